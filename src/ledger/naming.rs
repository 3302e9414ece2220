//! The names of the records that an error is about: an office knows 凤凰岭大桥, not the 3rd item.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::base::{Known, who_and_when};
use super::batch::Batch;
use super::view::View;
use crate::domain::assessment::fact::AssessmentFact;
use crate::domain::office::person::PersonId;
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{
    AssessmentFactId, AttachmentId, BulletinId, IssuedAssessmentId, ItemId, LetterId, MatterId, NodeId, PlaceId,
    PlanId, ProjectId, RulePackId, UnitId,
};
use crate::error::{Error, Result};
use crate::ledger::messages;
use crate::message::{Arg, Message, NamedRecord, RecordKind};
use crate::store::{
    NOW, called, event, issued_assessment, issued_bulletin, item, plan, plan_change, project, rule_pack, versions,
    voided,
};

impl Batch {
    /// An error with the names of its records, of those that the actor may see.
    #[cold]
    pub(super) fn named(&mut self, error: Error) -> Error {
        if self.shown().is_err() {
            return error;
        }
        let sees = self.items.sees.as_ref().and_then(Option::as_ref);
        match self.conn().and_then(|conn| Ok((conn, self.last_change()?))) {
            Ok(known) => named(error, known, sees, NOW),
            Err(_) => error,
        }
    }
}

impl View {
    /// An error with the names of its records, of those that the view shows.
    #[cold]
    pub(crate) fn named(&self, error: Error) -> Error {
        match self.conn() {
            Ok(conn) => named(error, (conn, self.last_change()), self.shown(), self.as_of().0),
            Err(_) => error,
        }
    }

    /// A record that does not exist as of this view: never, or no more, because it was voided.
    #[cold]
    pub(super) fn gone(&self, record: impl Into<VoidOf>) -> Error {
        self.named(messages::not_found(record.into()))
    }

    /// What an office calls a record as of a change, where the view shows it.
    pub(super) fn name_of(&self, kind: RecordKind, id: i64, as_of: i64) -> Result<Option<String>> {
        name(self.conn()?, &NamedRecord { kind, id, name: None }, self.shown(), as_of)
    }
}

fn named(error: Error, known: Known<'_>, sees: Option<&BTreeSet<ProjectId>>, as_of: i64) -> Error {
    // What cannot be read stays a number: the error that is being reported is the one that matters.
    let named = error.named(|record| name(known.0, record, sees, as_of).ok().flatten());
    if named.id() != "not_found" {
        return named;
    }
    match void_of(known, &named, as_of) {
        Ok(Some(message)) => named.saying(message),
        _ => named,
    }
}

/// Who voided the record that an error misses, and why; `None` where nobody did, or the record has no name that may be said.
fn void_of(known: Known<'_>, error: &Error, as_of: i64) -> Result<Option<Message>> {
    let Some(record) = error.record().filter(|record| record.name.is_some()) else { return Ok(None) };
    let Some(of) = voidable(record) else { return Ok(None) };
    let Some(voided) = voided::get_voided(known.0, of, as_of)? else { return Ok(None) };
    let who = who_and_when(known, voided.since)?;
    Ok(Some(messages::voided(Arg::Record(record.clone()), who, voided.reason).message()))
}

/// The record as one that can be voided.
fn voidable(record: &NamedRecord) -> Option<VoidOf> {
    Some(match record.kind {
        ProjectId::KIND => ProjectId(record.id).into(),
        UnitId::KIND => UnitId(record.id).into(),
        PersonId::KIND => PersonId(record.id).into(),
        MatterId::KIND => MatterId(record.id).into(),
        NodeId::KIND => NodeId(record.id).into(),
        LetterId::KIND => LetterId(record.id).into(),
        AssessmentFactId::KIND => AssessmentFactId(record.id).into(),
        AttachmentId::KIND => AttachmentId(record.id).into(),
        PlaceId::KIND => PlaceId(record.id).into(),
        ItemId::KIND => ItemId(record.id).into(),
        _ => return None,
    })
}

