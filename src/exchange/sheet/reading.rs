//! What was understood of a spreadsheet.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::choices::{CellAnswer, Choices};
use super::field::Field;
use super::finding::{Finding, Severity};
use super::findings::Findings;
use super::messages;

use super::{checks, columns, faults, header, look, rows, tables, title};
use crate::coded::coded;
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::plan::phase::Phase;
use crate::domain::value::code::ProjectCode;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::{ConstructionPeriod, ProjectDate, YearMonth};
use crate::error::Result;
use crate::exchange::grid::{Cell, CellRef, FileFormat, LazyDigest, Sheet, Workbook};
use crate::exchange::messages as refusals;
use crate::exchange::messages::parts;
use crate::message::Arg;

coded! {
    /// What a sheet is.
    pub enum SheetKind: "SHEET", "Sheet" {
        /// a list of projects with their plan.
        Plan = 1 "计划表",
        /// the progress of projects in a month.
        Monthly = 2 "月报表",
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Column {
    /// Which column, from 0.
    pub column: u32,
    /// The header path from top to bottom as the cells write it, without blanks, joined by `>`.
    pub header: Arc<str>,
    /// What it means; `None` where the header is not known.
    pub field: Option<Field>,
    /// Unit of its amounts, where it has amounts.
    pub unit: Option<MoneyUnit>,
    /// The nearest readings, at most two, of a column that is kept as text or asked about.
    pub nearest: Vec<Field>,
    /// The source of which its amounts are, where it has funds in place by source.
    pub source: Option<String>,
}

/// Sums over rows, or as a row declares them. `None` where there is no such amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Amounts {
    /// Total investment.
    pub total: Option<Money>,
    /// Done before the year.
    pub done_before: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Done in the month.
    pub month_done: Option<Money>,
    /// Done in the year to date.
    pub ytd_done: Option<Money>,
}

impl Amounts {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: &SheetRow) -> Result<()> {
        let SheetRow { total, done_before, annual, month_done, ytd_done, .. } = row;
        let sums = [
            (&mut self.total, total),
            (&mut self.done_before, done_before),
            (&mut self.annual, annual),
            (&mut self.month_done, month_done),
            (&mut self.ytd_done, ytd_done),
        ];
        for (sum, amount) in sums {
            if let Some(amount) = amount {
                *sum = Some(sum.unwrap_or(Money::ZERO).checked_add(*amount)?);
            }
        }
        Ok(())
    }
}

/// A row that is a heading: of a phase, a sector, a region, or the grand total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// Which row, from 0.
    pub row: u32,
    /// How deep it stands: 0 for the grand total.
    pub level: u8,
    /// Its text.
    pub label: String,
    /// The phase that it names.
    pub phase: Option<Phase>,
    /// The sector that it names.
    pub sector: Option<String>,
    /// The region that it names.
    pub region: Option<String>,
    /// Whether it is only a part of another heading (其中).
    pub memo: bool,
    /// The number of projects that it declares.
    pub declared_count: Option<u32>,
    /// The sums that it declares.
    pub declared: Amounts,
    /// The number of projects under it.
    pub found_count: u32,
    /// The sums of the projects under it.
    pub found: Amounts,
}

