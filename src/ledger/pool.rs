//! The connections of an open ledger: one that writes, lent to one batch at a time, and some that read.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hashbrown::HashMap;
use rusqlite::{Connection, InterruptHandle};

use crate::domain::office::clock::ClockPolicy;
use crate::domain::office::opening::Opening;
use crate::error::Result;
use crate::ledger::messages;
use crate::limits;
use crate::store::file::held::{FileId, Held};
use crate::store::file::{fork, open};

/// The clock of a ledger: UTC in milliseconds since 1970.
pub(crate) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The connections of a ledger, shared by its batches and views.
pub(crate) struct Pool {
    pub(crate) path: PathBuf,
    pub(crate) clock: Clock,
    clock_policy: ClockPolicy,
    /// What a person said of the clock, for the next batch that asks.
    clock_answer: Mutex<Option<ClockPolicy>>,
    busy: Duration,
    /// How long a view may be held.
    pub(crate) view_limit: Option<Duration>,
    read_only: bool,
    /// Whether attempts that are refused for want of a right are recorded.
    pub(crate) records_refusals: bool,
    pub(crate) opening: Opening,
    /// The file that was opened; every connection must hold it.
    file: Option<FileId>,
    /// The process that opened it, as a count of forks.
    forks: u32,
    /// Whether a commit ended without anybody knowing how.
    is_lost: AtomicBool,
    /// Before the writer, so that they are closed before it: SQLite folds its log into the file when the last
    /// connection is closed, which one that only reads cannot do.
    readers: Mutex<Vec<Held>>,
    writer: Mutex<Writer>,
    returned: Condvar,
    /// How many batches wait for the writer, counted under its lock: waking nobody is a call of the system, too.
    waiting: AtomicUsize,
    /// The thread whose batch has the writer, as it used it last; 0 for none. See [`this_thread`].
    writing: AtomicU64,
    lent: Mutex<LentConnections>,
    /// How often somebody interrupted, for work that SQLite does not interrupt.
    interrupts: AtomicU64,
}

enum Writer {
    Idle(Box<Held>),
    /// A batch has it.
    Lent,
    /// Never opened yet, or lost; to be opened by the next batch.
    Closed,
}

/// The connections that are at work, each by a number of its own.
#[derive(Default)]
struct LentConnections {
    last: u64,
    handles: HashMap<u64, InterruptHandle>,
    /// Since when each view is open; the first is the oldest.
    views: BTreeMap<u64, Instant>,
}

/// As long as it lives, [`Pool::interrupt`] reaches a connection.
pub(crate) struct Interruptible {
    pool: Arc<Pool>,
    number: u64,
}

impl Drop for Interruptible {
    fn drop(&mut self) {
        if !self.pool.is_forked() {
            let mut lent = lock(&self.pool.lent);
            lent.handles.remove(&self.number);
            lent.views.remove(&self.number);
        }
    }
}

impl Pool {
    /// With the connection that writes, or else the first that reads.
    pub(crate) fn new(
        path: PathBuf,
        (clock, clock_policy): (Clock, ClockPolicy),
        busy: Duration,
        first: Held,
        view_limit: Option<Duration>,
        read_only: bool,
        opening: Opening,
    ) -> Pool {
        let file = first.file();
        let (writer, readers) =
            if read_only { (Writer::Closed, vec![first]) } else { (Writer::Idle(Box::new(first)), Vec::new()) };
        Pool {
            path,
            clock,
            clock_policy,
            clock_answer: Mutex::default(),
            busy,
            view_limit,
            read_only,
            records_refusals: false,
            opening,
            file,
            forks: fork::count(),
            is_lost: AtomicBool::new(false),
            readers: Mutex::new(readers),
            writer: Mutex::new(writer),
            returned: Condvar::new(),
            waiting: AtomicUsize::new(0),
            writing: AtomicU64::new(0),
            lent: Mutex::default(),
            interrupts: AtomicU64::new(0),
        }
    }

