//! The one gate that every export passes: it finds the object, lets one call in at a time, keeps the error, and stops
//! a panic before it can take the host program down.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::codes::{ZDXM_E_HANDLE, ZDXM_E_PANIC};
use super::context::Context;
use super::fault::Fault;
use super::handle::{self, Entry, Handle, Refused, Stored};

#[cfg(panic = "abort")]
compile_error!("the C ABI stops panics at its border; build it with panic = \"unwind\"");

/// A status that is not an error, or why there is none.
pub(super) type Outcome = Result<i32, Fault>;

/// How a call with an object ended.
enum End {
    Status(i32),
    /// With a line for the log, to be told when the object is free again.
    Told(i32, Arc<Context>),
    Fault(Fault, Arc<Context>),
    NoHandle,
}

/// Runs a call with the object of its first handle.
pub(super) fn guard<H: Handle>(handle: *const H, call: impl FnOnce(&Entry, &mut H::Object) -> Outcome) -> i32 {
    let end = catch_unwind(AssertUnwindSafe(|| {
        let mut locked = match handle::lock(handle) {
            Ok(locked) => locked,
            Err(Refused::Poisoned(entry)) => return End::Fault(Fault::poisoned(), entry.context),
            Err(Refused::NoHandle) => return End::NoHandle,
        };
        let Some(Stored { entry, object }) = locked.stored() else { return End::NoHandle };
        entry.context.begin();
        match call(entry, object) {
            Ok(status) if entry.context.has_line() => End::Told(status, Arc::clone(&entry.context)),
            Ok(status) => End::Status(status),
            Err(fault) => End::Fault(fault, Arc::clone(&entry.context)),
        }
    }));
    let (fault, context) = match end {
        Ok(End::Status(status)) => return status,
        Ok(End::NoHandle) => return ZDXM_E_HANDLE,
        Ok(End::Told(status, context)) => {
            // A log function of the host must not be able to unwind into it.
            let _ = catch_unwind(AssertUnwindSafe(|| context.tell()));
            return status;
        }
        Ok(End::Fault(fault, context)) => (fault, context),
        Err(payload) => {
            let _ = catch_unwind(AssertUnwindSafe(|| handle::abandon(handle)));
            let fault = Fault::panic(payload.as_ref());
            // Its drop could panic in turn.
            std::mem::forget(payload);
            let Some(entry) = handle::entry(handle) else { return ZDXM_E_PANIC };
            (fault, entry.context)
        }
    };
    let code = fault.code;
    let _ = catch_unwind(AssertUnwindSafe(|| context.fail(fault)));
    code
}

/// Runs a call that has no handle yet, or none left.
pub(super) fn guard_free(call: impl FnOnce() -> Outcome) -> i32 {
    match catch_unwind(AssertUnwindSafe(call)) {
        Ok(outcome) => outcome.unwrap_or_else(|fault| fault.code),
        Err(payload) => {
            std::mem::forget(payload);
            ZDXM_E_PANIC
        }
    }
}

/// Runs a part of a call with the object of a further handle.
pub(super) fn with<H: Handle, T>(
    handle: *const H,
    what: &str,
    part: impl FnOnce(&mut H::Object) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let closed = || Fault::handle(format!("{what} is closed or no such handle"));
    let mut locked = handle::lock(handle).map_err(|refused| match refused {
        Refused::NoHandle => closed(),
        Refused::Poisoned(_) => Fault::poisoned(),
    })?;
    part(&mut locked.stored().ok_or_else(closed)?.object)
}
