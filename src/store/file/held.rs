//! The files that a connection holds, and whether they still stand where it found them.
//!
//! SQLite notices nothing when its log is deleted, or when another file takes the place of its own: it goes on writing to
//! what nobody else sees. So each connection remembers which files it holds, by the numbers of the file system. They are
//! asked by `stat` and never by opening the files: closing them would drop every lock of this process.

use std::cell::Cell;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::fork;
use super::side::log_of;
use crate::error::Result;
use crate::store::proof::shape;
use crate::store::{messages, schema};

/// What a file is on its disk, whatever its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), allow(dead_code, reason = "such systems let nobody move a file that is open"))]
pub(crate) struct FileId {
    device: u64,
    number: u64,
}

impl FileId {
    /// The file at a path; `None` where nothing is, and on systems that let nobody move a file that is open.
    #[cfg(unix)]
    pub(crate) fn of(path: &Path) -> Option<FileId> {
        use std::os::unix::fs::MetadataExt;
        let file = std::fs::metadata(path).ok()?;
        Some(FileId { device: file.dev(), number: file.ino() })
    }

    #[cfg(not(unix))]
    pub(crate) fn of(_: &Path) -> Option<FileId> {
        None
    }
}

/// The files of a connection.
#[derive(Debug)]
struct Files {
    path: PathBuf,
    file: Option<FileId>,
    log: PathBuf,
    /// `None` where there was no log: a file that nobody can write to.
    log_file: Option<FileId>,
    /// The process that opened them, as a count of forks.
    forks: u32,
}

/// What became of the place where the files were found.
enum Place {
    Same,
    /// The file has gone, and its log is there.
    Moved,
    /// Another file or another log is there, or the log has gone.
    Taken,
}

/// A connection to a ledger, and the files that it holds.
pub(crate) struct Held {
    conn: Connection,
    files: Arc<Files>,
    /// The version of the tables that were found to be the library's.
    shape: Cell<Option<i64>>,
}

impl Deref for Held {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.conn
    }
}

impl Held {
    /// Opens a connection, and sees to it that it holds the file that stands at the path. `open` must have read from it,
    /// so that its log is there.
    pub(crate) fn open(path: &Path, mut open: impl FnMut() -> Result<Connection>) -> Result<Held> {
        const TRIES: usize = 3;
        fork::watch();
        for _ in 0..TRIES {
            check_free(path)?;
            let before = FileId::of(path);
            let held = Held { conn: open()?, files: Arc::new(Files::at(path)), shape: Cell::new(None) };
            // A new file had no number before. Some file systems give a file another number when it is first written to.
            if before.is_none() || before == held.files.file {
                HELD.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&held.files));
                return Ok(held);
            }
        }
        Err(messages::file_replaced(path))
    }

    /// Whether the files still stand where they were found.
    pub(crate) fn check(&self) -> Result<()> {
        self.files.check()
    }

    /// Whether the file is of a version that the library knows, and its tables are the library's; looks at the tables only where
    /// they changed since the last look.
    pub(crate) fn check_shape(&self) -> Result<()> {
        schema::check_version(&self.conn)?;
        let version = shape::version(&self.conn)?;
        if self.shape.get() != Some(version) {
            shape::check(&self.conn)?;
            self.shape.set(Some(version));
        }
        Ok(())
    }

    /// The file, whatever its name.
    pub(crate) fn file(&self) -> Option<FileId> {
        self.files.file
    }
}

impl Drop for Held {
    /// Closing the last connection copies the log into the file and deletes what has the log's name. Where another log
    /// has that name, or another file the ledger's, both would destroy what others wrote.
    fn drop(&mut self) {
        match self.files.place() {
            Place::Same => {}
            // SQLite leaves the log as it is when the file has gone, and what was committed would not go with it.
            Place::Moved => {
                let _ = self.conn.busy_timeout(Duration::ZERO);
                let _ = self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            }
            Place::Taken => {
                let _ = self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            }
        }
    }
}

impl Files {
    fn at(path: &Path) -> Files {
        let log = log_of(path);
        Files { path: path.to_owned(), file: FileId::of(path), log_file: FileId::of(&log), log, forks: fork::count() }
    }

    fn check(&self) -> Result<()> {
        if FileId::of(&self.path) != self.file {
            return Err(messages::file_moved(&self.path));
        }
        if self.log_file.is_some() && FileId::of(&self.log) != self.log_file {
            return Err(messages::log_replaced(&self.log));
        }
        Ok(())
    }

    fn place(&self) -> Place {
        let there = FileId::of(&self.path);
        let has_its_log = self.log_file.is_none() || FileId::of(&self.log) == self.log_file;
        match has_its_log {
            true if there == self.file => Place::Same,
            true if there.is_none() => Place::Moved,
            _ => Place::Taken,
        }
    }
}

/// What the connections of this process hold.
static HELD: Mutex<Vec<Weak<Files>>> = Mutex::new(Vec::new());

/// The connections of this process to a file.
fn living(file: FileId) -> Vec<Arc<Files>> {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    held.retain(|files| files.strong_count() > 0);
    held.iter().filter_map(Weak::upgrade).filter(|files| files.file == Some(file)).collect()
}

/// Refuses a file of which this process, or its parent before it was forked, has a connection that lost its place. SQLite
/// shares within a process what it knows of a file: a further connection would be misled by it.
pub(crate) fn check_free(path: &Path) -> Result<()> {
    let Some(file) = FileId::of(path) else { return Ok(()) };
    for files in living(file) {
        if files.forks != fork::count() {
            return Err(messages::forked(path));
        }
        files.check().map_err(|error| messages::stuck_open(path, error.message().into()))?;
        if files.log != log_of(path) {
            return Err(messages::stuck_open(path, messages::parts::opened_by_other_name().into()));
        }
    }
    Ok(())
}
