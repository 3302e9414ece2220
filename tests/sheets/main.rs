//! Spreadsheets: reading them in every format, what their headers and cells mean, importing them.
#![cfg(feature = "sheets")]

#[path = "../support/builds.rs"]
mod builds;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tools.rs"]
mod tools;

/// What an import does, with zero for what is not named.
macro_rules! counts {
    ($($of:ident: $number:expr),*) => {{
        let mut counts = zdxm::ImportCounts::default();
        $( counts.$of = $number; )*
        counts
    }};
}

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
mod month_plans;
mod office;
mod passwords;
mod random_sheets;
mod reading;
mod record_fields;
mod rows;
mod templates;
