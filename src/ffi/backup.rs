//! Backup and restore (备份与恢复), and the examination of damaged files.
//!
//! ```text
//! zdxm_backup_new(ledger, path, -1, ZDXM_SAVE_OVERWRITE, &backup);
//! while ((rc = zdxm_backup_step(backup, 1000, &done, &total)) == ZDXM_OK) show(done, total);
//! if (rc == ZDXM_DONE) rc = zdxm_backup_finish(backup, &rows);    only now is the file there
//! zdxm_backup_free(backup);
//! ```
//!
//! A backup is one file and itself a ledger, of the moment when it was begun. Others go on writing meanwhile. Until it is
//! finished nothing stands under its name, and an older backup stays; a program that is killed leaves an unfinished file
//! whose name ends with `.partial`. Backups are looked at and restored without any ledger being open.

use std::ops::ControlFlow;
use std::path::Path;

use super::border::{Context, Fault, Flags, OrNull, Out, OutIf, Text, ZDXM_RET, close, guard, handle, handle_of};
use super::codes::{ZDXM_DONE, ZDXM_OK, ZDXM_RESTORE_KEEP_EXISTING};
use super::cursor::{give_if, zdxm_cursor};
use super::files::{flag, portion, put_progress, save_options};
use super::ledger::zdxm_ledger;
use super::messages;
use super::row::{Cell, Localized, row};
use crate::message::Language;
use crate::{BackupRun, Error, FileContents, FileProblem, Ledger, RestoreOptions, Restored, Result};

/// A backup on its way.
pub struct zdxm_backup(());

handle_of!(zdxm_backup = 12, Backup);

/// The object of a backup handle: a run until it is finished.
pub(super) struct Backup(Option<BackupRun>);

/// Begins a backup into a new file: Rust `Ledger::begin_backup`. Free it with `zdxm_backup_free`.
///
/// `flags` is 0 or `ZDXM_SAVE_OVERWRITE`. `ZDXM_E_DUPLICATE` where there is a file; with the flag, where it is
/// not an older backup of this ledger, or has changes that the ledger does not have. `ZDXM_E_BUSY` where a program has it open.
pub(super) fn zdxm_backup_new(
    ledger: *mut zdxm_ledger,
    path: Text,
    flags: Flags,
    backup: Out<*mut zdxm_backup>,
) -> ZDXM_RET {
    guard(ledger, |entry, _| {
        let place = backup.handle("backup")?;
        let path = path.read_path(&entry.context, "path")?;
        let run = entry.ledger()?.begin_backup(path, save_options(flags)?)?;
        place.put(handle::insert_child(entry, Backup(Some(run)))?)
    })
}

/// Frees a backup; one that is not finished leaves nothing. NULL is allowed.
pub(super) fn zdxm_backup_free(backup: OrNull<zdxm_backup>) -> ZDXM_RET {
    close(backup)
}

fn over() -> Error {
    messages::backup_is_over()
}

/// Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust `BackupRun::step`, `BackupRun::done`,
/// `BackupRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were copied and proved: then finish it. `done` and `total` count pages,
/// and then rows too, and may be NULL. `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED` where the ledger is not one that a restore would
/// accept. After `ZDXM_E_INTERRUPTED` it can go on.
pub(super) fn zdxm_backup_step(backup: *mut zdxm_backup, pages: i32, done: OutIf<i64>, total: OutIf<i64>) -> ZDXM_RET {
    guard(backup, |_, backup| {
        let run = backup.0.as_mut().ok_or_else(over)?;
        let is_copied = run.step(portion(pages, "pages")?)?;
        put_progress((done, run.done()), (total, run.total()));
        Ok(if is_copied { ZDXM_DONE } else { ZDXM_OK })
    })
}

row!(FileContents, contents => {
    OFFICE: &contents.office,
    UUID: &contents.uuid,
    CHANGE: contents.head.number,
    AT_MS: contents.head.at_ms,
    CLOCK_MARK: Cell::mark_of(&contents.head),
    HASH: Cell::hex(&contents.head.hash),
    ROWS: i64::try_from(contents.rows).unwrap_or(i64::MAX),
});

/// Copies and proves what is left, and gives the file its name: Rust `BackupRun::finish`.
///
/// `rows` (may be NULL) gets one row that says what is in it: OFFICE, UUID, CHANGE (the last one), AT_MS (of that), CLOCK_MARK, HASH,
/// ROWS. An error leaves what was there. The backup is over then, and is only to be freed.
pub(super) fn zdxm_backup_finish(backup: *mut zdxm_backup, rows: OutIf<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(backup, |entry, backup| {
        let contents = backup.0.take().ok_or_else(over)?.finish()?;
        give_if(rows, entry, vec![contents])
    })
}

row!(Restored, restored => {
    OFFICE: &restored.contents.office,
    UUID: &restored.contents.uuid,
    CHANGE: restored.contents.head.number,
    AT_MS: restored.contents.head.at_ms,
    CLOCK_MARK: Cell::mark_of(&restored.contents.head),
    HASH: Cell::hex(&restored.contents.head.hash),
    ROWS: i64::try_from(restored.contents.rows).unwrap_or(i64::MAX),
    KEPT_PATH: match &restored.kept { Some(path) => Cell::Text(path.to_string_lossy()), None => Cell::Null },
});

/// Makes a ledger of a backup, after proving that it is sound: Rust `Ledger::restore_with` (`Ledger::restore`).
///
/// `flags` is 0 or `ZDXM_RESTORE_KEEP_EXISTING`; `ZDXM_E_DUPLICATE` where there is a file at `target` and the flag is not set,
/// `ZDXM_E_BUSY` where it is open. `rows` gets one row: OFFICE, UUID, CHANGE (the last one), AT_MS (of that), CLOCK_MARK, HASH, ROWS,
/// KEPT_PATH (of the ledger that was there). The backup is only read; an error leaves what was there.
pub(super) fn zdxm_backup_restore(
    context: &Context,
    source: &Path,
    target: &Path,
    flags: Flags,
) -> Result<Restored, Fault> {
    let options = RestoreOptions { keep_existing: flag(flags, ZDXM_RESTORE_KEEP_EXISTING)? };
    let go_on = &mut |_, _| match context.check_interrupt() {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    Ok(Ledger::restore_with(source, target, options, go_on)?)
}

row!(FileProblem, problem => {
    PROBLEM_KIND: problem.kind,
    TABLE: &problem.table,
    TABLE_ROW: &problem.row,
    CHANGE: problem.change,
    TEXT: Cell::Localized(Localized::Message(&problem.said)),
    REMEDY: {
        Cell::Localized(Localized::Pair(
            problem.kind.remedy(Language::English),
            problem.kind.remedy(Language::Chinese),
        ))
    },
});

/// Everything that is wrong with a file, damaged or not, without changing it: Rust `Ledger::check_file`, `FileProblemKind::remedy`.
///
/// Fields: PROBLEM_KIND, TABLE, TABLE_ROW, CHANGE, TEXT, REMEDY. A sound file gives no rows; of one kind of problem the first
/// 1,000 are given. An error where the file is no ledger, of a newer version, or cannot be read at all. The work is bounded by
/// the size of the file; `zdxm_verify_file` does it in steps.
pub(super) fn zdxm_backup_check(context: &Context, path: &Path) -> Result<Vec<FileProblem>, Fault> {
    /// Rows between two looks at the interrupt.
    const PORTION: u32 = 4_096;
    let mut run = Ledger::begin_check_file(path)?;
    loop {
        if let Some(check) = run.step(PORTION)? {
            return Ok(check.problems);
        }
        context.check_interrupt()?;
    }
}
