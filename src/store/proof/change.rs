//! The chain of changes (变更记录): each write of the ledger, with a hash over it, its rows and the change before.

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use super::clock;
use crate::domain::office::change::Change;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::file::errors::Stored as _;
use crate::store::value::{Columns, get};
use crate::store::{NOW, query};

/// SHA-256.
pub(crate) type Hash = [u8; 32];

const COLUMNS: &str = "c.seq, c.at_ms, c.actor, c.kind, c.note, c.entries, c.digest, c.hash";
/// With the marks as of `?1`.
const MARKED: &str = "change c LEFT JOIN clock_mark m ON m.change_no = c.seq AND m.until > ?1 AND m.since <= ?1";

/// The hash of a change: over everything that is said of it, its rows' digest, and the hash before it.
pub(crate) fn hash(change: &Change, before: &Hash) -> Hash {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash: _, clock_mark: _ } = change;
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
    conn.prepare_cached(sql).stored()?.execute(params![number, at_ms]).stored()?;
    Ok(())
}

/// Fills in the reserved change.
pub(crate) fn complete(conn: &Connection, change: &Change) -> Result<()> {
    let Change { number, at_ms, actor, kind, note, entries, digest, hash, clock_mark: _ } = change;
    let sql = "UPDATE change SET at_ms = ?2, actor = ?3, kind = ?4, note = ?5, entries = ?6, digest = ?7, hash = ?8
               WHERE seq = ?1";
    conn.prepare_cached(sql)
        .stored()?
        .execute(params![number.0, at_ms, actor, kind, note, entries, digest, hash])
        .stored()?;
    Ok(())
}

/// The last change, without its mark; `None` in a file that was never written to.
pub(crate) fn last(conn: &Connection) -> Result<Option<Change>> {
    let sql = format!("SELECT {COLUMNS} FROM change c ORDER BY c.seq DESC LIMIT 1");
    query::one(conn, &sql, [], read)
}

/// What the next change must know of the last one.
pub(crate) struct Tip {
    pub(crate) number: ChangeNumber,
    pub(crate) at_ms: i64,
    pub(crate) hash: Hash,
    /// Whether its instant is marked.
    pub(crate) is_marked: bool,
}

/// The end of the chain, without what the last change says; `None` in a file that was never written to.
pub(crate) fn tip(conn: &Connection) -> Result<Option<Tip>> {
    let sql = format!("SELECT c.seq, c.at_ms, c.hash, m.kind IS NOT NULL FROM {MARKED} ORDER BY c.seq DESC LIMIT 1");
    query::one(conn, &sql, [NOW], |columns| {
        let (number, at_ms) = (columns.read()?, columns.take()?);
        Ok(Tip { number, at_ms, hash: columns.take()?, is_marked: columns.read()? })
    })
}

/// The last change; `None` in a file that was never written to.
pub(crate) fn head(conn: &Connection) -> Result<Option<Change>> {
    let Some(last) = last(conn)? else { return Ok(None) };
    Ok(Some(Change { clock_mark: clock::mark_of(conn, last.number, NOW)?, ..last }))
}

/// One change, without its mark, which files of older versions do not have.
pub(crate) fn unmarked(conn: &Connection, number: ChangeNumber) -> Result<Option<Change>> {
    query::one(conn, &format!("SELECT {COLUMNS} FROM change c WHERE c.seq = ?1"), [number.0], read)
}

/// One change.
pub(crate) fn find(conn: &Connection, number: ChangeNumber, as_of: i64) -> Result<Option<Change>> {
    let sql = format!("SELECT {COLUMNS}, m.kind, m.since FROM {MARKED} WHERE c.seq = ?2");
    query::one(conn, &sql, [as_of, number.0], read_marked)
}

/// The changes after `after` up to `until`, at most so many.
pub(crate) fn after(conn: &Connection, after: ChangeNumber, until: i64, as_of: i64, most: u32) -> Result<Vec<Change>> {
    let sql = format!(
        "SELECT {COLUMNS}, m.kind, m.since FROM {MARKED} WHERE c.seq > ?2 AND c.seq <= ?3 ORDER BY c.seq LIMIT ?4"
    );
    query::all(conn, &sql, [as_of, after.0, until, most.into()], read_marked)
}

/// The changes after `after`, at most so many, without their marks.
pub(crate) fn unmarked_after(conn: &Connection, after: ChangeNumber, until: i64, most: u32) -> Result<Vec<Change>> {
    let sql = format!("SELECT {COLUMNS} FROM change c WHERE c.seq > ?1 AND c.seq <= ?2 ORDER BY c.seq LIMIT ?3");
    query::all(conn, &sql, [after.0, until, most.into()], read)
}

/// The numbers of the changes after one, at most so many, as the file gives them.
pub(crate) fn numbers_after(conn: &Connection, after: i64, most: u32) -> Result<Vec<i64>> {
    let sql = "SELECT seq FROM change WHERE seq > ?1 ORDER BY seq LIMIT ?2";
    query::all(conn, sql, [after, most.into()], |columns| columns.take())
}

/// How many changes there are, and how many more with a number below 1.
pub(crate) fn count(conn: &Connection) -> Result<(u64, u64)> {
    let sql = "SELECT count(CASE WHEN seq > 0 THEN 1 END), count(CASE WHEN seq < 1 THEN 1 END) FROM change";
    let count = |columns: &mut Columns<'_, '_>| Ok((columns.take::<i64>()?, columns.take::<i64>()?));
    let (all, below) = query::one(conn, sql, [], count)?.unwrap_or_default();
    Ok((all.unsigned_abs(), below.unsigned_abs()))
}

/// A change from the columns of `COLUMNS`.
fn read(columns: &mut Columns<'_, '_>) -> Result<Change> {
    Ok(Change {
        number: columns.read()?,
        at_ms: columns.take()?,
        actor: columns.take()?,
        kind: columns.take()?,
        note: columns.take()?,
        entries: columns.take()?,
        digest: columns.take()?,
        hash: columns.take()?,
        clock_mark: None,
    })
}

/// A change with its mark.
fn read_marked(columns: &mut Columns<'_, '_>) -> Result<Change> {
    let change = read(columns)?;
    Ok(Change { clock_mark: clock::read_mark(columns)?, ..change })
}

/// The number of the last change as this connection sees it; 0 in an empty ledger.
pub(crate) fn last_number(conn: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(seq), 0) AS seq FROM change";
    conn.prepare_cached(sql).stored()?.query_row([], |row| Ok(get(row, "seq"))).stored()?
}
