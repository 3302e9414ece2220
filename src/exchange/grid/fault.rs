//! The parts of a sheet that cannot be read. The rest is read; `sheet/faults.rs` reports each part at its cell.

use super::CellRef;

/// Something that a file does not give although a person may miss it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Where; the first cell for what is wrong with the whole sheet.
    pub cell: CellRef,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a cell or a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The quote at the beginning of the cell, on this line of the file, never ends (引号没有结束).
    OpenQuote {
        /// Line of the file, from 1.
        line: u64,
    },
    /// Text follows the quote that ends the cell; the row may have swallowed others (引号位置不对).
    StrayQuote {
        /// Line of the file, from 1.
        line: u64,
    },
    /// Bytes that are no character; each stands as U+FFFD in the text (无法识别的字节).
    BadBytes {
        /// Line of the file, from 1; 0 where the file has no lines.
        line: u64,
    },
    /// The workbook does not hold the text that the cell names (文字缺失).
    MissingText,
    /// Cells beyond the rows and columns that are kept; the cell is the first of so many (超出行列范围).
    Beyond {
        /// How many cells.
        cells: u64,
    },
    /// The sheet does not fit into the limits; only its first rows were kept (工作表过大).
    TooLarge,
    /// The workbook lists the sheet and does not hold it (工作表内容缺失).
    NoSheet,
}

impl FaultKind {
    /// Whether nothing of the sheet can be used.
    pub(crate) fn is_of_sheet(self) -> bool {
        matches!(self, FaultKind::TooLarge | FaultKind::NoSheet)
    }
}
