//! What a comparison asks: everything that a month's figures come from, as of two changes, and the versions between.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::not_found;
use super::plans::figures;
use super::view::View;
use crate::domain::event::ProjectEvent;
use crate::domain::figures::PlanFigures;
use crate::domain::ids::{ChangeNumber, EventId, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::period::YearMonth;
use crate::domain::plan_change::PlanChangeEntry;
use crate::domain::record::{PlanItem, ProgressReport, Project, Sector, Unit, YearPlan};
use crate::error::{Error, ErrorKind, Result};
use crate::store::{event, item, plan, plan_change, project, report, sector, unit};

/// A plan at the end of a month, as of a change: its figures and the records that they come from.
pub(crate) struct MonthState {
    pub(crate) plan: YearPlan,
    pub(crate) figures: PlanFigures,
    /// Those that count in the month, with what the plan says of them then.
    pub(crate) items: BTreeMap<ItemId, PlanItem>,
    /// Those of the year up to the month.
    pub(crate) reports: BTreeMap<(ItemId, YearMonth), ProgressReport>,
    /// What the projects did, ever.
    pub(crate) events: BTreeMap<EventId, ProjectEvent>,
    pub(crate) projects: BTreeMap<ProjectId, Project>,
    pub(crate) units: BTreeMap<UnitId, Unit>,
    pub(crate) sectors: BTreeMap<SectorId, Sector>,
}

/// What adjustments did that count only after a month.
pub(crate) type LaterAdjustments = BTreeMap<ItemId, Vec<PlanChangeEntry>>;

impl View {
    /// The exact figures of a month as of a change that this view knows of.
    pub(crate) fn figures_as_of(&self, plan: PlanId, month: YearMonth, as_of: ChangeNumber) -> Result<PlanFigures> {
        self.check_whole()?;
        if as_of > self.as_of() || as_of.0 < 0 {
            let what = format!("there is no change {as_of}; the last one is {}", self.as_of());
            return Err(Error::new(ErrorKind::NotFound, what).field("change"));
        }
        figures(self.conn()?, plan, Some(month), as_of)
    }

    /// The records of a month as of a change that this view knows of.
    pub(crate) fn month_state(&self, id: PlanId, month: YearMonth, as_of: ChangeNumber) -> Result<MonthState> {
        let figures = self.figures_as_of(id, month, as_of)?;
        let (conn, number) = (self.conn()?, as_of.0);
        let mut items = Vec::new();
        let counted = figures.items.iter().map(|item| item.item).collect::<BTreeSet<_>>();
        let later = self.later_adjustments(id, month, as_of)?;
        for mut item in item::of_plan(conn, id, number)? {
            if counted.contains(&item.id) {
                undo(&mut item, &later);
                items.push(item);
            }
        }
        let (mut reports, mut projects, mut events) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for item in &items {
            let of_item = report::of_item(conn, item.id, month.year(), number)?.into_iter();
            reports.extend(of_item.filter(|of| of.month <= month).map(|of| ((item.id, of.month), of)));
            let found = project::get(conn, item.project, number)?.ok_or_else(|| not_found("project", item.project))?;
            projects.insert(item.project, found);
            events.extend(event::of_project(conn, item.project, number)?.into_iter().map(|event| (event.id, event)));
        }
        Ok(MonthState {
            plan: plan::get(conn, id, number)?.ok_or_else(|| not_found("plan", id))?,
            figures,
            items: items.into_iter().map(|item| (item.id, item)).collect(),
            reports,
            events,
            projects,
            units: unit::all(conn, number)?.into_iter().map(|unit| (unit.id, unit)).collect(),
            sectors: sector::all(conn, number)?.into_iter().map(|sector| (sector.id, sector)).collect(),
        })
    }

    /// The adjustments of a plan that count after a month, as of a change, item by item, the latest first.
    pub(crate) fn later_adjustments(
        &self,
        plan: PlanId,
        month: YearMonth,
        as_of: ChangeNumber,
    ) -> Result<LaterAdjustments> {
        let mut later = LaterAdjustments::new();
        for entry in plan_change::adjustments_after_with_units(self.conn()?, plan, month.month(), as_of.0)? {
            later.entry(entry.item).or_default().push(entry);
        }
        Ok(later)
    }

    /// Every version of a plan up to a change, oldest first; likewise below.
    pub(crate) fn plan_history_until(&self, id: PlanId, until: ChangeNumber) -> Result<Vec<YearPlan>> {
        plan::history(self.conn()?, id, until.0)
    }

    pub(crate) fn item_history_until(&self, plan: PlanId, id: ItemId, until: ChangeNumber) -> Result<Vec<PlanItem>> {
        item::history(self.conn()?, plan, id, until.0)
    }

    pub(crate) fn report_history_until(&self, of: &ProgressReport, until: ChangeNumber) -> Result<Vec<ProgressReport>> {
        report::history(self.conn()?, of.item, of.month, until.0)
    }

    pub(crate) fn event_history_until(&self, id: EventId, until: ChangeNumber) -> Result<Vec<ProjectEvent>> {
        event::history(self.conn()?, id, until.0)
    }

    /// The change that revoked an event.
    pub(crate) fn event_end_until(&self, id: EventId, until: ChangeNumber) -> Result<Option<ChangeNumber>> {
        event::ended_by(self.conn()?, id, until.0)
    }

    pub(crate) fn project_history_until(&self, id: ProjectId, until: ChangeNumber) -> Result<Vec<Project>> {
        project::history(self.conn()?, id, until.0)
    }

    pub(crate) fn unit_history_until(&self, id: UnitId, until: ChangeNumber) -> Result<Vec<Unit>> {
        unit::history(self.conn()?, id, until.0)
    }

    pub(crate) fn sector_history_until(&self, id: SectorId, until: ChangeNumber) -> Result<Vec<Sector>> {
        sector::history(self.conn()?, id, until.0)
    }
}

/// Puts what the plan says of an item in a month in place of what it says at the end of the year.
pub(crate) fn undo(item: &mut PlanItem, later: &LaterAdjustments) {
    later.get(&item.id).into_iter().flatten().for_each(|entry| entry.undo(&mut item.fields));
}
