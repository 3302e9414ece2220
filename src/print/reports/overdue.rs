//! The list of overdue matters (逾期事项清单), for a bulletin or an inspection.

use chrono::NaiveDate;

use crate::domain::project::matter::{MatterKind, OverdueMatter};
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 7] = ["序号", "项目名称", "类别", "事项", "责任单位", "时限", "逾期天数"];

/// The matters that are overdue on a day, by kind and within it the longest overdue first.
pub fn overdue_table(overdue: &[OverdueMatter], on: NaiveDate) -> Table {
    let mut rows = Vec::new();
    let mut number = 0;
    for kind in MatterKind::ALL {
        for overdue in overdue.iter().filter(|overdue| overdue.matter.kind == kind) {
            number += 1;
            let fields = &overdue.matter.fields;
            let text = |text: &str| TableCell::Text(text.to_owned());
            rows.push(TableRow {
                kind: RowKind::Plain,
                cells: vec![
                    TableCell::Count(number),
                    text(&overdue.project),
                    text(kind.name()),
                    text(&fields.name),
                    overdue.unit.as_deref().map_or(TableCell::Dash, text),
                    fields.deadline.map_or(TableCell::Dash, |deadline| text(&deadline.to_string())),
                    TableCell::Difference(overdue.days_late),
                ],
            });
        }
    }
    let title = format!("截至{}逾期未办结事项清单", on.format("%Y年%-m月%-d日"));
    Table::new(title, "", &COLUMNS, rows)
}
