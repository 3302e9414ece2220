//! Monthly reports (月报): filed once for an item and month, corrected by revisions.
//!
//! Form: ITEM, or PLAN and PROJECT; MONTH, MONTH_DONE, YTD_DONE, CUMULATIVE_DONE, FUNDS_YTD, STARTED, STARTED_ON, FINISHED, FINISHED_ON, PROGRESS, PREPARATION,
//! PROBLEM, NEXT_STEPS, REMARK, FUNDS_BY_SOURCE. A report gives the month's amount, the year to date, both or neither; what it leaves
//! open is carried forward. Rows hold the same, with SINCE, and what is known after the report: STANDING_DONE,
//! STANDING_STARTED, STANDING_FINISHED. A month without a report has no row, which is not a report of zero.

use super::batch::Writes;
use super::border::{Fault, IfWanted, binds};
use super::fields::*;
use super::form::{filled, must};
use super::messages;
use super::revision::Correction;
use super::row::row;
use crate::domain::messages::field_missing;
use crate::{
    Base, Batch, FiledReport, ItemId, MonthlyReport, PlanId, ProjectId, ReportFields, ReportTarget, ReportWithdrawal,
    Result, YearMonth,
};

filled! {
    /// A report being filled in.
    struct ReportForm { item: ItemId = ITEM, plan: PlanId = PLAN, project: ProjectId = PROJECT, month: YearMonth = MONTH },
    fields: ReportFields = ReportFields::default()
}

impl ReportForm {
    /// Lets the report wait in a batch.
    pub(super) fn queue(self, writes: &mut Writes) -> Result<()> {
        let (target, month) = self.target()?;
        writes.queue_report(target, month, self.fields);
        Ok(())
    }

    /// What it reports on.
    pub(super) fn target(&self) -> Result<(ReportTarget, YearMonth)> {
        let target = match (self.item, self.plan, self.project) {
            (Some(item), _, None) => ReportTarget::Item(item),
            (None, Some(plan), Some(project)) => ReportTarget::Project(plan, project),
            (None, None, Some(_)) => return Err(field_missing().field("plan")),
            (None, _, None) => return Err(field_missing().field("item")),
            (Some(_), _, Some(_)) => {
                return Err(messages::report_of_item_and_project().field("project"));
            }
        };
        Ok((target, must(self.month, "month")?))
    }

    /// The item and the month that it reports on.
    pub(super) fn place(&self, batch: &mut Batch) -> Result<(ItemId, YearMonth)> {
        let (target, month) = self.target()?;
        let (plan, project) = match target {
            ReportTarget::Item(item) => return Ok((item, month)),
            ReportTarget::Project(plan, project) => (plan, project),
        };
        let item = batch.view()?.item_of_project(plan, project)?;
        let none = || messages::project_outside_plan(project, plan);
        Ok((item.ok_or_else(|| none().field("project"))?.id, month))
    }
}

row!(MonthlyReport, report => {
    item, month, since, standing { done: STANDING_DONE, started: STANDING_STARTED, finished: STANDING_FINISHED },
}, fields: ReportFields);

row!(FiledReport, filed => {
    item, project, project_name,
    standing { done: STANDING_DONE, started: STANDING_STARTED, finished: STANDING_FINISHED }, flags,
});

/// Files a report (填报): Rust `Batch::file_report`. `ZDXM_E_DUPLICATE` if the month has one: revise it.
///
/// The row says what the ledger makes of it; PROJECT and PROJECT_NAME, for whom it was filed.
pub(super) fn zdxm_report_file(batch: &mut Batch, form: ReportForm) -> Result<IfWanted<FiledReport>> {
    let (target, month) = form.target()?;
    batch.file_report(target, month, form.fields)
}

/// Corrects a report (更正): Rust `Batch::revise_report`, `Batch::change_report`. The row is as in `zdxm_report_file`.
///
/// Later months that reported only their own amounts are derived again, in the same change.
pub(super) fn zdxm_report_revise(
    batch: &mut Batch,
    form: Correction<ReportForm>,
) -> Result<IfWanted<FiledReport>, Fault> {
    let (base, fields) = based(batch, &form)?;
    Ok(batch.revise_report(base, fields)?)
}

row!(ReportWithdrawal, row => { item, month, change, reason });

/// Takes a report out of the figures, with the reason (撤回): Rust `Batch::withdraw_report`.
///
/// The month is not reported from then on; the months after it are derived again.
///
/// - form: a form ZDXM_FORM_REPORT, not NULL, which names ITEM, or PLAN and PROJECT, and MONTH. Loaded from the report's row, it gives ZDXM_E_CONFLICT where somebody changed the report since.
pub(super) fn zdxm_report_withdraw(batch: &mut Batch, form: Correction<ReportForm>, reason: &str) -> Result<(), Fault> {
    let (base, _) = based(batch, &form)?;
    Ok(batch.withdraw_report(base, reason)?)
}

binds! {
    /// Why reports of an item for a month (yyyymm) were withdrawn, oldest first: Rust `View::report_withdrawals`.
    ///
    /// CHANGE names the person and the time.
    zdxm_report_withdrawals = View::report_withdrawals(item: ItemId, month: YearMonth) -> Vec<ReportWithdrawal>;

    /// The report of an item for a month (yyyymm), or no row: Rust `View::report`.
    zdxm_report_get = View::report(item: ItemId, month: YearMonth) -> Option<MonthlyReport>;
    /// All reports of an item, month by month: Rust `View::reports`.
    zdxm_report_list = View::reports(item: ItemId) -> Vec<MonthlyReport>;
    /// The reports of a plan's items for a month (yyyymm), in the plan's order: Rust `View::reports_of_month`.
    zdxm_report_of_month = View::reports_of_month(plan: PlanId, month: YearMonth) -> Vec<MonthlyReport>;
    /// Every version of a report that the view knows of, oldest first: Rust `View::report_history`.
    zdxm_report_history = View::report_history(item: ItemId, month: YearMonth) -> Vec<MonthlyReport>;
}

/// Which report a correction is of, on which version, and what it is to say.
fn based(
    batch: &mut Batch,
    form: &Correction<ReportForm>,
) -> std::result::Result<(Base<(ItemId, YearMonth)>, ReportFields), Fault> {
    let (item, month) = form.record()?.place(batch)?;
    let now = || {
        let none = || messages::report_of_item_missing(item, month.into());
        batch.view()?.report(item, month)?.ok_or_else(none)
    };
    let (form, since) = form.revision::<MonthlyReport>(&ids_of(item, month), now)?;
    Ok((Base { id: (item, month), since }, form.fields))
}

/// The fields that say which report a row is.
pub(super) fn ids_of(item: ItemId, month: YearMonth) -> [(i32, i64); 2] {
    [(ZDXM_F_ITEM, item.0), (ZDXM_F_MONTH, month.yyyymm().into())]
}
