//! Sums over the items of a plan, in every cut that reports print, in one pass.

use std::collections::BTreeMap;

use crate::coded::coded;
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::plan::phase::Phase;
use crate::domain::value::ids::{SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::error::{Error, Result};
use crate::figures::messages;
use crate::ordered::IntoOrdered;

coded! {
    /// Which cut of a plan a cell belongs to.
    pub enum CutKind: "CUT", "Cells of a bulletin" {
        /// all implementation projects.
        All = 1 "实施项目合计",
        /// by phase.
        Phase = 2 "按建设阶段",
        /// by phase and sector of the first level.
        PhaseSector = 3 "按建设阶段和行业",
        /// implementation projects by sector of the first level.
        Sector = 4 "按行业",
        /// implementation projects by lead unit, ranked within a kind of unit.
        LeadUnit = 5 "按牵头单位",
        /// implementation projects by reporting unit, ranked within a kind of unit.
        ReportingUnit = 6 "按填报单位",
        /// by phase and reporting unit, where the bulletin's rule asks for it.
        PhaseUnit = 7 "按建设阶段和填报单位",
        /// implementation projects by sector of the second level, where the bulletin's rule asks for it.
        Subsector = 8 "按二级行业",
    }
}

/// Which items a cell sums up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cut {
    /// All implementation projects (实施项目).
    All,
    /// Those of a phase; the reserve has a cell of its own.
    Phase(Phase),
    /// Those of a phase and a sector of the first level.
    PhaseSector(Phase, SectorId),
    /// Implementation projects of a sector of the first level.
    Sector(SectorId),
    /// Implementation projects of a lead unit; `None` where the plan names none.
    LeadUnit(Option<UnitId>),
    /// Implementation projects of a reporting unit; `None` where the plan names none.
    ReportingUnit(Option<UnitId>),
    /// Those of a phase and a reporting unit; `None` where the plan names none.
    PhaseUnit(Phase, Option<UnitId>),
    /// Implementation projects of a sector of the second level.
    Subsector(SectorId),
}

impl Cut {
    /// Which cut it belongs to.
    pub fn kind(self) -> CutKind {
        match self {
            Cut::All => CutKind::All,
            Cut::Phase(_) => CutKind::Phase,
            Cut::PhaseSector(..) => CutKind::PhaseSector,
            Cut::Sector(_) => CutKind::Sector,
            Cut::LeadUnit(_) => CutKind::LeadUnit,
            Cut::ReportingUnit(_) => CutKind::ReportingUnit,
            Cut::PhaseUnit(..) => CutKind::PhaseUnit,
            Cut::Subsector(_) => CutKind::Subsector,
        }
    }
}

/// The sums of some items, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct FigureCell {
    /// Which items.
    pub cut: Cut,
    /// Number of items.
    pub count: u32,
    /// Total investment as the plan lists it.
    pub total: Money,
    /// Annual planned investment; `None` where no item has one, as in the reserve.
    pub annual: Option<Money>,
    /// Done in the year to date, the last report carried forward; `None` where nothing was ever reported.
    pub done: Option<Money>,
    /// Done up to the end of the month before, in the same way.
    pub done_before_month: Option<Money>,
    /// Items that reported for the month.
    pub reported: u32,
    /// Of these, items whose amount of the month is of earlier months, too, which were not reported (含以前月份).
    pub several_months: u32,
    /// Items that have started.
    pub started: u32,
    /// Items that are finished.
    pub finished: u32,
}

impl FigureCell {
    pub(super) fn new(cut: Cut) -> Self {
        FigureCell {
            cut,
            count: 0,
            total: Money::ZERO,
            annual: None,
            done: None,
            done_before_month: None,
            reported: 0,
            several_months: 0,
            started: 0,
            finished: 0,
        }
    }

    pub(super) fn add(&mut self, item: &ItemFigures, reported: bool) -> Result<()> {
        self.count += 1;
        self.total = self.total.checked_add(item.total.unwrap_or(Money::ZERO))?;
        add(&mut self.annual, item.annual)?;
        add(&mut self.done, item.standing.done)?;
        add(&mut self.done_before_month, item.done_before_month)?;
        self.reported += u32::from(reported);
        self.several_months += u32::from(reported && item.covers_earlier_months);
        self.started += u32::from(item.standing.started == Some(true));
        self.finished += u32::from(item.standing.finished == Some(true));
        Ok(())
    }

    /// Done in the month alone; `None` where nobody reported for it, which is not a month of zero.
    pub fn month_done(&self) -> Result<Option<Money>> {
        if self.reported == 0 {
            return Ok(None);
        }
        let before = self.done_before_month.unwrap_or(Money::ZERO);
        self.done.map(|done| done.checked_sub(before)).transpose()
    }

