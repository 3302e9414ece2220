//! Instruments that changed a plan (增补、调出、调整), and what each did to the items.

use rusqlite::Connection;

use super::query;
use super::table::Table;
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use crate::domain::ids::{ChangeNumber, ItemId, PlanChangeId, PlanId};
use crate::domain::period::YearMonth;
use crate::domain::plan_change::{PlanChange, PlanChangeEntry, PlanChangeFields, PlanChangeKind, PlanState};
use crate::error::Result;

pub(crate) static PLAN_CHANGE: Table =
    Table::fixed(14, "plan_change", &["plan_id", "kind", "number", "effective_month"]);
pub(crate) static PLAN_CHANGE_VERSION: Table = Table::versioned(
    15,
    "plan_change_version",
    &["plan_change_id"],
    &["document_no", "issued_on", "reason_class", "reason", "remark"],
);
pub(crate) static PLAN_CHANGE_LINE: Table = Table::fixed(
    16,
    "plan_change_line",
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
    ],
);

const SELECT: &str = "SELECT c.id, c.plan_id, c.kind, c.number, c.effective_month, c.since, p.year, v.document_no,
                             v.issued_on, v.reason_class, v.reason, v.remark, v.since
                      FROM plan_change c
                      JOIN plan_change_version v ON v.plan_change_id = c.id AND v.until > ?1 AND v.since <= ?1
                      JOIN year_plan p ON p.id = c.plan_id
                      WHERE c.since <= ?1";

const LINES: &str = "SELECT l.item_id, l.phase_before, l.sector_before, l.total_before_fen, l.annual_before_fen,
                            l.planned_start_before, l.planned_finish_before, l.phase_after, l.sector_after,
                            l.total_after_fen, l.annual_after_fen, l.planned_start_after, l.planned_finish_after
                     FROM plan_change c JOIN plan_change_line l ON l.plan_change_id = c.id";

fn open(writer: &mut ChangeWriter, id: PlanChangeId, fields: &PlanChangeFields) -> Result<()> {
    // Kind and effective month are the instrument's identity and never change.
    let PlanChangeFields { kind: _, effective: _, document_no, issued_on, reason_class, reason, remark } = fields;
    let issued_on = issued_on.map(|date| date.to_string());
    let values = [
        document_no.as_ref().into(),
        issued_on.as_ref().into(),
        reason_class.map(|class| class as i64).into(),
        reason.as_ref().into(),
        remark.as_ref().into(),
    ];
    writer.open(&PLAN_CHANGE_VERSION, &[id.0], &values)
}

/// An instrument and the change that wrote this version of it.
fn read(columns: &mut Columns<'_, '_>) -> Result<(PlanChange, ChangeNumber)> {
    let (id, plan, kind) = (columns.read()?, columns.read()?, columns.read()?);
    let number = columns.read()?;
    let month = columns.take()?;
    let adopted = columns.read()?;
    let effective = YearMonth::new(columns.take()?, month)?;
    let fields = PlanChangeFields {
        kind,
        effective,
        document_no: columns.take()?,
        issued_on: columns.read_opt()?,
        reason_class: columns.read_opt()?,
        reason: columns.take()?,
        remark: columns.take()?,
    };
    Ok((PlanChange { id, plan, number, adopted, fields }, columns.read()?))
}

fn read_entry(columns: &mut Columns<'_, '_>) -> Result<PlanChangeEntry> {
    Ok(PlanChangeEntry { item: columns.read()?, before: read_state(columns)?, after: read_state(columns)? })
}

fn read_state(columns: &mut Columns<'_, '_>) -> Result<Option<PlanState>> {
    let (phase, sector) = (columns.read_opt()?, columns.read_opt()?);
    let (total, annual) = (columns.read_opt()?, columns.read_opt()?);
    let (planned_start, planned_finish) = (columns.read_opt()?, columns.read_opt()?);
    let state = |(phase, sector)| PlanState { phase, sector, total, annual, planned_start, planned_finish };
    Ok(phase.zip(sector).map(state))
}

/// Writes an instrument with what it does.
pub(crate) fn add(
    writer: &mut ChangeWriter,
    plan: PlanId,
    number: u32,
    fields: &PlanChangeFields,
    entries: &[PlanChangeEntry],
) -> Result<PlanChangeId> {
    let identity =
        [plan.into(), (fields.kind as i64).into(), number.into(), i64::from(fields.effective.month()).into()];
    let id = PlanChangeId(writer.create(&PLAN_CHANGE, &identity)?);
    open(writer, id, fields)?;
    for entry in entries {
        let mut values: Vec<Value<'_>> = vec![id.into(), entry.item.into()];
        values.extend(state_values(entry.before));
        values.extend(state_values(entry.after));
        writer.create(&PLAN_CHANGE_LINE, &values)?;
    }
    Ok(id)
}

