//! The files that SQLite keeps beside a ledger.

use std::path::{Path, PathBuf};

/// What SQLite may keep beside a file.
pub(crate) const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];

pub(crate) fn has_log(path: &Path) -> bool {
    std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0)
}

/// A file that SQLite keeps beside another one.
pub(crate) fn side_file(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// SQLite keeps the log beside the file itself, not beside a symbolic link to it.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    side_file(&std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()), "-wal")
}
