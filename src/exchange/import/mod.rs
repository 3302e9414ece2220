//! Bringing what was read into a ledger, in two steps.
//!
//! [`ImportPreview::new`] changes nothing: it lists which projects are new, which are found by code or name, what
//! would change, and every problem at its cell. [`ImportPreview::commit`] asks inside the write transaction whether
//! somebody wrote since, and looks again where somebody did; if the ledger still gives the same preview, everything is
//! written as one change, otherwise nothing is.

mod funds;
mod mappings;
mod matching;
pub(crate) mod messages;
mod near;
mod plan_change;
mod plan_rows;
mod report_rows;
mod run;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use hashbrown::{HashMap, HashSet};
use serde::Serialize;

pub use self::mappings::{ColumnMapping, KeptMapping};
use self::matching::Claims;
use self::plan_rows::PlanRow;
use self::report_rows::ReportRow;
pub use self::run::ImportRun;
use self::run::RunPlan;
use super::grid::Workbook;
use super::sheet::{
    Answer, CellAnswer, Choices, ColumnChoice, Finding, FindingCode, Noted, Severity, SheetKind, SheetReading,
    WorkbookReading,
};
use crate::domain::office::import_answer::{FileDigest, ImportAnswer, ImportDecision};
use crate::domain::office::unit::UnitKind;
use crate::domain::plan::plan_change::PlanChangeFields;
use crate::domain::plan::{PlanFields, PlanLevel};
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::{ChangeNumber, PlanId, SectorId, UnitId};
use crate::domain::value::near::near_names;
use crate::domain::value::text::{checked_text, name_key};
use crate::error::Result;
use crate::exchange::messages as refusals;
use crate::ledger::lookup::Lookup;
use crate::ledger::{ChangeKind, Ledger, View};
use crate::limits;
use crate::message::Arg;
use crate::setters::setters;
use crate::store::column_mapping::StoredMapping;
use crate::store::proof::change::Hash;

/// New units and sectors of an import that are compared with others.
const HINTED_NAMES: usize = 200;

/// Where an import goes, and what the sheet itself does not say.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ImportTarget {
    /// Level of the plan.
    pub level: PlanLevel,
    /// Names of the sheets to import; all that were understood where none is named. Offices keep the same projects by
    /// level on one sheet and by sector on another.
    pub sheets: Vec<String>,
    /// Year of the plan, where the sheet names none.
    pub year: Option<u16>,
    /// Month of the reports (1 to 12), where the sheet names none.
    pub month: Option<u8>,
    /// Title of a plan that is not there yet; the sheet's title without its `表（…）` otherwise.
    pub title: Option<String>,
    /// Number of the document that issued the plan (文号).
    pub document_no: Option<String>,
    /// Date of that document.
    pub issued_on: Option<NaiveDate>,
    /// The plan change (增补、调出、调整) whose list the sheets are, where they are not the plan itself. Its rows become
    /// its lines, and it is adopted when everything is written.
    pub plan_change: Option<PlanChangeFields>,
    /// What a person said that columns mean.
    pub columns: Vec<ColumnChoice>,
    /// What a person decided about cells and rows that cannot be read.
    pub answers: Vec<CellAnswer>,
    /// The bytes of the file that the person saw ([`Workbook::digest`]): columns and answers hold for these alone.
    pub file: Option<FileDigest>,
}

setters! {
    ImportTarget {
        with_level(level: PlanLevel) = level;
        with_sheets(sheets: Vec<String>) = sheets;
        with_year(year: u16) = Some(year);
        with_month(month: u8) = Some(month);
        with_title(title: impl Into<String>) = Some(title.into());
        with_document_no(document_no: impl Into<String>) = Some(document_no.into());
        with_issued_on(issued_on: NaiveDate) = Some(issued_on);
        with_plan_change(plan_change: PlanChangeFields) = Some(plan_change);
        with_columns(columns: Vec<ColumnChoice>) = columns;
        with_answers(answers: Vec<CellAnswer>) = answers;
        with_file(file: FileDigest) = Some(file);
    }
}

impl ImportTarget {
    /// Whether a sheet is to be imported.
    fn takes(&self, sheet: &String) -> bool {
        self.sheets.is_empty() || self.sheets.contains(sheet)
    }

    /// What the reading of a workbook needs of it; refuses another file than the one that a person decided about.
    fn choices(&self, workbook: &Workbook) -> Result<Choices> {
        let (columns, answers) = (self.columns.clone(), self.answers.clone());
        if columns.len() + answers.len() > limits::IMPORT_ANSWERS {
            return Err(refusals::import_answers_too_many(limits::IMPORT_ANSWERS).field("answers"));
        }
        for answer in &answers {
            if let Answer::Value(text) = &answer.answer {
                checked_text("answers", Some(text.clone()))?;
            }
        }
        if !(columns.is_empty() && answers.is_empty()) {
            let file = self.file.ok_or_else(|| refusals::import_without_digest().field("file_digest"))?;
            if file != workbook.digest() {
                return Err(refusals::import_of_other_file().field("file_digest"));
            }
        }
        Ok(Choices { year: self.year, month: self.month, columns, answers })
    }

