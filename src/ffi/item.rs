//! Plan items (计划项目): a project's place in one year plan.
//!
//! Form and rows: PLAN, PROJECT, PHASE, SECTOR, POSITION, TOTAL, ANNUAL, DONE_BEFORE, TARGET, PLANNED_START,
//! PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, HIGHER_LEVEL, REMARK; rows also ID, SINCE, LEAD_UNIT, and
//! ENTERED_FROM and WITHDRAWN_FROM where a plan change brought the item in or took it out. Phase and
//! sector must be there, and to add one also plan and project; a correction that names others is refused. TOTAL is what
//! the plan states and is not taken from the project. POSITION is the next one of the phase unless said. The form of an
//! adjustment may also have OWNER and OWNER_CREDIT_CODE.

use super::border::{Fault, binds};
use super::fields::*;
use super::form::{filled, must};
use super::messages;
use super::revision::{Correction, Draft, not_moved};
use super::row::{Cell, row};
use crate::{
    AddedItem, Base, Batch, ChangeNumber, CreditCode, DoubleCounted, ItemFields, ItemId, Owner, Phase, PlanChangeEntry,
    PlanId, PlanItem, PlanState, ProjectId, Responsibility, Result, SectorId, View, YearMonth,
};

filled! {
    /// A plan item being filled in; the owner is the project's, and said by an adjustment alone.
    struct ItemForm {
        plan: PlanId = PLAN,
        project: ProjectId = PROJECT,
        owner: String = OWNER,
        owner_credit_code: CreditCode = OWNER_CREDIT_CODE,
    },
    fields: ItemFields = ItemFields::new(Phase::New, SectorId(0))
}

impl ItemForm {
    /// What the plan is to say of it.
    pub(super) fn fields(self) -> Result<ItemFields> {
        match self.owner()? {
            Some(_) => Err(messages::owner_is_of_project().field("owner")),
            None => Ok(self.fields),
        }
    }

    /// The owner that an adjustment gives to the project.
    pub(super) fn owner(&self) -> Result<Option<Owner>> {
        if self.owner.is_none() && self.owner_credit_code.is_some() {
            return Err(messages::owner_without_name().field("owner"));
        }
        let credit_code = self.owner_credit_code.clone();
        Ok(self.owner.clone().map(|name| Owner { name, credit_code }))
    }

    /// Refuses what a correction cannot change: plan and project of the item, where the form names others.
    fn check_place(&self, view: &View, item: &PlanItem) -> Result<()> {
        not_moved(view, item.id, "plan", self.plan, item.plan)?;
        not_moved(view, item.id, "project", self.project, item.project)
    }

    /// Gives up an owner that nobody set.
    fn without_owner(self) -> ItemForm {
        ItemForm { owner: None, owner_credit_code: None, ..self }
    }

    /// Adds the item to its plan.
    pub(super) fn add(self, batch: &mut Batch) -> Result<AddedItem> {
        let (plan, project) = (must(self.plan, "plan")?, must(self.project, "project")?);
        batch.add_item(plan, project, self.fields()?)
    }
}

impl Correction<ItemForm> {
    /// What a form says of an item; one that was loaded from a row of another item is refused.
    pub(super) fn of_item(&self, item: ItemId) -> std::result::Result<Draft<ItemForm>, Fault> {
        let draft = self.draft_of::<PlanItem>(&[(ZDXM_F_ID, item.0)])?;
        draft.read_in::<StateInPlan>(&[(ZDXM_F_ITEM, item.0)])?;
        Ok(draft)
    }
}

impl Draft<ItemForm> {
    /// What a correction or an adjustment is to leave of an item, and the version that was read, be it as the item or as
    /// what the plan says of it in a month.
    pub(super) fn item_revision(
        self,
        item: ItemId,
        now: impl FnOnce() -> Result<PlanItem>,
    ) -> std::result::Result<(ItemForm, ChangeNumber), Fault> {
        let read = self.read_in::<StateInPlan>(&[(ZDXM_F_ITEM, item.0)])?;
        // An owner that was only loaded is that of a month and a moment, and nobody's wish.
        let gives_owner = self.has_set(ZDXM_F_OWNER) || self.has_set(ZDXM_F_OWNER_CREDIT_CODE);
        let (form, since) = self.revision::<PlanItem>(&[(ZDXM_F_ID, item.0)], now)?;
        let form = if gives_owner { form } else { form.without_owner() };
        Ok((form, read.unwrap_or(since)))
    }
}

row!(PlanItem, item => {
    id, since, plan, project, presence { entered_from, withdrawn_from },
    ABSENT_MONTHS: Cell::Ints(item.presence.absent_months.unwrap_or_default().months().map(i64::from).collect()), LEAD_UNIT: item.fields.lead_unit(),
}, fields: ItemFields);

fn held<'r, T>(state: &'r Option<PlanState>, part: impl FnOnce(&'r Responsibility) -> Option<T>) -> Option<T> {
    state.as_ref()?.responsibility.as_ref().and_then(part)
}

