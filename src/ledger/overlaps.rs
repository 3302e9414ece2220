//! A whole and its parts in one plan (整体与部分): who they are, and which of them counts.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::batch::{Batch, not_found};
use super::view::View;
use crate::domain::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::overlap::{CountedSide, DoubleCounted, Overlaps};
use crate::error::{Error, Result};
use crate::store::{NOW, item, overlap, plan, project};

impl Batch {
    /// Says which counts where a plan lists a whole and its parts; `None` gives an earlier choice up, so that both count.
    /// Figures, rankings, bulletins and balances follow from this change on, for all months of the plan.
    pub fn count_side(&mut self, id: PlanId, side: Option<CountedSide>) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            plan::get(batch.conn()?, id, NOW)?.ok_or_else(|| not_found("plan", id).field("plan"))?;
            let before = overlap::side(batch.conn()?, id, NOW)?;
            if before.map(|(side, _)| side) == side {
                return Ok(());
            }
            overlap::choose(batch.writer(pass)?, id, before.map(|(_, since)| since), side)
        })
    }

    /// [`View::double_counted`], with what this batch has written: ask it after adding items one by one. What adopts many
    /// reports it by itself.
    pub fn double_counted(&self, id: PlanId) -> Result<Vec<DoubleCounted>> {
        self.may_manage()?;
        double_counted(self.conn()?, id, NOW)
    }
}

impl View {
    /// Every whole and part that a plan lists in the same months, in the order of the parts. Both are counted as long as
    /// the plan has made no choice; see [`Batch::count_side`].
    pub fn double_counted(&self, id: PlanId) -> Result<Vec<DoubleCounted>> {
        self.check_whole()?;
        self.plan(id)?;
        double_counted(self.conn()?, id, self.as_of().0)
    }

    /// Which of a whole and its parts counts in a plan; `None` where it has made no choice.
    pub fn counted_side(&self, id: PlanId) -> Result<Option<CountedSide>> {
        self.plan(id)?;
        Ok(overlap::side(self.conn()?, id, self.as_of().0)?.map(|(side, _)| side))
    }

    /// Every choice of a plan up to a change, oldest first.
    pub(crate) fn counted_side_history_until(
        &self,
        id: PlanId,
        until: ChangeNumber,
    ) -> Result<Vec<(ChangeNumber, Option<CountedSide>)>> {
        overlap::history(self.conn()?, id, until.0)
    }
}

/// The overlaps of some items of a plan; none where the plan has made no choice, which costs one look-up.
pub(super) fn chosen(
    conn: &Connection,
    plan: PlanId,
    as_of: i64,
    items: impl FnOnce() -> Result<Vec<(ItemId, ProjectId)>>,
) -> Result<Overlaps> {
    match overlap::side(conn, plan, as_of)? {
        Some((side, _)) => Overlaps::new(Some(side), &items()?, |project| overlap::parent(conn, project, as_of)),
        None => Ok(Overlaps::default()),
    }
}

pub(super) fn double_counted(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<DoubleCounted>> {
    let items = item::of_plan(conn, plan, as_of)?;
    let side = overlap::side(conn, plan, as_of)?.map(|(side, _)| side);
    let listed = items.iter().map(|item| (item.id, item.project)).collect::<Vec<_>>();
    let mut overlaps = Overlaps::new(side, &listed, |project| overlap::parent(conn, project, as_of))?;
    let presences = items.iter().map(|item| (item.id, item.presence)).collect::<BTreeMap<_, _>>();
    let is_present = |item: ItemId, month| presences.get(&item).is_some_and(|presence| presence.includes(month));
    overlaps.pairs.retain(|(whole, part)| (1..=12).any(|month| is_present(*whole, month) && is_present(*part, month)));
    named(conn, &overlaps, &[], as_of)
}

/// Wholes and parts with the names of their projects; `fresh` are items that have no number yet.
pub(super) fn named(
    conn: &Connection,
    overlaps: &Overlaps,
    fresh: &[(ItemId, ProjectId)],
    as_of: i64,
) -> Result<Vec<DoubleCounted>> {
    let name = |id: ItemId| {
        let known = item::identity(conn, id, as_of)?.map(|(_, project)| project);
        let project = known.or(fresh.iter().find(|(item, _)| *item == id).map(|(_, project)| *project));
        let project = project.map(|project| project::get(conn, project, as_of)).transpose()?.flatten();
        Ok::<_, Error>(project.map(|project| project.fields.name).unwrap_or_default())
    };
    let pair = |pair: &(ItemId, ItemId)| {
        let (whole, part) = *pair;
        let (whole_name, part_name) = (name(whole)?, name(part)?);
        Ok(DoubleCounted { whole, whole_name, part, part_name, left_out: overlaps.left_out_of(*pair) })
    };
    overlaps.pairs.iter().map(pair).collect()
}
