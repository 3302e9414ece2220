//! Changes to a year plan after it was issued (动态管理): supplement, withdrawal, adjustment.
//!
//! A preview shows what a plan change would do to the sums; adopting writes it, sums up the plan again from what was
//! written, and refuses it unless opening + in − out ± changed = closing. Several plan changes in one [`Batch`] are one
//! change.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::check_month;
use super::item::{check_new, check_references};
use super::overlap::named;
use crate::domain::office::change::ChangeKind;
use crate::domain::plan::overlap::{DoubleCounted, Overlaps};
use crate::domain::plan::plan_change::{
    Effect, Handover, PlanBalance, PlanChange, PlanChangeEntry, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanState, Responsibility,
};
use crate::domain::plan::{ItemFields, PlanItem, Presence};
use crate::domain::project::{Owner, Project, ProjectFields};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::{Error, Result};
use crate::ledger::base::{Known, check_base};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::pass::Pass;
use crate::ledger::rules::rules_of;
use crate::ledger::view::View;
use crate::limits;
use crate::ordered::IntoOrdered;
use crate::store::proof::change;
use crate::store::{NOW, item, merger, overlap, plan, plan_change, project, sector, unit};

/// A plan change that was adopted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct AdoptedPlanChange {
    /// The plan change.
    pub id: PlanChangeId,
    /// The items of its lines, in the order in which they were given.
    pub items: Vec<ItemId>,
    /// Wholes and parts of which it brought one beside the other; both count until somebody chooses: [`Batch::count_side`].
    pub double_counted: Vec<DoubleCounted>,
}

/// A plan as it was at a time: as issued, after the second supplement, now.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct PlanVersion {
    /// 原计划, or the name of the plan change after which it stood: 第2批增补.
    pub name: String,
    /// The change as of which the ledger shows it.
    pub as_of: ChangeNumber,
}

impl Batch {
    /// Adopts a plan change: writes it and everything that it does; gives the item of each line. An error of a line names it, counted from 1.
    pub fn adopt_plan_change(
        &mut self,
        plan: PlanId,
        fields: PlanChangeFields,
        lines: Vec<PlanChangeLine>,
    ) -> Result<AdoptedPlanChange> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ChangePlan, plan)?;
            let fields = fields.checked()?;
            let conn = batch.conn()?;
            let mut work = Work::new((conn, batch.last_change()?), plan, &fields, lines)?;
            let before = counted(conn, plan, NOW)?;
            let number = plan_change::next_number(conn, plan, fields.kind)?;
            batch.items.items.clear();
            for (entry, step) in work.entries.iter_mut().zip(&work.steps) {
                batch.write_step(pass, plan, &fields, entry, step)?;
            }
            let id = plan_change::add(batch.writer(pass)?, plan, number, &fields, &work.entries)?;
            let after = counted(batch.conn()?, plan, NOW)?;
            let states = (&before, (fields.kind, work.entries.as_slice()), &after);
            let balance = balance(batch.conn()?, plan, states, &[], NOW)?;
            balance.check()?;
            let items = work.entries.iter().map(|entry| entry.item).collect();
            Ok(AdoptedPlanChange { id, items, double_counted: balance.double_counted })
        })
    }

    fn write_step(
        &mut self,
        pass: Pass,
        plan: PlanId,
        fields: &PlanChangeFields,
        entry: &mut PlanChangeEntry,
        step: &Step,
    ) -> Result<()> {
        let month = Some(fields.effective.month());
        match step {
            Step::Add(project, fields) => {
                let presence = Presence { entered_from: month, ..Presence::default() };
                entry.item = self.write_new_item(pass, plan, *project, presence, fields.clone())?;
            }
            Step::Withdraw(before) => {
                let presence = Presence { withdrawn_from: month, ..before.presence };
                self.write_item(pass, before, presence, &before.fields)?;
            }
            Step::Return(before) => {
                let presence = before.presence.returned(fields.effective.month());
                self.write_item(pass, before, presence, &before.fields)?;
            }
            Step::Adjust { before, fields, project } => {
                if let Some((project, fields)) = project.as_deref() {
                    project::revise(self.writer(pass)?, project.id, project.since, fields)?;
                }
                if before.fields != *fields {
                    self.write_item(pass, before, before.presence, fields)?;
                }
            }
        }
        Ok(())
    }

    /// Corrects what is said of a plan change, on the version that was read: document, reason, remark. Its kind and
    /// effective month stay.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_plan_change(&mut self, base: impl Into<Base<PlanChangeId>>, fields: PlanChangeFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_plan_change(base, fields))
    }

    /// Corrects some of what is said of a plan change; the rest stays as it is now.
    pub fn change_plan_change(&mut self, id: PlanChangeId, change: impl FnOnce(&mut PlanChangeFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::ChangePlan, id)?;
            let mut now = plan_change::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_plan_change(base, now.fields)
        })
    }

    fn put_plan_change(&mut self, base: Base<PlanChangeId>, fields: PlanChangeFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::ChangePlan, base.id)?;
        let fields = fields.checked()?;
        let before = plan_change::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        if (before.fields.kind, before.fields.effective) != (fields.kind, fields.effective) {
            return Err(messages::plan_change_fixed().field("effective"));
        }
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = plan_change::history(self.conn()?, id)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        plan_change::revise(self.writer(pass)?, id, before.since, &fields)
    }
}

