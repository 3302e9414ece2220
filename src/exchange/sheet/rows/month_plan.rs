//! The month plan of a project's row, put together from its columns.

use super::place::place;
use super::walk::Walk;
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::planned_months::{Misfit, PlannedMonths};
use crate::domain::value::money::Money;
use crate::exchange::grid::Cell;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::messages;

impl Walk<'_> {
    /// What a row plans for the months. A month that is left empty beside others is one in which nothing is planned; where a
    /// cell says —, its plan is not known.
    pub(super) fn month_plan(&mut self, at: usize, name: &str) -> MonthPlan {
        let table = self.table;
        let Some(row) = self.line(at, Field::MonthPlan).filter(|_| !table.months.is_empty()) else {
            return MonthPlan::default();
        };
        let (mut parts, mut empty) = (Vec::new(), Vec::new());
        for (column, months) in &table.months {
            let seen = self.body.own(row, *column);
            match self.amount_of(seen, Field::MonthPlan) {
                Some(amount) => parts.push((*months, amount)),
                None if *seen.cell == Cell::Empty => empty.push(*months),
                None => {}
            }
        }
        if parts.is_empty() {
            return MonthPlan::default();
        }
        if table.months.iter().any(|(_, months)| months.first() > 1) {
            empty.retain(|months| !months.is_to_date());
            self.rows_with_empty_months += usize::from(!empty.is_empty());
            parts.extend(empty.into_iter().map(|months| (months, Money::ZERO)));
        }
        match MonthPlan::of_parts(&parts) {
            Ok((plan, misfits)) => {
                misfits.into_iter().for_each(|(months, misfit)| self.tell_misfit(row, name, months, misfit));
                plan
            }
            Err(error) => {
                self.refuse(place(row, table.place(Field::MonthPlan).unwrap_or(0)), error);
                MonthPlan::default()
            }
        }
    }

    fn tell_misfit(&mut self, row: usize, name: &str, months: PlannedMonths, misfit: Misfit) {
        let columns = &self.table.months;
        let exact = columns.iter().find(|(_, other)| *other == months);
        let column = exact.or_else(|| columns.iter().find(|(_, other)| other.last() == months.last()));
        let noted = match misfit {
            Misfit::Open => messages::month_plan_open(name, months.to_string()),
            Misfit::Differs(known) => messages::month_plan_differs(name, months.to_string(), known),
            Misfit::Falls => messages::planned_months_fall(name, months.last()),
        };
        self.findings.blocking(place(row, column.map_or(0, |(column, _)| *column)), noted);
    }

    /// Says once that empty months were read as months without a plan.
    pub(super) fn tell_empty_months(&mut self, header: usize) {
        let Some((column, _)) = self.table.months.first().filter(|_| self.rows_with_empty_months > 0) else { return };
        self.findings.notice(place(header, *column), messages::empty_months_are_zero(self.rows_with_empty_months));
    }
}
