//! Who works in the office, on which file and when: units, people, changes, clocks, seals.

pub(crate) mod change;
pub(crate) mod clock;
pub(crate) mod clock_mark;
pub(crate) mod file;
pub(crate) mod import_answer;
pub(crate) mod opening;
pub(crate) mod person;
pub(crate) mod seal;
pub(crate) mod unit;