/// # Plan changes (增补、调出、调整)
///
/// What would come of a plan change, what came of those that were adopted, and what the plan says of an item in a month.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let mut out = PlanChangeFields::new(PlanChangeKind::Withdrawal, march.next()?);
/// out.reason_class = Some(ReasonClass::Objective);
/// let balance = view.preview_plan_change(plan, out, vec![PlanChangeLine::Withdrawal { item }])?;
/// assert!(balance.implementation.is_balanced());
/// assert_eq!(balance.implementation.closing.count, 0);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What a plan change would do to the sums of a plan, with the errors that adopting it would give. Nothing is
    /// written. An error in a view of an earlier change.
    pub fn preview_plan_change(
        &self,
        plan: PlanId,
        fields: PlanChangeFields,
        lines: Vec<PlanChangeLine>,
    ) -> Result<PlanBalance> {
        self.check_whole()?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        if as_of != change::last_number(conn)? {
            return Err(messages::view_of_the_past());
        }
        let fields = fields.checked()?;
        let work = Work::new((conn, self.last_change()), plan, &fields, lines);
        let mut work = work.map_err(|error| self.named(error))?;
        let before = counted(conn, plan, as_of)?;
        let mut after = before.clone();
        let mut fresh = Vec::new();
        for (row, (entry, step)) in (1..).zip(work.entries.iter_mut().zip(&work.steps)) {
            if let Step::Add(project, _) = step {
                // What comes in has no number yet.
                entry.item = ItemId(-row);
                fresh.push((entry.item, *project));
            }
            set(&mut after, entry.item, entry.after.as_ref());
        }
        let states = (&before, (fields.kind, work.entries.as_slice()), &after);
        let balance = balance(conn, plan, states, &fresh, as_of)?;
        balance.check()?;
        Ok(balance)
    }

    /// The plan changes of a plan, in the order in which they were adopted.
    pub fn plan_changes(&self, plan: PlanId) -> Result<Vec<PlanChange>> {
        self.plan(plan)?;
        plan_change::of_plan(self.conn()?, plan, self.as_of().0)
    }

    /// One plan change.
    pub fn plan_change(&self, id: PlanChangeId) -> Result<PlanChange> {
        let found = plan_change::get(self.conn()?, id, self.as_of().0)?;
        found.ok_or_else(|| messages::not_found(id))
    }

    /// What a plan change did, item by item.
    pub fn plan_change_entries(&self, id: PlanChangeId) -> Result<Vec<PlanChangeEntry>> {
        self.plan_change(id)?;
        let conn = self.conn()?;
        let mut lines = plan_change::lines(conn, id, self.as_of().0)?;
        if self.check_whole().is_err() {
            let seen = self.items(self.plan_change(id)?.plan)?.into_iter().map(|item| item.id).into_set();
            lines.retain(|line| seen.contains(&line.item));
        }
        Ok(lines)
    }

    /// What a plan change did to the sums of its plan; checked. A view that is limited refuses it: the sums are of all projects.
    pub fn plan_balance(&self, id: PlanChangeId) -> Result<PlanBalance> {
        self.check_whole()?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let PlanChange { plan, fields, .. } = self.plan_change(id)?;
        let mut after = counted(conn, plan, as_of)?;
        undo(&mut after, &plan_change::lines_after(conn, plan, id, as_of)?);
        let entries = plan_change::lines(conn, id, as_of)?;
        let mut before = after.clone();
        undo(&mut before, &entries);
        let states = (&before, (fields.kind, entries.as_slice()), &after);
        let mut balance = balance(conn, plan, states, &[], as_of)?;
        balance.check()?;
        balance.undated_units = self.undated_units(id, &entries)?;
        Ok(balance)
    }

    /// Items that an adjustment gave to other units where its lines do not keep units.
    fn undated_units(&self, id: PlanChangeId, entries: &[PlanChangeEntry]) -> Result<Vec<ItemId>> {
        let (conn, change) = (self.conn()?, self.plan_change(id)?);
        let units = |item, as_of: i64| {
            let found = item::get(conn, change.plan, item, as_of)?;
            Ok::<_, Error>(found.map(|item| (item.fields.responsible_units, item.fields.reporting_unit)))
        };
        let mut moved = Vec::new();
        for entry in entries {
            let is_dated = entry.before.as_ref().is_none_or(|state| state.responsibility.is_some());
            if is_dated || entry.after.is_none() {
                continue;
            }
            if units(entry.item, change.adopted.0 - 1)? != units(entry.item, change.adopted.0)? {
                moved.push(entry.item);
            }
        }
        Ok(moved)
    }

    /// What a plan says of an item in a month of its year, with the units and the owner of that month; `None` where the
    /// item does not count then.
    pub fn plan_state(&self, id: ItemId, month: YearMonth) -> Result<Option<PlanState>> {
        let item = self.item(id)?;
        check_month(item.plan, &self.plan(item.plan)?.fields, month)?;
        if !item.presence.includes(month.month()) {
            return Ok(None);
        }
        let (mut fields, mut owner) = (item.fields, self.project(item.project)?.fields.owned_by());
        for entry in plan_change::adjustments_of_project(self.conn()?, item.project, month, self.as_of().0)? {
            if entry.item == id {
                entry.undo(&mut fields);
            }
            if let Some(before) = entry.owner_before() {
                owner.clone_from(before);
            }
        }
        Ok(Some(PlanState::whole(&fields, owner)))
    }

    /// The versions that a plan has had: as issued, and after each plan change. A view as of a version's change shows it.
    pub fn plan_versions(&self, plan: PlanId) -> Result<Vec<PlanVersion>> {
        let changes = self.plan_changes(plan)?;
        let issued = changes.first().map_or(self.as_of(), |first| ChangeNumber(first.adopted.0 - 1));
        let mut versions = vec![PlanVersion { name: "原计划".into(), as_of: issued }];
        versions.extend(changes.iter().map(|change| PlanVersion { name: change.name(), as_of: change.adopted }));
        Ok(versions)
    }
}

