//! What follows from the points of a unit: bounds, gates, vetoes, grades, lists.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::rules::measure::Condition;
use crate::domain::value::fraction::Fraction;

/// Between what points stay (上下限).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct PointBounds {
    /// Fewest points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<Fraction>,
    /// Most points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<Fraction>,
}

impl PointBounds {
    /// Whether there is no bound.
    pub(crate) fn is_open(&self) -> bool {
        self.least.is_none() && self.most.is_none()
    }

    /// The points, or the bound that they go beyond.
    pub fn hold(&self, points: Fraction) -> Fraction {
        match (&self.least, &self.most) {
            (Some(least), _) if points < *least => least.clone(),
            (_, Some(most)) if points > *most => most.clone(),
            _ => points,
        }
    }
}

/// Items that together must reach some points (合格线).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentGate {
    /// Its name, such as 新开工部分.
    pub name: String,
    /// The items, by id. One that a unit does not have counts as no points.
    pub items: Vec<String>,
    /// The points that they must reach.
    pub at_least: Fraction,
    /// By how many the grade of a unit that fails is lowered (降等).
    #[serde(default)]
    pub lowers: u32,
}

/// What decides by itself (一票否决).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentVeto {
    /// What must hold of the unit.
    #[serde(deserialize_with = "conditions")]
    pub when: Vec<Condition<String>>,
    /// What follows; it stands in place of a grade.
    pub result: String,
}

/// A grade (等次). A unit has the first whose conditions all hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentGrade {
    /// Its name, such as 一等奖.
    pub name: String,
    /// The total that it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Fraction>,
    /// The last rank of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// The part of the group, from the first rank on, that has this grade or a higher one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Fraction>,
}

impl AssessmentGrade {
    /// Whether it takes every unit that could have the other one.
    pub(super) fn takes_all_of(&self, other: &AssessmentGrade) -> bool {
        let total = self.at_least.as_ref().is_none_or(|total| other.at_least.as_ref().is_some_and(|of| of >= total));
        let rank = self.first.is_none_or(|rank| other.first.is_some_and(|of| of <= rank));
        let share = self.share.as_ref().is_none_or(|share| other.share.as_ref().is_some_and(|of| of <= share));
        total && rank && share
    }
}

/// A list on which units are named (红榜、黑榜). A unit that is exempt is never on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentList {
    /// Its name, such as 红榜.
    pub name: String,
    /// The groups of units that have it; every group where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// The last rank of it, counted from the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// The same, counted from the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<u32>,
    /// What must hold of the unit as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "conditions")]
    pub when: Vec<Condition<String>>,
}

impl AssessmentList {
    /// Whether a group of units has it.
    pub(crate) fn is_of(&self, group: Option<&str>) -> bool {
        match (&self.groups, group) {
            (None, _) => true,
            (Some(groups), Some(group)) => groups.iter().any(|of| of == group),
            (Some(_), None) => false,
        }
    }
}

/// One condition, or a list of them that must all hold.
pub(super) fn conditions<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Condition<String>>, D::Error> {
    struct OneOrAll;

    impl<'de> Visitor<'de> for OneOrAll {
        type Value = Vec<Condition<String>>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a condition such as { measure = \"annual_rate\", below = \"70%\" }, or a list of them")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            Condition::deserialize(MapAccessDeserializer::new(map)).map(|condition| vec![condition])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(list))
        }
    }

    from.deserialize_any(OneOrAll)
}
