//! Measures against what a year sets as the target of each unit (考核数).

use super::month::Of;
use super::year::Year;
use crate::domain::rules::rule_pack::Target;
use crate::domain::rules::{Measure, MeasureFilter, MeasureKind};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::text;
use crate::error::Result;
use crate::figures::messages;
use crate::message::Arg;

impl Year<'_> {
    /// How far something is above its target, or which part of it; `None` where no target is set.
    pub(super) fn against_target(
        &self,
        number: u8,
        measure: Measure,
        filter: &MeasureFilter,
        of: Of,
    ) -> Result<Option<Fraction>> {
        let Some(target) = self.target(measure, filter)? else { return Ok(None) };
        let Some(wanted) = self.wanted(target, of) else { return Ok(None) };
        let Some(reached) = self.of_items(number, target.measure, &target.of, of)? else { return Ok(None) };
        Ok(match measure {
            Measure::OverTarget | Measure::OverTargetMoney => Some(reached - wanted),
            _ => reached.checked_div(&wanted),
        })
    }

    /// What is wanted of a unit; of the plan, what is wanted of its units together. A single item has no target.
    fn wanted(&self, target: &Target, of: Of) -> Option<Fraction> {
        let key = match of {
            Of::All if target.units.is_empty() => return None,
            Of::All => return Some(target.units.values().sum()),
            Of::Item(_) => return None,
            Of::Unit(unit) => text::name_key(&self.figures.units.get(&unit?)?.name),
        };
        target.units.iter().find(|(name, _)| text::name_key(name) == key).map(|(_, wanted)| wanted.clone())
    }

    /// The target that a filter names, or the only one that fits.
    fn target(&self, measure: Measure, filter: &MeasureFilter) -> Result<Option<&Target>> {
        let targets = self.pack.as_ref().map_or(&[][..], |pack| pack.targets.as_slice());
        let fits = |target: &&Target| match measure {
            Measure::OverTarget => target.measure.kind() == MeasureKind::Count,
            Measure::OverTargetMoney => target.measure.kind() == MeasureKind::Money,
            Measure::StartRate => matches!(target.measure, Measure::Started | Measure::IsStarted),
            _ => true,
        };
        if let Some(name) = &filter.target {
            let found = targets.iter().find(|target| target.name == *name).filter(fits);
            let all = || Arg::list(targets.iter().filter(fits).map(|target| target.name.clone()));
            return found.map(Some).ok_or_else(|| messages::target_unknown(name, measure, all()).field("target"));
        }
        let same_items = |target: &&Target| {
            let of = &target.of;
            !filter.narrows_items()
                || (&of.phase, &of.sector, &of.level) == (&filter.phase, &filter.sector, &filter.level)
        };
        let found = targets.iter().filter(fits).filter(same_items).collect::<Vec<_>>();
        match found.as_slice() {
            [] => Ok(None),
            [target] => Ok(Some(target)),
            several => {
                let names = Arg::list(several.iter().map(|target| target.name.clone()));
                Err(messages::target_ambiguous(measure, names).field("target"))
            }
        }
    }
}
