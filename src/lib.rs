//! zdxm
#![deny(missing_docs, unreachable_pub, unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![warn(clippy::float_arithmetic)]

pub mod limits;

mod domain;
mod error;
#[cfg(feature = "sheets")]
mod exchange;
mod ledger;
pub mod report;
mod store;

pub use domain::change::Change;
pub use domain::code::{CreditCode, ProjectCode};
pub use domain::figures::{ItemFigures, PlanFigures};
pub use domain::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
pub use domain::money::{Money, MoneyUnit};
pub use domain::period::{ConstructionPeriod, ProjectDate, YearMonth};
pub use domain::phase::Phase;
pub use domain::plan::{ItemFields, PlanFields, PlanLevel};
pub use domain::progress::{ReportFields, ReportFlag, Standing};
pub use domain::project::ProjectFields;
pub use domain::rate::{Rate, RateGap};
pub use domain::record::{PlanItem, ProgressReport, Project, Record, Sector, Unit, YearPlan};
pub use domain::rules::{FigureRules, GapOrder, StartBase};
pub use domain::unit::{SectorFields, UnitFields, UnitKind};
pub use error::{Error, ErrorKind, Result};
#[cfg(feature = "sheets")]
pub use exchange::{
    Amounts, Cell, CellRef, Column, Field, FileFormat, Finding, FindingCode, Group, ImportCounts, ImportOptions,
    ImportPreview, ImportTarget, Merge, Severity, Sheet, SheetKind, SheetReading, SheetRow, Workbook, WorkbookReading,
};
pub use ledger::{Batch, ChangeKind, FiledReport, Ledger, OpenOptions, ProjectPlace, Verification, View};
