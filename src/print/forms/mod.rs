//! One file for each form: from a document to text and bytes.

#[cfg(feature = "workbook")]
mod chart_sheet;
mod csv;
#[cfg(feature = "docx")]
mod docx;
#[cfg(feature = "workbook")]
mod flat_workbook;
pub(super) mod json;
mod markdown;
pub(super) mod printed;
#[cfg(feature = "workbook")]
mod rate_sheet;
#[cfg(feature = "workbook")]
mod sheet_page;
mod svg;
#[cfg(feature = "workbook")]
mod template;
mod text;
#[cfg(feature = "workbook")]
mod workbook;
mod xml;
#[cfg(feature = "workbook")]
mod zip;
