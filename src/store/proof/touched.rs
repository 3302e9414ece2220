//! Which changes after one wrote what the figures of a plan's items come from.

use rusqlite::Connection;

use crate::domain::monthly::filing::LateCause;
use crate::domain::value::ids::{ItemId, PlanId};
use crate::error::Result;
use crate::ordered::IntoOrdered;
use crate::store::{item, query};

/// A change that wrote something of an item.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Touch {
    pub(crate) change: i64,
    pub(crate) item: ItemId,
    pub(crate) cause: LateCause,
    /// The first month that it can move; 1 where that is not known without a look at the figures.
    pub(crate) from: u8,
}

const REPORTS: &str = "SELECT r.item_id, r.month, r.since, r.until FROM plan_item i JOIN report r ON r.item_id = i.id
                       WHERE i.plan_id = ?1 AND r.month <= ?4 AND r.since <= ?3 AND (r.since > ?2 OR r.until > ?2 AND r.until <= ?3)";
const ITEMS: &str = "SELECT item_id, since FROM plan_item_version WHERE plan_id = ?1 AND since > ?2 AND since <= ?3
                     UNION SELECT item_id, until FROM plan_item_version WHERE plan_id = ?1 AND until > ?2 AND until <= ?3";
const EVENTS: &str = "SELECT i.id, v.since, v.until FROM plan_item i JOIN event e ON e.project_id = i.project_id
                      JOIN event_version v ON v.event_id = e.id
                      WHERE i.plan_id = ?1 AND v.since <= ?3 AND (v.since > ?2 OR v.until > ?2 AND v.until <= ?3)";
const EVENTS_OF_NUMBER: &str = "SELECT v.since, v.until FROM event e JOIN event_version v ON v.event_id = e.id
    WHERE e.project_id = ?1 AND v.since <= ?3 AND (v.since > ?2 OR v.until > ?2 AND v.until <= ?3)";
const LINES: &str = "SELECT l.item_id, c.since FROM plan_change c JOIN plan_change_line l ON l.plan_change_id = c.id
                     WHERE c.plan_id = ?1 AND c.since > ?2 AND c.since <= ?3";

/// What changes after one wrote of a plan's items that can move its months up to one.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, after: i64, month: u8, as_of: i64) -> Result<Vec<Touch>> {
    let mut touches = reports(conn, plan, after, month, as_of)?;
    let params = [plan.0, after, as_of];
    let mut events = query::all(conn, EVENTS, params, |columns| {
        Ok((columns.read()?, columns.take::<i64>()?, columns.take::<i64>()?))
    })?;
    for (number, item) in item::other_numbers(conn, plan, as_of)? {
        events.extend(query::all(conn, EVENTS_OF_NUMBER, [number.0, after, as_of], |columns| {
            Ok((item, columns.take::<i64>()?, columns.take::<i64>()?))
        })?);
    }
    for (item, since, until) in events {
        for change in [since, until].into_iter().filter(|change| *change > after && *change <= as_of) {
            touches.push(Touch { change, item, cause: LateCause::Event, from: 1 });
        }
    }
    let lines: Vec<(ItemId, i64)> = query::all(conn, LINES, params, |columns| Ok((columns.read()?, columns.take()?)))?;
    let of_lines = lines.iter().copied().into_set();
    let items: Vec<(ItemId, i64)> = query::all(conn, ITEMS, params, |columns| Ok((columns.read()?, columns.take()?)))?;
    // A plan change writes its items, too.
    let items = items.into_iter().filter(|item| !of_lines.contains(item));
    let touch = |cause| move |(item, change)| Touch { change, item, cause, from: 1 };
    touches.extend(items.map(touch(LateCause::Item)));
    touches.extend(lines.iter().copied().map(touch(LateCause::PlanChange)));
    Ok(touches)
}

fn reports(conn: &Connection, plan: PlanId, after: i64, month: u8, as_of: i64) -> Result<Vec<Touch>> {
    let rows: Vec<(ItemId, u8, i64, i64)> =
        query::all(conn, REPORTS, [plan.0, after, as_of, month.into()], |columns| {
            Ok((columns.read()?, columns.take()?, columns.take()?, columns.take()?))
        })?;
    let written = rows.iter().map(|(item, month, since, _)| (*item, *month, *since)).into_set();
    let mut touches = Vec::new();
    for (item, from, since, until) in rows {
        if since > after {
            touches.push(Touch { change: since, item, cause: LateCause::Report, from });
        }
        if until > after && until <= as_of && !written.contains(&(item, from, until)) {
            touches.push(Touch { change: until, item, cause: LateCause::ReportWithdrawal, from });
        }
    }
    Ok(touches)
}

/// The changes after one that gave any project another whole.
pub(crate) fn parents(conn: &Connection, after: i64, as_of: i64) -> Result<Vec<i64>> {
    let sql = "SELECT DISTINCT v.since FROM project_version v
               JOIN project_version o ON o.project_id = v.project_id AND o.until = v.since
               WHERE v.since > ?1 AND v.since <= ?2 AND v.parent_id IS NOT o.parent_id ORDER BY v.since";
    query::all(conn, sql, [after, as_of], |columns| columns.take())
}
