//! What projects really do (开工、竣工、停工、复工).

use rusqlite::{CachedStatement, Connection};

use super::columns::InColumns;
use super::merger::Merged;
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{item, query};
use crate::domain::project::event::{EventEffect, EventFields, EventId, EventKind, ProjectEvent, check_sequence};
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ordered::Ordered;
use crate::store::file::errors::Stored as _;
use crate::store::tables::project::{EVENT, EVENT_VERSION};

/// The versions of events for which what follows the tables holds. A change that is still being written has no actor yet.
fn select(which: &str) -> String {
    format!(
        "SELECT e.id, e.project_id, e.kind, e.since, CASE WHEN c.kind <> '-' THEN c.actor END, v.counts_from, {}
         FROM event e JOIN event_version v ON v.event_id = e.id JOIN change c ON c.seq = e.since {which}",
        EventFields::SELECT
    )
}

/// What figures need of the events of a project, as of a change: seeks in an index that has the kind, too.
pub(super) const EFFECT: &str =
    "SELECT e.id, e.kind, v.occurred_on, v.counts_from FROM event e JOIN event_version v ON v.event_id = e.id
                                 WHERE e.project_id = ?1 AND v.until > ?2 AND v.since <= ?2";

fn open(writer: &mut ChangeWriter, id: EventId, fields: &EventFields, counts_from: Option<YearMonth>) -> Result<()> {
    writer.open(&EVENT_VERSION, &[id.0], fields.row().iter().chain(&[counts_from.into()]))
}

fn read(columns: &mut Columns<'_, '_>) -> Result<ProjectEvent> {
    let (id, project, kind) = (columns.read()?, columns.read()?, columns.read()?);
    let (recorded, recorded_by) = (columns.read()?, columns.take()?);
    let (counts_from, since) = (columns.read()?, columns.read()?);
    let fields = EventFields::read(columns)?;
    Ok(ProjectEvent { id, project, kind, since, recorded, recorded_by, counts_from, fields })
}

/// Events of the projects that theirs are as of a change.
fn settled(conn: &Connection, mut events: Vec<ProjectEvent>, as_of: i64) -> Result<Vec<ProjectEvent>> {
    let merged = Merged::of_few(conn, as_of)?;
    events.iter_mut().try_for_each(|event| merged.settle(&mut event.project))?;
    Ok(events)
}

/// Records an event.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    project: ProjectId,
    kind: EventKind,
    fields: &EventFields,
    counts_from: Option<YearMonth>,
) -> Result<EventId> {
    let id = EventId(writer.create(&EVENT, &[project.into(), kind.into()])?);
    open(writer, id, fields, counts_from)?;
    Ok(id)
}

/// Replaces what is known of an event.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    before: &ProjectEvent,
    fields: &EventFields,
    counts_from: Option<YearMonth>,
) -> Result<()> {
    revoke(writer, before.id, before.since)?;
    open(writer, before.id, fields, counts_from)
}

/// Ends an event without a successor.
pub(crate) fn revoke(writer: &mut ChangeWriter, id: EventId, since: ChangeNumber) -> Result<()> {
    writer.close(&EVENT_VERSION, &[id.0], since)
}

/// One event.
pub(crate) fn get(conn: &Connection, id: EventId, as_of: i64) -> Result<Option<ProjectEvent>> {
    let found = query::one(conn, &select("WHERE e.id = ?1 AND v.until > ?2 AND v.since <= ?2"), [id.0, as_of], read)?;
    Ok(settled(conn, found.into_iter().collect(), as_of)?.pop())
}

/// Whether any event was ever recorded, so that figures need not look for theirs.
pub(crate) fn is_used(conn: &Connection) -> Result<bool> {
    Ok(query::one(conn, "SELECT 1 FROM event LIMIT 1", [], |columns| columns.take::<i64>())?.is_some())
}

/// Looks for what the events of many projects make of their figures.
pub(crate) struct Effects<'c>(CachedStatement<'c>);

impl<'c> Effects<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Result<Self> {
        Ok(Effects(conn.prepare_cached(EFFECT).stored()?))
    }

    /// What the events of a project, and of those that are it, make of its figures at the end of a month.
    pub(crate) fn of(
        &mut self,
        project: ProjectId,
        merged: &Merged<'_>,
        month: YearMonth,
        as_of: i64,
    ) -> Result<EventEffect> {
        let mut effect = EventEffect::new(month);
        let others = if merged.is_nothing() { Vec::new() } else { merged.numbers(project)? };
        for project in std::iter::once(&project).filter(|_| others.is_empty()).chain(&others) {
            let mut rows = self.0.query([project.0, as_of]).stored()?;
            while let Some(row) = rows.next().stored()? {
                let mut columns = Columns::of(row);
                effect.add(columns.read()?, columns.read()?, columns.read()?, columns.read()?);
            }
        }
        Ok(effect)
    }
}

