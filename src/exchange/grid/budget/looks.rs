//! What cells show beside their values, kept within the budget; hidden columns and rows.

use super::{Builder, LOOK_PLACES};
use crate::Result;
use crate::exchange::grid::rich::{Mark, RichText};
use crate::exchange::grid::styles::{Shows, Style, Styles};
use crate::exchange::grid::{Cell, CellRef, Look};
use crate::limits::{SHEET_COLUMNS, SHEET_FINDINGS, SHEET_ROWS};

impl Builder {
    /// Puts a number as its style shows it.
    pub(in crate::exchange::grid) fn put_number(
        &mut self,
        row: u32,
        column: u32,
        mut cell: Cell,
        style: Style,
        styles: &Styles,
    ) -> Result<()> {
        if style.unseen && matches!(cell, Cell::Number(_)) {
            self.unseen(row, column);
        }
        let mut look = None;
        if let (Cell::Number(value), Shows::Format(format)) = (&mut cell, style.shows)
            && let Some(format) = styles.format(format)
        {
            let (shown, is_percent) = format.show(value);
            look = shown;
            if is_percent {
                self.percent(row, column)?;
            }
        }
        if style.mark.struck && cell != Cell::Empty {
            look.get_or_insert_default().all_struck = true;
        }
        if let Some(look) = look {
            self.look(row, column, look)?;
        }
        self.put(row, column, cell)
    }

    /// Puts a text as it stands in the file, in a font that may be struck out or raised.
    pub(in crate::exchange::grid) fn put_styled_text(
        &mut self,
        row: u32,
        column: u32,
        raw: &str,
        mark: Mark,
    ) -> Result<()> {
        if mark != Mark::default() && !raw.trim().is_empty() {
            let mut text = RichText::default();
            text.push(raw, mark);
            self.look(row, column, text.look().unwrap_or_default())?;
        }
        self.put_text(row, column, raw)
    }

    /// Remembers that a cell's number is shown as percent.
    pub(in crate::exchange::grid) fn percent(&mut self, row: u32, column: u32) -> Result<()> {
        self.budget.places(1)?;
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.percents.push(CellRef { row, column });
        }
        Ok(())
    }

    /// Remembers that nobody sees a cell's number; of many the first ones.
    pub(in crate::exchange::grid) fn unseen(&mut self, row: u32, column: u32) {
        if let Some(sheet) = self.sheets.last_mut().filter(|sheet| sheet.unseen.len() < SHEET_FINDINGS) {
            sheet.unseen.push(CellRef { row, column });
        }
    }

    /// The workbook asks to be calculated when it is opened: its formulas may never have been.
    pub(in crate::exchange::grid) fn recalculates(&mut self) {
        self.formulas.recalculates = true;
    }

    /// A formula has this result, which is put as any other cell.
    pub(in crate::exchange::grid) fn formula(&mut self, row: u32, column: u32, result: &Cell) -> Result<()> {
        if self.formulas.note(result) {
            self.budget.places(LOOK_PLACES)?;
            self.formulas.push(self.sheets.len() as u32 - 1, CellRef { row, column });
        }
        Ok(())
    }

    /// A formula has no result at all.
    pub(in crate::exchange::grid) fn no_result(&mut self, row: u32, column: u32) -> Result<()> {
        self.look(row, column, Look { no_result: true, ..Look::default() })
    }

    /// Hides columns, both ends included.
    pub(in crate::exchange::grid) fn hide_columns(&mut self, first: u32, last: u32) {
        if let Some(sheet) = self.sheets.last_mut() {
            let last = last.min(SHEET_COLUMNS as u32 - 1);
            // Once all are hidden, nothing is left to do for a file that says so again and again.
            if sheet.hidden_columns.len() < SHEET_COLUMNS {
                sheet.hidden_columns.extend(first..=last);
            }
        }
    }

    /// Hides a row.
    pub(in crate::exchange::grid) fn hide_row(&mut self, row: u32) -> Result<()> {
        if (row as usize) < SHEET_ROWS
            && let Some(sheet) = self.sheets.last_mut()
            && sheet.hidden_rows.insert(row)
        {
            self.budget.places(1)?;
        }
        Ok(())
    }
}
