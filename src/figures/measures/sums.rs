//! Which items a filter chooses, and their sums.

use std::collections::BTreeSet;

use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::office::unit::SectorFields;
use crate::domain::plan::PlanLevel;
use crate::domain::plan::phase::Phase;
use crate::domain::rules::MeasureFilter;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, SectorId};
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::domain::value::text;
use crate::error::Result;
use crate::figures::cells::{Cut, FigureCell};
use crate::figures::messages;
use crate::figures::starts::Starts;
use crate::ordered::IntoOrdered;

/// A filter in the numbers of its ledger.
pub(super) struct Chosen<'f> {
    filter: &'f MeasureFilter,
    sectors: BTreeSet<SectorId>,
    /// Whether items of the level of the plan are chosen, and those of the level above.
    own_level: bool,
    level_above: bool,
    starred: &'f BTreeSet<ItemId>,
}

impl<'f> Chosen<'f> {
    /// Fails with `NotFound` for a sector that the ledger does not have: nothing of it would count as zero.
    pub(super) fn new(filter: &'f MeasureFilter, plan: &PlanFigures, starred: &'f BTreeSet<ItemId>) -> Result<Self> {
        let mut sectors = BTreeSet::new();
        for name in &filter.sector {
            let key = text::name_key(name);
            let named = |fields: &SectorFields| text::name_key(&fields.name) == key;
            let tops = plan.sectors.iter().filter(|(_, fields)| named(fields)).map(|(id, _)| *id).into_set();
            if tops.is_empty() {
                return Err(messages::filter_sector_unknown(name).field("sector"));
            }
            let is_under = |fields: &SectorFields| fields.parent.is_some_and(|parent| tops.contains(&parent));
            sectors.extend(plan.sectors.iter().filter(|(_, fields)| is_under(fields)).map(|(id, _)| *id));
            sectors.extend(tops);
        }
        let own = plan.plan_fields.level;
        let above = |level: &PlanLevel| *level < own;
        Ok(Chosen {
            filter,
            sectors,
            own_level: filter.level.is_empty() || filter.level.contains(&own),
            level_above: filter.level.is_empty() || filter.level.iter().any(above),
            starred,
        })
    }

    pub(super) fn includes(&self, item: &ItemFigures) -> bool {
        let phases = &self.filter.phase;
        let is_starred = || self.starred.contains(&item.item);
        (if phases.is_empty() { item.phase.is_implementation() } else { phases.contains(&item.phase) })
            && (self.sectors.is_empty() || self.sectors.contains(&item.sector))
            && (self.own_level && self.level_above || if is_starred() { self.level_above } else { self.own_level })
    }
}

/// Sums of items at the end of a month.
pub(super) struct Sums {
    /// As in bulletins.
    pub(super) cell: FigureCell,
    pub(super) starts: Starts,
    /// Total investment; `None` where no item has one.
    pub(super) total: Option<Money>,
    pub(super) suspended: u32,
}

impl Sums {
    pub(super) fn new<'i>(
        items: impl IntoIterator<Item = &'i ItemFigures>,
        month: crate::domain::value::period::YearMonth,
    ) -> Result<Sums> {
        let mut sums = Sums { cell: FigureCell::new(Cut::All), starts: Starts::default(), total: None, suspended: 0 };
        for item in items {
            sums.cell.add(item, item.last_report == Some(month))?;
            sums.starts.add(item, month);
            sums.suspended += u32::from(item.suspended);
            if let Some(total) = item.total {
                sums.total = Some(sums.total.unwrap_or(Money::ZERO).checked_add(total)?);
            }
        }
        Ok(sums)
    }

    /// Items that have started: the planned new starts among them, or those of the phases that were asked for.
    pub(super) fn started(&self, phases: &[Phase]) -> u32 {
        if phases.is_empty() { self.starts.new_started } else { self.cell.started }
    }

    /// Items that are finished: the planned completions among them, or those of the phases that were asked for.
    pub(super) fn finished(&self, phases: &[Phase]) -> u32 {
        if phases.is_empty() { self.starts.completed_finished } else { self.cell.finished }
    }
}

/// An amount of another; `None` where one is not known or the base is not above zero.
pub(super) fn rate(part: Option<Money>, base: Option<Money>) -> Option<Fraction> {
    Rate::of_money(part?, base?).map(Fraction::from)
}
