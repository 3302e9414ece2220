//! Spreadsheets (xls, et, xlsx, ods, csv, html, XML of Excel 2003), read as offices write them.
//!
//! A file is opened as plain cells, and understood when something of that is asked for: which sheets are plans or monthly
//! reports, what each column means, and every problem by its cell. Nothing of it needs a ledger.

use std::path::Path;

use super::border::{Context, Fault, faults, handle_of};
use super::row::{Cell, Localized, row};
use crate::{Amounts, CellRef, FileFormat, Finding, Group, Result, SheetReading, SheetRow, Workbook, WorkbookReading};

handle_of!(zdxm_workbook = 8, Opened);

/// The object of a workbook handle.
pub(super) struct Opened {
    pub(super) workbook: Workbook,
    /// Once somebody asked.
    reading: Option<WorkbookReading>,
}

impl Opened {
    /// What was understood; an error where none of the sheets is a plan or a monthly report.
    pub(super) fn reading(&mut self) -> Result<&WorkbookReading> {
        let reading = match self.reading.take() {
            Some(reading) => reading,
            None => WorkbookReading::new(&self.workbook)?,
        };
        Ok(self.reading.insert(reading))
    }

    /// A sheet that was understood, by its place from 0.
    fn sheet(&mut self, index: i32) -> std::result::Result<&SheetReading, Fault> {
        let sheets = &self.reading()?.sheets;
        let sheet = usize::try_from(index).ok().and_then(|index| sheets.get(index));
        sheet.ok_or_else(|| faults::sheets_understood(index.into(), sheets.len()))
    }
}

/// Opens a spreadsheet file; the format is found from its bytes: Rust `Workbook::open`.
pub(super) fn zdxm_workbook_open(_context: &Context, path: &Path) -> Result<Opened> {
    Ok(Opened { workbook: Workbook::open(path)?, reading: None })
}

/// Opens a spreadsheet that the program holds in memory: Rust `Workbook::read`.
pub(super) fn zdxm_workbook_read(_context: &Context, bytes: &[u8]) -> Result<Opened> {
    Ok(Opened { workbook: Workbook::read(bytes)?, reading: None })
}

/// What is found of a sheet as a whole.
pub(super) struct About {
    index: usize,
    sheet: String,
    kind: crate::SheetKind,
    title: Option<String>,
    year: Option<u16>,
    month: Option<crate::YearMonth>,
    count: usize,
    sums: Amounts,
    notes: Vec<String>,
    format: FileFormat,
    file: crate::LazyDigest,
}

impl About {
    fn of(reading: &WorkbookReading, index: usize, sheet: &SheetReading) -> Result<About> {
        Ok(About {
            index,
            sheet: sheet.sheet.clone(),
            kind: sheet.kind,
            title: sheet.title.clone(),
            year: sheet.year,
            month: sheet.month,
            count: sheet.counted().count(),
            sums: sheet.sums()?,
            notes: sheet.notes.clone(),
            format: reading.format,
            file: reading.file.clone(),
        })
    }
}

row!(About, sheet => {
    SHEET_INDEX: sheet.index, sheet, SHEET_KIND: sheet.kind, title, year, month, count,
    sums { total, done_before, annual, month_done, ytd_done }, notes, format,
    FILE_DIGEST: sheet.file.get().to_string(),
});

/// The sheets that are plans or monthly reports: Rust `WorkbookReading::new`, `SheetReading::sums`, `SheetReading::counted`, `Workbook::digest`.
///
/// The sums are over the rows that count, which are COUNT. `ZDXM_E_UNKNOWN_SHEET` if none was understood.
pub(super) fn zdxm_workbook_sheets(workbook: &mut Opened) -> Result<Vec<About>> {
    let reading = workbook.reading()?;
    reading.sheets.iter().enumerate().map(|(index, sheet)| About::of(reading, index, sheet)).collect()
}

row!(crate::Column, column => {
    column, header, MEANING: column.field.map(<&str>::from), MONEY_UNIT: column.unit, FUND_SOURCE: &column.source,
    PLANNED_MONTHS: column.months.map(|months| months.to_string()),
    NEAREST: Cell::Texts(column.nearest.iter().map(|field| <&str>::from(*field).into()).collect()),
});

/// The columns of a sheet, by its place from 0, and what each means: Rust `SheetReading`.
///
/// MEANING is NULL where the header is not known.
pub(super) fn zdxm_workbook_columns(workbook: &mut Opened, sheet: i32) -> Result<Vec<crate::Column>, Fault> {
    Ok(workbook.sheet(sheet)?.columns.clone())
}

