//! The points of all units of a group for one item.

use super::points::{self, GroupValues, sum};
use super::result::{AssessedItem, PointsBasis, Reckoned};
use super::values::{AssessmentValues, ItemValues, UnitValues, hold};
use crate::domain::rules::rule_pack::{
    AbsentRule, AssessedEach, AssessmentItem, PointsRule, PointsRuleKind, SumOrMean,
};
use crate::domain::value::fraction::Fraction;
use crate::error::Result;

/// The points of each unit for an item, in the order of the units.
pub(super) fn points_of(item: &AssessmentItem, values: &AssessmentValues) -> Result<Vec<AssessedItem>> {
    let rule = item.rule()?;
    let by_id = values.only_by_id || values.units.iter().any(|unit| unit.values.contains_key(&item.id));
    let key = if by_id { &item.id } else { &item.measure };
    let or_measure = (!values.only_by_id).then_some(item.measure.as_str());
    Ok(Column { item, rule: &rule, key, or_measure }.points(&values.units))
}

/// One item for all units of the group.
struct Column<'s> {
    item: &'s AssessmentItem,
    rule: &'s PointsRule,
    key: &'s str,
    /// By what the value of a plan item is known where it is not known by the id.
    or_measure: Option<&'s str>,
}

impl Column<'_> {
    fn points(&self, units: &[UnitValues]) -> Vec<AssessedItem> {
        let group = match self.rule.kind() {
            PointsRuleKind::Rank | PointsRuleKind::Effect => {
                let values = units.iter().filter_map(|unit| Some((unit.values.get(self.key)?, unit.exempt)));
                GroupValues::of(values, self.item.order.unwrap_or_default())
            }
            _ => GroupValues::none(),
        };
        let bases = units.iter().map(|unit| self.basis(unit, &group)).collect::<Vec<_>>();
        let reckoned = bases.iter().map(|basis| self.within_bounds(basis)).collect::<Vec<_>>();
        let counted = units.iter().zip(&reckoned).filter(|(unit, _)| !unit.exempt);
        let present = counted.filter_map(|(_, (points, _))| points.clone()).collect::<Vec<_>>();
        let of_unit = |((unit, basis), (points, bound)): ((&UnitValues, PointsBasis), (Option<Fraction>, _))| {
            let points = match &basis {
                PointsBasis::Absent(rule) => self.points_of_absent(rule, &present),
                _ => points,
            };
            AssessedItem {
                id: self.item.id.clone(),
                name: self.item.name.clone(),
                measure: self.item.measure.clone(),
                points,
                bound,
                basis,
                entries: unit.entries.get(&self.item.id).cloned().unwrap_or_default(),
            }
        };
        units.iter().zip(bases).zip(reckoned).map(of_unit).collect()
    }

    fn basis(&self, unit: &UnitValues, group: &GroupValues<'_>) -> PointsBasis {
        let AssessmentItem { id, when, absent, .. } = self.item;
        if self.item.each == AssessedEach::Item {
            let of_item = |(at, item): (usize, &ItemValues)| {
                let value = item.values.get(id).or_else(|| item.values.get(self.or_measure?))?;
                let place = u32::try_from(at + 1).ok();
                let reckoned = || Reckoned { place, item: item.name.clone(), ..self.reckon(value, group) };
                hold(when, &item.values).then(reckoned)
            };
            let items = unit.items.iter().enumerate().filter_map(of_item).collect::<Vec<_>>();
            return match absent {
                Some(absent) if items.is_empty() => PointsBasis::Absent(absent.clone()),
                _ => PointsBasis::Items { parts: items, how: self.item.how.unwrap_or_default() },
            };
        }
        if !hold(when, &unit.values) {
            return PointsBasis::NotAsked;
        }
        match unit.values.get(self.key) {
            Some(value) => PointsBasis::Unit(Box::new(self.reckon(value, group))),
            None => PointsBasis::Absent(absent.clone().unwrap_or(AbsentRule::Zero)),
        }
    }

    fn reckon(&self, value: &Fraction, group: &GroupValues<'_>) -> Reckoned {
        let (points, by) = points::points(self.rule, value, group);
        Reckoned { place: None, item: None, value: value.clone(), points, by }
    }

    /// Points of values within the bounds of the item, and the bound where they were beyond it.
    fn within_bounds(&self, basis: &PointsBasis) -> (Option<Fraction>, Option<Fraction>) {
        let points = match basis {
            PointsBasis::Unit(one) => one.points.clone(),
            PointsBasis::Items { parts: items, how } => {
                let all = sum(&items.iter().map(|item| item.points.clone()).collect::<Vec<_>>());
                let count = i64::try_from(items.len()).ok().map(Fraction::from);
                let mean = count.filter(|_| *how == SumOrMean::Mean).and_then(|count| all.checked_div(&count));
                mean.unwrap_or(all)
            }
            PointsBasis::Absent(_) | PointsBasis::NotAsked => return (None, None),
        };
        let held = self.item.bounds().hold(points.clone());
        let bound = (held != points).then(|| held.clone());
        (Some(held), bound)
    }

    /// `present` are the points of the units that have such work and are not exempt.
    fn points_of_absent(&self, rule: &AbsentRule, present: &[Fraction]) -> Option<Fraction> {
        let count = i64::try_from(present.len()).ok().map(Fraction::from);
        match rule {
            AbsentRule::Full => Some(self.item.full_points()),
            AbsentRule::Lowest => Some(present.iter().min().cloned().unwrap_or_else(Fraction::zero)),
            AbsentRule::Average => {
                let mean = count.and_then(|count| sum(present).checked_div(&count));
                Some(mean.unwrap_or_else(Fraction::zero))
            }
            AbsentRule::Points(points) => Some(points.clone()),
            AbsentRule::Drop => None,
            _ => Some(Fraction::zero()),
        }
    }
}
