//! Handles: what the caller holds looks like a pointer and is a number.
//!
//! A handle is slot (16 bits), generation (11 bits) and kind (4 bits): 31 bits, so that it also fits a signed 32-bit
//! integer of an old language. A handle that was closed, is of another kind or never came from here is found out, not
//! followed. Objects that belong to a closed ledger or context go with it; a call that is using one ends first.

use std::any::Any;
use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::context::Context;
use super::fault::Fault;
use crate::Ledger;

/// An opaque type of the header, and what its handles stand for.
pub(super) trait Handle: 'static {
    /// From 1 to 15.
    const KIND: u32;
    /// What the library keeps for it.
    type Object: Object;
}

/// What a handle stands for.
pub(super) trait Object: Send + 'static {
    /// A call with it panicked: let go of what others wait for.
    fn abandon(&mut self) {}
}

/// An object with where it belongs.
pub(super) struct Entry<T> {
    /// Keeps the last error and the encoding of texts.
    pub(super) context: Arc<Context>,
    /// The open ledger that it belongs to, if any. Outside the lock, for whoever interrupts.
    pub(super) ledger: Option<Ledger>,
    /// The handle whose end ends what is made from this object.
    pub(super) owner: u32,
    /// One call at a time.
    pub(super) object: Mutex<T>,
}

const SLOT_BITS: u32 = 16;
const GENERATION_BITS: u32 = 11;
const GENERATIONS: u32 = 1 << GENERATION_BITS;
/// Free slots that wait before one is used again, so that an old handle is found out for a long time.
const RESTING_SLOTS: usize = 1024;

type Shared = Arc<dyn Any + Send + Sync>;

#[derive(Default)]
struct Slot {
    kind: u32,
    generation: u32,
    entry: Option<Shared>,
    owner: u32,
    owned: HashSet<u32>,
}

#[derive(Default)]
struct Table {
    slots: Vec<Slot>,
    free: VecDeque<usize>,
}

static TABLE: RwLock<Table> = RwLock::new(Table { slots: Vec::new(), free: VecDeque::new() });

impl Table {
    fn slot(&self, token: u32) -> Option<&Slot> {
        let slot = self.slots.get(index(token))?;
        (slot.entry.is_some() && token_of(index(token), slot) == token).then_some(slot)
    }

    fn slot_mut(&mut self, token: u32) -> Option<&mut Slot> {
        self.slot(token)?;
        self.slots.get_mut(index(token))
    }

    /// A slot that rested long enough, or a new one; `None` where all are in use.
    fn vacant(&mut self) -> Option<usize> {
        let is_full = self.slots.len() == 1 << SLOT_BITS;
        if self.free.len() > RESTING_SLOTS || is_full {
            return self.free.pop_front();
        }
        self.slots.push(Slot::default());
        Some(self.slots.len() - 1)
    }

    /// Takes out an object and what belongs to it, to be dropped outside the lock.
    fn remove(&mut self, token: u32, removed: &mut Vec<Shared>) {
        let Some(slot) = self.slot_mut(token) else { return };
        let owned = std::mem::take(&mut slot.owned);
        let owner = slot.owner;
        removed.extend(slot.entry.take());
        slot.generation = (slot.generation + 1) % GENERATIONS;
        self.free.push_back(index(token));
        if let Some(owner) = self.slot_mut(owner) {
            owner.owned.remove(&token);
        }
        for token in owned {
            self.remove(token, removed);
        }
    }
}

fn index(token: u32) -> usize {
    (token & ((1 << SLOT_BITS) - 1)) as usize
}

fn token_of(index: usize, slot: &Slot) -> u32 {
    index as u32 | slot.generation << SLOT_BITS | slot.kind << (SLOT_BITS + GENERATION_BITS)
}

/// The number in a handle. Only the low half counts: languages that keep it in 32 bits leave the rest undefined.
pub(super) fn token<H: Handle>(handle: *const H) -> u32 {
    handle.addr() as u32
}

/// The handle of a number.
fn handle<H: Handle>(token: u32) -> *mut H {
    std::ptr::without_provenance_mut(token as usize)
}

/// Keeps an object for which there is no owner yet: a context owns itself.
pub(super) fn insert_root<H: Handle>(context: Arc<Context>, object: H::Object) -> Result<*mut H, Fault> {
    insert(0, |owner| Entry { context, ledger: None, owner, object: Mutex::new(object) })
}

/// Keeps an object that owns what is made from it: a ledger.
pub(super) fn insert_owner<H: Handle, P>(
    parent: &Entry<P>,
    ledger: Ledger,
    object: H::Object,
) -> Result<*mut H, Fault> {
    let context = Arc::clone(&parent.context);
    insert(parent.owner, |owner| Entry { context, ledger: Some(ledger), owner, object: Mutex::new(object) })
}

/// Keeps an object that was made from another one.
pub(super) fn insert_child<H: Handle, P>(parent: &Entry<P>, object: H::Object) -> Result<*mut H, Fault> {
    let (context, ledger, owner) = (Arc::clone(&parent.context), parent.ledger.clone(), parent.owner);
    insert(owner, |_| Entry { context, ledger, owner, object: Mutex::new(object) })
}

fn insert<H: Handle>(owner: u32, entry: impl FnOnce(u32) -> Entry<H::Object>) -> Result<*mut H, Fault> {
    let mut table = TABLE.write().unwrap_or_else(PoisonError::into_inner);
    if owner != 0 && table.slot(owner).is_none() {
        return Err(Fault::handle("the ledger was closed meanwhile"));
    }
    let vacant = table.vacant().ok_or_else(Fault::too_many_handles)?;
    let slot = table.slots.get_mut(vacant).ok_or_else(Fault::too_many_handles)?;
    slot.kind = H::KIND;
    slot.owner = owner;
    let token = token_of(vacant, slot);
    slot.entry = Some(Arc::new(entry(token)));
    if let Some(owner) = table.slot_mut(owner) {
        owner.owned.insert(token);
    }
    Ok(handle(token))
}

/// The object of a handle; `None` for one that is closed, of another kind, or none of ours.
pub(super) fn find<H: Handle>(handle: *const H) -> Option<Arc<Entry<H::Object>>> {
    let token = token(handle);
    let table = TABLE.read().unwrap_or_else(PoisonError::into_inner);
    let slot = table.slot(token)?;
    Arc::clone(slot.entry.as_ref()?).downcast().ok()
}

/// Ends a handle and those of what belongs to it; whether it was one.
pub(super) fn close<H: Handle>(handle: *const H) -> bool {
    let mut removed = Vec::new();
    if find(handle).is_some() {
        TABLE.write().unwrap_or_else(PoisonError::into_inner).remove(token(handle), &mut removed);
    }
    !removed.is_empty()
}

/// The ledgers that a context has open, each once or more.
pub(super) fn ledgers_of<H: Handle>(context: &Arc<Context>) -> Vec<Ledger> {
    let table = TABLE.read().unwrap_or_else(PoisonError::into_inner);
    let entries = table.slots.iter().filter_map(|slot| slot.entry.as_ref());
    let entries = entries.filter_map(|entry| entry.downcast_ref::<Entry<H::Object>>());
    entries.filter(|entry| Arc::ptr_eq(&entry.context, context)).filter_map(|entry| entry.ledger.clone()).collect()
}
