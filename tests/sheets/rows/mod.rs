//! Which rows of a sheet are projects, and what merged, hidden, struck and paired rows say of them.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod decided;
mod headings;
mod lines;
mod merged;
mod model;

use zdxm::Language;
use zdxm::{
    Answer, Cell, CellAnswer, CellRef, Choices, ErrorKind, FileFormat, Finding, FindingCode, Look, Merge, Money,
    MoneyUnit, Phase, Severity, Sheet, SheetReading, SheetRow, Workbook, WorkbookReading,
};

pub(super) fn place(text: &str) -> CellRef {
    let letters = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
    CellRef { row: text[letters.len()..].parse::<u32>().unwrap() - 1, column }
}

/// A sheet: a line per row, `|` between cells; numbers are numbers.
pub(super) fn sheet(table: &str, merges: &[&str]) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => text.parse().map_or_else(|_| Cell::Text(text.into()), Cell::Number),
    };
    let rows = table.lines().map(|line| line.split('|').map(cell).collect()).collect();
    let merge = |text: &&str| {
        let (first, last) = text.split_once(':').unwrap();
        Merge { first: place(first), last: place(last) }
    };
    let mut merges = merges.iter().map(merge).collect::<Vec<_>>();
    merges.sort_by_key(|merge| merge.first);
    {
        let mut sheet = Sheet::new("表", rows);
        sheet.merges = merges;
        sheet
    }
}

pub(super) fn book(sheet: Sheet) -> Workbook {
    Workbook::of(FileFormat::Xlsx, vec![sheet])
}

pub(super) fn understand(sheet: Sheet) -> SheetReading {
    WorkbookReading::new(&book(sheet)).unwrap().sheets.remove(0)
}

const PLAN: &str =
    "2024年重点项目计划表（续建）\n单位：万元\n序号|项目名称|建设内容|行业分类|总投资|2024年计划投资|责任单位\n";
const LIST: &str = "2024年重点项目计划表\n单位：万元\n序号|项目名称|建设内容|总投资|2024年计划投资|责任单位\n";
const MONTH: &str =
    "2024年6月重大项目进展情况表\n单位：万元\n序号|项目名称|年度计划投资|本月完成投资|1-6月完成投资|形象进度\n";

pub(super) fn plan(rows: &str, merges: &[&str]) -> SheetReading {
    understand(sheet(&format!("{PLAN}{rows}"), merges))
}

pub(super) fn list(rows: &str) -> SheetReading {
    understand(sheet(&format!("{LIST}{rows}"), &[]))
}

pub(super) fn month(rows: &str) -> SheetReading {
    understand(sheet(&format!("{MONTH}{rows}"), &[]))
}

pub(super) fn wan(amount: i64) -> Option<Money> {
    Some(Money::from_fen(amount * 1_000_000))
}

pub(super) fn counted(sheet: &SheetReading) -> Vec<&str> {
    sheet.counted().map(|row| row.name.as_str()).collect()
}

pub(super) fn row<'s>(sheet: &'s SheetReading, name: &str) -> &'s SheetRow {
    sheet.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no {name} in {:#?}", sheet.rows))
}

pub(super) fn blocking(sheet: &SheetReading) -> Vec<(FindingCode, String)> {
    let found = sheet.findings.iter().filter(|finding| finding.severity == Severity::Blocking);
    found.map(|finding| (finding.code, finding.cell.to_string())).collect()
}

pub(super) fn at<'s>(sheet: &'s SheetReading, cell: &str, code: FindingCode) -> &'s Finding {
    let found = sheet.findings.iter().find(|finding| finding.cell == place(cell) && finding.code == code);
    found.unwrap_or_else(|| panic!("no {code:?} at {cell} in {:#?}", sheet.findings))
}

/// Findings about gaps that these tables have on purpose.
pub(super) fn without_gaps(found: Vec<(FindingCode, String)>) -> Vec<(FindingCode, String)> {
    let gap = |code| matches!(code, FindingCode::PhaseUnknown | FindingCode::SectorUnknown);
    found.into_iter().filter(|(code, _)| !gap(*code)).collect()
}

pub(super) const LINES: &str = "2024年6月重大项目完成情况表\n单位：万元\n序号|项目名称|总投资|年度计划投资|类别|本月完成投资|1-6月完成投资|形象进度\n";

pub(super) fn answers(text: &str, answers: &[(&str, Answer)]) -> Result<SheetReading, zdxm::Error> {
    let answer =
        |(cell, answer): &(&str, Answer)| CellAnswer { sheet: "表".into(), cell: place(cell), answer: answer.clone() };
    let choices = Choices::default().with_answers(answers.iter().map(answer).collect());
    WorkbookReading::with(&book(sheet(text, &[])), &choices).map(|mut reading| reading.sheets.remove(0))
}

pub(super) fn value(text: &str) -> Answer {
    Answer::Value(text.into())
}
