//! Assessment (绩效考核): units judged by points, each of them explained.
//!
//! A scheme (考核办法) is a document, TOML or JSON, with the table `assessment`. Values are JSON: `{"units": {name: {item or
//! measure: "90%", …, "items": [{…}]}}, "group": "县区", "places": 2}`; a value is a text such as `"90%"`, `"6亿元"` or `"4/6"`.
//!
//! What no measure knows is a fact of the ledger (考核登记), recorded by a registrar with a document. Form and rows:
//! ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE, DOCUMENT_NO, ISSUED_ON (of the document),
//! REASON, REMARK; rows also ID and SINCE. What is given (认定) has SCHEME, SCHEME_ITEM and GIVEN_VALUE, an exemption (免列) MONTH to
//! LAST_MONTH, an objection (申诉) ASSESSMENT, and ANSWERED_ON, ANSWER and IS_UPHELD when it is answered. `zdxm_record_void` takes a
//! fact back.

use super::border::{Context, binds};
use super::document::Drawn;
use super::form::{filled, must};
use super::revision::revises;
use super::row::{Cell, row};
use crate::figures::{Assessment, AssessmentValues};
use crate::issue::{
    IssuedForm, ReissuedAssessment, Reproduction, ResultChange, assessment_comparison_document, compare_assessments,
    issued_assessment_document, reissue_assessment,
};
use crate::print::{assessment_document, assessment_json};
use crate::{
    AssessmentFact, AssessmentFactFields, AssessmentFactId, AssessmentFactKind, AssessmentScheme, Batch, Fraction,
    IssuedAssessment, IssuedAssessmentFields, IssuedAssessmentId, PlanId, Result, UnitId, UnitResult, View, YearMonth,
};

filled! {
    /// A fact of an assessment being filled in.
    struct FactForm { kind: AssessmentFactKind = ASSESSMENT_FACT_KIND, plan: PlanId = PLAN, unit: UnitId = UNIT },
    fields: AssessmentFactFields = AssessmentFactFields::new(YearMonth::FIRST, "", chrono::NaiveDate::default(), "")
}

row!(AssessmentFact, fact => { id, since, ASSESSMENT_FACT_KIND: fact.kind, plan, unit }, fields: AssessmentFactFields);

fn assess(scheme: &str, values: &str) -> Result<Assessment> {
    Assessment::new(&AssessmentScheme::parse(scheme)?, &AssessmentValues::parse(values)?)
}

/// Units judged by a scheme from given values, as JSON: Rust `Assessment::new`, `AssessmentScheme::parse`, `AssessmentValues::parse`, `print::assessment_json`.
///
/// `{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank": 2, "grade", "failed": [], "veto":
/// [], "lists": []}}}`. A mistake in either document fails with its place.
pub(super) fn zdxm_assessment_of_values(_context: &Context, scheme: &str, values: &str) -> Result<String> {
    Ok(assessment_json(&assess(scheme, values)?).to_string())
}

/// The same as a document, with every point explained: Rust `Assessment::by_rank`, `AssessedUnit::failed`, `print::assessment_document`.
pub(super) fn zdxm_assessment_document_of_values(_context: &Context, scheme: &str, values: &str) -> Result<Drawn> {
    Ok(Drawn::of(assessment_document(&[assess(scheme, values)?])))
}

/// The units of a plan judged at the end of a month (yyyymm) by a scheme of its rule pack, group by group, as a document: Rust `Assessment::of_plan`.
///
/// `ZDXM_E_NOT_FOUND` where the rules of the plan have no scheme of that name. What was recorded counts; what nobody gave is absent.
pub(super) fn zdxm_assessment_document(view: &View, plan: PlanId, month: YearMonth, name: &str) -> Result<Drawn> {
    Ok(Drawn::of(assessment_document(&Assessment::of_plan(view, plan, month, name)?)))
}

/// Records a fact of an assessment (考核登记): Rust `Batch::record_assessment_fact`, `AssessmentFactFields::new`, `AssessmentFactFields::giving`, `AssessmentFactFields::objecting_to`.
///
/// `ZDXM_E_NOT_FOUND` for a scheme or an item that the rules of the plan do not have, `ZDXM_E_DUPLICATE` where the same was recorded already.
pub(super) fn zdxm_assessment_fact_record(batch: &mut Batch, form: FactForm) -> Result<AssessmentFactId> {
    let FactForm { kind, plan, unit, fields } = form;
    let kind = must(kind, "assessment_fact_kind")?;
    batch.record_assessment_fact(kind, must(plan, "plan")?, must(unit, "unit")?, fields)
}

