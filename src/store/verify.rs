//! Proof that nobody edited the file behind the library's back (校验).
//!
//! Three things must fit: the tables are those that the migrations make; each change continues the hash of the one
//! before; and the rows that each change opened and closed, read from the tables as they are, give its digest.
//!
//! The rows are read in one scan per table for each window of changes, so that memory stays bounded however long
//! the chain is. What no chain can show is its own end: whoever cuts off the last changes *and* restores the rows
//! they closed leaves a shorter, sound chain. The hash of the last change, printed on a bulletin, closes that gap.

use std::ops::ControlFlow;

use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

use super::change;
use super::table::{Table, encode_closed, encode_opened};
use super::value::{Value, get};
use super::{OPEN, schema};
use crate::domain::change::Change;
use crate::domain::ids::ChangeNumber;
use crate::error::{Error, ErrorKind, Result};

/// Changes whose digests are computed in one pass over the tables: about 30 MB of hasher states.
const WINDOW_CHANGES: i64 = 1 << 18;
/// Rows between two reports of progress.
const PROGRESS_ROWS: u64 = 4096;

/// Told how many of how many rows are done; breaks off the work where it returns `Break`.
pub(crate) type Progress<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Checks everything; gives the last change and the number of rows that were looked at.
pub(crate) fn verify(conn: &Connection, progress: Progress<'_>) -> Result<(Option<Change>, u64)> {
    check_schema(conn)?;
    let last = change::last_number(conn)?;
    let rows = count_rows(conn)?;
    let windows = (last / WINDOW_CHANGES + 1) as u64;
    let mut pass = Pass { done: 0, total: rows * windows, progress };
    let mut before = [0; 32];
    let mut head = None;
    let mut start = 0;
    while start <= last {
        let mut window = Window { start, hashers: vec![None; WINDOW_CHANGES.min(last - start + 1) as usize], last };
        for table in schema::tables() {
            window.scan(conn, table, &mut pass)?;
        }
        head = window.check(conn, &mut before)?.or(head);
        start += WINDOW_CHANGES;
    }
    Ok((head, rows))
}

struct Pass<'p> {
    done: u64,
    total: u64,
    progress: Progress<'p>,
}

impl Pass<'_> {
    fn step(&mut self) -> Result<()> {
        self.done += 1;
        if self.done.is_multiple_of(PROGRESS_ROWS) && (self.progress)(self.done, self.total).is_break() {
            return Err(Error::new(ErrorKind::Interrupted, "verify was interrupted"));
        }
        Ok(())
    }
}

/// The digests of some changes in a row, as the tables give them.
struct Window {
    start: i64,
    hashers: Vec<Option<(Sha256, i64)>>,
    last: i64,
}

impl Window {
    /// Adds what one table says.
    fn scan(&mut self, conn: &Connection, table: &'static Table, pass: &mut Pass<'_>) -> Result<()> {
        let mut statement = conn.prepare(&table.statements().scan)?;
        let mut rows = statement.query([])?;
        let mut bytes = Vec::new();
        while let Some(row) = rows.next()? {
            pass.step()?;
            let fact = Fact::read(table, row)?;
            if fact.since < 1 || fact.since > self.last || (fact.until != OPEN && fact.until > self.last) {
                return Err(tampered(format!("{} is said to hold since a change that there is not", fact.name())));
            }
            if let Some((hasher, entries)) = self.hasher(fact.since) {
                bytes.clear();
                encode_opened(&mut bytes, table, &fact.key, fact.values(row)?.into_iter());
                hasher.update(&bytes);
                *entries += 1;
            }
            if let Some((hasher, entries)) = self.hasher(fact.until) {
                bytes.clear();
                encode_closed(&mut bytes, table, &fact.key, fact.since);
                hasher.update(&bytes);
                *entries += 1;
            }
        }
        Ok(())
    }

    fn hasher(&mut self, number: i64) -> Option<&mut (Sha256, i64)> {
        let at = usize::try_from(number.checked_sub(self.start)?).ok()?;
        Some(self.hashers.get_mut(at)?.get_or_insert_with(|| (Sha256::new(), 0)))
    }

