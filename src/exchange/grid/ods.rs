//! OpenDocument spreadsheets: `content.xml` as a stream.
//!
//! calamine repeats a cell as often as the file says before anybody can count; 10 KB of text in ten million cells is
//! a file of a kilobyte. Here empty repeats cost nothing, however many, and full ones run into the limits.

use super::budget::Builder;
use super::number_format::shown;
use super::ods_styles::Styles;
use super::package::{Package, Part};
use super::refused::broken;
use super::rich::{Mark, RichText};
use super::xml::{Node, Tag};
use super::{Cell, CellRef, Look, Sheet, values};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::{CELL_TEXT_BYTES, SHEET_COLUMNS, SHEET_ROWS};

/// Elements whose text is not the text of the cell around them.
const ASIDE: [&str; 7] = ["annotation", "shapes", "forms", "frame", "ruby-text", "tracked-changes", "custom-shape"];

/// All sheets of the document in `package`.
pub(super) fn read(package: &mut Package<'_>) -> Result<Vec<Sheet>> {
    let Some(mut part) = package.part("content.xml")? else { return Err(broken(parts::content_missing())) };
    let mut styles = Styles::default();
    let mut sheets = Builder::new();
    loop {
        match part.next()? {
            Node::Open(tag) => match tag.name() {
                "table" => {
                    let name = tag.attribute("name").unwrap_or_default().into_owned();
                    let hidden = tag.attribute("style-name").is_some_and(|style| styles.hides(&style));
                    sheets.sheet(&name, hidden)?;
                    let read = Table::new(&styles).read(&mut part, &mut sheets);
                    sheets.settle(read)?;
                }
                _ => styles.open(&tag)?,
            },
            Node::End => return sheets.finish(),
            _ => {}
        }
    }
}

/// Where the reader stands in a table.
struct Table<'s> {
    styles: &'s Styles,
    row: u32,
    row_repeat: u32,
    column: u32,
    /// The cells of this row that hold something.
    cells: Vec<(u32, Seen)>,
    cell: Option<Open>,
    /// How columns and the row set characters, unless a cell says otherwise.
    column_marks: Vec<Mark>,
    columns: u32,
    row_mark: Option<Mark>,
    row_hidden: bool,
    /// Pieces of text with a style of their own, from the outermost to the innermost.
    spans: Vec<Mark>,
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
    text: RichText,
    mark: Mark,
    is_formula: bool,
}

/// What is kept of a cell.
#[derive(Clone, Default)]
struct Seen {
    cell: Cell,
    look: Look,
    is_percent: bool,
}

impl<'s> Table<'s> {
    fn new(styles: &'s Styles) -> Self {
        Table {
            styles,
            row: 0,
            row_repeat: 0,
            column: 0,
            cells: Vec::new(),
            cell: None,
            column_marks: Vec::new(),
            columns: 0,
            row_mark: None,
            row_hidden: false,
            spans: Vec::new(),
            nested: 0,
            aside: 0,
            paragraph: false,
        }
    }

    fn read(mut self, part: &mut Part<'_, '_>, sheet: &mut Builder) -> Result<()> {
        loop {
            match part.next()? {
                Node::Open(tag) => self.open(&tag, sheet),
                Node::Text(piece) => self.text(&piece),
                Node::Close(name) if &*name == "table" && self.nested == 0 => return Ok(()),
                Node::Close(name) => self.close(&name, sheet)?,
                Node::End => return Err(broken(parts::sheet_cut_off())),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>, sheet: &mut Builder) {
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
                self.row_mark = self.styles.named(tag, "default-cell-style-name");
                self.row_hidden = is_hidden(tag);
            }
            "table-column" if self.nested == 0 => self.open_column(tag, sheet),
            "table-cell" | "covered-table-cell" if self.nested == 0 => {
                let column = || self.column_marks.get(self.column as usize).copied();
                let mark = self.styles.named(tag, "style-name").or(self.row_mark).or_else(column);
                self.cell = Some(Open::new(tag, mark.unwrap_or_default()));
            }
            "span" => {
                let mark = self.styles.named(tag, "style-name").unwrap_or_default();
                self.spans.push(self.spans.last().copied().unwrap_or_default().and(mark));
            }
            "p" | "h" => self.start_paragraph(),
            "s" => self.text(&" ".repeat(tag.number("c").unwrap_or(1).min(CELL_TEXT_BYTES as u32) as usize)),
            "tab" => self.text("\t"),
            "line-break" => self.text("\n"),
            _ => {}
        }
    }

