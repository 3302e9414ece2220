//! Bulletins (简报、通报): the month's figures with rates, ranks and names.
//!
//! A bulletin is made once from a view and then holds its figures: as text, Markdown, JSON or an .xlsx workbook, as
//! printed tables cell by cell, and as exact sums for charts.

use std::path::Path;

use super::border::{Fault, Flags, Month, OrNull, Out, ZDXM_RET, close, handle, handle_of, month_of};
use super::files::save_options;
use super::form::{record_or_default, zdxm_form};
use super::query::millionths;
use super::row::{Cell, row};
use super::view::{ask, zdxm_view};
use crate::figures::{Bulletin, Cut, FigureCell, RankGroup};
use crate::issue::Reissued;
use crate::print::BulletinForm;
use crate::{PlanId, ProjectDate, Result, SaveOptions, UnitKind, YearMonth};

/// A month's bulletin.
pub struct zdxm_bulletin(());

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

    /// A form that is words.
    fn words(&self, form: BulletinForm, print: fn(&Bulletin) -> Result<String>) -> Result<String> {
        match self {
            Made::Draft(bulletin) => print(bulletin),
            Made::Issued(issued) => issued.words(form).map(str::to_owned),
        }
    }

    fn save_workbook(&self, path: &Path, options: SaveOptions) -> Result<()> {
        match self {
            Made::Draft(bulletin) => bulletin.save_workbook(path, options),
            Made::Issued(issued) => issued.save(BulletinForm::Workbook, path, options),
        }
    }
}

/// Makes the bulletin of a plan for a month (yyyymm): Rust `Bulletin::new`, `View::month_figures`, `PlanFigures::with_rules`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan, by which it is issued; other rules than its rule
/// pack's give `ZDXM_E_RULE`. The month must lie in the plan's year. Free it with `zdxm_bulletin_free`.
pub(super) fn zdxm_bulletin_new(
    view: *mut zdxm_view,
    plan: PlanId,
    month: Month,
    rules: OrNull<zdxm_form>,
    bulletin: Out<*mut zdxm_bulletin>,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        let figures = view.month_figures(plan, month_of(month)?)?;
        let figures = figures.with_rules(&record_or_default(rules)?)?;
        place.put(handle::insert_child(entry, Made::from(Bulletin::new(&figures)?))?)
    })
}

/// Frees a bulletin. NULL is allowed.
pub(super) fn zdxm_bulletin_free(bulletin: OrNull<zdxm_bulletin>) -> ZDXM_RET {
    close(bulletin)
}

/// The whole bulletin as a text to print: Rust `Bulletin::to_text`.
pub(super) fn zdxm_bulletin_text(bulletin: &Made) -> Result<String> {
    bulletin.words(BulletinForm::Text, Bulletin::to_text)
}

/// The whole bulletin in Markdown: Rust `Bulletin::to_markdown`.
pub(super) fn zdxm_bulletin_markdown(bulletin: &Made) -> Result<String> {
    bulletin.words(BulletinForm::Markdown, Bulletin::to_markdown)
}

/// The whole bulletin as JSON, money in fen: Rust `Bulletin::to_json`.
pub(super) fn zdxm_bulletin_json(bulletin: &Made) -> Result<String> {
    bulletin.words(BulletinForm::Json, |bulletin| Ok(bulletin.to_json()?.to_string()))
}

