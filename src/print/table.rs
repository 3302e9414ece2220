//! A report as data: a table with typed cells. Every form is rendered from it, so that all of them say the same.

use rust_decimal::Decimal;

use crate::coded::coded;
use crate::domain::value::field_value::as_text;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::ordered::Ordered;
use crate::setters::setters;

/// What a table is called where nothing else is said.
const SHEET_NAME: &str = "表";

/// A table that is printed.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Table {
    /// Its short name, by which its sheet in a workbook is called.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The line under the title, at the right: `单位：项、亿元、%`.
    pub unit_line: String,
    /// Header cells in two rows.
    pub header: Vec<HeaderCell>,
    /// Number of columns.
    pub columns: u16,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// Notes under it.
    pub notes: Vec<String>,
    /// Decimals of amounts in 亿元.
    pub money_decimals: u32,
    /// Decimals of rates and gaps.
    pub rate_decimals: u32,
}

/// A header cell, with how far it reaches.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct HeaderCell {
    /// Its text.
    pub text: String,
    /// First row, 0 or 1.
    pub row: u32,
    /// First column.
    pub column: u16,
    /// Rows that it covers.
    pub rows: u32,
    /// Columns that it covers.
    pub columns: u16,
    /// What stands in its column, where it is a figure with a unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<ColumnUnit>,
}

/// The unit of the figures of a column, whether any of them is known or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ColumnUnit {
    /// Amounts.
    Money,
    /// Rates in percent.
    Percent,
    /// Differences in percentage points.
    Points,
}

impl HeaderCell {
    /// A header cell of one row and one column.
    pub fn new(text: impl Into<String>, row: u32, column: u16) -> Self {
        HeaderCell { text: text.into(), row, column, rows: 1, columns: 1, unit: None }
    }
}

