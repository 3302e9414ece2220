//! Views: the ledger as of one moment.
//!
//! Every question is asked of a view, so that several answers fit each other whatever others write meanwhile. Close
//! views soon: SQLite cannot tidy its log while an old one is open. Rows that came from a view stay as they are.
//!
//! A batch has a view, too (`zdxm_batch_view`), which sees what the batch wrote so far. It takes every question that a view
//! of the ledger takes, in turn with the writes, and ends with the batch: `ZDXM_E_VIEW_EXPIRED`. Proofs, seals and archives
//! need what is committed: `ZDXM_E_RULE`.

use chrono::{DateTime, Utc};

use super::border::{
    Entry, Fault, Kept, Object, Out, Outcome, Refused, ZDXM_RET, faults, guard, handle, handle_of, once,
};
use super::handles::{zdxm_batch, zdxm_view};
use super::messages;
use crate::{ChangeNumber, Ledger, Result};

handle_of!(
    /// Closes a view. NULL is allowed.
    abandon zdxm_view = 5, Viewed
);

/// The object of a view handle.
#[expect(clippy::large_enum_variant, reason = "it lies in the box of its slot; another one would cost every call")]
pub(super) enum Viewed {
    Ledger(crate::View),
    /// What a batch sees; each call asks the batch for it. A call locks the view, then the batch, then forms.
    Batch(Kept<zdxm_batch>),
}

impl Object for Viewed {
    fn abandon(&mut self) {
        if let Viewed::Batch(batch) = self {
            handle::abandon(batch.handle());
        }
    }
}

impl Viewed {
    /// Another view of the same moment that shows the same, for work that goes on when this one is closed.
    pub(super) fn again(&self) -> Result<crate::View, Fault> {
        match self {
            Viewed::Ledger(view) => Ok(view.again()?),
            Viewed::Batch(_) => Err(messages::view_of_open_batch().into()),
        }
    }

    /// Asks it, or the batch that it is of.
    pub(super) fn ask<T>(&self, question: impl FnOnce(&crate::View) -> Result<T, Fault>) -> Result<T, Fault> {
        let batch = match self {
            Viewed::Ledger(view) => return question(view),
            Viewed::Batch(batch) => batch.handle(),
        };
        let mut locked = handle::lock(batch).map_err(|refused| match refused {
            Refused::NoHandle => ended(),
            Refused::Poisoned(_) => faults::poisoned(),
        })?;
        let writes = &mut locked.stored().ok_or_else(ended)?.object;
        let batch = if writes.has_ended() { return Err(ended()) } else { writes.records()? };
        let view = batch.view()?;
        question(&view)
    }
}

#[cold]
fn ended() -> Fault {
    messages::view_of_ended_batch().into()
}

/// Runs a call that asks a view.
pub(super) fn ask(view: *mut zdxm_view, call: impl FnOnce(&Entry, &crate::View) -> Outcome) -> i32 {
    let mut call = Some(call);
    asked(view, &mut |entry, view| once(&mut call)?(entry, view))
}

fn asked(view: *mut zdxm_view, call: &mut dyn FnMut(&Entry, &crate::View) -> Outcome) -> i32 {
    guard(view, |entry, view| view.ask(|view| call(entry, view)))
}

/// A view of the ledger as it is now: Rust `Ledger::view`.
pub(super) fn zdxm_ledger_view(ledger: &Ledger) -> Result<Viewed> {
    Ok(Viewed::Ledger(ledger.view()?))
}

/// A view of the ledger as it was after a change, 0 for before the first: Rust `Ledger::view_as_of`.
///
/// `ZDXM_E_NOT_FOUND` for a change that does not exist yet.
pub(super) fn zdxm_ledger_view_as_of(ledger: &Ledger, change: ChangeNumber) -> Result<Viewed> {
    Ok(Viewed::Ledger(ledger.view_as_of(change)?))
}

/// A view of the ledger as it was at an instant, UTC in milliseconds since 1970: Rust `Ledger::view_at`.
///
/// As of the last change, by number, whose instant is not marked and not after it. Instants that no calendar has stand for
/// before the first change and after the last one.
pub(super) fn zdxm_ledger_view_at(ledger: &Ledger, at_ms: i64) -> Result<Viewed> {
    let end = if at_ms < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    Ok(Viewed::Ledger(ledger.view_at(DateTime::from_timestamp_millis(at_ms).unwrap_or(end))?))
}

/// A view of the ledger with what the batch wrote so far: Rust `Batch::view`.
///
/// It stays as long as the batch: each of its calls sees what was written until then, queued records not before their step.
/// Afterwards it gives `ZDXM_E_VIEW_EXPIRED`. It shows what the actor may see. `ZDXM_E_RULE` for the batch of an import.
pub(super) fn zdxm_batch_view(batch: *mut zdxm_batch, view: Out<*mut zdxm_view>) -> ZDXM_RET {
    guard(batch, |entry, writes| {
        let place = view.handle("view")?;
        drop(writes.records()?.view()?);
        place.give(entry, Viewed::Batch(Kept::of(batch)))
    })
}

/// The last change that the view knows of, 0 for none: Rust `View::as_of`. For the view of a batch, the number that its
/// change will have.
pub(super) fn zdxm_view_as_of(view: &crate::View) -> Result<ChangeNumber> {
    Ok(view.as_of())
}

/// Limits a view to the projects that a person may see: Rust `View::limit_to`.
///
/// These are the projects of the units, and the single projects, for which the person has a role. A person with a role for
/// the whole ledger sees everything. A call that asks for the ledger as a whole gives `ZDXM_E_NOT_PERMITTED` from then on. The view of a batch is limited
/// to what the actor of the batch may see, and to nobody else: `ZDXM_E_RULE`.
pub(super) fn zdxm_view_limit(view: &mut Viewed, actor: &str) -> Result<()> {
    match view {
        Viewed::Ledger(view) => view.limit_to(actor),
        Viewed::Batch(_) => Err(messages::view_of_batch_limited()),
    }
}
