//! What a letter is about, and what it says.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::kind::LetterKind;
use crate::domain::messages;
use crate::domain::rules::rule_pack::wording;
use crate::domain::value::decimal_text;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, MatterId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// What a letter is about: one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LetterSubject {
    /// A project.
    Project(ProjectId),
    /// A unit.
    Unit(UnitId),
    /// A matter of a project.
    Matter(MatterId),
}

/// What a letter is about, and why it is written. It never changes: a draft that is about something else is another draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterCause {
    /// What kind of letter it is.
    #[serde(rename = "letter_kind")]
    pub kind: LetterKind,
    /// The project; of a matter, that of the matter.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// The unit, where the letter is about no project.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The matter.
    #[serde(default)]
    pub matter: Option<MatterId>,
    /// The plan whose figures it quotes, and by whose rules its answer is due.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The month at whose end the figures stand.
    #[serde(default)]
    pub month: Option<YearMonth>,
    /// Which rule of the plan's rule pack asks for it; `None` where a person decided so.
    #[serde(default)]
    pub rule: Option<String>,
    /// The last change that the figures which it quotes know of; the one before the draft unless said otherwise.
    #[serde(default)]
    pub as_of: Option<ChangeNumber>,
}

impl LetterCause {
    /// A letter of a kind about something, for which no rule asks.
    ///
    /// ```
    /// use zdxm::{LetterCause, LetterKind, LetterSubject, ProjectId};
    /// let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(ProjectId(3)));
    /// assert_eq!(cause.subject(), Some(LetterSubject::Project(ProjectId(3))));
    /// ```
    pub fn new(kind: LetterKind, subject: LetterSubject) -> Self {
        let none = LetterCause {
            kind,
            project: None,
            unit: None,
            matter: None,
            plan: None,
            month: None,
            rule: None,
            as_of: None,
        };
        match subject {
            LetterSubject::Project(project) => LetterCause { project: Some(project), ..none },
            LetterSubject::Unit(unit) => LetterCause { unit: Some(unit), ..none },
            LetterSubject::Matter(matter) => LetterCause { matter: Some(matter), ..none },
        }
    }

    /// What it is about.
    pub fn subject(&self) -> Option<LetterSubject> {
        let matter = self.matter.map(LetterSubject::Matter);
        let project = self.project.map(LetterSubject::Project);
        matter.or(project).or(self.unit.map(LetterSubject::Unit))
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        if self.unit.is_some() && (self.project.is_some() || self.matter.is_some()) {
            return Err(messages::letter_about_several().field("unit"));
        }
        self.subject().ok_or_else(|| messages::letter_about_nothing().field("project"))?;
        if self.month.is_some() && self.plan.is_none() {
            return Err(messages::letter_month_without_plan().field("month"));
        }
        self.rule = self.rule.map(|rule| text::checked_line("rule", &rule, limits::NAME_CHARS)).transpose()?;
        Ok(self)
    }
}

/// What a letter says. As a draft it can be revised; what was issued stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterFields {
    /// Title (标题): 关于凤凰岭大桥推进情况的提醒函.
    pub title: String,
    /// The units that it goes to, in their order (主送单位). Its points are theirs.
    #[serde(default)]
    pub units: Vec<UnitId>,
    /// All that it goes to, as it names them, in their order: also owners and persons who are no units of the ledger. Without any
    /// the names of the units stand there.
    #[serde(default)]
    pub addressees: Vec<String>,
    /// What it says, a paragraph to a line. `{文号}`, `{签发日期}` and `{回复期限}` are filled in when it is issued.
    #[serde(default)]
    pub body: Option<String>,
    /// What it demands, each in a sentence (要求).
    #[serde(default)]
    pub demands: Vec<String>,
    /// The matters that it hands over, in their order (交办事项).
    #[serde(default)]
    pub matters: Vec<MatterId>,
    /// Within how many working days after its date an answer is due; from it the date follows when the letter is issued.
    #[serde(default)]
    pub reply_days: Option<u32>,
    /// Until when an answer is due (回复期限).
    #[serde(default)]
    pub reply_due: Option<NaiveDate>,
    /// The figures that it quotes, each as `名称：数`, as they stood as of [`LetterCause::as_of`].
    #[serde(default)]
    pub facts: Vec<String>,
    /// Points that it gives each of its units in the assessment; below zero for a deduction.
    #[serde(default, with = "decimal_text::option")]
    pub points: Option<Decimal>,
    /// Whether it is made public (公示).
    #[serde(default)]
    pub public: bool,
    /// What its units lose by it (取消的奖励、资格).
    #[serde(default)]
    pub loses: Option<String>,
    /// 备注; not printed.
    #[serde(default)]
    pub remark: Option<String>,
}

record!(LetterFields {
    title: TITLE,
    units: ADDRESSED_UNITS,
    addressees: ADDRESSEES,
    body: BODY,
    demands: DEMANDS,
    matters: HANDED_MATTERS,
    reply_days: REPLY_DAYS,
    reply_due: REPLY_DUE,
    facts: QUOTED_FACTS,
    points: LETTER_POINTS,
    public: IS_PUBLIC,
    loses: LOSES,
    remark: REMARK
});

impl LetterFields {
    /// A letter of which only the title is written.
    pub fn titled(title: &str) -> Self {
        LetterFields {
            title: title.to_owned(),
            units: Vec::new(),
            addressees: Vec::new(),
            body: None,
            demands: Vec::new(),
            matters: Vec::new(),
            reply_days: None,
            reply_due: None,
            facts: Vec::new(),
            points: None,
            public: false,
            loses: None,
            remark: None,
        }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.title = text::checked_line("title", &self.title, limits::NAME_CHARS)?;
        for (field, list, chars) in [
            ("addressees", &mut self.addressees, limits::NAME_CHARS),
            ("demands", &mut self.demands, limits::TEXT_CHARS),
            ("quoted_facts", &mut self.facts, limits::TEXT_CHARS),
        ] {
            check_length(field, list.len())?;
            for line in list {
                *line = text::checked_line(field, line, chars)?;
            }
        }
        check_once("addressed_units", &self.units)?;
        check_once("handed_matters", &self.matters)?;
        if self.reply_days.is_some_and(|days| !(1..=limits::REPLY_DAYS).contains(&days)) {
            return Err(messages::reply_days_invalid(limits::REPLY_DAYS).field("reply_days"));
        }
        if self.points.is_some_and(|points| points.abs() > Decimal::from(limits::LETTER_POINTS)) {
            return Err(messages::letter_points_invalid(limits::LETTER_POINTS).field("points"));
        }
        let mut words = self.body.iter().chain(&self.demands);
        words.try_for_each(|words| wording::check_late("body", words))?;
        Ok(self)
    }
}

fn check_length(field: &'static str, length: usize) -> Result<()> {
    match length <= limits::LETTER_ENTRIES {
        true => Ok(()),
        false => Err(messages::letter_list_too_long(limits::LETTER_ENTRIES).field(field)),
    }
}

fn check_once<T: Ord + Copy + Into<crate::message::Arg>>(field: &'static str, list: &[T]) -> Result<()> {
    check_length(field, list.len())?;
    let mut seen = BTreeSet::new();
    match list.iter().find(|entry| !seen.insert(**entry)) {
        Some(twice) => Err(messages::letter_lists_twice((*twice).into()).field(field)),
        None => Ok(()),
    }
}
