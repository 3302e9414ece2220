//! The one gate that every export passes: it finds the object, lets one call in at a time, keeps the error, and stops
//! a panic before it can take the host program down.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::context::{Context, depth};
use super::fault::Fault;
use super::handle::{self, Entry, Handle, Refused, Stored};
use super::messages::faults;
use super::stray;

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
    let mut call = Some(call);
    gate(handle, &mut |entry, object| once(&mut call)?(entry, object))
}

/// A call that is run by reference, which can be done once. The gate is so compiled for each kind of object, not for each of
/// the hundreds of exports.
pub(super) fn once<F>(call: &mut Option<F>) -> Result<F, Fault> {
    call.take().ok_or_else(Fault::called_twice)
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
pub(super) fn guard_copy<H: Handle, C>(
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
            Ok(status) if entry.context.has_line() => End::Told(status, Arc::clone(&entry.context)),
            Ok(status) => End::Status(status),
            Err(fault) => End::Fault(fault, Arc::clone(&entry.context)),
        }
    }
}

/// The status of a call, with its error in the context of its first handle.
fn ended<H: Handle>(handle: *const H, call: impl FnOnce() -> End) -> i32 {
    let (fault, context) = match catch_unwind(AssertUnwindSafe(call)) {
        Ok(End::Status(status)) => return status,
        Ok(End::NoHandle) => return strayed(&Fault::no_handle::<H>(handle.is_null())),
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
            let Some(entry) = handle::entry(handle) else { return strayed(&fault) };
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
        Ok(outcome) => outcome.unwrap_or_else(|fault| strayed(&fault)),
        Err(payload) => {
            let fault = Fault::panic(payload.as_ref());
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
pub(super) fn with<H: Handle, T>(
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

#[cfg(test)]
mod tests {
    use std::ffi::CString;
    use std::ptr::{null, null_mut};

    use super::super::batch::zdxm_batch;
    use super::super::coded::*;
    use super::super::codes::*;
    use super::super::context::zdxm_context;
    use super::super::exports::{zdxm_batch_commit, zdxm_batch_free, zdxm_batch_new};
    use super::super::exports::{zdxm_context_free, zdxm_context_new, zdxm_error_code, zdxm_error_text};
    use super::super::exports::{zdxm_ledger_create, zdxm_ledger_view};
    use super::super::ledger::zdxm_ledger;
    use super::super::view::zdxm_view;
    use super::*;

    /// A panic in the middle of a write, behind the gate that every export has.
    #[test]
    fn a_panic_stops_at_the_gate_and_leaves_the_file_intact() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.zdxm");
        let name = CString::new(path.to_str().unwrap()).unwrap();
        let mut context: *mut zdxm_context = null_mut();
        let mut ledger: *mut zdxm_ledger = null_mut();
        let mut batch: *mut zdxm_batch = null_mut();
        let mut code = 0;
        let mut text = [0_u8; 400];
        // SAFETY: every pointer is that of a variable, every text ends with a zero.
        unsafe {
            assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
            let office = c"office".as_ptr();
            assert_eq!(zdxm_ledger_create(context, name.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);
            assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, ZDXM_CHANGE_EDIT, &mut batch), ZDXM_OK);
            let status = guard(batch, |_, writes| {
                writes.records()?.add_unit(crate::UnitFields::named("鱼峰区人民政府"))?;
                panic!("forced");
            });
            assert_eq!(status, ZDXM_E_PANIC);
            assert_eq!(zdxm_error_code(context, &mut code), ZDXM_OK);
            assert_eq!(code, ZDXM_E_PANIC);
            assert_eq!(zdxm_error_text(context, text.as_mut_ptr().cast(), 400, null_mut()), ZDXM_OK);
            assert!(String::from_utf8_lossy(&text).contains("forced"));
            // The handle stays refused; what it had written is gone, and others can write at once.
            assert_eq!(zdxm_batch_commit(batch, null_mut()), ZDXM_E_PANIC);
            let mut next: *mut zdxm_batch = null_mut();
            assert_eq!(zdxm_batch_new(ledger, c"person".as_ptr(), -1, ZDXM_CHANGE_EDIT, &mut next), ZDXM_OK);
            assert_eq!(guard(next, |_, writes| Ok(i32::from(!writes.records()?.is_empty()))), ZDXM_OK);
            assert_eq!(zdxm_batch_commit(next, null_mut()), ZDXM_OK);
            assert_eq!(zdxm_batch_free(batch), ZDXM_OK);
            assert_eq!(zdxm_batch_free(batch), ZDXM_E_HANDLE);
        }
        let view = crate::Ledger::open(&path).unwrap().view().unwrap();
        assert!(view.units().unwrap().is_empty());
        view.verify().unwrap();
        assert_eq!(zdxm_context_free(context), ZDXM_OK);
    }

    /// A panic with the object of a further handle, and one before there is any handle.
    #[test]
    fn a_panic_beside_the_first_object_stops_there_too() {
        let folder = tempfile::tempdir().unwrap();
        let name = CString::new(folder.path().join("ledger.zdxm").to_str().unwrap()).unwrap();
        let (mut context, mut ledger): (*mut zdxm_context, *mut zdxm_ledger) = (null_mut(), null_mut());
        let mut view: *mut zdxm_view = null_mut();
        // SAFETY: as above.
        unsafe {
            assert_eq!(zdxm_context_new(ZDXM_ABI_VERSION, &mut context), ZDXM_OK);
            let office = c"office".as_ptr();
            assert_eq!(zdxm_ledger_create(context, name.as_ptr(), -1, office, -1, null(), &mut ledger), ZDXM_OK);
            assert_eq!(zdxm_ledger_view(ledger, &mut view), ZDXM_OK);
        }
        let inner = |_: &Entry, _: &mut <zdxm_ledger as Handle>::Object| {
            with(view, "view", |_| -> Result<i32, Fault> { panic!("{}", format!("forced {}", 2)) })
        };
        assert_eq!(guard(ledger, inner), ZDXM_E_PANIC);
        assert_eq!(guard_free(|| panic!("forced")), ZDXM_E_PANIC);
        assert_eq!(zdxm_context_free(context), ZDXM_OK);
        assert_eq!(zdxm_context_free(context), ZDXM_E_HANDLE);
    }
}
