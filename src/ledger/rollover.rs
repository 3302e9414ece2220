//! The next year (滚动接续): a proposal for each project, and the plan that a person makes of it.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::Batch;
use super::view::View;
use crate::domain::ids::{PlanId, ProjectId};
use crate::domain::period::YearMonth;
use crate::domain::phase::Phase;
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::rollover::{RollOverProposal, YearEnd};
use crate::error::Result;
use crate::store::{figures, item, plan};

impl View {
    /// Proposes the next year's plan from what is known at the end of this one's: for each project that still counts
    /// its phase, what was done before, and why. In the order of the phases of the next plan, those that leave last.
    pub fn propose_next_year(&self, id: PlanId) -> Result<Vec<RollOverProposal>> {
        self.check_whole()?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let ending = self.plan(id)?.fields;
        let december = YearMonth::new(ending.year, 12)?;
        let known = figures::items(conn, id, Some(december), as_of)?;
        let items = item::of_plan(conn, id, as_of)?.into_iter().map(|item| (item.id, item)).collect::<BTreeMap<_, _>>();
        let projects = self.projects()?.into_iter().map(|project| (project.id, project.fields));
        let projects = projects.collect::<BTreeMap<_, _>>();
        let new_before = self.new_starts_of(ending.year - 1, &ending)?;
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
            proposals.push(year_end.propose(ending.year + 1, item.fields.position)?);
        }
        proposals.sort_by_key(|proposal| (proposal.reason.phase().is_none(), proposal.reason.phase()));
        number(&mut proposals);
        Ok(proposals)
    }

    /// The projects that the plan of a year and the same level lists as new starts.
    fn new_starts_of(&self, year: u16, like: &PlanFields) -> Result<BTreeSet<ProjectId>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let Some(before) = plan::by_year(conn, year, like.level, as_of)? else { return Ok(BTreeSet::new()) };
        let items = item::of_plan(conn, before, as_of)?.into_iter();
        Ok(items.filter(|item| item.fields.phase == Phase::New).map(|item| item.project).collect())
    }
}

/// Gives each its place within its phase of the next plan.
fn number(proposals: &mut [RollOverProposal]) {
    let mut places = BTreeMap::<Phase, u32>::new();
    for fields in proposals.iter_mut().filter_map(|proposal| proposal.fields.as_mut()) {
        let place = places.entry(fields.phase).or_default();
        *place += 1;
        fields.position = *place;
    }
}

impl Batch {
    /// Adopts a year plan with all its items, as a person made it of the proposals. An error of an item names it,
    /// counted from 1.
    pub fn adopt_plan_with(&mut self, fields: PlanFields, items: Vec<(ProjectId, ItemFields)>) -> Result<PlanId> {
        self.whole(|batch| {
            let plan = batch.adopt_plan(fields)?;
            for (row, (project, fields)) in (1..).zip(items) {
                batch.add_item(plan, project, fields).map_err(|error| error.at_row(row))?;
            }
            Ok(plan)
        })
    }
}
