//! How a monthly report gets from the one who files it into the figures (报送、审核).
//!
//! 未报送 → 草稿 → 已报送 → 已审核 | 已退回. What is submitted is locked until it is approved or returned. Only approved reports
//! count; until a correction is approved, what was approved before it counts on.

use chrono::NaiveDate;
use serde::Serialize;

use super::report::ReportFields;
use crate::coded::coded;
use crate::domain::plan::phase::Phase;
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;

coded! {
    /// Where the report of an item for a month stands.
    #[derive(PartialOrd, Ord)]
    pub enum FilingState: "FILING", "State of a report" {
        /// nothing yet.
        NotReported = 0 "未报送",
        /// being written; nobody else needs to look at it.
        Draft = 1 "草稿",
        /// waits for the liaison; locked.
        Submitted = 2 "已报送",
        /// it counts.
        Approved = 3 "已审核",
        /// sent back with an opinion; to be corrected and submitted again.
        Returned = 4 "已退回",
    }
}

impl FilingState {
    /// Where a report stands: as its filing says, or approved where it was filed at once and counts.
    pub(crate) fn of(filing: Option<FilingState>, is_counted: bool) -> FilingState {
        match filing {
            Some(state) => state,
            None if is_counted => FilingState::Approved,
            None => FilingState::NotReported,
        }
    }
}

/// A report on its way into the figures, as it stands or stood (报送记录).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Filing {
    /// The plan item.
    pub item: ItemId,
    /// The month that it reports on.
    pub month: YearMonth,
    /// The change that brought it into this state; it says who and when.
    pub since: ChangeNumber,
    /// Where it stands.
    pub state: FilingState,
    /// What the reviewer said (审核意见).
    pub opinion: Option<String>,
    /// What it says.
    #[serde(flatten)]
    pub fields: ReportFields,
}

/// What a draft, a submission or a review is based on: the filing that its author has read, or that nobody had filed anything.
///
/// It comes from the [`Filing`], or from item and month where there was none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilingBase {
    /// The plan item.
    pub item: ItemId,
    /// The month.
    pub month: YearMonth,
    /// The change that wrote the state that was read; `None` where there was none.
    pub since: Option<ChangeNumber>,
}

impl From<(ItemId, YearMonth)> for FilingBase {
    fn from((item, month): (ItemId, YearMonth)) -> Self {
        FilingBase { item, month, since: None }
    }
}

impl From<&Filing> for FilingBase {
    fn from(filing: &Filing) -> Self {
        FilingBase { item: filing.item, month: filing.month, since: Some(filing.since) }
    }
}

/// A report that was taken out of the figures (撤回).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReportWithdrawal {
    /// The plan item.
    pub item: ItemId,
    /// The month that it reported on.
    pub month: YearMonth,
    /// The change that withdrew it; it says who and when.
    pub change: ChangeNumber,
    /// Why.
    pub reason: String,
}

/// Where the reporting of an item for a month stands, with what is late (报送情况).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReportingStatus {
    /// The plan item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// Name of the project.
    pub project_name: String,
    /// Planned phase in the month. The reserve is not called late.
    pub phase: Phase,
    /// The unit that files the report: the reporting unit, or the lead unit where the plan names none.
    pub unit: Option<UnitId>,
    /// Its name.
    pub unit_name: Option<String>,
    /// Where the report stands.
    pub state: FilingState,
    /// Whether an approved report is in the figures.
    pub is_counted: bool,
    /// The change that first submitted it, or filed it at once; `None` while it is not reported.
    pub submitted: Option<ChangeNumber>,
    /// The day of that change by the calendar of the office (UTC+8). `None` also where the instant of the change is marked
    /// and no registrar has set its day ([`crate::Batch::set_change_day`]).
    pub submitted_on: Option<NaiveDate>,
    /// The last day on which it was in time; `None` where the plan's rules name none.
    pub deadline: Option<NaiveDate>,
    /// By how many days it was, or is, too late; 0 for in time, and for what nobody waits for. `None` where it was submitted
    /// and nobody knows on which day.
    pub days_late: Option<i64>,
    /// How often it was returned (退回次数).
    pub returned: u32,
    /// What the reviewer said last.
    pub opinion: Option<String>,
}

impl ReportingStatus {
    /// Whether it was submitted, or filed at once, at any time (已报).
    pub fn is_reported(&self) -> bool {
        self.submitted.is_some()
    }

    /// Whether it was submitted too late (迟报); `None` where nobody knows.
    pub fn is_late(&self) -> Option<bool> {
        self.days_late.map(|days| self.is_reported() && days > 0)
    }
}

/// By how many days what was, or is to be, there on some day is too late.
pub(crate) fn days_late(deadline: NaiveDate, on: NaiveDate) -> i64 {
    (on - deadline).num_days().max(0)
}

coded! {
    /// What moved the figures of a closed month.
    #[derive(PartialOrd, Ord)]
    pub enum LateCause {
        /// a report was revised, or derived again.
        Report = 1 "更正月报",
        /// a report was withdrawn.
        ReportWithdrawal = 2 "撤回月报",
        /// an event was recorded, revised or revoked, or counts from its date.
        Event = 3 "开竣工认定",
        /// what the plan says of the project was corrected, or the project was added.
        Item = 4 "更正计划项目",
        /// a plan change was adopted (增补、调出、调整).
        PlanChange = 5 "动态调整",
        /// another side of wholes and parts counts.
        Counting = 6 "整体与部分",
        /// units or projects were merged, or a merge was taken back.
        Merge = 7 "合并",
    }
}

/// A change that moved the figures of a month that was closed when it was made (关账后更正).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LateCorrection {
    /// The plan item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// The month whose figures moved.
    pub month: YearMonth,
    /// The change that moved them.
    pub change: ChangeNumber,
    /// What it did.
    pub causes: Vec<LateCause>,
    /// Which figures moved, by the names of the fields of [`ItemFigures`](crate::ItemFigures) and
    /// [`Standing`](crate::Standing); `counted` where the item came or went as a whole.
    pub moved: Vec<&'static str>,
    /// The month that was open then, in whose bulletins it is known first; `None` where the year was closed.
    pub known_in: Option<YearMonth>,
    /// Year to date at the end of the month, before.
    pub done_before: Option<crate::domain::value::money::Money>,
    /// Year to date at the end of the month, after.
    pub done_after: Option<crate::domain::value::money::Money>,
}

/// Closed months that were opened again (反关账).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reopening {
    /// The change that opened them, which says who and when.
    pub change: ChangeNumber,
    /// The first month that was opened.
    pub month: YearMonth,
    /// The last one.
    pub through: YearMonth,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lateness_counts_from_the_day_after_the_deadline() {
        let day = |day| NaiveDate::from_ymd_opt(2022, 4, day).unwrap();
        assert_eq!(days_late(day(5), day(1)), 0);
        assert_eq!(days_late(day(5), day(5)), 0);
        assert_eq!(days_late(day(5), day(7)), 2);
    }
}
