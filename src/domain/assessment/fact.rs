//! Facts of an assessment (考核登记): what a registrar gives or exempts, always by a document.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::decimal_text;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{AssessmentFactId, ChangeNumber, IssuedAssessmentId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::{YearMonth, check_day};
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;
use crate::fields::{self, Field};
use crate::limits;
use crate::message::Arg;

coded! {
    /// What a fact of an assessment says.
    #[derive(PartialOrd, Ord)]
    pub enum AssessmentFactKind: "ASSESSMENT_FACT", "Fact of an assessment" {
        /// points, times or a rate that a registrar gives a unit.
        Given = 1 "认定",
        /// that a unit is exempt for some months: it is scored and shown, but stands on no list, and no lowest, highest or average
        /// knows it.
        Exemption = 2 "免列",
        /// that a unit objects to an issued result, and what it was answered.
        Objection = 3 "申诉",
    }
}

/// What a fact of an assessment says (考核登记). It rests on a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssessmentFactFields {
    /// The month in which it counts; of an exemption, the first one.
    pub month: YearMonth,
    /// The last month of an exemption; without one it holds to the end of the plan's year.
    #[serde(default)]
    pub last_month: Option<YearMonth>,
    /// Name of the scheme (考核办法). An exemption without one holds for every scheme, ranking and list of the plan.
    #[serde(default)]
    pub scheme: Option<String>,
    /// Id of the item of the scheme that takes it; or `given_points`, `given_times`, `given_rate`, for the conditions of the
    /// scheme that ask for these.
    #[serde(default)]
    pub item: Option<String>,
    /// The project, for an item that judges each plan item.
    #[serde(default)]
    pub project: Option<ProjectId>,
    /// The figure: points, times, or a rate as a part of one (0.9 is 90%). Points and times of several facts add up; of rates the
    /// one of the latest month counts.
    #[serde(default, with = "decimal_text::option")]
    pub value: Option<Decimal>,
    /// Number or name of the document (文号).
    pub document_no: String,
    /// Its date.
    pub document_date: NaiveDate,
    /// Why.
    pub reason: String,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
    /// The issued result that an objection is to.
    #[serde(default)]
    pub assessment: Option<IssuedAssessmentId>,
    /// When an objection was answered.
    #[serde(default)]
    pub answered_on: Option<NaiveDate>,
    /// What the answer says.
    #[serde(default)]
    pub answer: Option<String>,
    /// Whether the objection is upheld. The correction is a result of its own, which names the one that it corrects.
    #[serde(default)]
    pub upheld: Option<bool>,
}

record!(AssessmentFactFields {
    month: MONTH,
    last_month: LAST_MONTH,
    scheme: SCHEME,
    item: SCHEME_ITEM,
    project: PROJECT,
    value: GIVEN_VALUE,
    document_no: DOCUMENT_NO,
    document_date: ISSUED_ON,
    reason: REASON,
    remark: REMARK,
    assessment: ASSESSMENT,
    answered_on: ANSWERED_ON,
    answer: ANSWER,
    upheld: IS_UPHELD
});

impl AssessmentFactFields {
    /// An exemption from a month on, for every scheme.
    ///
    /// ```
    /// use zdxm::{AssessmentFactFields, YearMonth};
    /// let date = chrono::NaiveDate::from_ymd_opt(2022, 6, 20).unwrap();
    /// let mut flood = AssessmentFactFields::new(YearMonth::new(2022, 6)?, "示例办〔2022〕9号", date, "洪灾停工");
    /// flood.last_month = Some(YearMonth::new(2022, 8)?);
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn new(month: YearMonth, document_no: &str, document_date: NaiveDate, reason: &str) -> Self {
        AssessmentFactFields {
            month,
            last_month: None,
            scheme: None,
            item: None,
            project: None,
            value: None,
            document_no: document_no.to_owned(),
            document_date,
            reason: reason.to_owned(),
            remark: None,
            assessment: None,
            answered_on: None,
            answer: None,
            upheld: None,
        }
    }

    /// An objection to an issued result of a month, as a unit wrote it.
    #[must_use]
    pub fn objecting_to(mut self, assessment: IssuedAssessmentId) -> Self {
        self.assessment = Some(assessment);
        self
    }

    /// The same as what an item of a scheme is given: points, times or a rate.
    #[must_use]
    pub fn giving(mut self, scheme: &str, item: &str, value: Decimal) -> Self {
        (self.scheme, self.item, self.value) = (Some(scheme.to_owned()), Some(item.to_owned()), Some(value));
        self
    }

