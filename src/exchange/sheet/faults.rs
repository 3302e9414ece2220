//! What the file did not give of a sheet, as findings at its cells.

use hashbrown::HashSet;

use super::choices::{Answer, Choices};
use super::finding::{FindingCode, Findings, Severity};
use super::tables::Part;
use crate::exchange::grid::{CellRef, Fault, FaultKind, Sheet};
use crate::limits::{SHEET_COLUMNS, SHEET_ROWS};

/// Why nothing of the sheet can be used, and what to do; `None` for one that can be read.
pub(super) fn unread(sheet: &Sheet, has_table: bool) -> Option<(Severity, &'static str)> {
    let kind = sheet.faults.iter().map(|fault| fault.kind).find(|kind| kind.is_of_sheet())?;
    Some(match kind {
        FaultKind::TooLarge if has_table => (
            Severity::Blocking,
            "内容过多，超出可读范围，只看了开头几行。请删除与计划、月报无关的行列，或另存为单独的文件后重试",
        ),
        FaultKind::TooLarge => (Severity::Notice, "内容过多，超出可读范围，开头几行没有表头"),
        _ => (Severity::Notice, "文件中没有这张工作表的内容。如需导入，请用WPS或Excel打开并另存为.xlsx后重试"),
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
    if let Some((code, text)) = described(kind) {
        findings.blocking(cell, code, text);
    }
}

/// What is wrong with the first cell that could not be read, for a sheet in which no table was found.
pub(super) fn first(sheet: &Sheet) -> Option<String> {
    let Fault { cell, kind } = sheet.faults.first()?;
    described(*kind).map(|(_, text)| format!("{cell}：{text}"))
}

fn described(kind: FaultKind) -> Option<(FindingCode, String)> {
    Some(match kind {
        FaultKind::OpenQuote { line } => (
            FindingCode::QuoteUnclosed,
            format!("文件第{line}行的引号没有结束，其后的内容都读进了这一格。请补上引号后重新导入"),
        ),
        FaultKind::StrayQuote { line } => (
            FindingCode::QuoteUnclosed,
            format!("文件第{line}行的引号不成对，这一格可能混入了其他列、其他行的内容。请改正引号后重新导入"),
        ),
        FaultKind::BadBytes { line: 0 } => {
            (FindingCode::TextDamaged, "有无法识别的字节（显示为�），文字不完整。请核对原表，改正后重新导入".into())
        }
        FaultKind::BadBytes { line } => (
            FindingCode::TextDamaged,
            format!("文件第{line}行有无法识别的字节（显示为�），文字不完整。请核对原表，改正后重新导入"),
        ),
        FaultKind::MissingText => (
            FindingCode::TextDamaged,
            "文件中缺少这一格的文字，未读入。请用WPS或Excel打开核对，另存为.xlsx后重新导入".into(),
        ),
        FaultKind::Beyond { cells } => (
            FindingCode::CellBeyond,
            format!(
                "有{cells}个单元格在{SHEET_ROWS}行、{SHEET_COLUMNS}列以外，未读入（这是第一个）。\
                     请删除表外的内容，或拆分后重新导入"
            ),
        ),
        FaultKind::TooLarge | FaultKind::NoSheet => return None,
    })
}
