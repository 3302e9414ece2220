//! What records are called, by their tables: the column `name` or `title` of the table of versions.

use rusqlite::Connection;

use super::query;
use super::tables;
use crate::domain::value::ids::ProjectId;
use crate::error::Result;
use crate::message::RecordKind;

/// What a record is called, and the project that it is of, if it is one's. `None` where it does not exist, and for kinds of
/// records that have no name.
pub(crate) fn name(
    conn: &Connection,
    kind: RecordKind,
    id: i64,
    as_of: i64,
) -> Result<Option<(Option<ProjectId>, String)>> {
    let table = |name: &str| tables::all().find(|table| table.name == name);
    let Some((thing, versions)) = table(kind.word()).zip(table(&format!("{}_version", kind.word()))) else {
        return Ok(None);
    };
    let column = ["name", "title"].into_iter().find(|column| versions.values.contains(column));
    let Some((column, key)) = column.zip(versions.key.first()) else { return Ok(None) };
    let project = if thing.values.contains(&"project_id") { "t.project_id" } else { "NULL" };
    let sql = format!(
        "SELECT {project}, v.{column} FROM {} t JOIN {} v ON v.{key} = t.id
         WHERE t.id = ?1 AND v.until > ?2 AND v.since <= ?2",
        thing.name, versions.name
    );
    query::one(conn, &sql, [id, as_of], |columns| Ok((columns.read()?, columns.take()?)))
}
