//! One file for each form: from a document to text and bytes.

pub(super) mod json;
mod markdown;
pub(super) mod printed;
mod text;
#[cfg(feature = "workbook")]
mod workbook;
#[cfg(feature = "workbook")]
mod zip;
