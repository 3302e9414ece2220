//! The values that a scheme is applied to: of units, and of their plan items.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::rules::measure::Condition;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::messages;
use crate::limits;
use crate::message::Language;
use crate::setters::setters;

/// Values by the id of an item of the scheme, or by the name of a measure.
pub type Values = BTreeMap<String, Fraction>;

/// Whether all conditions hold of values by measure.
pub(super) fn hold(conditions: &[Condition<String>], values: &Values) -> bool {
    conditions.iter().all(|condition| condition.holds(values.get(&condition.measure)))
}

/// One plan item of a unit (项目).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ItemValues {
    /// The plan item, where its values are of a plan.
    pub item: Option<ItemId>,
    /// Its name, where explanations are to have it.
    pub name: Option<String>,
    /// Its values.
    pub values: Values,
}

setters! {
    ItemValues {
        with_name(name: impl Into<String>) = Some(name.into());
        with_values(values: impl IntoIterator<Item = (String, Fraction)>) = values.into_iter().collect();
    }
}

/// One unit that is assessed (考核对象).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UnitValues {
    /// The unit, where its values are of a plan.
    pub unit: Option<UnitId>,
    /// Its name.
    pub name: String,
    /// Whether it is exempt (免列): it has points and a rank, but stands on no list, and lowest, highest and average do not know it.
    pub exempt: bool,
    /// What exempts it: the document with its reason, and who recorded it.
    pub exempted_by: Vec<String>,
    /// Its values. A value that is left out is not known, which is not zero.
    pub values: Values,
    /// Its plan items, in the order of the plan.
    pub items: Vec<ItemValues>,
    /// What a value by the id of an item rests on, such as a document, in the order of its entries.
    pub entries: BTreeMap<String, Vec<String>>,
}

impl UnitValues {
    /// A unit of which nothing is known yet.
    pub fn named(name: impl Into<String>) -> Self {
        UnitValues {
            unit: None,
            name: name.into(),
            exempt: false,
            exempted_by: Vec::new(),
            values: Values::new(),
            items: Vec::new(),
            entries: BTreeMap::new(),
        }
    }
}

setters! {
    UnitValues {
        with_exempt(exempt: bool) = exempt;
        with_values(values: impl IntoIterator<Item = (String, Fraction)>) = values.into_iter().collect();
        with_items(items: Vec<ItemValues>) = items;
        with_entries(entries: impl IntoIterator<Item = (String, Vec<String>)>) = entries.into_iter().collect();
    }
}

/// The units of one group with their values, in the order in which they are printed among equals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessmentValues {
    /// The group (考核组), such as 县区; `None` where the scheme has none.
    pub group: Option<String>,
    /// Decimals of points when they are shown.
    pub places: u32,
    /// The month at whose end the values stand, where they are of a plan.
    pub month: Option<YearMonth>,
    /// Whether an item knows its value by its id alone, and not by its measure.
    pub only_by_id: bool,
    /// What a registrar gave that no item takes, of the whole plan: it stands with the first group.
    pub left_over: Vec<String>,
    /// The units.
    pub units: Vec<UnitValues>,
}

setters! {
    AssessmentValues {
        with_group(group: impl Into<String>) = Some(group.into());
        with_places(places: u32) = places;
    }
}

impl AssessmentValues {
    /// Units without a group; points are shown with two decimals.
    pub fn new(units: Vec<UnitValues>) -> Self {
        AssessmentValues { group: None, places: 2, month: None, only_by_id: false, left_over: Vec::new(), units }
    }

