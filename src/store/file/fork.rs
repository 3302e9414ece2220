//! How often this process is the child of a fork: SQLite's locks do not survive one.
//!
//! The only unsafe code outside of `ffi`: the system wants the address of a function that it calls in the child.

use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};

static FORKS: AtomicU32 = AtomicU32::new(0);

/// Counts from now on the forks that led to this process.
pub(crate) fn watch() {
    static WATCH: Once = Once::new();
    WATCH.call_once(register);
}

/// A number that is another one in the child of a fork than in its parent.
pub(crate) fn count() -> u32 {
    FORKS.load(Ordering::Relaxed)
}

#[cfg(unix)]
#[allow(unsafe_code)]
fn register() {
    unsafe extern "C" fn in_child() {
        FORKS.fetch_add(1, Ordering::Relaxed);
    }
    // SAFETY: the function lives as long as the library, takes no lock and allocates nothing. Where the system has no
    // memory for it, a fork goes unnoticed.
    let _ = unsafe { libc::pthread_atfork(None, None, Some(in_child)) };
}

#[cfg(not(unix))]
fn register() {}
