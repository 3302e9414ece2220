//! Asking for records: none or one, or all.

use rusqlite::{Connection, Params};

use super::value::Columns;
use crate::domain::text;
use crate::error::Result;

/// The record that a statement finds, if any.
pub(crate) fn one<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    read: impl FnOnce(&mut Columns<'_, '_>) -> Result<T>,
) -> Result<Option<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(|row| read(&mut Columns::of(row))).transpose()
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

/// All records that a statement finds, in its order.
pub(crate) fn all<T>(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    mut read: impl FnMut(&mut Columns<'_, '_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(read(&mut Columns::of(row))?);
    }
    Ok(records)
}
