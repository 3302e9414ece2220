//! Rule packs (规则包): deadlines, traffic lights, decimals, sectors, institutions, as one document with a version.
//!
//! A document is TOML or JSON; `zdxm_rule_pack_shipped` gives those that come with the library, to be used or changed. A plan
//! uses one; each bulletin that is issued names the one by which it was made.
//!
//! The form `ZDXM_FORM_RULES` asks for rules of figures (口径): MONEY_DECIMALS, RATE_DECIMALS, GAP_ORDER, START_BASE, START_TARGET.
//! Empty, and where NULL stands in its place, it asks for the rules of the plan: its rule pack's, Liuzhou's where it uses none.
//! Other rules can only be asked of a plan that uses no rule pack.
//!
//! Rows of a pack: ID, SINCE, NAME, VERSION, BASIS (the document that it comes from), SHA256. Rows of lights: ITEM or UNIT,
//! NAME, UNIT_NAME, LIGHT, REASON, LIGHTS (one digit for each month from January on: 0 for nothing to judge, or
//! `ZDXM_LIGHT_...`).

use chrono::NaiveDate;

use super::border::{Context, binds};
use super::document::Drawn;
use super::messages;
use super::row::{Cell, row};
use crate::figures::{LightOf, LightRow, PlanLights};
use crate::{Batch, Light, PlanId, ProjectId, Result, RulePack, RulePackId, StoredRulePack, View, YearMonth};

row!(StoredRulePack, stored => { id, since, pack { name, version, source: BASIS }, sha256 });

row!(LightRow, row => {
    ITEM: match row.of { LightOf::Item(item) => Cell::from(item), LightOf::Unit(_) => Cell::Null },
    UNIT: match row.of { LightOf::Item(_) => Cell::Null, LightOf::Unit(unit) => Cell::from(unit) }, name,
    UNIT_NAME: &row.unit, LIGHT: row.light(), REASON: row.reasons().join("；"),
    LIGHTS: {
        let digit = |light: Option<Light>| light.map_or(0, Light::number).to_string();
        Cell::from(row.months.iter().map(|judged| digit(judged.light)).collect::<String>())
    },
});

/// Adds a rule pack, its document as TOML or JSON: Rust `Batch::add_rule_pack`, `RulePack::parse`.
///
/// The same document again gives the number that it has; another one under the same name and version is
/// `ZDXM_E_DUPLICATE`.
pub(super) fn zdxm_rule_pack_add(batch: &mut Batch, document: &str) -> Result<RulePackId> {
    batch.add_rule_pack(RulePack::parse(document)?)
}

binds! {
    /// Lets a plan use a rule pack from this change on: Rust `Batch::use_rule_pack`.
    zdxm_rule_pack_use = Batch::use_rule_pack(plan: PlanId, id: RulePackId);
    /// All rule packs of the ledger: Rust `View::rule_packs`.
    zdxm_rule_pack_list = View::rule_packs() -> Vec<StoredRulePack>;
    /// One rule pack: Rust `View::rule_pack`.
    zdxm_rule_pack_get = View::rule_pack(id: RulePackId) -> StoredRulePack;
    /// The rule pack that a plan uses, or no row: Rust `View::rules_of_plan`.
    zdxm_rule_pack_of_plan = View::rules_of_plan(plan: PlanId) -> Option<StoredRulePack>;
    /// The document of a rule pack as the ledger keeps it, JSON: Rust `View::rule_pack_document`.
    zdxm_rule_pack_document = View::rule_pack_document(id: RulePackId) -> String;
}

/// A document that comes with the library, as TOML: Rust `RulePack::shipped`.
///
/// 0 Liuzhou's, 1 by points, 2 by ratio, 3 by shortfall; `ZDXM_E_NOT_FOUND` for a number above these.
pub(super) fn zdxm_rule_pack_shipped(_context: &Context, index: i32) -> Result<String> {
    let found = usize::try_from(index).ok().and_then(|index| RulePack::shipped().get(index));
    found.map(|(_, document)| (*document).to_owned()).ok_or_else(|| messages::rule_pack_not_shipped(index.into()))
}

binds! {
    /// The last day on which the report of a month (yyyymm) is in time, yyyymmdd: Rust `View::report_deadline`, `RulePack::deadline`.
    ///
    /// `ZDXM_NULL` where the plan's rules name none.
    zdxm_rule_pack_deadline = View::report_deadline(plan: PlanId, month: YearMonth) -> Option<NaiveDate>;

    /// Adds the permits (前期手续) and institutions (四制) that a plan's rules ask of a project and it lacks: Rust `Batch::add_checklist`.
    ///
    /// Time limits count from a day (yyyymmdd). It gives how many were added.
    zdxm_rule_pack_checklist = Batch::add_checklist(plan: PlanId, project: ProjectId, on: NaiveDate) -> u32;
}

/// The lights of a plan at the end of a month (yyyymm): implementation projects, then lead units. Rust `PlanLights::new`, `LightRow::light`, `LightRow::reasons`.
///
/// `ZDXM_E_RULE` where the plan's rules have no lights.
pub(super) fn zdxm_light_list(view: &View, plan: PlanId, month: YearMonth) -> Result<Vec<LightRow>> {
    let lights = PlanLights::new(view, plan, month)?;
    Ok(lights.items.into_iter().chain(lights.units).collect())
}

/// The lights as a document, those that are not green (红黄绿灯情况表): Rust `PlanLights::document`, of `PlanLights::tables`.
pub(super) fn zdxm_light_document(view: &View, plan: PlanId, month: YearMonth) -> Result<Drawn> {
    Ok(Drawn::of(PlanLights::new(view, plan, month)?.document()))
}
