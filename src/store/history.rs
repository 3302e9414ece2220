//! Which rows each change wrote, and what was said in them by then (变更明细).

use rusqlite::{Connection, params_from_iter};

use super::columns::InColumns;
use super::query;
use super::table::Table;
use super::value::{Columns, get};
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::office::person::PersonId;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, RulePackId, UnitId};
use crate::error::Result;
use crate::store::file::errors::Stored as _;

/// The key of a row that a change wrote or closed, and the change.
pub(crate) type Touch = (Vec<i64>, i64);

/// The keys of the rows that a change wrote or closed. Reads the whole table: no index leads from changes to rows.
pub(crate) fn of_change(conn: &Connection, table: &Table, change: i64) -> Result<Vec<Touch>> {
    let written = if table.versioned { "(since = ?1 OR until = ?1)" } else { "since = ?1" };
    touches(conn, table, &format!("{written} AND since <= ?1"), &[change], |touched| touched == change)
}

/// The rows whose keys begin with these numbers, with each change up to one that wrote or closed them.
pub(crate) fn of_key(conn: &Connection, table: &Table, key: &[i64], as_of: i64) -> Result<Vec<Touch>> {
    let parts = table.key.iter().zip(1..).take(key.len()).map(|(column, at)| format!("{column} = ?{at}"));
    let parts = parts.collect::<Vec<_>>().join(" AND ");
    touches(conn, table, &parts, key, |touched| touched <= as_of)
}

fn touches(
    conn: &Connection,
    table: &Table,
    which: &str,
    params: &[i64],
    wanted: impl Fn(i64) -> bool,
) -> Result<Vec<Touch>> {
    let until = if table.versioned { "until" } else { "NULL" };
    let sql = format!("SELECT since, {until}, {} FROM {} WHERE {which}", table.key.join(", "), table.name);
    let mut statement = conn.prepare_cached(&sql).stored()?;
    let mut rows = statement.query(params_from_iter(params)).stored()?;
    let mut touches = Vec::new();
    while let Some(row) = rows.next().stored()? {
        let (since, until): (i64, Option<i64>) = (get(row, 0)?, get(row, 1)?);
        let key = (2..2 + table.key.len()).map(|column| get(row, column)).collect::<Result<Vec<i64>>>()?;
        let changes = [Some(since), until].into_iter().flatten().filter(|change| wanted(*change));
        touches.extend(changes.map(|change| (key.clone(), change)));
    }
    Ok(touches)
}

fn numbers(conn: &Connection, sql: &str, params: &[i64]) -> Result<Vec<i64>> {
    query::all(conn, sql, params_from_iter(params), |columns| columns.take())
}

/// The records of a project that a table of identities ever had.
pub(crate) fn records_of(conn: &Connection, things: &Table, project: ProjectId) -> Result<Vec<i64>> {
    numbers(conn, &format!("SELECT id FROM {} WHERE project_id = ?1", things.name), &[project.0])
}

/// The events that a project ever had.
pub(crate) fn events_of(conn: &Connection, project: ProjectId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM event WHERE project_id = ?1", &[project.0])
}

/// The roles that anybody ever had for a project.
pub(crate) fn grants_for_project(conn: &Connection, project: ProjectId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM role_grant WHERE project_id = ?1", &[project.0])
}

/// The roles that anybody ever had for a unit.
pub(crate) fn grants_for_unit(conn: &Connection, unit: UnitId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM role_grant WHERE unit_id = ?1", &[unit.0])
}

/// The roles that a person ever had.
pub(crate) fn grants_of(conn: &Connection, person: PersonId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM role_grant WHERE person_id = ?1", &[person.0])
}

/// The changes that overwrote the contact details of a person.
pub(crate) fn contact_changes_of(conn: &Connection, person: PersonId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM contact_change WHERE person_id = ?1", &[person.0])
}

/// Whose contact details were overwritten, and why.
pub(crate) fn contact_change(conn: &Connection, id: i64, as_of: i64) -> Result<Option<(PersonId, String)>> {
    let sql = "SELECT person_id, reason FROM contact_change WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id, as_of], |columns| Ok((columns.read()?, columns.take()?)))
}

/// The people who ever worked at a unit.
pub(crate) fn people_of(conn: &Connection, unit: UnitId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT DISTINCT person_id FROM person_version WHERE unit_id = ?1", &[unit.0])
}

/// The matters that a unit ever had to settle.
pub(crate) fn matters_of_unit(conn: &Connection, unit: UnitId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT DISTINCT matter_id FROM matter_version WHERE unit_id = ?1", &[unit.0])
}

/// The nodes that a unit ever had to do.
pub(crate) fn nodes_of_unit(conn: &Connection, unit: UnitId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT DISTINCT node_id FROM node_version WHERE unit_id = ?1", &[unit.0])
}

