//! Changes (变更): every write to a ledger is one, with its number, its instant, who made it, and a hash over all that
//! came before.

use chrono::NaiveDate;

use super::border::binds;
use super::document::Drawn;
use super::row::{Cell, row};
use crate::print::refusals_table;
use crate::{Change, ChangeNumber, ClockFinding, Refusal, Result, View};

row!(Change, change => {
    CHANGE: change.number, at_ms, actor, CHANGE_KIND: &change.kind, CHANGE_CODE: change.known_kind(), note, entries, digest, hash,
    CLOCK_MARK: Cell::mark_of(change), MARKED_BY: change.clock_mark.map(|mark| mark.since.0),
});

row!(ClockFinding, row => {
    change { number: CHANGE, at_ms, actor, kind: CHANGE_KIND }, CHANGE_CODE: row.change.known_kind(), change { note }, CLOCK_MARK: Cell::mark_of(&row.change),
    MARKED_BY: row.change.clock_mark.map(|mark| mark.since.0), set_day? { day: SET_DAY, reason }, lift? { reason: BASIS },
    set_day? { since: SET_BY }, CHANGE_BEFORE: row.before.map(|(change, _)| change.0),
    BEFORE_MS: row.before.map(|(_, at_ms)| at_ms), days_between,
});

row!(Refusal, refusal => {
    ID: refusal.id.0, change, at_ms, actor, attempt { message: MESSAGE_ID, task: TASK_KIND, kind: CHANGE_CODE, subject, record: RECORD_ID }, name,
    attempt { times },
});

binds! {
    /// One change (变更): Rust `View::change`.
    zdxm_change_get = View::change(change: ChangeNumber) -> Change;

    /// The changes whose instants an office should look at (时间异常清单): Rust `View::clock_findings`.
    ///
    /// Those whose instant is marked, and those more than 400 days after the last trusted change before them. SET_DAY, REASON and
    /// SET_BY are there once a registrar has set the day. BASIS is why the marks that it had set were lifted, by the change MARKED_BY
    /// (`zdxm_change_lift_marks`). CHANGE_BEFORE and BEFORE_MS are of the last trusted change before it; DAYS_BETWEEN is there where
    /// they are more than 400.
    zdxm_change_clock_findings = View::clock_findings() -> Vec<ClockFinding>;

    /// The attempts to write that were refused for want of a right (越权尝试), the oldest first: Rust `View::refusals`.
    ///
    /// There are some where a ledger was opened with `ZDXM_OPEN_RECORD_REFUSALS`. CHANGE is the change that recorded the attempt: that
    /// of the batch, or, where the batch was given up, one of its own. MESSAGE_ID is that of the error, such as `not_permitted`;
    /// CHANGE_CODE the kind that the change would have had, of a registrar's task. SUBJECT, RECORD_ID and NAME say what the attempt was
    /// about; RECORD_ID and NAME are missing of a record that was to be added. A limited view refuses the question.
    zdxm_change_refusals = View::refusals() -> Vec<Refusal>;

    /// The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust `View::change_day`.
    ///
    /// Where its instant is marked, it is the day that a registrar set, or `ZDXM_NULL`.
    zdxm_change_day = View::change_day(change: ChangeNumber) -> Option<NaiveDate>;

    /// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust `Batch::set_change_day`.
    ///
    /// The reports that were submitted by that change count as submitted on that day. A registrar's task.
    zdxm_change_set_day = Batch::set_change_day(change: ChangeNumber, day: NaiveDate, reason: &str);

    /// The changes after one, 0 to begin with the first, at most so many, oldest first: Rust `View::changes`.
    zdxm_change_list = View::changes(after: ChangeNumber, most: u32) -> Vec<Change>;

    /// Lifts the marks that a change set on earlier ones (解除时间标记): Rust `Batch::lift_clock_marks`. It gives how many were lifted.
    ///
    /// For a wrong clock that was said to be right. Instants that were marked are trusted again; `change` itself, and what followed with
    /// the same clock, is marked instead. `ZDXM_E_RULE` where it marked none, `ZDXM_E_CLOCK_BEHIND` where the clock is still wrong. A
    /// registrar's task.
    zdxm_change_lift_marks = Batch::lift_clock_marks(change: ChangeNumber, reason: &str) -> u32;
}

/// The rows of `zdxm_change_refusals` as a document (越权尝试清单): Rust `print::refusals_table`.
pub(super) fn zdxm_change_refusals_document(view: &View) -> Result<Drawn> {
    Ok(Drawn::of(refusals_table(&view.refusals()?)))
}
