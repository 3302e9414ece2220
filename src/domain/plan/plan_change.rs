//! Changes to a year plan after it was issued (动态管理): supplement, withdrawal, adjustment, and their balance.
//!
//! Each is a plan change with a document and an effective month. The months before keep what they counted; from the
//! effective month on the change counts. Opening + in − out ± changed = closing holds for count, total and annual
//! money, in every phase and sector: [`PlanBalance::check`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ItemFields;
use super::overlap::DoubleCounted;
use super::phase::Phase;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::office::unit::SectorFields;
use crate::domain::project::Owner;
use crate::domain::rules::PlanRules;
use crate::domain::value::field::{always, record};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId, record_number};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::record::{Base, with_numbers};
use crate::domain::value::text;
use crate::error::Result;
use crate::ordered::IntoOrdered;

record_number! {
    /// Number of a plan change that changed a plan (增补、调出、调整).
    PlanChangeId: plan_change "plan change" "计划调整";
}

coded! {
    /// What a plan change does.
    #[derive(PartialOrd, Ord)]
    pub enum PlanChangeKind: "PLAN_CHANGE", "Kind of plan change" {
        /// projects come into the plan.
        Supplement = 1 "增补",
        /// projects leave the plan and its statistics; also called 退出.
        Withdrawal = 2 "调出",
        /// phase, sector, amounts, dates, units or owner of projects change; a reserve project becomes a new start.
        Adjustment = 3 "调整",
        /// projects that left come back within the year.
        Return = 4 "调回",
    }
}

coded! {
    /// Why projects leave or change, on which consequences depend (Liuzhou: 客观原因 or 主观原因).
    pub enum ReasonClass: "REASON", "Class of a reason" {
        /// macro-economic control, industrial policy and the like.
        Objective = 1 "客观原因",
        /// the responsible unit's or the owner's own.
        Subjective = 2 "主观原因",
        /// another one.
        Other = 3 "其他",
    }
}

/// What is said of a plan change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanChangeFields {
    /// What it does.
    pub kind: PlanChangeKind,
    /// From which month on it counts; a month of the plan's year.
    pub effective: YearMonth,
    /// Number of its document (文号).
    #[serde(default)]
    pub document_no: Option<String>,
    /// Date of its document.
    #[serde(default)]
    pub issued_on: Option<NaiveDate>,
    /// Class of the reason.
    #[serde(default)]
    pub reason_class: Option<ReasonClass>,
    /// The reason in words.
    #[serde(default)]
    pub reason: Option<String>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(PlanChangeFields {
    kind: PLAN_CHANGE_KIND,
    effective: EFFECTIVE,
    document_no: DOCUMENT_NO,
    issued_on: ISSUED_ON,
    reason_class: REASON_CLASS,
    reason: REASON,
    remark: REMARK
});

always!(PlanChangeKind;);

impl PlanChangeFields {
    /// A plan change of which only kind and effective month are known.
    pub fn new(kind: PlanChangeKind, effective: YearMonth) -> Self {
        PlanChangeFields {
            kind,
            effective,
            document_no: None,
            issued_on: None,
            reason_class: None,
            reason: None,
            remark: None,
        }
    }

    pub(crate) fn checked(self) -> Result<Self> {
        let PlanChangeFields { kind, effective, document_no, issued_on, reason_class, reason, remark } = self;
        // A withdrawal has consequences that depend on it.
        if kind == PlanChangeKind::Withdrawal && reason_class.is_none() {
            return Err(messages::withdrawal_without_class().field("reason_class"));
        }
        Ok(PlanChangeFields {
            kind,
            effective,
            document_no: text::checked_text("document_no", document_no)?,
            issued_on,
            reason_class,
            reason: text::checked_text("reason", reason)?,
            remark: text::checked_text("remark", remark)?,
        })
    }
}

