//! Where records come from, what was agreed on, and lives of the ledger.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use rusqlite::{Connection, params};

use super::writer::ChangeWriter;
use super::{NOW, OPEN, query};
use crate::domain::office::history::Subject;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::package::Incarnation;
use crate::domain::sharing::partner::{Partner, PartnerId};
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::tables::sharing::{AGREED, INCARNATION, ORIGIN};
use crate::store::versions;

/// The partner whose ledger has a uuid.
pub(crate) fn partner_of(conn: &Connection, ledger: &str, as_of: i64) -> Result<Option<Partner>> {
    Ok(versions::of::<Partner>(conn, as_of, "t.ledger = ?2", params![as_of, ledger])?.pop())
}

/// All partners, in the order of their numbers.
pub(crate) fn partners(conn: &Connection, as_of: i64) -> Result<Vec<Partner>> {
    versions::of(conn, as_of, "true ORDER BY t.id", [as_of])
}

/// The ledger in which a record was made; `None` where that is this one.
pub(crate) fn made_in(conn: &Connection, subject: Subject, id: i64, as_of: i64) -> Result<Option<Origin>> {
    let sql = "SELECT ledger, number FROM origin
               WHERE subject = ?1 AND record_id = ?2 AND until > ?3 AND since <= ?3 AND is_made = 1 ORDER BY since LIMIT 1";
    query::one(conn, sql, [subject.number().into(), id, as_of], |columns| {
        Ok(Origin { ledger: columns.take()?, number: columns.take()? })
    })
}

/// As what a partner knows a record; `None` where nobody said so.
pub(crate) fn known_as(
    conn: &Connection,
    subject: Subject,
    id: i64,
    partner: PartnerId,
    as_of: i64,
) -> Result<Option<Origin>> {
    let sql = "SELECT ledger, number FROM origin
               WHERE subject = ?1 AND record_id = ?2 AND partner_id = ?3 AND until > ?4 AND since <= ?4";
    query::one(conn, sql, [subject.number().into(), id, partner.0, as_of], |columns| {
        Ok(Origin { ledger: columns.take()?, number: columns.take()? })
    })
}

/// The record of this ledger that comes from an origin in another one: as a partner knows it, else as any other does.
pub(crate) fn of_origin(
    conn: &Connection,
    subject: Subject,
    origin: &Origin,
    partner: Option<PartnerId>,
) -> Result<Option<i64>> {
    let sql = format!(
        "SELECT record_id FROM origin WHERE subject = ?1 AND ledger = ?2 AND number = ?3 AND until = {OPEN}
         ORDER BY partner_id = ?4 DESC, since LIMIT 1"
    );
    let params = params![subject.number(), origin.ledger, origin.number, partner.map(|partner| partner.0)];
    query::one(conn, &sql, params, |columns| columns.take())
}

/// The records of a subject that came from a partner, or were said to be its own.
pub(crate) fn from_partner(conn: &Connection, subject: Subject, partner: PartnerId, as_of: i64) -> Result<Vec<i64>> {
    let sql = "SELECT record_id FROM origin
               WHERE partner_id = ?1 AND subject = ?2 AND until > ?3 AND since <= ?3 ORDER BY record_id";
    query::all(conn, sql, [partner.0, subject.number().into(), as_of], |columns| columns.take())
}

/// Keeps as what a partner knows a record, and whether it was made of what the partner sent.
pub(crate) fn keep_origin(
    writer: &mut ChangeWriter,
    subject: Subject,
    id: i64,
    (partner, origin): (PartnerId, &Origin),
    is_made: bool,
) -> Result<()> {
    let values = [(&origin.ledger).into(), origin.number.into(), is_made.into()];
    writer.open(&ORIGIN, &[subject.number().into(), id, partner.0], &values)
}

