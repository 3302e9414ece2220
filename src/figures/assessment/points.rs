//! How one value becomes points under one rule, and why.

use serde::Serialize;

use crate::domain::rules::rule_pack::{PartialSteps, PointBracket, PointStep, PointsRule, RankOrder, RankStep};
use crate::domain::value::fraction::Fraction;
use crate::ordered::Ordered;

/// How the points of a value came about (计分过程).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reckoning {
    /// points × value ÷ full value.
    Proportion {
        /// All points.
        points: Fraction,
        /// The value that gives all of them.
        full: Fraction,
        /// The bound that the value went beyond: below it, it gave nothing; above it, it counted as the bound.
        bound: Option<Fraction>,
    },
    /// The band that the value reached; `None` below the first.
    Step(Option<Fraction>),
    /// Points, and steps away from a target.
    Slope {
        /// Points at the target.
        points: Fraction,
        /// The target.
        target: Fraction,
        /// The steps that were counted, bracket by bracket, from the target on.
        parts: Vec<SlopePart>,
        /// What they make, below zero where the value is below the target; within the bounds of the change.
        change: Fraction,
    },
    /// points × times.
    Count {
        /// Points for each time.
        points: Fraction,
        /// The times that counted.
        times: Fraction,
    },
    /// The rank of the value in its group.
    Rank {
        /// Its rank; equal values share one.
        rank: u32,
        /// The last rank of the band; `None` behind the last band.
        to: Option<u32>,
    },
    /// The place of the value between the lowest and the highest of the group.
    Effect {
        /// All points.
        points: Fraction,
        /// The part of them that the lowest value gets.
        base_share: Fraction,
        /// The lowest value of the group.
        lowest: Fraction,
        /// The highest value of the group.
        highest: Fraction,
    },
    /// The value itself.
    Given,
}

/// Steps of one bracket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SlopePart {
    /// How many steps counted.
    pub times: Fraction,
    /// How large a step is.
    pub per: Fraction,
    /// Points for each.
    pub points: Fraction,
}

/// What an item needs to know of the other units of the group.
pub(super) struct GroupValues<'v> {
    /// Values of all units, the first rank first.
    ranked: Vec<&'v Fraction>,
    order: RankOrder,
    /// Lowest and highest value of the units that are not exempt.
    ends: Option<(&'v Fraction, &'v Fraction)>,
}

impl<'v> GroupValues<'v> {
    /// Of values with whether their unit is exempt.
    pub(super) fn of(values: impl Iterator<Item = (&'v Fraction, bool)> + Clone, order: RankOrder) -> Self {
        let mut ranked = values.clone().map(|(value, _)| value).collect::<Vec<_>>();
        ranked.order_by(|a, b| match order {
            RankOrder::High => b.cmp(a),
            RankOrder::Low => a.cmp(b),
        });
        let counted = values.filter(|(_, exempt)| !exempt).map(|(value, _)| value);
        let ends = counted.clone().min().zip(counted.max());
        GroupValues { ranked, order, ends }
    }

    /// Of none, for rules that do not compare.
    pub(super) fn none() -> Self {
        GroupValues { ranked: Vec::new(), order: RankOrder::High, ends: None }
    }

    fn rank(&self, value: &Fraction) -> u32 {
        let better = self.ranked.partition_point(|other| match self.order {
            RankOrder::High => *other > value,
            RankOrder::Low => *other < value,
        });
        u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1)
    }
}

