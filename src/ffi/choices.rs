//! The values that a field of an enumeration can have.

use crate::numbered::{Choice, Coded};

/// What gives all values of an enumeration.
pub(super) type Choices = fn() -> Vec<Choice>;

/// All values of an enumeration, in their order.
pub(super) fn choices<T: Coded>() -> Vec<Choice> {
    T::ALL.iter().copied().map(Choice::of).collect()
}
