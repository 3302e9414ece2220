//! Traffic lights of a month (红黄绿灯): each project and each unit, why, and how the months before were.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cells::Cuts;
use super::table::{RowKind, Table, TableCell, TableRow};
use crate::domain::figures::{ItemFigures, PlanFigures};
use crate::domain::ids::{ItemId, PlanId, UnitId};
use crate::domain::period::YearMonth;
use crate::domain::phase::Phase;
use crate::domain::rule_pack::{Judgement, Light, LightFacts, LightRules, StoredRulePack};
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::View;

/// What a light is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LightOf {
    /// An implementation project, by its plan item.
    Item(ItemId),
    /// A lead unit; `None` where the plan names none.
    Unit(Option<UnitId>),
}

/// The lights of one project or unit in the months of the year so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
        let stored = view.rules_of_plan(plan)?.ok_or_else(|| no_lights(plan))?;
        let StoredRulePack { pack, .. } = stored;
        if pack.lights.items.is_none() && pack.lights.units.is_none() {
            return Err(no_lights(plan));
        }
        let months = (1..=month.month()).map(|number| view.month_figures(plan, YearMonth::new(month.year(), number)?));
        let months = months.collect::<Result<Vec<_>>>()?;
        let Some(last) = months.last() else { return Err(no_lights(plan)) };
        let items = pack.lights.items.map(|rules| items(view, &rules, &months, last)).transpose()?;
        let units = pack.lights.units.map(|rules| units(&rules, &months, last)).transpose()?;
        let (items, units) = (items.unwrap_or_default(), units.unwrap_or_default());
        Ok(PlanLights { plan, month, rules: pack.title(), items, units })
    }

    /// Projects, then units, as tables (红黄绿灯情况表): those that are not green, the reddest first, with a count of all.
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = Vec::new();
        if !self.items.is_empty() {
            let columns = ["序号", "项目名称", "责任单位", "本月", "各月", "原因"];
            let unit = |row: &LightRow| row.unit.as_deref().map_or(TableCell::Dash, text);
            tables.push(self.table("项目", &columns, &self.items, |row| vec![text(&row.name), unit(row)]));
        }
        if !self.units.is_empty() {
            let columns = ["序号", "责任单位", "本月", "各月", "原因"];
            tables.push(self.table("责任单位", &columns, &self.units, |row| vec![text(&row.name)]));
        }
        tables
    }

    /// The columns after the number are the head of each row, then its lights.
    fn table(&self, of: &str, columns: &[&str], all: &[LightRow], head: impl Fn(&LightRow) -> Vec<TableCell>) -> Table {
        let mut shown = all.iter().filter(|row| row.light() > Some(Light::Green)).collect::<Vec<_>>();
        // Stable: equals stay in the plan's order.
        shown.sort_by_key(|row| std::cmp::Reverse(row.light()));
        let rows = (1..).zip(&shown).map(|(number, row)| {
            let mut cells = vec![TableCell::Count(number)];
            cells.extend(head(row));
            cells.extend([
                text(row.light().map_or("—", Light::name)),
                text(&row.months.iter().map(|judged| sign(judged.light)).collect::<String>()),
                text(&row.reasons().join("；")),
            ]);
            TableRow { kind: RowKind::Plain, cells }
        });
        let count = |light| all.iter().filter(|row| row.light() == light).count();
        let [green, yellow, red] = [Light::Green, Light::Yellow, Light::Red].map(|light| count(Some(light)));
        let notes = vec![
            format!("绿灯{green}个，黄灯{yellow}个，红灯{red}个，不评{}个。", count(None)),
            format!("规则：{}。各月：绿、黄、红，“—”为不评。", self.rules),
        ];
        let table = Table::plain(format!("{}{of}红黄绿灯情况表", self.month), "", columns, rows.collect());
        Table { notes, ..table }
    }
}

fn text(text: &str) -> TableCell {
    TableCell::Text(text.to_owned())
}

fn no_lights(plan: PlanId) -> Error {
    Error::new(ErrorKind::Rule, format!("the rules of plan {plan} have no lights"))
        .field("plan")
        .remedy("let it use a rule pack that has")
}

fn sign(light: Option<Light>) -> &'static str {
    match light {
        Some(Light::Green) => "绿",
        Some(Light::Yellow) => "黄",
        Some(Light::Red) => "红",
        None => "—",
    }
}

/// The lights of the projects that count in the last month.
fn items(view: &View, rules: &LightRules, months: &[PlanFigures], last: &PlanFigures) -> Result<Vec<LightRow>> {
    let year = last.plan_fields.year;
    let by_item = months.iter().map(|figures| figures.items.iter().map(|item| (item.item, item)).collect());
    let by_item = by_item.collect::<Vec<BTreeMap<_, _>>>();
    let mut names = view.project_names(last)?;
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

fn facts(item: &ItemFigures) -> LightFacts {
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
    let by_cut = |cuts: &Cuts| cuts.lead_units.iter().map(|cell| (cell.cut, *cell)).collect();
    let by_cut = cuts.iter().map(by_cut).collect::<Vec<BTreeMap<_, _>>>();
    let mut rows = Vec::new();
    for cell in &of_last.lead_units {
        let super::cells::Cut::LeadUnit(unit) = cell.cut else { continue };
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