/// What a plan change does to one project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[non_exhaustive]
pub enum PlanChangeLine {
    /// A project comes into the plan (增补).
    Supplement {
        /// The project, which must not stand in the plan yet.
        project: ProjectId,
        /// Its place in the plan.
        fields: ItemFields,
    },
    /// A project leaves the plan (调出).
    Withdrawal {
        /// Its item.
        item: ItemId,
    },
    /// What the plan says of a project changes (调整).
    Adjustment {
        /// Its item, as its author has read it: adopting and preview fail with `Conflict` where somebody has changed it since.
        base: Base<ItemId>,
        /// All that the plan says from the effective month on.
        fields: ItemFields,
        /// Who builds the project from the effective month on; `None` where its owner stays.
        owner: Option<Owner>,
    },
    /// A project that left comes back within the year (调回), as the plan listed it last; the months between stay without it.
    Return {
        /// Its item.
        item: ItemId,
    },
}

impl PlanChangeLine {
    /// The kind of plan change that can have such a line.
    pub fn kind(&self) -> PlanChangeKind {
        match self {
            PlanChangeLine::Supplement { .. } => PlanChangeKind::Supplement,
            PlanChangeLine::Withdrawal { .. } => PlanChangeKind::Withdrawal,
            PlanChangeLine::Adjustment { .. } => PlanChangeKind::Adjustment,
            PlanChangeLine::Return { .. } => PlanChangeKind::Return,
        }
    }
}

/// A plan change of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanChange {
    /// Its number in the ledger.
    pub id: PlanChangeId,
    /// The plan that it changes.
    pub plan: PlanId,
    /// The n-th of its kind in the plan: 第n批.
    pub number: u32,
    /// The change that adopted it. The ledger as of this change shows the plan right after it.
    pub adopted: ChangeNumber,
    /// The change that wrote this version of what is said of it.
    pub since: ChangeNumber,
    /// What is said of it.
    #[serde(flatten)]
    pub fields: PlanChangeFields,
}

impl PlanChange {
    /// What offices call it: 第2批增补.
    pub fn name(&self) -> String {
        format!("第{}批{}", self.number, self.fields.kind.name())
    }
}

impl From<&PlanChange> for Base<PlanChangeId> {
    fn from(change: &PlanChange) -> Self {
        Base { id: change.id, since: change.since }
    }
}

/// What a plan says of an item in a month: all that a sum, a cut or a ranking is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct PlanState {
    /// Planned phase.
    pub phase: Phase,
    /// Sector under which the plan lists it.
    pub sector: SectorId,
    /// Total investment.
    pub total: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// Who answers for the project. `None` in a line of a plan change whose library did not write it: units and owner of
    /// the item then hold for all months.
    pub responsibility: Option<Responsibility>,
}

/// Who answers for a project (责任归属).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Responsibility {
    /// Responsible units (责任单位) in their order: the first one leads (牵头单位).
    pub responsible_units: Vec<UnitId>,
    /// The unit that files its reports (填报单位).
    pub reporting_unit: Option<UnitId>,
    /// Who builds it (项目业主).
    pub owner: Option<Owner>,
}

impl Responsibility {
    pub(crate) fn of(fields: &ItemFields, owner: Option<Owner>) -> Responsibility {
        let ItemFields { responsible_units, reporting_unit, .. } = fields;
        Responsibility { responsible_units: responsible_units.clone(), reporting_unit: *reporting_unit, owner }
    }

    /// The lead unit (牵头单位): the first responsible one.
    pub fn lead_unit(&self) -> Option<UnitId> {
        self.responsible_units.first().copied()
    }
}

impl PlanState {
    /// What sums are made of, without units and owner.
    pub(crate) fn of(fields: &ItemFields) -> PlanState {
        let ItemFields { phase, sector, total, annual, planned_start, planned_finish, .. } = fields;
        PlanState {
            phase: *phase,
            sector: *sector,
            total: *total,
            annual: *annual,
            planned_start: *planned_start,
            planned_finish: *planned_finish,
            responsibility: None,
        }
    }