/// A row that is a project.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct SheetRow {
    /// Which row, from 0.
    pub row: u32,
    /// Its number in the list (序号), where it has one.
    pub position: Option<u32>,
    /// Name, without marks and outer blanks.
    pub name: String,
    /// Whether the name or number carries a mark such as ★: a higher level coordinates it too.
    pub higher_level: bool,
    /// Planned phase, from its column, its heading or the title.
    pub phase: Option<Phase>,
    /// Sector, from its column or heading.
    pub sector: Option<String>,
    /// National code.
    pub code: Option<ProjectCode>,
    /// Content and scale.
    pub content: Option<String>,
    /// Where it lies.
    pub location: Option<String>,
    /// Construction period.
    pub period: ConstructionPeriod,
    /// Total investment.
    pub total: Option<Money>,
    /// Done before the year.
    pub done_before: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Annual target.
    pub target: Option<String>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// Owner.
    pub owner: Option<String>,
    /// Responsible units in their order.
    pub responsible_units: Vec<String>,
    /// The unit that reports.
    pub reporting_unit: Option<String>,
    /// The row, as an index into [`SheetReading::rows`], of the project that this one is a part of.
    pub parent: Option<usize>,
    /// Whether it counts: a part whose whole counts does not, nor does a whole that is only a heading.
    pub counted: bool,
    /// Done in the month.
    pub month_done: Option<Money>,
    /// Done in the year to date.
    pub ytd_done: Option<Money>,
    /// Done since the start of the construction.
    pub cumulative_done: Option<Money>,
    /// Funds in place in the year to date.
    pub funds_ytd: Option<Money>,
    /// The same by source, where the sheet has columns for sources.
    pub funds_by_source: FundsBySource,
    /// Whether it has started.
    pub started: Option<bool>,
    /// When it started.
    pub started_on: Option<ProjectDate>,
    /// Whether it is finished.
    pub finished: Option<bool>,
    /// When it was finished.
    pub finished_on: Option<ProjectDate>,
    /// Physical progress.
    pub progress: Option<String>,
    /// Preparatory progress.
    pub preparation: Option<String>,
    /// Problems.
    pub problem: Option<String>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// Remark.
    pub remark: Option<String>,
    /// What the ledger has no field for, as (header, text): nothing is lost.
    pub other: Vec<(Arc<str>, String)>,
}

/// What was understood of one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SheetReading {
    /// The sheet's name.
    pub sheet: String,
    /// What it is.
    pub kind: SheetKind,
    /// Its title.
    pub title: Option<String>,
    /// The year that it is about, where it says so.
    pub year: Option<u16>,
    /// The month that it is about, where it says so.
    pub month: Option<YearMonth>,
    /// The last row of its header, from 0.
    pub header_row: u32,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its headings.
    pub groups: Vec<Group>,
    /// Its projects.
    pub rows: Vec<SheetRow>,
    /// Notes above and below the table.
    pub notes: Vec<String>,
    /// What a person should know, in the order of the cells.
    pub findings: Vec<Finding>,
}

impl SheetReading {
    /// The rows that count.
    pub fn counted(&self) -> impl Iterator<Item = &SheetRow> {
        self.rows.iter().filter(|row| row.counted)
    }

    /// Number of projects per phase; nothing for a sheet without phases.
    pub fn count_by_phase(&self) -> BTreeMap<Phase, u32> {
        let mut counts = BTreeMap::new();
        for phase in self.counted().filter_map(|row| row.phase) {
            *counts.entry(phase).or_default() += 1;
        }
        counts
    }

    /// Sums over the rows that count.
    pub fn sums(&self) -> Result<Amounts> {
        let mut sums = Amounts::default();
        self.counted().try_for_each(|row| sums.add(row))?;
        Ok(sums)
    }
}

/// What was understood of a spreadsheet file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WorkbookReading {
    /// What the file's bytes are.
    pub format: FileFormat,
    /// The sheets that are plans or monthly reports.
    pub sheets: Vec<SheetReading>,
    /// The sheets that were left out, with the reason.
    pub skipped: Vec<Finding>,
    /// Which bytes the file had.
    #[serde(skip)]
    pub(crate) file: LazyDigest,
    /// What a person decided, as it was used.
    pub decided: Vec<ImportAnswer>,
}

