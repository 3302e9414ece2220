//! Cells that are struck out: whether their row is, too.

use crate::exchange::grid::{Cell, CellRef, Sheet};

/// Longest number of a row, such as `（12）`.
const NUMBER_CHARS: usize = 4;

/// A cell that is struck out in a row that is not holds nothing any more.
pub(super) fn settle_struck(sheet: &mut Sheet) {
    let struck = sheet.looks.iter().filter(|(_, look)| look.all_struck).map(|(at, _)| *at).collect::<Vec<_>>();
    for row in struck.chunk_by(|a, b| a.row == b.row) {
        let cells = row.first().and_then(|at| sheet.rows.get(at.row as usize)).map_or(&[][..], Vec::as_slice);
        if is_struck_row(cells, row) {
            continue;
        }
        for at in row {
            let old = sheet.cell_mut(*at).map(std::mem::take).unwrap_or_default();
            if let Some(look) = sheet.looks.get_mut(at) {
                look.all_struck = false;
                look.struck = written(old);
            }
        }
    }
}

/// Whether a row is struck out as a whole: its number may be left, and a remark beside what is struck.
fn is_struck_row(cells: &[Cell], struck: &[CellRef]) -> bool {
    let is_struck = |column: usize| struck.binary_search_by_key(&column, |at| at.column as usize).is_ok();
    let mut left = cells.iter().enumerate().filter(|(column, cell)| **cell != Cell::Empty && !is_struck(*column));
    let first = cells.iter().position(|cell| *cell != Cell::Empty);
    let is_number = |(column, cell): &(usize, &Cell)| {
        Some(*column) == first
            && match cell {
                Cell::Number(_) => true,
                Cell::Text(text) => text.trim().chars().nth(NUMBER_CHARS).is_none(),
                _ => false,
            }
    };
    let numbers = usize::from(left.clone().next().is_some_and(|cell| is_number(&cell)));
    let left = left.by_ref().count() - numbers;
    left * 3 <= struck.len()
}

fn written(cell: Cell) -> Option<String> {
    match cell {
        Cell::Text(text) | Cell::Error(text) => Some(text),
        Cell::Number(number) => Some(number.normalize().to_string()),
        Cell::Date(date) => Some(date.to_string()),
        Cell::Bool(flag) => Some(flag.to_string()),
        Cell::Empty => None,
    }
}
