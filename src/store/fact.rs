//! Rows of facts as they stand in their tables, read in the order of their keys, some at a time.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params_from_iter};

use super::OPEN;
use super::file::errors::damaged;
use super::table::Table;
use super::value::{Value, get};
use crate::error::{Error, Result};
use crate::message::Arg;
use crate::store::file::errors::{Stored as _, said_by_sqlite};
use crate::store::messages;
use crate::store::messages::parts;

/// The identity of a row, and between which changes it holds.
pub(crate) struct Fact {
    pub(crate) table: &'static Table,
    pub(crate) key: Vec<i64>,
    pub(crate) since: i64,
    /// [`OPEN`] where it still holds, and of rows that never change.
    pub(crate) until: i64,
    /// Column of the first value.
    first: usize,
}

/// Why a scan ended early.
#[derive(Debug)]
pub(crate) enum ScanError {
    /// The row of this key stands after one of a larger key.
    OutOfOrder(String),
    Other(Error),
}

impl From<Error> for ScanError {
    fn from(error: Error) -> Self {
        ScanError::Other(error)
    }
}

impl From<rusqlite::Error> for ScanError {
    fn from(error: rusqlite::Error) -> Self {
        ScanError::Other(said_by_sqlite(error))
    }
}

impl From<ScanError> for Error {
    fn from(error: ScanError) -> Self {
        match error {
            ScanError::OutOfOrder(place) => damaged(Arg::Both(
                format!("the row of {place} stands after one of a larger key"),
                format!("{place}的行排在键值更大的行之后"),
            )),
            ScanError::Other(error) => error,
        }
    }
}

/// Reads the rows of a table after the one that `after` names, at most so many; gives how many there were, which is
/// fewer only at the table's end. Their keys must rise, or the file finds only some of them when it is asked.
pub(crate) fn scan(
    conn: &Connection,
    table: &'static Table,
    after: &mut Vec<i64>,
    most: u32,
    mut each: impl FnMut(&Fact, &Row<'_>) -> Result<()>,
) -> Result<u32, ScanError> {
    let statements = table.statements();
    let sql = if after.is_empty() { &statements.scan } else { &statements.scan_after };
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(after.iter().copied().chain([i64::from(most)])))?;
    let mut read = 0;
    while let Some(row) = rows.next()? {
        read += 1;
        let fact = Fact::read(table, row)?;
        if !after.is_empty() && !after.iter().copied().lt(fact.order()) {
            return Err(ScanError::OutOfOrder(fact.place()));
        }
        each(&fact, row)?;
        after.clear();
        after.extend(fact.order());
    }
    Ok(read)
}

/// How many rows hold since some change or an earlier one.
pub(crate) fn count(conn: &Connection, table: &Table, as_of: i64) -> Result<u64> {
    let sql = format!("SELECT count(*) FROM {} WHERE since <= ?1", table.name);
    let count = super::query::one(conn, &sql, [as_of], |columns| columns.take::<i64>())?;
    Ok(count.unwrap_or(0).unsigned_abs())
}

impl Fact {
    fn read(table: &'static Table, row: &Row<'_>) -> Result<Fact> {
        let keys = table.key.len();
        let key = (0..keys).map(|column| get(row, column)).collect::<Result<_>>()?;
        let (until, since) =
            if table.versioned { (get(row, keys)?, get(row, keys + 1)?) } else { (OPEN, get(row, keys)?) };
        Ok(Fact { table, key, since, until, first: keys + 1 + usize::from(table.versioned) })
    }

    /// What the rows of its table are ordered by.
    pub(crate) fn order(&self) -> impl Iterator<Item = i64> {
        self.key.iter().copied().chain(self.table.versioned.then_some(self.until))
    }

    /// Its other columns.
    pub(crate) fn values<'r>(&self, row: &'r Row<'_>) -> Result<Vec<Value<'r>>> {
        let column = |at| match row.get_ref(self.first + at).stored()? {
            ValueRef::Null => Ok(Value::Null),
            ValueRef::Integer(number) => Ok(Value::Integer(number)),
            ValueRef::Text(text) => std::str::from_utf8(text)
                .map(Value::Text)
                .map_err(|_| messages::edited(parts::row_is_no_text(self.name()))),
            ValueRef::Blob(bytes) => Ok(Value::Blob(bytes)),
            ValueRef::Real(_) => Err(messages::edited(parts::row_of_wrong_type(self.name()))),
        };
        (0..self.table.values.len()).map(column).collect()
    }

    /// Its key, such as `item_id 3, month 6`.
    pub(crate) fn place(&self) -> String {
        let key = self.table.key.iter().zip(&self.key).map(|(column, part)| format!("{column} {part}"));
        key.collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn name(&self) -> String {
        format!("a row of {} ({})", self.table.name, self.place())
    }
}
