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

/// Kind and name of an object, with its SQL.
type Object = ((String, String), Option<String>);
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

/// The tables that Litestream makes in a file which it copies, as 0.3 to 0.5 define them: name and definition. They hold no facts; of
/// any other shape they are what somebody added.
const LITESTREAM: [(&str, &str); 2] = [
    ("_litestream_seq", "CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER)"),
    ("_litestream_lock", "CREATE TABLE _litestream_lock (id INTEGER)"),
];

fn is_of_litestream(kind: &str, name: &str, sql: Option<&str>) -> bool {
    kind == "table" && LITESTREAM.iter().any(|(table, definition)| *table == name && sql == Some(definition))
}

/// Whether Litestream copies the file, or copied the file that this one was restored from.
pub(crate) fn is_replicated(conn: &Connection) -> Result<bool> {
    Ok(every_object(conn)?.iter().any(|((kind, name), sql)| is_of_litestream(kind, name, sql.as_deref())))
}

fn objects(conn: &Connection) -> Result<Objects> {
    let objects = every_object(conn)?.into_iter();
    Ok(objects.filter(|((kind, name), sql)| !is_of_litestream(kind, name, sql.as_deref())).into_map())
}

/// All but the tables of ANALYZE, which hold no facts.
fn every_object(conn: &Connection) -> Result<Vec<Object>> {
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name NOT GLOB 'sqlite_stat*'";
    query::all(conn, sql, [], |columns| Ok(((columns.take()?, columns.take()?), columns.take()?)))
}