    /// Done in the year to date, of the annual plan (完成年度计划的比例). `None` for a zero plan or no report.
    pub fn rate(&self) -> Option<Rate> {
        Rate::of_money(self.done?, self.annual?)
    }
}

fn add(sum: &mut Option<Money>, amount: Option<Money>) -> Result<()> {
    if let Some(amount) = amount {
        *sum = Some(sum.unwrap_or(Money::ZERO).checked_add(amount)?);
    }
    Ok(())
}

/// The sums of a plan in every cut.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Cuts {
    /// All implementation projects.
    pub all: FigureCell,
    /// The phases that the plan has, in their order, the reserve last.
    pub phases: Vec<FigureCell>,
    /// Phases by sector, in the order of phases and sectors, without empty ones.
    pub phase_sectors: Vec<FigureCell>,
    /// Sectors over all implementation projects.
    pub sectors: Vec<FigureCell>,
    /// Lead units of implementation projects, in the order of their numbers.
    pub lead_units: Vec<FigureCell>,
    /// Reporting units of implementation projects.
    pub reporting_units: Vec<FigureCell>,
}

impl Cuts {
    /// Sums up a plan.
    pub fn new(figures: &PlanFigures) -> Result<Cuts> {
        let tops = top_sectors(figures);
        let mut all = FigureCell::new(Cut::All);
        let mut phases = Phase::ALL.map(|phase| FigureCell::new(Cut::Phase(phase))).to_vec();
        let mut sectors: Vec<FigureCell> = Vec::new();
        let mut phase_sectors: Vec<FigureCell> = Vec::new();
        let ids = figures.sectors.iter().filter(|(_, fields)| fields.parent.is_none()).map(|(id, _)| *id);
        for sector in ids.clone() {
            sectors.push(FigureCell::new(Cut::Sector(sector)));
        }
        for phase in Phase::ALL {
            phase_sectors.extend(ids.clone().map(|sector| FigureCell::new(Cut::PhaseSector(phase, sector))));
        }
        let (mut lead_units, mut reporting_units) = (BTreeMap::new(), BTreeMap::new());
        for item in &figures.items {
            let reported = figures.month.is_some() && item.last_report == figures.month;
            let top = tops.get(&item.sector).copied().ok_or_else(|| missing_sector(item))?;
            let phase = item.phase as usize - 1;
            let add = |cell: Option<&mut FigureCell>| match cell {
                Some(cell) => cell.add(item, reported),
                None => Err(missing_sector(item)),
            };
            add(phases.get_mut(phase))?;
            add(phase_sectors.get_mut(phase * sectors.len() + top))?;
            if item.phase.is_implementation() {
                add(Some(&mut all))?;
                add(sectors.get_mut(top))?;
                let new = |cut| move || FigureCell::new(cut);
                add(Some(lead_units.entry(item.lead_unit).or_insert_with(new(Cut::LeadUnit(item.lead_unit)))))?;
                let unit = item.reporting_unit;
                add(Some(reporting_units.entry(unit).or_insert_with(new(Cut::ReportingUnit(unit)))))?;
            }
        }
        for cells in [&mut phases, &mut phase_sectors, &mut sectors] {
            cells.retain(|cell| cell.count > 0);
        }
        Ok(Cuts {
            all,
            phases,
            phase_sectors,
            sectors,
            lead_units: lead_units.into_values().collect(),
            reporting_units: reporting_units.into_values().collect(),
        })
    }

    /// The cell of a phase, if the plan has the phase.
    pub fn phase(&self, phase: Phase) -> Option<&FigureCell> {
        self.phases.iter().find(|cell| cell.cut == Cut::Phase(phase))
    }

    /// The cells of a phase by sector.
    pub fn sectors_of(&self, phase: Phase) -> impl Iterator<Item = &FigureCell> {
        self.phase_sectors.iter().filter(move |cell| matches!(cell.cut, Cut::PhaseSector(of, _) if of == phase))
    }
}

/// Place of each sector's first-level sector among those of the first level.
pub(super) fn top_sectors(figures: &PlanFigures) -> BTreeMap<SectorId, usize> {
    let tops = figures.sectors.iter().filter(|(_, fields)| fields.parent.is_none());
    let tops = tops.enumerate().map(|(at, (id, _))| (*id, at)).into_map();
    let place = |(id, fields): &(SectorId, crate::domain::office::unit::SectorFields)| {
        Some((*id, *tops.get(&fields.parent.unwrap_or(*id))?))
    };
    figures.sectors.iter().filter_map(place).into_map()
}

#[cold]
fn missing_sector(item: &ItemFigures) -> Error {
    messages::sector_of_item_missing(item.item, item.sector).field("sector")
}
