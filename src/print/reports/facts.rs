//! Facts (数据) for other programs, and what their columns mean (字段说明).

use crate::domain::office::facts::{FactColumn, FactTable, Facts};
use crate::domain::value::field_value::FieldValue;
use crate::domain::value::money::MoneyUnit;
use crate::domain::value::period::ProjectDate;
use crate::print::table::{Amount, ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};

/// Decimals of amounts in 元.
const FEN: u32 = 2;

/// Facts as a table: one header row, amounts in 元 to the fen, dates as `2022-06-30`, `2022-06` or `2022`; what is not known is empty.
pub fn facts_table(facts: &Facts) -> Table {
    let cell = |value: &Option<FieldValue>| match value {
        None => TableCell::Blank,
        Some(FieldValue::Number(number)) => TableCell::Difference(*number),
        Some(FieldValue::Money(money)) => {
            TableCell::Amount(Amount { money: *money, unit: MoneyUnit::Yuan, decimals: Some(FEN) })
        }
        Some(FieldValue::Percent(rate)) => TableCell::Percent(*rate),
        Some(FieldValue::Date(date)) => TableCell::Text(dashed(*date)),
        Some(other) => TableCell::Text(other.to_string()),
    };
    let row = |row: &Vec<Option<FieldValue>>| TableRow::new(RowKind::Plain, row.iter().map(cell).collect());
    let head = |(at, column): (u16, &FactColumn)| {
        let cell = HeaderCell::new(column.title, 0, at);
        if column.kind == "money" { cell.with_unit(ColumnUnit::Money) } else { cell }
    };
    let titles = facts.columns.iter().map(|column| column.title).collect::<Vec<_>>();
    let rows = facts.rows.iter().map(row).collect();
    let header = (0..).zip(&facts.columns).map(head).collect();
    let title = format!("{}数据", facts.table.name());
    Table::new(title, "单位：元", &titles, rows).with_name(facts.table.name()).with_header(header)
}

/// What the columns of all tables of facts mean (字段说明): table, name, title, unit, definition and source of each.
pub fn fact_fields_table() -> Table {
    const COLUMNS: [&str; 6] = ["数据表", "字段", "名称", "单位", "说明", "来源"];
    let rows = FactTable::ALL.into_iter().flat_map(|table| {
        table.columns().into_iter().map(move |column| {
            let unit = match column.kind {
                "money" => "元",
                "month" => "年月",
                "date" => "日期",
                "flag" => "是、否",
                "code" => "类别",
                "name" => "名称",
                "int" => "整数",
                _ => "文本",
            };
            let texts = [table.name(), column.name, column.title, unit, column.definition, table.source()];
            TableRow::new(RowKind::Plain, texts.map(|text| TableCell::Text(text.to_owned())).into())
        })
    });
    Table::new("字段说明", "", &COLUMNS, rows.collect()).with_name("字段说明")
}

/// A date as far as it is known.
fn dashed(date: ProjectDate) -> String {
    let (number, year) = (date.yyyymmdd(), date.year());
    match (number / 100 % 100, number % 100) {
        (0, _) => format!("{year:04}"),
        (month, 0) => format!("{year:04}-{month:02}"),
        (month, day) => format!("{year:04}-{month:02}-{day:02}"),
    }
}
