//! Rankings of units by any measure (排名), in the groups that the rules name: on exact values, with how each unit moved since the
//! month before.

use std::collections::BTreeMap;

use serde::Serialize;

use super::assessment::exempted;
use super::measures::{Measures, Of};
use crate::domain::plan::PlanFields;
use crate::domain::rules::{FigureRules, GapOrder, RankingQuery};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{ChangeNumber, PlanId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::ledger::View;
use crate::ordered::{IntoOrdered, Ordered};

/// The units of a plan ranked by a measure at the end of a month.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::figures::Ranking;
/// use zdxm::RankingQuery;
/// let ranking = Ranking::new(&view, plan, march, &RankingQuery::default())?;
/// println!("{}", ranking.document().to_text());
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Ranking {
    /// The plan.
    pub plan: PlanId,
    /// What the ledger knows of it.
    pub plan_fields: PlanFields,
    /// The month at whose end units are ranked.
    pub month: YearMonth,
    /// The last change that the figures know of.
    pub as_of: ChangeNumber,
    /// By what, and which units are shown.
    pub query: RankingQuery,
    /// The groups in which units are ranked apart, in the order of the rules.
    pub groups: Vec<RankingGroup>,
    /// How figures are rounded where they are shown.
    pub rules: FigureRules,
}

/// Units that are ranked among each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RankingGroup {
    /// Its name: 县区, or the kind of its units.
    pub name: String,
    /// How many units it has.
    pub all: u32,
    /// How many of them have a value, and so a rank.
    pub ranked: u32,
    /// Those that were asked for, the first rank first, those without a value last; equals in the order of the plan.
    pub units: Vec<RankedUnit>,
}

/// A unit with its rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RankedUnit {
    /// The unit.
    pub unit: UnitId,
    /// Its name.
    pub name: String,
    /// 1 for the first; equal values share a rank and the next one is left out. `None` where the value is not known.
    pub rank: Option<u32>,
    /// 1 for the last, in the same way.
    pub from_last: Option<u32>,
    /// The value, exact; money in 元, a rate as a part of one.
    pub value: Option<Fraction>,
    /// Of a rate of the year: how far it is above 序时进度, as a part of one, by the order in which the rules round.
    pub gap: Option<Fraction>,
    /// Its rank in the same group at the end of the month before, as it is known now; `None` in January.
    pub rank_before: Option<u32>,
    /// Annual planned investment of the items that were looked at.
    pub annual: Option<Money>,
    /// Of these, done in the year to date.
    pub done: Option<Money>,
    /// What exempts it from being named (免列), of each the document with its reason. It has a rank, but stands on no list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exempted_by: Vec<String>,
}

impl RankedUnit {
    /// By how many places it rose since the month before; below zero where it fell. `None` where one of the ranks is missing.
    pub fn moved(&self) -> Option<i64> {
        Some(i64::from(self.rank_before?) - i64::from(self.rank?))
    }
}

impl Ranking {
    /// Ranks the units of a plan at the end of a month of its year. A view that is limited to some projects ranks units by these alone.
    ///
    /// A unit that is exempt (免列) has its rank, but is not among the first or the last ones that are asked for.
    ///
    /// Fails with `InvalidValue` for a measure that no ledger knows, and with `NotFound` for a sector or a target that does not exist.
    pub fn new(view: &View, plan: PlanId, month: YearMonth, query: &RankingQuery) -> Result<Ranking> {
        let exempted = exempted(view, plan, month)?;
        Ranking::of(&Measures::new(view, plan, month)?.by_role(query.role)?, query, &exempted)
    }

    /// By measures of the same part of units, months counted as they count them.
    pub(super) fn of(
        measures: &Measures<'_>,
        query: &RankingQuery,
        exempted: &BTreeMap<UnitId, Vec<String>>,
    ) -> Result<Ranking> {
        let (query, figures, month) = (query.clone().checked()?, measures.figures(), measures.month()?);
        let (number, rules) = (month.month(), figures.rules.figures());
        let before = if number > 1 { places(measures, number - 1, &query)? } else { BTreeMap::new() };
        let mut groups = Vec::new();
        for group in measures.groups_at(number)? {
            let mut units = Vec::new();
            for unit in group.units {
                let at = |measure| measures.at(number, measure, &query.of, Of::Unit(Some(unit)));
                let value = at(query.measure)?;
                let time = value.as_ref().filter(|_| query.measure.is_of_the_year());
                let (annual, done) = measures.money_of(&query.of, unit)?;
                units.push(RankedUnit {
                    unit,
                    name: figures.units.get(&unit).map(|fields| fields.name.clone()).unwrap_or_default(),
                    rank: None,
                    from_last: None,
                    gap: time.map(|value| gap(value, month, rules)),
                    value,
                    rank_before: before.get(&(group.name.clone(), unit)).copied(),
                    annual,
                    done,
                    exempted_by: exempted.get(&unit).cloned().unwrap_or_default(),
                });
            }
            groups.push(RankingGroup::new(group.name, units, &query));
        }
        Ok(Ranking {
            plan: figures.plan,
            plan_fields: figures.plan_fields.clone(),
            month,
            as_of: figures.as_of,
            query,
            groups,
            rules: rules.clone(),
        })
    }
}

