//! What lies beside a ledger before SQLite reads it: a log and a rollback journal, which it takes without asking whose they
//! are.
//!
//! Only files beside the ledger are opened here, never the ledger itself: closing it would drop every lock of this process.

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use super::side::side_file;
use crate::error::Result;
use crate::limits;
use crate::store::messages;
use crate::store::schema::APPLICATION_ID;

/// Bytes before the first frame of a log, and before the page of each.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// First bytes of a log, but for the lowest bit, and of a journal that is to be played back.
const LOG_MAGIC: u32 = 0x377f_0682;
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
/// Page sizes of SQLite.
const PAGE_SIZES: std::ops::RangeInclusive<u32> = 512..=65_536;

/// Refuses what would hang SQLite or lead it astray before it has looked at anything.
pub(crate) fn check(path: &Path) -> Result<()> {
    for ending in ["-wal", "-shm", "-journal"] {
        let side = side_file(path, ending);
        if std::fs::metadata(&side).is_ok_and(|side| !side.is_file()) {
            return Err(messages::side_file_is_no_file(&side));
        }
    }
    let log = side_file(path, "-wal");
    match has_room_for_one_more(&log) {
        Ok(true) => Ok(()),
        Ok(false) => Err(messages::log_too_long(&log)),
        // Another program folded or deleted it just now, or SQLite finds the same.
        Err(_) => Ok(()),
    }
}

/// Whether no frame of a log says that the file has more pages than a ledger may have. With 2^32 - 1 of them SQLite counts one
/// further, to 0, and then frees pages that it goes on using.
fn has_room_for_one_more(log: &Path) -> std::io::Result<bool> {
    let file = match File::open(log) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(true),
        file => file?,
    };
    let frames = file.metadata()?.len();
    let mut log = BufReader::with_capacity(LOG_HEADER, file);
    let mut header = [0; LOG_HEADER];
    if frames < LOG_HEADER as u64 {
        return Ok(true);
    }
    log.read_exact(&mut header)?;
    let page = number(&header, 8);
    if number(&header, 0) & !1 != LOG_MAGIC || !PAGE_SIZES.contains(&page) {
        return Ok(true);
    }
    let mut at = LOG_HEADER as u64;
    let mut frame = [0; FRAME_HEADER];
    while at + (FRAME_HEADER as u64) <= frames {
        log.read_exact(&mut frame)?;
        if number(&frame, 4) > limits::LEDGER_PAGES {
            return Ok(false);
        }
        log.seek_relative(page.into())?;
        at += FRAME_HEADER as u64 + u64::from(page);
    }
    Ok(true)
}

/// Whether a write was cut short, and SQLite plays a journal back before anything else. Other modes of SQLite leave journals
/// behind that are empty or begin with zeros.
pub(crate) fn has_journal(path: &Path) -> bool {
    let mut magic = [0; 8];
    let read = File::open(side_file(path, "-journal")).and_then(|mut journal| journal.read_exact(&mut magic));
    read.is_ok() && magic == JOURNAL_MAGIC
}

/// Refuses a journal of another file: playing it back would put pages of that one into the ledger, or cut the ledger short.
pub(crate) fn check_journal(path: &Path, page_size: i64) -> Result<()> {
    if !has_journal(path) {
        return Ok(());
    }
    let journal = side_file(path, "-journal");
    match is_of_this(&journal, page_size) {
        Ok(false) => Err(messages::journal_foreign(&journal)),
        // What cannot be read to its end is played back as far as it can.
        _ => Ok(()),
    }
}

fn is_of_this(journal: &Path, page_size: i64) -> std::io::Result<bool> {
    let mut journal = BufReader::new(File::open(journal)?);
    let mut header = [0; 28];
    journal.read_exact(&mut header)?;
    let (pages, sector, page) = (number(&header, 16), number(&header, 20), number(&header, 24));
    if i64::from(page) != page_size || !PAGE_SIZES.contains(&page) || pages == 0 {
        return Ok(false);
    }
    journal.seek(std::io::SeekFrom::Start(sector.into()))?;
    let mut record = vec![0; page as usize + 8];
    loop {
        match journal.read_exact(&mut record) {
            Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(true),
            read => read?,
        }
        if number(&record, 0) == 1 {
            let first = record.get(4..).unwrap_or_default();
            let is_settled = number(first, 24) == number(first, 92);
            let is_ledger =
                first.starts_with(b"SQLite format 3\0") && number(first, 68) == APPLICATION_ID.cast_unsigned();
            return Ok(is_ledger && (!is_settled || number(first, 28) == pages));
        }
    }
}

/// Four bytes, the highest first; 0 where there are none.
fn number(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
}
