//! Bulletins (简报、通报): the month's figures with rates, ranks and names.
//!
//! A bulletin is made once from a view and then holds its figures: as text, Markdown, JSON or an .xlsx workbook, as
//! printed tables cell by cell, and as exact sums for charts.

use std::borrow::Cow;
use std::path::Path;

use super::border::{
    Entry, Fault, Flags, Handle, Month, Object, OrNull, Out, Text, TextOut, ZDXM_RET, close, guard, handle, month_of,
};
use super::codes::*;
use super::cursor::{Cell, Column, Row, Rows, give, zdxm_cursor};
use super::fields::*;
use super::files::save_options;
use super::form::{record_or_default, zdxm_form};
use super::view::{ask, zdxm_view};
use crate::figures::{Bulletin, Cut, FigureCell, RankGroup};
use crate::issue::Reissued;
use crate::print::BulletinForm;
use crate::{PlanId, ProjectDate, Result, SaveOptions, UnitKind, YearMonth};

/// A month's bulletin.
pub struct zdxm_bulletin {
    _opaque: [u8; 0],
}

impl Handle for zdxm_bulletin {
    const KIND: u32 = 7;
    type Object = Made;
}

/// The object of a bulletin handle.
pub(super) enum Made {
    /// Whatever is asked for is printed.
    Draft(Box<Bulletin>),
    /// The forms are those that were issued.
    Issued(Box<Reissued>),
}

impl Object for Made {}

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
    fn words(&self, form: BulletinForm, print: fn(&Bulletin) -> Result<String>) -> Result<Cow<'_, str>> {
        match self {
            Made::Draft(bulletin) => print(bulletin).map(Cow::Owned),
            Made::Issued(issued) => issued.words(form).map(Cow::Borrowed),
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

/// Writes a form that is words: as issued, or printed.
fn text_of(
    bulletin: *mut zdxm_bulletin,
    out: TextOut,
    form: BulletinForm,
    print: fn(&Bulletin) -> Result<String>,
) -> i32 {
    guard(bulletin, |entry, bulletin| out.put(&entry.context, &bulletin.words(form, print)?))
}

fn json(bulletin: &Bulletin) -> Result<String> {
    Ok(bulletin.to_json()?.to_string())
}

/// The whole bulletin as a text to print: Rust `Bulletin::to_text`.
pub(super) fn zdxm_bulletin_text(bulletin: *mut zdxm_bulletin, out: TextOut) -> ZDXM_RET {
    text_of(bulletin, out, BulletinForm::Text, Bulletin::to_text)
}

/// The whole bulletin in Markdown: Rust `Bulletin::to_markdown`.
pub(super) fn zdxm_bulletin_markdown(bulletin: *mut zdxm_bulletin, out: TextOut) -> ZDXM_RET {
    text_of(bulletin, out, BulletinForm::Markdown, Bulletin::to_markdown)
}

/// The whole bulletin as JSON, money in fen: Rust `Bulletin::to_json`.
pub(super) fn zdxm_bulletin_json(bulletin: *mut zdxm_bulletin, out: TextOut) -> ZDXM_RET {
    text_of(bulletin, out, BulletinForm::Json, json)
}

/// Saves the bulletin as a printable .xlsx file: Rust `Bulletin::save_workbook`, `Bulletin::to_workbook`, `Reissued::save`.
///
/// `flags` is 0 or `ZDXM_SAVE_OVERWRITE`. `ZDXM_E_DUPLICATE` where there is a file, or a ledger, which is never replaced;
/// `ZDXM_E_FILE_IN_USE` where another program holds the file for two seconds. An error leaves what was there.
pub(super) fn zdxm_bulletin_save_workbook(bulletin: *mut zdxm_bulletin, path: Text, flags: Flags) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let path = path.read_path(&entry.context, "path")?;
        bulletin.save_workbook(&path, save_options(flags)?)?;
        Ok(ZDXM_OK)
    })
}

