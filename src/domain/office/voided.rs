//! What was voided (作废): typed by mistake, kept in its history, and out of lists, sums and look-ups from then on.

use serde::Serialize;

use crate::domain::messages;
use crate::domain::office::history::Subject;
use crate::domain::office::person::PersonId;
use crate::domain::value::ids::{
    AssessmentFactId, AttachmentId, ChangeNumber, ItemId, LetterId, MatterId, NodeId, PlaceId, ProjectId, UnitId,
};
use crate::domain::value::period::YearMonth;
use crate::error::Result;

/// A record that can be voided (作废的对象).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VoidOf {
    /// A project.
    Project(ProjectId),
    /// A unit.
    Unit(UnitId),
    /// A person.
    Person(PersonId),
    /// A matter of a project.
    Matter(MatterId),
    /// A node of a project.
    Node(NodeId),
    /// The draft of a letter.
    Letter(LetterId),
    /// A fact of an assessment.
    AssessmentFact(AssessmentFactId),
    /// An attachment; its file stays beside the ledger.
    Attachment(AttachmentId),
    /// A place of a project.
    Place(PlaceId),
    /// A project's place in a plan, as long as nothing was reported on it.
    Item(ItemId),
    /// The draft of a monthly report.
    Draft(ItemId, YearMonth),
}

impl VoidOf {
    /// By the subject and the number of a record; a draft is named by item and month.
    pub fn new(subject: Subject, id: i64) -> Result<Self> {
        match subject {
            Subject::Project => Ok(VoidOf::Project(ProjectId(id))),
            Subject::Unit => Ok(VoidOf::Unit(UnitId(id))),
            Subject::Person => Ok(VoidOf::Person(PersonId(id))),
            Subject::Matter => Ok(VoidOf::Matter(MatterId(id))),
            Subject::Node => Ok(VoidOf::Node(NodeId(id))),
            Subject::Letter => Ok(VoidOf::Letter(LetterId(id))),
            Subject::AssessmentFact => Ok(VoidOf::AssessmentFact(AssessmentFactId(id))),
            Subject::Attachment => Ok(VoidOf::Attachment(AttachmentId(id))),
            Subject::Place => Ok(VoidOf::Place(PlaceId(id))),
            Subject::Item => Ok(VoidOf::Item(ItemId(id))),
            other => Err(messages::subject_cannot_be_voided(other.into()).field("subject")),
        }
    }

    /// What kind of record it is.
    pub(crate) fn subject(self) -> Subject {
        match self {
            VoidOf::Project(_) => Subject::Project,
            VoidOf::Unit(_) => Subject::Unit,
            VoidOf::Person(_) => Subject::Person,
            VoidOf::Matter(_) => Subject::Matter,
            VoidOf::Node(_) => Subject::Node,
            VoidOf::Letter(_) => Subject::Letter,
            VoidOf::AssessmentFact(_) => Subject::AssessmentFact,
            VoidOf::Attachment(_) => Subject::Attachment,
            VoidOf::Place(_) => Subject::Place,
            VoidOf::Item(_) => Subject::Item,
            VoidOf::Draft(..) => Subject::Filing,
        }
    }

    /// Its number; of a draft, that of the plan item.
    pub(crate) fn id(self) -> i64 {
        match self {
            VoidOf::Project(id) => id.0,
            VoidOf::Unit(id) => id.0,
            VoidOf::Person(id) => id.0,
            VoidOf::Matter(id) => id.0,
            VoidOf::Node(id) => id.0,
            VoidOf::Letter(id) => id.0,
            VoidOf::AssessmentFact(id) => id.0,
            VoidOf::Attachment(id) => id.0,
            VoidOf::Place(id) => id.0,
            VoidOf::Item(id) | VoidOf::Draft(id, _) => id.0,
        }
    }

    /// The month of a draft.
    pub(crate) fn month(self) -> Option<YearMonth> {
        if let VoidOf::Draft(_, month) = self { Some(month) } else { None }
    }
}

macro_rules! void_of {
    ($($Of:ident: $Id:ident),*) => {$(
        impl From<$Id> for VoidOf {
            fn from(id: $Id) -> Self {
                VoidOf::$Of(id)
            }
        }
    )*};
}
void_of!(Project: ProjectId, Unit: UnitId, Person: PersonId, Matter: MatterId, Node: NodeId, Letter: LetterId, AssessmentFact: AssessmentFactId, Attachment: AttachmentId, Place: PlaceId, Item: ItemId);

impl From<(ItemId, YearMonth)> for VoidOf {
    fn from((item, month): (ItemId, YearMonth)) -> Self {
        VoidOf::Draft(item, month)
    }
}

/// A record that is voided (已作废的记录): which, why, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct VoidedRecord {
    /// What kind of record: a project, a unit, a person, a matter, a node, a letter, a fact of an assessment, an attachment, a place, a plan item, or, as `Filing`, a draft.
    pub subject: Subject,
    /// Its number; of a draft, that of the plan item.
    pub id: i64,
    /// The month of a draft.
    pub month: Option<YearMonth>,
    /// What an office called it: of a plan item and a draft, the name of the project.
    pub name: String,
    /// The project that it belonged to, if it did.
    pub project: Option<ProjectId>,
    /// Why it was voided.
    pub reason: String,
    /// The change that voided it.
    pub change: ChangeNumber,
    /// Who voided it.
    pub actor: String,
    /// When: UTC, in milliseconds since 1970; `None` where the instant is marked.
    pub at_ms: Option<i64>,
}
