//! What a header that could be two things means, by the other columns of its table; a question where they do not say it.

use std::collections::BTreeMap;

use super::claim::{Claim, is_of};
use super::reader::Reader;
use crate::exchange::sheet::field::Field;
use crate::exchange::sheet::meaning::{Span, YearSaid};
use crate::exchange::sheet::messages;
use crate::exchange::sheet::sense::{Doubt, Fit, Sense};
use crate::exchange::sheet::understood::SheetKind;
use crate::ordered::Ordered;

impl Reader<'_, '_> {
    /// Lets the other columns decide what a header can mean; asks where they do not.
    pub(super) fn take_doubtful(&mut self) {
        // What depends on less comes first.
        let steps: [fn(&Doubt) -> bool; 4] = [
            |doubt| matches!(doubt, Doubt::YearTotal),
            |doubt| matches!(doubt, Doubt::Plan | Doubt::Amount),
            |doubt| matches!(doubt, Doubt::YearAmount | Doubt::Torn(..) | Doubt::Done | Doubt::AlreadyDone),
            |doubt| {
                matches!(
                    doubt,
                    Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum | Doubt::YearProgress | Doubt::PlanContent
                )
            },
        ];
        for step in steps {
            let doubts = self.claims.iter().enumerate().filter(|(_, claim)| !claim.is_settled);
            let doubts = doubts.filter_map(|(at, claim)| match claim.sense {
                Sense::OneOf(doubt) if step(&doubt) => Some((at, doubt)),
                _ => None,
            });
            let mut decided: BTreeMap<Field, Vec<(Fit, usize)>> = BTreeMap::new();
            for (at, doubt) in doubts.collect::<Vec<_>>() {
                match self.decide(doubt, self.is_this_month(at)) {
                    Decision::Field(field) => decided.entry(field).or_default().push((Fit::Neighbours, at)),
                    Decision::Text(field) => self.lose(at, field, self.header_of(field).as_deref()),
                    Decision::Ask => self.ask(at, doubt),
                }
            }
            for (field, mut rivals) in decided {
                rivals.order_by_key(|(_, at)| std::cmp::Reverse(self.claims.get(*at).map(Claim::rank)));
                self.settle(field, &rivals);
            }
        }
    }

    fn header_of(&self, field: Field) -> Option<String> {
        let claim = self.claims.iter().find(|claim| is_of(claim, field))?;
        Some(claim.heading.header.to_string())
    }

    /// Whether a header says 本月, not the number of a month.
    fn is_this_month(&self, at: usize) -> bool {
        self.claims.get(at).is_some_and(|claim| claim.heading.meaning.when.span == Some(Span::This))
    }

    fn decide(&self, doubt: Doubt, this_month: bool) -> Decision {
        let has = |field| self.has(field);
        let free = |field| if has(field) { Decision::Text(field) } else { Decision::Field(field) };
        let monthly = self.is_monthly();
        match doubt {
            Doubt::YearTotal if has(Field::Total) => free(Field::Annual),
            Doubt::YearTotal if has(Field::Annual) => Decision::Field(Field::Total),
            Doubt::Plan if has(Field::Annual) => Decision::Text(Field::Annual),
            Doubt::Plan if has(Field::Total) => Decision::Field(Field::Annual),
            Doubt::Amount if !has(Field::Total) => Decision::Field(Field::Total),
            Doubt::Amount if has(Field::Annual) => Decision::Text(Field::Total),
            Doubt::YearAmount if has(Field::Annual) && (!monthly || has(Field::YtdDone)) => {
                Decision::Text(Field::Annual)
            }
            Doubt::YearAmount if !has(Field::Annual) && (!monthly || has(Field::YtdDone) || !has(Field::MonthDone)) => {
                Decision::Field(Field::Annual)
            }
            Doubt::Torn(done, plan) if has(done) && has(plan) => Decision::Text(done),
            Doubt::AlreadyDone if !monthly => free(Field::DoneBefore),
            Doubt::Done | Doubt::AlreadyDone if has(Field::MonthDone) && has(Field::YtdDone) => {
                Decision::Text(Field::YtdDone)
            }
            // 本月累计 beside 本年累计 is what was done of the month so far.
            Doubt::MonthSum if has(Field::YtdDone) && !has(Field::MonthDone) && this_month => {
                Decision::Field(Field::MonthDone)
            }
            Doubt::MonthSum if has(Field::YtdDone) => Decision::Ask,
            Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum => self.cumulative(doubt != Doubt::Cumulative),
            Doubt::YearProgress if monthly && has(Field::Target) => free(Field::Progress),
            Doubt::YearProgress => free(Field::Target),
            Doubt::PlanContent if has(Field::Content) => free(Field::Target),
            Doubt::PlanContent => free(Field::Content),
            _ => Decision::Ask,
        }
    }

