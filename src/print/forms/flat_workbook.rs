//! The tables of a document as a workbook for machines.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::Worksheet;

use super::sheet_page::{SheetNames, Written, bytes};
use crate::error::Result;
use crate::print::document::Document;
use crate::print::messages;
use crate::print::table::{Table, TableCell};

impl Document {
    /// The tables of the document as an `.xlsx` for machines: a sheet for each with one header row, which names the units, and
    /// no merged cells. Amounts are exact, in 元; a figure that does not exist is an empty cell.
    pub fn to_flat_workbook(&self) -> Result<Vec<u8>> {
        let mut workbook = self.new_workbook()?;
        let mut names = SheetNames::default();
        for table in self.tables() {
            let sheet = workbook.add_worksheet();
            sheet.set_name(names.of(&table.name)).written()?;
            write_flat(sheet, table)?;
        }
        if workbook.worksheets().is_empty() {
            workbook.add_worksheet().set_name(names.of("表")).written()?;
        }
        bytes(workbook)
    }
}

/// One header row and one row for each row of the table; what kind of row it is stands first.
fn write_flat(sheet: &mut Worksheet, table: &Table) -> Result<()> {
    let last = table.columns.checked_sub(1).ok_or_else(messages::workbook_cannot_be_written)?;
    sheet.write_string(0, 0, "行类").written()?;
    for (column, name) in (1..=last.saturating_add(1)).zip(table.flat_names()) {
        sheet.write_string(0, column, name).written()?;
    }
    for (at, row) in (1..).zip(&table.rows) {
        sheet.write_string(at, 0, row.kind.name()).written()?;
        for (column, cell) in (1..=last.saturating_add(1)).zip(&row.cells) {
            if let TableCell::Text(text) = cell {
                sheet.write_string(at, column, text).written()?;
            }
            let number = cell.exact(table);
            if let Some(number) = number.as_ref().and_then(Decimal::to_f64) {
                sheet.write_number(at, column, number).written()?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0).written()?;
    Ok(())
}
