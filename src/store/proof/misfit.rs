//! What does not fit the chain of changes, and what becomes of it.

use crate::domain::value::ids::ChangeNumber;
use crate::error::{ErrorKind, Result};
use crate::message::Message;
use crate::store::{fact, messages};

/// Something that does not fit.
pub(crate) struct Misfit {
    /// `Tampered` where a row or a change says so, `Damaged` where the pages do.
    pub(crate) kind: ErrorKind,
    /// The change that it belongs to, where it is known.
    pub(crate) change: Option<ChangeNumber>,
    pub(crate) table: Option<&'static str>,
    /// Its key.
    pub(crate) row: Option<String>,
    pub(crate) what: Message,
}

/// What becomes of a [`Misfit`].
pub(crate) enum Misfits {
    /// The first one ends the check: it is its error.
    First,
    /// So many are kept, and the check goes on.
    Kept(Vec<Misfit>, usize),
}

impl Misfits {
    pub(crate) fn add(&mut self, misfit: Misfit) -> Result<()> {
        match self {
            Misfits::First if misfit.kind == ErrorKind::Damaged => return Err(messages::pages_damaged(misfit.what)),
            Misfits::First => return Err(messages::edited(misfit.what)),
            Misfits::Kept(kept, most) if kept.len() < *most => kept.push(misfit),
            Misfits::Kept(..) => {}
        }
        Ok(())
    }

    pub(crate) fn are_kept(&self) -> bool {
        matches!(self, Misfits::Kept(..))
    }

    pub(crate) fn are_full(&self) -> bool {
        matches!(self, Misfits::Kept(kept, most) if kept.len() >= *most)
    }
}

impl Misfit {
    pub(crate) fn of_change(number: i64, what: Message) -> Misfit {
        let change = Some(ChangeNumber(number));
        Misfit { kind: ErrorKind::Tampered, change, table: None, row: None, what }
    }

    pub(crate) fn of_row(fact: &fact::Fact, what: fn(String) -> Message) -> Misfit {
        let (table, row) = (Some(fact.table.name), Some(fact.place()));
        Misfit { kind: ErrorKind::Tampered, change: None, table, row, what: what(fact.name()) }
    }

    pub(crate) fn damage(table: Option<&'static str>, what: Message) -> Misfit {
        Misfit { kind: ErrorKind::Damaged, change: None, table, row: None, what }
    }
}
