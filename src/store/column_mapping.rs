//! What the columns of sheets mean, as the office confirmed it (列的确认).

use rusqlite::Connection;

use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::tables::office::COLUMN_MAPPING;

/// A row of the table: a kind of sheet and a header, with the names of what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredMapping {
    pub(crate) id: i64,
    pub(crate) since: ChangeNumber,
    pub(crate) kind: i64,
    pub(crate) header: String,
    pub(crate) header_key: String,
    pub(crate) field: Option<String>,
    pub(crate) unit: Option<String>,
}

const COLUMNS: &str = "id, since, kind, header, header_key, field, unit";

fn read(columns: &mut Columns<'_, '_>) -> Result<StoredMapping> {
    Ok(StoredMapping {
        id: columns.take()?,
        since: columns.read()?,
        kind: columns.take()?,
        header: columns.take()?,
        header_key: columns.take()?,
        field: columns.take()?,
        unit: columns.take()?,
    })
}

/// Every mapping, in the order of their numbers.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<StoredMapping>> {
    let sql = format!("SELECT {COLUMNS} FROM column_mapping WHERE until > ?1 AND since <= ?1 ORDER BY id");
    query::all(conn, &sql, [as_of], read)
}

/// A number that no mapping ever had.
pub(crate) fn next_id(conn: &Connection) -> Result<i64> {
    let last = query::one(conn, "SELECT max(id) FROM column_mapping", [], |columns| columns.take::<Option<i64>>())?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

/// Keeps a mapping in place of the version `before`, if there is one.
pub(crate) fn keep(writer: &mut ChangeWriter, before: Option<ChangeNumber>, mapping: &StoredMapping) -> Result<()> {
    if let Some(since) = before {
        end(writer, mapping.id, since)?;
    }
    let StoredMapping { id, since: _, kind, header, header_key, field, unit } = mapping;
    let values = [(*kind).into(), header.into(), header_key.into(), field.as_ref().into(), unit.as_ref().into()];
    writer.open(&COLUMN_MAPPING, &[*id], &values)
}

/// Ends a mapping.
pub(crate) fn end(writer: &mut ChangeWriter, id: i64, since: ChangeNumber) -> Result<()> {
    writer.close(&COLUMN_MAPPING, &[id], since)
}
