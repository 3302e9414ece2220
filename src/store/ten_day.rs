//! Ten-day reports (旬报).

use rusqlite::Connection;

use super::columns::InColumns;
use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::monthly::ten_day::{TenDayFields, TenDayReport, TenDays};
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::tables::monthly::TEN_DAY_REPORT;

/// The ten-day reports for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT period, {} FROM ten_day_report v WHERE {which}", TenDayFields::SELECT)
}

/// Month and part in one number; the year is the plan's.
fn number(period: TenDays) -> i64 {
    i64::from(period.month().month()) * 10 + i64::from(period.part())
}

/// Writes a ten-day report; `before` is the version that it replaces, if any.
pub(crate) fn write(
    writer: &mut ChangeWriter,
    item: ItemId,
    period: TenDays,
    before: Option<ChangeNumber>,
    fields: &TenDayFields,
) -> Result<()> {
    let key = [item.0, number(period)];
    if let Some(since) = before {
        writer.close(&TEN_DAY_REPORT, &key, since)?;
    }
    writer.open(&TEN_DAY_REPORT, &key, &fields.row())
}

fn read(item: ItemId, year: u16, columns: &mut Columns<'_, '_>) -> Result<TenDayReport> {
    let (number, since) = (columns.take::<u8>()?, columns.read()?);
    let fields = TenDayFields::read(columns)?;
    Ok(TenDayReport { item, period: TenDays::new(YearMonth::new(year, number / 10)?, number % 10)?, since, fields })
}

/// One ten-day report.
pub(crate) fn get(conn: &Connection, item: ItemId, period: TenDays, as_of: i64) -> Result<Option<TenDayReport>> {
    let sql = select("item_id = ?1 AND period = ?2 AND until > ?3 AND since <= ?3");
    let year = period.month().year();
    query::one(conn, &sql, [item.0, number(period), as_of], |columns| read(item, year, columns))
}

/// Every version of a ten-day report, oldest first.
pub(crate) fn history(conn: &Connection, item: ItemId, period: TenDays) -> Result<Vec<TenDayReport>> {
    let sql = select("item_id = ?1 AND period = ?2 ORDER BY since");
    query::all(conn, &sql, [item.0, number(period)], |columns| read(item, period.month().year(), columns))
}

/// The ten-day reports of an item, in order.
pub(crate) fn of_item(conn: &Connection, item: ItemId, year: u16, as_of: i64) -> Result<Vec<TenDayReport>> {
    let sql = select("item_id = ?1 AND until > ?2 AND since <= ?2 ORDER BY period");
    query::all(conn, &sql, [item.0, as_of], |columns| read(item, year, columns))
}

/// What the ten-day reports of a month add up to; `None` unless all three are there.
pub(crate) fn sum_of_month(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<Money>> {
    let sql = "SELECT done_fen FROM ten_day_report
               WHERE item_id = ?1 AND period / 10 = ?2 AND until > ?3 AND since <= ?3 AND done_fen IS NOT NULL";
    let amounts = query::all(conn, sql, [item.0, month.month().into(), as_of], |columns| columns.read::<Money>())?;
    if amounts.len() == 3 { Money::sum(amounts).map(Some) } else { Ok(None) }
}
