//! A spreadsheet file: its format, found from its bytes, and the reader of that format.

use std::fs::File;
use std::io::Read;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use super::package::{Document, Package};
use super::refused::broken;
use super::sniff::{self, Shape};
use super::{LazyDigest, Sheet, csv_file, excel_2003, html, messages, ods, ole, xls, xlsx};
use crate::coded::coded;
use crate::domain::office::import_answer::FileDigest;
use crate::error::{Error, Result};
use crate::exchange::grid::messages::parts;
use crate::limits::SHEET_FILE_BYTES;
use crate::store::file::missing::{is_missing, no_file};

coded! {
    /// The format of a file, found from its bytes and never from its name.
    pub enum FileFormat: "FORMAT", "Format of a spreadsheet file" {
        /// OLE2 with BIFF records: Excel 97-2003 `.xls` and WPS `.et`.
        Xls = 1 "Excel 97-2003工作簿",
        /// Office Open XML.
        Xlsx = 2 "Excel工作簿",
        /// OpenDocument.
        Ods = 3 "OpenDocument表格",
        /// Text with commas, tabs or semicolons, in UTF-8, UTF-16 or GB18030.
        Csv = 4 "文本表格",
        /// A web page with a table, as web systems "export to Excel".
        Html = 5 "网页表格",
        /// The XML of Excel 2003 (SpreadsheetML), as template systems "export to Excel".
        Xml2003 = 6 "Excel 2003 XML表格",
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

fn file_too_large() -> Error {
    messages::file_too_large(SHEET_FILE_BYTES >> 20)
}
