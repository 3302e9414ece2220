//! The ledger's file and what is in it: records, changes, proof, archive, clock, what became of a file behind the library's back.

#[path = "../support/folder.rs"]
mod folder;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/mod.rs"]
mod support;

mod archive;
mod attachments;
mod change_kinds;
mod clock;
mod contacts;
mod files;
mod history;
mod hostile;
mod long_views;
mod lost_updates;
mod merger_model;
mod mergers;
mod missing_files;
mod model;
mod nested_batches;
mod new_files;
mod places;
mod proof;
mod reading_views;
mod records;
mod refusals;
mod seals;
mod tampering;
