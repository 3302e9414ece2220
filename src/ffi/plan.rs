//! Year plans (年度计划): one per year and level, issued by a document.
//!
//! Form and rows: YEAR, LEVEL, TITLE, DOCUMENT_NO, ISSUED_ON; rows also ID and SINCE. Year and title must be there.

use super::batch::{Added, Writes, add, write, zdxm_batch};
use super::border::{Code, OrNull, Out, TextOut, ZDXM_RET, year_of};
use super::codes::*;
use super::cursor::{Cell, Column, Row, give, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{Queued, filled, record, record_or_default, revision, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::print::plan_text;
use crate::{
    Base, CountedSide, DoubleCounted, PlanFields, PlanId, PlanLevel, ProjectId, ProjectPlace, Result, YearPlan,
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

impl Row for YearPlan {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |plan| Cell::int(plan.id.0) },
        Column { field: ZDXM_F_SINCE, get: |plan| Cell::int(plan.since.0) },
    ];

    record_of!(fields: PlanFields);
}

impl Row for ProjectPlace {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_PLAN, get: |place| Cell::int(place.plan.0) },
        Column { field: ZDXM_F_ITEM, get: |place| Cell::int(place.item.0) },
    ];
}

/// Adopts a plan (下达计划): Rust `Batch::adopt_plan`.
pub(super) fn zdxm_plan_adopt(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| Ok(batch.adopt_plan(record::<PlanForm>(form)?.fields)?.0))
}

/// Corrects a plan: Rust `Batch::revise_plan`, `Batch::change_plan`.
///
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_plan_revise(batch: *mut zdxm_batch, id: PlanId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.plan(id);
        let (form, since) = revision::<PlanForm, YearPlan>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_plan(Base { id, since }, form.fields)?;
        Ok(ZDXM_OK)
    })
}

/// One plan: Rust `View::plan`.
pub(super) fn zdxm_plan_get(view: *mut zdxm_view, id: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.plan(id)?]))
}

/// All plans: Rust `View::plans`.
pub(super) fn zdxm_plan_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.plans()?))
}

/// The plan of a year and level (`ZDXM_LEVEL_...`), or no row: Rust `View::plan_of_year`.
pub(super) fn zdxm_plan_of_year(
    view: *mut zdxm_view,
    year: i32,
    level: Code<PlanLevel>,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.plan_of_year(year_of(year)?, level.value()?)?.into_iter().collect()))
}

/// The plans in which a project stands: Rust `View::plans_of_project`.
///
/// Fields: PLAN, ITEM.
pub(super) fn zdxm_plan_of_project(view: *mut zdxm_view, project: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.plans_of_project(project)?))
}

impl Row for DoubleCounted {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_WHOLE, get: |pair| Cell::int(pair.whole.0) },
        Column { field: ZDXM_F_WHOLE_NAME, get: |pair| Cell::text(&pair.whole_name) },
        Column { field: ZDXM_F_PART, get: |pair| Cell::int(pair.part.0) },
        Column { field: ZDXM_F_PART_NAME, get: |pair| Cell::text(&pair.part_name) },
        Column { field: ZDXM_F_LEFT_OUT, get: |pair| Cell::int_if(pair.left_out.map(|item| item.0)) },
    ];
}

/// Says which counts where a plan lists a whole and its parts (整体与部分): Rust `Batch::count_side`.
///
/// `side` is `ZDXM_COUNT_WHOLE` or `ZDXM_COUNT_PARTS`; `ZDXM_COUNT_BOTH` gives an earlier choice up. Figures, rankings,
/// bulletins and balances follow from this change on, for all months of the plan.
pub(super) fn zdxm_plan_count_side(batch: *mut zdxm_batch, plan: PlanId, side: Code<CountedSide>) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.count_side(plan, side.optional()?)?;
        Ok(ZDXM_OK)
    })
}

/// Which of a whole and its parts counts in a plan, `ZDXM_COUNT_...`: Rust `View::counted_side`.
pub(super) fn zdxm_plan_counted_side(view: *mut zdxm_view, plan: PlanId, side: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let place = side.required("side")?;
        let counted = view.counted_side(plan)?;
        place.put(counted.map_or(ZDXM_COUNT_BOTH, CountedSide::number))
    })
}

/// Every whole and part that a plan lists in the same months: Rust `View::double_counted`.
///
/// Fields: WHOLE and PART (items), WHOLE_NAME and PART_NAME (of their projects), LEFT_OUT: the item that the choice of the
/// plan leaves out of its figures; NULL where it made none, and both are counted.
pub(super) fn zdxm_plan_double_counted(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.double_counted(plan)?))
}

/// The same with what a batch has written, to ask after adding, supplementing or adopting: Rust `Batch::double_counted`.
///
/// Fields as in `zdxm_plan_double_counted`.
pub(super) fn zdxm_plan_double_counted_in(
    batch: *mut zdxm_batch,
    plan: PlanId,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    write(batch, |entry, batch| {
        let place = rows.handle("rows")?;
        give(place, entry, batch.double_counted(plan)?)
    })
}

/// The plan's own text (工作任务) as the document prints it, with its figures: Rust `print::plan_text`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_plan_text(view: *mut zdxm_view, plan: PlanId, rules: OrNull<zdxm_form>, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let figures = view.plan_figures(plan)?.with_rules(&record_or_default(rules)?)?;
        out.put(&entry.context, &plan_text(&figures)?)
    })
}
