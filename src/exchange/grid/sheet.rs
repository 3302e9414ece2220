//! One sheet of a workbook: its cells, and what is to be seen beside them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, CellRef, Fault, Look, Merge};

/// One sheet. `rows[r][c]` is the cell of row `r` and column `c`; rows may be of different length, and what is
/// beyond the end of a row is empty.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Sheet {
    /// Its name; empty for csv.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Its cells.
    pub rows: Vec<Vec<Cell>>,
    /// Its merged areas, in order of their first cell.
    pub merges: Vec<Merge>,
    /// What cells show beside their value.
    pub looks: BTreeMap<CellRef, Look>,
    /// Cells whose format shows percent, in order: 0.5 is shown as 50%.
    pub percents: Vec<CellRef>,
    /// Numbers that nobody sees, white on white or in the smallest of fonts, in order; the first of them where there are many.
    pub unseen: Vec<CellRef>,
    /// Columns that are hidden, from 0.
    pub hidden_columns: BTreeSet<u32>,
    /// Rows that are hidden by hand or by a filter, from 0.
    pub hidden_rows: BTreeSet<u32>,
    /// What of it could not be read.
    pub faults: Vec<Fault>,
}

static EMPTY: Cell = Cell::Empty;

impl Sheet {
    /// A sheet of cells that a program has from elsewhere; what else a file says of a sheet is set afterwards.
    pub fn new(name: impl Into<String>, rows: Vec<Vec<Cell>>) -> Sheet {
        Sheet { name: name.into(), rows, ..Sheet::default() }
    }

    /// The cell at a place; empty beyond the edges.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&EMPTY)
    }

    /// The cell at a place, if the sheet goes that far.
    pub(super) fn cell_mut(&mut self, at: CellRef) -> Option<&mut Cell> {
        self.rows.get_mut(at.row as usize)?.get_mut(at.column as usize)
    }

    /// What a cell shows beside its value; `None` for most.
    pub fn look(&self, row: usize, column: usize) -> Option<&Look> {
        self.looks.get(&CellRef::at(row, column)?)
    }

    /// Whether a cell's number is shown as percent.
    pub fn is_percent(&self, row: usize, column: usize) -> bool {
        CellRef::at(row, column).is_some_and(|at| self.percents.binary_search(&at).is_ok())
    }

    /// Whether a row is struck out as a whole: all that it holds but its number and perhaps a remark.
    pub fn is_struck_row(&self, row: usize) -> bool {
        let Ok(row) = u32::try_from(row) else { return false };
        let cells = CellRef { row, column: 0 }..=CellRef { row, column: u32::MAX };
        self.looks.range(cells).any(|(_, look)| look.all_struck)
    }

    /// Number of columns of the longest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}
