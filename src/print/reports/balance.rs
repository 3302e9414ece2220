//! The balance of a change to a plan (计划动态调整情况): opening, in, out, changed, closing, as a table.

use crate::domain::plan::overlap::{CountedSide, DoubleCounted};
use crate::domain::plan::plan_change::{BalanceCell, Handover, PlanBalance, PlanChange, PlanChangeKind, PlanSum};
use crate::domain::value::ids::SectorId;
use crate::error::Result;
use crate::print::table::{ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};

/// A part of a balance, with its sum in a cell.
type Part = (&'static str, fn(&BalanceCell) -> PlanSum);

/// Before, in, out, changed, after.
const PARTS: [Part; 5] = [
    ("调整前", |cell| cell.opening),
    ("增补", |cell| cell.supplemented),
    ("调出", |cell| cell.withdrawn),
    ("调整", |cell| cell.changed),
    ("调整后", |cell| cell.closing),
];
const RETURNED: Part = ("调回", |cell| cell.returned);
/// What each part has.
const COLUMNS: [(&str, Option<ColumnUnit>); 3] =
    [("项目数", None), ("总投资", Some(ColumnUnit::Money)), ("年度计划投资", Some(ColumnUnit::Money))];

/// The balance of a plan change as a table, checked before it is printed; by the rules of the plan.
pub fn balance_table(change: &PlanChange, balance: &PlanBalance) -> Result<Table> {
    balance.check()?;
    let rules = balance.rules.figures();
    let name = |sector: SectorId| {
        let found = balance.sectors.iter().find(|(id, _)| *id == sector);
        found.map(|(_, fields)| fields.name.clone()).unwrap_or_default()
    };
    let parts = parts(change.fields.kind);
    let row = |kind, name, cell: &BalanceCell| row(kind, name, cell, &parts);
    let mut rows = vec![row(RowKind::Total, "实施项目合计".into(), &balance.implementation)];
    for (phase, cell) in &balance.phases {
        rows.push(row(RowKind::Group, format!("{}项目", phase.name()), cell));
        for (sector, _) in &balance.sectors {
            if let Some(cell) = balance.phase_sectors.get(&(*phase, *sector)) {
                rows.push(row(RowKind::Plain, name(*sector), cell));
            }
        }
    }
    Ok(Table {
        name: change.fields.kind.name().into(),
        title: format!("{}年{}情况（自{}起）", change.fields.effective.year(), change.name(), change.fields.effective),
        unit_line: "单位：项、亿元".into(),
        header: header(&parts),
        columns: 1 + (parts.len() * COLUMNS.len()) as u16,
        rows,
        notes: notes(change.fields.kind, balance),
        money_decimals: rules.money_decimals,
        rate_decimals: rules.rate_decimals,
    })
}

/// The parts of the table: what comes back is one only where the plan change brings something back.
fn parts(kind: PlanChangeKind) -> Vec<Part> {
    let mut parts = PARTS.to_vec();
    if kind == PlanChangeKind::Return {
        parts.insert(2, RETURNED);
    }
    parts
}

/// How the parts add up, and what no sum shows: who answers for the projects.
fn notes(kind: PlanChangeKind, balance: &PlanBalance) -> Vec<String> {
    let returned = if kind == PlanChangeKind::Return { "＋调回" } else { "" };
    let first =
        format!("注：调整前＋增补{returned}－调出±调整＝调整后；预备项目不计入实施项目合计。各数据分别四舍五入。");
    let handover = |of: &Handover| {
        let Handover { item: _, project, part, before, after } = of;
        let who = |name: &str| if name.is_empty() { "无".to_owned() } else { name.to_owned() };
        format!("{project}：{part}由{}变更为{}。", who(before), who(after))
    };
    let undated = balance.undated_units.len();
    let undated = (undated > 0).then(|| {
        format!("另有{undated}项变更了责任单位或填报单位，办理时未记载变更前的单位，全年各月均按变更后的单位统计。")
    });
    let double = |pair: &DoubleCounted| {
        let DoubleCounted { whole, whole_name, part: _, part_name, left_out } = pair;
        let counted = match left_out {
            None => "统计时重复计算，请确定按整体还是按部分统计",
            Some(out) if out == whole => CountedSide::Parts.name(),
            Some(_) => CountedSide::Whole.name(),
        };
        format!("{part_name}是{whole_name}的组成部分，两者都列入计划，{counted}。")
    };
    let handovers = balance.handovers.iter().map(handover);
    let doubles = balance.double_counted.iter().map(double);
    std::iter::once(first).chain(handovers).chain(undated).chain(doubles).collect()
}

fn header(parts: &[Part]) -> Vec<HeaderCell> {
    let cell = |text: &str, row, column, rows, columns| {
        HeaderCell::new(text, row, column).with_rows(rows).with_columns(columns)
    };
    let width = COLUMNS.len() as u16;
    let mut header = vec![cell("类别", 0, 0, 2, 1)];
    for ((part, _), first) in parts.iter().zip((1..).step_by(COLUMNS.len())) {
        header.push(cell(part, 0, first, 1, width));
        header.extend(COLUMNS.into_iter().zip(first..).map(|((text, unit), column)| {
            let cell = cell(text, 1, column, 1, 1);
            HeaderCell { unit, ..cell }
        }));
    }
    header
}

fn row(kind: RowKind, name: String, cell: &BalanceCell, parts: &[Part]) -> TableRow {
    let mut cells = vec![TableCell::Text(name)];
    for (_, sum) in parts {
        let PlanSum { count, total, annual } = sum(cell);
        cells.extend([TableCell::Difference(count), TableCell::Money(total), TableCell::Money(annual)]);
    }
    TableRow { kind, cells }
}
