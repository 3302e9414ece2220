//! Coded values at the border: the numbers that C passes for them.

use std::marker::PhantomData;

use super::fault::Fault;
use super::faults;
use crate::coded;
use crate::numbered::Coded;

/// A number of the caller that stands for a value of an enumeration.
pub(in crate::ffi) struct Code<T>(i32, PhantomData<T>);

impl<T: Coded> Code<T> {
    pub(in crate::ffi) fn new(number: i32) -> Code<T> {
        Code(number, PhantomData)
    }

    /// The value. To be asked before anything is done.
    pub(in crate::ffi) fn value(&self) -> Result<T, Fault> {
        coded::of_number(self.0.into()).map_err(|error| faults::value_wrong(error.message()))
    }

    /// The value, or none for 0.
    pub(in crate::ffi) fn optional(&self) -> Result<Option<T>, Fault> {
        if self.0 == 0 { Ok(None) } else { self.value().map(Some) }
    }
}
