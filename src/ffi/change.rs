//! Changes (变更): every write to a ledger is one, with its number, its instant, who made it, and a hash over all that
//! came before.

use chrono::NaiveDate;

use super::batch::{write, zdxm_batch};
use super::border::{Fault, OutIf, Text, ZDXM_RET, binds, faults, narrow};
use super::codes::ZDXM_OK;
use super::row::{Cell, row};
use crate::{Change, ChangeNumber, ClockFinding, Result, View};

row!(Change, change => {
    CHANGE: change.number,
    AT_MS: change.at_ms,
    ACTOR: &change.actor,
    CHANGE_KIND: &change.kind,
    NOTE: &change.note,
    ENTRIES: change.entries,
    DIGEST: Cell::hex(&change.digest),
    HASH: Cell::hex(&change.hash),
    CLOCK_MARK: Cell::mark_of(change),
    MARKED_BY: change.clock_mark.map(|mark| mark.since.0),
});

row!(ClockFinding, row => {
    CHANGE: row.change.number,
    AT_MS: row.change.at_ms,
    ACTOR: &row.change.actor,
    CHANGE_KIND: &row.change.kind,
    NOTE: &row.change.note,
    CLOCK_MARK: Cell::mark_of(&row.change),
    MARKED_BY: row.change.clock_mark.map(|mark| mark.since.0),
    SET_DAY: row.set_day.as_ref().map(|set| set.day),
    REASON: row.set_day.as_ref().map(|set| &set.reason),
    BASIS: row.lift.as_ref().map(|lift| &lift.reason),
    SET_BY: row.set_day.as_ref().map(|set| set.since.0),
    CHANGE_BEFORE: row.before.map(|(change, _)| change.0),
    BEFORE_MS: row.before.map(|(_, at_ms)| at_ms),
    DAYS_BETWEEN: row.days_between,
});

binds! {
    /// One change (变更): Rust `View::change`.
    ///
    /// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
    zdxm_change_get = View::change(change: ChangeNumber) -> Change;

    /// The changes whose instants an office should look at (时间异常清单): Rust `View::clock_findings`.
    ///
    /// Those whose instant is marked, and those more than 400 days after the last trusted change before them. Fields: CHANGE, AT_MS,
    /// ACTOR, CHANGE_KIND, NOTE, CLOCK_MARK, MARKED_BY; SET_DAY, REASON and SET_BY, once a registrar has set the day; BASIS, why
    /// the marks that it had set were lifted, by the change MARKED_BY (`zdxm_change_lift_marks`); CHANGE_BEFORE and
    /// BEFORE_MS, of the last trusted change before it; DAYS_BETWEEN, where they are more than 400.
    zdxm_change_clock_findings = View::clock_findings() -> Vec<ClockFinding>;

    /// The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust `View::change_day`.
    ///
    /// Where its instant is marked, it is the day that a registrar set, or 0.
    zdxm_change_day = View::change_day(change: ChangeNumber) -> Option<NaiveDate>;

    /// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust `Batch::set_change_day`.
    ///
    /// The reports that were submitted by that change count as submitted on that day. A registrar's task.
    zdxm_change_set_day = Batch::set_change_day(change: ChangeNumber, day: NaiveDate, reason: &str);
}

/// The changes after one, 0 to begin with the first, at most so many, oldest first: Rust `View::changes`.
///
/// Fields as of `zdxm_change_get`.
pub(super) fn zdxm_change_list(view: &View, after: ChangeNumber, most: i32) -> Result<Vec<Change>, Fault> {
    let most = u32::try_from(most).map_err(|_| faults::number_below("most", 0))?;
    Ok(view.changes(after, most)?)
}

/// Lifts the marks that a change set on earlier ones (解除时间标记): Rust `Batch::lift_clock_marks`.
///
/// For a wrong clock that was said to be right. Instants that were marked are trusted again; `change` itself, and what followed with
/// the same clock, is marked instead. `count`, which may be NULL, gets how many were lifted. `ZDXM_E_RULE` where it marked none,
/// `ZDXM_E_CLOCK_BEHIND` where the clock is still wrong. A registrar's task.
pub(super) fn zdxm_change_lift_marks(
    batch: *mut zdxm_batch,
    change: ChangeNumber,
    reason: Text,
    count: OutIf<i32>,
) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        let lifted = batch.lift_clock_marks(change, &reason)?;
        match count.optional() {
            Some(place) => place.put(narrow(lifted.into())?),
            None => Ok(ZDXM_OK),
        }
    })
}
