//! Cells and texts of a row by their places.

use crate::domain::value::text::squeeze;
use crate::exchange::grid::{CellRef, Sheet};
use crate::exchange::sheet::value;

pub(super) fn place(row: usize, column: usize) -> CellRef {
    CellRef { row: row as u32, column: column as u32 }
}

pub(super) fn row_texts(sheet: &Sheet, row: usize) -> Vec<String> {
    let texts = sheet.rows.get(row).into_iter().flatten().map(|cell| value::text(cell).map(|text| squeeze(&text)));
    let mut texts = texts.map(Option::unwrap_or_default).collect::<Vec<_>>();
    texts.truncate(texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1));
    texts
}
