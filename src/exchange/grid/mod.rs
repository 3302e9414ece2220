//! A spreadsheet as plain cells: the same shape for xls, et, xlsx, ods, csv, html and the XML of Excel 2003.
//!
//! `sniff` recognizes the format, one module reads each, `budget` bounds what all of them may build, `values` evens out
//! what they write differently. The readers are made for files that nobody vouches for: any bytes end in a
//! [`Workbook`] or an [`Error`], in bounded time and memory.

mod biff;
mod budget;
mod csv_file;
mod decode;
mod digest;
mod excel_2003;
mod fault;
mod html;
mod html_marks;
mod html_text;
mod look;
pub(crate) mod messages;
mod meter;
mod number_format;
mod ods;
mod ods_styles;
mod ole;
mod package;
mod password;
mod password_package;
mod password_xls;
mod rich;
mod sniff;
mod styles;
mod values;
mod xls;
mod xls_sheet;
mod xlsx;
mod xlsx_sheet;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use self::digest::LazyDigest;
pub use self::fault::{Fault, FaultKind};
pub use self::look::Look;
use self::package::{Document, Package};
use self::sniff::Shape;

use crate::exchange::grid::messages::parts;
use crate::limits::SHEET_FILE_BYTES;
use crate::message::Message;
use crate::store::file::missing::{is_missing, no_file};
use crate::{Error, FileDigest, Result};

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
    /// The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel".
    Xml2003,
}

/// One cell as it was written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
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

impl CellRef {
    fn at(row: usize, column: usize) -> Option<CellRef> {
        Some(CellRef { row: u32::try_from(row).ok()?, column: u32::try_from(column).ok()? })
    }
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

/// Reads a place as in the spreadsheet: `H24`.
impl std::str::FromStr for CellRef {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (letters, digits) = text.split_at(letters);
        let column = letters.bytes().try_fold(0_u32, |column, letter| {
            column.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
        });
        let row = Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
        let row = row.and_then(|digits| digits.parse::<u32>().ok());
        let place = column.and_then(|column| Some((column.checked_sub(1)?, row?.checked_sub(1)?)));
        place.map(|(column, row)| CellRef { row, column }).ok_or_else(|| messages::cell_unreadable(text))
    }
}

/// As in the spreadsheet, `H24`.
impl serde::Serialize for CellRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
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
#[non_exhaustive]
pub struct Sheet {
    /// Its name; empty for csv.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Its cells.
    pub rows: Vec<Vec<Cell>>,
    /// Its merged areas, in order of their first cell.
    pub merges: Vec<Merge>,
    /// What cells show beside their value.
    pub looks: BTreeMap<CellRef, Look>,
    /// Cells whose format shows percent, in order: 0.5 is shown as 50%.
    pub percents: Vec<CellRef>,
    /// Numbers that nobody sees, white on white or in the smallest of fonts, in order; the first of them where there are many.
    pub unseen: Vec<CellRef>,
    /// Columns that are hidden, from 0.
    pub hidden_columns: BTreeSet<u32>,
    /// Rows that are hidden by hand or by a filter, from 0.
    pub hidden_rows: BTreeSet<u32>,
    /// What of it could not be read.
    pub faults: Vec<Fault>,
}

static EMPTY: Cell = Cell::Empty;

impl Sheet {
    /// A sheet of cells that a program has from elsewhere; what else a file says of a sheet is set afterwards.
    pub fn new(name: impl Into<String>, rows: Vec<Vec<Cell>>) -> Sheet {
        Sheet { name: name.into(), rows, ..Sheet::default() }
    }

    /// The cell at a place; empty beyond the edges.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&EMPTY)
    }

    /// What a cell shows beside its value; `None` for most.
    pub fn look(&self, row: usize, column: usize) -> Option<&Look> {
        self.looks.get(&CellRef::at(row, column)?)
    }

    /// Whether a cell's number is shown as percent.
    pub fn is_percent(&self, row: usize, column: usize) -> bool {
        CellRef::at(row, column).is_some_and(|at| self.percents.binary_search(&at).is_ok())
    }

    /// Whether a row is struck out as a whole: all that it holds but its number and perhaps a remark.
    pub fn is_struck_row(&self, row: usize) -> bool {
        let Ok(row) = u32::try_from(row) else { return false };
        let cells = CellRef { row, column: 0 }..=CellRef { row, column: u32::MAX };
        self.looks.range(cells).any(|(_, look)| look.all_struck)
    }

    /// Number of columns of the longest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// A spreadsheet file.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Workbook {
    /// What its bytes are.
    pub format: FileFormat,
    /// Its sheets in their order, hidden ones too.
    pub sheets: Vec<Sheet>,
    /// Which bytes it had; [`Workbook::digest`] says it.
    pub digest: LazyDigest,
}

