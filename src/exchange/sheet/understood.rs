//! What was understood of a sheet: its columns and headings, and what its projects add up to.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::field::{Field, SheetRow};
use super::finding::Finding;
use crate::domain::monthly::template_mark::TemplateMark;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::planned_months::PlannedMonths;
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::YearMonth;
pub(crate) use crate::domain::value::sheet_field::SheetKind;
use crate::error::Result;
use crate::exchange::grid::CellRef;

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Column {
    /// Which column, from 0.
    pub column: u32,
    /// The header path from top to bottom as the cells write it, without blanks, joined by `>`.
    pub header: Arc<str>,
    /// What it means; `None` where the header is not known.
    pub field: Option<Field>,
    /// Unit of its amounts, where it has amounts.
    pub unit: Option<MoneyUnit>,
    /// The nearest readings, at most two, of a column that is kept as text or asked about.
    pub nearest: Vec<Field>,
    /// The source of which its amounts are, where it has funds in place by source.
    pub source: Option<String>,
    /// The months of which its amounts are planned, where it has a part of the month plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<PlannedMonths>,
}

/// Sums over rows, or as a row declares them. `None` where there is no such amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Amounts {
    /// Total investment.
    pub total: Option<Money>,
    /// Done before the year.
    pub done_before: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Done in the month.
    pub month_done: Option<Money>,
    /// Done in the year to date.
    pub ytd_done: Option<Money>,
}

impl Amounts {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: &SheetRow) -> Result<()> {
        let SheetRow { total, done_before, annual, month_done, ytd_done, .. } = row;
        let sums = [
            (&mut self.total, total),
            (&mut self.done_before, done_before),
            (&mut self.annual, annual),
            (&mut self.month_done, month_done),
            (&mut self.ytd_done, ytd_done),
        ];
        for (sum, amount) in sums {
            if let Some(amount) = amount {
                *sum = Some(sum.unwrap_or(Money::ZERO).checked_add(*amount)?);
            }
        }
        Ok(())
    }
}

/// A row that is a heading: of a phase, a sector, a region, or the grand total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// Which row, from 0.
    pub row: u32,
    /// How deep it stands: 0 for the grand total.
    pub level: u8,
    /// Its text.
    pub label: String,
    /// The phase that it names.
    pub phase: Option<Phase>,
    /// The sector that it names.
    pub sector: Option<String>,
    /// The region that it names.
    pub region: Option<String>,
    /// Whether it is only a part of another heading (其中).
    pub memo: bool,
    /// The number of projects that it declares.
    pub declared_count: Option<u32>,
    /// The sums that it declares.
    pub declared: Amounts,
    /// The number of projects under it.
    pub found_count: u32,
    /// The sums of the projects under it.
    pub found: Amounts,
}

/// What was understood of one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SheetReading {
    /// The sheet's name.
    pub sheet: String,
    /// What it is.
    pub kind: SheetKind,
    /// Its title.
    pub title: Option<String>,
    /// The year that it is about, where it says so.
    pub year: Option<u16>,
    /// The month that it is about, where it says so.
    pub month: Option<YearMonth>,
    /// For which plan and month the library made it blank, and the cell that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<(CellRef, TemplateMark)>,
    /// The last row of its header, from 0.
    pub header_row: u32,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its headings.
    pub groups: Vec<Group>,
    /// Its projects.
    pub rows: Vec<SheetRow>,
    /// Notes above and below the table.
    pub notes: Vec<String>,
    /// What a person should know, in the order of the cells.
    pub findings: Vec<Finding>,
}

impl SheetReading {
    /// The rows that count.
    pub fn counted(&self) -> impl Iterator<Item = &SheetRow> {
        self.rows.iter().filter(|row| row.counted)
    }

    /// Number of projects per phase; nothing for a sheet without phases.
    pub fn count_by_phase(&self) -> BTreeMap<Phase, u32> {
        let mut counts = BTreeMap::new();
        for phase in self.counted().filter_map(|row| row.phase) {
            *counts.entry(phase).or_default() += 1;
        }
        counts
    }

    /// Sums over the rows that count.
    pub fn sums(&self) -> Result<Amounts> {
        let mut sums = Amounts::default();
        self.counted().try_for_each(|row| sums.add(row))?;
        Ok(sums)
    }
}
