//! Plan items (计划项目).

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::overlap::{Place, double_counted_of};
use crate::domain::office::change::ChangeKind;
use crate::domain::plan::overlap::DoubleCounted;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::plan_change::set_by_plan_changes;
use crate::domain::plan::{ItemFields, MonthPlan, PlanItem, Presence};
use crate::domain::project::Project;
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::pass::Pass;
use crate::ledger::view::View;
use crate::store::{NOW, history, item, merger, plan, plan_change, project, sector, unit, voided};

/// An item that was added to a plan.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct AddedItem {
    /// The item.
    pub item: ItemId,
    /// The wholes and parts that the plan lists beside it; both count until somebody chooses: [`Batch::count_side`].
    pub double_counted: Vec<DoubleCounted>,
}

impl Batch {
    /// Gives a project its place in a year plan, and says with which whole or part of it the plan counts it twice. Once the
    /// plan was changed by a plan change, projects come into it by a supplement (增补) only.
    pub fn add_item(&mut self, plan: PlanId, project: ProjectId, fields: ItemFields) -> Result<AddedItem> {
        self.whole(|batch| {
            let item = batch.put_new_item(plan, project, fields)?;
            let presence = Presence::default();
            let double_counted = double_counted_of(batch.conn()?, &Place { item, plan, project, presence })?;
            Ok(AddedItem { item, double_counted })
        })
    }