    /// Lets [`Pool::interrupt`] reach a connection that was borrowed, for a view since an instant.
    pub(crate) fn interruptible(self: &Arc<Self>, conn: &Connection, view: Option<Instant>) -> Interruptible {
        let mut lent = lock(&self.lent);
        lent.last += 1;
        let number = lent.last;
        lent.handles.insert(number, conn.get_interrupt_handle());
        if let Some(since) = view {
            lent.views.insert(number, since);
        }
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

    /// How long the oldest open view has been held.
    pub(crate) fn oldest_view(&self) -> Option<Duration> {
        lock(&self.lent).views.values().next().map(Instant::elapsed)
    }

    /// Answers the next batch that asks about the clock.
    pub(crate) fn answer_clock(&self, answer: ClockPolicy) {
        *lock(&self.clock_answer) = Some(answer);
    }

    /// What holds for a batch that finds the clock behind.
    pub(crate) fn take_answer(&self) -> ClockPolicy {
        lock(&self.clock_answer).take().unwrap_or(self.clock_policy)
    }

    /// Whether the ledger was opened for reading only.
    pub(crate) fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Borrows the connection that writes, waiting for the batch that has it.
    pub(crate) fn borrow_writer(&self) -> Result<Held> {
        self.check_process()?;
        if self.read_only {
            return Err(messages::read_only());
        }
        if self.is_lost.load(Ordering::Relaxed) {
            return Err(messages::outcome_of_earlier_unknown());
        }
        let deadline = Instant::now() + self.busy;
        let mut writer = lock(&self.writer);
        loop {
            match std::mem::replace(&mut *writer, Writer::Lent) {
                Writer::Idle(conn) => {
                    self.is_used_here();
                    return Ok(*conn);
                }
                Writer::Closed => {
                    let opened = self.further(|| open::writer(&self.path, false, self.busy));
                    if opened.is_err() {
                        *writer = Writer::Closed;
                    }
                    self.is_used_here();
                    return opened;
                }
                // It cannot end while its own thread waits here.
                Writer::Lent if self.writing.load(Ordering::Relaxed) == this_thread() => {
                    return Err(messages::batch_of_thread_open());
                }
                Writer::Lent => {}
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(messages::batch_of_program_open());
            }
            self.waiting.fetch_add(1, Ordering::Relaxed);
            writer = self.returned.wait_timeout(writer, left).unwrap_or_else(PoisonError::into_inner).0;
            self.waiting.fetch_sub(1, Ordering::Relaxed);
        }
    }

    /// The batch that has the writer is used by this thread; it may have been begun by another one.
    pub(crate) fn is_used_here(&self) {
        self.writing.store(this_thread(), Ordering::Relaxed);
    }

    /// Gives the connection back, unless it is stuck in a transaction.
    pub(crate) fn return_writer(&self, conn: Option<Held>) {
        let sound = conn.filter(|conn| conn.is_autocommit());
        self.writing.store(0, Ordering::Relaxed);
        let mut writer = lock(&self.writer);
        *writer = sound.map_or(Writer::Closed, |conn| Writer::Idle(Box::new(conn)));
        if self.waiting.load(Ordering::Relaxed) > 0 {
            self.returned.notify_one();
        }
    }

    /// Borrows a connection that reads.
    pub(crate) fn borrow_reader(&self) -> Result<Held> {
        self.check_process()?;
        match lock(&self.readers).pop() {
            Some(conn) => Ok(conn),
            None => self.further(|| open::reader(&self.path, self.busy, self.opening.reads_copy())),
        }
    }

    /// Gives a connection that reads back, outside any transaction.
    pub(crate) fn return_reader(&self, conn: Held) {
        let mut readers = lock(&self.readers);
        if conn.is_autocommit() && readers.len() < limits::READERS {
            readers.push(conn);
        }
    }
}

impl Pool {
    /// Whether this is the child of the process that opened the ledger.
    pub(crate) fn is_forked(&self) -> bool {
        self.forks != fork::count()
    }

    /// Refuses what a child asks: the locks of its parent are not its own.
    pub(crate) fn check_process(&self) -> Result<()> {
        if self.is_forked() { Err(crate::store::messages::forked(&self.path)) } else { Ok(()) }
    }

    /// Lets nothing more be written: a commit ended, and nobody knows how.
    pub(crate) fn lose(&self) {
        self.is_lost.store(true, Ordering::Relaxed);
    }

    /// A further connection must hold the file of the others.
    fn further(&self, open: impl FnOnce() -> Result<Held>) -> Result<Held> {
        let moved = || crate::store::messages::file_moved(&self.path);
        if FileId::of(&self.path) != self.file {
            return Err(moved());
        }
        let conn = open()?;
        if conn.file() == self.file { Ok(conn) } else { Err(moved()) }
    }
}

impl Drop for Pool {
    /// In a child the connections are left as they are: closing them would change what belongs to the parent.
    fn drop(&mut self) {
        if self.is_forked() {
            let readers = self.readers.get_mut().unwrap_or_else(PoisonError::into_inner);
            let writer = self.writer.get_mut().unwrap_or_else(PoisonError::into_inner);
            std::mem::forget(std::mem::take(readers));
            std::mem::forget(std::mem::replace(writer, Writer::Closed));
        }
    }
}

/// A number of this thread that no other one ever has, from 1.
fn this_thread() -> u64 {
    static THREADS: AtomicU64 = AtomicU64::new(0);
    thread_local! {
        static NUMBER: u64 = THREADS.fetch_add(1, Ordering::Relaxed) + 1;
    }
    NUMBER.with(|number| *number)
}

/// A panic of another thread leaves nothing half done in these locks.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
