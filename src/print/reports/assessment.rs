//! The assessment (绩效考核) as a document: the scores of all units, then each unit with every point explained.

use serde_json::{Map, Value, json};

use crate::domain::value::fraction::Fraction;
use crate::figures::assessment::{AssessedItem, AssessedUnit, Assessment, PointsBasis};
use crate::print::document::{Document, Part};
use crate::print::points_words::{READABLE, number, of_value, value, why};
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const EXPLAINED: [&str; 4] = ["考核项目", "指标值", "得分", "计分说明"];

/// Assessments of several groups as a document: the scores of each group by rank, then attached the points of each unit, every
/// one of them explained.
pub fn assessment_document(assessments: &[Assessment]) -> Document {
    let first = assessments.first();
    let scheme = first.map(named).unwrap_or_default();
    let mut document = Document::new(format!("{scheme}结果"));
    for assessment in assessments {
        let units = assessment.by_rank();
        document.table(scores(assessment, &units));
        let points = units.iter().map(|unit| Part::Table(explained(assessment, unit))).collect::<Vec<_>>();
        if !points.is_empty() {
            document.attach(format!("{}得分说明{}", named(assessment), group(assessment)), points);
        }
    }
    match assessments {
        [one] => document.with_figures(assessment_json(one)),
        several => document.with_figures(several.iter().map(assessment_json).collect()),
    }
}

/// The scheme and its time: `2022年年度绩效考核`.
fn named(assessment: &Assessment) -> String {
    let time = assessment.month.map(|month| assessment.period.name_of(month)).unwrap_or_default();
    format!("{time}{}", assessment.scheme)
}

fn group(assessment: &Assessment) -> String {
    assessment.group.as_ref().map(|group| format!("（{group}）")).unwrap_or_default()
}

fn title(assessment: &Assessment) -> String {
    format!("{}得分表{}", named(assessment), group(assessment))
}

fn scores(assessment: &Assessment, units: &[&AssessedUnit]) -> Table {
    let names = assessment.units.first().map(|unit| unit.items.iter().map(|item| item.name.as_str()));
    let mut columns = vec!["名次", "单位"];
    columns.extend(names.into_iter().flatten());
    columns.extend(["总分", "等次", "备注"]);
    let row = |unit: &&AssessedUnit| {
        let mut cells = vec![unit.rank.map_or(TableCell::Dash, TableCell::Count), text(&unit.name)];
        cells.extend(unit.items.iter().map(|item| points(item, assessment.places)));
        cells.push(TableCell::fraction(unit.total.as_ref(), assessment.places));
        cells.push(unit.grade.as_deref().map_or(TableCell::Dash, text));
        cells.push(TableCell::Text(remarks(unit)));
        TableRow::new(RowKind::Plain, cells)
    };
    let mut notes = Vec::new();
    if !assessment.base.is_zero() {
        notes.push(format!("注：总分含基础分{}分。", number(&assessment.base)));
    }
    if !assessment.unused.is_empty() {
        notes.push(format!("注：以下数据办法中没有用到：{}。", assessment.unused.join("、")));
    }
    if !assessment.left_over.is_empty() {
        notes.push(format!("注：以下认定没有计入：{}。", assessment.left_over.join("、")));
    }
    Table::new(title(assessment), "单位：分", &columns, units.iter().map(row).collect()).with_notes(notes)
}

/// Lists, failed gates and further vetoes, and why a unit stands apart.
fn remarks(unit: &AssessedUnit) -> String {
    let failed = unit.failed().map(|gate| format!("{gate}不合格"));
    let veto = unit.veto.iter().filter(|veto| Some(*veto) != unit.grade.as_ref()).cloned();
    let exempt = unit.exempt.then(|| "免列".to_owned());
    let all = unit.lists.iter().cloned().chain(failed).chain(veto).chain(exempt);
    all.collect::<Vec<_>>().join("、")
}

