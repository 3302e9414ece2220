//! What moved the figures of closed months (关账后更正), and which months were opened again (反关账).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::monthly::figures::{ItemFigures, moved};
use crate::domain::monthly::filing::{LateCause, LateCorrection, Reopening};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::plan::counted;
use crate::ledger::view::View;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::proof::touched;
use crate::store::proof::touched::Touch;
use crate::store::{figures, filing, merger, overlap};

/// A month, the change that closed it, and the first one that no longer knows it closed.
struct Closed {
    month: u8,
    since: i64,
    until: i64,
}

/// What changes did to the items of a plan.
type Causes = BTreeMap<ItemId, BTreeSet<LateCause>>;

/// # Corrections after the closing (关账后更正)
///
/// What moved a month that was closed already, and which closings were taken back.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.late_corrections(plan)?.is_empty());
/// assert!(view.reopenings(plan)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The changes that moved exact figures of months that were closed when they were made (关账后更正), in their order: of
    /// each month and item, whatever did it (a report, an event, a correction of the plan, a plan change). What moves
    /// nothing is not listed.
    pub fn late_corrections(&self, id: PlanId) -> Result<Vec<LateCorrection>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let year = self.plan(id)?.fields.year;
        let closings = filing::closings(conn, id, as_of)?;
        let closed = closed_months(&closings, as_of);
        let Some(first) = closed.iter().map(|closed| closed.since).min() else { return Ok(Vec::new()) };
        let last = closed.iter().map(|closed| closed.month).max().unwrap_or_default();
        let touches = touched::of_plan(conn, id, first, last, as_of)?;
        // Where one of a whole and its parts counts, an item can move others.
        let choices = overlap::history(conn, id, as_of)?;
        let mut of_all = BTreeSet::new();
        if !choices.is_empty() {
            of_all.extend(choices.iter().map(|(change, _)| change.0));
            of_all.extend(touched::parents(conn, first, as_of)?);
            let of_plan = |touch: &&Touch| matches!(touch.cause, LateCause::Item | LateCause::PlanChange);
            of_all.extend(touches.iter().filter(of_plan).map(|touch| touch.change));
        }
        let merges = merger::changes_after(conn, first, as_of)?;
        of_all.extend(merges.iter().copied());
        let mut corrections = Vec::new();
        for closed in &closed {
            let month = YearMonth::new(year, closed.month)?;
            let mut changes = BTreeMap::<i64, Causes>::new();
            let is_late = |change: i64| closed.since < change && change < closed.until;
            for touch in touches.iter().filter(|touch| touch.from <= closed.month && is_late(touch.change)) {
                changes.entry(touch.change).or_default().entry(touch.item).or_default().insert(touch.cause);
            }
            for change in of_all.iter().filter(|change| is_late(**change)) {
                changes.entry(*change).or_default();
            }
            for (change, causes) in changes {
                for (before, after) in self.moved_by(id, month, change, &causes, &of_all, !choices.is_empty())? {
                    let Some(item) = before.as_ref().or(after.as_ref()).filter(|item| self.sees(item.project)) else {
                        continue;
                    };
                    let through = closed_at(&closings, change);
                    let moved = moved(before.as_ref(), after.as_ref());
                    if moved.is_empty() {
                        continue;
                    }
                    corrections.push(LateCorrection {
                        item: item.item,
                        project: item.project,
                        month,
                        change: ChangeNumber(change),
                        causes: causes_of(&causes, item.item, merges.contains(&change)),
                        moved,
                        known_in: (through < 12).then(|| YearMonth::new(year, through + 1)).transpose()?,
                        done_before: before.as_ref().and_then(|item| item.standing.done),
                        done_after: after.as_ref().and_then(|item| item.standing.done),
                    });
                }
            }
        }
        corrections.order_by_key(|correction| (correction.change, correction.item, correction.month));
        Ok(corrections)
    }

    /// The items whose figures of a month a change moved, before and after it.
    fn moved_by(
        &self,
        id: PlanId,
        month: YearMonth,
        change: i64,
        causes: &Causes,
        of_all: &BTreeSet<i64>,
        has_choice: bool,
    ) -> Result<Vec<(Option<ItemFigures>, Option<ItemFigures>)>> {
        let conn = self.conn()?;
        if !of_all.contains(&change) {
            let mut pairs = Vec::new();
            for item in causes.keys() {
                let of = |as_of| figures::item(conn, id, *item, month, as_of);
                let (before, after) = (of(change - 1)?, of(change)?);
                if before != after {
                    pairs.push((before, after));
                }
            }
            if pairs.is_empty() || !has_choice {
                return Ok(pairs);
            }
        }
        let all = |as_of| {
            let items = counted(conn, id, Some(month), as_of)?.into_iter();
            Ok::<_, crate::Error>(items.map(|item| (item.item, item)).into_map())
        };
        let (mut before, mut after) = (all(change - 1)?, all(change)?);
        let items = before.keys().chain(after.keys()).copied().into_set().into_iter();
        let pairs = items.map(|item| (before.remove(&item), after.remove(&item)));
        Ok(pairs.filter(|(before, after)| before != after).collect())
    }

    /// The closed months of a plan that were opened again (反关账), in the order of the changes.
    pub fn reopenings(&self, id: PlanId) -> Result<Vec<Reopening>> {
        let year = self.plan(id)?.fields.year;
        let closings = filing::closings(self.conn()?, id, self.as_of().0)?;
        let mut reopenings = Vec::new();
        for (_, until, through) in closings.iter().filter(|(_, until, _)| *until <= self.as_of().0) {
            let next = closings.iter().find(|(since, ..)| since == until).map_or(0, |(.., month)| *month);
            if next < *through {
                let (month, through) = (YearMonth::new(year, next + 1)?, YearMonth::new(year, *through)?);
                reopenings.push(Reopening { change: ChangeNumber(*until), month, through });
            }
        }
        Ok(reopenings)
    }
}

/// What a change did to an item that it moved; what it wrote of others moves this one through a merge, or the choice of sides.
fn causes_of(causes: &Causes, item: ItemId, is_merge: bool) -> Vec<LateCause> {
    let of_others = || vec![if is_merge { LateCause::Merge } else { LateCause::Counting }];
    causes.get(&item).map_or_else(of_others, |causes| causes.iter().copied().collect())
}

/// Through which month a plan was closed before a change: a month cannot be closed and corrected out of order within one.
fn closed_at(closings: &[(i64, i64, u8)], change: i64) -> u8 {
    let at = |(since, until, _): &&(i64, i64, u8)| *since < change && change <= *until;
    closings.iter().rev().find(at).map_or(0, |(.., month)| *month)
}

/// From when to when each month was closed; a month that was opened again and closed again is there twice.
fn closed_months(closings: &[(i64, i64, u8)], as_of: i64) -> Vec<Closed> {
    let mut months = Vec::<Closed>::new();
    for (since, until, through) in closings {
        let until = if *until > as_of { as_of + 1 } else { *until };
        for month in 1..=*through {
            match months.iter_mut().rev().find(|closed| closed.month == month) {
                Some(closed) if closed.until == *since => closed.until = until,
                _ => months.push(Closed { month, since: *since, until }),
            }
        }
    }
    months
}
