//! The months of a plan's year, and what is measured at the end of one of them.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::month::{Month, Of, once};
use super::sums::{Chosen, Sums, rate};
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::plan::MonthPlan;
use crate::domain::plan::phase::Phase;
use crate::domain::rules::rule_pack::RulePack;
use crate::domain::rules::{FigureRules, Measure, MeasureFilter, StartBase, StartBaseKind, UnitRole};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::cells::FigureCell;
use crate::figures::lights::LitNodes;
use crate::figures::messages;
use crate::ledger::View;

/// For each month from January on: the units that were ranked in a group, and whether they were the last of it.
pub(super) type LastPlaces = Vec<BTreeMap<UnitId, bool>>;

/// The months of a year from January to the one in question.
pub(super) struct Year<'v> {
    pub(super) view: &'v View,
    pub(super) role: UnitRole,
    /// The first month of which months, reports and lights are counted, 1 to 12.
    pub(super) first: u8,
    months: Vec<Month>,
    /// Of the last month.
    pub(super) figures: PlanFigures,
    pub(super) pack: Option<RulePack>,
    starred: OnceCell<BTreeSet<ItemId>>,
    month_plans: OnceCell<BTreeMap<ItemId, MonthPlan>>,
    pub(super) lit_nodes: OnceCell<LitNodes>,
    pub(super) letter_points: OnceCell<BTreeMap<UnitId, Fraction>>,
    pub(super) last_places: RefCell<Vec<(MeasureFilter, LastPlaces)>>,
}

impl<'v> Year<'v> {
    pub(super) fn new(view: &'v View, plan: PlanId, month: YearMonth) -> Result<Self> {
        let figures = view.month_figures(plan, month)?;
        let pack = view.rules_of_plan(plan)?.map(|stored| stored.pack);
        let (months, role) = (Vec::new(), UnitRole::Lead);
        let (starred, month_plans, last_places) = (OnceCell::new(), OnceCell::new(), RefCell::default());
        let (letter_points, lit_nodes) = (OnceCell::new(), OnceCell::new());
        let first = 1;
        Year { view, role, first, months, figures, pack, starred, month_plans, lit_nodes, letter_points, last_places }
            .by_role(role)
    }

    pub(super) fn by_role(mut self, role: UnitRole) -> Result<Self> {
        let (plan, last) = (self.figures.plan, self.month()?);
        let month = |number| Ok(Month::new(plan, YearMonth::new(last.year(), number)?, role));
        let mut months = (1..last.month()).map(month).collect::<Result<Vec<_>>>()?;
        months.push(Month::new(plan, last, role).with_items(self.figures.items.clone()));
        (self.role, self.months, self.last_places) = (role, months, RefCell::default());
        Ok(self)
    }

    pub(super) fn counted_from(mut self, first: YearMonth) -> Result<Self> {
        let last = self.month()?;
        if first.year() != last.year() || first > last {
            return Err(messages::counted_from_invalid(first, last).field("first"));
        }
        (self.first, self.letter_points) = (first.month(), OnceCell::new());
        Ok(self)
    }

    /// The last month.
    pub(super) fn month(&self) -> Result<YearMonth> {
        self.figures.month.ok_or_else(|| messages::bulletin_without_month().field("month"))
    }

    pub(super) fn last_number(&self) -> u8 {
        u8::try_from(self.months.len()).unwrap_or(12)
    }

    /// A month of the year up to the last one, 1 to 12.
    pub(super) fn month_of(&self, number: u8) -> Result<&Month> {
        let month = usize::from(number).checked_sub(1).and_then(|at| self.months.get(at));
        month.ok_or_else(|| messages::bulletin_without_month().field("month"))
    }

    fn starred(&self) -> Result<&BTreeSet<ItemId>> {
        once(&self.starred, || self.view.starred_items(self.figures.plan))
    }

    pub(super) fn chosen<'f>(&'f self, of: &'f MeasureFilter) -> Result<Chosen<'f>> {
        Chosen::new(of, &self.figures, self.starred()?)
    }

    /// The items of somebody that a filter chooses in a month.
    pub(super) fn items(&self, number: u8, chosen: &Chosen<'_>, of: Of) -> Result<Vec<&ItemFigures>> {
        let mut items = self.month_of(number)?.items(self.view, of)?;
        items.retain(|item| chosen.includes(item));
        Ok(items)
    }

    pub(super) fn sums(&self, number: u8, filter: &MeasureFilter, of: Of) -> Result<Sums> {
        Sums::new(self.items(number, &self.chosen(filter)?, of)?, self.month_of(number)?.month)
    }

