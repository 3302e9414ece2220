//! The tables of facts (台账的表): number, key and columns of each, and which member of a record stands in which column.
//!
//! A file for each room of the domain. What is written to a table and asked of it stands in the file of its noun beside this
//! folder. Numbers of tables and places of columns are in digests for ever (see [`super::table`]): a new column is added at
//! the end of its table, by a migration, and here.

pub(crate) mod monthly;
pub(crate) mod office;
pub(crate) mod plan;
pub(crate) mod project;
pub(crate) mod rules;

use super::table::Table;

/// The tables of facts, in the order of their numbers, which is the order in which digests see them.
static TABLES: &[&Table] = &[
    &office::LEDGER,
    &office::UNIT,
    &office::UNIT_VERSION,
    &office::SECTOR,
    &office::SECTOR_VERSION,
    &project::PROJECT,
    &project::PROJECT_VERSION,
    &plan::YEAR_PLAN,
    &plan::YEAR_PLAN_VERSION,
    &plan::PLAN_ITEM,
    &plan::PLAN_ITEM_VERSION,
    &plan::PLAN_ITEM_UNIT,
    &monthly::REPORT,
    &plan::PLAN_CHANGE,
    &plan::PLAN_CHANGE_VERSION,
    &plan::PLAN_CHANGE_LINE,
    &monthly::ISSUED_BULLETIN,
    &project::MATTER,
    &project::MATTER_VERSION,
    &project::EVENT,
    &project::EVENT_VERSION,
    &rules::RULE_PACK,
    &rules::PLAN_RULES,
    &office::PERSON,
    &office::PERSON_VERSION,
    &office::ROLE_GRANT,
    &office::ROLE_GRANT_TERM,
    &monthly::FILING,
    &monthly::PLAN_CLOSE,
    &monthly::TEN_DAY_REPORT,
    &office::CLOCK_MARK,
    &office::CHANGE_DAY,
    &monthly::ISSUED_FORM,
    &plan::PLAN_CHANGE_UNIT,
    &plan::PLAN_COUNTED,
    &office::CLOCK_LIFT,
    &monthly::REPORT_WITHDRAWAL,
    &office::IMPORT_ANSWER,
    &office::COLUMN_MAPPING,
];

/// Every table of facts.
pub(crate) fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().copied()
}
