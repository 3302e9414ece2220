//! Contexts: one for each thread, with the last error, the encoding of texts and the log.
//!
//! Every other handle comes from a context. A context serves one thread at a time; if two threads call with it, one
//! waits, and they overwrite each other's last error. Open one context for each thread, also on the same file.

use std::borrow::Cow;
use std::ffi::{c_char, c_void};
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::codes::*;
use super::fault::Fault;
use super::guard::{Outcome, guard, guard_free};
use super::handle::{self, Handle, Object};
use super::ledger::zdxm_ledger;
use super::messages::{self, faults};
use super::out::{Out, OutIf};
use super::stray;
use super::text::{TextOut, encode};
use super::{OrNull, ZDXM_RET, field_names, zdxm_log_fn};
use crate::limits;
use crate::message::{Arg, Language};

/// One per thread; owns the last error and the encoding of texts.
pub struct zdxm_context {
    _opaque: [u8; 0],
}

impl Handle for zdxm_context {
    const KIND: u32 = 1;
    type Object = ContextHandle;
}

/// All that a context has is shared with what comes from it.
pub(super) struct ContextHandle;

impl Object for ContextHandle {}

/// What the handles of one context share.
#[derive(Default)]
pub(super) struct Context {
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

#[derive(Clone, Copy)]
struct Log {
    call: unsafe extern "C" fn(*mut c_void, i32, *const c_char, i32),
    user: *mut c_void,
}

// SAFETY: the pointer is the host's and is only handed back to it; the header says on which thread that happens.
unsafe impl Send for Log {}

impl Context {
    fn new() -> Context {
        let context = Context::default();
        // What failed before is no error of this context.
        unpoisoned(&context.error).order = stray::order_of_now();
        context
    }

    /// The last error of this context, or of this thread where that came later and belongs to no context.
    fn last_error(&self) -> Fault {
        let error = unpoisoned(&self.error);
        stray::after(error.order).unwrap_or_else(|| error.fault.clone())
    }

    /// `ZDXM_UTF8` or `ZDXM_GB18030`.
    pub(super) fn encoding(&self) -> i32 {
        self.encoding.load(Ordering::Relaxed)
    }

    /// The language of what people read.
    pub(super) fn language(&self) -> Language {
        match self.language.load(Ordering::Relaxed) {
            ZDXM_CHINESE => Language::Chinese,
            _ => Language::English,
        }
    }

    /// A call begins, so deep on its stack; an interrupt that came before it is none of its own.
    pub(super) fn begin(&self, depth: usize) {
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
    pub(super) fn check_interrupt(&self) -> Result<(), Fault> {
        if self.interrupted.load(Ordering::Relaxed) {
            return Err(messages::call_between_interrupted().into());
        }
        Ok(())
    }

    /// Keeps why a call failed, and logs it.
    pub(super) fn fail(&self, fault: Fault) {
        // Every program asks with a short buffer once in a while and goes on: that is nothing for a log.
        let line = (fault.code != ZDXM_E_BUFFER).then(|| format!("{} ({})", fault.text(self.language()), fault.code));
        *unpoisoned(&self.error) = LastError { order: stray::next_order(), fault };
        if let Some(line) = line {
            self.log(ZDXM_LOG_ERROR, &line);
        }
    }

    /// Leaves a line for the log, to be told when the running call is over.
    pub(super) fn inform(&self, line: String) {
        *unpoisoned(&self.waiting) = Some(line);
        self.is_waiting.store(true, Ordering::Release);
    }

    /// Whether a line waits to be told.
    pub(super) fn has_line(&self) -> bool {
        self.is_waiting.load(Ordering::Acquire)
    }

    /// Tells the line that waits, after the call has let go of its handle.
    pub(super) fn tell(&self) {
        self.is_waiting.store(false, Ordering::Release);
        let line = unpoisoned(&self.waiting).take();
        if let Some(line) = line {
            self.log(ZDXM_LOG_INFO, &line);
        }
    }

    /// Tells the host's log, if it has one. What the log function itself does is not logged.
    fn log(&self, level: i32, line: &str) {
        if self.is_logging.swap(true, Ordering::SeqCst) {
            return;
        }
        // After the mark: whoever sets another function is either seen here, or sees the mark and waits.
        let log = *unpoisoned(&self.log);
        if let Some(log) = log {
            *unpoisoned(&self.logger) = Some(Logger { thread: std::thread::current().id(), depth: depth() });
            self.call(log, level, line);
        }
        self.is_logging.store(false, Ordering::SeqCst);
    }

    /// Waits until no other thread is in a log function that was set before; not for ever, as one may never return.
    fn wait_for_log(&self) {
        let own = std::thread::current().id();
        let is_own = || unpoisoned(&self.logger).is_some_and(|logger| logger.thread == own);
        let deadline = Instant::now() + limits::LOG_WAIT;
        while self.is_logging.load(Ordering::SeqCst) && !is_own() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_micros(100));
        }
    }