type States = BTreeMap<ItemId, PlanState>;

/// What counts in a plan after all of its plan changes.
fn counted(conn: &Connection, plan: PlanId, as_of: i64) -> Result<States> {
    let items = item::of_plan(conn, plan, as_of)?;
    let present = items.iter().filter(|item| item.presence.withdrawn_from.is_none());
    Ok(present.map(|item| (item.id, PlanState::of(&item.fields))).into_map())
}

fn set(states: &mut States, item: ItemId, state: Option<&PlanState>) {
    match state {
        Some(state) => states.insert(item, state.clone()),
        None => states.remove(&item),
    };
}

/// Takes states back to before some entries, of which the latest comes first.
fn undo(states: &mut States, entries: &[PlanChangeEntry]) {
    entries.iter().for_each(|entry| set(states, entry.item, entry.before.as_ref()));
}

/// The balance of a plan: before, what a plan change does, after.
fn balance(
    conn: &Connection,
    plan: PlanId,
    (before, (kind, entries), after): (&States, (PlanChangeKind, &[PlanChangeEntry]), &States),
    fresh: &[(ItemId, ProjectId)],
    as_of: i64,
) -> Result<PlanBalance> {
    let overlaps = overlaps(conn, plan, fresh, as_of)?;
    let [out_before, out_after] = [before, after].map(|states| overlaps.left_out(|item| states.contains_key(&item)));
    let sectors = sector::all(conn, as_of)?.into_iter().map(|sector| (sector.id, sector.fields)).collect();
    let states = |states: &States, out: &BTreeSet<ItemId>| {
        let counted = states.iter().filter(|(item, _)| !out.contains(item));
        counted.map(|(_, state)| state.clone()).collect::<Vec<_>>()
    };
    let effects = effects(kind, entries, (before, &out_before), (after, &out_after));
    let (opening, closing) = (states(before, &out_before), states(after, &out_after));
    let mut balance = PlanBalance::new(&opening, &effects, &closing, sectors, rules_of(conn, plan, as_of)?)?;
    let is_both = |states: &States, (whole, part)| states.contains_key(&whole) && states.contains_key(&part);
    let mut brought = overlaps.clone();
    brought.pairs.retain(|pair| is_both(after, *pair) && !is_both(before, *pair));
    balance.double_counted = named(conn, &brought, fresh, as_of)?;
    for entry in entries {
        add_handovers(conn, entry, as_of, &mut balance.handovers)?;
    }
    Ok(balance)
}

