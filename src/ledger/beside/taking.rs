//! The files of attachments on their way to a backup, to a restored ledger, or with an archive.

use std::path::PathBuf;

use rusqlite::Connection;

use crate::error::{ErrorKind, Result};
use crate::store::NOW;
use crate::store::attachment::{self as store, Needed};
use crate::store::file::attached::Files;

/// Bytes that count as a page.
const PAGE_BYTES: u64 = 4 << 10;

/// Files that are taken over one after the other. Dropped before [`Taking::keep`], it removes those that it brought.
pub(in crate::ledger) struct Taking {
    from: Files,
    to: Files,
    needed: Vec<Needed>,
    next: usize,
    pages: u64,
    missing: u64,
    brought: Vec<PathBuf>,
}

/// In how many pages a file counts.
fn pages(file: &Needed) -> u64 {
    file.size / PAGE_BYTES + 1
}

impl Taking {
    /// Prepares to take over the files that a copy of a ledger needs.
    pub(in crate::ledger) fn new(copy: &Connection, from: Files, to: Files) -> Result<Taking> {
        Taking::as_of(copy, NOW, from, to)
    }

    /// Prepares to take over the files that a ledger needs as of a change.
    pub(in crate::ledger) fn as_of(ledger: &Connection, as_of: i64, from: Files, to: Files) -> Result<Taking> {
        let needed = store::needed(ledger, as_of)?;
        Ok(Taking { from, to, needed, next: 0, pages: 0, missing: 0, brought: Vec::new() })
    }

    /// Goes on by about so many pages; gives whether every file was taken that there is.
    pub(in crate::ledger) fn step(&mut self, most: u32) -> Result<bool> {
        let until = self.pages + u64::from(most);
        while self.pages < until
            && let Some(file) = self.needed.get(self.next)
        {
            let path = self.to.path(file.sha256);
            let was_there = path.exists();
            match self.to.take(&self.from, file.sha256, file.size) {
                Ok(()) if was_there => {}
                Ok(()) => self.brought.push(path),
                // The ledger lost it before; the copy says so, and is no worse.
                Err(error) if matches!(error.kind(), ErrorKind::NoFile | ErrorKind::Tampered) => self.missing += 1,
                Err(error) => return Err(error),
            }
            (self.pages, self.next) = (self.pages + pages(file), self.next + 1);
        }
        Ok(self.next == self.needed.len())
    }

    /// Pages that were taken so far, and that there are.
    pub(in crate::ledger) fn progress(&self) -> (u64, u64) {
        (self.pages, self.needed.iter().map(pages).sum())
    }

    /// Lets the files stay; gives how many are missing.
    pub(in crate::ledger) fn keep(mut self) -> u64 {
        self.brought.clear();
        self.missing
    }
}

impl Drop for Taking {
    fn drop(&mut self) {
        for path in &self.brought {
            let _ = self.to.remove(path);
        }
    }
}
