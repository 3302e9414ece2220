//! The one gate that every export passes: it finds the object, lets one call in at a time, keeps the error, and stops
//! a panic before it can take the host program down.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::context::{Context, depth};
use super::fault::{Fault, Outcome};
use super::handle::{self, Entry, Handle, Refused, Stored};
use super::{faults, stray};
use crate::ffi::codes::ZDXM_OK;

#[cfg(panic = "abort")]
compile_error!("the C ABI stops panics at its border; build it with panic = \"unwind\"");

/// How a call with an object ended.
enum End {
    Status(i32),
    /// With a line for the log, to be written when the object is free again.
    WithLine(i32, Arc<Context>),
    Fault(Fault, Arc<Context>),
    NoHandle,
}

/// Runs a call with the object of its first handle.
pub(in crate::ffi) fn guard<H: Handle>(handle: *const H, call: impl FnOnce(&Entry, &mut H::Object) -> Outcome) -> i32 {
    let mut call = Some(call);
    gate(handle, &mut |entry, object| once(&mut call)?(entry, object))
}

/// A call that is run by reference, which can be done once. The gate is so compiled for each kind of object, not for each of
/// the hundreds of exports.
pub(in crate::ffi) fn once<F>(call: &mut Option<F>) -> Result<F, Fault> {
    call.take().ok_or_else(|| faults::panicked("a call was run twice"))
}

fn gate<H: Handle>(handle: *const H, call: &mut dyn FnMut(&Entry, &mut H::Object) -> Outcome) -> i32 {
    let depth = depth();
    ended(handle, || {
        let mut locked = match handle::lock(handle) {
            Ok(locked) => locked,
            Err(refused) => return End::of(refused),
        };
        let Some(Stored { entry, object }) = locked.stored() else { return End::NoHandle };
        entry.context.begin(depth);
        End::by(entry, call(entry, object))
    })
}

/// Runs a call with a copy of what its first handle holds, which is free meanwhile: for what locks others that are locked
/// before it elsewhere.
pub(in crate::ffi) fn guard_copy<H: Handle, C>(
    handle: *const H,
    copy: impl FnOnce(&H::Object) -> C,
    call: impl FnOnce(&Entry, C) -> Outcome,
) -> i32 {
    let depth = depth();
    ended(handle, || {
        let copied = match handle::lock(handle) {
            Ok(mut locked) => locked.stored().map(|Stored { entry, object }| (entry.clone(), copy(object))),
            Err(refused) => return End::of(refused),
        };
        let Some((entry, copy)) = copied else { return End::NoHandle };
        entry.context.begin(depth);
        End::by(&entry, call(&entry, copy))
    })
}

impl End {
    fn of(refused: Refused) -> End {
        match refused {
            Refused::Poisoned(entry) => End::Fault(faults::poisoned(), entry.context),
            Refused::NoHandle => End::NoHandle,
        }
    }

    fn by(entry: &Entry, outcome: Outcome) -> End {
        match outcome {
            Ok(status) if entry.context.has_line() => End::WithLine(status, Arc::clone(&entry.context)),
            Ok(status) => End::Status(status),
            Err(fault) => End::Fault(fault, Arc::clone(&entry.context)),
        }
    }
}

/// The status of a call, with its error in the context of its first handle.
fn ended<H: Handle>(handle: *const H, call: impl FnOnce() -> End) -> i32 {
    let (fault, context) = match catch_unwind(AssertUnwindSafe(call)) {
        Ok(End::Status(status)) => return status,
        Ok(End::NoHandle) => return strayed(&no_handle::<H>(handle.is_null())),
        Ok(End::WithLine(status, context)) => {
            // A log function of the host must not be able to unwind into it.
            let _ = catch_unwind(AssertUnwindSafe(|| context.write_line()));
            return status;
        }
        Ok(End::Fault(fault, context)) => (fault, context),
        Err(payload) => {
            let fault = panicked(payload.as_ref());
            // Its drop could panic in turn.
            std::mem::forget(payload);
            let Some(entry) = handle::entry(handle) else { return strayed(&fault) };
            (fault, entry.context)
        }
    };
    let code = fault.code;
    let _ = catch_unwind(AssertUnwindSafe(|| context.fail(fault)));
    code
}

/// Runs a call that has no handle yet, or none left.
pub(in crate::ffi) fn guard_free(call: impl FnOnce() -> Outcome) -> i32 {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(outcome) => outcome.unwrap_or_else(|fault| strayed(&fault)),
        Err(payload) => {
            let fault = panicked(payload.as_ref());
            std::mem::forget(payload);
            strayed(&fault)
        }
    }
}

/// The status of a call that failed without a context: its thread keeps the error.
#[cold]
fn strayed(fault: &Fault) -> i32 {
    stray::keep(fault);
    fault.code
}

/// Runs a part of a call with the object of a further handle.
pub(in crate::ffi) fn with<H: Handle, T>(
    handle: *const H,
    what: &str,
    part: impl FnOnce(&mut H::Object) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let closed = || faults::part_is_closed(what);
    let mut locked = handle::lock(handle).map_err(|refused| match refused {
        Refused::NoHandle => closed(),
        Refused::Poisoned(_) => faults::poisoned(),
    })?;
    part(&mut locked.stored().ok_or_else(closed)?.object)
}

/// A first handle that is none.
pub(in crate::ffi) fn no_handle<H: Handle>(is_null: bool) -> Fault {
    let path = std::any::type_name::<H>();
    let name = path.rsplit_once("::").map_or(path, |(_, name)| name);
    if is_null { faults::handle_is_null(name) } else { faults::handle_is_none(name) }
}

/// A panic, which is a mistake in the library.
fn panicked(payload: &(dyn Any + Send)) -> Fault {
    let text = payload.downcast_ref::<&str>().copied();
    let text = text.or(payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason was given");
    faults::panicked(text)
}

/// Frees or closes any handle; nothing happens to NULL.
pub(in crate::ffi) fn close<H: Handle>(handle: *mut H) -> i32 {
    guard_free(|| -> Outcome {
        if handle.is_null() || handle::close(handle) || handle::was_ended(handle) {
            return Ok(ZDXM_OK);
        }
        Err(no_handle::<H>(false))
    })
}
