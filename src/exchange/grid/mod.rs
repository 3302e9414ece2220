//! A spreadsheet as plain cells: the same shape for xls, et, xlsx, ods, csv, html and the XML of Excel 2003.
//!
//! `workbook` opens a file and hands it to its reader: `sniff` recognizes the format, one module reads each, `budget` bounds
//! what all of them may build, `values` evens out what they write differently. `cell` and `sheet` are what they build.
//! The readers are made for files that nobody vouches for: any bytes end in a [`Workbook`] or an
//! [`Error`](crate::Error), in bounded time and memory.

mod biff;
mod budget;
mod cell;
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
mod refused;
mod rich;
mod sheet;
mod sniff;
mod styles;
mod values;
mod workbook;
mod xls;
mod xls_shared;
mod xls_sheet;
mod xlsx;
mod xlsx_shared;
mod xlsx_sheet;
mod xml;

pub use self::cell::{Cell, CellRef, Merge};
pub use self::digest::LazyDigest;
pub use self::fault::{Fault, FaultKind};
pub use self::look::Look;
pub use self::sheet::Sheet;
pub use self::workbook::{FileFormat, Workbook};
