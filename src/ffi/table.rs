//! Printed tables of a bulletin, cell by cell, for hosts that draw them into their own grids and documents.

use std::any::TypeId;

use super::border::{Fault, Out, ZDXM_RET, faults, guard};
use super::bulletin::Made;
use super::cursor::give;
use super::fields::*;
use super::handles::{zdxm_bulletin, zdxm_cursor};
use super::row::{Cell, Rows, row};
use crate::Result;
use crate::print::{HeaderCell, Table};

row!(Table, table => { title, unit_line, columns, ROWS: table.rows.len(), notes });

row!(HeaderCell, cell => { text, row, column, rows, columns });

/// The rows of a printed table; its columns are known only when it is made.
struct Printed(Table);

impl Rows for Printed {
    fn count(&self) -> usize {
        self.0.rows.len()
    }

    fn fields(&self) -> Vec<i32> {
        let columns = (0..i32::from(self.0.columns)).map(|column| ZDXM_F_COLUMN_0 + column);
        std::iter::once(ZDXM_F_ROW_KIND).chain(columns).collect()
    }

    fn record_type(&self) -> TypeId {
        TypeId::of::<Printed>()
    }

    fn place(&self, field: i32) -> Option<usize> {
        match field {
            ZDXM_F_ROW_KIND => Some(0),
            _ => usize::try_from(field.checked_sub(ZDXM_F_COLUMN_0)?).ok()?.checked_add(1),
        }
        .filter(|place| *place <= usize::from(self.0.columns))
    }

    fn cell_at(&self, row: usize, place: usize) -> Option<Cell<'_>> {
        use crate::print::TableCell::*;
        let row = self.0.rows.get(row)?;
        let Some(column) = place.checked_sub(1) else {
            return Some(Cell::from(row.kind));
        };
        Some(match row.cells.get(column)? {
            Blank => Cell::Null,
            Count(count) => Cell::from(*count),
            cell => Cell::from(cell.text(&self.0)),
        })
    }
}

/// A table of the bulletin, by its place from 0.
fn table(bulletin: &Made, index: i32) -> Result<Table, Fault> {
    let mut tables = bulletin.bulletin().tables()?.into_iter();
    let table = usize::try_from(index).ok().and_then(|index| tables.nth(index));
    table.ok_or_else(|| faults::table_unknown(index.into()))
}

/// The tables that the bulletin prints, in their order: Rust `Bulletin::tables`, of `Bulletin::summary_table`, `Bulletin::lead_unit_table`, `Bulletin::reporting_unit_table` and `Bulletin::missing_table`.
pub(super) fn zdxm_bulletin_tables(bulletin: &Made) -> Result<Vec<Table>> {
    bulletin.bulletin().tables()
}

/// The rows of a printed table, by its place from 0, each cell as it is displayed: Rust `TableCell::text`, `TableCell::number`.
///
/// Fields: ROW_KIND, and column n as `ZDXM_F_COLUMN_0 + n`. A dash stands for a figure that does not exist.
pub(super) fn zdxm_bulletin_table(bulletin: *mut zdxm_bulletin, index: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| {
        let place = rows.handle("rows")?;
        give(place, entry, Printed(table(bulletin, index)?))
    })
}

/// The header cells of a printed table, by its place from 0: Rust `print::HeaderCell`.
///
/// ROW is 0 or 1; ROWS and COLUMNS are how many it covers.
pub(super) fn zdxm_bulletin_table_header(bulletin: &Made, index: i32) -> Result<Vec<HeaderCell>, Fault> {
    Ok(table(bulletin, index)?.header)
}

/// One printed table as a text, by its place from 0: Rust `Table::to_text`.
pub(super) fn zdxm_bulletin_table_text(bulletin: &Made, index: i32) -> Result<String, Fault> {
    Ok(table(bulletin, index)?.to_text())
}
