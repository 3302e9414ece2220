//! Which items of a plan meet a query, with the figures that the bulletin has of them (查询).

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use super::lights::ItemLights;
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::monthly::filing::FilingState;
use crate::domain::monthly::item_query::{ItemOrder, ItemQuery};
use crate::domain::plan::phase::Phase;
use crate::domain::project::matter::OpenMatter;
use crate::domain::rules::FigureRules;
use crate::domain::rules::rule_pack::Light;
use crate::domain::value::ids::{ItemId, MatterId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::{Rate, RateGap};
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::{ItemStates, View};
use crate::ordered::Ordered;

/// An item that meets a query, as it is at the end of the month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundItem {
    /// The item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// Name of the project.
    pub project_name: String,
    /// Planned phase.
    pub phase: Phase,
    /// Sector under which the plan lists it.
    pub sector: SectorId,
    /// Its name.
    pub sector_name: String,
    /// Lead unit (牵头单位); `None` where the plan names none.
    pub lead_unit: Option<UnitId>,
    /// Its name.
    pub lead_unit_name: Option<String>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Done in the year to date, the last report carried forward; `None` where nothing was ever reported.
    pub done: Option<Money>,
    /// Done of the annual plan, exact. `None` for a zero plan or no report.
    pub rate: Option<Rate>,
    /// How far the rate is above 序时进度, exact by the rules of the plan.
    pub gap: Option<RateGap>,
    /// Light of the month; `None` where there is nothing to judge, or the rules of the plan have no lights of projects.
    pub light: Option<Light>,
    /// Where the report for the month stands.
    pub filing_state: FilingState,
    /// The last month for which it reported.
    pub last_report: Option<YearMonth>,
    /// The matters that are open on the day, by kind and number.
    pub open_matters: Vec<OpenMatter>,
    /// The problem that the report for the month states (存在问题); `None` also where it does not count yet.
    pub problem: Option<String>,
    /// The matters that this problem became, by number.
    pub matters_of_problem: Vec<MatterId>,
    /// Whether it has started.
    pub started: bool,
    /// Whether it is finished.
    pub finished: bool,
    /// Whether it stands still at the end of the month.
    pub suspended: bool,
}

/// The items of a plan that meet a query (查询结果), or a page of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundItems {
    /// The plan.
    pub plan: PlanId,
    /// The month at whose end the figures stand.
    pub month: YearMonth,
    /// The day of which matters are said to be open.
    pub on: NaiveDate,
    /// How the rates and gaps of the plan are rounded where they are displayed.
    pub rules: FigureRules,
    /// How many items meet the query, on all pages.
    pub total: u32,
    /// Those that were asked for, in the order that was asked for.
    pub items: Vec<FoundItem>,
}

/// # Questions (查询)
///
/// Which items of a plan meet what is asked, with their rates, gaps, lights, reports and open matters, in one call.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let query = ItemQuery::default().with_name_part("大 桥".into()).with_gap_below(0.into());
/// let found = view.find_items(plan, march, &query)?;
/// assert_eq!((found.total, found.items[0].item), (1, item));
/// assert_eq!(found.items[0].gap.expect("a report").points(1).to_string(), "-1.4");
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The items that count in a month of a plan and meet a query. Rates, gaps, lights and states are those of the bulletin, of
    /// [`PlanLights`](crate::figures::PlanLights) and of [`View::reporting`].
    ///
    /// Fails with `NotFound` for a unit or a sector that does not exist, and with `Rule` where a light is asked for and the
    /// rules of the plan have none of projects.
    pub fn find_items(&self, plan: PlanId, month: YearMonth, query: &ItemQuery) -> Result<FoundItems> {
        let mut query = query.clone().checked()?;
        for (unit, field) in [
            (&mut query.lead_unit, "lead_unit"),
            (&mut query.responsible_unit, "responsible_unit"),
            (&mut query.reporting_unit, "reporting_unit"),
        ] {
            if let Some(unit) = unit {
                *unit = self.unit(*unit).map_err(|error| error.field(field))?.id;
            }
        }
        query.sector.map(|sector| self.sector(sector)).transpose().map_err(|error| error.field("sector"))?;
        let figures = self.month_figures(plan, month)?;
        Search::new(self, &figures, month, query)?.answer()
    }
}

