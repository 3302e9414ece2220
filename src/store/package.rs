//! Packages that went out and came in, and what was answered.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use rusqlite::Connection;

use super::writer::ChangeWriter;
use super::{NOW, document, query};
use crate::domain::sharing::answer::ReportAnswer;
use crate::domain::sharing::package::{ReceivedPackage, SentPackage};
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::tables::sharing::{ANSWER, RECEIPT, RECEIVED_PACKAGE, SENT_PACKAGE};
use crate::store::value::Columns;

const SENT: &str =
    "SELECT s.since, s.partner_id, s.incarnation, s.sequence, s.kind, s.plan_id, s.month, s.base, s.head, s.lines,
                           s.sha256, s.sm3, r.since, r.left_out
                    FROM sent_package s LEFT JOIN receipt r ON r.sent_package_id = s.id AND r.since <= ?1
                    WHERE s.since <= ?1";

fn read_sent(columns: &mut Columns<'_, '_>) -> Result<SentPackage> {
    Ok(SentPackage {
        change: columns.read()?,
        partner: columns.read()?,
        incarnation: columns.read()?,
        sequence: columns.read()?,
        kind: columns.read()?,
        plan: columns.read()?,
        month: columns.read()?,
        base: columns.read()?,
        head: columns.read()?,
        lines: columns.read()?,
        sha256: columns.take()?,
        sm3: columns.take()?,
        received: columns.read()?,
        wanted: document::read_list(columns.take::<Option<String>>()?.as_deref())?,
    })
}

/// The packages that were made for a partner, in their order.
pub(crate) fn sent(conn: &Connection, partner: PartnerId, as_of: i64) -> Result<Vec<SentPackage>> {
    query::all(conn, &format!("{SENT} AND s.partner_id = ?2 ORDER BY s.id"), [as_of, partner.0], read_sent)
}

/// The package of a row.
pub(crate) fn sent_of_row(conn: &Connection, id: i64, as_of: i64) -> Result<Option<SentPackage>> {
    query::one(conn, &format!("{SENT} AND s.id = ?2"), [as_of, id], read_sent)
}

/// Keeps that a package was made.
pub(crate) fn add_sent(writer: &mut ChangeWriter, package: &SentPackage) -> Result<()> {
    let SentPackage {
        change: _,
        partner,
        incarnation,
        sequence,
        kind,
        plan,
        month,
        base,
        head,
        lines,
        sha256,
        sm3,
        received: _,
        wanted: _,
    } = package;
    let values = [
        (*partner).into(),
        (*incarnation).into(),
        (*sequence).into(),
        (*kind).into(),
        (*plan).into(),
        (*month).into(),
        (*base).into(),
        (*head).into(),
        (*lines).into(),
        sha256.into(),
        sm3.into(),
    ];
    writer.create(&SENT_PACKAGE, &values).map(drop)
}

/// Keeps that the partner has a package, and those before it that it contains, as far as that is not known yet.
pub(crate) fn add_receipt(writer: &mut ChangeWriter, package: &SentPackage) -> Result<()> {
    let sql = "SELECT s.id FROM sent_package s LEFT JOIN receipt r ON r.sent_package_id = s.id
               WHERE s.partner_id = ?1 AND s.incarnation = ?2 AND s.sequence = ?3 AND r.id IS NULL";
    let of = [package.partner.0, package.incarnation.into(), package.sequence.into()];
    match query::one(writer.conn(), sql, of, |columns| columns.take::<i64>())? {
        Some(id) => {
            let wanted = document::list_json(&package.wanted);
            writer.create(&RECEIPT, &[id.into(), wanted.as_ref().into()]).map(drop)
        }
        None => Ok(()),
    }
}

const RECEIVED: &str =
    "SELECT since, partner_id, incarnation, sequence, kind, plan_id, month, head, head_hash, lines, left_out, wanted,
                               sha256, sm3
                        FROM received_package WHERE since <= ?1";

fn read_received(columns: &mut Columns<'_, '_>) -> Result<ReceivedPackage> {
    Ok(ReceivedPackage {
        change: columns.read()?,
        partner: columns.read()?,
        incarnation: columns.read()?,
        sequence: columns.read()?,
        kind: columns.read()?,
        plan: columns.read()?,
        month: columns.read()?,
        head: columns.read()?,
        head_hash: columns.take()?,
        lines: columns.read()?,
        left_out: columns.read()?,
        wanted: document::read_list(columns.take::<Option<String>>()?.as_deref())?,
        sha256: columns.take()?,
        sm3: columns.take()?,
    })
}

/// The packages that came from a partner, in the order in which they came.
pub(crate) fn received(conn: &Connection, partner: PartnerId, as_of: i64) -> Result<Vec<ReceivedPackage>> {
    query::all(conn, &format!("{RECEIVED} AND partner_id = ?2 ORDER BY id"), [as_of, partner.0], read_received)
}

/// The package of a row.
pub(crate) fn received_of_row(conn: &Connection, id: i64, as_of: i64) -> Result<Option<ReceivedPackage>> {
    query::one(conn, &format!("{RECEIVED} AND id = ?2"), [as_of, id], read_received)
}

/// Keeps that a package came.
pub(crate) fn add_received(writer: &mut ChangeWriter, package: &ReceivedPackage) -> Result<()> {
    let ReceivedPackage {
        change: _,
        partner,
        incarnation,
        sequence,
        kind,
        plan,
        month,
        head,
        head_hash,
        lines,
        left_out,
        wanted,
        sha256,
        sm3,
    } = package;
    let wanted = document::list_json(wanted);
    let values = [
        (*partner).into(),
        (*incarnation).into(),
        (*sequence).into(),
        (*kind).into(),
        (*plan).into(),
        (*month).into(),
        (*head).into(),
        head_hash.into(),
        (*lines).into(),
        (*left_out).into(),
        wanted.as_ref().into(),
        sha256.into(),
        sm3.into(),
    ];
    writer.create(&RECEIVED_PACKAGE, &values).map(drop)
}

fn read_answer(item: ItemId, month: YearMonth, columns: &mut Columns<'_, '_>) -> Result<ReportAnswer> {
    Ok(ReportAnswer {
        item,
        month,
        since: columns.read()?,
        partner: columns.read()?,
        outcome: columns.read()?,
        opinion: columns.take()?,
        version: columns.read()?,
    })
}

/// What was answered to the report of an item for a month.
pub(crate) fn answer(conn: &Connection, item: ItemId, month: YearMonth, as_of: i64) -> Result<Option<ReportAnswer>> {
    let sql = "SELECT since, partner_id, outcome, opinion, version FROM answer
               WHERE item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3";
    let of = [item.0, month.month().into(), as_of];
    query::one(conn, sql, of, |columns| read_answer(item, month, columns))
}

/// Keeps what was answered, in place of what was answered before.
pub(crate) fn put_answer(writer: &mut ChangeWriter, answer: &ReportAnswer) -> Result<()> {
    let ReportAnswer { item, month, partner, outcome, opinion, version, since: ChangeNumber(_) } = answer;
    let key = [item.0, month.month().into()];
    if let Some(before) = self::answer(writer.conn(), *item, *month, NOW)? {
        if before == (ReportAnswer { since: before.since, ..answer.clone() }) {
            return Ok(());
        }
        writer.close(&ANSWER, &key, before.since)?;
    }
    let values = [(*partner).into(), (*outcome).into(), opinion.as_ref().into(), (*version).into()];
    writer.open(&ANSWER, &key, &values)
}
