//! Archives (归档): a whole ledger as lines of JSON, which any program can read in thirty years, and back.
//!
//! UTF-8, one object a line, values only whole numbers and texts; what has no value is left out. Bytes (the deflated forms of
//! issued bulletins) are texts of two hexadecimal digits a byte.
//!
//! ```text
//! {"zdxm":"archive","format":1,"version":1,"library":"0.1.0","office":"柳州市重点办","uuid":"…","changes":9,"rows":4711,
//!  "tables":{"ledger":1,"unit":52,…}}                                                    (one line)
//! {"change":1,"at_ms":1641…,"actor":"…","kind":"create_ledger","note":"","entries":5,"digest":"…","hash":"…"}
//! {"table":"unit_version","unit_id":1,"since":2,"until":7,"name":"鱼峰区人民政府",…}
//! {"seal":9,"hash":"…","key":"…","signature":"…","at_ms":1641…}
//! {"contact":3,"change_no":9,"post":"…","phone":"…"}
//! {"end":"archive","changes":9,"rows":4711,"head":"…"}
//! ```
//!
//! The changes come first, then the rows of every version, table by table in the order of their numbers and row by row
//! in the order of their keys. `until` is left out of a row that still holds. Seals (签章) come after them, then
//! contact details (联系方式); the first line says `seals` and `contacts` where there are some. The last line shows whether a file
//! was cut short. Nothing is believed when an archive is read: the chain of changes is proved before there is a ledger.

mod export;
mod import;
mod line;
pub(crate) mod messages;

use std::io::{BufRead, Write};
use std::ops::ControlFlow;
use std::path::Path;

pub use self::export::ArchiveExport;
use self::export::Exporter;
pub use self::import::ArchiveImport;
use self::import::Importer;
use crate::domain::office::file::FileContents;
use crate::error::Result;
use crate::ledger::{Ledger, View, go_on};
use crate::store::file::new_file::SaveOptions;

/// Lines, or rows, between two reports of progress.
const PORTION_LINES: u32 = 4096;

/// # The whole ledger as text (归档)
///
/// Every change and every row as lines of JSON.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let mut lines = Vec::new();
/// let contents = view.export_json(&mut lines, &mut |_, _| std::ops::ControlFlow::Continue(()))?;
/// assert_eq!((contents.office.as_str(), contents.head.number), ("柳州市重点办", view.as_of()));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Writes everything that the view knows as lines of JSON: every change and every version of every record up to
    /// its moment. Reports how many of how many lines are written; `Break` gives up with `Interrupted`.
    ///
    /// [`Ledger::import_json`] makes a ledger of it that gives the same answers, as of every change.
    pub fn export_json(
        &self,
        to: &mut dyn Write,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<FileContents> {
        let mut exporter = Exporter::begin(self)?;
        loop {
            if let Some(contents) = exporter.step(self, to, PORTION_LINES)? {
                return Ok(contents);
            }
            go_on(progress(exporter.done(), exporter.total()))?;
        }
    }

    /// [`View::export_json`] into a file, in steps. The file appears under its name when it is complete.
    ///
    /// Fails with `Duplicate` where there is a file, unless it may be replaced; a ledger is never replaced.
    pub fn begin_export(self, path: impl AsRef<Path>, options: SaveOptions) -> Result<ArchiveExport> {
        ArchiveExport::begin(self, path.as_ref(), options)
    }
}

impl Ledger {
    /// Writes everything as lines of JSON: [`View::export_json`] of this moment.
    pub fn export_json(
        &self,
        to: &mut dyn Write,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<FileContents> {
        self.view()?.export_json(to, progress)
    }

    /// Makes a new ledger of an archive, with the same changes, the same rows and the same head. Reports how many of how
    /// many lines and rows are done; `Break` gives up with `Interrupted`.
    ///
    /// Everything is proved before the ledger appears at its place. An error names the line that is wrong, or the change
    /// whose rows do not fit, and leaves nothing behind: `UnknownFormat` for what is no archive, `NewerVersion` for one
    /// of a later version, `Damaged` for a wrong line, `Tampered` where a value was edited.
    pub fn import_json(
        path: impl AsRef<Path>,
        from: &mut dyn BufRead,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<FileContents> {
        let mut importer = Importer::begin(path.as_ref(), None)?;
        while !importer.step(from, PORTION_LINES)? {
            go_on(progress(importer.done(), importer.total()))?;
        }
        importer.finish()
    }

    /// [`Ledger::import_json`] of a file, in steps.
    pub fn begin_import(archive: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<ArchiveImport> {
        ArchiveImport::begin(archive.as_ref(), to.as_ref())
    }
}
