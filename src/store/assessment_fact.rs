//! Facts of an assessment (考核登记), but for what every record is asked ([`versions`]).

use rusqlite::{Connection, params};

use super::merger::{self, among};
use super::writer::ChangeWriter;
use super::{query, versions};
use crate::domain::assessment::fact::{AssessmentFact, AssessmentFactFields, AssessmentFactKind};
use crate::domain::value::ids::{AssessmentFactId, PlanId, UnitId};
use crate::error::Result;

/// Writes a fact.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    (kind, plan, unit): (AssessmentFactKind, PlanId, UnitId),
    fields: &AssessmentFactFields,
) -> Result<AssessmentFactId> {
    versions::add::<AssessmentFact>(writer, &[kind.into(), plan.into(), unit.into()], fields)
}

/// The facts of a plan, in the order in which they were recorded.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<AssessmentFact>> {
    versions::of(conn, as_of, "t.plan_id = ?2 ORDER BY t.id", params![as_of, plan.0])
}

/// The facts of a unit of a plan, and of all that were merged into it.
pub(crate) fn of_unit(conn: &Connection, plan: PlanId, unit: UnitId, as_of: i64) -> Result<Vec<AssessmentFact>> {
    let numbers = merger::numbers(conn, unit, as_of)?.into_iter().map(|unit| unit.0.to_string()).collect::<Vec<_>>();
    let which = format!("t.plan_id = ?2 AND t.unit_id IN ({}) ORDER BY t.id", numbers.join(", "));
    versions::of(conn, as_of, &which, params![as_of, plan.0])
}

/// The facts that were ever recorded of a unit.
pub(crate) fn ever_of_unit(conn: &Connection, unit: UnitId, as_of: i64) -> Result<Vec<i64>> {
    let of_unit = among("unit_id", &merger::numbers(conn, unit, as_of)?);
    query::all(conn, &format!("SELECT id FROM assessment_fact WHERE {of_unit} ORDER BY id"), [unit.0], |columns| {
        columns.take()
    })
}

/// The facts that were ever recorded for a plan.
pub(crate) fn ever_of_plan(conn: &Connection, plan: PlanId) -> Result<Vec<i64>> {
    query::all(conn, "SELECT id FROM assessment_fact WHERE plan_id = ?1 ORDER BY id", [plan.0], |columns| {
        columns.take()
    })
}
