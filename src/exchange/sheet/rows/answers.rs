//! What a person decided about the cells and rows of a table.

use std::cell::Cell as Slot;
use std::collections::BTreeMap;

use crate::exchange::grid::{Cell, CellRef};
use crate::exchange::sheet::choices::{Answer, Choices};

/// Whether a row is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowAnswer {
    Take,
    LeaveOut,
}

/// The answers about one table, by place.
#[derive(Debug, Default)]
pub(super) struct Answers<'c> {
    cells: BTreeMap<CellRef, Decided<Cell>>,
    rows: BTreeMap<u32, (CellRef, Decided<RowAnswer>)>,
    /// What is said of a row's phase and sector at its name, where the table has no column for them.
    labels: BTreeMap<(u32, &'static str), (CellRef, Decided<&'c str>)>,
}

/// One answer: what was decided, which of all it is, and whether the reading came by.
#[derive(Debug)]
struct Decided<T> {
    what: T,
    index: usize,
    used: Slot<bool>,
}

impl<T> Decided<T> {
    fn look(&self) -> &T {
        self.used.set(true);
        &self.what
    }
}

/// What may be said of a row at its name: `建设阶段：续建`.
pub(super) const LABELS: [&str; 2] = ["建设阶段", "行业分类"];

impl<'c> Answers<'c> {
    /// The answers about a sheet's table, whose rows begin at `first_row` of the sheet.
    pub(super) fn of(choices: &'c Choices, sheet: &str, first_row: u32, rows: usize) -> Self {
        let mut answers = Answers::default();
        let here = choices.answers.iter().enumerate().filter(|(_, answer)| answer.sheet == sheet);
        for (index, answer) in here {
            let Some(row) = answer.cell.row.checked_sub(first_row).filter(|row| (*row as usize) < rows) else {
                continue;
            };
            let cell = CellRef { row, ..answer.cell };
            let cells = match &answer.answer {
                Answer::LeaveOutRow | Answer::TakeRow => {
                    let take = answer.answer == Answer::TakeRow;
                    let what = if take { RowAnswer::Take } else { RowAnswer::LeaveOut };
                    answers.rows.insert(row, (cell, Decided { what, index, used: Slot::new(false) }));
                    continue;
                }
                Answer::Value(text) => match label(text) {
                    Some((label, what)) => {
                        let decided = Decided { what, index, used: Slot::new(false) };
                        answers.labels.insert((row, label), (cell, decided));
                        continue;
                    }
                    None => Cell::Text(text.clone()),
                },
                Answer::Empty => Cell::Empty,
            };
            answers.cells.insert(cell, Decided { what: cells, index, used: Slot::new(false) });
        }
        answers
    }

    /// What a cell says by a person's word.
    pub(super) fn value(&self, at: CellRef) -> Option<&Cell> {
        self.cells.get(&at).map(Decided::look)
    }

    /// Whether a person decided about a cell, without looking at what.
    pub(super) fn has(&self, at: CellRef) -> bool {
        self.cells.contains_key(&at)
    }

    /// What a person decided about a row of `first..=last`.
    pub(super) fn row(&self, first: usize, last: usize) -> Option<RowAnswer> {
        let (first, last) = (u32::try_from(first).ok()?, u32::try_from(last).ok()?);
        // All of them are looked at, so that none seems to be about nothing.
        let found = self.rows.range(first..=last).map(|(_, (_, decided))| *decided.look());
        found.reduce(|before, next| if before == RowAnswer::LeaveOut { before } else { next })
    }

    /// What a person said of a row's phase or sector at its name.
    pub(super) fn label(&self, row: usize, label: &'static str) -> Option<(CellRef, &'c str)> {
        let (cell, decided) = self.labels.get(&(u32::try_from(row).ok()?, label))?;
        Some((*cell, *decided.look()))
    }

    /// The cells whose answers were used, with what was decided.
    pub(super) fn used_cells(&self) -> impl Iterator<Item = (CellRef, &Cell)> {
        self.cells.iter().filter(|(_, decided)| decided.used.get()).map(|(cell, decided)| (*cell, &decided.what))
    }

    /// The numbers of the answers that were used.
    pub(super) fn used(&self) -> Vec<usize> {
        let of = |used: &Slot<bool>, index: usize| used.get().then_some(index);
        let cells = self.cells.values().filter_map(|decided| of(&decided.used, decided.index));
        let rows = self.rows.values().filter_map(|(_, decided)| of(&decided.used, decided.index));
        let labels = self.labels.values().filter_map(|(_, decided)| of(&decided.used, decided.index));
        cells.chain(rows).chain(labels).collect()
    }
}

fn label(text: &str) -> Option<(&'static str, &str)> {
    LABELS.iter().find_map(|label| {
        let rest = text.trim().strip_prefix(label)?.trim_start();
        Some((*label, rest.strip_prefix(['：', ':'])?.trim()))
    })
}
