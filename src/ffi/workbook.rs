//! Spreadsheets (xls, et, xlsx, ods, csv, html, XML of Excel 2003), read as offices write them.
//!
//! A file is opened as plain cells, and understood when something of that is asked for: which sheets are plans or monthly
//! reports, what each column means, and every problem by its cell. Nothing of it needs a ledger.

use std::path::Path;

use super::border::{Bytes, Context, Fault, Handle, Object, OrNull, Out, Text, ZDXM_RET, close, faults, guard, handle};
use super::context::zdxm_context;
use super::cursor::{Cell, Column, Row, give, zdxm_cursor};
use super::fields::*;
use crate::domain::value::field::Content;
use crate::{Amounts, CellRef, Finding, Group, Result, SheetReading, SheetRow, Workbook, WorkbookReading};

/// A spreadsheet file.
pub struct zdxm_workbook {
    _opaque: [u8; 0],
}

impl Handle for zdxm_workbook {
    const KIND: u32 = 8;
    type Object = Opened;
}

/// The object of a workbook handle.
pub(super) struct Opened {
    pub(super) workbook: Workbook,
    /// Once somebody asked.
    reading: Option<WorkbookReading>,
}

impl Object for Opened {}

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

fn opened(
    context: *mut zdxm_context,
    workbook: Out<*mut zdxm_workbook>,
    read: impl FnOnce(&Context) -> std::result::Result<Workbook, Fault>,
) -> i32 {
    guard(context, |entry, _| {
        let place = workbook.handle("workbook")?;
        let workbook = read(&entry.context)?;
        place.put(handle::insert_child(entry, Opened { workbook, reading: None })?)
    })
}

/// Opens a spreadsheet file; the format is found from its bytes: Rust `Workbook::open`. Free it with `zdxm_workbook_free`.
pub(super) fn zdxm_workbook_open(
    context: *mut zdxm_context,
    path: Text,
    workbook: Out<*mut zdxm_workbook>,
) -> ZDXM_RET {
    opened(context, workbook, |context| Ok(Workbook::open(Path::new(&path.read_path(context, "path")?))?))
}

/// Opens a spreadsheet that the program holds in memory: Rust `Workbook::read`.
pub(super) fn zdxm_workbook_read(
    context: *mut zdxm_context,
    bytes: Bytes,
    workbook: Out<*mut zdxm_workbook>,
) -> ZDXM_RET {
    opened(context, workbook, |_| Ok(Workbook::read(bytes.read("bytes")?)?))
}

/// Frees a workbook. NULL is allowed.
pub(super) fn zdxm_workbook_free(workbook: OrNull<zdxm_workbook>) -> ZDXM_RET {
    close(workbook)
}

/// Rows that are made from a workbook.
fn rows_of<T: Row>(
    workbook: *mut zdxm_workbook,
    rows: Out<*mut zdxm_cursor>,
    make: impl FnOnce(&mut Opened) -> std::result::Result<Vec<T>, Fault>,
) -> i32 {
    guard(workbook, |entry, workbook| {
        let place = rows.handle("rows")?;
        give(place, entry, make(workbook)?)
    })
}

/// What is found of a sheet as a whole.
struct About {
    index: usize,
    sheet: String,
    kind: crate::SheetKind,
    title: Option<String>,
    year: Option<u16>,
    month: Option<crate::YearMonth>,
    count: usize,
    sums: Amounts,
    notes: Vec<String>,
    format: String,
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
            format: reading.format.to_string(),
            file: reading.file.clone(),
        })
    }
}

fn texts(texts: &[String]) -> Cell<'_> {
    Cell::Texts(texts.iter().map(|text| text.as_str().into()).collect())
}

