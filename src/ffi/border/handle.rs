//! Handles: what the caller holds looks like a pointer and is a number.
//!
//! A handle is slot (16 bits), generation (11 bits) and kind (4 bits): 31 bits, so that it also fits a signed 32-bit
//! integer of an old language. Where a pointer has 64 bits, its upper half is the rest of the generation, from 1; a handle
//! whose upper half is zero comes from a language that cut it off, and is known by its lower half. A handle that was closed,
//! is of another kind or never came from here is found out, not followed: for ever with 64 bits, for about 2.1 million
//! further objects (2,048 generations of 1,025 slots) without the upper half. Objects that belong to a closed ledger or context go with it; a call that is using one ends first.
//!
//! Slots are never freed, so a call finds its object by two loads and one lock: the object's own. A handle serves one
//! thread at a time, so that lock is nearly always free, and is of a kind that costs one atomic step then; who must wait
//! all the same, for a long call of another thread, dozes. Who owns what stands in the registry, which only making and
//! closing handles, and interrupting, look at.

use std::any::Any;
use std::collections::{HashSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use spin::RelaxStrategy;
use spin::mutex::{SpinMutex, SpinMutexGuard};

use super::context::Context;
use super::fault::Fault;
use super::faults;
use crate::Ledger;

/// An opaque type of the header, and what its handles stand for.
pub(in crate::ffi) trait Handle: 'static {
    /// From 1 to 15.
    const KIND: u32;
    /// What the library keeps for it.
    type Object: Object;
}

/// What a handle stands for.
pub(in crate::ffi) trait Object: Send + 'static {
    /// A call with it panicked: let go of what others wait for.
    fn abandon(&mut self) {}
}

