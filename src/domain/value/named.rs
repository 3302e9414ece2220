//! Enumerations as JSON: written by their English name, read by that one and by the Chinese one.

use std::fmt::Display;

/// Lets serde write and read an enumeration by its names.
macro_rules! serde_by_name {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.into())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                let all = <$name as strum::IntoEnumIterator>::iter().map(|each| (each, each.into(), each.name()));
                crate::domain::value::named::find(&text, all).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_by_name;

/// The value of a name, of values with their English and Chinese ones.
pub(crate) fn find<T: Copy>(
    text: &str,
    all: impl Iterator<Item = (T, &'static str, &'static str)> + Clone,
) -> Result<T, impl Display> {
    let found = all.clone().find(|(_, english, chinese)| text == *english || text == *chinese);
    found.map(|(value, _, _)| value).ok_or_else(|| {
        let names = all.map(|(_, english, chinese)| format!("{english} ({chinese})")).collect::<Vec<_>>();
        format!("\"{text}\" is none of {}", names.join(", "))
    })
}
