//! Packages between offices (数据包): what an office sends another one, as a file that can be proved, and how it is taken.
//!
//! A package is a zip whose parts are stored as they are: `manifest.json`, `data/*.jsonl`, and a `signature` if the host made
//! one. The manifest names sender, receiver, plan, change and every other part with its hashes; it is canonical JSON, so its
//! own hash says which package it is. Each line of `data/` is one record with the origins of whatever it names.
//!
//! An upper office owns the plan, its changes, rules and codes, and answers reports; a lower one owns the reports, events and
//! matters of its projects. A line about something that its sender does not own is refused. What both have changed since they
//! last agreed is shown with its three values, and a person decides.

mod apply;
mod collect;
mod commit;
mod compare;
mod container;
mod decided;
mod judge;
mod line;
mod make;
mod manifest;
mod matching;
pub(crate) mod messages;
mod opened;
mod ownership;
mod preview;
mod shown;

pub use compare::PackageField;
pub use decided::{PackageChoices, PackageDecision, PackageLineState, Proposal, ProposalBasis};
pub use make::PackageDraft;
pub use opened::{Package, PackageSignature};
pub use preview::{PackageLine, PackagePreview};
