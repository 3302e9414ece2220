//! Questions (查询): which items of a plan meet what is asked, with their figures, in one call.
//!
//! Form: LEAD_UNIT, REPORTING_UNIT, PHASE, SECTOR (with those under it), GAP_ABOVE, GAP_BELOW, LIGHT, FILING_STATE, MATTER_KIND (an open
//! matter of this kind), ON_DAY (of matters; the last day of the month unless it is said), STANDING_STARTED, STANDING_FINISHED,
//! IS_SUSPENDED, NAME_PART, ITEM_ORDER, DESCENDING, SKIP, MOST. An item must meet everything that is said.

use super::border::{Fault, Month, OrNull, Out, OutIf, ZDXM_RET, month_of, narrow};
use super::cursor::{give, zdxm_cursor};
use super::form::{filled, record_or_default, zdxm_form};
use super::row::{Cell, row};
use super::view::{ask, zdxm_view};
use crate::figures::{FoundItem, FoundItems};
use crate::print::found_items_table;
use crate::{Decimal, ItemQuery, PlanId, Result, View, YearMonth};

filled!(ItemQuery);

/// An item that was found, with how its figures are rounded.
struct FoundRow {
    item: FoundItem,
    rate_decimals: u32,
}

impl FoundRow {
    fn all(found: FoundItems) -> Vec<FoundRow> {
        let rate_decimals = found.rules.rate_decimals;
        found.items.into_iter().map(|item| FoundRow { item, rate_decimals }).collect()
    }
}

/// Percent or percentage points in millionths.
pub(super) fn millionths(number: impl FnOnce(u32) -> Decimal) -> Option<i64> {
    const DECIMALS: u32 = 6;
    let mut number = number(DECIMALS);
    number.rescale(DECIMALS);
    i64::try_from(number.mantissa()).ok()
}

row!(FoundRow, row => {
    ITEM: row.item.item,
    PROJECT: row.item.project,
    PROJECT_NAME: &row.item.project_name,
    PHASE: row.item.phase,
    SECTOR: row.item.sector,
    SECTOR_NAME: &row.item.sector_name,
    LEAD_UNIT: row.item.lead_unit,
    LEAD_UNIT_NAME: &row.item.lead_unit_name,
    ANNUAL: row.item.annual,
    STANDING_DONE: row.item.done,
    RATE: row.item.rate.map(|rate| rate.percent(row.rate_decimals)),
    RATE_NUMBER: row.item.rate.and_then(|rate| millionths(|decimals| rate.percent(decimals))),
    GAP: row.item.gap.map(|gap| gap.points(row.rate_decimals)),
    GAP_NUMBER: row.item.gap.and_then(|gap| millionths(|decimals| gap.points(decimals))),
    LIGHT: row.item.light,
    FILING_STATE: row.item.filing_state,
    LAST_REPORT: row.item.last_report,
    OPEN_MATTERS: Cell::Ints(row.item.open_matters.iter().map(|matter| matter.id.0).collect()),
    OPEN_MATTER_NAMES: Cell::Texts(row.item.open_matters.iter().map(|matter| matter.name.as_str().into()).collect()),
    STANDING_STARTED: row.item.started,
    STANDING_FINISHED: row.item.finished,
    IS_SUSPENDED: row.item.suspended,
});

/// The items of a plan that meet a query at the end of a month (yyyymm): Rust `View::find_items`, `FigureRules::gap`.
///
/// `query` is a form of a query (`ZDXM_FORM_ITEM_QUERY`), or NULL for all items. `count` (may be NULL) gets how many items meet it, whatever
/// SKIP and MOST leave out. `ZDXM_E_NOT_FOUND` for a unit or a sector that does not exist, `ZDXM_E_RULE` where a light is asked for and the
/// rules of the plan have none of projects.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, SECTOR, SECTOR_NAME, LEAD_UNIT, LEAD_UNIT_NAME, ANNUAL, STANDING_DONE, RATE and GAP as
/// the bulletin prints them, RATE_NUMBER and GAP_NUMBER, LIGHT, FILING_STATE, LAST_REPORT, OPEN_MATTERS and OPEN_MATTER_NAMES (by kind),
/// STANDING_STARTED, STANDING_FINISHED, IS_SUSPENDED.
pub(super) fn zdxm_query_items(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    query: OrNull<zdxm_form>,
    count: OutIf<i32>,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = rows.handle("rows")?;
        let found = view.find_items(plan, month_of(month)?, &record_or_default(query)?)?;
        let total = narrow(found.total.into())?;
        let outcome = give(place, entry, FoundRow::all(found))?;
        if let Some(mut count) = count.optional() {
            count.set(total);
        }
        Ok(outcome)
    })
}

/// The same as a printed table (项目查询结果): Rust `print::found_items_table`.
///
/// `query` is a form of a query (`ZDXM_FORM_ITEM_QUERY`), or NULL for all items.
pub(super) fn zdxm_query_items_text(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    query: OrNull<zdxm_form>,
) -> Result<String, Fault> {
    Ok(found_items_table(&view.find_items(plan, month, &record_or_default(query)?)?).to_text())
}
