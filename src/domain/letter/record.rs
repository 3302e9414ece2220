//! A letter of the ledger.

use chrono::NaiveDate;
use serde::Serialize;

use super::course::LetterCourse;
use super::fields::{LetterCause, LetterFields};
use super::kind::LetterState;
use crate::domain::value::field::record;
use crate::domain::value::ids::{ChangeNumber, LetterId};
use crate::domain::value::record::Base;

/// A letter of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Letter {
    /// Its number in the ledger; the number that it bears is [`LetterCourse::number`].
    pub id: LetterId,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What it is about.
    #[serde(flatten)]
    pub cause: LetterCause,
    /// What it says.
    #[serde(flatten)]
    pub fields: LetterFields,
    /// What became of it.
    #[serde(flatten)]
    pub course: LetterCourse,
}

impl From<&Letter> for Base<LetterId> {
    fn from(letter: &Letter) -> Self {
        Base { id: letter.id, since: letter.since }
    }
}

impl Letter {
    /// By how many days its answer is too late on a day; `None` where none is due, or it came.
    pub fn days_late(&self, on: NaiveDate) -> Option<i64> {
        let due = self.fields.reply_due.filter(|_| self.course.state == LetterState::Issued)?;
        (on > due).then(|| (on - due).num_days())
    }
}

/// What a version of a letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct LetterVersion {
    #[serde(flatten)]
    pub(crate) fields: LetterFields,
    #[serde(flatten)]
    pub(crate) course: LetterCourse,
}

record!(LetterVersion {
    fields {
        title: TITLE, units: ADDRESSED_UNITS, addressees: ADDRESSEES, body: BODY, demands: DEMANDS, matters: HANDED_MATTERS,
        reply_days: REPLY_DAYS, reply_due: REPLY_DUE, facts: QUOTED_FACTS, points: LETTER_POINTS, public: IS_PUBLIC,
        loses: LOSES, remark: REMARK,
    },
    course {
        state: LETTER_STATE, number: DOCUMENT_NO, issued_on: ISSUED_ON, replied_on: REPLIED_ON, reply: REPLY, replied_by: REPLIED_BY,
        closed_on: CLOSED_ON, outcome: RESULT, escalated_to: ESCALATED_TO, revoked_on: REVOKED_ON,
        revoked_by: REVOKED_BY, revoked_for: REVOKED_FOR,
    },
});
