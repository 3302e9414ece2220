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

use super::border::{Context, Fault, OrEmpty, Out, ZDXM_RET, binds, guard_copy, handle_of, with};
use super::cursor::give;
use super::document::Drawn;
use super::form::{filled, must};
use super::handles::{zdxm_cursor, zdxm_plan_change, zdxm_view};
use super::item::{ItemForm, StateInPlan};
use super::revision::{Correction, Draft, revises};
use super::row::row;
use super::view::Viewed;
use crate::figures::CutKind;
use crate::print::balance_table;
use crate::{
    BalanceCell, Base, Batch, FigureRules, ItemId, Phase, PlanBalance, PlanChange, PlanChangeFields, PlanChangeId,
    PlanChangeKind, PlanChangeLine, PlanId, PlanVersion, ReasonClass, Result, SectorId, View, YearMonth,
};

type Fallible<T> = std::result::Result<T, Fault>;

handle_of!(
    /// Frees a plan change. NULL is allowed. What was adopted stays.
    zdxm_plan_change = 11, PreparedPlanChange
);

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
        Ok(PlanChangeLine::Adjustment { base: Base { id, since }, fields: form.fields, owner })
    }
}

/// The lines of a plan change as of a view; an error names its line.
fn lines_of(lines: &[Line], view: &View) -> Fallible<Vec<PlanChangeLine>> {
    let line = |(row, line): (i32, &Line)| line.clone().line(view).map_err(|fault| Fault { row, ..fault });
    (1..).zip(lines).map(line).collect()
}

filled! {
    /// What is said of a plan change, being filled in.
    #[derive(Default)]
    struct PlanChangeForm {
        kind: PlanChangeKind = PLAN_CHANGE_KIND,
        effective: YearMonth = EFFECTIVE,
        document_no: String = DOCUMENT_NO,
        issued_on: chrono::NaiveDate = ISSUED_ON,
        reason_class: ReasonClass = REASON_CLASS,
        reason: String = REASON,
        remark: String = REMARK,
    }
}

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
    id, since, NAME: change.name(), plan, NUMBER_OF_KIND: change.number, CHANGE: change.adopted,
}, fields: PlanChangeFields);

row!(PlanVersion, version => { name, CHANGE: version.as_of });

/// A cell of a balance, with what it is of.
pub(super) struct Balanced {
    cut: CutKind,
    phase: Option<Phase>,
    sector: Option<SectorId>,
    cell: BalanceCell,
}

row!(Balanced, row => {
    cut, phase, sector,
    cell.opening { count: OPENING_COUNT, total: OPENING_TOTAL, annual: OPENING_ANNUAL },
    cell.supplemented { count: SUPPLEMENTED_COUNT, total: SUPPLEMENTED_TOTAL, annual: SUPPLEMENTED_ANNUAL },
    cell.returned { count: RETURNED_COUNT, total: RETURNED_TOTAL, annual: RETURNED_ANNUAL },
    cell.withdrawn { count: WITHDRAWN_COUNT, total: WITHDRAWN_TOTAL, annual: WITHDRAWN_ANNUAL },
    cell.changed { count: CHANGED_COUNT, total: CHANGED_TOTAL, annual: CHANGED_ANNUAL },
    cell.closing { count: CLOSING_COUNT, total: CLOSING_TOTAL, annual: CLOSING_ANNUAL },
});

fn rows_of(balance: &PlanBalance) -> Vec<Balanced> {
    let row = |cut, phase, sector, cell: &BalanceCell| Balanced { cut, phase, sector, cell: *cell };
    let all = row(CutKind::All, None, None, &balance.implementation);
    let phases = balance.phases.iter().map(|(phase, cell)| row(CutKind::Phase, Some(*phase), None, cell));
    let sectors = balance.phase_sectors.iter();
    let sectors = sectors.map(|((phase, sector), cell)| row(CutKind::PhaseSector, Some(*phase), Some(*sector), cell));
    std::iter::once(all).chain(phases).chain(sectors).collect()
}

/// Begins a plan change for a plan: Rust `PlanChangeFields::new`. Nothing is written.
pub(super) fn zdxm_plan_change_new(
    _context: &Context,
    plan: PlanId,
    form: PlanChangeForm,
) -> Result<PreparedPlanChange> {
    Ok(PreparedPlanChange { plan, fields: form.fields()?, lines: Vec::new() })
}

