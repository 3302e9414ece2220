//! Batches: the only way to write.

use std::collections::BTreeSet;
use std::sync::Arc;

use hashbrown::HashMap;
use rusqlite::Connection;

use super::office::authority::Authority;
use super::office::pass::Pass;
use super::office::refused::{About, Refused};
use super::pool::{Interruptible, Pool};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::refusal::Attempt;
use crate::domain::plan::phase::Phase;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::value::money::Money;
use crate::domain::value::near::NearIndex;
use crate::domain::value::text;
use crate::domain::value::text::check_new_name;
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::messages;
use crate::store::file::held::Held;
use crate::store::writer::{ChangeWriter, Suspended};

/// Writes of one person that become one change, or nothing (一次变更).
///
/// A batch holds the ledger's write lock from its start, so keep it short. What is written is seen by the batch at
/// once and by everybody else after [`Batch::commit`]. Dropped without a commit, it leaves no trace; an error of one
/// write leaves the writes before it in the batch.
#[must_use = "a batch that is dropped is rolled back: commit it"]
pub struct Batch {
    pool: Arc<Pool>,
    /// Always there until commit or drop.
    writer: Option<ChangeWriter>,
    actor: String,
    authority: Authority,
    /// Which import it is, if it is one; every other kind follows from what was written.
    import: Option<ChangeKind>,
    note: String,
    refused: Refused,
    pub(super) items: ItemCache,
    /// The names of all units, once a new one was compared with them.
    pub(super) unit_names: Option<NearIndex>,
    /// Why nothing more may be written, where that is so.
    is_sealed: bool,
    _interruptible: Interruptible,
}

/// What reports and new items need to know of plan items, read once per batch instead of once for each.
#[derive(Default)]
pub(super) struct ItemCache {
    pub(super) items: HashMap<ItemId, ItemContext>,
    /// How often items of a plan were looked up.
    pub(super) lookups: HashMap<PlanId, u32>,
    /// Whether any report is on its way through a review, so that others must look.
    pub(super) has_filings: Option<bool>,
    /// The projects that the actor may see, once that was asked; all where there is no set.
    pub(super) sees: Option<Option<BTreeSet<ProjectId>>>,
    /// The last place of each phase of a plan, once it was asked.
    pub(super) last_places: HashMap<(PlanId, Phase), u32>,
    /// The keys of the sources of funds that the rules of a plan name; empty where they name none.
    pub(super) sources: HashMap<PlanId, BTreeSet<String>>,
}

/// What a report needs to know of its plan item.
#[derive(Debug, Clone)]
pub(super) struct ItemContext {
    pub(super) plan: PlanId,
    pub(super) project: ProjectId,
    pub(super) project_name: Arc<str>,
    pub(super) year: u16,
    pub(super) annual: Option<Money>,
    /// The last month of the year that is closed; 0 for none.
    pub(super) closed: u8,
    /// Whether the rules of the plan ask for ten-day reports, so that a month is compared with them.
    pub(super) asks_ten_days: bool,
    /// Whether somebody else must approve what the actor reports.
    pub(super) needs_another: bool,
}

impl std::fmt::Debug for Batch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Batch").field("actor", &self.actor).field("import", &self.import).finish_non_exhaustive()
    }
}

impl Batch {
    pub(super) fn begin(pool: Arc<Pool>, actor: &str) -> Result<Batch> {
        let actor = text::checked_name("actor", actor)?;
        let conn = pool.borrow_writer()?;
        let interruptible = pool.interruptible(&conn, None);
        match ChangeWriter::begin(conn, &*pool.clock, || pool.take_answer()) {
            Ok(writer) => {
                let (note, items) = (String::new(), ItemCache::default());
                let refused = Refused::new(pool.records_refusals);
                let mut batch = Batch {
                    pool,
                    writer: Some(writer),
                    actor,
                    authority: Authority::Everything,
                    import: None,
                    note,
                    refused,
                    items,
                    unit_names: None,
                    is_sealed: false,
                    _interruptible: interruptible,
                };
                batch.recognise()?;
                Ok(batch)
            }
            Err(failed) => {
                let (conn, error) = *failed;
                pool.return_writer(Some(conn));
                Err(error)
            }
        }
    }

    /// Finds out what the actor may do, under the write lock.
    fn recognise(&mut self) -> Result<()> {
        let (authority, name) = Authority::of(self.conn()?, &self.actor).map_err(|error| self.stranger(error))?;
        if name.is_none() {
            check_new_name("actor", &self.actor, None)?;
        }
        self.authority = authority;
        self.actor = name.unwrap_or_else(|| std::mem::take(&mut self.actor));
        Ok(())
    }

