//! Year plans (年度计划).

use rusqlite::Connection;

use super::query;
use super::table::Table;
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use crate::domain::plan::YearPlan;
use crate::domain::plan::{PlanFields, PlanLevel};
use crate::domain::value::ids::{ChangeNumber, PlanId};
use crate::error::Result;

pub(crate) static YEAR_PLAN: Table = Table::fixed(8, "year_plan", &["year", "level"]);
pub(crate) static YEAR_PLAN_VERSION: Table =
    Table::versioned(9, "year_plan_version", &["plan_id"], &["title", "document_no", "issued_on"]);

const SELECT: &str = "SELECT v.plan_id, v.since, p.year, p.level, v.title, v.document_no, v.issued_on
                      FROM year_plan_version v JOIN year_plan p ON p.id = v.plan_id
                      WHERE v.until > ?1 AND v.since <= ?1";
const VERSIONS: &str = "SELECT v.plan_id, v.since, p.year, p.level, v.title, v.document_no, v.issued_on
                        FROM year_plan_version v JOIN year_plan p ON p.id = v.plan_id
                        WHERE v.plan_id = ?1 AND v.since <= ?2 ORDER BY v.since";

fn open(writer: &mut ChangeWriter, id: PlanId, fields: &PlanFields) -> Result<()> {
    // Year and level are the plan's identity and never change.
    let PlanFields { year: _, level: _, title, document_no, issued_on } = fields;
    let issued_on = issued_on.map(|date| date.to_string());
    writer.open(&YEAR_PLAN_VERSION, &[id.0], &[title.into(), document_no.as_ref().into(), issued_on.as_ref().into()])
}

fn read(columns: &mut Columns<'_, '_>) -> Result<YearPlan> {
    let (id, since) = (columns.read()?, columns.read()?);
    let fields = PlanFields {
        year: columns.take()?,
        level: columns.read()?,
        title: columns.take()?,
        document_no: columns.take()?,
        issued_on: columns.read_opt()?,
    };
    Ok(YearPlan { id, since, fields })
}

/// Adds a plan.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &PlanFields) -> Result<PlanId> {
    let identity = [Value::Integer(fields.year.into()), Value::Integer(fields.level as i64)];
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
    query::one(conn, &format!("{SELECT} AND v.plan_id = ?2"), [as_of, id.0], read)
}

/// The plan of a year and level.
pub(crate) fn by_year(conn: &Connection, year: u16, level: PlanLevel, as_of: i64) -> Result<Option<PlanId>> {
    let sql = format!("{SELECT} AND p.year = ?2 AND p.level = ?3");
    Ok(query::one(conn, &sql, [as_of, year.into(), level as i64], read)?.map(|plan| plan.id))
}

/// All plans, the latest year first.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<YearPlan>> {
    let sql = format!("{SELECT} ORDER BY p.year DESC, p.level");
    query::all(conn, &sql, [as_of], read)
}

/// Every version of a plan with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: PlanId, as_of: i64) -> Result<Vec<YearPlan>> {
    query::all(conn, VERSIONS, [id.0, as_of], read)
}
