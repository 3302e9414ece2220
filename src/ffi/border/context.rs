//! What the handles of one context share: the last error, the encoding of texts, the language, and the log.

use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::fault::Fault;
use super::log::Log;
use super::stray;
use crate::ffi::codes::*;
use crate::ffi::messages;
use crate::limits;
use crate::message::Language;

/// What the handles of one context share.
#[derive(Default)]
pub(in crate::ffi) struct Context {
    encoding: AtomicI32,
    language: AtomicI32,
    error: Mutex<LastError>,
    log: Mutex<Option<Log>>,
    is_logging: AtomicBool,
    /// Who calls the log function, or did last.
    logger: Mutex<Option<Logger>>,
    /// A line for the log that waits until the call has let go of its handle.
    waiting: Mutex<Option<String>>,
    is_waiting: AtomicBool,
    interrupted: AtomicBool,
}

/// Why the last call of a context failed, and when.
#[derive(Default)]
struct LastError {
    order: u64,
    fault: Fault,
}

/// A thread, and how deep its stack was when it called the log function.
#[derive(Clone, Copy)]
struct Logger {
    thread: ThreadId,
    depth: usize,
}

impl Context {
    pub(in crate::ffi) fn new() -> Context {
        let context = Context::default();
        // What failed before is no error of this context.
        unpoisoned(&context.error).order = stray::order_of_now();
        context
    }

    /// The last error of this context, or of this thread where that came later and belongs to no context.
    pub(in crate::ffi) fn last_error(&self) -> Fault {
        let error = unpoisoned(&self.error);
        stray::after(error.order).unwrap_or_else(|| error.fault.clone())
    }

    /// `ZDXM_UTF8` or `ZDXM_GB18030`.
    pub(in crate::ffi) fn encoding(&self) -> i32 {
        self.encoding.load(Ordering::Relaxed)
    }

    /// The language of what people read.
    pub(in crate::ffi) fn language(&self) -> Language {
        match self.language.load(Ordering::Relaxed) {
            ZDXM_CHINESE => Language::Chinese,
            _ => Language::English,
        }
    }

    pub(in crate::ffi) fn set_encoding(&self, encoding: i32) {
        self.encoding.store(encoding, Ordering::Relaxed);
    }

    pub(in crate::ffi) fn set_language(&self, language: i32) {
        self.language.store(language, Ordering::Relaxed);
    }

    pub(in crate::ffi) fn set_log(&self, log: Option<Log>) {
        *unpoisoned(&self.log) = log;
    }

    /// The running calls are to break off.
    pub(in crate::ffi) fn interrupt(&self) {
        self.interrupted.store(true, Ordering::Relaxed);
    }

    /// A call begins, so deep on its stack; an interrupt that came before it is none of its own.
    pub(in crate::ffi) fn begin(&self, depth: usize) {
        self.interrupted.store(false, Ordering::Relaxed);
        if self.is_logging.load(Ordering::Relaxed) {
            self.forget_lost_log(depth);
        }
    }

    /// A log function that jumped out of its call left the mark that it is running. It is gone if its thread calls again
    /// with a stack that is not deeper; stacks grow downwards.
    #[cold]
    fn forget_lost_log(&self, depth: usize) {
        let logger = *unpoisoned(&self.logger);
        if logger.is_some_and(|logger| logger.thread == std::thread::current().id() && depth >= logger.depth) {
            self.is_logging.store(false, Ordering::SeqCst);
        }
    }

    /// An error if the running call was interrupted; for loops between the calls of the library.
    pub(in crate::ffi) fn check_interrupt(&self) -> Result<(), Fault> {
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(messages::call_between_interrupted().into());
        }
        Ok(())
    }

    /// Keeps why a call failed, and logs it.
    pub(in crate::ffi) fn fail(&self, fault: Fault) {
        // Every program asks with a short buffer once in a while and goes on: that is nothing for a log.
        let line = (fault.code != ZDXM_E_BUFFER).then(|| format!("{} ({})", fault.text(self.language()), fault.code));
        *unpoisoned(&self.error) = LastError { order: stray::next_order(), fault };
        if let Some(line) = line {
            self.log(ZDXM_LOG_ERROR, &line);
        }
    }

    /// Leaves a line for the log, to be written when the running call is over.
    pub(in crate::ffi) fn inform(&self, line: String) {
        *unpoisoned(&self.waiting) = Some(line);
        self.is_waiting.store(true, Ordering::Release);
    }

    /// Whether a line waits to be written.
    pub(in crate::ffi) fn has_line(&self) -> bool {
        self.is_waiting.load(Ordering::Acquire)
    }

    /// Writes the line that waits, after the call has let go of its handle.
    pub(in crate::ffi) fn write_line(&self) {
        self.is_waiting.store(false, Ordering::Release);
        let line = unpoisoned(&self.waiting).take();
        if let Some(line) = line {
            self.log(ZDXM_LOG_INFO, &line);
        }
    }

    /// Calls the host's log function, if it has one. What that function does is not logged.
    fn log(&self, level: i32, line: &str) {
        if self.is_logging.swap(true, Ordering::SeqCst) {
            return;
        }
        *unpoisoned(&self.logger) = Some(Logger { thread: std::thread::current().id(), depth: depth() });
        // After mark and logger: a thread that sets another function is either seen here, or sees both and waits.
        let log = *unpoisoned(&self.log);
        if let Some(log) = log {
            log.call(level, line, self.encoding());
        }
        self.is_logging.store(false, Ordering::SeqCst);
    }

    /// Waits until no other thread is in a log function that was set before; not for ever, as one may never return.
    pub(in crate::ffi) fn wait_for_log(&self) {
        let own = std::thread::current().id();
        let is_own = || unpoisoned(&self.logger).is_some_and(|logger| logger.thread == own);
        let deadline = Instant::now() + limits::LOG_WAIT;
        while self.is_logging.load(Ordering::SeqCst) && !is_own() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_micros(100));
        }
    }
}

/// An address on the stack of the caller: the smaller, the deeper.
#[inline(always)]
pub(in crate::ffi) fn depth() -> usize {
    let here = 0_u8;
    (&raw const here).addr()
}

/// What these locks hold is never half written.
fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
