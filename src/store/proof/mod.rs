//! The chain of changes, and the proof that nobody edited the file behind the library's back.

pub(crate) mod change;
pub(crate) mod clock;
pub(crate) mod inspect;
pub(crate) mod misfit;
pub(crate) mod schema_difference;
pub(crate) mod seal;
pub(crate) mod shape;
pub(crate) mod touched;
pub(crate) mod verify;