/// What a bulletin says of itself, and of starts and finishes.
struct Head {
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

impl Row for Head {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_TITLE, get: |head| Cell::text(&head.title) },
        Column { field: ZDXM_F_DOCUMENT_NO, get: |head| Cell::text_if(&head.document_no) },
        Column { field: ZDXM_F_MONTH, get: |head| Cell::Month(head.month) },
        Column { field: ZDXM_F_CHANGE, get: |head| Cell::int(head.as_of) },
        Column { field: ZDXM_F_TIME_PROGRESS, get: |head| Cell::Decimal(head.time_progress) },
        Column { field: ZDXM_F_DEADLINE, get: |head| Cell::date_if(head.deadline) },
        Column { field: ZDXM_F_LATE, get: |head| Cell::int_if(head.late) },
        Column { field: ZDXM_F_UNDATED, get: |head| Cell::int_if(head.undated) },
        Column { field: ZDXM_F_COUNT, get: |head| Cell::int(head.starts.all) },
        Column { field: ZDXM_F_STARTED_COUNT, get: |head| Cell::int(head.starts.all_started) },
        Column { field: ZDXM_F_PLANNED_NEW, get: |head| Cell::int(head.starts.planned_new) },
        Column { field: ZDXM_F_NEW_STARTED, get: |head| Cell::int(head.starts.new_started) },
        Column { field: ZDXM_F_PLANNED_TO_DATE, get: |head| Cell::int(head.starts.planned_to_date) },
        Column { field: ZDXM_F_TO_DATE_STARTED, get: |head| Cell::int(head.starts.to_date_started) },
        Column { field: ZDXM_F_EARLY_STARTS, get: |head| Cell::int(head.starts.early_starts) },
        Column { field: ZDXM_F_LATE_STARTS, get: |head| Cell::int(head.starts.late_starts) },
        Column { field: ZDXM_F_PLANNED_COMPLETED, get: |head| Cell::int(head.starts.planned_completed) },
        Column { field: ZDXM_F_COMPLETED_FINISHED, get: |head| Cell::int(head.starts.completed_finished) },
        Column { field: ZDXM_F_EARLY_FINISHES, get: |head| Cell::int(head.starts.early_finishes) },
        Column { field: ZDXM_F_SUSPENDED, get: |head| Cell::int(head.starts.suspended) },
        Column { field: ZDXM_F_START_RATE, get: |head| Cell::decimal_if(head.start_rate) },
        Column { field: ZDXM_F_FINISH_RATE, get: |head| Cell::decimal_if(head.finish_rate) },
    ];
}

/// Rows that are made from a bulletin.
pub(super) fn rows_of<T: Rows + 'static>(
    bulletin: *mut zdxm_bulletin,
    rows: Out<*mut zdxm_cursor>,
    make: impl FnOnce(&Bulletin) -> std::result::Result<T, Fault>,
) -> i32 {
    guard(bulletin, |entry: &Entry, bulletin| {
        let place = rows.handle("rows")?;
        give(place, entry, make(bulletin.bulletin())?)
    })
}

/// The bulletin's head, with starts and finishes, in one row: Rust `Bulletin::new`, `Starts::start_rate`, `Starts::finish_rate`, `Bulletin::time_progress`.
///
/// Fields: TITLE, DOCUMENT_NO, MONTH, CHANGE (the last one that it knows of), TIME_PROGRESS, DEADLINE, LATE and UNDATED (of reports; NULL
/// where the rules of the plan name no deadline), COUNT, STARTED_COUNT,
/// PLANNED_NEW, NEW_STARTED, PLANNED_TO_DATE, TO_DATE_STARTED, EARLY_STARTS, LATE_STARTS, PLANNED_COMPLETED,
/// COMPLETED_FINISHED, EARLY_FINISHES, SUSPENDED, START_RATE (over the base of the rules), FINISH_RATE.
pub(super) fn zdxm_bulletin_head(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| Ok(vec![Head::of(bulletin)]))
}