impl Workbook {
    /// A workbook of sheets that a program has from elsewhere. It has no bytes, so its digest is that of none.
    pub fn of(format: FileFormat, sheets: Vec<Sheet>) -> Workbook {
        Workbook { format, sheets, digest: LazyDigest::default() }
    }

    /// Reads a spreadsheet. The format is found from the content; see [`FileFormat`].
    ///
    /// ```
    /// use zdxm::{Cell, FileFormat, Workbook};
    /// let workbook = Workbook::read("项目名称,总投资\n东环大道改造工程,\"1,407.74\"\n".as_bytes())?;
    /// assert_eq!(workbook.format, FileFormat::Csv);
    /// assert_eq!(*workbook.sheets[0].cell(1, 1), Cell::Text("1,407.74".into()));
    /// # Ok::<_, zdxm::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::UnknownFormat`](crate::ErrorKind::UnknownFormat) for what is no spreadsheet, [`ErrorKind::EncryptedSheet`](crate::ErrorKind::EncryptedSheet),
    /// [`ErrorKind::BrokenSheet`](crate::ErrorKind::BrokenSheet), and [`ErrorKind::SheetTooLarge`](crate::ErrorKind::SheetTooLarge) beyond [`crate::limits`].
    pub fn read(bytes: &[u8]) -> Result<Workbook> {
        if bytes.len() as u64 > SHEET_FILE_BYTES {
            return Err(file_too_large());
        }
        // No input is known to make a parser below panic; if one does, it must not take the office's program down.
        catch_unwind(AssertUnwindSafe(|| read_any(bytes)))
            .unwrap_or_else(|_| Err(broken(parts::damaged_without_name())))
    }

    /// SHA-256 of its bytes, by which what a person decided about it is bound to it.
    pub fn digest(&self) -> FileDigest {
        self.digest.get()
    }

    /// Reads a spreadsheet file.
    ///
    /// ```no_run
    /// let workbook = zdxm::Workbook::open("附件1.et")?;
    /// println!("{} sheets", workbook.sheets.len());
    /// # Ok::<_, zdxm::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NoFile`](crate::ErrorKind::NoFile) where no file is at the path, [`ErrorKind::Io`](crate::ErrorKind::Io) if it cannot be read, and those of [`Workbook::read`]. A file above
    /// [`crate::limits::SHEET_FILE_BYTES`] is refused before it is read.
    pub fn open(path: impl AsRef<Path>) -> Result<Workbook> {
        Self::read_file(path.as_ref())
    }

    fn read_file(path: &Path) -> Result<Workbook> {
        let failed = |cause: std::io::Error| {
            if is_missing(&cause) {
                return no_file(path).because(cause);
            }
            messages::workbook_unreadable(path, crate::store::messages::reason(&cause)).because(cause)
        };
        // Asked before opening, because opening a pipe would wait for a program that writes into it.
        let about = path.metadata().map_err(failed)?;
        if !about.is_file() {
            return Err(failed(std::io::Error::other("it is not a file")));
        }
        if about.len() > SHEET_FILE_BYTES {
            return Err(file_too_large());
        }
        let file = File::open(path).map_err(failed)?;
        let mut bytes = Vec::with_capacity(about.len() as usize);
        // The file may grow meanwhile; one byte too many is enough to see that.
        file.take(SHEET_FILE_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        Workbook::read(&bytes)
    }
}

fn read_any(bytes: &[u8]) -> Result<Workbook> {
    let (format, sheets) = match sniff::shape(bytes)? {
        Shape::Ole => match ole::content(bytes)? {
            ole::Content::Workbook(records) => (FileFormat::Xls, xls::read(&records)?),
            ole::Content::Package(zip) => read_package(&zip)?,
        },
        Shape::Records => (FileFormat::Xls, xls::read(&ole::opened(bytes.to_vec())?)?),
        Shape::Zip => read_package(bytes)?,
        Shape::Xml2003(text) => (FileFormat::Xml2003, excel_2003::read(&text)?),
        Shape::Html(text) => (FileFormat::Html, html::read(&text)?),
        Shape::Csv(text) => (FileFormat::Csv, csv_file::read(&text)?),
    };
    if sheets.is_empty() {
        return Err(broken(parts::no_worksheet()));
    }
    Ok(Workbook { format, sheets, digest: LazyDigest::of(bytes) })
}

fn read_package(bytes: &[u8]) -> Result<(FileFormat, Vec<Sheet>)> {
    let mut package = Package::open(bytes)?;
    Ok(match package.document()? {
        Document::Xlsx => (FileFormat::Xlsx, xlsx::read(&mut package)?),
        Document::Ods => (FileFormat::Ods, ods::read(&mut package)?),
    })
}

/// The error of a workbook that is not as its format wants it.
fn broken(why: Message) -> Error {
    messages::workbook_broken(why)
}

fn file_too_large() -> Error {
    messages::file_too_large(SHEET_FILE_BYTES >> 20)
}
