//! Opening the file: whether it is a ledger, whether it may be written to, and the settings of a connection.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::drive::{self, Drive};
use super::held::{Held, log_of};
use super::missing::{is_missing, no_file};
use super::{beside, identity, links, new_file};
use crate::domain::office::file::FileProblemKind;
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::message::{Arg, Message};
use crate::store::NOW;
use crate::store::file::errors::Stored as _;
use crate::store::messages;
use crate::store::messages::parts;
use crate::store::proof::shape;
use crate::store::schema::{self, APPLICATION_ID};
use crate::store::value::get;

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Nothing, or a file without content.
    Nothing,
    /// A ledger.
    Ledger,
}

/// Prepared statements that a connection keeps: each of the store's, and then some.
const STATEMENTS: usize = 160;

/// Looks at a file without changing it, not even by SQLite's own side files.
///
/// It is SQLite that looks, never `std::fs`: closing a file of one's own drops every lock that the process holds on
/// it, those of an open ledger too.
pub(crate) fn look(path: &Path) -> Result<Found> {
    match std::fs::metadata(path) {
        Err(error) if is_missing(&error) => return Ok(Found::Nothing),
        Err(error) => return Err(io(path, error)),
        Ok(file) if !file.is_file() => return Err(messages::not_a_ledger(path)),
        // Whatever lies beside it: SQLite would delete a log beside an empty file.
        Ok(file) if file.len() == 0 => return Ok(Found::Nothing),
        Ok(_) => beside::check(path)?,
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let frozen = frozen_uri(path).map(|uri| look_inside(&uri, flags | OpenFlags::SQLITE_OPEN_URI));
    let inside = match frozen {
        Some(Ok(inside)) if inside.id != 0 || !has_log(path) => Ok(inside),
        Some(Err(error)) if error.kind() != ErrorKind::Damaged => Err(error),
        // Where a creation was cut short, everything may still be in the log, which a frozen look leaves out; and
        // without locks a page may be seen while another program writes it.
        _ => look_inside(path, flags),
    }
    .map_err(|error| match error.kind() {
        ErrorKind::NotALedger => messages::not_a_ledger(path),
        _ => opening(path, error),
    })?;
    match (inside.id, inside.tables) {
        (APPLICATION_ID, _) => {
            check_pages(path, inside.pages)?;
            beside::check_journal(path, inside.page_size).map(|()| Found::Ledger)
        }
        (0, 0) => Ok(Found::Nothing),
        _ => Err(messages::foreign_database(path)),
    }
}

/// What a file says of itself.
struct Inside {
    /// Its application id.
    id: i32,
    /// How many tables and indexes it has.
    tables: i64,
    pages: i64,
    /// In bytes.
    page_size: i64,
}

fn look_inside(path: &Path, flags: OpenFlags) -> Result<Inside> {
    let conn = connect(path, flags)?;
    let id = conn.query_row("PRAGMA application_id", [], |row| Ok(get(row, 0))).stored()??;
    let tables = look_at(&conn)?;
    let page_size = conn.query_row("PRAGMA page_size", [], |row| Ok(get(row, 0))).stored()??;
    Ok(Inside { id, tables, pages: pages(&conn)?, page_size })
}

fn pages(conn: &Connection) -> Result<i64> {
    conn.query_row("PRAGMA page_count", [], |row| Ok(get(row, 0))).stored()?
}

/// Refuses a file with more pages than a ledger may have. It need not take the room: what is in none of them takes none.
fn check_pages(path: &Path, pages: i64) -> Result<()> {
    if pages <= i64::from(limits::LEDGER_PAGES) {
        return Ok(());
    }
    let most = limits::LEDGER_PAGES;
    Err(messages::too_many_pages(path, pages, most))
}

fn io(path: &Path, error: std::io::Error) -> Error {
    if is_missing(&error) {
        return no_file(path).because(error);
    }
    messages::unreadable(path, messages::reason(&error)).because(error)
}

/// What lies beside a file and is not read with it.
pub(crate) type Unread = Option<(FileProblemKind, Message)>;

/// A connection that reads a ledger however damaged it is, and changes nothing, not even by finishing what a crash
/// left undone; and what was left undone. An error where nothing of it can be read.
pub(crate) fn inspector(path: &Path, busy: Duration) -> Result<(Connection, Unread)> {
    match std::fs::metadata(path) {
        Err(error) => return Err(io(path, error)),
        Ok(file) if !file.is_file() || file.len() == 0 => return Err(messages::not_a_ledger(path)),
        Ok(_) => beside::check(path)?,
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = |path: &Path, flags| -> Result<(Connection, i32)> {
        let conn = connect(path, flags)?;
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).stored()?;
        // Without it SQLite reads nothing of a file that was cut short, and nothing under a broken schema.
        conn.execute_batch("PRAGMA writable_schema = ON").stored()?;
        configure(&conn, busy)?;
        let id = conn.query_row("PRAGMA application_id", [], |row| Ok(get(row, 0))).stored()??;
        Ok((conn, id))
    };
    let frozen =
        || open(&frozen_uri(path).ok_or_else(|| messages::not_a_ledger(path))?, flags | OpenFlags::SQLITE_OPEN_URI);
    // What was committed may still be in the log, and somebody may be writing. Without a log, nobody needs locks.
    let mut unread = beside::has_journal(path).then(|| (FileProblemKind::Unfinished, parts::write_cut_short()));
    let opened = match has_log(path).then(|| open(path, flags)) {
        None => frozen(),
        Some(Err(error)) if error.kind() != ErrorKind::Busy => {
            unread = unread.or(Some((FileProblemKind::Damage, parts::log_unreadable(error.message()))));
            frozen()
        }
        Some(opened) => opened,
    };
    let (conn, id) = opened.map_err(|error| match error.kind() {
        ErrorKind::NotALedger => messages::not_a_ledger(path),
        _ => opening(path, error),
    })?;
    if id != APPLICATION_ID {
        return Err(if id == 0 { messages::not_a_ledger(path) } else { messages::foreign_database(path) });
    }
    schema::check_version(&conn)?;
    check_pages(path, pages(&conn)?)?;
    Ok((conn, unread))
}

/// Says so where the header lets only a later SQLite write to the file, as opening it for writing does. SQLite finds it when it
/// may write, so it is not asked where that would finish what others left beside the file, or meet those that write to it
/// from another computer or by another name.
pub(crate) fn only_for_a_later_sqlite(path: &Path) -> Option<Message> {
    let real = std::fs::canonicalize(path).ok()?;
    let has_beside = |ending: &&str| std::fs::symlink_metadata(side_file(&real, ending)).is_ok();
    let is_alone = !["-wal", "-journal"].iter().any(has_beside) && links::count(path) <= 1;
    let is_alone = is_alone && !matches!(drive::of(path), Drive::Network(_));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = is_alone.then(|| connect(path, flags).ok()).flatten()?;
    if conn.is_readonly("main").ok()? {
        return None;
    }
    let _ = look_at(&conn);
    conn.is_readonly("main").ok()?.then(|| parts::header_of_later_sqlite(path))
}

/// How many tables and indexes there are; SQLite reads the header for it.
fn look_at(conn: &Connection) -> Result<i64> {
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| Ok(get(row, 0))).stored()?
}

