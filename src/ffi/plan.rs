//! Year plans (年度计划): one per year and level, issued by a document.
//!
//! Form and rows: YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON; rows also ID and SINCE. Year and title must be there.

use super::border::{OrEmpty, binds};
use super::document::Drawn;
use super::form::filled;
use super::revision::revises;
use super::row::row;
use crate::print::plan_document;
use crate::{
    CountedSide, DoubleCounted, FigureRules, PlanFields, PlanId, PlanLevel, ProjectId, ProjectPlace, Result, View,
    YearPlan,
};

filled!(PlanFields = PlanFields::new(0, ""));

row!(YearPlan, plan => { id, since }, fields: PlanFields);

row!(ProjectPlace, place => { plan, item });

revises! {
    /// Corrects a plan: Rust `Batch::revise_plan`, `Batch::change_plan`.
    zdxm_plan_revise = Batch::revise_plan(id: PlanId, form: PlanFields => form) of View::plan;
}

binds! {
    /// Adopts a plan (下达计划): Rust `Batch::adopt_plan`.
    zdxm_plan_adopt = Batch::adopt_plan(form: PlanFields) -> PlanId;
    /// One plan: Rust `View::plan`.
    zdxm_plan_get = View::plan(id: PlanId) -> YearPlan;
    /// All plans: Rust `View::plans`.
    zdxm_plan_list = View::plans() -> Vec<YearPlan>;
    /// The plan of a year and level (`ZDXM_LEVEL_...`), or no row: Rust `View::plan_of_year`.
    zdxm_plan_of_year = View::plan_of_year(year: u16, level: PlanLevel) -> Option<YearPlan>;

    /// The plans in which a project stands: Rust `View::plans_of_project`.
    zdxm_plan_of_project = View::plans_of_project(project: ProjectId) -> Vec<ProjectPlace>;

    /// Says which counts where a plan lists a whole and its parts (整体与部分): Rust `Batch::count_side`.
    ///
    /// `side` is `ZDXM_COUNT_WHOLE` or `ZDXM_COUNT_PARTS`; `ZDXM_COUNT_BOTH` gives an earlier choice up. Figures, rankings,
    /// bulletins and balances follow from this change on, for all months of the plan.
    zdxm_plan_count_side = Batch::count_side(plan: PlanId, side: Option<CountedSide>);

    /// Every whole and part that a plan lists in the same months: Rust `View::double_counted`.
    ///
    /// WHOLE and PART are items, WHOLE_NAME and PART_NAME are of their projects. LEFT_OUT is the item that the choice of the plan
    /// leaves out of its figures; NULL where it made none, and both are counted.
    zdxm_plan_double_counted = View::double_counted(plan: PlanId) -> Vec<DoubleCounted>;

    /// Every whole and part that a plan lists in the same months, with what the batch has written: Rust `Batch::double_counted`.
    ///
    /// To be asked after adding, supplementing or adopting.
    zdxm_plan_double_counted_in = Batch::double_counted(plan: PlanId) -> Vec<DoubleCounted>;
}

row!(DoubleCounted, pair => { whole, whole_name, part, part_name, left_out });

/// Which of a whole and its parts counts in a plan, `ZDXM_COUNT_...`: Rust `View::counted_side`.
pub(super) fn zdxm_plan_counted_side(view: &View, plan: PlanId) -> Result<Option<CountedSide>> {
    view.counted_side(plan)
}

/// The plan's own text (工作任务) as the document prints it, with its figures: Rust `print::plan_document`.
pub(super) fn zdxm_plan_document(view: &View, plan: PlanId, rules: OrEmpty<FigureRules>) -> Result<Drawn> {
    Ok(Drawn::of(plan_document(&view.plan_figures(plan)?.with_rules(&rules)?)?))
}
