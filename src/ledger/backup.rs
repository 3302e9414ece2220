//! Backup and restore (备份与恢复).

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde::Serialize;

use super::open::Ledger;
use super::pool::Pool;
use super::view::View;
use crate::domain::change::Change;
use crate::domain::file::{FileCheck, FileContents};
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::store::aside::{put_aside, put_back};
use crate::store::backup::{self, CopyProgress, Look, PageCopy};
use crate::store::new_file::{self, Draft, SaveOptions};
use crate::store::open::{self, Found};
use crate::store::{inspect, schema, verify};

/// Pages between two looks whether somebody interrupts, and between two reports of progress: 4 MiB.
const PORTION_PAGES: u32 = 1024;
/// Rows between two reports of progress.
const PORTION_ROWS: u32 = 4096;

/// How to restore a backup (恢复选项).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RestoreOptions {
    /// Keep the ledger that is there under a name with the date, such as `台账.20220131-153000.zdxm`, instead of
    /// refusing. It must not be open in any program.
    pub keep_existing: bool,
}

/// What a restore brought back (恢复结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Restored {
    /// What is in the ledger now.
    pub contents: FileContents,
    /// Where the ledger lies that was there before.
    pub kept: Option<PathBuf>,
}

/// A backup on its way, begun by [`Ledger::begin_backup`]: step it until everything is copied, then finish it.
///
/// It copies the ledger as it was when the backup began, whatever others write meanwhile. Dropped before
/// [`BackupRun::finish`], it leaves nothing; a program that is killed leaves an unfinished file whose name ends with
/// `.partial`. SQLite cannot tidy its log until the copy is complete.
pub struct BackupRun {
    /// Before the draft, which can only be thrown away when nothing has it open.
    copy: Option<PageCopy<View>>,
    draft: Option<Draft>,
    options: SaveOptions,
    pool: Arc<Pool>,
    done: u64,
    total: u64,
    is_copied: bool,
}

impl std::fmt::Debug for BackupRun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BackupRun").field("done", &self.done).field("total", &self.total).finish_non_exhaustive()
    }
}

impl BackupRun {
    fn begin(view: View, path: &Path, options: SaveOptions) -> Result<BackupRun> {
        let view = view.unlimited();
        let pool = Arc::clone(view.pool());
        let draft = Draft::begin(path, Some(&pool.path), &|old| check_replaced(&view, old, options))?;
        let copy = PageCopy::begin(view, View::conn, draft.place())?;
        Ok(BackupRun { copy: Some(copy), draft: Some(draft), options, pool, done: 0, total: 0, is_copied: false })
    }

    /// Copies so many pages more, of 4 KiB; gives whether all are copied.
    ///
    /// After `Interrupted` it can go on. After every other error it is over, and its file is gone.
    pub fn step(&mut self, pages: u32) -> Result<bool> {
        self.pool.check_process()?;
        let before = self.pool.interrupts();
        let mut left = pages.max(1);
        while left > 0 && !self.is_copied {
            if self.pool.interrupts() != before {
                return Err(
                    Error::new(ErrorKind::Interrupted, "the backup was interrupted").remedy("go on, or drop it")
                );
            }
            let portion = left.min(PORTION_PAGES);
            let copy = self.copy.as_mut().ok_or_else(over)?;
            match copy.step(portion) {
                Ok(progress) => {
                    (self.done, self.total) = (progress.done, progress.total);
                    self.is_copied = progress.is_complete;
                }
                Err(error) => {
                    self.copy = None;
                    self.draft = None;
                    return Err(error);
                }
            }
            left -= portion;
        }
        Ok(self.is_copied)
    }

