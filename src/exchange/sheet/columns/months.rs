//! Columns of the month plan (分月计划{1月,2月,…}): which months each one is about, and which of them make a plan.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::{Claim, is_of};
use super::reader::Reader;
use super::table::Table;
use crate::domain::plan::planned_months::PlannedMonths;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::field::{Field, SheetRow};
use crate::exchange::sheet::findings::Findings;
use crate::exchange::sheet::meaning::Clock;
use crate::exchange::sheet::messages;
use crate::exchange::sheet::sense::{Fit, Sense, months_said};
use crate::ordered::Ordered;

/// The columns of the month plan, in the order of their last months.
pub(super) fn of_claims(claims: &[Claim<'_>], clock: Clock) -> Vec<(usize, PlannedMonths)> {
    let planned = claims.iter().filter(|claim| is_of(claim, Field::MonthPlan));
    let planned = planned.filter_map(|claim| Some((claim.heading.column, months_said(&claim.heading.meaning, clock)?)));
    let mut planned = planned.collect::<Vec<_>>();
    planned.order_by_key(|(_, months)| *months);
    planned
}

impl Reader<'_, '_> {
    /// Takes the columns of a month plan. A monthly report repeats the plan, and months before which others have no column make
    /// none: these are kept as text.
    pub(super) fn take_months(&mut self) {
        if self.is_monthly() {
            let claims = self.claims.iter().enumerate();
            let planned = claims.filter(|(_, claim)| match claim.sense {
                Sense::Planned(_) => !claim.is_settled || is_of(claim, Field::MonthPlan),
                _ => is_of(claim, Field::MonthPlan),
            });
            for at in planned.map(|(at, _)| at).collect::<Vec<_>>() {
                self.keep(at, messages::month_plan_in_report);
            }
            return;
        }
        self.check_chosen_months();
        let mut rivals: BTreeMap<PlannedMonths, Vec<(Fit, usize)>> = BTreeMap::new();
        for (at, claim) in self.claims.iter().enumerate().filter(|(_, claim)| !claim.is_settled) {
            if let Sense::Planned(months) = claim.sense {
                rivals.entry(months).or_default().push((Fit::Whole, at));
            }
        }
        let chosen = of_claims(&self.claims, self.about.clock());
        // What is planned by the end of these months can be known: 0 is the beginning of the year.
        let mut known = chosen.iter().map(|(_, months)| months.last()).chain([0]).collect::<BTreeSet<_>>();
        for (months, mut rivals) in rivals {
            rivals.order_by_key(|(_, at)| std::cmp::Reverse(self.claims.get(*at).map(Claim::rank)));
            if !known.contains(&months.first().saturating_sub(1)) {
                rivals.iter().for_each(|(_, at)| self.keep(*at, messages::month_plan_incomplete));
                continue;
            }
            known.insert(months.last());
            if chosen.iter().any(|(_, other)| *other == months) {
                rivals.iter().for_each(|(_, at)| self.lose(*at, Field::MonthPlan, None));
            } else {
                self.settle(Field::MonthPlan, &rivals);
            }
        }
    }

    /// A chosen column must say its months, and no two the same.
    fn check_chosen_months(&mut self) {
        let (clock, mut seen) = (self.about.clock(), BTreeSet::new());
        for claim in self.claims.iter_mut().filter(|claim| is_of(claim, Field::MonthPlan)) {
            let noted = match months_said(&claim.heading.meaning, clock) {
                Some(months) if seen.insert(months) => continue,
                Some(months) => messages::months_chosen_twice(months.to_string()),
                None => messages::month_plan_without_month(&claim.heading.header),
            };
            claim.field = None;
            self.findings.blocking(claim.cell(self.block), noted);
        }
    }
}

/// Compares the months of each row with its annual plan, where they reach to the end of the year.
pub(in crate::exchange::sheet) fn check(table: &Table, rows: &[SheetRow], findings: &mut Findings) {
    let Some((column, _)) = table.months.iter().rfind(|(_, months)| months.last() == 12) else { return };
    for row in rows {
        let (Some(sum), Some(annual)) = (row.month_plan.by_end_of(12), row.annual) else { continue };
        if sum != annual {
            let at = CellRef { row: row.row, column: *column as u32 };
            findings.notice(at, messages::month_plan_not_annual(&row.name, sum, annual));
        }
    }
}
