//! Sheets that programs misread, each with what a person reads in it: `fixtures/sheets/expected.json`.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::path::PathBuf;

use serde_json::Value;
use zdxm::{Finding, Money, Phase, ProjectDate, Severity, SheetRow, WorkbookReading};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sheets")
}

/// A file as it was read.
struct Read {
    reading: WorkbookReading,
    rows: Vec<SheetRow>,
    findings: Vec<Finding>,
}

impl Read {
    fn new(file: &str) -> Result<Read, String> {
        let reading = WorkbookReading::open(folder().join("files").join(file)).map_err(|error| error.to_string())?;
        let rows = reading.sheets.iter().flat_map(|sheet| sheet.counted().cloned()).collect();
        let findings = reading.findings().cloned().collect();
        Ok(Read { reading, rows, findings })
    }

    fn finding_at(&self, cell: &str, blocking: bool) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.cell.to_string() == cell && (!blocking || finding.severity == Severity::Blocking))
    }

    fn blocks(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Blocking)
    }
}

fn phase(row: &SheetRow) -> Value {
    row.phase.map_or(Value::Null, |phase: Phase| <&str>::from(phase).into())
}

fn fen(amount: Option<Money>) -> Value {
    amount.map_or(Value::Null, |amount| amount.fen().into())
}

fn text(text: &Option<String>) -> Value {
    text.clone().into()
}

fn of_each(rows: &[SheetRow], get: impl Fn(&SheetRow) -> Value) -> Value {
    rows.iter().map(get).collect()
}

/// Amounts: one for all rows together, a list with one per row, or null where no row may have one.
fn amounts(rows: &[SheetRow], expected: &Value, get: impl Fn(&SheetRow) -> Option<Money>) -> Value {
    if expected.is_array() {
        return of_each(rows, |row| fen(get(row)));
    }
    fen(rows.iter().filter_map(get).reduce(|a, b| Money::from_fen(a.fen() + b.fen())))
}

fn first(rows: &[SheetRow], get: impl Fn(&SheetRow) -> Value) -> Value {
    rows.first().map_or(Value::Null, get)
}

fn iso(date: Option<ProjectDate>) -> Value {
    let Some(digits) = date.map(ProjectDate::yyyymmdd) else { return Value::Null };
    format!("{}-{:02}-{:02}", digits / 10_000, digits / 100 % 100, digits % 100).into()
}

/// Rows as a list of values, in the columns that the case has.
fn listed(rows: &[SheetRow], expected: &Value) -> Value {
    let columns = expected[0].as_array().unwrap().len();
    of_each(rows, |row| match columns {
        3 => Value::from(vec![Value::from(row.name.as_str()), fen(row.total), fen(row.annual)]),
        _ => Value::from(vec![
            row.name.as_str().into(),
            text(&row.location),
            text(&row.sector),
            phase(row),
            row.responsible_units.first().cloned().into(),
            text(&row.owner),
        ]),
    })
}

fn cells(read: &Read, expected: &Value, blocking: bool) -> Value {
    let cells = expected.as_array().unwrap().iter().filter_map(Value::as_str);
    cells.filter(|cell| read.finding_at(cell, blocking)).collect()
}

/// What was read for one member of a case; `None` for members that only explain.
fn member(read: &Read, key: &str, expected: &Value) -> Option<Value> {
    let (rows, sheet) = (&read.rows, read.reading.sheets.first());
    Some(match key {
        "total_fen" => amounts(rows, expected, |row| row.total),
        "annual_fen" => amounts(rows, expected, |row| row.annual),
        "month_done_fen" => amounts(rows, expected, |row| row.month_done),
        "ytd_done_fen" => amounts(rows, expected, |row| row.ytd_done),
        "cumulative_done_fen" => amounts(rows, expected, |row| row.cumulative_done),
        "year" => sheet.and_then(|sheet| sheet.year).into(),
        "month" => sheet.and_then(|sheet| sheet.month).map(|month| month.month()).into(),
        "title" => sheet.and_then(|sheet| sheet.title.clone()).into(),
        "project" => first(rows, |row| row.name.as_str().into()),
        "projects" if expected.is_number() => rows.len().into(),
        "projects" => of_each(rows, |row| row.name.as_str().into()),
        "phase" => first(rows, phase),
        "sector" => first(rows, |row| text(&row.sector)),
        "content" => first(rows, |row| text(&row.content)),
        "target" => first(rows, |row| text(&row.target)),
        "date" => first(rows, |row| iso(row.planned_start)),
        "progress" => of_each(rows, |row| text(&row.progress)),
        "sectors" => of_each(rows, |row| text(&row.sector)),
        "units" => of_each(rows, |row| row.responsible_units.first().cloned().into()),
        "rows" => listed(rows, expected),
        "findings_at" | "finding_at" => cells(read, expected, false),
        "blocking_at" => cells(read, expected, true),
        _ => return None,
    })
}

/// What is wrong with the reading of a file.
fn wrong(file: &str, case: &Value) -> Vec<String> {
    let read = match Read::new(file) {
        Ok(read) => read,
        Err(error) => return vec![error],
    };
    // A person may be asked instead, at the cell where the case names one.
    let asked = match case["cell"].as_str() {
        Some(cell) => read.finding_at(cell, true),
        None => read.blocks(),
    };
    if case.get("or_else").is_some() && asked {
        return Vec::new();
    }
    let mut wrong = Vec::new();
    for (key, expected) in case.as_object().unwrap() {
        if let Some(found) = member(&read, key, expected)
            && found != *expected
        {
            wrong.push(format!("{key}: {found} instead of {expected}"));
        }
    }
    // What may not be read is asked about.
    let asks = ["total_fen", "year"].iter().any(|key| case.get(key).is_some_and(Value::is_null));
    if asks && !read.blocks() {
        wrong.push("nothing blocks".into());
    }
    if !wrong.is_empty() {
        wrong.extend(read.findings.iter().map(|finding| format!("    {:?} {finding}", finding.severity)));
    }
    wrong
}

#[test]
fn every_case_is_read_as_a_person_reads_it_or_asked_about() {
    let cases = std::fs::read_to_string(folder().join("expected.json")).unwrap();
    let cases: serde_json::Map<String, Value> = serde_json::from_str(&cases).unwrap();
    let mut failed = Vec::new();
    for (file, case) in &cases {
        let wrong = wrong(file, case);
        if !wrong.is_empty() {
            println!("{file}\n  {}", wrong.join("\n  "));
            failed.push(file.as_str());
        }
    }
    assert!(failed.is_empty(), "{failed:?} of {} cases", cases.len());
}
