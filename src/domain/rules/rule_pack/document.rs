//! A document, TOML or JSON, as a record, each mistake named by its place. Both are read into one tree first, so that the readers
//! of records are compiled once.

use std::fmt;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::domain::messages;
use crate::error::Error;

/// What is wrong with a document.
#[derive(Debug)]
pub(super) struct Wrong {
    pub(super) what: String,
    /// Such as `lights.items.progress`; `None` for the document as a whole.
    pub(super) place: Option<String>,
}

impl Wrong {
    pub(super) fn of_all(what: impl Into<String>) -> Wrong {
        Wrong { what: what.into(), place: None }
    }

    /// As the error of a document that cannot be read, with the place of the mistake.
    pub(super) fn error(self) -> Error {
        let what = self.what.trim().replace('\n', " ");
        let error = match self.place {
            None => messages::rule_pack_unreadable(what),
            Some(place) => messages::rule_pack_unreadable_at(&place, what),
        };
        error.field("document")
    }

    fn at<E>(error: &serde_path_to_error::Error<E>, what: impl Into<String>) -> Wrong {
        let place = Some(error.path().to_string()).filter(|place| place != ".");
        Wrong { what: what.into(), place }
    }
}

/// Reads a document, which is JSON where it begins with `{`.
pub(super) fn read<T: DeserializeOwned>(document: &str) -> Result<T, Wrong> {
    let tree = if document.trim_start().starts_with('{') { of_json(document) } else { of_toml(document) };
    serde_path_to_error::deserialize(tree?).map_err(|error| Wrong::at(&error, error.inner().to_string()))
}

fn of_json(document: &str) -> Result<Value, Wrong> {
    let mut json = serde_json::Deserializer::from_str(document);
    let tree: Tree =
        serde_path_to_error::deserialize(&mut json).map_err(|error| Wrong::at(&error, error.inner().to_string()))?;
    json.end().map_err(|error| Wrong::of_all(error.to_string()))?;
    Ok(tree.0)
}

fn of_toml(document: &str) -> Result<Value, Wrong> {
    let toml = toml::Deserializer::parse(document).map_err(|error| {
        let before = error.span().and_then(|span| document.get(..span.start)).unwrap_or("");
        Wrong::of_all(format!("line {}: {}", before.lines().count().max(1), error.message()))
    })?;
    let tree: Tree =
        serde_path_to_error::deserialize(toml).map_err(|error| Wrong::at(&error, error.inner().message()))?;
    Ok(tree.0)
}

/// A value without numbers that are not whole, and in which no name stands twice.
struct Tree(Value);

impl<'de> de::Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, a text or a list; a decimal is written as a text, such as \"0.8\"")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
        Ok(Tree(Value::Null))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Tree, E> {
        Ok(Tree(flag.into()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree(number.into()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree(number.into()))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut parts = Vec::new();
        while let Some(Tree(part)) = list.next_element()? {
            parts.push(part);
        }
        Ok(Tree(Value::Array(parts)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut members = Map::new();
        while let Some((name, Tree(part))) = map.next_entry::<String, Tree>()? {
            if members.contains_key(&name) {
                return Err(de::Error::custom(format!("duplicate field `{name}`")));
            }
            members.insert(name, part);
        }
        Ok(Tree(Value::Object(members)))
    }
}
