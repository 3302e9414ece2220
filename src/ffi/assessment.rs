//! Assessment (绩效考核): units judged by points, each of them explained.
//!
//! A scheme (考核办法) is a document, TOML or JSON, with the table `assessment`. Values are JSON: `{"units": {name: {item or
//! measure: "90%", …, "items": [{…}]}}, "group": "县区", "places": 2}`; a value is a text such as `"90%"`, `"6亿元"` or `"4/6"`.

use super::border::Context;
use crate::figures::{Assessment, AssessmentValues};
use crate::print::{assessment_json, assessment_tables};
use crate::{AssessmentScheme, Result};

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

/// The same as a text, with every point explained: Rust `Assessment::by_rank`, `AssessedUnit::failed`, `print::assessment_tables`.
pub(super) fn zdxm_assessment_of_values_text(_context: &Context, scheme: &str, values: &str) -> Result<String> {
    let tables = assessment_tables(&assess(scheme, values)?);
    Ok(tables.iter().map(|table| table.to_text()).collect::<Vec<_>>().join("\n"))
}
