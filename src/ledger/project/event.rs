//! What projects really do (开工、竣工、停工、复工), beside what their plans and reports say.

use crate::domain::office::change::ChangeKind;
use crate::domain::office::refusal::Attempt;
use crate::domain::project::event::{
    self, EventFields, EventId, EventKind, ItemState, ProjectEvent, ProjectStatus, Timing, check_sequence, last_moved,
};
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::authority::Authority;
use crate::ledger::plan::{check_month, figures};
use crate::ledger::view::View;
use crate::store::merger::Merged;
use crate::store::{NOW, event as store, filing, project};

impl Batch {
    /// Records what a project did (开工、竣工、停工、复工认定). From the month in which it happened on, figures count the project
    /// as started or finished by it, whatever its reports say.
    ///
    /// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
    /// from the first open month on ([`ProjectEvent::counts_from`]); see [`View::events_counted_later`] and
    /// [`Batch::count_event_from_its_date`].
    ///
    /// Fails with `Rule` where it does not fit the other events of the project: one start, a stop only while it is
    /// underway, a finish not before its start.
    pub fn record_event(&mut self, project: ProjectId, kind: EventKind, fields: EventFields) -> Result<EventId> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            project::get(batch.conn()?, project, NOW)?.ok_or_else(|| messages::not_found(project).field("project"))?;
            let pass = batch.may_record(project, None)?;
            let others = store::of_project(batch.conn()?, project, NOW)?;
            let (id, since) = (EventId(i64::MAX), ChangeNumber(0));
            let (recorded, recorded_by, counts_from) = (since, None, None);
            let event = ProjectEvent { id, project, kind, since, recorded, recorded_by, counts_from, fields };
            let event = batch.dated(&others, event)?;
            check_sequence(with(others, &event))?;
            store::add(batch.writer(pass)?, project, kind, &event.fields, event.counts_from)
        })
    }

    /// Replaces what is known of an event, on the version that was read: its date, what proves it. Its project and kind
    /// stay.
    ///
    /// What others recorded, only a registrar revises; so is an event whose date moves a closed month.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_event(&mut self, base: impl Into<Base<EventId>>, fields: EventFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_event(base, fields))
    }

    /// Changes some of what is known of an event; the rest stays as it is now.
    pub fn change_event(&mut self, id: EventId, change: impl FnOnce(&mut EventFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            batch.may_record(now.project, None)?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_event(base, now.fields)
        })
    }

    fn put_event(&mut self, base: Base<EventId>, fields: EventFields) -> Result<()> {
        let id = base.id;
        let fields = fields.checked()?;
        let before = store::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        if before.fields == fields {
            return Ok(());
        }
        let pass = self.may_correct(id, before.project, before.recorded)?;
        self.check_base(id, base.since, before.since, || {
            let versions = store::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        let mut others = store::of_project(self.conn()?, before.project, NOW)?;
        others.retain(|event| event.id != id);
        let mut after = ProjectEvent { fields, ..before.clone() };
        if before.fields.occurred_on != after.fields.occurred_on {
            self.check_closed(&others, &before)?;
            after = self.dated(&others, after)?;
        }
        check_sequence(with(others, &after))?;
        store::revise(self.writer(pass)?, &before, &after.fields, after.counts_from)
    }

    /// Lets an event count from its date on (追溯计入) though it was recorded when months that it moves were closed. Only a
    /// registrar may; the closed months that move are listed by [`View::late_corrections`].
    pub fn count_event_from_its_date(&mut self, id: EventId) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::RecordEvents, id)?;
            let before = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            match before.counts_from {
                None => Ok(()),
                Some(_) => store::revise(batch.writer(pass)?, &before, &before.fields, None),
            }
        })
    }

    /// An event with the month from which it counts: a registrar's from its date, another one from an open month on.
    fn dated(&self, others: &[ProjectEvent], event: ProjectEvent) -> Result<ProjectEvent> {
        if matches!(self.authority(), Authority::Everything) {
            return Ok(event);
        }
        let closed = filing::closed_of_project(self.conn()?, event.project)?;
        let Some(month) = event.fields.occurred_on.month() else { return Ok(event) };
        let mut from = month;
        for through in &closed {
            if from.year() == through.year() && from <= *through {
                from = through.next()?;
            }
        }
        let event = ProjectEvent { counts_from: (from > month).then_some(from), ..event };
        // A start or finish that is to come says of the months before that there was none.
        match last_moved(others, &with(others.to_vec(), &event), months_of(&closed)) {
            Some(moved) => Ok(ProjectEvent { counts_from: Some(moved.next()?), ..event }),
            None => Ok(event),
        }
    }

    /// Refuses to take away what an event says of closed months, but to a registrar.
    fn check_closed(&self, others: &[ProjectEvent], event: &ProjectEvent) -> Result<()> {
        if matches!(self.authority(), Authority::Everything) {
            return Ok(());
        }
        let closed = filing::closed_of_project(self.conn()?, event.project)?;
        match last_moved(&with(others.to_vec(), event), others, months_of(&closed)) {
            Some(month) => {
                let attempt = Attempt::to(ChangeKind::RecordEvents, event.id);
                self.registrar_only(attempt, |could| messages::event_in_closed_month(event.id, month, could))
            }
            None => Ok(()),
        }
    }

    /// Takes back an event that was recorded by mistake (撤销). Its history stays. What others recorded, and what counts in a
    /// closed month, only a registrar revokes.
    pub fn revoke_event(&mut self, id: EventId) -> Result<()> {
        self.whole(|batch| {
            let before = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let pass = batch.may_correct(id, before.project, before.recorded)?;
            let mut others = store::of_project(batch.conn()?, before.project, NOW)?;
            others.retain(|event| event.id != id);
            batch.check_closed(&others, &before)?;
            check_sequence(others)?;
            store::revoke(batch.writer(pass)?, id, before.since)
        })
    }
}

