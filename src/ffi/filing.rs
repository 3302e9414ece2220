//! How reports get into the figures (报送、审核), and closed months (关账).
//!
//! A reporter drafts or submits a report with the form `ZDXM_FORM_REPORT`; what is submitted is locked until a liaison or
//! commissioner approves or returns it. Only approved reports count. `zdxm_report_file` files and approves in one step,
//! for those who may review.
//!
//! Rows of a filing: ITEM, MONTH, SINCE, FILING_STATE, OPINION, and what the report says, as in `zdxm_report_get`. The
//! change SINCE names the person and the time.

use chrono::NaiveDate;

use super::border::{Fault, IfWanted, binds};
use super::document::Drawn;
use super::report::{ReportForm, ids_of};
use super::revision::Correction;
use super::row::{Cell, row};
use crate::print::reporting_document;
use crate::{
    Batch, ChangeNumber, FiledReport, Filing, FilingBase, ItemId, LateCorrection, PlanId, Reopening, ReportFields,
    ReportingStatus, Result, View, YearMonth,
};

row!(Filing, filing => { item, month, since, FILING_STATE: filing.state, opinion }, fields: ReportFields);

row!(ReportingStatus, row => {
    item, project, project_name, phase, unit, unit_name, FILING_STATE: row.state, is_counted,
    SUBMITTED_IN: row.submitted, submitted_on, deadline, days_late, returned, opinion,
});

row!(LateCorrection, row => {
    item, project, month, change, known_in, STANDING_BEFORE: row.done_before, STANDING_AFTER: row.done_after,
    CAUSES: list(row.causes.iter().map(|cause| cause.word())), MOVED: list(row.moved.iter().copied()),
});

fn list<'r>(names: impl Iterator<Item = &'static str>) -> Cell<'r> {
    Cell::Text(names.collect::<Vec<_>>().join(";").into())
}

row!(Reopening, row => { change, month, OPENED_THROUGH: row.through });

/// What a form says, and which filing it goes on from: the one that it was loaded from, or none.
fn based(batch: &mut Batch, form: &Correction<ReportForm>) -> Result<(FilingBase, ReportFields), Fault> {
    let said = form.record()?;
    let (item, month) = said.place(batch)?;
    let now = batch.view()?.filing(item, month)?;
    let since = form.base_of::<Filing>(&ids_of(item, month), now.map(|filing| filing.since))?;
    Ok((FilingBase { item, month, since }, said.fields))
}

/// Keeps a report that is being written (草稿): Rust `Batch::save_draft`.
///
/// - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it; ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
pub(super) fn zdxm_filing_draft(batch: &mut Batch, form: Correction<ReportForm>) -> Result<(), Fault> {
    let (base, fields) = based(batch, &form)?;
    Ok(batch.save_draft(base, fields)?)
}

/// Submits a report for review (报送): Rust `Batch::submit_report`. It is locked until it is approved or returned.
///
/// The row says what the ledger would make of it, as in `zdxm_report_file`.
///
/// - form: a form ZDXM_FORM_REPORT, not NULL. Where there is a filing already, it must have been loaded from it; ZDXM_E_CONFLICT where it was not, or where somebody changed it since.
pub(super) fn zdxm_filing_submit(
    batch: &mut Batch,
    form: Correction<ReportForm>,
) -> Result<IfWanted<FiledReport>, Fault> {
    let (base, fields) = based(batch, &form)?;
    Ok(batch.submit_report(base, fields)?)
}

/// Approves a submitted report (审核通过), with an opinion or "": Rust `Batch::approve_report`. From this change on it counts.
///
/// `since` is the SINCE of the row that the reviewer has read; `ZDXM_E_CONFLICT` where the report was submitted anew since.
/// The row is as in `zdxm_report_file`.
pub(super) fn zdxm_filing_approve(
    batch: &mut Batch,
    item: ItemId,
    month: YearMonth,
    since: ChangeNumber,
    opinion: &str,
) -> Result<IfWanted<FiledReport>> {
    batch.approve_report(FilingBase { item, month, since: Some(since) }, Some(opinion.to_owned()))
}

/// Sends a report back with an opinion (退回), a submitted or an approved one: Rust `Batch::return_report`.
///
/// `since` as in `zdxm_filing_approve`. What was approved counts until its correction is approved.
pub(super) fn zdxm_filing_return(
    batch: &mut Batch,
    item: ItemId,
    month: YearMonth,
    since: ChangeNumber,
    opinion: &str,
) -> Result<()> {
    batch.return_report(FilingBase { item, month, since: Some(since) }, opinion)
}

binds! {
    /// Where the report of an item for a month (yyyymm) stands, or no row: Rust `View::filing`.
    zdxm_filing_get = View::filing(item: ItemId, month: YearMonth) -> Option<Filing>;
    /// The whole trail of a report, oldest first: Rust `View::filing_history`.
    zdxm_filing_history = View::filing_history(item: ItemId, month: YearMonth) -> Vec<Filing>;
    /// Closes the reports of a plan up to a month (yyyymm, 关账): Rust `Batch::close_month`.
    zdxm_filing_close_month = Batch::close_month(plan: PlanId, month: YearMonth);
    /// Opens a closed month (yyyymm) again, and those after it (反关账): Rust `Batch::reopen_month`.
    zdxm_filing_reopen_month = Batch::reopen_month(plan: PlanId, month: YearMonth);

    /// The changes that moved figures of closed months (关账后更正), whatever did it: Rust `View::late_corrections`.
    ///
    /// KNOWN_IN is the month that was open then; NULL where the year was closed.
    zdxm_filing_corrections = View::late_corrections(plan: PlanId) -> Vec<LateCorrection>;

    /// The closed months of a plan that were opened again (反关账): Rust `View::reopenings`.
    ///
    /// CHANGE names the person and the time, MONTH is the first that was opened, OPENED_THROUGH the last.
    zdxm_filing_reopenings = View::reopenings(plan: PlanId) -> Vec<Reopening>;
}

/// Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust `View::reporting`.
///
/// What is missing is judged as of that day. The deadline is that of the plan's rule pack. What was submitted by a change whose
/// instant is marked has no SUBMITTED_ON and no DAYS_LATE until `zdxm_change_set_day`.
pub(super) fn zdxm_filing_status(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    on: NaiveDate,
) -> Result<Vec<ReportingStatus>> {
    view.reporting(plan, month, on)
}

/// The reporting of a month as a document (报送情况表、待办清单): Rust `print::reporting_document`, of `print::reporting_table` and `print::outstanding_table`.
pub(super) fn zdxm_filing_status_document(view: &View, plan: PlanId, month: YearMonth, on: NaiveDate) -> Result<Drawn> {
    Ok(Drawn::of(reporting_document(&view.reporting(plan, month, on)?, month)))
}

/// The last month of a plan that is closed: Rust `View::closed_through`. `ZDXM_NULL` where none is.
pub(super) fn zdxm_filing_closed_through(view: &View, plan: PlanId) -> Result<Option<YearMonth>> {
    view.closed_through(plan)
}
