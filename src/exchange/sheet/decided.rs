//! What a person decided about a file, beside what the file says there: as it will stand in the change of the import.

use super::choices::{Answer, CellAnswer, Choices, ColumnChoice};
use super::finding::{Severity, shortened};
use super::reading::WorkbookReading;
use super::understood::SheetReading;
use super::value;
use crate::domain::office::import_answer::{ImportAnswer, ImportDecision};
use crate::exchange::grid::{CellRef, Sheet, Workbook};
use crate::limits;

impl WorkbookReading {
    /// Adds what the cells of blocking findings say, and what was decided.
    pub(super) fn decide(mut self, workbook: &Workbook, choices: &Choices) -> Self {
        let sheet_named = |name: &str| workbook.sheets.iter().find(|sheet| sheet.name == *name);
        for reading in &mut self.sheets {
            let Some(sheet) = sheet_named(&reading.sheet) else { continue };
            let blocking = reading.findings.iter_mut().filter(|finding| finding.severity == Severity::Blocking);
            blocking.for_each(|finding| finding.read = text_at(sheet, finding.cell));
        }
        let answers = choices.answers.iter().map(|answer| {
            let read = sheet_named(&answer.sheet).and_then(|sheet| text_at(sheet, answer.cell));
            self.answer(answer, read)
        });
        let columns = choices.columns.iter().map(|choice| self.column(choice));
        self.decided = answers.chain(columns).collect();
        self
    }

    fn answer(&self, answer: &CellAnswer, read: Option<String>) -> ImportAnswer {
        let CellAnswer { sheet, cell, answer } = answer;
        let (decision, value) = match answer {
            Answer::Value(text) => (ImportDecision::Value, Some(text.clone())),
            Answer::Empty => (ImportDecision::Empty, None),
            Answer::LeaveOutRow => (ImportDecision::LeaveOutRow, None),
            Answer::TakeRow => (ImportDecision::TakeRow, None),
        };
        ImportAnswer { file: self.file.get(), sheet: sheet.clone(), cell: cell.to_string(), read, decision, value }
    }

    fn column(&self, choice: &ColumnChoice) -> ImportAnswer {
        let of_sheet = |reading: &&SheetReading| reading.sheet == choice.sheet;
        let mut columns = self.sheets.iter().filter(of_sheet).flat_map(|reading| &reading.columns);
        let read = columns.find(|column| column.column == choice.column).map(|column| column.header.to_string());
        let field = choice.field.map(<&str>::from);
        let value = field.map(|field| match choice.unit {
            Some(unit) => format!("{field} {unit}"),
            None => field.to_owned(),
        });
        let cell = choice.letters();
        let decision = ImportDecision::Column;
        ImportAnswer { file: self.file.get(), sheet: choice.sheet.clone(), cell, read, decision, value }
    }
}

impl ColumnChoice {
    /// The column as in the spreadsheet: `H`.
    pub(crate) fn letters(&self) -> String {
        let cell = CellRef { row: 0, column: self.column }.to_string();
        cell.trim_end_matches('1').to_owned()
    }
}

fn text_at(sheet: &Sheet, at: CellRef) -> Option<String> {
    let text = value::text(sheet.cell(at.row as usize, at.column as usize))?;
    Some(shortened(text, limits::FINDING_CHARS))
}
