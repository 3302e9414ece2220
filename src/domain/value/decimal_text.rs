//! A decimal that a document writes as text or as a whole number, so that nothing is lost on the way.

use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};

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

/// One that is said, or not.
pub(in crate::domain) mod option {
    use super::*;

    #[derive(Deserialize)]
    struct Said(#[serde(deserialize_with = "super::deserialize")] Decimal);

    pub(in crate::domain) fn serialize<S: Serializer>(value: &Option<Decimal>, out: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::serialize(value, out),
            None => out.serialize_none(),
        }
    }

    pub(in crate::domain) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
        Ok(Option::<Said>::deserialize(from)?.map(|Said(value)| value))
    }
}
