//! Files in and out.
//!
//! `grid` turns the bytes of a spreadsheet into [`Workbook`]: plain cells, whatever the format. `sheet` reads a
//! grid as an office reads it: kind, year, month, header, groups, rows, problems. `import` brings what was read
//! into a ledger, in two steps: a preview that changes nothing, and a commit that is all or nothing.

pub(crate) mod grid;
pub(crate) mod import;
pub(crate) mod sheet;

pub use grid::{Cell, CellRef, FileFormat, Merge, Sheet, Workbook};
pub use import::{ImportCounts, ImportOptions, ImportPreview, ImportRun, ImportTarget};
pub use sheet::{
    Amounts, Column, Field, Finding, FindingCode, Group, Severity, SheetKind, SheetReading, SheetRow, WorkbookReading,
};
