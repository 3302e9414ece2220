//! A document in two steps: TOML or JSON to a tree, and the tree to a record, so that each mistake is named by its place.
//!
//! Records are read from the one tree, whatever the document is written in, and their readers are so compiled once.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor,
};

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

    /// The innermost place stays.
    fn at(self, place: &str) -> Wrong {
        Wrong { place: self.place.or_else(|| Some(place.to_owned())), ..self }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Wrong {}

impl de::Error for Wrong {
    fn custom<T: fmt::Display>(what: T) -> Wrong {
        Wrong::of_all(what.to_string())
    }
}

/// Reads a document, which is JSON where it begins with `{`.
pub(super) fn read<T: Deserialize<'static>>(document: &str) -> Result<T, Wrong> {
    let tree = if document.trim_start().starts_with('{') {
        serde_json::from_str(document).map_err(|error| Wrong::of_all(error.to_string()))?
    } else {
        let parsed = toml::Deserializer::parse(document).and_then(Tree::deserialize);
        parsed.map_err(|error| {
            let before = error.span().and_then(|span| document.get(..span.start)).unwrap_or("");
            Wrong::of_all(format!("line {}: {}", before.lines().count().max(1), error.message()))
        })?
    };
    T::deserialize(Part { tree, place: String::new() })
}

/// A document as it stands there; names that stand twice are found by who reads them.
enum Tree {
    Nothing,
    Flag(bool),
    Whole(i64),
    /// A number that is no whole one, or too large.
    Other,
    Text(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E: de::Error>(self) -> Result<Tree, E> {
                Ok(Tree::Nothing)
            }

            fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Tree, E> {
                Ok(Tree::Flag(flag))
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Tree, E> {
                Ok(Tree::Whole(number))
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Tree, E> {
                Ok(i64::try_from(number).map_or(Tree::Other, Tree::Whole))
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Tree, E> {
                Ok(Tree::Other)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Tree, E> {
                Ok(Tree::Text(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
                let mut parts = Vec::new();
                while let Some(part) = list.next_element()? {
                    parts.push(part);
                }
                Ok(Tree::List(parts))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Tree::Map(members))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// A part of a document and its place, which is empty for the whole.
struct Part {
    tree: Tree,
    place: String,
}

impl<'de> Deserializer<'de> for Part {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.tree {
            Tree::Nothing => visitor.visit_unit(),
            Tree::Flag(flag) => visitor.visit_bool(flag),
            Tree::Whole(number) => visitor.visit_i64(number),
            Tree::Other => {
                Err(de::Error::invalid_type(Unexpected::Other("a number that is not whole, or too large"), &visitor))
            }
            Tree::Text(text) => visitor.visit_string(text),
            Tree::List(list) => visitor.visit_seq(Entries { place: self.place, left: list.into_iter(), at: 0 }),
            Tree::Map(members) => visitor.visit_map(Members::of(self.place, members)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.tree {
            Tree::Nothing => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.tree {
            Tree::Map(members) => {
                MapAccessDeserializer::new(Members::of(self.place, members)).deserialize_enum(name, variants, visitor)
            }
            Tree::Text(text) => text.into_deserializer().deserialize_enum(name, variants, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// What is left of a list.
struct Entries {
    place: String,
    left: std::vec::IntoIter<Tree>,
    at: usize,
}

impl<'de> SeqAccess<'de> for Entries {
    type Error = Wrong;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        let Some(tree) = self.left.next() else { return Ok(None) };
        let place = format!("{}[{}]", self.place, self.at);
        self.at += 1;
        seed.deserialize(Part { tree, place: place.clone() }).map(Some).map_err(|wrong| wrong.at(&place))
    }
}

/// What is left of a map.
struct Members {
    place: String,
    left: std::vec::IntoIter<(String, Tree)>,
    /// The part whose name was read.
    part: Option<Part>,
}

impl Members {
    fn of(place: String, members: Vec<(String, Tree)>) -> Members {
        Members { place, left: members.into_iter(), part: None }
    }
}

impl<'de> MapAccess<'de> for Members {
    type Error = Wrong;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Wrong> {
        let Some((name, tree)) = self.left.next() else { return Ok(None) };
        let place = if self.place.is_empty() { name.clone() } else { format!("{}.{name}", self.place) };
        let key = seed.deserialize(name.into_deserializer()).map_err(|wrong: Wrong| wrong.at(&place))?;
        self.part = Some(Part { tree, place });
        Ok(Some(key))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Wrong> {
        let part = self.part.take().ok_or_else(|| Wrong::of_all("a value has no name"))?;
        let place = part.place.clone();
        seed.deserialize(part).map_err(|wrong| wrong.at(&place))
    }
}
