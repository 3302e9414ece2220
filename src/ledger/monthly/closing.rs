//! Closed months (关账): no more reports; [`crate::ledger::monthly::late`] lists what moves them all the same.

use crate::domain::office::change::ChangeKind;
use crate::domain::value::ids::{ChangeNumber, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::check_month;
use crate::ledger::view::View;
use crate::store::{NOW, filing, plan};

impl Batch {
    /// Closes the reports of a plan up to a month (关账). From then on its months take no more drafts, submissions and
    /// first reports; a registrar can still correct or withdraw a report that is there, which is listed by
    /// [`View::late_corrections`].
    pub fn close_month(&mut self, id: PlanId, month: YearMonth) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::CloseMonth, id)?;
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
            let pass = batch.may_manage(ChangeKind::CloseMonth, id)?;
            let before = batch.closed_of(id, month)?.filter(|(closed, _)| *closed >= month.month());
            let Some((_, since)) = before else {
                return Err(messages::month_not_closed(month).field("month"));
            };
            batch.items.items.clear();
            let through = month.month().checked_sub(1).filter(|month| *month > 0);
            filing::close(batch.writer(pass)?, id, Some(since), through)
        })
    }

    fn closed_of(&self, id: PlanId, month: YearMonth) -> Result<Option<(u8, ChangeNumber)>> {
        let plan = plan::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field("plan"))?;
        check_month(id, &plan.fields, month)?;
        filing::closed(self.conn()?, id, NOW)
    }
}

/// # Closed months (关账)
///
/// Up to which month the figures of a plan are closed.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert_eq!(view.closed_through(plan)?, None);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The last month of a plan that is closed, if any is.
    pub fn closed_through(&self, id: PlanId) -> Result<Option<YearMonth>> {
        let year = self.plan(id)?.fields.year;
        let closed = filing::closed(self.conn()?, id, self.as_of().0)?;
        closed.map(|(month, _)| YearMonth::new(year, month)).transpose()
    }
}
