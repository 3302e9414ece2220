//! Tables of single projects that a bulletin has by its rule: problems, projects below 序时进度 and above it.

use rust_decimal::Decimal;

use crate::domain::rules::rule_pack::BulletinTable;
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::figures::bulletin_facts::ItemRate;
use crate::figures::cells::Cut;
use crate::ordered::Ordered;
use crate::print::table::{ColumnUnit, RowKind, Table, TableCell, TableRow};
use crate::print::words;

const ITEM_COLUMNS: [&str; 7] =
    ["序号", "项目名称", "填报单位", "年度计划投资", "累计完成投资", "占年度计划", "与序时差"];
const PROBLEM_COLUMNS: [&str; 4] = ["序号", "项目名称", "填报单位", "存在问题"];

impl Bulletin {
    /// The problems that the reports of the month state; `None` where there are none.
    pub(super) fn problem_table(&self) -> Option<Table> {
        let rows = (1..).zip(&self.facts.problems).map(|(number, problem)| {
            let cells = vec![
                TableCell::Count(number),
                TableCell::Text(problem.project.clone()),
                TableCell::Text(self.name(Cut::ReportingUnit(problem.unit))),
                TableCell::Text(words::in_one_line(&problem.text)),
            ];
            TableRow::new(RowKind::Plain, cells)
        });
        let rows = rows.collect::<Vec<_>>();
        let title = format!("{}项目存在问题表", self.month);
        (!rows.is_empty())
            .then(|| Table { name: "存在问题".into(), ..Table::new(title, "", &PROBLEM_COLUMNS, rows) })
    }

    /// The projects below 序时进度, or the others; `None` where there are none.
    pub(super) fn item_table(&self, table: BulletinTable) -> Result<Option<Table>> {
        let is_behind = table == BulletinTable::Behind;
        let time = self.time_progress();
        let mut items = self.facts.items.iter().filter(|item| (item.rate < time) == is_behind).collect::<Vec<_>>();
        match is_behind {
            true => items.order_by_key(|item| item.rate),
            false => items.order_by_key(|item| std::cmp::Reverse(item.rate)),
        }
        if items.is_empty() {
            return Ok(None);
        }
        let rows = (1..).zip(items).map(|(number, item)| self.item_row(number, item)).collect();
        let (name, what) =
            if is_behind { ("慢序时", "慢于序时进度") } else { ("达序时", "达到序时进度") };
        let title = format!("{}{what}的项目", self.month);
        let units = [
            ("年度计划投资", ColumnUnit::Money),
            ("累计完成投资", ColumnUnit::Money),
            ("占年度计划", ColumnUnit::Percent),
            ("与序时差", ColumnUnit::Points),
        ];
        let table = Table::new(title, "单位：亿元、%、百分点", &ITEM_COLUMNS, rows).with_units(&units);
        let mut notes = vec![format!("注：序时进度{}%，按未四舍五入的完成率比较和排序。", self.percent(time))];
        if self.facts.unrated > 0 {
            notes.push(format!("另有{}项未下达年度计划投资或从未报送，没有完成率，不列入。", self.facts.unrated));
        }
        let (money_decimals, rate_decimals) = (self.rules.money_decimals, self.rules.rate_decimals);
        Ok(Some(Table { name: name.into(), notes, money_decimals, rate_decimals, ..table }))
    }

    fn item_row(&self, number: u32, item: &ItemRate) -> TableRow {
        let gap: Decimal = self.rules.gap(item.rate, self.month).points(self.rules.rate_decimals);
        let cells = vec![
            TableCell::Count(number),
            TableCell::Text(item.project.clone()),
            TableCell::Text(self.name(Cut::ReportingUnit(item.unit))),
            TableCell::Money(item.annual),
            TableCell::Money(item.done),
            TableCell::Percent(self.percent(item.rate)),
            TableCell::Points(gap),
        ];
        TableRow::new(RowKind::Plain, cells)
    }
}
