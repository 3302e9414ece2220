//! Facts (数据) for other programs: records of one kind as a table, which is saved as CSV, as a workbook for machines, or read row by row.

use super::document::Drawn;
use crate::print::{fact_fields_table, facts_table};
use crate::{FactTable, PlanId, Result, View};

/// All records of one kind, field by field, as a document of one table (数据): Rust `View::facts`, `print::facts_table`.
///
/// - table: `ZDXM_FACTS_...`.
/// - plan: items and reports of this plan only; 0 for all.
///
/// Facts only, without what follows from rules. Save the table by `zdxm_document_save_csv`. `ZDXM_E_NOT_FOUND` for a plan that does not exist.
pub(super) fn zdxm_facts_document(view: &View, table: FactTable, plan: i32) -> Result<Drawn> {
    let plan = (plan != 0).then(|| PlanId(plan.into()));
    Ok(Drawn::of(facts_table(&view.facts(table, plan)?)))
}

/// What the columns of these tables mean (字段说明), as a document of one table: Rust `print::fact_fields_table`, `FactTable::columns`, `FactTable::source`.
pub(super) fn zdxm_facts_fields_document(_view: &View) -> Result<Drawn> {
    Ok(Drawn::of(fact_fields_table()))
}
