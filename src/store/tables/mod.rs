//! The tables of facts (台账的表): number, key and columns of each, and which member of a record stands in which column.
//!
//! A file for each room of the domain. What is written to a table and asked of it stands in the file of its noun beside this
//! folder. Numbers of tables and places of columns are in digests for ever (see [`super::table`]): a new column is added at
//! the end of its table, by a migration, and here.

pub(crate) mod assessment;
pub(crate) mod beside;
pub(crate) mod letter;
pub(crate) mod monthly;
pub(crate) mod office;
pub(crate) mod plan;
pub(crate) mod project;
pub(crate) mod rules;
pub(crate) mod sharing;

use std::sync::LazyLock;

use super::table::Table;
use super::versions::Told;

/// The tables of facts, in the order of their numbers, which is the order in which digests see them.
static TABLES: LazyLock<Vec<&'static Table>> = LazyLock::new(|| {
    let mut all = [
        assessment::TABLES,
        beside::TABLES,
        letter::TABLES,
        monthly::TABLES,
        office::TABLES,
        plan::TABLES,
        project::TABLES,
        rules::TABLES,
        sharing::TABLES,
    ]
    .concat();
    all.sort_unstable_by_key(|table| table.number);
    all
});

/// The tables whose rows no digest covers, with their keys: seals, and what must be possible to overwrite.
pub(crate) const APART: [(&str, &[&str]); 2] = [(SEAL, &["id"]), (CONTACT, &["person_id"])];
pub(crate) const SEAL: &str = "seal";
pub(crate) const CONTACT: &str = "person_contact";

/// Every table of facts.
pub(crate) fn all() -> impl Iterator<Item = &'static Table> {
    TABLES.iter().copied()
}

/// The records that stand in two tables, as a history asks for them.
pub(crate) fn records() -> impl Iterator<Item = &'static Told> {
    let later = assessment::RECORDS.iter().chain(beside::RECORDS).chain(sharing::RECORDS);
    project::RECORDS.iter().chain(letter::RECORDS).chain(later)
}
