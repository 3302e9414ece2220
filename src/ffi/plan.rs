//! Year plans (年度计划): one per year and level, issued by a document.
//!
//! Form and rows: YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON; rows also ID and SINCE. Year and title must be there.

use super::batch::{Added, Writes};
use super::border::{Fault, OrNull, binds};
use super::fields::*;
use super::form::{Queued, filled, record, record_or_default, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::print::plan_text;
use crate::{
    Base, Batch, CountedSide, DoubleCounted, PlanFields, PlanId, PlanLevel, ProjectId, ProjectPlace, Result, View,
    YearPlan,
};

/// A year plan being filled in.
#[derive(Clone)]
pub(super) struct PlanForm {
    pub(super) fields: PlanFields,
}

impl Default for PlanForm {
    fn default() -> Self {
        let level = PlanLevel::default();
        PlanForm { fields: PlanFields { year: 0, level, title: String::new(), document_no: None, issued_on: None } }
    }
}

filled!(PlanForm {}, fields: PlanFields);

impl Queued for PlanForm {
    fn queue(self, writes: &mut Writes) -> Result<()> {
        writes.queue(move |batch| Ok(Added::new(batch.adopt_plan(self.fields)?.0)));
        Ok(())
    }
}

row!(YearPlan, plan => { ID: plan.id, SINCE: plan.since }, fields: PlanFields);

row!(ProjectPlace, place => { PLAN: place.plan, ITEM: place.item });

/// Adopts a plan (下达计划): Rust `Batch::adopt_plan`.
pub(super) fn zdxm_plan_adopt(batch: &mut Batch, form: *mut zdxm_form) -> Result<PlanId, Fault> {
    Ok(batch.adopt_plan(record::<PlanForm>(form)?.fields)?)
}

/// Corrects a plan: Rust `Batch::revise_plan`, `Batch::change_plan`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_plan_revise(batch: &mut Batch, id: PlanId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.plan(id);
    let (form, since) = revision::<PlanForm, YearPlan>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_plan(Base { id, since }, form.fields)?)
}

binds! {
    /// One plan: Rust `View::plan`.
    zdxm_plan_get = View::plan(id: PlanId) -> YearPlan;
    /// All plans: Rust `View::plans`.
    zdxm_plan_list = View::plans() -> Vec<YearPlan>;
    /// The plan of a year and level (`ZDXM_LEVEL_...`), or no row: Rust `View::plan_of_year`.
    zdxm_plan_of_year = View::plan_of_year(year: u16, level: PlanLevel) -> Option<YearPlan>;

    /// The plans in which a project stands: Rust `View::plans_of_project`.
    ///
    /// Fields: PLAN, ITEM.
    zdxm_plan_of_project = View::plans_of_project(project: ProjectId) -> Vec<ProjectPlace>;

    /// Says which counts where a plan lists a whole and its parts (整体与部分): Rust `Batch::count_side`.
    ///
    /// `side` is `ZDXM_COUNT_WHOLE` or `ZDXM_COUNT_PARTS`; `ZDXM_COUNT_BOTH` gives an earlier choice up. Figures, rankings,
    /// bulletins and balances follow from this change on, for all months of the plan.
    zdxm_plan_count_side = Batch::count_side(plan: PlanId, side: Option<CountedSide>);

    /// Every whole and part that a plan lists in the same months: Rust `View::double_counted`.
    ///
    /// Fields: WHOLE and PART (items), WHOLE_NAME and PART_NAME (of their projects), LEFT_OUT: the item that the choice of the
    /// plan leaves out of its figures; NULL where it made none, and both are counted.
    zdxm_plan_double_counted = View::double_counted(plan: PlanId) -> Vec<DoubleCounted>;

    /// Every whole and part that a plan lists in the same months, with what the batch has written: Rust `Batch::double_counted`.
    ///
    /// To be asked after adding, supplementing or adopting. Fields as in `zdxm_plan_double_counted`.
    zdxm_plan_double_counted_in = Batch::double_counted(plan: PlanId) -> Vec<DoubleCounted>;
}

row!(DoubleCounted, pair => {
    WHOLE: pair.whole,
    WHOLE_NAME: &pair.whole_name,
    PART: pair.part,
    PART_NAME: &pair.part_name,
    LEFT_OUT: pair.left_out,
});

/// Which of a whole and its parts counts in a plan, `ZDXM_COUNT_...`: Rust `View::counted_side`.
pub(super) fn zdxm_plan_counted_side(view: &View, plan: PlanId) -> Result<Option<CountedSide>> {
    view.counted_side(plan)
}

/// The plan's own text (工作任务) as the document prints it, with its figures: Rust `print::plan_text`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_plan_text(view: &View, plan: PlanId, rules: OrNull<zdxm_form>) -> Result<String, Fault> {
    let figures = view.plan_figures(plan)?.with_rules(&record_or_default(rules)?)?;
    Ok(plan_text(&figures)?)
}