revises! {
    /// Corrects a fact of an assessment: Rust `Batch::revise_assessment_fact`.
    ///
    /// `ZDXM_E_RULE` if the form names another kind, plan or unit than the fact has.
    zdxm_assessment_fact_revise = Batch::revise_assessment_fact(id: AssessmentFactId, form: FactForm => form.fields)
        of View::assessment_fact { kind: ASSESSMENT_FACT_KIND, plan: PLAN, unit: UNIT };
}

binds! {
    /// One fact of an assessment: Rust `View::assessment_fact`.
    zdxm_assessment_fact_get = View::assessment_fact(id: AssessmentFactId) -> AssessmentFact;
    /// The facts of a plan's assessments, in the order in which they were recorded: Rust `View::assessment_facts`.
    zdxm_assessment_fact_list = View::assessment_facts(plan: PlanId) -> Vec<AssessmentFact>;
    /// Every version of a fact of an assessment that the view knows of, oldest first: Rust `View::assessment_fact_history`.
    zdxm_assessment_fact_history = View::assessment_fact_history(id: AssessmentFactId) -> Vec<AssessmentFact>;
}

/// Issues the result of an assessment (签发考核结果): Rust `Batch::issue_assessment`, `IssuedAssessmentFields::new`.
///
/// It is a change of its own, as a bulletin is. `ZDXM_E_DUPLICATE` for a number that is taken, and where the month has a result already.
///
/// - name: the name of the scheme
/// - issued_on: yyyymmdd
pub(super) fn zdxm_assessment_issue(
    batch: &mut Batch,
    plan: PlanId,
    month: YearMonth,
    name: &str,
    number: &str,
    issued_on: chrono::NaiveDate,
) -> Result<IssuedAssessmentId> {
    batch.issue_assessment(IssuedAssessmentFields::new(plan, month, name, number, issued_on))
}

/// Issues the result that corrects an issued one (更正考核结果), of its plan, month and scheme: Rust `IssuedAssessmentFields::correcting`.
///
/// It is a change of its own. `ZDXM_E_DUPLICATE` where the issued one was corrected already.
///
/// - former: the issued result that it corrects
/// - issued_on: yyyymmdd
/// - reason: why it is corrected
pub(super) fn zdxm_issued_assessment_correct(
    batch: &mut Batch,
    former: IssuedAssessmentId,
    number: &str,
    issued_on: chrono::NaiveDate,
    reason: &str,
) -> Result<IssuedAssessmentId> {
    let IssuedAssessmentFields { plan, month, scheme, .. } = batch.view()?.issued_assessment(former)?.fields;
    let fields = IssuedAssessmentFields::new(plan, month, &scheme, number, issued_on);
    batch.issue_assessment(fields.correcting(former, reason))
}

row!(IssuedAssessment, row => {
    id, since, as_of, rule_pack, corrected_by, fields { plan, month, scheme, number, issued_on, corrects, reason },
});

binds! {
    /// One issued result of an assessment: Rust `View::issued_assessment`.
    zdxm_issued_assessment_get = View::issued_assessment(id: IssuedAssessmentId) -> IssuedAssessment;
    /// The issued results of a plan, in the order in which they were issued: Rust `View::issued_assessments`.
    zdxm_issued_assessment_list = View::issued_assessments(plan: PlanId) -> Vec<IssuedAssessment>;
    /// The exact result of each unit as it was issued: Rust `View::assessment_results`. POINTS is the total, NULL where none is given.
    zdxm_issued_assessment_results = View::assessment_results(id: IssuedAssessmentId) -> Vec<UnitResult>;
}

row!(UnitResult, row => {
    GROUP_NAME: &row.group, unit, UNIT_NAME: &row.name, IS_EXEMPT: row.exempt, POINTS: exact(row.total.as_ref()), rank, grade,
});

fn exact(points: Option<&Fraction>) -> Cell<'static> {
    points.map_or(Cell::Null, |points| Cell::from(points.to_string()))
}

