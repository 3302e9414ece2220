//! A whole and its parts in one plan (整体与部分): who they are, and which of them counts.

use rusqlite::Connection;

use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::plan::overlap::{CountedSide, DoubleCounted, Overlaps};
use crate::domain::plan::{PlanItem, Presence};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::limits;
use crate::ordered::IntoOrdered;
use crate::store::{NOW, item, overlap, plan, project};

impl Batch {
    /// Says which counts where a plan lists a whole and its parts; `None` gives an earlier choice up, so that both count.
    /// Figures, rankings, bulletins and balances follow from this change on, for all months of the plan.
    pub fn count_side(&mut self, id: PlanId, side: Option<CountedSide>) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, (Subject::CountedSide, id.0))?;
            plan::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field("plan"))?;
            let before = overlap::side(batch.conn()?, id, NOW)?;
            if before.map(|(side, _)| side) == side {
                return Ok(());
            }
            overlap::choose(batch.writer(pass)?, id, before.map(|(_, since)| since), side)
        })
    }

    /// [`View::double_counted`], with what this batch has written. What adds or adopts items reports by itself what they
    /// bring; see [`Batch::double_counted_of`] for a single one.
    pub fn double_counted(&self, id: PlanId) -> Result<Vec<DoubleCounted>> {
        self.may_ask_as_registrar()?;
        double_counted(self.conn()?, id, NOW)
    }

    /// The wholes above an item and the parts below it that its plan lists in the same months, with what this batch has
    /// written. It looks at the family of one project, not at the plan.
    pub fn double_counted_of(&self, id: ItemId) -> Result<Vec<DoubleCounted>> {
        self.may_ask_as_registrar()?;
        let PlanItem { plan, project, presence, .. } = self.item(id)?;
        double_counted_of(self.conn()?, &Place { item: id, plan, project, presence })
    }
}

/// # Wholes and their parts (整体与部分)
///
/// Projects that a plan lists beside their own parts, so that both would be counted.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.double_counted(plan)?.is_empty());
/// assert_eq!(view.counted_side(plan)?, None);
/// # Ok::<(), zdxm::Error>(())
/// ```
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
pub(in crate::ledger) fn chosen(
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

pub(in crate::ledger) fn double_counted(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<DoubleCounted>> {
    let items = item::of_plan(conn, plan, as_of)?;
    let side = overlap::side(conn, plan, as_of)?.map(|(side, _)| side);
    let listed = items.iter().map(|item| (item.id, item.project)).collect::<Vec<_>>();
    let mut overlaps = Overlaps::new(side, &listed, |project| overlap::parent(conn, project, as_of))?;
    let presences = items.iter().map(|item| (item.id, item.presence)).into_map();
    overlaps.pairs.retain(|(whole, part)| {
        let presence = |item| presences.get(item);
        presence(whole).zip(presence(part)).is_some_and(|(whole, part)| whole.meets(part))
    });
    named(conn, &overlaps, &[], as_of)
}

/// Where an item stands, and when.
pub(in crate::ledger) struct Place {
    pub(in crate::ledger) item: ItemId,
    pub(in crate::ledger) plan: PlanId,
    pub(in crate::ledger) project: ProjectId,
    pub(in crate::ledger) presence: Presence,
}

/// The pairs of a whole and a part of which an item is one: those above it from the nearest on, then those below it.
pub(in crate::ledger) fn double_counted_of(conn: &Connection, place: &Place) -> Result<Vec<DoubleCounted>> {
    let Place { item, plan, project, presence } = place;
    let mut pairs = Vec::new();
    let listed = |project| {
        let found = item::of_project(conn, *plan, project, NOW)?;
        let found = found.map(|id| item::get(conn, *plan, id, NOW)).transpose()?.flatten();
        Ok::<_, Error>(found.filter(|found| found.presence.meets(presence)).map(|found| found.id))
    };
    let mut next = overlap::parent(conn, *project, NOW)?;
    for _ in 0..limits::PROJECT_DEPTH {
        let Some(above) = next else { break };
        pairs.extend(listed(above)?.map(|whole| (whole, *item)));
        next = overlap::parent(conn, above, NOW)?;
    }
    let mut level = overlap::parts(conn, *project)?;
    for _ in 0..limits::PROJECT_DEPTH {
        let mut below = Vec::new();
        for part in level {
            pairs.extend(listed(part)?.map(|part| (*item, part)));
            below.extend(overlap::parts(conn, part)?);
        }
        level = below;
    }
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let side = overlap::side(conn, *plan, NOW)?.map(|(side, _)| side);
    named(conn, &Overlaps { side, pairs }, &[], NOW)
}

/// Wholes and parts with the names of their projects; `fresh` are items that have no number yet.
pub(in crate::ledger) fn named(
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