row!(SheetRow, row => {
    row, PARENT_ROW: row.parent, counted,
    OTHER: Cell::Texts(row.other.iter().map(|(header, text)| format!("{header}: {text}").into()).collect()),
}, : SheetRow);

/// The projects of a sheet, by its place from 0, as they were read: Rust `SheetReading`, `WorkbookReading`.
///
/// OTHER has the columns that the ledger has no field for.
/// A form of a report can be loaded from such a row (`zdxm_form_load`).
pub(super) fn zdxm_workbook_rows(workbook: &mut Opened, sheet: i32) -> Result<Vec<SheetRow>, Fault> {
    Ok(workbook.sheet(sheet)?.rows.clone())
}

row!(Group, group => {
    row, DEPTH: group.level, label, phase, SECTOR_NAME: &group.sector, region, declared_count, found_count,
    declared { total: DECLARED_TOTAL, annual: DECLARED_ANNUAL, ytd_done: DECLARED_YTD },
    found { total, annual, ytd_done },
});

/// The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust `SheetReading`.
///
/// TOTAL, ANNUAL and YTD_DONE are as found.
pub(super) fn zdxm_workbook_groups(workbook: &mut Opened, sheet: i32) -> Result<Vec<Group>, Fault> {
    Ok(workbook.sheet(sheet)?.groups.clone())
}

row!(Finding, finding => {
    severity, sheet, CELL: finding.cell.to_string(), FINDING: finding.code,
    TEXT: Cell::Localized(Localized::Message(finding.message())), read, MESSAGE_ID: finding.id(),
});

/// Every problem of the file, each at its cell, and the sheets that were left out: Rust `WorkbookReading::findings`.
///
/// TEXT says what is wrong and what to do, in the language of the context; READ what the cell of a blocking one says.
pub(super) fn zdxm_workbook_findings(workbook: &mut Opened) -> Result<Vec<Finding>> {
    Ok(workbook.reading()?.findings().cloned().collect())
}

/// A sheet of plain cells.
pub(super) struct Grid {
    index: usize,
    name: String,
    hidden: bool,
    rows: usize,
    columns: usize,
}

row!(Grid, grid => { SHEET_INDEX: grid.index, SHEET: &grid.name, hidden, rows, columns });

/// All sheets of the file as plain cells, understood or not: Rust `Workbook`, `Sheet::width`.
///
/// SHEET_INDEX is the place among all sheets.
pub(super) fn zdxm_workbook_grids(workbook: &Opened) -> Result<Vec<Grid>> {
    let grid = |(index, sheet): (usize, &crate::Sheet)| Grid {
        index,
        name: sheet.name.clone(),
        hidden: sheet.hidden,
        rows: sheet.rows.len(),
        columns: sheet.width(),
    };
    Ok(workbook.workbook.sheets.iter().enumerate().map(grid).collect())
}

/// A cell with a value.
pub(super) struct GridCell {
    at: CellRef,
    text: String,
}

row!(GridCell, cell => { at { row, column }, CELL: cell.at.to_string(), text });

/// A cell as a text; `None` for an empty one.
fn cell_text(cell: &crate::Cell) -> Option<String> {
    match cell {
        crate::Cell::Empty => None,
        crate::Cell::Text(text) | crate::Cell::Error(text) => Some(text.clone()),
        crate::Cell::Number(number) => Some(number.normalize().to_string()),
        crate::Cell::Date(date) => Some(date.to_string()),
        crate::Cell::Bool(value) => Some(if *value { "TRUE" } else { "FALSE" }.to_owned()),
    }
}

/// The cells with a value of a sheet, by its place among all sheets, row by row: Rust `Sheet::cell`.
pub(super) fn zdxm_workbook_cells(workbook: &Opened, sheet: i32) -> Result<Vec<GridCell>, Fault> {
    let sheets = &workbook.workbook.sheets;
    let sheet = usize::try_from(sheet).ok().and_then(|index| sheets.get(index));
    let sheet = sheet.ok_or_else(|| faults::sheets_in_file(sheets.len()))?;
    let row = |(row, cells): (u32, &Vec<crate::Cell>)| {
        let filled = (0..)
            .zip(cells)
            .filter_map(move |(column, cell)| Some(GridCell { at: CellRef { row, column }, text: cell_text(cell)? }));
        filled.collect::<Vec<_>>()
    };
    Ok((0..).zip(&sheet.rows).flat_map(row).collect())
}
