//! Archives (归档): a whole ledger as lines of JSON, which any program can read in thirty years, and back.
//!
//! ```text
//! zdxm_archive_export(view, "台账.jsonl", -1, 0, &archive);                   or
//! zdxm_archive_import(context, "台账.jsonl", -1, "台账.zdxm", -1, &archive);
//! while ((rc = zdxm_archive_step(archive, 1000, &done, &total)) == ZDXM_OK) show(done, total);
//! if (rc == ZDXM_DONE) zdxm_archive_result(archive, &rows);                   the file is there
//! zdxm_archive_free(archive);
//! ```
//!
//! The ledger that is made has the same changes, rows and hashes, and gives the same answers as of every change. Nothing is
//! believed when an archive is read: everything is proved before the ledger appears, and an error names the line.

use super::border::{Flags, OrNull, Out, OutIf, Text, ZDXM_RET, close, guard, handle, handle_of};
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::context::zdxm_context;
use super::files::{portion, put_progress, save_options};
use super::messages;
use super::view::zdxm_view;
use crate::{ArchiveExport, ArchiveImport, FileContents, Ledger, Result};

/// An archive being written or read.
pub struct zdxm_archive(());

handle_of!(zdxm_archive = 13, Archive);

/// The object of an archive handle.
pub(super) struct Archive {
    run: Run,
    contents: Option<FileContents>,
}

/// One of the two ways.
enum Run {
    Export(Box<ArchiveExport>),
    Import(Box<ArchiveImport>),
}

impl Run {
    fn step(&mut self, lines: u32) -> Result<Option<FileContents>> {
        match self {
            Run::Export(run) => run.step(lines),
            Run::Import(run) => run.step(lines),
        }
    }

    fn progress(&self) -> (u64, u64) {
        match self {
            Run::Export(run) => (run.done(), run.total()),
            Run::Import(run) => (run.done(), run.total()),
        }
    }
}

/// Begins to write what a view knows into a new file: Rust `View::begin_export`. Free it with `zdxm_archive_free`; the view
/// can be closed.
///
/// `flags` is 0 or `ZDXM_SAVE_OVERWRITE`. `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced.
/// `ZDXM_E_NOT_PERMITTED` for a view that is limited (`zdxm_view_limit`).
pub(super) fn zdxm_archive_export(
    view: *mut zdxm_view,
    path: Text,
    flags: Flags,
    archive: Out<*mut zdxm_archive>,
) -> ZDXM_RET {
    guard(view, |entry, view| {
        let place = archive.handle("archive")?;
        let path = path.read_path(&entry.context, "path")?;
        let run = view.again()?.begin_export(path, save_options(flags)?)?;
        place.put(handle::insert_child(entry, Archive { run: Run::Export(Box::new(run)), contents: None })?)
    })
}

/// Begins to make a new ledger of an archive: Rust `Ledger::begin_import`. Free it with `zdxm_archive_free`.
///
/// `ZDXM_E_DUPLICATE` where there is a file at `target`.
pub(super) fn zdxm_archive_import(
    context: *mut zdxm_context,
    source: Text,
    target: Text,
    archive: Out<*mut zdxm_archive>,
) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = archive.handle("archive")?;
        let (source, target) =
            (source.read_path(&entry.context, "source")?, target.read_path(&entry.context, "target")?);
        let run = Ledger::begin_import(source, target)?;
        place.put(handle::insert_child(entry, Archive { run: Run::Import(Box::new(run)), contents: None })?)
    })
}

/// Frees an archive; one that is not complete leaves nothing. NULL is allowed.
pub(super) fn zdxm_archive_free(archive: OrNull<zdxm_archive>) -> ZDXM_RET {
    close(archive)
}

/// Writes, or reads and proves, about so many lines more: Rust `ArchiveExport::step`, `ArchiveExport::done`,
/// `ArchiveExport::total`, `ArchiveImport::step`, `ArchiveImport::done`, `ArchiveImport::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when the file has its name. Of an import: `ZDXM_E_UNKNOWN_FORMAT` for what is
/// no archive, `ZDXM_E_NEWER_VERSION` for one of a later version, `ZDXM_E_DAMAGED` for a wrong line, `ZDXM_E_TAMPERED` where
/// a value was edited; nothing is left of it then. `done` and `total` may be NULL. After
/// `ZDXM_E_INTERRUPTED` it can go on.
pub(super) fn zdxm_archive_step(
    archive: *mut zdxm_archive,
    lines: i32,
    done: OutIf<i64>,
    total: OutIf<i64>,
) -> ZDXM_RET {
    /// Lines between two looks at the interrupt.
    const PORTION: u32 = 4_096;
    guard(archive, |entry, archive| {
        let mut left = portion(lines, "lines")?;
        while archive.contents.is_none() && left > 0 {
            entry.context.check_interrupt()?;
            archive.contents = archive.run.step(left.min(PORTION))?;
            left = left.saturating_sub(PORTION);
        }
        let progress = archive.run.progress();
        put_progress((done, progress.0), (total, progress.1));
        Ok(if archive.contents.is_some() { ZDXM_DONE } else { ZDXM_OK })
    })
}

/// What is in a completed archive, or in the ledger made of it, in one row: Rust `ArchiveExport::step`, `ArchiveImport::step`.
///
/// Fields: OFFICE, UUID, CHANGE (the last one), AT_MS (of that), CLOCK_MARK, HASH, ROWS. `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_archive_result(archive: &Archive) -> Result<FileContents> {
    archive.contents.clone().ok_or_else(messages::archive_incomplete)
}
