//! The shape of a file: its tables, indexes, views and triggers beside those that the library makes.
//!
//! What others added holds no facts and is left alone, but for triggers. What is missing or was altered could let a write
//! go astray, so nothing is written then.

use rusqlite::Connection;

use super::schema_difference::{SchemaDifference, is_replicated, schema_differences};
use crate::domain::office::opening::{Opening, OpeningNotice};
use crate::error::Result;
use crate::store::messages::parts;
use crate::store::{messages, query};

/// What is not as the library makes it, such as `index unit_by_name`.
pub(crate) struct Shape {
    /// What is missing or altered, and triggers.
    pub(crate) altered: Vec<String>,
    /// Tables, indexes and views that others added.
    pub(crate) added: Vec<String>,
}

/// Compares the file with what the library makes in its version.
pub(crate) fn look(conn: &Connection) -> Result<Shape> {
    let mut shape = Shape { altered: Vec::new(), added: Vec::new() };
    for (name, difference) in schema_differences(conn)? {
        match difference {
            SchemaDifference::Added if !name.starts_with("trigger ") => shape.added.push(name),
            _ => shape.altered.push(name),
        }
    }
    // What SQLite makes for a table that was added.
    shape.added.retain(|name| !name.starts_with("index sqlite_") && name != "table sqlite_sequence");
    Ok(shape)
}

/// Refuses a file that is missing something of the library, has something altered, or a trigger.
pub(crate) fn check(conn: &Connection) -> Result<()> {
    match look(conn)?.altered.first() {
        None => Ok(()),
        Some(name) => Err(messages::edited(parts::tables_of_others(name))),
    }
}

/// A number that changes with each table, index, view and trigger of the file.
pub(crate) fn version(conn: &Connection) -> Result<i64> {
    let version = query::one(conn, "PRAGMA schema_version", [], |columns| columns.take())?;
    Ok(version.unwrap_or_default())
}

/// Reports what others added, and what keeps a ledger that is only read from being written to.
pub(crate) fn report(conn: &Connection, opening: &mut Opening) -> Result<()> {
    let Shape { altered, added } = look(conn)?;
    let notices = [
        (!altered.is_empty()).then_some(OpeningNotice::AlteredObjects { names: altered }),
        (!added.is_empty()).then_some(OpeningNotice::AddedObjects { names: added }),
        is_replicated(conn)?.then_some(OpeningNotice::Litestream),
    ];
    opening.notices.extend(notices.into_iter().flatten());
    Ok(())
}
