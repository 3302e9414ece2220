//! Out-pointers: written only when a call succeeds.

use super::codes::ZDXM_OK;
use super::fault::Fault;
use super::guard::Outcome;
use super::handle::Handle;

/// Where the caller wants a result.
pub(super) struct Out<T>(*mut T);

impl<T> Out<T> {
    /// # Safety
    ///
    /// NULL, or writable for one `T` until the call returns.
    pub(super) unsafe fn new(pointer: *mut T) -> Out<T> {
        Out(pointer)
    }

    /// The place for a result that the caller must take. To be asked before anything is done.
    pub(super) fn required(self, what: &str) -> Result<Place<T>, Fault> {
        if self.0.is_null() { Err(Fault::null(what)) } else { Ok(Place(self.0)) }
    }

    /// The place for a result that the caller may leave.
    pub(super) fn optional(self) -> Option<Place<T>> {
        (!self.0.is_null()).then_some(Place(self.0))
    }
}

impl<H: Handle> Out<*mut H> {
    /// The place for a new handle; it holds NULL until the call succeeds.
    pub(super) fn handle(self, what: &str) -> Result<Place<*mut H>, Fault> {
        let mut place = self.required(what)?;
        place.set(std::ptr::null_mut());
        Ok(place)
    }
}

/// A place that is there.
pub(super) struct Place<T>(*mut T);

impl<T> Place<T> {
    /// Writes the result.
    pub(super) fn set(&mut self, value: T) {
        // SAFETY: `Out::new` was promised that it is writable. Callers from Basic may have packed it somewhere odd.
        unsafe { self.0.write_unaligned(value) }
    }

    /// Writes the result as the last thing of a call.
    pub(super) fn put(mut self, value: T) -> Outcome {
        self.set(value);
        Ok(ZDXM_OK)
    }
}

/// Numbers of records and changes have 32 bits at the border, because Basic has no others.
pub(super) fn narrow(number: i64) -> Result<i32, Fault> {
    i32::try_from(number).map_err(|_| {
        crate::Error::new(crate::ErrorKind::Overflow, format!("{number} does not fit into 32 bits")).into()
    })
}
