//! The month plan of a project's row, put together from its columns.

use super::place::place;
use super::values::header_of;
use super::walk::Walk;
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::planned_months::{Misfit, PlannedMonths};
use crate::domain::value::money::Money;
use crate::exchange::sheet::field::{Field, SheetRow};
use crate::exchange::sheet::{messages, value};

impl Walk<'_> {
    /// Reads what a row plans for the months. A month that is left empty beside others is one in which nothing is planned; where
    /// a cell says —, or a person decided to leave it empty, its plan is not known, and those behind it are kept as text.
    pub(super) fn month_plan(&mut self, at: usize, row: &mut SheetRow) {
        let table = self.table;
        let Some(line) = self.line(at, Field::MonthPlan).filter(|_| !table.months.is_empty()) else { return };
        let (mut parts, mut empty) = (Vec::new(), Vec::new());
        for (column, months) in &table.months {
            let seen = self.body.own(line, *column);
            match self.amount_of(seen, Field::MonthPlan) {
                Some(amount) => parts.push((*months, amount)),
                None if !seen.answered && value::text(seen.cell).is_none() => empty.push(*months),
                None => {}
            }
        }
        if parts.is_empty() {
            return;
        }
        if table.months.iter().any(|(_, months)| months.first() > 1) {
            empty.retain(|months| !months.is_to_date());
            self.rows_with_empty_months += usize::from(!empty.is_empty());
            parts.extend(empty.into_iter().map(|months| (months, Money::ZERO)));
        }
        match MonthPlan::of_parts(&parts) {
            Ok((plan, misfits)) => {
                row.month_plan = plan;
                misfits.into_iter().for_each(|(months, misfit)| self.tell_misfit(line, row, months, misfit));
            }
            Err(error) => self.refuse(place(line, table.place(Field::MonthPlan).unwrap_or(0)), error),
        }
    }

    fn tell_misfit(&mut self, line: usize, row: &mut SheetRow, months: PlannedMonths, misfit: Misfit) {
        let columns = &self.table.months;
        let exact = columns.iter().find(|(_, other)| *other == months);
        let column = exact.or_else(|| columns.iter().find(|(_, other)| other.last() == months.last()));
        let seen = self.body.own(line, column.map_or(0, |(column, _)| *column));
        match misfit {
            Misfit::Open => {
                // A month that is empty behind one that is not known says nothing.
                let Some(text) = value::text(seen.cell) else { return };
                row.other.push((header_of(self.table, self.first_row(), line, seen.at.column as usize), text));
                self.findings.notice(seen.at, messages::month_plan_open(&row.name, months.to_string()));
            }
            Misfit::Differs(known) => {
                self.findings.blocking(seen.at, messages::month_plan_differs(&row.name, months.to_string(), known));
            }
            Misfit::Falls => {
                self.findings.blocking(seen.at, messages::planned_months_fall(&row.name, months.last()));
            }
        }
    }

    /// Says once that empty months were read as months without a plan.
    pub(super) fn tell_empty_months(&mut self, header: usize) {
        let Some((column, _)) = self.table.months.first().filter(|_| self.rows_with_empty_months > 0) else { return };
        self.findings.notice(place(header, *column), messages::empty_months_are_zero(self.rows_with_empty_months));
    }
}