/// The wholes and parts of a plan, with items that have no number yet.
fn overlaps(conn: &Connection, plan: PlanId, fresh: &[(ItemId, ProjectId)], as_of: i64) -> Result<Overlaps> {
    let items = item::of_plan(conn, plan, as_of)?;
    let listed = items.iter().map(|item| (item.id, item.project)).chain(fresh.iter().copied()).collect::<Vec<_>>();
    let side = overlap::side(conn, plan, as_of)?.map(|(side, _)| side);
    Overlaps::new(side, &listed, |project| overlap::parent(conn, project, as_of))
}

/// What a plan change does to the sums, item by item: its lines, where their items count, and the items that begin or cease
/// to count because a whole or a part came or left.
fn effects(
    kind: PlanChangeKind,
    entries: &[PlanChangeEntry],
    (before, out_before): (&States, &BTreeSet<ItemId>),
    (after, out_after): (&States, &BTreeSet<ItemId>),
) -> Vec<Effect> {
    let mut effects = Vec::with_capacity(entries.len());
    for PlanChangeEntry { item, before, after } in entries {
        let before = before.clone().filter(|_| !out_before.contains(item));
        let after = after.clone().filter(|_| !out_after.contains(item));
        effects.push(Effect { kind, before, after });
    }
    let listed = entries.iter().map(|entry| entry.item).into_set();
    for item in out_before.symmetric_difference(out_after).filter(|item| !listed.contains(item)) {
        let state = |states: &States, out: &BTreeSet<ItemId>| states.get(item).filter(|_| !out.contains(item)).cloned();
        let (before, after) = (state(before, out_before), state(after, out_after));
        effects.push(Effect { kind: PlanChangeKind::Adjustment, before, after });
    }
    effects
}