/// The sums of some items, with what is made of them.
struct Sums {
    name: String,
    cell: FigureCell,
    month_done: Option<crate::Money>,
    rate: Option<rust_decimal::Decimal>,
    gap: Option<rust_decimal::Decimal>,
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
            gap: bulletin.gap(cell),
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

impl Row for Sums {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CUT, get: |sums| Cell::code(sums.cell.cut.kind()) },
        Column {
            field: ZDXM_F_PHASE,
            get: |sums| match sums.cell.cut {
                Cut::Phase(phase) | Cut::PhaseSector(phase, _) => Cell::code(phase),
                _ => Cell::Null,
            },
        },
        Column {
            field: ZDXM_F_SECTOR,
            get: |sums| match sums.cell.cut {
                Cut::Sector(sector) | Cut::PhaseSector(_, sector) => Cell::int(sector.0),
                _ => Cell::Null,
            },
        },
        Column {
            field: ZDXM_F_UNIT,
            get: |sums| match sums.cell.cut {
                Cut::LeadUnit(unit) | Cut::ReportingUnit(unit) => Cell::int_if(unit.map(|unit| unit.0)),
                _ => Cell::Null,
            },
        },
        Column { field: ZDXM_F_UNIT_KIND, get: |sums| Cell::code_if(sums.kind) },
        Column { field: ZDXM_F_NAME, get: |sums| Cell::text(&sums.name) },
        Column { field: ZDXM_F_COUNT, get: |sums| Cell::int(sums.cell.count) },
        Column { field: ZDXM_F_TOTAL, get: |sums| Cell::Money(sums.cell.total) },
        Column { field: ZDXM_F_ANNUAL, get: |sums| Cell::money_if(sums.cell.annual) },
        Column { field: ZDXM_F_MONTH_DONE, get: |sums| Cell::money_if(sums.month_done) },
        Column { field: ZDXM_F_DONE, get: |sums| Cell::money_if(sums.cell.done) },
        Column { field: ZDXM_F_RATE, get: |sums| Cell::decimal_if(sums.rate) },
        Column { field: ZDXM_F_GAP, get: |sums| Cell::decimal_if(sums.gap) },
        Column { field: ZDXM_F_RANK, get: |sums| Cell::int_if(sums.rank) },
        Column { field: ZDXM_F_REPORTED, get: |sums| Cell::int(sums.cell.reported) },
        Column { field: ZDXM_F_SEVERAL_MONTHS, get: |sums| Cell::int(sums.cell.several_months) },
        Column { field: ZDXM_F_STARTED_COUNT, get: |sums| Cell::int(sums.cell.started) },
        Column { field: ZDXM_F_FINISHED_COUNT, get: |sums| Cell::int(sums.cell.finished) },
    ];
}

/// The bulletin's sums in every cut: Rust `Cuts::new`, `FigureCell::rate`, `FigureCell::month_done`, `Bulletin::gap`, `Bulletin::name`.
///
/// Fields: CUT, PHASE, SECTOR, UNIT, UNIT_KIND, NAME, COUNT, TOTAL, ANNUAL, MONTH_DONE, DONE, RATE, GAP, RANK, REPORTED,
/// SEVERAL_MONTHS, STARTED_COUNT, FINISHED_COUNT. Units come by rank within their kind.
pub(super) fn zdxm_bulletin_figures(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| Ok(Sums::all(bulletin)?))
}

/// A project that did not report.
struct Missing {
    unit: String,
    name: String,
    last: Option<crate::YearMonth>,
}

impl Row for Missing {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_UNIT_NAME, get: |missing| Cell::text(&missing.unit) },
        Column { field: ZDXM_F_NAME, get: |missing| Cell::text(&missing.name) },
        Column { field: ZDXM_F_LAST_REPORT, get: |missing| Cell::month_if(missing.last) },
    ];
}

/// The projects that did not report for the month (未报送), by reporting unit: Rust `figures::MissingReports`.
///
/// Fields: UNIT_NAME, NAME, LAST_REPORT.
pub(super) fn zdxm_bulletin_missing(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| {
        let of = |missing: &crate::figures::MissingReports| {
            let project = |(name, last): &(String, Option<crate::YearMonth>)| Missing {
                unit: missing.unit.clone(),
                name: name.clone(),
                last: *last,
            };
            missing.projects.iter().map(project).collect::<Vec<_>>()
        };
        Ok(bulletin.missing.iter().flat_map(of).collect::<Vec<_>>())
    })
}
