//! In which column each field stands, which is asked for every field of every row.

use crate::exchange::sheet::field::Field;

/// The columns of the fields that have one, as indexes into the sheet's cells; by the number of the field.
#[derive(Debug)]
pub(super) struct Places([Option<usize>; Field::ALL.len() + 1]);

impl Default for Places {
    fn default() -> Self {
        Places([None; Field::ALL.len() + 1])
    }
}

impl Places {
    pub(super) fn of(&self, field: Field) -> Option<usize> {
        self.0.get(field as usize).copied().flatten()
    }

    pub(super) fn set(&mut self, field: Field, column: Option<usize>) {
        if let Some(place) = self.0.get_mut(field as usize) {
            *place = column;
        }
    }
}
