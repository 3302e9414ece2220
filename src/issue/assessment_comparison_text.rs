//! What changed from an issued result of an assessment to another one as a document (考核结果对照).

use super::assessment_comparison::{ResultChange, compare_assessments};
use crate::domain::assessment::issued::{IssuedAssessment, UnitResult};
use crate::domain::value::ids::IssuedAssessmentId;
use crate::error::Result;
use crate::ledger::View;
use crate::print::Document;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const RESULTS: [&str; 9] = ["单位", "原总分", "现总分", "原名次", "现名次", "原等次", "现等次", "原列榜", "现列榜"];
const POINTS: [&str; 6] = ["单位", "考核项目", "原得分", "现得分", "增加的依据", "减少的依据"];

/// Decimals of points that are compared.
const DECIMALS: u32 = 2;

/// [`compare_assessments`] as a document (考核结果对照): the units whose result changed, then the items whose points did, with the
/// documents that came and went.
pub fn assessment_comparison_document(
    view: &View,
    from: IssuedAssessmentId,
    to: Option<IssuedAssessmentId>,
) -> Result<Document> {
    let changes = compare_assessments(view, from, to)?;
    let before = view.issued_assessment(from)?;
    let after = to.map(|to| view.issued_assessment(to)).transpose()?;
    let mut document = Document::new(format!("{}结果对照", before.fields.scheme));
    document.paragraph(format!("原：{}。", issued_words(&before)));
    document.paragraph(match &after {
        Some(after) => format!("现：{}。", issued_words(after)),
        None => format!("现：{}，未签发，截至变更{}。", before.fields.month, view.as_of()),
    });
    document.paragraph(match changes.len() {
        0 => "两者一致。".to_owned(),
        units => format!("结果有变动的单位{units}个。"),
    });
    [results(&changes), points(&changes)]
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .for_each(|table| document.table(table));
    document.figures = serde_json::to_value(&changes).ok();
    Ok(document)
}

/// `2022年12月，柳重办〔2022〕30号，截至变更12`
fn issued_words(issued: &IssuedAssessment) -> String {
    format!("{}，{}，截至变更{}", issued.fields.month, issued.fields.number, issued.as_of)
}

fn results(changes: &[ResultChange]) -> Table {
    let rows = changes.iter().map(|change| {
        let states = [change.before.as_ref(), change.after.as_ref()];
        let total = states.map(|state| TableCell::fraction(state.and_then(|state| state.total.as_ref()), DECIMALS));
        let rank = states.map(|state| state.and_then(|state| state.rank).map_or(TableCell::Dash, TableCell::Count));
        let grade = |state: &UnitResult| state.grade.clone().map(TableCell::Text);
        let grade = states.map(|state| state.and_then(grade).unwrap_or(TableCell::Dash));
        let lists = states.map(|state| match state.map(|state| state.lists.join("、")).unwrap_or_default() {
            none if none.is_empty() => TableCell::Dash,
            lists => TableCell::Text(lists),
        });
        let name = std::iter::once(TableCell::Text(change.name.clone()));
        TableRow::new(RowKind::Plain, name.chain(total).chain(rank).chain(grade).chain(lists).collect())
    });
    Table::new("一、结果变动", "单位：分", &RESULTS, rows.collect())
}

fn points(changes: &[ResultChange]) -> Table {
    let items = changes.iter().flat_map(|change| change.items.iter().map(|item| (&change.name, item)));
    let entries = |entries: &[String]| match entries {
        [] => TableCell::Blank,
        some => TableCell::Text(some.join("；")),
    };
    let rows = items.map(|(unit, item)| {
        let cells = vec![
            TableCell::Text(unit.clone()),
            TableCell::Text(item.name.clone()),
            TableCell::fraction(item.points_before.as_ref(), DECIMALS),
            TableCell::fraction(item.points_after.as_ref(), DECIMALS),
            entries(&item.came),
            entries(&item.went),
        ];
        TableRow::new(RowKind::Plain, cells)
    });
    let note = "注：按精确值对照，得分保留两位小数；“—”为没有得分。";
    Table::new("二、得分变动", "单位：分", &POINTS, rows.collect()).with_notes(vec![note.to_owned()])
}
