//! Traffic lights of a month (红黄绿灯): each project and each unit, why, and how the months before were.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;

use super::cells::{Cut, Cuts};
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::plan::phase::Phase;
use crate::domain::rules::rule_pack::{Judgement, Light, LightFacts, LightRules, StoredRulePack};
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::messages;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// What a light is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LightOf {
    /// An implementation project, by its plan item.
    Item(ItemId),
    /// A lead unit; `None` where the plan names none.
    Unit(Option<UnitId>),
}

/// The lights of one project or unit in the months of the year so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LightRow {
    /// What they are of.
    pub of: LightOf,
    /// Its name.
    pub name: String,
    /// Name of the lead unit of a project.
    pub unit: Option<String>,
    /// From January to the month, the last one being the month's.
    pub months: Vec<Judgement>,
}

impl LightRow {
    /// The light of the month; `None` where there is nothing to judge.
    pub fn light(&self) -> Option<Light> {
        self.months.last().and_then(|judged| judged.light)
    }

    /// Why it is not green.
    pub fn reasons(&self) -> &[String] {
        self.months.last().map_or(&[], |judged| &judged.reasons)
    }
}

/// The lights of a plan at the end of a month, by the rules that it uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanLights {
    /// The plan.
    pub plan: PlanId,
    /// The month.
    pub month: YearMonth,
    /// Name and version of the rules.
    pub rules: String,
    /// Implementation projects, in the plan's order; none where the rules have no lights for them.
    pub items: Vec<LightRow>,
    /// Lead units, in the order of their numbers.
    pub units: Vec<LightRow>,
}

impl PlanLights {
    /// Judges a plan at the end of a month. Earlier months are judged as they are known now.
    ///
    /// Fails with `Rule` where the plan uses no rule pack, or one without lights.
    pub fn new(view: &View, plan: PlanId, month: YearMonth) -> Result<PlanLights> {
        let no_lights = || view.named(messages::plan_without_lights(plan).field("plan"));
        let stored = view.rules_of_plan(plan)?.ok_or_else(no_lights)?;
        let StoredRulePack { pack, .. } = stored;
        if pack.lights.items.is_none() && pack.lights.units.is_none() {
            return Err(no_lights());
        }
        let months = (1..=month.month()).map(|number| view.month_figures(plan, YearMonth::new(month.year(), number)?));
        let months = months.collect::<Result<Vec<_>>>()?;
        let Some(last) = months.last() else { return Err(no_lights()) };
        let items = pack.lights.items.map(|rules| items(view, &rules, &months, last)).transpose()?;
        let units = pack.lights.units.map(|rules| units(&rules, &months, last)).transpose()?;
        let (items, units) = (items.unwrap_or_default(), units.unwrap_or_default());
        Ok(PlanLights { plan, month, rules: pack.title(), items, units })
    }
}

/// The lights of the projects that count in the last month.
fn items(view: &View, rules: &LightRules, months: &[PlanFigures], last: &PlanFigures) -> Result<Vec<LightRow>> {
    let year = last.plan_fields.year;
    let by_item = months.iter().map(|figures| figures.items.iter().map(|item| (item.item, item)).into_map());
    let by_item = by_item.collect::<Vec<BTreeMap<_, _>>>();
    let mut names = view.project_names(&last.items)?;
    let mut rows = Vec::new();
    for item in last.items.iter().filter(|item| item.phase.is_implementation()) {
        // A month before it came into the plan has nothing to judge.
        let facts = by_item.iter().map(|month| month.get(&item.item).map_or(LightFacts::default(), |item| facts(item)));
        let unit = item.lead_unit.and_then(|unit| last.units.get(&unit)).map(|unit| unit.name.clone());
        rows.push(LightRow {
            of: LightOf::Item(item.item),
            name: names.remove(&item.item).unwrap_or_default(),
            unit,
            months: rules.judge_months(year, &facts.collect::<Vec<_>>())?,
        });
    }
    Ok(rows)
}

/// The lights of single items at the end of a month, as [`PlanLights`] judges them. Earlier months are read only while some
/// item needs them.
pub(super) struct ItemLights<'f> {
    view: &'f View,
    last: &'f PlanFigures,
    month: YearMonth,
    rules: Option<LightRules>,
    earlier: BTreeMap<u8, BTreeMap<ItemId, LightFacts>>,
}

impl<'f> ItemLights<'f> {
    /// `last` are the figures of the month.
    pub(super) fn new(view: &'f View, last: &'f PlanFigures, month: YearMonth) -> Result<Self> {
        let rules = view.rules_of_plan(last.plan)?.and_then(|stored| stored.pack.lights.items);
        Ok(ItemLights { view, last, month, rules, earlier: BTreeMap::new() })
    }

    /// Whether the rules of the plan judge projects, as an error.
    pub(super) fn check(&self) -> Result<()> {
        match self.rules {
            Some(_) => Ok(()),
            None => Err(self.view.named(messages::plan_without_lights(self.last.plan).field("light"))),
        }
    }

    /// The light of an item; `None` where there is nothing to judge.
    pub(super) fn of(&mut self, item: &ItemFigures) -> Result<Option<Light>> {
        let Some(rules) = self.rules.filter(|_| item.phase.is_implementation()) else { return Ok(None) };
        let (view, plan, year, months) = (self.view, self.last.plan, self.month.year(), &mut self.earlier);
        rules.light(self.month, &facts(item), |number| {
            if let Entry::Vacant(place) = months.entry(number) {
                let items = view.counted_items(plan, YearMonth::new(year, number)?)?;
                place.insert(items.iter().map(|item| (item.item, facts(item))).collect());
            }
            let known = months.get(&number).and_then(|facts| facts.get(&item.item));
            Ok(known.copied().unwrap_or_default())
        })
    }
}

pub(super) fn facts(item: &ItemFigures) -> LightFacts {
    LightFacts {
        annual: item.annual,
        done: item.standing.done,
        planned_start: item.planned_start.filter(|_| item.phase == Phase::New),
        started: item.standing.started == Some(true),
    }
}

/// The lights of the lead units of the last month, by their sums.
fn units(rules: &LightRules, months: &[PlanFigures], last: &PlanFigures) -> Result<Vec<LightRow>> {
    let cuts = months.iter().map(Cuts::new).collect::<Result<Vec<_>>>()?;
    let Some(of_last) = cuts.last() else { return Ok(Vec::new()) };
    let by_cut = |cuts: &Cuts| cuts.lead_units.iter().map(|cell| (cell.cut, *cell)).into_map();
    let by_cut = cuts.iter().map(by_cut).collect::<Vec<BTreeMap<_, _>>>();
    let mut rows = Vec::new();
    for cell in &of_last.lead_units {
        let Cut::LeadUnit(unit) = cell.cut else { continue };
        let facts = by_cut.iter().map(|cells| {
            cells.get(&cell.cut).map_or(LightFacts::default(), |cell| LightFacts {
                annual: cell.annual,
                done: cell.done,
                ..LightFacts::default()
            })
        });
        let name = unit.and_then(|unit| last.units.get(&unit)).map_or("未明确", |unit| unit.name.as_str());
        rows.push(LightRow {
            of: LightOf::Unit(unit),
            name: name.to_owned(),
            unit: None,
            months: rules.judge_months(last.plan_fields.year, &facts.collect::<Vec<_>>())?,
        });
    }
    Ok(rows)
}
