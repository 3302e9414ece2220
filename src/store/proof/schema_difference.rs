//! What of the file's schema is not as the migrations make it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::error::Result;
use crate::ordered::IntoOrdered;
use crate::store::{query, schema};

/// What is wrong with an object of the file's schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SchemaDifference {
    Missing,
    Added,
    Changed,
}

/// The tables, indexes and checks must be those of the migrations up to the file's version; a trigger, say, could undo every rule. Gives the
/// objects that are not, such as `index unit_by_name`.
pub(crate) fn schema_differences(conn: &Connection) -> Result<Vec<(String, SchemaDifference)>> {
    let (found, made) = (objects(conn)?, made(schema::version_of(conn)?)?);
    let missing = made.keys().filter(|name| !found.contains_key(*name)).map(|name| (name, SchemaDifference::Missing));
    let other = found.iter().filter_map(|(name, sql)| match made.get(name) {
        None => Some((name, SchemaDifference::Added)),
        Some(made) => (made != sql).then_some((name, SchemaDifference::Changed)),
    });
    let name = |((kind, name), difference): (&(String, String), _)| (format!("{kind} {name}"), difference);
    Ok(missing.chain(other).map(name).collect())
}

/// Kind and name of each object, with its SQL.
type Objects = BTreeMap<(String, String), Option<String>>;

/// What the library makes in a version; asked each time that a ledger is opened.
fn made(version: i64) -> Result<Arc<Objects>> {
    static MADE: Mutex<BTreeMap<i64, Arc<Objects>>> = Mutex::new(BTreeMap::new());
    let mut known = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(made) = known.get(&version) {
        return Ok(Arc::clone(made));
    }
    let made = Arc::new(objects(&schema::fresh(version)?)?);
    // A damaged file may say any number, and all beyond the last have the same.
    if (0..=schema::version()).contains(&version) {
        known.insert(version, Arc::clone(&made));
    }
    Ok(made)
}

fn objects(conn: &Connection) -> Result<Objects> {
    // Tables that hold no facts: ANALYZE makes the first, Litestream the others.
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name NOT GLOB 'sqlite_stat*'
               AND NOT (type = 'table' AND name IN ('_litestream_seq', '_litestream_lock'))";
    let objects = query::all(conn, sql, [], |columns| Ok(((columns.take()?, columns.take()?), columns.take()?)));
    Ok(objects?.into_iter().into_map())
}
