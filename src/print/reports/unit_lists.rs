//! Red and black lists (红黑榜): whom they name, with the facts, as a document to be made public.

use serde_json::to_value;

use super::unit_ranking::{exempt_words, gap_cell, value_cell, value_words};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::money::MoneyUnit;
use crate::domain::value::rate::Rate;
use crate::figures::unit_lists::{ListedUnit, UnitList, UnitLists};
use crate::print::document::{Document, Level};
use crate::print::table::{RowKind, Table, TableCell, TableRow};
use crate::print::words;

const COLUMNS: [&str; 7] = ["序号", "单位", "分组", "排名", "指标", "数值", "较上月"];

impl UnitLists {
    /// The lists as a document (红黑榜): of each who stands on it and why, and a table.
    pub fn document(&self) -> Document {
        let names = self.lists.iter().map(|list| list.name.as_str()).collect::<Vec<_>>().join("、");
        let mut document = Document::new(format!("{}重大项目推进{names}", self.month)).with_rules(&self.rules_title);
        for list in &self.lists {
            document.heading(Level::First, &list.name);
            if list.units.is_empty() {
                document.paragraph("本月无单位列入。");
            }
            list.units.iter().for_each(|listed| document.paragraph(self.facts(listed)));
            if !list.exempt.is_empty() {
                let names = list.exempt.iter().map(|listed| exempt_words(&listed.unit)).collect::<Vec<_>>();
                document.paragraph(format!("经认定免列：{}。", names.join("、")));
            }
            if !list.units.is_empty() {
                document.table(self.table(list));
            }
        }
        document.figures = to_value(self).ok();
        document
    }

    /// A list as a table.
    fn table(&self, list: &UnitList) -> Table {
        let text = |text: &str| TableCell::Text(text.to_owned());
        let rows = (1..).zip(&list.units).map(|(number, listed)| {
            let unit = &listed.unit;
            TableRow::new(
                RowKind::Plain,
                vec![
                    TableCell::Count(number),
                    text(&unit.name),
                    text(&listed.group),
                    unit.rank.map_or(TableCell::Dash, TableCell::Count),
                    text(listed.measure.name()),
                    value_cell(listed.measure, unit.value.as_ref(), &self.rules),
                    unit.moved().map_or(TableCell::Dash, |moved| text(&words::places_moved(moved))),
                ],
            )
        });
        let mut table = Table::new(&list.name, "单位：亿元、%", &COLUMNS, rows.collect());
        (table.money_decimals, table.rate_decimals) = (self.rules.money_decimals, self.rules.rate_decimals);
        table
    }

    /// `柳北区人民政府：县区第1位（共2个）；年度计划完成率28.00%，高于序时进度3.00个百分点；较上月升1位；累计完成投资0.14亿元。`
    fn facts(&self, listed: &ListedUnit) -> String {
        let ListedUnit { group, ranked, measure, unit, facts } = listed;
        let words = |of, value: &Fraction| value_words(of, Some(value), &self.rules);
        let mut said = Vec::new();
        if let Some(rank) = unit.rank {
            said.push(format!("{group}第{rank}位（共{ranked}个）"));
        }
        let value = unit.value.as_ref().map(|value| format!("{}{}", measure.name(), words(*measure, value)));
        let against = unit.value.as_ref().filter(|_| unit.gap.is_some()).and_then(|value| {
            let TableCell::Points(shown) = gap_cell(unit, &self.rules) else { return None };
            let time = Fraction::from(Rate::time_progress(self.month));
            Some(words::against_time(value.cmp(&time), shown, &self.rules))
        });
        said.extend(value.map(|value| [Some(value), against].into_iter().flatten().collect::<Vec<_>>().join("，")));
        // What it was ranked by has been said.
        for (condition, value) in facts.iter().filter(|(condition, _)| condition.measure != *measure) {
            said.push(format!("{}{}", condition.measure.name(), words(condition.measure, value)));
        }
        if let Some(moved) = unit.moved() {
            said.push(format!("较上月{}", words::places_moved(moved)));
        }
        if let Some(done) = unit.done {
            said.push(format!("累计完成投资{}亿元", done.display(MoneyUnit::YiYuan, self.rules.money_decimals)));
        }
        format!("{}：{}。", unit.name, said.join("；"))
    }
}
