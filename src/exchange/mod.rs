//! Files in and out.
//!
//! `grid` turns the bytes of a spreadsheet into [`Workbook`]: plain cells, whatever the format. `sheet` reads a
//! grid as an office reads it: kind, year, month, header, groups, rows, problems. `import` brings what was read
//! into a ledger, in two steps: a preview that changes nothing, and a commit that is all or nothing.

pub(crate) mod grid;
pub(crate) mod import;
pub(crate) mod messages;
pub(crate) mod sheet;

pub use grid::{Cell, CellRef, Fault, FaultKind, FileFormat, LazyDigest, Look, Merge, Sheet, Workbook};
pub use import::{ColumnMapping, ImportCounts, ImportOptions, ImportPreview, ImportRun, ImportTarget, KeptMapping};
pub use sheet::{
    Amounts, Answer, CellAnswer, Choices, Column, ColumnChoice, Finding, FindingCode, Group, Severity, SheetReading,
    SheetRow, WorkbookReading,
};
