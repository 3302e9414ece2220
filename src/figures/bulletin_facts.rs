//! What a bulletin says beside the figures of its month, as far as its rule asks for it: what stands below phases and sectors,
//! problems, funds, the months of the year, changes of the plan, the next year, single projects.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::cells::{Cut, Cuts, FigureCell, top_sectors};
use crate::domain::assessment::issued::IssuedAssessmentFields;
use crate::domain::monthly::background::{Background, DueNode, StandingResult, StatedProblem};
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::monthly::plan_funds::PlanFunds;
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeKind};
use crate::domain::plan::rollover::{RolloverProposal, RolloverReason};
use crate::domain::rules::rule_pack::{BulletinDetail, BulletinRule};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::ordered::Ordered;

/// What a bulletin says beside its figures; empty where its rule does not ask for it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[non_exhaustive]
pub struct BulletinFacts {
    /// Cells of the second level (其中) that no other bulletin has: reporting units of phases, sectors of the second level.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<FigureCell>,
    /// Problems that the reports of the month state, in the order of the plan (存在问题).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<StatedProblem>,
    /// Funds in place (资金到位情况).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds: Option<PlanFunds>,
    /// The months of the year up to the month.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<MonthSum>,
    /// What changed the plan up to the month, by what it did (计划调整).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub plan_changes: Vec<PlanChangeSum>,
    /// What is proposed for the next year, by reason; `None` before December.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_year: Option<Vec<NextYearSum>>,
    /// Implementation projects with a rate of the annual plan, in the order of the plan.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemRate>,
    /// Implementation projects without one: without an annual plan, or never reported.
    #[serde(skip_serializing_if = "is_zero")]
    pub unrated: u32,
    /// Results of assessments that were issued for the month (考核结果).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<AssessmentSum>,
    /// Nodes that were due by the end of the month (节点完成情况).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<NodeSums>,
    /// Units that are not named as leading or lagging, because the ledger exempts them (免列).
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub exempt: BTreeSet<UnitId>,
}

fn is_zero(count: &u32) -> bool {
    *count == 0
}

/// A month of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthSum {
    /// The month.
    pub month: YearMonth,
    /// What month plans ask for by its end, since the start of the year; `None` unless each project with an annual plan says it.
    pub planned: Option<Money>,
    /// Done in the month alone; `None` where nobody reported.
    pub done: Option<Money>,
    /// Done in the year to date.
    pub to_date: Option<Money>,
}

/// What plan changes of one kind did in the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanChangeSum {
    /// What they did.
    pub kind: PlanChangeKind,
    /// Number of items.
    pub count: u32,
    /// Total investment of these items, as it was when they left or after the change.
    pub total: Money,
    /// Annual planned investment of these items; of an adjustment by how much it rose, below zero where it fell.
    pub annual: Money,
}

/// What becomes of the projects of a plan for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NextYearSum {
    /// Why.
    pub reason: RolloverReason,
    /// Number of projects.
    pub count: u32,
    /// Total investment less what is done, of those of which both are known; `None` where that is none.
    pub remaining: Option<Money>,
}

/// An issued result of an assessment for a group of units, as far as a bulletin names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessmentSum {
    /// The scheme.
    pub scheme: String,
    /// Number of the document that issued it.
    pub number: String,
    /// The group in which the units were judged.
    pub group: Option<String>,
    /// Number of units that were judged.
    pub units: u32,
    /// The grades, the best first; one without a grade where the scheme has none.
    pub grades: Vec<GradeSum>,
}

/// The units of a grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GradeSum {
    /// The grade; `None` for units without one.
    pub grade: Option<String>,
    /// Names of its units as they were issued, the best first, without those who are exempt.
    pub units: Vec<String>,
    /// Number of its units that are exempt (免列), which are not named.
    pub exempt: u32,
}

/// Nodes that were due by the end of a month: of all, of each unit, and those that are late.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct NodeSums {
    /// How many were due.
    pub due: u32,
    /// How many of these are done.
    pub done: u32,
    /// The same of each unit, the highest rate first, then in the order of the projects.
    pub units: Vec<UnitNodes>,
    /// Those that are late, the longest first.
    pub late: Vec<DueNode>,
}

