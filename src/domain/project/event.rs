//! What a project really does (实际状态): starts, stops, goes on, is finished, as dated events with what proves them.
//!
//! The planned phase of a plan item is another fact: early starts and early finishes happen, and are counted as such.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::plan::phase::Phase;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, record_number};
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ordered::Ordered;

record_number! {
    /// Number of an event: a start, a stop (开工、停工).
    EventId: event "event" "事件";
}

coded! {
    /// What happened.
    #[derive(PartialOrd, Ord)]
    pub enum EventKind: "EVENT", "Kind of event" {
        /// a start.
        Start = 1 "开工",
        /// a finish.
        Finish = 2 "竣工",
        /// a stop.
        Suspend = 3 "停工",
        /// it goes on after a stop, which is no start.
        Resume = 4 "复工",
    }
}

/// What is known of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventFields {
    /// When it happened: a day, or a month of which no day is known.
    pub occurred_on: ProjectDate,
    /// What proves it (依据): 施工许可证、竣工验收报告、监理日志。
    #[serde(default)]
    pub evidence: Option<String>,
    /// Number of the document that proves it (文号).
    #[serde(default)]
    pub document_no: Option<String>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(EventFields { occurred_on: OCCURRED_ON, evidence: EVIDENCE, document_no: DOCUMENT_NO, remark: REMARK });

impl EventFields {
    /// An event of which only the date is known.
    pub fn on(occurred_on: ProjectDate) -> Self {
        EventFields { occurred_on, evidence: None, document_no: None, remark: None }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        if self.occurred_on.month().is_none() {
            return Err(messages::event_dated_by_year(self.occurred_on.into()).field("occurred_on"));
        }
        self.check_members()?;
        Ok(self)
    }
}

/// An event of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ProjectEvent {
    /// Its number.
    pub id: EventId,
    /// The project.
    pub project: ProjectId,
    /// What happened.
    pub kind: EventKind,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// The change that recorded it first.
    pub recorded: ChangeNumber,
    /// Who recorded it, by the name that they had then; `None` in the batch that records it.
    pub recorded_by: Option<String>,
    /// The first month that it moves: one that was recorded when months that it would move were closed counts from an open
    /// one on. `None` where it counts from its date.
    pub counts_from: Option<YearMonth>,
    /// What is known.
    #[serde(flatten)]
    pub fields: EventFields,
}

impl ProjectEvent {
    /// Whether it counts later than it happened (补录).
    pub fn counts_later(&self) -> bool {
        self.counts_from > self.fields.occurred_on.month()
    }
}

impl From<&ProjectEvent> for Base<EventId> {
    fn from(event: &ProjectEvent) -> Self {
        Base { id: event.id, since: event.since }
    }
}

coded! {
    /// What a project does at a time (实际状态).
    pub enum ProjectState: "STATE", "Actual state" {
        /// not started.
        NotStarted = 1 "未开工",
        /// underway.
        Underway = 2 "在建",
        /// standing still.
        Suspended = 3 "停工",
        /// finished.
        Finished = 4 "竣工",
    }
}

/// What the events of a project say at the end of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ProjectStatus {
    /// What it does; `None` where no event is known up to then.
    pub state: Option<ProjectState>,
    /// When it started, if a start is known up to then.
    pub started_on: Option<ProjectDate>,
    /// When it was finished, if that is known up to then.
    pub finished_on: Option<ProjectDate>,
    /// Since when it stands still, if it does.
    pub suspended_on: Option<ProjectDate>,
}

coded! {
    /// Whether something came before, in or after its planned month.
    pub enum Timing: "TIMING", "Against its plan" {
        /// before the planned month.
        Early = 1 "提前",
        /// in the planned month.
        OnTime = 2 "按期",
        /// later than planned, or not yet though its time has come.
        Late = 3 "逾期",
    }
}

impl Timing {
    /// How something stands against its plan at the end of a month; `None` where nothing is planned, or it is still to come.
    pub(crate) fn of(planned: Option<ProjectDate>, happened: Option<ProjectDate>, month: YearMonth) -> Option<Timing> {
        let planned = planned?;
        // A year alone stands for all of its months.
        let (first, last) = match planned.month() {
            Some(month) => (month, month),
            None => (YearMonth::new(planned.year(), 1).ok()?, YearMonth::new(planned.year(), 12).ok()?),
        };
        match happened.and_then(ProjectDate::month) {
            Some(happened) if happened < first => Some(Timing::Early),
            Some(happened) if happened > last => Some(Timing::Late),
            Some(_) => Some(Timing::OnTime),
            None => (month > last).then_some(Timing::Late),
        }
    }
}

/// The actual state of a plan item at the end of a month, beside what its plan and its reports say (开竣工情况).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ItemState {
    /// The plan item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// Name of the project.
    pub project_name: String,
    /// Planned phase in the month.
    pub phase: Phase,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// What the events say.
    #[serde(flatten)]
    pub status: ProjectStatus,
    /// Whether it counts as started: by its events, or by its reports where no start is known.
    pub started: Option<bool>,
    /// Whether it counts as finished, likewise.
    pub finished: Option<bool>,
    /// How the start stands against the plan.
    pub start: Option<Timing>,
    /// How the finish stands against the plan.
    pub finish: Option<Timing>,
    /// Whether reports say started or finished and no event proves it (待认定).
    pub needs_proof: bool,
}

