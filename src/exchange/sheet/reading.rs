//! Understanding a spreadsheet: its sheets, and the tables of each.

use serde::Serialize;

use super::choices::{CellAnswer, Choices};
use super::finding::{Finding, Noted, Severity};
use super::findings::Findings;
use super::understood::SheetReading;
use super::{checks, columns, faults, header, look, messages, rows, tables, title};
use crate::domain::office::import_answer::ImportAnswer;
use crate::error::Result;
use crate::exchange::grid::{Cell, CellRef, FileFormat, LazyDigest, Sheet, Workbook};
use crate::exchange::messages as refusals;
use crate::exchange::messages::parts;
use crate::message::Arg;

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
                .map(|finding| parts::sheet_skipped(&finding.sheet, Arg::Full(finding.message().clone())))
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
enum Unread {
    /// Its faults say why.
    Faults(Severity, Noted),
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
    match why {
        Unread::Faults(severity, noted) => findings.add(severity, first, noted),
        Unread::Empty => findings.notice(first, messages::sheet_empty(fault)),
        Unread::Hidden => findings.notice(first, messages::sheet_hidden(fault)),
        Unread::NoNames => findings.notice(first, messages::sheet_without_names(fault)),
        Unread::NoAmounts => findings.notice(first, messages::sheet_without_amounts(fault)),
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
    if let Some((severity, noted)) = faults::unread(sheet, || header::find(sheet).is_some()) {
        return Ok(Err(Unread::Faults(severity, noted)));
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
    columns::check_months(&table, &rows, &mut findings);
    groups.iter_mut().for_each(|group| group.row += part.first_row);
    rows.iter_mut().for_each(|row| row.row += part.first_row);
    let reading = SheetReading {
        template: about.template,
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
