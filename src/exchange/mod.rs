//! Files in and out.
//!
//! `grid` turns the bytes of a spreadsheet into [`Workbook`]: plain cells, whatever the format. `sheet` reads a
//! grid as an office reads it: kind, year, month, header, groups, rows, problems. `import` brings what was read
//! into a ledger, in two steps: a preview that changes nothing, and a commit that is all or nothing.

#[cfg(feature = "sheets")]
pub(crate) mod grid;
#[cfg(feature = "sheets")]
pub(crate) mod import;
#[cfg(feature = "sheets")]
pub(crate) mod messages;
#[cfg(feature = "packages")]
pub(crate) mod package;
#[cfg(feature = "sheets")]
pub(crate) mod sheet;

#[cfg(feature = "sheets")]
pub use grid::{Cell, CellRef, Fault, FaultKind, FileFormat, LazyDigest, Look, Merge, Sheet, Workbook};
#[cfg(feature = "sheets")]
pub use import::{ColumnMapping, ImportCounts, ImportOptions, ImportPreview, ImportRun, ImportTarget, KeptMapping};
#[cfg(feature = "packages")]
pub use package::{
    Package, PackageChoices, PackageDecision, PackageDraft, PackageField, PackageLine, PackageLineState,
    PackagePreview, PackageSignature, Proposal, ProposalBasis,
};
#[cfg(feature = "sheets")]
pub use sheet::{
    Amounts, Answer, CellAnswer, Choices, Column, ColumnChoice, Finding, FindingCode, Group, Severity, SheetReading,
    SheetRow, WorkbookReading,
};
