//! What comes in and goes out as values, JSON, errors and declarations: money, texts of errors, the C ABI as data.

#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod api;
mod bindings;
mod c_coverage;
mod error_texts;
mod json;
mod judged_sheets;
mod language;
mod manual;
mod money_laws;
mod packaged;
mod passes;
mod published;
mod terms;
mod values;
mod words;
