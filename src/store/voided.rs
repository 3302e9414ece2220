//! What was voided (作废): the rows of a record are closed, and opened again as they were where it is restored.
//!
//! Every question as of a change leaves out what ended before it, so a voided record needs no condition of its own anywhere.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params_from_iter};

use super::table::Table;
use super::value::{Value, get};
use super::writer::ChangeWriter;
use super::{NOW, history, query};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::voided::VoidOf;
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::file::errors::{Stored as _, damaged};
use crate::store::tables::assessment::ASSESSMENT_FACT_VERSION;
use crate::store::tables::beside::{ATTACHMENT_VERSION, PLACE_VERSION};
use crate::store::tables::letter::LETTER_VERSION;
use crate::store::tables::monthly::FILING;
use crate::store::tables::office::{PERSON_VERSION, UNIT_VERSION, VOIDED};
use crate::store::tables::plan::{PLAN_ITEM_UNIT, PLAN_ITEM_VERSION};
use crate::store::tables::project::{MATTER_VERSION, NODE_VERSION, PROJECT_VERSION};

/// A record that is voided: the change that did it, and why.
#[derive(Debug, Clone)]
pub(crate) struct Voided {
    pub(crate) of: VoidOf,
    pub(crate) since: ChangeNumber,
    pub(crate) reason: String,
}

fn key(of: VoidOf) -> [i64; 3] {
    [of.subject().number().into(), of.id(), of.month().map_or(0, |month| month.month().into())]
}

/// The tables in which a record stands, and how the keys of its rows begin; none where it never existed.
fn tables(conn: &Connection, of: VoidOf) -> Result<Vec<(&'static Table, Vec<i64>)>> {
    Ok(match of {
        VoidOf::Project(id) => vec![(&PROJECT_VERSION, vec![id.0])],
        VoidOf::Unit(id) => vec![(&UNIT_VERSION, vec![id.0])],
        VoidOf::Person(id) => vec![(&PERSON_VERSION, vec![id.0])],
        VoidOf::Matter(id) => vec![(&MATTER_VERSION, vec![id.0])],
        VoidOf::Node(id) => vec![(&NODE_VERSION, vec![id.0])],
        VoidOf::Letter(id) => vec![(&LETTER_VERSION, vec![id.0])],
        VoidOf::AssessmentFact(id) => vec![(&ASSESSMENT_FACT_VERSION, vec![id.0])],
        VoidOf::Attachment(id) => vec![(&ATTACHMENT_VERSION, vec![id.0])],
        VoidOf::Place(id) => vec![(&PLACE_VERSION, vec![id.0])],
        VoidOf::Draft(item, month) => vec![(&FILING, vec![item.0, month.month().into()])],
        VoidOf::Item(id) => match history::place_of(conn, id)? {
            Some((plan, ..)) => vec![(&PLAN_ITEM_VERSION, vec![plan.0, id.0]), (&PLAN_ITEM_UNIT, vec![id.0])],
            None => Vec::new(),
        },
    })
}

/// A row that held as of a change.
struct Held {
    table: &'static Table,
    key: Vec<i64>,
    since: i64,
    values: Vec<rusqlite::types::Value>,
}

fn held(conn: &Connection, of: VoidOf, as_of: i64) -> Result<Vec<Held>> {
    let mut rows = Vec::new();
    for (table, begin) in tables(conn, of)? {
        let columns = [table.key, &["since"], table.values].concat().join(", ");
        let which = table.key.iter().take(begin.len()).map(|column| format!("{column} = ? AND ")).collect::<String>();
        let sql = format!("SELECT {columns} FROM {} WHERE {which}until > ? AND since <= ?", table.name);
        let mut statement = conn.prepare_cached(&sql).stored()?;
        let params = begin.iter().copied().chain([as_of, as_of]);
        let mut found = statement.query(params_from_iter(params)).stored()?;
        while let Some(row) = found.next().stored()? {
            rows.push(read_held(table, row)?);
        }
    }
    Ok(rows)
}