    fn call(&self, log: Log, level: i32, line: &str) {
        let mut bytes =
            encode(line, self).map_or_else(|_| line.replace(|c: char| !c.is_ascii(), "?").into(), |b| b.into_owned());
        let len = i32::try_from(bytes.len()).unwrap_or(i32::MAX);
        bytes.push(0);
        // SAFETY: the host vouches for its function until it sets another one; the line lives during the call.
        unsafe { (log.call)(log.user, level, bytes.as_ptr().cast(), len) };
    }
}

/// An address on the stack of the caller: the smaller, the deeper.
#[inline(always)]
pub(super) fn depth() -> usize {
    let here = 0_u8;
    (&raw const here).addr()
}

/// What these locks hold is never half written.
fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Version of the library: major in the upper half, minor in the lower, as `ZDXM_ABI_VERSION`. Any thread.
pub(super) fn zdxm_abi_version() -> ZDXM_RET {
    ZDXM_ABI_VERSION
}

/// Opens a context. `abi` is `ZDXM_ABI_VERSION`: the library must have the same major version and at least the minor.
///
/// `ZDXM_E_ABI` if the program was made for another library. Free it with `zdxm_context_free`.
pub(super) fn zdxm_context_new(abi: i32, context: Out<*mut zdxm_context>) -> ZDXM_RET {
    guard_free(|| {
        let place = context.handle("context")?;
        if abi >> 16 != ZDXM_ABI_VERSION >> 16 || abi > ZDXM_ABI_VERSION {
            return Err(faults::made_for_version(format!("{abi:#x}")));
        }
        place.put(handle::insert_root(Arc::new(Context::new()), ContextHandle)?)
    })
}

/// Frees a context and everything that came from it: ledgers are closed, what was not committed is given up.
///
/// NULL is allowed. A call that another thread is in ends first; a log function that another thread is in is waited for, but
/// not for more than five seconds.
pub(super) fn zdxm_context_free(context: OrNull<zdxm_context>) -> ZDXM_RET {
    let entry = handle::entry(context);
    let status = close(context);
    // A call tells its line after it let go of its handle: the host may free what it gave the log function.
    if let Some(entry) = entry {
        *unpoisoned(&entry.context.log) = None;
        entry.context.wait_for_log();
    }
    status
}

/// Sets the encoding of every `char` text that goes in and comes out: `ZDXM_UTF8` or `ZDXM_GB18030`.
///
/// 16-bit texts are UTF-16 whatever the encoding.
pub(super) fn zdxm_context_set_encoding(context: *mut zdxm_context, encoding: i32) -> ZDXM_RET {
    guard(context, |entry, _| {
        if !matches!(encoding, ZDXM_UTF8 | ZDXM_GB18030) {
            return Err(faults::thing_unknown(Arg::Word("encoding", "编码"), encoding.into()));
        }
        entry.context.encoding.store(encoding, Ordering::Relaxed);
        Ok(ZDXM_OK)
    })
}