impl Row for About {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_SHEET_INDEX, get: |sheet| Cell::size(sheet.index) },
        Column { field: ZDXM_F_SHEET, get: |sheet| Cell::text(&sheet.sheet) },
        Column { field: ZDXM_F_SHEET_KIND, get: |sheet| Cell::code(sheet.kind) },
        Column { field: ZDXM_F_TITLE, get: |sheet| Cell::text_if(&sheet.title) },
        Column { field: ZDXM_F_YEAR, get: |sheet| Cell::int_if(sheet.year) },
        Column { field: ZDXM_F_MONTH, get: |sheet| Cell::month_if(sheet.month) },
        Column { field: ZDXM_F_COUNT, get: |sheet| Cell::size(sheet.count) },
        Column { field: ZDXM_F_TOTAL, get: |sheet| Cell::money_if(sheet.sums.total) },
        Column { field: ZDXM_F_DONE_BEFORE, get: |sheet| Cell::money_if(sheet.sums.done_before) },
        Column { field: ZDXM_F_ANNUAL, get: |sheet| Cell::money_if(sheet.sums.annual) },
        Column { field: ZDXM_F_MONTH_DONE, get: |sheet| Cell::money_if(sheet.sums.month_done) },
        Column { field: ZDXM_F_YTD_DONE, get: |sheet| Cell::money_if(sheet.sums.ytd_done) },
        Column { field: ZDXM_F_NOTES, get: |sheet| texts(&sheet.notes) },
        Column { field: ZDXM_F_FORMAT, get: |sheet| Cell::text(&sheet.format) },
        Column { field: ZDXM_F_FILE_DIGEST, get: |sheet| Cell::words(sheet.file.get().to_string()) },
    ];
}

/// The sheets that are plans or monthly reports: Rust `WorkbookReading::new`, `SheetReading::sums`, `SheetReading::counted`, `Workbook::digest`.
///
/// Fields: SHEET_INDEX, SHEET, SHEET_KIND, TITLE, YEAR, MONTH, COUNT and the sums TOTAL, DONE_BEFORE, ANNUAL, MONTH_DONE,
/// YTD_DONE over the rows that count, NOTES, FORMAT, FILE_DIGEST. `ZDXM_E_UNKNOWN_SHEET` if none was understood.
pub(super) fn zdxm_workbook_sheets(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| {
        let reading = workbook.reading()?;
        let sheets = reading.sheets.iter().enumerate();
        Ok(sheets.map(|(index, sheet)| About::of(reading, index, sheet)).collect::<Result<Vec<_>>>()?)
    })
}

impl Row for crate::Column {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_COLUMN, get: |column| Cell::int(column.column) },
        Column { field: ZDXM_F_HEADER, get: |column| Cell::text(&column.header) },
        Column {
            field: ZDXM_F_MEANING,
            get: |column| column.field.map_or(Cell::Null, |field| Cell::text(field.into())),
        },
        Column { field: ZDXM_F_MONEY_UNIT, get: |column| Cell::code_if(column.unit) },
        Column { field: ZDXM_F_FUND_SOURCE, get: |column| Cell::text_if(&column.source) },
        Column {
            field: ZDXM_F_NEAREST,
            get: |column| Cell::Texts(column.nearest.iter().map(|field| <&str>::from(*field).into()).collect()),
        },
    ];
}

/// The columns of a sheet, by its place from 0, and what each means: Rust `SheetReading`.
///
/// Fields: COLUMN, HEADER, MEANING (NULL where the header is not known), MONEY_UNIT, FUND_SOURCE, NEAREST.
pub(super) fn zdxm_workbook_columns(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| Ok(workbook.sheet(sheet)?.columns.clone()))
}

