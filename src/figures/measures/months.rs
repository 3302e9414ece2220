//! Measures that count months of the year, and reports of its months.

use std::collections::BTreeMap;

use super::month::{Of, once};
use super::year::{LastPlaces, Year};
use crate::domain::rules::rule_pack::{Light, LightFacts};
use crate::domain::rules::{Measure, MeasureFilter};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::UnitId;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::lights::LitNodes;
use crate::figures::messages;
use crate::ledger::Discipline;

/// How many of the months and reports that are known count; `None` where nothing is known.
#[derive(Default)]
struct Tally {
    known: bool,
    count: u32,
}

impl Tally {
    fn add(&mut self, counts: Option<u32>) {
        self.known |= counts.is_some();
        self.count += counts.unwrap_or(0);
    }

    fn value(self) -> Option<Fraction> {
        self.known.then(|| Fraction::from(self.count))
    }
}

impl Year<'_> {
    /// The months from the first one that is counted to one of the year.
    fn counted(&self, number: u8) -> impl Iterator<Item = u8> + use<> {
        self.first..=number
    }

    pub(super) fn of_months(
        &self,
        number: u8,
        measure: Measure,
        filter: &MeasureFilter,
        of: Of,
    ) -> Result<Option<Fraction>> {
        match measure {
            Measure::YellowMonths => return self.lit(number, Light::Yellow, filter, of),
            Measure::RedMonths => return self.lit(number, Light::Red, filter, of),
            Measure::MonthsOver if filter.over.is_none() => {
                return Err(messages::months_over_without_amount().field("over"));
            }
            _ => {}
        }
        let mut tally = Tally::default();
        for number in self.counted(number) {
            tally.add(match measure {
                Measure::MonthsBehind => self.is_behind(number, filter, of)?.map(u32::from),
                Measure::MonthsLast => self.was_last(number, filter, of)?.map(u32::from),
                Measure::MonthsOver => self.of_items(number, Measure::MonthDone, filter, of)?.map(|done| {
                    let over = filter.over.map(Fraction::yuan);
                    u32::from(over.is_some_and(|over| done > over))
                }),
                _ => self.reports(number, measure, filter, of)?,
            });
        }
        Ok(tally.value())
    }

    /// Whether the annual rate was below the time progress, exactly.
    fn is_behind(&self, number: u8, filter: &MeasureFilter, of: Of) -> Result<Option<bool>> {
        let time = Fraction::from(Rate::time_progress(self.month_of(number)?.month));
        Ok(self.of_items(number, Measure::AnnualRate, filter, of)?.map(|rate| rate < time))
    }

    /// Whether a unit had the lowest annual rate of its group, where another one had a higher one.
    fn was_last(&self, number: u8, filter: &MeasureFilter, of: Of) -> Result<Option<bool>> {
        let Of::Unit(Some(unit)) = of else { return Ok(None) };
        let at = usize::from(number).saturating_sub(1);
        let look = |places: &LastPlaces| places.get(at).and_then(|month| month.get(&unit)).copied();
        if let Some((_, places)) = self.last_places.borrow().iter().find(|(known, _)| known == filter) {
            return Ok(look(places));
        }
        let places = (1..=self.last_number()).map(|number| self.last_places_of(number, filter));
        let places = places.collect::<Result<LastPlaces>>()?;
        let found = look(&places);
        self.last_places.borrow_mut().push((filter.clone(), places));
        Ok(found)
    }

    fn last_places_of(&self, number: u8, filter: &MeasureFilter) -> Result<BTreeMap<UnitId, bool>> {
        let mut places = BTreeMap::new();
        for group in self.groups(number)? {
            let mut rates = Vec::new();
            for unit in group.units {
                if let Some(rate) = self.of_items(number, Measure::AnnualRate, filter, Of::Unit(Some(unit)))? {
                    rates.push((unit, rate));
                }
            }
            let lowest = rates.iter().map(|(_, rate)| rate).min().cloned();
            let highest = rates.iter().map(|(_, rate)| rate).max().cloned();
            if rates.len() > 1 {
                let is_last = |rate: &Fraction| Some(rate) == lowest.as_ref() && lowest != highest;
                places.extend(rates.iter().map(|(unit, rate)| (*unit, is_last(rate))));
            }
        }
        Ok(places)
    }

    /// Reports of a month: late, missing, returned.
    fn reports(&self, number: u8, measure: Measure, filter: &MeasureFilter, of: Of) -> Result<Option<u32>> {
        let items = self.items(number, &self.chosen(filter)?, of)?;
        let known = self.month_of(number)?.discipline(self.view)?;
        let count = |of: &Discipline| match measure {
            Measure::ReportsLate => of.late.map(u32::from),
            Measure::ReportsMissing => Some(u32::from(of.missing)),
            _ => Some(of.returned),
        };
        let counts = items.iter().filter_map(|item| count(known.get(&item.item)?)).collect::<Vec<_>>();
        Ok(if counts.is_empty() { None } else { Some(counts.into_iter().sum()) })
    }

    /// Months of a light, by the rules for projects or for units; earlier months count for what makes yellow red.
    fn lit(&self, number: u8, light: Light, filter: &MeasureFilter, of: Of) -> Result<Option<Fraction>> {
        let rules = self.pack.as_ref().map(|pack| pack.lights);
        let rules = rules.and_then(|rules| if matches!(of, Of::Item(_)) { rules.items } else { rules.units });
        let (Some(rules), false) = (rules, of == Of::All) else { return Ok(None) };
        let mut facts = Vec::new();
        let lights = self.pack.as_ref().map(|pack| pack.lights).unwrap_or_default();
        let nodes = match of {
            Of::Item(_) => Some(once(&self.lit_nodes, || LitNodes::new(self.view, self.figures.plan, &lights))?),
            _ => None,
        };
        for number in 1..=number {
            let items = self.items(number, &self.chosen(filter)?, of)?;
            facts.push(match (nodes, items.as_slice()) {
                (Some(nodes), [item]) => nodes.facts(item, Some(self.month_of(number)?.month)),
                _ => {
                    let sums = self.sums(number, filter, of)?;
                    LightFacts { annual: sums.cell.annual, done: sums.cell.done, ..LightFacts::default() }
                }
            });
        }
        let judged = rules.judge_months(self.figures.plan_fields.year, &facts)?;
        let mut tally = Tally::default();
        for judgement in judged.iter().skip(usize::from(self.first).saturating_sub(1)) {
            tally.add(judgement.light.map(|known| u32::from(known == light)));
        }
        Ok(tally.value())
    }
}
