//! When reports were first submitted (报送时间).

use chrono::NaiveDate;
use hashbrown::HashMap;
use hashbrown::hash_map::Entry;
use rusqlite::Connection;

use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::office::clock::day_as_of;
use crate::store::{filing, report, withdrawal};

/// When the reports of a month were submitted.
pub(in crate::ledger) struct Submissions<'c> {
    conn: &'c Connection,
    month: YearMonth,
    as_of: ChangeNumber,
    /// Whether any report went the way of a filing.
    has_filings: bool,
    /// The days of changes: many reports come in with one.
    days: HashMap<ChangeNumber, Option<NaiveDate>>,
}

impl<'c> Submissions<'c> {
    pub(in crate::ledger) fn new(conn: &'c Connection, month: YearMonth, as_of: ChangeNumber) -> Result<Self> {
        Ok(Submissions { conn, month, as_of, has_filings: filing::is_used(conn)?, days: HashMap::new() })
    }

    /// The change that first submitted a report, or filed it at once where it counts.
    pub(in crate::ledger) fn first(&self, item: ItemId, is_counted: bool) -> Result<Option<ChangeNumber>> {
        let (conn, month, as_of) = (self.conn, self.month, self.as_of.0);
        let from = self.from(item)?;
        let filed = if is_counted { report::first_filed(conn, item, month, from, as_of)? } else { None };
        let submitted = if self.has_filings { filing::submissions(conn, item, month, from, as_of)?.0 } else { None };
        Ok([submitted, filed.map(ChangeNumber)].into_iter().flatten().min())
    }

    /// The change from which on submissions count: what was withdrawn was no report of this project.
    pub(super) fn from(&self, item: ItemId) -> Result<i64> {
        let withdrawn = withdrawal::of_report(self.conn, item, self.month, self.as_of.0)?;
        Ok(withdrawn.last().map_or(0, |last| last.change.0))
    }

    /// The day of a change by the calendar of the office; `None` where nobody knows it.
    pub(in crate::ledger) fn day(&mut self, change: ChangeNumber) -> Result<Option<NaiveDate>> {
        match self.days.entry(change) {
            Entry::Occupied(day) => Ok(*day.get()),
            Entry::Vacant(place) => Ok(*place.insert(day_as_of(self.conn, change, self.as_of)?)),
        }
    }
}