/// Whom an entry gave its project to, by name.
fn add_handovers(conn: &Connection, entry: &PlanChangeEntry, as_of: i64, handovers: &mut Vec<Handover>) -> Result<()> {
    let Some((before, after)) = entry.moved() else { return Ok(()) };
    let names = |units: &[UnitId]| {
        let name = |unit: &UnitId| Ok(unit::get(conn, *unit, as_of)?.map(|unit| unit.fields.name).unwrap_or_default());
        Ok::<_, Error>(units.iter().map(name).collect::<Result<Vec<_>>>()?.join("、"))
    };
    let owner = |of: &Responsibility| of.owner.as_ref().map(|owner| owner.name.clone()).unwrap_or_default();
    let parts = [
        ("责任单位", names(&before.responsible_units)?, names(&after.responsible_units)?),
        ("填报单位", names(before.reporting_unit.as_slice())?, names(after.reporting_unit.as_slice())?),
        ("项目业主", owner(before), owner(after)),
    ];
    let item = entry.item;
    let project = item::identity(conn, item, as_of)?.map(|(_, project)| project::get(conn, project, as_of));
    let project = project.transpose()?.flatten().map(|project| project.fields.name).unwrap_or_default();
    for (part, before, after) in parts.into_iter().filter(|(_, before, after)| before != after) {
        handovers.push(Handover { item, project: project.clone(), part, before, after });
    }
    Ok(())
}

/// What is to be written for a line.
enum Step {
    Add(ProjectId, ItemFields),
    Withdraw(PlanItem),
    Return(PlanItem),
    Adjust {
        before: Box<PlanItem>,
        fields: ItemFields,
        /// The project, where it gets another owner, and what is then known of it.
        project: Option<Box<(Project, ProjectFields)>>,
    },
}

/// A plan change that was checked against the plan as it is now.
struct Work {
    entries: Vec<PlanChangeEntry>,
    steps: Vec<Step>,
}

impl Work {
    fn new(known: Known<'_>, id: PlanId, fields: &PlanChangeFields, lines: Vec<PlanChangeLine>) -> Result<Work> {
        let plan = plan::get(known.0, id, NOW)?.ok_or_else(|| messages::not_found(id).field("plan"))?;
        if fields.effective.year() != plan.fields.year {
            return Err(messages::plan_year_differs(fields.effective, plan.fields.year, id).field("effective"));
        }
        if lines.is_empty() {
            return Err(messages::plan_change_without_lines());
        }
        if lines.len() > limits::PLAN_CHANGE_LINES {
            return Err(messages::plan_change_too_long(limits::PLAN_CHANGE_LINES));
        }
        let mut work = Work { entries: Vec::new(), steps: Vec::new() };
        let (mut items, mut projects) = (BTreeSet::new(), BTreeSet::new());
        for (row, line) in (1..).zip(lines) {
            let is_new = match &line {
                PlanChangeLine::Supplement { project, .. } => projects.insert(merger::end(known.0, *project, NOW)?),
                PlanChangeLine::Withdrawal { item } | PlanChangeLine::Return { item } => items.insert(*item),
                PlanChangeLine::Adjustment { base, .. } => items.insert(base.id),
            };
            let checked = if is_new {
                work.add(known, id, fields, line)
            } else {
                Err(messages::project_has_line().field("item"))
            };
            checked.map_err(|error| error.at_row(row))?;
        }
        Ok(work)
    }

    fn add(&mut self, known: Known<'_>, plan: PlanId, fields: &PlanChangeFields, line: PlanChangeLine) -> Result<()> {
        let (conn, _) = known;
        if line.kind() != fields.kind {
            return Err(messages::plan_change_of_another_kind(fields.kind, line.kind()).field("kind"));
        }
        let (entry, step) = match line {
            PlanChangeLine::Supplement { project, fields } => {
                let fields = fields.checked()?;
                let owner = check_new(conn, plan, project)?.fields.owned_by();
                check_references(conn, &fields)?;
                let after = Some(PlanState::whole(&fields, owner));
                (PlanChangeEntry { item: ItemId(0), before: None, after }, Step::Add(project, fields))
            }
            PlanChangeLine::Withdrawal { item } => {
                let before = present(conn, plan, item, fields)?;
                let owner = project_of(conn, &before)?.fields.owned_by();
                let was = PlanState::whole(&before.fields, owner);
                (PlanChangeEntry { item, before: Some(was), after: None }, Step::Withdraw(before))
            }
            PlanChangeLine::Return { item } => {
                let before = absent(conn, plan, item, fields)?;
                check_references(conn, &before.fields)?;
                let owner = project_of(conn, &before)?.fields.owned_by();
                let after = Some(PlanState::whole(&before.fields, owner));
                (PlanChangeEntry { item, before: None, after }, Step::Return(before))
            }
            PlanChangeLine::Adjustment { base, fields: adjusted, owner } => {
                let before = present(conn, plan, base.id, fields)?;
                let mut adjusted = adjusted.checked()?;
                adjusted.position = adjusted.position.or(before.fields.position);
                check_read(known, base, &before, &adjusted)?;
                adjust(conn, before, adjusted, owner.map(Owner::checked).transpose()?)?
            }
        };
        self.entries.push(entry);
        self.steps.push(step);
        Ok(())
    }
}