/// Saves the bulletin as a printable .xlsx file: Rust `Bulletin::save_workbook`, `Bulletin::to_workbook`, `Reissued::save`.
///
/// `flags` is 0 or `ZDXM_SAVE_OVERWRITE`. `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced;
/// `ZDXM_E_FILE_IN_USE` where another program holds the file for two seconds. An error leaves what was there.
pub(super) fn zdxm_bulletin_save_workbook(bulletin: &Made, path: &Path, flags: Flags) -> Result<(), Fault> {
    Ok(bulletin.save_workbook(path, save_options(flags)?)?)
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
    TITLE: &head.title,
    DOCUMENT_NO: &head.document_no,
    MONTH: head.month,
    CHANGE: head.as_of,
    TIME_PROGRESS: head.time_progress,
    DEADLINE: head.deadline,
    LATE: head.late,
    UNDATED: head.undated,
    COUNT: head.starts.all,
    STARTED_COUNT: head.starts.all_started,
    PLANNED_NEW: head.starts.planned_new,
    NEW_STARTED: head.starts.new_started,
    PLANNED_TO_DATE: head.starts.planned_to_date,
    TO_DATE_STARTED: head.starts.to_date_started,
    EARLY_STARTS: head.starts.early_starts,
    LATE_STARTS: head.starts.late_starts,
    PLANNED_COMPLETED: head.starts.planned_completed,
    COMPLETED_FINISHED: head.starts.completed_finished,
    EARLY_FINISHES: head.starts.early_finishes,
    SUSPENDED: head.starts.suspended,
    START_RATE: head.start_rate,
    FINISH_RATE: head.finish_rate,
});

/// The bulletin's head, with starts and finishes, in one row: Rust `Bulletin::new`, `Starts::start_rate`, `Starts::finish_rate`, `Bulletin::time_progress`.
///
/// Fields: TITLE, DOCUMENT_NO, MONTH, CHANGE (the last one that it knows of), TIME_PROGRESS, DEADLINE, LATE and UNDATED (of reports; NULL
/// where the rules of the plan name no deadline), COUNT, STARTED_COUNT,
/// PLANNED_NEW, NEW_STARTED, PLANNED_TO_DATE, TO_DATE_STARTED, EARLY_STARTS, LATE_STARTS, PLANNED_COMPLETED,
/// COMPLETED_FINISHED, EARLY_FINISHES, SUSPENDED, START_RATE (over the base of the rules), FINISH_RATE.
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
        Ok(rows)
    }
}

row!(Sums, sums => {
    CUT: sums.cell.cut.kind(),
    PHASE: match sums.cell.cut { Cut::Phase(phase) | Cut::PhaseSector(phase, _) => Cell::from(phase), _ => Cell::Null },
    SECTOR: match sums.cell.cut {
        Cut::Sector(sector) | Cut::PhaseSector(_, sector) => Cell::from(sector),
        _ => Cell::Null,
    },
    UNIT: match sums.cell.cut {
        Cut::LeadUnit(unit) | Cut::ReportingUnit(unit) => Cell::from(unit),
        _ => Cell::Null,
    },
    UNIT_KIND: sums.kind,
    NAME: &sums.name,
    COUNT: sums.cell.count,
    TOTAL: sums.cell.total,
    ANNUAL: sums.cell.annual,
    MONTH_DONE: sums.month_done,
    DONE: sums.cell.done,
    RATE: sums.rate,
    RATE_NUMBER: sums.rate_number,
    GAP: sums.gap,
    GAP_NUMBER: sums.gap_number,
    RANK: sums.rank,
    REPORTED: sums.cell.reported,
    SEVERAL_MONTHS: sums.cell.several_months,
    STARTED_COUNT: sums.cell.started,
    FINISHED_COUNT: sums.cell.finished,
});

/// The bulletin's sums in every cut: Rust `Cuts::new`, `FigureCell::rate`, `FigureCell::month_done`, `Bulletin::gap`, `Bulletin::name`.
///
/// Fields: CUT, PHASE, SECTOR, UNIT, UNIT_KIND, NAME, COUNT, TOTAL, ANNUAL, MONTH_DONE, DONE, RATE, RATE_NUMBER, GAP, GAP_NUMBER, RANK, REPORTED,
/// SEVERAL_MONTHS, STARTED_COUNT, FINISHED_COUNT. Units come by rank within their kind.
pub(super) fn zdxm_bulletin_figures(bulletin: &Made) -> Result<Vec<Sums>> {
    Sums::all(bulletin.bulletin())
}

/// A project that did not report.
pub(super) struct Missing {
    unit: String,
    name: String,
    last: Option<crate::YearMonth>,
}

row!(Missing, missing => { UNIT_NAME: &missing.unit, NAME: &missing.name, LAST_REPORT: missing.last });

/// The projects that did not report for the month (未报送), by reporting unit: Rust `figures::MissingReports`.
///
/// Fields: UNIT_NAME, NAME, LAST_REPORT.
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