/// Points of a value, and how they came about.
pub(super) fn points(rule: &PointsRule, value: &Fraction, group: &GroupValues<'_>) -> (Fraction, Reckoning) {
    match rule {
        PointsRule::Proportion { points, full, floor, top } => {
            let floor = floor.as_ref().filter(|floor| value < floor);
            let top = top.as_ref().filter(|top| value > top);
            let got = match (floor, top) {
                (Some(_), _) => Fraction::zero(),
                (None, top) => points * &over(top.unwrap_or(value), full),
            };
            let bound = floor.or(top).cloned();
            (got, Reckoning::Proportion { points: points.clone(), full: full.clone(), bound })
        }
        PointsRule::Steps(steps) => step(steps, value),
        PointsRule::Slope { points, target, partial, above, below, most_change, least_change } => {
            let away = value - target;
            let (parts, mut change) = match away.is_negative() {
                true => bracketed(-away, below, *partial),
                false => bracketed(away, above, *partial),
            };
            if value < target {
                change = -change;
            }
            let change = match (least_change, most_change) {
                (Some(least), _) if change < *least => least.clone(),
                (_, Some(most)) if change > *most => most.clone(),
                _ => change,
            };
            let got = points + &change;
            (got, Reckoning::Slope { points: points.clone(), target: target.clone(), parts, change })
        }
        PointsRule::Count { points, counts_from, at_most_times } => {
            let times = match (counts_from, at_most_times) {
                (Some(from), _) if value < from => Fraction::zero(),
                (_, Some(most)) if value > most => most.clone(),
                _ => value.clone(),
            };
            (points * &times, Reckoning::Count { points: points.clone(), times })
        }
        PointsRule::Rank { steps, .. } => rank(steps, group.rank(value)),
        PointsRule::Effect { points, base_share } => effect(points, base_share, value, group),
        PointsRule::Given => (value.clone(), Reckoning::Given),
    }
}

fn step(steps: &[PointStep], value: &Fraction) -> (Fraction, Reckoning) {
    match steps.iter().rev().find(|step| step.is_reached_by(value)) {
        None => (Fraction::zero(), Reckoning::Step(None)),
        Some(step) => (step.points.clone(), Reckoning::Step(step.above.clone().or(step.from.clone()))),
    }
}

fn rank(steps: &[RankStep], rank: u32) -> (Fraction, Reckoning) {
    match steps.iter().find(|step| rank <= step.to) {
        None => (Fraction::zero(), Reckoning::Rank { rank, to: None }),
        Some(step) => (step.points.clone(), Reckoning::Rank { rank, to: Some(step.to) }),
    }
}

/// The steps of a distance that is not below zero, bracket by bracket.
fn bracketed(distance: Fraction, brackets: &[PointBracket], partial: PartialSteps) -> (Vec<SlopePart>, Fraction) {
    let (mut rest, mut parts, mut sum) = (distance, Vec::new(), Fraction::zero());
    for bracket in brackets {
        let nothing_left = rest.is_zero() || rest.is_negative();
        if nothing_left {
            break;
        }
        let part = match &bracket.span {
            Some(span) if rest > *span => span.clone(),
            _ => rest.clone(),
        };
        let times = over(&part, &bracket.per);
        let times = if partial == PartialSteps::Whole { times.floor() } else { times };
        sum = sum + &times * &bracket.points;
        rest = &rest - &part;
        parts.push(SlopePart { times, per: bracket.per.clone(), points: bracket.points.clone() });
    }
    (parts, sum)
}

/// 功效系数法. An exempt unit outside of the values of the others gets the points of the end that it is beyond.
fn effect(
    points: &Fraction,
    base_share: &Fraction,
    value: &Fraction,
    group: &GroupValues<'_>,
) -> (Fraction, Reckoning) {
    let (lowest, highest) = group.ends.unwrap_or((value, value));
    let base = points * base_share;
    let got = match (value - lowest).checked_div(&(highest - lowest)) {
        None => points.clone(),
        Some(_) if value >= highest => points.clone(),
        Some(part) if part.is_negative() => base,
        Some(part) => &base + &(&part * &(points - &base)),
    };
    let (lowest, highest) = (lowest.clone(), highest.clone());
    (got, Reckoning::Effect { points: points.clone(), base_share: base_share.clone(), lowest, highest })
}

/// Schemes have no divisor of zero.
fn over(value: &Fraction, divisor: &Fraction) -> Fraction {
    value.checked_div(divisor).unwrap_or_else(Fraction::zero)
}

/// A sum by halves: denominators of many parts grow, and the longest numbers are added last.
pub(super) fn sum(parts: &[Fraction]) -> Fraction {
    match parts {
        [] => Fraction::zero(),
        [one] => one.clone(),
        _ => {
            let (left, right) = parts.split_at(parts.len() / 2);
            sum(left) + sum(right)
        }
    }
}
