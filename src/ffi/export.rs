//! Sheets of the office (表式): what it hands out and gets back in spreadsheets, as data of the rule pack.
//!
//! Rows of sheets: PROFILE (by which they are asked for), TITLE, SHEET_KIND, IS_TEMPLATE (whether a blank sheet can be made of it). What
//! is written by one is read back by `zdxm_import_preview` without a question.

use std::path::Path;

use super::border::{OrEmpty, month_of};
use super::document::Drawn;
use super::row::row;
use crate::print::exported_table;
use crate::{ExportProfile, ItemQuery, PlanId, Result, SaveOptions, View, YearMonth};

row!(ExportProfile, profile => {
    PROFILE: &profile.id, title, SHEET_KIND: profile.kind, IS_TEMPLATE: profile.is_template(),
});

/// The sheets by which a plan can be exported: Rust `View::export_profiles`, `ExportProfile::is_template`.
///
/// Those of its rule pack come first, then those that come with the library. TITLE has `{year}` and `{month}` for the time of the sheet.
pub(super) fn zdxm_export_list(view: &View, plan: PlanId) -> Result<Vec<ExportProfile>> {
    view.export_profiles(plan)
}

/// A plan's items by a sheet as a document (表式): Rust `View::export`, `print::exported_table`.
///
/// - month: yyyymm; 0 for the plan alone.
/// - profile: a PROFILE of `zdxm_export_list`.
///
/// Amounts are exact: `ZDXM_E_INVALID_VALUE` for one with more decimals than the sheet shows. `ZDXM_E_NOT_FOUND` for a sheet that
/// does not exist, `ZDXM_E_MISSING_VALUE` where the sheet or the query needs a month.
pub(super) fn zdxm_export_document(
    view: &View,
    plan: PlanId,
    month: i32,
    profile: &str,
    query: OrEmpty<ItemQuery>,
) -> Result<Drawn> {
    Ok(Drawn::of(exported_table(&view.export(plan, month_or_none(month)?, profile, &query)?)?))
}

/// Saves a blank monthly sheet for a unit, or for all, to fill in (月报模板): Rust `ExportedSheet::save_template`, `ExportedSheet::to_template`.
///
/// - profile: a PROFILE of `zdxm_export_list` with IS_TEMPLATE.
///
/// REPORTING_UNIT, LEAD_UNIT or RESPONSIBLE_UNIT of the query says whose sheet it is. An `.xlsx` with the projects filled in and locked. An empty cell is not reported, never zero. `ZDXM_E_NOT_FOUND` where no item is
/// asked for, `ZDXM_E_INVALID_VALUE` for a sheet without columns to fill in; files as `zdxm_document_save` says.
pub(super) fn zdxm_export_template(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    profile: &str,
    query: OrEmpty<ItemQuery>,
    path: &Path,
    flags: SaveOptions,
) -> Result<()> {
    view.export(plan, Some(month), profile, &query)?.save_template(path, flags)
}

fn month_or_none(month: i32) -> Result<Option<YearMonth>> {
    match month {
        0 => Ok(None),
        month => month_of(month).map(Some),
    }
}
