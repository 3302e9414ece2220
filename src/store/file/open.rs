//! Opening the file for writing, or for reading alone.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::connect::{configure, connect, frozen_uri, opening};
use super::held::Held;
use super::missing::is_missing;
use super::name::check_name;
use super::side::{has_log, side_file};
use super::{beside, identity};
use crate::error::{Error, ErrorKind, Result};
use crate::store::file::errors::Stored as _;
use crate::store::proof::shape;
use crate::store::schema::{self};
use crate::store::{NOW, messages};

/// Refuses to make a ledger under a name that SQLite keeps for another file, or beside what is left of a ledger that is
/// gone: SQLite would delete it, with all changes that are only there.
pub(crate) fn check_free(path: &Path) -> Result<()> {
    check_name(path)?;
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
