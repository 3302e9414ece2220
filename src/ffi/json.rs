//! Records as JSON: an object with a member for each field, by its name in the library (`zdxm_field_name`).
//!
//! Values are as the Rust library writes them: money as a text with its unit (`"1200.75万元"`) or `{"fen": 120075}`, months as
//! yyyymm, dates as yyyymmdd, codes by their English or Chinese name, flags as true and false, lists as arrays; null is "not
//! said". A row is written so, and can be read into a form again.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Value, json};

use super::border::{Context, Fault, faults};
use super::codes::ZDXM_TYPE_FLAG;
use super::cursor::Cursor;
use super::field_names::{name, number_of, type_of};
use super::form::{Form, Values};
use super::messages;
use super::row::Cell;
use crate::domain::value::field::Given;
use crate::message::{Arg, Language};
use crate::{Error, Result};

/// The row that a cursor stands on as a JSON object, in the order of its fields.
pub(super) fn zdxm_cursor_json(cursor: &Cursor, context: &Context) -> Result<String, Fault> {
    let member = |field: i32| {
        let value = value_of(field, &cursor.cell(field)?, context.language());
        Ok(format!("{}:{value}", json!(name(field).unwrap_or_default())))
    };
    let members = cursor.fields().into_iter().map(member).collect::<Result<Vec<_>, Fault>>()?;
    Ok(format!("{{{}}}", members.join(",")))
}

fn value_of(field: i32, cell: &Cell<'_>, language: Language) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Int(number) if type_of(field) == Some(ZDXM_TYPE_FLAG) => json!(*number != 0),
        Cell::Int(number) => json!(number),
        Cell::Code(choice) => json!(choice.word),
        Cell::Flags(flags) => json!(flags.iter().map(|flag| flag.word()).collect::<Vec<_>>()),
        Cell::Money(money) => json!({ "fen": money.fen() }),
        Cell::Month(month) => json!(month),
        Cell::Date(date) => json!(date),
        Cell::Decimal(number) => json!(number.to_string()),
        Cell::Text(text) => json!(text),
        Cell::Localized(text) => json!(text.text(language)),
        Cell::Ints(numbers) => json!(numbers),
        Cell::Texts(texts) => json!(texts),
    }
}

/// Sets the fields that a JSON object names, all of them or, after an error, none; the others stay.
///
/// A member that the form does not have is refused, as is one that stands there twice. A list replaces what is there; an entry
/// that is null or an empty text is refused.
///
/// - json: such as {"name": "凤凰岭大桥", "total": "12亿元", "remark": null}.
pub(super) fn zdxm_form_json(form: &mut Form, json: &str) -> Result<(), Fault> {
    let Object(members) = serde_json::from_str(json).map_err(|error| unreadable(&error))?;
    if let Some(name) = twice(&members) {
        return Err(messages::json_member_twice(name).into());
    }
    let mut values = Vec::with_capacity(members.len());
    for (name, value) in members {
        let field = number_of(&name).ok_or_else(|| faults::field_name_unknown(&name))?;
        values.push((field, given(value).map_err(|error| Fault::from(error).of_field(field))?));
    }
    form.set_each(values)
}

fn unreadable(error: &serde_json::Error) -> Error {
    match error.classify() {
        Category::Data => messages::json_is_no_object(),
        _ => messages::json_unreadable(error.line(), error.column()),
    }
}

/// The first member that stands there twice.
fn twice(members: &[(String, Json)]) -> Option<&str> {
    let mut seen = BTreeSet::new();
    members.iter().map(|(name, _)| name.as_str()).find(|name| !seen.insert(*name))
}

fn given(json: Json) -> Result<Values, Error> {
    match json {
        Json::List(list) => Ok(Values::List(list.into_iter().map(one).collect::<Result<_, _>>()?)),
        json => one(json).map(Values::One),
    }
}

fn one(json: Json) -> Result<Given, Error> {
    let wrong = |value: Arg| Err(messages::json_value_unreadable(value));
    match json {
        Json::Plain(Value::Null) => Ok(Given::Unset),
        Json::Plain(Value::Bool(flag)) => Ok(Given::Int(i64::from(flag))),
        Json::Plain(Value::String(text)) => Ok(Given::Text(text)),
        Json::Plain(value) => {
            value.as_i64().map_or_else(|| wrong(value.to_string().into()), |number| Ok(Given::Int(number)))
        }
        Json::Object(Object(members)) => match members.as_slice() {
            [(name, Json::Plain(fen))] if name == "fen" => {
                fen.as_i64().map_or_else(|| wrong(fen.to_string().into()), |fen| Ok(Given::Fen(fen)))
            }
            _ => wrong(Arg::Word("an object other than {\"fen\": 120075}", "{\"fen\": 120075}以外的对象")),
        },
        Json::List(_) => wrong(Arg::Word("a list within a list", "列表中的列表")),
    }
}

/// A value as it stands in the text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Json {
    List(Vec<Json>),
    Object(Object),
    Plain(Value),
}

/// The members of an object, also those that stand there twice.
struct Object(Vec<(String, Json)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut members = Vec::<(String, Json)>::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Object(members))
            }
        }

        deserializer.deserialize_map(Members)
    }
}