fn explained(assessment: &Assessment, unit: &AssessedUnit) -> Table {
    let mut rows = Vec::new();
    for item in &unit.items {
        let shown = match &item.basis {
            PointsBasis::Unit(reckoned) => TableCell::Text(value(&reckoned.value, &item.measure)),
            _ => TableCell::Dash,
        };
        let cells = vec![text(&item.name), shown, points(item, assessment.places), TableCell::Text(why(item))];
        rows.push(TableRow::new(RowKind::Group, cells));
        if let PointsBasis::Items { parts, .. } = &item.basis {
            for part in parts {
                let place = part.place.unwrap_or_default();
                let name = part.item.clone().unwrap_or_else(|| format!("第{place}个项目"));
                let cells = vec![
                    text(&format!("其中：{name}")),
                    TableCell::Text(value(&part.value, &item.measure)),
                    TableCell::Text(part.points.rounded(assessment.places)),
                    TableCell::Text(of_value(part, &item.measure)),
                ];
                rows.push(TableRow::new(RowKind::Plain, cells));
            }
        }
    }
    let total = unit.total.as_ref().map(|total| total.rounded(assessment.places));
    // What is too long to be read is for programs, which find it in the JSON.
    let exact = unit.total.as_ref().map(Fraction::to_string).filter(|exact| exact.len() <= READABLE);
    let exact = exact.map(|exact| format!("精确值{exact}")).unwrap_or_default();
    let cells = vec![
        text("总分"),
        TableCell::Blank,
        TableCell::fraction(unit.total.as_ref(), assessment.places),
        TableCell::Text(exact),
    ];
    rows.push(TableRow::new(RowKind::Total, cells));
    let rank = unit.rank.map(|rank| format!("，第{rank}名")).unwrap_or_default();
    let title = match &total {
        Some(total) => format!("{}：总分{total}分{rank}", unit.name),
        None => format!("{}：不计总分", unit.name),
    };
    Table::new(title, "单位：分", &EXPLAINED, rows).with_notes(notes(assessment, unit))
}

fn notes(assessment: &Assessment, unit: &AssessedUnit) -> Vec<String> {
    let rescaled = unit.rescaled.as_ref().map(|scaled| {
        let [points, due, full] = [&scaled.points, &scaled.due, &scaled.full].map(number);
        match &unit.total {
            Some(_) => format!("合理缺项折算：实得{points}分÷应得{due}分×满分{full}分"),
            None => "考核项目均作合理缺项，不计总分".to_owned(),
        }
    });
    let base = (!assessment.base.is_zero()).then(|| format!("总分含基础分{}分", number(&assessment.base)));
    let gates = unit.gates.iter().map(|gate| {
        let is = if gate.is_failed { "未达到" } else { "达到" };
        format!("{}：{}分，{is}合格线{}分", gate.name, number(&gate.points), number(&gate.at_least))
    });
    let grade = unit.grade.iter().map(|grade| format!("等次：{grade}"));
    let veto = unit.veto.iter().map(|veto| format!("一票否决：{veto}"));
    let lists = unit.lists.iter().map(|list| format!("列入：{list}"));
    let exempt = unit.exempt.then(|| "免列：计分、排名，不列入榜单，不计入最低、最高和平均".to_owned());
    let exempt = exempt.into_iter().chain(unit.exempted_by.iter().map(|by| format!("免列依据：{by}")));
    let all = base.into_iter().chain(rescaled).chain(gates).chain(grade).chain(veto).chain(lists).chain(exempt);
    all.map(|note| format!("注：{note}。")).collect()
}

fn text(text: &str) -> TableCell {
    TableCell::Text(text.to_owned())
}

/// A number as it is rounded; one that no cell for numbers can hold stays words.
fn points(item: &AssessedItem, places: u32) -> TableCell {
    TableCell::fraction(item.points.as_ref(), places)
}

/// The assessment for programs: `{"units": {name: {"points": {item: "25.30"}, "total": "99.70", "exact": "997/10", "rank",
/// "grade", "failed": [], "veto": [], "lists": []}}}`. Items that a unit does not have are left out of its points.
pub fn assessment_json(assessment: &Assessment) -> Value {
    let unit = |unit: &AssessedUnit| {
        let points = unit.items.iter().filter_map(|item| {
            let points = item.points.as_ref()?.rounded(assessment.places);
            Some((item.id.clone(), Value::String(points)))
        });
        let value = json!({
            "points": points.collect::<Map<_, _>>(),
            "total": unit.total.as_ref().map(|total| total.rounded(assessment.places)),
            "exact": unit.total.as_ref().map(ToString::to_string),
            "rank": unit.rank,
            "grade": unit.grade,
            "failed": unit.failed().collect::<Vec<_>>(),
            "veto": unit.veto,
            "lists": unit.lists,
        });
        (unit.name.clone(), value)
    };
    json!({ "units": assessment.units.iter().map(unit).collect::<Map<_, _>>() })
}
