//! Bringing what was read into a ledger, in two steps.
//!
//! [`ImportPreview::new`] changes nothing: it lists which projects are new, which are found by code or name, what
//! would change, and every problem at its cell. [`ImportPreview::commit`] asks inside the write transaction whether
//! somebody wrote since, and looks again where somebody did; if the ledger still gives the same preview, everything is
//! written as one change, otherwise nothing is.

mod funds;
mod mappings;
mod matching;
pub(crate) mod messages;
mod near;
mod plan_change;
mod plan_rows;
mod preview;
mod report_rows;
mod run;
mod said;
mod target;
mod work;

pub use self::mappings::{ColumnMapping, KeptMapping};
pub use self::preview::ImportPreview;
pub use self::run::ImportRun;
pub use self::target::{ImportOptions, ImportTarget};
pub use self::work::ImportCounts;