/// The events of a project, in the order in which they happened.
pub(crate) fn of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<ProjectEvent>> {
    of_merged(conn, project, &Merged::of_few(conn, as_of)?, as_of)
}

/// [`of_project`] for one of many projects.
pub(crate) fn of_merged(
    conn: &Connection,
    project: ProjectId,
    merged: &Merged<'_>,
    as_of: i64,
) -> Result<Vec<ProjectEvent>> {
    let mut events = Vec::new();
    for number in merged.numbers(project)? {
        events.extend(of_number(conn, number, as_of)?);
    }
    events.iter_mut().try_for_each(|event| merged.settle(&mut event.project))?;
    // What stands in the ledger was checked when it was written.
    check_sequence(events)
}

/// The events that were recorded with a number of a project, and of none that it is one with.
pub(crate) fn of_number(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<ProjectEvent>> {
    let sql = select("WHERE e.project_id = ?1 AND v.until > ?2 AND v.since <= ?2");
    query::all(conn, &sql, [project.0, as_of], read)
}

/// The events of a plan's projects that do not count from their date.
pub(crate) fn counted_later(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<ProjectEvent>> {
    let sql = select(
        "JOIN plan_item i ON i.project_id = e.project_id
         JOIN plan_item_version p ON p.plan_id = i.plan_id AND p.item_id = i.id AND p.until > ?2 AND p.since <= ?2
         WHERE i.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2 AND v.counts_from IS NOT NULL
         ORDER BY e.project_id, v.occurred_on, e.id",
    );
    let mut events = query::all(conn, &sql, [plan.0, as_of], read)?;
    let others = item::other_numbers(conn, plan, as_of)?;
    if others.is_empty() {
        return Ok(events);
    }
    for (number, _) in others {
        events.extend(of_number(conn, number, as_of)?.into_iter().filter(|event| event.counts_from.is_some()));
    }
    let mut events = settled(conn, events, as_of)?;
    events.order_by_key(|event| (event.project, event.fields.occurred_on, event.id));
    Ok(events)
}

/// The events of a project that were taken back, with the changes that did so.
#[cfg(feature = "packages")]
pub(crate) fn revoked(
    conn: &Connection,
    project: ProjectId,
    as_of: i64,
) -> Result<Vec<(EventId, EventKind, ChangeNumber)>> {
    let sql =
        "SELECT e.id, e.kind, max(v.until) FROM event e JOIN event_version v ON v.event_id = e.id AND v.since <= ?2
               WHERE e.project_id = ?1 GROUP BY e.id, e.kind HAVING max(v.until) <= ?2 ORDER BY e.id";
    let mut revoked = Vec::new();
    for number in super::merger::numbers(conn, project, as_of)? {
        let of = query::all(conn, sql, [number.0, as_of], |columns| {
            Ok((columns.read()?, columns.read()?, columns.read()?))
        })?;
        revoked.extend(of);
    }
    Ok(revoked)
}

/// The changes that wrote the events of a plan's projects.
pub(crate) fn written(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<(ProjectId, EventId, ChangeNumber)>> {
    let sql = "SELECT e.project_id, e.id, o.since FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
               JOIN event e ON e.project_id = i.project_id
               JOIN event_version o ON o.event_id = e.id AND o.until > ?2 AND o.since <= ?2
               WHERE v.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2";
    let mut written: Vec<(ProjectId, EventId, ChangeNumber)> =
        query::all(conn, sql, [plan.0, as_of], |columns| Ok((columns.read()?, columns.read()?, columns.read()?)))?;
    let merged = Merged::of_many(conn, as_of)?;
    for (number, _) in item::other_numbers(conn, plan, as_of)? {
        written.extend(of_number(conn, number, as_of)?.into_iter().map(|event| (number, event.id, event.since)));
    }
    written.iter_mut().try_for_each(|(project, ..)| merged.settle(project))?;
    Ok(written)
}

/// Every version of an event, oldest first.
pub(crate) fn history(conn: &Connection, id: EventId, as_of: i64) -> Result<Vec<ProjectEvent>> {
    let sql = select("WHERE e.id = ?1 AND v.since <= ?2 ORDER BY v.since");
    settled(conn, query::all(conn, &sql, [id.0, as_of], read)?, as_of)
}

/// The change that ended the last version of an event that a state knows of.
pub(crate) fn ended_by(conn: &Connection, id: EventId, as_of: i64) -> Result<Option<ChangeNumber>> {
    let sql = "SELECT max(until) FROM event_version WHERE event_id = ?1 AND until <= ?2";
    Ok(query::one(conn, sql, [id.0, as_of], |columns| columns.read())?.flatten())
}
