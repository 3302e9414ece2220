//! The names of the records that an error is about: an office knows 凤凰岭大桥, not the 3rd item.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::batch::Batch;
use super::view::View;
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{BulletinId, ItemId, PlanId, ProjectId, RulePackId};
use crate::error::{Error, Result};
use crate::message::{NamedRecord, RecordKind};
use crate::store::{NOW, called, event, issued_bulletin, item, plan, plan_change, project, rule_pack};

impl Batch {
    /// An error with the names of its records, of those that the actor may see.
    #[cold]
    pub(super) fn named(&mut self, error: Error) -> Error {
        if self.shown().is_err() {
            return error;
        }
        let sees = self.items.sees.as_ref().and_then(Option::as_ref);
        match self.conn() {
            Ok(conn) => named(error, conn, sees, NOW),
            Err(_) => error,
        }
    }
}

impl View {
    /// An error with the names of its records, of those that the view shows.
    #[cold]
    pub(crate) fn named(&self, error: Error) -> Error {
        match self.conn() {
            Ok(conn) => named(error, conn, self.shown(), self.as_of().0),
            Err(_) => error,
        }
    }

    /// What an office calls a record as of a change, where the view shows it.
    pub(super) fn name_of(&self, kind: RecordKind, id: i64, as_of: i64) -> Result<Option<String>> {
        name(self.conn()?, &NamedRecord { kind, id, name: None }, self.shown(), as_of)
    }
}

fn named(error: Error, conn: &Connection, sees: Option<&BTreeSet<ProjectId>>, as_of: i64) -> Error {
    // What cannot be read stays a number: the error that is being reported is the one that matters.
    error.named(|record| name(conn, record, sees, as_of).ok().flatten())
}

/// What an office calls a record; `None` where no such record exists, or it has no name.
pub(super) fn name_of(conn: &Connection, kind: RecordKind, id: i64, as_of: i64) -> Result<Option<String>> {
    name(conn, &NamedRecord { kind, id, name: None }, None, as_of)
}

fn name(
    conn: &Connection,
    record: &NamedRecord,
    sees: Option<&BTreeSet<ProjectId>>,
    as_of: i64,
) -> Result<Option<String>> {
    let id = record.id;
    let of_project = |id: ProjectId| match sees.is_none_or(|sees| sees.contains(&id)) {
        true => Ok::<_, Error>(project::get(conn, id, as_of)?.map(|project| project.fields.name)),
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
        RulePackId::KIND => rule_pack::get(conn, RulePackId(id), as_of)?.map(|stored| stored.pack.title()),
        // The others are called what their table says; those of a project, with the name of the project.
        kind => match called::name(conn, kind, id, as_of)? {
            Some((Some(project), name)) => of_project(project)?.map(|project| format!("{project}：{name}")),
            called => called.map(|(_, name)| name),
        },
    })
}
