//! Figures: what is known of each item of a plan at the end of a month, exact to the fen, as reports are made of it.
//!
//! Rows: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
//! LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.

use super::border::Fault;
use super::row::row;
use crate::print::annual_json;
use crate::{ItemFigures, PlanId, Result, View, YearMonth};

row!(ItemFigures, item => {
    ITEM: item.item,
    PROJECT: item.project,
    PHASE: item.phase,
    SECTOR: item.sector,
    LEAD_UNIT: item.lead_unit,
    REPORTING_UNIT: item.reporting_unit,
    TOTAL: item.total,
    ANNUAL: item.annual,
    PLANNED_START: item.planned_start,
    PLANNED_FINISH: item.planned_finish,
    LAST_REPORT: item.last_report,
    STANDING_DONE: item.standing.done,
    STANDING_STARTED: item.standing.started,
    STANDING_FINISHED: item.standing.finished,
    DONE_BEFORE_MONTH: item.done_before_month,
    COVERS_EARLIER_MONTHS: item.covers_earlier_months,
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
pub(super) fn zdxm_figures_json(view: &View, plan: PlanId, month: YearMonth) -> Result<String, Fault> {
    let (year, month) = (view.plan_figures(plan)?, view.month_figures(plan, month)?);
    Ok(annual_json(&year, &month)?.to_string())
}
