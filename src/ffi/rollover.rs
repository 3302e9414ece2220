//! The next year (滚动接续): what becomes of each project, proposed for a person to edit.
//!
//! ```text
//! zdxm_rollover_propose(view, plan, &rows);           a row for each project; NULL in PHASE: it leaves
//! zdxm_plan_adopt(batch, next_plan_form, &next);
//! zdxm_form_load(item_form, rows);                    then set PLAN to next, ANNUAL and TARGET, and what else changes
//! zdxm_item_add(batch, item_form, &item);
//! ```
//!
//! Nothing moves by itself.

use super::border::{Fault, OrNull, binds};
use super::form::{record_or_default, zdxm_form};
use super::row::{Cell, row};
use crate::print::{outdated_table, rollover_table};
use crate::{ItemFields, OutdatedItem, PlanId, Result, RolloverProposal, View};

/// A part of the place that is proposed.
fn of<'r, T>(row: &'r RolloverProposal, part: impl FnOnce(&'r ItemFields) -> T) -> Option<T> {
    row.fields.as_ref().map(part)
}

row!(RolloverProposal, row => {
    PROJECT: row.project,
    NAME: &row.name,
    ITEM: row.item,
    PHASE_BEFORE: row.phase_before,
    ROLLOVER_REASON: row.reason,
    TEXT: row.reason.name(),
    STANDING_DONE: row.standing.done,
    STANDING_STARTED: row.standing.started,
    STANDING_FINISHED: row.standing.finished,
    REMAINING: row.remaining,
    PHASE: of(row, |fields| fields.phase),
    SECTOR: of(row, |fields| fields.sector.0),
    POSITION: of(row, |fields| fields.position).flatten(),
    TOTAL: of(row, |fields| fields.total).flatten(),
    DONE_BEFORE: of(row, |fields| fields.done_before).flatten(),
    PLANNED_START: of(row, |fields| fields.planned_start).flatten(),
    PLANNED_FINISH: of(row, |fields| fields.planned_finish).flatten(),
    RESPONSIBLE_UNITS: {
        let units = of(row, |fields| fields.responsible_units.iter().map(|unit| unit.0).collect());
        Cell::Ints(units.unwrap_or_default())
    },
    REPORTING_UNIT: of(row, |fields| fields.reporting_unit).flatten(),
    HIGHER_LEVEL: of(row, |fields| fields.higher_level),
});

row!(OutdatedItem, row => {
    PROJECT: row.project,
    NAME: &row.name,
    ITEM: row.item,
    ROLLOVER_REASON: row.reason,
    TEXT: row.reason.name(),
    PHASE: row.stands.phase,
    DONE_BEFORE: row.stands.done_before,
    PLANNED_START: row.stands.planned_start,
    PLANNED_FINISH: row.stands.planned_finish,
    PHASE_NOW: row.would_be.map(|now| now.phase),
    DONE_BEFORE_NOW: row.would_be.and_then(|now| now.done_before),
    PLANNED_START_NOW: row.would_be.and_then(|now| now.planned_start),
    PLANNED_FINISH_NOW: row.would_be.and_then(|now| now.planned_finish),
});

binds! {
    /// What becomes of each project of a plan in the next year: Rust `View::propose_next_year`, `RolloverReason::phase`, `Coded::name`.
    ///
    /// Fields: PROJECT, NAME, ITEM (of the plan that ends), PHASE_BEFORE, ROLLOVER_REASON, TEXT (the reason in Chinese),
    /// STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, REMAINING; and its place in the next plan: PHASE (NULL where it
    /// leaves), SECTOR, POSITION, TOTAL, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT,
    /// HIGHER_LEVEL.
    zdxm_rollover_propose = View::propose_next_year(plan: PlanId) -> Vec<RolloverProposal>;

    /// The items of a plan that would be taken over from the year before otherwise now: Rust `View::outdated_items`.
    ///
    /// A December that was corrected after the plan was adopted shows here; nothing moves by itself. Fields: PROJECT, NAME,
    /// ITEM; as they stand: PHASE, DONE_BEFORE, PLANNED_START, PLANNED_FINISH; as they would be: PHASE_NOW (NULL where the
    /// project would not be taken over), DONE_BEFORE_NOW, PLANNED_START_NOW, PLANNED_FINISH_NOW; ROLLOVER_REASON, TEXT (the
    /// reason in Chinese). No rows without a plan of the year before.
    zdxm_rollover_outdated = View::outdated_items(plan: PlanId) -> Vec<OutdatedItem>;
}

/// The proposals as a printed table: Rust `print::rollover_table`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_rollover_text(view: &View, plan: PlanId, rules: OrNull<zdxm_form>) -> Result<String, Fault> {
    let rules = view.figure_rules(plan)?.with(&record_or_default(rules)?)?;
    let table = rollover_table(&view.plan(plan)?.fields, &view.propose_next_year(plan)?, &rules);
    Ok(table.to_text())
}

/// The items of `zdxm_rollover_outdated` as a printed table, with amounts to the fen: Rust `print::outdated_table`.
pub(super) fn zdxm_rollover_outdated_text(view: &View, plan: PlanId) -> Result<String, Fault> {
    let table = outdated_table(&view.plan(plan)?.fields, &view.outdated_items(plan)?);
    Ok(table.to_text())
}
