//! Units (单位).

use rusqlite::Connection;

use super::columns::InColumns;
use super::merger::Merged;
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{OPEN, query};
use crate::domain::office::unit::{Unit, UnitFields};
use crate::domain::value::ids::{ChangeNumber, UnitId};
use crate::error::Result;
use crate::store::tables::office::{UNIT, UNIT_VERSION};

/// The versions of units for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT unit_id, {} FROM unit_version v WHERE {which}", UnitFields::SELECT)
}

fn open(writer: &mut ChangeWriter, id: UnitId, fields: &UnitFields) -> Result<()> {
    writer.open(&UNIT_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Unit> {
    Ok(Unit { id: columns.read()?, since: columns.read()?, fields: UnitFields::read(columns)? })
}

/// Adds a unit.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &UnitFields) -> Result<UnitId> {
    let id = UnitId(writer.create(&UNIT, &[])?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a unit.
pub(crate) fn revise(writer: &mut ChangeWriter, id: UnitId, since: ChangeNumber, fields: &UnitFields) -> Result<()> {
    writer.close(&UNIT_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One unit.
pub(crate) fn get(conn: &Connection, id: UnitId, as_of: i64) -> Result<Option<Unit>> {
    let sql = select("unit_id = ?1 AND until > ?2 AND since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// The unit that has this name now.
pub(crate) fn by_name(conn: &Connection, name: &str) -> Result<Option<UnitId>> {
    let sql = format!("SELECT unit_id FROM unit_version WHERE name_key = ?1 AND until = {OPEN}");
    query::by_name(conn, &sql, name, |columns| columns.read())
}

/// The unit that had this name as of a change.
pub(crate) fn named(conn: &Connection, name: &str, as_of: i64) -> Result<Option<UnitId>> {
    query::named(conn, ("unit_version", "unit_id"), name, as_of)
}

/// All units but for those that are another one, in the order of their numbers.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Unit>> {
    let mut units = with_merged(conn, as_of)?;
    Merged::of_many(conn, as_of)?.keep_ends(&mut units, |unit| unit.id)?;
    Ok(units)
}

/// All units, also those that are another one: names are theirs for ever.
pub(crate) fn with_merged(conn: &Connection, as_of: i64) -> Result<Vec<Unit>> {
    let sql = select("until > ?1 AND since <= ?1 ORDER BY unit_id");
    query::all(conn, &sql, [as_of], read)
}

/// Every version of a unit with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: UnitId, as_of: i64) -> Result<Vec<Unit>> {
    let sql = select("unit_id = ?1 AND since <= ?2 ORDER BY since");
    query::all(conn, &sql, [id.0, as_of], read)
}
