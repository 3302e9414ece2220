//! What projects really do (实际状态): starts, stops, goes on, is finished, as dated events with what proves them.
//!
//! Figures count a project as started or finished by its events where it has any of that kind, whatever its reports say.
//!
//! Form and rows: PROJECT, EVENT_KIND, OCCURRED_ON (a day, or a month), EVIDENCE, DOCUMENT_NO, REMARK; rows also ID,
//! SINCE, RECORDED_IN, RECORDED_BY and COUNTS_FROM. Project, kind and date must be there.

use super::border::{Fault, binds};
use super::fields::*;
use super::form::{filled, must, record, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::print::states_table;
use crate::{
    Base, Batch, EventFields, EventId, EventKind, ItemState, PlanId, ProjectDate, ProjectEvent, ProjectId,
    ProjectStatus, Result, View, YearMonth,
};

/// An event being filled in.
#[derive(Clone, Default)]
pub(super) struct EventForm {
    project: Option<ProjectId>,
    kind: Option<EventKind>,
    occurred_on: Option<ProjectDate>,
    evidence: Option<String>,
    document_no: Option<String>,
    remark: Option<String>,
}

filled!(EventForm {
    project: PROJECT,
    kind: EVENT_KIND,
    occurred_on: OCCURRED_ON,
    evidence: EVIDENCE,
    document_no: DOCUMENT_NO,
    remark: REMARK,
});

impl EventForm {
    fn fields(self) -> Result<EventFields> {
        let EventForm { project: _, kind: _, occurred_on, evidence, document_no, remark } = self;
        Ok(EventFields { occurred_on: must(occurred_on, "occurred_on")?, evidence, document_no, remark })
    }
}

row!(ProjectEvent, event => {
    ID: event.id,
    SINCE: event.since,
    RECORDED_IN: event.recorded,
    RECORDED_BY: &event.recorded_by,
    COUNTS_FROM: event.counts_from,
    PROJECT: event.project,
    EVENT_KIND: event.kind,
}, fields: EventFields);

row!(ProjectStatus, row => {
    PROJECT_STATE: row.state,
    STARTED_ON: row.started_on,
    FINISHED_ON: row.finished_on,
    SUSPENDED_ON: row.suspended_on,
});

row!(ItemState, row => {
    ITEM: row.item,
    PROJECT: row.project,
    PROJECT_NAME: &row.project_name,
    PHASE: row.phase,
    PLANNED_START: row.planned_start,
    PLANNED_FINISH: row.planned_finish,
    PROJECT_STATE: row.status.state,
    STARTED_ON: row.status.started_on,
    FINISHED_ON: row.status.finished_on,
    SUSPENDED_ON: row.status.suspended_on,
    STANDING_STARTED: row.started,
    STANDING_FINISHED: row.finished,
    START_TIMING: row.start,
    FINISH_TIMING: row.finish,
    NEEDS_PROOF: row.needs_proof,
});

/// Records what a project did: Rust `Batch::record_event`. `ZDXM_E_RULE` where it does not fit its other events.
///
/// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
/// from the first open month on (COUNTS_FROM).
pub(super) fn zdxm_event_record(batch: &mut Batch, form: *mut zdxm_form) -> Result<EventId, Fault> {
    let form: EventForm = record(form)?;
    let (project, kind) = (must(form.project, "project")?, must(form.kind, "event_kind")?);
    Ok(batch.record_event(project, kind, form.fields()?)?)
}

/// Corrects an event: its date, what proves it. Rust `Batch::revise_event`, `Batch::change_event`.
///
/// `ZDXM_E_NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no registrar.
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_event_revise(batch: &mut Batch, id: EventId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.event(id);
    let (form, since) = revision::<EventForm, ProjectEvent>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_event(Base { id, since }, form.fields()?)?)
}

binds! {
    /// Takes back an event that was recorded by mistake (撤销): Rust `Batch::revoke_event`. Its history stays.
    zdxm_event_revoke = Batch::revoke_event(id: EventId);

    /// Lets an event count from its date on (追溯计入): Rust `Batch::count_event_from_its_date`. Only a registrar may; the closed
    /// months that move are listed by `zdxm_filing_corrections`.
    zdxm_event_count_from_date = Batch::count_event_from_its_date(id: EventId);

    /// The events of a plan's projects that count later than they happened (补录): Rust `View::events_counted_later`.
    zdxm_event_counted_later = View::events_counted_later(plan: PlanId) -> Vec<ProjectEvent>;
    /// One event: Rust `View::event`.
    zdxm_event_get = View::event(id: EventId) -> ProjectEvent;
    /// The events of a project, in the order in which they happened: Rust `View::events`.
    zdxm_event_list = View::events(project: ProjectId) -> Vec<ProjectEvent>;
    /// Every version of an event, also of a revoked one, oldest first: Rust `View::event_history`.
    zdxm_event_history = View::event_history(id: EventId) -> Vec<ProjectEvent>;

    /// What the events of a project say at the end of a month (yyyymm): Rust `View::project_state`.
    ///
    /// One row: PROJECT_STATE, STARTED_ON, FINISHED_ON, SUSPENDED_ON.
    zdxm_event_state = View::project_state(project: ProjectId, month: YearMonth) -> ProjectStatus;

    /// The actual state of each item of a plan at the end of a month (yyyymm): Rust `View::project_states`.
    ///
    /// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, PLANNED_START, PLANNED_FINISH, PROJECT_STATE, STARTED_ON, FINISHED_ON,
    /// SUSPENDED_ON, STANDING_STARTED, STANDING_FINISHED, START_TIMING, FINISH_TIMING, NEEDS_PROOF.
    zdxm_event_states = View::project_states(plan: PlanId, month: YearMonth) -> Vec<ItemState>;
}

/// The actual states as a printed table (项目开竣工情况表): Rust `print::states_table`.
pub(super) fn zdxm_event_states_text(view: &View, plan: PlanId, month: YearMonth) -> Result<String, Fault> {
    let states = view.project_states(plan, month)?;
    Ok(states_table(&states, month).to_text())
}
