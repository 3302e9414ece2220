//! The next year's plan (滚动接续): what becomes of each project, and why. A proposal for a person, who edits it and
//! adopts it; nothing moves by itself.
//!
//! Finished projects leave. What has started goes on, or is to be completed where its planned finish lies in the next
//! year or before. What has not started is a new start again; twice not started, it should be withdrawn. Reserve
//! projects become new starts when their planned start has come.

use serde::Serialize;

use super::ItemFields;
use super::month_plan::MonthPlan;
use super::phase::Phase;
use crate::coded::coded;
use crate::domain::monthly::report::Standing;
use crate::domain::value::ids::{ItemId, ProjectId};
use crate::domain::value::money::Money;
use crate::domain::value::period::ProjectDate;
use crate::error::Result;

coded! {
    /// Why a project has its place in the next plan, or none; its name is the reason as the table prints it.
    #[derive(PartialOrd, Ord)]
    pub enum RolloverReason: "ROLLOVER", "Why a project has its place in the next plan" {
        /// it is finished and leaves.
        Finished = 1 "已竣工，不再列入",
        /// it has started and is planned to be finished in the next year.
        FinishDue = 2 "已开工，计划下年竣工",
        /// it has started and should have been finished by now.
        FinishOverdue = 3 "已开工，逾期未竣工，列入下年竣工",
        /// it has started and goes on; its planned finish is later.
        GoesOn = 4 "已开工未竣工，结转续建",
        /// it has started and goes on; no planned finish is known.
        FinishUnknown = 5 "已开工未竣工，计划竣工时间不明，暂列续建",
        /// it was to start this year and has not: it is a new start again.
        NotStarted = 6 "年内未开工，结转新开工",
        /// it was to start this year and the year before and has not: its withdrawal should be considered.
        NotStartedTwice = 7 "连续两年计划新开工未开工，建议调出",
        /// it has not started, and its planned start is after the next year: back to the reserve.
        StartLater = 8 "未开工，计划开工时间在下年之后，转为预备",
        /// a reserve project whose planned start has come.
        StartDue = 9 "预备项目计划下年开工，列入新开工",
        /// a reserve project that stays in reserve.
        StaysReserve = 10 "继续开展前期工作",
    }
}

impl RolloverReason {
    /// The phase that it gives a project in the next plan; `None` where it has no place there.
    pub const fn phase(self) -> Option<Phase> {
        match self {
            RolloverReason::Finished | RolloverReason::NotStartedTwice => None,
            RolloverReason::FinishDue | RolloverReason::FinishOverdue => Some(Phase::Completed),
            RolloverReason::GoesOn | RolloverReason::FinishUnknown => Some(Phase::Ongoing),
            RolloverReason::NotStarted | RolloverReason::StartDue => Some(Phase::New),
            RolloverReason::StartLater | RolloverReason::StaysReserve => Some(Phase::Reserve),
        }
    }
}

/// What becomes of one project, proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RolloverProposal {
    /// The project.
    pub project: ProjectId,
    /// Its name.
    pub name: String,
    /// Its item in the plan that ends.
    pub item: ItemId,
    /// The phase that it has there.
    pub phase_before: Phase,
    /// Why.
    pub reason: RolloverReason,
    /// What is known at the end of the year.
    pub standing: Standing,
    /// Total investment less what is done; `None` where either is not known. Below zero where more was done.
    pub remaining: Option<Money>,
    /// Its place in the next plan, without an annual amount and a target, which are new; `None` where it leaves.
    pub fields: Option<ItemFields>,
}

/// What a plan takes over from the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct YearStart {
    /// Planned phase.
    pub phase: Phase,
    /// Done before this year (至上年底累计完成投资).
    pub done_before: Option<Money>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
}

