//! What stands in the way of projects (事项).

use rusqlite::Connection;

use super::columns::InColumns;
use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::project::matter::{Matter, MatterFields, MatterKind};
use crate::domain::value::ids::{ChangeNumber, MatterId, ProjectId};
use crate::error::Result;
use crate::store::tables::project::{MATTER, MATTER_VERSION};

/// The versions of matters for which a condition holds.
fn select(which: &str) -> String {
    format!(
        "SELECT m.id, m.project_id, m.kind, {} FROM matter m JOIN matter_version v ON v.matter_id = m.id WHERE {which}",
        MatterFields::SELECT
    )
}

fn open(writer: &mut ChangeWriter, id: MatterId, fields: &MatterFields) -> Result<()> {
    writer.open(&MATTER_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Matter> {
    let (id, project, kind, since) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
    Ok(Matter { id, project, kind, since, fields: MatterFields::read(columns)? })
}

/// Adds a matter.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    project: ProjectId,
    kind: MatterKind,
    fields: &MatterFields,
) -> Result<MatterId> {
    let id = MatterId(writer.create(&MATTER, &[project.into(), kind.into()])?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a matter.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: MatterId,
    since: ChangeNumber,
    fields: &MatterFields,
) -> Result<()> {
    writer.close(&MATTER_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One matter.
pub(crate) fn get(conn: &Connection, id: MatterId, as_of: i64) -> Result<Option<Matter>> {
    let sql = select("m.id = ?1 AND v.until > ?2 AND v.since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// The matters of a project, by kind and number.
pub(crate) fn of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<Matter>> {
    let sql = select("m.project_id = ?1 AND v.until > ?2 AND v.since <= ?2 ORDER BY m.kind, m.id");
    query::all(conn, &sql, [project.0, as_of], read)
}

/// The matters that were open on a day after their deadline, the longest overdue first.
pub(crate) fn overdue(conn: &Connection, on: chrono::NaiveDate, as_of: i64) -> Result<Vec<Matter>> {
    let sql = select(
        "v.until > ?1 AND v.since <= ?1 AND v.deadline < ?2
           AND (v.settled_on IS NULL OR v.settled_on > ?2) ORDER BY v.deadline, m.id",
    );
    query::all(conn, &sql, rusqlite::params![as_of, on.to_string()], read)
}

/// Every version of a matter with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: MatterId, as_of: i64) -> Result<Vec<Matter>> {
    query::all(conn, &select("m.id = ?1 AND v.since <= ?2 ORDER BY v.since"), [id.0, as_of], read)
}