    fn open_column(&mut self, tag: &Tag<'_>, sheet: &mut Builder) {
        let repeat = tag.number("number-columns-repeated").unwrap_or(1);
        let end = self.columns.saturating_add(repeat);
        if is_hidden(tag) && self.columns < end {
            sheet.hide_columns(self.columns, end - 1);
        }
        let mark = self.styles.named(tag, "default-cell-style-name").unwrap_or_default();
        self.column_marks.resize((end as usize).min(SHEET_COLUMNS).max(self.column_marks.len()), mark);
        self.columns = end;
    }

    fn start_paragraph(&mut self) {
        self.paragraph = true;
        if let Some(cell) = &mut self.cell {
            cell.paragraphs += 1;
            if cell.paragraphs > 1 {
                cell.text.push("\n", cell.mark);
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
            let mark = self.spans.last().copied().unwrap_or_default();
            cell.text.push(piece, cell.mark.and(mark));
        }
    }

    fn close(&mut self, name: &str, sheet: &mut Builder) -> Result<()> {
        if ASIDE.contains(&name) {
            self.aside = self.aside.saturating_sub(1);
        }
        match name {
            "table" => self.nested = self.nested.saturating_sub(1),
            "span" if self.aside == 0 => {
                self.spans.pop();
            }
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
        let seen = cell.seen();
        if seen.cell != Cell::Empty || !seen.look.is_plain() {
            // The builder notes the first cell beyond the last column, as often as the file repeats it.
            let end = self.column.saturating_add(repeat).min(SHEET_COLUMNS as u32);
            self.cells.extend((self.column..end).map(|column| (column, seen.clone())));
            if self.column.saturating_add(repeat) > end {
                sheet.put(self.row, end.max(self.column), seen.cell)?;
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
                if self.row_hidden {
                    sheet.hide_row(row)?;
                }
                for (column, Seen { cell, look, is_percent }) in &cells {
                    if !look.is_plain() {
                        sheet.look(row, *column, look.clone())?;
                    }
                    if *is_percent {
                        sheet.percent(row, *column)?;
                    }
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

/// Whether a row or a column is hidden, by hand or by a filter.
fn is_hidden(tag: &Tag<'_>) -> bool {
    tag.attribute("visibility").is_some_and(|value| matches!(&*value, "collapse" | "filter"))
}

impl Open {
    fn new(tag: &Tag<'_>, mark: Mark) -> Self {
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
            text: RichText::default(),
            mark,
            is_formula: tag.attribute("formula").is_some(),
        }
    }

    /// What the cell holds and shows.
    fn seen(self) -> Seen {
        if values::is_picture(self.text.text()) {
            return Seen { look: Look { picture: true, ..Look::default() }, ..Seen::default() };
        }
        let mut look = self.text.look().unwrap_or_default();
        let is_percent = self.kind == "percentage";
        let has_value = self.value.is_some() || self.kind == "string" || self.text.len() > 0;
        look.no_result = self.is_formula && !has_value;
        let is_number = matches!(self.kind.as_str(), "float" | "currency");
        let struck = self.mark.struck;
        let text = self.text.text().to_owned();
        let mut cell = self.value(&text);
        if let Cell::Number(value) = &mut cell {
            // What a number shows is struck or raised with it; its text is only how it is printed.
            let shown = if is_number { shown(value, &text) } else { None };
            look = Look { all_struck: struck || look.all_struck, ..shown.unwrap_or_default() };
        }
        Seen { cell, look, is_percent }
    }

    /// What the cell holds; its text where its kind shows nothing better.
    fn value(self, text: &str) -> Cell {
        match (self.kind.as_str(), self.value) {
            _ if values::is_error_text(text) => Cell::Error(text.to_owned()),
            ("float" | "percentage" | "currency", Some(value)) => values::parse_number(&value),
            ("date", Some(value)) => values::iso_date(&value),
            ("boolean", Some(value)) => Cell::Bool(value.trim() == "true"),
            ("string", Some(value)) if text.is_empty() => values::text(&value),
            _ => values::text(text),
        }
    }
}
