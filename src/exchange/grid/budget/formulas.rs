//! Formulas that may never have been calculated.

use rust_decimal::Decimal;

use crate::exchange::grid::{Cell, CellRef, Sheet};

/// The formulas of a workbook and what is known of their results.
#[derive(Default)]
pub(super) struct Formulas {
    /// Whether the workbook asks to be calculated when it is opened.
    pub(super) recalculates: bool,
    /// Those whose result is 0 or nothing, as long as no formula has another one: sheet and cell.
    unset: Vec<(u32, CellRef)>,
    is_calculated: bool,
}

impl Formulas {
    /// A formula of a sheet has this result; returns whether it has to be remembered.
    pub(super) fn note(&mut self, result: &Cell) -> bool {
        self.is_calculated |= !matches!(result, Cell::Empty) && *result != Cell::Number(Decimal::ZERO);
        if self.is_calculated {
            self.unset = Vec::new();
        }
        self.recalculates && !self.is_calculated
    }

    /// Remembers a formula whose result is 0 or nothing.
    pub(super) fn push(&mut self, sheet: u32, at: CellRef) {
        self.unset.push((sheet, at));
    }

    /// Where no formula has a result, those with 0 have none either.
    pub(super) fn settle(self, sheets: &mut [Sheet]) {
        let Formulas { recalculates: true, unset, is_calculated: false } = self else { return };
        for (sheet, at) in unset {
            let Some(sheet) = sheets.get_mut(sheet as usize) else { continue };
            sheet.looks.entry(at).or_default().no_result = true;
            if let Some(cell) = sheet.cell_mut(at) {
                *cell = Cell::Empty;
            }
        }
    }
}
