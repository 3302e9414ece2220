//! One file for each report: from figures to tables and words.

pub(super) mod assessment;
pub(super) mod balance;
mod bulletin_charts;
mod bulletin_facts;
mod bulletin_lists;
mod bulletin_tables;
mod bulletin_text;
pub(super) mod exported;
pub(super) mod facts;
pub(super) mod found_items;
pub(super) mod found_matters;
pub(super) mod funds;
pub(super) mod history;
pub(super) mod letter;
pub(super) mod letters;
mod lights;
pub(super) mod mergers;
pub(super) mod outdated;
pub(super) mod overdue;
pub(super) mod plan_text;
pub(super) mod refusals;
pub(super) mod reporting;
pub(super) mod rollover;
pub(super) mod states;
pub(super) mod unit_lists;
pub(super) mod unit_ranking;
pub(super) mod voided;
