//! Coded values at the border: the numbers that C passes for them, and which of them a field can have.

use std::marker::PhantomData;

use super::fault::Fault;
use super::messages::faults;
use crate::coded::{self, Choice, Coded};

/// A number of the caller that stands for a value of an enumeration.
pub(super) struct Code<T>(i32, PhantomData<T>);

impl<T: Coded> Code<T> {
    pub(super) fn new(number: i32) -> Code<T> {
        Code(number, PhantomData)
    }

    /// The value. To be asked before anything is done.
    pub(super) fn value(&self) -> Result<T, Fault> {
        coded::of_number(self.0.into()).map_err(|error| faults::value_wrong(error.message()))
    }

    /// The value, or none for 0.
    pub(super) fn optional(&self) -> Result<Option<T>, Fault> {
        if self.0 == 0 { Ok(None) } else { self.value().map(Some) }
    }
}

/// What gives all values of an enumeration.
pub(super) type Choices = fn() -> Vec<Choice>;

/// All values of an enumeration, in their order.
pub(super) fn choices<T: Coded>() -> Vec<Choice> {
    T::ALL.iter().copied().map(Choice::of).collect()
}
