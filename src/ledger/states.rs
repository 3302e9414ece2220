//! What a comparison asks: everything that a month's figures come from, as of two changes, and the versions between.

use std::collections::BTreeMap;

use super::batch::not_found;
use super::plans::figures;
use super::view::View;
use crate::domain::event::ProjectEvent;
use crate::domain::figures::{ItemFigures, PlanFigures};
use crate::domain::ids::{ChangeNumber, EventId, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::period::YearMonth;
use crate::domain::plan::ItemFields;
use crate::domain::record::{PlanItem, ProgressReport, Project, Sector, Unit, YearPlan};
use crate::error::{Error, ErrorKind, Result};
use crate::store::{event, figures as store, item, plan, project, report, sector, unit};

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
        let mut counted = figures.items.iter().map(|item| (item.item, item)).collect::<BTreeMap<_, _>>();
        for mut item in item::of_plan(conn, id, number)? {
            if let Some(said) = counted.remove(&item.id) {
                say(&mut item.fields, said);
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

    /// The items that count in a month as of a change, with what the plan says of them then.
    pub(crate) fn planned_items(
        &self,
        plan: PlanId,
        month: YearMonth,
        as_of: ChangeNumber,
    ) -> Result<BTreeMap<ItemId, ItemFigures>> {
        let items = store::planned(self.conn()?, plan, Some(month), as_of.0)?;
        Ok(items.into_iter().map(|item| (item.item, item)).collect())
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
pub(crate) fn say(fields: &mut ItemFields, said: &ItemFigures) {
    (fields.phase, fields.sector, fields.total, fields.annual) = (said.phase, said.sector, said.total, said.annual);
    (fields.planned_start, fields.planned_finish) = (said.planned_start, said.planned_finish);
}