/// A query on its way through the items of a plan.
struct Search<'f> {
    view: &'f View,
    figures: &'f PlanFigures,
    month: YearMonth,
    on: NaiveDate,
    query: ItemQuery,
    /// What must be in a name, as names are compared.
    name_part: Option<String>,
    /// The items for which the responsible unit that is asked for ever answered.
    of_unit: BTreeSet<ItemId>,
    parents: BTreeMap<SectorId, Option<SectorId>>,
    names: BTreeMap<ItemId, String>,
    lights: ItemLights<'f>,
    states: ItemStates<'f>,
}

impl<'f> Search<'f> {
    fn new(view: &'f View, figures: &'f PlanFigures, month: YearMonth, query: ItemQuery) -> Result<Self> {
        let on = query.on.unwrap_or_else(|| month.last_day());
        let lights = ItemLights::new(view, figures, month)?;
        if query.light.is_some() {
            lights.check()?;
        }
        let needs_names = query.name_part.is_some() || query.order == ItemOrder::Name;
        Ok(Search {
            view,
            figures,
            month,
            on,
            name_part: query.name_part.as_deref().map(text::name_key),
            of_unit: match query.responsible_unit {
                Some(unit) => view.items_ever_of_unit(figures.plan, unit)?,
                None => BTreeSet::new(),
            },
            parents: figures.sectors.iter().map(|(id, fields)| (*id, fields.parent)).collect(),
            names: if needs_names { view.project_names(&figures.items)? } else { BTreeMap::new() },
            lights,
            states: view.item_states(month, on)?,
            query,
        })
    }

    fn answer(mut self) -> Result<FoundItems> {
        let mut found = Vec::new();
        for item in &self.figures.items {
            if self.is_asked(item) && self.is_asked_closely(item)? {
                found.push(item);
            }
        }
        self.sort(&mut found);
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let [skip, most] = [self.query.skip.unwrap_or(0), self.query.most.unwrap_or(u32::MAX)];
        let page = found.into_iter().skip(skip as usize).take(most as usize).collect::<Vec<_>>();
        if self.names.is_empty() {
            self.names = self.view.project_names(page.iter().copied())?;
        }
        let items = page.into_iter().map(|item| self.found(item)).collect::<Result<Vec<_>>>()?;
        Ok(FoundItems {
            plan: self.figures.plan,
            month: self.month,
            on: self.on,
            rules: self.figures.rules.figures().clone(),
            total,
            items,
        })
    }

    /// What the figures alone decide.
    fn is_asked(&self, item: &ItemFigures) -> bool {
        let ItemQuery { lead_unit, reporting_unit, phase, sector, gap_above, gap_below, started, finished, .. } =
            &self.query;
        let is_of_sector = |sector: &SectorId| {
            item.sector == *sector || self.parents.get(&item.sector).copied().flatten() == Some(*sector)
        };
        let gap = if gap_above.is_some() || gap_below.is_some() { self.gap(item) } else { None };
        lead_unit.is_none_or(|unit| item.lead_unit == Some(unit))
            && reporting_unit.is_none_or(|unit| item.reporting_unit == Some(unit))
            && phase.is_none_or(|phase| item.phase == phase)
            && sector.as_ref().is_none_or(is_of_sector)
            && gap_above.is_none_or(|points| gap.is_some_and(|gap| gap > RateGap::of_points(points)))
            && gap_below.is_none_or(|points| gap.is_some_and(|gap| gap < RateGap::of_points(points)))
            && started.is_none_or(|started| has_started(item) == started)
            && finished.is_none_or(|finished| is_finished(item) == finished)
            && self.query.suspended.is_none_or(|suspended| item.suspended == suspended)
            && self.has_name(item)
    }