/// Refuses to adjust what the author of the line has not read.
fn check_read(known: Known<'_>, base: Base<ItemId>, before: &PlanItem, fields: &ItemFields) -> Result<()> {
    if before.fields == *fields {
        return Ok(());
    }
    check_base(known, base.id, base.since, before.since, || {
        let versions = item::history(known.0, before.plan, base.id, NOW)?.into_iter();
        Ok(versions.map(|version| (version.since, version.fields)).collect())
    })
}

/// Another plan state of an item, or another owner of its project.
fn adjust(
    conn: &Connection,
    before: PlanItem,
    fields: ItemFields,
    owner: Option<Owner>,
) -> Result<(PlanChangeEntry, Step)> {
    check_references(conn, &fields)?;
    let project = project_of(conn, &before)?;
    let owner_before = project.fields.owned_by();
    let owner = owner.filter(|owner| owner_before.as_ref() != Some(owner));
    if before.fields == fields && owner.is_none() {
        return Err(messages::item_unchanged(before.id).field("item"));
    }
    let entry = PlanChangeEntry {
        item: before.id,
        before: Some(PlanState::whole(&before.fields, owner_before.clone())),
        after: Some(PlanState::whole(&fields, owner.clone().or(owner_before))),
    };
    let project = owner.map(|Owner { name, credit_code }| {
        let owned = ProjectFields { owner: Some(name), owner_credit_code: credit_code, ..project.fields.clone() };
        Box::new((project, owned))
    });
    Ok((entry, Step::Adjust { before: Box::new(before), fields, project }))
}

fn project_of(conn: &Connection, item: &PlanItem) -> Result<Project> {
    project::get(conn, item.project, NOW)?.ok_or_else(|| messages::not_found(item.project))
}

/// An item that is in the plan, and which no plan change with a later effective month has changed already.
fn present(conn: &Connection, plan: PlanId, id: ItemId, fields: &PlanChangeFields) -> Result<PlanItem> {
    let found = item::get(conn, plan, id, NOW)?.ok_or_else(|| messages::not_found(id).field("item"))?;
    let Some(last) = plan_change::last_of_item(conn, id)? else { return Ok(found) };
    if found.presence.withdrawn_from.is_some() {
        return Err(messages::item_left_plan(id, last.name()).field("item"));
    }
    if fields.effective < last.fields.effective {
        return Err(messages::plan_change_too_early(id, last.name(), last.fields.effective).field("effective"));
    }
    Ok(found)
}

/// An item that left the plan before the effective month.
fn absent(conn: &Connection, plan: PlanId, id: ItemId, fields: &PlanChangeFields) -> Result<PlanItem> {
    let found = item::get(conn, plan, id, NOW)?.ok_or_else(|| messages::not_found(id).field("item"))?;
    let left = found.presence.withdrawn_from.zip(plan_change::last_of_item(conn, id)?);
    let Some((from, last)) = left else { return Err(messages::item_in_plan(id).field("item")) };
    if fields.effective.month() <= from {
        return Err(messages::return_too_early(id, last.name(), last.fields.effective).field("effective"));
    }
    Ok(found)
}
