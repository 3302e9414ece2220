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

use super::backup::{portion, save_options, tell};
use super::codes::{ZDXM_DONE, ZDXM_OK};
use super::context::{close, zdxm_context};
use super::cursor::{give, zdxm_cursor};
use super::guard::guard;
use super::handle::{self, Handle, Object};
use super::ledger::ledger_of;
use super::messages;
use super::out::{Out, OutIf};
use super::text::Text;
use super::view::zdxm_view;
use super::{Flags, OrNull, ZDXM_RET};
use crate::{ArchiveExport, ArchiveImport, FileContents, Ledger, Result};

/// An archive being written or read.
pub struct zdxm_archive {
    _opaque: [u8; 0],
}

impl Handle for zdxm_archive {
    const KIND: u32 = 13;
    type Object = Archive;
}

/// The object of an archive handle.
pub(super) struct Archive {
    run: Run,
    contents: Option<FileContents>,
}

impl Object for Archive {}

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
pub(super) fn zdxm_archive_export(
    view: *mut zdxm_view,
    path: Text,
    flags: Flags,
    archive: Out<*mut zdxm_archive>,
) -> ZDXM_RET {
    guard(view, |entry, view| {
        let place = archive.handle("archive")?;
        let path = path.read_path(&entry.context, "path")?;
        let view = ledger_of(entry)?.view_as_of(view.committed()?)?;
        let run = view.begin_export(path, save_options(flags)?)?;
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
/// a value was edited; nothing is left of it then. `done` and `total` may be NULL.
pub(super) fn zdxm_archive_step(
    archive: *mut zdxm_archive,
    lines: i32,
    done: OutIf<i64>,
    total: OutIf<i64>,
) -> ZDXM_RET {
    guard(archive, |_, archive| {
        let lines = portion(lines, "lines")?;
        if archive.contents.is_none() {
            archive.contents = archive.run.step(lines)?;
        }
        let progress = archive.run.progress();
        tell((done, progress.0), (total, progress.1));
        Ok(if archive.contents.is_some() { ZDXM_DONE } else { ZDXM_OK })
    })
}

/// What is in a completed archive, or in the ledger made of it, in one row: Rust `ArchiveExport::step`, `ArchiveImport::step`.
///
/// Fields: OFFICE, UUID, CHANGE (the last one), AT_MS (of that), CLOCK_MARK, HASH, ROWS. `ZDXM_E_RULE` before the last step.
pub(super) fn zdxm_archive_result(archive: *mut zdxm_archive, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(archive, |entry, archive| {
        let place = rows.handle("rows")?;
        let unfinished = || messages::archive_incomplete();
        give(place, entry, vec![archive.contents.clone().ok_or_else(unfinished)?])
    })
}

#[cfg(test)]
mod tests {
    use std::ffi::CString;
    use std::path::Path;
    use std::ptr::{null, null_mut};

    use super::super::backup::zdxm_backup;
    use super::super::coded::*;
    use super::super::codes::*;
    use super::super::context::zdxm_context;
    use super::super::cursor::zdxm_cursor;
    use super::super::exports::*;
    use super::super::fields::*;
    use super::super::ledger::zdxm_ledger;
    use super::super::view::zdxm_view;
    use super::zdxm_archive;

    fn name_of(folder: &Path, name: &str) -> CString {
        CString::new(folder.join(name).to_str().unwrap()).unwrap()
    }

    fn text(rows: *mut zdxm_cursor, field: i32) -> String {
        let mut buffer = [0_u8; 200];
        let mut need = 0;
        // SAFETY: every pointer is that of a variable.
        let status = unsafe { zdxm_cursor_text(rows, field, buffer.as_mut_ptr().cast(), 200, &mut need) };
        assert!(status == ZDXM_OK || status == ZDXM_NULL, "{status}");
        String::from_utf8(buffer[..need as usize].to_vec()).unwrap()
    }

    /// What is in the one row: everything but where an older ledger lies.
    fn contents(rows: *mut zdxm_cursor) -> Vec<String> {
        assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
        [ZDXM_F_OFFICE, ZDXM_F_UUID, ZDXM_F_CHANGE, ZDXM_F_AT_MS, ZDXM_F_HASH, ZDXM_F_ROWS]
            .map(|f| text(rows, f))
            .into()
    }

    #[test]
    fn backup_restore_check_and_archive_give_the_same_ledger() {
        let folder = tempfile::tempdir().unwrap();
        let name = |name| name_of(folder.path(), name);
        let (path, copy, back) = (name("ledger.zdxm"), name("备份.zdxm"), name("restored.zdxm"));
        let (lines, made) = (name("台账.jsonl"), name("made.zdxm"));
        let mut context: *mut zdxm_context = null_mut();
        let mut ledger: *mut zdxm_ledger = null_mut();
        let mut view: *mut zdxm_view = null_mut();
        let mut backup: *mut zdxm_backup = null_mut();
        let mut archive: *mut zdxm_archive = null_mut();
        let mut rows: *mut zdxm_cursor = null_mut();
        let (mut done, mut total, mut count) = (0, 0, 0);
        // SAFETY: every pointer is that of a variable, every text ends with a zero.
        unsafe {
            assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
            let office = c"重点办".as_ptr();
            assert_eq!(zdxm_ledger_create(context, path.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);

            assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 2, &mut backup), ZDXM_E_ARG);
            assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 0, &mut backup), ZDXM_OK);
            assert_eq!(zdxm_backup_step(backup, 1, &mut done, &mut total), ZDXM_OK);
            assert!(done == 1 && total > 20, "{done} of {total}");
            // Once all pages are copied, the rows that are to be proved are added to the total.
            while zdxm_backup_step(backup, 5, &mut done, &mut total) == ZDXM_OK {}
            assert_eq!(done, total);
            assert_eq!(zdxm_backup_finish(backup, &mut rows), ZDXM_OK);
            let expected = contents(rows);
            assert_eq!((expected[0].as_str(), expected[2].as_str()), ("重点办", "1"));
            assert_eq!(zdxm_backup_finish(backup, &mut rows), ZDXM_E_RULE);
            assert_eq!(zdxm_backup_step(backup, 5, null_mut(), null_mut()), ZDXM_E_RULE);
            assert_eq!(zdxm_backup_free(backup), ZDXM_OK);
            assert_eq!(zdxm_backup_new(ledger, copy.as_ptr(), -1, 0, &mut backup), ZDXM_E_DUPLICATE);

            let restore = |flags, rows| zdxm_backup_restore(context, copy.as_ptr(), -1, back.as_ptr(), -1, flags, rows);
            assert_eq!(restore(0, &mut rows), ZDXM_OK);
            assert_eq!(contents(rows), expected);
            assert_eq!(text(rows, ZDXM_F_KEPT_PATH), "");
            assert_eq!(restore(0, &mut rows), ZDXM_E_DUPLICATE);
            assert_eq!(restore(ZDXM_RESTORE_KEEP_EXISTING, &mut rows), ZDXM_OK);
            assert_eq!(contents(rows), expected);
            assert!(Path::new(&text(rows, ZDXM_F_KEPT_PATH)).exists());

            assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
            assert_eq!(zdxm_archive_export(view, lines.as_ptr(), -1, 0, &mut archive), ZDXM_OK);
            assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_E_RULE);
            while zdxm_archive_step(archive, 3, &mut done, &mut total) == ZDXM_OK {}
            assert_eq!((done, zdxm_archive_step(archive, 3, null_mut(), null_mut())), (total, ZDXM_DONE));
            assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_OK);
            assert_eq!(contents(rows), expected);
            assert_eq!(zdxm_archive_free(archive), ZDXM_OK);
            let import = |archive| zdxm_archive_import(context, lines.as_ptr(), -1, made.as_ptr(), -1, archive);
            assert_eq!(import(&mut archive), ZDXM_OK);
            while zdxm_archive_step(archive, 3, &mut done, &mut total) == ZDXM_OK {}
            assert_eq!(zdxm_archive_result(archive, &mut rows), ZDXM_OK);
            assert_eq!(contents(rows), expected);
            assert_eq!(import(&mut archive), ZDXM_E_DUPLICATE);

            for file in [&path, &copy, &back, &made] {
                assert_eq!(zdxm_backup_check(context, file.as_ptr(), -1, &mut rows), ZDXM_OK);
                assert_eq!(zdxm_cursor_count(rows, &mut count), ZDXM_OK);
                assert_eq!(count, 0);
            }
            let sql = "UPDATE ledger SET office = '别的办'; CREATE TABLE notes (x)";
            rusqlite::Connection::open(made.to_str().unwrap()).unwrap().execute_batch(sql).unwrap();
            assert_eq!(zdxm_backup_check(context, made.as_ptr(), -1, &mut rows), ZDXM_OK);
            assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
            assert_eq!(text(rows, ZDXM_F_TEXT), "table notes is not the library's");
            assert_eq!(
                (text(rows, ZDXM_F_PROBLEM_KIND), text(rows, ZDXM_F_TABLE)),
                ("结构不符".into(), "notes".into())
            );
            assert_eq!(zdxm_cursor_next(rows), ZDXM_ROW);
            assert_eq!((text(rows, ZDXM_F_PROBLEM_KIND), text(rows, ZDXM_F_CHANGE)), ("链值不符".into(), "1".into()));
            assert!(text(rows, ZDXM_F_REMEDY).contains("compare with a backup"));
            // A tampered ledger can be opened; it is its proof that fails.
            assert_eq!(zdxm_ledger_open(context, made.as_ptr(), -1, null(), &mut ledger), ZDXM_OK);
            assert_eq!(zdxm_context_free(context), ZDXM_OK);
        }
    }
}
