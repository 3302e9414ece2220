//! From the points of units to totals, ranks, gates, vetoes, grades and lists.

use super::points::sum;
use super::result::{AssessedGate, AssessedItem, AssessedUnit, PointsBasis, Rescaled};
use super::values::{AssessmentValues, UnitValues, hold};
use crate::domain::rules::rule_pack::{
    AbsentRule, AssessmentGate, AssessmentGrade, AssessmentItem, AssessmentList, AssessmentScheme,
};
use crate::domain::value::fraction::Fraction;
use crate::ordered::Ordered;

/// What stands in place of a grade that gates took away.
const NO_GRADE: &str = "不评等次";

/// Judges units whose points are there.
pub(super) fn conclude(
    scheme: &AssessmentScheme,
    items: &[&AssessmentItem],
    values: &AssessmentValues,
    units: &mut [AssessedUnit],
) {
    let gates = scheme.gates.iter().filter(|gate| items.iter().any(|item| gate.items.contains(&item.id)));
    let gates = gates.collect::<Vec<_>>();
    for (unit, values) in units.iter_mut().zip(&values.units) {
        total(scheme, items, unit);
        unit.gates = gates.iter().map(|gate| gate_of(gate, unit)).collect();
        let holds = scheme.veto.iter().filter(|veto| hold(&veto.when, &values.values));
        unit.veto = holds.map(|veto| veto.result.clone()).collect();
    }
    let from_last = ranks(units, |a, b| a.cmp(b));
    let ranks = ranks(units, |a, b| b.cmp(a));
    let ranked = ranks.iter().flatten().count();
    for (unit, rank) in units.iter_mut().zip(&ranks) {
        unit.rank = *rank;
        unit.grade = grade(scheme, unit, ranked);
    }
    let lists = scheme.lists.iter().filter(|list| list.is_of(values.group.as_deref())).collect::<Vec<_>>();
    for ((unit, values), last) in units.iter_mut().zip(&values.units).zip(from_last) {
        let on = lists.iter().filter(|list| is_on(list, unit.rank, last, values));
        unit.lists = on.map(|list| list.name.clone()).collect();
    }
}

fn total(scheme: &AssessmentScheme, items: &[&AssessmentItem], unit: &mut AssessedUnit) {
    let got = unit.items.iter().filter_map(|item| item.points.clone()).collect::<Vec<_>>();
    let points = &scheme.base + &sum(&got);
    let is_left_out = |item: &AssessedItem| item.basis == PointsBasis::Absent(AbsentRule::Drop);
    unit.total = Some(points.clone());
    if unit.items.iter().any(is_left_out) {
        let (mut due, mut full) = (Vec::new(), Vec::new());
        let core =
            items.iter().zip(&unit.items).filter(|(item, of_unit)| item.core && of_unit.basis != PointsBasis::NotAsked);
        for (item, of_unit) in core {
            full.push(item.full_points());
            if !is_left_out(of_unit) {
                due.push(item.full_points());
            }
        }
        let rescaled = Rescaled { points, due: sum(&due), full: sum(&full) };
        unit.total = (&rescaled.points * &rescaled.full).checked_div(&rescaled.due);
        unit.rescaled = Some(rescaled);
    }
    unit.total = unit.total.take().map(|total| scheme.total.hold(total));
}

fn gate_of(gate: &AssessmentGate, unit: &AssessedUnit) -> AssessedGate {
    let of_gate = unit.items.iter().filter(|item| gate.items.contains(&item.id));
    let points = sum(&of_gate.filter_map(|item| item.points.clone()).collect::<Vec<_>>());
    let is_failed = points < gate.at_least;
    AssessedGate { name: gate.name.clone(), points, at_least: gate.at_least.clone(), is_failed }
}

/// The rank of each total, by an order; equal ones share a rank, and the next one is skipped.
fn ranks(units: &[AssessedUnit], order: impl Fn(&Fraction, &Fraction) -> std::cmp::Ordering) -> Vec<Option<u32>> {
    let totals = units.iter().enumerate().filter_map(|(at, unit)| Some((at, unit.total.as_ref()?)));
    let mut totals = totals.collect::<Vec<_>>();
    totals.order_by(|(_, a), (_, b)| order(a, b));
    let mut ranks = vec![None; units.len()];
    let mut before: Option<(&Fraction, u32)> = None;
    for (place, (at, total)) in (1_u32..).zip(totals) {
        let rank = before.filter(|(other, _)| *other == total).map_or(place, |(_, rank)| rank);
        before = Some((total, rank));
        if let Some(of_unit) = ranks.get_mut(at) {
            *of_unit = Some(rank);
        }
    }
    ranks
}

fn grade(scheme: &AssessmentScheme, unit: &AssessedUnit, ranked: usize) -> Option<String> {
    if let Some(veto) = unit.veto.first() {
        return Some(veto.clone());
    }
    let failed = u32::try_from(unit.failed().count()).unwrap_or(u32::MAX);
    if scheme.no_grade_after_gates.is_some_and(|most| failed >= most) {
        return Some(NO_GRADE.to_owned());
    }
    let (total, rank) = (unit.total.as_ref()?, unit.rank?);
    let at = scheme.grades.iter().position(|grade| takes(grade, total, rank, ranked))?;
    let failed = unit.failed().collect::<Vec<_>>();
    let lowers = scheme.gates.iter().filter(|gate| failed.contains(&gate.name.as_str())).map(|gate| gate.lowers);
    let lower = lowers.fold(0_u32, u32::saturating_add);
    let lowered = at.saturating_add(usize::try_from(lower).unwrap_or(usize::MAX));
    Some(scheme.grades.get(lowered).map_or(NO_GRADE, |grade| &grade.name).to_owned())
}

fn takes(grade: &AssessmentGrade, total: &Fraction, rank: u32, ranked: usize) -> bool {
    let ranked = Fraction::from(i64::try_from(ranked).unwrap_or(i64::MAX));
    grade.at_least.as_ref().is_none_or(|least| total >= least)
        && grade.first.is_none_or(|first| rank <= first)
        && grade.share.as_ref().is_none_or(|share| Fraction::from(rank) <= share * &ranked)
}

fn is_on(list: &AssessmentList, rank: Option<u32>, from_last: Option<u32>, unit: &UnitValues) -> bool {
    let among = |most: Option<u32>, rank: Option<u32>| most.is_none_or(|most| rank.is_some_and(|rank| rank <= most));
    !unit.exempt && among(list.first, rank) && among(list.last, from_last) && hold(&list.when, &unit.values)
}
