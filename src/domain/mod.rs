//! The nouns and rules of the office, pure: no clock, no file, no floating point.
//!
//! `value` are the kinds of values, `office` who works here and when, then a room for each noun: `project`, `plan`,
//! `monthly`, `letter`, `assessment`, `beside` and `rules`.

pub(crate) mod assessment;
pub(crate) mod beside;
pub(crate) mod letter;
pub(crate) mod messages;
pub(crate) mod monthly;
pub(crate) mod office;
pub(crate) mod plan;
pub(crate) mod project;
pub(crate) mod rules;
pub(crate) mod sharing;
mod shown;
pub(crate) mod value;
