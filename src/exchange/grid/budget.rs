//! How much one workbook may hold, counted while it is read, for every format alike.
//!
//! A few bytes of a hostile file can ask for millions of cells: two cells in far corners, a text of 10 KB repeated
//! ten million times, a shared string in each of a million cells. So sheets are built by [`Builder`] alone, which
//! stores nothing before its `Budget` has agreed.

mod formulas;
mod looks;
mod struck;

use self::formulas::Formulas;
use self::struck::settle_struck;
use super::refused::too_large;
use super::{Cell, CellRef, Fault, FaultKind, Look, Merge, Sheet, values};
use crate::exchange::grid::messages;
use crate::limits::{
    CELL_TEXT_BYTES, SHEET_CELLS, SHEET_COLUMNS, SHEET_FINDINGS, SHEET_MERGES, SHEET_ROWS, SHEET_TEXT_BYTES, SHEETS,
};
use crate::ordered::Ordered;
use crate::{Error, ErrorKind, Result};

/// Most places that are kept of one workbook: cells, the empty ones before them, rows and merged areas. A row with
/// one value in column 512 costs 512 places.
const SHEET_PLACES: usize = 2 * SHEET_CELLS;
/// Places that a look costs: it is larger than a cell.
const LOOK_PLACES: usize = 4;
/// Rows that are kept of a sheet that does not fit: enough to see whether it has a table.
const KEPT_ROWS: usize = 40;

/// What is left of the limits while a workbook is read.
#[derive(Clone, Copy)]
struct Budget {
    sheets: usize,
    cells: usize,
    places: usize,
    text: usize,
}

impl Budget {
    fn sheet(&mut self) -> Result<()> {
        take(&mut self.sheets, 1).ok_or_else(|| too_large(("sheets", "工作表数"), SHEETS))
    }

    fn cell(&mut self) -> Result<()> {
        take(&mut self.cells, 1).ok_or_else(|| too_large(("cells", "单元格数"), SHEET_CELLS))
    }

    fn places(&mut self, count: usize) -> Result<()> {
        take(&mut self.places, count)
            .ok_or_else(|| too_large(("rows and columns between its cells", "单元格间的行列数"), SHEET_PLACES))
    }

    fn text(&mut self, bytes: usize) -> Result<()> {
        take(&mut self.text, bytes).ok_or_else(|| too_large(("text", "文字字节数"), SHEET_TEXT_BYTES))
    }

    /// Takes back what a sheet took since `before`, as far as `spare` goes: room that is taken again and again costs
    /// time, however little stays.
    fn take_back(&mut self, before: Budget, spare: &mut Budget) {
        let parts = [
            (&mut self.cells, before.cells, &mut spare.cells),
            (&mut self.places, before.places, &mut spare.places),
            (&mut self.text, before.text, &mut spare.text),
        ];
        for (left, before, spare) in parts {
            let taken = before.saturating_sub(*left).min(*spare);
            *left += taken;
            *spare -= taken;
        }
    }
}

fn take(left: &mut usize, count: usize) -> Option<()> {
    *left = left.checked_sub(count)?;
    Some(())
}

