//! Contexts: one for each thread, with the last error, the encoding of texts and the log.
//!
//! Every other handle comes from a context. A context serves one thread at a time. Two threads that call with it overwrite
//! each other's last error, and an interrupt may be lost. Open one context for each thread, also on the same file.

use std::borrow::Cow;
use std::ffi::c_void;
use std::sync::Arc;

use super::border::{
    Context, Fault, Log, LogFunction, OrNull, Out, OutIf, TextOut, ZDXM_RET, close, faults, guard, guard_free, handle,
    handle_of, no_handle, put_if_wanted,
};
use super::codes::*;
use super::field_names;
use super::handles::zdxm_context;
use crate::Result;
use crate::message::{Arg, Language};

handle_of!(zdxm_context = 1, ContextHandle);

/// All that a context has is shared with what comes from it.
pub(super) struct ContextHandle;

/// Version of the library: major in the upper half, minor in the lower, as `ZDXM_ABI_VERSION`. Any thread.
pub(super) fn zdxm_abi_version() -> ZDXM_RET {
    ZDXM_ABI_VERSION
}

/// The version of the library as a text, such as 0.1.0: Rust `VERSION`.
pub(super) fn zdxm_version_text(_context: &Context) -> Result<String> {
    Ok(crate::VERSION.to_owned())
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
    // A call writes its line after it let go of its handle: the host may free what it gave the log function.
    if let Some(entry) = entry {
        entry.context.set_log(None);
        entry.context.wait_for_log();
    }
    status
}

/// Sets the encoding of every `char` text that goes in and comes out: `ZDXM_UTF8` or `ZDXM_GB18030`.
///
/// 16-bit texts are UTF-16 whatever the encoding.
pub(super) fn zdxm_context_set_encoding(context: &Context, encoding: i32) -> Result<(), Fault> {
    if !matches!(encoding, ZDXM_UTF8 | ZDXM_GB18030) {
        return Err(faults::thing_unknown(Arg::Word("encoding", "编码"), encoding.into()));
    }
    context.set_encoding(encoding);
    Ok(())
}

/// Sets the language of errors and their remedies, and of the problems of files: `ZDXM_ENGLISH` or `ZDXM_CHINESE`. Rust
/// `Error::text`.
///
/// It holds for what is read from now on, also for an error that came before.
pub(super) fn zdxm_context_set_language(context: &Context, language: i32) -> Result<(), Fault> {
    if !matches!(language, ZDXM_ENGLISH | ZDXM_CHINESE) {
        return Err(faults::thing_unknown(Arg::Word("language", "语言"), language.into()));
    }
    context.set_language(language);
    Ok(())
}

/// Sets the function that logs errors and committed changes; NULL for none.
///
/// The library calls it inside the call that it reports, on that call's thread, with `user`, a level (`ZDXM_LOG_...`) and a
/// text in the context's encoding with its length; `zdxm_context_set_log16` gives UTF-16. It may call the library, but not change or free this context. It must
/// return: an exception must not leave it, nor a `longjmp`. `ZDXM_E_BUFFER` is not logged.
pub(super) fn zdxm_context_set_log(context: *mut zdxm_context, log: LogFunction, user: *mut c_void) -> ZDXM_RET {
    let status = guard(context, |entry, _| {
        entry.context.set_log(Some(Log { function: log, user }));
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
        let entry = handle::entry(context).ok_or_else(|| no_handle::<zdxm_context>(context.is_null()))?;
        entry.context.interrupt();
        handle::ledgers_of(&entry.context).iter().for_each(crate::Ledger::interrupt);
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
    guard(context, |entry, _| {
        let error = entry.context.last_error();
        put_if_wanted(sqlite_code, error.sqlite)?;
        put_if_wanted(field, error.field)?;
        put_if_wanted(record, error.row)
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

/// What is to be done about the last failed call, without what was wrong: Rust `Error::remedy`. It is a part of
/// `zdxm_error_text`, for a program that shows it apart.
///
/// `ZDXM_NULL` and an empty text if there is nothing to be said, or if no call failed yet.
pub(super) fn zdxm_error_remedy(context: *mut zdxm_context, out: TextOut) -> ZDXM_RET {
    error_part(context, out, Fault::remedy)
}

/// The status alone reports a buffer that is too short: the error that is being read stays the last one.
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
pub(super) fn zdxm_error_is_temporary(context: &Context) -> Result<bool> {
    Ok(context.last_error().is_temporary)
}

/// What an office calls an error (`ZDXM_E_...`), for the heading of a message, such as 违反规则: Rust `Coded::name`.
pub(super) fn zdxm_error_title(_context: &Context, code: i32) -> Result<String, Fault> {
    let unknown = || faults::thing_unknown(Arg::Word("error", "错误码"), code.into());
    super::border::fault::title(code).map(str::to_owned).ok_or_else(unknown)
}

/// Name of a field (`ZDXM_F_...`): in Chinese for the head of a grid's column, such as 年度计划投资.
pub(super) fn zdxm_field_title(_context: &Context, field: i32) -> Result<String, Fault> {
    field_names::title(field).map(Cow::into_owned).ok_or_else(faults::field_unknown)
}

/// Name of a field (`ZDXM_F_...`) as errors spell it, such as annual; plain ASCII.
pub(super) fn zdxm_field_name(_context: &Context, field: i32) -> Result<String, Fault> {
    field_names::name(field).map(Cow::into_owned).ok_or_else(faults::field_unknown)
}

/// Type of a field (`ZDXM_F_...`): `ZDXM_TYPE_...`, for layers and hosts that set whatever there is. A column of a printed
/// table counts as a text.
pub(super) fn zdxm_field_type(context: *mut zdxm_context, field: i32, kind: Out<i32>) -> ZDXM_RET {
    guard(context, |_, _| {
        let place = kind.required("kind")?;
        place.put(field_names::type_of(field).ok_or_else(faults::field_unknown)?)
    })
}
