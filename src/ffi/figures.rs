//! Figures: what is known of each item of a plan at the end of a month, exact to the fen, as reports are made of it.

use super::row::row;
use crate::print::annual_json;
use crate::{ItemFigures, PlanId, Result, View, YearMonth};

row!(ItemFigures, item => {
    item, project, phase, sector, lead_unit, reporting_unit, total, annual, planned_start, planned_finish,
    last_report, standing { done: STANDING_DONE, started: STANDING_STARTED, finished: STANDING_FINISHED },
    done_before_month, covers_earlier_months,
});

/// The items of a plan, without progress: Rust `View::plan_figures`.
pub(super) fn zdxm_figures_plan(view: &View, plan: PlanId) -> Result<Vec<ItemFigures>> {
    Ok(view.plan_figures(plan)?.items)
}

/// The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust `View::month_figures`.
pub(super) fn zdxm_figures_month(view: &View, plan: PlanId, month: YearMonth) -> Result<Vec<ItemFigures>> {
    Ok(view.month_figures(plan, month)?.items)
}

/// All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust `print::annual_json`.
pub(super) fn zdxm_figures_json(view: &View, plan: PlanId, month: YearMonth) -> Result<String> {
    let (year, month) = (view.plan_figures(plan)?, view.month_figures(plan, month)?);
    Ok(annual_json(&year, &month)?.to_string())
}