    /// All that the plan says of the item.
    pub(crate) fn whole(fields: &ItemFields, owner: Option<Owner>) -> PlanState {
        PlanState { responsibility: Some(Responsibility::of(fields, owner)), ..PlanState::of(fields) }
    }
}

/// What a plan change did to one item; `None` stands for "not in the plan".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanChangeEntry {
    /// The item.
    pub item: ItemId,
    /// What the plan said before.
    pub before: Option<PlanState>,
    /// What it says after.
    pub after: Option<PlanState>,
}

impl PlanChangeEntry {
    /// Who answered for the project before and after, where the plan change gave it to somebody else in part.
    pub(crate) fn moved(&self) -> Option<(&Responsibility, &Responsibility)> {
        let [before, after] = [&self.before, &self.after].map(|state| state.as_ref()?.responsibility.as_ref());
        before.zip(after).filter(|(before, after)| before != after)
    }

    /// Takes an item back to before an adjustment. Units that it did not change are those of the item, so that a mistake
    /// in them is corrected for all months.
    pub(crate) fn undo(&self, fields: &mut ItemFields) {
        let Some(state) = &self.before else { return };
        let PlanState { phase, sector, total, annual, planned_start, planned_finish, responsibility: _ } = state;
        (fields.phase, fields.sector, fields.total, fields.annual) = (*phase, *sector, *total, *annual);
        (fields.planned_start, fields.planned_finish) = (*planned_start, *planned_finish);
        let Some((before, after)) = self.moved() else { return };
        if before.responsible_units != after.responsible_units {
            fields.responsible_units.clone_from(&before.responsible_units);
        }
        if before.reporting_unit != after.reporting_unit {
            fields.reporting_unit = before.reporting_unit;
        }
    }

    /// The same for the figures of a month, which know of the responsible units only the lead unit.
    pub(crate) fn undo_figures(&self, figures: &mut ItemFigures) {
        let Some(state) = &self.before else { return };
        let PlanState { phase, sector, total, annual, planned_start, planned_finish, responsibility: _ } = state;
        (figures.phase, figures.sector, figures.total, figures.annual) = (*phase, *sector, *total, *annual);
        (figures.planned_start, figures.planned_finish) = (*planned_start, *planned_finish);
        let Some((before, after)) = self.moved() else { return };
        if before.lead_unit() != after.lead_unit() {
            figures.lead_unit = before.lead_unit();
        }
        if before.reporting_unit != after.reporting_unit {
            figures.reporting_unit = before.reporting_unit;
        }
    }

    /// The owner before an adjustment that gave the project to another one.
    pub(crate) fn owner_before(&self) -> Option<&Option<Owner>> {
        self.moved().filter(|(before, after)| before.owner != after.owner).map(|(before, _)| &before.owner)
    }
}

/// The field in which a correction of an item would contradict the plan changes that changed it: its figures, and of the
/// units those that one of them gave to others.
pub(crate) fn set_by_plan_changes(
    before: &ItemFields,
    after: &ItemFields,
    entries: &[PlanChangeEntry],
) -> Option<&'static str> {
    let any_moved = |differ: fn(&Responsibility, &Responsibility) -> bool| {
        entries.iter().filter_map(PlanChangeEntry::moved).any(|(before, after)| differ(before, after))
    };
    if entries.is_empty() {
        None
    } else if PlanState::of(before) != PlanState::of(after) {
        Some("annual")
    } else if before.responsible_units != after.responsible_units
        && any_moved(|before, after| before.responsible_units != after.responsible_units)
    {
        Some("responsible_units")
    } else if before.reporting_unit != after.reporting_unit
        && any_moved(|before, after| before.reporting_unit != after.reporting_unit)
    {
        Some("reporting_unit")
    } else {
        None
    }
}

/// Number of items with their money. An amount that is not known adds nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct PlanSum {
    /// Number of items; below zero only as a difference.
    pub count: i64,
    /// Total investment.
    pub total: Money,
    /// Annual planned investment.
    pub annual: Money,
}

