//! Plan items (计划项目) with their responsible units in order.

use std::borrow::Cow;

use rusqlite::Connection;

use super::columns::InColumns;
use super::merger::{self, Merged, among};
use super::value::{self, Columns};
use super::writer::ChangeWriter;
use super::{NOW, OPEN, project, query};
use crate::domain::plan::phase::Phase;
use crate::domain::plan::{ItemFields, MonthPlan, PlanItem, Presence};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, UnitId};
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::store::file::errors::Stored as _;
use crate::store::tables::plan::{PLAN_ITEM, PLAN_ITEM_UNIT, PLAN_ITEM_VERSION};
use crate::store::value::{Column, Value};

const FROM: &str = "FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
                    WHERE v.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2";

/// What is read of an item.
fn columns() -> String {
    let presence = Presence::COLUMNS.join(", ");
    format!("v.item_id, v.plan_id, i.project_id, v.month_plan, {}, {presence}", ItemFields::SELECT)
}

/// The first responsible unit stands in the item's own row; the others come from [`units`].
impl Column for Vec<UnitId> {
    type Stored = Option<i64>;

    fn value(&self) -> Value<'_> {
        self.first().copied().into()
    }

    fn read(lead: Option<i64>) -> Result<Self> {
        Ok(lead.map(UnitId).into_iter().collect())
    }
}

fn open(writer: &mut ChangeWriter, plan: PlanId, id: ItemId, presence: Presence, fields: &ItemFields) -> Result<()> {
    let behind = [fields.month_plan.value()];
    writer.open(&PLAN_ITEM_VERSION, &[plan.0, id.0], fields.row().iter().chain(&presence.row()).chain(&behind))
}

fn read(columns: &mut Columns<'_, '_>) -> Result<PlanItem> {
    let (id, plan, project) = (columns.read()?, columns.read()?, columns.read()?);
    let (month_plan, since) = (columns.read()?, columns.read()?);
    let (fields, presence) = (ItemFields::read_with(columns, (month_plan,))?, Presence::read(columns)?);
    Ok(PlanItem { id, plan, project, since, presence, fields })
}

const UNITS: &str = "SELECT position, since, unit_id FROM plan_item_unit
                     WHERE item_id = ?1 AND until > ?2 AND since <= ?2 ORDER BY position";

/// The responsible units of an item after the first: their position, since when, and the unit.
fn units(conn: &Connection, item: ItemId, as_of: i64) -> Result<Vec<(i64, ChangeNumber, UnitId)>> {
    query::all(conn, UNITS, [item.0, as_of], |columns| Ok((columns.take()?, columns.read()?, columns.read()?)))
}

fn with_units(conn: &Connection, mut item: PlanItem, as_of: i64) -> Result<PlanItem> {
    let others = units(conn, item.id, as_of)?;
    item.fields.responsible_units.extend(others.into_iter().map(|(_, _, unit)| unit));
    Ok(item)
}

/// Puts the project and the units in place of those that are another one.
pub(crate) fn settle(item: &mut PlanItem, merged: &Merged<'_>) -> Result<()> {
    merged.settle(&mut item.project)?;
    merged.settle_units(&mut item.fields.responsible_units)?;
    merged.settle_some(&mut item.fields.reporting_unit)
}

