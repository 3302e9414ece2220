//! One file for each form: from what a report says to text and bytes.

pub(super) mod json;
mod markdown;
#[cfg(feature = "workbook")]
mod workbook;
