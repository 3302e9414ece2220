//! The tables of a bulletin: by phase and sector, by lead unit, by reporting unit, and who did not report.

use rust_decimal::Decimal;

use crate::domain::plan::phase::Phase;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::figures::cells::{Cut, FigureCell};
use crate::figures::ranking::RankGroup;
use crate::print::table::{ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};
use crate::print::words;

/// Columns after the first ones, in groups under one head: what every table says of a cell.
const GROUPS: [(&str, &[&str]); 3] = [
    ("计划", &["项目数", "总投资", "年度计划投资"]),
    ("完成", &["本月完成", "累计完成", "占年度计划", "序时进度", "与序时差"]),
    ("项目情况", &["已开工", "已竣工", "已报送"]),
];

const UNITS: [(&str, ColumnUnit); 7] = [
    ("总投资", ColumnUnit::Money),
    ("年度计划投资", ColumnUnit::Money),
    ("本月完成", ColumnUnit::Money),
    ("累计完成", ColumnUnit::Money),
    ("占年度计划", ColumnUnit::Percent),
    ("序时进度", ColumnUnit::Percent),
    ("与序时差", ColumnUnit::Points),
];

/// Where the parts that a table displays do not add to the total that it displays.
const ROUNDING_NOTE: &str = "注：各数据分别四舍五入，分项之和与合计可能略有差异。";

impl Bulletin {
    /// By phase and sector.
    pub fn summary_table(&self) -> Result<Table> {
        let mut rows = vec![self.row(RowKind::Total, vec![self.words("实施项目合计")], &self.cuts.all)?];
        for phase in &self.cuts.phases {
            rows.push(self.row(RowKind::Group, vec![self.words(&self.name(phase.cut))], phase)?);
            let Cut::Phase(of) = phase.cut else { continue };
            for sector in self.cuts.sectors_of(of) {
                rows.push(self.row(RowKind::Plain, vec![self.words(&self.name(sector.cut))], sector)?);
            }
        }
        let mut table = self.table("汇总", "按建设阶段和行业分类", &["类别"], rows);
        table.notes.extend(self.several_months_note());
        if self.summary_differs()? {
            table.notes.push(ROUNDING_NOTE.into());
        }
        Ok(table)
    }

    /// By lead unit, ranked.
    pub fn lead_unit_table(&self) -> Result<Table> {
        self.unit_table("责任单位", "按牵头责任单位", &self.lead_units)
    }

    /// By reporting unit, ranked.
    pub fn reporting_unit_table(&self) -> Result<Table> {
        self.unit_table("填报单位", "按填报单位", &self.reporting_units)
    }

    fn unit_table(&self, sheet: &str, name: &str, groups: &[RankGroup]) -> Result<Table> {
        let all = vec![TableCell::Blank, self.words("合计")];
        let mut rows = vec![self.row(RowKind::Total, all, &self.cuts.all)?];
        for group in groups {
            let label = group.kind.map_or("未明确单位", |kind| kind.name());
            let mut cells = vec![TableCell::Blank, self.words(label)];
            cells.resize(usize::from(self.width(2)), TableCell::Blank);
            rows.push(TableRow { kind: RowKind::Group, cells });
            for unit in &group.units {
                let rank = unit.rank.map_or(TableCell::Dash, TableCell::Count);
                rows.push(self.row(RowKind::Plain, vec![rank, self.words(&unit.name)], &unit.cell)?);
            }
        }
        let mut table = self.table(sheet, name, &["排名", "单位"], rows);
        table
            .notes
            .push("注：县（市、区）、功能区、部门、企业分别排名，按未四舍五入的完成率排序，并列者名次相同。".into());
        table.notes.extend(self.several_months_note());
        let parts = groups.iter().flat_map(|group| &group.units).map(|unit| &unit.cell);
        if self.differs(&self.cuts.all, parts)? {
            table.notes.push(ROUNDING_NOTE.into());
        }
        Ok(table)
    }

    /// Who did not report for the month; `None` where everybody did.
    pub fn missing_table(&self) -> Option<Table> {
        let mut rows = Vec::new();
        for missing in &self.missing {
            for (name, last) in &missing.projects {
                let last = last.map_or(TableCell::Dash, |month| TableCell::Text(month.to_string()));
                let cells =
                    vec![TableCell::Count(rows.len() as u32 + 1), self.words(&missing.unit), self.words(name), last];
                rows.push(TableRow { kind: RowKind::Plain, cells });
            }
        }
        if rows.is_empty() {
            return None;
        }
        let header = ["序号", "填报单位", "项目名称", "最近一次报送"];
        let mut table = self.table("未报送", "未报送项目", &header, rows);
        table.header.retain(|cell| usize::from(cell.column) < header.len());
        table.columns = header.len() as u16;
        table.title = format!("{}未报送月报的项目", self.month);
        table.unit_line = String::new();
        table.notes = vec!["注：未报送不等于零；累计完成投资沿用最近一次报送数。".into()];
        Some(table)
    }

