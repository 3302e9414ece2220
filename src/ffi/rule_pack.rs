//! Rule packs (规则包): deadlines, traffic lights, decimals, sectors, institutions, as one document with a version.
//!
//! A document is TOML or JSON; `zdxm_rule_pack_shipped` gives those that come with the library, to be used or changed. A plan
//! uses one; each bulletin that is issued names the one by which it was made.
//!
//! Rows of a pack: ID, SINCE, NAME, VERSION, BASIS (the document that it comes from), SHA256. Rows of lights: ITEM or UNIT,
//! NAME, UNIT_NAME, LIGHT, REASON, LIGHTS (one digit for each month from January on: 0 for nothing to judge, or
//! `ZDXM_LIGHT_...`).

use super::batch::{add, write, zdxm_batch};
use super::border::{Day, Fault, Month, Out, Text, TextOut, ZDXM_RET, day_of, guard, month_of, narrow};
use super::codes::{ZDXM_NULL, ZDXM_OK};
use super::context::zdxm_context;
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::messages;
use super::view::{ask, query, zdxm_view};
use crate::figures::{LightOf, LightRow, PlanLights};
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
        Column { field: ZDXM_F_LIGHT, get: |row| Cell::code_if(row.light()) },
        Column { field: ZDXM_F_REASON, get: |row| Cell::words(row.reasons().join("；")) },
        Column {
            field: ZDXM_F_LIGHTS,
            get: |row| {
                let digit = |light: Option<Light>| light.map_or(0, Light::number).to_string();
                Cell::words(row.months.iter().map(|judged| digit(judged.light)).collect())
            },
        },
    ];
}

/// Adds a rule pack, its document as TOML or JSON: Rust `Batch::add_rule_pack`, `RulePack::parse`.
///
/// The same document again gives the number that it has; another one under the same name and version is
/// `ZDXM_E_DUPLICATE`.
pub(super) fn zdxm_rule_pack_add(batch: *mut zdxm_batch, document: Text, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |entry, batch| {
        let pack = RulePack::parse(&document.read(&entry.context, "document")?)?;
        Ok(batch.add_rule_pack(pack)?.0)
    })
}

/// Lets a plan use a rule pack from this change on: Rust `Batch::use_rule_pack`.
pub(super) fn zdxm_rule_pack_use(batch: *mut zdxm_batch, plan: PlanId, id: RulePackId) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.use_rule_pack(plan, id)?;
        Ok(ZDXM_OK)
    })
}

/// All rule packs of the ledger: Rust `View::rule_packs`.
pub(super) fn zdxm_rule_pack_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.rule_packs()?))
}

/// One rule pack: Rust `View::rule_pack`.
pub(super) fn zdxm_rule_pack_get(view: *mut zdxm_view, id: RulePackId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.rule_pack(id)?]))
}

/// The rule pack that a plan uses, or no row: Rust `View::rules_of_plan`.
pub(super) fn zdxm_rule_pack_of_plan(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.rules_of_plan(plan)?.into_iter().collect()))
}

/// The document of a rule pack as the ledger keeps it, JSON: Rust `View::rule_pack_document`.
pub(super) fn zdxm_rule_pack_document(view: *mut zdxm_view, id: RulePackId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| out.put(&entry.context, &view.rule_pack_document(id)?))
}

/// A document that comes with the library, as TOML: Rust `RulePack::shipped`.
///
/// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ZDXM_E_NOT_FOUND` for a number above these.
pub(super) fn zdxm_rule_pack_shipped(context: *mut zdxm_context, index: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let found = usize::try_from(index).ok().and_then(|index| RulePack::shipped().get(index));
        let (_, document) = found.ok_or_else(|| messages::rule_pack_not_shipped(index.into()))?;
        out.put(&entry.context, document)
    })
}

/// The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust `View::report_deadline`, `RulePack::deadline`.
///
/// `ZDXM_NULL` where the plan's rules name none.
pub(super) fn zdxm_rule_pack_deadline(view: *mut zdxm_view, plan: PlanId, month: Month, day: Out<i32>) -> ZDXM_RET {
    ask(view, |_, view| {
        let mut place = day.required("day")?;
        let deadline = view.report_deadline(plan, month_of(month)?)?;
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
pub(super) fn zdxm_rule_pack_checklist(
    batch: *mut zdxm_batch,
    plan: PlanId,
    project: ProjectId,
    on: Day,
    added: Out<i32>,
) -> ZDXM_RET {
    add(batch, added, |_, batch| {
        let count = batch.add_checklist(plan, project, day_of(on)?)?;
        Ok(count.into())
    })
}

/// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust `PlanLights::new`, `LightRow::light`, `LightRow::reasons`.
///
/// `ZDXM_E_RULE` where the plan's rules have no lights.
pub(super) fn zdxm_light_list(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let lights = PlanLights::new(view, plan, month_of(month)?)?;
        Ok::<_, Fault>(lights.items.into_iter().chain(lights.units).collect())
    })
}

/// The lights as printed tables, those that are not green (红黄绿灯情况表): Rust `PlanLights::tables`.
pub(super) fn zdxm_light_text(view: *mut zdxm_view, plan: PlanId, month: Month, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| {
        let lights = PlanLights::new(view, plan, month_of(month)?)?;
        let tables = lights.tables().iter().map(|table| table.to_text()).collect::<Vec<_>>();
        out.put(&entry.context, &tables.join("\n"))
    })
}
