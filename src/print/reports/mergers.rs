//! Units and projects that are one, and those that may be (合并情况表、疑似重复表).

use crate::domain::office::change::office_minute;
use crate::domain::office::merger::{MergeCandidate, Merger};
use crate::print::table::{RowKind, Table, TableCell, TableRow};
use crate::print::words::in_short;

const MERGED: [&str; 7] = ["变更号", "时间", "操作人", "对象", "原名称", "并入", "原因"];
const ALIKE: [&str; 5] = ["对象", "编号", "名称", "疑似与之重复的编号", "疑似与之重复的名称"];

/// The merges that hold, one a row (合并情况表).
pub fn mergers_table(mergers: &[Merger]) -> Table {
    let row = |of: &Merger| {
        let minute = of.at_ms.and_then(office_minute).unwrap_or_else(|| "不详".to_owned());
        let [from, into] = [&of.from_name, &of.into_name].map(|name| in_short(name));
        let actor = of.actor.clone().unwrap_or_default();
        let subject = of.subject.name().to_owned();
        let cells = [of.change.to_string(), minute, actor, subject, from, into, in_short(&of.reason)];
        TableRow::new(RowKind::Plain, cells.map(TableCell::Text).into())
    };
    Table::new("合并情况表", "时间：北京时间", &MERGED, mergers.iter().map(row).collect())
}

/// Pairs that may be one, for a person to judge, one a row (疑似重复表).
pub fn merge_candidates_table(candidates: &[MergeCandidate]) -> Table {
    let row = |of: &MergeCandidate| {
        let [from, into] = [&of.from_name, &of.into_name].map(|name| in_short(name));
        let cells = [of.subject.name().to_owned(), of.from.to_string(), from, of.into.to_string(), into];
        TableRow::new(RowKind::Plain, cells.map(TableCell::Text).into())
    };
    Table::new("疑似重复表", "", &ALIKE, candidates.iter().map(row).collect())
}
