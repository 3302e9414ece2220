//! Backup and restore (备份与恢复).

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use serde::Serialize;

use super::beside::taking::Taking;
use super::open::Ledger;
use super::pool::Pool;
use super::view::View;
use crate::domain::office::change::Change;
use crate::domain::office::file::FileContents;
use crate::error::{ErrorKind, Result};
use crate::ledger::messages;
use crate::limits;
use crate::setters::setters;
use crate::store::file::aside::{put_aside, put_back};
use crate::store::file::attached::Files;
use crate::store::file::backup::{self, CopyProgress, PageCopy};
use crate::store::file::look::{self, Found};
use crate::store::file::new_file::{self, Draft, SaveOptions};
use crate::store::proof::verify;
use crate::store::schema;

/// Pages between two looks whether somebody interrupts, and between two reports of progress: 4 MiB.
const PORTION_PAGES: u32 = 1024;
/// Rows between two reports of progress.
const PORTION_ROWS: u32 = 4096;

/// How to restore a backup (恢复选项).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct RestoreOptions {
    /// Keep the ledger that is there under a name with the date, such as `台账.20220131-153000.zdxm`, instead of
    /// refusing. It must not be open in any program.
    pub keep_existing: bool,
    /// Leave the files of attachments where they are. [`FileContents::files_missing`] says how many the ledger lacks then.
    pub without_attachments: bool,
}

setters! {
    RestoreOptions {
        with_keep_existing(keep_existing: bool) = keep_existing;
        with_without_attachments(without_attachments: bool) = without_attachments;
    }
}

/// What a restore brought back (恢复结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Restored {
    /// What is in the ledger now.
    pub contents: FileContents,
    /// Where the ledger lies that was there before.
    pub kept: Option<PathBuf>,
}

/// A backup on its way, begun by [`Ledger::begin_backup`]: step it until everything is copied and proved, then finish it.
///
/// It copies the ledger as it was when the backup began, whatever others write meanwhile, and proves the copy as a restore
/// does. Dropped before [`BackupRun::finish`], it leaves nothing; a program that is killed leaves an unfinished file whose
/// name ends with `.partial`. SQLite cannot tidy its log until the copy is complete.
#[must_use = "a backup that is dropped is given up: step and finish it"]
pub struct BackupRun {
    /// Before the draft, which can only be thrown away when nothing has it open.
    place: Place,
    draft: Option<Draft>,
    options: SaveOptions,
    pool: Arc<Pool>,
    /// The last change of what is copied.
    expected: Change,
    pages: u64,
    done: u64,
    total: u64,
    /// Where the backup is to lie, with the files beside it.
    path: PathBuf,
    without_attachments: bool,
}

