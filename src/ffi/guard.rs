//! The one gate that every export passes: it finds the object, lets one call in at a time, keeps the error, and stops
//! a panic before it can take the host program down.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::codes::{ZDXM_E_HANDLE, ZDXM_E_PANIC};
use super::fault::Fault;
use super::handle::{self, Entry, Handle, Object};

#[cfg(panic = "abort")]
compile_error!("the C ABI stops panics at its border; build it with panic = \"unwind\"");

/// A status that is not an error, or why there is none.
pub(super) type Outcome = Result<i32, Fault>;

/// Runs a call with the object of its first handle.
pub(super) fn guard<H: Handle>(
    handle: *const H,
    call: impl FnOnce(&Entry<H::Object>, &mut H::Object) -> Outcome,
) -> i32 {
    let Ok(found) = catch_unwind(AssertUnwindSafe(|| handle::find(handle))) else { return ZDXM_E_PANIC };
    let Some(entry) = found else { return ZDXM_E_HANDLE };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut object = entry.object.lock().map_err(|_| Fault::poisoned())?;
        entry.context.begin();
        call(&entry, &mut object)
    }));
    let fault = match outcome {
        Ok(Ok(status)) => {
            let _ = catch_unwind(AssertUnwindSafe(|| entry.context.end()));
            return status;
        }
        Ok(Err(fault)) => fault,
        Err(payload) => {
            abandon(&entry);
            let fault = Fault::panic(payload.as_ref());
            // Its drop could panic in turn.
            std::mem::forget(payload);
            fault
        }
    };
    let code = fault.code;
    // A log function of the host must not be able to unwind into it either.
    let _ = catch_unwind(AssertUnwindSafe(|| entry.context.fail(fault)));
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
    let entry = handle::find(handle).ok_or_else(|| Fault::handle(format!("{what} is closed or no such handle")))?;
    let mut object = entry.object.lock().map_err(|_| Fault::poisoned())?;
    part(&mut object)
}

/// After a panic: a batch gives up its writes, so that nobody waits for them.
fn abandon<T: Object>(entry: &Entry<T>) {
    let _ = catch_unwind(AssertUnwindSafe(|| match entry.object.lock() {
        Ok(mut object) => object.abandon(),
        Err(poisoned) => poisoned.into_inner().abandon(),
    }));
}
