//! The matters that meet a query (事项查询结果), as a table.

use chrono::NaiveDate;

use crate::domain::project::matter_query::FoundMatter;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 9] = ["序号", "项目名称", "类别", "事项", "责任单位", "提出日期", "时限", "办结日期", "逾期天数"];

/// The matters that meet a query, in the order of the answer, as they stand on a day (事项查询结果).
pub fn found_matters_table(found: &[FoundMatter], on: NaiveDate) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let day = |day: Option<NaiveDate>| day.map_or(TableCell::Dash, |day| text(&day.to_string()));
    let rows = (1..).zip(found).map(|(number, row)| {
        let fields = &row.matter.fields;
        TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                text(&row.project_name),
                text(row.matter.kind.name()),
                text(&fields.name),
                row.unit_name.as_deref().map_or(TableCell::Dash, text),
                day(fields.opened_on),
                day(fields.deadline),
                day(fields.settled_on),
                row.days_late.map_or(TableCell::Dash, TableCell::Difference),
            ],
        }
    });
    let open = found.iter().filter(|row| row.is_open).count();
    let overdue = found.iter().filter(|row| row.days_late.is_some()).count();
    let title = format!("截至{}事项查询结果", on.format("%Y年%-m月%-d日"));
    let table = Table::new(title, "", &COLUMNS, rows.collect());
    Table { notes: vec![format!("共{}件，其中未办结{open}件，逾期{overdue}件。", found.len())], ..table }
}
