//! Some changes in a row, with the digests that the tables give of their rows.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::proof::change;
use super::proof::misfit::{Misfit, Misfits};
use super::table::{EntryKind, Table, encode_closed, encode_opened};
use super::{OPEN, fact};
use crate::domain::office::change::Change;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::message::Message;
use crate::store::messages::parts;

/// Changes whose digests are computed in one pass over the tables: about 30 MB of hasher states.
const WINDOW_CHANGES: u32 = 1 << 18;

/// The changes that one pass over the tables is about.
///
/// They are those that the file has, not those that it should have: the work does not grow with a number that somebody
/// made up.
pub(crate) struct Window {
    /// The last change of the window before.
    from: i64,
    numbers: Vec<i64>,
    hashers: Vec<Option<(Sha256, i64)>>,
    /// How many of them were compared.
    compared: usize,
    /// The last change of the file.
    last: i64,
}

/// How a scan of some rows of a table went.
pub(crate) enum Scanned {
    /// So many rows were read; fewer than were asked for only at the table's end.
    Rows(u32),
    /// The rows do not stand in the order of their keys, so that some cannot be found: nothing after them says anything.
    OutOfOrder,
}

impl Window {
    /// The next changes of the file, which must follow each other without a gap.
    pub(crate) fn load(conn: &Connection, from: i64, last: i64, misfits: &mut Misfits) -> Result<Window> {
        let mut numbers = change::numbers_after(conn, from, WINDOW_CHANGES)?;
        if !numbers.is_sorted_by(|before, after| before < after) {
            misfits.add(Misfit::damage(Some("change"), parts::changes_out_of_order()))?;
            numbers.clear();
        }
        let before = std::iter::once(from).chain(numbers.iter().copied());
        for (before, number) in before.zip(&numbers).filter(|(before, number)| *number - before > 1) {
            misfits.add(Misfit::of_change(*number, missing(before + 1, number - 1)))?;
        }
        let hashers = vec![None; numbers.len()];
        Ok(Window { from, numbers, hashers, compared: 0, last })
    }

    /// The last of its changes.
    pub(crate) fn end(&self) -> i64 {
        self.numbers.last().copied().unwrap_or(self.from)
    }

    /// The last change of the file.
    pub(crate) fn last(&self) -> i64 {
        self.last
    }

    /// How often the tables are read for so many changes.
    pub(crate) fn passes(&self, changes: u64) -> u64 {
        changes / u64::from(WINDOW_CHANGES) + 1
    }

    /// Whether the file has no changes after these.
    pub(crate) fn is_last(&self) -> bool {
        self.numbers.len() < WINDOW_CHANGES as usize
    }

    /// Adds what one table says, from a row on.
    pub(crate) fn scan(
        &mut self,
        conn: &Connection,
        table: &'static Table,
        after: &mut Vec<i64>,
        most: u32,
        misfits: &mut Misfits,
    ) -> Result<Scanned> {
        let mut bytes = Vec::new();
        let is_first = self.from == 0;
        let scanned = fact::scan(conn, table, after, most, |fact, row| {
            if !self.is_sound(fact) {
                // Every pass meets it again.
                return if is_first { misfits.add(Misfit::of_row(fact, parts::row_never_holds)) } else { Ok(()) };
            }
            let closed = (fact.until != OPEN).then_some((fact.until, EntryKind::Closed));
            for (number, kind) in [(fact.since, EntryKind::Opened)].into_iter().chain(closed) {
                let Some(place) = self.place(number) else { continue };
                let hasher = place.and_then(|at| self.hashers.get_mut(at)).map(Option::get_or_insert_default);
                let Some((hasher, entries)) = hasher else {
                    misfits.add(Misfit::of_row(fact, parts::row_of_no_change))?;
                    continue;
                };
                bytes.clear();
                match kind {
                    EntryKind::Opened => encode_opened(&mut bytes, table, &fact.key, fact.values(row)?.iter()),
                    EntryKind::Closed => encode_closed(&mut bytes, table, &fact.key, fact.since),
                }
                hasher.update(&bytes);
                *entries += 1;
            }
            Ok(())
        });
        match scanned {
            Ok(rows) => Ok(Scanned::Rows(rows)),
            Err(fact::ScanError::OutOfOrder(place)) => {
                let what = parts::rows_out_of_order(table.name);
                misfits.add(Misfit { row: Some(place), ..Misfit::damage(Some(table.name), what) })?;
                Ok(Scanned::OutOfOrder)
            }
            Err(fact::ScanError::Other(error)) => Err(error),
        }
    }

    /// Whether a row holds from one change of the file until a later one, or still.
    fn is_sound(&self, fact: &fact::Fact) -> bool {
        let is_in_chain = |number| (1..=self.last).contains(&number);
        is_in_chain(fact.since) && fact.since < fact.until && (fact.until == OPEN || is_in_chain(fact.until))
    }

    /// Where a change stands in the window: `None` where it belongs to another one, `Some(None)` where it does not exist.
    fn place(&self, number: i64) -> Option<Option<usize>> {
        if number <= self.from || number > self.end() {
            return None;
        }
        let at = usize::try_from(number - self.from - 1).ok();
        let at = at.filter(|at| self.numbers.get(*at) == Some(&number));
        Some(at.or_else(|| self.numbers.binary_search(&number).ok()))
    }

    /// Compares some more changes with what the tables gave. `before` is the last change that was compared; without
    /// `digests` only the chain itself is looked at. Gives how many were compared, which is fewer only at the end.
    pub(crate) fn compare(
        &mut self,
        conn: &Connection,
        before: &mut Option<Change>,
        most: u32,
        digests: bool,
        misfits: &mut Misfits,
    ) -> Result<u32> {
        let after = before.as_ref().map_or(0, |change| change.number.0);
        let changes = change::unmarked_after(conn, ChangeNumber(after), self.end(), most)?;
        let compared = u32::try_from(changes.len()).unwrap_or(u32::MAX);
        for change in changes {
            let found = self.hashers.get_mut(self.compared).and_then(Option::take);
            self.compared += 1;
            let number = change.number.0;
            let mut add = |what: fn(ChangeNumber, &str, &str) -> Message| {
                misfits.add(Misfit::of_change(number, what(change.number, &change.kind, &change.actor)))
            };
            let hash_before = before.as_ref().map_or([0; 32], |before| before.hash);
            if change.hash != change::hash(&change, &hash_before) {
                add(parts::change_edited)?;
            }
            let (digest, entries) =
                found.map_or((Sha256::new().finalize().into(), 0), |(h, n)| (h.finalize().into(), n));
            if digests && (change.digest, change.entries) != (digest, entries) {
                add(parts::rows_of_change_edited)?;
            }
            *before = Some(change);
        }
        Ok(compared)
    }
}

fn missing(first: i64, last: i64) -> Message {
    match first == last {
        true => parts::change_missing(ChangeNumber(first)),
        false => parts::changes_missing(first, last),
    }
}
