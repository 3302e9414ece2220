//! Proof that nobody edited the file behind the library's back (校验).
//!
//! Five things must fit: the tables are those that the migrations make; the changes are 1 to n, and each continues the hash
//! of the one before; the rows that each change opened and closed, read from the tables as they are and in the order of
//! their keys, give its digest; the indexes have what their tables have; and the seals, which no digest covers, have the hashes of their changes.
//!
//! The rows are read in one scan per table for each window of changes, so that memory stays bounded however long
//! the chain is. What no chain can show is its own end: a person who cuts off the last changes *and* restores the rows
//! they closed leaves a shorter, sound chain. The hash of the last change, printed on a bulletin, closes that gap.

use rusqlite::Connection;

use super::misfit::{Misfit, Misfits};
use super::seal::{self, Unfitting};
use super::{change, clock, shape};
use crate::domain::office::change::Change;
use crate::error::{ErrorKind, Result};
use crate::limits;
use crate::store::messages::parts;
use crate::store::window::{Scanned, Window};
use crate::store::{NOW, contact, query, tables};

/// What a check does next.
#[derive(Clone, Copy)]
enum Part {
    /// Reads the rows of this table.
    Rows(usize),
    /// Compares the changes with what the rows gave.
    Changes,
    /// Compares the seals with their changes.
    Apart,
    /// Compares this table with its indexes.
    Indexes(usize),
    Complete,
}

/// A check on its way. It reads some rows at a time and remembers where it stands by the key of the last one.
pub(crate) struct Check {
    part: Part,
    window: Window,
    /// Key, and `until` where there is one, of the last row that was read.
    after: Vec<i64>,
    /// The last change that was compared.
    head: Option<Change>,
    /// The tables whose indexes are to be compared with them, and how many rows they have.
    indexed: Vec<(&'static str, u64)>,
    /// Whether all rows could be read so far: otherwise digests of them say nothing.
    is_whole: bool,
    done: u64,
    rows: u64,
    total: u64,
    misfits: Misfits,
}

impl Check {
    /// Looks at the tables themselves and counts what is to be read. The first thing that does not fit is an error.
    pub(crate) fn new(conn: &Connection) -> Result<Check> {
        shape::check(conn)?;
        Check::begin(conn, count_rows(conn)?, indexed(conn)?, Misfits::First)
    }

    /// A check that goes on after what does not fit and keeps the first ones, of a file with about so many rows. It does not look
    /// at the tables themselves, nor at their indexes.
    pub(crate) fn keeping(conn: &Connection, most: usize, rows: u64) -> Result<Check> {
        Check::begin(conn, rows, Vec::new(), Misfits::Kept(Vec::new(), most))
    }

    /// The table that is being read.
    pub(crate) fn table(&self) -> Option<&'static str> {
        match self.part {
            Part::Rows(table) => tables::all().nth(table).map(|table| table.name),
            Part::Indexes(table) => self.indexed.get(table).map(|(name, _)| *name),
            _ => None,
        }
    }

    /// What was kept.
    pub(crate) fn into_misfits(self) -> Vec<Misfit> {
        match self.misfits {
            Misfits::First => Vec::new(),
            Misfits::Kept(kept, _) => kept,
        }
    }

