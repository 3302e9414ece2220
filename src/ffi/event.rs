//! What projects really do (实际状态): starts, stops, goes on, is finished, as dated events with what proves them.
//!
//! Figures count a project as started or finished by its events where it has any of that kind, whatever its reports say.
//!
//! Form and rows: PROJECT, EVENT_KIND, OCCURRED_ON (a day, or a month), EVIDENCE, DOCUMENT_NO, REMARK; rows also ID,
//! SINCE, RECORDED_IN, RECORDED_BY and COUNTS_FROM. Project, kind and date must be there.

use super::batch::{add, write, zdxm_batch};
use super::border::{Month, Out, TextOut, ZDXM_RET, month_of};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{filled, record, revision, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::domain::messages::field_missing;
use crate::print::states_table;
use crate::{
    Base, EventFields, EventId, EventKind, ItemState, PlanId, ProjectDate, ProjectEvent, ProjectId, ProjectStatus,
    Result,
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

fn must<T>(value: Option<T>, field: &'static str) -> Result<T> {
    value.ok_or_else(|| field_missing().field(field))
}

impl EventForm {
    fn fields(self) -> Result<EventFields> {
        let EventForm { project: _, kind: _, occurred_on, evidence, document_no, remark } = self;
        Ok(EventFields { occurred_on: must(occurred_on, "occurred_on")?, evidence, document_no, remark })
    }
}

impl Row for ProjectEvent {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |event| Cell::int(event.id.0) },
        Column { field: ZDXM_F_SINCE, get: |event| Cell::int(event.since.0) },
        Column { field: ZDXM_F_RECORDED_IN, get: |event| Cell::int(event.recorded.0) },
        Column { field: ZDXM_F_RECORDED_BY, get: |event| Cell::text_if(&event.recorded_by) },
        Column { field: ZDXM_F_COUNTS_FROM, get: |event| event.counts_from.map_or(Cell::Null, Cell::Month) },
        Column { field: ZDXM_F_PROJECT, get: |event| Cell::int(event.project.0) },
        Column { field: ZDXM_F_EVENT_KIND, get: |event| Cell::code(event.kind) },
    ];

    record_of!(fields: EventFields);
}

impl Row for ProjectStatus {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_PROJECT_STATE, get: |row| Cell::code_if(row.state) },
        Column { field: ZDXM_F_STARTED_ON, get: |row| Cell::date_if(row.started_on) },
        Column { field: ZDXM_F_FINISHED_ON, get: |row| Cell::date_if(row.finished_on) },
        Column { field: ZDXM_F_SUSPENDED_ON, get: |row| Cell::date_if(row.suspended_on) },
    ];
}

impl Row for ItemState {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.item.0) },
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.project.0) },
        Column { field: ZDXM_F_PROJECT_NAME, get: |row| Cell::text(&row.project_name) },
        Column { field: ZDXM_F_PHASE, get: |row| Cell::code(row.phase) },
        Column { field: ZDXM_F_PLANNED_START, get: |row| Cell::date_if(row.planned_start) },
        Column { field: ZDXM_F_PLANNED_FINISH, get: |row| Cell::date_if(row.planned_finish) },
        Column { field: ZDXM_F_PROJECT_STATE, get: |row| Cell::code_if(row.status.state) },
        Column { field: ZDXM_F_STARTED_ON, get: |row| Cell::date_if(row.status.started_on) },
        Column { field: ZDXM_F_FINISHED_ON, get: |row| Cell::date_if(row.status.finished_on) },
        Column { field: ZDXM_F_SUSPENDED_ON, get: |row| Cell::date_if(row.status.suspended_on) },
        Column { field: ZDXM_F_STANDING_STARTED, get: |row| Cell::flag_if(row.started) },
        Column { field: ZDXM_F_STANDING_FINISHED, get: |row| Cell::flag_if(row.finished) },
        Column { field: ZDXM_F_START_TIMING, get: |row| Cell::code_if(row.start) },
        Column { field: ZDXM_F_FINISH_TIMING, get: |row| Cell::code_if(row.finish) },
        Column { field: ZDXM_F_NEEDS_PROOF, get: |row| Cell::flag_if(Some(row.needs_proof)) },
    ];
}

/// Records what a project did: Rust `Batch::record_event`. `ZDXM_E_RULE` where it does not fit its other events.
///
/// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
/// from the first open month on (COUNTS_FROM).
pub(super) fn zdxm_event_record(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| {
        let form: EventForm = record(form)?;
        let (project, kind) = (must(form.project, "project")?, must(form.kind, "event_kind")?);
        Ok(batch.record_event(project, kind, form.fields()?)?.0)
    })
}

/// Corrects an event: its date, what proves it. Rust `Batch::revise_event`, `Batch::change_event`.
///
/// `ZDXM_E_NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no registrar.
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_event_revise(batch: *mut zdxm_batch, id: EventId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.event(id);
        let (form, since) = revision::<EventForm, ProjectEvent>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_event(Base { id, since }, form.fields()?)?;
        Ok(ZDXM_OK)
    })
}

/// Takes back an event that was recorded by mistake (撤销): Rust `Batch::revoke_event`. Its history stays.
pub(super) fn zdxm_event_revoke(batch: *mut zdxm_batch, id: EventId) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.revoke_event(id)?;
        Ok(ZDXM_OK)
    })
}

/// Lets an event count from its date on (追溯计入): Rust `Batch::count_event_from_its_date`. Only a registrar may; the closed
/// months that move are listed by `zdxm_filing_corrections`.
pub(super) fn zdxm_event_count_from_date(batch: *mut zdxm_batch, id: EventId) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.count_event_from_its_date(id)?;
        Ok(ZDXM_OK)
    })
}

/// The events of a plan's projects that count later than they happened (补录): Rust `View::events_counted_later`.
pub(super) fn zdxm_event_counted_later(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.events_counted_later(plan)?))
}

/// One event: Rust `View::event`.
pub(super) fn zdxm_event_get(view: *mut zdxm_view, id: EventId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.event(id)?]))
}

/// The events of a project, in the order in which they happened: Rust `View::events`.
pub(super) fn zdxm_event_list(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.events(project)?))
}

/// Every version of an event, also of a revoked one, oldest first: Rust `View::event_history`.
pub(super) fn zdxm_event_history(view: *mut zdxm_view, id: EventId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.event_history(id)?))
}

/// What the events of a project say at the end of a month (yyyymm): Rust `View::project_state`.
///
/// One row: PROJECT_STATE, STARTED_ON, FINISHED_ON, SUSPENDED_ON.
pub(super) fn zdxm_event_state(
    view: *mut zdxm_view,
    project: ProjectId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.project_state(project, month_of(month)?)?]))
}

/// The actual state of each item of a plan at the end of a month (yyyymm): Rust `View::project_states`.
///
/// Fields: ITEM, PROJECT, PROJECT_NAME, PHASE, PLANNED_START, PLANNED_FINISH, PROJECT_STATE, STARTED_ON, FINISHED_ON,
/// SUSPENDED_ON, STANDING_STARTED, STANDING_FINISHED, START_TIMING, FINISH_TIMING, NEEDS_PROOF.
pub(super) fn zdxm_event_states(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.project_states(plan, month_of(month)?)?))
}

/// The actual states as a printed table (项目开竣工情况表): Rust `print::states_table`.
pub(super) fn zdxm_event_states_text(view: *mut zdxm_view, plan: PlanId, month: Month, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let month = month_of(month)?;
        let states = view.project_states(plan, month)?;
        out.put(&entry.context, &states_table(&states, month).to_text())
    })
}
