//! The nouns and rules of the office, pure: no clock, no file, no floating point.

pub(crate) mod change;
pub(crate) mod code;
pub(crate) mod event;
pub(crate) mod figures;
pub(crate) mod file;
pub(crate) mod filing;
pub(crate) mod funds;
pub(crate) mod ids;
pub(crate) mod issued;
pub(crate) mod matter;
pub(crate) mod money;
pub(crate) mod period;
pub(crate) mod person;
pub(crate) mod phase;
pub(crate) mod plan;
pub(crate) mod plan_change;
pub(crate) mod progress;
pub(crate) mod project;
pub(crate) mod rate;
pub(crate) mod record;
pub(crate) mod rollover;
pub(crate) mod rule_pack;
pub(crate) mod rules;
pub(crate) mod ten_day;
pub(crate) mod text;
pub(crate) mod unit;
