//! One item of a scheme: what is measured of whom, and how its value becomes points.

use serde::{Deserialize, Serialize};

use super::absent::AbsentRule;
use super::outcome::PointBounds;
use super::rule::{PartialSteps, PointBracket, PointStep, PointsRuleKind, RankOrder, RankStep};
use crate::coded::coded;
use crate::domain::rules::measure::Condition;
use crate::domain::value::fraction::Fraction;

coded! {
    /// Of whom a value is asked.
    #[derive(Default)]
    pub enum AssessedEach {
        /// the unit as a whole.
        #[default]
        Unit = 1 "按单位",
        /// each plan item of the unit.
        Item = 2 "按项目",
    }
}

coded! {
    /// How points of several plan items become one number.
    #[derive(Default)]
    pub enum SumOrMean {
        /// their sum.
        #[default]
        Sum = 1 "合计",
        /// their mean.
        Mean = 2 "平均",
    }
}

coded! {
    /// What becomes of a month without a result, where the results of months are combined.
    #[derive(Default)]
    pub enum MissingMonths {
        /// it is left out.
        #[default]
        Skip = 1 "不计入",
        /// it counts as no points.
        Zero = 2 "按零分计",
    }
}

/// What of a plan a measure looks at (统计范围), as a scheme writes it. A rule pack takes what a
/// [`MeasureFilter`](crate::MeasureFilter) is; a scheme that is tried on given values may use other words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentFilter {
    /// Planned phases: 新开工.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phase: Vec<String>,
    /// Names of sectors of either level.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sector: Vec<String>,
    /// Levels of items: 自治区级.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub level: Vec<String>,
    /// Kinds of matters, or texts in their names: 拆迁.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub matter: Vec<String>,
    /// Name of the target (考核数).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Base of the rate of starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The amount that a month must exceed: 10亿元.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

/// An item of a scheme (考核项目).
///
/// Which of the members from `full` on it has depends on its rule; [`rule`](AssessmentItem::rule) gives those that belong
/// together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentItem {
    /// What it is called in the scheme, such as `new_count`; once in a scheme.
    pub id: String,
    /// What people call it, such as 新开工项目数.
    pub name: String,
    /// The groups of units that have it (县区); every group where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// What is measured, such as `annual_rate`.
    pub measure: String,
    /// What of the plan is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<AssessmentFilter>,
    /// The scheme whose results are combined, for `mean_of_months`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// What becomes of months without a result, for `mean_of_months`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<MissingMonths>,
    /// Whether the unit or each of its plan items is judged.
    #[serde(default)]
    pub each: AssessedEach,
    /// How the points of plan items become those of the unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<SumOrMean>,
    /// What must hold of the unit, or of the plan item; otherwise the item does not exist for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::outcome::conditions")]
    pub when: Vec<Condition<String>>,
    /// Its points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Fraction>,
    /// How a value becomes points.
    pub rule: PointsRuleKind,
    /// Fewest points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<Fraction>,
    /// Most points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<Fraction>,
    /// What a unit without such work gets; nothing where the scheme does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<AbsentRule>,
    /// Whether it is a part of the full mark when an item is left out; bonuses and deductions are not.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub core: bool,
    /// `proportion`: the value that gives all points; 1 where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<Fraction>,
    /// `proportion`: a value below this gives nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<Fraction>,
    /// `proportion`: a value above this counts as this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub top: Option<Fraction>,
    /// `steps` and `rank`: the bands, from the lowest value, or from the first rank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<AnyStep>,
    /// `slope`: the value that gives the points as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Fraction>,
    /// `slope`: whether part of a step counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partial: Option<PartialSteps>,
    /// `slope`: what is added for each step above the target.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub above: Vec<PointBracket>,
    /// `slope`: what is taken away for each step below the target.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub below: Vec<PointBracket>,
    /// `slope`: most that is added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_change: Option<Fraction>,
    /// `slope`: most that is taken away, below zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least_change: Option<Fraction>,
    /// `count`: fewer than this count as none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_from: Option<Fraction>,
    /// `count`: more than this count as this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most_times: Option<Fraction>,
    /// `rank`: which value is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<RankOrder>,
    /// `effect`: the part of the points that the lowest value gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_share: Option<Fraction>,
}

/// A band of `steps`, which begins at a value, or of `rank`, which ends at a rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AnyStep {
    /// `steps`: the value from which on it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Fraction>,
    /// `steps`: the value above which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Fraction>,
    /// `rank`: the last rank of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// What it gives.
    pub points: Fraction,
}

impl AnyStep {
    pub(super) fn of_value(&self) -> Option<PointStep> {
        let has_begin = self.from.is_some() || self.above.is_some();
        let step = || PointStep { from: self.from.clone(), above: self.above.clone(), points: self.points.clone() };
        (self.to.is_none() && has_begin).then(step)
    }

    pub(super) fn of_rank(&self) -> Option<RankStep> {
        let is_of_rank = self.from.is_none() && self.above.is_none();
        self.to.filter(|_| is_of_rank).map(|to| RankStep { to, points: self.points.clone() })
    }
}

impl AssessmentItem {
    /// Whether a group of units has it.
    pub(crate) fn is_of(&self, group: Option<&str>) -> bool {
        match (&self.groups, group) {
            (None, _) => true,
            (Some(groups), Some(group)) => groups.iter().any(|of| of == group),
            (Some(_), None) => false,
        }
    }

    /// Its bounds.
    pub fn bounds(&self) -> PointBounds {
        PointBounds { least: self.least.clone(), most: self.most.clone() }
    }

    /// Its points; 0 where the scheme names none.
    pub(crate) fn full_points(&self) -> Fraction {
        self.points.clone().unwrap_or_else(Fraction::zero)
    }
}

fn yes() -> bool {
    true
}

fn is_yes(flag: &bool) -> bool {
    *flag
}
