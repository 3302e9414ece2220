//! Changes to a year plan after it was issued (动态管理): supplement, withdrawal, adjustment.
//!
//! ```text
//! zdxm_form_int(form, ZDXM_F_PLAN_CHANGE_KIND, ZDXM_PLAN_CHANGE_WITHDRAWAL);    EFFECTIVE, REASON_CLASS...
//! zdxm_plan_change_new(context, plan, form, &plan_change);
//! zdxm_plan_change_withdraw(plan_change, item);                                  once for each project
//! zdxm_plan_change_preview(plan_change, view, &rows);                            show the balance to a person
//! zdxm_plan_change_adopt(batch, plan_change, &id);                               then commit the batch
//! zdxm_plan_change_free(plan_change);
//! ```
//!
//! It counts from its effective month on; the months before keep their figures. Opening + in - out +- changed = closing
//! is checked, always. The form `ZDXM_FORM_PLAN_CHANGE`: PLAN_CHANGE_KIND, EFFECTIVE, DOCUMENT_NO, ISSUED_ON,
//! REASON_CLASS, REASON, REMARK; the first two must be there.

use super::border::{Fault, OrNull, Out, ZDXM_RET, binds, close, guard, guard_copy, handle, handle_of, with};
use super::context::zdxm_context;
use super::cursor::{give, zdxm_cursor};
use super::fields::*;
use super::form::{filled, must, record, record_or_default, zdxm_form};
use super::item::{ItemForm, ItemState};
use super::revision::{Draft, revision};
use super::row::row;
use super::view::{Viewed, zdxm_view};
use crate::figures::CutKind;
use crate::print::balance_table;
use crate::{
    BalanceCell, Base, Batch, ItemId, Phase, PlanBalance, PlanChange, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanId, PlanVersion, ProjectDate, ReasonClass, Result, SectorId, View, YearMonth,
};

type Fallible<T> = std::result::Result<T, Fault>;

/// A plan change being put together.
pub struct zdxm_plan_change(());

handle_of!(zdxm_plan_change = 11, PreparedPlanChange);

/// The object of a plan change's handle.
pub(super) struct PreparedPlanChange {
    plan: PlanId,
    fields: PlanChangeFields,
    lines: Vec<Line>,
}

/// What a plan change is to do to one project.
#[derive(Clone)]
enum Line {
    Whole(Box<PlanChangeLine>),
    /// An adjustment; what its form did not say is what the plan says when the line is looked at.
    Adjustment(ItemId, Box<Draft<ItemForm>>),
}

impl Line {
    fn line(self, view: &View) -> Fallible<PlanChangeLine> {
        let (id, draft) = match self {
            Line::Whole(line) => return Ok(*line),
            Line::Adjustment(id, draft) => (id, draft),
        };
        let now = || view.item(id).map_err(|error| error.field("item"));
        let (form, since) = draft.item_revision(id, now)?;
        let owner = form.owner()?;
        Ok(PlanChangeLine::Adjustment { base: Base { id, since }, fields: form.adjusted(), owner })
    }
}

/// The lines of a plan change as of a view; an error names its line.
fn lines_of(lines: &[Line], view: &View) -> Fallible<Vec<PlanChangeLine>> {
    let line = |(row, line): (i32, &Line)| line.clone().line(view).map_err(|fault| Fault { row, ..fault });
    (1..).zip(lines).map(line).collect()
}

/// What is said of a plan change, being filled in.
#[derive(Clone, Default)]
pub(super) struct PlanChangeForm {
    pub(super) kind: Option<PlanChangeKind>,
    pub(super) effective: Option<YearMonth>,
    pub(super) document_no: Option<String>,
    pub(super) issued_on: Option<chrono::NaiveDate>,
    pub(super) reason_class: Option<ReasonClass>,
    pub(super) reason: Option<String>,
    pub(super) remark: Option<String>,
}

filled!(PlanChangeForm {
    kind: PLAN_CHANGE_KIND,
    effective: EFFECTIVE,
    document_no: DOCUMENT_NO,
    issued_on: ISSUED_ON,
    reason_class: REASON_CLASS,
    reason: REASON,
    remark: REMARK,
});

impl PlanChangeForm {
    /// What was said; kind and effective month must be.
    pub(super) fn fields(self) -> Result<PlanChangeFields> {
        let PlanChangeForm { kind, effective, document_no, issued_on, reason_class, reason, remark } = self;
        Ok(PlanChangeFields {
            kind: must(kind, "plan_change_kind")?,
            effective: must(effective, "effective")?,
            document_no,
            issued_on,
            reason_class,
            reason,
            remark,
        })
    }
}

row!(PlanChange, change => {
    ID: change.id,
    SINCE: change.since,
    NAME: change.name(),
    PLAN: change.plan,
    NUMBER_OF_KIND: change.number,
    CHANGE: change.adopted,
    PLAN_CHANGE_KIND: change.fields.kind,
    EFFECTIVE: change.fields.effective,
    DOCUMENT_NO: &change.fields.document_no,
    ISSUED_ON: change.fields.issued_on.and_then(|day| ProjectDate::try_from(day).ok()),
    REASON_CLASS: change.fields.reason_class,
    REASON: &change.fields.reason,
    REMARK: &change.fields.remark,
});

