//! What projects really do (开工、竣工、停工、复工), beside what their plans and reports say.

use super::batch::{Batch, not_found};
use super::plans::{check_month, figures};
use super::view::View;
use crate::domain::event::{
    self, EventFields, EventKind, ItemState, ProjectEvent, ProjectStatus, Timing, check_sequence,
};
use crate::domain::ids::{ChangeNumber, EventId, PlanId, ProjectId};
use crate::domain::period::YearMonth;
use crate::domain::record::Base;
use crate::error::Result;
use crate::store::{NOW, event as store, project};

impl Batch {
    /// Records what a project did (开工、竣工、停工、复工认定). From the month in which it happened on, figures count the project
    /// as started or finished by it, whatever its reports say.
    ///
    /// Fails with `Rule` where it does not fit the other events of the project: one start, a stop only while it is
    /// underway, a finish not before its start.
    pub fn record_event(&mut self, project: ProjectId, kind: EventKind, fields: EventFields) -> Result<EventId> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            project::get(batch.conn()?, project, NOW)?.ok_or_else(|| not_found("project", project).field("project"))?;
            let pass = batch.may_record(project, None)?;
            let mut events = store::of_project(batch.conn()?, project, NOW)?;
            let (id, since) = (EventId(i64::MAX), ChangeNumber(0));
            events.push(ProjectEvent { id, project, kind, since, fields: fields.clone() });
            check_sequence(events)?;
            store::add(batch.writer(pass)?, project, kind, &fields)
        })
    }

    /// Replaces what is known of an event, on the version that was read: its date, what proves it. Its project and kind
    /// stay.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_event(&mut self, base: impl Into<Base<EventId>>, fields: EventFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_event(base, fields))
    }

    /// Changes some of what is known of an event; the rest stays as it is now.
    pub fn change_event(&mut self, id: EventId, change: impl FnOnce(&mut EventFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| not_found("event", id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_event(base, now.fields)
        })
    }

    fn put_event(&mut self, base: Base<EventId>, fields: EventFields) -> Result<()> {
        let id = base.id;
        let fields = fields.checked()?;
        let before = store::get(self.conn()?, id, NOW)?.ok_or_else(|| not_found("event", id))?;
        if before.fields == fields {
            return Ok(());
        }
        let pass = self.may_record(before.project, None)?;
        self.check_base(format_args!("event {id}"), base.since, before.since, || {
            let versions = store::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        let mut events = store::of_project(self.conn()?, before.project, NOW)?;
        events.iter_mut().filter(|event| event.id == id).for_each(|event| event.fields = fields.clone());
        check_sequence(events)?;
        store::revise(self.writer(pass)?, id, before.since, &fields)
    }

    /// Takes back an event that was recorded by mistake (撤销). Its history stays.
    pub fn revoke_event(&mut self, id: EventId) -> Result<()> {
        self.whole(|batch| {
            let before = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| not_found("event", id))?;
            let pass = batch.may_record(before.project, None)?;
            let mut events = store::of_project(batch.conn()?, before.project, NOW)?;
            events.retain(|event| event.id != id);
            check_sequence(events)?;
            store::revoke(batch.writer(pass)?, id, before.since)
        })
    }
}

impl View {
    /// One event.
    pub fn event(&self, id: EventId) -> Result<ProjectEvent> {
        let found = store::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| not_found("event", id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// The events of a project, in the order in which they happened.
    pub fn events(&self, project: ProjectId) -> Result<Vec<ProjectEvent>> {
        self.project(project)?;
        store::of_project(self.conn()?, project, self.as_of().0)
    }

    /// Every version of an event that this view knows of, oldest first; of one that was revoked, too.
    pub fn event_history(&self, id: EventId) -> Result<Vec<ProjectEvent>> {
        let mut history = store::history(self.conn()?, id, self.as_of().0)?;
        history.retain(|event| self.sees(event.project));
        Ok(history)
    }

    /// What the events of a project tell at the end of a month.
    pub fn project_state(&self, project: ProjectId, month: YearMonth) -> Result<ProjectStatus> {
        Ok(event::status(&self.events(project)?, month))
    }

    /// The actual state of each item that counts in a month, beside what the plan and the reports say (开竣工情况), in the
    /// plan's order.
    pub fn project_states(&self, id: PlanId, month: YearMonth) -> Result<Vec<ItemState>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        check_month(id, &self.plan(id)?.fields, month)?;
        let mut figures = figures(conn, id, Some(month), self.as_of())?;
        figures.items.retain(|item| self.sees(item.project));
        let names = self.project_names(&figures)?;
        let mut states = Vec::with_capacity(figures.items.len());
        for item in &figures.items {
            let status = event::status(&store::of_project(conn, item.project, as_of)?, month);
            let (started, finished) = (item.standing.started, item.standing.finished);
            let unproved = |said: Option<bool>, on: Option<_>| said == Some(true) && on.is_none();
            states.push(ItemState {
                item: item.item,
                project: item.project,
                project_name: names.get(&item.item).cloned().unwrap_or_default(),
                phase: item.phase,
                planned_start: item.planned_start,
                planned_finish: item.planned_finish,
                status,
                started,
                finished,
                // What reports say has no date that counts, and is not called late.
                start: Timing::of(
                    item.planned_start.filter(|_| !unproved(started, status.started_on)),
                    status.started_on,
                    month,
                ),
                finish: Timing::of(
                    item.planned_finish.filter(|_| !unproved(finished, status.finished_on)),
                    status.finished_on,
                    month,
                ),
                needs_proof: unproved(started, status.started_on) && status.state.is_none()
                    || unproved(finished, status.finished_on),
            });
        }
        Ok(states)
    }
}
