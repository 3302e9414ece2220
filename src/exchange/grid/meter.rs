//! A reader that stops when too much comes out of it.
//!
//! Sizes in a zip directory can lie, and one XML tag or one csv record can be as long as the file; a parser would
//! collect it whole. [`Metered`] counts what is really read, in all and since the last [`Metered::mark`].

use std::io::{self, BufRead, Read};
use std::rc::Rc;

use super::refused::broken;
use crate::Error;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::parts;
use crate::limits::SHEET_INFLATED_BYTES;

/// Longest XML token or csv record, in bytes.
const PIECE_BYTES: u64 = 4 << 20;

/// Bytes read so far out of all parts of one file.
pub(super) type Total = Rc<std::cell::Cell<u64>>;

/// See the [module](self).
pub(super) struct Metered<R> {
    inner: R,
    piece: u64,
    total: Total,
}

impl<R> Metered<R> {
    pub(super) fn new(inner: R, total: Total) -> Self {
        Metered { inner, piece: 0, total }
    }

    /// A piece is complete; the next one begins.
    pub(super) fn mark(&mut self) {
        self.piece = 0;
    }

    fn count(&mut self, bytes: usize) {
        self.piece = self.piece.saturating_add(bytes as u64);
        self.total.set(self.total.get().saturating_add(bytes as u64));
    }

    fn check(&self) -> io::Result<()> {
        let error = if self.total.get() > SHEET_INFLATED_BYTES {
            messages::unpacks_too_large(SHEET_INFLATED_BYTES >> 20)
        } else if self.piece > PIECE_BYTES {
            messages::piece_too_large(PIECE_BYTES >> 20)
        } else {
            return Ok(());
        };
        Err(io::Error::new(io::ErrorKind::FileTooLarge, error))
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.check()?;
        let read = self.inner.read(buffer)?;
        self.count(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Metered<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.check()?;
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.count(amount);
        self.inner.consume(amount);
    }
}

/// The error behind a failed read: too much, or damaged.
pub(super) fn failed(cause: &io::Error) -> Error {
    match cause.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        Some(error) => error.again(),
        None => broken(parts::file_damaged()),
    }
}