    /// An error of somebody whose name can stand in the ledger although nobody there has it.
    fn stranger(&self, error: Error) -> Error {
        match check_new_name("actor", &self.actor, None) {
            Ok(()) => self.refused.note(Attempt::of(None, About::NOTHING), error),
            Err(_) => error,
        }
    }

    /// What was refused for want of a right.
    pub(super) fn refused(&self) -> &Refused {
        &self.refused
    }

    pub(super) fn authority(&self) -> &Authority {
        &self.authority
    }

    /// Who writes.
    pub(super) fn actor(&self) -> &str {
        &self.actor
    }

    /// Makes the change an import of a kind, whatever the sheet makes it write.
    #[cfg(feature = "sheets")]
    pub(crate) fn set_import(&mut self, kind: ChangeKind) {
        self.import = Some(kind);
    }

    /// A remark that the change keeps.
    pub fn set_note(&mut self, note: &str) -> Result<()> {
        self.note = text::checked_text("note", Some(note.to_owned()))?.unwrap_or_default();
        Ok(())
    }

    /// Makes the writes durable and visible; returns the number of the change. A batch that changed nothing records
    /// nothing and returns the number of the last change. Refused attempts are part of it, where the ledger records them.
    pub fn commit(mut self) -> Result<ChangeNumber> {
        self.pool.check_process()?;
        let mut writer = self.writer.take().ok_or_else(messages::batch_ended)?;
        let (conn, result) = match self.refused.keep(&mut writer) {
            Ok(()) => writer.commit(&self.actor, self.import, &self.note),
            Err(error) => (writer.abandon(), Err(error)),
        };
        if result.as_ref().is_err_and(|error| error.kind() == ErrorKind::OutcomeUnknown) {
            self.pool.lose();
        }
        self.pool.return_writer(Some(conn));
        if result.is_ok() {
            self.refused.forget();
        }
        result
    }

    /// What writes. Everything that is written passes here, after somebody looked whether the actor may do it.
    pub(super) fn writer(&mut self, _: Pass) -> Result<&mut ChangeWriter> {
        if self.is_sealed {
            return Err(messages::batch_is_sealed());
        }
        self.pool.check_process()?;
        self.pool.is_used_here();
        self.writer.as_mut().ok_or_else(messages::batch_ended)
    }

    /// Lets nothing more be written, because a bulletin was issued.
    pub(super) fn seal(&mut self) {
        self.is_sealed = true;
    }

    /// Runs an operation. Whatever is broken off in its middle, by an interrupt or by the file, ends the batch: a
    /// commit must never keep half of an operation.
    pub(super) fn whole<T>(&mut self, operation: impl FnOnce(&mut Batch) -> Result<T>) -> Result<T> {
        match operation(self) {
            Ok(value) => Ok(value),
            Err(error) if error.kind().is_of_a_record() => Err(self.named(error)),
            Err(error) => {
                self.give_up();
                Err(error)
            }
        }
    }

    /// Loses what was written: whatever follows, and the commit, is refused.
    pub(crate) fn give_up(&self) {
        if let Some(writer) = self.writer.as_ref().filter(|_| !self.pool.is_forked()) {
            writer.give_up();
        }
    }

    /// Lends the connection to a view of the batch's own.
    pub(super) fn suspend(&mut self) -> Result<(Held, Suspended)> {
        self.writer.as_ref().ok_or_else(messages::batch_ended)?.check_alive()?;
        self.writer.take().map(ChangeWriter::suspend).ok_or_else(messages::batch_ended)
    }

    /// Takes the connection back.
    pub(super) fn resume(&mut self, conn: Held, rest: Suspended) {
        self.writer = Some(rest.resume(conn));
    }

    pub(super) fn pool(&self) -> Arc<Pool> {
        Arc::clone(&self.pool)
    }

    /// The connection, which sees what the batch wrote so far.
    pub(crate) fn conn(&self) -> Result<&Connection> {
        self.pool.check_process()?;
        self.writer.as_ref().map(ChangeWriter::conn).ok_or_else(messages::batch_ended)
    }

    /// The number that this change will have.
    pub(super) fn number(&self) -> Result<ChangeNumber> {
        self.writer.as_ref().map(|writer| ChangeNumber(writer.number())).ok_or_else(messages::batch_ended)
    }

    /// Whether nothing was changed so far.
    pub fn is_empty(&self) -> bool {
        self.writer.as_ref().is_none_or(ChangeWriter::is_empty)
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        if self.pool.is_forked() {
            std::mem::forget(self.writer.take());
            return;
        }
        if let Some(writer) = self.writer.take() {
            self.pool.return_writer(Some(writer.abandon()));
        }
        self.refused.record(&self.pool, &self.actor);
    }
}
