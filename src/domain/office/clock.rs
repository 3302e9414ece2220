//! The clock of a computer can be wrong: which instants of changes are trusted (时钟).
//!
//! The order of changes is that of their numbers, never that of their instants. A change stores what the clock said; an
//! instant that turned out to be wrong is marked, by a fact of its own, and nothing is read from it any more.

use chrono::NaiveDate;
use serde::Serialize;

use super::change::{Change, office_minute};
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::limits;

coded! {
    /// What a ledger does when the clock is more than an hour behind the last change whose instant is trusted: two systems on
    /// one computer, a virtual machine that was resumed, or a clock that was ahead and was set right.
    #[derive(Default)]
    pub enum ClockPolicy: "CLOCK", "Where the clock is behind" {
        /// the batch is refused as `ClockBehind`, so that a person can look at the clock.
        #[default]
        Ask = 0 "询问",
        /// the clock is right now; the instant of every change that is dated after it is marked.
        ThisIsRight = 1 "以本机时间为准",
        /// nobody knows; the instant of the change that is written is marked.
        Unknown = 2 "时间不详",
    }
}

/// The day of a change whose instant is marked, as a registrar set it (补记日期).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ChangeDay {
    /// The change on whose day it was set.
    pub since: ChangeNumber,
    /// The day.
    pub day: NaiveDate,
    /// Why it is that day (依据).
    pub reason: String,
}

/// That the marks which a change set were lifted, because its clock was the wrong one (撤销时间标记).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ClockLift {
    /// The change that lifted them.
    pub since: ChangeNumber,
    /// How it is known (依据).
    pub reason: String,
}

/// A change of which an office should know because of its instant (时间异常).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ClockFinding {
    /// The change, with its mark, if it has one.
    pub change: Change,
    /// The day that a registrar set for it.
    pub set_day: Option<ChangeDay>,
    /// Why the marks that it had set on others were lifted, where a registrar did so.
    pub lift: Option<ClockLift>,
    /// The last change before it whose instant is trusted, with that instant (UTC, milliseconds since 1970).
    pub before: Option<(ChangeNumber, i64)>,
    /// Whole days between that instant and its own, where both are trusted and more than
    /// [`limits::CLOCK_JUMP_DAYS`] lie between.
    pub days_between: Option<i64>,
}

/// What becomes of a change because of its instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockVerdict {
    /// Nothing: the instant fits.
    Fits,
    /// The changes that are dated after it are marked.
    MarkLater,
    /// The change itself is marked.
    MarkThis,
}

/// Whether marks can be lifted from changes up to an instant by one that is made now: a clock that is behind them proves nothing.
pub(crate) fn check_lift(now_ms: i64, latest_ms: i64) -> Result<()> {
    if now_ms >= latest_ms.saturating_sub(limits::CLOCK_BEHIND_MS) {
        return Ok(());
    }
    let (now, latest) = (office_instant(now_ms), office_instant(latest_ms));
    Err(messages::clock_before_mark(now, latest))
}

/// Judges the instant of a new change by the last one that is trusted.
pub(crate) fn judge(
    now_ms: i64,
    last: Option<(ChangeNumber, i64)>,
    policy: impl FnOnce() -> ClockPolicy,
) -> Result<ClockVerdict> {
    if !(limits::INSTANT_MIN_MS..limits::INSTANT_END_MS).contains(&now_ms) {
        return Err(messages::clock_impossible(office_instant(now_ms)).field("at_ms"));
    }
    let Some((change, last_ms)) = last.filter(|(_, last_ms)| now_ms < last_ms.saturating_sub(limits::CLOCK_BEHIND_MS))
    else {
        return Ok(ClockVerdict::Fits);
    };
    match policy() {
        ClockPolicy::ThisIsRight => Ok(ClockVerdict::MarkLater),
        ClockPolicy::Unknown => Ok(ClockVerdict::MarkThis),
        ClockPolicy::Ask => Err(messages::clock_behind(office_instant(now_ms), change.into(), office_instant(last_ms))),
    }
}

/// An instant by the clock of the office, also one that no calendar has.
fn office_instant(at_ms: i64) -> String {
    office_minute(at_ms).unwrap_or_else(|| format!("{at_ms} ms"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const NOW: i64 = 1_700_000_000_000;

    #[test]
    fn an_hour_is_forgiven_and_a_jump_ahead_never_refused() {
        let judge = |now: i64, last: i64, policy| judge(now, Some((ChangeNumber(7), last)), || policy);
        let hour = limits::CLOCK_BEHIND_MS;
        assert_eq!(judge(NOW, NOW + hour, ClockPolicy::Ask).unwrap(), ClockVerdict::Fits);
        let error = judge(NOW, NOW + hour + 1, ClockPolicy::Ask).unwrap_err();
        assert!(error.kind() == ErrorKind::ClockBehind && error.is_temporary(), "{error}");
        assert!(
            error.to_string().contains("2023-11-15 06:13") && error.to_string().contains("2023-11-15 07:13"),
            "{error}"
        );
        let answered = |policy| judge(NOW, i64::MAX, policy).unwrap();
        assert_eq!(answered(ClockPolicy::ThisIsRight), ClockVerdict::MarkLater);
        assert_eq!(answered(ClockPolicy::Unknown), ClockVerdict::MarkThis);
        assert_eq!(judge(limits::INSTANT_END_MS - 1, NOW, ClockPolicy::Ask).unwrap(), ClockVerdict::Fits);
        // What was stored before there were bounds may be anything.
        assert_eq!(judge(NOW, i64::MIN, ClockPolicy::Ask).unwrap(), ClockVerdict::Fits);
    }

    #[test]
    fn an_instant_outside_of_two_centuries_is_refused() {
        for now in [i64::MIN, 0, limits::INSTANT_MIN_MS - 1, limits::INSTANT_END_MS, i64::MAX] {
            let error = judge(now, None, || ClockPolicy::ThisIsRight).unwrap_err();
            assert_eq!((error.kind(), error.field_name()), (ErrorKind::InvalidValue, Some("at_ms")), "{now}");
        }
        assert!(judge(limits::INSTANT_MIN_MS, None, || ClockPolicy::Ask).is_ok());
    }
}
