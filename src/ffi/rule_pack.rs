//! Rule packs (规则包): deadlines, traffic lights, decimals, sectors, institutions, as one document with a version.
//!
//! A document is TOML or JSON; `zdxm_rule_pack_shipped` gives those that come with the library, to be used or changed. A plan
//! uses one; each bulletin that is issued names the one by which it was made.
//!
//! Rows of a pack: ID, SINCE, NAME, VERSION, BASIS (the document that it comes from), SHA256. Rows of lights: ITEM or UNIT,
//! NAME, UNIT_NAME, LIGHT, REASON, LIGHTS (one digit for each month from January on: 0 for nothing to judge, or
//! `ZDXM_LIGHT_...`).

use std::ffi::c_char;

use super::ZDXM_RET;
use super::batch::{add, write, zdxm_batch};
use super::codes::{ZDXM_NULL, ZDXM_OK};
use super::context::zdxm_context;
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fault::Fault;
use super::fields::*;
use super::guard::guard;
use super::matter::day_of;
use super::out::{Out, narrow};
use super::progress::month_of;
use super::text::{Text, TextOut};
use super::view::{ask, query, zdxm_view};
use crate::report::{LightOf, LightRow, PlanLights};
use crate::{Light, PlanId, ProjectDate, ProjectId, RulePack, RulePackId, StoredRulePack};

impl Row for StoredRulePack {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |stored| Cell::int(stored.id.0) },
        Column { field: ZDXM_F_SINCE, get: |stored| Cell::int(stored.since.0) },
        Column { field: ZDXM_F_NAME, get: |stored| Cell::text(&stored.pack.name) },
        Column { field: ZDXM_F_VERSION, get: |stored| Cell::text(&stored.pack.version) },
        Column { field: ZDXM_F_BASIS, get: |stored| Cell::text_if(&stored.pack.source) },
        Column { field: ZDXM_F_SHA256, get: |stored| Cell::text(&stored.sha256) },
    ];
}

impl Row for LightRow {
    const COLUMNS: &'static [Column<Self>] = &[
        Column {
            field: ZDXM_F_ITEM,
            get: |row| match row.of {
                LightOf::Item(item) => Cell::int(item.0),
                LightOf::Unit(_) => Cell::Null,
            },
        },
        Column {
            field: ZDXM_F_UNIT,
            get: |row| match row.of {
                LightOf::Item(_) => Cell::Null,
                LightOf::Unit(unit) => Cell::int_if(unit.map(|unit| unit.0)),
            },
        },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.name) },
        Column { field: ZDXM_F_UNIT_NAME, get: |row| Cell::text_if(&row.unit) },
        Column { field: ZDXM_F_LIGHT, get: |row| Cell::int_if(row.light().map(|light| light as i32)) },
        Column { field: ZDXM_F_REASON, get: |row| Cell::words(row.reasons().join("；")) },
        Column {
            field: ZDXM_F_LIGHTS,
            get: |row| {
                let digit = |light: Option<Light>| light.map_or(0, |light| light as i32).to_string();
                Cell::words(row.months.iter().map(|judged| digit(judged.light)).collect())
            },
        },
    ];
}

/// Adds a rule pack, its document as TOML or JSON: Rust `Batch::add_rule_pack`, `RulePack::parse`.
///
/// The same document again gives the number that it has; another one under the same name and version is
/// `ZDXM_E_DUPLICATE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_add(
    batch: *mut zdxm_batch,
    document: *const c_char,
    len: i32,
    id: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let (document, id) = unsafe { (Text::narrow(document, len), Out::new(id)) };
    add_pack(batch, document, id)
}

/// `zdxm_rule_pack_add` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_add16(
    batch: *mut zdxm_batch,
    document: *const u16,
    len: i32,
    id: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let (document, id) = unsafe { (Text::wide(document, len), Out::new(id)) };
    add_pack(batch, document, id)
}

fn add_pack(batch: *mut zdxm_batch, document: Text, id: Out<i32>) -> i32 {
    add(batch, id, |entry, batch| {
        let pack = RulePack::parse(&document.read(&entry.context, "document")?)?;
        Ok(batch.add_rule_pack(pack)?.0)
    })
}

/// Lets a plan use a rule pack from this change on: Rust `Batch::use_rule_pack`.
#[unsafe(no_mangle)]
pub extern "C" fn zdxm_rule_pack_use(batch: *mut zdxm_batch, plan: i32, id: i32) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.use_rule_pack(PlanId(i64::from(plan)), RulePackId(i64::from(id)))?;
        Ok(ZDXM_OK)
    })
}

/// All rule packs of the ledger: Rust `View::rule_packs`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_list(view: *mut zdxm_view, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| Ok(view.rule_packs()?))
}

/// One rule pack: Rust `View::rule_pack`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_get(view: *mut zdxm_view, id: i32, rows: *mut *mut zdxm_cursor) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| Ok(vec![view.rule_pack(RulePackId(i64::from(id)))?]))
}

