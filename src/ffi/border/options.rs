//! The options of opening a ledger, as C passes them.

use super::fault::Fault;
use super::faults;

/// How a ledger is opened. NULL means all zeros.
#[repr(C)]
pub struct zdxm_open_options {
    /// Size of this structure, which may grow at its end: `sizeof(zdxm_open_options)`. Must be set.
    pub struct_size: i32,
    /// `ZDXM_OPEN_...`, added up, or 0.
    pub flags: i32,
    /// How long a write waits for another writer, in milliseconds; 0 for five seconds, -1 for not at all.
    pub busy_ms: i32,
    /// How long a view may be held, in milliseconds; 0 for no limit. One that is held for longer lets go at its next
    /// use, which gives `ZDXM_E_VIEW_EXPIRED`; one that nobody uses holds on until it is closed.
    pub view_limit_ms: i32,
    /// What to do when the clock is behind the last change: `ZDXM_CLOCK_ASK` (0), `ZDXM_CLOCK_THIS_IS_RIGHT` or
    /// `ZDXM_CLOCK_UNKNOWN`. The last two are for programs that no person sits before.
    pub clock_policy: i32,
}

/// The options that the caller gave.
pub(in crate::ffi) struct OpenWith(Result<[i32; KNOWN], Fault>);

/// How many numbers this version knows.
const KNOWN: usize = size_of::<zdxm_open_options>() / size_of::<i32>();

impl OpenWith {
    /// Reads the options: a shorter structure comes from an older program; of a longer one, what is unknown must be zero.
    ///
    /// # Safety
    ///
    /// NULL, or readable for as many bytes as the first field says, and for that field, until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *const zdxm_open_options) -> OpenWith {
        const MOST: usize = 64;
        let mut fields = [0; KNOWN];
        if pointer.is_null() {
            return OpenWith(Ok(fields));
        }
        let pointer = pointer.cast::<i32>();
        // SAFETY: the caller vouches for the first field.
        let size = unsafe { pointer.read_unaligned() };
        let words = usize::try_from(size).unwrap_or(0) / size_of::<i32>();
        if !(1..=MOST).contains(&words) || size % 4 != 0 {
            return OpenWith(Err(faults::options_of_other_size(size)));
        }
        for at in 0..words {
            // SAFETY: the caller vouches for as many bytes as the first field says.
            let word = unsafe { pointer.add(at).read_unaligned() };
            match fields.get_mut(at) {
                Some(field) => *field = word,
                None if word == 0 => {}
                None => return OpenWith(Err(faults::options_too_new())),
            }
        }
        OpenWith(Ok(fields))
    }

    pub(in crate::ffi) fn read(self) -> Result<zdxm_open_options, Fault> {
        let [struct_size, flags, busy_ms, view_limit_ms, clock_policy] = self.0?;
        Ok(zdxm_open_options { struct_size, flags, busy_ms, view_limit_ms, clock_policy })
    }
}