/// A project comes into the plan (增补), from a form of an item that names the PROJECT: Rust `PlanChangeLine::kind`.
///
/// Preview and adoption check whether it fits the plan.
pub(super) fn zdxm_plan_change_supplement(plan_change: &mut PreparedPlanChange, form: ItemForm) -> Result<()> {
    let project = must(form.project, "project")?;
    let line = PlanChangeLine::Supplement { project, fields: form.fields()? };
    plan_change.lines.push(Line::Whole(Box::new(line)));
    Ok(())
}

/// A project leaves the plan (调出), by the number of its item: Rust `PlanChangeLine::kind`.
pub(super) fn zdxm_plan_change_withdraw(plan_change: &mut PreparedPlanChange, item: ItemId) -> Result<()> {
    plan_change.lines.push(Line::Whole(Box::new(PlanChangeLine::Withdrawal { item })));
    Ok(())
}

/// A project that left comes back within the year (调回), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// The months between stay without it: ABSENT_MONTHS of the item.
pub(super) fn zdxm_plan_change_return(plan_change: &mut PreparedPlanChange, item: ItemId) -> Result<()> {
    plan_change.lines.push(Line::Whole(Box::new(PlanChangeLine::Return { item })));
    Ok(())
}

/// What the plan says of a project changes (调整), by the number of its item: Rust `PlanChangeLine::kind`.
///
/// A form that was loaded from the item's row, or from that of `zdxm_item_in_month`, holds what the plan says from then
/// on: preview and adoption give `ZDXM_E_CONFLICT` where somebody has changed the item since. OWNER and OWNER_CREDIT_CODE, where one
/// of them was set after loading, give the project to another owner from the effective month on.
pub(super) fn zdxm_plan_change_adjust(
    plan_change: &mut PreparedPlanChange,
    item: ItemId,
    form: Correction<ItemForm>,
) -> Result<(), Fault> {
    plan_change.lines.push(Line::Adjustment(item, Box::new(form.of_item(item)?)));
    Ok(())
}

/// What the plan change would do to the sums of its plan: Rust `View::preview_plan_change`. Nothing is written.
///
/// CUT is `ZDXM_CUT_ALL` for implementation projects, `ZDXM_CUT_PHASE` or `ZDXM_CUT_PHASE_SECTOR`. Errors are those of adopting it;
/// `zdxm_error_detail` names the line as its record. The rows are those of `zdxm_plan_change_balance`.
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

revises! {
    /// Corrects what is said of a plan change: Rust `Batch::revise_plan_change`, `Batch::change_plan_change`.
    zdxm_plan_change_revise = Batch::revise_plan_change(id: PlanChangeId, form: PlanChangeForm => form.fields()?)
        of View::plan_change;
}

binds! {
    /// The plan changes of a plan in their order: Rust `View::plan_changes`, `PlanChange::name`.
    ///
    /// NAME is such as 第2批增补; CHANGE is the one that adopted it.
    zdxm_plan_change_list = View::plan_changes(plan: PlanId) -> Vec<PlanChange>;

    /// One plan change: Rust `View::plan_change`.
    zdxm_plan_change_get = View::plan_change(id: PlanChangeId) -> PlanChange;

    /// The versions that a plan has had, as issued and after each plan change: Rust `View::plan_versions`.
    ///
    /// NAME is 原计划, 第1批增补 and so on; `zdxm_ledger_view_as_of` of CHANGE shows that version.
    zdxm_plan_change_versions = View::plan_versions(plan: PlanId) -> Vec<PlanVersion>;
}

/// What a plan change did, item by item: Rust `View::plan_change_entries`.
///
/// The fields are those after it, NULL for what left, and with _BEFORE those before it, NULL for what came. HAS_UNITS says whether
/// the line keeps units and owner. Where it does not, those of the item hold for all months.
pub(super) fn zdxm_plan_change_entries(view: &View, id: PlanChangeId) -> Result<Vec<StateInPlan>> {
    let entries = view.plan_change_entries(id)?;
    Ok(entries.into_iter().map(StateInPlan::from).collect())
}

/// What a plan change did to the sums of its plan, checked: Rust `View::plan_balance`, `PlanBalance::check`, `BalanceCell::is_balanced`.
pub(super) fn zdxm_plan_change_balance(view: &View, id: PlanChangeId) -> Result<Vec<Balanced>> {
    Ok(rows_of(&view.plan_balance(id)?))
}

/// The balance of a plan change as a document: Rust `print::balance_table`.
pub(super) fn zdxm_plan_change_document(view: &View, id: PlanChangeId, rules: OrEmpty<FigureRules>) -> Result<Drawn> {
    let mut balance = view.plan_balance(id)?;
    balance.rules = balance.rules.with(&rules)?;
    Ok(Drawn::of(balance_table(&view.plan_change(id)?, &balance)?))
}
