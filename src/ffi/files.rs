//! Common parts of calls that write or read a file in steps.

use super::border::{Fault, OutIf, faults};
use super::codes::ZDXM_SAVE_OVERWRITE;
use crate::{Result, SaveOptions};

/// How far a work is that is done in steps.
pub(super) struct Progress {
    pub(super) done: u64,
    pub(super) total: u64,
    pub(super) is_complete: bool,
}

/// The flags of a call, of which it knows one.
pub(super) fn flag(flags: i32, known: i32) -> Result<bool, Fault> {
    if flags & !known != 0 {
        return Err(faults::flags_too_new(flags.into()));
    }
    Ok(flags & known != 0)
}

/// How a file is saved.
pub(super) fn save_options(flags: i32) -> Result<SaveOptions, Fault> {
    Ok(SaveOptions { overwrite: flag(flags, ZDXM_SAVE_OVERWRITE)? })
}

/// A number of pages, lines or rows.
pub(super) fn portion(number: i32, what: &str) -> Result<u32, Fault> {
    u32::try_from(number).ok().filter(|number| *number > 0).ok_or_else(|| faults::number_below(what, 1))
}

/// Returns how far the work is, where the caller wants to know.
pub(super) fn put_progress(done: (OutIf<i64>, u64), total: (OutIf<i64>, u64)) {
    for (place, number) in [done, total] {
        if let Some(mut place) = place.optional() {
            place.set(i64::try_from(number).unwrap_or(i64::MAX));
        }
    }
}