    /// Refuses what is said of a column that the tables do not have.
    fn check_columns(&self, reading: &WorkbookReading) -> Result<()> {
        let has = |choice: &ColumnChoice| {
            let mut sheets = reading.sheets.iter().filter(|sheet| sheet.sheet == choice.sheet);
            sheets.any(|sheet| sheet.columns.iter().any(|column| column.column == choice.column))
        };
        match self.columns.iter().find(|choice| !has(choice)) {
            None => Ok(()),
            Some(choice) => {
                Err(refusals::column_not_in_sheet(&choice.sheet, choice.letters()).field("column_meanings"))
            }
        }
    }
}

/// Which problems a person has seen and settles by leaving something out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ImportOptions {
    /// Leave out monthly rows whose project is not in the ledger or not in the year's plan.
    pub leave_out_unmatched: bool,
    /// Leave the field empty where an amount cannot be read.
    pub leave_unreadable_empty: bool,
    /// Keep what the target says of columns for later imports ([`ColumnMapping`]): what a registrar may do.
    pub keep_columns: bool,
    /// Submit monthly reports for review (报送) instead of filing them at once: what a reporter may do.
    pub submit: bool,
}

setters! {
    ImportOptions {
        with_leave_out_unmatched(leave_out_unmatched: bool) = leave_out_unmatched;
        with_leave_unreadable_empty(leave_unreadable_empty: bool) = leave_unreadable_empty;
        with_keep_columns(keep_columns: bool) = keep_columns;
        with_submit(submit: bool) = submit;
    }
}

/// What an import does, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ImportCounts {
    /// Projects that are not in the ledger yet.
    pub new_projects: u32,
    /// Projects in the ledger of which the sheet says something else.
    pub revised_projects: u32,
    /// Plan items that are not there yet.
    pub new_items: u32,
    /// Plan items of which the sheet says something else.
    pub revised_items: u32,
    /// Plan items that a plan change takes out of the plan.
    pub withdrawn_items: u32,
    /// Reports that are not there yet.
    pub new_reports: u32,
    /// Reports that differ from the one that is there.
    pub revised_reports: u32,
    /// Rows that say what the ledger knows.
    pub unchanged: u32,
    /// Rows without a project in the ledger or in the plan.
    pub unmatched: u32,
}

/// What an import would do; nothing is changed yet.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "a preview imports nothing: commit it"]
pub struct ImportPreview {
    target: ImportTarget,
    reading: WorkbookReading,
    /// The state of the ledger that it was made of.
    state: Option<Hash>,
    work: Work,
    findings: Vec<Finding>,
}

/// The rows of a file with what the ledger has to say to each.
#[derive(Debug, Clone, PartialEq, Default)]
struct Work {
    sheets: Vec<SheetWork>,
    counts: ImportCounts,
    new_units: BTreeMap<String, UnitKind>,
    new_sectors: Vec<String>,
    claims: Claims,
    /// The codes that the sheets list.
    listed: HashSet<ProjectCode>,
    /// What the ledger keeps of columns, where the sheets were read by it.
    mappings: Vec<StoredMapping>,
}

impl Work {
    /// Notes a unit that the ledger does not have; returns what it looks like.
    fn note_unit(&mut self, known: &HashMap<String, UnitId>, unit: &str) -> Option<Noted> {
        if known.contains_key(&name_key(unit)) || self.new_units.contains_key(unit) {
            return None;
        }
        let near = self.near(unit, known.keys().chain(self.new_units.keys()));
        self.new_units.insert(unit.to_owned(), UnitKind::suggest(unit));
        near.map(|near| messages::unit_is_new_and_near(unit, near))
    }

    /// Notes a sector that the ledger does not have; returns what it looks like.
    fn note_sector(&mut self, known: &HashMap<String, SectorId>, sector: &str) -> Option<Noted> {
        if known.contains_key(&name_key(sector)) || self.new_sectors.iter().any(|noted| noted == sector) {
            return None;
        }
        let near = self.near(sector, known.keys().chain(&self.new_sectors));
        self.new_sectors.push(sector.to_owned());
        near.map(|near| messages::sector_is_new_and_near(sector, near))
    }

    /// The names that a new one looks like. Only the first ones are compared, as a sheet of nothing but new
    /// names would be compared with itself.
    fn near<'n>(&self, name: &str, known: impl Iterator<Item = &'n String>) -> Option<Arg> {
        if self.new_units.len() + self.new_sectors.len() >= HINTED_NAMES {
            return None;
        }
        let near = near_names(name, known.map(String::as_str));
        (!near.is_empty()).then(|| Arg::list(near.into_iter().map(|near| Arg::quoted(&near))))
    }
}

