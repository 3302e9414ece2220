//! What an office does with its ledger: one file per concept.
//!
//! [`Ledger`] is the open file. A [`Batch`] writes: everything in it becomes one change, or nothing. A [`View`] reads:
//! everything it tells is of one moment, now or as of an earlier change.

mod authority;
mod backup;
mod base;
mod batch;
mod batch_view;
mod check;
mod clock;
mod closing;
mod events;
mod filings;
mod imports;
mod issued;
mod items;
mod late;
#[cfg(feature = "sheets")]
pub(crate) mod lookup;
mod matters;
mod open;
mod overlaps;
mod people;
mod plan_changes;
mod plans;
mod pool;
mod projects;
mod reporting;
mod reports;
mod rollover;
mod rule_packs;
mod seals;
mod sectors;
pub(crate) mod states;
mod ten_days;
mod units;
mod view;

pub(crate) use backup::go_on;
pub use backup::{BackupRun, RestoreOptions, Restored};
pub use batch::{Batch, ChangeKind};
pub use batch_view::BatchView;
pub use check::FileCheckRun;
pub(crate) use issued::Issue;
pub use items::AddedItem;
pub use open::{Ledger, OpenOptions};
pub use plan_changes::{AdoptedPlanChange, PlanVersion};
pub use plans::ProjectPlace;
pub use reports::{FiledReport, ReportTarget};
pub use rollover::AdoptedPlan;
pub use seals::SealedVerification;
pub use view::{Verification, VerifyRun, View};
