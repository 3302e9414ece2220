//! Sectors (行业分类).

use rusqlite::Connection;

use super::columns::InColumns;
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{OPEN, query};
use crate::domain::office::unit::{Sector, SectorFields};
use crate::domain::value::ids::{ChangeNumber, SectorId};
use crate::error::Result;
use crate::store::tables::office::{SECTOR, SECTOR_VERSION};

/// The versions of sectors for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT sector_id, {} FROM sector_version v WHERE {which}", SectorFields::SELECT)
}

fn open(writer: &mut ChangeWriter, id: SectorId, fields: &SectorFields) -> Result<()> {
    writer.open(&SECTOR_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Sector> {
    Ok(Sector { id: columns.read()?, since: columns.read()?, fields: SectorFields::read(columns)? })
}

/// Adds a sector.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &SectorFields) -> Result<SectorId> {
    let id = SectorId(writer.create(&SECTOR, &[])?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a sector.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: SectorId,
    since: ChangeNumber,
    fields: &SectorFields,
) -> Result<()> {
    writer.close(&SECTOR_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One sector.
pub(crate) fn get(conn: &Connection, id: SectorId, as_of: i64) -> Result<Option<Sector>> {
    let sql = select("sector_id = ?1 AND until > ?2 AND since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// The sector that has this name now.
pub(crate) fn by_name(conn: &Connection, name: &str) -> Result<Option<SectorId>> {
    let sql = format!("SELECT sector_id FROM sector_version WHERE name_key = ?1 AND until = {OPEN}");
    query::by_name(conn, &sql, name, |columns| columns.read())
}

/// The sector that had this name as of a change.
pub(crate) fn named(conn: &Connection, name: &str, as_of: i64) -> Result<Option<SectorId>> {
    query::named(conn, ("sector_version", "sector_id"), name, as_of)
}

/// All sectors, in the order in which plans list them.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Sector>> {
    let sql = select("until > ?1 AND since <= ?1 ORDER BY position, sector_id");
    query::all(conn, &sql, [as_of], read)
}

/// Every version of a sector with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: SectorId, as_of: i64) -> Result<Vec<Sector>> {
    let sql = select("sector_id = ?1 AND since <= ?2 ORDER BY since");
    query::all(conn, &sql, [id.0, as_of], read)
}
