//! Assessment (绩效考核): units judged by points, each of them explained.
//!
//! A scheme (考核办法) is a document, TOML or JSON, with the table `assessment`. Values are JSON: `{"units": {name: {item or
//! measure: "90%", …, "items": [{…}]}}, "group": "县区", "places": 2}`; a value is a text such as `"90%"`, `"6亿元"` or `"4/6"`.

use super::border::Context;
use super::document::Drawn;
use crate::figures::{Assessment, AssessmentValues};
use crate::print::{assessment_document, assessment_json};
use crate::{AssessmentScheme, PlanId, Result, View, YearMonth};

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
/// `ZDXM_E_NOT_FOUND` where the rules of the plan have no scheme of that name. What nobody gave is absent.
pub(super) fn zdxm_assessment_document(view: &View, plan: PlanId, month: YearMonth, name: &str) -> Result<Drawn> {
    Ok(Drawn::of(assessment_document(&Assessment::of_plan(view, plan, month, name)?)))
}
