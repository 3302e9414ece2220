//! Two units or two projects that are one (合并).

use serde::Serialize;

use super::history::Subject;
use crate::domain::value::ids::{ChangeNumber, ProjectId, RecordNumber, UnitId};
use crate::message::Arg;

/// The number of a record that can be one with another.
pub(crate) trait Mergeable: RecordNumber + Eq + std::hash::Hash + Into<Arg> {
    const SUBJECT: Subject;
}

impl Mergeable for UnitId {
    const SUBJECT: Subject = Subject::Unit;
}

impl Mergeable for ProjectId {
    const SUBJECT: Subject = Subject::Project;
}

/// That a unit or a project is another one, from a change on (合并).
///
/// Nothing that was written before is written anew. What names the one is read as the other: in lists, figures, roles and
/// look-ups of every view from that change on. Views of earlier changes, and issued bulletins, show two.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Merger {
    /// [`Subject::Unit`] or [`Subject::Project`].
    pub subject: Subject,
    /// Number of the one that is another.
    pub from: i64,
    /// The name that it had.
    pub from_name: String,
    /// Number of the one that it is. That may be another one again, which [`View::unit`](crate::View::unit) and
    /// [`View::project`](crate::View::project) answer with.
    pub into: i64,
    /// Its name.
    pub into_name: String,
    /// The change that says so.
    pub change: ChangeNumber,
    /// Who made it; `None` while that change is being written.
    pub actor: Option<String>,
    /// When: UTC, in milliseconds since 1970; `None` where the instant is marked.
    pub at_ms: Option<i64>,
    /// Why they are one.
    pub reason: String,
}

/// Two units or two projects whose names are so near that they may be one, for a person to judge (疑似重复).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MergeCandidate {
    /// [`Subject::Unit`] or [`Subject::Project`].
    pub subject: Subject,
    /// Number of the one that was added later.
    pub from: i64,
    /// Its name.
    pub from_name: String,
    /// Number of the one that the ledger has for longer.
    pub into: i64,
    /// Its name.
    pub into_name: String,
}