impl PlanSum {
    fn of(state: &PlanState) -> PlanSum {
        let money = |amount: Option<Money>| amount.unwrap_or(Money::ZERO);
        PlanSum { count: 1, total: money(state.total), annual: money(state.annual) }
    }

    fn plus(self, other: PlanSum) -> Result<PlanSum> {
        Ok(PlanSum {
            count: self.count + other.count,
            total: self.total.checked_add(other.total)?,
            annual: self.annual.checked_add(other.annual)?,
        })
    }

    fn minus(self, other: PlanSum) -> Result<PlanSum> {
        Ok(PlanSum {
            count: self.count - other.count,
            total: self.total.checked_sub(other.total)?,
            annual: self.annual.checked_sub(other.annual)?,
        })
    }
}

/// Opening, what came, what left, what changed, closing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct BalanceCell {
    /// Before the plan change (期初).
    pub opening: PlanSum,
    /// What it brought in (增补).
    pub supplemented: PlanSum,
    /// What it brought back (调回).
    pub returned: PlanSum,
    /// What it took out (调出).
    pub withdrawn: PlanSum,
    /// What it changed, as after minus before (调整).
    pub changed: PlanSum,
    /// After the plan change (期末).
    pub closing: PlanSum,
}

impl BalanceCell {
    fn add(&mut self, effect: &Effect, part: impl Fn(&PlanState) -> bool) -> Result<()> {
        let sum = |state: &Option<PlanState>| state.as_ref().filter(|state| part(state)).map(PlanSum::of);
        let (before, after) = (sum(&effect.before), sum(&effect.after));
        match effect.kind {
            PlanChangeKind::Supplement => self.supplemented = self.supplemented.plus(after.unwrap_or_default())?,
            PlanChangeKind::Return => self.returned = self.returned.plus(after.unwrap_or_default())?,
            PlanChangeKind::Withdrawal => self.withdrawn = self.withdrawn.plus(before.unwrap_or_default())?,
            PlanChangeKind::Adjustment => {
                self.changed = self.changed.plus(after.unwrap_or_default())?.minus(before.unwrap_or_default())?;
            }
        }
        Ok(())
    }

    /// Whether opening + in − out ± changed = closing.
    pub fn is_balanced(&self) -> bool {
        let sum = self.opening.plus(self.supplemented).and_then(|sum| sum.plus(self.returned));
        let sum = sum.and_then(|sum| sum.minus(self.withdrawn));
        sum.and_then(|sum| sum.plus(self.changed)).is_ok_and(|sum| sum == self.closing)
    }
}

/// What a plan change does to the sums of a plan, by phase and sector of the first level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanBalance {
    /// Implementation projects (实施项目).
    pub implementation: BalanceCell,
    /// Every phase that the plan has before or after, in their order.
    pub phases: BTreeMap<Phase, BalanceCell>,
    /// Phases by sector.
    #[serde(serialize_with = "by_phase_and_sector")]
    pub phase_sectors: BTreeMap<(Phase, SectorId), BalanceCell>,
    /// The sectors, in the order of their position.
    #[serde(serialize_with = "with_numbers")]
    pub sectors: Vec<(SectorId, SectorFields)>,
    /// The rules of the plan, by which the table is printed.
    pub rules: PlanRules,
    /// Whom the plan change gave its projects to, which no sum shows.
    pub handovers: Vec<Handover>,
    /// Items that the plan change gave to other units without saying from when, because its library did not write units:
    /// the later units hold for all months.
    pub undated_units: Vec<ItemId>,
    /// Wholes and parts that the plan change brought together in the plan.
    pub double_counted: Vec<DoubleCounted>,
}

/// A list, because a pair is no name of a member in JSON.
fn by_phase_and_sector<S: serde::Serializer>(
    cells: &BTreeMap<(Phase, SectorId), BalanceCell>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Cell<'c> {
        phase: Phase,
        sector: SectorId,
        #[serde(flatten)]
        cell: &'c BalanceCell,
    }
    serializer.collect_seq(cells.iter().map(|((phase, sector), cell)| Cell { phase: *phase, sector: *sector, cell }))
}

