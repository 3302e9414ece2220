//! Questions (查询): which items of a plan meet what is asked, with their figures, and which matters do, in one call.
//!
//! Form of items: LEAD_UNIT, REPORTING_UNIT, PHASE, SECTOR (with those under it), GAP_ABOVE, GAP_BELOW, LIGHT, FILING_STATE, MATTER_KIND (an open
//! matter of this kind), ON_DAY (of matters; the last day of the month unless it is said), STANDING_STARTED, STANDING_FINISHED,
//! IS_SUSPENDED, NAME_PART, ITEM_ORDER, DESCENDING, SKIP, MOST. An item must meet everything that is said.
//!
//! Form of matters: PLAN, PROJECT, UNIT (responsible), MATTER_KIND, IS_OPEN, IS_OVERDUE. A matter must meet everything that is said.

use chrono::NaiveDate;

use super::border::OrEmpty;
use super::document::Drawn;
use super::form::filled;
use super::row::{Cell, Counted, row};
use crate::figures::{FoundItem, FoundItems};
use crate::print::{found_items_table, found_matters_table};
use crate::{Decimal, FoundMatter, ItemQuery, Matter, MatterFields, MatterQuery, PlanId, Result, View, YearMonth};

filled!(ItemQuery);

/// An item that was found, with how its figures are rounded.
pub(super) struct FoundRow {
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
    item { item, project, project_name, phase, sector, sector_name, lead_unit, lead_unit_name, annual, done: STANDING_DONE },
    RATE: row.item.rate.map(|rate| rate.percent(row.rate_decimals)),
    RATE_NUMBER: row.item.rate.and_then(|rate| millionths(|decimals| rate.percent(decimals))),
    GAP: row.item.gap.map(|gap| gap.points(row.rate_decimals)),
    GAP_NUMBER: row.item.gap.and_then(|gap| millionths(|decimals| gap.points(decimals))),
    item { light, filing_state, last_report },
    OPEN_MATTERS: Cell::Ints(row.item.open_matters.iter().map(|matter| matter.id.0).collect()),
    OPEN_MATTER_NAMES: Cell::Texts(row.item.open_matters.iter().map(|matter| matter.name.as_str().into()).collect()),
    item { problem },
    MATTERS_OF_PROBLEM: Cell::Ints(row.item.matters_of_problem.iter().map(|matter| matter.0).collect()),
    item { started: STANDING_STARTED, finished: STANDING_FINISHED, suspended: IS_SUSPENDED },
});

/// The items of a plan that meet a query at the end of a month (yyyymm): Rust `View::find_items`, `FigureRules::gap`.
///
/// The count is of the items that meet it, whatever SKIP and MOST leave out. RATE and GAP are as the bulletin prints them;
/// OPEN_MATTERS and OPEN_MATTER_NAMES are by kind;
/// PROBLEM is what the report for the month states, MATTERS_OF_PROBLEM what it became. `ZDXM_E_NOT_FOUND` for a unit or a sector that does not exist, `ZDXM_E_RULE` where a
/// light is asked for and the rules of the plan have none of projects.
pub(super) fn zdxm_query_items(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    query: OrEmpty<ItemQuery>,
) -> Result<Counted<FoundRow>> {
    let found = view.find_items(plan, month, &query)?;
    Ok(Counted { count: found.total, rows: FoundRow::all(found) })
}

/// The same as a document (项目查询结果): Rust `print::found_items_table`.
pub(super) fn zdxm_query_items_document(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    query: OrEmpty<ItemQuery>,
) -> Result<Drawn> {
    Ok(Drawn::of(found_items_table(&view.find_items(plan, month, &query)?)))
}

filled!(MatterQuery);

row!(FoundMatter of Matter, row => {
    matter { id, since, project }, project_name, matter { kind: MATTER_KIND }, unit_name, is_open, days_late,
}, matter.fields: MatterFields);

/// The matters that meet a query, as they stand on a day (yyyymmdd): Rust `View::find_matters`.
///
/// Those with the earliest deadline come first, those without one last. DAYS_LATE is NULL where a matter is not overdue. `ZDXM_E_NOT_FOUND`
/// for a plan, a project or a unit that does not exist.
pub(super) fn zdxm_query_matters(view: &View, on: NaiveDate, query: OrEmpty<MatterQuery>) -> Result<Vec<FoundMatter>> {
    view.find_matters(on, &query)
}

/// The same as a document (事项查询结果): Rust `print::found_matters_table`.
pub(super) fn zdxm_query_matters_document(view: &View, on: NaiveDate, query: OrEmpty<MatterQuery>) -> Result<Drawn> {
    Ok(Drawn::of(found_matters_table(&view.find_matters(on, &query)?, on)))
}
