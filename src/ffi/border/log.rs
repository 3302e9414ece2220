//! The host's log function, in the two forms that it may have.

use std::ffi::{c_char, c_void};

use super::encoding::encode;

/// The host's log function; the header writes it by hand, with its calling convention.
pub type zdxm_log_fn = Option<unsafe extern "C" fn(*mut c_void, i32, *const c_char, i32)>;

/// The same with a text in UTF-16.
pub type zdxm_log16_fn = Option<unsafe extern "C" fn(*mut c_void, i32, *const u16, i32)>;

/// The host's log function, by the texts that it takes; none stands for "no log".
#[derive(Clone, Copy)]
pub(in crate::ffi) enum LogFunction {
    Char(zdxm_log_fn),
    Utf16(zdxm_log16_fn),
}

impl LogFunction {
    pub(in crate::ffi) fn narrow(function: zdxm_log_fn) -> LogFunction {
        LogFunction::Char(function)
    }

    pub(in crate::ffi) fn wide(function: zdxm_log16_fn) -> LogFunction {
        LogFunction::Utf16(function)
    }
}

#[derive(Clone, Copy)]
pub(in crate::ffi) struct Log {
    pub(in crate::ffi) function: LogFunction,
    pub(in crate::ffi) user: *mut c_void,
}

// SAFETY: the pointer is the host's and is only handed back to it; the header says on which thread that happens.
unsafe impl Send for Log {}

impl Log {
    pub(in crate::ffi) fn call(self, level: i32, line: &str, encoding: i32) {
        match self.function {
            LogFunction::Char(Some(call)) => {
                let mut bytes = encode(line, encoding)
                    .map_or_else(|_| line.replace(|c: char| !c.is_ascii(), "?").into(), |b| b.into_owned());
                let len = length(&bytes);
                bytes.push(0);
                // SAFETY: the host vouches for its function until it sets another one; the line lives during the call.
                unsafe { call(self.user, level, bytes.as_ptr().cast(), len) };
            }
            LogFunction::Utf16(Some(call)) => {
                let mut units = line.encode_utf16().collect::<Vec<_>>();
                let len = length(&units);
                units.push(0);
                // SAFETY: as above.
                unsafe { call(self.user, level, units.as_ptr(), len) };
            }
            LogFunction::Char(None) | LogFunction::Utf16(None) => {}
        }
    }
}

fn length<T>(units: &[T]) -> i32 {
    i32::try_from(units.len()).unwrap_or(i32::MAX)
}
