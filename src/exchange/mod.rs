//! Files in and out.
//!
//! `grid` turns the bytes of a spreadsheet into [`Workbook`]: plain cells, whatever the format. `sheet` reads a
//! grid as an office reads it: kind, year, month, header, groups, rows, problems. `import` brings what was read
//! into a ledger, in two steps: a preview that changes nothing, and a commit that is all or nothing. `archive` writes
//! a whole ledger as lines of JSON, and makes a ledger of them.

pub(crate) mod archive;
#[cfg(feature = "sheets")]
pub(crate) mod grid;
#[cfg(feature = "sheets")]
pub(crate) mod import;
#[cfg(feature = "sheets")]
pub(crate) mod sheet;

pub use archive::{ArchiveExport, ArchiveImport};
#[cfg(feature = "sheets")]
pub use grid::{Cell, CellRef, Fault, FaultKind, FileFormat, LazyDigest, Look, Merge, Sheet, Workbook};
#[cfg(feature = "sheets")]
pub use import::{ColumnMapping, ImportCounts, ImportOptions, ImportPreview, ImportRun, ImportTarget, KeptMapping};
#[cfg(feature = "sheets")]
pub use sheet::{
    Amounts, Answer, CellAnswer, Choices, Column, ColumnChoice, Field, Finding, FindingCode, Group, Severity,
    SheetKind, SheetReading, SheetRow, WorkbookReading,
};
