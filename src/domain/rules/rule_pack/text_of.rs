//! Values that a document writes as text, so that nothing is lost on the way: decimals and amounts.

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

use crate::domain::value::money::{Money, MoneyUnit};
use crate::message::Language;

/// A decimal, as text or as a whole number.
pub(super) mod decimal {
    use super::*;

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Text(String),
        Whole(i64),
    }

    pub(in crate::domain) fn serialize<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&value.normalize())
    }

    pub(in crate::domain) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        match Written::deserialize(deserializer) {
            Ok(Written::Whole(number)) => Ok(Decimal::from(number)),
            Ok(Written::Text(text)) => {
                text.trim().parse().map_err(|_| D::Error::custom(format!("\"{text}\" is no decimal; write \"0.8\"")))
            }
            Err(_) => Err(D::Error::custom("a decimal is written as a text, such as \"0.8\"")),
        }
    }
}

/// An amount with its unit, such as `1000万元`; in 元 when it is written.
pub(super) mod amount {
    use super::*;

    pub(in crate::domain) fn serialize<S: Serializer>(value: &Option<Money>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(amount) => {
                serializer.collect_str(&format_args!("{}元", amount.to_decimal(MoneyUnit::Yuan).normalize()))
            }
            None => serializer.serialize_none(),
        }
    }

    pub(in crate::domain) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Money>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        Money::parse_with_unit(&text).map(Some).map_err(|error| D::Error::custom(error.what(Language::English)))
    }
}
