//! What a bulletin compares with (对比): the month before, and the same month of the year before.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::figures::{ItemFigures, PlanFigures};
use super::plan_funds::PlanFunds;
use crate::domain::assessment::issued::{IssuedAssessment, UnitResult};
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::plan_change::{PlanChange, PlanChangeEntry};
use crate::domain::plan::rollover::RolloverProposal;
use crate::domain::rules::rule_pack::Light;
use crate::domain::value::ids::{ItemId, UnitId};
use crate::domain::value::period::YearMonth;

/// Figures of other months, as far as they are asked for and known.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
#[non_exhaustive]
pub struct Background {
    /// The month before: of the same plan, in January December of the plan before.
    pub month_before: Option<PlanFigures>,
    /// The month before the period, where the period is longer than a month and does not begin the year.
    pub before_period: Option<PlanFigures>,
    /// The same month of the year before as its last bulletin was issued, with the number of that bulletin (按当时公布数).
    pub issued: Option<(String, PlanFigures)>,
    /// The same month of the year before as it is known now (按现有数据).
    pub known: Option<PlanFigures>,
    /// Problems that reports for the month state, in the order of the plan (存在问题).
    pub problems: Vec<StatedProblem>,
    /// Funds in place up to the month (资金到位情况).
    pub funds: Option<PlanFunds>,
    /// The months of the year up to the month, each with what counted in it.
    pub months: Vec<(YearMonth, Vec<ItemFigures>)>,
    /// The month plans of the items that have one (月度计划).
    pub month_plans: BTreeMap<ItemId, MonthPlan>,
    /// What changed the plan up to the month, item by item (计划调整).
    pub plan_changes: Vec<(PlanChange, Vec<PlanChangeEntry>)>,
    /// What is proposed for the next year, in December alone (滚动接续).
    pub proposals: Option<Vec<RolloverProposal>>,
    /// The results of assessments that were issued for the month and that nothing corrects, in the order of their issue (考核结果).
    pub assessments: Vec<StandingResult>,
    /// The nodes that were due by the end of the month, by project, in their order (节点).
    pub nodes: Vec<DueNode>,
    /// The names of the projects, where single ones are listed.
    pub names: BTreeMap<ItemId, String>,
}

/// A result of an assessment that stands for the month.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct StandingResult {
    /// The result.
    pub issued: IssuedAssessment,
    /// The grades of its scheme, the highest first.
    pub grades: Vec<String>,
    /// What it says of each unit, group by group.
    pub units: Vec<UnitResult>,
}

/// A node that was due by the end of a month (已到期节点).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct DueNode {
    /// Name of the project.
    pub project: String,
    /// What it is.
    pub name: String,
    /// The unit that must do it, or that leads the project where it names none; `None` where nobody is named.
    pub unit: Option<String>,
    /// The last day on which it was in time.
    pub planned_on: NaiveDate,
    /// Whether it is done.
    pub is_done: bool,
    /// By how many days it is late, or was done late; 0 where it was not.
    pub days_late: i64,
    /// Its light.
    pub light: Light,
}

/// A problem that the report of a project states for a month (存在问题).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct StatedProblem {
    /// The item of the project.
    pub item: ItemId,
    /// Name of the project.
    pub project: String,
    /// The unit that files its reports; `None` where the plan names none.
    pub unit: Option<UnitId>,
    /// What the report says.
    pub text: String,
    /// Whether it became a matter, which somebody follows (转为事项).
    pub is_matter: bool,
}
