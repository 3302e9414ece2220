//! Out-pointers: written only when a call succeeds. Whether NULL may be given is their type.

use super::fault::{Fault, Outcome};
use super::faults;
use super::handle::{self, Entry, Handle};
use crate::ffi::codes::ZDXM_OK;

/// Where a result goes that the caller must take.
pub(in crate::ffi) struct Out<T>(*mut T);

/// Where a result goes that the caller may leave, by NULL.
pub(in crate::ffi) struct OutIf<T>(*mut T);

/// Where several results go, which the caller must take.
pub(in crate::ffi) struct Outs<T> {
    pointer: *mut T,
    cap: i32,
}

/// Numbers that the caller holds.
pub(in crate::ffi) struct Ints {
    pointer: *const i32,
    count: i32,
}

/// What a caller can want.
pub(in crate::ffi) trait Wanted: Sized {
    /// What its place holds until the call succeeds; `None` leaves it alone.
    const BEFORE: Option<Self>;
}

impl Wanted for i32 {
    const BEFORE: Option<i32> = None;
}

impl Wanted for i64 {
    const BEFORE: Option<i64> = None;
}

/// A handle is NULL after any error, also where the call's own handle was none: what stood there could be taken for one.
impl<H: Handle> Wanted for *mut H {
    const BEFORE: Option<*mut H> = Some(std::ptr::null_mut());
}

/// A place as it is before the call.
///
/// # Safety
///
/// NULL, or writable for one `T` until the call returns.
unsafe fn prepared<T: Wanted>(pointer: *mut T) -> *mut T {
    if let Some(before) = T::BEFORE
        && !pointer.is_null()
    {
        // SAFETY: the caller vouches for it.
        unsafe { pointer.write_unaligned(before) };
    }
    pointer
}

impl<T: Wanted> Out<T> {
    /// # Safety
    ///
    /// NULL, or writable for one `T` until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *mut T) -> Out<T> {
        // SAFETY: the caller vouches for it.
        Out(unsafe { prepared(pointer) })
    }

    /// The place, which errors name. To be asked before anything is done.
    pub(in crate::ffi) fn required(self, what: &str) -> Result<Place<T>, Fault> {
        if self.0.is_null() { Err(faults::argument_is_null(what)) } else { Ok(Place(self.0)) }
    }
}

impl<T: Wanted> OutIf<T> {
    /// # Safety
    ///
    /// NULL, or writable for one `T` until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *mut T) -> OutIf<T> {
        // SAFETY: the caller vouches for it.
        OutIf(unsafe { prepared(pointer) })
    }

    /// The place, if the caller wants the result.
    pub(in crate::ffi) fn optional(self) -> Option<Place<T>> {
        (!self.0.is_null()).then_some(Place(self.0))
    }
}

impl<H: Handle> Out<*mut H> {
    /// The place for a new handle; it holds NULL until the call succeeds.
    pub(in crate::ffi) fn handle(self, what: &str) -> Result<Place<*mut H>, Fault> {
        self.required(what)
    }
}

impl<T: Wanted> Outs<T> {
    /// # Safety
    ///
    /// NULL, or writable for `cap` `T` until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *mut T, cap: i32) -> Outs<T> {
        Outs { pointer, cap }
    }

    /// The places, which errors name; at least one.
    pub(in crate::ffi) fn required(self, what: &str) -> Result<Places<T>, Fault> {
        if self.pointer.is_null() {
            return Err(faults::argument_is_null(what));
        }
        match usize::try_from(self.cap) {
            Ok(room) if room > 0 => Ok(Places { pointer: self.pointer, room }),
            _ => Err(faults::argument_has_no_room(what)),
        }
    }
}

/// Places that are there.
pub(in crate::ffi) struct Places<T> {
    pointer: *mut T,
    pub(in crate::ffi) room: usize,
}

impl<T> Places<T> {
    /// Writes results, as many as there is room for.
    pub(in crate::ffi) fn set(&mut self, values: impl IntoIterator<Item = T>) {
        for (at, value) in values.into_iter().take(self.room).enumerate() {
            // SAFETY: `Outs::new` was promised that so many are writable, and `at` is below. They may lie somewhere odd.
            unsafe { self.pointer.add(at).write_unaligned(value) }
        }
    }
}

impl Ints {
    /// # Safety
    ///
    /// NULL, or readable for `count` numbers until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *const i32, count: i32) -> Ints {
        Ints { pointer, count }
    }

    /// The numbers of an argument, which errors name; at least one.
    pub(in crate::ffi) fn read(&self, what: &str) -> Result<Vec<i32>, Fault> {
        if self.pointer.is_null() {
            return Err(faults::argument_is_null(what));
        }
        match usize::try_from(self.count) {
            // SAFETY: `Ints::new` was promised that so many are readable. They may lie somewhere odd.
            Ok(count) if count > 0 => {
                Ok((0..count).map(|at| unsafe { self.pointer.add(at).read_unaligned() }).collect())
            }
            _ => Err(faults::argument_has_no_entry(what)),
        }
    }
}

/// A place that is there.
pub(in crate::ffi) struct Place<T>(*mut T);

impl<T> Place<T> {
    /// Writes the result.
    pub(in crate::ffi) fn set(&mut self, value: T) {
        // SAFETY: `Out::new` or `OutIf::new` was promised that it is writable. Callers from Basic may have packed it somewhere odd.
        unsafe { self.0.write_unaligned(value) }
    }

    /// Writes the result as the last thing of a call.
    pub(in crate::ffi) fn put(mut self, value: T) -> Outcome {
        self.set(value);
        Ok(ZDXM_OK)
    }
}

impl<H: Handle> Place<*mut H> {
    /// Gives an object that was made from another one, as the last thing of a call.
    pub(in crate::ffi) fn give(self, parent: &Entry, object: H::Object) -> Outcome {
        self.put(handle::insert_child(parent, object)?)
    }
}
