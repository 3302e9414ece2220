//! The XML of Excel 2003 (SpreadsheetML), which template systems write for 导出Excel and call `.xls`: one document with all
//! sheets, read as a stream.

use hashbrown::HashMap;

use super::budget::Builder;
use super::refused::broken;
use super::rich::{Mark, RichText};
use super::styles::{Shows, Style, Styles};
use super::xml::{Node, Tag, Xml, from_text};
use super::{Cell, CellRef, FaultKind, Sheet, values};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::{CELL_TEXT_BYTES, SHEET_ROWS};

/// Number of the first format of the document; the lower ones are built into Excel.
const FIRST_FORMAT: u32 = 1_000;

type Document<'a> = Xml<&'a [u8]>;

/// All sheets of the document.
pub(super) fn read(text: &str) -> Result<Vec<Sheet>> {
    let mut document = from_text(text);
    let mut looks = NamedStyles::default();
    let mut sheets = Builder::new();
    loop {
        match document.next()? {
            Node::Open(tag) if tag.name() == "Worksheet" => {
                sheets.sheet(&tag.attribute("Name").unwrap_or_default(), false)?;
                let read = Table::new(&looks).read(&mut document, &mut sheets);
                sheets.settle(read)?;
            }
            Node::Open(tag) => looks.open(&tag)?,
            Node::Close(name) if &*name == "Style" => looks.close()?,
            Node::End => return sheets.finish(),
            _ => {}
        }
    }
}

/// The styles, which have names here.
#[derive(Default)]
struct NamedStyles {
    styles: Styles,
    count: u32,
    by_name: HashMap<String, Named>,
    current: Option<(String, Named)>,
}

/// A style: its number in [`Styles`], and the format and font that others derive from it.
#[derive(Clone, Copy, Default)]
struct Named {
    number: u32,
    format: u32,
    mark: Mark,
}

impl NamedStyles {
    fn open(&mut self, tag: &Tag<'_>) -> Result<()> {
        if tag.name() == "Style" {
            let parent = tag.attribute("Parent").and_then(|parent| self.by_name.get(&*parent).copied());
            let name = tag.attribute("ID").unwrap_or_default().into_owned();
            self.current = Some((name, Named { number: self.count, ..parent.unwrap_or_default() }));
        }
        let Some((_, style)) = &mut self.current else { return Ok(()) };
        match tag.name() {
            "NumberFormat" => {
                style.format = FIRST_FORMAT + style.number;
                let code = tag.attribute("Format").unwrap_or_default();
                self.styles.add_format(style.format, code_of(&code), true)?;
            }
            "Font" => {
                let is =
                    |name, values: &[&str]| tag.attribute(name).is_some_and(|value| values.contains(&value.trim()));
                let raised = is("VerticalAlign", &["Superscript", "Subscript"]);
                style.mark = style.mark.and(Mark { struck: is("StrikeThrough", &["1", "true"]), raised });
            }
            _ => {}
        }
        Ok(())
    }

    /// Every style has a font of its own, so that both have one number.
    fn close(&mut self) -> Result<()> {
        let Some((name, style)) = self.current.take() else { return Ok(()) };
        self.styles.add_font(style.mark)?;
        self.styles.add_style(style.format, style.number as usize)?;
        self.count += 1;
        self.by_name.insert(name, style);
        Ok(())
    }

    fn style(&self, name: &str) -> Style {
        self.by_name.get(name).map_or_else(Style::default, |style| self.styles.style(style.number as usize))
    }
}

/// Formats have names here as well as codes.
fn code_of(format: &str) -> &str {
    match format {
        "General Date" | "Long Date" | "Medium Date" | "Short Date" => "yyyy/m/d",
        "Long Time" | "Medium Time" | "Short Time" => "h:mm:ss",
        "Percent" => "0.00%",
        "General Number" | "Fixed" | "Standard" | "Scientific" | "Currency" | "Euro Currency" | "Yes/No"
        | "True/False" | "On/Off" => "General",
        code => code,
    }
}

/// Where the reader stands in a sheet.
struct Table<'s> {
    looks: &'s NamedStyles,
    row: u32,
    next_row: u32,
    /// Up to here all rows that are hidden are known.
    hidden_until: u32,
    column: u32,
    cell: Option<Open>,
    /// Whether this is text of the cell's value.
    in_data: bool,
    /// Comments inside the cell, whose text is none of its own.
    aside: u32,
    /// Elements around this place that strike out or raise.
    struck: u32,
    raised: u32,
    /// Whether the text says how the sheet is seen.
    in_visible: bool,
}

/// A cell whose end has not come yet.
struct Open {
    kind: String,
    style: Style,
    has_formula: bool,
    across: u32,
    down: u32,
    text: RichText,
}

impl<'s> Table<'s> {
    fn new(looks: &'s NamedStyles) -> Self {
        Table {
            looks,
            row: 0,
            next_row: 0,
            hidden_until: 0,
            column: 0,
            cell: None,
            in_data: false,
            aside: 0,
            struck: 0,
            raised: 0,
            in_visible: false,
        }
    }