    /// 累计完成投资 beside a column of the year to date is since the start; alone beside the year's plan or the month's
    /// amount it is of the year.
    fn cumulative(&self, as_of: bool) -> Decision {
        let alike = self.claims.iter().filter(|claim| {
            let is_doubt = matches!(claim.sense, Sense::OneOf(Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum));
            is_doubt && claim.choice.is_none() && claim.is_filled && !claim.is_hidden
        });
        let is_alone = alike.count() <= 1;
        let of_year = [Field::MonthDone, Field::Annual, Field::YtdRate].into_iter().any(|field| self.has(field));
        match (self.has(Field::YtdDone), self.has(Field::CumulativeDone)) {
            (true, true) => Decision::Text(Field::CumulativeDone),
            (true, false) => Decision::Field(Field::CumulativeDone),
            (false, true) if self.is_monthly() => Decision::Field(Field::YtdDone),
            _ if !is_alone => Decision::Ask,
            _ if self.is_monthly() && of_year => Decision::Field(Field::YtdDone),
            _ if self.is_monthly() || as_of => Decision::Ask,
            (false, false) if !self.has(Field::DoneBefore) => Decision::Field(Field::DoneBefore),
            (false, false) => Decision::Field(Field::CumulativeDone),
            _ => Decision::Ask,
        }
    }

    /// Asks what a column means, where it holds anything.
    pub(super) fn ask(&mut self, at: usize, doubt: Doubt) {
        let monthly =
            matches!(doubt, Doubt::Cumulative | Doubt::AsOf | Doubt::MonthSum | Doubt::Done | Doubt::AlreadyDone);
        let Some(claim) = self.claims.get_mut(at) else { return };
        claim.is_settled = true;
        let header = &claim.heading.header;
        let [first, second] = doubt.readings();
        let noted = messages::column_of_two_meanings(header, first, second);
        if !claim.is_filled {
            self.findings.notice(claim.cell(self.block), noted);
            return;
        }
        self.findings.blocking(claim.cell(self.block), noted);
        let hint = if monthly || self.about.clock().month.is_some() { SheetKind::Monthly } else { SheetKind::Plan };
        self.hint = self.hint.or(Some(hint));
    }

    /// A table whose only amounts of what was done are of another month than its title: one of the two is wrong.
    pub(super) fn take_contradicting(&mut self) {
        let done = [Field::MonthDone, Field::YtdDone, Field::CumulativeDone];
        if done.into_iter().any(|field| self.has(field)) || self.hint.is_some() {
            return;
        }
        let clock = self.about.clock();
        let elsewhen = self.claims.iter().position(|claim| {
            let meaning = &claim.heading.meaning;
            let is_own_year = match meaning.when.year {
                None | Some(YearSaid::Own) => true,
                Some(YearSaid::Number(year)) => clock.year.is_none_or(|own| own == year),
                Some(_) => false,
            };
            let named = matches!(meaning.when.span, Some(Span::Month(_) | Span::Through(_))) && !meaning.when.same;
            let is_done = matches!(claim.sense, Sense::Elsewhen(Field::MonthDone | Field::YtdDone));
            is_done && named && is_own_year && !meaning.has_plan() && claim.is_filled && !claim.is_settled
        });
        let Some(claim) = elsewhen.and_then(|at| self.claims.get_mut(at)) else { return };
        if self.about.kind != Some(SheetKind::Plan) {
            self.hint = Some(SheetKind::Monthly);
        }
        // Without a month the title has been asked about.
        let (Some(month), Sense::Elsewhen(field)) = (clock.month, claim.sense) else { return };
        (claim.field, claim.is_settled) = (Some((field, Fit::Loose)), true);
        let header = &claim.heading.header;
        self.findings.blocking(claim.cell(self.block), messages::column_of_other_month(header, month));
    }
}

enum Decision {
    Field(Field),
    /// Another column has the field already.
    Text(Field),
    Ask,
}
