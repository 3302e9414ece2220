//! Where an import goes, and what a person settles beforehand.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::office::import_answer::FileDigest;
use crate::domain::plan::PlanLevel;
use crate::domain::plan::plan_change::PlanChangeFields;
use crate::domain::value::text::checked_text;
use crate::error::Result;
use crate::exchange::grid::Workbook;
use crate::exchange::messages as refusals;
use crate::exchange::sheet::{Answer, CellAnswer, Choices, ColumnChoice, SheetReading, WorkbookReading};
use crate::limits;
use crate::setters::setters;

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
    pub(super) fn takes(&self, sheet: &String) -> bool {
        self.sheets.is_empty() || self.sheets.contains(sheet)
    }

    /// What the reading of a workbook needs of it; refuses another file than the one that a person decided about.
    pub(super) fn choices(&self, workbook: &Workbook) -> Result<Choices> {
        let (columns, mut answers) = (self.columns.clone(), self.answers.clone());
        if columns.len() + answers.len() > limits::IMPORT_ANSWERS {
            return Err(refusals::import_answers_too_many(limits::IMPORT_ANSWERS).field("answers"));
        }
        for answer in &mut answers {
            let Answer::Value(text) = &answer.answer else { continue };
            let said = checked_text("answers", Some(text.clone()))?;
            let said = said.ok_or_else(|| refusals::answer_unreadable(&answer.to_string()).field("answers"))?;
            answer.answer = Answer::Value(said);
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
    pub(super) fn check_columns(&self, reading: &WorkbookReading) -> Result<()> {
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
    /// Keep what the target says of columns for later imports ([`ColumnMapping`](crate::ColumnMapping)): what a registrar may do.
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

/// The year that a sheet is about, by itself or by the target.
pub(super) fn year(sheet: &SheetReading, target: &ImportTarget) -> Result<u16> {
    sheet.year.or(target.year).ok_or_else(|| refusals::sheet_without_year(&sheet.sheet).field("year"))
}
