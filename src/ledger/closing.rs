//! Closed months (关账): no more reports, and corrections that everybody can see.

use super::batch::{Batch, not_found};
use super::plans::check_month;
use super::view::View;
use crate::domain::filing::LateCorrection;
use crate::domain::ids::{ChangeNumber, PlanId};
use crate::domain::period::YearMonth;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{NOW, filing, item, plan, report, withdrawal};

impl Batch {
    /// Closes the reports of a plan up to a month (关账). From then on its months take no more drafts, submissions and
    /// first reports; a registrar can still correct or withdraw a report that is there, which is listed by
    /// [`View::late_corrections`].
    pub fn close_month(&mut self, id: PlanId, month: YearMonth) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let before = batch.closed_of(id, month)?;
            if before.is_some_and(|(closed, _)| closed >= month.month()) {
                return Ok(());
            }
            batch.items.items.clear();
            filing::close(batch.writer(pass)?, id, before.map(|(_, since)| since), Some(month.month()))
        })
    }

    /// Opens a closed month again, and those after it (反关账).
    pub fn reopen_month(&mut self, id: PlanId, month: YearMonth) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let before = batch.closed_of(id, month)?.filter(|(closed, _)| *closed >= month.month());
            let Some((_, since)) = before else {
                return Err(Error::new(ErrorKind::Rule, format!("{month} is not closed")).field("month"));
            };
            batch.items.items.clear();
            let through = month.month().checked_sub(1).filter(|month| *month > 0);
            filing::close(batch.writer(pass)?, id, Some(since), through)
        })
    }

    fn closed_of(&self, id: PlanId, month: YearMonth) -> Result<Option<(u8, ChangeNumber)>> {
        let plan = plan::get(self.conn()?, id, NOW)?.ok_or_else(|| not_found("plan", id).field("plan"))?;
        check_month(id, &plan.fields, month)?;
        filing::closed(self.conn()?, id, NOW)
    }
}

impl View {
    /// The last month of a plan that is closed, if any is.
    pub fn closed_through(&self, id: PlanId) -> Result<Option<YearMonth>> {
        let year = self.plan(id)?.fields.year;
        let closed = filing::closed(self.conn()?, id, self.as_of().0)?;
        closed.map(|(month, _)| YearMonth::new(year, month)).transpose()
    }

    /// The corrections of months that were closed when they were made (关账后更正), in the order of their changes. Where a
    /// correction derives later closed months again, each of them is listed.
    pub fn late_corrections(&self, id: PlanId) -> Result<Vec<LateCorrection>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let year = self.plan(id)?.fields.year;
        let closings = filing::closings(conn, id, as_of)?;
        // As of the change before it: a month cannot be closed and corrected out of order within one change.
        let closed_at = |change: i64| {
            let at = |(since, until, _): &&(i64, i64, u8)| *since < change && change <= *until;
            closings.iter().rev().find(at).map_or(0, |(.., month)| *month)
        };
        let mut corrections = Vec::new();
        for item in item::of_plan(conn, id, as_of)?.into_iter().filter(|item| self.sees(item.project)) {
            for month in 1..=closings.iter().map(|(.., month)| *month).max().unwrap_or(0) {
                let month = YearMonth::new(year, month)?;
                for withdrawal in withdrawal::of_report(conn, item.id, month, as_of)? {
                    let closed = closed_at(withdrawal.change.0);
                    if month.month() <= closed {
                        let before = report::get(conn, item.id, month, withdrawal.change.0 - 1)?;
                        corrections.push(LateCorrection {
                            item: item.id,
                            project: item.project,
                            month,
                            change: withdrawal.change,
                            known_in: (closed < 12).then(|| YearMonth::new(year, closed + 1)).transpose()?,
                            done_before: before.and_then(|before| before.standing.done),
                            done_after: None,
                        });
                    }
                }
                let versions = report::history(conn, item.id, month, as_of)?;
                for pair in versions.windows(2) {
                    let [before, after] = pair else { continue };
                    let closed = closed_at(after.since.0);
                    if month.month() <= closed {
                        corrections.push(LateCorrection {
                            item: item.id,
                            project: item.project,
                            month,
                            change: after.since,
                            known_in: (closed < 12).then(|| YearMonth::new(year, closed + 1)).transpose()?,
                            done_before: before.standing.done,
                            done_after: after.standing.done,
                        });
                    }
                }
            }
        }
        corrections.sort_by_key(|correction| (correction.change, correction.item, correction.month));
        Ok(corrections)
    }
}