/// Where an event stands among those of its project: by date; of which only the month is known, a start comes first in it,
/// a finish last.
fn order(kind: EventKind, occurred_on: ProjectDate, id: EventId) -> (u32, EventId) {
    let date = occurred_on.yyyymmdd();
    let day = match (date % 100, kind) {
        (0, EventKind::Start) => 0,
        (0, EventKind::Finish) => 99,
        (0, _) => 50,
        (day, _) => day,
    };
    (date / 100 * 100 + day, id)
}

/// The last day of a month as a number, after each of its days and after the month alone.
fn end_of(month: YearMonth) -> u32 {
    month.yyyymm() * 100 + 31
}

/// What the events of a project make of its figures at the end of a month, gathered in any order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EventEffect {
    month: YearMonth,
    end: u32,
    /// Whether it has started, where events say so.
    pub(crate) started: Option<bool>,
    /// Whether it is finished, where events say so.
    pub(crate) finished: Option<bool>,
    last: Option<((u32, EventId), EventKind)>,
}

impl EventEffect {
    /// Of no events, at the end of a month.
    pub(crate) fn new(month: YearMonth) -> Self {
        EventEffect { month, end: end_of(month), started: None, finished: None, last: None }
    }

    pub(crate) fn add(
        &mut self,
        id: EventId,
        kind: EventKind,
        occurred_on: ProjectDate,
        counts_from: Option<YearMonth>,
    ) {
        if counts_from > Some(self.month) {
            return;
        }
        let has_come = occurred_on.yyyymmdd() <= self.end;
        // A start that is still to come says that it has not started; whatever else has come, says that it has.
        if kind == EventKind::Start || has_come {
            self.started = self.started.max(Some(has_come));
        }
        if kind == EventKind::Finish {
            self.finished = Some(has_come);
        }
        if has_come {
            self.last = self.last.max(Some((order(kind, occurred_on, id), kind)));
        }
    }

    /// Whether it stands still.
    pub(crate) fn is_suspended(&self) -> bool {
        self.last.is_some_and(|(_, kind)| kind == EventKind::Suspend)
    }
}

/// The last of some months whose figures differ by two states of a project's events.
pub(crate) fn last_moved(
    before: &[ProjectEvent],
    after: &[ProjectEvent],
    months: impl Iterator<Item = YearMonth>,
) -> Option<YearMonth> {
    let effect = |events: &[ProjectEvent], month| {
        let mut effect = EventEffect::new(month);
        for event in events {
            effect.add(event.id, event.kind, event.fields.occurred_on, event.counts_from);
        }
        (effect.started, effect.finished, effect.is_suspended())
    };
    months.filter(|month| effect(before, *month) != effect(after, *month)).max()
}

/// Checks the events of a project as a whole, and gives them in order. What was there before the first event known is
/// open: a project that was started years ago may stop, go on or be finished without a start.
pub(crate) fn check_sequence(mut events: Vec<ProjectEvent>) -> Result<Vec<ProjectEvent>> {
    events.order_by_key(|event| order(event.kind, event.fields.occurred_on, event.id));
    let mut state: Option<ProjectState> = None;
    for event in &events {
        let next = match (event.kind, state) {
            (EventKind::Start, None) => ProjectState::Underway,
            (EventKind::Suspend, None | Some(ProjectState::Underway)) => ProjectState::Suspended,
            (EventKind::Resume, None | Some(ProjectState::Suspended)) => ProjectState::Underway,
            (EventKind::Finish, None | Some(ProjectState::Underway)) => ProjectState::Finished,
            (kind, state) => {
                let (date, project) = (event.fields.occurred_on, event.project);
                let wrong = match state {
                    Some(state) => messages::event_does_not_fit(kind.into(), date.into(), project.into(), state.into()),
                    None => messages::event_without_start(kind.into(), date.into(), project.into()),
                };
                return Err(wrong.field("occurred_on"));
            }
        };
        state = Some(next);
    }
    Ok(events)
}