    /// Compares with what the chain says; gives the last change of the window.
    fn check(self, conn: &Connection, before: &mut change::Hash) -> Result<Option<Change>> {
        let mut head: Option<Change> = None;
        for (number, found) in (self.start..).zip(self.hashers) {
            if number == 0 {
                continue;
            }
            let change = change::find(conn, ChangeNumber(number))?
                .ok_or_else(|| tampered(format!("change {number} is missing")))?;
            let name = format!("change {number} ({} by {})", change.kind, change.actor);
            let (digest, entries) =
                found.map_or((Sha256::new().finalize().into(), 0), |(h, n)| (h.finalize().into(), n));
            if change.hash != change::hash(&change, before) {
                return Err(tampered(format!("the record of {name}, or of the change before it, was edited")));
            }
            if (change.digest, change.entries) != (digest, entries) {
                return Err(tampered(format!("a row that {name} wrote was edited, added or removed")));
            }
            if head.is_some_and(|before| before.at_ms > change.at_ms) {
                return Err(tampered(format!("{name} is older than the change before it")));
            }
            *before = change.hash;
            head = Some(change);
        }
        Ok(head)
    }
}

/// The identity of a row that is being looked at.
struct Fact {
    table: &'static Table,
    key: Vec<i64>,
    since: i64,
    until: i64,
    /// Column of the first value.
    first: usize,
}

impl Fact {
    fn read(table: &'static Table, row: &Row<'_>) -> Result<Fact> {
        let keys = table.key.len();
        let key = (0..keys).map(|column| get(row, column)).collect::<Result<_>>()?;
        let (until, since) =
            if table.versioned { (get(row, keys)?, get(row, keys + 1)?) } else { (OPEN, get(row, keys)?) };
        Ok(Fact { table, key, since, until, first: keys + 1 + usize::from(table.versioned) })
    }

    fn values<'r>(&self, row: &'r Row<'_>) -> Result<Vec<Value<'r>>> {
        let column = |at| match row.get_ref(self.first + at)? {
            rusqlite::types::ValueRef::Null => Ok(Value::Null),
            rusqlite::types::ValueRef::Integer(number) => Ok(Value::Integer(number)),
            rusqlite::types::ValueRef::Text(text) => {
                std::str::from_utf8(text).map(Value::Text).map_err(|_| tampered(format!("{} is no text", self.name())))
            }
            _ => Err(tampered(format!("{} has a value of a wrong type", self.name()))),
        };
        (0..self.table.values.len()).map(column).collect()
    }

    fn name(&self) -> String {
        let key = self.table.key.iter().zip(&self.key).map(|(column, part)| format!("{column} {part}"));
        format!("a row of {} ({})", self.table.name, key.collect::<Vec<_>>().join(", "))
    }
}

/// The tables, indexes and checks must be those of the migrations; a trigger, say, could undo every rule.
fn check_schema(conn: &Connection) -> Result<()> {
    let mut fresh = Connection::open_in_memory()?;
    schema::migrate(&mut fresh)?;
    if objects(conn)? == objects(&fresh)? {
        return Ok(());
    }
    Err(tampered("the tables of the file are not those that the library makes".to_owned()))
}

type Object = (String, String, Option<String>);

fn objects(conn: &Connection) -> Result<Vec<Object>> {
    // sqlite_stat tables hold no facts; ANALYZE may make them.
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name NOT GLOB 'sqlite_stat*' ORDER BY type, name";
    super::query::all(conn, sql, [], |columns| Ok((columns.take()?, columns.take()?, columns.take()?)))
}

fn count_rows(conn: &Connection) -> Result<u64> {
    let count = |table: &Table| {
        let sql = format!("SELECT count(*) FROM {}", table.name);
        super::query::one(conn, &sql, [], |columns| columns.take::<i64>())
    };
    schema::tables().map(|table| Ok(count(table)?.unwrap_or(0).unsigned_abs())).sum()
}

#[cold]
fn tampered(what: String) -> Error {
    Error::new(ErrorKind::Tampered, what).remedy("compare with a backup; something other than zdxm wrote to the file")
}