/// Says what the handles of an opaque type stand for: `handle_of!(zdxm_view = 5, Viewed)`; `abandon` before it where the object has
/// something to let go of. Its documentation is that of the function that frees such a handle, where that does not go without saying.
macro_rules! handle_of {
    ($(#[doc = $doc:literal])* abandon $Handle:ident = $kind:literal, $Object:ty) => {
        impl $crate::ffi::border::Handle for $crate::ffi::handles::$Handle {
            const KIND: u32 = $kind;
            type Object = $Object;
        }
    };
    ($(#[doc = $doc:literal])* $Handle:ident = $kind:literal, $Object:ty) => {
        $crate::ffi::border::handle_of!(abandon $Handle = $kind, $Object);
        impl $crate::ffi::border::Object for $Object {}
    };
}
pub(in crate::ffi) use handle_of;

/// Where an object belongs.
#[derive(Clone)]
pub(in crate::ffi) struct Entry {
    /// Keeps the last error and the encoding of texts.
    pub(in crate::ffi) context: Arc<Context>,
    /// The open ledger that it belongs to, if any.
    ledger: Option<Ledger>,
    /// The handle whose end ends what is made from this object.
    owner: usize,
}

impl Entry {
    /// The open ledger of an entry.
    pub(in crate::ffi) fn ledger(&self) -> Result<&Ledger, Fault> {
        self.ledger.as_ref().ok_or_else(faults::handle_of_no_ledger)
    }
}

/// An object in its slot.
pub(in crate::ffi) struct Stored<T> {
    pub(in crate::ffi) entry: Entry,
    pub(in crate::ffi) object: T,
}

const SLOT_BITS: u32 = 16;
const GENERATION_BITS: u32 = 11;
/// Generations that the lower half distinguishes.
const GENERATIONS: u64 = 1 << GENERATION_BITS;
/// Free slots that wait before one is used again, so that an old handle is found out for a long time.
const RESTING_SLOTS: usize = 1024;
/// Slots that are made at a time.
const CHUNK: usize = 1 << 8;

/// The object of a handle.
#[derive(Default)]
struct Place {
    /// `None` once it was closed.
    object: Option<Box<dyn Any + Send>>,
    /// A call with it panicked: what it left is not to be used.
    is_poisoned: bool,
}

/// Waits for a call of another thread, which may take seconds.
struct Doze;

impl RelaxStrategy for Doze {
    fn relax() {
        std::thread::sleep(Duration::from_micros(50));
    }
}

#[derive(Default)]
struct Slot {
    /// The one handle that is valid; 0 for none.
    token: AtomicUsize,
    /// One call at a time.
    place: SpinMutex<Place, Doze>,
}

/// Who owns what, and which slots are free.
struct Registry {
    made: usize,
    free: VecDeque<usize>,
    /// One for each slot that was made.
    records: Vec<Record>,
}

#[derive(Default)]
struct Record {
    token: usize,
    generation: u64,
    /// The last handle that ended by itself and may still be freed once: of a batch that was committed.
    ended: usize,
    entry: Option<Entry>,
    owned: HashSet<usize>,
}

static SLOTS: [OnceLock<Box<[Slot]>>; (1 << SLOT_BITS) / CHUNK] = [const { OnceLock::new() }; (1 << SLOT_BITS) / CHUNK];
static REGISTRY: Mutex<Registry> = Mutex::new(Registry { made: 0, free: VecDeque::new(), records: Vec::new() });

fn registry() -> MutexGuard<'static, Registry> {
    REGISTRY.lock().unwrap_or_else(PoisonError::into_inner)
}

fn index(token: usize) -> usize {
    token & ((1 << SLOT_BITS) - 1)
}

/// The handle of an object: never the same again where a pointer has 64 bits.
fn token_of(index: usize, generation: u64, kind: u32) -> usize {
    let low = (generation % GENERATIONS) as usize;
    #[cfg(target_pointer_width = "64")]
    let high = ((generation / GENERATIONS) as usize + 1) << u32::BITS;
    #[cfg(not(target_pointer_width = "64"))]
    let high = 0;
    high | (kind as usize) << (SLOT_BITS + GENERATION_BITS) | low << SLOT_BITS | index
}

/// Whether what a caller holds is a handle: the whole, or its lower half where the language cut it off.
#[inline]
fn is_same(handle: usize, held: usize) -> bool {
    handle == held || (is_cut(held) && handle as u32 == held as u32 && handle != 0)
}

#[cfg(target_pointer_width = "64")]
fn is_cut(held: usize) -> bool {
    held >> u32::BITS == 0
}

#[cfg(not(target_pointer_width = "64"))]
fn is_cut(_: usize) -> bool {
    false
}

/// The slot of a number, if one was ever made there.
#[inline]
fn slot(index: usize) -> Option<&'static Slot> {
    SLOTS.get(index / CHUNK)?.get()?.get(index % CHUNK)
}

impl Registry {
    fn record(&mut self, token: usize) -> Option<&mut Record> {
        self.records.get_mut(index(token)).filter(|record| token != 0 && is_same(record.token, token))
    }

    /// A slot that rested long enough, or a new one; `None` where all are in use.
    fn vacant(&mut self) -> Option<usize> {
        let is_full = self.made == 1 << SLOT_BITS;
        if self.free.len() > RESTING_SLOTS || is_full {
            return self.free.pop_front();
        }
        let index = self.made;
        SLOTS.get(index / CHUNK)?.get_or_init(|| (0..CHUNK).map(|_| Slot::default()).collect());
        self.records.push(Record::default());
        self.made += 1;
        Some(index)
    }

    /// Makes a handle and those of what belongs to it invalid; their objects are still to be taken out.
    fn retire(&mut self, token: usize, retired: &mut Vec<usize>) {
        let Some(record) = self.record(token) else { return };
        let owned = std::mem::take(&mut record.owned);
        let owner = record.entry.take().map_or(0, |entry| entry.owner);
        let token = std::mem::take(&mut record.token);
        if let Some(slot) = slot(index(token)) {
            slot.token.store(0, Ordering::Release);
        }
        retired.push(index(token));
        if let Some(owner) = self.record(owner) {
            owner.owned.remove(&token);
        }
        for token in owned {
            self.retire(token, retired);
        }
    }
}

