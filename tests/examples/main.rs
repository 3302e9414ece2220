//! The examples do what they promise.

#[cfg(all(feature = "sheets", feature = "workbook"))]
#[path = "../support/chain_mark.rs"]
mod chain_mark;
#[path = "../support/mod.rs"]
mod support;

mod programs;
mod service;
