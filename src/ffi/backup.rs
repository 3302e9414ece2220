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

use super::border::{Context, Fault, Flags, IfWanted, Portion, handle_of};
use super::codes::{ZDXM_RESTORE_KEEP_EXISTING, ZDXM_RESTORE_WITHOUT_ATTACHMENTS};
use super::files::{Progress, flag};
use super::messages;
use super::row::{Cell, Localized, row};
use crate::message::Language;
use crate::{BackupRun, FileContents, FileProblem, Ledger, RestoreOptions, Restored, Result, SaveOptions};

handle_of!(
    /// Frees a backup; one that is not finished leaves nothing. NULL is allowed.
    zdxm_backup = 12, Backup
);

/// The object of a backup handle: a run until it is finished.
pub(super) struct Backup(Option<BackupRun>);

/// Begins a backup into a new file: Rust `Ledger::begin_backup`.
///
/// `ZDXM_E_DUPLICATE` where there is a file; with `ZDXM_SAVE_OVERWRITE`, where it is
/// not an older backup of this ledger, or has changes that the ledger does not have. `ZDXM_E_BUSY` where a program has it open.
pub(super) fn zdxm_backup_new(ledger: &Ledger, path: &Path, flags: SaveOptions) -> Result<Backup> {
    Ok(Backup(Some(ledger.begin_backup(path, flags)?)))
}

/// Leaves out the files of attachments, which a backup has beside it otherwise: Rust `BackupRun::leave_out_attachments`.
///
/// To be said before the last step. FILES_MISSING of the row says how many the backup lacks then.
pub(super) fn zdxm_backup_leave_out_attachments(backup: &mut Backup) -> Result<()> {
    backup.0.as_mut().ok_or_else(messages::backup_is_over)?.leave_out_attachments();
    Ok(())
}

/// Copies so many pages more, of 4 KiB, and then proves about as many rows: Rust `BackupRun::step`, `BackupRun::done`,
/// `BackupRun::total`.
///
/// `ZDXM_OK` while there are others, `ZDXM_DONE` when all were copied and proved: then finish it. `done` and `total` count pages,
/// and then rows too. `ZDXM_E_TAMPERED` or `ZDXM_E_DAMAGED` where the ledger is not one that a restore would
/// accept. After `ZDXM_E_INTERRUPTED` it can go on.
pub(super) fn zdxm_backup_step(backup: &mut Backup, pages: Portion) -> Result<Progress> {
    let run = backup.0.as_mut().ok_or_else(messages::backup_is_over)?;
    let is_complete = run.step(pages)?;
    Ok(Progress { done: run.done(), total: run.total(), is_complete })
}

row!(FileContents, contents => {
    office, uuid, head { number: CHANGE, at_ms }, CLOCK_MARK: Cell::mark_of(&contents.head), head { hash }, rows,
    files, files_missing,
});

/// Copies and proves what is left, and gives the file its name: Rust `BackupRun::finish`.
///
/// The row says what is in it; CHANGE is the last one, AT_MS of that. An error leaves what was there. The backup is over then, and
/// is only to be freed.
pub(super) fn zdxm_backup_finish(backup: &mut Backup) -> Result<IfWanted<FileContents>> {
    backup.0.take().ok_or_else(messages::backup_is_over)?.finish()
}

row!(Restored, restored => {
    contents { office, uuid }, contents.head { number: CHANGE, at_ms }, CLOCK_MARK: Cell::mark_of(&restored.contents.head),
    contents.head { hash }, contents { rows, files, files_missing }, KEPT_PATH: restored.kept.as_deref(),
});

/// Makes a ledger of a backup, after proving that it is sound: Rust `Ledger::restore_with` (`Ledger::restore`).
///
/// `flags` is 0 or the sum of `ZDXM_RESTORE_KEEP_EXISTING` and `ZDXM_RESTORE_WITHOUT_ATTACHMENTS`. FILES_MISSING says how many files of
/// attachments the ledger lacks; `ZDXM_E_DUPLICATE` where there is a file at `target` and the flag is not set,
/// `ZDXM_E_BUSY` where it is open. CHANGE is the last one, AT_MS of that, KEPT_PATH of the ledger that was there. The backup is only
/// read; an error leaves what was there.
pub(super) fn zdxm_backup_restore(
    context: &Context,
    source: &Path,
    target: &Path,
    flags: Flags,
) -> Result<Restored, Fault> {
    flag(flags, ZDXM_RESTORE_KEEP_EXISTING | ZDXM_RESTORE_WITHOUT_ATTACHMENTS)?;
    let options = RestoreOptions {
        keep_existing: flags & ZDXM_RESTORE_KEEP_EXISTING != 0,
        without_attachments: flags & ZDXM_RESTORE_WITHOUT_ATTACHMENTS != 0,
    };
    let go_on = &mut |_, _| match context.check_interrupt() {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    Ok(Ledger::restore_with(source, target, options, go_on)?)
}

row!(FileProblem, problem => {
    PROBLEM_KIND: problem.kind, table, TABLE_ROW: &problem.row, change,
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
/// A sound file gives no rows; of one kind of problem the first
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
