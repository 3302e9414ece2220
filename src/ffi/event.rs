//! What projects really do (实际状态): starts, stops, goes on, is finished, as dated events with what proves them.
//!
//! Figures count a project as started or finished by its events where it has any of that kind, whatever its reports say.
//!
//! Form and rows: PROJECT, EVENT_KIND, OCCURRED_ON (a day, or a month), EVIDENCE, DOCUMENT_NO, REMARK; rows also ID,
//! SINCE, RECORDED_IN, RECORDED_BY and COUNTS_FROM. Project, kind and date must be there.

use super::border::binds;
use super::document::Drawn;
use super::form::{filled, must};
use super::revision::revises;
use super::row::row;
use crate::print::states_table;
use crate::{
    Batch, EventFields, EventId, EventKind, ItemState, PlanId, ProjectDate, ProjectEvent, ProjectId, ProjectStatus,
    Result, View, YearMonth,
};

filled! {
    /// An event being filled in.
    struct EventForm {
        project: ProjectId = PROJECT,
        kind: EventKind = EVENT_KIND,
        occurred_on: ProjectDate = OCCURRED_ON,
        evidence: String = EVIDENCE,
        document_no: String = DOCUMENT_NO,
        remark: String = REMARK,
    }
}

impl EventForm {
    fn fields(self) -> Result<EventFields> {
        let EventForm { project: _, kind: _, occurred_on, evidence, document_no, remark } = self;
        Ok(EventFields { occurred_on: must(occurred_on, "occurred_on")?, evidence, document_no, remark })
    }
}

row!(ProjectEvent, event => {
    id, since, RECORDED_IN: event.recorded, recorded_by, counts_from, project, EVENT_KIND: event.kind,
}, fields: EventFields);

row!(ProjectStatus, row => { PROJECT_STATE: row.state, started_on, finished_on, suspended_on });

row!(ItemState, row => {
    item, project, project_name, phase, planned_start, planned_finish,
    status { state: PROJECT_STATE, started_on, finished_on, suspended_on }, STANDING_STARTED: row.started,
    STANDING_FINISHED: row.finished, START_TIMING: row.start, FINISH_TIMING: row.finish, needs_proof,
});

/// Records what a project did: Rust `Batch::record_event`. `ZDXM_E_RULE` where it does not fit its other events.
///
/// Closed months stay as they are: where the actor is no registrar, an event that would move them keeps its date and counts
/// from the first open month on (COUNTS_FROM).
pub(super) fn zdxm_event_record(batch: &mut Batch, form: EventForm) -> Result<EventId> {
    let (project, kind) = (must(form.project, "project")?, must(form.kind, "event_kind")?);
    batch.record_event(project, kind, form.fields()?)
}

revises! {
    /// Corrects an event: its date, what proves it. Rust `Batch::revise_event`, `Batch::change_event`.
    ///
    /// `ZDXM_E_NOT_PERMITTED` where somebody else recorded it, or its date moves a closed month, and the actor is no registrar.
    /// `ZDXM_E_RULE` if the form names another project or kind than the event has.
    zdxm_event_revise = Batch::revise_event(id: EventId, form: EventForm => form.fields()?)
        of View::event { project: PROJECT, kind: EVENT_KIND };
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
    zdxm_event_state = View::project_state(project: ProjectId, month: YearMonth) -> ProjectStatus;

    /// The actual state of each item of a plan at the end of a month (yyyymm): Rust `View::project_states`.
    zdxm_event_states = View::project_states(plan: PlanId, month: YearMonth) -> Vec<ItemState>;
}

/// The actual states as a document (项目开竣工情况表): Rust `print::states_table`.
pub(super) fn zdxm_event_states_document(view: &View, plan: PlanId, month: YearMonth) -> Result<Drawn> {
    Ok(Drawn::of(states_table(&view.project_states(plan, month)?, month)))
}
