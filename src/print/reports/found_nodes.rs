//! The nodes that meet a query (节点完成情况), as a table.

use chrono::NaiveDate;

use crate::domain::project::node::FoundNode;
use crate::domain::value::rate::percent;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 10] =
    ["序号", "项目名称", "节点", "责任单位", "计划完成日期", "实际完成日期", "状态", "逾期天数", "亮灯", "备注"];
/// Decimals of the rate.
const DECIMALS: u32 = 2;

/// The nodes that meet a query, in the order of the answer, as they stand at the end of a day (节点完成情况表).
pub fn found_nodes_table(found: &[FoundNode], on: NaiveDate) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let day = |day: Option<NaiveDate>| day.map_or(TableCell::Dash, |day| text(&day.to_string()));
    let rows = (1..).zip(found).map(|(number, row)| {
        let fields = &row.node.fields;
        let notes = [row.conflict.map(|conflict| conflict.name().to_owned()), fields.remark.clone()];
        let notes = notes.into_iter().flatten().collect::<Vec<_>>();
        TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                text(&row.project_name),
                text(&fields.name),
                row.unit_name.as_deref().map_or(TableCell::Dash, text),
                day(fields.planned_on),
                day(fields.actual_on),
                text(row.state.name()),
                row.days_late.filter(|days| *days > 0).map_or(TableCell::Dash, TableCell::Difference),
                row.light.map_or(TableCell::Dash, |light| text(light.name())),
                if notes.is_empty() { TableCell::Dash } else { text(&notes.join("；")) },
            ],
        }
    });
    let due = found.iter().filter(|row| row.node.fields.is_due(on)).count();
    let done = found.iter().filter(|row| row.node.fields.is_due(on) && row.state.is_done()).count();
    let title = format!("截至{}节点完成情况表", on.format("%Y年%-m月%-d日"));
    let table = Table::new(title, "", &COLUMNS, rows.collect());
    let due_words = match due {
        0 => format!("共{}个节点，尚无到期节点。", found.len()),
        _ => {
            let rate = percent(done as i128, due as i128, DECIMALS);
            format!("共{}个节点，已到期{due}个，其中已完成{done}个，节点完成率{rate}%。", found.len())
        }
    };
    Table { notes: vec![due_words], ..table }
}
