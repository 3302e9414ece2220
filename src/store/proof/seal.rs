//! Seals (签章). They are no facts: no digest covers them, and they are written without a change.

use rusqlite::{Connection, params};

use super::change;
use crate::domain::office::seal::{Seal, SealDraft};
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::file::errors::Stored as _;
use crate::store::file::held::Held;
use crate::store::file::identity;
use crate::store::transaction::roll_back;
use crate::store::{NOW, messages, query};

/// A seal whose change has another hash in the ledger, or is not there.
pub(crate) struct Unfitting {
    pub(crate) id: i64,
    pub(crate) change: ChangeNumber,
}

/// Keeps a seal in a transaction of its own, if its change still has the hash that was signed. What is kept already is not kept
/// twice.
pub(crate) fn keep(conn: &Held, seal: &Seal) -> Result<()> {
    conn.execute_batch("BEGIN IMMEDIATE").stored()?;
    let result = write(conn, seal);
    if result.is_err() {
        roll_back(conn);
    }
    result
}

fn write(conn: &Held, seal: &Seal) -> Result<()> {
    conn.check()?;
    conn.check_shape()?;
    check(conn, &seal.of)?;
    insert(conn, seal)?;
    conn.check()?;
    conn.execute_batch("COMMIT").stored()?;
    conn.check().map_err(|error| messages::seal_outcome_unknown().because(error))
}

/// Whether the ledger leads through what was signed.
fn check(conn: &Connection, draft: &SealDraft) -> Result<()> {
    let uuid = identity::get(conn, NOW)?.map(|(uuid, _)| uuid);
    if uuid.as_ref() != Some(&draft.uuid) {
        return Err(messages::seal_of_other_ledger());
    }
    match change::unmarked(conn, draft.change)? {
        Some(change) if change.hash == draft.hash => Ok(()),
        _ => Err(messages::seal_of_other_change(draft.change)),
    }
}

/// Writes a seal, unless it is there; whether it was written.
pub(crate) fn insert(conn: &Connection, seal: &Seal) -> Result<bool> {
    let Seal { of: SealDraft { uuid: _, change, hash }, key, signature, at_ms } = seal;
    let sql = "INSERT INTO seal (change_no, hash, key, signature, at_ms) SELECT ?1, ?2, ?3, ?4, ?5
               WHERE NOT EXISTS (SELECT 1 FROM seal WHERE change_no = ?1 AND hash = ?2 AND key = ?3 AND signature = ?4)";
    Ok(conn.prepare_cached(sql).stored()?.execute(params![change.0, hash, key, signature, at_ms]).stored()? > 0)
}

/// The seals of changes up to one, in the order of the changes.
pub(crate) fn all(conn: &Connection, until: ChangeNumber) -> Result<Vec<Seal>> {
    let uuid = identity::get(conn, NOW)?.map(|(uuid, _)| uuid).unwrap_or_default();
    let sql = "SELECT change_no, hash, key, signature, at_ms FROM seal WHERE change_no <= ?1 ORDER BY change_no, id";
    query::all(conn, sql, [until.0], |columns| {
        let of = SealDraft { uuid: uuid.clone(), change: columns.read()?, hash: columns.take()? };
        Ok(Seal { of, key: columns.take()?, signature: columns.take()?, at_ms: columns.take()? })
    })
}

/// How many seals there are.
pub(crate) fn count(conn: &Connection) -> Result<u64> {
    let count = query::one(conn, "SELECT count(*) FROM seal", [], |columns| columns.take::<i64>())?;
    Ok(count.unwrap_or(0).unsigned_abs())
}

/// The seals that do not fit the chain, so many at most.
pub(crate) fn unfitting(conn: &Connection, most: u32) -> Result<Vec<Unfitting>> {
    let sql = "SELECT s.id, s.change_no FROM seal s LEFT JOIN change c ON c.seq = s.change_no
               WHERE c.hash IS NOT s.hash ORDER BY s.id LIMIT ?1";
    query::all(conn, sql, [most], |columns| Ok(Unfitting { id: columns.take()?, change: columns.read()? }))
}
