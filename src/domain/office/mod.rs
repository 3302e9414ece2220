//! Who works in the office, on which file and when: units, people, changes, clocks, seals.

pub(crate) mod change;
pub(crate) mod clock;
pub(crate) mod clock_mark;
pub(crate) mod contact;
pub(crate) mod facts;
pub(crate) mod file;
pub(crate) mod history;
pub(crate) mod import_answer;
pub(crate) mod merger;
pub(crate) mod opening;
pub(crate) mod person;
pub(crate) mod printed_form;
pub(crate) mod refusal;
pub(crate) mod seal;
pub(crate) mod unit;
pub(crate) mod voided;

pub use change::{Change, ChangeKind};
pub use clock::{ChangeDay, ClockFinding, ClockLift, ClockPolicy};
pub use clock_mark::{ClockMark, ClockMarkKind};
pub use contact::{Contact, ContactFields};
pub use facts::{FactColumn, FactTable, Facts};
pub use file::{FileCheck, FileContents, FileProblem, FileProblemKind};
pub use history::{Entry, HistoryOf, HistoryQuery, Subject};
pub use import_answer::{FileDigest, ImportAnswer, ImportDecision};
pub use merger::{MergeCandidate, Merger};
pub use opening::{Opening, OpeningNotice, OpeningNoticeKind};
pub use person::{GrantId, Person, PersonFields, PersonId, Role, RoleGrant, RoleScope, Task, TaskKind};
pub use printed_form::PrintedForm;
pub use refusal::{Attempt, Refusal, RefusalId};
pub use seal::{Seal, SealDraft};
pub use unit::{Sector, SectorFields, Unit, UnitFields, UnitKind};
pub use voided::{VoidOf, VoidedRecord};
