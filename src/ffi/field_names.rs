//! What fields are called in the library and its errors, and in Chinese.

use std::borrow::Cow;

use super::codes::ZDXM_TYPE_TEXT;
use super::field_types::TYPES;
use super::fields::ZDXM_F_COLUMN_0;
use crate::fields;
use crate::fields::Field;

/// The number of a field by its name.
pub(super) fn number_of(name: &str) -> Option<i32> {
    fields::ALL.iter().find(|field| field.name == name).map(|field| field.number)
}

fn of_number(number: i32) -> Option<&'static Field> {
    fields::ALL.iter().copied().find(|field| field.number == number)
}

/// What a field is called in Chinese.
pub(super) fn title(field: i32) -> Option<Cow<'static, str>> {
    let column = column(field).map(|column| format!("第{}列", column + 1).into());
    column.or_else(|| of_number(field).map(|field| Cow::Borrowed(field.title)))
}

/// What a field is called in the library.
pub(super) fn name(field: i32) -> Option<Cow<'static, str>> {
    let column = column(field).map(|column| format!("column_{column}").into());
    column.or_else(|| of_number(field).map(|field| Cow::Borrowed(field.name)))
}

/// What a field is called in the library, and its number; the number alone where it is none.
pub(super) fn name_and_number(field: i32) -> String {
    name(field).map_or_else(|| field.to_string(), |name| format!("{name} ({field})"))
}

/// What type a field has (`ZDXM_TYPE_...`).
pub(super) fn type_of(field: i32) -> Option<i32> {
    let column = column(field).map(|_| ZDXM_TYPE_TEXT);
    column.or_else(|| TYPES.iter().find(|(number, _)| *number == field).map(|(_, of)| *of))
}

/// A column of a printed table.
fn column(field: i32) -> Option<i32> {
    field.checked_sub(ZDXM_F_COLUMN_0).filter(|column| (0..=i32::from(u16::MAX)).contains(column))
}
