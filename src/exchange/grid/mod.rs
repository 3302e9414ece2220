//! A spreadsheet as plain cells: the same shape for xls, et, xlsx, ods, csv and html.

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// The format of a file, found from its bytes and never from its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumIter, serde::Serialize)]
#[strum(serialize_all = "lowercase")]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum FileFormat {
    /// OLE2 with BIFF records: Excel 97-2003 `.xls` and WPS `.et`.
    Xls,
    /// Office Open XML.
    Xlsx,
    /// OpenDocument.
    Ods,
    /// Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030.
    Csv,
    /// A web page with a table, as web systems "export to Excel".
    Html,
}

/// One cell as it was written.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing, or only white space.
    #[default]
    Empty,
    /// Text, untrimmed.
    Text(String),
    /// A number. Binary noise is gone: 1440.2450000000001 is 1440.245.
    Number(Decimal),
    /// A date or an instant, without its time of day.
    Date(NaiveDate),
    /// A tick box.
    Bool(bool),
    /// A formula that failed, such as `#DIV/0!`.
    Error(String),
}

/// Row and column of a cell, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellRef {
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u32,
}

impl std::fmt::Display for CellRef {
    /// As in the spreadsheet: `H24`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut letters = Vec::new();
        let mut rest = u64::from(self.column) + 1;
        while rest > 0 {
            let digit = ((rest - 1) % 26) as u8;
            letters.push(char::from(b'A' + digit));
            rest = (rest - 1) / 26;
        }
        for letter in letters.iter().rev() {
            write!(f, "{letter}")?;
        }
        write!(f, "{}", u64::from(self.row) + 1)
    }
}

/// A merged area, both corners included. Only its first cell holds the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// Top left cell.
    pub first: CellRef,
    /// Bottom right cell.
    pub last: CellRef,
}

/// One sheet. `rows[r][c]` is the cell of row `r` and column `c`; rows may be of different length, and what is
/// beyond the end of a row is empty.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Its name; empty for csv.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Its cells.
    pub rows: Vec<Vec<Cell>>,
    /// Its merged areas, in order of their first cell.
    pub merges: Vec<Merge>,
}

static EMPTY: Cell = Cell::Empty;

impl Sheet {
    /// The cell at a place; empty beyond the edges.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&EMPTY)
    }

    /// Number of columns of the longest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// A spreadsheet file.
#[derive(Debug, Clone)]
pub struct Workbook {
    /// What its bytes are.
    pub format: FileFormat,
    /// Its sheets in their order, hidden ones too.
    pub sheets: Vec<Sheet>,
}
