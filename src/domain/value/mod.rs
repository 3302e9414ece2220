//! The kinds of values: money, months, rates, codes, numbers of records, texts.

pub(crate) mod code;
pub(crate) mod field;
mod given;
pub(crate) mod ids;
pub(crate) mod money;
pub(crate) mod near;
pub(crate) mod period;
pub(crate) mod rate;
pub(crate) mod record;
pub(crate) mod text;
pub(crate) mod unseen;
