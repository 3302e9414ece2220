//! What a bulletin says of nodes (节点完成情况): how many of those that were due are done, by unit, and which are late.

use std::fmt::Write as _;

use crate::domain::rules::rule_pack::Light;
use crate::domain::value::rate::percent;
use crate::figures::bulletin::Bulletin;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 7] = ["序号", "项目名称", "节点", "责任单位", "计划完成日期", "逾期天数", "亮灯"];
/// Where nobody is named.
const NOBODY: &str = "未明确";

impl Bulletin {
    /// `截至6月底，计划项目（含预备项目）已到期节点4个，已完成3个，节点完成率75.00%。其中：…。逾期未完成1个，…。`; nothing where no node was
    /// due.
    pub(super) fn nodes_text(&self) -> Vec<String> {
        let Some(nodes) = &self.facts.nodes else { return Vec::new() };
        let rate = |done: u32, due: u32| percent(done.into(), due.into(), self.rules.rate_decimals);
        let mut text = format!(
            "截至{}月底，计划项目（含预备项目）已到期节点{}个，已完成{}个，节点完成率{}%。",
            self.month.month(),
            nodes.due,
            nodes.done,
            rate(nodes.done, nodes.due)
        );
        let units = nodes.units.iter().map(|unit| {
            let name = unit.unit.as_deref().unwrap_or(NOBODY);
            format!("{name}{}%（{}/{}）", rate(unit.done, unit.due), unit.done, unit.due)
        });
        let _ = write!(text, "其中：{}。", units.collect::<Vec<_>>().join("、"));
        if let Some(longest) = nodes.late.first() {
            let red = nodes.late.iter().filter(|node| node.light == Light::Red).count();
            let red = if red > 0 { format!("，其中亮红灯{red}个") } else { String::new() };
            let _ = write!(
                text,
                "逾期未完成{}个{red}；逾期最久的是{}“{}”，逾期{}天。",
                nodes.late.len(),
                longest.project,
                longest.name,
                longest.days_late
            );
        }
        vec![text]
    }

    /// The nodes that are late, the longest first; `None` where there are none.
    pub(super) fn late_node_table(&self) -> Option<Table> {
        let late = &self.facts.nodes.as_ref()?.late;
        let text = |text: &str| TableCell::Text(text.to_owned());
        let rows = (1..).zip(late).map(|(number, node)| {
            let cells = vec![
                TableCell::Count(number),
                text(&node.project),
                text(&node.name),
                text(node.unit.as_deref().unwrap_or(NOBODY)),
                text(&node.planned_on.to_string()),
                TableCell::Difference(node.days_late),
                text(node.light.name()),
            ];
            TableRow::new(RowKind::Plain, cells)
        });
        let rows = rows.collect::<Vec<_>>();
        let title = format!("{}逾期节点", self.month);
        (!rows.is_empty()).then(|| Table { name: "逾期节点".into(), ..Table::new(title, "", &COLUMNS, rows) })
    }
}
