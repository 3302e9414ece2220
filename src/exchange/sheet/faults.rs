//! What the file did not give of a sheet, as findings at its cells.

use hashbrown::HashSet;

use super::choices::{Answer, Choices};
use super::finding::{Noted, Severity};
use super::findings::Findings;
use super::messages::{self, parts};
use super::tables::Part;
use crate::exchange::grid::{CellRef, Fault, FaultKind, Sheet};
use crate::limits::{SHEET_COLUMNS, SHEET_ROWS};
use crate::message::Arg;

/// Why nothing of the sheet can be used, and what to do; `None` for one that can be read.
pub(super) fn unread(sheet: &Sheet, has_table: impl Fn() -> bool) -> Option<(Severity, Noted)> {
    let kind = sheet.faults.iter().map(|fault| fault.kind).find(|kind| kind.is_of_sheet())?;
    Some(match kind {
        FaultKind::TooLarge if has_table() => (Severity::Blocking, messages::sheet_beyond_bounds()),
        FaultKind::TooLarge => (Severity::Notice, messages::sheet_beyond_bounds_without_header()),
        _ => (Severity::Notice, messages::sheet_without_content()),
    })
}

/// Adds a finding for each fault of a table that nobody decided about; the answers that settle one, by their index.
pub(super) fn report(
    part: &Part<'_>,
    choices: &Choices,
    decided: &HashSet<CellRef>,
    findings: &mut Findings,
) -> Vec<usize> {
    let mut used = Vec::new();
    for fault in &part.sheet.faults {
        let answers = settling(part, *fault, choices);
        let is_decided = decided.contains(&fault.cell) && may_be_answered(fault.kind);
        if answers.is_empty() && !is_decided {
            add(*fault, findings);
        }
        used.extend(answers);
    }
    used
}

/// Whether an answer can settle a fault. Behind quotes that do not pair other rows are lost, which no answer brings back.
fn may_be_answered(kind: FaultKind) -> bool {
    !matches!(kind, FaultKind::OpenQuote { .. } | FaultKind::StrayQuote { .. })
}

/// The answers that empty the cell of a fault or leave its row out. A value is the table's to take.
fn settling(part: &Part<'_>, fault: Fault, choices: &Choices) -> Vec<usize> {
    if !may_be_answered(fault.kind) {
        return Vec::new();
    }
    let cell = CellRef { row: fault.cell.row.saturating_add(part.first_row), ..fault.cell };
    let answers = choices.answers.iter().enumerate().filter(|(_, answer)| answer.sheet == part.sheet.name);
    let settles = answers.filter(|(_, answer)| match &answer.answer {
        Answer::LeaveOutRow => answer.cell.row == cell.row,
        Answer::Empty => answer.cell == cell,
        Answer::Value(_) | Answer::TakeRow => false,
    });
    settles.map(|(index, _)| index).collect()
}

fn add(Fault { cell, kind }: Fault, findings: &mut Findings) {
    if let Some(noted) = described(kind) {
        findings.blocking(cell, noted);
    }
}

/// What is wrong with the first cell that could not be read, for a sheet in which no table was found.
pub(super) fn first(sheet: &Sheet) -> Arg {
    let first = sheet.faults.first().and_then(|Fault { cell, kind }| Some((*cell, described(*kind)?.message)));
    first.map_or_else(|| "".into(), |(cell, fault)| parts::first_fault(cell, Arg::Full(fault)).into())
}

fn described(kind: FaultKind) -> Option<Noted> {
    Some(match kind {
        FaultKind::OpenQuote { line } => messages::quote_open(line),
        FaultKind::StrayQuote { line } => messages::quote_stray(line),
        FaultKind::BadBytes { line: 0 } => messages::bytes_unreadable(),
        FaultKind::BadBytes { line } => messages::bytes_unreadable_on_line(line),
        FaultKind::MissingText => messages::cell_text_missing(),
        FaultKind::Beyond { cells } => messages::cells_beyond_bounds(cells, SHEET_ROWS, SHEET_COLUMNS),
        FaultKind::TooLarge | FaultKind::NoSheet => return None,
    })
}
