//! The XML of Excel 2003 (SpreadsheetML), which template systems write for 导出Excel and call `.xls`: one document with all
//! sheets, read as a stream.

use std::collections::HashMap;

use super::budget::{Builder, too_large};
use super::xml::{Node, Tag, Xml, from_text};
use super::{Cell, CellRef, FaultKind, Sheet, broken, values};
use crate::Result;
use crate::limits::CELL_TEXT_BYTES;

/// Most styles of a workbook; Excel itself stops at 65,490.
const STYLES: usize = 65_536;

type Document<'a> = Xml<&'a [u8]>;

/// All sheets of the document.
pub(super) fn read(text: &str) -> Result<Vec<Sheet>> {
    let mut document = from_text(text);
    let mut styles = Styles::default();
    let mut sheets = Builder::new();
    loop {
        match document.next()? {
            Node::Open(tag) => match tag.name() {
                "Style" | "NumberFormat" => styles.open(&tag)?,
                "Worksheet" => {
                    sheets.sheet(&tag.attribute("Name").unwrap_or_default(), false)?;
                    let read = Table::new(&styles).read(&mut document, &mut sheets);
                    sheets.settle(read)?;
                }
                _ => {}
            },
            Node::End => return sheets.finish(),
            _ => {}
        }
    }
}

/// Which styles show dates, by their names.
#[derive(Default)]
struct Styles {
    dates: HashMap<String, bool>,
    current: String,
}

impl Styles {
    fn open(&mut self, tag: &Tag<'_>) -> Result<()> {
        if tag.name() == "NumberFormat" {
            let format = tag.attribute("Format").unwrap_or_default();
            let is_date = is_date_format(&format);
            self.dates.insert(self.current.clone(), is_date);
            return Ok(());
        }
        if self.dates.len() >= STYLES {
            return Err(too_large("more cell styles", STYLES));
        }
        let parent = tag.attribute("Parent").and_then(|parent| self.dates.get(&*parent).copied()).unwrap_or(false);
        self.current = tag.attribute("ID").unwrap_or_default().into_owned();
        self.dates.insert(self.current.clone(), parent);
        Ok(())
    }

    fn is_date(&self, style: &str) -> bool {
        self.dates.get(style).copied().unwrap_or(false)
    }
}

/// Formats have names here as well as codes.
fn is_date_format(format: &str) -> bool {
    match format {
        "General Date" | "Long Date" | "Medium Date" | "Short Date" => true,
        "General" | "General Number" | "Standard" | "Scientific" | "Currency" | "Yes/No" | "Long Time"
        | "Medium Time" | "Short Time" => false,
        code => values::is_date_code(code),
    }
}

/// Where the reader stands in a sheet.
struct Table<'s> {
    styles: &'s Styles,
    row: u32,
    next_row: u32,
    column: u32,
    cell: Option<Open>,
    /// Whether this is text of the cell's value.
    in_data: bool,
    /// Comments inside the cell, whose text is none of its own.
    aside: u32,
    /// Whether the text says how the sheet is seen.
    in_visible: bool,
}

/// A cell whose end has not come yet.
struct Open {
    kind: String,
    is_date: bool,
    across: u32,
    down: u32,
    text: String,
}

impl<'s> Table<'s> {
    fn new(styles: &'s Styles) -> Self {
        Table { styles, row: 0, next_row: 0, column: 0, cell: None, in_data: false, aside: 0, in_visible: false }
    }

    fn read(mut self, document: &mut Document<'_>, sheet: &mut Builder) -> Result<()> {
        loop {
            match document.next()? {
                Node::Open(tag) => self.open(&tag),
                Node::Text(piece) if self.in_visible && piece.trim().ends_with("Hidden") => sheet.hide(),
                Node::Text(piece) => self.text(&piece, sheet)?,
                Node::Close(name) if &*name == "Worksheet" => return Ok(()),
                Node::Close(name) => self.close(&name, sheet)?,
                Node::End => return Err(broken("a sheet in it is cut off")),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        let place = |name: &str| tag.number(name).and_then(|number| number.checked_sub(1));
        match tag.name() {
            // Rows and cells without a place follow the one before.
            "Row" => {
                self.row = place("Index").unwrap_or(self.next_row);
                self.next_row = self.row.saturating_add(1).saturating_add(tag.number("Span").unwrap_or(0));
                self.column = 0;
            }
            "Cell" => {
                self.column = place("Index").unwrap_or(self.column);
                self.cell = Some(Open {
                    kind: String::new(),
                    is_date: tag.attribute("StyleID").is_some_and(|style| self.styles.is_date(&style)),
                    across: tag.number("MergeAcross").unwrap_or(0),
                    down: tag.number("MergeDown").unwrap_or(0),
                    text: String::new(),
                });
            }
            "Comment" | "PhoneticText" => self.aside += 1,
            "Data" if self.aside == 0 => {
                self.in_data = true;
                if let Some(cell) = &mut self.cell {
                    cell.kind = tag.attribute("Type").unwrap_or_default().into_owned();
                }
            }
            "Visible" => self.in_visible = true,
            _ => {}
        }
    }

    fn text(&mut self, piece: &str, sheet: &mut Builder) -> Result<()> {
        if let Some(cell) = &mut self.cell
            && self.in_data
            && self.aside == 0
        {
            cell.text.push_str(piece);
            if cell.text.len() > CELL_TEXT_BYTES {
                sheet.charge(self.row, self.column, cell.text.len())?;
            }
        }
        Ok(())
    }

    fn close(&mut self, name: &str, sheet: &mut Builder) -> Result<()> {
        match name {
            "Data" if self.aside == 0 => self.in_data = false,
            "Comment" | "PhoneticText" => self.aside = self.aside.saturating_sub(1),
            "Visible" => self.in_visible = false,
            "Cell" => {
                if let Some(cell) = self.cell.take() {
                    self.put(&cell, sheet)?;
                    self.column = self.column.saturating_add(1).saturating_add(cell.across);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn put(&self, cell: &Open, sheet: &mut Builder) -> Result<()> {
        let first = CellRef { row: self.row, column: self.column };
        let last =
            CellRef { row: first.row.saturating_add(cell.down), column: first.column.saturating_add(cell.across) };
        sheet.merge(first, last)?;
        if cell.text.contains(char::REPLACEMENT_CHARACTER) {
            sheet.fault(self.row, self.column, FaultKind::BadBytes { line: 0 });
        }
        let raw = cell.text.trim();
        let value = match cell.kind.as_str() {
            _ if raw.is_empty() => return Ok(()),
            "Number" if cell.is_date => values::dated(values::parse_number(raw), false),
            "Number" => values::parse_number(raw),
            "DateTime" => values::iso_date(raw),
            "Boolean" => Cell::Bool(matches!(raw, "1" | "true" | "True")),
            "Error" => Cell::Error(raw.to_owned()),
            _ => return sheet.put_text(self.row, self.column, &cell.text),
        };
        if matches!(value, Cell::Text(_) | Cell::Error(_)) {
            sheet.charge(self.row, self.column, cell.text.len())?;
        }
        sheet.put(self.row, self.column, value)
    }
}