    /// Pages that were copied so far.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Pages that there are to copy; 0 before the first step.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Copies what is left, looks at every page of the copy, and gives it its name. An error leaves what was there.
    pub fn finish(mut self) -> Result<FileContents> {
        while !self.step(PORTION_PAGES)? {}
        // Declared first, because it can only be thrown away when nothing has it open.
        let draft = self.draft.take().ok_or_else(over)?;
        let (view, copy) = self.copy.take().ok_or_else(over)?.finish()?;
        let expected = view.change(view.as_of())?;
        let contents = {
            let _interruptible = self.pool.interruptible(&copy, None);
            looked_at(&copy, &expected)?
        };
        drop(copy);
        draft.publish(&|old| check_replaced(&view, old, self.options))?;
        Ok(contents)
    }
}

impl Drop for BackupRun {
    /// A child has no part in the backup of its parent.
    fn drop(&mut self) {
        if self.pool.is_forked() {
            std::mem::forget((self.copy.take(), self.draft.take()));
        }
    }
}

/// Whether a backup of what a view shows may take the place of a file.
fn check_replaced(view: &View, old: &Path, options: SaveOptions) -> Result<()> {
    if options.overwrite { backup::check_older(view.conn()?, old) } else { new_file::nothing(old) }
}

fn over() -> Error {
    Error::new(ErrorKind::Rule, "the backup is over").remedy("begin another one")
}

/// Makes the copy one file, looks at every page, and gives what is in it, which must be what was copied.
fn looked_at(copy: &Connection, expected: &Change) -> Result<FileContents> {
    backup::settle(copy)?;
    backup::look(copy, Look::Quick)?;
    let contents = backup::contents(copy)?;
    if contents.head == *expected {
        return Ok(contents);
    }
    Err(Error::new(
        ErrorKind::Damaged,
        format!("the copy ends with change {}, not {}", contents.head.number, expected.number),
    )
    .remedy("check the disk; no copy was kept"))
}

impl Ledger {
    /// Copies the ledger into a new file while others go on writing: one file, itself a ledger, with the same head.
    ///
    /// It appears under its name only when it is complete and every page was looked at. Fails with `Duplicate` where
    /// there is a file already.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = zdxm::Ledger::create(folder.path().join("台账.zdxm"), "柳州市重点办")?;
    /// # let (backup, place) = (folder.path().join("备份.zdxm"), folder.path().join("恢复.zdxm"));
    /// ledger.backup_to(&backup)?;
    /// let restored = zdxm::Ledger::restore(&backup, &place)?;
    /// assert_eq!(restored.contents.head, ledger.view()?.verify()?.head.unwrap());
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn backup_to(&self, path: impl AsRef<Path>) -> Result<FileContents> {
        self.begin_backup(path, SaveOptions::default())?.finish()
    }

    /// [`Ledger::backup_to`] in steps, for a host that draws its own progress.
    ///
    /// Overwriting replaces an older backup of this ledger, when the new one is complete, and nothing else: what has changes
    /// that this ledger does not have, what somebody has open and what cannot be read stays, and the call fails.
    pub fn begin_backup(&self, path: impl AsRef<Path>, options: SaveOptions) -> Result<BackupRun> {
        BackupRun::begin(self.view()?, path.as_ref(), options)
    }

