//! Connections: their settings, and what an error of opening one says of the file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::errors::Stored as _;
use super::in_use::is_in_use_elsewhere;
use super::missing::{is_missing, no_file};
use super::side::has_log;
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::message::Arg;
use crate::store::messages;

/// Prepared statements that a connection keeps: each of the store's, and then some.
const STATEMENTS: usize = 160;

/// Opens a file, and lets nothing run that somebody may have put into it: triggers, views, values of any length.
pub(crate) fn connect(path: impl AsRef<Path>, flags: OpenFlags) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, flags).stored()?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).stored()?;
    // But for temporary ones, which only the library itself makes.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false).stored()?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).stored()?;
    // Otherwise SQLite compiles a statement anew for each value that its LIMIT gets.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).stored()?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, limits::STORED_BYTES).stored()?;
    Ok(conn)
}

pub(crate) fn configure(conn: &Connection, busy: Duration) -> Result<()> {
    conn.busy_timeout(busy).stored()?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16384;",
    )
    .stored()?;
    conn.pragma_update(None, "journal_size_limit", limits::LOG_BYTES).stored()?;
    Ok(())
}

pub(crate) fn frozen_uri(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    Some(PathBuf::from(frozen_uri_of(path.to_str()?, cfg!(windows))))
}

/// The name by which SQLite reads an absolute path as a file that nobody writes.
fn frozen_uri_of(path: &str, windows: bool) -> String {
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    // As slashes, \\server\share and \\?\C: would be folders of the present drive. An empty host keeps //a from being one.
    let path = if windows { path.replace('\\', "%5c") } else { format!("//{path}") };
    format!("file:{path}?mode=ro&immutable=1")
}

/// Names the file in an error that SQLite leaves without a name.
pub(crate) fn opening(path: &Path, error: Error) -> Error {
    match error.kind() {
        ErrorKind::Io => {}
        // Found by SQLite, which was asked because the file itself can be written to.
        ErrorKind::ReadOnly if std::error::Error::source(&error).is_some() => {
            return messages::folder_not_writable(path, path.parent().unwrap_or(path)).because(error);
        }
        // It was looked at before, alone.
        ErrorKind::NotALedger if has_log(path) => {
            return messages::log_foreign(path).because(error);
        }
        _ => return error,
    }
    if let Some((length, most)) = length_beyond_sqlite(path) {
        return messages::path_too_long(path, length, UNIT, most).because(error);
    }
    if is_in_use_elsewhere(path) {
        return messages::file_in_use(path).because(error);
    }
    messages::cannot_be_opened(path).because(error)
}

/// How long a path is, and how long it may be; `None` where it is not too long. A Chinese character has three bytes, so that
/// offices come to the end of them.
fn length_beyond_sqlite(path: &Path) -> Option<(usize, usize)> {
    /// What SQLite appends to it.
    const ENDING: usize = "-journal".len();
    #[cfg(not(windows))]
    let (length, most) = {
        // SQLite follows links first.
        let full = std::fs::canonicalize(path).or_else(|_| std::path::absolute(path)).ok()?;
        (full.as_os_str().len(), 512 - ENDING)
    };
    #[cfg(windows)]
    let (length, most) = {
        use std::os::windows::ffi::OsStrExt;
        let full = std::path::absolute(path).ok()?;
        (full.as_os_str().encode_wide().count(), 259 - ENDING)
    };
    (length > most).then_some((length, most))
}

pub(super) fn io(path: &Path, error: std::io::Error) -> Error {
    if is_missing(&error) {
        return no_file(path).because(error);
    }
    if error.kind() == std::io::ErrorKind::InvalidFilename {
        return messages::name_not_allowed(path).because(error);
    }
    messages::unreadable(path, messages::reason(&error)).because(error)
}

/// What the length of a path is counted in.
const UNIT: Arg = if cfg!(windows) { Arg::Word("characters", "个字符") } else { Arg::Word("bytes", "字节") };

#[cfg(test)]
mod tests {
    use super::frozen_uri_of;

    #[test]
    fn a_frozen_uri_names_the_same_file_on_every_system() {
        let tail = "?mode=ro&immutable=1";
        let windows = [
            (r"C:\台账\a b.zdxm", "file:C:%5c台账%5ca b.zdxm"),
            (r"\\server\share\x.zdxm", "file:%5c%5cserver%5cshare%5cx.zdxm"),
            (r"\\?\C:\x.zdxm", "file:%5c%5c%3f%5cC:%5cx.zdxm"),
            (r"\\?\UNC\server\share\x.zdxm", "file:%5c%5c%3f%5cUNC%5cserver%5cshare%5cx.zdxm"),
            (r"C:\100%\#1\%5c.zdxm", "file:C:%5c100%25%5c%231%5c%255c.zdxm"),
        ];
        for (path, uri) in windows {
            assert_eq!(frozen_uri_of(path, true), format!("{uri}{tail}"));
        }
        let unix = [
            ("/台账/a?b#c%41.zdxm", "file:///台账/a%3fb%23c%2541.zdxm"),
            (r"/a\b.zdxm", r"file:///a\b.zdxm"),
            ("//a/b.zdxm", "file:////a/b.zdxm"),
        ];
        for (path, uri) in unix {
            assert_eq!(frozen_uri_of(path, false), format!("{uri}{tail}"));
        }
    }
}
