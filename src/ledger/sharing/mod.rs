//! What this office and others send each other (单位间数据往来): partners, lives of the ledger, and what of its records a
//! package says.
//!
//! Packages are files: how they are written, read and taken stands in `exchange/package`.

pub(crate) mod identity;
pub(crate) mod package;
mod partner;
pub(crate) mod said;
pub(crate) mod take;
