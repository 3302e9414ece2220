//! One write transaction: it becomes one change, or nothing.

use std::cell::Cell;
use std::collections::BTreeSet;

use rusqlite::{CachedStatement, Connection, params_from_iter};
use sha2::{Digest, Sha256};

use super::file::held::Held;
use super::proof::change::{self, Hash};
use super::proof::clock;
use super::table::{EntryKind, KEY_COLUMNS_MAX, Table, encode_closed, encode_opened};
use super::tables::office::CLOCK_MARK;
use super::transaction::roll_back;
use super::value::{Bound, Value};
use super::{NOW, OPEN};
use crate::domain::office::change::{Change, ChangeKind};
use crate::domain::office::clock::{self as judgement, ClockPolicy, ClockVerdict};
use crate::domain::office::clock_mark::ClockMarkKind;
use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, Result};
use crate::store::file::errors::Stored as _;
use crate::store::messages;

/// A change being written. Dropped without [`ChangeWriter::commit`], it leaves no trace.
pub(crate) struct ChangeWriter {
    conn: Held,
    number: i64,
    at_ms: i64,
    before: Hash,
    log: EntryLog,
    /// Whether it was given up: it is never kept then, even where the transaction could not be ended.
    is_given_up: Cell<bool>,
}

/// The rows that a change wrote and closed, as its digest will see them.
#[derive(Default)]
struct EntryLog {
    entries: Vec<Entry>,
    /// The encoded entries, one after the other.
    bytes: Vec<u8>,
    /// The tables that entries were of.
    tables: Vec<&'static Table>,
    /// The first entries, so many, mark instants, which alone is no reason for a change.
    marks: usize,
    /// What entries say by their values that their table does not.
    beyond: Option<ChangeKind>,
}

/// Where an entry stands in the order of the digest, and which bytes are its own.
struct Entry {
    order: (u8, [i64; KEY_COLUMNS_MAX], EntryKind),
    start: usize,
    end: usize,
}

/// A change being written whose connection somebody reads with.
pub(crate) struct Suspended {
    number: i64,
    at_ms: i64,
    before: Hash,
    log: EntryLog,
}

impl Suspended {
    /// The number that the change will have.
    pub(crate) fn number(&self) -> ChangeNumber {
        ChangeNumber(self.number)
    }

    /// Goes on writing.
    pub(crate) fn resume(self, conn: Held) -> ChangeWriter {
        let Suspended { number, at_ms, before, log } = self;
        ChangeWriter { conn, number, at_ms, before, log, is_given_up: Cell::new(false) }
    }
}

impl ChangeWriter {
    /// Takes the file's write lock, then looks at the clock. The connection comes back with the error if that fails.
    pub(crate) fn begin(
        conn: Held,
        clock: &dyn Fn() -> i64,
        policy: impl FnOnce() -> ClockPolicy,
    ) -> Result<Self, Box<(Held, Error)>> {
        let begun = Self::reserve(&conn, clock, policy);
        let (number, at_ms, before, verdict) = match begun {
            Ok(begun) => begun,
            Err(error) => {
                roll_back(&conn);
                return Err(Box::new((conn, error)));
            }
        };
        let log = EntryLog::default();
        let mut writer = ChangeWriter { conn, number, at_ms, before, log, is_given_up: Cell::new(false) };
        match writer.mark(verdict) {
            Ok(()) => Ok(writer),
            Err(error) => Err(Box::new((writer.abandon(), error))),
        }
    }

    fn reserve(
        conn: &Held,
        clock: &dyn Fn() -> i64,
        policy: impl FnOnce() -> ClockPolicy,
    ) -> Result<(i64, i64, Hash, ClockVerdict)> {
        conn.prepare_cached("BEGIN IMMEDIATE").stored()?.execute([]).stored()?;
        conn.check()?;
        // Another program may have upgraded the file since it was opened.
        conn.check_shape()?;
        let last = change::tip(conn)?;
        let (number, before) = last.as_ref().map_or((1, [0; 32]), |last| (last.number.0 + 1, last.hash));
        // Under the lock: a writer that waited for another one comes after it, by the clock too.
        let at_ms = clock();
        let trusted = match last {
            Some(last) if last.is_marked => clock::last_trusted(conn, last.number.0, NOW)?,
            last => last.map(|last| (last.number, last.at_ms)),
        };
        let verdict = judgement::judge(at_ms, trusted, policy)?;
        change::reserve(conn, number, at_ms)?;
        Ok((number, at_ms, before, verdict))
    }

