//! Year plans (年度计划).

use rusqlite::Connection;

use super::columns::InColumns;
use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::plan::{PlanFields, PlanLevel, YearPlan};
use crate::domain::value::ids::{ChangeNumber, PlanId};
use crate::error::Result;
use crate::store::tables::plan::{YEAR_PLAN, YEAR_PLAN_VERSION};

/// The versions of plans for which a condition holds.
fn select(which: &str) -> String {
    // Year and level are the plan's identity and never change.
    format!(
        "SELECT v.plan_id, p.year, p.level, {} FROM year_plan_version v JOIN year_plan p ON p.id = v.plan_id WHERE {which}",
        PlanFields::SELECT
    )
}

fn open(writer: &mut ChangeWriter, id: PlanId, fields: &PlanFields) -> Result<()> {
    writer.open(&YEAR_PLAN_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<YearPlan> {
    let (id, identity, since) = (columns.read()?, (columns.read()?, columns.read()?), columns.read()?);
    Ok(YearPlan { id, since, fields: PlanFields::read_with(columns, identity)? })
}

/// Adds a plan.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &PlanFields) -> Result<PlanId> {
    let identity = [fields.year.into(), fields.level.into()];
    let id = PlanId(writer.create(&YEAR_PLAN, &identity)?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a plan.
pub(crate) fn revise(writer: &mut ChangeWriter, id: PlanId, since: ChangeNumber, fields: &PlanFields) -> Result<()> {
    writer.close(&YEAR_PLAN_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One plan.
pub(crate) fn get(conn: &Connection, id: PlanId, as_of: i64) -> Result<Option<YearPlan>> {
    query::one(conn, &select("v.until > ?1 AND v.since <= ?1 AND v.plan_id = ?2"), [as_of, id.0], read)
}

/// The plan of a year and level.
pub(crate) fn by_year(conn: &Connection, year: u16, level: PlanLevel, as_of: i64) -> Result<Option<PlanId>> {
    let sql = select("v.until > ?1 AND v.since <= ?1 AND p.year = ?2 AND p.level = ?3");
    Ok(query::one(conn, &sql, [as_of, year.into(), level as i64], read)?.map(|plan| plan.id))
}

/// All plans, the latest year first.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<YearPlan>> {
    let sql = select("v.until > ?1 AND v.since <= ?1 ORDER BY p.year DESC, p.level");
    query::all(conn, &sql, [as_of], read)
}

/// Every version of a plan with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: PlanId, as_of: i64) -> Result<Vec<YearPlan>> {
    query::all(conn, &select("v.plan_id = ?1 AND v.since <= ?2 ORDER BY v.since"), [id.0, as_of], read)
}
