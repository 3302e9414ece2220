//! Web pages that a system exports as "Excel": every outer table is a sheet, every cell is text.
//!
//! Text outside tables is often the title with the month, so it becomes rows of the table that follows (or of the
//! last one). A table inside a cell is text of that cell. The page is read as a stream of events: html5gum's own
//! tokens would keep all attributes of a tag in memory, and there can be millions.

use std::collections::BTreeSet;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::budget::Builder;
use super::html_marks::{Effect, Marks};
use super::html_text::{Flow, breaks_line};
use super::refused::too_large;
use super::{CellRef, FaultKind, Sheet};
use crate::Result;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::parts;
use crate::limits::{CELL_TEXT_BYTES, SHEET_COLUMNS, SHEET_ROWS, SHEET_TEXT_BYTES};

/// Most rows that one cell may span, as in HTML itself.
const SPAN_ROWS: u32 = 65_534;
/// Most columns that one cell may span, as in HTML itself.
const SPAN_COLUMNS: u32 = 1_000;
/// Longest style of a tag that is looked at, in bytes.
const STYLE_BYTES: usize = 1_024;
/// Elements whose content nobody sees.
const UNSEEN: [&str; 6] = ["title", "style", "script", "xml", "template", "noscript"];

/// All tables of the page.
pub(super) fn read(text: &str) -> Result<Vec<Sheet>> {
    // A text that no tag interrupts is collected whole, in a buffer that doubles.
    if text.len() > SHEET_TEXT_BYTES {
        return Err(too_large(("text", "文字字节数"), SHEET_TEXT_BYTES));
    }
    let mut page = Page::default();
    page.sheets.sheet("", false)?;
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| page.event(&event).err());
    emitter.naively_switch_states(true);
    if let Some(Ok(error)) = Tokenizer::new_with_emitter(text, emitter).next() {
        return Err(error);
    }
    page.finish()
}

/// Where the reader stands on the page.
#[derive(Default)]
struct Page {
    sheets: Builder,
    tables: usize,
    /// How many tables are open around this place.
    depth: usize,
    /// The element that hides its content, while it is open.
    unseen: Option<String>,
    flow: Flow,
    marks: Marks,
    /// What the row does to its cells, and the cell to its text.
    row_effect: Effect,
    cell_effect: Effect,
    /// Columns with a cell that is hidden, and with one that is seen.
    hidden_columns: BTreeSet<u32>,
    seen_columns: BTreeSet<u32>,
    tag: String,
    attribute: String,
    /// Rows and columns that the tag being read says to span.
    spans: (u32, u32),
    row: u32,
    column: u32,
    row_open: bool,
    cell: Option<(u32, u32)>,
    /// For each column, the first row that no cell from above reaches.
    free: Vec<u32>,
}

