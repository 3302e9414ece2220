//! What a column says by itself: its header, what stands below it, and what a person chose.

use crate::exchange::grid::{Cell, CellRef, Sheet};
use crate::exchange::sheet::choices::{Choices, ColumnChoice};
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::header::{Block, Heading};
use crate::exchange::sheet::meaning::{Clock, Meaning};
use crate::exchange::sheet::sense::{self, Fit, Sense};
use crate::exchange::sheet::unit::Said;
use crate::exchange::sheet::{aliases, value};

/// Rows that are looked at to learn what a column holds.
const SAMPLES: usize = 200;

/// A column on its way to a field.
pub(super) struct Claim<'h> {
    pub(super) heading: &'h Heading,
    pub(super) sense: Sense,
    pub(super) choice: Option<&'h ColumnChoice>,
    pub(super) is_hidden: bool,
    /// Whether anything stands below the header.
    pub(super) is_filled: bool,
    pub(super) field: Option<(Field, Fit)>,
    pub(super) is_settled: bool,
}

impl Claim<'_> {
    pub(super) fn cell(&self, block: &Block) -> CellRef {
        CellRef { row: block.last as u32, column: self.heading.column as u32 }
    }

    /// Whether it stands behind another claim of the same field, whatever the headers say.
    pub(super) fn rank(&self) -> (bool, bool, bool) {
        (self.choice.is_some(), self.is_filled, !self.is_hidden)
    }
}

pub(super) fn claim<'h>(
    sheet: &Sheet,
    block: &Block,
    heading: &'h Heading,
    clock: Clock,
    choices: &'h Choices,
) -> Claim<'h> {
    let at = heading.column;
    let is_weak_name = heading.path.last().is_some_and(|leaf| aliases::is_weak_name(leaf));
    let mut sense = sense::of_path(&heading.path, &heading.meaning, clock);
    if is_weak_name {
        sense = Sense::Unknown;
    } else if sense == Sense::Unknown {
        sense = without_measure(&heading.meaning, || below(sheet, block, at), clock);
    }
    let of_column = |choice: &&ColumnChoice| choice.sheet == sheet.name && choice.column as usize == at;
    Claim {
        heading,
        sense,
        choice: choices.columns.iter().rev().find(of_column),
        is_hidden: sheet.hidden_columns.contains(&(at as u32)),
        is_filled: false,
        field: None,
        is_settled: false,
    }
}

/// Marks the columns that hold anything, in one pass over the rows.
pub(super) fn mark_filled(sheet: &Sheet, block: &Block, claims: &mut [Claim<'_>]) {
    let mut empty = claims.iter().map(|claim| claim.heading.column).collect::<Vec<_>>();
    for cells in sheet.rows.iter().skip(block.last + 1) {
        if empty.is_empty() {
            break;
        }
        empty.retain(|at| cells.get(*at).is_none_or(|cell| *cell == Cell::Empty));
    }
    claims.iter_mut().for_each(|claim| claim.is_filled = empty.binary_search(&claim.heading.column).is_err());
}

/// The first cells below a header.
pub(super) fn below<'s>(sheet: &'s Sheet, block: &Block, at: usize) -> impl Iterator<Item = &'s Cell> {
    sheet.rows.iter().skip(block.last + 1).take(SAMPLES).filter_map(move |cells| cells.get(at))
}

/// Characters of a unit behind an amount.
const OWN_UNITS: [char; 3] = ['元', '万', '亿'];

/// Whether every amount of a column has its own unit: 28.76亿元, 5097万元.
pub(super) fn has_own_units(sheet: &Sheet, block: &Block, at: usize) -> bool {
    let cells = sheet.rows.iter().skip(block.last + 1).filter_map(|cells| cells.get(at));
    let mut filled = cells.filter(|cell| !matches!(cell, Cell::Empty)).peekable();
    let says_nothing = |text: &str| value::says_nothing(text.trim());
    filled.peek().is_some()
        && filled.all(|cell| match cell {
            Cell::Text(text) => says_nothing(text) || text.trim_end().ends_with(OWN_UNITS) && is_number(cell),
            _ => false,
        })
}

pub(super) fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.contains(|c: char| c.is_ascii_digit())
        && text.trim_end_matches(OWN_UNITS).chars().all(|c| c.is_ascii_digit() || " ,.-+%".contains(c)))
}

/// Words, not numbers and ordinals: `(1)`, `一、`.
pub(super) fn has_words(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    text.chars().filter(|c| c.is_alphabetic() && !"一二三四五六七八九十".contains(*c)).count() >= 2
}

/// 本月完成 over numbers is an amount; 总投资(万镑) is one in a unit that nobody knows.
fn without_measure<'s, C: Iterator<Item = &'s Cell>>(meaning: &Meaning, cells: impl Fn() -> C, clock: Clock) -> Sense {
    let says_money = matches!(meaning.said_unit, Some(Said::Money(_) | Said::Foreign(_) | Said::Several(_)));
    if meaning.rest.is_empty() {
        let has_numbers = || cells().any(|cell| matches!(cell, Cell::Number(_)) || is_number(cell));
        let sense = sense::of(&meaning.as_amount(), clock);
        // A month in which nothing is planned leaves its column empty.
        let is_month = || matches!(sense, Sense::Planned(_)) && !cells().any(has_words);
        return if says_money || has_numbers() || is_month() { sense } else { Sense::Unknown };
    }
    match sense::of(meaning, clock) {
        Sense::Sure(field, _) if field.is_amount() && meaning.rest_in_brackets.is_some() => {
            Sense::Sure(field, Fit::Neighbours)
        }
        _ => Sense::Unknown,
    }
}

pub(super) fn is_of(claim: &Claim<'_>, field: Field) -> bool {
    claim.field.is_some_and(|(taken, _)| taken == field)
}