/// The items that a unit was ever responsible for or reported on, each with its plan.
pub(crate) fn items_of_unit(conn: &Connection, unit: UnitId) -> Result<Vec<(PlanId, ItemId)>> {
    let sql = "SELECT plan_id, item_id FROM plan_item_version WHERE lead_unit_id = ?1 OR reporting_unit_id = ?1
               UNION SELECT i.plan_id, i.id FROM plan_item_unit u JOIN plan_item i ON i.id = u.item_id WHERE u.unit_id = ?1";
    query::all(conn, sql, [unit.0], |columns| Ok((columns.read()?, columns.read()?)))
}

/// The items that a project ever had, each with its plan.
pub(crate) fn items_of_project(conn: &Connection, project: ProjectId) -> Result<Vec<(PlanId, ItemId)>> {
    let sql = "SELECT plan_id, id FROM plan_item WHERE project_id = ?1 ORDER BY id";
    query::all(conn, sql, [project.0], |columns| Ok((columns.read()?, columns.read()?)))
}

/// The items that a plan ever had.
pub(crate) fn items_of_plan(conn: &Connection, plan: PlanId) -> Result<Vec<(PlanId, ItemId)>> {
    let sql = "SELECT DISTINCT plan_id, item_id FROM plan_item_version WHERE plan_id = ?1";
    query::all(conn, sql, [plan.0], |columns| Ok((columns.read()?, columns.read()?)))
}

/// The plan changes of a plan.
pub(crate) fn plan_changes_of(conn: &Connection, plan: PlanId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM plan_change WHERE plan_id = ?1", &[plan.0])
}

/// The plan changes that moved an item.
pub(crate) fn plan_changes_of_item(conn: &Connection, item: ItemId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT plan_change_id FROM plan_change_line WHERE item_id = ?1", &[item.0])
}

/// The bulletins that were issued of a plan.
pub(crate) fn bulletins_of(conn: &Connection, plan: PlanId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM issued_bulletin WHERE plan_id = ?1", &[plan.0])
}

/// The letters that were ever drafted on the figures of a plan.
pub(crate) fn letters_of_plan(conn: &Connection, plan: PlanId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM letter WHERE plan_id = ?1", &[plan.0])
}

/// The reports of an item that were ever withdrawn.
pub(crate) fn withdrawals_of(conn: &Connection, item: ItemId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT id FROM report_withdrawal WHERE item_id = ?1", &[item.0])
}

/// The plans that ever used a rule pack.
pub(crate) fn plans_of_pack(conn: &Connection, pack: RulePackId) -> Result<Vec<i64>> {
    numbers(conn, "SELECT DISTINCT plan_id FROM plan_rules WHERE rule_pack_id = ?1", &[pack.0])
}

/// The item of a withdrawn report, the month of its year, and why it was withdrawn.
pub(crate) fn withdrawal(conn: &Connection, id: i64, as_of: i64) -> Result<Option<(ItemId, u8, String)>> {
    let sql = "SELECT item_id, month, reason FROM report_withdrawal WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id, as_of], |columns| Ok((columns.read()?, columns.take()?, columns.take()?)))
}

/// The change whose marks were lifted, and why.
pub(crate) fn lift(conn: &Connection, id: i64, as_of: i64) -> Result<Option<(ChangeNumber, String)>> {
    let sql = "SELECT change_no, reason FROM clock_lift WHERE id = ?1 AND since <= ?2";
    query::one(conn, sql, [id, as_of], |columns| Ok((columns.read()?, columns.take()?)))
}

/// What a person decided about a cell.
pub(crate) fn import_answer(conn: &Connection, id: i64, as_of: i64) -> Result<Option<ImportAnswer>> {
    let sql = format!("SELECT {} FROM import_answer WHERE id = ?1 AND since <= ?2", ImportAnswer::COLUMNS.join(", "));
    query::one(conn, &sql, [id, as_of], ImportAnswer::read)
}

/// What a column was confirmed to mean: its header, field and unit.
pub(crate) fn column_mapping(conn: &Connection, id: i64, as_of: i64) -> Result<Option<[Option<String>; 3]>> {
    let sql = "SELECT header, field, unit FROM column_mapping WHERE id = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, [id, as_of], |columns: &mut Columns<'_, '_>| {
        Ok([columns.take()?, columns.take()?, columns.take()?])
    })
}

/// The office of the ledger.
pub(crate) fn office(conn: &Connection, as_of: i64) -> Result<Option<String>> {
    let sql = "SELECT office FROM ledger WHERE until > ?1 AND since <= ?1";
    query::one(conn, sql, [as_of], |columns| columns.take())
}

/// The year of a plan.
pub(crate) fn year_of(conn: &Connection, plan: PlanId) -> Result<Option<u16>> {
    query::one(conn, "SELECT year FROM year_plan WHERE id = ?1", [plan.0], |columns| columns.take())
}

/// Plan and project of an item, and the year of the plan.
pub(crate) fn place_of(conn: &Connection, item: ItemId) -> Result<Option<(PlanId, ProjectId, u16)>> {
    let sql =
        "SELECT i.plan_id, i.project_id, p.year FROM plan_item i JOIN year_plan p ON p.id = i.plan_id WHERE i.id = ?1";
    query::one(conn, sql, [item.0], |columns| Ok((columns.read()?, columns.read()?, columns.take()?)))
}
