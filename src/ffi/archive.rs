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

use std::path::Path;

use super::border::{Context, Fault, Portion, handle_of};
use super::files::Progress;
use super::messages;
use super::view::Viewed;
use crate::{ArchiveExport, ArchiveImport, FileContents, Ledger, Result, SaveOptions};

handle_of!(
    /// Frees an archive; one that is not complete leaves nothing. NULL is allowed.
    zdxm_archive = 13, Archive
);

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

/// Begins to write what a view knows into a new file: Rust `View::begin_export`. The view can be closed.
///
/// `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced.
/// `ZDXM_E_NOT_PERMITTED` for a view that is limited (`zdxm_view_limit`).
pub(super) fn zdxm_archive_export(view: &mut Viewed, path: &Path, flags: SaveOptions) -> Result<Archive, Fault> {
    let run = view.again()?.begin_export(path, flags)?;
    Ok(Archive { run: Run::Export(Box::new(run)), contents: None })
}

/// Puts the files of attachments beside the archive as well: Rust `ArchiveExport::take_attachments`. `ZDXM_E_RULE` for an import, which
/// takes over the files that lie beside its archive.
///
/// To be said before the last step. FILES_MISSING of the result says how many the archive lacks.
pub(super) fn zdxm_archive_take_attachments(archive: &mut Archive) -> Result<()> {
    match &mut archive.run {
        Run::Export(run) => {
            run.take_attachments();
            Ok(())
        }
        Run::Import(_) => Err(messages::archive_is_read()),
    }
}

/// Begins to make a new ledger of an archive: Rust `Ledger::begin_import`.
///
/// `ZDXM_E_DUPLICATE` where there is a file at `target`.
pub(super) fn zdxm_archive_import(_context: &Context, source: &Path, target: &Path) -> Result<Archive> {
    Ok(Archive { run: Run::Import(Box::new(Ledger::begin_import(source, target)?)), contents: None })
}

/// Writes, or reads and proves, about so many lines more: Rust `ArchiveExport::step`, `ArchiveExport::done`,
/// `ArchiveExport::total`, `ArchiveImport::step`, `ArchiveImport::done`, `ArchiveImport::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when the file has its name. Of an import: `ZDXM_E_UNKNOWN_FORMAT` for what is
/// no archive, `ZDXM_E_NEWER_VERSION` for one of a later version, `ZDXM_E_DAMAGED` for a wrong line, `ZDXM_E_TAMPERED` where
/// a value was edited; nothing is left of it then. After `ZDXM_E_INTERRUPTED` it can go on.
pub(super) fn zdxm_archive_step(archive: &mut Archive, context: &Context, lines: Portion) -> Result<Progress, Fault> {
    /// Lines between two looks at the interrupt.
    const PORTION: u32 = 4_096;
    let mut left = lines;
    while archive.contents.is_none() && left > 0 {
        context.check_interrupt()?;
        archive.contents = archive.run.step(left.min(PORTION))?;
        left = left.saturating_sub(PORTION);
    }
    let (done, total) = archive.run.progress();
    Ok(Progress { done, total, is_complete: archive.contents.is_some() })
}

/// What is in a completed archive, or in the ledger made of it, in one row: Rust `ArchiveExport::step`, `ArchiveImport::step`.
///
/// CHANGE is the last one, AT_MS of that. `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_archive_result(archive: &Archive) -> Result<FileContents> {
    archive.contents.clone().ok_or_else(messages::archive_incomplete)
}
