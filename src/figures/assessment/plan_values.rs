//! The values of a plan's units from the ledger, as a scheme asks for them.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::facts::Facts;
use super::means::Means;
use super::values::{AssessmentValues, ItemValues, UnitValues, Values};
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::{AssessedEach, AssessmentItem, AssessmentScheme};
use crate::domain::rules::{Measure, MeasureFilter};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::measures::Measures;
use crate::figures::messages;
use crate::ledger::View;
use crate::message::Arg;

impl AssessmentScheme {
    /// The first month of which a period that ends with a month counts months, reports and lights: of a quarter or a half-year
    /// its own first month, otherwise January.
    pub fn counts_from(&self, month: YearMonth) -> Result<YearMonth> {
        let length = match self.period {
            Period::Quarter | Period::Half => self.period.months(),
            Period::Month | Period::Year => 12,
        };
        YearMonth::new(month.year(), (month.month() - 1) / length * length + 1)
    }
}

impl AssessmentValues {
    /// The values of the units of a plan, group by group: those of the rule pack that have an item of the scheme.
    ///
    /// Everything that a ledger knows comes from the measures, exact; a value that it does not know is left out. What a registrar
    /// recorded (认定、免列) comes from the facts of the plan, each with its document, reason, person and change; [`give`](AssessmentValues::give)
    /// adds what no ledger has. Conditions look at the unit, or the plan item, as a whole.
    ///
    /// Fails with `NotPermitted` on a limited view: it does not know all that was recorded.
    pub fn of_plan(view: &View, measures: &Measures<'_>, scheme: &AssessmentScheme) -> Result<Vec<AssessmentValues>> {
        let (asked, month) = (Asked::of(scheme)?, measures.month()?);
        let mut facts = Facts::new(view, measures.figures().plan, scheme, month)?;
        let mut means = Means::new(view, measures.figures().plan, scheme, month)?;
        let groups = measures.groups()?.into_iter();
        let groups = groups.filter(|(name, _)| scheme.items_of(Some(name)).next().is_some());
        let mut all = Vec::new();
        for (name, ids) in groups {
            let mut units = Vec::with_capacity(ids.len());
            for unit in ids {
                let mut values = asked.unit(view, measures, unit)?;
                asked.given(scheme, &name, measures, &mut facts, &mut values)?;
                for item in scheme.items_of(Some(&name)) {
                    let measure = Measure::from_str(&item.measure)?;
                    if let Some((value, entries)) = means.of(item, measure, measures, unit)? {
                        values.values.insert(item.id.clone(), value);
                        values.entries.insert(item.id.clone(), entries);
                    }
                }
                units.push(values);
            }
            let values = AssessmentValues::new(units).with_group(name);
            all.push(AssessmentValues { month: Some(month), only_by_id: true, ..values });
        }
        if let Some(first) = all.first_mut() {
            first.left_over = facts.left_over()?;
        }
        Ok(all)
    }

    /// Gives a unit a value (认定), by the id of an item, with what it rests on. Several add up.
    ///
    /// Fails with `NotFound` where the unit is not of the group.
    pub fn give(&mut self, unit: &str, item: &str, value: Fraction, basis: impl Into<String>) -> Result<()> {
        let names = self.units.iter().map(|unit| unit.name.clone()).collect::<Vec<_>>();
        let Some(unit) = self.units.iter_mut().find(|known| known.name == unit) else {
            return Err(messages::assessed_unit_unknown(unit, Arg::list(names)).field("unit"));
        };
        let sum = unit.values.get(item).map_or_else(|| value.clone(), |before| before + &value);
        unit.values.insert(item.to_owned(), sum);
        unit.entries.entry(item.to_owned()).or_default().push(basis.into());
        Ok(())
    }
}

/// What a scheme asks of units and of their plan items.
struct Asked<'s> {
    items: Vec<(&'s AssessmentItem, Measure, MeasureFilter)>,
    of_units: BTreeMap<&'s str, Measure>,
    /// What a registrar gives, that conditions of units ask for.
    given: BTreeMap<&'s str, Measure>,
    of_items: BTreeMap<&'s str, Measure>,
}

