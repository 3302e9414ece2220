//! The figures of a plan at the end of a month, read in one pass: the hot path of every bulletin.

use std::collections::BTreeMap;

use rusqlite::{CachedStatement, Connection};

use super::merger::Merged;
use super::value::Columns;
use super::{event, plan_change, query};
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::report::Standing;
use crate::domain::value::ids::{ItemId, PlanId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::file::errors::Stored as _;

/// A plan's items lie together in its table, and an item's reports lie together in theirs, so a bulletin reads two
/// short stretches of the file however large the file is.
macro_rules! items {
    ($which:literal) => {
        concat!(
            "SELECT v.item_id, i.project_id, v.phase, v.sector_id, v.lead_unit_id, v.reporting_unit_id,
                    v.total_fen, v.annual_fen, v.planned_start, v.planned_finish
             FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
             WHERE v.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2
               AND (v.entered_from IS NULL OR v.entered_from <= ?3)
               AND (v.withdrawn_from IS NULL OR v.withdrawn_from > ?3)
               AND (v.absent_months IS NULL OR (v.absent_months >> ?3) & 1 = 0) ",
            $which
        )
    };
}

const ITEMS: &str = items!("ORDER BY v.phase, v.position, v.item_id");
const ITEM: &str = items!("AND v.item_id = ?4");

/// The last two reports up to a month: the second one says what was done before the month.
const REPORTS: &str = "SELECT month, done_fen, is_started, is_finished, month_done_fen FROM report
                       WHERE item_id = ?1 AND month <= ?2 AND until > ?3 AND since <= ?3
                       ORDER BY month DESC LIMIT 2";

/// The items that count in the month, or at the end of the year, with what their reports say up to the month, in the
/// plan's order.
pub(crate) fn items(conn: &Connection, plan: PlanId, month: Option<YearMonth>, as_of: i64) -> Result<Vec<ItemFigures>> {
    let merged = Merged::of_many(conn, as_of)?;
    let mut items = planned(conn, plan, month, as_of, &merged)?;
    if let Some(month) = month {
        let mut statement = conn.prepare_cached(REPORTS).stored()?;
        for item in &mut items {
            add_reports(&mut statement, item, month, as_of)?;
        }
        add_events(conn, &mut items, month, as_of, &merged)?;
    }
    Ok(items)
}

/// One item with what its reports say up to a month; `None` where it does not count in the month.
pub(crate) fn item(
    conn: &Connection,
    plan: PlanId,
    id: ItemId,
    month: YearMonth,
    as_of: i64,
) -> Result<Option<ItemFigures>> {
    let found = query::one(conn, ITEM, [plan.0, as_of, month.month().into(), id.0], read_item)?;
    let Some(mut item) = found else { return Ok(None) };
    // The latest first, so that the state before the first of them is what stays.
    for entry in plan_change::adjustments_of_item(conn, id, month.month(), as_of)? {
        entry.undo_figures(&mut item);
    }
    let merged = Merged::of_few(conn, as_of)?;
    settle(&mut item, &merged)?;
    add_reports(&mut conn.prepare_cached(REPORTS).stored()?, &mut item, month, as_of)?;
    add_events(conn, std::slice::from_mut(&mut item), month, as_of, &merged)?;
    Ok(Some(item))
}

/// The items that count in the month, or at the end of the year, with what the plan says of them then.
fn planned(
    conn: &Connection,
    plan: PlanId,
    month: Option<YearMonth>,
    as_of: i64,
    merged: &Merged<'_>,
) -> Result<Vec<ItemFigures>> {
    let of_year = month.map_or(12, YearMonth::month);
    let mut items = query::all(conn, ITEMS, [plan.0, as_of, of_year.into()], read_item)?;
    undo_later_adjustments(conn, plan, of_year, as_of, &mut items)?;
    if !merged.is_nothing() {
        items.iter_mut().try_for_each(|item| settle(item, merged))?;
    }
    Ok(items)
}

/// Puts the project and the units in place of those that are another one.
fn settle(item: &mut ItemFigures, merged: &Merged<'_>) -> Result<()> {
    merged.settle(&mut item.project)?;
    merged.settle_some(&mut item.lead_unit)?;
    merged.settle_some(&mut item.reporting_unit)
}

/// Gives items back what the plan said of them in the month: adjustments count from their effective month on.
fn undo_later_adjustments(
    conn: &Connection,
    plan: PlanId,
    month: u8,
    as_of: i64,
    items: &mut [ItemFigures],
) -> Result<()> {
    let later = plan_change::adjustments_after(conn, plan, month, as_of)?;
    if later.is_empty() {
        return Ok(());
    }
    let mut places = items.iter_mut().map(|item| (item.item, item)).into_map();
    // The latest first, so that the state before the first of them is what stays.
    for entry in later {
        if let Some(item) = places.get_mut(&entry.item) {
            entry.undo_figures(item);
        }
    }
    // Stable: those that did not move stay in the order of their positions.
    items.order_by_key(|item| item.phase);
    Ok(())
}

fn read_item(columns: &mut Columns<'_, '_>) -> Result<ItemFigures> {
    Ok(ItemFigures {
        item: columns.read()?,
        project: columns.read()?,
        phase: columns.read()?,
        sector: columns.read()?,
        lead_unit: columns.read()?,
        reporting_unit: columns.read()?,
        total: columns.read()?,
        annual: columns.read()?,
        planned_start: columns.read()?,
        planned_finish: columns.read()?,
        last_report: None,
        standing: Standing::default(),
        done_before_month: None,
        covers_earlier_months: false,
        suspended: false,
    })
}

/// Lets events say what has started and what is finished, where there are any: they are proved, reports are not.
fn add_events(
    conn: &Connection,
    items: &mut [ItemFigures],
    month: YearMonth,
    as_of: i64,
    merged: &Merged<'_>,
) -> Result<()> {
    if !event::is_used(conn)? {
        return Ok(());
    }
    let mut effects = event::Effects::new(conn)?;
    for item in items {
        let effect = effects.of(item.project, merged, month, as_of)?;
        item.standing.started = effect.started.or(item.standing.started);
        item.standing.finished = effect.finished.or(item.standing.finished);
        item.suspended = effect.is_suspended();
    }
    Ok(())
}

fn add_reports(
    statement: &mut CachedStatement<'_>,
    item: &mut ItemFigures,
    month: YearMonth,
    as_of: i64,
) -> Result<()> {
    let mut rows = statement.query([item.item.0, month.month().into(), as_of]).stored()?;
    let (mut first, mut of_month, mut is_after_gap) = (true, None, month.month() > 1);
    while let Some(row) = rows.next().stored()? {
        let mut columns = Columns::of(row);
        let reported = YearMonth::new(month.year(), columns.take()?)?;
        let done: Option<Money> = columns.read()?;
        if first {
            item.standing = Standing { done, started: columns.read()?, finished: columns.read()? };
            item.last_report = Some(reported);
            of_month = columns.read::<Option<Money>>()?;
        }
        if reported < month {
            item.done_before_month = done;
            is_after_gap &= reported.month() + 1 < month.month();
            break;
        }
        first = false;
    }
    let since = |done: Money| done.checked_sub(item.done_before_month.unwrap_or(Money::ZERO));
    let since = item.standing.done.map(since).transpose()?.filter(|since| *since != Money::ZERO);
    // A report with the amount of the month is about the month alone.
    item.covers_earlier_months =
        item.last_report == Some(month) && is_after_gap && since.is_some() && since != of_month;
    Ok(())
}

/// The names of projects.
pub(crate) fn names<'a>(
    conn: &Connection,
    items: impl Iterator<Item = &'a ItemFigures>,
    as_of: i64,
) -> Result<BTreeMap<ItemId, String>> {
    let sql = "SELECT name FROM project_version WHERE project_id = ?1 AND until > ?2 AND since <= ?2";
    let mut statement = conn.prepare_cached(sql).stored()?;
    let mut names = BTreeMap::new();
    for item in items {
        if let Some(row) = statement.query([item.project.0, as_of]).stored()?.next().stored()? {
            names.insert(item.item, Columns::of(row).take()?);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::schema;

    #[test]
    fn the_hot_statements_seek_and_never_scan() {
        let mut conn = Connection::open_in_memory().unwrap();
        schema::migrate(&mut conn).unwrap();
        for sql in [ITEMS, ITEM, REPORTS, event::EFFECT] {
            let plan = format!("EXPLAIN QUERY PLAN {sql}");
            let mut statement = conn.prepare(&plan).unwrap();
            // Parameters left open are NULL, which changes nothing in the plan.
            let mut rows = statement.raw_query();
            let mut steps = Vec::new();
            while let Some(row) = rows.next().unwrap() {
                steps.push(row.get::<_, String>(3).unwrap());
            }
            assert!(!steps.is_empty() && steps.iter().all(|step| !step.contains("SCAN")), "{sql}: {steps:?}");
        }
    }
}
