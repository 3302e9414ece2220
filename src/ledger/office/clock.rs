//! Changes whose instant is not trusted: the list of them, and their days (时间异常、补记日期).

use chrono::NaiveDate;

use crate::domain::office::change::ChangeKind;
use crate::domain::office::change::{Change, office_date};
use crate::domain::office::clock::{ChangeDay, ClockFinding, check_lift};
use crate::domain::office::clock_mark::ClockMarkKind;
use crate::domain::office::history::Subject;
use crate::domain::value::ids::ChangeNumber;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::limits;
use crate::store::proof::{change, clock};
use crate::store::{NOW, ledger};

impl Batch {
    /// Sets the day of a change whose instant is marked, with what it rests on (补记日期): from then on the reports that were
    /// submitted by that change count as submitted on that day. A registrar's task. Set again, it replaces the day.
    ///
    /// The day lies between those of the trusted changes before and after it.
    pub fn set_change_day(&mut self, number: ChangeNumber, day: NaiveDate, reason: &str) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::CorrectClock, (Subject::ChangeDay, number.0))?;
            let reason = text::checked_reason(reason, messages::day_without_reason)?;
            let own = batch.number()?;
            let conn = batch.conn()?;
            let change = change::find(conn, number, NOW)?.filter(|change| change.number < own);
            let change = change.ok_or_else(|| messages::not_found(number).field("change"))?;
            if change.clock_mark.is_none() {
                return Err(messages::change_not_marked(number).field("change"));
            }
            check_between(conn, number, day)?;
            let before = clock::day_of(conn, number, NOW)?;
            if before.as_ref().is_some_and(|before| (before.day, &before.reason) == (day, &reason)) {
                return Ok(());
            }
            ledger::set_day(batch.writer(pass)?, number, before.map(|before| before.since), day, &reason)
        })
    }
}

impl Batch {
    /// Lifts the marks that a change set on earlier ones, because its clock was the wrong one, for a reason (撤销时间标记); gives how
    /// many. Their instants are trusted again; the change itself, and what followed with the same wrong clock, is marked
    /// [`ClockMarkKind::Unknown`] instead. A registrar's task.
    pub fn lift_clock_marks(&mut self, number: ChangeNumber, reason: &str) -> Result<u32> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::CorrectClock, (Subject::ClockLift, number.0))?;
            let reason = text::checked_reason(reason, messages::lift_without_reason)?;
            let own = batch.number()?;
            let conn = batch.conn()?;
            change::find(conn, number, NOW)?.ok_or_else(|| messages::not_found(number).field("change"))?;
            let marked = if number < own { clock::marked_by(conn, number)? } else { Vec::new() };
            let Some(latest) = marked.iter().map(|(_, at_ms)| *at_ms).max() else {
                return Err(messages::change_marked_nothing(number).field("change"));
            };
            let writer = batch.writer(pass)?;
            check_lift(writer.at_ms(), latest)?;
            for (change, _) in &marked {
                ledger::unmark(writer, *change, number)?;
            }
            for wrong in clock::trusted_before(writer.conn(), number, latest - limits::CLOCK_BEHIND_MS)? {
                writer.mark_one(wrong, ClockMarkKind::Unknown)?;
            }
            ledger::add_lift(writer, number, &reason)?;
            Ok(u32::try_from(marked.len()).unwrap_or(u32::MAX))
        })
    }
}

/// Whether a day fits between the trusted changes before and after one.
fn check_between(conn: &rusqlite::Connection, number: ChangeNumber, day: NaiveDate) -> Result<()> {
    let day_of = |instant: Option<(ChangeNumber, i64)>| instant.and_then(|(_, at_ms)| office_date(at_ms));
    let first = day_of(clock::last_trusted(conn, number.0 - 1, NOW)?);
    let last = day_of(clock::next_trusted(conn, number.0 + 1, NOW)?);
    if first.is_none_or(|first| first <= day) && last.is_none_or(|last| day <= last) {
        return Ok(());
    }
    let [first, last] = [first, last].map(|day| day.map_or_else(|| "…".to_owned(), |day| day.to_string()));
    Err(messages::day_does_not_fit(number, first, last, day).field("set_day"))
}

/// The day of a change as of another one, also of the one that is being written.
pub(in crate::ledger) fn day_as_of(
    conn: &rusqlite::Connection,
    number: ChangeNumber,
    as_of: ChangeNumber,
) -> Result<Option<NaiveDate>> {
    change::find(conn, number, as_of.0)?.map_or(Ok(None), |change| day_of(conn, &change, as_of))
}

fn day_of(conn: &rusqlite::Connection, change: &Change, as_of: ChangeNumber) -> Result<Option<NaiveDate>> {
    match change.clock_mark {
        None => Ok(change.date()),
        Some(_) => Ok(clock::day_of(conn, change.number, as_of.0)?.map(|set| set.day)),
    }
}

/// # Days of changes (变更日期)
///
/// The day of a change by the calendar of the office, and the instants that are not trusted.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.change_day(view.as_of())?.is_some());
/// assert!(view.clock_findings()?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The day of a change by the calendar of the office (UTC+8); where its instant is marked, the day that a registrar
    /// set, or `None`.
    pub fn change_day(&self, number: ChangeNumber) -> Result<Option<NaiveDate>> {
        day_of(self.conn()?, &self.change(number)?, self.as_of())
    }

    fn day_that_was_set(&self, number: ChangeNumber) -> Result<Option<ChangeDay>> {
        clock::day_of(self.conn()?, number, self.as_of().0)
    }

    /// The changes of which an office should know because of their instants (时间异常清单), in order: those whose instant is
    /// marked, and those that were made more than [`crate::limits::CLOCK_JUMP_DAYS`] days after the last trusted change
    /// before them. A ledger that rested for two years has one too; nothing is wrong with it then.
    pub fn clock_findings(&self) -> Result<Vec<ClockFinding>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let mut findings = Vec::new();
        for (number, days_between) in clock::unusual(conn, self.last_change().0, as_of)? {
            findings.push(ClockFinding {
                change: self.change(number)?,
                set_day: self.day_that_was_set(number)?,
                lift: clock::lift_of(conn, number, as_of)?,
                before: clock::last_trusted(conn, number.0 - 1, as_of)?,
                days_between,
            });
        }
        Ok(findings)
    }
}