/// Adds an item. A project has one number in a plan, also where its item was voided before.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    plan: PlanId,
    project: ProjectId,
    presence: Presence,
    fields: &ItemFields,
) -> Result<ItemId> {
    let id = match known(writer.conn(), plan, project)? {
        Some(id) => id,
        None => ItemId(writer.create(&PLAN_ITEM, &[plan.into(), project.into()])?),
    };
    open(writer, plan, id, presence, fields)?;
    write_units(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of an item.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    before: &PlanItem,
    presence: Presence,
    fields: &ItemFields,
) -> Result<()> {
    let fields = as_stored(writer.conn(), before, fields)?;
    writer.close(&PLAN_ITEM_VERSION, &[before.plan.0, before.id.0], before.since)?;
    open(writer, before.plan, before.id, presence, &fields)?;
    write_units(writer, before.id, &fields)
}

/// Fields with the units as they are stored, where these stand for the ones that are to be written: a merge that is taken back
/// leaves every project with its units.
fn as_stored<'f>(conn: &Connection, before: &PlanItem, fields: &'f ItemFields) -> Result<Cow<'f, ItemFields>> {
    let merged = Merged::of_few(conn, NOW)?;
    let Some(stored) = (if merged.is_nothing() { None } else { one(conn, before.plan, before.id, NOW)? }) else {
        return Ok(Cow::Borrowed(fields));
    };
    let (mut settled, mut fields) = (stored.clone(), fields.clone());
    settle(&mut settled, &merged)?;
    if settled.fields.responsible_units == fields.responsible_units {
        fields.responsible_units = stored.fields.responsible_units;
    }
    if settled.fields.reporting_unit == fields.reporting_unit {
        fields.reporting_unit = stored.fields.reporting_unit;
    }
    Ok(Cow::Owned(fields))
}

/// Writes the units after the first, where they differ from what stands there.
fn write_units(writer: &mut ChangeWriter, id: ItemId, fields: &ItemFields) -> Result<()> {
    let wanted = || fields.responsible_units.iter().enumerate().skip(1).map(|(at, unit)| (at as i64 + 1, *unit));
    let present = units(writer.conn(), id, NOW)?;
    for (position, since, unit) in &present {
        if !wanted().any(|row| row == (*position, *unit)) {
            writer.close(&PLAN_ITEM_UNIT, &[id.0, *position], *since)?;
        }
    }
    for (position, unit) in wanted() {
        if !present.iter().any(|(at, _, other)| (*at, *other) == (position, unit)) {
            writer.open(&PLAN_ITEM_UNIT, &[id.0, position], &[unit.into()])?;
        }
    }
    Ok(())
}

/// The plan and the project of an item.
pub(crate) fn identity(conn: &Connection, id: ItemId, as_of: i64) -> Result<Option<(PlanId, ProjectId)>> {
    let sql = "SELECT plan_id, project_id FROM plan_item WHERE id = ?1 AND since <= ?2";
    let found = query::one(conn, sql, [id.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))?;
    found.map(|(plan, project)| Ok((plan, merger::end(conn, project, as_of)?))).transpose()
}