/// Nodes of a unit that were due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnitNodes {
    /// Its name; `None` for nodes that are nobody's.
    pub unit: Option<String>,
    /// How many were due, at least one.
    pub due: u32,
    /// How many of these are done.
    pub done: u32,
}

impl NodeSums {
    fn new(nodes: &[DueNode]) -> Option<NodeSums> {
        let mut sums = NodeSums::default();
        for node in nodes {
            let at = sums.units.iter().position(|unit| unit.unit == node.unit);
            let at = at.unwrap_or_else(|| {
                sums.units.push(UnitNodes { unit: node.unit.clone(), due: 0, done: 0 });
                sums.units.len() - 1
            });
            let done = u32::from(node.is_done);
            (sums.due, sums.done) = (sums.due + 1, sums.done + done);
            if let Some(unit) = sums.units.get_mut(at) {
                (unit.due, unit.done) = (unit.due + 1, unit.done + done);
            }
        }
        sums.late = nodes.iter().filter(|node| !node.is_done && node.days_late > 0).cloned().collect();
        sums.late.order_by_key(|node| std::cmp::Reverse(node.days_late));
        // Whole parts of one, compared exactly: done of due.
        sums.units.order_by_key(|unit| std::cmp::Reverse(Fraction::of(unit.done.into(), unit.due.into())));
        (sums.due > 0).then_some(sums)
    }
}

/// A project with its rate of the annual plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ItemRate {
    /// Its item.
    pub item: ItemId,
    /// Name of the project.
    pub project: String,
    /// The unit that files its reports; `None` where the plan names none.
    pub unit: Option<UnitId>,
    /// Annual planned investment.
    pub annual: Money,
    /// Done in the year to date.
    pub done: Money,
    /// Done of planned, exact.
    pub rate: Rate,
}

