//! Writing changes and rows as they were into an empty file, when an archive is read back.

use std::path::Path;

use rusqlite::{Connection, params, params_from_iter};

use super::file::backup;
use super::table::Table;
use super::value::{Bound, Value};
use super::{OPEN, query, schema};
use crate::domain::office::change::Change;
use crate::error::Result;
use crate::store::file::errors::Stored as _;

/// A new file with the tables of a ledger and an open transaction that nobody else sees.
pub(crate) fn begin(path: &Path) -> Result<Connection> {
    let mut conn = backup::draft(path)?;
    schema::migrate(&mut conn)?;
    // Rows come table by table, and a table may refer to a later one.
    conn.execute_batch("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON;").stored()?;
    Ok(conn)
}

/// Makes everything durable.
pub(crate) fn commit(conn: &Connection) -> Result<()> {
    conn.execute_batch("COMMIT").stored()?;
    backup::settle(conn)
}

/// Writes a change as it was.
pub(crate) fn add_change(conn: &Connection, change: &Change) -> Result<()> {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash, clock_mark: _ } = change;
    let sql = "INSERT INTO change (seq, at_ms, actor, kind, note, entries, digest, hash)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    conn.prepare_cached(sql)
        .stored()?
        .execute(params![number.0, at_ms, actor, kind, note, entries, digest, hash])
        .stored()?;
    Ok(())
}

/// Writes a row as it was; `until` is [`OPEN`] where it still holds.
pub(crate) fn add_row(
    conn: &Connection,
    table: &Table,
    key: &[i64],
    since: i64,
    until: i64,
    values: &[Value<'_>],
) -> Result<()> {
    let life = table.versioned.then_some(until).into_iter().chain([since]);
    let row = key.iter().copied().chain(life).map(Bound::Number).chain(values.iter().map(Bound::Value));
    conn.prepare_cached(&table.statements().insert).stored()?.execute(params_from_iter(row)).stored()?;
    Ok(())
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnKind {
    Number,
    Text,
    /// In an archive two hexadecimal digits a byte.
    Bytes,
}

/// What each of a table's other columns holds. SQLite would turn one into the other without a word.
pub(crate) fn column_kinds(conn: &Connection, table: &Table) -> Result<Vec<ColumnKind>> {
    let sql = "SELECT type FROM pragma_table_info(?1) WHERE name = ?2";
    let kind = |column: &&str| {
        let kind = query::one(conn, sql, [table.name, column], |columns| columns.take::<String>())?;
        Ok(match kind.as_deref() {
            Some("INTEGER") => ColumnKind::Number,
            Some("BLOB") => ColumnKind::Bytes,
            _ => ColumnKind::Text,
        })
    };
    table.values.iter().map(kind).collect()
}

/// The `until` of a row as of a change: what was closed later still held then.
pub(crate) fn until_as_of(until: i64, as_of: i64) -> i64 {
    if until > as_of { OPEN } else { until }
}
