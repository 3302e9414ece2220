//! Assessment (绩效考核): units judged by points, each of them explained.
//!
//! A scheme (考核办法) is a document, TOML or JSON, with the table `assessment`. Values are JSON: `{"units": {name: {item or
//! measure: "90%", …, "items": [{…}]}}, "group": "县区", "places": 2}`; a value is a text such as `"90%"`, `"6亿元"` or `"4/6"`.
//!
//! What no measure knows is a fact of the ledger (考核登记), recorded by a registrar with a document. Form and rows:
//! ASSESSMENT_FACT_KIND, PLAN, UNIT, MONTH, LAST_MONTH, SCHEME, SCHEME_ITEM, PROJECT, GIVEN_VALUE, DOCUMENT_NO, ISSUED_ON (of the document),
//! REASON, REMARK; rows also ID and SINCE. What is given (认定) has SCHEME, SCHEME_ITEM and GIVEN_VALUE, an exemption (免列) MONTH to
//! LAST_MONTH. `zdxm_record_void` takes a fact back.

use super::border::{Context, binds};
use super::document::Drawn;
use super::form::{filled, must};
use super::revision::revises;
use super::row::row;
use crate::figures::{Assessment, AssessmentValues};
use crate::print::{assessment_document, assessment_json};
use crate::{
    AssessmentFact, AssessmentFactFields, AssessmentFactId, AssessmentFactKind, AssessmentScheme, Batch, PlanId,
    Result, UnitId, View, YearMonth,
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

/// Records a fact of an assessment (考核登记): Rust `Batch::record_assessment_fact`, `AssessmentFactFields::new`, `AssessmentFactFields::giving`.
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
