//! What an office asks of matters (查询条件).

use serde::{Deserialize, Serialize};

use super::matter::{Matter, MatterKind};
use crate::domain::value::field::record;
use crate::domain::value::ids::{PlanId, ProjectId, UnitId};
use crate::setters::setters;

/// Which matters are asked for: [`View::find_matters`](crate::View::find_matters). A matter must meet everything that is said; nothing
/// said asks for all.
///
/// ```
/// use zdxm::{MatterKind, MatterQuery, UnitId};
/// let query = MatterQuery::default().with_unit(UnitId(2)).with_kind(MatterKind::Problem).with_open(true);
/// # assert_eq!(query.overdue, None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct MatterQuery {
    /// Of a project that stands in this plan, or stood in it and was withdrawn.
    pub plan: Option<PlanId>,
    /// Of this project.
    pub project: Option<ProjectId>,
    /// To be settled by this unit (责任单位).
    pub unit: Option<UnitId>,
    /// Of this kind.
    pub kind: Option<MatterKind>,
    /// Whether it is open on the day (未办结).
    pub open: Option<bool>,
    /// Whether it is open on the day, after its deadline (逾期).
    pub overdue: Option<bool>,
}

setters! {
    MatterQuery {
        with_plan(plan: PlanId) = Some(plan);
        with_project(project: ProjectId) = Some(project);
        with_unit(unit: UnitId) = Some(unit);
        with_kind(kind: MatterKind) = Some(kind);
        with_open(open: bool) = Some(open);
        with_overdue(overdue: bool) = Some(overdue);
    }
}

record!(MatterQuery {
    plan: PLAN,
    project: PROJECT,
    unit: UNIT,
    kind: MATTER_KIND,
    open: IS_OPEN,
    overdue: IS_OVERDUE
});

/// A matter that meets a query, with how it stands on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundMatter {
    /// The matter.
    pub matter: Matter,
    /// Name of its project.
    pub project_name: String,
    /// Name of the unit that must settle it.
    pub unit_name: Option<String>,
    /// Whether it is open.
    pub is_open: bool,
    /// By how many days it is too late; `None` where it is not.
    pub days_late: Option<i64>,
}