#[derive(Debug, Clone, PartialEq)]
enum SheetWork {
    Plan { fields: PlanFields, plan: Option<PlanId>, rows: Vec<PlanRow> },
    Monthly { month: crate::domain::value::period::YearMonth, rows: Vec<ReportRow> },
}

impl ImportPreview {
    /// Reads a workbook by what a person decided and what the office has confirmed of its columns, and compares it with
    /// the ledger.
    pub fn of(view: &View, workbook: &Workbook, target: ImportTarget) -> Result<ImportPreview> {
        Self::of_read(view, workbook, || WorkbookReading::new(workbook), target)
    }

    /// [`ImportPreview::of`] of a workbook that may have been read already, as it stands.
    pub(crate) fn of_read(
        view: &View,
        workbook: &Workbook,
        plain: impl FnOnce() -> Result<WorkbookReading>,
        target: ImportTarget,
    ) -> Result<ImportPreview> {
        let choices = target.choices(workbook)?;
        let reading = match choices == Choices::default() {
            true => plain()?,
            false => WorkbookReading::with(workbook, &choices)?,
        };
        target.check_columns(&reading)?;
        Self::compared(view, mappings::apply(view, workbook, &choices, reading)?, target)
    }

    /// Compares what was read with the ledger. Columns and answers need [`ImportPreview::of`], which reads by them.
    pub fn new(view: &View, reading: WorkbookReading, target: ImportTarget) -> Result<ImportPreview> {
        if !(target.columns.is_empty() && target.answers.is_empty()) {
            return Err(refusals::import_read_without_answers().field("answers"));
        }
        Self::compared(view, reading, target)
    }

    fn compared(view: &View, reading: WorkbookReading, target: ImportTarget) -> Result<ImportPreview> {
        let is_taken = |finding: &&Finding| target.takes(&finding.sheet);
        let mut findings = reading.findings().filter(is_taken).cloned().collect::<Vec<_>>();
        let lookup = view.lookup()?;
        let (state, (work, more)) = (lookup.state()?, Work::new(&lookup, &reading, &target)?);
        // What the reading found in the sheet is not reported again.
        let place = |finding: &Finding| (finding.sheet.clone(), finding.cell, finding.code);
        let told = findings.iter().map(place).collect::<HashSet<_>>();
        findings.extend(more.into_iter().filter(|finding| !told.contains(&place(finding))));
        Ok(ImportPreview { target, reading, state, work, findings })
    }

    /// What was understood of the file.
    pub fn reading(&self) -> &WorkbookReading {
        &self.reading
    }

    /// What the import would do, in numbers.
    pub fn counts(&self) -> ImportCounts {
        self.work.counts
    }

    /// Units that would be added, with the kind that their name suggests.
    pub fn new_units(&self) -> impl Iterator<Item = (&str, UnitKind)> {
        self.work.new_units.iter().map(|(name, kind)| (name.as_str(), *kind))
    }

    /// Sectors that would be added.
    pub fn new_sectors(&self) -> &[String] {
        &self.work.new_sectors
    }

    /// Every finding: those of the sheets, then those of the comparison with the ledger.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings that stand in the way of a commit with these options.
    pub fn unsettled(&self, options: ImportOptions) -> impl Iterator<Item = &Finding> {
        let settled = move |finding: &Finding| match finding.code {
            FindingCode::ProjectNotFound | FindingCode::NotInPlan => options.leave_out_unmatched,
            FindingCode::AmountUnreadable => options.leave_unreadable_empty,
            _ => false,
        };
        self.findings.iter().filter(move |finding| finding.severity == Severity::Blocking && !settled(finding))
    }

    /// Writes everything as one change, or nothing.
    pub fn commit(&self, ledger: &Ledger, actor: &str, options: ImportOptions) -> Result<ChangeNumber> {
        self.begin(ledger, actor, options)?.commit()
    }

