//! What an import would do, and doing it.

use std::ops::ControlFlow;

use hashbrown::HashSet;

use super::mappings::{self, ColumnMapping};
use super::run::{ImportRun, RunPlan};
use super::target::{ImportOptions, ImportTarget};
use super::work::{ImportCounts, SheetWork, Work};
use super::{plan_rows, report_rows};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::import_answer::{ImportAnswer, ImportDecision};
use crate::domain::office::unit::UnitKind;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::exchange::grid::Workbook;
use crate::exchange::messages as refusals;
use crate::exchange::sheet::{Choices, Finding, FindingCode, Severity, SheetKind, SheetReading, WorkbookReading};
use crate::ledger::lookup::Lookup;
use crate::ledger::{Ledger, View};
use crate::message::Arg;
use crate::store::proof::change::Hash;

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
        let (state, (work, more)) = (lookup.state()?, compare_all(&lookup, &reading, &target)?);
        // What the reading found in the sheet is not reported again.
        let place = |finding: &Finding| (finding.sheet.clone(), finding.cell, finding.code);
        let known = findings.iter().map(place).collect::<HashSet<_>>();
        findings.extend(more.into_iter().filter(|finding| !known.contains(&place(finding))));
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
            let error = refusals::import_unsettled(Arg::Full(first.message().clone()), more);
            return Err(error.at_cell(&first.sheet, first.cell.to_string()));
        }
        let is_plan = self.work.sheets.iter().any(|sheet| matches!(sheet, SheetWork::Plan { .. }));
        let mut batch = ledger.batch(actor)?;
        // The list of a plan change is imported as what the office adopts by it.
        if self.target.plan_change.is_none() {
            batch.set_import(if is_plan { ChangeKind::ImportPlan } else { ChangeKind::ImportReports });
        }
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
        if self.state == lookup.state()? || compare_all(lookup, &self.reading, &self.target)?.0 == self.work {
            return Ok(());
        }
        Err(refusals::import_outdated())
    }
}

/// Compares every sheet that the target takes with the ledger.
fn compare_all(lookup: &Lookup<'_>, reading: &WorkbookReading, target: &ImportTarget) -> Result<(Work, Vec<Finding>)> {
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
