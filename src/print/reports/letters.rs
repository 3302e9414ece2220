//! The list of letters (函件台账), with what is overdue.

use chrono::NaiveDate;

use crate::domain::letter::found::FoundLetter;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 11] =
    ["序号", "文号", "种类", "标题", "主送单位", "签发日期", "回复期限", "回复日期", "办理状态", "逾期天数", "计分"];

/// Letters as they stand on a day, in their order; without drafts' numbers and dates, because they have none.
pub fn letters_table(letters: &[FoundLetter], on: NaiveDate) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let day = |day: Option<NaiveDate>| day.map_or(TableCell::Dash, |day| TableCell::Text(day.to_string()));
    let rows = (1..).zip(letters).map(|(number, found)| {
        let (fields, course) = (&found.letter.fields, &found.letter.course);
        TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                course.number.as_deref().map_or(TableCell::Dash, text),
                text(found.letter.cause.kind.name()),
                text(&fields.title),
                text(&found.addressee_names.join("、")),
                day(course.issued_on),
                day(fields.reply_due),
                day(course.replied_on),
                text(course.state.name()),
                found.days_late.map_or(TableCell::Dash, TableCell::Difference),
                fields.points.map_or(TableCell::Dash, |points| TableCell::Text(points.normalize().to_string())),
            ],
        }
    });
    let mut table =
        Table::new(format!("函件台账（截至{}）", on.format("%Y年%-m月%-d日")), "", &COLUMNS, rows.collect());
    let overdue = letters.iter().filter(|found| found.days_late.is_some()).count();
    if overdue > 0 {
        table.notes.push(format!("逾期未回复{overdue}件。"));
    }
    table
}
