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

use super::border::{OrEmpty, binds};
use super::document::Drawn;
use super::row::{Cell, row};
use crate::print::{outdated_table, rollover_table};
use crate::{FigureRules, OutdatedItem, PlanId, Result, RolloverProposal, View};

row!(RolloverProposal, row => {
    project, name, item, phase_before, ROLLOVER_REASON: row.reason, TEXT: row.reason.name(),
    standing { done: STANDING_DONE, started: STANDING_STARTED, finished: STANDING_FINISHED }, remaining,
    fields? { phase, sector, position, total, done_before, planned_start, planned_finish },
    RESPONSIBLE_UNITS: {
        let units = row.fields.as_ref().map(|fields| fields.responsible_units.iter().map(|unit| unit.0).collect());
        Cell::Ints(units.unwrap_or_default())
    },
    fields? { reporting_unit, higher_level },
});

row!(OutdatedItem, row => {
    project, name, item, ROLLOVER_REASON: row.reason, TEXT: row.reason.name(),
    stands { phase, done_before, planned_start, planned_finish },
    would_be? {
        phase: PHASE_NOW, done_before: DONE_BEFORE_NOW, planned_start: PLANNED_START_NOW, planned_finish: PLANNED_FINISH_NOW,
    },
});

binds! {
    /// What becomes of each project of a plan in the next year: Rust `View::propose_next_year`, `RolloverReason::phase`, `Coded::name`.
    ///
    /// ITEM is of the plan that ends, TEXT the reason in Chinese. From PHASE on, which is NULL where it leaves, the fields are its
    /// place in the next plan.
    zdxm_rollover_propose = View::propose_next_year(plan: PlanId) -> Vec<RolloverProposal>;

    /// The items of a plan that would be taken over from the year before otherwise now: Rust `View::outdated_items`.
    ///
    /// A December that was corrected after the plan was adopted shows here; nothing moves by itself. The fields with _NOW are as they
    /// would be, PHASE_NOW is NULL where the project would not be taken over; TEXT is the reason in Chinese. No rows without a plan
    /// of the year before.
    zdxm_rollover_outdated = View::outdated_items(plan: PlanId) -> Vec<OutdatedItem>;
}

/// The proposals as a document: Rust `print::rollover_table`.
pub(super) fn zdxm_rollover_document(view: &View, plan: PlanId, rules: OrEmpty<FigureRules>) -> Result<Drawn> {
    let rules = view.figure_rules(plan)?.with(&rules)?;
    let table = rollover_table(&view.plan(plan)?.fields, &view.propose_next_year(plan)?, &rules);
    Ok(Drawn::of(table))
}

/// The items of `zdxm_rollover_outdated` as a document, with amounts to the fen: Rust `print::outdated_table`.
pub(super) fn zdxm_rollover_outdated_document(view: &View, plan: PlanId) -> Result<Drawn> {
    let table = outdated_table(&view.plan(plan)?.fields, &view.outdated_items(plan)?);
    Ok(Drawn::of(table))
}
