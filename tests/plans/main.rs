//! Projects and year plans: items, plan changes, the next year, wholes and parts, events, matters.

#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod dated_units;
mod item_places;
mod matters;
mod model;
mod names;
mod nodes;
mod plan_changes;
mod project_events;
mod questions;
mod returns;
mod right_project;
mod rollover;
mod taken_back;
mod voided;
mod whole_and_parts;
