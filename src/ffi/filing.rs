//! How reports get into the figures (报送、审核), and closed months (关账).
//!
//! A reporter drafts or submits a report with the form `ZDXM_FORM_REPORT`; what is submitted is locked until a liaison or
//! commissioner approves or returns it. Only approved reports count. `zdxm_report_file` files and approves in one step,
//! for those who may review.
//!
//! Rows of a filing: ITEM, MONTH, SINCE, FILING_STATE, OPINION, and what the report says, as in `zdxm_report_get`. The
//! change SINCE names the person and the time.

use super::batch::{write, zdxm_batch};
use super::border::{Day, Fault, Month, Out, OutIf, Text, TextOut, ZDXM_RET, day_of, month_of, narrow};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, give, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{base_of, record, zdxm_form};
use super::report::{ReportForm, ids_of};
use super::view::{ask, query, zdxm_view};
use crate::print::{outstanding_table, reporting_table};
use crate::{
    Batch, ChangeNumber, Filing, FilingBase, ItemId, LateCorrection, PlanId, Reopening, ReportFields, ReportingStatus,
};

impl Row for Filing {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |filing| Cell::int(filing.item.0) },
        Column { field: ZDXM_F_MONTH, get: |filing| Cell::Month(filing.month) },
        Column { field: ZDXM_F_SINCE, get: |filing| Cell::int(filing.since.0) },
        Column { field: ZDXM_F_FILING_STATE, get: |filing| Cell::code(filing.state) },
        Column { field: ZDXM_F_OPINION, get: |filing| Cell::text_if(&filing.opinion) },
    ];

    record_of!(fields: ReportFields);
}

impl Row for ReportingStatus {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.item.0) },
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.project.0) },
        Column { field: ZDXM_F_PROJECT_NAME, get: |row| Cell::text(&row.project_name) },
        Column { field: ZDXM_F_PHASE, get: |row| Cell::code(row.phase) },
        Column { field: ZDXM_F_UNIT, get: |row| Cell::int_if(row.unit.map(|unit| unit.0)) },
        Column { field: ZDXM_F_UNIT_NAME, get: |row| Cell::text_if(&row.unit_name) },
        Column { field: ZDXM_F_FILING_STATE, get: |row| Cell::code(row.state) },
        Column { field: ZDXM_F_IS_COUNTED, get: |row| Cell::flag_if(Some(row.is_counted)) },
        Column { field: ZDXM_F_SUBMITTED_IN, get: |row| Cell::int_if(row.submitted.map(|change| change.0)) },
        Column { field: ZDXM_F_SUBMITTED_ON, get: |row| Cell::day_if(row.submitted_on) },
        Column { field: ZDXM_F_DEADLINE, get: |row| Cell::day_if(row.deadline) },
        Column { field: ZDXM_F_DAYS_LATE, get: |row| Cell::int_if(row.days_late) },
        Column { field: ZDXM_F_RETURNED, get: |row| Cell::int(row.returned) },
        Column { field: ZDXM_F_OPINION, get: |row| Cell::text_if(&row.opinion) },
    ];
}

impl Row for LateCorrection {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.item.0) },
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.project.0) },
        Column { field: ZDXM_F_MONTH, get: |row| Cell::Month(row.month) },
        Column { field: ZDXM_F_CHANGE, get: |row| Cell::int(row.change.0) },
        Column { field: ZDXM_F_KNOWN_IN, get: |row| Cell::month_if(row.known_in) },
        Column { field: ZDXM_F_STANDING_BEFORE, get: |row| Cell::money_if(row.done_before) },
        Column { field: ZDXM_F_STANDING_AFTER, get: |row| Cell::money_if(row.done_after) },
        Column { field: ZDXM_F_CAUSES, get: |row| list(row.causes.iter().map(|cause| cause.word())) },
        Column { field: ZDXM_F_MOVED, get: |row| list(row.moved.iter().copied()) },
    ];
}

fn list<'r>(names: impl Iterator<Item = &'static str>) -> Cell<'r> {
    Cell::Text(names.collect::<Vec<_>>().join(";").into())
}

impl Row for Reopening {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CHANGE, get: |row| Cell::int(row.change.0) },
        Column { field: ZDXM_F_MONTH, get: |row| Cell::Month(row.month) },
        Column { field: ZDXM_F_OPENED_THROUGH, get: |row| Cell::Month(row.through) },
    ];
}

/// What a form says, and which filing it goes on from: the one that it was loaded from, or none.
fn based(batch: &mut Batch, form: *mut zdxm_form) -> Result<(FilingBase, ReportFields), Fault> {
    let form_of = record::<ReportForm>(form)?;
    let (item, month) = form_of.place(batch)?;
    let now = batch.view()?.filing(item, month)?;
    let since = base_of::<Filing>(form, &ids_of(item, month), now.map(|filing| filing.since))?;
    Ok((FilingBase { item, month, since }, form_of.fields))
}

/// Keeps a report that is being written (草稿): Rust `Batch::save_draft`.
///
/// Where there is a filing already, the form must have been loaded from it; `ZDXM_E_CONFLICT` where it was not, or where
/// somebody changed it since.
pub(super) fn zdxm_filing_draft(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let (base, fields) = based(batch, form)?;
        batch.save_draft(base, fields)?;
        Ok(ZDXM_OK)
    })
}