/// What the events of a project, in order, say at the end of a month.
pub(crate) fn status(events: &[ProjectEvent], month: YearMonth) -> ProjectStatus {
    let end = end_of(month);
    let mut status = ProjectStatus::default();
    let counted = events.iter().filter(|event| event.counts_from <= Some(month));
    for event in counted.clone().filter(|event| event.fields.occurred_on.yyyymmdd() <= end) {
        let on = Some(event.fields.occurred_on);
        status.suspended_on = None;
        match event.kind {
            EventKind::Start => (status.state, status.started_on) = (Some(ProjectState::Underway), on),
            EventKind::Resume => status.state = Some(ProjectState::Underway),
            EventKind::Suspend => (status.state, status.suspended_on) = (Some(ProjectState::Suspended), on),
            EventKind::Finish => (status.state, status.finished_on) = (Some(ProjectState::Finished), on),
        }
    }
    let starts_later = counted.clone().any(|event| event.kind == EventKind::Start);
    if status.state.is_none() && starts_later {
        status.state = Some(ProjectState::NotStarted);
    }
    status
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn event(id: i64, kind: EventKind, date: u32) -> ProjectEvent {
        let fields = EventFields::on(ProjectDate::try_from(date).unwrap());
        let (id, project, since) = (EventId(id), ProjectId(1), ChangeNumber(1));
        ProjectEvent { id, project, kind, since, recorded: since, recorded_by: None, counts_from: None, fields }
    }

    #[test]
    fn events_follow_one_another() {
        use EventKind::{Finish, Resume, Start, Suspend};
        let check = |events: &[(EventKind, u32)]| {
            let events = (1..).zip(events).map(|(id, (kind, date))| event(id, *kind, *date)).collect();
            check_sequence(events).map(|events| events.iter().map(|event| event.id.0).collect::<Vec<_>>())
        };
        assert_eq!(check(&[(Finish, 20220900), (Start, 20220300)]).unwrap(), [2, 1]);
        // Of one month, a start comes first and a finish last.
        assert_eq!(
            check(&[(Finish, 20220300), (Suspend, 20220310), (Resume, 20220320), (Start, 20220300)]).unwrap().len(),
            4
        );
        assert!(check(&[(Suspend, 20220310), (Resume, 20220400), (Finish, 20220500)]).is_ok());
        for wrong in [
            &[(Start, 20220300), (Start, 20220400)][..],
            &[(Start, 20220300), (Resume, 20220400)],
            &[(Start, 20220300), (Suspend, 20220400), (Finish, 20220500)],
            &[(Start, 20220500), (Finish, 20220400)],
            &[(Start, 20220300), (Finish, 20220400), (Finish, 20220500)],
        ] {
            assert_eq!(check(wrong).unwrap_err().kind(), ErrorKind::Rule, "{wrong:?}");
        }
        let error = check(&[(Start, 20220300), (Start, 20220412)]).unwrap_err().to_string();
        assert!(
            error.contains("start on 2022-04-12 contradicts another event: project 1 is underway on that date"),
            "{error}"
        );
    }

    #[test]
    fn a_month_without_its_day_counts_at_its_end() {
        let events = [event(1, EventKind::Start, 20220300), event(2, EventKind::Suspend, 20220515)];
        let state = |month| status(&events, YearMonth::new(2022, month).unwrap()).state;
        use ProjectState::{NotStarted, Suspended, Underway};
        assert_eq!([2, 3, 4, 5].map(state), [Some(NotStarted), Some(Underway), Some(Underway), Some(Suspended)]);
        assert_eq!(status(&[], YearMonth::new(2022, 3).unwrap()), ProjectStatus::default());
    }

    #[test]
    fn figures_and_status_tell_the_same() {
        use EventKind::{Finish, Resume, Start, Suspend};
        let late = |event: ProjectEvent| ProjectEvent { counts_from: YearMonth::new(2022, 7).ok(), ..event };
        for events in [
            vec![],
            vec![event(1, Start, 20220300)],
            vec![late(event(1, Start, 20220300)), event(2, Suspend, 20220500)],
            vec![event(1, Start, 20220300), late(event(2, Finish, 20220500))],
            vec![late(event(1, Start, 20220900))],
            vec![event(1, Suspend, 20220310), event(2, Resume, 20220500)],
            vec![
                event(4, Finish, 20220800),
                event(1, Start, 20220300),
                event(2, Suspend, 20220310),
                event(3, Resume, 20220310),
            ],
        ] {
            for month in 1..=12 {
                let month = YearMonth::new(2022, month).unwrap();
                let mut effect = EventEffect::new(month);
                events
                    .iter()
                    .for_each(|event| effect.add(event.id, event.kind, event.fields.occurred_on, event.counts_from));
                let status = status(&check_sequence(events.clone()).unwrap(), month);
                assert_eq!(effect.is_suspended(), status.state == Some(ProjectState::Suspended), "{month}");
                let started = status.state.map(|state| state != ProjectState::NotStarted);
                assert_eq!(effect.started, started, "{month}");
                assert_eq!(effect.finished == Some(true), status.state == Some(ProjectState::Finished), "{month}");
            }
        }
    }

    #[test]
    fn what_happened_is_early_on_time_or_late() {
        let date = |number| ProjectDate::try_from(number).ok();
        let of = |planned, happened| Timing::of(date(planned), date(happened), YearMonth::new(2022, 6).unwrap());
        assert_eq!(of(20220500, 20220430), Some(Timing::Early));
        assert_eq!(of(20220500, 20220531), Some(Timing::OnTime));
        assert_eq!(of(20220500, 20220600), Some(Timing::Late));
        assert_eq!((of(20220500, 0), of(20220600, 0), of(0, 20220500)), (Some(Timing::Late), None, None));
        assert_eq!(
            (of(20220000, 20220100), of(20220000, 20211200), of(20210000, 0)),
            (Some(Timing::OnTime), Some(Timing::Early), Some(Timing::Late))
        );
    }
}