    /// [`ImportPreview::commit`], reporting how many of how many rows are written; `Break` gives everything up.
    pub fn commit_with(
        &self,
        ledger: &Ledger,
        actor: &str,
        options: ImportOptions,
        progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<ChangeNumber> {
        let mut run = self.begin(ledger, actor, options)?;
        while run.done() < run.total() {
            run.step(1)?;
            if progress(run.done(), run.total()).is_break() {
                return Err(refusals::import_given_up());
            }
        }
        run.commit()
    }

    /// Starts to write, for a host that draws its own progress; nothing is kept before [`ImportRun::commit`].
    pub fn begin(&self, ledger: &Ledger, actor: &str, options: ImportOptions) -> Result<ImportRun> {
        if let Some(first) = self.unsettled(options).next() {
            let more = self.unsettled(options).count() - 1;
            let error = refusals::import_unsettled(first.message().clone(), more);
            return Err(error.at_cell(&first.sheet, first.cell.to_string()));
        }
        let is_plan = self.work.sheets.iter().any(|sheet| matches!(sheet, SheetWork::Plan { .. }));
        let kind = match &self.target.plan_change {
            Some(_) => ChangeKind::ChangePlan,
            None if is_plan => ChangeKind::ImportPlan,
            None => ChangeKind::ImportReports,
        };
        let mut batch = ledger.batch(actor, kind)?;
        self.check_still_true(&batch.lookup()?)?;
        if options.keep_columns {
            self.kept_columns().try_for_each(|mapping| batch.keep_column(mapping))?;
        }
        let plan = RunPlan {
            sheets: self.work.sheets.clone(),
            total: self.work.rows(),
            plan_change: self.target.plan_change.clone(),
            submit: options.submit,
            answers: self.answers(options),
        };
        Ok(ImportRun::new(batch, plan))
    }

    /// What was decided about the file, with the cells that an option leaves empty.
    fn answers(&self, options: ImportOptions) -> Vec<ImportAnswer> {
        let is_left = |finding: &&Finding| {
            finding.severity == Severity::Blocking && finding.code == FindingCode::AmountUnreadable
        };
        let left = self.findings.iter().filter(|finding| options.leave_unreadable_empty && is_left(finding));
        let left = left.map(|finding| ImportAnswer {
            file: self.reading.file.get(),
            sheet: finding.sheet.clone(),
            cell: finding.cell.to_string(),
            read: finding.read.clone(),
            decision: ImportDecision::LeftEmpty,
            value: None,
        });
        self.reading.decided.iter().filter(|decided| self.target.takes(&decided.sheet)).cloned().chain(left).collect()
    }

    /// The columns that a person said, as they would be kept.
    fn kept_columns(&self) -> impl Iterator<Item = ColumnMapping> {
        self.target.columns.iter().filter_map(|choice| {
            let mut sheets = self.reading.sheets.iter().filter(|sheet| sheet.sheet == choice.sheet);
            let (kind, column) = sheets.find_map(|sheet| {
                let column = sheet.columns.iter().find(|column| column.column == choice.column)?;
                Some((sheet.kind, column))
            })?;
            Some(ColumnMapping { kind, header: column.header.to_string(), field: choice.field, unit: choice.unit })
        })
    }

    /// Refuses a preview of which the ledger would say something else by now. Where nobody wrote since, it cannot.
    fn check_still_true(&self, lookup: &Lookup<'_>) -> Result<()> {
        if self.state == lookup.state()? || Work::new(lookup, &self.reading, &self.target)?.0 == self.work {
            return Ok(());
        }
        Err(refusals::import_outdated())
    }
}

impl Work {
    fn new(lookup: &Lookup<'_>, reading: &WorkbookReading, target: &ImportTarget) -> Result<(Work, Vec<Finding>)> {
        let mut work = Work::default();
        let mut findings = Vec::new();
        let chosen = |sheet: &&SheetReading| target.takes(&sheet.sheet);
        if let Some(name) = target.sheets.iter().find(|name| reading.sheets.iter().all(|sheet| sheet.sheet != **name)) {
            return Err(refusals::sheet_not_understood(name).field("sheets"));
        }
        let rows = reading.sheets.iter().filter(chosen).flat_map(|sheet| &sheet.rows);
        work.listed = rows.filter_map(|row| row.code.clone()).collect();
        if reading.decided.iter().any(|decided| decided.decision == ImportDecision::KeptColumn) {
            work.mappings = lookup.mappings()?;
        }
        for sheet in reading.sheets.iter().filter(chosen) {
            match sheet.kind {
                SheetKind::Plan => plan_rows::compare(lookup, sheet, target, &mut work, &mut findings)?,
                SheetKind::Monthly if target.plan_change.is_some() => {
                    return Err(refusals::sheet_of_reports(&sheet.sheet).field("sheets"));
                }
                SheetKind::Monthly => report_rows::compare(lookup, sheet, target, &mut work, &mut findings)?,
            }
        }
        Ok((work, findings))
    }

    fn rows(&self) -> usize {
        let rows = self.sheets.iter().map(|sheet| match sheet {
            SheetWork::Plan { rows, .. } => rows.len(),
            SheetWork::Monthly { rows, .. } => rows.len(),
        });
        rows.sum()
    }
}

/// The year that a sheet is about, by itself or by the target.
fn year(sheet: &SheetReading, target: &ImportTarget) -> Result<u16> {
    sheet.year.or(target.year).ok_or_else(|| refusals::sheet_without_year(&sheet.sheet).field("year"))
}
