//! Plan items (计划项目).

use super::batch::{Batch, duplicate, not_found};
use super::view::View;
use crate::domain::ids::{ItemId, PlanId, ProjectId};
use crate::domain::plan::ItemFields;
use crate::domain::record::PlanItem;
use crate::error::Result;
use crate::store::{NOW, item, plan, project, sector, unit};

impl Batch {
    /// Gives a project its place in a year plan.
    pub fn add_item(&mut self, plan: PlanId, project: ProjectId, fields: ItemFields) -> Result<ItemId> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            let conn = batch.conn()?;
            plan::get(conn, plan, NOW)?.ok_or_else(|| not_found("plan", plan).field("plan"))?;
            project::get(conn, project, NOW)?.ok_or_else(|| not_found("project", project).field("project"))?;
            if let Some(other) = item::of_project(conn, plan, project, NOW)? {
                return Err(duplicate("item", other, "project", "project").remedy("revise that item"));
            }
            batch.check_references(&fields)?;
            item::add(batch.writer()?, plan, project, &fields)
        })
    }

    /// Replaces what a plan says of a project.
    pub fn revise_item(&mut self, id: ItemId, fields: ItemFields) -> Result<()> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            let before = batch.item(id)?;
            if before.fields == fields {
                return Ok(());
            }
            batch.check_references(&fields)?;
            batch.items.items.remove(&id);
            item::revise(batch.writer()?, before.plan, id, before.since, &fields)
        })
    }

    /// A plan item as this batch sees it.
    pub fn item(&self, id: ItemId) -> Result<PlanItem> {
        let found = item::identity(self.conn()?, id, NOW)?;
        let found = found.map(|(plan, _)| item::get(self.conn()?, plan, id, NOW)).transpose()?.flatten();
        found.ok_or_else(|| not_found("item", id))
    }

    fn check_references(&self, fields: &ItemFields) -> Result<()> {
        let conn = self.conn()?;
        if sector::get(conn, fields.sector, NOW)?.is_none() {
            return Err(not_found("sector", fields.sector).field("sector"));
        }
        for (field, unit) in (fields.responsible_units.iter().map(|unit| ("responsible_units", *unit)))
            .chain(fields.reporting_unit.map(|unit| ("reporting_unit", unit)))
        {
            unit::get(conn, unit, NOW)?.ok_or_else(|| not_found("unit", unit).field(field))?;
        }
        Ok(())
    }
}

impl View {
    /// One plan item.
    pub fn item(&self, id: ItemId) -> Result<PlanItem> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let found = item::identity(conn, id, as_of)?;
        let found = found.map(|(plan, _)| item::get(conn, plan, id, as_of)).transpose()?.flatten();
        found.ok_or_else(|| not_found("item", id))
    }

    /// All items of a plan, in the plan's order: by phase, then by position.
    pub fn items(&self, plan: PlanId) -> Result<Vec<PlanItem>> {
        item::of_plan(self.conn()?, plan, self.as_of().0)
    }

    /// The item of a project in a plan, if it has one.
    pub fn item_of_project(&self, plan: PlanId, project: ProjectId) -> Result<Option<PlanItem>> {
        let found = item::of_project(self.conn()?, plan, project, self.as_of().0)?;
        found.map(|id| self.item(id)).transpose()
    }
}
