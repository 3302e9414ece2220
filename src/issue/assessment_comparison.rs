//! Issued results of assessments compared with another one, or with what the ledger knows today (结果对照): whose points changed,
//! and by what.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::domain::assessment::issued::{ItemResult, UnitResult};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{IssuedAssessmentId, UnitId};
use crate::error::Result;
use crate::issue::issued_assessment::results_now;
use crate::issue::messages;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// A unit whose result changed. What is `None` before was not judged then; after, it is not judged any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResultChange {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub name: String,
    /// Its result before.
    pub before: Option<UnitResult>,
    /// Its result after.
    pub after: Option<UnitResult>,
    /// The items whose points, values or entries changed.
    pub items: Vec<ItemChange>,
}

/// An item whose points, value or entries changed for a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ItemChange {
    /// Id of the item.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Points before.
    pub points_before: Option<Fraction>,
    /// Points after.
    pub points_after: Option<Fraction>,
    /// The value before.
    pub value_before: Option<Fraction>,
    /// The value after.
    pub value_after: Option<Fraction>,
    /// Entries that came: documents with who recorded them.
    pub came: Vec<String>,
    /// Entries that went.
    pub went: Vec<String>,
}

/// What changed from an issued result to another one of the same plan and scheme, or to what the ledger knows as of the view
/// where `to` is `None`. Units that are judged alike are left out.
///
/// Fails with `InvalidValue` for results of two plans or schemes.
pub fn compare_assessments(
    view: &View,
    from: IssuedAssessmentId,
    to: Option<IssuedAssessmentId>,
) -> Result<Vec<ResultChange>> {
    view.check_whole()?;
    let fields = view.issued_assessment(from)?.fields;
    let before = view.assessment_results(from)?;
    let after = match to {
        Some(to) => {
            let other = view.issued_assessment(to)?.fields;
            if other.plan != fields.plan || other.scheme != fields.scheme {
                return Err(view.named(messages::assessments_not_comparable(from, to).field("to")));
            }
            view.assessment_results(to)?
        }
        None => results_now(view, &fields)?,
    };
    // Of two that were merged since, the first one stands.
    let by_unit = |results: Vec<UnitResult>| results.into_iter().rev().map(|result| (result.unit, result)).into_map();
    // Those that were judged before, in their order, then those that came.
    let mut units = before.iter().chain(&after).map(|result| result.unit).collect::<Vec<_>>();
    let mut seen = BTreeSet::new();
    units.retain(|unit| seen.insert(*unit));
    let (mut before, mut after) = (by_unit(before), by_unit(after));
    let changes = units.into_iter().filter_map(|unit| change(unit, before.remove(&unit), after.remove(&unit)));
    Ok(changes.collect())
}

fn change(unit: UnitId, before: Option<UnitResult>, after: Option<UnitResult>) -> Option<ResultChange> {
    // A unit may be called otherwise by now.
    let judged = |result: &UnitResult| UnitResult { name: String::new(), ..result.clone() };
    if before.as_ref().map(judged) == after.as_ref().map(judged) {
        return None;
    }
    let name = after.as_ref().or(before.as_ref()).map(|result| result.name.clone()).unwrap_or_default();
    let items = |result: &Option<UnitResult>| result.iter().flat_map(|result| result.items.clone()).collect::<Vec<_>>();
    let (was, is) = (items(&before), items(&after));
    let of = |items: &[ItemResult], id: &str| items.iter().find(|item| item.id == id).cloned();
    let mut ids = was.iter().map(|item| item.id.as_str()).collect::<Vec<_>>();
    ids.extend(is.iter().map(|item| item.id.as_str()).filter(|id| !was.iter().any(|item| item.id == *id)));
    let changed = ids.into_iter().filter_map(|id| item_change(of(&was, id), of(&is, id))).collect();
    Some(ResultChange { unit, name, before, after, items: changed })
}

fn item_change(before: Option<ItemResult>, after: Option<ItemResult>) -> Option<ItemChange> {
    if before == after {
        return None;
    }
    let known = after.as_ref().or(before.as_ref())?;
    let (id, name) = (known.id.clone(), known.name.clone());
    let entries = |item: &Option<ItemResult>| item.iter().flat_map(|item| item.entries.clone()).collect::<Vec<_>>();
    let (was, is) = (entries(&before), entries(&after));
    let without = |list: &[String], other: &[String]| {
        list.iter().filter(|entry| !other.contains(entry)).cloned().collect::<Vec<_>>()
    };
    Some(ItemChange {
        id,
        name,
        points_before: before.as_ref().and_then(|item| item.points.clone()),
        points_after: after.as_ref().and_then(|item| item.points.clone()),
        value_before: before.and_then(|item| item.value),
        value_after: after.and_then(|item| item.value),
        came: without(&is, &was),
        went: without(&was, &is),
    })
}
