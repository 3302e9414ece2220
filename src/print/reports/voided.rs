//! What was voided (已作废记录).

use crate::domain::office::change::office_minute;
use crate::domain::office::voided::VoidedRecord;
use crate::print::table::{RowKind, Table, TableCell, TableRow};
use crate::print::words::in_short;

const COLUMNS: [&str; 7] = ["变更号", "时间", "操作人", "对象", "名称", "月份", "作废原因"];

/// Records that are voided, one a row (已作废记录). Long texts are cut.
pub fn voided_table(title: &str, records: &[VoidedRecord]) -> Table {
    let text = |text: String| TableCell::Text(text);
    let row = |record: &VoidedRecord| {
        let minute = record.at_ms.and_then(office_minute).unwrap_or_else(|| "不详".to_owned());
        let month = record.month.map_or(TableCell::Blank, |month| TableCell::Text(month.to_string()));
        let cells = vec![
            text(record.change.to_string()),
            text(minute),
            text(record.actor.clone()),
            text(record.subject.name().to_owned()),
            text(in_short(&record.name)),
            month,
            text(in_short(&record.reason)),
        ];
        TableRow::new(RowKind::Plain, cells)
    };
    Table::new(title, "时间：北京时间", &COLUMNS, records.iter().map(row).collect())
}
