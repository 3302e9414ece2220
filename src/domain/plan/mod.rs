//! Year plans (年度计划) and their items (计划项目).

pub(crate) mod month_plan;
pub(crate) mod overlap;
pub(crate) mod phase;
pub(crate) mod plan_change;
pub(crate) mod planned_months;
pub(crate) mod rollover;

pub use month_plan::MonthPlan;
pub use overlap::{CountedSide, DoubleCounted};
pub use phase::Phase;
pub use plan_change::{
    BalanceCell, Handover, PlanBalance, PlanChange, PlanChangeEntry, PlanChangeFields, PlanChangeId, PlanChangeKind,
    PlanChangeLine, PlanState, PlanSum, ReasonClass, Responsibility,
};
pub use planned_months::PlannedMonths;
pub use rollover::{OutdatedItem, RolloverProposal, RolloverReason, YearStart};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, always, record};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ProjectDate, check_year};
use crate::domain::value::record::{Base, Record};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

coded! {
    /// Who coordinates the projects of a plan (统筹层面), from the highest.
    #[derive(Default, PartialOrd, Ord)]
    pub enum PlanLevel: "LEVEL", "Level of a plan" {
        /// autonomous region or province (省级).
        Regional = 1 "自治区级",
        /// city.
        #[default]
        Municipal = 2 "市级",
        /// county.
        County = 3 "县级",
    }
}

/// What the ledger knows of a year plan: one per year and level, issued by a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanFields {
    /// The plan's year.
    pub year: u16,
    /// Its level.
    #[serde(default)]
    pub level: PlanLevel,
    /// Title (标题), such as `柳州市2022年市级层面统筹推进重大项目计划`.
    pub title: String,
    /// Number of the document that issued it (文号), such as `柳政办〔2022〕5号`.
    #[serde(default)]
    pub document_no: Option<String>,
    /// Date of that document.
    #[serde(default)]
    pub issued_on: Option<NaiveDate>,
}

record!(PlanFields { year: YEAR, level: LEVEL, title: TITLE, document_no: DOCUMENT_NO, issued_on: ISSUED_ON });

always!(PlanLevel = PlanLevel::default(););

impl PlanFields {
    /// A plan of the municipal level of which only year and title are known.
    pub fn new(year: u16, title: &str) -> Self {
        PlanFields { year, level: PlanLevel::default(), title: title.to_owned(), document_no: None, issued_on: None }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        check_year(self.year)?;
        self.check_members()?;
        self.title = text::checked_name("title", &self.title)?;
        Ok(self)
    }
}

/// A project's place in one year plan. A new field belongs here; the compiler then names every place that it needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFields {
    /// Place among the items of its phase, from 1: items are listed by phase, then by this. `None` is the next one: after
    /// all that the phase has; of an item that the plan has already, the place that it has. What is read has it always.
    #[serde(default)]
    pub position: Option<u32>,
    /// The planned phase.
    pub phase: Phase,
    /// The sector under which the plan lists it.
    pub sector: SectorId,
    /// Total investment (总投资) as this plan lists it, whatever the project's total becomes later.
    #[serde(default)]
    pub total: Option<Money>,
    /// Annual planned investment (年度计划投资); reserve items mostly have none.
    #[serde(default)]
    pub annual: Option<Money>,
    /// Done before this year (至上年底累计完成投资).
    #[serde(default)]
    pub done_before: Option<Money>,
    /// Annual target (年度进度目标).
    #[serde(default)]
    pub target: Option<String>,
    /// Planned start (计划开工时间).
    #[serde(default)]
    pub planned_start: Option<ProjectDate>,
    /// Planned finish (计划竣工时间).
    #[serde(default)]
    pub planned_finish: Option<ProjectDate>,
    /// Responsible units (责任单位) in their order: the first one leads (牵头单位).
    #[serde(default)]
    pub responsible_units: Vec<UnitId>,
    /// The unit that files its monthly reports (填报单位).
    #[serde(default)]
    pub reporting_unit: Option<UnitId>,
    /// Whether a higher level coordinates it too (★).
    #[serde(default)]
    pub higher_level: bool,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
    /// What is to be done by the end of each month, since the start of the year (月度计划).
    #[serde(default, skip_serializing_if = "MonthPlan::is_empty")]
    pub month_plan: MonthPlan,
}

record!(ItemFields {
    phase: PHASE,
    sector: SECTOR,
    position: POSITION,
    total: TOTAL,
    annual: ANNUAL,
    done_before: DONE_BEFORE,
    target: TARGET,
    planned_start: PLANNED_START,
    planned_finish: PLANNED_FINISH,
    responsible_units: RESPONSIBLE_UNITS,
    reporting_unit: REPORTING_UNIT,
    higher_level: HIGHER_LEVEL,
    remark: REMARK,
    month_plan: MONTH_PLAN
});

