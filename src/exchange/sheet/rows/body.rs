//! The cells of a table's body as a person sees them: merged ones hold for each row, and what a person decided stands in
//! the place of what the file says.

use std::cell::{Cell as Slot, RefCell};

use hashbrown::{HashMap, HashSet};

use super::answers::Answers;
use super::place::place;
use crate::exchange::grid::{Cell, CellRef, Sheet};
use crate::exchange::sheet::columns::Table;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::header::Block;
use crate::exchange::sheet::value;
use crate::limits::SHEET_TEXT_BYTES;
use crate::ordered::Ordered;

/// A cell as it is read: its own, that of the merge which covers it, or a person's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen<'s> {
    /// Where it stands; of a merged cell, where its value stands.
    pub(super) at: CellRef,
    pub(super) cell: &'s Cell,
    /// Whether a person decided it.
    pub(super) answered: bool,
}

/// Rows of a column that a merge covers, without the one that holds the value.
#[derive(Debug, Clone, Copy)]
struct Span {
    from: u32,
    to: u32,
    origin: CellRef,
}

/// The rows below a header.
pub(super) struct Body<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) answers: Answers<'s>,
    /// Covered rows by column, disjoint and in order.
    spans: HashMap<u32, Vec<Span>>,
    /// Cells that are merged over several columns of amounts.
    wide: HashSet<CellRef>,
    /// Bytes of text that may still be filled into covered cells.
    left: Slot<usize>,
    exhausted: Slot<Option<CellRef>>,
    /// The last 同上 of each column, with the row that it stands for.
    dittos: RefCell<HashMap<usize, (usize, usize)>>,
}

impl<'s> Body<'s> {
    pub(super) fn new(sheet: &'s Sheet, block: &Block, table: &Table, answers: Answers<'s>) -> Self {
        let (left, exhausted) = (Slot::new(SHEET_TEXT_BYTES), Slot::new(None));
        let mut body = Body {
            sheet,
            answers,
            spans: HashMap::new(),
            wide: HashSet::new(),
            left,
            exhausted,
            dittos: RefCell::default(),
        };
        let last_row = sheet.rows.len().saturating_sub(1) as u32;
        let is_below = |first: &CellRef| first.row as usize > block.last && first.row <= last_row;
        for merge in sheet.merges.iter().filter(|merge| is_below(&merge.first)) {
            let (first, last) = (merge.first, merge.last);
            let columns =
                || table.columns.iter().filter(|column| (first.column..=last.column).contains(&column.column));
            let is_amount = |field: Option<Field>| field.is_some_and(Field::is_amount);
            if last.column > first.column && columns().filter(|column| is_amount(column.field)).nth(1).is_some() {
                body.wide.insert(first);
            }
            let to = last.row.min(last_row);
            if to > first.row {
                for column in columns() {
                    let span = Span { from: first.row + 1, to, origin: first };
                    body.spans.entry(column.column).or_default().push(span);
                }
            }
        }
        body.spans.values_mut().for_each(disjoin);
        body
    }

    /// The cell that holds the value of a covered one.
    pub(super) fn origin(&self, row: usize, column: usize) -> Option<CellRef> {
        if self.spans.is_empty() {
            return None;
        }
        let (row, column) = (u32::try_from(row).ok()?, u32::try_from(column).ok()?);
        let spans = self.spans.get(&column)?;
        let at = spans.partition_point(|span| span.to < row);
        spans.get(at).filter(|span| span.from <= row).map(|span| span.origin)
    }

    /// The last row of the merge that starts in a cell; its own row where none does.
    pub(super) fn reach(&self, row: usize, column: usize) -> usize {
        match self.origin(row + 1, column) {
            Some(origin) if origin.row as usize == row => {
                let spans = self.spans.get(&(column as u32)).map(Vec::as_slice).unwrap_or_default();
                let at = spans.partition_point(|span| (span.to as usize) < row + 1);
                spans.get(at).map_or(row, |span| span.to as usize)
            }
            _ => row,
        }
    }