impl<'s> Asked<'s> {
    fn of(scheme: &'s AssessmentScheme) -> Result<Self> {
        let (of_units, given, of_items) = Default::default();
        let mut asked = Asked { items: Vec::new(), of_units, given, of_items };
        for item in &scheme.items {
            let measure = Measure::from_str(&item.measure)?;
            if measure.is_in_ledger() || measure.is_given() && item.each == AssessedEach::Item {
                asked.items.push((item, measure, item.measure_filter()?));
            }
            let of_each = match item.each {
                AssessedEach::Item => &mut asked.of_items,
                _ => &mut asked.of_units,
            };
            for condition in &item.when {
                of_each.insert(&condition.measure, condition.measure.parse()?);
            }
        }
        let of_all = scheme.veto.iter().flat_map(|veto| &veto.when);
        for condition in of_all.chain(scheme.lists.iter().flat_map(|list| &list.when)) {
            asked.of_units.insert(&condition.measure, condition.measure.parse()?);
        }
        asked.given = asked.of_units.clone();
        asked.given.retain(|_, measure| measure.is_given());
        asked.of_units.retain(|_, measure| measure.is_in_ledger());
        asked.of_items.retain(|_, measure| measure.is_in_ledger());
        Ok(asked)
    }

    fn unit(&self, view: &View, measures: &Measures<'_>, unit: UnitId) -> Result<UnitValues> {
        let name = measures.figures().units.get(&unit).map(|fields| fields.name.clone()).unwrap_or_default();
        let (mut values, mut of_items) = (Values::new(), BTreeMap::<ItemId, Values>::new());
        let everything = MeasureFilter::default();
        for (word, measure) in &self.of_units {
            let value = measures.of_unit(*measure, &everything, unit)?;
            value.map(|value| values.insert((*word).to_owned(), value));
        }
        for (item, measure, of) in &self.items {
            if item.each != AssessedEach::Item {
                let value = measures.of_unit(*measure, of, unit)?;
                value.map(|value| values.insert(item.id.clone(), value));
                continue;
            }
            for plan_item in measures.items_of(of, unit)? {
                let of_item = of_items.entry(plan_item).or_default();
                let is_measured = measure.is_in_ledger();
                let measured = is_measured.then(|| measures.of_item(*measure, of, plan_item)).transpose()?;
                if let Some(value) = measured.flatten() {
                    of_item.insert(item.id.clone(), value);
                }
                for (word, measure) in &self.of_items {
                    if let Some(value) = measures.of_item(*measure, &everything, plan_item)? {
                        of_item.insert((*word).to_owned(), value);
                    }
                }
            }
        }
        let mut items = Vec::new();
        for item in measures.all_items_of(unit)? {
            if let Some(values) = of_items.remove(&item.item) {
                let project = view.project(item.project)?;
                let named = ItemValues::default().with_name(project.fields.name).with_values(values);
                items.push(ItemValues { item: Some(item.item), ..named });
            }
        }
        Ok(UnitValues { unit: Some(unit), ..UnitValues::named(name).with_values(values).with_items(items) })
    }

    /// Adds what a registrar recorded of a unit.
    fn given(
        &self,
        scheme: &AssessmentScheme,
        group: &str,
        measures: &Measures<'_>,
        facts: &mut Facts<'_>,
        of: &mut UnitValues,
    ) -> Result<()> {
        let Some(unit) = of.unit else { return Ok(()) };
        of.exempted_by = facts.exemptions(unit)?;
        of.exempt = !of.exempted_by.is_empty();
        for (word, measure) in &self.given {
            if let Some((value, _)) = facts.given(unit, word, *measure, None)? {
                of.values.insert((*word).to_owned(), value);
            }
        }
        for item in scheme.items_of(Some(group)) {
            let measure = Measure::from_str(&item.measure)?;
            if !measure.is_given() {
                continue;
            }
            if item.each != AssessedEach::Item {
                if let Some((value, entries)) = facts.given(unit, &item.id, measure, None)? {
                    of.values.insert(item.id.clone(), value);
                    of.entries.insert(item.id.clone(), entries);
                }
                continue;
            }
            for plan_item in measures.all_items_of(unit)? {
                let Some((value, entries)) = facts.given(unit, &item.id, measure, Some(plan_item.project))? else {
                    continue;
                };
                let known = of.items.iter_mut().find(|known| known.item == Some(plan_item.item));
                known.into_iter().for_each(|known| drop(known.values.insert(item.id.clone(), value.clone())));
                of.entries.entry(item.id.clone()).or_default().extend(entries);
            }
        }
        Ok(())
    }
}
