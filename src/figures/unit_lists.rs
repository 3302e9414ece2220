//! Red and black lists (红榜、黑榜): whom the rules of a plan name at the end of a month, and why.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assessment::exempted;
use super::measures::Measures;
use super::messages;
use super::unit_ranking::{RankedUnit, Ranking};
use crate::domain::plan::PlanFields;
use crate::domain::rules::rule_pack::ListRule;
use crate::domain::rules::{Condition, FigureRules, Measure, RankingQuery};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ChangeNumber, PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::View;

/// The lists of a plan at the end of a month, by the rules that it uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnitLists {
    /// The plan.
    pub plan: PlanId,
    /// What the ledger knows of it.
    pub plan_fields: PlanFields,
    /// The month.
    pub month: YearMonth,
    /// The last change that the figures know of.
    pub as_of: ChangeNumber,
    /// Name and version of the rules.
    pub rules_title: String,
    /// In the order of the rules; each name once.
    pub lists: Vec<UnitList>,
    /// How figures are rounded where they are shown.
    pub rules: FigureRules,
}

/// A list of units, such as 红榜.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnitList {
    /// Its name.
    pub name: String,
    /// Who stands on it, in the order of groups and ranks.
    pub units: Vec<ListedUnit>,
    /// Who would stand on it but is exempt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<ListedUnit>,
}

/// A unit on a list, with what put it there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListedUnit {
    /// The group in which it was ranked.
    pub group: String,
    /// How many units of the group have a rank.
    pub ranked: u32,
    /// By what it was ranked.
    pub measure: Measure,
    /// The unit with its rank.
    pub unit: RankedUnit,
    /// The conditions that hold for it, with the exact values for which they do.
    pub facts: Vec<(Condition, Fraction)>,
}

impl UnitLists {
    /// The lists of a plan at the end of a month. Units that are exempt stand on none; they are named apart: those that the ledger
    /// exempts (免列, [`AssessmentFactKind::Exemption`](crate::AssessmentFactKind::Exemption)), and those of `exempt`.
    ///
    /// Fails with `Rule` where the plan uses no rule pack, or one without lists.
    ///
    /// ```
    /// # use zdxm::figures::UnitLists;
    /// # use zdxm::*;
    /// # fn lists(ledger: &Ledger, plan: PlanId, month: YearMonth) -> Result<()> {
    /// let view = ledger.view()?;
    /// let lists = UnitLists::new(&view, plan, month, &[])?;
    /// println!("{}", lists.document().to_text());
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(view: &View, plan: PlanId, month: YearMonth, exempt: &[UnitId]) -> Result<UnitLists> {
        let by_lead = Measures::new(view, plan, month)?;
        let no_lists = || view.named(messages::plan_without_lists(plan).field("plan"));
        let pack = by_lead.rules().filter(|pack| !pack.lists.is_empty()).ok_or_else(no_lists)?;
        let exempt = exempt.iter().map(|unit| Ok(view.unit(*unit)?.id)).collect::<Result<Vec<_>>>()?;
        let mut exempted = exempted(view, plan, month)?;
        for unit in exempt {
            exempted.entry(unit).or_default();
        }
        let mut lists = Vec::<UnitList>::new();
        for rule in &pack.lists {
            let other = if rule.role == by_lead.role() { None } else { Some(by_lead.again(rule.role)?) };
            let (units, left_out) = listed(other.as_ref().unwrap_or(&by_lead), rule, &exempted)?;
            match lists.iter_mut().find(|list| list.name == rule.name) {
                Some(list) => {
                    list.units.extend(units);
                    list.exempt.extend(left_out);
                }
                None => lists.push(UnitList { name: rule.name.clone(), units, exempt: left_out }),
            }
        }
        let figures = by_lead.figures();
        Ok(UnitLists {
            plan,
            plan_fields: figures.plan_fields.clone(),
            month,
            as_of: figures.as_of,
            rules_title: pack.title(),
            lists,
            rules: figures.rules.figures().clone(),
        })
    }
}

/// Who stands on a list by one rule, and who would but is exempt. Ranks are those of all units: whom an exemption takes out makes no
/// room for the next one.
fn listed(
    measures: &Measures<'_>,
    rule: &ListRule,
    exempted: &BTreeMap<UnitId, Vec<String>>,
) -> Result<(Vec<ListedUnit>, Vec<ListedUnit>)> {
    let query = RankingQuery {
        measure: rule.measure,
        of: rule.of.clone(),
        role: rule.role,
        lowest_first: None,
        first: rule.first,
        last: rule.last,
    };
    let (mut units, mut left_out) = (Vec::new(), Vec::new());
    for group in Ranking::of(measures, &query, &BTreeMap::new())?.groups {
        if !rule.groups.is_empty() && !rule.groups.contains(&group.name) {
            continue;
        }
        for mut unit in group.units.into_iter().filter(|unit| unit.rank.is_some()) {
            let Some(facts) = facts(measures, rule, unit.unit)? else { continue };
            let by = exempted.get(&unit.unit);
            unit.exempted_by = by.cloned().unwrap_or_default();
            let list = if by.is_some() { &mut left_out } else { &mut units };
            let (group, ranked, measure) = (group.name.clone(), group.ranked, rule.measure);
            list.push(ListedUnit { group, ranked, measure, unit, facts });
        }
    }
    Ok((units, left_out))
}

/// The conditions of a rule with the values for which they hold; `None` where one does not.
fn facts(measures: &Measures<'_>, rule: &ListRule, unit: UnitId) -> Result<Option<Vec<(Condition, Fraction)>>> {
    let mut facts = Vec::new();
    for condition in &rule.when {
        let value = measures.of_unit(condition.measure, &rule.of, unit)?;
        match value.filter(|value| condition.holds(Some(value))) {
            Some(value) => facts.push((condition.clone(), value)),
            None => return Ok(None),
        }
    }
    Ok(Some(facts))
}
