//! Marks of instants that are not trusted (时间标记).

use serde::Serialize;

use crate::coded::coded;
use crate::domain::value::ids::ChangeNumber;

coded! {
    /// Why the instant of a change is not trusted.
    pub enum ClockMarkKind: "CLOCK_MARK", "Mark of an instant" {
        /// it is dated after a later change, whose clock was said to be right.
        Ahead = 1 "时钟超前",
        /// the clock was behind, and nobody knew whether it was right.
        Unknown = 2 "时间不详",
    }
}

/// The mark of an instant that is not trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ClockMark {
    /// Why.
    pub kind: ClockMarkKind,
    /// The change that set the mark: a later one, or the marked change itself.
    pub since: ChangeNumber,
}