    /// Marks the instants that the clock proves wrong.
    fn mark(&mut self, verdict: ClockVerdict) -> Result<()> {
        match verdict {
            ClockVerdict::Fits => {}
            ClockVerdict::MarkThis => self.mark_one(self.number, ClockMarkKind::Unknown)?,
            ClockVerdict::MarkLater => {
                for later in clock::trusted_after(&self.conn, self.at_ms, NOW)? {
                    self.mark_one(later, ClockMarkKind::Ahead)?;
                }
            }
        }
        self.log.marks = self.log.entries.len();
        Ok(())
    }

    /// Marks the instant of a change.
    pub(crate) fn mark_one(&mut self, change: i64, kind: ClockMarkKind) -> Result<()> {
        self.open(&CLOCK_MARK, &[change], &[kind.into()])
    }

    /// The connection, which sees what was written so far.
    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Whether the change can still become one.
    pub(crate) fn check_alive(&self) -> Result<()> {
        if self.is_given_up.get() {
            return Err(messages::batch_lost());
        }
        check_alive(&self.conn)
    }

    /// Lends the connection to somebody who only reads.
    pub(crate) fn suspend(self) -> (Held, Suspended) {
        let ChangeWriter { conn, number, at_ms, before, log, is_given_up: _ } = self;
        (conn, Suspended { number, at_ms, before, log })
    }

    /// The number that this change will have.
    pub(crate) fn number(&self) -> i64 {
        self.number
    }

    /// What the clock said when this change began.
    pub(crate) fn at_ms(&self) -> i64 {
        self.at_ms
    }

    /// Whether nothing was written.
    pub(crate) fn is_empty(&self) -> bool {
        self.log.entries.len() == self.log.marks
    }

    /// Writes the identity of a new thing and gives its number.
    pub(crate) fn create<'v>(&mut self, table: &'static Table, values: &'v [Value<'v>]) -> Result<i64> {
        check_alive(&self.conn)?;
        let sql = &table.statements().insert;
        let since = Value::Integer(self.number);
        let row = [&Value::Null, &since].into_iter().chain(values);
        self.conn.prepare_cached(sql).stored()?.execute(params_from_iter(row)).stored()?;
        let id = self.conn.last_insert_rowid();
        self.log.enter(table, EntryKind::Opened, &[id], |bytes| {
            encode_opened(bytes, table, &[id], values.iter());
        });
        Ok(id)
    }

    /// Writes a row that holds from this change on.
    pub(crate) fn open<'v>(
        &mut self,
        table: &'static Table,
        key: &[i64],
        values: impl IntoIterator<Item = &'v Value<'v>, IntoIter: Clone>,
    ) -> Result<()> {
        self.appender(table)?.open(key, values)
    }

    /// Prepares for writing many rows of one table.
    pub(crate) fn appender(&mut self, table: &'static Table) -> Result<Appender<'_>> {
        let statement = self.conn.prepare_cached(&table.statements().insert).stored()?;
        Ok(Appender { conn: &self.conn, statement, table, number: self.number, log: &mut self.log })
    }

    /// Makes what was just written count as of a kind, which its values say and its table does not.
    pub(crate) fn count_as(&mut self, kind: ChangeKind) {
        self.log.beyond = Some(self.log.beyond.map_or(kind, |other| ChangeKind::of_all(&[kind, other])));
    }

    /// Ends the current row of a key, which holds since `since`.
    pub(crate) fn close(&mut self, table: &'static Table, key: &[i64], since: ChangeNumber) -> Result<()> {
        check_alive(&self.conn)?;
        if since.0 == self.number {
            // Written by this very change: nobody ever saw it.
            self.conn.prepare_cached(&table.statements().delete).stored()?.execute(params_from_iter(key)).stored()?;
            let order = order(table, EntryKind::Opened, key);
            self.log.entries.retain(|entry| entry.order != order);
            return Ok(());
        }
        let row = std::iter::once(&self.number).chain(key);
        self.conn.prepare_cached(&table.statements().close).stored()?.execute(params_from_iter(row)).stored()?;
        self.log.enter(table, EntryKind::Closed, key, |bytes| encode_closed(bytes, table, key, since.0));
        Ok(())
    }

    /// Loses what was written: every later write, and the commit, is refused.
    pub(crate) fn give_up(&self) {
        self.is_given_up.set(true);
        roll_back(&self.conn);
    }

    /// Makes the change durable, of the kind that follows from what it wrote, or of an import. Where nothing was written, no
    /// change is recorded and the last one's number returned.
    pub(crate) fn commit(
        mut self,
        actor: &str,
        import: Option<ChangeKind>,
        note: &str,
    ) -> (Held, Result<ChangeNumber>) {
        if self.is_empty() {
            let last = self.check_alive().map(|()| ChangeNumber(self.number - 1));
            roll_back(&self.conn);
            return (self.conn, last);
        }
        let result = self.complete(actor, import, note);
        if result.is_err() {
            roll_back(&self.conn);
        }
        (self.conn, result)
    }

    fn complete(&mut self, actor: &str, import: Option<ChangeKind>, note: &str) -> Result<ChangeNumber> {
        self.check_alive()?;
        let mut change = Change {
            number: ChangeNumber(self.number),
            at_ms: self.at_ms,
            actor: actor.to_owned(),
            kind: self.log.kind(import).word().to_owned(),
            note: note.to_owned(),
            entries: i64::try_from(self.log.entries.len()).unwrap_or(i64::MAX),
            digest: self.log.digest()?,
            hash: [0; 32],
            clock_mark: None,
        };
        change.hash = change::hash(&change, &self.before);
        change::complete(&self.conn, &change)?;
        // What is written to a log that nobody else has is lost. The second look is for what happens during the commit.
        self.conn.check()?;
        self.conn.prepare_cached("COMMIT").stored()?.execute([]).stored()?;
        self.conn.check().map_err(|error| outcome_unknown(change.number, error))?;
        Ok(change.number)
    }

    /// Gives everything up.
    pub(crate) fn abandon(self) -> Held {
        roll_back(&self.conn);
        self.conn
    }
}

