//! What an office asks of its letters (函件台账), and what they do to an assessment.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::kind::{LetterKind, LetterState};
use super::record::Letter;
use crate::domain::value::decimal_text;
use crate::domain::value::field::record;
use crate::domain::value::ids::{LetterId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::setters::setters;

/// Which letters are asked for: [`View::find_letters`](crate::View::find_letters). A letter must meet everything that is said;
/// nothing said asks for all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct LetterQuery {
    /// On the figures of this plan.
    pub plan: Option<PlanId>,
    /// On the figures of this month.
    pub month: Option<YearMonth>,
    /// About this project, or a matter of it.
    pub project: Option<ProjectId>,
    /// About this unit, or to it.
    pub unit: Option<UnitId>,
    /// Of this kind.
    pub kind: Option<LetterKind>,
    /// In this state.
    pub state: Option<LetterState>,
    /// Whether somebody still has to answer it or to close it.
    pub open: Option<bool>,
    /// Whether its answer is overdue on the day (逾期未回复).
    pub overdue: Option<bool>,
}

setters! {
    LetterQuery {
        with_plan(plan: PlanId) = Some(plan);
        with_month(month: YearMonth) = Some(month);
        with_project(project: ProjectId) = Some(project);
        with_unit(unit: UnitId) = Some(unit);
        with_kind(kind: LetterKind) = Some(kind);
        with_state(state: LetterState) = Some(state);
        with_open(open: bool) = Some(open);
        with_overdue(overdue: bool) = Some(overdue);
    }
}

record!(LetterQuery {
    plan: PLAN,
    month: MONTH,
    project: PROJECT,
    unit: UNIT,
    kind: LETTER_KIND,
    state: LETTER_STATE,
    open: IS_OPEN,
    overdue: IS_OVERDUE
});

/// A letter that meets a query, with how it stands on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundLetter {
    /// The letter.
    pub letter: Letter,
    /// What it is about, in words: the name of the project, of the unit, or of the matter.
    pub about: String,
    /// Those it goes to, in their order.
    pub addressee_names: Vec<String>,
    /// By how many days its answer is too late; `None` where it is not.
    pub days_late: Option<i64>,
}

/// Points that the letters of some months give a unit (函件扣分).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LetterPoints {
    /// The unit.
    pub unit: UnitId,
    /// Their sum; zero where no letter has points.
    #[serde(serialize_with = "decimal_text::serialize")]
    pub points: Decimal,
    /// The letters, in the order in which they were drafted.
    pub letters: Vec<LetterId>,
}
