//! What the library understands of a spreadsheet, without any ledger.
//!
//! `inspect_sheet FILE [--json]`: exit status 0 if the file was read, 1 if it is not readable, with the reason on
//! stderr.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use zdxm::{CellRef, Finding, Language, Money, MoneyUnit, Phase, ProjectDate, Result, SheetReading, WorkbookReading};

fn main() -> ExitCode {
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    let file = arguments.iter().find(|argument| !argument.starts_with("--"));
    let Some(file) = file else {
        eprintln!("usage: inspect_sheet FILE [--json]");
        return ExitCode::FAILURE;
    };
    let json = arguments.iter().any(|argument| argument == "--json");
    match inspect(Path::new(file), json) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("inspect_sheet: {error}");
            ExitCode::FAILURE
        }
    }
}

fn inspect(file: &Path, json: bool) -> Result<String> {
    let reading = WorkbookReading::open(file)?;
    if json {
        return Ok(as_json(&reading)?.to_string());
    }
    let sheets = reading.sheets.iter().map(describe).collect::<Result<Vec<_>>>()?;
    let skipped = reading.skipped.iter().map(said);
    Ok(sheets.into_iter().chain(skipped).collect::<Vec<_>>().join("\n"))
}

/// All sheets as one object: kind, year and month of the first, counts and sums of all.
fn as_json(reading: &WorkbookReading) -> Result<Value> {
    let (mut projects, mut phases) = (0, Map::new());
    let (mut total, mut annual, mut ytd) = (None, None, None);
    for sheet in &reading.sheets {
        projects += sheet.counted().count();
        let sums = sheet.sums()?;
        add(&mut total, sums.total)?;
        add(&mut annual, sums.annual)?;
        add(&mut ytd, sums.ytd_done)?;
        for (phase, count) in sheet.count_by_phase() {
            let before = phases.get(name(phase)).and_then(Value::as_u64).unwrap_or(0);
            phases.insert(name(phase).into(), json!(before + u64::from(count)));
        }
    }
    let problems = reading.findings().map(|finding| {
        json!({
            "sheet": finding.sheet,
            "cell": finding.cell.to_string(),
            "code": finding.code,
            "text": finding.text(Language::Chinese),
            "severity": finding.severity,
        })
    });
    let first = reading.sheets.first();
    Ok(json!({
        "kind": first.map(|sheet| sheet.kind),
        "year": first.and_then(|sheet| sheet.year),
        "month": first.and_then(|sheet| sheet.month).map(zdxm::YearMonth::month),
        "projects": projects,
        "sums": {
            "total_fen": total.map(Money::fen),
            "annual_fen": annual.map(Money::fen),
            "ytd_fen": ytd.map(Money::fen),
        },
        "by_phase": phases,
        "problems": problems.collect::<Vec<_>>(),
        "columns": reading.sheets.iter().flat_map(columns).collect::<Vec<_>>(),
        "rows": reading.sheets.iter().flat_map(rows).collect::<Vec<_>>(),
    }))
}

/// What each column was understood as.
fn columns(sheet: &SheetReading) -> impl Iterator<Item = Value> {
    sheet.columns.iter().map(|column| {
        json!({
            "sheet": sheet.sheet,
            "column": letters(column.column),
            "header": column.header,
            "field": column.field,
            "unit": column.unit,
        })
    })
}

/// The projects that count.
fn rows(sheet: &SheetReading) -> impl Iterator<Item = Value> {
    sheet.counted().map(|row| {
        json!({
            "sheet": sheet.sheet,
            "row": row.row + 1,
            "name": row.name,
            "phase": row.phase.map(name),
            "sector": row.sector,
            "total_fen": row.total.map(Money::fen),
            "annual_fen": row.annual.map(Money::fen),
            "done_before_fen": row.done_before.map(Money::fen),
            "month_done_fen": row.month_done.map(Money::fen),
            "ytd_done_fen": row.ytd_done.map(Money::fen),
            "cumulative_done_fen": row.cumulative_done.map(Money::fen),
            "funds_fen": row.funds_ytd.map(Money::fen),
            "funds_by_source": row.funds_by_source.iter().map(|(source, fen)| (source, fen.fen())).collect::<BTreeMap<_, _>>(),
            "responsible_units": row.responsible_units,
            "owner": row.owner,
            "location": row.location,
            "content": row.content,
            "target": row.target,
            "progress": row.progress,
            "planned_start": row.planned_start.map(iso),
            "planned_finish": row.planned_finish.map(iso),
        })
    })
}

/// The letters of a column: those of its first cell without the row.
fn letters(column: u32) -> String {
    CellRef { row: 0, column }.to_string().trim_end_matches('1').to_owned()
}

/// `2024-03-01`, or as much of it as is known.
fn iso(date: ProjectDate) -> String {
    let digits = date.yyyymmdd();
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
    match (month, day) {
        (0, _) => format!("{year}"),
        (_, 0) => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    }
}

fn add(sum: &mut Option<Money>, amount: Option<Money>) -> Result<()> {
    if let Some(amount) = amount {
        *sum = Some(sum.unwrap_or(Money::ZERO).checked_add(amount)?);
    }
    Ok(())
}

fn name(phase: Phase) -> &'static str {
    phase.into()
}

/// A sheet as a person wants to hear of it.
fn describe(sheet: &SheetReading) -> Result<String> {
    let year = sheet.year.map_or_else(|| "年份不明".into(), |year| format!("{year}年"));
    let month = sheet.month.map_or_else(String::new, |month| format!("{}月", month.month()));
    let sums = sheet.sums()?;
    let mut lines =
        vec![format!("工作表“{}”：{}，{year}{month}，{}个项目", sheet.sheet, sheet.kind, sheet.counted().count())];
    for (name, sum) in [("总投资", sums.total), ("年度计划投资", sums.annual), ("累计完成投资", sums.ytd_done)]
    {
        if let Some(sum) = sum {
            lines.push(format!("  {name} {}亿元", sum.display(MoneyUnit::YiYuan, 4)));
        }
    }
    for (phase, count) in sheet.count_by_phase() {
        lines.push(format!("  {phase} {count}项"));
    }
    for column in &sheet.columns {
        let field = column.field.map_or_else(|| "（按原文保留）".into(), |field| format!("{field:?}"));
        let unit = column.unit.map_or_else(String::new, |unit| format!("，{unit}"));
        lines.push(format!("  列 {} → {field}{unit}", column.header));
    }
    lines.extend(sheet.findings.iter().map(|finding| format!("  {}", said(finding))));
    Ok(lines.join("\n"))
}

/// A finding as the clerk reads it.
fn said(finding: &Finding) -> String {
    format!("{}!{} {}", finding.sheet, finding.cell, finding.text(Language::Chinese))
}