    fn begin(conn: &Connection, rows: u64, indexed: Vec<(&'static str, u64)>, mut misfits: Misfits) -> Result<Check> {
        let (changes, below) = change::count(conn)?;
        if below > 0 {
            let what = parts::changes_below_one(below);
            misfits.add(Misfit { kind: ErrorKind::Tampered, ..Misfit::damage(Some("change"), what) })?;
        }
        let window = Window::load(conn, 0, change::last_number(conn)?, &mut misfits)?;
        Ok(Check {
            part: Part::Rows(0),
            total: rows * window.passes(changes) + changes + indexed.iter().map(|(_, rows)| rows).sum::<u64>(),
            window,
            after: Vec::new(),
            head: None,
            indexed,
            is_whole: true,
            done: 0,
            rows,
            misfits,
        })
    }

    /// Rows and changes that were read and that there are to read. For a long chain the rows are read in several passes, and those
    /// that have indexes once more.
    pub(crate) fn progress(&self) -> (u64, u64) {
        (self.done.min(self.total), self.total)
    }

    /// The last change and the number of rows, once everything was read and fits.
    pub(crate) fn result(&self) -> Option<(Option<Change>, u64)> {
        matches!(self.part, Part::Complete).then(|| (self.head.clone(), self.rows))
    }

    /// Reads about so many rows more.
    pub(crate) fn step(&mut self, conn: &Connection, rows: u32) -> Result<()> {
        let mut left = rows.max(1);
        while left > 0 {
            if self.misfits.are_full() {
                self.part = Part::Complete;
            }
            let read = match self.part {
                Part::Rows(table) => self.read_rows(conn, table, left)?,
                Part::Changes => self.compare_changes(conn, left)?,
                Part::Apart => self.compare_what_stands_apart(conn)?,
                Part::Indexes(table) => self.compare_indexes(conn, table)?,
                Part::Complete => break,
            };
            left = left.saturating_sub(read);
        }
        Ok(())
    }

    fn read_rows(&mut self, conn: &Connection, number: usize, most: u32) -> Result<u32> {
        let Some(table) = tables::all().nth(number) else {
            self.part = Part::Changes;
            return Ok(0);
        };
        let (read, is_over) = match self.window.scan(conn, table, &mut self.after, most, &mut self.misfits) {
            Ok(Scanned::Rows(read)) => (read, read < most),
            Ok(Scanned::OutOfOrder) => {
                self.is_whole = false;
                (0, true)
            }
            Err(error) if self.misfits.are_kept() && error.kind() != ErrorKind::Interrupted => {
                let what = parts::rows_unreadable(table.name, error.message());
                self.misfits.add(Misfit::damage(Some(table.name), what))?;
                self.is_whole = false;
                (0, true)
            }
            Err(error) => return Err(error),
        };
        self.done += u64::from(read);
        if is_over {
            self.part = Part::Rows(number + 1);
            self.after.clear();
        }
        Ok(read)
    }

    fn compare_changes(&mut self, conn: &Connection, most: u32) -> Result<u32> {
        let compared = self.window.compare(conn, &mut self.head, most, self.is_whole, &mut self.misfits)?;
        self.done += u64::from(compared);
        if compared == most {
            return Ok(compared);
        }
        if self.window.is_last() {
            if let Some(head) = &mut self.head {
                head.clock_mark = clock::mark_of(conn, head.number, NOW)?;
            }
            self.part = Part::Apart;
        } else {
            let (end, last) = (self.window.end(), self.window.last());
            self.window = Window::load(conn, end, last, &mut self.misfits)?;
            self.part = Part::Rows(0);
        }
        Ok(compared)
    }

    /// What no digest covers fits the chain: a seal has the hash of its change, which a chain that was made anew has not, and
    /// contact details are of the last change that overwrote them.
    fn compare_what_stands_apart(&mut self, conn: &Connection) -> Result<u32> {
        let most = u32::try_from(limits::FILE_PROBLEMS).unwrap_or(u32::MAX);
        for Unfitting { id, change } in seal::unfitting(conn, most)? {
            let what = parts::seal_edited(id, change);
            let row = Some(id.to_string());
            let misfit = Misfit { change: Some(change), row, ..Misfit::damage(Some(tables::SEAL), what) };
            self.misfits.add(Misfit { kind: ErrorKind::Tampered, ..misfit })?;
        }
        for person in contact::unfitting(conn, most)? {
            let row = Some(person.to_string());
            let misfit = Misfit { row, ..Misfit::damage(Some(tables::CONTACT), parts::contact_edited(person)) };
            self.misfits.add(Misfit { kind: ErrorKind::Tampered, ..misfit })?;
        }
        self.part = Part::Indexes(0);
        Ok(0)
    }

    /// Whether the lookups in a table, and in its indexes, find what is in it, all of it and nothing else.
    fn compare_indexes(&mut self, conn: &Connection, number: usize) -> Result<u32> {
        let Some((table, rows)) = self.indexed.get(number).copied() else {
            self.part = Part::Complete;
            return Ok(0);
        };
        let sql = format!("PRAGMA integrity_check({table})");
        let found = query::one(conn, &sql, [], |columns| columns.take::<String>())?.unwrap_or_default();
        if found != "ok" {
            let what = parts::table_misfits(table, first_finding(&found));
            self.misfits.add(Misfit::damage(Some(table), what))?;
        }
        self.done += rows;
        self.part = Part::Indexes(number + 1);
        Ok(u32::try_from(rows).unwrap_or(u32::MAX))
    }
}

/// What `integrity_check` says first of a file, without the heading that it may put above.
pub(crate) fn first_finding(found: &str) -> &str {
    found.lines().find(|line| !line.starts_with("***")).unwrap_or(found)
}

/// The tables that reading their rows in order does not prove: those that have indexes beside them, and those whose inner pages
/// hold numbers of rows that are in no row.
fn indexed(conn: &Connection) -> Result<Vec<(&'static str, u64)>> {
    let sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
               AND (wr = 0 OR name IN (SELECT tbl_name FROM sqlite_schema WHERE type = 'index'))";
    let names: Vec<String> = query::all(conn, sql, [], |columns| columns.take())?;
    let apart = tables::APART.iter().map(|(table, _)| *table);
    let tables = ["change"].into_iter().chain(apart).chain(tables::all().map(|table| table.name));
    let tables = tables.filter(|table| names.iter().any(|name| name == table));
    tables.map(|table| Ok((table, count_of(conn, table)?))).collect()
}

/// Rows of all tables of facts.
pub(crate) fn count_rows(conn: &Connection) -> Result<u64> {
    tables::all().map(|table| count_of(conn, table.name)).sum()
}

fn count_of(conn: &Connection, table: &str) -> Result<u64> {
    // Without a condition, which would make SQLite look at each row.
    let count = query::one(conn, &format!("SELECT count(*) FROM {table}"), [], |columns| columns.take::<i64>())?;
    Ok(count.unwrap_or(0).unsigned_abs())
}
