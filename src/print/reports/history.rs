//! Who changed what (变更明细表、沿革表).

use crate::domain::office::change::office_minute;
use crate::domain::office::history::Entry;
use crate::domain::value::field_value::FieldValue;
use crate::print::table::{RowKind, Table, TableCell, TableRow};
use crate::print::words::in_short;

const COLUMNS: [&str; 9] = ["变更号", "时间", "操作人", "对象", "名称", "月份", "变动内容", "原值", "现值"];

/// The entries of a change or of a history, one a row (变更明细表、沿革表). Amounts are exact, in 万元; long texts are cut.
pub fn history_table(title: &str, entries: &[Entry]) -> Table {
    let text = |text: String| TableCell::Text(text);
    let value = |value: &Option<FieldValue>| match value {
        Some(value) => TableCell::Text(in_short(&value.to_string())),
        None => TableCell::Dash,
    };
    let row = |entry: &Entry| {
        let month = match (entry.ten_days, entry.month) {
            (Some(period), _) => TableCell::Text(period.to_string()),
            (None, Some(month)) => TableCell::Text(month.to_string()),
            (None, None) => TableCell::Blank,
        };
        let minute = entry.at_ms.and_then(office_minute).unwrap_or_else(|| "不详".to_owned());
        let cells = vec![
            text(entry.change.to_string()),
            text(minute),
            text(entry.actor.clone()),
            text(entry.subject.name().to_owned()),
            text(in_short(&entry.name)),
            month,
            text(entry.title.to_owned()),
            value(&entry.before),
            value(&entry.after),
        ];
        TableRow::new(RowKind::Plain, cells)
    };
    Table::new(title, "时间：北京时间", &COLUMNS, entries.iter().map(row).collect())
}