/// Sets the language of errors and their remedies, and of the problems of files: `ZDXM_ENGLISH` or `ZDXM_CHINESE`. Rust
/// `Error::text`.
///
/// It holds for what is read from now on, also for an error that came before.
pub(super) fn zdxm_context_set_language(context: *mut zdxm_context, language: i32) -> ZDXM_RET {
    guard(context, |entry, _| {
        if !matches!(language, ZDXM_ENGLISH | ZDXM_CHINESE) {
            return Err(faults::thing_unknown(Arg::Word("language", "语言"), language.into()));
        }
        entry.context.language.store(language, Ordering::Relaxed);
        Ok(ZDXM_OK)
    })
}

/// Sets the function that logs errors and committed changes; NULL for none.
///
/// The library calls it inside the call that it reports, on that call's thread, with `user`, a level (`ZDXM_LOG_...`) and a
/// text in the context's encoding with its length. It may call the library, but not change or free this context. It must
/// return: an exception must not leave it, nor a `longjmp`. `ZDXM_E_BUFFER` is not logged.
pub(super) fn zdxm_context_set_log(context: *mut zdxm_context, log: zdxm_log_fn, user: *mut c_void) -> ZDXM_RET {
    let status = guard(context, |entry, _| {
        *unpoisoned(&entry.context.log) = log.map(|call| Log { call, user });
        Ok(ZDXM_OK)
    });
    // Not inside the guard: the log function that is waited for may need this context.
    if let Some(entry) = handle::entry(context) {
        entry.context.wait_for_log();
    }
    status
}

/// Breaks off the calls that are running with this context: Rust `Ledger::interrupt`. Any thread may call it.
///
/// They return `ZDXM_E_INTERRUPTED`, unless they are nearly done; a batch that was writing is lost as a whole. It does
/// nothing to later calls: to stop between two steps, the program just steps no further.
pub(super) fn zdxm_context_interrupt(context: *mut zdxm_context) -> ZDXM_RET {
    guard_free(|| {
        // Not through the object's lock, which a running call may hold.
        let entry = handle::entry(context).ok_or_else(|| Fault::no_handle::<zdxm_context>(context.is_null()))?;
        entry.context.interrupted.store(true, Ordering::Relaxed);
        handle::ledgers_of::<zdxm_ledger>(&entry.context).iter().for_each(crate::Ledger::interrupt);
        Ok(ZDXM_OK)
    })
}

/// Code of the last call of this context that failed (`ZDXM_E_...`); `ZDXM_OK` if none did. Rust `Error::kind`.
///
/// A call that belongs to no context, because its first handle is none, counts for every context that its thread asks.
/// A call that succeeds leaves it as it is, so that cleaning up loses nothing.
pub(super) fn zdxm_error_code(context: *mut zdxm_context, code: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| code.required("code")?.put(entry.context.last_error().code))
}

/// Where the last failed call failed: SQLite's extended code, the field (`ZDXM_F_...`, Rust `Error::field_name`) and
/// the record of a batch, counted from 1 (Rust `Error::row`). Each is 0 if it does not apply; each pointer may be NULL.
pub(super) fn zdxm_error_detail(
    context: *mut zdxm_context,
    sqlite_code: OutIf<i32>,
    field: OutIf<i32>,
    record: OutIf<i32>,
) -> ZDXM_RET {
    let places = [sqlite_code, field, record];
    guard(context, |entry, _| {
        let error = entry.context.last_error();
        for (place, value) in places.into_iter().zip([error.sqlite, error.field, error.row]) {
            if let Some(mut place) = place.optional() {
                place.set(value);
            }
        }
        Ok(ZDXM_OK)
    })
}

/// What was wrong with the last failed call, where, and what to do, in one line and in the language of the context:
/// Rust `Error::what`, `Error::remedy` and `Error::text`.
///
/// `ZDXM_NULL` and an empty text if no call failed yet.
pub(super) fn zdxm_error_text(context: *mut zdxm_context, out: TextOut) -> ZDXM_RET {
    error_part(context, out, |error, language| error.text(language))
}