/// What a partner is known to say of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agreed {
    pub(crate) since: ChangeNumber,
    pub(crate) partner: PartnerId,
    /// The partner's change that wrote it.
    pub(crate) version: i64,
    /// The change as of which this office last said the same.
    pub(crate) said_at: Option<ChangeNumber>,
}

/// What a partner is known to say of a record.
pub(crate) fn agreed(conn: &Connection, [subject, id, part]: [i64; 3], as_of: i64) -> Result<Option<Agreed>> {
    let sql = "SELECT since, partner_id, version, said_at FROM agreed
               WHERE subject = ?1 AND record_id = ?2 AND part = ?3 AND until > ?4 AND since <= ?4";
    query::one(conn, sql, [subject, id, part, as_of], |columns| {
        Ok(Agreed {
            since: columns.read()?,
            partner: columns.read()?,
            version: columns.take()?,
            said_at: columns.read()?,
        })
    })
}

/// The records of a subject on which something was agreed with a partner: their numbers and parts.
pub(crate) fn agreed_with(
    conn: &Connection,
    partner: PartnerId,
    subject: Subject,
    as_of: i64,
) -> Result<Vec<(i64, i64)>> {
    let sql = "SELECT record_id, part FROM agreed WHERE partner_id = ?1 AND subject = ?2 AND until > ?3 AND since <= ?3
               ORDER BY record_id, part";
    query::all(conn, sql, [partner.0, subject.number().into(), as_of], |columns| Ok((columns.take()?, columns.take()?)))
}

/// Keeps what a partner says of a record: the same as this office from this change on, or something else.
pub(crate) fn agree(
    writer: &mut ChangeWriter,
    key: [i64; 3],
    (partner, version): (PartnerId, i64),
    is_same: bool,
) -> Result<()> {
    let before = agreed(writer.conn(), key, NOW)?;
    if let Some(before) = &before {
        writer.close(&AGREED, &key, before.since)?;
    }
    let said_at = if is_same { Some(ChangeNumber(writer.number())) } else { before.and_then(|before| before.said_at) };
    writer.open(&AGREED, &key, &[partner.into(), version.into(), said_at.into()])
}

/// Ends what was agreed on of a record, which is no more.
pub(crate) fn end_agreed(writer: &mut ChangeWriter, key: [i64; 3]) -> Result<()> {
    match agreed(writer.conn(), key, NOW)? {
        Some(before) => writer.close(&AGREED, &key, before.since),
        None => Ok(()),
    }
}

/// The lives of the ledger after the first, in their order.
pub(crate) fn incarnations(conn: &Connection, as_of: i64) -> Result<Vec<Incarnation>> {
    let sql = "SELECT since, reason FROM incarnation WHERE since <= ?1 ORDER BY id";
    let found = query::all(conn, sql, [as_of], |columns| Ok((columns.read()?, columns.take()?)))?;
    let lives = (1..).zip(found);
    Ok(lives.map(|(number, (since, reason))| Incarnation { number, since, reason }).collect())
}

/// Why a life of the ledger began.
pub(crate) fn incarnation_reason(conn: &Connection, id: i64, as_of: i64) -> Result<Option<String>> {
    let sql = "SELECT reason FROM incarnation WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id, as_of], |columns| columns.take())
}

/// Begins another life of the ledger.
pub(crate) fn begin_incarnation(writer: &mut ChangeWriter, reason: &str) -> Result<()> {
    writer.create(&INCARNATION, &[reason.into()]).map(drop)
}

/// The records of a subject that have, or had, a value in a column of their versions; with whether it was before.
#[cfg(feature = "packages")]
pub(crate) fn with_value(conn: &Connection, word: &str, column: &str, value: &str) -> Result<Vec<(i64, bool)>> {
    let sql = format!(
        "SELECT {word}_id, max(until) < {OPEN} FROM {word}_version WHERE {column} = ?1 GROUP BY {word}_id ORDER BY {word}_id"
    );
    query::all(conn, &sql, [value], |columns| Ok((columns.take()?, columns.read()?)))
}
