//! What stands in the way of a project (事项): who must settle it, by when, and what came of it.
//!
//! Permits (前期手续), the institutions (四制), problems (存在问题), inspections (督查) and land acquisition (征地拆迁) are
//! entries of one kind of list: a name, a responsible unit, a time limit, a document, a day on which it was settled. Which
//! permits and which four institutions there are is data: their names.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, ItemId, MatterId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;

coded! {
    /// What kind of matter it is.
    #[derive(PartialOrd, Ord)]
    pub enum MatterKind: "MATTER", "Kind of matter" {
        /// an approval or permit, such as 用地许可; the responsible office grants it within a time limit.
        Permit = 1 "前期手续",
        /// a system that must be in place, such as 项目法人制.
        Institution = 2 "四制",
        /// something that blocks the project.
        Problem = 3 "存在问题",
        /// a notice of an inspection, to be put right by a deadline.
        Inspection = 4 "督查",
        /// land to be acquired by a county government.
        Land = 5 "征地拆迁",
    }
}

/// What is known of a matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatterFields {
    /// What it is, in few words: 用地许可, 项目法人制, 110千伏线路迁改.
    pub name: String,
    /// The unit that must settle it (责任单位).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// What is said of it (内容).
    #[serde(default)]
    pub content: Option<String>,
    /// Number of its document: of the permit, or of the notice (文号).
    #[serde(default)]
    pub document_no: Option<String>,
    /// Since when it is known (提出日期).
    #[serde(default)]
    pub opened_on: Option<NaiveDate>,
    /// The last day on which it may be settled (时限).
    #[serde(default)]
    pub deadline: Option<NaiveDate>,
    /// When it was settled (办结日期); `None` while it is open.
    #[serde(default)]
    pub settled_on: Option<NaiveDate>,
    /// What came of it (办理结果).
    #[serde(default)]
    pub result: Option<String>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(MatterFields {
    name: NAME,
    unit: UNIT,
    content: CONTENT,
    document_no: DOCUMENT_NO,
    opened_on: OPENED_ON,
    deadline: DEADLINE,
    settled_on: SETTLED_ON,
    result: RESULT,
    remark: REMARK
});

impl MatterFields {
    /// An open matter of which only the name is known.
    pub fn named(name: &str) -> Self {
        MatterFields {
            name: name.to_owned(),
            unit: None,
            content: None,
            document_no: None,
            opened_on: None,
            deadline: None,
            settled_on: None,
            result: None,
            remark: None,
        }
    }

    /// Whether it is open on a day (未办结): known by then, and not settled yet.
    pub fn is_open(&self, on: NaiveDate) -> bool {
        self.opened_on.is_none_or(|opened| opened <= on) && self.settled_on.is_none_or(|settled| settled > on)
    }

    /// By how many days it is too late on a day; `None` where it is not open then, not overdue, or has no deadline.
    pub fn days_late(&self, on: NaiveDate) -> Option<i64> {
        let deadline = self.deadline?;
        (self.is_open(on) && on > deadline).then(|| (on - deadline).num_days())
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        if let (Some(opened), Some(settled)) = (self.opened_on, self.settled_on)
            && settled < opened
        {
            return Err(messages::settled_before_opened(settled, opened).field("settled_on"));
        }
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        Ok(self)
    }
}

/// A matter of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Matter {
    /// Its number.
    pub id: MatterId,
    /// The project that it is about.
    pub project: ProjectId,
    /// What kind it is.
    pub kind: MatterKind,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: MatterFields,
}

impl From<&Matter> for Base<MatterId> {
    fn from(matter: &Matter) -> Self {
        Base { id: matter.id, since: matter.since }
    }
}

/// A matter that is open on a day, in few words (未办结事项).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OpenMatter {
    /// Its number.
    pub id: MatterId,
    /// What kind it is.
    pub kind: MatterKind,
    /// What it is.
    pub name: String,
    /// The last day on which it may be settled.
    pub deadline: Option<NaiveDate>,
}

/// That the problem which a report states became a matter (存在问题转为事项).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MatterReport {
    /// The matter.
    pub matter: MatterId,
    /// The plan item of the report.
    pub item: ItemId,
    /// The month of the report.
    pub month: YearMonth,
    /// The change that said so.
    pub since: ChangeNumber,
}

/// A matter that is open after its deadline (逾期事项).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OverdueMatter {
    /// The matter.
    pub matter: Matter,
    /// Name of its project.
    pub project: String,
    /// Name of the unit that must settle it.
    pub unit: Option<String>,
    /// By how many days it is too late.
    pub days_late: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matter_is_overdue_from_the_day_after_its_deadline_until_it_is_settled() {
        let day = |day| NaiveDate::from_ymd_opt(2022, 6, day).unwrap();
        let mut matter = MatterFields::named("用地许可");
        assert_eq!(matter.days_late(day(30)), None);
        matter.deadline = Some(day(10));
        assert_eq!((matter.days_late(day(10)), matter.days_late(day(11))), (None, Some(1)));
        matter.settled_on = Some(day(15));
        assert_eq!((matter.days_late(day(14)), matter.days_late(day(15))), (Some(4), None));
        matter.opened_on = Some(day(13));
        assert_eq!((matter.days_late(day(12)), matter.days_late(day(13))), (None, Some(3)));
    }
}
