//! Ten-day reports (旬报), where the rules of a plan ask for them.
//!
//! Form `ZDXM_FORM_TEN_DAYS` and rows: ITEM, TEN_DAYS (yyyymmp, such as 2022061), TEN_DAYS_DONE, PROGRESS, PROBLEM, REMARK; rows
//! also SINCE.

use super::border::{Fault, binds};
use super::fields::*;
use super::form::{filled, must};
use super::messages;
use super::revision::Correction;
use super::row::row;
use crate::{Base, Batch, ItemId, PlanId, Result, TenDayFields, TenDayReport, TenDays, View};

filled! {
    /// A ten-day report being filled in.
    struct TenDayForm { item: ItemId = ITEM, period: TenDays = TEN_DAYS }, fields: TenDayFields = TenDayFields::default()
}

impl TenDayForm {
    fn parts(self) -> Result<(ItemId, TenDays, TenDayFields)> {
        Ok((must(self.item, "item")?, must(self.period, "ten_days")?, self.fields))
    }
}

row!(TenDayReport, report => { item, TEN_DAYS: report.period.yyyymmp(), since }, fields: TenDayFields);

/// An item that did not report for ten days.
pub(super) struct MissingItem(ItemId);

row!(MissingItem, row => { ITEM: row.0 });

/// Files the report of ten days (旬报): Rust `Batch::file_ten_days`. An error where the plan's rules ask for none.
pub(super) fn zdxm_ten_day_file(batch: &mut Batch, form: TenDayForm) -> Result<()> {
    let (item, period, fields) = form.parts()?;
    batch.file_ten_days(item, period, fields)
}

/// Corrects the report of ten days: Rust `Batch::revise_ten_days`, `Batch::change_ten_days`.
pub(super) fn zdxm_ten_day_revise(batch: &mut Batch, form: Correction<TenDayForm>) -> Result<(), Fault> {
    let (item, period, _) = form.record()?.parts()?;
    let now = || {
        let none = || messages::report_of_item_missing(item, period.into());
        batch.view()?.ten_day_report(item, period)?.ok_or_else(none)
    };
    let ids = [(ZDXM_F_ITEM, item.0), (ZDXM_F_TEN_DAYS, period.yyyymmp().into())];
    let (form, since) = form.revision::<TenDayReport>(&ids, now)?;
    Ok(batch.revise_ten_days(Base { id: (item, period), since }, form.fields)?)
}

binds! {
    /// The report of an item for ten days (yyyymmp, such as 2022061), or no row: Rust `View::ten_day_report`.
    zdxm_ten_day_get = View::ten_day_report(item: ItemId, ten_days: TenDays) -> Option<TenDayReport>;
    /// The ten-day reports of an item, in order: Rust `View::ten_days`.
    zdxm_ten_day_list = View::ten_days(item: ItemId) -> Vec<TenDayReport>;
}

/// The items of a plan that did not report for ten days (yyyymmp): Rust `View::missing_ten_days`.
pub(super) fn zdxm_ten_day_missing(view: &View, plan: PlanId, ten_days: TenDays) -> Result<Vec<MissingItem>> {
    Ok(view.missing_ten_days(plan, ten_days)?.into_iter().map(MissingItem).collect())
}