impl Row for SheetRow {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ROW, get: |row| Cell::int(row.row) },
        Column { field: ZDXM_F_POSITION, get: |row| Cell::int_if(row.position) },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.name) },
        Column { field: ZDXM_F_HIGHER_LEVEL, get: |row| Cell::int(row.higher_level) },
        Column { field: ZDXM_F_PHASE, get: |row| Cell::code_if(row.phase) },
        Column { field: ZDXM_F_SECTOR_NAME, get: |row| Cell::text_if(&row.sector) },
        Column {
            field: ZDXM_F_CODE,
            get: |row| row.code.as_ref().map_or(Cell::Null, |code| Cell::text(code.as_str())),
        },
        Column { field: ZDXM_F_CONTENT, get: |row| Cell::text_if(&row.content) },
        Column { field: ZDXM_F_LOCATION, get: |row| Cell::text_if(&row.location) },
        Column { field: ZDXM_F_PERIOD_START, get: |row| Cell::date_if(row.period.start) },
        Column { field: ZDXM_F_PERIOD_END, get: |row| Cell::date_if(row.period.end) },
        Column { field: ZDXM_F_TOTAL, get: |row| Cell::money_if(row.total) },
        Column { field: ZDXM_F_DONE_BEFORE, get: |row| Cell::money_if(row.done_before) },
        Column { field: ZDXM_F_ANNUAL, get: |row| Cell::money_if(row.annual) },
        Column { field: ZDXM_F_TARGET, get: |row| Cell::text_if(&row.target) },
        Column { field: ZDXM_F_PLANNED_START, get: |row| Cell::date_if(row.planned_start) },
        Column { field: ZDXM_F_PLANNED_FINISH, get: |row| Cell::date_if(row.planned_finish) },
        Column { field: ZDXM_F_OWNER, get: |row| Cell::text_if(&row.owner) },
        Column { field: ZDXM_F_RESPONSIBLE_UNIT_NAMES, get: |row| texts(&row.responsible_units) },
        Column { field: ZDXM_F_REPORTING_UNIT_NAME, get: |row| Cell::text_if(&row.reporting_unit) },
        Column { field: ZDXM_F_PARENT_ROW, get: |row| row.parent.map_or(Cell::Null, Cell::size) },
        Column { field: ZDXM_F_COUNTED, get: |row| Cell::int(row.counted) },
        Column { field: ZDXM_F_MONTH_DONE, get: |row| Cell::money_if(row.month_done) },
        Column { field: ZDXM_F_YTD_DONE, get: |row| Cell::money_if(row.ytd_done) },
        Column { field: ZDXM_F_CUMULATIVE_DONE, get: |row| Cell::money_if(row.cumulative_done) },
        Column { field: ZDXM_F_FUNDS_YTD, get: |row| Cell::money_if(row.funds_ytd) },
        Column { field: ZDXM_F_FUNDS_BY_SOURCE, get: |row| Cell::from(row.funds_by_source.datum()) },
        Column { field: ZDXM_F_STARTED, get: |row| Cell::flag_if(row.started) },
        Column { field: ZDXM_F_STARTED_ON, get: |row| Cell::date_if(row.started_on) },
        Column { field: ZDXM_F_FINISHED, get: |row| Cell::flag_if(row.finished) },
        Column { field: ZDXM_F_FINISHED_ON, get: |row| Cell::date_if(row.finished_on) },
        Column { field: ZDXM_F_PROGRESS, get: |row| Cell::text_if(&row.progress) },
        Column { field: ZDXM_F_PREPARATION, get: |row| Cell::text_if(&row.preparation) },
        Column { field: ZDXM_F_PROBLEM, get: |row| Cell::text_if(&row.problem) },
        Column { field: ZDXM_F_NEXT_STEPS, get: |row| Cell::text_if(&row.next_steps) },
        Column { field: ZDXM_F_REMARK, get: |row| Cell::text_if(&row.remark) },
        Column {
            field: ZDXM_F_OTHER,
            get: |row| Cell::Texts(row.other.iter().map(|(header, text)| format!("{header}: {text}").into()).collect()),
        },
    ];
}

/// The projects of a sheet, by its place from 0, as they were read: Rust `SheetReading`, `WorkbookReading`.
///
/// Fields: ROW, POSITION, NAME, HIGHER_LEVEL, PHASE, SECTOR_NAME, CODE, CONTENT, LOCATION, PERIOD_START, PERIOD_END, TOTAL, DONE_BEFORE, ANNUAL, TARGET, PLANNED_START, PLANNED_FINISH, OWNER, RESPONSIBLE_UNIT_NAMES, REPORTING_UNIT_NAME, PARENT_ROW, COUNTED, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, FUNDS_BY_SOURCE, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION, PROBLEM, NEXT_STEPS, REMARK, OTHER.
/// A form of a report can be loaded from such a row (`zdxm_form_load`).
pub(super) fn zdxm_workbook_rows(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| Ok(workbook.sheet(sheet)?.rows.clone()))
}

impl Row for Group {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ROW, get: |group| Cell::int(group.row) },
        Column { field: ZDXM_F_DEPTH, get: |group| Cell::int(group.level) },
        Column { field: ZDXM_F_LABEL, get: |group| Cell::text(&group.label) },
        Column { field: ZDXM_F_PHASE, get: |group| Cell::code_if(group.phase) },
        Column { field: ZDXM_F_SECTOR_NAME, get: |group| Cell::text_if(&group.sector) },
        Column { field: ZDXM_F_REGION, get: |group| Cell::text_if(&group.region) },
        Column { field: ZDXM_F_DECLARED_COUNT, get: |group| Cell::int_if(group.declared_count) },
        Column { field: ZDXM_F_FOUND_COUNT, get: |group| Cell::int(group.found_count) },
        Column { field: ZDXM_F_DECLARED_TOTAL, get: |group| Cell::money_if(group.declared.total) },
        Column { field: ZDXM_F_DECLARED_ANNUAL, get: |group| Cell::money_if(group.declared.annual) },
        Column { field: ZDXM_F_DECLARED_YTD, get: |group| Cell::money_if(group.declared.ytd_done) },
        Column { field: ZDXM_F_TOTAL, get: |group| Cell::money_if(group.found.total) },
        Column { field: ZDXM_F_ANNUAL, get: |group| Cell::money_if(group.found.annual) },
        Column { field: ZDXM_F_YTD_DONE, get: |group| Cell::money_if(group.found.ytd_done) },
    ];
}

