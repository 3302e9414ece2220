//! Amounts that a document writes as text, so that nothing is lost on the way.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

use crate::domain::value::money::{Money, MoneyUnit};
use crate::message::Language;

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
