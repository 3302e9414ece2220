//! Records as a ledger holds them: what is known of a thing, and from which change on.

use serde::Serialize;

use super::ids::{ChangeNumber, ItemId, PersonId, PlanId, ProjectId, SectorId, UnitId};
use super::period::YearMonth;
use crate::domain::monthly::report::{ReportFields, Standing};
use crate::domain::office::person::PersonFields;
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::project::ProjectFields;

/// A record: its number, the change from which on it holds, and what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record<Id, Fields> {
    /// Its number.
    pub id: Id,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: Fields,
}

/// The version of a record that a revision is based on: the one that its author has read.
///
/// It comes from the record, `Base::from(&project)`, or from its number and [`since`](Record::since) where the record
/// itself went to somebody far away, say into a web form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Base<Id> {
    /// Which record: of a report, its item and month.
    pub id: Id,
    /// The change that wrote the version that was read.
    pub since: ChangeNumber,
}

impl<Id: Copy, Fields> From<&Record<Id, Fields>> for Base<Id> {
    fn from(record: &Record<Id, Fields>) -> Self {
        Base { id: record.id, since: record.since }
    }
}

impl From<&PlanItem> for Base<ItemId> {
    fn from(item: &PlanItem) -> Self {
        Base { id: item.id, since: item.since }
    }
}

impl From<&MonthlyReport> for Base<(ItemId, YearMonth)> {
    fn from(report: &MonthlyReport) -> Self {
        Base { id: (report.item, report.month), since: report.since }
    }
}

/// A unit (单位) of the ledger.
pub type Unit = Record<UnitId, UnitFields>;
/// A person (人员) of the ledger.
pub type Person = Record<PersonId, PersonFields>;
/// A sector (行业分类) of the ledger.
pub type Sector = Record<SectorId, SectorFields>;
/// A project (重大项目) of the ledger.
pub type Project = Record<ProjectId, ProjectFields>;
/// A year plan (年度计划) of the ledger.
pub type YearPlan = Record<PlanId, PlanFields>;

/// The months in which a plan item counts. Within the plan's year; `None` where it counts from the start, to the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Presence {
    /// The first month, 1 to 12, of an item that was supplemented (增补).
    pub entered_from: Option<u8>,
    /// The first month, 1 to 12, in which it counts no more, because it was withdrawn (调出).
    pub withdrawn_from: Option<u8>,
}

impl Presence {
    /// Whether the item counts in a month, 1 to 12.
    pub fn includes(&self, month: u8) -> bool {
        self.entered_from.is_none_or(|first| first <= month) && self.withdrawn_from.is_none_or(|first| month < first)
    }

    /// Whether there is a month in which both items count.
    pub(crate) fn meets(&self, other: &Presence) -> bool {
        (1..=12).any(|month| self.includes(month) && other.includes(month))
    }
}

/// A project's place in a year plan (计划项目).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

/// A monthly report (月报) as filed, with what is known after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MonthlyReport {
    /// The plan item that it reports on.
    pub item: ItemId,
    /// The month that it reports on.
    pub month: YearMonth,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What it says.
    #[serde(flatten)]
    pub fields: ReportFields,
    /// What is known at the end of its month, with what was carried forward.
    pub standing: Standing,
}