/// Where a backup stands.
enum Place {
    Copy(PageCopy<View>),
    Proof(Box<Proof>),
    Files(FileContents, Taking),
    Proved(FileContents, Option<Taking>),
    Over,
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
        let expected = view.change(view.as_of())?;
        let place = Place::Copy(PageCopy::begin(view, View::conn, draft.place())?);
        let (path, draft) = (path.to_owned(), Some(draft));
        let run = BackupRun {
            place,
            draft,
            options,
            pool,
            expected,
            pages: 0,
            done: 0,
            total: 0,
            path,
            without_attachments: false,
        };
        Ok(run)
    }

    /// Leaves out the files of attachments, which a backup has beside it otherwise: linked where the file system can, or copied, and
    /// proved by their SHA-256. To be said before the last step; [`FileContents::files_missing`] says how many the backup lacks then.
    pub fn leave_out_attachments(&mut self) {
        self.without_attachments = true;
    }

    /// Copies so many pages more, of 4 KiB, or then proves about as many rows, or takes over files of attachments of about so many
    /// pages; gives whether everything is copied and proved.
    ///
    /// Between the two, and for each table that has indexes, it takes longer, because SQLite looks at all of it at once. After
    /// `Interrupted` it can go on. After every other error it is over, and its file is gone.
    pub fn step(&mut self, pages: u32) -> Result<bool> {
        self.pool.check_process()?;
        let before = self.pool.interrupts();
        let mut left = pages.max(1);
        while left > 0 && !matches!(self.place, Place::Proved(..)) {
            if self.pool.interrupts() != before {
                return Err(messages::backup_interrupted());
            }
            let portion = left.min(PORTION_PAGES);
            if let Err(error) = self.portion(portion) {
                if error.kind() != ErrorKind::Interrupted {
                    self.place = Place::Over;
                    self.draft = None;
                }
                return Err(error);
            }
            left -= portion;
        }
        Ok(matches!(self.place, Place::Proved(..)))
    }

    fn portion(&mut self, portion: u32) -> Result<()> {
        match &mut self.place {
            Place::Copy(copy) => {
                let CopyProgress { done, total, is_complete } = copy.step(portion)?;
                // The rows that are to be proved count as one until they are counted.
                (self.pages, self.done, self.total) = (total, done, total + 1);
                if is_complete && let Place::Copy(copy) = std::mem::replace(&mut self.place, Place::Over) {
                    let (_, copy) = copy.finish()?;
                    self.place = Place::Proof(Box::new(Proof::new(copy)));
                }
            }
            Place::Proof(proof) => {
                let _interruptible = self.pool.interruptible(&proof.conn, None);
                let contents = proof.step(portion)?;
                let (done, total) = proof.progress();
                (self.done, self.total) = (self.pages + done, self.pages + total);
                if let Some(contents) = contents {
                    check_head(&contents, &self.expected)?;
                    self.pages += total;
                    let (from, to) = (Files::of(&self.pool.path), Files::of(&self.path));
                    let taking =
                        if self.without_attachments { None } else { Some(Taking::new(&proof.conn, from, to)?) };
                    self.place = match taking {
                        Some(taking) => Place::Files(contents, taking),
                        None => Place::Proved(contents, None),
                    };
                }
            }
            Place::Files(_, taking) => {
                let is_complete = taking.step(portion)?;
                let (done, total) = taking.progress();
                (self.done, self.total) = (self.pages + done, self.pages + total);
                if is_complete && let Place::Files(contents, taking) = std::mem::replace(&mut self.place, Place::Over) {
                    self.place = Place::Proved(contents, Some(taking));
                }
            }
            Place::Proved(..) => {}
            Place::Over => return Err(messages::backup_over()),
        }
        Ok(())
    }

    /// Pages that were copied so far, then rows that were proved, then pages of files.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// Pages that there are to copy, then also rows to prove, then also pages of files; 0 before the first step.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Copies and proves what is left, and gives the file its name. An error leaves what was there.
    pub fn finish(mut self) -> Result<FileContents> {
        while !self.step(PORTION_PAGES)? {}
        match (std::mem::replace(&mut self.place, Place::Over), self.draft.take()) {
            (Place::Proved(mut contents, taking), Some(draft)) => {
                let view = View::begin(Arc::clone(&self.pool), None)?;
                draft.put_in_place(&|old| check_replaced(&view, old, self.options))?;
                contents.files_missing = taking.map_or(contents.files, Taking::keep);
                Ok(contents)
            }
            _ => Err(messages::backup_over()),
        }
    }
}

impl Drop for BackupRun {
    /// A child has no part in the backup of its parent.
    fn drop(&mut self) {
        if self.pool.is_forked() {
            std::mem::forget((std::mem::replace(&mut self.place, Place::Over), self.draft.take()));
        }
    }
}

/// Whether a backup of what a view shows may take the place of a file.
fn check_replaced(view: &View, old: &Path, options: SaveOptions) -> Result<()> {
    if options.overwrite { backup::check_older(view.conn()?, old) } else { new_file::nothing(old) }
}

/// What is in a copy must be what was copied.
fn check_head(contents: &FileContents, expected: &Change) -> Result<()> {
    if contents.head == *expected {
        return Ok(());
    }
    Err(messages::copy_differs(contents.head.number, expected.number))
}

/// The proof that a copy is a ledger that can be opened and believed, for a backup and for a restore alike.
struct Proof {
    conn: Connection,
    /// `None` until the pages were looked at.
    check: Option<verify::Check>,
}

impl Proof {
    fn new(conn: Connection) -> Proof {
        Proof { conn, check: None }
    }

    /// Goes on by about so many rows; gives what is in the copy once it is proved.
    fn step(&mut self, rows: u32) -> Result<Option<FileContents>> {
        let check = match &mut self.check {
            Some(check) => check,
            None => {
                backup::settle_copy(&self.conn)?;
                // The proof knows the present version only.
                schema::migrate(&mut self.conn)?;
                self.check.insert(verify::Check::new(&self.conn)?)
            }
        };
        check.step(&self.conn, rows)?;
        check.result().map(|_| backup::contents(&self.conn)).transpose()
    }

    fn progress(&self) -> (u64, u64) {
        self.check.as_ref().map_or((0, 0), verify::Check::progress)
    }
}