/// Submits a report for review (报送): Rust `Batch::submit_report`. It is locked until it is approved or returned.
///
/// `rows` (may be NULL) gets one row with what the ledger would make of it, as in `zdxm_report_file`. `ZDXM_E_CONFLICT` as in `zdxm_filing_draft`.
pub(super) fn zdxm_filing_submit(
    batch: *mut zdxm_batch,
    form: *mut zdxm_form,
    rows: OutIf<*mut zdxm_cursor>,
) -> ZDXM_RET {
    crate::ffi::report::filed(batch, rows, |batch| {
        let (base, fields) = based(batch, form)?;
        Ok(batch.submit_report(base, fields)?)
    })
}

/// Approves a submitted report (审核通过), with an opinion or "": Rust `Batch::approve_report`. From this change on it counts.
///
/// `since` is the SINCE of the row that the reviewer has read; `ZDXM_E_CONFLICT` where the report was submitted anew since.
/// `rows` (may be NULL) as in `zdxm_filing_submit`.
pub(super) fn zdxm_filing_approve(
    batch: *mut zdxm_batch,
    item: ItemId,
    month: Month,
    since: ChangeNumber,
    opinion: Text,
    rows: OutIf<*mut zdxm_cursor>,
) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let mut place = rows.optional();
        if let Some(place) = &mut place {
            place.set(std::ptr::null_mut());
        }
        let opinion = opinion.read(&entry.context, "opinion")?;
        let filed = batch.approve_report(read_filing(item, month, since)?, Some(opinion))?;
        match place {
            Some(place) => give(place, entry, vec![filed]),
            None => Ok(ZDXM_OK),
        }
    })
}

/// The version of a filing that a reviewer has read.
fn read_filing(item: ItemId, month: Month, since: ChangeNumber) -> crate::Result<FilingBase> {
    Ok(FilingBase { item, month: month_of(month)?, since: Some(since) })
}

/// Sends a report back with an opinion (退回), a submitted or an approved one: Rust `Batch::return_report`.
///
/// `since` as in `zdxm_filing_approve`. What was approved counts until its correction is approved.
pub(super) fn zdxm_filing_return(
    batch: *mut zdxm_batch,
    item: ItemId,
    month: Month,
    since: ChangeNumber,
    opinion: Text,
) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let opinion = opinion.read(&entry.context, "opinion")?;
        batch.return_report(read_filing(item, month, since)?, &opinion)?;
        Ok(ZDXM_OK)
    })
}

/// Where the report of an item for a month (yyyymm) stands, or no row: Rust `View::filing`.
pub(super) fn zdxm_filing_get(
    view: *mut zdxm_view,
    item: ItemId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.filing(item, month_of(month)?)?.into_iter().collect()))
}

/// The whole trail of a report, oldest first: Rust `View::filing_history`.
pub(super) fn zdxm_filing_history(
    view: *mut zdxm_view,
    item: ItemId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.filing_history(item, month_of(month)?)?))
}

/// Where the reporting of a month (yyyymm) stands as of a day (yyyymmdd), item by item: Rust `View::reporting`.
///
/// What is missing is judged as of that day. Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, UNIT, UNIT_NAME, FILING_STATE, IS_COUNTED, SUBMITTED_IN, SUBMITTED_ON, DEADLINE,
/// DAYS_LATE, RETURNED, OPINION. The deadline is that of the plan's rule pack. What was submitted by a change whose instant is
/// marked has no SUBMITTED_ON and no DAYS_LATE until `zdxm_change_set_day`.
pub(super) fn zdxm_filing_status(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    on: Day,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.reporting(plan, month_of(month)?, day_of(on)?)?))
}

/// The reporting of a month as printed tables (报送情况表、待办清单): Rust `print::reporting_table`, `print::outstanding_table`.
pub(super) fn zdxm_filing_status_text(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    on: Day,
    out: TextOut,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let month = month_of(month)?;
        let statuses = view.reporting(plan, month, day_of(on)?)?;
        let tables = [reporting_table(&statuses, month), outstanding_table(&statuses, month)];
        out.put(&entry.context, &tables.map(|table| table.to_text()).join("\n"))
    })
}

/// Closes the reports of a plan up to a month (yyyymm, 关账): Rust `Batch::close_month`.
pub(super) fn zdxm_filing_close_month(batch: *mut zdxm_batch, plan: PlanId, month: Month) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.close_month(plan, month_of(month)?)?;
        Ok(ZDXM_OK)
    })
}

/// Opens a closed month (yyyymm) again, and those after it (反关账): Rust `Batch::reopen_month`.
pub(super) fn zdxm_filing_reopen_month(batch: *mut zdxm_batch, plan: PlanId, month: Month) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.reopen_month(plan, month_of(month)?)?;
        Ok(ZDXM_OK)
    })
}

/// The last month of a plan that is closed, yyyymm, 0 for none: Rust `View::closed_through`.
pub(super) fn zdxm_filing_closed_through(view: *mut zdxm_view, plan: PlanId, closed: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = closed.required("closed")?;
        let month = view.closed_through(plan)?;
        place.put(narrow(month.map_or(0, |month| month.yyyymm().into()))?)
    })
}

/// The changes that moved figures of closed months (关账后更正), whatever did it: Rust `View::late_corrections`.
///
/// Fields: ITEM, PROJECT, MONTH, CHANGE, KNOWN_IN (the month that was open then; NULL where the year was closed),
/// STANDING_BEFORE, STANDING_AFTER, CAUSES, MOVED.
pub(super) fn zdxm_filing_corrections(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.late_corrections(plan)?))
}

/// The closed months of a plan that were opened again (反关账): Rust `View::reopenings`.
///
/// Fields: CHANGE (which names the person and the time), MONTH (the first that was opened), OPENED_THROUGH (the last).
pub(super) fn zdxm_filing_reopenings(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.reopenings(plan)?))
}
