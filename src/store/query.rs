//! Asking for records: none or one, or all.

use rusqlite::{Connection, Params, params};

use super::value::{Column, Columns};
use super::{NOW, OPEN};
use crate::domain::value::text;
use crate::error::Result;
use crate::store::file::errors::Stored as _;

/// The record that a statement finds, if any.
pub(crate) fn one<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Columns<'_, '_>) -> Result<T>,
) -> Result<Option<T>> {
    let mut statement = conn.prepare_cached(sql).stored()?;
    let mut rows = statement.query(params).stored()?;
    rows.next().stored()?.map(|row| read(&mut Columns::of(row))).transpose()
}

/// The record of a name, which is the first parameter of a statement: under its key, or under the one that an older
/// version of the library stored.
pub(crate) fn by_name<T>(
    conn: &Connection,
    sql: &str,
    name: &str,
    read: fn(&mut Columns<'_, '_>) -> Result<T>,
) -> Result<Option<T>> {
    let found = one(conn, sql, [text::name_key(name)], read)?;
    match text::former_key(name).filter(|_| found.is_none()) {
        Some(former) => one(conn, sql, [former], read),
        None => Ok(found),
    }
}

/// The record that has a value in a column as of a change, of a table in which only one at a time can have it. Mostly it
/// is the one that has it now, which an index finds; what others had before is looked for row by row.
pub(crate) fn holder<Id: Column>(
    conn: &Connection,
    (table, id, column): (&str, &str, &str),
    value: &str,
    as_of: i64,
) -> Result<Option<Id>> {
    let sql = format!("SELECT {id}, since FROM {table} WHERE {column} = ?1 AND until = {OPEN}");
    match one(conn, &sql, [value], |columns| Ok((columns.read()?, columns.take::<i64>()?)))? {
        Some((id, since)) if since <= as_of => return Ok(Some(id)),
        _ if as_of == NOW => return Ok(None),
        _ => {}
    }
    let sql = format!("SELECT {id} FROM {table} WHERE {column} = ?1 AND until > ?2 AND since <= ?2");
    one(conn, &sql, params![value, as_of], |columns| columns.read())
}

/// [`holder`] of a name: under its key, or under the one that an older version of the library stored.
pub(crate) fn named<Id: Column>(
    conn: &Connection,
    (table, id): (&str, &str),
    name: &str,
    as_of: i64,
) -> Result<Option<Id>> {
    let of_key = |key: &str| holder(conn, (table, id, "name_key"), key, as_of);
    match (of_key(&text::name_key(name))?, text::former_key(name)) {
        (None, Some(former)) => of_key(&former),
        (found, _) => Ok(found),
    }
}

/// All records that a statement finds, in its order.
pub(crate) fn all<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Columns<'_, '_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql).stored()?;
    let mut rows = statement.query(params).stored()?;
    let mut records = Vec::new();
    while let Some(row) = rows.next().stored()? {
        records.push(read(&mut Columns::of(row))?);
    }
    Ok(records)
}
