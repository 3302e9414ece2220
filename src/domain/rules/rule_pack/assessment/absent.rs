//! What a unit gets for work that it does not have (缺项).

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::value::fraction::Fraction;
use crate::message::Language;

/// What a unit gets where the value of an item is not known, because it has no such work (缺项处理).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbsentRule {
    /// Nothing (不得分).
    Zero,
    /// The full points (得满分).
    Full,
    /// As many points as the lowest of those that have such work (按参与单位最低分).
    Lowest,
    /// As many points as those that have such work have on average (按参与单位平均分).
    Average,
    /// The item is left out, and the points of the others are scaled up (合理缺项): 实得分 ÷ 应得分 × 满分.
    Drop,
    /// So many points (定额).
    Points(Fraction),
}

/// The words of those that have one, with their Chinese names.
const WORDS: [(AbsentRule, &str, &str); 5] = [
    (AbsentRule::Zero, "zero", "不得分"),
    (AbsentRule::Full, "full", "得满分"),
    (AbsentRule::Lowest, "lowest", "按最低分"),
    (AbsentRule::Average, "average", "按平均分"),
    (AbsentRule::Drop, "drop", "合理缺项"),
];

impl AbsentRule {
    fn words(&self) -> Option<&'static (AbsentRule, &'static str, &'static str)> {
        WORDS.iter().find(|(rule, ..)| rule == self)
    }
}

impl fmt::Display for AbsentRule {
    /// Its name in Chinese; the number of points where it is a number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.words(), self) {
            (Some((_, _, name)), _) => f.pad(name),
            (None, AbsentRule::Points(points)) => write!(f, "按{points}分"),
            (None, _) => Ok(()),
        }
    }
}

impl Serialize for AbsentRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.words(), self) {
            (Some((_, word, _)), _) => serializer.serialize_str(word),
            (None, AbsentRule::Points(points)) => points.serialize(serializer),
            (None, _) => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for AbsentRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Text(String),
            Whole(i64),
        }
        let text = match Written::deserialize(deserializer) {
            Ok(Written::Text(text)) => text,
            Ok(Written::Whole(points)) => return Ok(AbsentRule::Points(points.into())),
            Err(_) => {
                return Err(D::Error::custom("expected zero, full, lowest, average, drop or points, such as \"2\""));
            }
        };
        if let Some((rule, ..)) = WORDS.iter().find(|(_, word, _)| *word == text) {
            return Ok(rule.clone());
        }
        Fraction::parse(&text).map(AbsentRule::Points).map_err(|error| {
            let what = error.what(Language::English);
            D::Error::custom(format!("{what}, and none of zero, full, lowest, average and drop"))
        })
    }
}
