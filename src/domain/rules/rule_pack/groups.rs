//! Groups in which units are ranked apart (排名分组), and what is set as a target for each unit (考核数).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::domain::messages;
use crate::domain::office::unit::UnitKind;
use crate::domain::rules::filter::MeasureFilter;
use crate::domain::rules::measure::Measure;
use crate::domain::rules::names::check_names;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

/// Units that are ranked among each other. A unit belongs to the group that names it; one that no group names, to the group of
/// its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct GroupRule {
    /// Its name, such as 县区.
    pub name: String,
    /// Kinds of units that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<UnitKind>,
    /// Names of units that belong to it, whatever their kind is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<String>,
}

impl GroupRule {
    /// A group of kinds of units.
    pub fn of_kinds(name: impl Into<String>, kinds: impl Into<Vec<UnitKind>>) -> Self {
        GroupRule { name: name.into(), kinds: kinds.into(), units: Vec::new() }
    }
}

setters! {
    GroupRule {
        with_units(units: Vec<String>) = units;
    }
}

/// Each group has units, and no kind or unit belongs to two.
pub(super) fn check_groups(groups: &[GroupRule]) -> Result<()> {
    check_names("groups", groups.iter().map(|group| &group.name))?;
    check_names("groups.units", groups.iter().flat_map(|group| &group.units))?;
    let mut kinds = BTreeSet::new();
    for group in groups {
        if group.kinds.is_empty() && group.units.is_empty() {
            return Err(messages::group_without_units(&group.name).field("groups"));
        }
        if let Some(kind) = group.kinds.iter().find(|kind| !kinds.insert(**kind)) {
            return Err(messages::group_kind_twice((*kind).into()).field("groups.kinds"));
        }
    }
    Ok(())
}

/// What a year sets as the target (考核数) of each unit: `20` starts, `30亿元` done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Target {
    /// Its name, such as 新开工项目数.
    pub name: String,
    /// What is counted against it: a number of items or an amount.
    pub measure: Measure,
    /// Of which items.
    #[serde(default, skip_serializing_if = "MeasureFilter::is_empty")]
    pub of: MeasureFilter,
    /// The target of each unit, by its name: a number, or an amount with its unit.
    pub units: BTreeMap<String, Fraction>,
}

impl Target {
    /// A target that no unit has yet.
    pub fn new(name: impl Into<String>, measure: Measure) -> Self {
        Target { name: name.into(), measure, of: MeasureFilter::default(), units: BTreeMap::new() }
    }
}

setters! {
    Target {
        with_of(of: MeasureFilter) = of;
        with_units(units: BTreeMap<String, Fraction>) = units;
    }
}

/// Targets of counts and amounts, none below zero, each unit once.
pub(super) fn check_targets(targets: &[Target]) -> Result<()> {
    check_names("targets", targets.iter().map(|target| &target.name))?;
    for Target { name, measure, of, units } in targets {
        of.check("targets.of")?;
        if !measure.can_be_target() {
            return Err(messages::target_of_measure(name, (*measure).into()).field("targets.measure"));
        }
        check_names("targets.units", units.keys())?;
        for (unit, value) in units {
            text::checked_line("targets.units", unit, limits::NAME_CHARS)?;
            if value.is_negative() {
                return Err(messages::target_negative(name, unit).field("targets.units"));
            }
        }
    }
    Ok(())
}