impl ItemFields {
    /// An item of which only phase and sector are known; it comes at the end of its phase.
    pub fn new(phase: Phase, sector: SectorId) -> Self {
        ItemFields {
            position: None,
            phase,
            sector,
            total: None,
            annual: None,
            done_before: None,
            target: None,
            planned_start: None,
            planned_finish: None,
            responsible_units: Vec::new(),
            reporting_unit: None,
            higher_level: false,
            remark: None,
            month_plan: MonthPlan::default(),
        }
    }

    /// The lead unit (牵头单位): the first responsible one.
    pub fn lead_unit(&self) -> Option<UnitId> {
        self.responsible_units.first().copied()
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        if self.position == Some(0) {
            return Err(messages::position_zero().field("position"));
        }
        self.check_members()?;
        let amounts = [("total", self.total), ("annual", self.annual), ("done_before", self.done_before)];
        if let Some((field, _)) = amounts.into_iter().find(|(_, amount)| amount.is_some_and(|a| a < Money::ZERO)) {
            return Err(messages::amount_negative().field(field));
        }
        check_units(&self.responsible_units)?;
        Ok(self)
    }
}

fn check_units(units: &[UnitId]) -> Result<()> {
    if units.len() > limits::RESPONSIBLE_UNITS {
        return Err(messages::responsible_units_too_many(limits::RESPONSIBLE_UNITS).field("responsible_units"));
    }
    let twice = units.iter().enumerate().find(|(at, unit)| units.iter().take(*at).any(|other| other == *unit));
    match twice {
        Some((_, unit)) => Err(messages::responsible_unit_twice((*unit).into()).field("responsible_units")),
        None => Ok(()),
    }
}

/// A year plan (年度计划) of the ledger.
pub type YearPlan = Record<PlanId, PlanFields>;

/// The months in which a plan item counts. Within the plan's year; `None` where it counts from the start, to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Presence {
    /// The first month, 1 to 12, of an item that was supplemented (增补).
    pub entered_from: Option<u8>,
    /// The first month, 1 to 12, in which it counts no more, because it was withdrawn (调出).
    pub withdrawn_from: Option<u8>,
    /// The months without it before it came back (调回).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent_months: Option<AbsentMonths>,
}

/// Months of a plan's year in which an item does not count, because it was withdrawn and came back later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct AbsentMonths(u16);

impl AbsentMonths {
    /// Bit n stands for month n.
    pub(crate) fn of_bits(bits: u16) -> Option<AbsentMonths> {
        (bits & !0x1FFE == 0).then_some(AbsentMonths(bits))
    }

    pub(crate) fn bits(self) -> u16 {
        self.0
    }

    /// With the months from one to before another.
    fn with(self, months: std::ops::Range<u8>) -> AbsentMonths {
        AbsentMonths(months.fold(self.0, |bits, month| bits | 1 << month))
    }

    /// Whether a month, 1 to 12, is among them.
    pub fn contains(self, month: u8) -> bool {
        month <= 12 && self.0 >> month & 1 == 1
    }

    /// The months, 1 to 12, as they follow each other.
    pub fn months(self) -> impl Iterator<Item = u8> {
        (1..=12).filter(move |month| self.contains(*month))
    }
}

impl Serialize for AbsentMonths {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.months())
    }
}

impl std::fmt::Display for AbsentMonths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let months = self.months().map(|month| format!("{month}月")).collect::<Vec<_>>();
        f.write_str(&months.join("、"))
    }
}

impl Presence {
    /// Whether the item counts in a month, 1 to 12.
    pub fn includes(&self, month: u8) -> bool {
        self.entered_from.is_none_or(|first| first <= month)
            && self.withdrawn_from.is_none_or(|first| month < first)
            && self.absent_months.is_none_or(|absent| !absent.contains(month))
    }

    /// Presence of an item that was withdrawn and comes back in a month: the months between stay without it.
    pub(crate) fn returned(self, month: u8) -> Presence {
        let absent = self.withdrawn_from.map(|from| self.absent_months.unwrap_or_default().with(from..month));
        Presence { withdrawn_from: None, absent_months: absent.or(self.absent_months), ..self }
    }

    /// Whether there is a month in which both items count.
    pub(crate) fn meets(&self, other: &Presence) -> bool {
        (1..=12).any(|month| self.includes(month) && other.includes(month))
    }
}

/// A project's place in a year plan (计划项目).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanItem {
    /// Its number.
    pub id: ItemId,
    /// The plan that it belongs to.
    pub plan: PlanId,
    /// The project.
    pub project: ProjectId,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// From which months on it counts and counts no more.
    #[serde(flatten)]
    pub presence: Presence,
    /// What the plan says.
    #[serde(flatten)]
    pub fields: ItemFields,
}

impl From<&PlanItem> for Base<ItemId> {
    fn from(item: &PlanItem) -> Self {
        Base { id: item.id, since: item.since }
    }
}
