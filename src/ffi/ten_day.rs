//! Ten-day reports (旬报), where the rules of a plan ask for them.
//!
//! Form `ZDXM_FORM_TEN_DAYS` and rows: ITEM, TEN_DAYS (yyyymmp, such as 2022061), TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK; rows
//! also SINCE.

use super::batch::{write, zdxm_batch};
use super::border::{Fault, Out, ZDXM_RET, ten_days_of};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{filled, record, revision, zdxm_form};
use super::messages;
use super::view::{query, zdxm_view};
use crate::domain::messages::field_missing;
use crate::{Base, ItemId, PlanId, Result, TenDayFields, TenDayReport, TenDays};

/// A ten-day report being filled in.
#[derive(Clone, Default)]
pub(crate) struct TenDayForm {
    item: Option<ItemId>,
    period: Option<TenDays>,
    fields: TenDayFields,
}

filled!(TenDayForm { item: ITEM, period: TEN_DAYS }, fields: TenDayFields);

impl TenDayForm {
    fn parts(self) -> Result<(ItemId, TenDays, TenDayFields)> {
        let must = |field| field_missing().field(field);
        Ok((self.item.ok_or_else(|| must("item"))?, self.period.ok_or_else(|| must("ten_days"))?, self.fields))
    }
}

impl Row for TenDayReport {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |report| Cell::int(report.item.0) },
        Column { field: ZDXM_F_TEN_DAYS, get: |report| Cell::int(report.period.yyyymmp()) },
        Column { field: ZDXM_F_SINCE, get: |report| Cell::int(report.since.0) },
    ];

    record_of!(fields: TenDayFields);
}

/// An item that did not report for ten days.
struct MissingItem(ItemId);

impl Row for MissingItem {
    const COLUMNS: &'static [Column<Self>] = &[Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.0.0) }];
}

/// Files the report of ten days (旬报): Rust `Batch::file_ten_days`. An error where the plan's rules ask for none.
pub(crate) fn zdxm_ten_day_file(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let (item, period, fields) = record::<TenDayForm>(form)?.parts()?;
        batch.file_ten_days(item, period, fields)?;
        Ok(ZDXM_OK)
    })
}

/// Corrects the report of ten days: Rust `Batch::revise_ten_days`, `Batch::change_ten_days`.
///
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(crate) fn zdxm_ten_day_revise(batch: *mut zdxm_batch, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let (item, period, _) = record::<TenDayForm>(form)?.parts()?;
        let now = || {
            let none = || messages::report_of_item_missing(item, period.into());
            batch.view()?.ten_day_report(item, period)?.ok_or_else(none)
        };
        let ids = [(ZDXM_F_ITEM, item.0), (ZDXM_F_TEN_DAYS, period.yyyymmp().into())];
        let (form, since) = revision::<TenDayForm, TenDayReport>(form, &ids, now)?;
        batch.revise_ten_days(Base { id: (item, period), since }, form.fields)?;
        Ok(ZDXM_OK)
    })
}

/// The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust `View::ten_day_report`.
pub(crate) fn zdxm_ten_day_get(
    view: *mut zdxm_view,
    item: ItemId,
    ten_days: i32,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let report = view.ten_day_report(item, ten_days_of(ten_days)?)?;
        Ok::<_, Fault>(report.into_iter().collect())
    })
}

/// The ten-day reports of an item, in order: Rust `View::ten_days`.
pub(crate) fn zdxm_ten_day_list(view: *mut zdxm_view, item: ItemId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.ten_days(item)?))
}

/// The items of a plan that did not report for ten days (yyyymmp): Rust `View::missing_ten_days`. Field: ITEM.
pub(crate) fn zdxm_ten_day_missing(
    view: *mut zdxm_view,
    plan: PlanId,
    ten_days: i32,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let missing = view.missing_ten_days(plan, ten_days_of(ten_days)?)?;
        Ok::<_, Fault>(missing.into_iter().map(MissingItem).collect())
    })
}
