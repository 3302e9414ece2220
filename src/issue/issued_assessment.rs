//! Issuing the result of an assessment (签发考核结果), and giving it again as it was issued (重印、核对).

use std::path::Path;

use serde::Serialize;
use serde_json::to_value;

use crate::domain::assessment::issued::{IssuedAssessment, IssuedAssessmentFields, ItemResult, UnitResult};
use crate::domain::office::change::Hex;
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::value::ids::{ChangeNumber, IssuedAssessmentId};
use crate::error::Result;
use crate::figures::assessment::{Assessment, PointsBasis};
use crate::figures::bulletin::ChainMark;
use crate::issue::issued_bulletin::{Keeping, Reproduction};
use crate::issue::kept_forms::{IssuedForm, KeptForms, freeze, frozen};
use crate::issue::messages;
use crate::ledger::{Batch, View};
use crate::print::{Document, Paper, assessment_document, canonical};
use crate::store::file::new_file::SaveOptions;

/// Number of the present printing: to be raised with every change of what an assessment prints, in whichever form.
const FORMAT: u32 = 1;

impl Batch {
    /// Issues the result of an assessment (签发考核结果): it gets its number and date, and is frozen with every point and what it
    /// rests on.
    ///
    /// Its points are those as of the change before this batch. It is a change of its own: a batch that has written something is
    /// refused, and nothing can be written after it. A later result of the same plan, month and scheme names the one that it
    /// [corrects](IssuedAssessmentFields::correcting).
    ///
    /// Fails with `Duplicate` for a number that is taken, and where the month has a result that the new one does not correct;
    /// with `NotFound` for a scheme that the rules of the plan do not have, and with `Rule` where no unit is judged.
    pub fn issue_assessment(&mut self, fields: IssuedAssessmentFields) -> Result<IssuedAssessmentId> {
        self.freeze_assessment(fields, |view, fields, as_of| {
            let (results, document) = make(view, fields, as_of)?;
            let mut forms = vec![frozen(PrintedForm::Figures, FORMAT, exact(&results)?)];
            forms.extend(freeze(&document, FORMAT)?);
            Ok(forms)
        })
    }
}

/// The exact results as they are kept.
fn exact(results: &[UnitResult]) -> Result<Vec<u8>> {
    let value = to_value(results).map_err(|error| messages::text_is_not_utf8().because(error))?;
    Ok(canonical(&value).into_bytes())
}

/// What is issued, from the ledger as a view knows it.
fn make(view: &View, fields: &IssuedAssessmentFields, as_of: ChangeNumber) -> Result<(Vec<UnitResult>, Document)> {
    let assessments = Assessment::of_plan(view, fields.plan, fields.month, &fields.scheme)?;
    let results = assessments.iter().flat_map(unit_results).collect::<Vec<_>>();
    if results.is_empty() {
        return Err(messages::assessment_of_nobody(fields.plan).field("plan"));
    }
    let mut document = assessment_document(&assessments).with_office(&view.office()?).with_paper(Paper::Notice);
    let (title, parts) = (std::mem::take(&mut document.title), std::mem::take(&mut document.parts));
    document.title = format!("关于{title}的通报");
    document.paragraph(format!("现将{title}通报如下。"));
    document.rules = view.figure_rules(fields.plan)?.pack().map(Into::into);
    let hash = Hex(&view.change(as_of)?.hash).to_string();
    document.number = Some(fields.number.clone());
    document.date = Some(fields.issued_on);
    document.mark = Some(ChainMark { change: as_of, hash }.line());
    if let (Some(former), Some(reason)) = (fields.corrects, &fields.reason) {
        let number = view.issued_assessment(former)?.fields.number;
        document.paragraph(format!("本结果更正{number}。更正原因：{reason}"));
    }
    document.parts.extend(parts);
    Ok((results, document))
}