    /// Makes a ledger of a backup at a place where there is none, after proving that the backup is sound.
    pub fn restore(backup: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<Restored> {
        Ledger::restore_with(backup, to, RestoreOptions::default(), &mut |_, _| ControlFlow::Continue(()))
    }

    /// [`Ledger::restore`] with options, telling how many of how many pages, and then rows, are done; `Break` gives up
    /// with `Interrupted`.
    ///
    /// The backup is only read. Its copy is proved, page by page, index by index and change by change, brought to the
    /// present version, and only then takes its place. An error leaves what was there.
    pub fn restore_with(
        backup: impl AsRef<Path>,
        to: impl AsRef<Path>,
        options: RestoreOptions,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Restored> {
        let to = to.as_ref();
        let place = Place::look(to, options)?;
        let source = backup::source(backup.as_ref(), busy())?;
        // Declared first, because it can only be thrown away when nothing has it open.
        let like = if to.exists() { to } else { backup.as_ref() };
        let draft = Draft::restored(to, Some(like))?;
        let mut pages = PageCopy::begin(source, |conn| Ok(conn), draft.place())?;
        loop {
            let CopyProgress { done, total, is_complete } = pages.step(PORTION_PAGES)?;
            if is_complete {
                break;
            }
            go_on(progress(done, total))?;
        }
        let (source, mut copy) = pages.finish()?;
        drop(source);
        let contents = proved(&mut copy, progress)?;
        drop(copy);
        let kept = place.clear(to)?;
        match draft.publish(&new_file::nothing) {
            Ok(()) => Ok(Restored { contents, kept }),
            Err(error) => {
                if let Some(kept) = kept {
                    put_back(&kept, to);
                }
                Err(error)
            }
        }
    }

    /// Examines a file: its pages, its indexes, its references, its tables, its chain of changes. It lists everything
    /// that is wrong with the file and changes nothing, also in one that [`Ledger::open`] refuses as damaged.
    ///
    /// Fails where the file is no ledger, is of a newer version, or cannot be read at all. Where a crash left a log beside
    /// the file, the log is read too, for which SQLite may make its index (`-shm`) anew.
    pub fn check_file(path: impl AsRef<Path>) -> Result<FileCheck> {
        inspect::file(path.as_ref(), busy())
    }
}

fn busy() -> Duration {
    Duration::from_millis(limits::BUSY_MS.into())
}

pub(crate) fn go_on(told: ControlFlow<()>) -> Result<()> {
    match told {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::new(ErrorKind::Interrupted, "it was interrupted; nothing was kept")),
    }
}

/// Proves that a copy is sound in every respect, and gives what is in it.
fn proved(copy: &mut Connection, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<FileContents> {
    backup::settle(copy)?;
    backup::look(copy, Look::Full)?;
    // The proof knows the present version only.
    schema::migrate(copy)?;
    let mut check = verify::Check::new(copy)?;
    while check.result().is_none() {
        check.step(copy, PORTION_ROWS)?;
        let (done, total) = check.progress();
        go_on(progress(done, total))?;
    }
    backup::contents(copy)
}

/// What stands where a ledger is to be restored.
enum Place {
    Free,
    /// A ledger that can be opened.
    Ledger,
    /// Something that cannot be: damaged, perhaps.
    Broken,
}

impl Place {
    fn look(to: &Path, options: RestoreOptions) -> Result<Place> {
        let place = match open::look(to) {
            Ok(Found::Nothing) if !to.exists() && !new_file::has_side_files(to) => return Ok(Place::Free),
            Ok(Found::Ledger) => Place::Ledger,
            Ok(Found::Nothing) => Place::Broken,
            Err(error) if matches!(error.kind(), ErrorKind::NotALedger | ErrorKind::Damaged) && !to.is_dir() => {
                Place::Broken
            }
            Err(error) => return Err(error),
        };
        if options.keep_existing {
            return Ok(place);
        }
        Err(Error::new(ErrorKind::Duplicate, format!("there is a file at {}", to.display()))
            .remedy("choose another path, or keep the file under another name; it was not touched"))
    }

    /// Puts aside what is there; gives where it lies now.
    fn clear(&self, to: &Path) -> Result<Option<PathBuf>> {
        match self {
            Place::Free => return Ok(None),
            Place::Broken => {}
            // Only this tells whether another program has it open. What is damaged cannot be asked.
            Place::Ledger => match backup::fold_log(to, busy()) {
                Err(error) if error.kind() == ErrorKind::Busy => {
                    return Err(Error::new(ErrorKind::Busy, format!("{} is open", to.display()))
                        .remedy("close it in every program, then restore again")
                        .because(error));
                }
                _ => {}
            },
        }
        put_aside(to).map(Some)
    }
}