/// Which message the last failed call left, such as month_unknown; plain ASCII, the same for ever: Rust `Error::id`.
/// `docs/messages.md` lists them all.
///
/// `ZDXM_NULL` and an empty text if no call failed yet, or if its first handle was none.
pub(super) fn zdxm_error_id(context: *mut zdxm_context, out: TextOut) -> ZDXM_RET {
    error_part(context, out, |error, _| error.id().to_owned())
}

/// A buffer that is too short is told by the status alone: the error that is being read stays the last one.
fn error_part(context: *mut zdxm_context, out: TextOut, part: impl FnOnce(&Fault, Language) -> String) -> i32 {
    let mut status = ZDXM_OK;
    let outcome = guard(context, |entry, _| {
        let text = part(&entry.context.last_error(), entry.context.language());
        status = out.put(&entry.context, &text).unwrap_or_else(|fault| fault.code);
        if status == ZDXM_OK && text.is_empty() {
            status = ZDXM_NULL;
        }
        Ok(ZDXM_OK)
    });
    if outcome == ZDXM_OK { status } else { outcome }
}

/// The cell of the last failed call, such as 实施项目!H24: Rust `Error::cell`. `ZDXM_NULL` if it was not about a cell.
pub(super) fn zdxm_error_cell(context: *mut zdxm_context, out: TextOut) -> ZDXM_RET {
    error_part(context, out, |error, _| error.cell.clone())
}

/// Whether the same call may succeed later without any change, 1 or 0, as after `ZDXM_E_BUSY`: Rust `Error::is_temporary`.
pub(super) fn zdxm_error_is_temporary(context: *mut zdxm_context, flag: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| flag.required("flag")?.put(i32::from(entry.context.last_error().is_temporary)))
}

/// What an office calls an error (`ZDXM_E_...`), for the heading of a message, such as 违反规则: Rust `Coded::name`.
pub(super) fn zdxm_error_title(context: *mut zdxm_context, code: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let title = super::fault::title(code)
            .ok_or_else(|| faults::thing_unknown(Arg::Word("error", "错误码"), code.into()))?;
        out.put(&entry.context, title)
    })
}

/// Name of a field (`ZDXM_F_...`): in Chinese for the head of a grid's column, such as 年度计划投资.
pub(super) fn zdxm_field_title(context: *mut zdxm_context, field: i32, out: TextOut) -> ZDXM_RET {
    field_text(context, field_names::title(field), out)
}

/// Name of a field (`ZDXM_F_...`) as errors spell it, such as annual; plain ASCII.
pub(super) fn zdxm_field_name(context: *mut zdxm_context, field: i32, out: TextOut) -> ZDXM_RET {
    field_text(context, field_names::name(field), out)
}

/// Type of a field (`ZDXM_F_...`): `ZDXM_TYPE_...`, for layers and hosts that set whatever there is. A column of a printed
/// table counts as a text.
pub(super) fn zdxm_field_type(context: *mut zdxm_context, field: i32, kind: Out<i32>) -> ZDXM_RET {
    guard(context, |_, _| {
        let place = kind.required("kind")?;
        place.put(field_names::type_of(field).ok_or_else(faults::field_unknown)?)
    })
}

fn field_text(context: *mut zdxm_context, text: Option<Cow<'static, str>>, out: TextOut) -> i32 {
    guard(context, |entry, _| {
        let text = text.ok_or_else(faults::field_unknown)?;
        out.put(&entry.context, &text)
    })
}

/// Frees or closes any handle; nothing happens to NULL.
pub(super) fn close<H: Handle>(handle: *mut H) -> i32 {
    guard_free(|| -> Outcome {
        if handle.is_null() || handle::close(handle) || handle::was_ended(handle) {
            return Ok(ZDXM_OK);
        }
        Err(Fault::no_handle::<H>(false))
    })
}
