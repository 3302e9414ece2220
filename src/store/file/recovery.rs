//! A look at a log that a program left behind, before SQLite makes it a part of the file.
//!
//! SQLite takes any log that has the right name. Where a copy was laid over a ledger by hand, the log is that of the
//! ledger which was there; what comes of the two must be one chain, or nothing may be written.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::connect::{configure, connect, frozen_uri, opening as opened};
use super::identity;
use super::side::has_log;
use crate::domain::office::change::Change;
use crate::domain::office::opening::{Opening, OpeningNotice};
use crate::domain::value::ids::ChangeNumber;
use crate::error::{ErrorKind, Result};
use crate::message::Arg;
use crate::store::file::errors::Stored as _;
use crate::store::proof::change;
use crate::store::{NOW, messages};

/// Changes that are compared at a time.
const PORTION: u32 = 1_000;

/// Reports which changes come out of a log, where one lies beside the file and nobody has it open. An error where log and
/// file are not of one ledger.
pub(crate) fn look(path: &Path, opening: &mut Opening) -> Result<()> {
    if !has_log(path) {
        return Ok(());
    }
    let alone = alone(path).ok();
    let (conn, last) = match with_log(path) {
        Ok((conn, Some(last))) => (conn, last),
        // A program was stopped while it made the ledger: there is no change yet, and opening it makes the first.
        Ok((_, None)) => return Ok(()),
        // Opening it for writing would copy the log into the file all the same, when it is closed.
        Err(error) if matches!(error.kind(), ErrorKind::NotALedger | ErrorKind::Damaged) => {
            return Err(opened(path, error));
        }
        // Somebody has it open, or opening it says why.
        Err(_) => return Ok(()),
    };
    let Some((uuid, head)) = alone else {
        // A copying of the log into the file was cut short.
        opening.notices.push(OpeningNotice::Recovered { first: None, last: last.number });
        return Ok(());
    };
    let is_same = identity::get(&conn, NOW)?.is_some_and(|(other, _)| other == uuid);
    if !is_same || !goes_on(&conn, head.clone())? {
        return Err(messages::log_does_not_go_on(path, head.number));
    }
    if last.number > head.number {
        let first = Some(ChangeNumber(head.number.0 + 1));
        opening.notices.push(OpeningNotice::Recovered { first, last: last.number });
    }
    Ok(())
}

/// Number and last change of the ledger in the file alone.
fn alone(path: &Path) -> Result<(String, Change)> {
    let unreadable = || crate::store::file::errors::damaged(Arg::Word("no last change", "没有最后一次变更"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = connect(frozen_uri(path).ok_or_else(unreadable)?, flags)?;
    configure(&conn, Duration::ZERO)?;
    let (uuid, _) = identity::get(&conn, NOW)?.ok_or_else(unreadable)?;
    Ok((uuid, change::last(&conn)?.ok_or_else(unreadable)?))
}

/// The ledger with its log, and its last change, where it has one. Nobody else may have it open, and closing it leaves the log as it is.
fn with_log(path: &Path) -> Result<(Connection, Option<Change>)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = connect(path, flags)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).stored()?;
    // Before anything is read, so that the first read takes the lock that nobody else may have.
    conn.query_row("PRAGMA locking_mode = EXCLUSIVE", [], |_| Ok(())).stored()?;
    configure(&conn, Duration::ZERO)?;
    conn.execute_batch("PRAGMA query_only = ON").stored()?;
    let last = change::last(&conn)?;
    Ok((conn, last))
}

/// Whether a change is on the chain, and every later one follows from the one before.
fn goes_on(conn: &Connection, mut head: Change) -> Result<bool> {
    if change::unmarked(conn, head.number)?.as_ref() != Some(&head) {
        return Ok(false);
    }
    loop {
        let next = change::unmarked_after(conn, head.number, i64::MAX, PORTION)?;
        if next.is_empty() {
            return Ok(true);
        }
        for change in next {
            let follows = change.number.0 == head.number.0 + 1 && change.hash == change::hash(&change, &head.hash);
            if !follows {
                return Ok(false);
            }
            head = change;
        }
    }
}
