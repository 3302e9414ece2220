//! The border itself: the one place with unsafe code that a person writes, where pointers and numbers of C become what they mean.
//!
//! `handle` has what stands for an object, `guard` the gate that every call passes, so that no panic leaves it; `text`, `out`, `code`, `number` and `options` what goes in and comes out;
//! `context`, `log`, `fault` and `stray` what a call leaves behind.
#![allow(unsafe_code, reason = "raw pointers are what a C ABI is made of; each block says why it is sound")]

mod binds;
mod code;
mod context;
mod encoding;
pub(super) mod fault;
pub(super) mod faults;
mod guard;
pub(super) mod handle;
mod log;
mod number;
mod options;
mod out;
mod stray;
mod text;

pub(super) use binds::binds;
pub(super) use code::Code;
pub(super) use context::Context;
pub(super) use fault::{Fault, Outcome};
pub(super) use guard::{close, guard, guard_copy, guard_free, no_handle, once, with};
pub(super) use handle::{Entry, Handle, Kept, Object, Refused, handle_of};
pub(super) use log::{Log, LogFunction, zdxm_log_fn, zdxm_log16_fn};
pub(super) use number::{Number, count_of, day_of, month_of, narrow, put_if, put_if_wanted, ten_days_of, year_of};
pub(super) use options::{OpenWith, zdxm_open_options};
pub(super) use out::{Ints, Out, OutIf, Outs, Place};
pub(super) use text::{Bytes, Text, TextOut};

/// Result of every export. An alias so that the header can write the calling convention between it and the name.
pub type ZDXM_RET = i32;

/// A handle that may be NULL, which stands for "none".
pub(super) type OrNull<H> = *mut H;

/// A record of a form that may be NULL, which stands for an empty one.
pub(super) type OrEmpty<F> = F;

/// A row that the caller may want.
pub(super) type IfWanted<T> = T;

/// How many rows, lines or pages of a work at most: at least one.
pub(super) type Portion = u32;

/// An amount in fen.
pub(super) type Fen = i64;

/// Flags, added up.
pub(super) type Flags = i32;
