//! The types of fields for the library itself, from what the documentation of each field says.

use std::fmt::Write;

use crate::fields::COLUMN_0;
use crate::{Abi, Family};

/// How the documentation ends that names a type, and its constant.
const TYPES: [(&str, &str); 11] = [
    (": list of int", "LIST_OF_INT"),
    (": list of text", "LIST_OF_TEXT"),
    (": int64", "INT64"),
    (": int", "INT"),
    (": text", "TEXT"),
    (": money", "MONEY"),
    (": month", "MONTH"),
    (": date", "DATE"),
    (": flag", "FLAG"),
    (": flags", "FLAGS"),
    (": code", "CODE"),
];

pub fn render(abi: &Abi) -> String {
    let mut out = String::from(
        "//! Which type each field has. Made from the documentation in `src/fields.rs` by\n\
         //! `cargo run -p zdxm-abi`; do not edit.\n\n\
         use super::choices::{Choices, choices};\n\
         use super::codes::*;\n\
         use super::fields::*;\n\n\
         /// Number, type.\n\
         pub(super) const TYPES: &[(i32, i32)] = &[\n",
    );
    for field in abi.fields().filter(|field| field.name != COLUMN_0) {
        writeln!(out, "    ({}, ZDXM_TYPE_{}),", field.name, type_of(&field.name, &field.doc)).unwrap();
    }
    out.push_str(
        "];\n\n/// Number, all values that the field can have.\npub(super) const CHOICES: &[(i32, Choices)] = &[\n",
    );
    for field in abi.fields() {
        if let Some(family) = family_of(abi, &field.doc) {
            writeln!(out, "    ({}, choices::<crate::{}>),", field.name, family.path).unwrap();
        }
    }
    out.push_str("];\n");
    out
}

/// The enumeration that a field's documentation names behind its type: `code, `ZDXM_PHASE_...``.
pub fn family_of<'a>(abi: &'a Abi, doc: &str) -> Option<&'a Family> {
    let (_, said) = doc.split_once(": code, ").or(doc.split_once(": flags, "))?;
    let name = said.split('`').nth(1).unwrap_or_else(|| panic!("which code is it? {doc}"));
    let family = abi.families.iter().find(|family| match name.strip_suffix("_...") {
        Some(prefix) => prefix == format!("ZDXM_{}", family.prefix),
        None => family.constants(abi.errors()).iter().any(|constant| constant.name == name),
    });
    Some(family.unwrap_or_else(|| panic!("no coded! of the library is {name}")))
}

pub fn type_of(name: &str, doc: &str) -> &'static str {
    let doc = doc.replace('\n', " ");
    let is_whole = |at: usize, words: &str| {
        let behind = doc.get(at + words.len()..).unwrap_or_default();
        !behind.starts_with(char::is_alphanumeric)
    };
    let last = |words: &str| doc.rmatch_indices(words).map(|(at, _)| at).find(|at| is_whole(*at, words));
    let ends = TYPES.iter().filter_map(|(words, constant)| Some((last(words)?, words.len(), *constant)));
    ends.max().unwrap_or_else(|| panic!("the documentation of {name} names no type")).2
}
