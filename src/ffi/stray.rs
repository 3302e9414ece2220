//! The last failed call of a thread that belongs to no context, because its first handle is none.
//!
//! Such a call leaves its error with the thread, and each context that the thread asks next tells of it, unless a call of
//! that context failed later. So an error text is always that of the last failed call. The local of a thread holds plain
//! bytes and needs no destructor, which would run after a library that was unloaded.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use super::fault::Fault;

/// The longest text that is kept, in bytes.
const ROOM: usize = 240;

/// An error without a context.
#[derive(Clone, Copy)]
struct Stray {
    /// When it came, among all failures of the process; 0 for never.
    order: u64,
    code: i32,
    len: usize,
    text: [u8; ROOM],
}

thread_local! {
    static LAST: Cell<Stray> = const { Cell::new(Stray { order: 0, code: 0, len: 0, text: [0; ROOM] }) };
}

/// Failures so far.
static FAILURES: AtomicU64 = AtomicU64::new(0);

/// The place of a failure among all of the process: later ones have larger numbers.
pub(super) fn next_order() -> u64 {
    FAILURES.fetch_add(1, Ordering::Relaxed) + 1
}

/// How many failures there were; later ones have larger numbers.
pub(super) fn order_of_now() -> u64 {
    FAILURES.load(Ordering::Relaxed)
}

/// Keeps why a call without a context failed.
pub(super) fn keep(fault: &Fault) {
    let len = fault.text.floor_char_boundary(ROOM);
    let mut text = [0; ROOM];
    for (to, from) in text.iter_mut().zip(fault.text.bytes().take(len)) {
        *to = from;
    }
    LAST.set(Stray { order: next_order(), code: fault.code, len, text });
}

/// The last such error of this thread, if it came after a failure.
pub(super) fn after(order: u64) -> Option<Fault> {
    let last = LAST.get();
    if last.order <= order {
        return None;
    }
    let text = String::from_utf8_lossy(last.text.get(..last.len)?).into_owned();
    Some(Fault { code: last.code, text, ..Default::default() })
}
