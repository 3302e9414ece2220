//! Reports that were taken out of the figures (撤回), and why.

use rusqlite::Connection;

use super::query;
use super::writer::ChangeWriter;
use crate::domain::monthly::filing::ReportWithdrawal;
use crate::domain::value::ids::ItemId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::tables::monthly::REPORT_WITHDRAWAL;

/// Says why a report is withdrawn.
pub(crate) fn add(writer: &mut ChangeWriter, item: ItemId, month: YearMonth, reason: &str) -> Result<()> {
    writer.create(&REPORT_WITHDRAWAL, &[item.into(), month.month().into(), reason.into()]).map(drop)
}

/// Why the reports of an item for a month were withdrawn, in the order of their changes.
pub(crate) fn of_report(
    conn: &Connection,
    item: ItemId,
    month: YearMonth,
    as_of: i64,
) -> Result<Vec<ReportWithdrawal>> {
    let sql =
        "SELECT since, reason FROM report_withdrawal WHERE item_id = ?1 AND month = ?2 AND since <= ?3 ORDER BY id";
    query::all(conn, sql, [item.0, month.month().into(), as_of], |columns| {
        Ok(ReportWithdrawal { item, month, change: columns.read()?, reason: columns.take()? })
    })
}
