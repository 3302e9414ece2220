//! Which ledger this is: its number among all ledgers, and the office that keeps it.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::query;
use crate::store::tables::office::LEDGER;
use crate::store::value::Value;
use crate::store::writer::ChangeWriter;

/// Writes the identity of a new ledger.
pub(crate) fn add(writer: &mut ChangeWriter, uuid: &str, office: &str) -> Result<()> {
    writer.open(&LEDGER, &[1], &[Value::Text(uuid), Value::Text(office)])
}

/// The uuid and the office's name.
pub(crate) fn get(conn: &Connection, as_of: i64) -> Result<Option<(String, String)>> {
    let sql = "SELECT uuid, office FROM ledger WHERE id = 1 AND until > ?1 AND since <= ?1";
    query::one(conn, sql, [as_of], |columns| Ok((columns.take()?, columns.take()?)))
}
