//! Spreadsheets: reading them in every format, what their headers and cells mean, importing them.
#![cfg(feature = "sheets")]

#[path = "../support/builds.rs"]
mod builds;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod amounts;
mod answers;
mod cases;
mod cells;
mod city_layouts;
mod containers;
mod files;
mod funds;
mod headers;
mod import;
mod model;
mod office;
mod passwords;
mod random_sheets;
mod reading;
mod rows;
