//! How reports get into the figures (报送、审核), and through which month a plan is closed (关账).

use rusqlite::Connection;

use super::columns::InColumns;
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{NOW, merger, query};
use crate::domain::monthly::filing::{Filing, FilingState};
use crate::domain::monthly::report::ReportFields;
use crate::domain::office::change::ChangeKind;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::tables::monthly::{FILING, PLAN_CLOSE};

/// Writes the state of a report; `before` is the one that it follows, if any.
pub(crate) fn write(writer: &mut ChangeWriter, before: Option<ChangeNumber>, filing: &Filing) -> Result<()> {
    let key = [filing.item.0, filing.month.month().into()];
    if let Some(since) = before {
        writer.close(&FILING, &key, since)?;
    }
    let review = [filing.state.into(), filing.opinion.as_ref().into()];
    writer.open(&FILING, &key, review.iter().chain(&filing.fields.row()))?;
    writer.count_as(ChangeKind::of_filing(filing.state));
    Ok(())
}

/// Ends a filing without a successor, as if nothing had been filed.
pub(crate) fn end(writer: &mut ChangeWriter, filing: &Filing) -> Result<()> {
    writer.close(&FILING, &[filing.item.0, filing.month.month().into()], filing.since)
}

/// The states of reports for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT state, opinion, {} FROM filing v WHERE {which}", ReportFields::SELECT)
}

fn read(item: ItemId, month: YearMonth, columns: &mut Columns<'_, '_>) -> Result<Filing> {
    let (state, opinion, since) = (columns.read()?, columns.take()?, columns.read()?);
    Ok(Filing { item, month, since, state, opinion, fields: ReportFields::read(columns)? })
}

/// Where a report stands, if somebody filed one.
pub(crate) fn get(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<Filing>> {
    let sql = select("item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3");
    query::one(conn, &sql, [item.0, month.month().into(), as_of], |columns| read(item, month, columns))
}

/// The state of a report alone.
pub(crate) fn state(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<FilingState>> {
    let sql = "SELECT state FROM filing WHERE item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3";
    query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| columns.read())
}

/// Every state of a report, oldest first.
pub(crate) fn history(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Vec<Filing>> {
    let sql = select("item_id = ?1 AND month = ?2 AND since <= ?3 ORDER BY since");
    query::all(conn, &sql, [item.0, month.month().into(), as_of], |columns| read(item, month, columns))
}

/// What the draft of a report stands upon: the filing before it, if one led to it without a gap.
pub(crate) fn before_draft(conn: &Connection, draft: &Filing) -> Result<Option<Filing>> {
    let (item, month) = (draft.item, draft.month);
    let sql = "SELECT max(b.since) FROM filing d JOIN filing b ON b.item_id = d.item_id AND b.month = d.month AND b.until = d.since
               WHERE d.item_id = ?1 AND d.month = ?2 AND d.since = ?3";
    let mut last = draft.clone();
    while last.state == FilingState::Draft {
        let before = query::one(conn, sql, [item.0, month.month().into(), last.since.0], |columns| {
            columns.take::<Option<i64>>()
        })?;
        let Some(since) = before.flatten() else { return Ok(None) };
        let Some(filing) = get(conn, item, month, since)? else { return Ok(None) };
        last = filing;
    }
    Ok(Some(last))
}

/// Whether any report ever went the way of a filing, so that others need not look for theirs.
pub(crate) fn is_used(conn: &Connection) -> Result<bool> {
    let used = query::one(conn, "SELECT 1 FROM filing LIMIT 1", [], |columns| columns.take::<i64>())?;
    Ok(used.is_some())
}

/// The change that first submitted a report, and how often it was returned, from a change on.
pub(crate) fn submissions(
    conn: &Connection,
    item: ItemId,
    month: YearMonth,
    from: i64,
    as_of: i64,
) -> Result<(Option<ChangeNumber>, u32)> {
    let sql = "SELECT min(CASE WHEN state = ?5 THEN since END), count(CASE WHEN state = ?6 THEN 1 END) FROM filing
               WHERE item_id = ?1 AND month = ?2 AND since >= ?3 AND since <= ?4";
    let (submitted, returned) = (FilingState::Submitted as i64, FilingState::Returned as i64);
    let params = [item.0, month.month().into(), from, as_of, submitted, returned];
    let found = query::one(conn, sql, params, |columns| Ok((columns.read()?, columns.read()?)))?;
    Ok(found.unwrap_or_default())
}

/// Through which month of its year a plan is closed, and since when; month 0 where it is open.
pub(crate) fn closed(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Option<(u8, ChangeNumber)>> {
    let sql = "SELECT month, since FROM plan_close WHERE plan_id = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, [plan.0, as_of], |columns| Ok((columns.take()?, columns.read()?)))
}

/// Through which month the plans of each year are closed in which a project stands, the earliest year first.
pub(crate) fn closed_of_project(conn: &Connection, project: ProjectId) -> Result<Vec<YearMonth>> {
    let numbers = merger::numbers(conn, project, NOW)?;
    let sql = format!(
        "SELECT p.year, max(c.month) FROM plan_item i JOIN year_plan p ON p.id = i.plan_id
         JOIN plan_close c ON c.plan_id = i.plan_id AND c.until > ?2
         JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id AND v.until > ?2
         WHERE {} GROUP BY p.year ORDER BY p.year",
        merger::among("i.project_id", &numbers)
    );
    let project = numbers.first().copied().unwrap_or(project);
    query::all(conn, &sql, [project.0, NOW], |columns| YearMonth::new(columns.take()?, columns.take()?))
}

/// Closes a plan through a month; `None` opens all of it again.
pub(crate) fn close(
    writer: &mut ChangeWriter,
    plan: PlanId,
    before: Option<ChangeNumber>,
    month: Option<u8>,
) -> Result<()> {
    if let Some(since) = before {
        writer.close(&PLAN_CLOSE, &[plan.0], since)?;
    }
    match month {
        Some(month) => writer.open(&PLAN_CLOSE, &[plan.0], &[month.into()]),
        None => Ok(()),
    }
}

/// Through which month a plan was closed as of each change of that, oldest first: (since, until, month).
pub(crate) fn closings(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<(i64, i64, u8)>> {
    let sql = "SELECT since, until, month FROM plan_close WHERE plan_id = ?1 AND since <= ?2 ORDER BY since";
    query::all(conn, sql, [plan.0, as_of], |columns| Ok((columns.take()?, columns.take()?, columns.take()?)))
}
