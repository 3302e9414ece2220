//! What is recorded of an assessment.

use crate::domain::assessment::fact::{AssessmentFact, AssessmentFactFields};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::value::field::Scalar;
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::AssessmentFactId;
use crate::error::Result;
use crate::fields;
use crate::store::columns::{InColumns, columns, joined};
use crate::store::kept_form;
use crate::store::merger::Merged;
use crate::store::table::Table;
use crate::store::value::Columns;
use crate::store::versions::{Sayings, Told, Versioned};

/// The tables of this file.
pub(super) static TABLES: &[&Table] =
    &[&ASSESSMENT_FACT, &ASSESSMENT_FACT_VERSION, &ISSUED_ASSESSMENT, &ISSUED_ASSESSMENT_FORM];
/// The records with versions, for histories.
pub(super) static RECORDS: &[Told] = &[Told::of::<AssessmentFact>()];

pub(crate) static ASSESSMENT_FACT: Table =
    Table::fixed(46, "assessment_fact", ChangeKind::RecordAssessment, &["kind", "plan_id", "unit_id"]);
pub(crate) static ASSESSMENT_FACT_VERSION: Table = Table::versioned(
    47,
    "assessment_fact_version",
    ChangeKind::RecordAssessment,
    &["assessment_fact_id"],
    AssessmentFactFields::COLUMNS,
);

pub(crate) static ISSUED_ASSESSMENT: Table = Table::fixed(
    48,
    "issued_assessment",
    ChangeKind::IssueAssessment,
    &["plan_id", "month", "scheme", "as_of", "number", "number_key", "issued_on", "corrects", "reason", "rule_pack_id"],
);
pub(crate) static ISSUED_ASSESSMENT_FORM: Table = Table::fixed(
    49,
    "issued_assessment_form",
    ChangeKind::IssueAssessment,
    &joined::<5>(&[&["issued_assessment_id"], &kept_form::COLUMNS]),
);

columns!(AssessmentFactFields {
    "month": month,
    "last_month": last_month,
    "scheme": scheme,
    "item": item,
    "project_id": project,
    "value": value,
    "document_no": document_no,
    "document_date": document_date,
    "reason": reason,
    "remark": remark,
    "assessment_id": assessment,
    "answered_on": answered_on,
    "answer": answer,
    "is_upheld": upheld
});

impl Versioned for AssessmentFact {
    type Id = AssessmentFactId;
    type Fields = AssessmentFactFields;

    fn tables() -> [&'static Table; 2] {
        [&ASSESSMENT_FACT, &ASSESSMENT_FACT_VERSION]
    }

    const SUBJECT: Subject = Subject::AssessmentFact;

    /// A fact is of its unit: a view that shows projects alone shows none of it.
    fn identity(&self) -> Sayings {
        let fields = [
            (&fields::ASSESSMENT_FACT_KIND, Raw::of(self.kind.datum())),
            (&fields::UNIT, Raw::of(self.unit.datum())),
            (&fields::PLAN, Raw::of(self.plan.datum())),
        ];
        (None, fields.into_iter().filter_map(|(field, said)| Some((field, said?))).collect())
    }

    fn fields(&self) -> AssessmentFactFields {
        self.fields.clone()
    }

    fn read(columns: &mut Columns<'_, '_>) -> Result<Self> {
        let id = columns.read()?;
        let (kind, plan, unit) = (columns.read()?, columns.read()?, columns.read()?);
        let since = columns.read()?;
        Ok(AssessmentFact { id, since, kind, plan, unit, fields: AssessmentFactFields::read(columns)? })
    }

    fn settle(&mut self, merged: &Merged<'_>) -> Result<()> {
        merged.settle(&mut self.unit)?;
        merged.settle_some(&mut self.fields.project)
    }

    fn keep_stored(fields: &mut AssessmentFactFields, stored: &AssessmentFactFields, settled: &AssessmentFactFields) {
        if fields.project == settled.project {
            fields.project = stored.project;
        }
    }
}
