//! Units judged by a scheme (绩效考核): points for each item, each of them explained, then totals, ranks, gates, grades and lists.
//!
//! Everything is exact; points are rounded once, where they are shown. Equal totals share a rank, and the next rank is skipped.

mod column;
mod facts;
mod means;
mod outcome;
mod plan_values;
mod points;
mod result;
mod values;

use std::collections::BTreeSet;

use crate::domain::rules::rule_pack::AssessmentScheme;
use crate::domain::value::ids::PlanId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::measures::Measures;
use crate::figures::messages;
use crate::ledger::View;
use crate::message::Arg;

pub(super) use facts::exempted;
pub use points::{Reckoning, SlopePart};
pub use result::{AssessedGate, AssessedItem, AssessedUnit, Assessment, PointsBasis, Reckoned, Rescaled};
pub use values::{AssessmentValues, ItemValues, UnitValues, Values};

impl Assessment {
    /// Applies a scheme to the values of one group.
    ///
    /// A value is looked up by the id of an item where any unit has one, and by the item's measure otherwise; conditions are
    /// looked up by measure. Fails with `Rule` where the scheme has no item for the group.
    pub fn new(scheme: &AssessmentScheme, values: &AssessmentValues) -> Result<Assessment> {
        let group = values.group.as_deref();
        let items = scheme.items_of(group).collect::<Vec<_>>();
        if items.is_empty() {
            let groups = Arg::list(scheme.groups());
            return Err(match group {
                Some(group) => messages::no_item_for_group(group, groups).field("group"),
                None => messages::group_missing(groups).field("group"),
            });
        }
        let mut units = values.units.iter().map(AssessedUnit::of).collect::<Vec<_>>();
        for item in &items {
            for (unit, points) in units.iter_mut().zip(column::points_of(item, values)?) {
                unit.items.push(points);
            }
        }
        outcome::conclude(scheme, &items, values, &mut units);
        Ok(Assessment {
            scheme: scheme.name.clone(),
            period: scheme.period,
            group: values.group.clone(),
            month: values.month,
            places: values.places,
            base: scheme.base.clone(),
            units,
            unused: unused(scheme, values),
            left_over: values.left_over.clone(),
        })
    }
}

impl Assessment {
    /// The units of a plan judged at the end of a month by a scheme of its rule pack, group by group.
    ///
    /// What a registrar recorded counts ([`Batch::record_assessment_fact`](crate::Batch::record_assessment_fact)); what nobody gave is absent.
    /// Fails with `NotFound` where the rules of the plan have no scheme of that name.
    pub fn of_plan(view: &View, plan: PlanId, month: YearMonth, scheme: &str) -> Result<Vec<Assessment>> {
        let pack = view.rules_of_plan(plan)?.map(|stored| stored.pack);
        let schemes = pack.map(|pack| pack.assessments).unwrap_or_default();
        let found = schemes.iter().find(|known| known.name == scheme).ok_or_else(|| {
            let all = Arg::list(schemes.iter().map(|known| &known.name));
            messages::scheme_unknown(scheme, all).field("scheme")
        })?;
        let measures = Measures::new(view, plan, month)?.counted_from(found.counts_from(month)?)?;
        AssessmentValues::of_plan(view, &measures, found)?.iter().map(|values| Assessment::new(found, values)).collect()
    }
}

/// Names of values that no item, condition, veto or list asks for, each once.
fn unused(scheme: &AssessmentScheme, values: &AssessmentValues) -> Vec<String> {
    let of_items = scheme.items.iter().flat_map(|item| [&item.id, &item.measure]);
    let conditions = scheme.items.iter().flat_map(|item| &item.when);
    let conditions = conditions.chain(scheme.veto.iter().flat_map(|veto| &veto.when));
    let conditions = conditions.chain(scheme.lists.iter().flat_map(|list| &list.when));
    let known = of_items.chain(conditions.map(|condition| &condition.measure));
    let known = known.collect::<BTreeSet<_>>();
    let mut unused = Vec::new();
    for unit in &values.units {
        let all = std::iter::once(&unit.values).chain(unit.items.iter().map(|item| &item.values));
        for name in all.flat_map(Values::keys) {
            if !known.contains(name) && !unused.contains(name) {
                unused.push(name.clone());
            }
        }
    }
    unused
}
