//! What a lower office is given of a plan: the items of its unit, with their projects, and what changed them.

use super::{Collector, Wants};
use crate::domain::office::history::Subject;
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::PlanItem;
use crate::domain::sharing::partner::{Partner, PartnerId};
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::error::Result;
use crate::exchange::package::line::Line;
use crate::ledger::sharing::said::{Shared, entry_said};
use crate::store::{item, merger, plan, plan_change, rule_pack, voided};

impl Collector<'_> {
    pub(super) fn plan(&mut self, plan: PlanId, partner: &Partner) -> Result<()> {
        if let Some(line) = self.line(Shared::new(Subject::Plan, plan.0))? {
            self.add(0, line);
        }
        if let Some((pack, _)) = rule_pack::of_plan(self.conn, plan, self.as_of)?
            && let Some(line) = self.line(Shared::new(Subject::RulePack, pack.0))?
        {
            self.add(0, line);
        }
        let year = plan::get(self.conn, plan, self.as_of)?.map(|plan| plan.fields.year);
        let Some((unit, year)) = partner.fields.unit.zip(year) else { return Ok(()) };
        let units = merger::numbers(self.conn, unit, self.as_of)?;
        let mut items = Vec::new();
        for of in item::of_plan(self.conn, plan, self.as_of)? {
            if self.was_ever_of(&of, &units)? {
                self.add_item(&of)?;
                items.push(of.id);
                if is_of(&of, &units) {
                    self.add_of_others(&of, year, partner.id)?;
                }
            }
        }
        for voided in voided::all(self.conn, self.as_of)? {
            if let VoidOf::Item(id) = voided.of {
                self.add_voided_item(plan, id, voided.since.0, &units)?;
            }
        }
        self.add_plan_changes(plan, &items)?;
        self.add_referred()
    }

    fn add_item(&mut self, item: &PlanItem) -> Result<()> {
        let Some(line) = self.line(Shared::new(Subject::Item, item.id.0))? else { return Ok(()) };
        let plan = Some(self.origin(Subject::Plan, item.plan.0)?);
        let project = Some(self.origin(Subject::Project, item.project.0)?);
        self.add(0, Line { plan, project, ..line });
        Ok(())
    }

    fn add_voided_item(&mut self, plan: PlanId, id: ItemId, since: i64, units: &[UnitId]) -> Result<()> {
        let before = item::get(self.conn, plan, id, since - 1)?;
        let Some(before) = before.filter(|of| of.plan == plan) else { return Ok(()) };
        if !self.was_ever_of(&before, units)? {
            return Ok(());
        }
        let of_plan = Some(self.origin(Subject::Plan, plan.0)?);
        let project = Some(self.origin(Subject::Project, before.project.0)?);
        self.add_voided(Subject::Item, id.0, |line| Line { plan: of_plan, project, ..line })
    }

    /// Whether a unit ever answered for an item, up to the change.
    fn was_ever_of(&self, item: &PlanItem, units: &[UnitId]) -> Result<bool> {
        if is_of(item, units) {
            return Ok(true);
        }
        let versions = item::history(self.conn, item.plan, item.id, self.as_of)?;
        Ok(versions.iter().any(|version| is_of(version, units)))
    }

    /// What did not come from the one who answers for an item now: what was reported and what happened before it was handed over, or
    /// before this office and the receiver sent each other anything, and what this office itself says of it.
    fn add_of_others(&mut self, item: &PlanItem, year: u16, partner: PartnerId) -> Result<()> {
        let wants = Wants::NotFrom(partner);
        self.add_reports(item.id, year, wants)?;
        self.add_events(item.project, wants)?;
        self.add_matters(item.project, wants)
    }

    /// The plan changes that did something to the items of the receiver, with what they did to these.
    fn add_plan_changes(&mut self, plan: PlanId, items: &[ItemId]) -> Result<()> {
        for change in plan_change::of_plan(self.conn, plan, self.as_of)? {
            let entries = plan_change::lines(self.conn, change.id, self.as_of)?;
            let entries = entries.iter().filter(|entry| items.contains(&entry.item));
            let entries = entries.map(|entry| entry_said(&self.origins, entry)).collect::<Result<Vec<_>>>()?;
            if entries.is_empty() {
                continue;
            }
            if let Some(line) = self.line(Shared::new(Subject::PlanChange, change.id.0))? {
                let of_plan = Some(self.origin(Subject::Plan, plan.0)?);
                // In the order in which they were adopted.
                let place = usize::try_from(change.id.0).unwrap_or(usize::MAX);
                self.add(place, Line { plan: of_plan, number: Some(change.number), entries, ..line });
            }
        }
        Ok(())
    }
}

/// Whether one of some units answers for an item.
pub(super) fn is_of(item: &PlanItem, units: &[UnitId]) -> bool {
    let mut answers = item.fields.responsible_units.iter().chain(&item.fields.reporting_unit);
    answers.any(|unit| units.contains(unit))
}