    fn read(mut self, document: &mut Document<'_>, sheet: &mut Builder) -> Result<()> {
        loop {
            match document.next()? {
                Node::Open(tag) => self.open(&tag, sheet)?,
                Node::Text(piece) if self.in_visible && piece.trim().ends_with("Hidden") => sheet.hide(),
                Node::Text(piece) => self.text(&piece, sheet)?,
                Node::Close(name) if &*name == "Worksheet" => return Ok(()),
                Node::Close(name) => self.close(&name, sheet)?,
                Node::End => return Err(broken(parts::sheet_cut_off())),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>, sheet: &mut Builder) -> Result<()> {
        match tag.name() {
            "Column" => {
                // Columns without a place follow the one before; `column` counts them until the first row.
                self.column = place(tag).unwrap_or(self.column);
                let last = self.column.saturating_add(tag.number("Span").unwrap_or(0));
                if is_hidden(tag) {
                    sheet.hide_columns(self.column, last);
                }
                self.column = last.saturating_add(1);
            }
            "Row" => self.open_row(tag, sheet)?,
            "Cell" => {
                self.column = place(tag).unwrap_or(self.column);
                self.cell = Some(Open {
                    kind: String::new(),
                    style: tag.attribute("StyleID").map_or_else(Style::default, |name| self.looks.style(&name)),
                    has_formula: tag.attribute("Formula").is_some(),
                    across: tag.number("MergeAcross").unwrap_or(0),
                    down: tag.number("MergeDown").unwrap_or(0),
                    text: RichText::default(),
                });
            }
            "Comment" | "PhoneticText" => self.aside += 1,
            "Data" if self.aside == 0 => {
                (self.in_data, self.struck, self.raised) = (true, 0, 0);
                if let Some(cell) = &mut self.cell {
                    cell.kind = tag.attribute("Type").unwrap_or_default().into_owned();
                }
            }
            "S" | "Strike" | "Del" if self.in_data => self.struck += 1,
            "Sup" | "Sub" if self.in_data => self.raised += 1,
            "Visible" => self.in_visible = true,
            _ => {}
        }
        Ok(())
    }

    /// Rows without a place follow the one before and the rows that it stands for.
    fn open_row(&mut self, tag: &Tag<'_>, sheet: &mut Builder) -> Result<()> {
        self.row = place(tag).unwrap_or(self.next_row);
        let last = self.row.saturating_add(tag.number("Span").unwrap_or(0));
        if is_hidden(tag) {
            // Each row once, however often the file says so.
            for row in self.row.max(self.hidden_until)..=last.min(SHEET_ROWS as u32) {
                sheet.hide_row(row)?;
            }
            self.hidden_until = self.hidden_until.max(last.saturating_add(1));
        }
        self.next_row = last.saturating_add(1);
        self.column = 0;
        Ok(())
    }

    fn text(&mut self, piece: &str, sheet: &mut Builder) -> Result<()> {
        if let Some(cell) = &mut self.cell
            && self.in_data
            && self.aside == 0
        {
            let inside = Mark { struck: self.struck > 0, raised: self.raised > 0 };
            cell.text.push(piece, cell.style.mark.and(inside));
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
            "S" | "Strike" | "Del" => self.struck = self.struck.saturating_sub(1),
            "Sup" | "Sub" => self.raised = self.raised.saturating_sub(1),
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
        let (row, column) = (self.row, self.column);
        let last = CellRef { row: row.saturating_add(cell.down), column: column.saturating_add(cell.across) };
        sheet.merge(CellRef { row, column }, last)?;
        let text = cell.text.text();
        if text.contains(char::REPLACEMENT_CHARACTER) {
            sheet.fault(row, column, FaultKind::BadBytes { line: 0 });
        }
        let raw = text.trim();
        if raw.is_empty() && cell.has_formula && cell.kind != "String" {
            return sheet.no_result(row, column);
        }
        let value = match cell.kind.as_str() {
            _ if raw.is_empty() => Cell::Empty,
            "Number" if cell.style.shows == Shows::Date => values::dated(values::parse_number(raw), false),
            "Number" => values::parse_number(raw),
            "DateTime" => values::iso_date(raw),
            "Boolean" => Cell::Bool(matches!(raw, "1" | "true" | "True")),
            "Error" => Cell::Error(raw.to_owned()),
            _ => values::text(text),
        };
        if cell.has_formula {
            sheet.formula(row, column, &value)?;
        }
        if matches!(value, Cell::Number(_)) {
            return sheet.put_number(row, column, value, cell.style, &self.looks.styles);
        }
        if let Some(look) = cell.text.look() {
            sheet.look(row, column, look)?;
        }
        if matches!(value, Cell::Text(_)) {
            return sheet.put_text(row, column, text);
        }
        sheet.charge(row, column, text.len())?;
        sheet.put(row, column, value)
    }
}

/// Where an element says that it stands, from 0.
fn place(tag: &Tag<'_>) -> Option<u32> {
    tag.number("Index")?.checked_sub(1)
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    tag.attribute("Hidden").is_some_and(|value| matches!(value.trim(), "1" | "true"))
}
