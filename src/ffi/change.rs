//! Changes (变更): every write to a ledger is one, with its number, its instant, who made it, and a hash over all that
//! came before.

use super::batch::{write, zdxm_batch};
use super::border::{Day, Out, OutIf, Text, ZDXM_RET, day_of, faults, narrow, number_of_day};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::view::{ask, query, zdxm_view};
use crate::{Change, ChangeNumber, ClockFinding};

impl Row for Change {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CHANGE, get: |change| Cell::int(change.number.0) },
        Column { field: ZDXM_F_AT_MS, get: |change| Cell::int(change.at_ms) },
        Column { field: ZDXM_F_ACTOR, get: |change| Cell::text(&change.actor) },
        Column { field: ZDXM_F_CHANGE_KIND, get: |change| Cell::text(&change.kind) },
        Column { field: ZDXM_F_NOTE, get: |change| Cell::text(&change.note) },
        Column { field: ZDXM_F_ENTRIES, get: |change| Cell::int(change.entries) },
        Column { field: ZDXM_F_DIGEST, get: |change| Cell::hex(&change.digest) },
        Column { field: ZDXM_F_HASH, get: |change| Cell::hex(&change.hash) },
        Column { field: ZDXM_F_CLOCK_MARK, get: Cell::mark_of },
        Column { field: ZDXM_F_MARKED_BY, get: |change| Cell::int_if(change.clock_mark.map(|mark| mark.since.0)) },
    ];
}

impl Row for ClockFinding {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CHANGE, get: |row| Cell::int(row.change.number.0) },
        Column { field: ZDXM_F_AT_MS, get: |row| Cell::int(row.change.at_ms) },
        Column { field: ZDXM_F_ACTOR, get: |row| Cell::text(&row.change.actor) },
        Column { field: ZDXM_F_CHANGE_KIND, get: |row| Cell::text(&row.change.kind) },
        Column { field: ZDXM_F_NOTE, get: |row| Cell::text(&row.change.note) },
        Column { field: ZDXM_F_CLOCK_MARK, get: |row| Cell::mark_of(&row.change) },
        Column { field: ZDXM_F_MARKED_BY, get: |row| Cell::int_if(row.change.clock_mark.map(|mark| mark.since.0)) },
        Column { field: ZDXM_F_SET_DAY, get: |row| Cell::day_if(row.set_day.as_ref().map(|set| set.day)) },
        Column {
            field: ZDXM_F_REASON,
            get: |row| row.set_day.as_ref().map_or(Cell::Null, |set| Cell::text(&set.reason)),
        },
        Column {
            field: ZDXM_F_BASIS,
            get: |row| row.lift.as_ref().map_or(Cell::Null, |lift| Cell::text(&lift.reason)),
        },
        Column { field: ZDXM_F_SET_BY, get: |row| Cell::int_if(row.set_day.as_ref().map(|set| set.since.0)) },
        Column { field: ZDXM_F_CHANGE_BEFORE, get: |row| Cell::int_if(row.before.map(|(change, _)| change.0)) },
        Column { field: ZDXM_F_BEFORE_MS, get: |row| Cell::int_if(row.before.map(|(_, at_ms)| at_ms)) },
        Column { field: ZDXM_F_DAYS_BETWEEN, get: |row| Cell::int_if(row.days_between) },
    ];
}

/// One change (变更): Rust `View::change`.
///
/// Fields: CHANGE, AT_MS, ACTOR, CHANGE_KIND, NOTE, ENTRIES, DIGEST, HASH, CLOCK_MARK, MARKED_BY.
pub(super) fn zdxm_change_get(view: *mut zdxm_view, change: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.change(ChangeNumber(i64::from(change)))?]))
}

/// The changes after one, 0 for from the first on, at most so many, oldest first: Rust `View::changes`.
///
/// Fields as of `zdxm_change_get`.
pub(super) fn zdxm_change_list(
    view: *mut zdxm_view,
    after: ChangeNumber,
    most: i32,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let most = u32::try_from(most).map_err(|_| faults::number_below("most", 0))?;
        Ok(view.changes(after, most)?)
    })
}

/// The changes of which an office should know because of their instants (时间异常清单): Rust `View::clock_findings`.
///
/// Those whose instant is marked, and those more than 400 days after the last trusted change before them. Fields: CHANGE, AT_MS,
/// ACTOR, CHANGE_KIND, NOTE, CLOCK_MARK, MARKED_BY; SET_DAY, REASON and SET_BY, once a registrar has set the day; BASIS, why
/// the marks that it had set were lifted, by the change MARKED_BY (`zdxm_change_lift_marks`); CHANGE_BEFORE and
/// BEFORE_MS, of the last trusted change before it; DAYS_BETWEEN, where they are more than 400.
pub(super) fn zdxm_change_clock_findings(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.clock_findings()?))
}

/// The day of a change, yyyymmdd by the calendar of the office (UTC+8): Rust `View::change_day`.
///
/// Where its instant is marked, it is the day that a registrar set, or 0.
pub(super) fn zdxm_change_day(view: *mut zdxm_view, change: ChangeNumber, day: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = day.required("day")?;
        place.put(number_of_day(view.change_day(change)?)?)
    })
}

/// Sets the day (yyyymmdd) of a change whose instant is marked, for a reason (补记日期): Rust `Batch::set_change_day`.
///
/// The reports that were submitted by that change count as submitted on that day. A registrar's task.
pub(super) fn zdxm_change_set_day(batch: *mut zdxm_batch, change: ChangeNumber, day: Day, reason: Text) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let reason = reason.read(&entry.context, "reason")?;
        batch.set_change_day(change, day_of(day)?, &reason)?;
        Ok(ZDXM_OK)
    })
}

/// Lifts the marks that a change set on earlier ones (撤销时间标记): Rust `Batch::lift_clock_marks`.
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
