//! Which ledger this is: its number among all ledgers, and the office that keeps it.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::query;

/// The uuid and the office's name.
pub(crate) fn get(conn: &Connection, as_of: i64) -> Result<Option<(String, String)>> {
    let sql = "SELECT uuid, office FROM ledger WHERE id = 1 AND until > ?1 AND since <= ?1";
    query::one(conn, sql, [as_of], |columns| Ok((columns.take()?, columns.take()?)))
}