    /// The note on projects whose 本月完成 includes earlier months.
    fn several_months_note(&self) -> Option<String> {
        let words = words::several_months(self.cuts.all.several_months)?;
        Some(format!("注：本月完成{words}：上月未报送，本月报送累计数。"))
    }

    fn words(&self, text: &str) -> TableCell {
        TableCell::Text(text.to_owned())
    }

    fn width(&self, first: u16) -> u16 {
        first + GROUPS.iter().map(|(_, columns)| columns.len() as u16).sum::<u16>()
    }

    fn table(&self, sheet: &str, name: &str, first: &[&str], rows: Vec<TableRow>) -> Table {
        let mut header = Vec::new();
        let mut column = 0;
        for text in first {
            header.push(HeaderCell::new(*text, 0, column).with_rows(2));
            column += 1;
        }
        for (group, columns) in GROUPS {
            let through = self.through_month();
            let text = if group == "完成" { format!("{through}完成情况") } else { group.to_owned() };
            header.push(HeaderCell::new(text, 0, column).with_columns(columns.len() as u16));
            for text in columns {
                header.push(HeaderCell::new(*text, 1, column));
                column += 1;
            }
        }
        let table = Table {
            name: sheet.into(),
            title: format!("{}重大项目投资完成情况表（{name}）", self.month),
            unit_line: "单位：项、亿元、%、百分点".into(),
            header,
            columns: column,
            rows,
            notes: Vec::new(),
            money_decimals: self.rules.money_decimals,
            rate_decimals: self.rules.rate_decimals,
        };
        table.with_units(&UNITS)
    }

    /// `1-6月`; in January just `1月`.
    pub(crate) fn through_month(&self) -> String {
        match self.month.month() {
            1 => "1月".into(),
            month => format!("1-{month}月"),
        }
    }

    fn row(&self, kind: RowKind, first: Vec<TableCell>, cell: &FigureCell) -> Result<TableRow> {
        let rate = cell.rate();
        // The year goes on for a project without a report, too; only the reserve has no plan to be measured by it.
        let is_measured = !matches!(cell.cut, Cut::Phase(Phase::Reserve) | Cut::PhaseSector(Phase::Reserve, _));
        let time = is_measured.then(|| self.percent(self.time_progress()));
        let mut cells = first;
        cells.extend([
            TableCell::Count(cell.count),
            TableCell::Money(cell.total),
            TableCell::money(cell.annual),
            TableCell::money(cell.month_done()?),
            TableCell::money(cell.done),
            rate.map_or(TableCell::Dash, |rate| TableCell::Percent(self.percent(rate))),
            time.map_or(TableCell::Dash, TableCell::Percent),
            self.gap(cell).map_or(TableCell::Dash, TableCell::Points),
            TableCell::Count(cell.started),
            TableCell::Count(cell.finished),
            TableCell::Count(cell.reported),
        ]);
        Ok(TableRow { kind, cells })
    }

    /// Whether phases do not add to all, or sectors to their phase, as they are displayed.
    fn summary_differs(&self) -> Result<bool> {
        let implementation = Phase::IMPLEMENTATION.into_iter().filter_map(|phase| self.cuts.phase(phase));
        let mut differs = self.differs(&self.cuts.all, implementation)?;
        for (phase, whole) in Phase::ALL.into_iter().filter_map(|phase| Some((phase, self.cuts.phase(phase)?))) {
            differs |= self.differs(whole, self.cuts.sectors_of(phase))?;
        }
        Ok(differs)
    }

    /// Whether displayed parts do not add to a displayed whole.
    fn differs<'c>(&self, whole: &FigureCell, parts: impl Iterator<Item = &'c FigureCell>) -> Result<bool> {
        let mut sums = [Decimal::ZERO; 4];
        for part in parts {
            for (sum, shown) in sums.iter_mut().zip(self.shown(part)?) {
                *sum += shown;
            }
        }
        Ok(self.shown(whole)? != sums)
    }

    /// The amounts of a row as they are displayed; what is not there adds nothing.
    fn shown(&self, cell: &FigureCell) -> Result<[Decimal; 4]> {
        let shown =
            |amount: Option<Money>| amount.unwrap_or(Money::ZERO).rounded(MoneyUnit::YiYuan, self.rules.money_decimals);
        Ok([shown(Some(cell.total)), shown(cell.annual), shown(cell.month_done()?), shown(cell.done)])
    }
}
