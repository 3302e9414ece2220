//! Attempts that were refused for want of a right (越权尝试).

use rusqlite::Connection;

use super::columns::InColumns;
use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::office::refusal::{Attempt, RefusalId};
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::tables::office::REFUSAL;

/// Records an attempt with the change.
pub(crate) fn add(writer: &mut ChangeWriter, attempt: &Attempt) -> Result<()> {
    writer.create(&REFUSAL, &attempt.row()).map(drop)
}

/// Every attempt with the change that recorded it, in their order.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<(RefusalId, ChangeNumber, Attempt)>> {
    let sql = format!("SELECT id, since, {} FROM refusal WHERE since <= ?1 ORDER BY id", Attempt::COLUMNS.join(", "));
    query::all(conn, &sql, [as_of], |columns: &mut Columns<'_, '_>| {
        Ok((columns.read()?, columns.read()?, Attempt::read(columns)?))
    })
}

/// One attempt.
pub(crate) fn get(conn: &Connection, id: i64, as_of: i64) -> Result<Option<Attempt>> {
    let sql = format!("SELECT {} FROM refusal WHERE id = ?1 AND since <= ?2", Attempt::COLUMNS.join(", "));
    query::one(conn, &sql, [id, as_of], Attempt::read)
}