fn read_held(table: &'static Table, row: &Row<'_>) -> Result<Held> {
    let keys = table.key.len();
    let key = (0..keys).map(|column| get(row, column)).collect::<Result<_>>()?;
    let values = (0..table.values.len()).map(|column| get(row, keys + 1 + column)).collect::<Result<_>>()?;
    Ok(Held { table, key, since: get(row, keys)?, values })
}

fn value(stored: &rusqlite::types::Value) -> Result<Value<'_>> {
    match ValueRef::from(stored) {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Integer(number)),
        ValueRef::Blob(bytes) => Ok(Value::Blob(bytes)),
        ValueRef::Text(text) => std::str::from_utf8(text).map(Value::Text).map_err(|_| damaged("a text is no UTF-8")),
        ValueRef::Real(_) => Err(damaged("a number is not whole")),
    }
}

/// Whether a record stood as of a change.
pub(crate) fn stood(conn: &Connection, of: VoidOf, as_of: i64) -> Result<bool> {
    Ok(!held(conn, of, as_of)?.is_empty())
}

/// Ends a record that stands, and says why.
pub(crate) fn void(writer: &mut ChangeWriter, of: VoidOf, reason: &str) -> Result<()> {
    for row in held(writer.conn(), of, NOW)? {
        writer.close(row.table, &row.key, ChangeNumber(row.since))?;
    }
    // A draft that was written anew after an earlier one was voided has a row of that one.
    lift(writer, of)?;
    writer.open(&VOIDED, &key(of), &[reason.into()])?;
    writer.count_as(ChangeKind::VoidRecords);
    Ok(())
}

/// Opens a record again as it was before it was voided.
pub(crate) fn restore(writer: &mut ChangeWriter, voided: &Voided) -> Result<()> {
    for row in held(writer.conn(), voided.of, voided.since.0 - 1)? {
        let values = row.values.iter().map(value).collect::<Result<Vec<_>>>()?;
        writer.open(row.table, &row.key, &values)?;
    }
    writer.count_as(ChangeKind::VoidRecords);
    lift(writer, voided.of)
}

/// A record is no longer voided, because it stands again.
pub(crate) fn lift(writer: &mut ChangeWriter, of: VoidOf) -> Result<()> {
    match get_voided(writer.conn(), of, NOW)? {
        Some(voided) => writer.close(&VOIDED, &key(of), voided.since),
        None => Ok(()),
    }
}

/// Since when a record is voided, and why; `None` where it is not.
pub(crate) fn get_voided(conn: &Connection, of: VoidOf, as_of: i64) -> Result<Option<Voided>> {
    let sql = "SELECT since, reason FROM voided
               WHERE subject = ?1 AND record_id = ?2 AND part = ?3 AND until > ?4 AND since <= ?4";
    let [subject, id, part] = key(of);
    query::one(conn, sql, [subject, id, part, as_of], |columns| {
        Ok(Voided { of, since: columns.read()?, reason: columns.take()? })
    })
}

/// Everything that is voided, the latest first.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Voided>> {
    let sql = "SELECT subject, record_id, part, since, reason FROM voided
               WHERE until > ?1 AND since <= ?1 ORDER BY since DESC, subject, record_id, part";
    let rows = query::all(conn, sql, [as_of], |columns| {
        let key = [columns.take()?, columns.take()?, columns.take()?];
        Ok((key, columns.read()?, columns.take()?))
    })?;
    let mut all = Vec::with_capacity(rows.len());
    for (key, since, reason) in rows {
        if let Some(of) = of_key(conn, key)? {
            all.push(Voided { of, since, reason });
        }
    }
    Ok(all)
}

/// The record of a row's key: subject, number, part.
pub(crate) fn of_key(conn: &Connection, [subject, id, part]: [i64; 3]) -> Result<Option<VoidOf>> {
    let Some(subject) = Subject::from_number(subject) else { return Ok(None) };
    if subject != Subject::Filing {
        return VoidOf::new(subject, id).map(Some);
    }
    let Some((_, _, year)) = history::place_of(conn, ItemId(id))? else { return Ok(None) };
    let month = YearMonth::new(year, u8::try_from(part).unwrap_or_default())?;
    Ok(Some(VoidOf::Draft(ItemId(id), month)))
}