impl WorkbookReading {
    /// Understands a spreadsheet; an error where none of its sheets is a plan or a monthly report.
    ///
    /// ```
    /// use zdxm::{Phase, Workbook, WorkbookReading};
    /// let csv = "2022年重大项目计划表\n单位：万元\n序号,项目名称,项目类别,总投资,2022年计划投资\n1,★东环大道,续建,\"28,760.55\",5097\n";
    /// let reading = WorkbookReading::new(&Workbook::read(csv.as_bytes())?)?;
    /// let row = &reading.sheets[0].rows[0];
    /// assert_eq!((row.name.as_str(), row.phase, row.higher_level), ("东环大道", Some(Phase::Ongoing), true));
    /// assert_eq!(row.total.unwrap().fen(), 28_760_550_000);
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn new(workbook: &Workbook) -> Result<WorkbookReading> {
        Self::with(workbook, &Choices::default())
    }

    /// [`WorkbookReading::new`] with what a person decided about columns, cells and rows.
    pub fn with(workbook: &Workbook, choices: &Choices) -> Result<WorkbookReading> {
        let (mut sheets, mut skipped) = (Vec::new(), Vec::new());
        let mut answered = Vec::new();
        for sheet in &workbook.sheets {
            match read_sheet(sheet, choices, &mut answered)? {
                Ok(readings) => sheets.extend(readings),
                Err(why) => skipped.extend(skip(sheet, why)),
            }
        }
        if sheets.is_empty() {
            let named = skipped.iter().take(NAMED_SHEETS);
            let mut reasons = named
                .map(|finding| parts::sheet_skipped(&finding.sheet, finding.message().clone()))
                .collect::<Vec<_>>();
            if let Some(more) = skipped.len().checked_sub(NAMED_SHEETS).filter(|more| *more > 0) {
                reasons.push(parts::more_sheets(more));
            }
            return Err(refusals::no_sheet_understood(Arg::list(reasons)));
        }
        check_answers(workbook, choices, &answered)?;
        let (format, file) = (workbook.format, workbook.digest.clone());
        let reading = WorkbookReading { format, sheets, skipped, file, decided: Vec::new() };
        Ok(reading.decide(workbook, choices))
    }

    /// Reads and understands a file.
    pub fn open(path: impl AsRef<std::path::Path>) -> Result<WorkbookReading> {
        Self::new(&Workbook::open(path)?)
    }

    /// Every finding, sheet by sheet in the order of the cells.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.sheets.iter().flat_map(|sheet| &sheet.findings).chain(&self.skipped)
    }
}

/// Most sheets that the error of a workbook without a table names.
const NAMED_SHEETS: usize = 10;

/// Why a sheet has no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    /// Its faults say why.
    Faults,
    Empty,
    Hidden,
    NoNames,
    NoAmounts,
}

/// A sheet without any text is nothing that anybody would miss, but it is named all the same.
fn skip(sheet: &Sheet, why: Unread) -> Vec<Finding> {
    let mut findings = Findings::of(&sheet.name);
    let first = CellRef { row: 0, column: 0 };
    let fault = faults::first(sheet);
    match (faults::unread(sheet, header::find(sheet).is_some()), why) {
        (Some((Severity::Blocking, noted)), _) => findings.blocking(first, noted),
        (Some((Severity::Notice, noted)), _) => findings.notice(first, noted),
        (None, Unread::Faults) => findings.notice(first, messages::sheet_without_content()),
        (None, Unread::Empty) => findings.notice(first, messages::sheet_empty(fault)),
        (None, Unread::Hidden) => findings.notice(first, messages::sheet_hidden(fault)),
        (None, Unread::NoNames) => findings.notice(first, messages::sheet_without_names(fault)),
        (None, Unread::NoAmounts) => findings.notice(first, messages::sheet_without_amounts(fault)),
    }
    findings.finish()
}

