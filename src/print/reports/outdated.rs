//! Items that stand on an older December than the one that is known now (上年数据更正对照表), as a table.

use crate::domain::plan::PlanFields;
use crate::domain::plan::rollover::{OutdatedItem, YearStart};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::ProjectDate;
use crate::print::table::{HeaderCell, RowKind, Table, TableCell, TableRow};

/// The fields, each as it stands and as it would be.
const FIELDS: [&str; 4] = ["建设阶段", "至上年底累计完成投资", "计划开工时间", "计划竣工时间"];
const SIDES: [&str; 2] = ["计划", "现应为"];

/// The items that would be taken over otherwise now, as they stand beside what they would be. Amounts are exact: a
/// correction may be too small for 亿元 with two decimals.
pub fn outdated_table(plan: &PlanFields, items: &[OutdatedItem]) -> Table {
    let rows = (1..).zip(items).map(|(number, item)| TableRow { kind: RowKind::Plain, cells: cells(number, item) });
    let rows = rows.collect();
    let mut table = Table::new(title(plan), "单位：万元", &[], rows);
    (table.header, table.columns) = (header(), 3 + (FIELDS.len() * SIDES.len()) as u16);
    table.notes = vec![format!(
        "注：“现应为”按{}年度计划目前的执行情况推定，供核对；原计划不因此变动。只列两者不同的项目，与上年计划核对不上的项目不在此列。",
        plan.year - 1
    )];
    table
}

fn title(plan: &PlanFields) -> String {
    format!("{}年度{}重大项目计划与上年执行情况对照表", plan.year, plan.level.name())
}

fn cells(number: u32, item: &OutdatedItem) -> Vec<TableCell> {
    let (stands, would_be) = (Some(&item.stands), item.would_be.as_ref());
    let mut cells = vec![TableCell::Count(number), TableCell::Text(item.name.clone())];
    for of in [phase, done_before, planned_start, planned_finish] {
        cells.extend([stands, would_be].map(|side| side.and_then(of).map_or(TableCell::Dash, TableCell::Text)));
    }
    cells.push(TableCell::Text(item.reason.name().into()));
    cells
}

fn phase(side: &YearStart) -> Option<String> {
    Some(side.phase.name().into())
}

fn done_before(side: &YearStart) -> Option<String> {
    side.done_before.map(|done: Money| done.to_decimal(MoneyUnit::WanYuan).normalize().to_string())
}

fn planned_start(side: &YearStart) -> Option<String> {
    side.planned_start.as_ref().map(ProjectDate::to_string)
}

fn planned_finish(side: &YearStart) -> Option<String> {
    side.planned_finish.as_ref().map(ProjectDate::to_string)
}

fn header() -> Vec<HeaderCell> {
    let cell = |text: &str, row, column, rows, columns| {
        HeaderCell::new(text, row, column).with_rows(rows).with_columns(columns)
    };
    let mut header = vec![cell("序号", 0, 0, 2, 1), cell("项目名称", 0, 1, 2, 1)];
    let width = SIDES.len() as u16;
    for (field, first) in FIELDS.into_iter().zip((2..).step_by(SIDES.len())) {
        header.push(cell(field, 0, first, 1, width));
        header.extend(SIDES.into_iter().zip(first..).map(|(text, column)| cell(text, 1, column, 1, 1)));
    }
    header.push(cell("理由", 0, 2 + FIELDS.len() as u16 * width, 2, 1));
    header
}
