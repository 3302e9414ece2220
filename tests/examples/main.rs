//! The examples do what they promise.

#[cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]
#[path = "../support/chain_mark.rs"]
mod chain_mark;
#[cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]
#[path = "../support/official_form.rs"]
mod official_form;
#[cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]
#[path = "../support/saved_papers.rs"]
mod saved_papers;
#[path = "../support/mod.rs"]
mod support;
#[cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]
#[path = "../support/tools.rs"]
mod tools;

#[cfg(all(feature = "docx", feature = "sheets", feature = "workbook"))]
mod formats;
mod programs;
mod service;
