//! Ranks of units (排名): by the unrounded rate; equal rates share a rank; unlike units are ranked apart.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::cells::{Cut, FigureCell};
use crate::domain::office::unit::{UnitFields, UnitKind};
use crate::domain::value::ids::UnitId;
use crate::ordered::Ordered;

/// Units that are ranked among each other.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct RankGroup {
    /// What they are; `None` for items without a unit.
    pub kind: Option<UnitKind>,
    /// Best first, those without a rate last.
    pub units: Vec<Ranked>,
}

/// A unit with its rank.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Ranked {
    /// 1 for the best; equal rates share a rank and the next one is left out. `None` without a rate.
    pub rank: Option<u32>,
    /// The unit's name.
    pub name: String,
    /// Its sums.
    pub cell: FigureCell,
}

/// Ranks the cells of units.
pub(crate) fn rank(cells: &[FigureCell], units: &BTreeMap<UnitId, UnitFields>) -> Vec<RankGroup> {
    let mut groups: BTreeMap<Option<UnitKind>, Vec<Ranked>> = BTreeMap::new();
    for cell in cells {
        let unit = match cell.cut {
            Cut::LeadUnit(unit) | Cut::ReportingUnit(unit) => unit.and_then(|unit| units.get(&unit)),
            _ => None,
        };
        let name = unit.map_or_else(|| "未明确".to_owned(), |unit| unit.name.clone());
        groups.entry(unit.map(|unit| unit.kind)).or_default().push(Ranked { rank: None, name, cell: *cell });
    }
    for units in groups.values_mut() {
        // None sorts below every rate; among equals the order of the units' numbers stays.
        units.order_by_key(|unit| Reverse(unit.cell.rate()));
        let mut before = None;
        for (place, unit) in (1_u32..).zip(units) {
            let Some(rate) = unit.cell.rate() else { break };
            let shared = before.filter(|(_, other)| *other == rate);
            let rank = shared.map_or(place, |(rank, _)| rank);
            unit.rank = Some(rank);
            before = Some((rank, rate));
        }
    }
    let mut groups = groups.into_iter().map(|(kind, units)| RankGroup { kind, units }).collect::<Vec<_>>();
    // Items without a unit come last, not first.
    groups.order_by_key(|group| (group.kind.is_none(), group.kind));
    groups
}
