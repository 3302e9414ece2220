//! Traffic lights of a month (红黄绿灯情况表), as tables.

use crate::domain::rules::rule_pack::Light;
use crate::figures::lights::{LightRow, PlanLights};
use crate::ordered::Ordered;
use crate::print::chart::{Chart, LightChart};
use crate::print::document::Document;
use crate::print::table::{RowKind, Table, TableCell, TableRow};

impl PlanLights {
    /// The lights as a document of its tables: [`PlanLights::tables`].
    pub fn document(&self) -> Document {
        let document = Document::of_tables(format!("{}重大项目红黄绿灯情况", self.month), self.tables());
        document.with_charts(self.charts())
    }

    /// The lights from January on, of the rows that the tables have.
    fn charts(&self) -> Vec<Chart> {
        let of = [("项目", &self.items), ("责任单位", &self.units)].into_iter().filter(|(_, rows)| !rows.is_empty());
        let chart = |(of, rows): (&str, &Vec<LightRow>)| {
            let lights = |row: &&LightRow| (row.name.clone(), row.months.iter().map(|judged| judged.light).collect());
            let title = format!("{}{of}红黄绿灯（非绿灯）", self.month);
            Chart::Lights(LightChart::new(title, shown(rows).iter().map(lights).collect()))
        };
        of.map(chart).collect()
    }

    /// Projects, then units, as tables (红黄绿灯情况表): those that are not green, the reddest first, with a count of all.
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = Vec::new();
        if !self.items.is_empty() {
            let columns = ["序号", "项目名称", "责任单位", "本月", "各月", "原因"];
            let unit = |row: &LightRow| row.unit.as_deref().map_or(TableCell::Dash, text);
            tables.push(self.table("项目", &columns, &self.items, |row| vec![text(&row.name), unit(row)]));
        }
        if !self.units.is_empty() {
            let columns = ["序号", "责任单位", "本月", "各月", "原因"];
            tables.push(self.table("责任单位", &columns, &self.units, |row| vec![text(&row.name)]));
        }
        tables
    }

    /// The columns after the number are the head of each row, then its lights.
    fn table(&self, of: &str, columns: &[&str], all: &[LightRow], head: impl Fn(&LightRow) -> Vec<TableCell>) -> Table {
        let rows = (1..).zip(shown(all)).map(|(number, row)| {
            let mut cells = vec![TableCell::Count(number)];
            cells.extend(head(row));
            cells.extend([
                text(row.light().map_or("—", Light::name)),
                text(&row.months.iter().map(|judged| sign(judged.light)).collect::<String>()),
                text(&row.reasons().join("；")),
            ]);
            TableRow { kind: RowKind::Plain, cells }
        });
        let count = |light| all.iter().filter(|row| row.light() == light).count();
        let [green, yellow, red] = [Light::Green, Light::Yellow, Light::Red].map(|light| count(Some(light)));
        let notes = vec![
            format!("绿灯{green}个，黄灯{yellow}个，红灯{red}个，不评{}个。", count(None)),
            format!("规则：{}。各月：绿、黄、红，“—”为不评。", self.rules),
        ];
        let table = Table::new(format!("{}{of}红黄绿灯情况表", self.month), "", columns, rows.collect());
        Table { notes, ..table }
    }
}

/// Those that are not green, the reddest first.
fn shown(all: &[LightRow]) -> Vec<&LightRow> {
    let mut shown = all.iter().filter(|row| row.light() > Some(Light::Green)).collect::<Vec<_>>();
    // Stable: equals stay in the plan's order.
    shown.order_by_key(|row| std::cmp::Reverse(row.light()));
    shown
}

fn text(text: &str) -> TableCell {
    TableCell::Text(text.to_owned())
}

fn sign(light: Option<Light>) -> &'static str {
    match light {
        Some(Light::Green) => "绿",
        Some(Light::Yellow) => "黄",
        Some(Light::Red) => "红",
        None => "—",
    }
}
