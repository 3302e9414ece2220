//! What a comparison asks: everything that a month's figures come from, as of two changes, and the versions between.

use std::collections::BTreeMap;

use crate::domain::monthly::figures::PlanFigures;
use crate::domain::monthly::report::MonthlyReport;
use crate::domain::office::history::Subject;
use crate::domain::office::merger::Merger;
use crate::domain::office::unit::{Sector, Unit};
use crate::domain::plan::{PlanItem, YearPlan};
use crate::domain::project::Project;
use crate::domain::project::event::{EventId, ProjectEvent};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::messages;
use crate::ledger::plan::figures;
use crate::ledger::view::View;
use crate::ordered::IntoOrdered;
use crate::store::merger::Merged;
use crate::store::{event, item, plan, plan_change, project, report, sector, unit};

/// Records by the changes that wrote them: two states differ in those that were written by different changes.
pub(crate) type Written<Key> = BTreeMap<Key, ChangeNumber>;

/// A plan at the end of a month, as of a change: its figures and the records that they come from.
pub(crate) struct MonthState {
    pub(crate) plan: YearPlan,
    pub(crate) figures: PlanFigures,
    /// Those that count in the month, with what the plan says of them then.
    pub(crate) items: BTreeMap<ItemId, PlanItem>,
    /// Those of the year up to the month, item by item.
    pub(crate) reports: BTreeMap<ItemId, Written<YearMonth>>,
    /// What the projects did, ever.
    pub(crate) events: BTreeMap<ProjectId, Written<EventId>>,
    /// The names of the projects, with the change that wrote each.
    pub(crate) projects: BTreeMap<ProjectId, (ChangeNumber, String)>,
    pub(crate) units: BTreeMap<UnitId, Unit>,
    pub(crate) sectors: BTreeMap<SectorId, Sector>,
}

impl MonthState {
    /// Whether an item names what was merged, by its own number or by the one that it is.
    pub(crate) fn names_merged(&self, merger: &Merger) -> bool {
        let numbers = [merger.from, merger.into];
        self.items.values().any(|item| match merger.subject {
            Subject::Project => numbers.contains(&item.project.0),
            _ => {
                let units = item.fields.responsible_units.iter().chain(&item.fields.reporting_unit);
                units.into_iter().any(|unit| numbers.contains(&unit.0))
            }
        })
    }
}

impl View {
    /// Puts what was merged by a later change into a state: its items name the units and projects that are one then.
    pub(crate) fn settle_state(&self, state: &mut MonthState, until: ChangeNumber) -> Result<()> {
        let merged = Merged::of_many(self.conn()?, until.0)?;
        if merged.is_nothing() {
            return Ok(());
        }
        state.items.values_mut().try_for_each(|item| item::settle(item, &merged))?;
        for (project, written) in std::mem::take(&mut state.events) {
            state.events.entry(merged.end(project)?).or_default().extend(written);
        }
        Ok(())
    }

    /// The exact figures of a month as of a change that this view knows of.
    pub(crate) fn figures_as_of(&self, plan: PlanId, month: YearMonth, as_of: ChangeNumber) -> Result<PlanFigures> {
        self.check_whole()?;
        if as_of > self.as_of() || as_of.0 < 0 {
            return Err(messages::change_not_found(as_of, self.as_of()).field("change"));
        }
        figures(self.conn()?, plan, Some(month), as_of)
    }

    /// The records of a month as of a change that this view knows of.
    pub(crate) fn month_state(&self, id: PlanId, month: YearMonth, as_of: ChangeNumber) -> Result<MonthState> {
        let figures = self.figures_as_of(id, month, as_of)?;
        let (conn, number) = (self.conn()?, as_of.0);
        let mut items = Vec::new();
        let counted = figures.items.iter().map(|item| item.item).into_set();
        let mut later = BTreeMap::<_, Vec<_>>::new();
        for entry in plan_change::adjustments_after_with_units(conn, id, month.month(), number)? {
            later.entry(entry.item).or_default().push(entry);
        }
        for mut item in item::of_plan(conn, id, number)? {
            if counted.contains(&item.id) {
                later.get(&item.id).into_iter().flatten().for_each(|entry| entry.undo(&mut item.fields));
                items.push(item);
            }
        }
        let (mut reports, mut events) = (BTreeMap::<_, Written<_>>::new(), BTreeMap::<_, Written<_>>::new());
        for (item, month, since) in report::written(conn, id, month, number)? {
            if counted.contains(&item) {
                reports.entry(item).or_default().insert(month, since);
            }
        }
        for (project, event, since) in event::written(conn, id, number)? {
            events.entry(project).or_default().insert(event, since);
        }
        Ok(MonthState {
            plan: plan::get(conn, id, number)?.ok_or_else(|| messages::not_found(id))?,
            figures,
            items: items.into_iter().map(|item| (item.id, item)).collect(),
            reports,
            events,
            projects: project::names_of_plan(conn, id, number)?,
            units: unit::all(conn, number)?.into_iter().map(|unit| (unit.id, unit)).collect(),
            sectors: sector::all(conn, number)?.into_iter().map(|sector| (sector.id, sector)).collect(),
        })
    }

    /// A version of an item with what the plan said of it in a month, as of the change that wrote the version.
    pub(crate) fn said_in_month(&self, mut version: PlanItem, month: YearMonth) -> Result<PlanItem> {
        let later = plan_change::adjustments_of_item(self.conn()?, version.id, month.month(), version.since.0)?;
        later.iter().for_each(|entry| entry.undo(&mut version.fields));
        Ok(version)
    }

    /// A report as of a change.
    pub(crate) fn report_as_of(
        &self,
        item: ItemId,
        month: YearMonth,
        as_of: ChangeNumber,
    ) -> Result<Option<MonthlyReport>> {
        report::get(self.conn()?, item, month, as_of.0)
    }

    /// An event as of a change.
    pub(crate) fn event_as_of(&self, id: EventId, as_of: ChangeNumber) -> Result<Option<ProjectEvent>> {
        event::get(self.conn()?, id, as_of.0)
    }

    /// Every version of a plan up to a change, oldest first; likewise below.
    pub(crate) fn plan_history_until(&self, id: PlanId, until: ChangeNumber) -> Result<Vec<YearPlan>> {
        plan::history(self.conn()?, id, until.0)
    }

    pub(crate) fn item_history_until(&self, plan: PlanId, id: ItemId, until: ChangeNumber) -> Result<Vec<PlanItem>> {
        item::history(self.conn()?, plan, id, until.0)
    }

    pub(crate) fn report_history_until(
        &self,
        item: ItemId,
        month: YearMonth,
        until: ChangeNumber,
    ) -> Result<Vec<MonthlyReport>> {
        report::history(self.conn()?, item, month, until.0)
    }

    /// The change that withdrew a report.
    pub(crate) fn report_end_until(
        &self,
        item: ItemId,
        month: YearMonth,
        until: ChangeNumber,
    ) -> Result<Option<ChangeNumber>> {
        report::ended_by(self.conn()?, item, month, until.0)
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
