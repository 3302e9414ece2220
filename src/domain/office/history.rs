//! Who changed what (变更明细、沿革): the fields that each change wrote, before and after.

use serde::Serialize;

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::monthly::ten_day::TenDays;
use crate::domain::office::person::PersonId;
use crate::domain::value::field_value::FieldValue;
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId, RulePackId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::setters::setters;

coded! {
    /// What a change wrote something of.
    #[derive(PartialOrd, Ord)]
    pub enum Subject: "SUBJECT", "What a change wrote of" {
        /// the ledger itself: its office.
        Ledger = 1 "台账",
        /// a unit.
        Unit = 2 "单位",
        /// a sector.
        Sector = 3 "行业分类",
        /// a person.
        Person = 4 "人员",
        /// a role that somebody has.
        Grant = 5 "授权",
        /// a project.
        Project = 6 "项目",
        /// an event of a project.
        Event = 7 "开竣工",
        /// a matter of a project.
        Matter = 8 "事项",
        /// a node of a project.
        Node = 35 "节点",
        /// a year plan.
        Plan = 9 "年度计划",
        /// the rule pack that a plan uses.
        PlanRules = 10 "计划所用规则",
        /// which of a whole and its parts counts in a plan.
        CountedSide = 11 "整体与部分",
        /// through which month a plan is closed.
        PlanClose = 12 "关账",
        /// a supplement, a withdrawal or an adjustment.
        PlanChange = 13 "计划调整",
        /// a project's place in a plan.
        Item = 14 "计划项目",
        /// a monthly report that counts.
        Report = 15 "月报",
        /// a monthly report on its way: draft, submitted, approved or returned.
        Filing = 16 "月报报送",
        /// a monthly report that was taken out of the figures, and why.
        ReportWithdrawal = 17 "月报撤回",
        /// a ten-day report.
        TenDayReport = 18 "旬报",
        /// the matters that the problem of a monthly report became.
        MatterReport = 26 "问题转为事项",
        /// an issued bulletin.
        Bulletin = 19 "通报",
        /// a rule pack.
        RulePack = 20 "规则包",
        /// the mark of a change whose instant is not trusted.
        ClockMark = 21 "时间标记",
        /// the day that was set for such a change.
        ChangeDay = 22 "补记日期",
        /// why such marks were lifted.
        ClockLift = 23 "解除时间标记",
        /// what a person decided about a cell of an imported sheet.
        ImportAnswer = 24 "人工确认",
        /// what a column was confirmed to mean.
        ColumnMapping = 25 "列的确认",
        /// a fact of an assessment.
        AssessmentFact = 31 "考核登记",
        /// an issued result of an assessment.
        IssuedAssessment = 32 "考核结果",
        /// a letter.
        Letter = 34 "函件",
        /// a file that is attached to a record.
        Attachment = 36 "附件",
        /// a place of a project.
        Place = 37 "位置",
        /// an attempt that was refused for want of a right.
        Refusal = 29 "越权尝试",
        /// the contact details of a person, of which a history has only why they were overwritten.
        Contact = 30 "联系方式",
        /// that a unit or a project is another one.
        Merger = 28 "合并",
        /// an office with which packages are exchanged.
        Partner = 39 "往来单位",
        /// another life of the ledger, because it was restored or copied.
        Incarnation = 40 "台账代次",
        /// a package that was made for another office.
        SentPackage = 41 "发出的数据包",
        /// a package that came from another office.
        ReceivedPackage = 42 "收到的数据包",
        /// what an upper office said of a report.
        Answer = 43 "答复",
        /// that a record is voided, and why.
        Void = 27 "作废",
    }
}

/// One field of one record that a change wrote (变更明细).
///
/// What follows from what was said, such as a sum that is carried forward, is no entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The change.
    pub change: ChangeNumber,
    /// Who made it.
    pub actor: String,
    /// When: UTC, in milliseconds since 1970; `None` where the instant is marked.
    pub at_ms: Option<i64>,
    /// What it wrote of.
    pub subject: Subject,
    /// Number of the record. Of what a project's place in a plan has, such as its reports, the number of the plan item; of what a
    /// plan has one of, the number of the plan; of what is said of a change, the number of that change.
    pub id: i64,
    /// What an office calls it: of the things of a project, the name of the project.
    pub name: String,
    /// The project that it belongs to, if it does.
    pub project: Option<ProjectId>,
    /// The month of a report.
    pub month: Option<YearMonth>,
    /// The third of the month of a ten-day report.
    pub ten_days: Option<TenDays>,
    /// Which field, by its name in forms, rows and JSON: `annual`.
    pub field: &'static str,
    /// What an office calls the field: 年度计划投资.
    pub title: &'static str,
    /// What it said before; `None` where it said nothing, or the record did not exist.
    pub before: Option<FieldValue>,
    /// What it says from this change on; `None` where it says nothing, or the record is no more.
    pub after: Option<FieldValue>,
}

/// Of what a history is asked (沿革的对象).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum HistoryOf {
    /// A project with its events, matters, nodes, attachments, places and roles, its place in each plan, the plan changes that moved it, its reports.
    Project(ProjectId),
    /// A unit with its people, and the roles for it; the projects, matters and nodes that were given to it or taken away.
    Unit(UnitId),
    /// A person and their roles.
    Person(PersonId),
    /// A year plan with its items, rules, closings, plan changes and issued bulletins.
    Plan(PlanId),
    /// A rule pack and the plans that use it.
    RulePack(RulePackId),
}

impl HistoryOf {
    /// By the subject and the number of a record; what else there is belongs to one of these.
    pub fn new(subject: Subject, id: i64) -> Result<Self> {
        match subject {
            Subject::Project => Ok(HistoryOf::Project(ProjectId(id))),
            Subject::Unit => Ok(HistoryOf::Unit(UnitId(id))),
            Subject::Person => Ok(HistoryOf::Person(PersonId(id))),
            Subject::Plan => Ok(HistoryOf::Plan(PlanId(id))),
            Subject::RulePack => Ok(HistoryOf::RulePack(RulePackId(id))),
            other => Err(messages::subject_has_no_history(other.into()).field("subject")),
        }
    }
}

macro_rules! history_of {
    ($($Of:ident: $Id:ident),*) => {$(
        impl From<$Id> for HistoryQuery {
            fn from(id: $Id) -> Self {
                HistoryQuery::new(HistoryOf::$Of(id))
            }
        }
    )*};
}
history_of!(Project: ProjectId, Unit: UnitId, Person: PersonId, Plan: PlanId, RulePack: RulePackId);

/// Which entries of a history are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct HistoryQuery {
    /// Of what.
    pub of: HistoryOf,
    /// Only this field, by its name: `annual`.
    pub field: Option<String>,
    /// Only the entries of this subject.
    pub subject: Option<Subject>,
    /// Only the changes after this one.
    pub after: ChangeNumber,
}

impl HistoryQuery {
    /// Every entry.
    pub fn new(of: HistoryOf) -> Self {
        HistoryQuery { of, field: None, subject: None, after: ChangeNumber(0) }
    }
}

setters! {
    HistoryQuery {
        with_field(field: &str) = Some(field.to_owned());
        with_subject(subject: Subject) = Some(subject);
        with_after(after: ChangeNumber) = after;
    }
}
