//! Plan changes that changed a plan (增补、调出、调整), and what each did to the items.

use rusqlite::Connection;

use super::columns::InColumns;
use super::merger::{self, Merged, among};
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use super::{NOW, query};
use crate::domain::plan::plan_change::{
    PlanChange, PlanChangeEntry, PlanChangeFields, PlanChangeId, PlanChangeKind, PlanState, Responsibility,
};
use crate::domain::project::Owner;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::{Error, Result};
use crate::store::tables::plan::{PLAN_CHANGE, PLAN_CHANGE_LINE, PLAN_CHANGE_UNIT, PLAN_CHANGE_VERSION};

/// The two sides of a line: before the plan change, and after it.
const BEFORE: i64 = 1;
const AFTER: i64 = 2;

/// The plan changes, as of `?1`, for which a condition holds.
fn select(which: &str) -> String {
    // Kind and effective month are the plan change's identity and never change.
    format!(
        "SELECT c.id, c.plan_id, c.kind, c.number, c.since, p.year, c.effective_month, {} FROM plan_change c
         JOIN plan_change_version v ON v.plan_change_id = c.id AND v.until > ?1 AND v.since <= ?1
         JOIN year_plan p ON p.id = c.plan_id
         WHERE c.since <= ?1 AND {which}",
        PlanChangeFields::SELECT
    )
}

/// The lines of plan changes; what follows says which.
macro_rules! lines {
    ($which:literal) => {
        concat!(
            "SELECT l.id, l.item_id, l.has_units, l.phase_before, l.sector_before, l.total_before_fen,
                    l.annual_before_fen, l.planned_start_before, l.planned_finish_before, l.lead_unit_before,
                    l.reporting_unit_before, l.owner_before, l.owner_code_before, l.phase_after, l.sector_after,
                    l.total_after_fen, l.annual_after_fen, l.planned_start_after, l.planned_finish_after,
                    l.lead_unit_after, l.reporting_unit_after, l.owner_after, l.owner_code_after
             FROM plan_change c JOIN plan_change_line l ON l.plan_change_id = c.id ",
            $which
        )
    };
}

