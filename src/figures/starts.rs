//! Starts and finishes (开工、竣工), with every base that is in use, each by its name.

use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::plan::phase::Phase;
use crate::domain::rules::StartBase;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::rate::Rate;

/// Counts of starts and finishes among implementation projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Starts {
    /// Implementation projects.
    pub all: u32,
    /// Of these, started.
    pub all_started: u32,
    /// Planned new starts of the year (计划新开工).
    pub planned_new: u32,
    /// Of these, started.
    pub new_started: u32,
    /// New starts planned up to the month.
    pub planned_to_date: u32,
    /// Of these, started.
    pub to_date_started: u32,
    /// Started before the planned month (提前开工).
    pub early_starts: u32,
    /// Planned up to the month and not started (未按计划开工).
    pub late_starts: u32,
    /// Planned completions of the year (计划竣工).
    pub planned_completed: u32,
    /// Of these, finished.
    pub completed_finished: u32,
    /// Finished though not planned for this year (提前竣工).
    pub early_finishes: u32,
    /// Standing still at the end of the month, by their events (停工). Left out where it is zero, as before events were recorded.
    #[serde(skip_serializing_if = "is_zero")]
    pub suspended: u32,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Starts {
    pub(crate) fn new(figures: &PlanFigures, month: YearMonth) -> Starts {
        let mut starts = Starts::default();
        for item in figures.items.iter().filter(|item| item.phase.is_implementation()) {
            starts.add(item, month);
        }
        starts
    }

    pub(super) fn add(&mut self, item: &ItemFigures, month: YearMonth) {
        let started = item.standing.started == Some(true);
        let finished = item.standing.finished == Some(true);
        self.all += 1;
        self.suspended += u32::from(item.suspended);
        self.all_started += u32::from(started);
        if item.phase == Phase::New {
            let due = item.planned_start.is_some_and(|planned| is_due(planned, month));
            self.planned_new += 1;
            self.new_started += u32::from(started);
            self.planned_to_date += u32::from(due);
            self.to_date_started += u32::from(due && started);
            self.late_starts += u32::from(due && !started);
            self.early_starts += u32::from(item.planned_start.is_some() && !due && started);
        }
        if item.phase == Phase::Completed {
            self.planned_completed += 1;
            self.completed_finished += u32::from(finished);
        } else {
            self.early_finishes += u32::from(finished);
        }
    }

    /// The rate of starts (开工率) over a named base.
    pub fn start_rate(&self, base: StartBase) -> Option<Rate> {
        let (started, base) = match base {
            StartBase::PlannedNew => (self.new_started, self.planned_new),
            StartBase::PlannedToDate => (self.to_date_started, self.planned_to_date),
            StartBase::All => (self.all_started, self.all),
            StartBase::Target(target) => (self.new_started, target),
        };
        Rate::of_count(started, base)
    }

    /// The rate of finishes (竣工率) over the planned completions.
    pub fn finish_rate(&self) -> Option<Rate> {
        Rate::of_count(self.completed_finished, self.planned_completed)
    }
}

/// What a base is called where its rate is printed.
pub(crate) fn base_name(base: StartBase) -> String {
    match base {
        StartBase::PlannedNew => "年度计划新开工项目".into(),
        StartBase::PlannedToDate => "截至本月计划新开工项目".into(),
        StartBase::All => "全部实施项目".into(),
        StartBase::Target(target) => format!("全年开工目标{target}项"),
    }
}

/// Whether a planned date has come at the end of a month; a year alone comes at its end.
fn is_due(planned: ProjectDate, month: YearMonth) -> bool {
    match planned.month() {
        Some(planned) => planned <= month,
        None => planned.year() < month.year() || planned.year() == month.year() && month.month() == 12,
    }
}
