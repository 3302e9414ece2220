//! Whether the actor of a batch may do what is to be written (权限检查).

use super::Pass;
use crate::domain::office::person::{self, Place, TaskKind};
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, UnitId};
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::authority::{Authority, could};
use crate::message::Arg;
use crate::store::proof::change;
use crate::store::{NOW, person as store};

impl Batch {
    /// Whether the actor may manage the ledger (台账管理).
    pub(in crate::ledger) fn may_manage(&self) -> Result<Pass> {
        self.may(TaskKind::Manage, Place::default)
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
        self.may(TaskKind::Record, || place)
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
        self.registrar_only(|could| messages::recorded_by_another(event, who, self.actor(), could))
    }

    /// Refuses what is a registrar's.
    pub(in crate::ledger) fn registrar_only<T>(&self, refused: impl FnOnce(String) -> Error) -> Result<T> {
        Err(refused(could(self.conn()?, TaskKind::Manage, &Place::default(), NOW)?))
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
        self.may(task, || place)
    }

    fn may(&self, task: TaskKind, place: impl FnOnce() -> Place) -> Result<Pass> {
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
