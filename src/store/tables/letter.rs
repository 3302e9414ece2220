//! Letters, and their printed forms as they were issued.

use crate::domain::letter::course::LetterCourse;
use crate::domain::letter::fields::{LetterCause, LetterFields};
use crate::domain::letter::record::{Letter, LetterVersion};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::value::field::Scalar;
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::LetterId;
use crate::domain::value::text::squeeze;
use crate::error::Result;
use crate::fields;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::kept_form;
use crate::store::merger::Merged;
use crate::store::table::Table;
use crate::store::value::Columns;
use crate::store::versions::{Sayings, Told, Versioned};

/// The tables of this file.
pub(super) static TABLES: &[&Table] = &[&LETTER, &LETTER_VERSION, &ISSUED_LETTER];
/// The records with versions, for histories.
pub(super) static RECORDS: &[Told] = &[Told::of::<Letter>()];

pub(crate) static LETTER: Table = Table::fixed(
    50,
    "letter",
    ChangeKind::FollowLetters,
    &["kind", "plan_id", "month", "project_id", "unit_id", "matter_id", "rule", "as_of"],
);
pub(crate) static LETTER_VERSION: Table =
    Table::versioned(51, "letter_version", ChangeKind::FollowLetters, &["letter_id"], LetterVersion::COLUMNS);
pub(crate) static ISSUED_LETTER: Table =
    Table::fixed(52, "issued_letter", ChangeKind::IssueLetters, &joined::<5>(&[&["letter_id"], &kept_form::COLUMNS]));

columns!(LetterVersion {
    "number_key" = |version| version.course.number.as_deref().map(squeeze).unwrap_or_default(),
    fields: LetterFields {
        "title": title,
        "units": units [list],
        "addressees": addressees [list],
        "body": body,
        "demands": demands [list],
        "matters": matters [list],
        "reply_days": reply_days,
        "reply_due": reply_due,
        "facts": facts [list],
        "points": points,
        "is_public": public,
        "loses": loses,
        "remark": remark,
    },
    course: LetterCourse {
        "state": state,
        "number": number,
        "issued_on": issued_on,
        "replied_on": replied_on,
        "reply": reply,
        "replied_by": replied_by,
        "closed_on": closed_on,
        "outcome": outcome,
        "escalated_to": escalated_to,
        "revoked_on": revoked_on,
        "revoked_by": revoked_by,
        "revoked_for": revoked_for,
    }
});

impl Versioned for Letter {
    type Id = LetterId;
    type Fields = LetterVersion;

    fn tables() -> [&'static Table; 2] {
        [&LETTER, &LETTER_VERSION]
    }

    const SUBJECT: Subject = Subject::Letter;

    fn identity(&self) -> Sayings {
        let LetterCause { kind, project, unit, matter, plan: _, month, rule, as_of: _ } = &self.cause;
        let fields = [
            (&fields::LETTER_KIND, Raw::of(kind.datum())),
            (&fields::UNIT, unit.as_ref().and_then(|unit| Raw::of(unit.datum()))),
            (&fields::MATTER, matter.as_ref().and_then(|matter| Raw::of(matter.datum()))),
            (&fields::MONTH, month.as_ref().and_then(|month| Raw::of(month.datum()))),
            (&fields::LETTER_RULE, rule.as_ref().and_then(|rule| Raw::of(rule.datum()))),
        ];
        (*project, fields.into_iter().filter_map(|(field, said)| Some((field, said?))).collect())
    }

    fn fields(&self) -> LetterVersion {
        LetterVersion { fields: self.fields.clone(), course: self.course.clone() }
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let id = columns.read()?;
        let (kind, plan, month) = (columns.read()?, columns.read()?, columns.read()?);
        let (project, unit, matter, rule) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
        let as_of = columns.read()?;
        let cause = LetterCause { kind, project, unit, matter, plan, month, rule, as_of };
        let since = columns.read()?;
        let LetterVersion { fields, course } = LetterVersion::read(columns)?;
        Ok(Letter { id, since, cause, fields, course })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle_some(&mut self.cause.project)?;
        merged.settle_some(&mut self.cause.unit)?;
        merged.settle_units(&mut self.fields.units)
    }

    fn keep_stored(fields: &mut LetterVersion, stored: &LetterVersion, settled: &LetterVersion) {
        if fields.fields.units == settled.fields.units {
            fields.fields.units = stored.fields.units.clone();
        }
    }
}
