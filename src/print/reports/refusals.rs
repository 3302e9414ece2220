//! The list of refused attempts (越权尝试清单), for the registrar.

use crate::domain::office::change::office_minute;
use crate::domain::office::refusal::Refusal;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 7] = ["序号", "时间", "变更", "经办人", "办理事项", "对象", "次数"];

/// The attempts that were refused for want of a right, the oldest first.
pub fn refusals_table(refusals: &[Refusal]) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let row = |(number, refusal): (u32, &Refusal)| {
        let attempt = &refusal.attempt;
        let minute = refusal.at_ms.and_then(office_minute);
        let about = match (attempt.subject, &refusal.name, attempt.record) {
            (None, ..) => TableCell::Dash,
            (Some(subject), Some(name), _) => TableCell::Text(format!("{subject}“{name}”")),
            (Some(subject), None, Some(record)) => TableCell::Text(format!("{subject}（编号{record}）")),
            (Some(subject), None, None) => text(subject.name()),
        };
        TableRow::new(
            RowKind::Plain,
            vec![
                TableCell::Count(number),
                minute.as_deref().map_or_else(|| text("不详"), text),
                TableCell::Text(refusal.change.to_string()),
                text(&refusal.actor),
                text(attempt.title()),
                about,
                TableCell::Count(attempt.times),
            ],
        )
    };
    Table::new("越权尝试清单", "", &COLUMNS, (1..).zip(refusals).map(row).collect())
}