row!(PlanVersion, version => { NAME: &version.name, CHANGE: version.as_of });

/// A cell of a balance, with what it is of.
pub(super) struct Balanced {
    cut: CutKind,
    phase: Option<Phase>,
    sector: Option<SectorId>,
    cell: BalanceCell,
}

row!(Balanced, row => {
    CUT: row.cut,
    PHASE: row.phase,
    SECTOR: row.sector,
    OPENING_COUNT: row.cell.opening.count,
    OPENING_TOTAL: row.cell.opening.total,
    OPENING_ANNUAL: row.cell.opening.annual,
    SUPPLEMENTED_COUNT: row.cell.supplemented.count,
    SUPPLEMENTED_TOTAL: row.cell.supplemented.total,
    SUPPLEMENTED_ANNUAL: row.cell.supplemented.annual,
    WITHDRAWN_COUNT: row.cell.withdrawn.count,
    WITHDRAWN_TOTAL: row.cell.withdrawn.total,
    WITHDRAWN_ANNUAL: row.cell.withdrawn.annual,
    CHANGED_COUNT: row.cell.changed.count,
    CHANGED_TOTAL: row.cell.changed.total,
    CHANGED_ANNUAL: row.cell.changed.annual,
    CLOSING_COUNT: row.cell.closing.count,
    CLOSING_TOTAL: row.cell.closing.total,
    CLOSING_ANNUAL: row.cell.closing.annual,
});

fn rows_of(balance: &PlanBalance) -> Vec<Balanced> {
    let all = Balanced { cut: CutKind::All, phase: None, sector: None, cell: balance.implementation };
    let phases = balance.phases.iter();
    let phases =
        phases.map(|(phase, cell)| Balanced { cut: CutKind::Phase, phase: Some(*phase), sector: None, cell: *cell });
    let sectors = balance.phase_sectors.iter().map(|((phase, sector), cell)| Balanced {
        cut: CutKind::PhaseSector,
        phase: Some(*phase),
        sector: Some(*sector),
        cell: *cell,
    });
    std::iter::once(all).chain(phases).chain(sectors).collect()
}

/// Begins a plan change for a plan from a form `ZDXM_FORM_PLAN_CHANGE`: Rust `PlanChangeFields::new`. Nothing is written.
///
/// Free it with `zdxm_plan_change_free`.
pub(super) fn zdxm_plan_change_new(
    context: *mut zdxm_context,
    plan: PlanId,
    form: *mut zdxm_form,
    plan_change: Out<*mut zdxm_plan_change>,
) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = plan_change.handle("plan_change")?;
        let fields = record::<PlanChangeForm>(form)?.fields()?;
        let made = PreparedPlanChange { plan, fields, lines: Vec::new() };
        place.put(handle::insert_child(entry, made)?)
    })
}

/// Frees a plan change. NULL is allowed. What was adopted stays.
pub(super) fn zdxm_plan_change_free(plan_change: OrNull<zdxm_plan_change>) -> ZDXM_RET {
    close(plan_change)
}

/// A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust `PlanChangeLine::kind`.
///
/// Preview and adoption check whether it fits the plan.
pub(super) fn zdxm_plan_change_supplement(
    plan_change: &mut PreparedPlanChange,
    form: *mut zdxm_form,
) -> Result<(), Fault> {
    let form = record::<ItemForm>(form)?;
    let line = PlanChangeLine::Supplement { project: form.project()?, fields: form.fields()? };
    plan_change.lines.push(Line::Whole(Box::new(line)));
    Ok(())
}

/// A project leaves the plan (调出), by the number of its item: Rust `PlanChangeLine::kind`.
pub(super) fn zdxm_plan_change_withdraw(plan_change: &mut PreparedPlanChange, item: ItemId) -> Result<()> {
    plan_change.lines.push(Line::Whole(Box::new(PlanChangeLine::Withdrawal { item })));
    Ok(())
}

/// What the plan says of a project changes (调整), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// A form that was loaded from the item's row, or from that of `zdxm_item_in_month`, holds what the plan says from then
/// on: preview and adoption give `ZDXM_E_CONFLICT` where somebody has changed the item since. With another form, the fields
/// that were set change. OWNER and OWNER_CREDIT_CODE, where one of them was set after loading, give the project to another
/// owner from the effective month on.
pub(super) fn zdxm_plan_change_adjust(
    plan_change: &mut PreparedPlanChange,
    item: ItemId,
    form: *mut zdxm_form,
) -> Result<(), Fault> {
    plan_change.lines.push(Line::Adjustment(item, Box::new(Draft::of_item(form, item)?)));
    Ok(())
}

