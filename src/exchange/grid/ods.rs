//! OpenDocument spreadsheets: `content.xml` as a stream.
//!
//! calamine repeats a cell as often as the file says before anybody can count; 10 KB of text in ten million cells is
//! a file of a kilobyte. Here empty repeats cost nothing, however many, and full ones run into the limits.

use std::collections::HashSet;

use super::budget::Builder;
use super::package::{Package, Part};
use super::xml::{Node, Tag};
use super::{Cell, CellRef, Sheet, broken, values};
use crate::Result;
use crate::limits::{CELL_TEXT_BYTES, SHEET_COLUMNS, SHEET_ROWS};

/// Elements whose text is not the text of the cell around them.
const ASIDE: [&str; 7] = ["annotation", "shapes", "forms", "frame", "ruby-text", "tracked-changes", "custom-shape"];

/// All sheets of the document in `package`.
pub(super) fn read(package: &mut Package<'_>) -> Result<Vec<Sheet>> {
    let Some(mut part) = package.part("content.xml")? else { return Err(broken("its content.xml is missing")) };
    let mut hidden = HashSet::new();
    let mut style = String::new();
    let mut sheets = Builder::new();
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "style" => style = tag.attribute("name").unwrap_or_default().into_owned(),
                "table-properties" if tag.attribute("display").as_deref() == Some("false") => {
                    hidden.insert(std::mem::take(&mut style));
                }
                "table" => {
                    let name = tag.attribute("name").unwrap_or_default().into_owned();
                    let hidden = tag.attribute("style-name").is_some_and(|style| hidden.contains(&*style));
                    sheets.sheet(&name, hidden)?;
                    let read = Table::default().read(&mut part, &mut sheets);
                    sheets.settle(read)?;
                }
                _ => {}
            },
            Node::End => return sheets.finish(),
            _ => {}
        }
    }
}

/// Where the reader stands in a table.
#[derive(Default)]
struct Table {
    row: u32,
    row_repeat: u32,
    column: u32,
    /// The cells of this row that hold something.
    cells: Vec<(u32, Cell)>,
    cell: Option<Open>,
    /// Tables inside cells, and elements that stand aside: how many are open.
    nested: u32,
    aside: u32,
    paragraph: bool,
}

/// A cell whose end has not come yet.
struct Open {
    kind: String,
    value: Option<String>,
    repeat: u32,
    columns: u32,
    rows: u32,
    paragraphs: u32,
    text: String,
}

