//! What an office does with its ledger: one file per concept.
//!
//! [`Ledger`] is the open file. A [`Batch`] writes: everything in it becomes one change, or nothing. A [`View`] reads:
//! all its answers are of one moment, now or as of an earlier change.

pub(crate) mod archive;
mod assessment;
mod backup;
mod base;
mod batch;
mod batch_view;
mod beside;
mod check;
mod facts;
mod history;
mod letter;
#[cfg(feature = "sheets")]
pub(crate) mod lookup;
pub(crate) mod messages;
mod monthly;
mod naming;
mod office;
mod open;
mod plan;
mod pool;
pub(crate) mod project;
mod rules;
pub(crate) mod sharing;
mod view;
mod voided;

pub use archive::{ArchiveExport, ArchiveImport};
pub(crate) use backup::go_on;
pub use backup::{BackupRun, RestoreOptions, Restored};
pub use batch::Batch;
pub use batch_view::BatchView;
pub use check::FileCheckRun;
pub(crate) use monthly::discipline::Discipline;
pub(crate) use monthly::issued_bulletin::Issue;
pub(crate) use monthly::item_states::ItemStates;
pub use monthly::report::{FiledReport, ReportTarget};
pub use office::seal::SealedVerification;
pub use open::{Ledger, OpenOptions};
pub use plan::ProjectPlace;
pub use plan::item::AddedItem;
pub use plan::plan_change::{AdoptedPlanChange, PlanVersion};
pub use plan::rollover::AdoptedPlan;
pub use view::{Verification, VerifyRun, View};
