//! Figures: what is known of each item of a plan at the end of a month, exact to the fen, as reports are made of it.
//!
//! Rows: ITEM, PROJECT, PHASE, SECTOR, LEAD_UNIT, REPORTING_UNIT, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH,
//! LAST_REPORT, STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, DONE_BEFORE_MONTH, COVERS_EARLIER_MONTHS.

use super::border::{Month, Out, TextOut, ZDXM_RET, month_of};
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::view::{ask, query, zdxm_view};
use crate::print::annual_json;
use crate::{ItemFigures, PlanId};

impl Row for ItemFigures {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ITEM, get: |item| Cell::int(item.item.0) },
        Column { field: ZDXM_F_PROJECT, get: |item| Cell::int(item.project.0) },
        Column { field: ZDXM_F_PHASE, get: |item| Cell::code(item.phase) },
        Column { field: ZDXM_F_SECTOR, get: |item| Cell::int(item.sector.0) },
        Column { field: ZDXM_F_LEAD_UNIT, get: |item| Cell::int_if(item.lead_unit.map(|unit| unit.0)) },
        Column { field: ZDXM_F_REPORTING_UNIT, get: |item| Cell::int_if(item.reporting_unit.map(|unit| unit.0)) },
        Column { field: ZDXM_F_TOTAL, get: |item| Cell::money_if(item.total) },
        Column { field: ZDXM_F_ANNUAL, get: |item| Cell::money_if(item.annual) },
        Column { field: ZDXM_F_PLANNED_START, get: |item| Cell::date_if(item.planned_start) },
        Column { field: ZDXM_F_PLANNED_FINISH, get: |item| Cell::date_if(item.planned_finish) },
        Column { field: ZDXM_F_LAST_REPORT, get: |item| Cell::month_if(item.last_report) },
        Column { field: ZDXM_F_STANDING_DONE, get: |item| Cell::money_if(item.standing.done) },
        Column { field: ZDXM_F_STANDING_STARTED, get: |item| Cell::flag_if(item.standing.started) },
        Column { field: ZDXM_F_STANDING_FINISHED, get: |item| Cell::flag_if(item.standing.finished) },
        Column { field: ZDXM_F_DONE_BEFORE_MONTH, get: |item| Cell::money_if(item.done_before_month) },
        Column { field: ZDXM_F_COVERS_EARLIER_MONTHS, get: |item| Cell::int(item.covers_earlier_months) },
    ];
}

/// The items of a plan, without progress: Rust `View::plan_figures`.
pub(super) fn zdxm_figures_plan(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.plan_figures(plan)?.items))
}

/// The items of a plan at the end of a month (yyyymm), the last report carried forward: Rust `View::month_figures`.
pub(super) fn zdxm_figures_month(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.month_figures(plan, month_of(month)?)?.items))
}

/// All sums of a plan and of a month (yyyymm) as JSON, money in fen, for programs: Rust `print::annual_json`.
pub(super) fn zdxm_figures_json(view: *mut zdxm_view, plan: PlanId, month: Month, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let (year, month) = (view.plan_figures(plan)?, view.month_figures(plan, month_of(month)?)?);
        out.put(&entry.context, &annual_json(&year, &month)?.to_string())
    })
}
