//! The connections of an open ledger: one that writes, lent to one batch at a time, and some that read.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, InterruptHandle};

use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::store::open;

/// The clock of a ledger: UTC in milliseconds since 1970.
pub(crate) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The connections of a ledger, shared by its batches and views.
pub(crate) struct Pool {
    pub(crate) path: PathBuf,
    pub(crate) clock: Clock,
    busy: Duration,
    read_only: bool,
    /// Before the writer, so that they are closed before it: SQLite folds its log into the file when the last
    /// connection is closed, which one that only reads cannot do.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Writer>,
    returned: Condvar,
    lent: Mutex<LentConnections>,
    /// How often somebody interrupted, for work that SQLite does not interrupt.
    interrupts: AtomicU64,
}

enum Writer {
    Idle(Connection),
    /// A batch has it.
    Lent,
    /// Never opened yet, or lost; to be opened by the next batch.
    Closed,
}

/// The connections that are at work, by a number that only tells them apart.
#[derive(Default)]
struct LentConnections {
    last: u64,
    handles: HashMap<u64, InterruptHandle>,
}

/// As long as it lives, [`Pool::interrupt`] reaches a connection.
pub(crate) struct Interruptible {
    pool: Arc<Pool>,
    number: u64,
}

impl Drop for Interruptible {
    fn drop(&mut self) {
        lock(&self.pool.lent).handles.remove(&self.number);
    }
}

impl Pool {
    pub(crate) fn new(path: PathBuf, clock: Clock, busy: Duration, writer: Option<Connection>) -> Pool {
        Pool {
            path,
            clock,
            busy,
            read_only: writer.is_none(),
            readers: Mutex::default(),
            writer: Mutex::new(writer.map_or(Writer::Closed, Writer::Idle)),
            returned: Condvar::new(),
            lent: Mutex::default(),
            interrupts: AtomicU64::new(0),
        }
    }

    /// Lets [`Pool::interrupt`] reach a connection that was borrowed.
    pub(crate) fn interruptible(self: &Arc<Self>, conn: &Connection) -> Interruptible {
        let mut lent = lock(&self.lent);
        lent.last += 1;
        let number = lent.last;
        lent.handles.insert(number, conn.get_interrupt_handle());
        Interruptible { pool: Arc::clone(self), number }
    }

    /// Ends every statement that is running now.
    pub(crate) fn interrupt(&self) {
        self.interrupts.fetch_add(1, Ordering::Relaxed);
        for handle in lock(&self.lent).handles.values() {
            handle.interrupt();
        }
    }

    /// How often [`Pool::interrupt`] was called so far.
    pub(crate) fn interrupts(&self) -> u64 {
        self.interrupts.load(Ordering::Relaxed)
    }

    /// Whether the ledger was opened for reading only.
    pub(crate) fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Borrows the connection that writes, waiting for the batch that has it.
    pub(crate) fn borrow_writer(&self) -> Result<Connection> {
        if self.read_only {
            return Err(Error::new(ErrorKind::ReadOnly, "the ledger was opened for reading only")
                .remedy("open it with Ledger::open"));
        }
        let deadline = Instant::now() + self.busy;
        let mut writer = lock(&self.writer);
        loop {
            match std::mem::replace(&mut *writer, Writer::Lent) {
                Writer::Idle(conn) => return Ok(conn),
                Writer::Closed => {
                    let opened = open::writer(&self.path, false, self.busy);
                    if opened.is_err() {
                        *writer = Writer::Closed;
                    }
                    return opened;
                }
                Writer::Lent => {}
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Error::new(ErrorKind::Busy, "another batch of this program is writing to the ledger")
                    .remedy("commit or drop it first"));
            }
            writer = self.returned.wait_timeout(writer, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Gives the connection back, unless it is stuck in a transaction.
    pub(crate) fn return_writer(&self, conn: Option<Connection>) {
        let sound = conn.filter(Connection::is_autocommit);
        *lock(&self.writer) = sound.map_or(Writer::Closed, Writer::Idle);
        self.returned.notify_one();
    }

    /// Borrows a connection that reads.
    pub(crate) fn borrow_reader(&self) -> Result<Connection> {
        match lock(&self.readers).pop() {
            Some(conn) => Ok(conn),
            None => open::reader(&self.path, self.busy),
        }
    }

    /// Gives a connection that reads back, outside any transaction.
    pub(crate) fn return_reader(&self, conn: Connection) {
        let mut readers = lock(&self.readers);
        if conn.is_autocommit() && readers.len() < limits::READERS {
            readers.push(conn);
        }
    }
}

/// A panic of another thread leaves nothing half done in these locks.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
