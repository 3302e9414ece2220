//! Values of a package as a person reads them.

use serde_json::Value;

use super::compare::{Difference, PackageField};
use crate::domain::office::history::Subject;
use crate::domain::sharing::origin::Origin;
use crate::domain::value::field_value::FieldValue;
use crate::domain::value::money::Money;
use crate::fields::title_of;
use crate::ledger::sharing::said::referred;

/// What a record of an origin is called; `None` where nobody knows.
pub(super) type Names<'n> = &'n dyn Fn(Subject, &Origin) -> Option<String>;

pub(super) fn field(difference: Difference, names: Names<'_>) -> PackageField {
    let Difference { name, base, theirs, ours, conflict } = difference;
    let [base, theirs, ours] = [base, theirs, ours].map(|value| value.map(|value| shown(&value, names)));
    let title = title_of(&name).map_or_else(|| name.clone(), str::to_owned);
    PackageField { name, title, base, theirs, ours, conflict }
}

fn shown(value: &Value, names: Names<'_>) -> String {
    if let Some((subject, origin)) = referred(value) {
        return names(subject, &origin).unwrap_or_else(|| origin.to_string());
    }
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => FieldValue::Flag(*flag).to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(|value| shown(value, names)).collect::<Vec<_>>().join("、"),
        Value::Object(members) => match (members.len(), members.get("fen").and_then(Value::as_i64)) {
            (1, Some(fen)) => FieldValue::Money(Money::from_fen(fen)).to_string(),
            _ => members
                .iter()
                .map(|(name, value)| format!("{name}{}", shown(value, names)))
                .collect::<Vec<_>>()
                .join("、"),
        },
    }
}
