//! The shared and the static library: the C functions of `zdxm`, which its feature `capi` has.
//!
//! They stand in a crate of their own so that a Rust program which uses `zdxm` builds neither them nor the header.

pub use zdxm as library;
