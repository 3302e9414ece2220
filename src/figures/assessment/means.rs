//! Means of results that were issued: of the months of a period (各月平均得分), of the owners of a unit's projects (各业主平均得分).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::assessment::issued::UnitResult;
use crate::domain::rules::Measure;
use crate::domain::rules::rule_pack::{AssessmentItem, AssessmentScheme, MissingMonths};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::figures::measures::Measures;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// An issued result of a month: the number that it bears, and the totals of its units.
struct Issued {
    number: String,
    of_units: BTreeMap<UnitId, Option<Fraction>>,
    by_name: BTreeMap<String, Option<Fraction>>,
}

impl Issued {
    fn new(number: String, results: Vec<UnitResult>) -> Issued {
        let by_name = results.iter().map(|result| (name_key(&result.name), result.total.clone())).into_map();
        // Of two that were merged since, the first one stands.
        let of_units = results.into_iter().rev().map(|result| (result.unit, result.total)).into_map();
        Issued { number, of_units, by_name }
    }
}

/// The issued results that items of a scheme combine, each read once.
pub(super) struct Means<'v> {
    view: &'v View,
    plan: PlanId,
    /// The months of the period.
    months: Vec<YearMonth>,
    issued: BTreeMap<(String, YearMonth), Option<Issued>>,
}

impl<'v> Means<'v> {
    pub(super) fn new(view: &'v View, plan: PlanId, scheme: &AssessmentScheme, month: YearMonth) -> Result<Self> {
        let first = scheme.counts_from(month)?;
        let months = (first.month()..=month.month()).map(|number| YearMonth::new(month.year(), number));
        Ok(Means { view, plan, months: months.collect::<Result<_>>()?, issued: BTreeMap::new() })
    }

    /// The mean of an item for a unit, with the results that it rests on; `None` for an item that combines none, and where nothing
    /// was issued.
    pub(super) fn of(
        &mut self,
        item: &AssessmentItem,
        measure: Measure,
        measures: &Measures<'_>,
        unit: UnitId,
    ) -> Result<Option<(Fraction, Vec<String>)>> {
        let Some(scheme) = item.scheme.clone() else { return Ok(None) };
        let missing = item.missing.unwrap_or_default();
        match measure {
            Measure::MeanOfMonths => self.of_months(&scheme, missing, unit),
            Measure::MeanOfOwners => self.of_owners(&scheme, missing, measures, unit),
            _ => Ok(None),
        }
    }

    fn of_months(
        &mut self,
        scheme: &str,
        missing: MissingMonths,
        unit: UnitId,
    ) -> Result<Option<(Fraction, Vec<String>)>> {
        let (mut totals, mut entries) = (Vec::new(), Vec::new());
        for month in self.months.clone() {
            let Some(issued) = self.issued(scheme, month)? else {
                totals.push(None);
                continue;
            };
            let total = issued.of_units.get(&unit).cloned().flatten();
            entries.extend(total.is_some().then(|| format!("{month}{}", issued.number)));
            totals.push(total);
        }
        Ok(mean(&totals, missing).map(|mean| (mean, entries)))
    }

    /// An owner is the unit of its name.
    fn of_owners(
        &mut self,
        scheme: &str,
        missing: MissingMonths,
        measures: &Measures<'_>,
        unit: UnitId,
    ) -> Result<Option<(Fraction, Vec<String>)>> {
        let items = measures.all_items_of(unit)?.into_iter().map(|item| item.project);
        let owners = items.map(|project| Ok(self.view.project(project)?.fields.owner));
        let owners = owners.collect::<Result<Vec<_>>>()?.into_iter().flatten();
        let owners = owners.map(|owner| name_key(&owner)).collect::<BTreeSet<_>>();
        let Some(month) = self.months.last().copied() else { return Ok(None) };
        let Some(issued) = self.issued(scheme, month)? else { return Ok(None) };
        let total = |owner: &String| issued.by_name.get(owner).cloned().flatten();
        let totals = owners.iter().map(total).collect::<Vec<_>>();
        Ok(mean(&totals, missing).map(|mean| (mean, vec![issued.number.clone()])))
    }

    fn issued(&mut self, scheme: &str, month: YearMonth) -> Result<Option<&Issued>> {
        let key = (scheme.to_owned(), month);
        if !self.issued.contains_key(&key) {
            let found = match self.view.standing_assessment(self.plan, scheme, month)? {
                Some(issued) => Some(Issued::new(issued.fields.number, self.view.assessment_results(issued.id)?)),
                None => None,
            };
            self.issued.insert(key.clone(), found);
        }
        Ok(self.issued.get(&key).and_then(Option::as_ref))
    }
}

/// The mean of totals. Where not one is known there is none, whatever a missing one counts as.
fn mean(totals: &[Option<Fraction>], missing: MissingMonths) -> Option<Fraction> {
    let known = totals.iter().flatten().collect::<Vec<_>>();
    let count = match missing {
        MissingMonths::Zero if !known.is_empty() => totals.len(),
        _ => known.len(),
    };
    let sum = known.into_iter().sum::<Fraction>();
    sum.checked_div(&Fraction::from(i64::try_from(count).ok()?))
}
