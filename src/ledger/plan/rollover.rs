//! The next year (滚动接续): a proposal for each project, and the plan that a person makes of it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::overlap::double_counted;
use crate::domain::plan::overlap::DoubleCounted;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::rollover::{OutdatedItem, RolloverProposal, YearEnd, YearStart};
use crate::domain::plan::{ItemFields, PlanFields, PlanItem};
use crate::domain::value::ids::{ItemId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::view::View;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::{NOW, figures, item, plan, plan_change, project};

/// A year plan that was adopted with its items.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct AdoptedPlan {
    /// The plan.
    pub plan: PlanId,
    /// Its items, in the order in which they were given; [`View::items`] has another, the plan's.
    pub items: Vec<ItemId>,
    /// Wholes and parts of the plan, which both count until somebody chooses: [`Batch::count_side`].
    pub double_counted: Vec<DoubleCounted>,
}

/// # The next year (滚动)
///
/// Where each project would stand in the next plan, and why. A person decides.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let proposal = &view.propose_next_year(plan)?[0];
/// assert_eq!(proposal.project, project);
/// assert!(view.outdated_items(plan)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Proposes the next year's plan from what is known at the end of this one's: for each project that still counts
    /// its phase, what was done before, and why. In the order of the phases of the next plan, those that leave last.
    pub fn propose_next_year(&self, id: PlanId) -> Result<Vec<RolloverProposal>> {
        self.check_whole()?;
        proposals(self.conn()?, id, &self.plan(id)?.fields, self.as_of().0)
    }

    /// The items of a plan that would be others if they were taken over from the year before as it is known now: a December
    /// that was corrected after this plan was adopted shows here. In the plan's order; nothing moves by itself, and what a
    /// person decided otherwise when the plan was made is listed too. Empty without a plan of the year before.
    pub fn outdated_items(&self, id: PlanId) -> Result<Vec<OutdatedItem>> {
        self.check_whole()?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let fields = self.plan(id)?.fields;
        let Some(ended) = plan::by_year(conn, fields.year - 1, fields.level, as_of)? else { return Ok(Vec::new()) };
        let proposals = self.propose_next_year(ended)?.into_iter().map(|proposal| (proposal.project, proposal));
        let mut proposals = proposals.into_map();
        let mut items = self.items(id)?;
        undo_adjustments(conn, id, as_of, &mut items)?;
        let mut outdated = Vec::new();
        for item in items.into_iter().filter(|item| item.presence.withdrawn_from.is_none()) {
            let Some(proposal) = proposals.remove(&item.project) else { continue };
            let (stands, would_be) = (YearStart::of(&item.fields), proposal.fields.as_ref().map(YearStart::of));
            if would_be != Some(stands) {
                let RolloverProposal { name, reason, .. } = proposal;
                outdated.push(OutdatedItem { item: item.id, project: item.project, name, stands, would_be, reason });
            }
        }
        Ok(outdated)
    }
}

/// The next year's plan as it is proposed: [`View::propose_next_year`].
pub(in crate::ledger) fn proposals(
    conn: &Connection,
    id: PlanId,
    ending: &PlanFields,
    as_of: i64,
) -> Result<Vec<RolloverProposal>> {
    let december = YearMonth::new(ending.year, 12)?;
    let known = figures::items(conn, id, Some(december), as_of)?;
    let items = item::of_plan(conn, id, as_of)?.into_iter().map(|item| (item.id, item)).into_map();
    let projects = project::all(conn, as_of)?.into_iter().map(|project| (project.id, project.fields));
    let projects = projects.into_map();
    let new_before = new_starts_of(conn, ending.year - 1, ending, as_of)?;
    let mut proposals = Vec::with_capacity(known.len());
    for figures in known {
        let (Some(item), Some(project)) = (items.get(&figures.item), projects.get(&figures.project)) else {
            continue;
        };
        let year_end = YearEnd {
            project: figures.project,
            name: &project.name,
            item: figures.item,
            fields: &item.fields,
            standing: figures.standing,
            total: project.total,
            period_end: project.period.end,
            was_new_before: item.fields.phase == Phase::New && new_before.contains(&figures.project),
        };
        proposals.push(year_end.propose(ending.year + 1)?);
    }
    proposals.order_by_key(|proposal| (proposal.reason.phase().is_none(), proposal.reason.phase()));
    number(&mut proposals);
    Ok(proposals)
}

/// The projects that the plan of a year and the same level lists as new starts.
fn new_starts_of(conn: &Connection, year: u16, like: &PlanFields, as_of: i64) -> Result<BTreeSet<ProjectId>> {
    let Some(before) = plan::by_year(conn, year, like.level, as_of)? else { return Ok(BTreeSet::new()) };
    let items = item::of_plan(conn, before, as_of)?.into_iter();
    Ok(items.filter(|item| item.fields.phase == Phase::New).map(|item| item.project).into_set())
}

/// Takes items back to the plan as it was adopted.
fn undo_adjustments(conn: &Connection, plan: PlanId, as_of: i64, items: &mut [PlanItem]) -> Result<()> {
    let adjustments = plan_change::adjustments_after(conn, plan, 0, as_of)?;
    if adjustments.is_empty() {
        return Ok(());
    }
    let mut places = items.iter_mut().map(|item| (item.id, item)).into_map();
    for entry in adjustments {
        if let Some(item) = places.get_mut(&entry.item) {
            entry.undo(&mut item.fields);
        }
    }
    Ok(())
}

/// Gives each its place within its phase of the next plan.
fn number(proposals: &mut [RolloverProposal]) {
    let mut places = BTreeMap::<Phase, u32>::new();
    for fields in proposals.iter_mut().filter_map(|proposal| proposal.fields.as_mut()) {
        let place = places.entry(fields.phase).or_default();
        *place += 1;
        fields.position = Some(*place);
    }
}

impl Batch {
    /// Adopts a year plan with all its items, as a person made it of the proposals, and gives their numbers in the same
    /// order. An error of an item names it, counted from 1.
    pub fn adopt_plan_with(&mut self, fields: PlanFields, items: Vec<(ProjectId, ItemFields)>) -> Result<AdoptedPlan> {
        self.whole(|batch| {
            let plan = batch.adopt_plan(fields)?;
            let add = |(row, (project, fields))| {
                batch.put_new_item(plan, project, fields).map_err(|error: Error| error.at_row(row))
            };
            let items = (1..).zip(items).map(add).collect::<Result<_>>()?;
            let double_counted = double_counted(batch.conn()?, plan, NOW)?;
            Ok(AdoptedPlan { plan, items, double_counted })
        })
    }
}