fn open(writer: &mut ChangeWriter, id: PlanChangeId, fields: &PlanChangeFields) -> Result<()> {
    writer.open(&PLAN_CHANGE_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<PlanChange> {
    let (id, plan, kind, number) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
    let (adopted, effective) = (columns.read()?, YearMonth::new(columns.take()?, columns.take()?)?);
    let since = columns.read()?;
    let fields = PlanChangeFields::read_with(columns, (kind, effective))?;
    Ok(PlanChange { id, plan, number, adopted, since, fields })
}

/// What a plan change did to an item, with the number of its line. Of several responsible units, the first; the others
/// come from [`with_units`].
fn read_entry(columns: &mut Columns<'_, '_>) -> Result<(i64, PlanChangeEntry)> {
    let (line, item) = (columns.take()?, columns.read()?);
    let has_units = columns.take::<Option<i64>>()?.is_some();
    let (before, after) = (read_state(columns, has_units)?, read_state(columns, has_units)?);
    Ok((line, PlanChangeEntry { item, before, after }))
}

fn read_state(columns: &mut Columns<'_, '_>, has_units: bool) -> Result<Option<PlanState>> {
    let (phase, sector): (Option<_>, Option<_>) = (columns.read()?, columns.read()?);
    let (total, annual) = (columns.read()?, columns.read()?);
    let (planned_start, planned_finish) = (columns.read()?, columns.read()?);
    let (lead_unit, reporting_unit) = (columns.read::<Option<UnitId>>()?, columns.read()?);
    let (name, credit_code) = (columns.take::<Option<String>>()?, columns.read()?);
    let responsibility = has_units.then(|| Responsibility {
        responsible_units: lead_unit.into_iter().collect(),
        reporting_unit,
        owner: name.map(|name| Owner { name, credit_code }),
    });
    let state =
        |(phase, sector)| PlanState { phase, sector, total, annual, planned_start, planned_finish, responsibility };
    Ok(phase.zip(sector).map(state))
}

/// Puts the units of an entry in place of those that are another one.
fn settle(entry: &mut PlanChangeEntry, merged: &Merged<'_>) -> Result<()> {
    let states = [&mut entry.before, &mut entry.after].into_iter().flatten();
    for of in states.filter_map(|state| state.responsibility.as_mut()) {
        merged.settle_units(&mut of.responsible_units)?;
        merged.settle_some(&mut of.reporting_unit)?;
    }
    Ok(())
}

/// The entries of lines with all of their responsible units.
fn with_units(conn: &Connection, lines: Vec<(i64, PlanChangeEntry)>, as_of: i64) -> Result<Vec<PlanChangeEntry>> {
    let merged = Merged::of_few(conn, as_of)?;
    let sql = "SELECT unit_id FROM plan_change_unit WHERE line_id = ?1 AND side = ?2 ORDER BY position";
    let add = |line: i64, side: i64, state: &mut Option<PlanState>| {
        if let Some(of) = state.as_mut().and_then(|state| state.responsibility.as_mut()) {
            of.responsible_units.extend(query::all(conn, sql, [line, side], |columns| columns.read::<UnitId>())?);
        }
        Ok::<_, Error>(())
    };
    let mut entries = Vec::with_capacity(lines.len());
    for (line, mut entry) in lines {
        add(line, BEFORE, &mut entry.before)?;
        add(line, AFTER, &mut entry.after)?;
        settle(&mut entry, &merged)?;
        entries.push(entry);
    }
    Ok(entries)
}

/// Writes a plan change with what it does.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    plan: PlanId,
    number: u32,
    fields: &PlanChangeFields,
    entries: &[PlanChangeEntry],
) -> Result<PlanChangeId> {
    let identity = [plan.into(), fields.kind.into(), number.into(), i64::from(fields.effective.month()).into()];
    let id = PlanChangeId(writer.create(&PLAN_CHANGE, &identity)?);
    open(writer, id, fields)?;
    entries.iter().try_for_each(|entry| add_line(writer, id, entry))?;
    Ok(id)
}

fn add_line(writer: &mut ChangeWriter, id: PlanChangeId, entry: &PlanChangeEntry) -> Result<()> {
    let (before, after) = (entry.before.as_ref(), entry.after.as_ref());
    let mut values: Vec<Value<'_>> = vec![id.into(), entry.item.into()];
    values.extend(state_values(before));
    values.extend(state_values(after));
    let [before, after] = [before, after].map(|state| state.and_then(|state| state.responsibility.as_ref()));
    values.push((before.is_some() || after.is_some()).then_some(1_i64).into());
    values.extend(responsibility_values(before));
    values.extend(responsibility_values(after));
    let line = writer.create(&PLAN_CHANGE_LINE, &values)?;
    for (side, responsibility) in [(BEFORE, before), (AFTER, after)] {
        let units = responsibility.map(|of| of.responsible_units.as_slice()).unwrap_or_default();
        for (position, unit) in (1_i64..).zip(units).skip(1) {
            writer.create(&PLAN_CHANGE_UNIT, &[line.into(), side.into(), position.into(), (*unit).into()])?;
        }
    }
    Ok(())
}

fn state_values(state: Option<&PlanState>) -> [Value<'static>; 6] {
    let Some(state) = state else { return [const { Value::Null }; 6] };
    let PlanState { phase, sector, total, annual, planned_start, planned_finish, responsibility: _ } = *state;
    [phase.into(), sector.into(), total.into(), annual.into(), planned_start.into(), planned_finish.into()]
}

fn responsibility_values(responsibility: Option<&Responsibility>) -> [Value<'_>; 4] {
    let Some(of) = responsibility else { return [const { Value::Null }; 4] };
    let Responsibility { responsible_units: _, reporting_unit, owner } = of;
    let owner = owner.as_ref();
    [
        of.lead_unit().into(),
        (*reporting_unit).into(),
        owner.map(|owner| &owner.name).into(),
        owner.and_then(|owner| owner.credit_code.as_ref()).map(|code| code.as_str()).into(),
    ]
}

/// Corrects what is said of a plan change.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: PlanChangeId,
    since: ChangeNumber,
    fields: &PlanChangeFields,
) -> Result<()> {
    writer.close(&PLAN_CHANGE_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One plan change.
pub(crate) fn get(conn: &Connection, id: PlanChangeId, as_of: i64) -> Result<Option<PlanChange>> {
    query::one(conn, &select("c.id = ?2"), [as_of, id.0], read)
}

/// Every version of what is said of a plan change, oldest first.
pub(crate) fn history(conn: &Connection, id: PlanChangeId) -> Result<Vec<PlanChange>> {
    let sql = "SELECT since FROM plan_change_version WHERE plan_change_id = ?1 ORDER BY since";
    let changes = query::all(conn, sql, [id.0], |columns| columns.take::<i64>())?.into_iter();
    changes.filter_map(|since| get(conn, id, since).transpose()).collect()
}

/// The plan changes of a plan, in the order in which they were adopted.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<PlanChange>> {
    query::all(conn, &select("c.plan_id = ?2 ORDER BY c.id"), [as_of, plan.0], read)
}

/// The number that the next plan change of a kind will have.
pub(crate) fn next_number(conn: &Connection, plan: PlanId, kind: PlanChangeKind) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM plan_change WHERE plan_id = ?1 AND kind = ?2";
    Ok(query::one(conn, sql, [plan.0, kind as i64], |columns| columns.take())?.unwrap_or(1))
}

