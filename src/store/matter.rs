//! What stands in the way of projects (事项).

use rusqlite::Connection;

use super::query;
use super::table::Table;
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use crate::domain::project::matter::{Matter, MatterFields, MatterKind};
use crate::domain::value::ids::{ChangeNumber, MatterId, ProjectId};
use crate::error::Result;

pub(crate) static MATTER: Table = Table::fixed(18, "matter", &["project_id", "kind"]);
pub(crate) static MATTER_VERSION: Table = Table::versioned(
    19,
    "matter_version",
    &["matter_id"],
    &["name", "unit_id", "content", "document_no", "opened_on", "deadline", "settled_on", "result", "remark"],
);

const SELECT: &str = "SELECT m.id, m.project_id, m.kind, v.since, v.name, v.unit_id, v.content, v.document_no,
                             v.opened_on, v.deadline, v.settled_on, v.result, v.remark
                      FROM matter m JOIN matter_version v ON v.matter_id = m.id";

fn open(writer: &mut ChangeWriter, id: MatterId, fields: &MatterFields) -> Result<()> {
    let MatterFields { name, unit, content, document_no, opened_on, deadline, settled_on, result, remark } = fields;
    let dates = [opened_on, deadline, settled_on].map(|date| date.map(|date| date.to_string()));
    let [opened_on, deadline, settled_on] = &dates;
    let values = [
        name.into(),
        (*unit).into(),
        content.as_ref().into(),
        document_no.as_ref().into(),
        opened_on.as_ref().into(),
        deadline.as_ref().into(),
        settled_on.as_ref().into(),
        result.as_ref().into(),
        remark.as_ref().into(),
    ];
    writer.open(&MATTER_VERSION, &[id.0], &values)
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Matter> {
    let (id, project, kind) = (columns.read()?, columns.read()?, columns.read()?);
    let since = columns.read()?;
    let fields = MatterFields {
        name: columns.take()?,
        unit: columns.read_opt()?,
        content: columns.take()?,
        document_no: columns.take()?,
        opened_on: columns.read_opt()?,
        deadline: columns.read_opt()?,
        settled_on: columns.read_opt()?,
        result: columns.take()?,
        remark: columns.take()?,
    };
    Ok(Matter { id, project, kind, since, fields })
}

/// Adds a matter.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    project: ProjectId,
    kind: MatterKind,
    fields: &MatterFields,
) -> Result<MatterId> {
    let id = MatterId(writer.create(&MATTER, &[project.into(), Value::Integer(kind as i64)])?);
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
    let sql = format!("{SELECT} WHERE m.id = ?1 AND v.until > ?2 AND v.since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// The matters of a project, by kind and number.
pub(crate) fn of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<Matter>> {
    let sql = format!("{SELECT} WHERE m.project_id = ?1 AND v.until > ?2 AND v.since <= ?2 ORDER BY m.kind, m.id");
    query::all(conn, &sql, [project.0, as_of], read)
}

/// The matters that were open on a day after their deadline, the longest overdue first.
pub(crate) fn overdue(conn: &Connection, on: chrono::NaiveDate, as_of: i64) -> Result<Vec<Matter>> {
    let sql = format!(
        "{SELECT} WHERE v.until > ?1 AND v.since <= ?1 AND v.deadline < ?2
           AND (v.settled_on IS NULL OR v.settled_on > ?2) ORDER BY v.deadline, m.id"
    );
    query::all(conn, &sql, rusqlite::params![as_of, on.to_string()], read)
}

/// Every version of a matter with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: MatterId, as_of: i64) -> Result<Vec<Matter>> {
    query::all(conn, &format!("{SELECT} WHERE m.id = ?1 AND v.since <= ?2 ORDER BY v.since"), [id.0, as_of], read)
}
