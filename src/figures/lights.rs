//! Traffic lights of a month (红黄绿灯): each project and each unit, why, and how the months before were.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Serialize;

use super::cells::{Cut, Cuts};
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::plan::phase::Phase;
use crate::domain::project::node::{Node, NodeState};
use crate::domain::rules::rule_pack::{
    Judgement, LateNode, Light, LightFacts, LightRules, Lights, MatterLight, StoredRulePack,
};
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, UnitId};
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
        let items = pack.lights.items.map(|_| items(view, &pack.lights, &months, last)).transpose()?;
        let units = pack.lights.units.map(|rules| units(&rules, &months, last)).transpose()?;
        let (items, units) = (items.unwrap_or_default(), units.unwrap_or_default());
        Ok(PlanLights { plan, month, rules: pack.title(), items, units })
    }
}

/// The lights of the projects that count in the last month.
fn items(view: &View, lights: &Lights, months: &[PlanFigures], last: &PlanFigures) -> Result<Vec<LightRow>> {
    let (year, rules) = (last.plan_fields.year, lights.items.unwrap_or_default());
    let nodes = LitNodes::new(view, last.plan, lights)?;
    let by_item = months.iter().map(|figures| figures.items.iter().map(|item| (item.item, item)).into_map());
    let by_item = by_item.collect::<Vec<BTreeMap<_, _>>>();
    let mut names = view.project_names(&last.items)?;
    let mut rows = Vec::new();
    for item in last.items.iter().filter(|item| item.phase.is_implementation()) {
        // A month before it came into the plan has nothing to judge.
        let facts = by_item.iter().zip(months).map(|(items, figures)| {
            items.get(&item.item).map_or(LightFacts::default(), |item| nodes.facts(item, figures.month))
        });
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
    nodes: LitNodes,
    earlier: BTreeMap<u8, BTreeMap<ItemId, LightFacts>>,
}

impl<'f> ItemLights<'f> {
    /// `last` are the figures of the month.
    pub(super) fn new(view: &'f View, last: &'f PlanFigures, month: YearMonth) -> Result<Self> {
        let lights = view.rules_of_plan(last.plan)?.map(|stored| stored.pack.lights).unwrap_or_default();
        let nodes = LitNodes::new(view, last.plan, &lights)?;
        Ok(ItemLights { view, last, month, rules: lights.items, nodes, earlier: BTreeMap::new() })
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
        let nodes = &self.nodes;
        rules.light(self.month, &nodes.facts(item, Some(self.month)), |number| {
            if let Entry::Vacant(place) = months.entry(number) {
                let month = YearMonth::new(year, number)?;
                let items = view.counted_items(plan, month)?;
                place.insert(items.iter().map(|item| (item.item, nodes.facts(item, Some(month)))).collect());
            }
            let known = months.get(&number).and_then(|facts| facts.get(&item.item));
            Ok(known.cloned().unwrap_or_default())
        })
    }
}

/// The nodes of a plan's projects, as far as its lights look at them.
pub(super) struct LitNodes {
    nodes: BTreeMap<ProjectId, Vec<Node>>,
    light: MatterLight,
}

impl LitNodes {
    pub(super) fn new(view: &View, plan: PlanId, lights: &Lights) -> Result<Self> {
        let mut nodes = BTreeMap::<_, Vec<_>>::new();
        if lights.items.is_some_and(|rules| rules.nodes) {
            for node in view.nodes_of_plan(plan)? {
                nodes.entry(node.project).or_default().push(node);
            }
        }
        Ok(LitNodes { nodes, light: lights.nodes.unwrap_or_default() })
    }

    /// What the light of an item looks at, at the end of a month.
    pub(super) fn facts(&self, item: &ItemFigures, month: Option<YearMonth>) -> LightFacts {
        LightFacts {
            annual: item.annual,
            done: item.standing.done,
            planned_start: item.planned_start.filter(|_| item.phase == Phase::New),
            started: item.standing.started == Some(true),
            late_node: month.and_then(|month| self.late(item.project, month)),
        }
    }

    /// The node that is late by most days; of several, the first.
    fn late(&self, project: ProjectId, month: YearMonth) -> Option<LateNode> {
        let on = month.last_day();
        let late = self.nodes.get(&project)?.iter().filter(|node| node.fields.state(on) == NodeState::Late);
        let late = late.filter_map(|node| Some((node.fields.days_late(on)?, node)));
        let (days, node) = late.min_by_key(|(days, _)| std::cmp::Reverse(*days))?;
        Some(LateNode { name: node.fields.name.clone(), days, light: self.light.of(Some(days)) })
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
