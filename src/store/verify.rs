//! Proof that nobody edited the file behind the library's back (校验).
//!
//! Three things must fit: the tables are those that the migrations make; each change continues the hash of the one
//! before; and the rows that each change opened and closed, read from the tables as they are, give its digest.
//!
//! The rows are read in one scan per table for each window of changes, so that memory stays bounded however long
//! the chain is. What no chain can show is its own end: whoever cuts off the last changes *and* restores the rows
//! they closed leaves a shorter, sound chain. The hash of the last change, printed on a bulletin, closes that gap.

use std::collections::BTreeMap;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::table::{Table, encode_closed, encode_opened};
use super::{OPEN, change, fact, schema};
use crate::domain::change::Change;
use crate::domain::ids::ChangeNumber;
use crate::error::{Error, ErrorKind, Result};

/// Changes whose digests are computed in one pass over the tables: about 30 MB of hasher states.
const WINDOW_CHANGES: i64 = 1 << 18;

/// Something that does not fit.
pub(crate) struct Misfit {
    /// The change that it belongs to, where it is known.
    pub(crate) change: Option<ChangeNumber>,
    pub(crate) table: Option<&'static str>,
    /// Its key.
    pub(crate) row: Option<String>,
    pub(crate) what: String,
}

/// What becomes of a [`Misfit`].
enum Misfits {
    /// The first one ends the check: it is its error.
    First,
    /// So many are kept, and the check goes on.
    Kept(Vec<Misfit>, usize),
}

impl Misfits {
    fn tell(&mut self, misfit: Misfit) -> Result<()> {
        match self {
            Misfits::First => return Err(tampered(misfit.what)),
            Misfits::Kept(kept, most) if kept.len() < *most => kept.push(misfit),
            Misfits::Kept(..) => {}
        }
        Ok(())
    }
}

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
    misfits: Misfits,
}

impl Check {
    /// Looks at the tables themselves and counts what there is to read. The first thing that does not fit is an error.
    pub(crate) fn new(conn: &Connection) -> Result<Check> {
        if let Some((name, _)) = schema_differences(conn)?.first() {
            return Err(tampered(format!("the tables of the file are not those that the library makes: see {name}")));
        }
        Check::begin(conn, Misfits::First)
    }

    /// A check that goes on after what does not fit and keeps the first ones. It does not look at the tables themselves.
    pub(crate) fn keeping(conn: &Connection, most: usize) -> Result<Check> {
        Check::begin(conn, Misfits::Kept(Vec::new(), most))
    }

    /// The table that is being read.
    pub(crate) fn table(&self) -> Option<&'static str> {
        schema::tables().nth(self.table).map(|table| table.name)
    }

    /// What was kept.
    pub(crate) fn into_misfits(self) -> Vec<Misfit> {
        match self.misfits {
            Misfits::First => Vec::new(),
            Misfits::Kept(kept, _) => kept,
        }
    }

    fn begin(conn: &Connection, misfits: Misfits) -> Result<Check> {
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
            misfits,
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
                    let read = self.window.scan(conn, table, &mut self.after, left, &mut self.misfits)?;
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
        self.head = window.check(conn, &mut self.before, &mut self.misfits)?.or(self.head.take());
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
    fn scan(
        &mut self,
        conn: &Connection,
        table: &'static Table,
        after: &mut Vec<i64>,
        most: u32,
        misfits: &mut Misfits,
    ) -> Result<u32> {
        let mut bytes = Vec::new();
        fact::scan(conn, table, after, most, |fact, row| {
            if fact.since < 1 || fact.since > self.last || (fact.until != OPEN && fact.until > self.last) {
                let what = format!("{} is said to hold since a change that there is not", fact.name());
                let (table, row) = (Some(table.name), Some(fact.place()));
                return misfits.tell(Misfit { change: None, table, row, what });
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
            Ok(())
        })
    }

    fn hasher(&mut self, number: i64) -> Option<&mut (Sha256, i64)> {
        let at = usize::try_from(number.checked_sub(self.start)?).ok()?;
        Some(self.hashers.get_mut(at)?.get_or_insert_with(|| (Sha256::new(), 0)))
    }

    /// Compares with what the chain says; gives the last change of the window.
    fn check(self, conn: &Connection, before: &mut change::Hash, misfits: &mut Misfits) -> Result<Option<Change>> {
        let mut head: Option<Change> = None;
        for (number, found) in (self.start..).zip(self.hashers) {
            if number == 0 {
                continue;
            }
            let number = ChangeNumber(number);
            let mut tell = |what: String| misfits.tell(Misfit { change: Some(number), table: None, row: None, what });
            let Some(change) = change::find(conn, number)? else {
                tell(format!("change {number} is missing"))?;
                continue;
            };
            let name = format!("change {number} ({} by {})", change.kind, change.actor);
            let (digest, entries) =
                found.map_or((Sha256::new().finalize().into(), 0), |(h, n)| (h.finalize().into(), n));
            if change.hash != change::hash(&change, before) {
                tell(format!("the record of {name}, or of the change before it, was edited"))?;
            }
            if (change.digest, change.entries) != (digest, entries) {
                tell(format!("a row that {name} wrote was edited, added or removed"))?;
            }
            if head.is_some_and(|before| before.at_ms > change.at_ms) {
                tell(format!("{name} is older than the change before it"))?;
            }
            *before = change.hash;
            head = Some(change);
        }
        Ok(head)
    }
}

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
    let fresh = schema::fresh(schema::version_of(conn)?)?;
    let (found, made) = (objects(conn)?, objects(&fresh)?);
    let missing = made.keys().filter(|name| !found.contains_key(*name)).map(|name| (name, SchemaDifference::Missing));
    let other = found.iter().filter_map(|(name, sql)| match made.get(name) {
        None => Some((name, SchemaDifference::Added)),
        Some(made) => (made != sql).then_some((name, SchemaDifference::Changed)),
    });
    let name = |((kind, name), difference): (&(String, String), _)| (format!("{kind} {name}"), difference);
    Ok(missing.chain(other).map(name).collect())
}

/// Kind and name of each object, with its SQL.
fn objects(conn: &Connection) -> Result<BTreeMap<(String, String), Option<String>>> {
    // sqlite_stat tables hold no facts; ANALYZE may make them.
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE tbl_name NOT GLOB 'sqlite_stat*'";
    let objects = super::query::all(conn, sql, [], |columns| Ok(((columns.take()?, columns.take()?), columns.take()?)));
    Ok(objects?.into_iter().collect())
}

/// Rows of all tables of facts.
pub(crate) fn count_rows(conn: &Connection) -> Result<u64> {
    // Without a condition, which would make SQLite look at each row.
    let count = |table: &Table| {
        let sql = format!("SELECT count(*) FROM {}", table.name);
        super::query::one(conn, &sql, [], |columns| columns.take::<i64>())
    };
    schema::tables().map(|table| Ok(count(table)?.unwrap_or(0).unsigned_abs())).sum()
}

#[cold]
pub(crate) fn tampered(what: String) -> Error {
    Error::new(ErrorKind::Tampered, what).remedy("compare with a backup; something other than zdxm wrote to the file")
}
