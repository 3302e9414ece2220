//! Printed tables of a bulletin, cell by cell, for hosts that draw them into their own grids and documents.

use std::any::TypeId;

use super::border::{Fault, Out, TextOut, ZDXM_RET, faults, guard};
use super::bulletin::{rows_of, zdxm_bulletin};
use super::cursor::{Cell, Column, Row, Rows, zdxm_cursor};
use super::fields::*;
use crate::figures::Bulletin;
use crate::print::{HeaderCell, Table};

/// A printed table, as its head.
struct TableHead(Table);

impl Row for TableHead {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_TITLE, get: |table| Cell::text(&table.0.title) },
        Column { field: ZDXM_F_UNIT_LINE, get: |table| Cell::text(&table.0.unit_line) },
        Column { field: ZDXM_F_COLUMNS, get: |table| Cell::int(table.0.columns) },
        Column { field: ZDXM_F_ROWS, get: |table| Cell::size(table.0.rows.len()) },
        Column {
            field: ZDXM_F_NOTES,
            get: |table| Cell::Texts(table.0.notes.iter().map(|note| note.as_str().into()).collect()),
        },
    ];
}

impl Row for HeaderCell {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_TEXT, get: |cell| Cell::text(&cell.text) },
        Column { field: ZDXM_F_ROW, get: |cell| Cell::int(cell.row) },
        Column { field: ZDXM_F_COLUMN, get: |cell| Cell::int(cell.column) },
        Column { field: ZDXM_F_ROWS, get: |cell| Cell::int(cell.rows) },
        Column { field: ZDXM_F_COLUMNS, get: |cell| Cell::int(cell.columns) },
    ];
}

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

    fn row_type(&self) -> TypeId {
        TypeId::of::<Printed>()
    }

    fn cell(&self, row: usize, field: i32) -> Option<Cell<'_>> {
        self.cell_at(row, self.place(field)?)
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
            return Some(Cell::code(row.kind));
        };
        Some(match row.cells.get(column)? {
            Blank => Cell::Null,
            Count(count) => Cell::int(*count),
            cell => Cell::words(cell.text(&self.0)),
        })
    }
}

/// A table of the bulletin, by its place from 0.
fn table(bulletin: &Bulletin, index: i32) -> std::result::Result<Table, Fault> {
    let mut tables = bulletin.tables()?.into_iter();
    let table = usize::try_from(index).ok().and_then(|index| tables.nth(index));
    table.ok_or_else(|| faults::table_unknown(index.into()))
}

/// The tables that the bulletin prints, in their order: Rust `Bulletin::tables`, of `Bulletin::summary_table`, `Bulletin::lead_unit_table`, `Bulletin::reporting_unit_table` and `Bulletin::missing_table`.
///
/// Fields: TITLE, UNIT_LINE, COLUMNS, ROWS, NOTES.
pub(super) fn zdxm_bulletin_tables(bulletin: *mut zdxm_bulletin, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| Ok(bulletin.tables()?.into_iter().map(TableHead).collect::<Vec<_>>()))
}

/// The rows of a printed table, by its place from 0, each cell as it is displayed: Rust `TableCell::text`, `TableCell::number`.
///
/// Fields: ROW_KIND, and column n as `ZDXM_F_COLUMN_0 + n`. A dash stands for a figure that does not exist.
pub(super) fn zdxm_bulletin_table(bulletin: *mut zdxm_bulletin, index: i32, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| Ok(Printed(table(bulletin, index)?)))
}

/// The header cells of a printed table, by its place from 0: Rust `print::HeaderCell`.
///
/// Fields: TEXT, ROW (0 or 1), COLUMN, ROWS and COLUMNS that it covers.
pub(super) fn zdxm_bulletin_table_header(
    bulletin: *mut zdxm_bulletin,
    index: i32,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    rows_of(bulletin, rows, |bulletin| Ok(table(bulletin, index)?.header))
}

/// One printed table as a text, by its place from 0: Rust `Table::to_text`.
pub(super) fn zdxm_bulletin_table_text(bulletin: *mut zdxm_bulletin, index: i32, out: TextOut) -> ZDXM_RET {
    guard(bulletin, |entry, bulletin| out.put(&entry.context, &table(bulletin.bulletin(), index)?.to_text()))
}