impl EntryLog {
    fn enter(&mut self, table: &'static Table, kind: EntryKind, key: &[i64], encode: impl FnOnce(&mut Vec<u8>)) {
        if self.tables.iter().all(|known| known.number != table.number) {
            self.tables.push(table);
        }
        let start = self.bytes.len();
        encode(&mut self.bytes);
        self.entries.push(Entry { order: order(table, kind, key), start, end: self.bytes.len() });
    }

    /// What the change is about: an import, or what its entries are of. Marks that the clock set by itself say nothing.
    fn kind(&self, import: Option<ChangeKind>) -> ChangeKind {
        let entries = self.entries.get(self.marks..).unwrap_or_default();
        let runs = entries.chunk_by(|one, next| one.order.0 == next.order.0);
        let numbers: BTreeSet<u8> = runs.filter_map(|run| run.first()).map(|entry| entry.order.0).collect();
        let written = self.tables.iter().filter(|table| numbers.contains(&table.number)).map(|table| table.kind);
        ChangeKind::of_all(&written.chain(self.beyond).chain(import).collect::<Vec<_>>())
    }

    /// Over the entries in the order in which `verify` meets them.
    fn digest(&mut self) -> Result<Hash> {
        self.entries.sort_unstable_by_key(|entry| entry.order);
        let mut hasher = Sha256::new();
        for entry in &self.entries {
            let bytes = self.bytes.get(entry.start..entry.end);
            hasher.update(bytes.ok_or_else(messages::entry_lost)?);
        }
        Ok(hasher.finalize().into())
    }
}

/// Writes many rows of one table with one prepared statement.
pub(crate) struct Appender<'w> {
    conn: &'w Connection,
    statement: CachedStatement<'w>,
    table: &'static Table,
    number: i64,
    log: &'w mut EntryLog,
}

impl<'w> Appender<'w> {
    /// The connection, which sees what was written so far.
    pub(crate) fn conn(&self) -> &'w Connection {
        self.conn
    }

    /// Writes a row that holds from this change on.
    pub(crate) fn open<'v>(
        &mut self,
        key: &[i64],
        values: impl IntoIterator<Item = &'v Value<'v>, IntoIter: Clone>,
    ) -> Result<()> {
        check_alive(self.conn)?;
        let values = values.into_iter();
        let row =
            key.iter().copied().chain([OPEN, self.number]).map(Bound::Number).chain(values.clone().map(Bound::Value));
        self.statement.execute(params_from_iter(row)).stored()?;
        self.log.enter(self.table, EntryKind::Opened, key, |bytes| {
            encode_opened(bytes, self.table, key, values);
        });
        Ok(())
    }
}

fn order(table: &Table, kind: EntryKind, key: &[i64]) -> (u8, [i64; KEY_COLUMNS_MAX], EntryKind) {
    let mut padded = [0; KEY_COLUMNS_MAX];
    padded.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
    (table.number, padded, kind)
}

/// After some errors (a full disk, an interrupt) SQLite ends the transaction by itself; what was written after that
/// would be kept, outside of any change.
fn check_alive(conn: &Connection) -> Result<()> {
    if conn.is_autocommit() {
        return Err(messages::batch_lost());
    }
    Ok(())
}

#[cold]
fn outcome_unknown(number: ChangeNumber, error: Error) -> Error {
    messages::outcome_unknown(number, error.message()).because(error)
}