/// The rule pack that a plan uses, or no row: Rust `View::rules_of_plan`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_of_plan(
    view: *mut zdxm_view,
    plan: i32,
    rows: *mut *mut zdxm_cursor,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| Ok(view.rules_of_plan(PlanId(i64::from(plan)))?.into_iter().collect()))
}

/// The document of a rule pack as the ledger keeps it, JSON: Rust `View::rule_pack_document`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_document(
    view: *mut zdxm_view,
    id: i32,
    buffer: *mut c_char,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    document(view, id, out)
}

/// `zdxm_rule_pack_document` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_document16(
    view: *mut zdxm_view,
    id: i32,
    buffer: *mut u16,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    document(view, id, out)
}

fn document(view: *mut zdxm_view, id: i32, out: TextOut) -> i32 {
    ask(view, |entry, view| out.put(&entry.context, &view.rule_pack_document(RulePackId(i64::from(id)))?))
}

/// A document that comes with the library, as TOML: Rust `RulePack::shipped`.
///
/// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ZDXM_E_NOT_FOUND` for a number above these.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_shipped(
    context: *mut zdxm_context,
    index: i32,
    buffer: *mut c_char,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    shipped(context, index, out)
}

/// `zdxm_rule_pack_shipped` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_shipped16(
    context: *mut zdxm_context,
    index: i32,
    buffer: *mut u16,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    shipped(context, index, out)
}

fn shipped(context: *mut zdxm_context, index: i32, out: TextOut) -> i32 {
    guard(context, |entry, _| {
        let found = usize::try_from(index).ok().and_then(|index| RulePack::shipped().get(index));
        let (_, document) = found.ok_or_else(|| {
            crate::Error::new(crate::ErrorKind::NotFound, format!("no rule pack {index} comes with the library"))
        })?;
        out.put(&entry.context, document)
    })
}

/// The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust `View::report_deadline`, `RulePack::deadline`.
///
/// `ZDXM_NULL` where the plan's rules name none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_deadline(
    view: *mut zdxm_view,
    plan: i32,
    month: i32,
    day: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let day = unsafe { Out::new(day) };
    ask(view, |_, view| {
        let mut place = day.required("day")?;
        let deadline = view.report_deadline(PlanId(i64::from(plan)), month_of(month)?)?;
        match deadline.and_then(|day| ProjectDate::try_from(day).ok()) {
            Some(day) => place.put(narrow(day.yyyymmdd().into())?),
            None => {
                place.set(0);
                Ok(ZDXM_NULL)
            }
        }
    })
}

/// Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust `Batch::add_checklist`.
///
/// Time limits count from a day (yyyymmdd). `added` gets how many.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_rule_pack_checklist(
    batch: *mut zdxm_batch,
    plan: i32,
    project: i32,
    on: i32,
    added: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let added = unsafe { Out::new(added) };
    add(batch, added, |_, batch| {
        let count = batch.add_checklist(PlanId(i64::from(plan)), ProjectId(i64::from(project)), day_of(on)?)?;
        Ok(count.into())
    })
}

/// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust `PlanLights::new`, `LightRow::light`, `LightRow::reasons`.
///
/// `ZDXM_E_RULE` where the plan's rules have no lights.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_light_list(
    view: *mut zdxm_view,
    plan: i32,
    month: i32,
    rows: *mut *mut zdxm_cursor,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointer, as the header says.
    let rows = unsafe { Out::new(rows) };
    query(view, rows, |_, view| {
        let lights = PlanLights::new(view, PlanId(i64::from(plan)), month_of(month)?)?;
        Ok::<_, Fault>(lights.items.into_iter().chain(lights.units).collect())
    })
}

/// The lights as printed tables, those that are not green (红黄绿灯情况表): Rust `PlanLights::tables`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_light_text(
    view: *mut zdxm_view,
    plan: i32,
    month: i32,
    buffer: *mut c_char,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::narrow(buffer, cap, need) };
    light_text(view, plan, month, out)
}

/// `zdxm_light_text` in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn zdxm_light_text16(
    view: *mut zdxm_view,
    plan: i32,
    month: i32,
    buffer: *mut u16,
    cap: i32,
    need: *mut i32,
) -> ZDXM_RET {
    // SAFETY: the caller vouches for the pointers, as the header says.
    let out = unsafe { TextOut::wide(buffer, cap, need) };
    light_text(view, plan, month, out)
}

fn light_text(view: *mut zdxm_view, plan: i32, month: i32, out: TextOut) -> i32 {
    ask(view, |entry, view| {
        let lights = PlanLights::new(view, PlanId(i64::from(plan)), month_of(month)?)?;
        let tables = lights.tables().iter().map(|table| table.to_text()).collect::<Vec<_>>();
        out.put(&entry.context, &tables.join("\n"))
    })
}
