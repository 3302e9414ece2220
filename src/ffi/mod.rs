//! The C ABI: everything that the Rust API can do, for C and for every language that can call C.
//!
//! An export is an ordinary function named `zdxm_...` in the file of its concept, which takes values and gives one:
//!
//! ```ignore
//! pub(super) fn zdxm_figures_plan(view: &View, plan: PlanId) -> Result<Vec<ItemFigures>>
//! ```
//!
//! From its types follow which handle C passes, how texts, forms, months and codes are read, and where rows, numbers and new objects
//! go; its documentation is the header's, with the fields of its rows and a line on each parameter. `docs/house/c-abi.md` lists these
//! types. Where that is not enough, it takes what C passes (a [`Text`](border::Text), an [`Out`](border::Out) that must be given, an
//! [`OutIf`](border::OutIf) that may be NULL) and returns the status. The C functions in `exports` are made from that, as are the
//! lines on each parameter, the declarations of the other languages, and the calls of the tests of misuse.
//!
//! All that is unsafe, and what pointers and numbers of C become, is in `border`; then come `cursor` and `form` (records by field
//! number) and `batch` (writes). Each further file is one concept; `kinds` knows the form of each.
//!
//! To bind a new operation: write the export in the file of its concept, name the Rust call in the first line of its doc
//! comment, and run `just bindings`.
#![allow(non_camel_case_types, reason = "the names of C")]
#![allow(unreachable_pub, reason = "exports are reached from outside of Rust")]
#![allow(clippy::missing_safety_doc, reason = "the module says it once for all: pointers are NULL or as the doc says")]

mod border;
mod choices;
#[rustfmt::skip]
mod exports;
mod field_names;
mod field_types;
mod files;

#[rustfmt::skip]
mod coded;
mod codes;
mod fields;
mod handles;

mod archive;
mod assessment;
mod attachment;
mod backup;
mod batch;
mod bulletin;
mod change;
mod contact;
mod context;
mod cursor;
mod document;
mod event;
mod export;
mod facts;
mod figures;
mod filing;
mod form;
mod funds;
mod history;
mod import;
mod issued_bulletin;
mod item;
mod json;
mod kinds;
mod ledger;
mod letter;
mod loaded;
mod matter;
mod merger;
mod messages;
mod node;
mod person;
mod place;
mod plan;
mod plan_change;
mod project;
mod query;
mod ranking;
mod report;
mod revision;
mod rollover;
mod row;
mod rule_pack;
mod rules;
mod seal;
mod sector;
mod ten_day;
mod unit;
mod value;
mod verify;
mod view;
mod voided;
mod workbook;

#[cfg(test)]
#[allow(unsafe_code, reason = "they call the C functions")]
mod tests;

/// The header as this build renders it, which a test compares with the committed one.
pub const C_HEADER: &str = include_str!(concat!(env!("OUT_DIR"), "/include/zdxm.h"));

/// The tables of messages of this room, for the manual.
#[cfg(test)]
pub(crate) mod message_rows {
    pub(crate) const ERRORS: &[&str] = super::messages::ROWS;
    pub(crate) const PARTS: &[&str] = super::messages::parts::ROWS;
    pub(crate) const FAULTS: &[&str] = super::border::faults::ROWS;
}