/// The number in a handle.
fn token<H: Handle>(handle: *const H) -> usize {
    handle.addr()
}

fn kind_of(token: usize) -> u32 {
    token as u32 >> (SLOT_BITS + GENERATION_BITS)
}

/// The handle of a number.
fn handle<H: Handle>(token: usize) -> *mut H {
    std::ptr::without_provenance_mut(token)
}

/// Keeps an object that has no owner yet: a context owns itself.
pub(in crate::ffi) fn insert_root<H: Handle>(context: Arc<Context>, object: H::Object) -> Result<*mut H, Fault> {
    insert(0, |owner| Entry { context, ledger: None, owner }, object)
}

/// Keeps an object that owns what is made from it: a ledger.
pub(in crate::ffi) fn insert_owner<H: Handle>(
    parent: &Entry,
    ledger: Ledger,
    object: H::Object,
) -> Result<*mut H, Fault> {
    let context = Arc::clone(&parent.context);
    insert(parent.owner, |owner| Entry { context, ledger: Some(ledger), owner }, object)
}

/// Keeps an object that was made from another one.
pub(in crate::ffi) fn insert_child<H: Handle>(parent: &Entry, object: H::Object) -> Result<*mut H, Fault> {
    insert(parent.owner, |_| parent.clone(), object)
}

/// `entry` receives the handle, for what owns itself.
fn insert<H: Handle>(owner: usize, entry: impl FnOnce(usize) -> Entry, object: H::Object) -> Result<*mut H, Fault> {
    let mut registry = registry();
    if owner != 0 && registry.record(owner).is_none() {
        return Err(faults::ledger_closed_meanwhile());
    }
    let vacant = registry.vacant().ok_or_else(faults::too_many_handles)?;
    let (Some(slot), Some(record)) = (slot(vacant), registry.records.get_mut(vacant)) else {
        return Err(faults::too_many_handles());
    };
    record.generation += 1;
    let token = token_of(vacant, record.generation, H::KIND);
    let entry = entry(token);
    record.token = token;
    record.entry = Some(entry.clone());
    *slot.place.lock() = Place { object: Some(Box::new(Stored { entry, object })), is_poisoned: false };
    slot.token.store(token, Ordering::Release);
    if let Some(owner) = registry.record(owner) {
        owner.owned.insert(token);
    }
    Ok(handle(token))
}

/// A handle that an object keeps, as a number that is never followed.
pub(in crate::ffi) struct Kept<H: Handle>(usize, std::marker::PhantomData<fn() -> H>);

impl<H: Handle> Kept<H> {
    /// The whole of a handle, also where the caller's language cut off its upper half.
    pub(in crate::ffi) fn of(given: *const H) -> Kept<H> {
        let given = token(given);
        Kept(registry().record(given).map_or(given, |record| record.token), std::marker::PhantomData)
    }

    pub(in crate::ffi) fn handle(&self) -> *mut H {
        handle(self.0)
    }
}

/// The object of a handle, locked for one call.
pub(in crate::ffi) struct Locked<H: Handle>(SpinMutexGuard<'static, Place, Doze>, std::marker::PhantomData<H>);

impl<H: Handle> Drop for Locked<H> {
    /// A panic lets every object that is locked give up what others wait for, whichever handle came first.
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.is_poisoned = true;
            // A second panic must not leave this drop.
            let _ = catch_unwind(AssertUnwindSafe(|| self.abandon()));
        }
    }
}

/// Why an object cannot be had.
pub(in crate::ffi) enum Refused {
    /// The handle is closed, of another kind, or none of ours.
    NoHandle,
    /// An earlier call with it panicked.
    Poisoned(Entry),
}

