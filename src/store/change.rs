//! The chain of changes (变更记录): each write of the ledger, with a hash over it, its rows and the change before.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::value::{Columns, get};
use crate::domain::change::Change;
use crate::domain::ids::ChangeNumber;
use crate::error::Result;

/// SHA-256.
pub(crate) type Hash = [u8; 32];

const COLUMNS: &str = "seq, at_ms, actor, kind, note, entries, digest, hash";

/// The hash of a change: over everything that is said of it, its rows' digest, and the hash before it.
pub(crate) fn hash(change: &Change, before: &Hash) -> Hash {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash: _ } = change;
    let mut hasher = Sha256::new();
    hasher.update(b"zdxm change 1\0");
    for part in [number.0, *at_ms, *entries] {
        hasher.update(part.to_le_bytes());
    }
    for text in [actor, kind, note] {
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.update(digest);
    hasher.update(before);
    hasher.finalize().into()
}

/// Reserves the place of the next change, so that its rows can refer to it.
pub(crate) fn reserve(conn: &Connection, number: i64, at_ms: i64) -> Result<()> {
    let sql = "INSERT INTO change (seq, at_ms, actor, kind, note, entries, digest, hash)
               VALUES (?1, ?2, '-', '-', '', 0, zeroblob(32), zeroblob(32))";
    conn.prepare_cached(sql)?.execute(params![number, at_ms])?;
    Ok(())
}

/// Fills in the reserved change.
pub(crate) fn complete(conn: &Connection, change: &Change) -> Result<()> {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash } = change;
    let sql = "UPDATE change SET at_ms = ?2, actor = ?3, kind = ?4, note = ?5, entries = ?6, digest = ?7, hash = ?8
               WHERE seq = ?1";
    conn.prepare_cached(sql)?.execute(params![number.0, at_ms, actor, kind, note, entries, digest, hash])?;
    Ok(())
}

/// The last change; `None` in a file that was never written to.
pub(crate) fn last(conn: &Connection) -> Result<Option<Change>> {
    let sql = format!("SELECT {COLUMNS} FROM change ORDER BY seq DESC LIMIT 1");
    one(conn, &sql, [])
}

/// One change.
pub(crate) fn find(conn: &Connection, number: ChangeNumber) -> Result<Option<Change>> {
    let sql = format!("SELECT {COLUMNS} FROM change WHERE seq = ?1");
    one(conn, &sql, [number.0])
}

/// The last change up to an instant.
pub(crate) fn last_at(conn: &Connection, at_ms: i64) -> Result<Option<Change>> {
    // Instants never fall along the chain, so the last that fits is found from the end.
    let sql = format!("SELECT {COLUMNS} FROM change WHERE at_ms <= ?1 ORDER BY seq DESC LIMIT 1");
    one(conn, &sql, [at_ms])
}

/// The changes after `after`, at most so many.
pub(crate) fn after(conn: &Connection, after: ChangeNumber, until: i64, most: u32) -> Result<Vec<Change>> {
    let sql = format!("SELECT {COLUMNS} FROM change WHERE seq > ?1 AND seq <= ?2 ORDER BY seq LIMIT ?3");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params![after.0, until, most])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push(read(row)?);
    }
    Ok(changes)
}

/// The numbers of the changes after one, at most so many, as the file gives them.
pub(crate) fn numbers_after(conn: &Connection, after: i64, most: u32) -> Result<Vec<i64>> {
    let sql = "SELECT seq FROM change WHERE seq > ?1 ORDER BY seq LIMIT ?2";
    super::query::all(conn, sql, [after, most.into()], |columns| columns.take())
}

/// How many changes there are with a number, and how many with one below 1.
pub(crate) fn count(conn: &Connection) -> Result<(u64, u64)> {
    let count =
        |sql| Ok(super::query::one(conn, sql, [], |columns| columns.take::<i64>())?.unwrap_or(0).unsigned_abs());
    let (all, below): (Result<u64>, Result<u64>) =
        (count("SELECT count(*) FROM change"), count("SELECT count(*) FROM change WHERE seq < 1"));
    let (all, below) = (all?, below?);
    Ok((all.saturating_sub(below), below))
}

fn one(conn: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Option<Change>> {
    conn.prepare_cached(sql)?.query_row(params, |row| Ok(read(row))).optional()?.transpose()
}

/// A change from the columns of `COLUMNS`.
fn read(row: &rusqlite::Row<'_>) -> Result<Change> {
    let mut columns = Columns::of(row);
    Ok(Change {
        number: ChangeNumber(columns.take()?),
        at_ms: columns.take()?,
        actor: columns.take()?,
        kind: columns.take()?,
        note: columns.take()?,
        entries: columns.take()?,
        digest: columns.take()?,
        hash: columns.take()?,
    })
}

/// The number of the last change as this connection sees it; 0 in an empty ledger.
pub(crate) fn last_number(conn: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(seq), 0) AS seq FROM change";
    conn.prepare_cached(sql)?.query_row([], |row| Ok(get(row, "seq")))?
}
