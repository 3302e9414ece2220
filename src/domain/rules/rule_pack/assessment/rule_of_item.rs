//! The rule of an item, of the members that its document has: all that the rule needs, and nothing that it does not know.

use super::item::AssessmentItem;
use super::rule::{PointBracket, PointStep, PointsRule, PointsRuleKind, RankStep};
use crate::domain::messages;
use crate::domain::value::fraction::Fraction;
use crate::error::Result;

/// The members that each rule knows, of those that only some know.
fn known(kind: PointsRuleKind) -> &'static [&'static str] {
    match kind {
        PointsRuleKind::Proportion => &["full", "floor", "top"],
        PointsRuleKind::Steps => &["steps"],
        PointsRuleKind::Slope => &["target", "partial", "above", "below", "most_change", "least_change"],
        PointsRuleKind::Count => &["counts_from", "at_most_times"],
        PointsRuleKind::Rank => &["order", "steps"],
        PointsRuleKind::Effect => &["base_share"],
        PointsRuleKind::Given => &[],
    }
}

/// Where a mistake stands, and in which rule.
struct Place<'p> {
    at: &'p str,
    kind: PointsRuleKind,
}

impl Place<'_> {
    fn of(&self, member: &str) -> String {
        format!("{}.{member}", self.at)
    }

    fn needs<T: Clone>(&self, member: &'static str, value: &Option<T>) -> Result<T> {
        value.clone().ok_or_else(|| messages::points_rule_needs(&self.of(member), self.kind.into(), member))
    }

    fn positive(&self, member: &str, value: &Fraction) -> Result<()> {
        match value.is_zero() || value.is_negative() {
            true => Err(messages::assessment_not_above_zero(&self.of(member), value.to_string())),
            false => Ok(()),
        }
    }

    fn brackets(&self, member: &'static str, brackets: &[PointBracket]) -> Result<Vec<PointBracket>> {
        for (at, bracket) in brackets.iter().enumerate() {
            let member = format!("{member}[{at}]");
            self.positive(&format!("{member}.per"), &bracket.per)?;
            match &bracket.span {
                Some(span) => self.positive(&format!("{member}.span"), span)?,
                None if at + 1 < brackets.len() => return Err(messages::bracket_never_reached(&self.of(&member))),
                None => {}
            }
        }
        Ok(brackets.to_vec())
    }
}

impl AssessmentItem {
    /// How its value becomes points. Fails with `InvalidValue` or `MissingValue` where the members do not fit the rule, which
    /// a scheme that was read never does.
    pub fn rule(&self) -> Result<PointsRule> {
        self.rule_at(&format!("items.{}", self.id))
    }

    pub(super) fn rule_at(&self, at: &str) -> Result<PointsRule> {
        let place = Place { at, kind: self.rule };
        let said = [
            ("full", self.full.is_some()),
            ("floor", self.floor.is_some()),
            ("top", self.top.is_some()),
            ("steps", !self.steps.is_empty()),
            ("target", self.target.is_some()),
            ("partial", self.partial.is_some()),
            ("above", !self.above.is_empty()),
            ("below", !self.below.is_empty()),
            ("most_change", self.most_change.is_some()),
            ("least_change", self.least_change.is_some()),
            ("counts_from", self.counts_from.is_some()),
            ("at_most_times", self.at_most_times.is_some()),
            ("order", self.order.is_some()),
            ("base_share", self.base_share.is_some()),
        ];
        let foreign = said.into_iter().find(|(member, is_said)| *is_said && !known(self.rule).contains(member));
        if let Some((member, _)) = foreign {
            return Err(messages::points_rule_does_not_know(&place.of(member), self.rule.into(), member));
        }
        let points = || place.needs("points", &self.points);
        match self.rule {
            PointsRuleKind::Proportion => {
                let full = self.full.clone().unwrap_or_else(|| Fraction::from(1));
                place.positive("full", &full)?;
                ordered(&place.of("floor"), self.floor.as_ref(), self.top.as_ref())?;
                Ok(PointsRule::Proportion { points: points()?, full, floor: self.floor.clone(), top: self.top.clone() })
            }
            PointsRuleKind::Steps => self.value_steps(&place).map(PointsRule::Steps),
            PointsRuleKind::Slope => {
                if self.above.is_empty() && self.below.is_empty() {
                    return Err(messages::points_rule_needs(&place.of("above"), self.rule.into(), "above"));
                }
                ordered(&place.of("least_change"), self.least_change.as_ref(), self.most_change.as_ref())?;
                Ok(PointsRule::Slope {
                    points: self.full_points(),
                    target: place.needs("target", &self.target)?,
                    partial: place.needs("partial", &self.partial)?,
                    above: place.brackets("above", &self.above)?,
                    below: place.brackets("below", &self.below)?,
                    most_change: self.most_change.clone(),
                    least_change: self.least_change.clone(),
                })
            }
            PointsRuleKind::Count => Ok(PointsRule::Count {
                points: points()?,
                counts_from: self.counts_from.clone(),
                at_most_times: self.at_most_times.clone(),
            }),
            PointsRuleKind::Rank => {
                Ok(PointsRule::Rank { order: self.order.unwrap_or_default(), steps: self.rank_steps(&place)? })
            }
            PointsRuleKind::Effect => {
                let base_share = self.base_share.clone().unwrap_or_else(Fraction::zero);
                let (none, all) = (Fraction::zero(), Fraction::from(1));
                if base_share < none || base_share > all {
                    return Err(messages::share_out_of_range(&place.of("base_share"), base_share.to_string()));
                }
                Ok(PointsRule::Effect { points: points()?, base_share })
            }
            PointsRuleKind::Given => Ok(PointsRule::Given),
        }
    }

    fn value_steps(&self, place: &Place<'_>) -> Result<Vec<PointStep>> {
        let mut steps: Vec<PointStep> = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let here = place.of(&format!("steps[{at}]"));
            let step = step.of_value().ok_or_else(|| messages::points_rule_needs(&here, self.rule.into(), "from"))?;
            if steps.last().is_some_and(|before| before.begins() >= step.begins()) {
                return Err(messages::steps_out_of_order(&here));
            }
            steps.push(step);
        }
        self.some_steps(place, steps)
    }

    fn rank_steps(&self, place: &Place<'_>) -> Result<Vec<RankStep>> {
        let mut steps: Vec<RankStep> = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let here = place.of(&format!("steps[{at}]"));
            let step = step.of_rank().ok_or_else(|| messages::points_rule_needs(&here, self.rule.into(), "to"))?;
            if step.to <= steps.last().map_or(0, |before| before.to) {
                return Err(messages::steps_out_of_order(&here));
            }
            steps.push(step);
        }
        self.some_steps(place, steps)
    }

    fn some_steps<T>(&self, place: &Place<'_>, steps: Vec<T>) -> Result<Vec<T>> {
        match steps.is_empty() {
            true => Err(messages::points_rule_needs(&place.of("steps"), self.rule.into(), "steps")),
            false => Ok(steps),
        }
    }
}

/// A lower and an upper bound between which something lies.
pub(super) fn ordered(at: &str, least: Option<&Fraction>, most: Option<&Fraction>) -> Result<()> {
    match (least, most) {
        (Some(least), Some(most)) if least > most => {
            Err(messages::bounds_reversed(at, least.to_string(), most.to_string()))
        }
        _ => Ok(()),
    }
}
