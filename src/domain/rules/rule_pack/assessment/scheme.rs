//! A scheme as a whole, and the document that it stands in.

use serde::{Deserialize, Deserializer, Serialize};

use super::super::document::{self, Wrong};
use super::item::{AssessedEach, AssessmentItem};
use super::outcome::{AssessmentGate, AssessmentGrade, AssessmentList, AssessmentVeto, PointBounds};
use crate::domain::messages;
use crate::domain::rules::measure::Condition;
use crate::domain::rules::period::Period;
use crate::domain::value::fraction::Fraction;
use crate::error::Result;
use crate::limits;

fn year() -> Period {
    Period::Year
}

/// A scheme of assessment (绩效考核办法).
///
/// ```
/// use zdxm::AssessmentScheme;
/// let scheme = AssessmentScheme::parse(r#"
///     [assessment]
///     name = "重大项目考核"
///     [[assessment.items]]
///     id = "money"
///     name = "投资完成"
///     measure = "annual_rate"
///     points = "60"
///     rule = "proportion"
///     top = "120%"
/// "#)?;
/// assert_eq!(scheme.items[0].rule()?.kind().name(), "按比例");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct AssessmentScheme {
    /// Its name, such as 重大项目考核.
    pub name: String,
    /// Over what it goes (考核周期).
    #[serde(default = "year")]
    pub period: Period,
    /// The document that it comes from (依据).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Points that everybody begins with (基础分).
    #[serde(default = "Fraction::zero")]
    pub base: Fraction,
    /// From how many failed gates on no grade is given (不评等次).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_grade_after_gates: Option<u32>,
    /// For what there are points (考核项目), in the order in which they are printed.
    pub items: Vec<AssessmentItem>,
    /// Which items must reach how many points (分项合格线).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<AssessmentGate>,
    /// What decides by itself (一票否决).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub veto: Vec<AssessmentVeto>,
    /// Grades (等次), the highest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<AssessmentGrade>,
    /// Lists on which units are named, such as 红榜 and 黑榜.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<AssessmentList>,
    /// Bounds of the total (总分上下限).
    #[serde(default, skip_serializing_if = "PointBounds::is_open")]
    pub total: PointBounds,
}

/// A document that holds one scheme.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SchemeDocument {
    assessment: AssessmentScheme,
}

impl AssessmentScheme {
    /// Reads a document with the table `assessment`, TOML or JSON, and checks it.
    ///
    /// The names of measures are free here: values are given by hand then. A rule pack takes only those of
    /// [`Measure`](crate::Measure), which a ledger knows.
    pub fn parse(document: &str) -> Result<AssessmentScheme> {
        if document.len() > limits::RULE_PACK_BYTES {
            return Err(messages::rule_pack_too_long(limits::RULE_PACK_BYTES).field("document"));
        }
        let document = document.trim_start_matches('\u{feff}');
        let SchemeDocument { assessment } = document::read(document).map_err(Wrong::error)?;
        assessment.check("assessment")?;
        Ok(assessment)
    }

    /// The items of a group of units; those without groups are of every group.
    pub(crate) fn items_of<'s>(&'s self, group: Option<&'s str>) -> impl Iterator<Item = &'s AssessmentItem> {
        self.items.iter().filter(move |item| item.is_of(group))
    }

    /// The conditions that are asked of units: of their items, of vetoes and lists.
    pub(crate) fn conditions_of_units(&self) -> impl Iterator<Item = &Condition<String>> {
        let of_items = self.items.iter().filter(|item| item.each != AssessedEach::Item).flat_map(|item| &item.when);
        let of_veto = self.veto.iter().flat_map(|veto| &veto.when);
        of_items.chain(of_veto).chain(self.lists.iter().flat_map(|list| &list.when))
    }

    /// The groups that the scheme names, in the order in which it names them first.
    pub fn groups(&self) -> Vec<&str> {
        let of_items = self.items.iter().filter_map(|item| item.groups.as_ref());
        let of_lists = self.lists.iter().filter_map(|list| list.groups.as_ref());
        let mut groups = Vec::new();
        for group in of_items.chain(of_lists).flatten() {
            if !groups.contains(&group.as_str()) {
                groups.push(group.as_str());
            }
        }
        groups
    }
}

/// The schemes of a rule pack: a table `assessment`, or several.
pub(in crate::domain::rules::rule_pack) fn one_or_several<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<AssessmentScheme>, D::Error> {
    use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
    use serde::de::{MapAccess, SeqAccess, Visitor};

    struct OneOrSeveral;

    impl<'de> Visitor<'de> for OneOrSeveral {
        type Value = Vec<AssessmentScheme>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a scheme of assessment, or a list of them")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
            AssessmentScheme::deserialize(MapAccessDeserializer::new(map)).map(|scheme| vec![scheme])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
            Vec::deserialize(SeqAccessDeserializer::new(list))
        }
    }

    from.deserialize_any(OneOrSeveral)
}
