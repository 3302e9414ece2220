//! Looking at a file before anything opens it: whether it is a ledger, and whether it can be read.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::connect::{configure, connect, frozen_uri, io, opening};
use super::errors::Stored as _;
use super::missing::is_missing;
use super::side::has_log;
use super::{beside, drive, links};
use crate::domain::office::file::FileProblemKind;
use crate::error::{ErrorKind, Result};
use crate::limits;
use crate::message::Message;
use crate::store::file::drive::Drive;
use crate::store::file::side::side_file;
use crate::store::messages;
use crate::store::messages::parts;
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
    let uri = frozen_uri(path);
    let frozen = |look: Look| uri.as_deref().map(|uri| look(uri, flags | OpenFlags::SQLITE_OPEN_URI));
    // Where a write was cut short, the tables may be torn until the journal is played back.
    let looked = frozen(look_inside);
    let is_torn =
        matches!(&looked, Some(Err(error)) if error.kind() == ErrorKind::Damaged) && beside::has_journal(path);
    let looked = if is_torn { frozen(look_at_header) } else { looked };
    let inside = match looked {
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

type Look = fn(&Path, OpenFlags) -> Result<Inside>;

fn look_inside(path: &Path, flags: OpenFlags) -> Result<Inside> {
    let conn = connect(path, flags)?;
    let tables = look_at(&conn)?;
    said_by_header(&conn, tables)
}

/// A file of which only the header can be read counts as one that has tables.
fn look_at_header(path: &Path, flags: OpenFlags) -> Result<Inside> {
    let conn = connect(path, flags)?;
    // Without it SQLite counts no pages under a torn schema.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).stored()?;
    conn.execute_batch("PRAGMA writable_schema = ON").stored()?;
    said_by_header(&conn, 1)
}

fn said_by_header(conn: &Connection, tables: i64) -> Result<Inside> {
    let id = conn.query_row("PRAGMA application_id", [], |row| Ok(get(row, 0))).stored()??;
    let page_size = conn.query_row("PRAGMA page_size", [], |row| Ok(get(row, 0))).stored()??;
    Ok(Inside { id, tables, pages: pages(conn)?, page_size })
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