impl Table {
    fn read(mut self, part: &mut Part<'_, '_>, sheet: &mut Builder) -> Result<()> {
        loop {
            match part.next()? {
                Node::Open(tag) => self.open(&tag),
                Node::Text(piece) => self.text(&piece),
                Node::Close(name) if &*name == "table" && self.nested == 0 => return Ok(()),
                Node::Close(name) => self.close(&name, sheet)?,
                Node::End => return Err(broken("a sheet in it is cut off")),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let name = tag.name();
        if ASIDE.contains(&name) {
            self.aside += 1;
        }
        match name {
            "table" => self.nested += 1,
            _ if self.aside > 0 => {}
            "table-row" if self.nested == 0 => {
                self.row_repeat = tag.number("number-rows-repeated").unwrap_or(1);
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" if self.nested == 0 => self.cell = Some(Open::new(tag)),
            "p" | "h" => self.start_paragraph(),
            "s" => self.text(&" ".repeat(tag.number("c").unwrap_or(1).min(CELL_TEXT_BYTES as u32) as usize)),
            "tab" => self.text("\t"),
            "line-break" => self.text("\n"),
            _ => {}
        }
    }

    fn start_paragraph(&mut self) {
        self.paragraph = true;
        if let Some(cell) = &mut self.cell {
            cell.paragraphs += 1;
            if cell.paragraphs > 1 {
                cell.text.push('\n');
            }
        }
    }

    fn text(&mut self, piece: &str) {
        if let Some(cell) = &mut self.cell
            && self.paragraph
            && self.aside == 0
            // One piece more than a cell may hold is enough to refuse it.
            && cell.text.len() <= CELL_TEXT_BYTES
        {
            cell.text.push_str(piece);
        }
    }

    fn close(&mut self, name: &str, sheet: &mut Builder) -> Result<()> {
        if ASIDE.contains(&name) {
            self.aside = self.aside.saturating_sub(1);
        }
        match name {
            "table" => self.nested = self.nested.saturating_sub(1),
            "p" | "h" if self.aside == 0 => self.paragraph = false,
            "table-cell" | "covered-table-cell" if self.nested == 0 && self.aside == 0 => {
                if let Some(cell) = self.cell.take() {
                    self.close_cell(cell, sheet)?;
                }
            }
            "table-row" if self.nested == 0 && self.aside == 0 => self.close_row(sheet)?,
            _ => {}
        }
        Ok(())
    }

    fn close_cell(&mut self, cell: Open, sheet: &mut Builder) -> Result<()> {
        let first = CellRef { row: self.row, column: self.column };
        let last = CellRef {
            row: self.row.saturating_add(cell.rows.saturating_sub(1)),
            column: self.column.saturating_add(cell.columns.saturating_sub(1)),
        };
        sheet.merge(first, last)?;
        sheet.charge(first.row, first.column, cell.text.len())?;
        let repeat = cell.repeat;
        let value = cell.value();
        if value != Cell::Empty {
            // The builder notes the first cell beyond the last column, as often as the file repeats it.
            let end = self.column.saturating_add(repeat).min(SHEET_COLUMNS as u32);
            self.cells.extend((self.column..end).map(|column| (column, value.clone())));
            if self.column.saturating_add(repeat) > end {
                sheet.put(self.row, end.max(self.column), value)?;
            }
        }
        self.column = self.column.saturating_add(repeat);
        Ok(())
    }

    fn close_row(&mut self, sheet: &mut Builder) -> Result<()> {
        let cells = std::mem::take(&mut self.cells);
        if !cells.is_empty() {
            let end = self.row.saturating_add(self.row_repeat).min((SHEET_ROWS as u32).max(self.row).saturating_add(1));
            for row in self.row..end {
                for (column, cell) in &cells {
                    if let Cell::Text(text) | Cell::Error(text) = cell {
                        sheet.charge(row, *column, text.len())?;
                    }
                    sheet.put(row, *column, cell.clone())?;
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeat);
        Ok(())
    }
}

impl Open {
    fn new(tag: &Tag<'_>) -> Self {
        let kind = tag.attribute("value-type").unwrap_or_default().into_owned();
        let value = match kind.as_str() {
            "date" => tag.attribute("date-value"),
            "boolean" => tag.attribute("boolean-value"),
            "string" => tag.attribute("string-value"),
            _ => tag.attribute("value"),
        };
        Open {
            value: value.map(std::borrow::Cow::into_owned),
            kind,
            repeat: tag.number("number-columns-repeated").unwrap_or(1),
            columns: tag.number("number-columns-spanned").unwrap_or(1),
            rows: tag.number("number-rows-spanned").unwrap_or(1),
            paragraphs: 0,
            text: String::new(),
        }
    }

    /// What the cell holds; its text where its kind shows nothing better.
    fn value(self) -> Cell {
        match (self.kind.as_str(), self.value) {
            _ if values::is_error_text(&self.text) => Cell::Error(self.text),
            ("float" | "percentage" | "currency", Some(value)) => values::parse_number(&value),
            ("date", Some(value)) => values::iso_date(&value),
            ("boolean", Some(value)) => Cell::Bool(value.trim() == "true"),
            ("string", Some(value)) if self.text.is_empty() => values::text(&value),
            _ => values::text(&self.text),
        }
    }
}
