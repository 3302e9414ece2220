//! How a month stands against the month before (环比) and the same month of the year before (同比).

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::cells::{Cut, Cuts, FigureCell};
use super::ranking;
use super::starts::Starts;
use crate::domain::monthly::background::Background;
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::{BulletinRule, ComparedBasis};
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::ordered::IntoOrdered;

/// What a bulletin says of other months.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Compared {
    /// Done in the month before alone; `None` where it is not known.
    pub month_before: Option<Money>,
    /// Implementation projects in the month before, and what had started and was finished; `None` in January, or where the rule does
    /// not ask for the month before.
    pub starts_before: Option<Starts>,
    /// Done since the beginning of the period, where that is longer than a month.
    pub period_done: Option<Money>,
    /// The year before, by each basis that the rule names.
    pub last_year: Vec<LastYear>,
    /// Rank of each lead unit and of each reporting unit in the month before.
    #[serde(skip)]
    ranks: BTreeMap<Cut, u32>,
}

/// The same month of the year before (上年同期), on one basis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LastYear {
    /// On which figures it stands.
    pub basis: ComparedBasis,
    /// Number of the bulletin that has them.
    pub number: Option<String>,
    /// Done in the year to date, this year, of the projects that are compared.
    pub done: Option<Money>,
    /// Done in the year to date, the year before.
    pub done_before: Option<Money>,
    /// Rate of the annual plan, this year.
    pub rate: Option<Rate>,
    /// Rate of the annual plan, the year before.
    pub rate_before: Option<Rate>,
    /// Projects of both plans, where only those are compared.
    pub projects: Option<u32>,
}

impl Compared {
    pub(crate) fn new(figures: &PlanFigures, background: &Background, rule: &BulletinRule) -> Result<Compared> {
        let before = background.month_before.as_ref().map(Cuts::new).transpose()?;
        let month_before =
            before.as_ref().filter(|_| rule.month_before).map(|cuts| cuts.all.month_done()).transpose()?;
        let ranks = match (&before, &background.month_before) {
            (Some(cuts), Some(of)) if rule.rank_change && of.plan == figures.plan => ranks(cuts, of),
            _ => BTreeMap::new(),
        };
        let last_year = rule.last_year.iter().map(|basis| last_year(*basis, figures, background));
        let before = background.month_before.as_ref().filter(|of| rule.month_before && of.plan == figures.plan);
        let starts_before = before.and_then(|of| Some(Starts::new(of, of.month?)));
        Ok(Compared {
            month_before: month_before.flatten(),
            starts_before,
            period_done: period_done(figures, background, rule)?,
            last_year: last_year.collect::<Result<_>>()?,
            ranks,
        })
    }

    /// By how many places a unit rose since the month before; below zero where it fell, `None` where it had no rank.
    pub fn rise(&self, cell: &FigureCell, rank: u32) -> Option<i64> {
        self.ranks.get(&cell.cut).map(|before| i64::from(*before) - i64::from(rank))
    }
}

/// Done since the end of the month before the period.
fn period_done(figures: &PlanFigures, background: &Background, rule: &BulletinRule) -> Result<Option<Money>> {
    if rule.period == Period::Month {
        return Ok(None);
    }
    let Some(done) = Cuts::new(figures)?.all.done else { return Ok(None) };
    let before = background.before_period.as_ref().map(Cuts::new).transpose()?.and_then(|cuts| cuts.all.done);
    done.checked_sub(before.unwrap_or(Money::ZERO)).map(Some)
}

fn ranks(cuts: &Cuts, of: &PlanFigures) -> BTreeMap<Cut, u32> {
    let groups = ranking::rank(&cuts.lead_units, &of.units).into_iter();
    let groups = groups.chain(ranking::rank(&cuts.reporting_units, &of.units));
    let units = groups.flat_map(|group| group.units);
    units.filter_map(|unit| Some((unit.cell.cut, unit.rank?))).into_map()
}

fn last_year(basis: ComparedBasis, figures: &PlanFigures, background: &Background) -> Result<LastYear> {
    let known = background.known.as_ref();
    let (number, then) = match basis {
        ComparedBasis::Issued => match &background.issued {
            Some((number, then)) => (Some(number.clone()), Some(then)),
            None => (None, None),
        },
        ComparedBasis::Known | ComparedBasis::Comparable => (None, known),
    };
    let mut compared =
        LastYear { basis, number, done: None, done_before: None, rate: None, rate_before: None, projects: None };
    let (now, before) = match (basis, then) {
        (_, None) => (Cuts::new(figures)?.all, None),
        (ComparedBasis::Comparable, Some(then)) => {
            let of = |figures: &PlanFigures| implementation(figures).map(|item| item.project).into_set();
            let both = of(figures).intersection(&of(then)).copied().collect::<BTreeSet<_>>();
            compared.projects = Some(u32::try_from(both.len()).unwrap_or(u32::MAX));
            let only = |figures: &PlanFigures| {
                let mut only = figures.clone();
                only.items.retain(|item| item.phase.is_implementation() && both.contains(&item.project));
                Cuts::new(&only).map(|cuts| cuts.all)
            };
            (only(figures)?, Some(only(then)?))
        }
        (_, Some(then)) => (Cuts::new(figures)?.all, Some(Cuts::new(then)?.all)),
    };
    (compared.done, compared.rate) = (now.done, now.rate());
    compared.done_before = before.as_ref().and_then(|before| before.done);
    compared.rate_before = before.as_ref().and_then(FigureCell::rate);
    Ok(compared)
}

fn implementation(figures: &PlanFigures) -> impl Iterator<Item = &ItemFigures> {
    figures.items.iter().filter(|item| item.phase.is_implementation())
}