    /// Whether a cell is merged over several columns of amounts.
    pub(super) fn is_wide(&self, at: CellRef) -> bool {
        self.wide.contains(&at)
    }

    /// A cell itself, or what a person decided about it.
    pub(super) fn own(&self, row: usize, column: usize) -> Seen<'_> {
        let at = place(row, column);
        match self.answers.value(at) {
            Some(cell) => Seen { at, cell, answered: true },
            None => Seen { at, cell: self.sheet.cell(row, column), answered: false },
        }
    }

    /// Whether any cells are merged over several rows or columns of amounts.
    pub(super) fn has_merges(&self) -> bool {
        !self.spans.is_empty() || !self.wide.is_empty()
    }

    /// A cell, or the one whose merge covers it, and what may stand below; nothing of rows up to `stop`, where a heading
    /// stands.
    pub(super) fn see(&self, row: usize, column: usize, stop: Option<usize>) -> Seen<'_> {
        let own = self.own(row, column);
        if own.answered {
            return own;
        }
        if is_ditto(own.cell)
            && let Some(above) = self.above(row, column, stop)
        {
            return above;
        }
        let origin = self.origin(row, column).filter(|origin| stop.is_none_or(|stop| origin.row as usize > stop));
        let Some(origin) = origin else { return own };
        let merged = self.own(origin.row as usize, origin.column as usize);
        let bytes = if let Cell::Text(text) = merged.cell { text.len() } else { 0 };
        match self.left.get().checked_sub(bytes) {
            Some(left) => {
                self.left.set(left);
                merged
            }
            None => {
                self.exhausted.set(self.exhausted.get().or(Some(origin)));
                own
            }
        }
    }

    /// The cell that 同上 stands for: the nearest one above that says something itself.
    fn above(&self, row: usize, column: usize, stop: Option<usize>) -> Option<Seen<'_>> {
        let first = stop.map_or(0, |stop| stop + 1);
        let known = self.dittos.borrow().get(&column).filter(|(last, _)| *last + 1 == row).map(|(_, said)| *said);
        let said = known.filter(|said| *said >= first).or_else(|| {
            let mut rows = (first..row).rev().take(DITTO_ROWS);
            rows.find(|row| {
                let cell = self.own(*row, column).cell;
                *cell != Cell::Empty && !is_ditto(cell)
            })
        })?;
        self.dittos.borrow_mut().insert(column, (row, said));
        Some(self.own(said, column))
    }

    /// The text of a field's cell, without the mark of a footnote.
    pub(super) fn text(&self, seen: Seen<'_>, field: Field) -> Option<String> {
        if seen.answered {
            return value::text(seen.cell);
        }
        value::text_of(self.sheet, seen.at.row as usize, seen.at.column as usize, field)
    }

    /// The first cell whose text was merged over so many rows that some were left without it.
    pub(super) fn exhausted(&self) -> Option<CellRef> {
        self.exhausted.get()
    }
}

/// Rows above 同上 in which what it stands for is looked for.
const DITTO_ROWS: usize = 64;

/// Whether a cell says only that it is as the one above.
fn is_ditto(cell: &Cell) -> bool {
    let Cell::Text(text) = cell else { return false };
    const DITTO_BYTES: usize = 24;
    text.len() <= DITTO_BYTES && matches!(text.trim(), "同上" | "〃" | "″" | "\"" | "”" | "“" | "''" | "〃〃")
}

/// Puts spans in order and takes from each what one before it covers, so that hostile merges cost nothing.
fn disjoin(spans: &mut Vec<Span>) {
    spans.order_by_key(|span| (span.from, span.origin));
    let mut reached = 0;
    spans.retain_mut(|span| {
        span.from = span.from.max(reached);
        let stays = span.from <= span.to;
        reached = if stays { span.to + 1 } else { reached };
        stays
    });
}
