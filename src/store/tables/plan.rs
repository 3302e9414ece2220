//! Year plans, their items, and what changed them.

use crate::domain::office::change::ChangeKind;
use crate::domain::plan::plan_change::{PlanChangeFields, PlanChangeKind};
use crate::domain::plan::{ItemFields, MonthPlan, PlanFields, PlanLevel, Presence};
use crate::domain::value::period::YearMonth;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::table::Table;

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[
    &YEAR_PLAN,
    &YEAR_PLAN_VERSION,
    &PLAN_ITEM,
    &PLAN_ITEM_VERSION,
    &PLAN_ITEM_UNIT,
    &PLAN_CHANGE,
    &PLAN_CHANGE_VERSION,
    &PLAN_CHANGE_LINE,
    &PLAN_CHANGE_UNIT,
    &PLAN_COUNTED,
];

pub(crate) static YEAR_PLAN: Table = Table::fixed(8, "year_plan", ChangeKind::AdoptPlan, &["year", "level"]);
pub(crate) static YEAR_PLAN_VERSION: Table =
    Table::versioned(9, "year_plan_version", ChangeKind::Edit, &["plan_id"], PlanFields::COLUMNS);

columns!(PlanFields {
    "title": title,
    "document_no": document_no,
    "issued_on": issued_on,
} given (year: u16, level: PlanLevel));

pub(crate) static PLAN_ITEM: Table = Table::fixed(10, "plan_item", ChangeKind::Edit, &["plan_id", "project_id"]);
pub(crate) static PLAN_ITEM_VERSION: Table =
    Table::versioned(11, "plan_item_version", ChangeKind::Edit, &["plan_id", "item_id"], &ITEM_COLUMNS);
pub(crate) static PLAN_ITEM_UNIT: Table =
    Table::versioned(12, "plan_item_unit", ChangeKind::Edit, &["item_id", "position"], &["unit_id"]);

/// A new column of `ItemFields` comes behind those of `Presence`.
const ITEM_COLUMNS: [&str; 17] = joined(&[ItemFields::COLUMNS, Presence::COLUMNS, &["month_plan"]]);

columns!(ItemFields {
    "position": position,
    "phase": phase,
    "sector_id": sector,
    "total_fen": total,
    "annual_fen": annual,
    "done_before_fen": done_before,
    "planned_start": planned_start,
    "planned_finish": planned_finish,
    // The first; the others stand in plan_item_unit.
    "lead_unit_id": responsible_units,
    "reporting_unit_id": reporting_unit,
    "higher_level": higher_level,
    "target": target,
    "remark": remark,
} given (month_plan: MonthPlan));

columns!(Presence {
    "entered_from": entered_from,
    "withdrawn_from": withdrawn_from,
    "absent_months": absent_months,
});

pub(crate) static PLAN_CHANGE: Table =
    Table::fixed(14, "plan_change", ChangeKind::ChangePlan, &["plan_id", "kind", "number", "effective_month"]);
pub(crate) static PLAN_CHANGE_VERSION: Table =
    Table::versioned(15, "plan_change_version", ChangeKind::ChangePlan, &["plan_change_id"], PlanChangeFields::COLUMNS);

columns!(PlanChangeFields {
    "document_no": document_no,
    "issued_on": issued_on,
    "reason_class": reason_class,
    "reason": reason,
    "remark": remark,
} given (kind: PlanChangeKind, effective: YearMonth));

/// What a plan change did to an item: before, and after.
pub(crate) static PLAN_CHANGE_LINE: Table = Table::fixed(
    16,
    "plan_change_line",
    ChangeKind::ChangePlan,
    &[
        "plan_change_id",
        "item_id",
        "phase_before",
        "sector_before",
        "total_before_fen",
        "annual_before_fen",
        "planned_start_before",
        "planned_finish_before",
        "phase_after",
        "sector_after",
        "total_after_fen",
        "annual_after_fen",
        "planned_start_after",
        "planned_finish_after",
        "has_units",
        "lead_unit_before",
        "reporting_unit_before",
        "owner_before",
        "owner_code_before",
        "lead_unit_after",
        "reporting_unit_after",
        "owner_after",
        "owner_code_after",
    ],
);
pub(crate) static PLAN_CHANGE_UNIT: Table =
    Table::fixed(34, "plan_change_unit", ChangeKind::ChangePlan, &["line_id", "side", "position", "unit_id"]);

pub(crate) static PLAN_COUNTED: Table = Table::versioned(35, "plan_counted", ChangeKind::Edit, &["plan_id"], &["side"]);
