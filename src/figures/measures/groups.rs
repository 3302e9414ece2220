//! In which groups the units of a plan are ranked: those of its rule pack, and by kind those that no group has.

use std::collections::{BTreeMap, BTreeSet};

use super::month::unit_of;
use super::year::Year;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::office::unit::UnitKind;
use crate::domain::rules::UnitRole;
use crate::domain::value::ids::UnitId;
use crate::domain::value::text;
use crate::error::Result;

/// Units that are ranked among each other, in the order in which the plan names them first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitGroup {
    pub(crate) name: String,
    pub(crate) units: Vec<UnitId>,
}

/// The units that answer for implementation projects, in the order in which the plan names them first.
pub(super) fn units_of(items: &[ItemFigures], role: UnitRole) -> Vec<UnitId> {
    let mut seen = BTreeSet::new();
    let items = items.iter().filter(|item| item.phase.is_implementation());
    items.filter_map(|item| unit_of(item, role)).filter(|unit| seen.insert(*unit)).collect()
}

impl Year<'_> {
    /// The units that answer for implementation projects in a month, by group: those of the rule pack in their order, then the kinds
    /// of units that no group has. Groups without units are left out.
    pub(crate) fn groups(&self, number: u8) -> Result<Vec<UnitGroup>> {
        let rules = self.pack.as_ref().map_or(&[][..], |pack| pack.groups.as_slice());
        let units = units_of(self.month_of(number)?.all(self.view)?, self.role);
        let empty = rules.iter().map(|rule| UnitGroup { name: rule.name.clone(), units: Vec::new() });
        let mut groups = empty.collect::<Vec<_>>();
        let mut others = BTreeMap::<UnitKind, Vec<UnitId>>::new();
        for unit in units {
            let Some(fields) = self.figures.units.get(&unit) else { continue };
            let key = text::name_key(&fields.name);
            let named = rules.iter().position(|rule| rule.units.iter().any(|name| text::name_key(name) == key));
            let place = named.or_else(|| rules.iter().position(|rule| rule.kinds.contains(&fields.kind)));
            match place.and_then(|place| groups.get_mut(place)) {
                Some(group) => group.units.push(unit),
                None => others.entry(fields.kind).or_default().push(unit),
            }
        }
        groups.extend(others.into_iter().map(|(kind, units)| UnitGroup { name: kind.name().to_owned(), units }));
        groups.retain(|group| !group.units.is_empty());
        Ok(groups)
    }
}
