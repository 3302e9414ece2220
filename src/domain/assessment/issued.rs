//! Issued results of an assessment (考核结果的签发): points with a number and a date, frozen.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::messages;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ChangeNumber, IssuedAssessmentId, PlanId, RulePackId, UnitId};
use crate::domain::value::period::{YearMonth, check_day};
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// What an office says when it issues the results of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuedAssessmentFields {
    /// The plan.
    pub plan: PlanId,
    /// The month, of the plan's year, at whose end the units are judged.
    pub month: YearMonth,
    /// Name of the scheme of the plan's rule pack (考核办法).
    pub scheme: String,
    /// Its number (文号); no other issued assessment of the ledger has it.
    pub number: String,
    /// The date that it bears (签发日期).
    pub issued_on: NaiveDate,
    /// The issued result that this one corrects, of the same plan, month and scheme (更正).
    #[serde(default)]
    pub corrects: Option<IssuedAssessmentId>,
    /// Why that one is corrected.
    #[serde(default)]
    pub reason: Option<String>,
}

impl IssuedAssessmentFields {
    /// The first result of a scheme for a month.
    pub fn new(plan: PlanId, month: YearMonth, scheme: &str, number: &str, issued_on: NaiveDate) -> Self {
        let (scheme, number) = (scheme.to_owned(), number.to_owned());
        IssuedAssessmentFields { plan, month, scheme, number, issued_on, corrects: None, reason: None }
    }

    /// The same as a correction of an issued result, with the reason.
    #[must_use]
    pub fn correcting(mut self, former: IssuedAssessmentId, reason: &str) -> Self {
        (self.corrects, self.reason) = (Some(former), Some(reason.to_owned()));
        self
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        check_day("issued_on", self.issued_on)?;
        self.number = text::checked_line("number", &self.number, limits::ISSUE_NUMBER_CHARS)?;
        self.scheme = text::checked_line("scheme", &self.scheme, limits::NAME_CHARS)?;
        if self.issued_on < self.month.first_day() {
            return Err(messages::assessment_before_its_month(self.issued_on, self.month.into()).field("issued_on"));
        }
        let reason = self.reason.unwrap_or_default();
        self.reason = match self.corrects {
            Some(_) => Some(text::checked_reason(&reason, messages::correction_without_reason)?),
            None => text::checked_text("reason", Some(reason))?,
        };
        match self.corrects.is_none() && self.reason.is_some() {
            true => Err(messages::reason_without_correction().field("reason")),
            false => Ok(self),
        }
    }
}

/// An issued result of an assessment; it never changes (已签发的考核结果).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct IssuedAssessment {
    /// Its number in the ledger.
    pub id: IssuedAssessmentId,
    /// The change that issued it.
    pub since: ChangeNumber,
    /// The last change that its points know of: the one before the change that issued it.
    pub as_of: ChangeNumber,
    /// What the office said.
    #[serde(flatten)]
    pub fields: IssuedAssessmentFields,
    /// The rule pack with the scheme.
    pub rule_pack: RulePackId,
    /// The one that corrects it, if one does.
    pub corrected_by: Option<IssuedAssessmentId>,
}

/// The exact result of a unit, as it was issued (单位考核结果).
///
/// What is said here is never changed: the digests of issued results are over it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct UnitResult {
    /// The group in which it was judged.
    pub group: Option<String>,
    /// The unit.
    pub unit: UnitId,
    /// Its name then.
    pub name: String,
    /// Whether it was exempt (免列).
    pub exempt: bool,
    /// The total, exact.
    pub total: Option<Fraction>,
    /// Its rank in the group.
    pub rank: Option<u32>,
    /// The grade, or what stands in its place.
    pub grade: Option<String>,
    /// The lists on which it stands.
    pub lists: Vec<String>,
    /// Its items, in the order of the scheme.
    pub items: Vec<ItemResult>,
}

/// The exact points of a unit for one item, as they were issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ItemResult {
    /// Id of the item.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The points, exact; `None` where the item did not exist for the unit, or was left out.
    pub points: Option<Fraction>,
    /// The value of the unit, exact; `None` where there is none, or plan items were judged.
    pub value: Option<Fraction>,
    /// What the value rests on.
    pub entries: Vec<String>,
}
