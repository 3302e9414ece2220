//! What becomes of a letter: issued, answered, closed, followed by a stronger one, revoked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::kind::LetterState;
use crate::domain::messages;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::LetterId;
use crate::domain::value::period::check_day;
use crate::error::Result;

/// What became of a letter so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct LetterCourse {
    /// Where it stands.
    #[serde(rename = "letter_state")]
    pub state: LetterState,
    /// The number that it bears (文号), from the day on which it was issued.
    pub number: Option<String>,
    /// The date that it bears (签发日期).
    pub issued_on: Option<NaiveDate>,
    /// The date of its answer (回复日期).
    pub replied_on: Option<NaiveDate>,
    /// What the answer says (回复内容).
    pub reply: Option<String>,
    /// Who answered (回复单位).
    pub replied_by: Option<String>,
    /// When it was closed (办结日期).
    pub closed_on: Option<NaiveDate>,
    /// What came of it (办理结果).
    pub outcome: Option<String>,
    /// The stronger letter that followed it (升级函件).
    pub escalated_to: Option<LetterId>,
    /// When it was revoked (撤销日期).
    pub revoked_on: Option<NaiveDate>,
    /// The document that revoked it.
    pub revoked_by: Option<String>,
    /// Why it was revoked.
    pub revoked_for: Option<String>,
}

/// An answer to a letter (回复).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterReply {
    /// The date of the answer.
    pub replied_on: NaiveDate,
    /// What it says, in short.
    pub reply: String,
    /// Who answered; the first of those whom the letter went to, unless said otherwise.
    #[serde(default)]
    pub replied_by: Option<String>,
}

/// Why a letter is revoked (撤销).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterRevocation {
    /// The date of the document.
    pub revoked_on: NaiveDate,
    /// The document that revokes it: its number or name.
    pub document_no: String,
    /// Why.
    pub reason: String,
}

record!(LetterCourse {
    state: LETTER_STATE,
    number: DOCUMENT_NO,
    issued_on: ISSUED_ON,
    replied_on: REPLIED_ON,
    reply: REPLY,
    replied_by: REPLIED_BY,
    closed_on: CLOSED_ON,
    outcome: RESULT,
    escalated_to: ESCALATED_TO,
    revoked_on: REVOKED_ON,
    revoked_by: REVOKED_BY,
    revoked_for: REVOKED_FOR
});

impl LetterCourse {
    /// The same, each text in the form in which it is kept.
    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        Ok(self)
    }

    /// Refuses what happens on a day before the letter was issued.
    pub(crate) fn check_after_issue(&self, field: &'static str, day: NaiveDate) -> Result<()> {
        check_day(field, day)?;
        match self.issued_on.filter(|issued| day < *issued) {
            Some(issued) => Err(messages::before_letter_issued(day, issued).field(field)),
            None => Ok(()),
        }
    }
}