/// Refuses to make a ledger under a name that SQLite keeps for another file, or beside what is left of a ledger that is
/// gone: SQLite would delete it, with all changes that are only there.
pub(crate) fn check_free(path: &Path) -> Result<()> {
    new_file::check_name(path)?;
    for ending in ["-wal", "-journal"] {
        let side = side_file(path, ending);
        // The log is asked first: who makes the ledger meanwhile makes its log after the file.
        let is_left = std::fs::metadata(&side).is_ok_and(|side| side.len() > 0);
        let is_gone = match std::fs::metadata(path) {
            Ok(file) => file.len() == 0 && ending == "-wal",
            Err(error) => is_missing(&error),
        };
        if is_left && is_gone {
            return Err(messages::log_orphaned(&side));
        }
    }
    Ok(())
}

/// A connection that may write; makes the file, or brings it to the present version, where needed.
pub(crate) fn writer(path: &Path, create: bool, busy: Duration) -> Result<Held> {
    Held::open(path, || open_writer(path, create, busy).map_err(|error| opening(path, error)))
}

fn open_writer(path: &Path, create: bool, busy: Duration) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut conn = connect(path, flags)?;
    if conn.is_readonly("main").stored()? {
        return Err(messages::opened_read_only(path));
    }
    configure(&conn, busy)?;
    schema::check_version(&conn)?;
    // SQLite found this in the file itself when it was first read.
    if conn.is_readonly("main").stored()? {
        return Err(messages::later_sqlite(path));
    }
    shape::check(&conn)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).stored()?;
    schema::migrate(&mut conn)?;
    Ok(conn)
}

/// A connection that only reads; with `as_copy`, as if nobody could write.
pub(crate) fn reader(path: &Path, busy: Duration, as_copy: bool) -> Result<Held> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = |path: &Path, flags| -> Result<Connection> {
        let conn = connect(path, flags)?;
        configure(&conn, busy)?;
        schema::check_version(&conn)?;
        identity::get(&conn, NOW)?;
        check_present(path, &conn)?;
        Ok(conn)
    };
    let frozen = || frozen_uri(path).map(|uri| open(&uri, flags | OpenFlags::SQLITE_OPEN_URI));
    Held::open(path, || {
        if beside::has_journal(path) {
            return open(path, flags).map_err(|error| cut_short(path, error));
        }
        if let Some(conn) = as_copy.then(frozen).flatten() {
            return conn;
        }
        let opened = open(path, flags).or_else(|error| {
            // A write-ahead log needs a writable folder, unless nobody can write: a CD, a read-only share.
            let may_be_frozen = matches!(error.kind(), ErrorKind::Io | ErrorKind::ReadOnly) && !has_log(path);
            may_be_frozen.then(frozen).flatten().unwrap_or(Err(error))
        });
        opened.map_err(|error| opening(path, error))
    })
}

/// A journal must be played back before anybody can read, which takes a connection that writes.
fn cut_short(path: &Path, error: Error) -> Error {
    if !matches!(error.kind(), ErrorKind::Io | ErrorKind::ReadOnly) {
        return opening(path, error);
    }
    messages::write_cut_short(path).because(error)
}

/// Refuses to read a file that lacks tables and columns of the present version: what would be asked of it is not there.
fn check_present(path: &Path, conn: &Connection) -> Result<()> {
    let found = schema::version_of(conn)?;
    if found == schema::version() {
        return Ok(());
    }
    Err(messages::older_format(path, found, schema::version()))
}

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

pub(crate) fn has_log(path: &Path) -> bool {
    std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0)
}

/// A file that SQLite keeps beside another one.
pub(crate) fn side_file(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
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
    messages::cannot_be_opened(path).because(error)
}

/// What the length of a path is counted in.
const UNIT: Arg = if cfg!(windows) { Arg::Word("characters", "个字符") } else { Arg::Word("bytes", "字节") };

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
