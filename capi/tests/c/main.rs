//! Programs in C, and the header and the libraries that they are built with.
#![cfg(target_os = "linux")]

#[path = "../../../tests/support/builds.rs"]
mod builds;
#[cfg(target_os = "linux")]
#[path = "../../../tests/support/built.rs"]
mod built;
#[path = "../../../tests/support/chain_mark.rs"]
mod chain_mark;
#[path = "../../../tests/support/saved_papers.rs"]
mod saved_papers;
#[path = "../../../tests/support/mod.rs"]
mod support;
#[path = "../../../tests/support/tools.rs"]
mod tools;

mod assessment;
mod batch_view;
mod border;
mod clerks;
mod codes;
mod errors;
mod header;
mod history;
mod import;
mod install;
mod issue;
mod json;
mod language;
mod merger;
mod nodes;
mod programs;
mod refusals;
mod review;
mod threads;
mod voided;
