//! The items that meet a query (项目查询结果), as a table.

use crate::domain::rules::rule_pack::Light;
use crate::figures::found_items::{FoundItem, FoundItems};
use crate::print::table::{ColumnUnit, RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 13] = [
    "序号",
    "项目名称",
    "建设阶段",
    "行业",
    "牵头单位",
    "年度计划投资",
    "累计完成",
    "占年度计划",
    "与序时差",
    "亮灯",
    "报送状态",
    "最近报送",
    "未办结事项",
];

const UNITS: [(&str, ColumnUnit); 4] = [
    ("年度计划投资", ColumnUnit::Money),
    ("累计完成", ColumnUnit::Money),
    ("占年度计划", ColumnUnit::Percent),
    ("与序时差", ColumnUnit::Points),
];

/// The items that meet a query, in the order of the answer (项目查询结果). A note says how many there are where this is a page.
pub fn found_items_table(found: &FoundItems) -> Table {
    let rows = (1..).zip(&found.items).map(|(number, item)| row(found, number, item)).collect();
    let title = format!("{}项目查询结果", found.month);
    let decimals = found.rules.rate_decimals;
    let mut table = Table::new(title, "单位：亿元、%、百分点", &COLUMNS, rows).with_units(&UNITS);
    (table.money_decimals, table.rate_decimals) = (found.rules.money_decimals, decimals);
    let count = format!("符合条件的项目共{}项", found.total);
    table.notes = vec![match found.items.len() {
        shown if shown as u64 == u64::from(found.total) => format!("{count}。"),
        shown => format!("{count}，本表列出{shown}项。"),
    }];
    table
}

fn row(found: &FoundItems, number: u32, item: &FoundItem) -> TableRow {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let decimals = found.rules.rate_decimals;
    let matters = item.open_matters.iter().map(|matter| matter.name.as_str()).collect::<Vec<_>>();
    TableRow {
        kind: RowKind::Plain,
        cells: vec![
            TableCell::Count(number),
            text(&item.project_name),
            text(item.phase.name()),
            text(&item.sector_name),
            item.lead_unit_name.as_deref().map_or(TableCell::Dash, text),
            TableCell::money(item.annual),
            TableCell::money(item.done),
            item.rate.map_or(TableCell::Dash, |rate| TableCell::Percent(rate.percent(decimals))),
            item.gap.map_or(TableCell::Dash, |gap| TableCell::Points(gap.points(decimals))),
            item.light.map(Light::name).map_or(TableCell::Dash, text),
            text(item.filing_state.name()),
            item.last_report.map_or(TableCell::Dash, |month| text(&month.to_string())),
            if matters.is_empty() { TableCell::Dash } else { text(&matters.join("；")) },
        ],
    }
}
