//! Whether the actor of a batch may do what is to be written (权限检查).

use super::Pass;
use crate::domain::letter::record::Letter;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::person::{self, Place, TaskKind};
use crate::domain::office::refusal::Attempt;
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, UnitId};
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::authority::{Authority, could};
use crate::ledger::office::refused::About;
use crate::message::Arg;
use crate::store::proof::change;
use crate::store::{NOW, person as store};

impl Batch {
    /// Whether the actor may manage the ledger (台账管理): make a change of a kind to something.
    pub(in crate::ledger) fn may_manage(&self, kind: ChangeKind, about: impl Into<About>) -> Result<Pass> {
        self.may(|| Attempt::to(kind, about), TaskKind::Manage, Place::default)
    }

    /// Whether the actor may ask what is answered to a registrar alone. A question is no attempt to write.
    pub(in crate::ledger) fn may_ask_as_registrar(&self) -> Result<()> {
        self.allows(TaskKind::Manage, Place::default).map(drop)
    }

    /// Whether the actor may file reports of an item (填报).
    pub(in crate::ledger) fn may_report(&self, item: ItemId) -> Result<Pass> {
        self.may_of_item(TaskKind::Report, item)
    }

    /// Whether the actor may review reports of an item, or write what counts at once (审核).
    pub(in crate::ledger) fn may_review(&self, item: ItemId) -> Result<Pass> {
        self.may_of_item(TaskKind::Review, item)
    }

    /// Whether the actor may record something of a project; so may the people of a further unit.
    pub(in crate::ledger) fn may_record(&self, project: ProjectId, unit: Option<UnitId>) -> Result<Pass> {
        let Authority::Roles(_) = self.authority() else { return Ok(Pass(())) };
        let mut place = store::place_of_project(self.conn()?, project, NOW)?;
        place.units.extend(unit);
        self.may(|| Attempt::of(Some(TaskKind::Record), project), TaskKind::Record, || place)
    }

    /// Whether the actor may answer a letter: a registrar, who may record something of its project, and who may do so of its units.
    pub(in crate::ledger) fn may_answer(&self, letter: &Letter) -> Result<Pass> {
        let Authority::Roles(_) = self.authority() else { return Ok(Pass(())) };
        let place = letter.cause.project.map(|project| store::place_of_project(self.conn()?, project, NOW));
        let mut place = place.transpose()?.unwrap_or_default();
        place.units.extend(letter.cause.unit);
        place.units.extend(&letter.fields.units);
        self.may(|| Attempt::of(Some(TaskKind::Record), letter.id), TaskKind::Record, || place)
    }

    /// Whether the actor may revise or revoke what somebody recorded of a project in a change: a registrar, and who recorded it.
    pub(in crate::ledger) fn may_correct(
        &self,
        event: EventId,
        project: ProjectId,
        recorded: ChangeNumber,
    ) -> Result<Pass> {
        let pass = self.may_record(project, None)?;
        if matches!(self.authority(), Authority::Everything) || self.is_by_actor(recorded)? {
            return Ok(pass);
        }
        let who = change::unmarked(self.conn()?, recorded)?.map(|change| change.actor).unwrap_or_default();
        let attempt = Attempt::to(ChangeKind::RecordEvents, event);
        self.registrar_only(attempt, |could| messages::recorded_by_another(event, who, self.actor(), could))
    }

    /// Refuses what is a registrar's.
    pub(in crate::ledger) fn registrar_only<T>(
        &self,
        attempt: Attempt,
        refused: impl FnOnce(String) -> Error,
    ) -> Result<T> {
        let error = refused(could(self.conn()?, TaskKind::Manage, &Place::default(), NOW)?);
        Err(self.refused().note(attempt, error))
    }

    /// Whether the person who writes wrote a change, whatever they were called then.
    pub(in crate::ledger) fn is_by_actor(&self, number: ChangeNumber) -> Result<bool> {
        let (conn, now) = (self.conn()?, self.number()?);
        if number == now {
            return Ok(true);
        }
        // A batch knows its actor by the name that they had before it.
        let person = |name: &str, number: ChangeNumber| store::named_then(conn, name, number.0 - 1);
        let Some(then) = change::unmarked(conn, number)? else { return Ok(false) };
        let (then, now) = (person(&then.actor, number)?, person(self.actor(), now)?);
        Ok(then.is_some() && then == now)
    }

    /// What stands beside facts of the batch, each of which was checked when it was written.
    #[cfg(feature = "sheets")]
    pub(in crate::ledger) fn may_annotate(&self) -> Result<Pass> {
        match self.is_empty() {
            false => Ok(Pass(())),
            true => Err(messages::nothing_to_annotate()),
        }
    }

    fn may_of_item(&self, task: TaskKind, item: ItemId) -> Result<Pass> {
        let Authority::Roles(_) = self.authority() else { return Ok(Pass(())) };
        let place = store::place_of_item(self.conn()?, item, NOW)?;
        let place = place.ok_or_else(|| messages::not_found(item).field("item"))?;
        self.may(|| Attempt::of(Some(task), item), task, || place)
    }

    /// Whether the actor may do a task; the attempt is remembered where not.
    fn may(&self, attempt: impl FnOnce() -> Attempt, task: TaskKind, place: impl FnOnce() -> Place) -> Result<Pass> {
        self.allows(task, place).map_err(|error| self.refused().note(attempt(), error))
    }

    fn allows(&self, task: TaskKind, place: impl FnOnce() -> Place) -> Result<Pass> {
        let Authority::Roles(grants) = self.authority() else { return Ok(Pass(())) };
        let place = place();
        if person::may(grants, task, &place) {
            return Ok(Pass(()));
        }
        let roles = match grants.as_slice() {
            [] => messages::parts::no_role().into(),
            grants => Arg::list(grants.iter().map(|grant| grant.role)),
        };
        Err(messages::not_permitted(self.actor(), roles, task, could(self.conn()?, task, &place, NOW)?))
    }
}
