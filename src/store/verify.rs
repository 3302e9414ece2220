//! Proof that nobody edited the file behind the library's back (校验).
//!
//! Three things must fit: the tables are those that the migrations make; each change continues the hash of the one
//! before; and the rows that each change opened and closed, read from the tables as they are, give its digest.
//!
//! The rows are read in one scan per table for each window of changes, so that memory stays bounded however long
//! the chain is. What no chain can show is its own end: whoever cuts off the last changes *and* restores the rows
//! they closed leaves a shorter, sound chain. The hash of the last change, printed on a bulletin, closes that gap.

use rusqlite::{Connection, Row, params_from_iter};
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

/// A check on its way. It reads some rows at a time and remembers where it stands by the key of the last one.
pub(crate) struct Check {
    window: Window,
    table: usize,
    /// Key, and `until` where there is one, of the last row that was read.
    after: Vec<i64>,
    before: change::Hash,
    head: Option<Change>,
    is_complete: bool,
    done: u64,
    rows: u64,
    passes: u64,
}

impl Check {
    /// Looks at the tables themselves and counts what there is to read.
    pub(crate) fn new(conn: &Connection) -> Result<Check> {
        check_schema(conn)?;
        let last = change::last_number(conn)?;
        Ok(Check {
            window: Window::new(0, last),
            table: 0,
            after: Vec::new(),
            before: [0; 32],
            head: None,
            is_complete: false,
            done: 0,
            rows: count_rows(conn)?,
            passes: last.unsigned_abs() / WINDOW_CHANGES.unsigned_abs() + 1,
        })
    }

    /// Rows that were read and rows that there are to read; a long chain is read in several passes.
    pub(crate) fn progress(&self) -> (u64, u64) {
        (self.done, self.rows * self.passes)
    }

    /// The last change and the number of rows, once everything was read and fits.
    pub(crate) fn result(&self) -> Option<(Option<Change>, u64)> {
        self.is_complete.then(|| (self.head.clone(), self.rows))
    }

    /// Reads about so many rows more.
    pub(crate) fn step(&mut self, conn: &Connection, rows: u32) -> Result<()> {
        let mut left = rows.max(1);
        while left > 0 && !self.is_complete {
            match schema::tables().nth(self.table) {
                Some(table) => {
                    let read = self.window.scan(conn, table, &mut self.after, left)?;
                    self.done += u64::from(read);
                    if read < left {
                        self.table += 1;
                        self.after.clear();
                    }
                    left -= read;
                }
                None => self.close_window(conn)?,
            }
        }
        Ok(())
    }

    /// Compares with the chain what the tables gave, and goes on with the next changes.
    fn close_window(&mut self, conn: &Connection) -> Result<()> {
        let (start, last) = (self.window.start + WINDOW_CHANGES, self.window.last);
        let window = std::mem::replace(&mut self.window, Window::new(start, last));
        self.head = window.check(conn, &mut self.before)?.or(self.head.take());
        self.is_complete = start > last;
        self.table = 0;
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
    fn new(start: i64, last: i64) -> Window {
        let changes = WINDOW_CHANGES.min(last - start + 1).max(0);
        Window { start, hashers: vec![None; usize::try_from(changes).unwrap_or(0)], last }
    }

    /// Adds what one table says, from a row on; gives how many rows there were, which is fewer only at its end.
    fn scan(&mut self, conn: &Connection, table: &'static Table, after: &mut Vec<i64>, most: u32) -> Result<u32> {
        let statements = table.statements();
        let sql = if after.is_empty() { &statements.scan } else { &statements.scan_after };
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(after.iter().copied().chain([i64::from(most)])))?;
        let mut bytes = Vec::new();
        let mut read = 0;
        while let Some(row) = rows.next()? {
            read += 1;
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
            after.clear();
            after.extend(&fact.key);
            after.extend(table.versioned.then_some(fact.until));
        }
        Ok(read)
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
