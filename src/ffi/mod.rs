//! The C ABI: everything that the Rust API can do, for C and for every language that can call C.
//!
//! An export is an ordinary function named `zdxm_...` in the file of its concept. The types of its arguments say what they
//! are (a [`Text`](text::Text), the number of a record, an [`Out`](out::Out) that must be given or an
//! [`OutIf`](out::OutIf) that may be NULL), and its documentation is the header's. The C functions in `exports` are made from
//! that, as are the lines on each parameter, the declarations of the other languages, and the calls of the tests of misuse.
//!
//! The machinery is in `handle` (tokens instead of pointers), `guard` (one gate, no panic leaves it), `text` and `out`
//! (what goes in and comes out), `form` and `cursor` (records by field number) and `batch` (writes). Each further file is
//! one concept, and each export in it a few lines that call what `lib.rs` publishes.
//!
//! To bind a new operation: write the export in the file of its concept, name the Rust call in the first line of its doc
//! comment, and run `just bindings`.
#![allow(unsafe_code, reason = "raw pointers are what a C ABI is made of; each block says why it is sound")]
#![allow(non_camel_case_types, reason = "the names of C")]
#![allow(unreachable_pub, reason = "exports are reached from outside of Rust")]
#![allow(clippy::missing_safety_doc, reason = "the module says it once for all: pointers are NULL or as the doc says")]

mod code;
#[rustfmt::skip]
mod exports;
mod fault;
mod field_names;
mod field_types;
mod guard;
mod handle;
mod out;
mod stray;
mod text;

#[rustfmt::skip]
mod coded;
mod codes;
mod fields;

mod archive;
mod backup;
mod batch;
mod bulletin;
mod change;
mod context;
mod cursor;
mod event;
mod figures;
mod filing;
mod form;
mod funds;
mod import;
mod issued_bulletin;
mod item;
mod json;
mod ledger;
mod matter;
mod messages;
mod person;
mod plan;
mod plan_change;
mod project;
mod report;
mod rollover;
mod rule_pack;
mod rules;
mod seal;
mod sector;
mod table;
mod ten_day;
mod unit;
mod value;
mod verify;
mod view;
mod workbook;

use std::ffi::{c_char, c_void};

/// The header as this build renders it, which a test compares with the committed one.
pub const C_HEADER: &str = include_str!(concat!(env!("OUT_DIR"), "/include/zdxm.h"));

/// Result of every export. An alias so that the header can write the calling convention between it and the name.
pub type ZDXM_RET = i32;

/// The host's log function; the header writes it by hand, with its calling convention.
pub type zdxm_log_fn = Option<unsafe extern "C" fn(*mut c_void, i32, *const c_char, i32)>;

/// A handle that may be NULL, which stands for "none".
type OrNull<H> = *mut H;

/// A month as yyyymm.
type Month = i32;

/// A day as yyyymmdd.
type Day = i32;

/// An amount in fen.
type Fen = i64;

/// Flags, added up.
type Flags = i32;

/// The tables of messages of this room, for the manual.
#[cfg(test)]
pub(crate) mod message_rows {
    pub(crate) const ERRORS: &[&str] = super::messages::ROWS;
    pub(crate) const FAULTS: &[&str] = super::messages::faults::ROWS;
}
