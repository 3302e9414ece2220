//! A value of a record as a comparison or a history shows it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::field::{Datum, Fields};
use super::ids::{ProjectId, SectorId, UnitId};
use super::money::{Money, MoneyUnit};
use super::period::ProjectDate;
use crate::fields::Field;
use crate::message::RecordKind;

/// A value before or after, by what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum FieldValue {
    /// Words, or names of units and other records.
    Text(String),
    /// A number of things, a rank, a position.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// An amount; fen in JSON.
    Money(Money),
    /// A rate in percent or a gap in percentage points, rounded by the rules of its state; a text in JSON.
    Percent(#[serde(serialize_with = "as_text")] Decimal),
    /// A date, as exact as it is known.
    Date(ProjectDate),
}

/// A decimal number with all its digits.
pub(crate) fn as_text<S: serde::Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

/// As an office writes it. Amounts are exact, in 万元: what is corrected may be too small for 亿元 with two decimals.
impl std::fmt::Display for FieldValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FieldValue::Text(text) => f.write_str(text),
            FieldValue::Number(number) => write!(f, "{number}"),
            FieldValue::Flag(flag) => f.write_str(if *flag { "是" } else { "否" }),
            FieldValue::Money(money) => write!(f, "{}万元", money.to_decimal(MoneyUnit::WanYuan).normalize()),
            FieldValue::Percent(number) => write!(f, "{number}"),
            FieldValue::Date(date) => write!(f, "{date}"),
        }
    }
}

/// A value as records hold it, with numbers instead of names: a renamed unit is no other unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Raw {
    Plain(FieldValue),
    Units(Vec<UnitId>),
    Sector(SectorId),
    Project(ProjectId),
    Records(RecordKind, Vec<i64>),
}

impl Raw {
    pub(crate) fn words(text: &str) -> Raw {
        Raw::Plain(FieldValue::Text(text.to_owned()))
    }

    /// The fields of a record that say something, in its order.
    pub(crate) fn of_record<T: Fields>(record: &T) -> impl Iterator<Item = (&'static Field, Raw)> {
        T::MEMBERS.iter().filter_map(|member| Some((member.field, Raw::of((member.get)(record))?)))
    }

    /// What a value says; `None` where it says nothing.
    pub(crate) fn of(datum: Datum<'_>) -> Option<Raw> {
        Some(match datum {
            Datum::Null => return None,
            Datum::Units([]) => return None,
            Datum::Int(number) => Raw::Plain(FieldValue::Number(number)),
            Datum::Flag(flag) => Raw::Plain(FieldValue::Flag(flag)),
            Datum::Code(choice) => Raw::words(choice.name),
            Datum::Money(money) => Raw::Plain(FieldValue::Money(money)),
            Datum::Month(month) => Raw::Plain(FieldValue::Date(ProjectDate::from(month))),
            Datum::Date(date) => Raw::Plain(FieldValue::Date(date)),
            Datum::Text(text) => Raw::words(&text),
            Datum::Unit(unit) => Raw::Units(vec![unit]),
            Datum::Sector(sector) => Raw::Sector(sector),
            Datum::Project(project) => Raw::Project(project),
            Datum::Units(units) => Raw::Units(units.to_vec()),
            Datum::Record(kind, number) => Raw::Records(kind, vec![number]),
            Datum::Records(_, numbers) if numbers.is_empty() => return None,
            Datum::Records(kind, numbers) => Raw::Records(kind, numbers),
            Datum::Texts([]) => return None,
            Datum::Texts(texts) => Raw::words(&texts.join("、")),
            Datum::Amounts(amounts) => {
                let amount = |(of, amount): (&str, Money)| format!("{of}{}元", amount.to_decimal(MoneyUnit::Yuan));
                Raw::words(&amounts.into_iter().map(amount).collect::<Vec<_>>().join("、"))
            }
        })
    }
}
