//! SQLite and nothing else: opening, migrations, versioned rows, the chain of changes, and one file per noun with
//! its SQL.
//!
//! Every function takes the connection and the change number `as_of` as of which it answers ([`NOW`] for the present).

pub(crate) mod archive;
pub(crate) mod assessment_fact;
pub(crate) mod attachment;
pub(crate) mod called;
#[cfg(feature = "sheets")]
pub(crate) mod column_mapping;
mod columns;
pub(crate) mod contact;
mod deflated;
pub(crate) mod document;
pub(crate) mod event;
pub(crate) mod fact;
pub(crate) mod figures;
pub(crate) mod file;
pub(crate) mod filing;
pub(crate) mod history;
pub(crate) mod import_answer;
pub(crate) mod issued_assessment;
pub(crate) mod issued_bulletin;
pub(crate) mod item;
pub(crate) mod kept_form;
pub(crate) mod ledger;
pub(crate) mod letter;
pub(crate) mod matter;
pub(crate) mod matter_report;
pub(crate) mod merger;
pub(crate) mod messages;
mod migrations;
pub(crate) mod node;
pub(crate) mod overlap;
pub(crate) mod package;
pub(crate) mod person;
pub(crate) mod plan;
pub(crate) mod plan_change;
pub(crate) mod project;
pub(crate) mod proof;
pub(crate) mod query;
pub(crate) mod refusal;
pub(crate) mod report;
mod rights;
pub(crate) mod rule_pack;
pub(crate) mod rules;
pub(crate) mod schema;
pub(crate) mod sector;
pub(crate) mod sharing;
pub(crate) mod table;
pub(crate) mod tables;
pub(crate) mod ten_day;
pub(crate) mod transaction;
pub(crate) mod unit;
pub(crate) mod users;
pub(crate) mod value;
pub(crate) mod versions;
pub(crate) mod voided;
pub(crate) mod window;
pub(crate) mod withdrawal;
pub(crate) mod writer;

/// The `until` of a row that still holds.
pub(crate) const OPEN: i64 = i64::MAX;
/// The `as_of` of the present, whatever the number of the last change.
pub(crate) const NOW: i64 = i64::MAX - 1;

/// What an edit by another program does to a ledger: another office, and a table of its own.
#[cfg(test)]
#[cfg(feature = "capi")]
pub(crate) fn edit_behind_the_library(path: &std::path::Path) {
    let sql = "UPDATE ledger SET office = '别的办'; CREATE TABLE notes (x)";
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}
