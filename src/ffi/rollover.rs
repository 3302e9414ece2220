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

use super::border::{OrNull, Out, TextOut, ZDXM_RET};
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::form::{record_or_default, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::print::{outdated_table, rollover_table};
use crate::{ItemFields, OutdatedItem, PlanId, RolloverProposal};

/// A part of the place that is proposed.
fn of<'r, T>(row: &'r RolloverProposal, part: impl FnOnce(&'r ItemFields) -> T) -> Option<T> {
    row.fields.as_ref().map(part)
}

impl Row for RolloverProposal {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.project.0) },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.name) },
        Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.item.0) },
        Column { field: ZDXM_F_PHASE_BEFORE, get: |row| Cell::code(row.phase_before) },
        Column { field: ZDXM_F_ROLLOVER_REASON, get: |row| Cell::code(row.reason) },
        Column { field: ZDXM_F_TEXT, get: |row| Cell::text(row.reason.name()) },
        Column { field: ZDXM_F_STANDING_DONE, get: |row| Cell::money_if(row.standing.done) },
        Column { field: ZDXM_F_STANDING_STARTED, get: |row| Cell::flag_if(row.standing.started) },
        Column { field: ZDXM_F_STANDING_FINISHED, get: |row| Cell::flag_if(row.standing.finished) },
        Column { field: ZDXM_F_REMAINING, get: |row| Cell::money_if(row.remaining) },
        Column { field: ZDXM_F_PHASE, get: |row| Cell::code_if(of(row, |fields| fields.phase)) },
        Column { field: ZDXM_F_SECTOR, get: |row| Cell::int_if(of(row, |fields| fields.sector.0)) },
        Column { field: ZDXM_F_POSITION, get: |row| Cell::int_if(of(row, |fields| fields.position).flatten()) },
        Column { field: ZDXM_F_TOTAL, get: |row| Cell::money_if(of(row, |fields| fields.total).flatten()) },
        Column { field: ZDXM_F_DONE_BEFORE, get: |row| Cell::money_if(of(row, |fields| fields.done_before).flatten()) },
        Column {
            field: ZDXM_F_PLANNED_START,
            get: |row| Cell::date_if(of(row, |fields| fields.planned_start).flatten()),
        },
        Column {
            field: ZDXM_F_PLANNED_FINISH,
            get: |row| Cell::date_if(of(row, |fields| fields.planned_finish).flatten()),
        },
        Column {
            field: ZDXM_F_RESPONSIBLE_UNITS,
            get: |row| {
                let units = of(row, |fields| fields.responsible_units.iter().map(|unit| unit.0).collect());
                Cell::Ints(units.unwrap_or_default())
            },
        },
        Column {
            field: ZDXM_F_REPORTING_UNIT,
            get: |row| Cell::int_if(of(row, |fields| fields.reporting_unit).flatten().map(|unit| unit.0)),
        },
        Column { field: ZDXM_F_HIGHER_LEVEL, get: |row| Cell::flag_if(of(row, |fields| fields.higher_level)) },
    ];
}

impl Row for OutdatedItem {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_PROJECT, get: |row| Cell::int(row.project.0) },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.name) },
        Column { field: ZDXM_F_ITEM, get: |row| Cell::int(row.item.0) },
        Column { field: ZDXM_F_ROLLOVER_REASON, get: |row| Cell::code(row.reason) },
        Column { field: ZDXM_F_TEXT, get: |row| Cell::text(row.reason.name()) },
        Column { field: ZDXM_F_PHASE, get: |row| Cell::code(row.stands.phase) },
        Column { field: ZDXM_F_DONE_BEFORE, get: |row| Cell::money_if(row.stands.done_before) },
        Column { field: ZDXM_F_PLANNED_START, get: |row| Cell::date_if(row.stands.planned_start) },
        Column { field: ZDXM_F_PLANNED_FINISH, get: |row| Cell::date_if(row.stands.planned_finish) },
        Column { field: ZDXM_F_PHASE_NOW, get: |row| Cell::code_if(row.would_be.map(|now| now.phase)) },
        Column {
            field: ZDXM_F_DONE_BEFORE_NOW,
            get: |row| Cell::money_if(row.would_be.and_then(|now| now.done_before)),
        },
        Column {
            field: ZDXM_F_PLANNED_START_NOW,
            get: |row| Cell::date_if(row.would_be.and_then(|now| now.planned_start)),
        },
        Column {
            field: ZDXM_F_PLANNED_FINISH_NOW,
            get: |row| Cell::date_if(row.would_be.and_then(|now| now.planned_finish)),
        },
    ];
}

/// What becomes of each project of a plan in the next year: Rust `View::propose_next_year`, `RolloverReason::phase`, `Coded::name`.
///
/// Fields: PROJECT, NAME, ITEM (of the plan that ends), PHASE_BEFORE, ROLLOVER_REASON, TEXT (the reason in Chinese),
/// STANDING_DONE, STANDING_STARTED, STANDING_FINISHED, REMAINING; and its place in the next plan: PHASE (NULL where it
/// leaves), SECTOR, POSITION, TOTAL, DONE_BEFORE, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT,
/// HIGHER_LEVEL.
pub(super) fn zdxm_rollover_propose(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.propose_next_year(plan)?))
}

/// The proposals as a printed table: Rust `print::rollover_table`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_rollover_text(
    view: *mut zdxm_view,
    plan: PlanId,
    rules: OrNull<zdxm_form>,
    out: TextOut,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let rules = view.figure_rules(plan)?.with(&record_or_default(rules)?)?;
        let table = rollover_table(&view.plan(plan)?.fields, &view.propose_next_year(plan)?, &rules);
        out.put(&entry.context, &table.to_text())
    })
}

/// The items of a plan that would be taken over from the year before otherwise now: Rust `View::outdated_items`.
///
/// A December that was corrected after the plan was adopted shows here; nothing moves by itself. Fields: PROJECT, NAME,
/// ITEM; as they stand: PHASE, DONE_BEFORE, PLANNED_START, PLANNED_FINISH; as they would be: PHASE_NOW (NULL where the
/// project would not be taken over), DONE_BEFORE_NOW, PLANNED_START_NOW, PLANNED_FINISH_NOW; ROLLOVER_REASON, TEXT (the
/// reason in Chinese). No rows without a plan of the year before.
pub(super) fn zdxm_rollover_outdated(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.outdated_items(plan)?))
}

/// The same as a printed table, with amounts to the fen: Rust `print::outdated_table`.
pub(super) fn zdxm_rollover_outdated_text(view: *mut zdxm_view, plan: PlanId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let table = outdated_table(&view.plan(plan)?.fields, &view.outdated_items(plan)?);
        out.put(&entry.context, &table.to_text())
    })
}