/// The sheets of a workbook in the making. Only cells with a value are put, so blanks at the edges cost nothing.
#[derive(Default)]
pub(super) struct Builder {
    budget: Budget,
    /// What the budget was when the current sheet began.
    before: Budget,
    /// How much of what sheets took that did not fit may be taken again.
    spare: Budget,
    sheets: Vec<Sheet>,
    row: usize,
    /// How long the row before was: mostly this one is as long.
    width: usize,
    formulas: Formulas,
    /// The first cell of the sheet that lies too far away, and how many do.
    beyond: Option<(CellRef, u64)>,
    /// Why the first sheet that does not fit does not.
    refused: Option<Error>,
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
        self.before = self.budget;
        self.sheets.push(Sheet { name, hidden, ..Sheet::default() });
        (self.row, self.width) = (0, 0);
        Ok(())
    }

    /// Takes room for the text of a cell as it stands in the file; what turns out to be blank costs too, because
    /// reading it took time.
    pub(super) fn charge(&mut self, row: u32, column: u32, bytes: usize) -> Result<()> {
        if bytes > CELL_TEXT_BYTES {
            return Err(self.too_long(CellRef { row, column }));
        }
        self.budget.text(bytes)
    }

    /// Puts a text as it stands in the file.
    pub(super) fn put_text(&mut self, row: u32, column: u32, raw: &str) -> Result<()> {
        self.charge(row, column, raw.len())?;
        if values::is_picture(raw) {
            return self.look(row, column, Look { picture: true, ..Look::default() });
        }
        self.put(row, column, values::text(raw))
    }

    /// Puts a cell; an empty one is not kept, wherever it is. Its text must have been charged.
    pub(super) fn put(&mut self, row: u32, column: u32, cell: Cell) -> Result<()> {
        if cell == Cell::Empty {
            return Ok(());
        }
        let here = CellRef { row, column };
        let (row, column) = (row as usize, column as usize);
        self.budget.cell()?;
        if row >= SHEET_ROWS || column >= SHEET_COLUMNS {
            self.beyond.get_or_insert((here, 0)).1 += 1;
            return Ok(());
        }
        self.place(row, column, cell)
    }

    fn place(&mut self, row: usize, column: usize, cell: Cell) -> Result<()> {
        let Some(Sheet { rows, .. }) = self.sheets.last_mut() else { return Ok(()) };
        if row != self.row {
            // Growing leaves room that nobody needs any more.
            if let Some(cells) = rows.get_mut(self.row) {
                cells.shrink_to_fit();
                self.width = cells.len();
            }
            self.row = row;
        }
        if row >= rows.len() {
            self.budget.places(row + 1 - rows.len())?;
            rows.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = rows.get_mut(row) else { return Ok(()) };
        if cells.capacity() == 0 {
            cells.reserve_exact(self.width.max(column + 1));
        }
        if column >= cells.len() {
            self.budget.places(column + 1 - cells.len())?;
            cells.resize_with(column + 1, Cell::default);
        }
        if let Some(old) = cells.get_mut(column) {
            *old = cell;
        }
        Ok(())
    }

    fn too_long(&self, at: CellRef) -> Error {
        let error = messages::cell_too_long(at.to_string(), CELL_TEXT_BYTES);
        match self.sheets.last() {
            Some(sheet) if !sheet.name.is_empty() => error.at_cell(&sheet.name, at.to_string()),
            _ => error,
        }
    }

    /// Keeps what a cell shows beside its value.
    pub(super) fn look(&mut self, row: u32, column: u32, look: Look) -> Result<()> {
        if look.is_plain() || row as usize >= SHEET_ROWS || column as usize >= SHEET_COLUMNS {
            return Ok(());
        }
        self.budget.places(LOOK_PLACES)?;
        let texts = [&look.struck, &look.raised, &look.unraised, &look.shown_unit].into_iter().flatten();
        self.budget.text(texts.map(String::len).sum())?;
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.looks.insert(CellRef { row, column }, look);
        }
        Ok(())
    }

    /// Notes what of a cell could not be read.
    pub(super) fn fault(&mut self, row: u32, column: u32, kind: FaultKind) {
        if let Some(Sheet { faults, .. }) = self.sheets.last_mut()
            // One more than can be listed is enough to say that there are more.
            && faults.len() <= SHEET_FINDINGS
        {
            faults.push(Fault { cell: CellRef { row, column }, kind });
        }
    }

    /// Notes that the workbook does not hold the current sheet.
    pub(super) fn missing(&mut self) {
        self.fault(0, 0, FaultKind::NoSheet);
    }

    /// The workbook hides the current sheet.
    pub(super) fn hide(&mut self) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.hidden = true;
        }
    }

    /// Goes on behind a sheet that does not fit into the limits: only its first rows are kept.
    pub(super) fn settle<T>(&mut self, read: Result<T>) -> Result<Option<T>> {
        let error = match read {
            Err(error) if error.kind() == ErrorKind::SheetTooLarge => error,
            read => return read.map(Some),
        };
        if let Some(Sheet { rows, merges, looks, percents, unseen, .. }) = self.sheets.last_mut() {
            rows.truncate(KEPT_ROWS);
            rows.shrink_to_fit();
            merges.retain(|merge| (merge.first.row as usize) < KEPT_ROWS);
            looks.retain(|at, _| (at.row as usize) < KEPT_ROWS);
            percents.retain(|at| (at.row as usize) < KEPT_ROWS);
            unseen.retain(|at| (at.row as usize) < KEPT_ROWS);
        }
        self.budget.take_back(self.before, &mut self.spare);
        self.beyond = None;
        self.fault(0, 0, FaultKind::TooLarge);
        self.refused.get_or_insert(error);
        Ok(None)
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
            return Err(too_large(("merged areas in one sheet", "单张工作表合并区域数"), SHEET_MERGES));
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
        if let Some((at, cells)) = self.beyond.take() {
            self.fault(at.row, at.column, FaultKind::Beyond { cells });
        }
        if let Some(sheet) = self.sheets.last_mut() {
            settle_struck(sheet);
            sheet.percents.sort_unstable();
            sheet.unseen.sort_unstable();
        }
        if let Some(Sheet { rows, merges, .. }) = self.sheets.last_mut() {
            merges.order_by_key(|merge| (merge.first, merge.last));
            merges.dedup();
            merges.shrink_to_fit();
            if let Some(cells) = rows.get_mut(self.row) {
                cells.shrink_to_fit();
            }
        }
    }

    /// The sheets; the error of the first that does not fit where no other holds anything.
    pub(super) fn finish(mut self) -> Result<Vec<Sheet>> {
        self.finish_sheet();
        self.formulas.settle(&mut self.sheets);
        let is_of_use = |sheet: &Sheet| {
            !sheet.rows.is_empty() && !sheet.faults.iter().any(|fault| fault.kind == FaultKind::TooLarge)
        };
        match self.refused.take() {
            Some(error) if !self.sheets.iter().any(is_of_use) => Err(error),
            _ => Ok(self.sheets),
        }
    }
}