impl BulletinFacts {
    pub(crate) fn new(figures: &PlanFigures, background: &Background, rule: &BulletinRule) -> Result<BulletinFacts> {
        let mut facts = BulletinFacts {
            details: details(figures, rule)?,
            problems: background.problems.clone(),
            funds: background.funds.clone(),
            plan_changes: plan_changes(background)?,
            exempt: figures.exempt.clone(),
            nodes: NodeSums::new(&background.nodes),
            assessments: background.assessments.iter().flat_map(assessment).collect(),
            next_year: background.proposals.as_deref().map(next_year).transpose()?,
            ..BulletinFacts::default()
        };
        for (month, items) in &background.months {
            facts.months.push(month_sum(figures, (*month, items), &background.month_plans)?);
        }
        if rule.needs_items() {
            for item in implementation(&figures.items) {
                match item_rate(item, &background.names) {
                    Some(rated) => facts.items.push(rated),
                    None => facts.unrated += 1,
                }
            }
        }
        Ok(facts)
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(&self) -> bool {
        *self == BulletinFacts::default()
    }
}

/// What a result says of its units, group by group: by grade, as the scheme ranks them; what stands in place of a grade comes last.
fn assessment(result: &StandingResult) -> Vec<AssessmentSum> {
    let IssuedAssessmentFields { scheme, number, .. } = &result.issued.fields;
    let mut groups: Vec<AssessmentSum> = Vec::new();
    let mut ranked = result.units.iter().collect::<Vec<_>>();
    ranked.order_by_key(|unit| unit.rank.unwrap_or(u32::MAX));
    let mut named = BTreeSet::new();
    for group in result.units.iter().map(|unit| &unit.group).filter(|group| named.insert(*group)) {
        let units = ranked.iter().copied().filter(|unit| unit.group == *group);
        let grades = result.grades.iter().map(Some).chain(units.clone().map(|unit| unit.grade.as_ref()));
        let mut seen = BTreeSet::new();
        let grades = grades.filter(|grade| seen.insert(*grade)).map(|grade| {
            let (exempt, named) =
                units.clone().filter(|unit| unit.grade.as_ref() == grade).partition::<Vec<_>, _>(|unit| unit.exempt);
            let units = named.into_iter().map(|unit| unit.name.clone()).collect();
            GradeSum { grade: grade.cloned(), units, exempt: exempt.len() as u32 }
        });
        groups.push(AssessmentSum {
            scheme: scheme.clone(),
            number: number.clone(),
            group: group.clone(),
            units: units.clone().count() as u32,
            grades: grades.filter(|sum| !sum.units.is_empty() || sum.exempt > 0).collect(),
        });
    }
    groups
}

fn implementation(items: &[ItemFigures]) -> impl Iterator<Item = &ItemFigures> {
    items.iter().filter(|item| item.phase.is_implementation())
}

fn item_rate(item: &ItemFigures, names: &BTreeMap<ItemId, String>) -> Option<ItemRate> {
    let (annual, done) = (item.annual?, item.standing.done?);
    let project = names.get(&item.item).cloned().unwrap_or_default();
    let rate = Rate::of_money(done, annual)?;
    Some(ItemRate { item: item.item, project, unit: item.reporting_unit, annual, done, rate })
}

/// The cells below phases and sectors that the rule names and [`Cuts`] does not have, each where its first item stands.
fn details(figures: &PlanFigures, rule: &BulletinRule) -> Result<Vec<FigureCell>> {
    let mut cells: BTreeMap<Cut, FigureCell> = BTreeMap::new();
    let tops = top_sectors(figures);
    let has = |detail| rule.details.contains(&detail);
    for item in &figures.items {
        let reported = figures.month.is_some() && item.last_report == figures.month;
        let unit = has(BulletinDetail::PhaseUnits).then_some(Cut::PhaseUnit(item.phase, item.reporting_unit));
        let is_below = tops.contains_key(&item.sector)
            && figures.sectors.iter().any(|(id, fields)| *id == item.sector && fields.parent.is_some());
        let sector = (has(BulletinDetail::Subsectors) && item.phase.is_implementation() && is_below)
            .then_some(Cut::Subsector(item.sector));
        for cut in unit.into_iter().chain(sector) {
            cells.entry(cut).or_insert_with(|| FigureCell::new(cut)).add(item, reported)?;
        }
    }
    Ok(cells.into_values().collect())
}

fn month_sum(
    figures: &PlanFigures,
    (month, items): (YearMonth, &[ItemFigures]),
    plans: &BTreeMap<ItemId, MonthPlan>,
) -> Result<MonthSum> {
    let of_month = PlanFigures { month: Some(month), items: items.to_vec(), ..figures.clone() };
    let all = Cuts::new(&of_month)?.all;
    let asked = implementation(items).filter(|item| item.annual.is_some_and(|annual| annual != Money::ZERO));
    let asked = asked.map(|item| plans.get(&item.item)?.by_end_of(month.month()));
    let planned = asked.collect::<Option<Vec<_>>>().filter(|planned| !planned.is_empty());
    let planned = planned.map(Money::sum).transpose()?;
    Ok(MonthSum { month, planned, done: all.month_done()?, to_date: all.done })
}

fn plan_changes(background: &Background) -> Result<Vec<PlanChangeSum>> {
    let mut sums: BTreeMap<PlanChangeKind, PlanChangeSum> = BTreeMap::new();
    for (change, entries) in &background.plan_changes {
        let kind = change.fields.kind;
        let none = PlanChangeSum { kind, count: 0, total: Money::ZERO, annual: Money::ZERO };
        let sum = sums.entry(kind).or_insert(none);
        for PlanChangeEntry { item: _, before, after } in entries {
            let Some(state) = after.as_ref().or(before.as_ref()) else { continue };
            let annual = state.annual.unwrap_or(Money::ZERO);
            let less = match (before, after) {
                (Some(before), Some(_)) => before.annual.unwrap_or(Money::ZERO),
                _ => Money::ZERO,
            };
            sum.count += 1;
            sum.total = sum.total.checked_add(state.total.unwrap_or(Money::ZERO))?;
            sum.annual = sum.annual.checked_add(annual.checked_sub(less)?)?;
        }
    }
    Ok(sums.into_values().filter(|sum| sum.count > 0).collect())
}

fn next_year(proposals: &[RolloverProposal]) -> Result<Vec<NextYearSum>> {
    let mut sums: BTreeMap<RolloverReason, NextYearSum> = BTreeMap::new();
    for proposal in proposals {
        let reason = proposal.reason;
        let sum = sums.entry(reason).or_insert(NextYearSum { reason, count: 0, remaining: None });
        sum.count += 1;
        if let Some(remaining) = proposal.remaining {
            sum.remaining = Some(sum.remaining.unwrap_or(Money::ZERO).checked_add(remaining)?);
        }
    }
    Ok(sums.into_values().collect())
}