impl RankingQuery {
    fn is_lowest_first(&self) -> bool {
        self.lowest_first.unwrap_or_else(|| self.measure.is_better_low())
    }

    /// Whether a rank is among those that are shown.
    fn shows(&self, unit: &RankedUnit) -> bool {
        let within = |rank: Option<u32>, most: Option<u32>| rank.zip(most).is_some_and(|(rank, most)| rank <= most);
        match (self.first, self.last) {
            (None, None) => true,
            (first, last) => unit.exempted_by.is_empty() && (within(unit.rank, first) || within(unit.from_last, last)),
        }
    }
}

impl RankingGroup {
    fn new(name: String, mut units: Vec<RankedUnit>, query: &RankingQuery) -> RankingGroup {
        let values = units.iter().map(|unit| unit.value.clone()).collect::<Vec<_>>();
        for (unit, rank) in units.iter_mut().zip(ranks(&values, query.is_lowest_first())) {
            (unit.rank, unit.from_last) = rank.unzip();
        }
        // Stable: equals, and those without a value, stay in the order of the plan.
        units.order_by_key(|unit| unit.rank.unwrap_or(u32::MAX));
        let count = |units: &[RankedUnit]| u32::try_from(units.len()).unwrap_or(u32::MAX);
        let (all, ranked) = (count(&units), units.iter().filter(|unit| unit.rank.is_some()).count());
        units.retain(|unit| query.shows(unit));
        RankingGroup { name, all, ranked: u32::try_from(ranked).unwrap_or(u32::MAX), units }
    }
}

/// The rank of each value from the first and from the last: one more than there are better ones, or worse ones.
fn ranks(values: &[Option<Fraction>], is_lowest_first: bool) -> Vec<Option<(u32, u32)>> {
    let mut sorted = values.iter().flatten().collect::<Vec<_>>();
    sorted.order_by(|a, b| a.cmp(b));
    let count = |places: usize| u32::try_from(places).unwrap_or(u32::MAX);
    let place = |value: &Fraction| {
        let lower = sorted.partition_point(|other| *other < value);
        let higher = sorted.len() - sorted.partition_point(|other| *other <= value);
        let (better, worse) = if is_lowest_first { (lower, higher) } else { (higher, lower) };
        (count(better + 1), count(worse + 1))
    };
    values.iter().map(|value| value.as_ref().map(place)).collect()
}

/// The ranks of an earlier month, by group and unit.
fn places(measures: &Measures<'_>, number: u8, query: &RankingQuery) -> Result<BTreeMap<(String, UnitId), u32>> {
    let mut places = Vec::new();
    for group in measures.groups_at(number)? {
        let of = |unit: &UnitId| measures.at(number, query.measure, &query.of, Of::Unit(Some(*unit)));
        let values = group.units.iter().map(of).collect::<Result<Vec<_>>>()?;
        for (unit, rank) in group.units.iter().zip(ranks(&values, query.is_lowest_first())) {
            places.extend(rank.map(|(rank, _)| ((group.name.clone(), *unit), rank)));
        }
    }
    Ok(places.into_iter().into_map())
}

/// How far a rate is above 序时进度, as a part of one.
fn gap(rate: &Fraction, month: YearMonth, rules: &FigureRules) -> Fraction {
    let time = Fraction::from(Rate::time_progress(month));
    match rules.gap_order {
        GapOrder::Exact => rate - &time,
        GapOrder::Rounded => {
            let rounded = |rate: &Fraction| Fraction::parse(&format!("{}%", rate.percent(rules.rate_decimals)));
            match (rounded(rate), rounded(&time)) {
                (Ok(rate), Ok(time)) => rate - time,
                _ => rate - &time,
            }
        }
    }
}
