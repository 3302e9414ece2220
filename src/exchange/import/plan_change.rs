//! Lists of plan changes: what of them does not fit the plan.

use hashbrown::HashMap;

use super::{matching, messages};
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeFields, PlanChangeKind, set_by_plan_changes};
use crate::domain::plan::{ItemFields, PlanItem};
use crate::domain::value::ids::ItemId;
use crate::error::Result;
use crate::exchange::sheet::{Field, Finding, Severity, SheetReading, SheetRow};
use crate::ledger::lookup::Lookup;

/// Reports a row that cannot be a line of a plan change: what it brings in is already there, what it takes out or changes
/// is not.
pub(super) fn check(
    lookup: &Lookup<'_>,
    fields: &PlanChangeFields,
    sheet: &SheetReading,
    row: &SheetRow,
    item: Option<&PlanItem>,
) -> Result<Option<Finding>> {
    let blocking = |noted| Some(matching::finding(sheet, row, Field::Name, Severity::Blocking, noted));
    let (name, kind) = (&row.name, fields.kind);
    Ok(match (kind, item) {
        _ if !row.counted => None,
        (PlanChangeKind::Return, Some(item)) if item.presence.withdrawn_from.is_none() => {
            blocking(messages::in_plan_already(name, kind))
        }
        (kind, Some(item)) if kind != PlanChangeKind::Return && item.presence.withdrawn_from.is_some() => {
            blocking(messages::withdrawn_already(name, kind))
        }
        (PlanChangeKind::Supplement, Some(_)) => blocking(messages::in_plan_already(name, kind)),
        (PlanChangeKind::Withdrawal | PlanChangeKind::Adjustment | PlanChangeKind::Return, None) => {
            blocking(messages::not_in_plan_to_change(name, kind))
        }
        (_, Some(item)) => match lookup.last_plan_change(item.id)? {
            Some((last, effective)) if fields.effective < effective => {
                blocking(messages::effective_too_early(name, &last, effective))
            }
            Some((last, effective)) if kind == PlanChangeKind::Return && fields.effective == effective => {
                blocking(messages::comes_back_too_early(name, &last, effective))
            }
            _ => None,
        },
        (PlanChangeKind::Supplement, None) => None,
    })
}

/// Reports an import of the plan itself that comes too late: once the plan was changed by plan changes, projects come in by
/// a supplement only, and what a plan change has touched is changed by plan changes only.
pub(super) fn needed(
    sheet: &SheetReading,
    row: &SheetRow,
    touched: Option<&HashMap<ItemId, Vec<PlanChangeEntry>>>,
    item: Option<&PlanItem>,
    listed: Option<&ItemFields>,
) -> Option<Finding> {
    let (touched, listed) = (touched?, listed?);
    let noted = match item {
        None => messages::supplement_needed(&row.name),
        Some(item) => {
            let entries = touched.get(&item.id).map(Vec::as_slice).unwrap_or_default();
            set_by_plan_changes(&item.fields, listed, entries)?;
            messages::adjustment_needed(&row.name)
        }
    };
    Some(matching::finding(sheet, row, Field::Name, Severity::Blocking, noted))
}