impl YearStart {
    pub(crate) fn of(fields: &ItemFields) -> YearStart {
        let ItemFields { phase, done_before, planned_start, planned_finish, .. } = fields;
        YearStart {
            phase: *phase,
            done_before: *done_before,
            planned_start: *planned_start,
            planned_finish: *planned_finish,
        }
    }
}

/// An item of a plan that would be another one if it were taken over from the year before now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OutdatedItem {
    /// The item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// Name of the project.
    pub name: String,
    /// What the plan says at the start of the year, before its plan changes.
    pub stands: YearStart,
    /// What it would say now; `None` where the project would not be taken over.
    pub would_be: Option<YearStart>,
    /// Why it would have this place, or none.
    pub reason: RolloverReason,
}

/// What is known of a project when its year ends.
pub(crate) struct YearEnd<'a> {
    pub(crate) project: ProjectId,
    pub(crate) name: &'a str,
    pub(crate) item: ItemId,
    pub(crate) fields: &'a ItemFields,
    pub(crate) standing: Standing,
    /// The project's own total investment and end of construction, which may be newer than the plan's.
    pub(crate) total: Option<Money>,
    pub(crate) period_end: Option<ProjectDate>,
    /// Whether the plan of the year before listed it as a new start, too.
    pub(crate) was_new_before: bool,
}

impl YearEnd<'_> {
    /// Proposes its place in the plan of the next year.
    pub(crate) fn propose(&self, next: u16) -> Result<RolloverProposal> {
        let fields = self.fields;
        let reason = self.reason(next);
        let total = self.total.or(fields.total);
        let done = sum(fields.done_before, self.standing.done)?;
        let remaining = total.zip(done).map(|(total, done)| total.checked_sub(done)).transpose()?;
        let next = reason.phase().map(|phase| ItemFields {
            position: None,
            phase,
            sector: fields.sector,
            total,
            annual: None,
            done_before: done,
            target: None,
            planned_start: fields.planned_start,
            planned_finish: fields.planned_finish.or(self.period_end),
            responsible_units: fields.responsible_units.clone(),
            reporting_unit: fields.reporting_unit,
            higher_level: fields.higher_level,
            remark: None,
            month_plan: MonthPlan::default(),
        });
        Ok(RolloverProposal {
            project: self.project,
            name: self.name.to_owned(),
            item: self.item,
            phase_before: fields.phase,
            reason,
            standing: self.standing,
            remaining,
            fields: next,
        })
    }

    fn reason(&self, next: u16) -> RolloverReason {
        let year = |date: Option<ProjectDate>| date.map(ProjectDate::year);
        let (start, finish) = (year(self.fields.planned_start), year(self.fields.planned_finish.or(self.period_end)));
        // An ongoing project has started before its year, whether or not a report says so again.
        let phase = self.fields.phase;
        let has_started = self.standing.started.unwrap_or(matches!(phase, Phase::Ongoing | Phase::Completed));
        if self.standing.finished == Some(true) {
            return RolloverReason::Finished;
        }
        match (has_started, phase) {
            (true, _) => match finish {
                Some(year) if year < next => RolloverReason::FinishOverdue,
                Some(year) if year == next => RolloverReason::FinishDue,
                Some(_) => RolloverReason::GoesOn,
                None => RolloverReason::FinishUnknown,
            },
            (false, Phase::Reserve) if start.is_some_and(|year| year <= next) => RolloverReason::StartDue,
            (false, Phase::Reserve) => RolloverReason::StaysReserve,
            (false, _) if start.is_some_and(|year| year > next) => RolloverReason::StartLater,
            (false, _) if self.was_new_before => RolloverReason::NotStartedTwice,
            (false, _) => RolloverReason::NotStarted,
        }
    }
}

/// The sum of two amounts; where only one is known, that one.
fn sum(first: Option<Money>, second: Option<Money>) -> Result<Option<Money>> {
    match (first, second) {
        (Some(first), Some(second)) => first.checked_add(second).map(Some),
        (first, second) => Ok(first.or(second)),
    }
}
