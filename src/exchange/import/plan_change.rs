//! Lists of plan changes: what of them does not fit the plan.

use hashbrown::HashMap;

use super::matching;
use crate::domain::plan::ItemFields;
use crate::domain::plan::PlanItem;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeFields, PlanChangeKind, set_by_plan_changes};
use crate::domain::value::ids::ItemId;
use crate::error::Result;
use crate::exchange::sheet::{Field, Finding, FindingCode, Severity, SheetReading, SheetRow};
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
    let blocking = |code, text| Some(matching::finding(sheet, row, Field::Name, Severity::Blocking, code, text));
    let (name, kind) = (&row.name, fields.kind);
    Ok(match (kind, item) {
        _ if !row.counted => None,
        (_, Some(item)) if item.presence.withdrawn_from.is_some() => {
            blocking(FindingCode::Withdrawn, format!("项目“{name}”已调出该年度计划，不能再{}", kind.name()))
        }
        (PlanChangeKind::Supplement, Some(_)) => {
            blocking(FindingCode::AlreadyInPlan, format!("项目“{name}”已在该年度计划内，不必增补；如有变化请办理调整"))
        }
        (PlanChangeKind::Withdrawal | PlanChangeKind::Adjustment, None) => {
            blocking(FindingCode::NotInPlan, format!("项目“{name}”不在该年度计划内，不能{}", kind.name()))
        }
        (_, Some(item)) => match lookup.last_plan_change(item.id)? {
            Some((last, effective)) if fields.effective < effective => {
                let text = format!("项目“{name}”已由{last}自{effective}起变动，生效月份不能早于该月");
                blocking(FindingCode::EffectiveTooEarly, text)
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
    let text = match item {
        None => format!("该年度计划已有动态调整，项目“{}”须按增补导入", row.name),
        Some(item) => {
            let entries = touched.get(&item.id).map(Vec::as_slice).unwrap_or_default();
            set_by_plan_changes(&item.fields, listed, entries)?;
            format!("项目“{}”已办理过动态调整，其阶段、投资、时间和责任单位须按调整导入", row.name)
        }
    };
    Some(matching::finding(sheet, row, Field::Name, Severity::Blocking, FindingCode::NeedsPlanChange, text))
}