impl Page {
    fn event(&mut self, event: &CallbackEvent<'_>) -> Result<()> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = lower(name);
                self.spans = (1, 1);
                self.marks.start();
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute = lower(name);
                if self.attribute == "hidden" {
                    self.marks.attribute("hidden", "");
                }
            }
            CallbackEvent::AttributeValue { value } => {
                let span = || lower(value).trim().parse::<u32>().unwrap_or(1);
                match self.attribute.as_str() {
                    "rowspan" => self.spans.0 = span().clamp(1, SPAN_ROWS),
                    "colspan" => self.spans.1 = span().clamp(1, SPAN_COLUMNS),
                    name @ ("style" | "class") => {
                        let value = value.get(..STYLE_BYTES).unwrap_or(value);
                        self.marks.attribute(name, &String::from_utf8_lossy(value));
                    }
                    _ => {}
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let tag = std::mem::take(&mut self.tag);
                self.open(&tag, *self_closing)?;
            }
            CallbackEvent::EndTag { name } => self.close(&lower(name))?,
            CallbackEvent::String { value } if self.unseen.is_none() => self.text(&String::from_utf8_lossy(value))?,
            CallbackEvent::String { value } if self.unseen.as_deref() == Some("style") => {
                self.marks.style_sheet(&String::from_utf8_lossy(value));
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, piece: &str) -> Result<()> {
        // Text of a table outside its cells is only white space between tags.
        if self.depth == 0 || self.cell.is_some() || !piece.trim().is_empty() {
            let effect = self.marks.here();
            if !effect.hidden {
                self.flow.push(piece, effect.mark.and(self.cell_effect.mark));
            }
        }
        if self.depth == 0 && self.flow.is_full() {
            return Err(too_large(("text outside its tables", "表格外文字字节数"), CELL_TEXT_BYTES));
        }
        Ok(())
    }

    fn open(&mut self, tag: &str, self_closing: bool) -> Result<()> {
        if self.unseen.is_some() {
            return Ok(());
        }
        if UNSEEN.contains(&tag) {
            self.unseen = (!self_closing).then(|| tag.to_owned());
            return Ok(());
        }
        match (tag, self.depth) {
            ("table", 0) => self.open_table()?,
            ("table", _) => self.depth += 1,
            ("tr", 1) => {
                self.end_row()?;
                self.row_open = true;
                self.row_effect = self.marks.tag();
                if self.row_effect.hidden {
                    self.sheets.hide_row(self.row)?;
                }
            }
            ("td" | "th", 1) => self.open_cell()?,
            ("td" | "th", 2..) => self.flow.space(),
            _ => {
                if breaks_line(tag) {
                    self.flow.end_line(tag == "br");
                }
                if !self_closing {
                    self.marks.open(tag);
                }
            }
        }
        Ok(())
    }

    fn close(&mut self, tag: &str) -> Result<()> {
        if let Some(unseen) = &self.unseen {
            if unseen == tag {
                self.unseen = None;
                if tag == "style" {
                    self.marks.end_style_sheet();
                }
            }
            return Ok(());
        }
        match (tag, self.depth) {
            ("table", 1) => self.end_table()?,
            ("table", _) => self.depth = self.depth.saturating_sub(1),
            ("tr", 1) => self.end_row()?,
            ("td" | "th", 1) => self.end_cell()?,
            _ => {
                if breaks_line(tag) {
                    self.flow.end_line(false);
                }
                self.marks.close(tag);
            }
        }
        Ok(())
    }

    /// A table begins: in a sheet of its own, below the lines that stand before it.
    fn open_table(&mut self) -> Result<()> {
        if self.tables > 0 && !self.sheets.is_blank() {
            self.sheets.sheet("", false)?;
            self.row = 0;
        }
        self.tables += 1;
        self.depth = 1;
        self.free.clear();
        self.put_lines()
    }

    fn put_lines(&mut self) -> Result<()> {
        let lines = self.flow.take();
        for line in lines.lines().filter(|line| !line.trim().is_empty()) {
            self.sheets.put_text(self.row, 0, line)?;
            self.row += 1;
        }
        Ok(())
    }

    fn open_cell(&mut self) -> Result<()> {
        let effect = self.marks.tag();
        self.end_cell()?;
        self.row_open = true;
        self.cell = Some(self.spans);
        self.cell_effect = Effect { mark: effect.mark.and(self.row_effect.mark), ..effect };
        while self.free.get(self.column as usize).is_some_and(|free| *free > self.row) {
            self.column += 1;
        }
        Ok(())
    }

    fn end_cell(&mut self) -> Result<()> {
        self.marks.clear();
        let Some((rows, columns)) = self.cell.take() else { return Ok(()) };
        let (text, look) = self.flow.take_rich();
        if let Some(look) = look {
            self.sheets.look(self.row, self.column, look)?;
        }
        let effect = std::mem::take(&mut self.cell_effect);
        if !text.is_empty() && (self.column as usize) < SHEET_COLUMNS {
            let columns = if effect.hidden { &mut self.hidden_columns } else { &mut self.seen_columns };
            columns.insert(self.column);
        }
        self.sheets.put_text(self.row, self.column, &text)?;
        if text.contains(char::REPLACEMENT_CHARACTER) {
            self.sheets.fault(self.row, self.column, FaultKind::BadBytes { line: 0 });
        }
        let end = (self.row.saturating_add(rows), self.column.saturating_add(columns));
        let first = CellRef { row: self.row, column: self.column };
        self.sheets.merge(first, CellRef { row: end.0 - 1, column: end.1 - 1 })?;
        if rows > 1 && (self.row as usize) < SHEET_ROWS {
            let width = (end.1 as usize).min(SHEET_COLUMNS);
            if self.free.len() < width {
                self.free.resize(width, 0);
            }
            // Beyond the last row no cell can be put, so nothing needs to be kept free.
            let until = end.0.min(SHEET_ROWS as u32);
            self.free.iter_mut().take(width).skip(self.column as usize).for_each(|free| *free = until.max(*free));
        }
        self.column = end.1;
        Ok(())
    }

    fn end_row(&mut self) -> Result<()> {
        self.end_cell()?;
        // Stray text between the cells of a row is kept behind them.
        let stray = self.flow.take();
        self.sheets.put_text(self.row, self.column, &stray)?;
        if self.row_open || !stray.is_empty() {
            self.row = self.row.saturating_add(1);
        }
        self.row_open = false;
        self.row_effect = Effect::default();
        self.column = 0;
        Ok(())
    }

    /// A column is hidden if all that it holds is.
    fn end_table(&mut self) -> Result<()> {
        self.end_row()?;
        let seen = std::mem::take(&mut self.seen_columns);
        for column in std::mem::take(&mut self.hidden_columns).difference(&seen) {
            self.sheets.hide_columns(*column, *column);
        }
        self.depth = 0;
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<Sheet>> {
        if self.tables == 0 {
            return Err(messages::file_is_other(parts::page_without_table()));
        }
        if self.depth > 0 {
            self.end_table()?;
        }
        self.put_lines()?;
        let mut sheets = self.sheets.finish()?;
        if sheets.len() > 1 {
            for (number, sheet) in (1..).zip(&mut sheets) {
                sheet.name = format!("表{number}");
            }
        }
        Ok(sheets)
    }
}

fn lower(name: &[u8]) -> String {
    // Names and spans are short; a longer one is none of those that are looked for.
    String::from_utf8_lossy(name.get(..32).unwrap_or(name)).to_ascii_lowercase()
}