    /// Reads `{"units": {name: {item or measure: "value", …, "items": [{…}], "exempt": "1"}}, "group": …, "places": …}`.
    ///
    /// Values are texts such as `"90%"`, `"6亿元"`, `"4/6"`, or whole numbers; `null` is a value that is not known. Units stay
    /// in their order. Fails with `InvalidValue`, and the place, for anything else.
    ///
    /// ```
    /// use zdxm::figures::AssessmentValues;
    /// let values = AssessmentValues::parse(r#"{"units": {"甲": {"annual_rate": "118%"}}}"#)?;
    /// assert_eq!(values.units[0].values["annual_rate"].to_string(), "59/50");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn parse(json: &str) -> Result<AssessmentValues> {
        let json = json.trim_start_matches('\u{feff}');
        if json.len() > limits::ASSESSMENT_VALUES_BYTES {
            return Err(messages::values_too_long(limits::ASSESSMENT_VALUES_BYTES));
        }
        let mut reader = serde_json::Deserializer::from_str(json);
        let document: Document = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let place = error.path().to_string();
            let what = error.inner().to_string();
            match place.as_str() {
                "." => messages::values_unreadable(what),
                place => messages::values_unreadable_at(place, what),
            }
        })?;
        reader.end().map_err(|error| messages::values_unreadable(error.to_string()))?;
        let Document { units, group, places } = document;
        let units = units.0.into_iter().map(|(name, unit)| UnitValues { name, ..unit }).collect::<Vec<_>>();
        if units.iter().map(|unit| unit.items.len()).sum::<usize>() > limits::ASSESSED_ITEMS {
            return Err(messages::values_too_many(limits::ASSESSED_ITEMS));
        }
        Ok(AssessmentValues { group, places, ..AssessmentValues::new(units) })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    units: Pairs<UnitValues>,
    #[serde(default)]
    group: Option<String>,
    #[serde(default = "two", deserialize_with = "places")]
    places: u32,
}

fn two() -> u32 {
    2
}

fn places<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    let places = u32::deserialize(from)?;
    match places <= limits::FIGURE_DECIMALS {
        true => Ok(places),
        false => Err(D::Error::custom(format!("at most {} decimals are shown", limits::FIGURE_DECIMALS))),
    }
}

/// Members of an object in their order, none of them twice.
struct Pairs<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Pairs<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = Pairs<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let (mut pairs, mut names) = (Vec::new(), std::collections::BTreeSet::new());
                while let Some((name, value)) = map.next_entry::<String, T>()? {
                    if !names.insert(name.clone()) {
                        return Err(A::Error::custom(format!("\"{name}\" is there twice")));
                    }
                    pairs.push((name, value));
                }
                Ok(Pairs(pairs))
            }
        }

        from.deserialize_map(Members(PhantomData))
    }
}

/// What stands behind a name: a number, nothing, or plan items.
enum Said {
    Number(Option<Fraction>),
    Items(Vec<Values>),
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Said;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number as a text, such as \"0.8\", \"80%\" or \"6亿元\"")
            }

            fn visit_unit<E: serde::de::Error>(self) -> Result<Said, E> {
                Ok(Said::Number(None))
            }

            fn visit_bool<E: serde::de::Error>(self, flag: bool) -> Result<Said, E> {
                Ok(Said::Number(Some(Fraction::from(i64::from(flag)))))
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Said, E> {
                Ok(Said::Number(Some(number.into())))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Said, E> {
                self.visit_str(&number.to_string())
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Said, E> {
                if text.len() > limits::VALUE_BYTES {
                    return Err(E::custom(format!("the number is longer than {} bytes", limits::VALUE_BYTES)));
                }
                let number = Fraction::parse(text).map_err(|error| E::custom(error.what(Language::English)))?;
                Ok(Said::Number(Some(number)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Said, A::Error> {
                let mut items = Vec::new();
                while let Some(Pairs(pairs)) = list.next_element::<Pairs<Said>>()? {
                    let values = pairs.into_iter().filter_map(|(name, said)| match said {
                        Said::Number(number) => number.map(|number| Ok((name, number))),
                        Said::Items(_) => Some(Err(A::Error::custom(format!("\"{name}\" of an item is a list")))),
                    });
                    items.push(values.collect::<Result<Values, _>>()?);
                }
                Ok(Said::Items(items))
            }
        }

        from.deserialize_any(Any)
    }
}

impl<'de> Deserialize<'de> for UnitValues {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Pairs(pairs) = Pairs::<Said>::deserialize(from)?;
        let mut unit = UnitValues::named("");
        for (name, said) in pairs {
            match (name.as_str(), said) {
                ("exempt", Said::Number(number)) => unit.exempt = number.is_some_and(|number| !number.is_zero()),
                ("items", Said::Items(items)) => {
                    let item = |values| ItemValues { values, ..ItemValues::default() };
                    unit.items = items.into_iter().map(item).collect();
                }
                (_, Said::Number(number)) => {
                    number.map(|number| unit.values.insert(name, number));
                }
                (_, Said::Items(_)) => {
                    return Err(D::Error::custom(format!("\"{name}\" is a list; only \"items\" is one")));
                }
            }
        }
        Ok(unit)
    }
}
