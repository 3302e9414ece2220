//! Monthly reports (月报), as filed and carried forward.

use rusqlite::{CachedStatement, Connection};

use super::columns::InColumns;
use super::value::Columns;
use super::writer::{Appender, ChangeWriter};
use super::{OPEN, query};
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::monthly::report::{MonthlyReport, ReportFields, Standing};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::file::errors::Stored as _;
use crate::store::tables::monthly::REPORT;

/// The reports for which a condition holds.
fn select(which: &str) -> String {
    let standing = Standing::COLUMNS.join(", ");
    format!("SELECT month, {standing}, {} FROM report v WHERE {which}", ReportFields::SELECT)
}

/// Month and standing of a report, without its words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Milestone {
    pub(crate) month: u8,
    pub(crate) standing: Standing,
}

/// Writes a report that is not there yet.
pub(crate) fn open(
    writer: &mut ChangeWriter,
    item: ItemId,
    month: YearMonth,
    fields: &ReportFields,
    standing: Standing,
) -> Result<()> {
    append(&mut writer.appender(&REPORT)?, item, month, fields, standing)
}

/// Writes a report that is not there yet, as one of many.
pub(crate) fn append(
    reports: &mut Appender<'_>,
    item: ItemId,
    month: YearMonth,
    fields: &ReportFields,
    standing: Standing,
) -> Result<()> {
    let key = [item.0, month.month().into()];
    reports.open(&key, standing.row().iter().chain(&fields.row()))
}

/// Replaces a report.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    before: &MonthlyReport,
    fields: &ReportFields,
    standing: Standing,
) -> Result<()> {
    close(writer, before)?;
    open(writer, before.item, before.month, fields, standing)
}

/// Ends a report without a successor.
pub(crate) fn close(writer: &mut ChangeWriter, before: &MonthlyReport) -> Result<()> {
    writer.close(&REPORT, &[before.item.0, before.month.month().into()], before.since)
}

/// The change that ended the last version of a report that a state knows of.
pub(crate) fn ended_by(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<ChangeNumber>> {
    let sql = "SELECT max(until) FROM report WHERE item_id = ?1 AND month = ?2 AND until <= ?3";
    Ok(query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| columns.read())?.flatten())
}

fn read(item: ItemId, year: u16, columns: &mut Columns<'_, '_>) -> Result<MonthlyReport> {
    let (month, standing) = (YearMonth::new(year, columns.take()?)?, Standing::read(columns)?);
    let since = columns.read()?;
    Ok(MonthlyReport { item, month, since, fields: ReportFields::read(columns)?, standing })
}

/// Looks for the last report of an item that holds now, which is where a new one mostly continues.
pub(crate) struct LastReport<'c>(CachedStatement<'c>);

impl<'c> LastReport<'c> {
    /// Prepares for looking at many items.
    pub(crate) fn new(conn: &'c Connection) -> Result<Self> {
        let sql = "SELECT month, done_fen, is_started, is_finished FROM report
                   WHERE item_id = ?1 AND until = ?2 ORDER BY month DESC LIMIT 1";
        Ok(LastReport(conn.prepare_cached(sql).stored()?))
    }

    /// Month and standing of the last report of an item.
    pub(crate) fn of(&mut self, item: ItemId) -> Result<Option<Milestone>> {
        let mut rows = self.0.query([item.0, OPEN]).stored()?;
        let Some(row) = rows.next().stored()? else { return Ok(None) };
        let mut columns = Columns::of(row);
        let month = columns.take()?;
        Ok(Some(Milestone { month, standing: Standing::read(&mut columns)? }))
    }
}

/// One report.
pub(crate) fn get(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<MonthlyReport>> {
    let sql = select("item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3");
    query::one(conn, &sql, [item.0, month.month().into(), as_of], |columns| read(item, month.year(), columns))
}

/// The problem that a report states.
pub(crate) fn problem(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<String>> {
    let sql = "SELECT problem FROM report WHERE item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3";
    let found = query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| columns.take())?;
    Ok(found.flatten())
}

/// The changes that wrote the reports of a plan's items up to a month.
pub(crate) fn written(
    conn: &Connection,
    plan: PlanId,
    month: YearMonth,
    as_of: i64,
) -> Result<Vec<(ItemId, YearMonth, ChangeNumber)>> {
    let sql = "SELECT r.item_id, r.month, r.since FROM plan_item_version v
               JOIN report r ON r.item_id = v.item_id AND r.month <= ?3 AND r.until > ?2 AND r.since <= ?2
               WHERE v.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2";
    query::all(conn, sql, [plan.0, as_of, month.month().into()], |columns| {
        Ok((columns.read()?, YearMonth::new(month.year(), columns.take()?)?, columns.read()?))
    })
}

/// The reports of an item, month by month.
pub(crate) fn of_item(conn: &Connection, item: ItemId, year: u16, as_of: i64) -> Result<Vec<MonthlyReport>> {
    let sql = select("item_id = ?1 AND until > ?2 AND since <= ?2 ORDER BY month");
    query::all(conn, &sql, [item.0, as_of], |columns| read(item, year, columns))
}

/// Every version of a report, oldest first.
pub(crate) fn history(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Vec<MonthlyReport>> {
    let sql = select("item_id = ?1 AND month = ?2 AND since <= ?3 ORDER BY since");
    query::all(conn, &sql, [item.0, month.month().into(), as_of], |columns| read(item, month.year(), columns))
}

/// The change that first filed a report, from a change on.
pub(crate) fn first_filed(
    conn: &Connection,
    item: ItemId,
    month: YearMonth,
    from: i64,
    as_of: i64,
) -> Result<Option<i64>> {
    let sql = "SELECT min(since) FROM report WHERE item_id = ?1 AND month = ?2 AND since >= ?3 AND since <= ?4";
    Ok(query::one(conn, sql, [item.0, month.month().into(), from, as_of], |columns| columns.take())?.flatten())
}

/// The funds in the last report up to a month that has any: in all, and by source.
pub(crate) fn funds(
    conn: &Connection,
    item: ItemId,
    month: YearMonth,
    as_of: i64,
) -> Result<Option<(Option<Money>, FundsBySource)>> {
    let sql = "SELECT funds_ytd_fen, funds_by_source FROM report
               WHERE item_id = ?1 AND month <= ?2 AND until > ?3 AND since <= ?3
                 AND (funds_ytd_fen IS NOT NULL OR funds_by_source IS NOT NULL)
               ORDER BY month DESC LIMIT 1";
    query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| Ok((columns.read()?, columns.read()?)))
}
