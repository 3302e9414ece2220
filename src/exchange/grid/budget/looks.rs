//! What cells show beside their values, kept within the budget; hidden columns and rows.

use rust_decimal::Decimal;

use super::Builder;
use crate::Result;
use crate::exchange::grid::rich::{Mark, RichText};
use crate::exchange::grid::styles::{Shows, Style, Styles};
use crate::exchange::grid::{Cell, CellRef, Look, Sheet};
use crate::limits::{SHEET_COLUMNS, SHEET_FINDINGS, SHEET_ROWS};

/// Places that a look costs: it is larger than a cell.
const LOOK_PLACES: usize = 4;
/// Longest number of a row, such as `（12）`.
const NUMBER_CHARS: usize = 4;

/// Formulas that may never have been calculated.
#[derive(Default)]
pub(super) struct Formulas {
    /// Whether the workbook asks to be calculated when it is opened.
    recalculates: bool,
    /// Those whose result is 0 or nothing, as long as no formula has another one: sheet and cell.
    unset: Vec<(u32, CellRef)>,
    is_calculated: bool,
}

impl Builder {
    /// Keeps what a cell shows beside its value.
    pub(in crate::exchange::grid) fn look(&mut self, row: u32, column: u32, look: Look) -> Result<()> {
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
        self.formulas.is_calculated |= !matches!(result, Cell::Empty) && *result != Cell::Number(Decimal::ZERO);
        if self.formulas.is_calculated {
            self.formulas.unset = Vec::new();
        } else if self.formulas.recalculates {
            self.budget.places(LOOK_PLACES)?;
            self.formulas.unset.push((self.sheets.len() as u32 - 1, CellRef { row, column }));
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

    /// Where no formula has a result, those with 0 have none either.
    pub(super) fn settle_formulas(&mut self) {
        let Formulas { recalculates: true, unset, is_calculated: false } = std::mem::take(&mut self.formulas) else {
            return;
        };
        for (sheet, at) in unset {
            let Some(sheet) = self.sheets.get_mut(sheet as usize) else { continue };
            sheet.looks.entry(at).or_default().no_result = true;
            if let Some(cell) = cell_mut(sheet, at) {
                *cell = Cell::Empty;
            }
        }
    }
}

fn cell_mut(sheet: &mut Sheet, at: CellRef) -> Option<&mut Cell> {
    sheet.rows.get_mut(at.row as usize)?.get_mut(at.column as usize)
}

/// A cell that is struck out in a row that is not holds nothing any more.
pub(super) fn settle_struck(sheet: &mut Sheet) {
    let struck = sheet.looks.iter().filter(|(_, look)| look.all_struck).map(|(at, _)| *at).collect::<Vec<_>>();
    for row in struck.chunk_by(|a, b| a.row == b.row) {
        let cells = row.first().and_then(|at| sheet.rows.get(at.row as usize)).map_or(&[][..], Vec::as_slice);
        if is_struck_row(cells, row) {
            continue;
        }
        for at in row {
            let old = cell_mut(sheet, *at).map(std::mem::take).unwrap_or_default();
            if let Some(look) = sheet.looks.get_mut(at) {
                look.all_struck = false;
                look.struck = written(old);
            }
        }
    }
}

/// Whether a row is struck out as a whole: its number may be left, and a remark beside what is struck.
fn is_struck_row(cells: &[Cell], struck: &[CellRef]) -> bool {
    let is_struck = |column: usize| struck.binary_search_by_key(&column, |at| at.column as usize).is_ok();
    let mut left = cells.iter().enumerate().filter(|(column, cell)| **cell != Cell::Empty && !is_struck(*column));
    let first = cells.iter().position(|cell| *cell != Cell::Empty);
    let is_number = |(column, cell): &(usize, &Cell)| {
        Some(*column) == first
            && match cell {
                Cell::Number(_) => true,
                Cell::Text(text) => text.trim().chars().nth(NUMBER_CHARS).is_none(),
                _ => false,
            }
    };
    let numbers = usize::from(left.clone().next().is_some_and(|cell| is_number(&cell)));
    let left = left.by_ref().count() - numbers;
    left * 3 <= struck.len()
}

fn written(cell: Cell) -> Option<String> {
    match cell {
        Cell::Text(text) | Cell::Error(text) => Some(text),
        Cell::Number(number) => Some(number.normalize().to_string()),
        Cell::Date(date) => Some(date.to_string()),
        Cell::Bool(flag) => Some(flag.to_string()),
        Cell::Empty => None,
    }
}
