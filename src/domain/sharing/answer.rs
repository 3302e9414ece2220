//! What an upper office said of a report that was sent to it (答复).

use serde::Serialize;

use super::partner::PartnerId;
use crate::coded::coded;
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::period::YearMonth;

coded! {
    /// What an upper office made of a report.
    pub enum AnswerOutcome: "ANSWER", "Answer to a report" {
        /// it counts as it was sent.
        Accepted = 1 "采用",
        /// it does not count; the opinion says why, and the report is to be corrected and sent again.
        Returned = 2 "退回",
        /// it counts with other values, which the answer brings.
        Corrected = 3 "更正后采用",
    }
}

/// The answer of an upper office to the report of an item for a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReportAnswer {
    /// The plan item.
    pub item: ItemId,
    /// The month.
    pub month: YearMonth,
    /// Who answered.
    pub partner: PartnerId,
    /// What became of the report there.
    pub outcome: AnswerOutcome,
    /// What the reviewer said.
    pub opinion: Option<String>,
    /// The change of this ledger that wrote the version that was answered.
    pub version: ChangeNumber,
    /// The change of this ledger that received the answer.
    pub since: ChangeNumber,
}
