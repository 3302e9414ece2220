//! Bulletins (简报、通报): the month's figures with rates, ranks and names.
//!
//! A bulletin is made once from a view and then holds its figures: as a document for every form, and as exact sums for charts.

use super::border::{OrEmpty, handle_of};
use super::document::Drawn;
use super::query::millionths;
use super::row::{Cell, row};
use crate::figures::{Bulletin, Cut, FigureCell, RankGroup};
use crate::issue::Reissued;
use crate::{BulletinKind, FigureRules, Period, PlanId, ProjectDate, Result, UnitKind, View, YearMonth};

handle_of!(zdxm_bulletin = 7, Made);

/// The object of a bulletin handle.
pub(super) enum Made {
    /// Whatever is asked for is printed.
    Draft(Box<Bulletin>),
    /// The forms are those that were issued.
    Issued(Box<Reissued>),
}

impl From<Bulletin> for Made {
    fn from(bulletin: Bulletin) -> Made {
        Made::Draft(Box::new(bulletin))
    }
}

impl From<Reissued> for Made {
    fn from(issued: Reissued) -> Made {
        Made::Issued(Box::new(issued))
    }
}

impl Made {
    pub(super) fn bulletin(&self) -> &Bulletin {
        match self {
            Made::Draft(bulletin) => bulletin,
            Made::Issued(issued) => &issued.bulletin,
        }
    }
}

/// Makes the bulletin of a plan for a month (yyyymm), as it would be issued: Rust `Bulletin::new`, `View::month_figures`, `PlanFigures::with_rules`.
///
/// The month must lie in the plan's year. The rules of the plan are those by which it is issued.
pub(super) fn zdxm_bulletin_new(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    rules: OrEmpty<FigureRules>,
) -> Result<Made> {
    let figures = view.month_figures(plan, month)?.with_rules(&rules)?;
    Ok(Made::from(Bulletin::of_figures(view, &figures, None, Period::Month)?))
}

/// The bulletin of a kind and period whose last month is a month (yyyymm), with the parts and comparisons of the rule pack: Rust `Bulletin::of`.
///
/// `ZDXM_E_INVALID_VALUE` where the period does not end with the month.
pub(super) fn zdxm_bulletin_of_kind(
    view: &View,
    plan: PlanId,
    month: YearMonth,
    kind: BulletinKind,
    period: Period,
) -> Result<Made> {
    Ok(Made::from(Bulletin::of(view, plan, month, Some(kind), period)?))
}

/// The bulletin as a document, for every form: Rust `Bulletin::document`, of `Bulletin::summary_table`, `Bulletin::lead_unit_table`, `Bulletin::reporting_unit_table` and `Bulletin::missing_table`.
///
/// Of an issued bulletin the forms are those that were issued, byte for byte: `zdxm_issued_bulletin_reprint`.
pub(super) fn zdxm_bulletin_document(bulletin: &Made) -> Result<Drawn> {
    Ok(match bulletin {
        Made::Draft(bulletin) => Drawn::of(bulletin.document()?),
        Made::Issued(issued) => Drawn::issued(issued.as_ref().clone())?,
    })
}

/// What a bulletin says of itself, and of starts and finishes.
pub(super) struct Head {
    title: String,
    document_no: Option<String>,
    month: YearMonth,
    as_of: i64,
    time_progress: rust_decimal::Decimal,
    deadline: Option<ProjectDate>,
    late: Option<u32>,
    undated: Option<u32>,
    starts: crate::figures::Starts,
    start_rate: Option<rust_decimal::Decimal>,
    finish_rate: Option<rust_decimal::Decimal>,
}

impl Head {
    fn of(bulletin: &Bulletin) -> Head {
        let decimals = bulletin.rules.rate_decimals;
        let percent = |rate: Option<crate::Rate>| rate.map(|rate| rate.percent(decimals));
        Head {
            title: bulletin.plan.title.clone(),
            document_no: bulletin.plan.document_no.clone(),
            month: bulletin.month,
            as_of: bulletin.as_of.0,
            time_progress: bulletin.time_progress().percent(decimals),
            deadline: bulletin.deadline.and_then(|day| ProjectDate::try_from(day).ok()),
            late: bulletin.deadline.map(|_| bulletin.late),
            undated: bulletin.deadline.map(|_| bulletin.undated),
            starts: bulletin.starts,
            start_rate: percent(bulletin.starts.start_rate(bulletin.rules.start_base)),
            finish_rate: percent(bulletin.starts.finish_rate()),
        }
    }
}

row!(Head, head => {
    title, document_no, month, CHANGE: head.as_of, time_progress, deadline, late, undated,
    starts {
        all: COUNT, all_started: STARTED_COUNT, planned_new, new_started, planned_to_date, to_date_started, early_starts,
        late_starts, planned_completed, completed_finished, early_finishes, suspended,
    },
    start_rate, finish_rate,
});