/// The item of a project in a plan.
pub(crate) fn of_project(conn: &Connection, plan: PlanId, project: ProjectId, as_of: i64) -> Result<Option<ItemId>> {
    let sql = "SELECT i.id FROM plan_item i JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id
               WHERE i.project_id = ?1 AND i.plan_id = ?2 AND v.until > ?3 AND v.since <= ?3";
    for number in merger::numbers(conn, project, as_of)? {
        let found = query::one(conn, sql, [number.0, plan.0, as_of], |columns| columns.read())?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// The number that the item of a project in a plan has or had: one that was voided gets it again.
pub(crate) fn known(conn: &Connection, plan: PlanId, project: ProjectId) -> Result<Option<ItemId>> {
    let sql = "SELECT id FROM plan_item WHERE project_id = ?1 AND plan_id = ?2";
    query::one(conn, sql, [project.0, plan.0], |columns| columns.read())
}

/// The last place of a phase of a plan as it is now; 0 where it has no item.
pub(crate) fn last_place(conn: &Connection, plan: PlanId, phase: Phase) -> Result<u32> {
    let sql = format!(
        "SELECT coalesce(max(position), 0) FROM plan_item_version WHERE plan_id = ?1 AND phase = ?2 AND until = {OPEN}"
    );
    Ok(query::one(conn, &sql, [plan.0, phase as i64], |columns| columns.read())?.unwrap_or(0))
}

/// One item of a plan.
pub(crate) fn get(conn: &Connection, plan: PlanId, id: ItemId, as_of: i64) -> Result<Option<PlanItem>> {
    let Some(mut item) = one(conn, plan, id, as_of)? else { return Ok(None) };
    settle(&mut item, &Merged::of_few(conn, as_of)?)?;
    Ok(Some(item))
}

/// One item as it is stored.
fn one(conn: &Connection, plan: PlanId, id: ItemId, as_of: i64) -> Result<Option<PlanItem>> {
    let item =
        query::one(conn, &format!("SELECT {} {FROM} AND v.item_id = ?3", columns()), [plan.0, as_of, id.0], read)?;
    item.map(|item| with_units(conn, item, as_of)).transpose()
}

/// An item as it is now.
pub(crate) fn get_now(conn: &Connection, id: ItemId) -> Result<Option<PlanItem>> {
    let plan = identity(conn, id, NOW)?;
    Ok(plan.map(|(plan, _)| get(conn, plan, id, NOW)).transpose()?.flatten())
}

/// The month plans of a plan's items that have one.
pub(crate) fn month_plans(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<(ItemId, MonthPlan)>> {
    let sql = "SELECT item_id, month_plan FROM plan_item_version
               WHERE plan_id = ?1 AND until > ?2 AND since <= ?2 AND month_plan IS NOT NULL";
    query::all(conn, sql, [plan.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))
}

/// The items of a plan that a higher level coordinates, too (★), by number.
pub(crate) fn starred(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<ItemId>> {
    let sql = "SELECT item_id FROM plan_item_version
               WHERE plan_id = ?1 AND until > ?2 AND since <= ?2 AND higher_level = 1";
    query::all(conn, sql, [plan.0, as_of], |columns| columns.read())
}

/// What a report must know of the plan of its item.
pub(crate) struct ReportedPlan {
    pub(crate) plan: PlanId,
    pub(crate) year: u16,
    /// The last month of the year that is closed; 0 for none.
    pub(crate) closed: u8,
    /// Whether the rules of the plan ask for ten-day reports.
    pub(crate) asks_ten_days: bool,
}

/// What a report must know of the plan of its item, with one look: it is asked before each report that is filed alone.
pub(crate) fn reported_plan(conn: &Connection, id: ItemId) -> Result<Option<ReportedPlan>> {
    let sql = format!(
        "SELECT i.plan_id, y.year, coalesce(c.month, 0), coalesce(p.ten_days, 0) FROM plan_item i
         JOIN year_plan y ON y.id = i.plan_id
         LEFT JOIN plan_close c ON c.plan_id = i.plan_id AND c.until = {OPEN}
         LEFT JOIN plan_rules r ON r.plan_id = i.plan_id AND r.until = {OPEN}
         LEFT JOIN rule_pack p ON p.id = r.rule_pack_id
         WHERE i.id = ?1"
    );
    query::one(conn, &sql, [id.0], |columns| {
        let (plan, year) = (columns.read()?, columns.take()?);
        Ok(ReportedPlan { plan, year, closed: columns.take()?, asks_ten_days: columns.read()? })
    })
}

/// What a report must know of its item.
pub(crate) struct Reported {
    pub(crate) item: ItemId,
    pub(crate) project: ProjectId,
    pub(crate) project_name: String,
    pub(crate) annual: Option<Money>,
}

/// What reports must know of an item of a plan and of those after it by number, so many at most.
pub(crate) fn reported_from(conn: &Connection, plan: PlanId, first: ItemId, most: u32) -> Result<Vec<Reported>> {
    let sql = format!(
        "SELECT v.item_id, i.project_id, p.name, v.annual_fen FROM plan_item_version v
         JOIN plan_item i ON i.id = v.item_id
         JOIN project_version p ON p.project_id = i.project_id AND p.until = {OPEN}
         WHERE v.plan_id = ?1 AND v.item_id >= ?2 AND v.until = {OPEN} ORDER BY v.item_id LIMIT ?3"
    );
    let mut found = query::all(conn, &sql, [plan.0, first.0, most.into()], |columns| {
        let (item, project) = (columns.read()?, columns.read()?);
        Ok(Reported { item, project, project_name: columns.take()?, annual: columns.read()? })
    })?;
    let merged = Merged::of_many(conn, NOW)?;
    for reported in &mut found {
        let end = merged.end(reported.project)?;
        if end != reported.project {
            reported.project = end;
            reported.project_name = project::get(conn, end, NOW)?.map(|of| of.fields.name).unwrap_or_default();
        }
    }
    Ok(found)
}

#[cfg(feature = "sheets")]
/// An item's place in a plan, and who reports on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ItemPlace {
    pub(crate) id: ItemId,
    pub(crate) project: ProjectId,
    pub(crate) reporting_unit: Option<UnitId>,
}

#[cfg(feature = "sheets")]
/// The places of all items of a plan.
pub(crate) fn places(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<ItemPlace>> {
    let sql = format!("SELECT v.item_id, i.project_id, v.reporting_unit_id {FROM}");
    let mut places = query::all(conn, &sql, [plan.0, as_of], |columns| {
        Ok(ItemPlace { id: columns.read()?, project: columns.read()?, reporting_unit: columns.read()? })
    })?;
    let merged = Merged::of_many(conn, as_of)?;
    for place in &mut places {
        merged.settle(&mut place.project)?;
        merged.settle_some(&mut place.reporting_unit)?;
    }
    Ok(places)
}

/// All items of a plan, in the plan's order: by phase, then by position.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<PlanItem>> {
    let sql = format!("SELECT {} {FROM} ORDER BY v.phase, v.position, v.item_id", columns());
    let mut items = query::all(conn, &sql, [plan.0, as_of], read)?;
    // One statement for all of them, not looked up for each.
    let mut statement = conn.prepare_cached(UNITS).stored()?;
    for item in &mut items {
        let mut rows = statement.query([item.id.0, as_of]).stored()?;
        while let Some(row) = rows.next().stored()? {
            item.fields.responsible_units.push(UnitId(value::get(row, 2)?));
        }
    }
    let merged = Merged::of_many(conn, as_of)?;
    items.iter_mut().try_for_each(|item| settle(item, &merged))?;
    Ok(items)
}

/// The plans that a project stood in, as (plan, item), the latest year first.
pub(crate) fn of_any_plan(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<(PlanId, ItemId)>> {
    let numbers = merger::numbers(conn, project, as_of)?;
    let sql = format!(
        "SELECT i.plan_id, i.id FROM plan_item i JOIN year_plan p ON p.id = i.plan_id
         JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id AND v.until > ?2 AND v.since <= ?2
         WHERE {} ORDER BY p.year DESC, p.level",
        among("i.project_id", &numbers)
    );
    let first = numbers.first().copied().unwrap_or(project);
    query::all(conn, &sql, [first.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))
}

/// Every version of an item with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, plan: PlanId, id: ItemId, as_of: i64) -> Result<Vec<PlanItem>> {
    let sql = format!(
        "SELECT {} FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
         WHERE v.plan_id = ?1 AND v.item_id = ?2 AND v.since <= ?3 ORDER BY v.since",
        columns()
    );
    let versions = query::all(conn, &sql, [plan.0, id.0, as_of], read)?;
    let merged = Merged::of_many(conn, as_of)?;
    let settled = |item: PlanItem| {
        // The units of a version are those as of the change that wrote it.
        let since = item.since.0;
        let mut item = with_units(conn, item, since)?;
        settle(&mut item, &merged)?;
        Ok(item)
    };
    versions.into_iter().map(settled).collect()
}

/// The numbers that are one with the projects of a plan's items, but for those with which the items were written; each with its
/// item. None in a ledger without merges.
pub(crate) fn other_numbers(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<(ProjectId, ItemId)>> {
    let merged = Merged::of_many(conn, as_of)?;
    if merged.is_nothing() {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT i.project_id, v.item_id {FROM} ORDER BY v.item_id");
    let listed: Vec<(ProjectId, ItemId)> =
        query::all(conn, &sql, [plan.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))?;
    let mut others = Vec::new();
    for (project, item) in listed {
        let numbers = merged.numbers(project)?.into_iter().filter(|number| *number != project);
        others.extend(numbers.map(|number| (number, item)));
    }
    Ok(others)
}