/// What the plan change would do to the sums of its plan: Rust `View::preview_plan_change`. Nothing is written.
///
/// Fields: CUT (`ZDXM_CUT_ALL` for implementation projects, `ZDXM_CUT_PHASE`, `ZDXM_CUT_PHASE_SECTOR`), PHASE, SECTOR, and the parts
/// OPENING, SUPPLEMENTED, WITHDRAWN, CHANGED, CLOSING, each with _COUNT, _TOTAL, _ANNUAL. Errors are those of adopting
/// it; `zdxm_error_detail` names the line as its record.
pub(super) fn zdxm_plan_change_preview(
    plan_change: *mut zdxm_plan_change,
    view: *mut zdxm_view,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    // Adopting locks a batch first and the plan change then; a view of a batch locks the batch.
    let copy = |PreparedPlanChange { plan, fields, lines }: &PreparedPlanChange| (*plan, fields.clone(), lines.clone());
    guard_copy(plan_change, copy, |entry, (plan, fields, lines)| {
        let place = rows.handle("rows")?;
        let preview =
            |view: &Viewed| view.ask(|view| Ok(view.preview_plan_change(plan, fields, lines_of(&lines, view)?)?));
        give(place, entry, rows_of(&with(view, "view", |view| preview(view))?))
    })
}

/// Adopts a plan change with all of its lines and gives its number: Rust `Batch::adopt_plan_change`.
///
/// Several plan changes in one batch are one change. `zdxm_plan_change_entries` gives the item of each line, in their order. `ZDXM_E_RULE`, `ZDXM_E_DUPLICATE` or `ZDXM_E_NOT_FOUND` if a line does
/// not fit the plan; nothing of the plan change is written then.
pub(super) fn zdxm_plan_change_adopt(
    batch: &mut Batch,
    plan_change: *mut zdxm_plan_change,
) -> Result<PlanChangeId, Fault> {
    with(plan_change, "plan_change", |PreparedPlanChange { plan, fields, lines }| {
        let lines = lines_of(lines, &*batch.view()?)?;
        Ok(batch.adopt_plan_change(*plan, fields.clone(), lines)?.id)
    })
}

/// Corrects what is said of a plan change: Rust `Batch::revise_plan_change`, `Batch::change_plan_change`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_plan_change_revise(batch: &mut Batch, id: PlanChangeId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.plan_change(id);
    let (form, since) = revision::<PlanChangeForm, PlanChange>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_plan_change(Base { id, since }, form.fields()?)?)
}

binds! {
    /// The plan changes of a plan in their order: Rust `View::plan_changes`, `PlanChange::name`.
    ///
    /// Fields: ID, SINCE, NAME (such as 第2批增补), PLAN, NUMBER_OF_KIND, CHANGE (that adopted it), PLAN_CHANGE_KIND, EFFECTIVE,
    /// DOCUMENT_NO, ISSUED_ON, REASON_CLASS, REASON, REMARK.
    zdxm_plan_change_list = View::plan_changes(plan: PlanId) -> Vec<PlanChange>;

    /// One plan change: Rust `View::plan_change`. Fields as in `zdxm_plan_change_list`.
    zdxm_plan_change_get = View::plan_change(id: PlanChangeId) -> PlanChange;

    /// The versions that a plan has had, as issued and after each plan change: Rust `View::plan_versions`.
    ///
    /// Fields: NAME (原计划, 第1批增补...), CHANGE: `zdxm_ledger_view_as_of` of it shows that version.
    zdxm_plan_change_versions = View::plan_versions(plan: PlanId) -> Vec<PlanVersion>;
}

/// What a plan change did, item by item: Rust `View::plan_change_entries`.
///
/// Fields: ITEM; PHASE, SECTOR, TOTAL, ANNUAL, PLANNED_START, PLANNED_FINISH, RESPONSIBLE_UNITS, REPORTING_UNIT, OWNER,
/// OWNER_CREDIT_CODE after it, NULL for what left; the same with _BEFORE, NULL for what came; HAS_UNITS: whether the line
/// keeps units and owner. Where it does not, those of the item hold for all months.
pub(super) fn zdxm_plan_change_entries(view: &View, id: PlanChangeId) -> Result<Vec<ItemState>> {
    let entries = view.plan_change_entries(id)?;
    Ok(entries.into_iter().map(ItemState::from).collect())
}

/// What a plan change did to the sums of its plan, checked: Rust `View::plan_balance`, `PlanBalance::check`, `BalanceCell::is_balanced`.
///
/// Fields as in `zdxm_plan_change_preview`.
pub(super) fn zdxm_plan_change_balance(view: &View, id: PlanChangeId) -> Result<Vec<Balanced>> {
    Ok(rows_of(&view.plan_balance(id)?))
}

/// The balance of a plan change as a printed table: Rust `print::balance_table`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give `ZDXM_E_RULE`.
pub(super) fn zdxm_plan_change_text(view: &View, id: PlanChangeId, rules: OrNull<zdxm_form>) -> Result<String, Fault> {
    let mut balance = view.plan_balance(id)?;
    balance.rules = balance.rules.with(&record_or_default(rules)?)?;
    Ok(balance_table(&view.plan_change(id)?, &balance)?.to_text())
}