fn with(mut events: Vec<ProjectEvent>, event: &ProjectEvent) -> Vec<ProjectEvent> {
    events.push(event.clone());
    events
}

/// The months of each year up to one.
fn months_of(closed: &[YearMonth]) -> impl Iterator<Item = YearMonth> {
    closed
        .iter()
        .flat_map(|through| (1..=through.month()).filter_map(|month| YearMonth::new(through.year(), month).ok()))
}

/// # Events and states (开工、竣工、停工)
///
/// What really happened to a project, and what it does at the end of a month.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.events(project)?.is_empty());
/// assert_eq!(view.project_state(project, march)?.state, None);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One event.
    pub fn event(&self, id: EventId) -> Result<ProjectEvent> {
        let found = store::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// The events of a project, in the order in which they happened.
    pub fn events(&self, project: ProjectId) -> Result<Vec<ProjectEvent>> {
        let project = self.project(project)?.id;
        store::of_project(self.conn()?, project, self.as_of().0)
    }

    /// The events of a plan's projects in its year that count later than they happened (补录), because they were recorded when
    /// their months were closed; by project, in the order in which they happened.
    pub fn events_counted_later(&self, id: PlanId) -> Result<Vec<ProjectEvent>> {
        let year = self.plan(id)?.fields.year;
        let mut events = store::counted_later(self.conn()?, id, self.as_of().0)?;
        events.retain(|event| {
            self.sees(event.project) && event.fields.occurred_on.year() == year && event.counts_later()
        });
        Ok(events)
    }

    /// Every version of an event that this view knows of, oldest first; of one that was revoked, too.
    pub fn event_history(&self, id: EventId) -> Result<Vec<ProjectEvent>> {
        let mut history = store::history(self.conn()?, id, self.as_of().0)?;
        history.retain(|event| self.sees(event.project));
        Ok(history)
    }

    /// What the events of a project say at the end of a month.
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
        let names = self.project_names(&figures.items)?;
        let merged = Merged::of_many(conn, as_of)?;
        let mut states = Vec::with_capacity(figures.items.len());
        for item in &figures.items {
            let status = event::status(&store::of_merged(conn, item.project, &merged, as_of)?, month);
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
