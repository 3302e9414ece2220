//! What a person decided about a file that it does not say by itself.

use super::field::Field;
use crate::domain::money::MoneyUnit;
use crate::exchange::grid::CellRef;

/// What a column means, as a person decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnChoice {
    /// The sheet's name.
    pub sheet: String,
    /// Which column, from 0.
    pub column: u32,
    /// What it means; `None` keeps its content as text.
    pub field: Option<Field>,
    /// Unit of its amounts; `None` leaves what the header says.
    pub unit: Option<MoneyUnit>,
}

/// What is to be done about one cell or row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The cell says this; an amount with its unit, such as `28760.55万元`.
    Value(String),
    /// The cell is empty.
    Empty,
    /// The row is left out.
    LeaveOutRow,
    /// The row is taken although it is struck out or hidden.
    TakeRow,
}

/// A person's answer to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellAnswer {
    /// The sheet's name.
    pub sheet: String,
    /// The cell.
    pub cell: CellRef,
    /// What is to be done.
    pub answer: Answer,
}

/// All that a person decided about a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// Year of the tables, where a sheet does not say it.
    pub year: Option<u16>,
    /// Month of the reports (1 to 12), where a sheet does not say it.
    pub month: Option<u8>,
    /// Columns.
    pub columns: Vec<ColumnChoice>,
    /// Cells and rows.
    pub answers: Vec<CellAnswer>,
}