/// The exact results of a group.
fn unit_results(assessment: &Assessment) -> Vec<UnitResult> {
    let of_unit = |unit: &crate::figures::assessment::AssessedUnit| {
        let items = unit.items.iter().map(|item| ItemResult {
            id: item.id.clone(),
            name: item.name.clone(),
            points: item.points.clone(),
            value: match &item.basis {
                PointsBasis::Unit(reckoned) => Some(reckoned.value.clone()),
                _ => None,
            },
            entries: item.entries.clone(),
        });
        Some(UnitResult {
            group: assessment.group.clone(),
            unit: unit.unit?,
            name: unit.name.clone(),
            exempt: unit.exempt,
            total: unit.total.clone(),
            rank: unit.rank,
            grade: unit.grade.clone(),
            lists: unit.lists.clone(),
            items: items.collect(),
        })
    };
    assessment.units.iter().filter_map(of_unit).collect()
}

/// The results of the units as a view knows them now, exact.
pub(super) fn results_now(view: &View, fields: &IssuedAssessmentFields) -> Result<Vec<UnitResult>> {
    let assessments = Assessment::of_plan(view, fields.plan, fields.month, &fields.scheme)?;
    Ok(assessments.iter().flat_map(unit_results).collect())
}

/// An issued result of an assessment as it was issued (重印).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReissuedAssessment {
    /// What was issued.
    pub issued: IssuedAssessment,
    /// Whether it is as it was issued, and if not, what is not.
    pub outcome: Reproduction,
    #[serde(flatten)]
    forms: KeptForms,
}

impl ReissuedAssessment {
    /// Its forms: the exact result ([`PrintedForm::Figures`]) first, then what is printed.
    pub fn forms(&self) -> &[IssuedForm] {
        &self.forms.forms
    }

    /// A form as it was issued, byte for byte, whatever the library prints by now.
    ///
    /// Fails with `Tampered` where it was edited in the ledger, and with `NotFound` where it was not kept.
    pub fn bytes(&self, form: PrintedForm) -> Result<&[u8]> {
        self.forms.bytes(self.issued.id, form)
    }

    /// The text as it was issued: [`ReissuedAssessment::bytes`].
    pub fn text(&self) -> Result<&str> {
        self.forms.text(self.issued.id)
    }

    /// Saves a form as it was issued as a file: [`ReissuedAssessment::bytes`].
    pub fn save(&self, form: PrintedForm, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        self.forms.save(self.issued.id, form, path.as_ref(), options)
    }

    /// Whether the points are the same and every form is at hand as it was issued, byte for byte.
    pub fn is_reproduced(&self) -> bool {
        self.outcome == Reproduction::Same
    }
}

/// Gives an issued result of an assessment as it was issued, and reckons it again as of its change: the exact points must be the
/// same, and the text as issued must print the hash of that change.
///
/// Fails with `NotFound`, and with `NotPermitted` on a limited view.
pub fn reissue_assessment(view: &View, id: IssuedAssessmentId) -> Result<ReissuedAssessment> {
    view.check_whole()?;
    let issued = view.issued_assessment(id)?;
    let forms = KeptForms::of(view.assessment_forms(id)?);
    let outcome = outcome(view, &issued, &forms)?;
    Ok(ReissuedAssessment { issued, outcome, forms })
}

fn outcome(view: &View, issued: &IssuedAssessment, forms: &KeptForms) -> Result<Reproduction> {
    let hash = Hex(&view.change(issued.as_of)?.hash).to_string();
    let mark = ChainMark { change: issued.as_of, hash };
    if forms.text(issued.id).is_ok_and(|text| !mark.is_in(text)) {
        return Ok(Reproduction::ChainChanged);
    }
    let again = exact(&results_now(&view.as_it_was(issued.as_of)?, &issued.fields)?)?;
    let figures = forms.forms.iter().find(|form| form.form == PrintedForm::Figures);
    let is_same = figures.is_some_and(|form| form.sha256 == super::issued_bulletin::sha256(&again));
    Ok(match is_same {
        false => Reproduction::FiguresChanged,
        true if forms.forms.iter().any(|form| form.keeping != Keeping::Kept) => Reproduction::Edited,
        true => Reproduction::Same,
    })
}

/// An issued result of an assessment made again as a document; what was issued is given by [`reissue_assessment`].
#[cfg(feature = "capi")]
pub(crate) fn issued_assessment_document(view: &View, id: IssuedAssessmentId) -> Result<Document> {
    let issued = view.issued_assessment(id)?;
    make(&view.as_it_was(issued.as_of)?, &issued.fields, issued.as_of).map(|(_, document)| document)
}