/// An issued result of an assessment as it was issued, byte for byte (重印): Rust `issue::reissue_assessment`, `ReissuedAssessment::bytes`, `ReissuedAssessment::text`, `ReissuedAssessment::save`.
///
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
pub(super) fn zdxm_issued_assessment_reprint(view: &View, id: IssuedAssessmentId) -> Result<Drawn> {
    Ok(Drawn::of_assessment(issued_assessment_document(view, id)?, reissue_assessment(view, id)?))
}

/// A form of an issued result, with what became of the whole.
pub(super) struct CheckedForm {
    form: IssuedForm,
    outcome: Reproduction,
}

row!(IssuedForm, row => { PRINTED_FORM: row.form, keeping, ISSUED_SHA256: &row.sha256, PRINTING: row.format });

row!(CheckedForm, row => {
    outcome, PRINTED_FORM: row.form.form, KEEPING: row.form.keeping, ISSUED_SHA256: &row.form.sha256, PRINTING: row.form.format,
});

/// Whether an issued result of an assessment is as it was issued, form by form: Rust `ReissuedAssessment::forms`, `ReissuedAssessment::is_reproduced`.
///
/// OUTCOME is of the whole, the same in each row: the points are reckoned again as of the change of the result.
pub(super) fn zdxm_issued_assessment_check(view: &View, id: IssuedAssessmentId) -> Result<Vec<CheckedForm>> {
    let again: ReissuedAssessment = reissue_assessment(view, id)?;
    let outcome = again.outcome;
    Ok(again.forms().iter().map(|form| CheckedForm { form: form.clone(), outcome }).collect())
}

/// An item whose points changed; without an item, only the total, the rank, the grade or the lists of the unit did.
pub(super) struct ChangedItem {
    unit: UnitId,
    unit_name: String,
    item: Option<(String, String)>,
    before: Option<Fraction>,
    after: Option<Fraction>,
    came: Vec<String>,
    went: Vec<String>,
}

row!(ChangedItem, row => {
    unit, unit_name, SCHEME_ITEM: row.item.as_ref().map(|(id, _)| id), NAME: row.item.as_ref().map(|(_, name)| name),
    POINTS_BEFORE: exact(row.before.as_ref()), POINTS: exact(row.after.as_ref()),
    ENTRIES_CAME: Cell::Texts(row.came.iter().map(|entry| entry.as_str().into()).collect()),
    ENTRIES_WENT: Cell::Texts(row.went.iter().map(|entry| entry.as_str().into()).collect()),
});

/// Whose points changed from an issued result to another one, and by what (结果对照): Rust `issue::compare_assessments`.
///
/// Each changed unit has a row without SCHEME_ITEM with its totals, then one for each changed item.
///
/// - other: the other issued result; 0 for what the ledger knows as of the view
pub(super) fn zdxm_issued_assessment_compare(
    view: &View,
    id: IssuedAssessmentId,
    other: IssuedAssessmentId,
) -> Result<Vec<ChangedItem>> {
    let changes = compare_assessments(view, id, (other.0 != 0).then_some(other))?;
    Ok(changes.into_iter().flat_map(changed_items).collect())
}

/// The same as a document (考核结果对照): Rust `issue::assessment_comparison_document`.
///
/// - other: the other issued result; 0 for what the ledger knows as of the view
pub(super) fn zdxm_issued_assessment_compare_document(
    view: &View,
    id: IssuedAssessmentId,
    other: IssuedAssessmentId,
) -> Result<Drawn> {
    Ok(Drawn::of(assessment_comparison_document(view, id, (other.0 != 0).then_some(other))?))
}

fn changed_items(change: ResultChange) -> Vec<ChangedItem> {
    let ResultChange { unit, name, before, after, items, .. } = change;
    let row = |item, before, after| ChangedItem {
        unit,
        unit_name: name.clone(),
        item,
        before,
        after,
        came: Vec::new(),
        went: Vec::new(),
    };
    let whole = row(None, before.and_then(|of| of.total), after.and_then(|of| of.total));
    let items = items.into_iter().map(|item| ChangedItem {
        came: item.came,
        went: item.went,
        ..row(Some((item.id, item.name)), item.points_before, item.points_after)
    });
    std::iter::once(whole).chain(items).collect()
}