/// Every answer must be about something that was read.
fn check_answers(workbook: &Workbook, choices: &Choices, answered: &[usize]) -> Result<()> {
    let Some((_, answer)) = choices.answers.iter().enumerate().find(|(index, _)| !answered.contains(index)) else {
        return Ok(());
    };
    let CellAnswer { sheet, cell, .. } = answer;
    let at = cell.to_string();
    let error = match workbook.sheets.iter().find(|found| found.name == *sheet) {
        None => refusals::answer_of_no_sheet(sheet),
        Some(found) if found.rows.len() <= cell.row as usize || found.width() <= cell.column as usize => {
            refusals::answer_of_no_cell(sheet, at.clone())
        }
        Some(_) => refusals::answer_settles_nothing(sheet, at.clone()),
    };
    Err(error.field("answers").at_cell(sheet, at))
}

/// The tables of a sheet, or why there is none.
fn read_sheet(
    sheet: &Sheet,
    choices: &Choices,
    answered: &mut Vec<usize>,
) -> Result<std::result::Result<Vec<SheetReading>, Unread>> {
    if sheet.faults.iter().any(|fault| fault.kind.is_of_sheet()) {
        return Ok(Err(Unread::Faults));
    }
    if sheet.rows.iter().flatten().all(|cell| *cell == Cell::Empty) {
        return Ok(Err(Unread::Empty));
    }
    if sheet.hidden {
        return Ok(Err(Unread::Hidden));
    }
    let Some(block) = header::find(sheet) else {
        return Ok(Err(Unread::NoNames));
    };
    let tables = tables::split(sheet, &block);
    let mut readings: Vec<SheetReading> = Vec::new();
    let mut first_about = None;
    for part in &tables.parts {
        match read_table(part, choices, first_about.as_ref(), answered)? {
            Ok((reading, about)) => {
                readings.push(reading);
                first_about.get_or_insert(about);
            }
            Err(why) => match readings.last_mut() {
                Some(above) => above.findings.push(tables::not_read(sheet, part.first_row, choices, answered)),
                None => return Ok(Err(why)),
            },
        }
    }
    if let Some((last, row)) = readings.last_mut().zip(tables.rest) {
        last.findings.push(tables::not_read(sheet, row, choices, answered));
    }
    Ok(Ok(readings))
}

/// One table; what the first table of the sheet says of year, month and unit holds below, unless a table says otherwise.
fn read_table(
    part: &tables::Part<'_>,
    choices: &Choices,
    first: Option<&title::About>,
    answered: &mut Vec<usize>,
) -> Result<std::result::Result<(SheetReading, title::About), Unread>> {
    let sheet: &Sheet = &part.sheet;
    let mut findings = Findings::of(&sheet.name);
    findings.first_row = part.first_row;
    let Some(block) = header::find(sheet) else { return Ok(Err(Unread::NoNames)) };
    let headings = header::headings(sheet, &block);
    let about = title::read(sheet, &block, &headings, choices, first, &mut findings);
    let table = columns::read(sheet, &block, &headings, &about, choices, &mut findings);
    let Some(kind) = table.kind() else {
        return Ok(Err(Unread::NoAmounts));
    };
    let rows::Rows { mut groups, mut rows, notes, answered: used, decided } =
        rows::read(sheet, &block, &table, &about, kind, choices, &mut findings)?;
    answered.extend(used);
    look::report(sheet, &block, &table, &rows, &decided, &mut findings);
    answered.extend(faults::report(part, choices, &decided, &mut findings));
    checks::run(kind, &table, &mut groups, &rows, &mut findings)?;
    columns::check_sources(&block, &table, &rows, &mut findings)?;
    groups.iter_mut().for_each(|group| group.row += part.first_row);
    rows.iter_mut().for_each(|row| row.row += part.first_row);
    let reading = SheetReading {
        sheet: sheet.name.clone(),
        kind,
        title: about.title.clone(),
        year: about.year,
        month: about.month,
        header_row: part.first_row + block.last as u32,
        columns: table.columns,
        groups,
        rows,
        notes: about.notes.iter().cloned().chain(notes).collect(),
        findings: findings.finish(),
    };
    Ok(Ok((reading, about)))
}