setters! {
    HeaderCell {
        with_rows(rows: u32) = rows;
        with_columns(columns: u16) = columns;
        with_unit(unit: ColumnUnit) = Some(unit);
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct TableRow {
    /// What kind of row it is.
    pub kind: RowKind,
    /// One cell for each column.
    pub cells: Vec<TableCell>,
}

impl TableRow {
    /// A row of these cells.
    pub fn new(kind: RowKind, cells: Vec<TableCell>) -> Self {
        TableRow { kind, cells }
    }
}

coded! {
    /// What kind of row it is, which forms show by weight and indent.
    pub enum RowKind: "ROW", "Row of a printed table" {
        /// the total of all.
        Total = 1 "合计",
        /// the head of a group.
        Group = 2 "分组",
        /// one of a group.
        Plain = 3 "明细",
    }
}

/// A cell, by what it holds.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TableCell {
    /// Nothing belongs here.
    Blank,
    /// There is no such figure: a rate of a zero base, an amount that nobody reported.
    Dash,
    /// Words.
    Text(String),
    /// A number of things.
    Count(u32),
    /// A number of things that may be below zero, as a difference.
    Difference(i64),
    /// An amount, displayed in 亿元.
    Money(Money),
    /// A rate in percent, rounded.
    Percent(#[serde(serialize_with = "as_text")] Decimal),
    /// A difference in percentage points, rounded.
    Points(#[serde(serialize_with = "as_text")] Decimal),
    /// An amount in a unit of its own.
    Amount(Amount),
    /// A number without a unit, rounded, such as points of an assessment.
    Number(#[serde(serialize_with = "as_text")] Decimal),
}

/// An amount in a unit that its table's header or unit line names, never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Amount {
    /// The amount.
    pub money: Money,
    /// The unit in which it is displayed.
    pub unit: MoneyUnit,
    /// With how many decimals; without, with as many as it has.
    pub decimals: Option<u32>,
}

impl Amount {
    /// The number that is displayed.
    fn number(&self) -> Decimal {
        let exact = self.money.to_decimal(self.unit).normalize();
        let mut shown = exact;
        if let Some(decimals) = self.decimals.filter(|decimals| *decimals > exact.scale()) {
            shown.rescale(decimals);
        }
        shown
    }
}

impl TableCell {
    /// An amount, or a dash where there is none.
    pub(crate) fn money(amount: Option<Money>) -> Self {
        amount.map_or(TableCell::Dash, TableCell::Money)
    }

    /// A fraction, rounded to so many decimals, or a dash where there is none.
    pub(crate) fn fraction(value: Option<&Fraction>, decimals: u32) -> Self {
        let Some(text) = value.map(|value| value.rounded(decimals)) else { return TableCell::Dash };
        text.parse().map_or(TableCell::Text(text), TableCell::Number)
    }

    /// The number that is displayed, for forms that keep numbers.
    pub fn number(&self, table: &Table) -> Option<Decimal> {
        match self {
            TableCell::Count(count) => Some(Decimal::from(*count)),
            TableCell::Difference(count) => Some(Decimal::from(*count)),
            TableCell::Money(money) => Some(money.rounded(MoneyUnit::YiYuan, table.money_decimals)),
            TableCell::Percent(number) | TableCell::Points(number) | TableCell::Number(number) => Some(*number),
            TableCell::Amount(amount) => Some(amount.number()),
            TableCell::Blank | TableCell::Dash | TableCell::Text(_) => None,
        }
    }

    /// The number for forms that programs read: amounts exact, in 元.
    pub(crate) fn exact(&self, table: &Table) -> Option<Decimal> {
        match self {
            TableCell::Money(money) | TableCell::Amount(Amount { money, .. }) => {
                Some(money.to_decimal(MoneyUnit::Yuan))
            }
            _ => self.number(table),
        }
    }

    /// The text that is displayed.
    pub fn text(&self, table: &Table) -> String {
        match self {
            TableCell::Blank => String::new(),
            TableCell::Dash => "—".into(),
            TableCell::Text(text) => text.clone(),
            TableCell::Points(number) if *number > Decimal::ZERO => format!("+{number}"),
            _ => self.number(table).map(|number| number.to_string()).unwrap_or_default(),
        }
    }

    /// Whether it is written from the left.
    pub fn is_words(&self) -> bool {
        matches!(self, TableCell::Text(_))
    }
}

setters! {
    Table {
        with_name(name: impl Into<String>) = name.into();
        with_header(header: Vec<HeaderCell>) = header;
        with_notes(notes: Vec<String>) = notes;
        with_money_decimals(money_decimals: u32) = money_decimals;
        with_rate_decimals(rate_decimals: u32) = rate_decimals;
    }
}

impl Table {
    /// A table with one header row, of so many columns as it has names; without notes, and with two decimals.
    ///
    /// ```
    /// use zdxm::print::{HeaderCell, RowKind, Table, TableCell, TableRow};
    /// use zdxm::{Money, MoneyUnit};
    /// let total = Money::parse("28760.55", MoneyUnit::WanYuan)?;
    /// let cells = vec![TableCell::Text("凤凰岭大桥".into()), TableCell::Money(total), TableCell::Count(3)];
    /// let rows = vec![TableRow::new(RowKind::Plain, cells)];
    /// let table = Table::new("项目一览表", "单位：亿元、项", &["项目", "总投资", "事项"], rows)
    ///     .with_notes(vec!["注：示例".into()]);
    /// assert_eq!(table.to_text(), "项目一览表\n单位：亿元、项\n项目        总投资  事项\n凤凰岭大桥    2.88     3\n注：示例\n");
    ///
    /// // Two header rows: 项目 is two rows high, and 规模 stands over the other columns.
    /// let header = vec![
    ///     HeaderCell::new("项目", 0, 0).with_rows(2),
    ///     HeaderCell::new("规模", 0, 1).with_columns(2),
    ///     HeaderCell::new("总投资", 1, 1),
    ///     HeaderCell::new("事项", 1, 2),
    /// ];
    /// assert!(table.with_header(header).to_markdown().contains("| 项目 | 总投资 | 事项 |"));
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn new(title: impl Into<String>, unit_line: &str, columns: &[&str], rows: Vec<TableRow>) -> Table {
        let header = |(column, text): (u16, &&str)| HeaderCell::new(*text, 0, column);
        Table {
            name: SHEET_NAME.into(),
            title: title.into(),
            unit_line: unit_line.to_owned(),
            header: (0..).zip(columns).map(header).collect(),
            columns: u16::try_from(columns.len()).unwrap_or(u16::MAX),
            rows,
            notes: Vec::new(),
            money_decimals: 2,
            rate_decimals: 2,
        }
    }

    /// The same with the units of the columns that have these names.
    #[must_use]
    pub fn with_units(mut self, units: &[(&str, ColumnUnit)]) -> Table {
        for cell in &mut self.header {
            let named = units.iter().find(|(name, _)| *name == cell.text);
            cell.unit = named.map(|(_, unit)| *unit).or(cell.unit);
        }
        self
    }

    /// The unit of a column: as its header says, else as its first figure has it.
    fn unit_of(&self, column: u16) -> Option<ColumnUnit> {
        let covers = |cell: &&HeaderCell| cell.column == column && cell.columns == 1;
        let said = self.header.iter().filter(covers).find_map(|cell| cell.unit);
        let mut cells = self.rows.iter().filter_map(|row| row.cells.get(usize::from(column)));
        said.or_else(|| {
            cells.find_map(|cell| match cell {
                TableCell::Money(_) | TableCell::Amount(_) => Some(ColumnUnit::Money),
                TableCell::Percent(_) => Some(ColumnUnit::Percent),
                TableCell::Points(_) => Some(ColumnUnit::Points),
                _ => None,
            })
        })
    }

    /// The name of each column with its unit, for forms that programs read.
    pub(crate) fn flat_names(&self) -> Vec<String> {
        let named = |(column, name): (u16, String)| match self.unit_of(column) {
            Some(ColumnUnit::Money) => format!("{name}（元）"),
            Some(ColumnUnit::Percent) => format!("{name}（%）"),
            Some(ColumnUnit::Points) => format!("{name}（百分点）"),
            None => name,
        };
        (0..).zip(self.column_names()).map(named).collect()
    }

    /// The name of each column, for forms with one header row: the lower header cell, with the one above it where that
    /// alone would not distinguish two columns.
    pub(crate) fn column_names(&self) -> Vec<String> {
        let cells = |column: u16| {
            let covers =
                move |cell: &&HeaderCell| (cell.column..cell.column.saturating_add(cell.columns)).contains(&column);
            let mut cells = self.header.iter().filter(covers).collect::<Vec<_>>();
            cells.order_by_key(|cell| cell.row);
            cells
        };
        let leaves = (0..self.columns).map(|column| cells(column).last().map_or("", |cell| cell.text.as_str()));
        let leaves = leaves.collect::<Vec<_>>();
        let is_twice = |name: &str| leaves.iter().filter(|leaf| **leaf == name).count() > 1;
        let name = |(column, leaf): (u16, &&str)| match is_twice(leaf) {
            true => cells(column).iter().map(|cell| cell.text.as_str()).collect(),
            false => (*leaf).to_owned(),
        };
        (0..).zip(&leaves).map(name).collect()
    }
}