    /// Gives a project its place in a year plan, and leaves it to the caller to look for what is counted twice.
    pub(in crate::ledger) fn put_new_item(
        &mut self,
        plan: PlanId,
        project: ProjectId,
        fields: ItemFields,
    ) -> Result<ItemId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, project)?;
            let fields = fields.checked()?;
            let conn = batch.conn()?;
            plan::get(conn, plan, NOW)?.ok_or_else(|| messages::not_found(plan).field("plan"))?;
            if plan_change::is_changed(conn, plan)? {
                return Err(messages::plan_under_plan_changes(plan).field("plan"));
            }
            check_new(conn, plan, project)?;
            check_references(conn, &fields)?;
            batch.write_new_item(pass, plan, project, Presence::default(), fields)
        })
    }

    /// Writes an item that was checked; it comes at the end of its phase where no place was said.
    pub(in crate::ledger) fn write_new_item(
        &mut self,
        pass: Pass,
        plan: PlanId,
        project: ProjectId,
        presence: Presence,
        mut fields: ItemFields,
    ) -> Result<ItemId> {
        let place = match fields.position {
            Some(place) => place,
            None => self.last_place(plan, fields.phase)?.saturating_add(1),
        };
        fields.position = Some(place);
        let writer = self.writer(pass)?;
        let id = item::add(writer, plan, project, presence, &fields)?;
        // It may stand again after it was voided.
        voided::lift(writer, id.into())?;
        if let Some(last) = self.items.last_places.get_mut(&(plan, fields.phase)) {
            *last = place.max(*last);
        }
        Ok(id)
    }

    /// The last place of a phase of a plan, 0 where it has no item. It is kept, so that adding many stays linear.
    fn last_place(&mut self, plan: PlanId, phase: Phase) -> Result<u32> {
        if let Some(last) = self.items.last_places.get(&(plan, phase)) {
            return Ok(*last);
        }
        let last = item::last_place(self.conn()?, plan, phase)?;
        self.items.last_places.insert((plan, phase), last);
        Ok(last)
    }

    /// Writes fields that were checked over an item; it stays in its place where none was said.
    pub(in crate::ledger) fn write_item(
        &mut self,
        pass: Pass,
        before: &PlanItem,
        presence: Presence,
        fields: &ItemFields,
    ) -> Result<()> {
        self.items.items.remove(&before.id);
        item::revise(self.writer(pass)?, before, presence, fields)?;
        let place = |fields: &ItemFields| ((before.plan, fields.phase), fields.position);
        let (was, is) = (place(&before.fields), place(fields));
        if was != is {
            self.items.last_places.remove(&was.0);
            self.items.last_places.remove(&is.0);
        }
        Ok(())
    }

    /// Replaces what a plan says of a project, on the version that was read: to correct a mistake (更正), for all
    /// months. What a plan change has changed is changed by another plan change only; units that none of them gave to others
    /// may be corrected.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_item(&mut self, base: impl Into<Base<ItemId>>, fields: ItemFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, base.id)?;
            let fields = fields.checked()?;
            let before = batch.item(base.id)?;
            batch.put_item(base, before, fields)
        })
    }

    /// Corrects some of what a plan says of a project; the rest stays as it is now.
    pub fn change_item(&mut self, id: ItemId, change: impl FnOnce(&mut ItemFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, id)?;
            let before = batch.item(id)?;
            let mut fields = before.fields.clone();
            change(&mut fields);
            batch.put_item(Base::from(&before), before, fields.checked()?)
        })
    }

    /// Writes fields that were checked over the item as it is now.
    fn put_item(&mut self, base: Base<ItemId>, before: PlanItem, mut fields: ItemFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, base.id)?;
        fields.position = fields.position.or(before.fields.position);
        if before.fields == fields {
            return Ok(());
        }
        let conn = self.conn()?;
        self.check_base(id, base.since, before.since, || {
            let versions = item::history(conn, before.plan, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        if let Some(field) = set_by_plan_changes(&before.fields, &fields, &plan_change::of_item(conn, id)?)
            && let Some(plan_change) = plan_change::last_of_item(conn, id)?
        {
            return Err(messages::item_under_plan_change(id, plan_change.name()).field(field));
        }
        check_references(conn, &fields)?;
        self.write_item(pass, &before, before.presence, &fields)
    }

    /// A plan item as this batch sees it.
    pub(in crate::ledger) fn item(&self, id: ItemId) -> Result<PlanItem> {
        item::get_now(self.conn()?, id)?.ok_or_else(|| messages::not_found(id))
    }
}

/// A project that is to come into a plan must be there, and not stand in it yet.
pub(in crate::ledger) fn check_new(conn: &Connection, plan: PlanId, project: ProjectId) -> Result<Project> {
    let found = project::get(conn, project, NOW)?.ok_or_else(|| messages::not_found(project).field("project"))?;
    match item::of_project(conn, plan, project, NOW)? {
        Some(other) => Err(messages::item_exists(other).field("project")),
        None => Ok(found),
    }
}

/// The sector and the units that an item names must be there.
pub(in crate::ledger) fn check_references(conn: &Connection, fields: &ItemFields) -> Result<()> {
    if sector::get(conn, fields.sector, NOW)?.is_none() {
        return Err(messages::not_found(fields.sector).field("sector"));
    }
    for (field, unit) in (fields.responsible_units.iter().map(|unit| ("responsible_units", *unit)))
        .chain(fields.reporting_unit.map(|unit| ("reporting_unit", unit)))
    {
        unit::get(conn, unit, NOW)?.ok_or_else(|| messages::not_found(unit).field(field))?;
    }
    Ok(())
}

/// # Plan items (计划项目)
///
/// The place of each project in a plan.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let place = view.item_of_project(plan, project)?.expect("an item");
/// assert_eq!((place.id, place.fields.phase), (item, Phase::Ongoing));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One plan item.
    pub fn item(&self, id: ItemId) -> Result<PlanItem> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let found = item::identity(conn, id, as_of)?;
        let found = found.map(|(plan, _)| item::get(conn, plan, id, as_of)).transpose()?.flatten();
        let found = found.ok_or_else(|| self.gone(id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// All items of a plan, in the plan's order: by phase, then by position, then by number; the import that added them gave them
    /// another, and finds them by their numbers or projects. Those that were withdrawn are among them;
    /// see [`PlanItem::presence`].
    pub fn items(&self, plan: PlanId) -> Result<Vec<PlanItem>> {
        let mut items = item::of_plan(self.conn()?, plan, self.as_of().0)?;
        items.retain(|item| self.sees(item.project));
        Ok(items)
    }

    /// The item of a project in a plan, if it has one.
    pub fn item_of_project(&self, plan: PlanId, project: ProjectId) -> Result<Option<PlanItem>> {
        self.check_sees(self.end(project)?)?;
        let found = item::of_project(self.conn()?, plan, project, self.as_of().0)?;
        found.map(|id| self.item(id)).transpose()
    }

    /// The month plans of a plan's items that have one.
    pub(crate) fn month_plans(&self, plan: PlanId) -> Result<BTreeMap<ItemId, MonthPlan>> {
        Ok(item::month_plans(self.conn()?, plan, self.as_of().0)?.into_iter().collect())
    }

    /// The items of a plan that a higher level coordinates, too (★).
    pub(crate) fn starred_items(&self, plan: PlanId) -> Result<BTreeSet<ItemId>> {
        Ok(item::starred(self.conn()?, plan, self.as_of().0)?.into_iter().collect())
    }

    /// The items of a plan for which a unit ever answered, first or not.
    pub(crate) fn items_ever_of_unit(&self, plan: PlanId, unit: UnitId) -> Result<BTreeSet<ItemId>> {
        let conn = self.conn()?;
        let mut items = BTreeSet::new();
        for unit in merger::numbers(conn, unit, self.as_of().0)? {
            let of_unit = history::items_of_unit(conn, unit)?.into_iter();
            items.extend(of_unit.filter(|(of, _)| *of == plan).map(|(_, item)| item));
        }
        Ok(items)
    }

    /// Whether a unit is one of the responsible units of an item in a month.
    pub(crate) fn is_responsible(&self, unit: UnitId, item: ItemId, month: YearMonth) -> Result<bool> {
        let responsibility = self.plan_state(item, month)?.and_then(|state| state.responsibility);
        Ok(responsibility.is_some_and(|of| of.responsible_units.contains(&unit)))
    }
}