fn state_values(state: Option<PlanState>) -> [Value<'static>; 6] {
    let Some(state) = state else { return [Value::Null; 6] };
    let PlanState { phase, sector, total, annual, planned_start, planned_finish } = state;
    [(phase as i64).into(), sector.into(), total.into(), annual.into(), planned_start.into(), planned_finish.into()]
}

/// Corrects what is said of an instrument.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: PlanChangeId,
    since: ChangeNumber,
    fields: &PlanChangeFields,
) -> Result<()> {
    writer.close(&PLAN_CHANGE_VERSION, &[id.0], since)?;
    open(writer, id, fields)
}

/// One instrument, and the change that wrote this version of it.
pub(crate) fn get(conn: &Connection, id: PlanChangeId, as_of: i64) -> Result<Option<(PlanChange, ChangeNumber)>> {
    query::one(conn, &format!("{SELECT} AND c.id = ?2"), [as_of, id.0], read)
}

/// The instruments of a plan, in the order in which they were adopted.
pub(crate) fn of_plan(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<PlanChange>> {
    let found = query::all(conn, &format!("{SELECT} AND c.plan_id = ?2 ORDER BY c.id"), [as_of, plan.0], read)?;
    Ok(found.into_iter().map(|(change, _)| change).collect())
}

/// The number that the next instrument of a kind will have.
pub(crate) fn next_number(conn: &Connection, plan: PlanId, kind: PlanChangeKind) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) + 1 FROM plan_change WHERE plan_id = ?1 AND kind = ?2";
    Ok(query::one(conn, sql, [plan.0, kind as i64], |columns| columns.take())?.unwrap_or(1))
}

/// Whether a plan was changed by any instrument.
pub(crate) fn is_changed(conn: &Connection, plan: PlanId) -> Result<bool> {
    let sql = "SELECT 1 FROM plan_change WHERE plan_id = ?1 LIMIT 1";
    Ok(query::one(conn, sql, [plan.0], |columns| columns.take::<i64>())?.is_some())
}

/// What an instrument did, in the order of its lines.
pub(crate) fn lines(conn: &Connection, id: PlanChangeId, as_of: i64) -> Result<Vec<PlanChangeEntry>> {
    query::all(conn, &format!("{LINES} WHERE c.id = ?1 AND c.since <= ?2 ORDER BY l.id"), [id.0, as_of], read_entry)
}

/// What all instruments after one did, the latest first.
pub(crate) fn lines_after(
    conn: &Connection,
    plan: PlanId,
    after: PlanChangeId,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    let sql = format!("{LINES} WHERE c.plan_id = ?1 AND c.id > ?2 AND c.since <= ?3 ORDER BY c.id DESC, l.id DESC");
    query::all(conn, &sql, [plan.0, after.0, as_of], read_entry)
}

pub(crate) const ADJUSTMENTS_AFTER: &str = "SELECT l.item_id, l.phase_before, l.sector_before, l.total_before_fen,
            l.annual_before_fen, l.planned_start_before, l.planned_finish_before, l.phase_after, l.sector_after,
            l.total_after_fen, l.annual_after_fen, l.planned_start_after, l.planned_finish_after
     FROM plan_change c JOIN plan_change_line l ON l.plan_change_id = c.id
     WHERE c.plan_id = ?1 AND c.kind = 3 AND c.effective_month > ?2 AND c.since <= ?3
     ORDER BY c.id DESC";

/// What adjustments with a later effective month did, the latest first.
pub(crate) fn adjustments_after(
    conn: &Connection,
    plan: PlanId,
    month: u8,
    as_of: i64,
) -> Result<Vec<PlanChangeEntry>> {
    query::all(conn, ADJUSTMENTS_AFTER, [plan.0, month.into(), as_of], read_entry)
}

/// The latest instrument that did something to an item: its number of a kind, kind and effective month.
pub(crate) fn last_of_item(conn: &Connection, item: ItemId) -> Result<Option<PlanChange>> {
    let sql = "SELECT max(plan_change_id) FROM plan_change_line WHERE item_id = ?1";
    let id = query::one(conn, sql, [item.0], |columns| columns.take::<Option<i64>>())?.flatten();
    Ok(id.map(|id| get(conn, PlanChangeId(id), super::NOW)).transpose()?.flatten().map(|(change, _)| change))
}
