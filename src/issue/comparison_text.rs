//! A comparison in words and tables.

use super::compared::BulletinState;
use super::comparison::BulletinComparison;
use super::fact_changes::{Difference, FactChange, FactRecord};
use crate::domain::office::change::{Change, office_minute};
use crate::domain::value::field_value::FieldValue;
use crate::print::Document;
use crate::print::in_short;
use crate::print::table::{HeaderCell, RowKind, Table, TableCell, TableRow};

impl BulletinComparison {
    /// The comparison as a document (数据比较): what is compared, then the figures and their causes in tables.
    pub fn document(&self) -> Document {
        let mut document = Document::new("重大项目进展情况通报数据比较");
        document.paragraph(format!("原：{}。", state_text(&self.before)));
        document.paragraph(format!("现：{}。", state_text(&self.after)));
        document.paragraph(match (self.figures.len(), self.facts.len()) {
            (0, 0) => "两者一致。".to_owned(),
            (0, facts) => format!("数据一致；记录变动{facts}处，涉及变更{}次。", self.changes.len()),
            (figures, facts) => {
                format!("数据变动{figures}处，记录变动{facts}处，涉及变更{}次。", self.changes.len())
            }
        });
        self.tables().into_iter().for_each(|table| document.table(table));
        document
    }

    /// The tables of the comparison: figures that differ, and the records that made them; those without rows are left
    /// out.
    pub fn tables(&self) -> Vec<Table> {
        let figures = self.figures.iter().map(|of| {
            let values = [&of.before, &of.after].map(|value| value_text(value.as_ref()));
            let [before, after] = values;
            let gap = difference_text(of.before.as_ref(), of.after.as_ref());
            vec![of.name.clone(), of.title.to_owned(), before, after, gap]
        });
        let figures = table("一、数据变动", &["范围", "指标", "原", "现", "增减"], figures.collect());
        let facts = table(
            "二、变动原因",
            &["记录", "变动", "字段", "原", "现", "变更号", "操作人", "时间", "变更类型"],
            self.facts.iter().map(|fact| self.fact_cells(fact)).collect(),
        );
        [figures, facts].into_iter().filter(|table| !table.rows.is_empty()).collect()
    }

    fn fact_cells(&self, fact: &FactChange) -> Vec<String> {
        let change = self.change_of(fact);
        let difference = match fact.difference {
            Difference::Added => "增加",
            Difference::Revised => "更正",
            Difference::Removed => "减少",
        };
        let dash = || "—".to_owned();
        vec![
            record_text(fact),
            difference.to_owned(),
            fact.title.to_owned(),
            value_text(fact.before.as_ref()),
            value_text(fact.after.as_ref()),
            change.map_or_else(dash, |change| change.number.to_string()),
            change.map_or_else(dash, |change| change.actor.clone()),
            change.map_or_else(dash, instant_text),
            change.map_or_else(dash, |change| change.kind_name().to_owned()),
        ]
    }
}

/// `2022年3月，第3期，截至变更12`
fn state_text(state: &BulletinState) -> String {
    let number = state.number.as_deref().unwrap_or("未签发");
    format!("{}，{number}，截至变更{}", state.month, state.as_of)
}

fn record_text(fact: &FactChange) -> String {
    let name = &fact.name;
    match fact.record {
        FactRecord::Rules => name.clone(),
        FactRecord::Plan(_) => format!("年度计划 {name}"),
        FactRecord::Sector(_) => format!("行业 {name}"),
        FactRecord::Unit(_) => format!("单位 {name}"),
        FactRecord::Project(_) => format!("项目 {name}"),
        FactRecord::Item(_) => format!("计划项目 {name}"),
        FactRecord::Report(_, month) => format!("{}月月报 {name}", month.month()),
        FactRecord::Event(_) => format!("开竣工 {name}"),
        FactRecord::Merger(..) => format!("合并 {name}"),
    }
}

fn value_text(value: Option<&FieldValue>) -> String {
    match value {
        None => "—".into(),
        Some(FieldValue::Text(text)) => in_short(text),
        Some(value) => value.to_string(),
    }
}

/// A difference, with its sign.
fn difference_text(before: Option<&FieldValue>, after: Option<&FieldValue>) -> String {
    let signed = |text: String| if text.starts_with('-') { text } else { format!("+{text}") };
    match (before, after) {
        (Some(FieldValue::Number(before)), Some(FieldValue::Number(after))) => {
            after.checked_sub(*before).map(|number| signed(number.to_string())).unwrap_or_default()
        }
        (Some(FieldValue::Money(before)), Some(FieldValue::Money(after))) => {
            let more = after.checked_sub(*before).ok();
            more.map(|more| signed(value_text(Some(&FieldValue::Money(more))))).unwrap_or_default()
        }
        (Some(FieldValue::Percent(before)), Some(FieldValue::Percent(after))) => {
            after.checked_sub(*before).map(|number| signed(number.to_string())).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// 北京时间 of a change, to the minute, where it is known.
fn instant_text(change: &Change) -> String {
    let known = Some(change.at_ms).filter(|_| change.clock_mark.is_none());
    known.and_then(office_minute).unwrap_or_else(|| "不详".to_owned())
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Table {
    let row = |cells: Vec<String>| TableRow::new(RowKind::Plain, cells.into_iter().map(TableCell::Text).collect());
    let header = (0_u16..).zip(columns).map(|(column, text)| HeaderCell::new(*text, 0, column).with_rows(2));
    Table::new(title, "", columns, rows.into_iter().map(row).collect()).with_header(header.collect())
}