/// Waits for the object of a handle and locks it.
#[inline]
pub(in crate::ffi) fn lock<H: Handle>(handle: *const H) -> Result<Locked<H>, Refused> {
    let token = token(handle);
    let slot = slot(index(token)).filter(|_| kind_of(token) == H::KIND).ok_or(Refused::NoHandle)?;
    let is_valid = || is_same(slot.token.load(Ordering::Acquire), token);
    if !is_valid() {
        return Err(Refused::NoHandle);
    }
    let place = slot.place.lock();
    // It may have been closed while this call waited.
    if !is_valid() {
        return Err(Refused::NoHandle);
    }
    if place.is_poisoned {
        drop(place);
        return Err(entry(handle).map_or(Refused::NoHandle, Refused::Poisoned));
    }
    Ok(Locked(place, std::marker::PhantomData))
}

impl<H: Handle> Locked<H> {
    pub(in crate::ffi) fn stored(&mut self) -> Option<&mut Stored<H::Object>> {
        self.0.object.as_mut()?.downcast_mut()
    }

    fn abandon(&mut self) {
        if let Some(stored) = self.stored() {
            stored.object.abandon();
        }
    }
}

/// Where the object of a handle belongs, also while another call is using it.
pub(in crate::ffi) fn entry<H: Handle>(handle: *const H) -> Option<Entry> {
    let token = token(handle);
    registry().record(token).filter(|_| kind_of(token) == H::KIND)?.entry.clone()
}

/// After a panic: lets the object of a handle that another one needs give up what others wait for.
pub(in crate::ffi) fn abandon<H: Handle>(handle: *const H) {
    let Some(slot) = slot(index(token(handle))) else { return };
    let mut place = slot.place.lock();
    if let Some(stored) = place.object.as_mut().and_then(|object| object.downcast_mut::<Stored<H::Object>>()) {
        stored.object.abandon();
    }
}

/// Ends a handle and those of what belongs to it; whether it was one. A call that uses one of them ends first.
pub(in crate::ffi) fn close<H: Handle>(handle: *const H) -> bool {
    let token = token(handle);
    let mut retired = Vec::new();
    if kind_of(token) == H::KIND {
        registry().retire(token, &mut retired);
    }
    // The last made goes first: a view before its ledger.
    for index in retired.iter().rev() {
        let object = slot(*index).and_then(|slot| slot.place.lock().object.take());
        drop(object);
    }
    registry().free.extend(&retired);
    !retired.is_empty()
}

/// Ends a handle whose work is done, such as a batch that was committed. It may still be freed, once.
pub(in crate::ffi) fn end<H: Handle>(handle: *const H) {
    let given = token(handle);
    let token = registry().record(given).map_or(given, |record| record.token);
    if close(handle)
        && let Some(record) = registry().records.get_mut(index(token))
    {
        record.ended = token;
    }
}

/// Whether a handle ended by itself and is freed for the first time.
pub(in crate::ffi) fn was_ended<H: Handle>(handle: *const H) -> bool {
    let token = token(handle);
    let mut registry = registry();
    let Some(record) = registry.records.get_mut(index(token)) else { return false };
    let is_it = kind_of(token) == H::KIND && is_same(record.ended, token);
    if is_it {
        record.ended = 0;
    }
    is_it
}

/// The ledgers that a context has open.
pub(in crate::ffi) fn ledgers_of(context: &Arc<Context>) -> Vec<Ledger> {
    let registry = registry();
    let entries = registry.records.iter().filter_map(|record| Some((record.token, record.entry.as_ref()?)));
    // A ledger owns itself; what came from it has the same one.
    let own = entries.filter(|(token, entry)| entry.owner == *token && Arc::ptr_eq(&entry.context, context));
    own.filter_map(|(_, entry)| entry.ledger.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_pointer_width = "64")]
    fn a_handle_comes_once() {
        let first = token_of(7, 5, 3);
        for generation in [5 + GENERATIONS, 5 + 1_000_000 * GENERATIONS] {
            let later = token_of(7, generation, 3);
            assert_eq!(later as u32, first as u32);
            assert!(!is_same(later, first));
            // Cut off by a language that keeps 32 bits.
            assert!(is_same(later, first as u32 as usize));
        }
        assert!(!is_same(0, first) && !is_same(0, first as u32 as usize));
    }
}
