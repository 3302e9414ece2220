//! What the sheets of all workbooks have in common: their names, their paper, and where things stand on it.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::error::Result;
use crate::print::forms::zip::name_one_system;
use crate::print::messages;
use crate::print::table::Table;

/// The first row of the header, under title and unit line.
pub(super) const HEADER_ROW: u32 = 2;
/// Beyond the last row of a sheet, where nothing can be written.
const ROWS: u32 = 1 << 20;
/// Paper sizes as Excel numbers them.
pub(super) const A4: u8 = 9;
pub(super) const A3: u8 = 8;
/// Columns from which A4 gets too narrow.
pub(super) const A3_COLUMNS: u16 = 16;
/// Rows that a chart and the space under it take.
pub(super) const CHART_ROWS: u32 = 32;
/// Pixels above a chart, without which its border would be printed on the page before.
pub(super) const CHART_MARGIN: u32 = 12;
/// Rows of a table in one chart, beyond which its labels are illegible.
pub(super) const CHART_UNITS: u32 = 40;

/// What the writer of workbooks answered, as a result of the library.
pub(super) trait Written<T> {
    fn written(self) -> Result<T>;
}

impl<T> Written<T> for std::result::Result<T, XlsxError> {
    fn written(self) -> Result<T> {
        self.map_err(|error| messages::workbook_cannot_be_written().because(error))
    }
}

/// The bytes of a workbook, the same on every system.
pub(super) fn bytes(mut workbook: Workbook) -> Result<Vec<u8>> {
    let mut bytes = workbook.save_to_buffer().written()?;
    name_one_system(&mut bytes)?;
    Ok(bytes)
}

/// Characters that the name of a sheet cannot have, and the most that it has.
const NOT_IN_SHEET_NAME: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const SHEET_NAME_CHARS: usize = 31;

/// Names of sheets, none twice.
#[derive(Default)]
pub(super) struct SheetNames(BTreeSet<String>);

impl SheetNames {
    pub(super) fn of(&mut self, name: &str) -> String {
        let plain = name.replace(NOT_IN_SHEET_NAME, "").trim_matches('\'').to_owned();
        let plain = if plain.trim().is_empty() { "表".to_owned() } else { plain };
        let mut number = 1_u32;
        loop {
            let end = if number == 1 { String::new() } else { number.to_string() };
            let kept = SHEET_NAME_CHARS - end.len();
            let name = plain.chars().take(kept).collect::<String>() + &end;
            // Excel takes names of other case for the same.
            if self.0.insert(name.to_lowercase()) {
                return name;
            }
            number += 1;
        }
    }
}

/// The row of a table's first data, below its header.
pub(super) fn first_row(table: &Table) -> u32 {
    let ends = table.header.iter().map(|cell| cell.row.saturating_add(cell.rows));
    HEADER_ROW.saturating_add(ends.max().unwrap_or(0)).min(ROWS)
}

/// Writes a text into one cell, or over all cells up to the last one.
pub(super) fn write_over(
    sheet: &mut Worksheet,
    at: (u32, u16),
    last: (u32, u16),
    text: &str,
    format: &Format,
) -> Result<()> {
    if at == last {
        sheet.write_string_with_format(at.0, at.1, text, format).written()?;
    } else {
        sheet.merge_range(at.0, at.1, last.0, last.1, text, format).written()?;
    }
    Ok(())
}

/// Columns of digits that a text takes; a Chinese character is about two digits wide.
pub(super) fn digits(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 1_u32 } else { 2 }).sum()
}
