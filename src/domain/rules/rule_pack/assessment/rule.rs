//! The rules by which a value becomes points, each with exactly what it needs.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::value::fraction::Fraction;

coded! {
    /// By which rule a value becomes points.
    pub enum PointsRuleKind: "POINTS_RULE", "Rule by which a value becomes points" {
        /// points × value ÷ full value.
        Proportion = 1 "按比例",
        /// points of the band in which the value is.
        Steps = 2 "分档",
        /// points, and some more or fewer for each step away from a target.
        Slope = 3 "加减分",
        /// points × number of times.
        Count = 4 "按次",
        /// points of the rank within the group.
        Rank = 5 "按名次",
        /// points by the place between the lowest and the highest value of the group.
        Effect = 6 "功效系数",
        /// the value itself, which a person gave.
        Given = 7 "认定",
    }
}

coded! {
    /// Whether part of a step counts.
    pub enum PartialSteps {
        /// only whole steps count (不足一档不计).
        Whole = 1 "不足不计",
        /// a part counts as a part (按比例、内插).
        Proportional = 2 "按比例",
    }
}

coded! {
    /// Which value has the first rank.
    #[derive(Default)]
    pub enum RankOrder {
        /// the highest.
        #[default]
        High = 1 "从高到低",
        /// the lowest.
        Low = 2 "从低到高",
    }
}

/// What is added or taken away for each step away from a target (每高、每低多少加减多少分).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PointBracket {
    /// How far it reaches; the last has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Fraction>,
    /// How large a step is.
    pub per: Fraction,
    /// Points for each step.
    pub points: Fraction,
}

/// A band of values (分档). It holds from a value on, or above one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PointStep {
    /// The value from which on it holds.
    pub from: Option<Fraction>,
    /// The value above which it holds.
    pub above: Option<Fraction>,
    /// What it gives.
    pub points: Fraction,
}

impl PointStep {
    /// Whether a value has reached it.
    pub(crate) fn is_reached_by(&self, value: &Fraction) -> bool {
        self.from.as_ref().is_none_or(|from| value >= from) && self.above.as_ref().is_none_or(|above| value > above)
    }

    /// The lowest value of it, and whether that value itself is below it.
    pub(super) fn begins(&self) -> (Fraction, bool) {
        match (&self.from, &self.above) {
            (Some(from), Some(above)) if from > above => (from.clone(), false),
            (_, Some(above)) => (above.clone(), true),
            (Some(from), None) => (from.clone(), false),
            (None, None) => (Fraction::zero(), false),
        }
    }
}

/// A band of ranks (名次分档).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RankStep {
    /// The last rank of it.
    pub to: u32,
    /// What it gives.
    pub points: Fraction,
}

/// How a value becomes points (计分办法).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum PointsRule {
    /// points × value ÷ `full`.
    Proportion {
        /// All points.
        points: Fraction,
        /// The value that gives all points.
        full: Fraction,
        /// A value below this gives nothing.
        floor: Option<Fraction>,
        /// A value above this counts as this.
        top: Option<Fraction>,
    },
    /// Points of the highest band that the value reaches; none below the first.
    Steps(Vec<PointStep>),
    /// Points, and some more or fewer for each step away from the target.
    Slope {
        /// Points at the target.
        points: Fraction,
        /// The target.
        target: Fraction,
        /// Whether part of a step counts.
        partial: PartialSteps,
        /// What is added above it, from the target on.
        above: Vec<PointBracket>,
        /// What is taken away below it, from the target on.
        below: Vec<PointBracket>,
        /// Most that is added.
        most_change: Option<Fraction>,
        /// Most that is taken away, below zero.
        least_change: Option<Fraction>,
    },
    /// points × times.
    Count {
        /// Points for each time.
        points: Fraction,
        /// Fewer than this count as none.
        counts_from: Option<Fraction>,
        /// More than this count as this.
        at_most_times: Option<Fraction>,
    },
    /// Points of the band in which the rank of the value is.
    Rank {
        /// Which value is the first.
        order: RankOrder,
        /// Its bands, from the first rank on.
        steps: Vec<RankStep>,
    },
    /// Points by the place of the value between the lowest and the highest of the group.
    Effect {
        /// All points, which the highest value gets.
        points: Fraction,
        /// The part of them that the lowest value gets.
        base_share: Fraction,
    },
    /// The value itself.
    Given,
}

impl PointsRule {
    /// Which rule it is.
    pub fn kind(&self) -> PointsRuleKind {
        match self {
            PointsRule::Proportion { .. } => PointsRuleKind::Proportion,
            PointsRule::Steps(_) => PointsRuleKind::Steps,
            PointsRule::Slope { .. } => PointsRuleKind::Slope,
            PointsRule::Count { .. } => PointsRuleKind::Count,
            PointsRule::Rank { .. } => PointsRuleKind::Rank,
            PointsRule::Effect { .. } => PointsRuleKind::Effect,
            PointsRule::Given => PointsRuleKind::Given,
        }
    }
}
