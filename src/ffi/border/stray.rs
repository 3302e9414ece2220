//! The last failed call of a thread that belongs to no context, because its first handle is none.
//!
//! Such a call leaves its error with the thread, and each context that the thread asks next reports it, unless a call of
//! that context failed later. So an error text is always that of the last failed call. The local of a thread holds plain
//! bytes and needs no destructor, which would run after a library that was unloaded.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use super::fault::Fault;
use crate::message::Language;

/// The longest text that is kept, in bytes.
const ROOM: usize = 240;

/// An error without a context.
#[derive(Clone, Copy)]
struct Stray {
    /// When it came, among all failures of the process; 0 for never.
    order: u64,
    code: i32,
    /// In English and in Chinese.
    texts: [Text; 2],
}

#[derive(Clone, Copy)]
struct Text {
    len: usize,
    bytes: [u8; ROOM],
}

impl Text {
    const EMPTY: Text = Text { len: 0, bytes: [0; ROOM] };

    fn of(text: &str) -> Text {
        let mut kept = Text { len: text.floor_char_boundary(ROOM), bytes: [0; ROOM] };
        for (to, from) in kept.bytes.iter_mut().zip(text.bytes().take(kept.len)) {
            *to = from;
        }
        kept
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(self.bytes.get(..self.len).unwrap_or_default()).into_owned()
    }
}

thread_local! {
    static LAST: Cell<Stray> = const { Cell::new(Stray { order: 0, code: 0, texts: [Text::EMPTY; 2] }) };
}

/// Failures so far.
static FAILURES: AtomicU64 = AtomicU64::new(0);

/// The place of a failure among all of the process: later ones have larger numbers.
pub(in crate::ffi) fn next_order() -> u64 {
    FAILURES.fetch_add(1, Ordering::Relaxed) + 1
}

/// How many failures there were; later ones have larger numbers.
pub(in crate::ffi) fn order_of_now() -> u64 {
    FAILURES.load(Ordering::Relaxed)
}

/// Keeps why a call without a context failed.
pub(in crate::ffi) fn keep(fault: &Fault) {
    let texts = [Language::English, Language::Chinese].map(|language| Text::of(&fault.text(language)));
    LAST.set(Stray { order: next_order(), code: fault.code, texts });
}

/// The last such error of this thread, if it came after a failure.
pub(in crate::ffi) fn after(order: u64) -> Option<Fault> {
    let last = LAST.get();
    if last.order <= order {
        return None;
    }
    Some(Fault::kept(last.code, last.texts.map(|text| text.text())))
}
