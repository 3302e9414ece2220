//! The attempts of a batch that were refused for want of a right, until they are recorded (越权尝试).

use std::sync::{Mutex, PoisonError};

use crate::domain::office::change::ChangeKind;
use crate::domain::office::clock::ClockPolicy;
use crate::domain::office::history::Subject;
use crate::domain::office::person::{GrantId, PersonId, TaskKind};
use crate::domain::office::refusal::Attempt;
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{
    AssessmentFactId, AttachmentId, ItemId, LetterId, MatterId, NodeId, PlaceId, PlanId, ProjectId, RecordNumber,
    SectorId, UnitId,
};
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::pool::Pool;
use crate::limits;
use crate::message::RecordKind;
use crate::store::refusal;
use crate::store::writer::ChangeWriter;

/// What an attempt is about: a subject, and the number of the record if there is one already.
pub(in crate::ledger) struct About(Option<Subject>, Option<i64>);

impl About {
    pub(in crate::ledger) const NOTHING: About = About(None, None);
}

impl From<Subject> for About {
    fn from(subject: Subject) -> Self {
        About(Some(subject), None)
    }
}

impl From<(Subject, i64)> for About {
    fn from((subject, id): (Subject, i64)) -> Self {
        About(Some(subject), Some(id))
    }
}

impl<T: RecordNumber> From<T> for About {
    fn from(id: T) -> Self {
        let known = RECORDS.iter().find(|(_, kind)| *kind == T::RECORD);
        About(known.map(|(subject, _)| *subject), known.map(|_| id.number()))
    }
}

/// The records that attempts are about, as errors and as histories call them.
const RECORDS: [(Subject, RecordKind); 15] = [
    (Subject::Unit, UnitId::KIND),
    (Subject::Sector, SectorId::KIND),
    (Subject::Person, PersonId::KIND),
    (Subject::Grant, GrantId::KIND),
    (Subject::Project, ProjectId::KIND),
    (Subject::Event, EventId::KIND),
    (Subject::Matter, MatterId::KIND),
    (Subject::Node, NodeId::KIND),
    (Subject::Letter, LetterId::KIND),
    (Subject::AssessmentFact, AssessmentFactId::KIND),
    (Subject::Attachment, AttachmentId::KIND),
    (Subject::Place, PlaceId::KIND),
    (Subject::Plan, PlanId::KIND),
    (Subject::PlanChange, PlanChangeId::KIND),
    (Subject::Item, ItemId::KIND),
];

/// What errors call a record of a subject.
pub(super) fn record_kind(subject: Subject) -> Option<RecordKind> {
    RECORDS.iter().find(|(of, _)| *of == subject).map(|(_, kind)| *kind)
}

impl Attempt {
    /// A task that is a registrar's: a change of a kind to something.
    pub(in crate::ledger) fn to(kind: ChangeKind, about: impl Into<About>) -> Attempt {
        Attempt { kind: Some(kind), ..Attempt::of(Some(TaskKind::Manage), about) }
    }

    /// A task, which may be that of other roles.
    pub(in crate::ledger) fn of(task: Option<TaskKind>, about: impl Into<About>) -> Attempt {
        let About(subject, record) = about.into();
        Attempt { message: String::new(), task, kind: None, subject, record, times: 1 }
    }
}

/// The refused attempts of a batch, where the host has them recorded.
#[derive(Default)]
pub(in crate::ledger) struct Refused {
    is_on: bool,
    attempts: Mutex<Vec<Attempt>>,
}

impl Refused {
    pub(in crate::ledger) fn new(is_on: bool) -> Refused {
        Refused { is_on, attempts: Mutex::default() }
    }

    /// Remembers an attempt and gives its error back. The same one again is counted; of different ones there is a limit.
    pub(in crate::ledger) fn note(&self, attempt: Attempt, error: Error) -> Error {
        if self.is_on && error.kind() == ErrorKind::NotPermitted {
            let attempt = Attempt { message: error.id().to_owned(), ..attempt };
            let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = attempts.iter_mut().find(|known| known.is_again(&attempt)) {
                known.times = known.times.saturating_add(1);
            } else if attempts.len() < limits::REFUSALS {
                attempts.push(attempt);
            }
        }
        error
    }

    /// Writes the attempts with the change of the batch.
    pub(in crate::ledger) fn keep(&self, writer: &mut ChangeWriter) -> Result<()> {
        let attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        attempts.iter().try_for_each(|attempt| refusal::add(writer, attempt))
    }

    /// They stand in the ledger.
    pub(in crate::ledger) fn forget(&mut self) {
        self.attempts.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Writes the attempts as a change of their own, once the batch has given the lock back. Where that fails, they are lost:
    /// the error that the caller has is that of the attempt.
    pub(in crate::ledger) fn record(&mut self, pool: &Pool, actor: &str) {
        let attempts = std::mem::take(self.attempts.get_mut().unwrap_or_else(PoisonError::into_inner));
        if !attempts.is_empty() {
            drop(record(pool, actor, &attempts));
        }
    }
}

fn record(pool: &Pool, actor: &str, attempts: &[Attempt]) -> Result<()> {
    let conn = pool.borrow_writer()?;
    // Nobody is asked about the clock because of an attempt, and what a person answered is kept for the next batch.
    let begun = ChangeWriter::begin(conn, &*pool.clock, || ClockPolicy::Unknown);
    let mut writer = match begun {
        Ok(writer) => writer,
        Err(failed) => {
            let (conn, error) = *failed;
            pool.return_writer(Some(conn));
            return Err(error);
        }
    };
    let (conn, result) = match attempts.iter().try_for_each(|attempt| refusal::add(&mut writer, attempt)) {
        Ok(()) => writer.commit(actor, None, ""),
        Err(error) => (writer.abandon(), Err(error)),
    };
    if result.as_ref().is_err_and(|error| error.kind() == ErrorKind::OutcomeUnknown) {
        pool.lose();
    }
    pool.return_writer(Some(conn));
    result.map(drop)
}
