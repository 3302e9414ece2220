//! Monthly progress reports (月报), as filed and carried forward.

use rusqlite::{CachedStatement, Connection};

use super::OPEN;
use super::document::{self, funds_json};
use super::query;
use super::table::Table;
use super::value::{Columns, Value};
use super::writer::{Appender, ChangeWriter};
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::monthly::report::MonthlyReport;
use crate::domain::monthly::report::{ReportFields, Standing};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::file::errors::Stored as _;

pub(crate) static REPORT: Table = Table::versioned(
    13,
    "report",
    &["item_id", "month"],
    &[
        "done_fen",
        "is_started",
        "is_finished",
        "month_done_fen",
        "ytd_done_fen",
        "funds_ytd_fen",
        "started",
        "started_on",
        "finished",
        "finished_on",
        "progress",
        "preparation",
        "problem",
        "next_steps",
        "remark",
        "funds_by_source",
        "cumulative_done_fen",
    ],
);

/// What a report says, in its own columns, as they stand in every table that has them.
pub(super) const SAID: &str = "month_done_fen, ytd_done_fen, funds_ytd_fen, started, started_on, finished, finished_on,
                               progress, preparation, problem, next_steps, remark, funds_by_source, cumulative_done_fen";
const COLUMNS: &str = "month, since, done_fen, is_started, is_finished";

/// Hands over what a report says, in the order of [`SAID`].
pub(super) fn with_said<T>(fields: &ReportFields, hand: impl FnOnce([Value<'_>; 14]) -> Result<T>) -> Result<T> {
    let ReportFields {
        month_done,
        ytd_done,
        cumulative_done,
        funds_ytd,
        started,
        started_on,
        finished,
        finished_on,
        progress,
        preparation,
        problem,
        next_steps,
        remark,
        funds_by_source,
    } = fields;
    let funds = funds_json(funds_by_source)?;
    hand([
        (*month_done).into(),
        (*ytd_done).into(),
        (*funds_ytd).into(),
        (*started).into(),
        (*started_on).into(),
        (*finished).into(),
        (*finished_on).into(),
        progress.as_ref().into(),
        preparation.as_ref().into(),
        problem.as_ref().into(),
        next_steps.as_ref().into(),
        remark.as_ref().into(),
        funds.as_ref().into(),
        (*cumulative_done).into(),
    ])
}

/// What a report says, from the columns of [`SAID`].
pub(super) fn read_said(columns: &mut Columns<'_, '_>) -> Result<ReportFields> {
    Ok(ReportFields {
        month_done: columns.read_opt()?,
        ytd_done: columns.read_opt()?,
        funds_ytd: columns.read_opt()?,
        started: columns.read_opt()?,
        started_on: columns.read_opt()?,
        finished: columns.read_opt()?,
        finished_on: columns.read_opt()?,
        progress: columns.take()?,
        preparation: columns.take()?,
        problem: columns.take()?,
        next_steps: columns.take()?,
        remark: columns.take()?,
        funds_by_source: read_funds(columns)?,
        cumulative_done: columns.read_opt()?,
    })
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
    with_said(fields, |said| {
        let standing = [standing.done.into(), standing.started.into(), standing.finished.into()];
        let [done, is_started, is_finished] = standing;
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = said;
        let values = [done, is_started, is_finished, a, b, c, d, e, f, g, h, i, j, k, l, m, n];
        reports.open(&[item.0, month.month().into()], &values)
    })
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
    Ok(query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| columns.read_opt())?.flatten())
}

fn read(item: ItemId, year: u16, columns: &mut Columns<'_, '_>) -> Result<MonthlyReport> {
    let (month, since) = (YearMonth::new(year, columns.take()?)?, columns.read()?);
    let standing = Standing { done: columns.read_opt()?, started: columns.read_opt()?, finished: columns.read_opt()? };
    let fields = read_said(columns)?;
    Ok(MonthlyReport { item, month, since, fields, standing })
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
        let standing =
            Standing { done: columns.read_opt()?, started: columns.read_opt()?, finished: columns.read_opt()? };
        Ok(Some(Milestone { month, standing }))
    }
}

/// One report.
pub(crate) fn get(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<MonthlyReport>> {
    let sql = format!(
        "SELECT {COLUMNS}, {SAID} FROM report WHERE item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3"
    );
    query::one(conn, &sql, [item.0, month.month().into(), as_of], |columns| read(item, month.year(), columns))
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
    let sql = format!(
        "SELECT {COLUMNS}, {SAID} FROM report WHERE item_id = ?1 AND until > ?2 AND since <= ?2 ORDER BY month"
    );
    query::all(conn, &sql, [item.0, as_of], |columns| read(item, year, columns))
}

/// Every version of a report, oldest first.
pub(crate) fn history(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Vec<MonthlyReport>> {
    let sql = format!(
        "SELECT {COLUMNS}, {SAID} FROM report WHERE item_id = ?1 AND month = ?2 AND since <= ?3 ORDER BY since"
    );
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
    query::one(conn, sql, [item.0, month.month().into(), as_of], |columns| {
        Ok((columns.read_opt()?, read_funds(columns)?))
    })
}

fn read_funds(columns: &mut Columns<'_, '_>) -> Result<FundsBySource> {
    document::read_funds(columns.take::<Option<String>>()?.as_deref())
}