fn owner(state: &Option<PlanState>) -> Option<&str> {
    held(state, |of| of.owner.as_ref()).map(|owner| owner.name.as_str())
}

fn owner_code(state: &Option<PlanState>) -> Option<&str> {
    held(state, |of| of.owner.as_ref()).and_then(|owner| owner.credit_code.as_ref()).map(|code| code.as_str())
}

fn units(state: &Option<PlanState>) -> Cell<'_> {
    let units = held(state, |of| Some(of.responsible_units.iter().map(|unit| unit.0).collect()));
    Cell::Ints(units.unwrap_or_default())
}

/// What a plan says of an item: after a plan change and before it, or in a month.
pub(super) struct StateInPlan {
    item: ItemId,
    /// The version of the item as it was read, of a state that an adjustment can go on from.
    since: Option<ChangeNumber>,
    before: Option<PlanState>,
    after: Option<PlanState>,
}

impl StateInPlan {
    /// What a plan says in a month of an item that was read.
    fn in_month(item: &PlanItem, state: PlanState) -> StateInPlan {
        StateInPlan { item: item.id, since: Some(item.since), before: None, after: Some(state) }
    }
}

impl From<PlanChangeEntry> for StateInPlan {
    fn from(PlanChangeEntry { item, before, after }: PlanChangeEntry) -> Self {
        StateInPlan { item, since: None, before, after }
    }
}

row!(StateInPlan, entry => {
    item, since,
    before? {
        phase: PHASE_BEFORE, sector: SECTOR_BEFORE, total: TOTAL_BEFORE, annual: ANNUAL_BEFORE,
        planned_start: PLANNED_START_BEFORE, planned_finish: PLANNED_FINISH_BEFORE,
    },
    RESPONSIBLE_UNITS_BEFORE: units(&entry.before),
    REPORTING_UNIT_BEFORE: held(&entry.before, |of| of.reporting_unit),
    OWNER_BEFORE: owner(&entry.before),
    OWNER_CREDIT_CODE_BEFORE: owner_code(&entry.before),
    after? { phase, sector, total, annual, planned_start, planned_finish },
    RESPONSIBLE_UNITS: units(&entry.after),
    REPORTING_UNIT: held(&entry.after, |of| of.reporting_unit),
    OWNER: owner(&entry.after),
    OWNER_CREDIT_CODE: owner_code(&entry.after),
    HAS_UNITS: entry.before.as_ref().or(entry.after.as_ref()).is_some_and(|state| state.responsibility.is_some()),
});

/// Adds a project to a plan: Rust `Batch::add_item`. Ask `zdxm_item_double_counted` then.
pub(super) fn zdxm_item_add(batch: &mut Batch, form: ItemForm) -> Result<ItemId> {
    Ok(form.add(batch)?.item)
}

binds! {
    /// The wholes above an item and the parts below it that its plan lists in the same months, with what the batch has written, to ask after adding it: Rust `Batch::double_counted_of`.
    ///
    /// It looks at the family of one project, not at the plan.
    zdxm_item_double_counted = Batch::double_counted_of(item: ItemId) -> Vec<DoubleCounted>;

    /// One plan item: Rust `View::item`.
    zdxm_item_get = View::item(id: ItemId) -> PlanItem;
    /// The items of a plan, by phase and position: Rust `View::items`.
    zdxm_item_list = View::items(plan: PlanId) -> Vec<PlanItem>;
    /// A project's item in a plan, or no row: Rust `View::item_of_project`.
    zdxm_item_of_project = View::item_of_project(plan: PlanId, project: ProjectId) -> Option<PlanItem>;
}

/// Corrects a plan item: Rust `Batch::revise_item`, `Batch::change_item`.
///
/// The row of `zdxm_item_in_month` does as well as the item's: the form then revises what that row has. `ZDXM_E_RULE` if the form
/// names another plan or project than the item has.
pub(super) fn zdxm_item_revise(batch: &mut Batch, id: ItemId, form: Correction<ItemForm>) -> Result<(), Fault> {
    let now = || batch.view()?.item(id);
    let (form, since) = form.of_item(id)?.item_revision(id, now)?;
    let view = batch.view()?;
    form.check_place(&view, &view.item(id)?)?;
    drop(view);
    Ok(batch.revise_item(Base { id, since }, form.fields()?)?)
}

/// What a plan says of an item in a month of its year, or no row where the item does not count then: Rust `View::plan_state`, `Presence::includes`, `Responsibility::lead_unit`.
///
/// Units and owner are those of the month, as adjustments date them; the first of RESPONSIBLE_UNITS leads. SINCE is that of the
/// item, so that an adjustment by a form loaded from the row knows what was read. The fields _BEFORE are NULL.
pub(super) fn zdxm_item_in_month(view: &View, id: ItemId, month: YearMonth) -> Result<Option<StateInPlan>> {
    let state = view.plan_state(id, month)?;
    let read = view.item(id)?;
    Ok(state.map(|state| StateInPlan::in_month(&read, state)))
}
