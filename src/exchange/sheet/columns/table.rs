//! The columns of a table, and where each field stands.

use super::places::Places;
use crate::domain::plan::planned_months::PlannedMonths;
use crate::exchange::sheet::field::{Field, Plain};
use crate::exchange::sheet::understood::{Column, SheetKind};

/// The columns of a table and where each field stands.
#[derive(Debug)]
pub(in crate::exchange::sheet) struct Table {
    pub(in crate::exchange::sheet) columns: Vec<Column>,
    pub(super) places: Places,
    /// The fields of the table whose cells are read by their kind alone.
    pub(in crate::exchange::sheet) plain: Vec<Plain>,
    /// The columns of the sources of funds, which share one field.
    pub(in crate::exchange::sheet) sources: Vec<Source>,
    /// The columns of the month plan, which share one field, in the order of their last months.
    pub(in crate::exchange::sheet) months: Vec<(usize, PlannedMonths)>,
    /// What the sheet is where no column that is understood says so.
    pub(super) hint: Option<SheetKind>,
}

impl Table {
    /// The column of a field, as an index into the sheet's cells.
    pub(in crate::exchange::sheet) fn place(&self, field: Field) -> Option<usize> {
        self.places.of(field)
    }

    /// What is known of a column of the sheet.
    pub(in crate::exchange::sheet) fn column(&self, at: usize) -> Option<&Column> {
        let place = self.columns.binary_search_by_key(&at, |column| column.column as usize).ok()?;
        self.columns.get(place)
    }

    /// What the sheet is, by its columns.
    pub(in crate::exchange::sheet) fn kind(&self) -> Option<SheetKind> {
        let has = |field| self.places.of(field).is_some();
        if has(Field::YtdDone) || has(Field::MonthDone) {
            Some(SheetKind::Monthly)
        } else if let Some(hint) = self.hint {
            Some(hint)
        } else if has(Field::Total) || has(Field::Annual) {
            Some(SheetKind::Plan)
        } else {
            None
        }
    }

    pub(super) fn move_field(&mut self, from: Field, to: Field) {
        if self.places.of(to).is_some() {
            return;
        }
        if let Some(at) = self.places.of(from) {
            self.places.set(from, None);
            self.places.set(to, Some(at));
            if let Some(column) = self.columns.iter_mut().find(|column| column.column as usize == at) {
                column.field = Some(to);
            }
        }
    }
}

/// A source of funds and its column.
#[derive(Debug)]
pub(in crate::exchange::sheet) struct Source {
    pub(in crate::exchange::sheet) column: usize,
    pub(in crate::exchange::sheet) name: String,
    /// Whether a person chose the column.
    pub(super) is_chosen: bool,
}

impl Source {
    pub(super) fn name(&self) -> String {
        self.name.clone()
    }
}