    pub(crate) fn checked(mut self, kind: AssessmentFactKind) -> Result<Self> {
        self.check_members()?;
        self.document_no = text::checked_line("document_no", &self.document_no, limits::NAME_CHARS)?;
        self.reason = text::checked_reason(&self.reason, messages::assessment_fact_without_reason)?;
        check_day("issued_on", self.document_date)?;
        for (field, line) in [("scheme", &mut self.scheme), ("scheme_item", &mut self.item)] {
            if let Some(line) = line {
                *line = text::checked_line(field, line, limits::NAME_CHARS)?;
            }
        }
        self.value = self.value.map(|value| value.normalize());
        match kind {
            AssessmentFactKind::Given => self.check_given(kind)?,
            AssessmentFactKind::Exemption => self.check_exemption(kind)?,
            AssessmentFactKind::Objection => self.check_objection(kind)?,
        }
        if kind != AssessmentFactKind::Objection {
            let of_objections = [
                (&fields::ASSESSMENT, self.assessment.is_some()),
                (&fields::ANSWERED_ON, self.answered_on.is_some()),
                (&fields::ANSWER, self.answer.is_some()),
                (&fields::IS_UPHELD, self.upheld.is_some()),
            ];
            refuse_said(kind, &of_objections)?;
        }
        Ok(self)
    }

    fn check_given(&self, kind: AssessmentFactKind) -> Result<()> {
        let said = [
            (&fields::SCHEME, self.scheme.is_some()),
            (&fields::SCHEME_ITEM, self.item.is_some()),
            (&fields::GIVEN_VALUE, self.value.is_some()),
        ];
        if let Some((field, _)) = said.into_iter().find(|(_, is_said)| !is_said) {
            return Err(messages::assessment_fact_lacks(kind.into(), called(field)).field(field.name));
        }
        refuse_said(kind, &[(&fields::LAST_MONTH, self.last_month.is_some())])?;
        match self.value.filter(|value| value.abs() > Decimal::from(limits::GIVEN_POINTS)) {
            Some(_) => Err(messages::given_value_out_of_range(limits::GIVEN_POINTS).field("given_value")),
            None => Ok(()),
        }
    }

    fn check_objection(&self, kind: AssessmentFactKind) -> Result<()> {
        let of_others = [
            (&fields::LAST_MONTH, self.last_month.is_some()),
            (&fields::PROJECT, self.project.is_some()),
            (&fields::GIVEN_VALUE, self.value.is_some()),
        ];
        refuse_said(kind, &of_others)?;
        if self.assessment.is_none() {
            return Err(messages::assessment_fact_lacks(kind.into(), called(&fields::ASSESSMENT)).field("assessment"));
        }
        match (self.answered_on, &self.answer) {
            (None, None) => refuse_said(kind, &[(&fields::IS_UPHELD, self.upheld.is_some())]),
            (Some(_), None) => Err(messages::objection_incomplete(called(&fields::ANSWER)).field("answer")),
            (None, Some(_)) => Err(messages::objection_incomplete(called(&fields::ANSWERED_ON)).field("answered_on")),
            (Some(day), Some(_)) if day < self.document_date => {
                Err(messages::answered_before(day, self.document_date).field("answered_on"))
            }
            (Some(day), Some(_)) => check_day("answered_on", day),
        }
    }

    fn check_exemption(&self, kind: AssessmentFactKind) -> Result<()> {
        let of_points = [
            (&fields::SCHEME_ITEM, self.item.is_some()),
            (&fields::PROJECT, self.project.is_some()),
            (&fields::GIVEN_VALUE, self.value.is_some()),
        ];
        refuse_said(kind, &of_points)?;
        match self.last_month.filter(|last| *last < self.month) {
            Some(last) => Err(messages::exemption_ends_before(self.month.into(), last.into()).field("last_month")),
            None => Ok(()),
        }
    }
}

/// A field as a message calls it.
fn called(field: &Field) -> Arg {
    Arg::Word(field.name, field.title)
}

/// Refuses a field that a fact of a kind does not have.
fn refuse_said(kind: AssessmentFactKind, said: &[(&'static Field, bool)]) -> Result<()> {
    match said.iter().find(|(_, is_said)| *is_said) {
        Some((field, _)) => Err(messages::assessment_fact_does_not_say(kind.into(), called(field)).field(field.name)),
        None => Ok(()),
    }
}

/// A fact of an assessment, as the ledger has it (考核登记).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssessmentFact {
    /// Its number.
    pub id: AssessmentFactId,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What it says.
    #[serde(rename = "assessment_fact_kind")]
    pub kind: AssessmentFactKind,
    /// The plan whose units are assessed.
    pub plan: PlanId,
    /// The unit.
    pub unit: UnitId,
    /// What it says.
    #[serde(flatten)]
    pub fields: AssessmentFactFields,
}

impl From<&AssessmentFact> for Base<AssessmentFactId> {
    fn from(fact: &AssessmentFact) -> Self {
        Base { id: fact.id, since: fact.since }
    }
}

impl AssessmentFact {
    /// Whether it exempts its unit at the end of a month, from a scheme, or from rankings and lists of the plan.
    pub(crate) fn exempts(&self, month: YearMonth, scheme: Option<&str>) -> bool {
        let AssessmentFactFields { month: first, last_month, scheme: of, .. } = &self.fields;
        self.kind == AssessmentFactKind::Exemption
            && *first <= month
            && last_month.is_none_or(|last| month <= last)
            && (of.is_none() || of.as_deref() == scheme)
    }

    /// What an office calls it: `认定（示例办〔2022〕9号）`.
    pub(crate) fn name(&self) -> String {
        format!("{}（{}）", self.kind.name(), self.fields.document_no)
    }
}