/// The kind of a record that can be voided; a draft is called by its item.
pub(super) fn kind_of(of: VoidOf) -> RecordKind {
    match of {
        VoidOf::Project(_) => ProjectId::KIND,
        VoidOf::Unit(_) => UnitId::KIND,
        VoidOf::Person(_) => PersonId::KIND,
        VoidOf::Matter(_) => MatterId::KIND,
        VoidOf::Node(_) => NodeId::KIND,
        VoidOf::Letter(_) => LetterId::KIND,
        VoidOf::AssessmentFact(_) => AssessmentFactId::KIND,
        VoidOf::Attachment(_) => AttachmentId::KIND,
        VoidOf::Place(_) => PlaceId::KIND,
        VoidOf::Item(_) | VoidOf::Draft(..) => ItemId::KIND,
    }
}

/// What an office calls a record; `None` where no such record exists, or it has no name.
pub(super) fn name_of(conn: &Connection, kind: RecordKind, id: i64, as_of: i64) -> Result<Option<String>> {
    name(conn, &NamedRecord { kind, id, name: None }, None, as_of)
}

/// A record that is voided is called as it was before.
fn name(
    conn: &Connection,
    record: &NamedRecord,
    sees: Option<&BTreeSet<ProjectId>>,
    as_of: i64,
) -> Result<Option<String>> {
    let found = name_as_of(conn, record, sees, as_of)?;
    match voidable(record).filter(|_| found.is_none()) {
        Some(of) => match voided::get_voided(conn, of, as_of)? {
            Some(voided) => name_as_of(conn, record, sees, voided.since.0 - 1),
            None => Ok(None),
        },
        None => Ok(found),
    }
}

fn name_as_of(
    conn: &Connection,
    record: &NamedRecord,
    sees: Option<&BTreeSet<ProjectId>>,
    as_of: i64,
) -> Result<Option<String>> {
    let id = record.id;
    let of_project = |id: ProjectId| match sees.is_none_or(|sees| sees.contains(&id)) {
        true => project_name(conn, id, as_of),
        false => Ok(None),
    };
    Ok(match record.kind {
        ProjectId::KIND => of_project(ProjectId(id))?,
        PlanId::KIND => plan::get(conn, PlanId(id), as_of)?.map(|plan| plan.fields.title),
        ItemId::KIND => match item::identity(conn, ItemId(id), as_of)? {
            Some((_, project)) => of_project(project)?,
            None => None,
        },
        EventId::KIND => match event::get(conn, EventId(id), as_of)? {
            Some(event) => of_project(event.project)?.map(|project| format!("{project}{}", event.kind.name())),
            None => None,
        },
        PlanChangeId::KIND => plan_change::get(conn, PlanChangeId(id), as_of)?.map(|change| change.name()),
        BulletinId::KIND => issued_bulletin::get(conn, BulletinId(id), as_of)?.map(|bulletin| bulletin.fields.number),
        AssessmentFactId::KIND => {
            versions::get::<AssessmentFact>(conn, AssessmentFactId(id), as_of)?.map(|fact| fact.name())
        }
        IssuedAssessmentId::KIND => {
            issued_assessment::get(conn, IssuedAssessmentId(id), as_of)?.map(|issued| issued.fields.number)
        }
        RulePackId::KIND => rule_pack::get(conn, RulePackId(id), as_of)?.map(|stored| stored.pack.title()),
        // A letter has the project in its title.
        LetterId::KIND => match called::name(conn, LetterId::KIND, id, as_of)? {
            Some((Some(project), title)) => of_project(project)?.map(|_| title),
            called => called.map(|(_, title)| title),
        },
        // The others are called what their table says; those of a project, with the name of the project.
        kind => match called::name(conn, kind, id, as_of)? {
            Some((Some(project), name)) => of_project(project)?.map(|project| format!("{project}：{name}")),
            called => called.map(|(_, name)| name),
        },
    })
}

/// What a project is called, or was called when it was voided.
fn project_name(conn: &Connection, id: ProjectId, as_of: i64) -> Result<Option<String>> {
    let found = project::get(conn, id, as_of)?;
    let found = match voided::get_voided(conn, id.into(), as_of)?.filter(|_| found.is_none()) {
        Some(voided) => project::get(conn, id, voided.since.0 - 1)?,
        None => found,
    };
    Ok(found.map(|project| project.fields.name))
}