    /// A measure of the items of somebody at the end of a month.
    pub(super) fn of_items(
        &self,
        number: u8,
        measure: Measure,
        filter: &MeasureFilter,
        of: Of,
    ) -> Result<Option<Fraction>> {
        use Measure::*;
        let count = |count: u32| Some(Fraction::from(count));
        let yuan = |amount: Option<Money>| amount.map(Fraction::yuan);
        let items = self.items(number, &self.chosen(filter)?, of)?;
        if items.is_empty() && matches!(of, Of::Item(_)) {
            return Ok(None);
        }
        let month = self.month_of(number)?;
        let sums = Sums::new(items.iter().copied(), month.month)?;
        let (cell, starts, phases) = (&sums.cell, &sums.starts, &filter.phase);
        Ok(match measure {
            Items => count(cell.count),
            PlannedNew => count(starts.planned_new),
            PlannedStartToDate => count(starts.planned_to_date),
            LateStarts => count(starts.late_starts),
            Started => count(sums.started(phases)),
            PlannedFinish => count(starts.planned_completed),
            Finished => count(sums.finished(phases)),
            NotWorking => count(sums.suspended),
            Annual => yuan(cell.annual),
            Done => yuan(cell.done),
            Total => yuan(sums.total),
            MonthDone => yuan(cell.month_done()?),
            AnnualRate => rate(cell.done, cell.annual),
            StartRate => self.start_rate(&sums, filter, of),
            ShareAnnual | ShareDone => self.share(number, measure, filter, of)?,
            FinishRate => starts.finish_rate().map(Fraction::from),
            Funds => yuan(self.funds(month, &items)?),
            MonthTask | MonthTaskRate | PlanToDate | PlanToDateRate => self.of_month_plans(number, measure, &items)?,
            FundsRate => rate(self.funds(month, &items)?, cell.annual),
            PhaseNew | PhaseOngoing | PhaseCompleted | PhaseReserve | IsStarted | IsFinished | IsProvince => {
                self.marked(measure, &items, of)?
            }
            _ => return measure.check_in_ledger("measure").map(|()| None),
        })
    }

    /// What month plans ask for, and what was done of it by the items that have one.
    fn of_month_plans(&self, number: u8, measure: Measure, items: &[&ItemFigures]) -> Result<Option<Fraction>> {
        use Measure::*;
        let plans = once(&self.month_plans, || self.view.month_plans(self.figures.plan))?;
        let asked = |item: &ItemFigures| match (plans.get(&item.item)?, measure) {
            (plan, MonthTask | MonthTaskRate) => plan.task(number),
            (plan, _) => plan.by_end_of(number),
        };
        let planned = items.iter().filter(|item| asked(item).is_some()).copied().collect::<Vec<_>>();
        if planned.is_empty() {
            return Ok(None);
        }
        let plan = Some(Money::sum(planned.iter().filter_map(|item| asked(item)))?);
        let cell = Sums::new(planned, self.month_of(number)?.month)?.cell;
        Ok(match measure {
            MonthTaskRate => rate(cell.month_done()?, plan),
            PlanToDateRate => rate(cell.done, plan),
            _ => plan.map(Fraction::yuan),
        })
    }

    /// One for an item that has a mark and zero for one that has not; of more items, how many have it.
    fn marked(&self, measure: Measure, items: &[&ItemFigures], of: Of) -> Result<Option<Fraction>> {
        let starred = self.starred()?;
        let mark = |item: &ItemFigures| match measure {
            Measure::PhaseNew => Some(item.phase == Phase::New),
            Measure::PhaseOngoing => Some(item.phase == Phase::Ongoing),
            Measure::PhaseCompleted => Some(item.phase == Phase::Completed),
            Measure::PhaseReserve => Some(item.phase == Phase::Reserve),
            Measure::IsStarted => item.standing.started,
            Measure::IsFinished => item.standing.finished,
            _ => Some(starred.contains(&item.item)),
        };
        let marks = items.iter().map(|item| mark(item));
        Ok(match of {
            // Of a single item it is not always known.
            Of::Item(_) => marks.flatten().next().map(|is| Fraction::from(u32::from(is))),
            _ => u32::try_from(marks.filter(|is| *is == Some(true)).count()).ok().map(Fraction::from),
        })
    }

    fn funds(&self, month: &Month, items: &[&ItemFigures]) -> Result<Option<Money>> {
        let known = month.funds(self.view)?;
        let amounts = items.iter().filter_map(|item| known.get(&item.item).copied()).collect::<Vec<_>>();
        if amounts.is_empty() { Ok(None) } else { Money::sum(amounts).map(Some) }
    }

    fn figure_rules(&self) -> &FigureRules {
        self.figures.rules.figures()
    }

    fn start_rate(&self, sums: &Sums, filter: &MeasureFilter, of: Of) -> Option<Fraction> {
        let rules = self.figure_rules().start_base;
        let base = match (filter.base.unwrap_or(rules.kind()), rules) {
            (StartBaseKind::PlannedNew, _) => StartBase::PlannedNew,
            (StartBaseKind::PlannedToDate, _) => StartBase::PlannedToDate,
            (StartBaseKind::All, _) => StartBase::All,
            // The number that the rules name is that of the whole plan.
            (StartBaseKind::Target, StartBase::Target(_)) if of == Of::All => rules,
            (StartBaseKind::Target, _) => return None,
        };
        sums.starts.start_rate(base).map(Fraction::from)
    }

    /// Without a filter of items: of what all have. With one: of what the same have without it.
    fn share(&self, number: u8, measure: Measure, filter: &MeasureFilter, of: Of) -> Result<Option<Fraction>> {
        let amount = |cell: &FigureCell| if measure == Measure::ShareAnnual { cell.annual } else { cell.done };
        let whole = match filter.narrows_items() {
            true => self.sums(number, &MeasureFilter::default(), of)?.cell,
            false => *self.month_of(number)?.whole(self.view)?,
        };
        Ok(rate(amount(&self.sums(number, filter, of)?.cell), amount(&whole)))
    }
}