/// What a plan change does to the sums of a plan by one item: as its line says, where the item counts; or, where another
/// line makes a part count instead of its whole, or the other way, by that alone (as an adjustment).
pub(crate) struct Effect {
    pub(crate) kind: PlanChangeKind,
    pub(crate) before: Option<PlanState>,
    pub(crate) after: Option<PlanState>,
}

/// A part of the responsibility for a project that a plan change gave to others, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Handover {
    /// The item.
    pub item: ItemId,
    /// Name of its project.
    pub project: String,
    /// What was given to others: 责任单位, 填报单位 or 项目业主.
    pub part: &'static str,
    /// Who had it before; several units in their order, with 、 between them.
    pub before: String,
    /// Who has it from the effective month on.
    pub after: String,
}

impl PlanBalance {
    /// The balance of a plan change between two states of a plan, which are summed up apart from its effects.
    pub(crate) fn new(
        before: &[PlanState],
        effects: &[Effect],
        after: &[PlanState],
        sectors: Vec<(SectorId, SectorFields)>,
        rules: PlanRules,
    ) -> Result<PlanBalance> {
        let tops = sectors.iter().map(|(id, fields)| (*id, fields.parent.unwrap_or(*id))).into_map();
        let top = |sector: SectorId| tops.get(&sector).copied().unwrap_or(sector);
        let mut balance = PlanBalance {
            implementation: BalanceCell::default(),
            phases: BTreeMap::new(),
            phase_sectors: BTreeMap::new(),
            sectors,
            rules,
            handovers: Vec::new(),
            undated_units: Vec::new(),
            double_counted: Vec::new(),
        };
        for state in before {
            balance.at(state, top(state.sector), |cell| {
                cell.opening = cell.opening.plus(PlanSum::of(state))?;
                Ok(())
            })?;
        }
        for state in after {
            balance.at(state, top(state.sector), |cell| {
                cell.closing = cell.closing.plus(PlanSum::of(state))?;
                Ok(())
            })?;
        }
        for entry in effects {
            balance.implementation.add(entry, |state| state.phase.is_implementation())?;
            for (phase, cell) in &mut balance.phases {
                cell.add(entry, |state| state.phase == *phase)?;
            }
            for ((phase, sector), cell) in &mut balance.phase_sectors {
                cell.add(entry, |state| (state.phase, top(state.sector)) == (*phase, *sector))?;
            }
        }
        Ok(balance)
    }

    fn at(
        &mut self,
        state: &PlanState,
        sector: SectorId,
        mut add: impl FnMut(&mut BalanceCell) -> Result<()>,
    ) -> Result<()> {
        if state.phase.is_implementation() {
            add(&mut self.implementation)?;
        }
        add(self.phases.entry(state.phase).or_default())?;
        add(self.phase_sectors.entry((state.phase, sector)).or_default())
    }

    /// An error that names the first cell in which opening + in − out ± changed is not closing.
    pub fn check(&self) -> Result<()> {
        let unbalanced = |name: String, cell: &BalanceCell| {
            (!cell.is_balanced()).then(|| messages::plan_change_unbalanced(&name, &format!("{cell:?}")))
        };
        let name = |sector: &SectorId| self.sectors.iter().find(|(id, _)| id == sector).map(|(_, f)| f.name.clone());
        let phases = self.phases.iter().filter_map(|(phase, cell)| unbalanced(phase.name().into(), cell));
        let sectors = self.phase_sectors.iter().filter_map(|((phase, sector), cell)| {
            unbalanced(format!("{}/{}", phase.name(), name(sector).unwrap_or_default()), cell)
        });
        let all = unbalanced("实施项目".into(), &self.implementation);
        all.into_iter().chain(phases).chain(sectors).next().map_or(Ok(()), Err)
    }
}
