//! A table as CSV (RFC 4180), for engines and for people with a spreadsheet.

use std::path::Path;

use rust_decimal::Decimal;

use crate::error::Result;
use crate::print::table::{RowKind, Table, TableCell};
use crate::store::file::new_file::{self, SaveOptions};

/// By which Excel and WPS know that a file is UTF-8.
const MARK: char = '\u{feff}';
/// What makes a formula of a cell in a spreadsheet.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

impl Table {
    /// The table as CSV: UTF-8 with its mark, lines end in CR LF, one header row which names the units.
    ///
    /// Amounts are exact, in 元; a figure that does not exist is an empty cell. A table with sums says first in each row what it is
    /// (`行类`), so that nobody adds up sums. A text that a spreadsheet would run as a formula gets an apostrophe before it.
    ///
    /// ```
    /// use zdxm::print::{RowKind, Table, TableCell, TableRow};
    /// let row = TableRow::new(RowKind::Plain, vec![TableCell::Text("=1+1".into()), TableCell::Dash]);
    /// let table = Table::new("表", "", &["名称", "数, 个"], vec![row]);
    /// assert_eq!(table.to_csv(), "\u{feff}名称,\"数, 个\"\r\n'=1+1,\r\n");
    /// ```
    pub fn to_csv(&self) -> String {
        let has_kinds = self.rows.iter().any(|row| row.kind != RowKind::Plain);
        let mut csv = String::from(MARK);
        let names = self.flat_names();
        line(&mut csv, has_kinds.then(|| "行类".to_owned()).into_iter().chain(names));
        for row in &self.rows {
            let kind = has_kinds.then(|| row.kind.name().to_owned());
            line(&mut csv, kind.into_iter().chain(row.cells.iter().map(|cell| self.flat_text(cell))));
        }
        csv
    }

    /// Saves the table as a `.csv` file, which appears under its name when it is complete.
    ///
    /// Fails as [`Document::save`](crate::print::Document::save) does.
    pub fn save_csv(&self, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        new_file::save(path.as_ref(), self.to_csv().as_bytes(), options)
    }

    fn flat_text(&self, cell: &TableCell) -> String {
        match cell {
            TableCell::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
            TableCell::Text(text) => text.clone(),
            cell => cell.exact(self).as_ref().map(Decimal::to_string).unwrap_or_default(),
        }
    }
}

/// A line; cells with commas, quotes, ends of lines or blanks at their ends stand in quotes.
fn line(csv: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            csv.push(',');
        }
        let is_quoted = cell.contains([',', '"', '\r', '\n']) || cell.starts_with(' ') || cell.ends_with(' ');
        if is_quoted {
            csv.extend(["\"", &cell.replace('"', "\"\""), "\""]);
        } else {
            csv.push_str(&cell);
        }
    }
    csv.push_str("\r\n");
}