/// The bulletin's head, with starts and finishes, in one row: Rust `Bulletin::new`, `Starts::start_rate`, `Starts::finish_rate`, `Bulletin::time_progress`.
///
/// CHANGE is the last one that it knows of. LATE and UNDATED are of reports; NULL, as DEADLINE is, where the rules of the plan name
/// no deadline. START_RATE is over the base of the rules.
pub(super) fn zdxm_bulletin_head(bulletin: &Made) -> Result<Head> {
    Ok(Head::of(bulletin.bulletin()))
}

/// The sums of some items, with what is made of them.
pub(super) struct Sums {
    name: String,
    cell: FigureCell,
    month_done: Option<crate::Money>,
    rate: Option<rust_decimal::Decimal>,
    rate_number: Option<i64>,
    gap: Option<rust_decimal::Decimal>,
    gap_number: Option<i64>,
    kind: Option<UnitKind>,
    rank: Option<u32>,
}

impl Sums {
    fn of(bulletin: &Bulletin, cell: &FigureCell, kind: Option<UnitKind>, rank: Option<u32>) -> Result<Sums> {
        Ok(Sums {
            name: bulletin.name(cell.cut),
            cell: *cell,
            month_done: cell.month_done()?,
            rate: cell.rate().map(|rate| rate.percent(bulletin.rules.rate_decimals)),
            rate_number: cell.rate().and_then(|rate| millionths(|decimals| rate.percent(decimals))),
            gap: bulletin.gap(cell),
            gap_number: cell.rate().and_then(|rate| {
                let gap = bulletin.rules.gap(rate, bulletin.month);
                millionths(|decimals| gap.points(decimals))
            }),
            kind,
            rank,
        })
    }

    /// Every cell, in the order of `ZDXM_CUT_...`; units by rank within their kind.
    fn all(bulletin: &Bulletin) -> Result<Vec<Sums>> {
        let cuts = &bulletin.cuts;
        let cells = std::iter::once(&cuts.all).chain(&cuts.phases).chain(&cuts.phase_sectors).chain(&cuts.sectors);
        let mut rows = cells.map(|cell| Sums::of(bulletin, cell, None, None)).collect::<Result<Vec<_>>>()?;
        let ranked = |group: &RankGroup| {
            let units = group.units.iter();
            units.map(|unit| Sums::of(bulletin, &unit.cell, group.kind, unit.rank)).collect::<Result<Vec<_>>>()
        };
        for group in bulletin.lead_units.iter().chain(&bulletin.reporting_units) {
            rows.extend(ranked(group)?);
        }
        for cell in &bulletin.facts.details {
            rows.push(Sums::of(bulletin, cell, None, None)?);
        }
        Ok(rows)
    }
}

row!(Sums, sums => {
    CUT: sums.cell.cut.kind(),
    PHASE: match sums.cell.cut { Cut::Phase(phase) | Cut::PhaseSector(phase, _) | Cut::PhaseUnit(phase, _) => Cell::from(phase), _ => Cell::Null },
    SECTOR: match sums.cell.cut {
        Cut::Sector(sector) | Cut::PhaseSector(_, sector) | Cut::Subsector(sector) => Cell::from(sector),
        _ => Cell::Null,
    },
    UNIT: match sums.cell.cut {
        Cut::LeadUnit(unit) | Cut::ReportingUnit(unit) | Cut::PhaseUnit(_, unit) => Cell::from(unit),
        _ => Cell::Null,
    },
    UNIT_KIND: sums.kind, name, cell { count, total, annual }, month_done, cell { done }, rate, rate_number, gap, gap_number,
    rank, cell { reported, several_months, started: STARTED_COUNT, finished: FINISHED_COUNT },
});

/// The bulletin's sums in every cut: Rust `Cuts::new`, `FigureCell::rate`, `FigureCell::month_done`, `Bulletin::gap`, `Bulletin::name`.
///
/// Units come by rank within their kind.
pub(super) fn zdxm_bulletin_figures(bulletin: &Made) -> Result<Vec<Sums>> {
    Sums::all(bulletin.bulletin())
}

/// A project that did not report.
pub(super) struct Missing {
    unit: String,
    name: String,
    last: Option<crate::YearMonth>,
}

row!(Missing, missing => { UNIT_NAME: &missing.unit, name, LAST_REPORT: missing.last });

/// The projects that did not report for the month (未报送), by reporting unit: Rust `figures::MissingReports`.
pub(super) fn zdxm_bulletin_missing(bulletin: &Made) -> Result<Vec<Missing>> {
    let of = |missing: &crate::figures::MissingReports| {
        let project = |(name, last): &(String, Option<crate::YearMonth>)| Missing {
            unit: missing.unit.clone(),
            name: name.clone(),
            last: *last,
        };
        missing.projects.iter().map(project).collect::<Vec<_>>()
    };
    Ok(bulletin.bulletin().missing.iter().flat_map(of).collect())
}
