//! Copying a ledger page by page while others write to it, and looking at the copy.

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::look::Found;
use super::{connect, fork, identity, look, new_file};
use crate::domain::office::change::Change;
use crate::domain::office::file::{FileContents, FileProblemKind};
use crate::error::{ErrorKind, Result};
use crate::message::Arg;
use crate::store::file::errors::Stored as _;
use crate::store::proof::{change, verify};
use crate::store::{NOW, attachment, messages, query};

/// Pages that are copied and pages that there are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CopyProgress {
    pub(crate) done: u64,
    pub(crate) total: u64,
    pub(crate) is_complete: bool,
}

/// A copy on its way.
///
/// SQLite's backup holds both connections for as long as it lasts, so a thread keeps all three; it sleeps between the
/// steps, and ends with this.
pub(crate) struct PageCopy<S> {
    /// Taken away to end the thread.
    ask: Option<SyncSender<i32>>,
    answers: Receiver<Result<CopyProgress>>,
    thread: Option<JoinHandle<(S, Connection)>>,
    /// A child has no such thread.
    forks: u32,
}

impl<S: Send + 'static> PageCopy<S> {
    /// Prepares to copy what a connection sees into a new file. Where the connection is in a transaction, that moment is
    /// copied whatever others write meanwhile.
    pub(crate) fn begin(source: S, conn: fn(&S) -> Result<&Connection>, to: &Path) -> Result<PageCopy<S>> {
        let mut copy = draft(to)?;
        let (ask, asked) = sync_channel(1);
        let (answer, answers) = sync_channel(1);
        let work = move || {
            serve(conn(&source), &mut copy, &asked, &answer);
            (source, copy)
        };
        let thread = std::thread::Builder::new().name("zdxm-backup".to_owned()).spawn(work);
        let thread = thread.map_err(|error| messages::backup_needs_thread().because(error))?;
        Ok(PageCopy { ask: Some(ask), answers, thread: Some(thread), forks: fork::count() })
    }

    /// Copies so many pages more.
    pub(crate) fn step(&mut self, pages: u32) -> Result<CopyProgress> {
        let pages = i32::try_from(pages).unwrap_or(i32::MAX);
        let is_asked = self.ask.as_ref().is_some_and(|ask| ask.send(pages).is_ok());
        is_asked.then(|| self.answers.recv().ok()).flatten().unwrap_or_else(|| Err(messages::backup_ended()))
    }

    /// Where it was copied from, and the copy.
    pub(crate) fn finish(mut self) -> Result<(S, Connection)> {
        self.end().ok_or_else(messages::backup_ended)
    }

    fn end(&mut self) -> Option<(S, Connection)> {
        self.ask = None;
        self.thread.take()?.join().ok()
    }
}

impl<S> Drop for PageCopy<S> {
    fn drop(&mut self) {
        self.ask = None;
        if let Some(thread) = self.thread.take().filter(|_| self.forks == fork::count()) {
            let _ = thread.join();
        }
    }
}

/// What the thread does.
fn serve(
    from: Result<&Connection>,
    copy: &mut Connection,
    asked: &Receiver<i32>,
    answer: &SyncSender<Result<CopyProgress>>,
) {
    let backup = from.and_then(|from| Backup::new(from, copy).stored());
    for pages in asked {
        let result = match &backup {
            Ok(backup) => step(backup, pages),
            Err(error) => Err(error.again()),
        };
        if answer.send(result).is_err() {
            break;
        }
    }
}

fn step(backup: &Backup<'_, '_>, pages: i32) -> Result<CopyProgress> {
    let result = backup.step(pages).stored()?;
    let progress = backup.progress();
    let (total, left) = (progress.pagecount.unsigned_abs(), progress.remaining.unsigned_abs());
    match result {
        StepResult::Busy | StepResult::Locked => Err(messages::locked()),
        result => Ok(CopyProgress {
            done: u64::from(total.saturating_sub(left)),
            total: u64::from(total),
            is_complete: result == StepResult::Done,
        }),
    }
}

/// A connection to a new empty file that is thrown away unless everything succeeds: it needs no way back.
pub(crate) fn draft(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect::connect(path, flags).map_err(|error| connect::opening(path, error))?;
    connect::configure(&conn, Duration::ZERO)?;
    conn.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(())).stored()?;
    Ok(conn)
}

/// A backup to be read, of the present version or of an older one, at one moment and however damaged it is.
pub(crate) fn source(path: &Path, busy: Duration) -> Result<Connection> {
    let (conn, unread) = look::inspector(path, busy)?;
    if let Some((kind, what)) = unread {
        return Err(match kind {
            FileProblemKind::Unfinished => messages::backup_cut_short(path),
            _ => messages::backup_unreadable(path, what),
        });
    }
    conn.execute_batch("BEGIN").stored()?;
    head(&conn)?;
    Ok(conn)
}

/// Makes a copy that nobody else has one file that needs no other beside it, and looks at every page of it.
pub(crate) fn settle_copy(conn: &Connection) -> Result<()> {
    settle(conn).map_err(|error| match error.kind() {
        ErrorKind::ReadOnly => messages::later_sqlite_of_copy(),
        _ => error,
    })?;
    look(conn)
}

/// Makes a file one that needs no other beside it, also while it is read.
pub(crate) fn settle(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(())).stored()?;
    Ok(())
}

/// Folds the log of a ledger into its file, which only succeeds while no other program has it open.
pub(crate) fn fold_log(path: &Path, busy: Duration) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect::connect(path, flags)?;
    connect::configure(&conn, busy)?;
    settle(&conn)
}

/// Looks at every page of a copy, and at every index against its table.
fn look(conn: &Connection) -> Result<()> {
    let sql = "PRAGMA integrity_check(1)";
    let found = query::one(conn, sql, [], |columns| columns.take::<String>())?.unwrap_or_default();
    if found == "ok" {
        return Ok(());
    }
    Err(messages::copy_damaged(verify::first_finding(&found)))
}

/// The last change; every ledger has one.
pub(crate) fn head(conn: &Connection) -> Result<Change> {
    change::head(conn)?.ok_or_else(messages::ledger_never_finished)
}

/// What is in a file, with none of the files of its attachments beside it.
pub(crate) fn contents(conn: &Connection) -> Result<FileContents> {
    let head = head(conn)?;
    let (uuid, office) = identity::get(conn, NOW)?
        .ok_or_else(|| crate::store::file::errors::damaged(Arg::Word("no office", "没有填写单位")))?;
    let files = attachment::needed(conn, NOW)?.len() as u64;
    Ok(FileContents { office, uuid, head, rows: verify::count_rows(conn)?, files, files_missing: files })
}

/// Refuses to replace a file that is not an older backup of the ledger that a connection reads.
///
/// Everything in it must be in the ledger: a restored copy that was written to since is no longer a backup.
pub(crate) fn check_older(conn: &Connection, path: &Path) -> Result<()> {
    if look::look(path)? == Found::Nothing {
        return if new_file::is_empty(path) { Ok(()) } else { Err(messages::replaces_database(path)) };
    }
    let (old, _) = look::inspector(path, Duration::ZERO)?;
    let (Some(uuid), last) = (identity::get(&old, NOW)?.map(|(uuid, _)| uuid), head(&old)?) else {
        return Err(messages::replaces_unfinished(path));
    };
    if identity::get(conn, NOW)?.is_none_or(|(own, _)| own != uuid) {
        return Err(messages::replaces_other_ledger(path));
    }
    if change::unmarked(conn, last.number)?.is_none_or(|own| own.hash != last.hash) {
        return Err(messages::replaces_newer(path));
    }
    Ok(())
}
