//! Amounts in the lines that continue a project: its own must be their sum, or nobody knows what it is.

use super::kinds::number_of;
use super::place::place;
use super::walk::Walk;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::messages;

impl Walk<'_> {
    /// Adds the amounts of a line that continues the last project.
    pub(super) fn continue_amounts(&mut self, row: usize) {
        let columns = self.table.columns.iter().filter(|column| column.field.is_some_and(Field::is_amount));
        for column in columns.map(|column| column.column as usize) {
            let Some(number) = number_of(self.body.own(row, column).cell).filter(|number| !number.is_zero()) else {
                continue;
            };
            match self.continued.sums.iter_mut().find(|(other, ..)| *other == column) {
                Some((_, sum, _)) => *sum = sum.saturating_add(number),
                None => self.continued.sums.push((column, number, place(row, column))),
            }
        }
    }

    /// Compares the amounts of the last project with those of the lines that continue it.
    pub(super) fn close_lines(&mut self) {
        let sums = std::mem::take(&mut self.continued.sums);
        let Some(head) = self.rows.last().filter(|_| !sums.is_empty()) else { return };
        let name = head.name.clone();
        for (column, sum, at) in sums {
            let own = self.body.own(head.row as usize, column);
            if own.answered || number_of(own.cell) == Some(sum) {
                continue;
            }
            self.findings.blocking(at, messages::continued_amounts_differ(&name, sum.normalize()));
        }
    }
}