/// The headings of a sheet, by its place from 0, with what each declares and what stands under it: Rust `SheetReading`.
///
/// Fields: ROW, DEPTH, LABEL, PHASE, SECTOR_NAME, REGION, DECLARED_COUNT, FOUND_COUNT, DECLARED_TOTAL, DECLARED_ANNUAL,
/// DECLARED_YTD; TOTAL, ANNUAL and YTD_DONE as found.
pub(super) fn zdxm_workbook_groups(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| Ok(workbook.sheet(sheet)?.groups.clone()))
}

impl Row for Finding {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_SEVERITY, get: |finding| Cell::code(finding.severity) },
        Column { field: ZDXM_F_SHEET, get: |finding| Cell::text(&finding.sheet) },
        Column { field: ZDXM_F_CELL, get: |finding| Cell::words(finding.cell.to_string()) },
        Column { field: ZDXM_F_FINDING, get: |finding| Cell::text(finding.code.into()) },
        Column { field: ZDXM_F_TEXT, get: |finding| Cell::text(&finding.text) },
        Column { field: ZDXM_F_READ, get: |finding| Cell::text_if(&finding.read) },
    ];
}

/// Every problem of the file, each at its cell, and the sheets that were left out: Rust `WorkbookReading::findings`.
///
/// Fields: SEVERITY, SHEET, CELL, FINDING, TEXT (in Chinese: what is wrong and what to do), READ (what the cell of a blocking one says).
pub(super) fn zdxm_workbook_findings(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| Ok(workbook.reading()?.findings().cloned().collect()))
}

/// A sheet of plain cells.
struct Grid {
    index: usize,
    name: String,
    hidden: bool,
    rows: usize,
    columns: usize,
}

impl Row for Grid {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_SHEET_INDEX, get: |grid| Cell::size(grid.index) },
        Column { field: ZDXM_F_SHEET, get: |grid| Cell::text(&grid.name) },
        Column { field: ZDXM_F_HIDDEN, get: |grid| Cell::int(grid.hidden) },
        Column { field: ZDXM_F_ROWS, get: |grid| Cell::size(grid.rows) },
        Column { field: ZDXM_F_COLUMNS, get: |grid| Cell::size(grid.columns) },
    ];
}

/// All sheets of the file as plain cells, understood or not: Rust `Workbook`, `Sheet::width`.
///
/// Fields: SHEET_INDEX (among all sheets), SHEET, HIDDEN, ROWS, COLUMNS.
pub(super) fn zdxm_workbook_grids(workbook: *mut zdxm_workbook, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| {
        let grid = |(index, sheet): (usize, &crate::Sheet)| Grid {
            index,
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            rows: sheet.rows.len(),
            columns: sheet.width(),
        };
        Ok(workbook.workbook.sheets.iter().enumerate().map(grid).collect())
    })
}

/// A cell with a value.
struct GridCell {
    at: CellRef,
    text: String,
}

impl Row for GridCell {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ROW, get: |cell| Cell::int(cell.at.row) },
        Column { field: ZDXM_F_COLUMN, get: |cell| Cell::int(cell.at.column) },
        Column { field: ZDXM_F_CELL, get: |cell| Cell::words(cell.at.to_string()) },
        Column { field: ZDXM_F_TEXT, get: |cell| Cell::text(&cell.text) },
    ];
}

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
///
/// Fields: ROW, COLUMN, CELL, TEXT.
pub(super) fn zdxm_workbook_cells(workbook: *mut zdxm_workbook, sheet: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(workbook, rows, |workbook| {
        let sheets = &workbook.workbook.sheets;
        let sheet = usize::try_from(sheet).ok().and_then(|index| sheets.get(index));
        let sheet = sheet.ok_or_else(|| faults::sheets_in_file(sheets.len()))?;
        let row = |(row, cells): (u32, &Vec<crate::Cell>)| {
            let filled = (0..).zip(cells).filter_map(move |(column, cell)| {
                Some(GridCell { at: CellRef { row, column }, text: cell_text(cell)? })
            });
            filled.collect::<Vec<_>>()
        };
        Ok((0..).zip(&sheet.rows).flat_map(row).collect())
    })
}