/// Whether a plan was changed by any plan change.
pub(crate) fn is_changed(conn: &Connection, plan: PlanId) -> Result<bool> {
    let sql = "SELECT 1 FROM plan_change WHERE plan_id = ?1 LIMIT 1";
    Ok(query::one(conn, sql, [plan.0], |columns| columns.take::<i64>())?.is_some())
}

/// What plan changes did to the items of a plan, item by item.
#[cfg(feature = "sheets")]
pub(crate) fn touched(conn: &Connection, plan: PlanId) -> Result<hashbrown::HashMap<ItemId, Vec<PlanChangeEntry>>> {
    let found = query::all(conn, lines!("WHERE c.plan_id = ?1 ORDER BY l.id"), [plan.0], read_entry)?;
    let mut touched = hashbrown::HashMap::<_, Vec<_>>::new();
    for entry in with_units(conn, found, NOW)? {
        touched.entry(entry.item).or_default().push(entry);
    }
    Ok(touched)
}

/// What plan changes did to an item.
pub(crate) fn of_item(conn: &Connection, item: ItemId) -> Result<Vec<PlanChangeEntry>> {
    with_units(conn, query::all(conn, lines!("WHERE l.item_id = ?1 ORDER BY l.id"), [item.0], read_entry)?, NOW)
}

/// What a plan change did, in the order of its lines.
pub(crate) fn lines(conn: &Connection, id: PlanChangeId, as_of: i64) -> Result<Vec<PlanChangeEntry>> {
    let sql = lines!("WHERE c.id = ?1 AND c.since <= ?2 ORDER BY l.id");
    with_units(conn, query::all(conn, sql, [id.0, as_of], read_entry)?, as_of)
}

/// What all plan changes after one did to the sums, the latest first.
pub(crate) fn lines_after(
    conn: &Connection,
    plan: PlanId,
    after: PlanChangeId,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    let sql = lines!("WHERE c.plan_id = ?1 AND c.id > ?2 AND c.since <= ?3 ORDER BY c.id DESC, l.id DESC");
    Ok(without_lines(query::all(conn, sql, [plan.0, after.0, as_of], read_entry)?))
}

fn without_lines(lines: Vec<(i64, PlanChangeEntry)>) -> Vec<PlanChangeEntry> {
    lines.into_iter().map(|(_, entry)| entry).collect()
}

pub(crate) const ADJUSTMENTS_AFTER: &str = lines!(
    "WHERE c.plan_id = ?1 AND c.kind = 3 AND c.effective_month > ?2 AND c.since <= ?3
     ORDER BY c.id DESC"
);

/// What adjustments with a later effective month did, the latest first. Of responsible units only the first ones.
pub(crate) fn adjustments_after(
    conn: &Connection,
    plan: PlanId,
    month: u8,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    Ok(without_lines(query::all(conn, ADJUSTMENTS_AFTER, [plan.0, month.into(), as_of], read_entry)?))
}

/// The same with all responsible units.
pub(crate) fn adjustments_after_with_units(
    conn: &Connection,
    plan: PlanId,
    month: u8,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    with_units(conn, query::all(conn, ADJUSTMENTS_AFTER, [plan.0, month.into(), as_of], read_entry)?, as_of)
}

/// What adjustments of an item that count after a month did, the latest first.
pub(crate) fn adjustments_of_item(
    conn: &Connection,
    item: ItemId,
    month: u8,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    let sql = lines!(
        "WHERE l.item_id = ?1 AND c.kind = 3 AND c.effective_month > ?2 AND c.since <= ?3
         ORDER BY c.id DESC"
    );
    with_units(conn, query::all(conn, sql, [item.0, month.into(), as_of], read_entry)?, as_of)
}

/// What adjustments of any plan that count after a month did to a project, the latest first.
pub(crate) fn adjustments_of_project(
    conn: &Connection,
    project: ProjectId,
    after: YearMonth,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    let numbers = merger::numbers(conn, project, as_of)?;
    let sql = format!(
        "{} JOIN plan_item i ON i.id = l.item_id JOIN year_plan p ON p.id = c.plan_id
         WHERE {} AND c.kind = 3 AND p.year * 100 + c.effective_month > ?2 AND c.since <= ?3
         ORDER BY c.id DESC",
        lines!(""),
        among("i.project_id", &numbers)
    );
    let project = numbers.first().copied().unwrap_or(project);
    let found = query::all(conn, &sql, [project.0, i64::from(after.yyyymm()), as_of], read_entry)?;
    with_units(conn, found, as_of)
}

/// The latest plan change that did something to an item: its number of a kind, kind and effective month.
pub(crate) fn last_of_item(conn: &Connection, item: ItemId) -> Result<Option<PlanChange>> {
    let sql = "SELECT max(plan_change_id) FROM plan_change_line WHERE item_id = ?1";
    let id = query::one(conn, sql, [item.0], |columns| columns.take::<Option<i64>>())?.flatten();
    Ok(id.map(|id| get(conn, PlanChangeId(id), super::NOW)).transpose()?.flatten())
}
