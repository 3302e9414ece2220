//! How much one workbook may hold, counted while it is read, for every format alike.
//!
//! A few bytes of a hostile file can ask for millions of cells: two cells in far corners, a text of 10 KB repeated
//! ten million times, a shared string in each of a million cells. So sheets are built by [`Builder`] alone, which
//! stores nothing before its `Budget` has agreed.

use super::{Cell, CellRef, Merge, Sheet, values};
use crate::limits::{CELL_TEXT_BYTES, SHEET_CELLS, SHEET_COLUMNS, SHEET_MERGES, SHEET_ROWS, SHEET_TEXT_BYTES, SHEETS};
use crate::{Error, ErrorKind, Result};

/// Most places that are kept of one workbook: cells, the empty ones before them, rows and merged areas. A row with
/// one value in column 512 costs 512 places.
const SHEET_PLACES: usize = 2 * SHEET_CELLS;

/// What is left of the limits while a workbook is read.
struct Budget {
    sheets: usize,
    cells: usize,
    places: usize,
    text: usize,
}

impl Budget {
    fn sheet(&mut self) -> Result<()> {
        take(&mut self.sheets, 1).ok_or_else(|| too_large("more sheets", SHEETS))
    }

    fn cell(&mut self) -> Result<()> {
        take(&mut self.cells, 1).ok_or_else(|| too_large("more cells", SHEET_CELLS))
    }

    fn places(&mut self, count: usize) -> Result<()> {
        take(&mut self.places, count).ok_or_else(|| too_large("more rows and columns between its cells", SHEET_PLACES))
    }

    fn text(&mut self, bytes: usize) -> Result<()> {
        take(&mut self.text, bytes).ok_or_else(|| too_large("more text", SHEET_TEXT_BYTES))
    }
}

fn take(left: &mut usize, count: usize) -> Option<()> {
    *left = left.checked_sub(count)?;
    Some(())
}

/// The error of a workbook beyond a limit.
pub(super) fn too_large(what: &str, limit: usize) -> Error {
    Error::new(ErrorKind::SheetTooLarge, format!("the workbook holds {what} than the limit of {limit}"))
        .remedy("delete what is not part of the plan or the report, or split the workbook")
}

/// The sheets of a workbook in the making. Only cells with a value are put, so blanks at the edges cost nothing.
#[derive(Default)]
pub(super) struct Builder {
    budget: Budget,
    sheets: Vec<Sheet>,
    row: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Budget { sheets: SHEETS, cells: SHEET_CELLS, places: SHEET_PLACES, text: SHEET_TEXT_BYTES }
    }
}

impl Builder {
    pub(super) fn new() -> Self {
        Builder::default()
    }

    /// Starts the next sheet; what is put from now on is in it.
    pub(super) fn sheet(&mut self, name: &str, hidden: bool) -> Result<()> {
        self.finish_sheet();
        self.budget.sheet()?;
        let name = match values::text(name) {
            Cell::Text(name) => name,
            _ => String::new(),
        };
        self.budget.text(name.len())?;
        self.sheets.push(Sheet { name, hidden, ..Sheet::default() });
        self.row = 0;
        Ok(())
    }

    /// Takes room for the text of a cell as it stands in the file; what turns out to be blank costs too, because
    /// reading it took time.
    pub(super) fn charge(&mut self, row: u32, column: u32, bytes: usize) -> Result<()> {
        if bytes > CELL_TEXT_BYTES {
            let what = format!("the cell holds more than {CELL_TEXT_BYTES} bytes of text");
            return Err(self.beyond(CellRef { row, column }, what));
        }
        self.budget.text(bytes)
    }

    /// Puts a text as it stands in the file.
    pub(super) fn put_text(&mut self, row: u32, column: u32, raw: &str) -> Result<()> {
        self.charge(row, column, raw.len())?;
        self.put(row, column, values::text(raw))
    }

    /// Puts a cell; an empty one is not kept, wherever it is. Its text must have been charged.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<()> {
        if cell == Cell::Empty {
            return Ok(());
        }
        let here = CellRef { row, column };
        let (row, column) = (row as usize, column as usize);
        if row >= SHEET_ROWS || column >= SHEET_COLUMNS {
            let what = format!("the cell lies beyond {SHEET_ROWS} rows or {SHEET_COLUMNS} columns");
            return Err(self.beyond(here, what));
        }
        self.budget.cell()?;
        self.place(row, column, cell)
    }

    fn place(&mut self, row: usize, column: usize, cell: Cell) -> Result<()> {
        let Some(Sheet { rows, .. }) = self.sheets.last_mut() else { return Ok(()) };
        if row != self.row {
            // Growing by doubling leaves room that nobody needs any more.
            if let Some(cells) = rows.get_mut(self.row) {
                cells.shrink_to_fit();
            }
            self.row = row;
        }
        if row >= rows.len() {
            self.budget.places(row + 1 - rows.len())?;
            rows.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = rows.get_mut(row) else { return Ok(()) };
        if column >= cells.len() {
            self.budget.places(column + 1 - cells.len())?;
            cells.resize_with(column + 1, Cell::default);
        }
        if let Some(old) = cells.get_mut(column) {
            *old = cell;
        }
        Ok(())
    }

    fn beyond(&self, at: CellRef, what: String) -> Error {
        let error = match self.sheets.last() {
            Some(sheet) if !sheet.name.is_empty() => {
                Error::new(ErrorKind::SheetTooLarge, what).at_cell(&sheet.name, at.to_string())
            }
            _ => Error::new(ErrorKind::SheetTooLarge, format!("{at}: {what}")),
        };
        error.remedy("delete the rows and columns that are not part of the table, or shorten the text")
    }

    /// Keeps a merged area, cut at the limits; an area of one cell is none.
    pub(super) fn merge(&mut self, first: CellRef, last: CellRef) -> Result<()> {
        let Some(Sheet { merges, .. }) = self.sheets.last_mut() else { return Ok(()) };
        let row = last.row.min(SHEET_ROWS as u32 - 1);
        let last = CellRef { row, column: last.column.min(SHEET_COLUMNS as u32 - 1) };
        if first.row > last.row || first.column > last.column || first == last {
            return Ok(());
        }
        if merges.len() >= SHEET_MERGES {
            return Err(too_large("more merged areas in one sheet", SHEET_MERGES));
        }
        self.budget.places(1)?;
        merges.push(Merge { first, last });
        Ok(())
    }

    /// Whether nothing was put into the current sheet.
    pub(super) fn is_blank(&self) -> bool {
        self.sheets.last().is_none_or(|sheet| sheet.rows.is_empty())
    }

    fn finish_sheet(&mut self) {
        if let Some(Sheet { rows, merges, .. }) = self.sheets.last_mut() {
            merges.sort_by_key(|merge| (merge.first, merge.last));
            merges.dedup();
            merges.shrink_to_fit();
            if let Some(cells) = rows.get_mut(self.row) {
                cells.shrink_to_fit();
            }
        }
    }

    /// The sheets.
    pub(super) fn finish(mut self) -> Vec<Sheet> {
        self.finish_sheet();
        self.sheets
    }
}
