//! Refused attempts (越权尝试): what somebody tried to write without a right, where the host has them recorded.

use serde::Serialize;

use super::change::ChangeKind;
use super::history::Subject;
use super::person::TaskKind;
use crate::domain::value::ids::{ChangeNumber, record_number};

record_number! {
    /// Number of a refused attempt (越权尝试).
    RefusalId: refusal "refused attempt" "越权尝试";
}

/// What somebody tried to write without a right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attempt {
    /// Which message the error had, such as `not_permitted`; see [`Error::id`](crate::Error::id).
    pub message: String,
    /// The task that was refused; `None` for somebody who is not among the people of the ledger.
    pub task: Option<TaskKind>,
    /// Of a registrar's task, the kind that the change would have had.
    pub kind: Option<ChangeKind>,
    /// What it was about.
    pub subject: Option<Subject>,
    /// The number of the record, as the attempt gave it; `None` for one that was to be added.
    pub record: Option<i64>,
    /// How often it was tried in the batch.
    pub times: u32,
}

impl Attempt {
    /// What was tried, in the words of an office.
    pub fn title(&self) -> &'static str {
        self.kind.map(ChangeKind::name).or_else(|| self.task.map(TaskKind::name)).unwrap_or("写入")
    }

    /// Whether it is the same attempt once more.
    pub(crate) fn is_again(&self, other: &Attempt) -> bool {
        let times = self.times;
        *self == Attempt { times, ..other.clone() }
    }
}

/// An attempt that was refused for want of a right, as it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Refusal {
    /// Its number.
    pub id: RefusalId,
    /// The change that recorded it.
    pub change: ChangeNumber,
    /// Who tried.
    pub actor: String,
    /// When, as the change says: UTC, in milliseconds since 1970; `None` where the instant is marked.
    pub at_ms: Option<i64>,
    /// What an office calls the record.
    pub name: Option<String>,
    /// What was tried.
    #[serde(flatten)]
    pub attempt: Attempt,
}