    fn has_name(&self, item: &ItemFigures) -> bool {
        let Some(part) = &self.name_part else { return true };
        // Marks alone are in no name, as names are compared.
        let name = || self.names.get(&item.item).map(|name| text::name_key(name)).unwrap_or_default();
        !part.is_empty() && name().contains(part)
    }

    /// What is looked up item by item.
    fn is_asked_closely(&mut self, item: &ItemFigures) -> Result<bool> {
        let ItemQuery { responsible_unit, filing_state, open_matter, light, .. } = self.query;
        if let Some(unit) = responsible_unit
            && !(self.of_unit.contains(&item.item) && self.view.is_responsible(unit, item.item, self.month)?)
        {
            return Ok(false);
        }
        if let Some(state) = filing_state
            && self.states.filing(item)? != state
        {
            return Ok(false);
        }
        if let Some(kind) = open_matter
            && !self.states.open_matters(item.project)?.iter().any(|matter| matter.kind == kind)
        {
            return Ok(false);
        }
        Ok(light.is_none() || self.lights.of(item)? == light)
    }

    fn sort(&self, found: &mut [&ItemFigures]) {
        let ItemQuery { order, descending, .. } = self.query;
        match order {
            ItemOrder::Plan if descending => found.reverse(),
            ItemOrder::Plan => {}
            // Time progress is the same for all of a month.
            ItemOrder::Gap | ItemOrder::Rate => sort_by(found, descending, rate),
            ItemOrder::Annual => sort_by(found, descending, |item| item.annual),
            ItemOrder::Name => sort_by(found, descending, |item| self.names.get(&item.item)),
            // Never reported is older than any month.
            ItemOrder::LastReport => sort_by(found, descending, |item| Some(item.last_report)),
        }
    }

    fn gap(&self, item: &ItemFigures) -> Option<RateGap> {
        Some(self.figures.rules.figures().gap(rate(item)?, self.month))
    }

    fn found(&mut self, item: &ItemFigures) -> Result<FoundItem> {
        let sector = self.figures.sectors.iter().find(|(id, _)| *id == item.sector);
        let unit = item.lead_unit.and_then(|unit| self.figures.units.get(&unit));
        Ok(FoundItem {
            item: item.item,
            project: item.project,
            project_name: self.names.get(&item.item).cloned().unwrap_or_default(),
            phase: item.phase,
            sector: item.sector,
            sector_name: sector.map(|(_, fields)| fields.name.clone()).unwrap_or_default(),
            lead_unit: item.lead_unit,
            lead_unit_name: unit.map(|unit| unit.name.clone()),
            annual: item.annual,
            done: item.standing.done,
            rate: rate(item),
            gap: self.gap(item),
            light: self.lights.of(item)?,
            filing_state: self.states.filing(item)?,
            last_report: item.last_report,
            open_matters: self.states.open_matters(item.project)?,
            problem: self.states.problem(item)?,
            matters_of_problem: self.states.matters_of_problem(item)?,
            started: has_started(item),
            finished: is_finished(item),
            suspended: item.suspended,
        })
    }
}

/// Done of the annual plan, as the bulletin says it of sums.
fn rate(item: &ItemFigures) -> Option<Rate> {
    Rate::of_money(item.standing.done?, item.annual?)
}

fn has_started(item: &ItemFigures) -> bool {
    item.standing.started == Some(true)
}

fn is_finished(item: &ItemFigures) -> bool {
    item.standing.finished == Some(true)
}

/// Stable; what has no key comes last, whatever the direction.
fn sort_by<'f, Key: Ord>(
    found: &mut [&'f ItemFigures],
    descending: bool,
    key: impl Fn(&'f ItemFigures) -> Option<Key>,
) {
    found.order_by(|left, right| match (key(left), key(right)) {
        (Some(left), Some(right)) if descending => right.cmp(&left),
        (Some(left), Some(right)) => left.cmp(&right),
        (None, None) => Ordering::Equal,
        (left, _) => {
            if left.is_none() {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
    });
}