impl Ledger {
    /// Copies the ledger into a new file while others go on writing: one file, itself a ledger, with the same head.
    ///
    /// It appears under its name only when it is complete and was proved as [`Ledger::restore`] proves it, so that a backup can
    /// be restored. The files of its attachments lie beside it as they lie beside the ledger, in a folder with its name and `.files`.
    /// What the ledger itself lacks of them is no error: [`FileContents::files_missing`] says how many. A ledger that is damaged or was tampered with gives no backup, but the error of the proof. Fails with
    /// `Duplicate` where there is a file already.
    ///
    /// ```
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = zdxm::Ledger::create(folder.path().join("台账.zdxm"), "柳州市重点办")?;
    /// # let (backup, place) = (folder.path().join("备份.zdxm"), folder.path().join("恢复.zdxm"));
    /// ledger.backup_to(&backup)?;
    /// let restored = zdxm::Ledger::restore(&backup, &place)?;
    /// assert_eq!(restored.contents.head, ledger.view()?.verify()?.head);
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

    /// [`Ledger::restore`] with options; reports how many of how many pages, and then rows, are done. `Break` gives up
    /// with `Interrupted`.
    ///
    /// The backup is only read. Its copy is proved, page by page, index by index and change by change, brought to the
    /// present version, and only then takes its place, with the files of its attachments. An error leaves what was there.
    pub fn restore_with(
        backup: impl AsRef<Path>,
        to: impl AsRef<Path>,
        options: RestoreOptions,
        progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Restored> {
        let to = to.as_ref();
        let place = Target::look(to, options)?;
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
        let (source, copy) = pages.finish()?;
        drop(source);
        let mut proof = Proof::new(copy);
        let mut contents = loop {
            if let Some(contents) = proof.step(PORTION_ROWS)? {
                break contents;
            }
            let (done, total) = proof.progress();
            go_on(progress(done, total))?;
        };
        let files = Files::of(to);
        // What lies beside the ledger that is put aside goes with it.
        let waiting = if matches!(place, Target::Free) { files.clone() } else { files.waiting() };
        let mut taking = match options.without_attachments {
            true => None,
            false => Some(Taking::new(&proof.conn, Files::of(backup.as_ref()), waiting.clone())?),
        };
        drop(proof);
        while let Some(taking) = &mut taking
            && !taking.step(PORTION_PAGES)?
        {
            let (done, total) = taking.progress();
            go_on(progress(done, total))?;
        }
        let kept = place.clear(to)?;
        let placed = waiting.move_to(&files).and_then(|()| draft.put_in_place(&new_file::nothing));
        match placed {
            Ok(()) => {
                contents.files_missing = taking.map_or(contents.files, Taking::keep);
                Ok(Restored { contents, kept })
            }
            Err(error) => {
                let _ = files.move_to(&waiting);
                drop(taking);
                if let Some(kept) = kept {
                    put_back(&kept, to);
                }
                Err(error)
            }
        }
    }
}

pub(super) fn busy() -> Duration {
    Duration::from_millis(limits::BUSY_MS.into())
}

pub(crate) fn go_on(answer: ControlFlow<()>) -> Result<()> {
    match answer {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(messages::interrupted()),
    }
}

/// What stands where a ledger is to be restored.
enum Target {
    Free,
    /// A ledger that can be opened.
    Ledger,
    /// Something that cannot be: damaged, perhaps.
    Broken,
}

impl Target {
    fn look(to: &Path, options: RestoreOptions) -> Result<Target> {
        let place = match look::look(to) {
            Ok(Found::Nothing) if !to.exists() && !new_file::has_side_files(to) => return Ok(Target::Free),
            Ok(Found::Ledger) => Target::Ledger,
            Ok(Found::Nothing) => Target::Broken,
            Err(error) if matches!(error.kind(), ErrorKind::NotALedger | ErrorKind::Damaged) && !to.is_dir() => {
                Target::Broken
            }
            Err(error) => return Err(error),
        };
        if options.keep_existing {
            return Ok(place);
        }
        Err(messages::file_exists(to))
    }

    /// Puts aside what is there; gives where it lies now.
    fn clear(&self, to: &Path) -> Result<Option<PathBuf>> {
        match self {
            Target::Free => return Ok(None),
            Target::Broken => {}
            // Only this shows whether another program has the file open. A damaged file cannot be asked.
            Target::Ledger => match backup::fold_log(to, busy()) {
                Err(error) if error.kind() == ErrorKind::Busy => {
                    return Err(messages::ledger_open_elsewhere(to).because(error));
                }
                _ => {}
            },
        }
        put_aside(to).map(Some)
    }
}
