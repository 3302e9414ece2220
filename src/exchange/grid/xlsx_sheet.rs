//! The cells and merged areas of one xlsx sheet, as a stream.

use super::budget::Builder;
use super::package::Part;
use super::refused::broken;
use super::rich::{Mark, RichText};
use super::styles::Shows;
use super::xlsx_shared::{Shared, font_mark, is_true};
use super::xml::{Node, Tag};
use super::{Cell, CellRef, Look, values};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::{CELL_TEXT_BYTES, SHEET_COLUMNS};

/// Where the reader stands and what it has collected of the cell that it is in.
#[derive(Default)]
struct Place {
    row: u32,
    column: u32,
    kind: String,
    style: usize,
    text: String,
    in_cell: bool,
    into: Into,
    phonetic: bool,
    /// The text of `<is>`, which counts where there is one.
    rich: RichText,
    mark: Mark,
    has_value: bool,
    has_rich: bool,
    has_formula: bool,
    formula: String,
    /// Whether the value is an image or another rich value, for which an error stands in.
    is_rich_value: bool,
}

/// Where the text that is read belongs.
#[derive(Default, PartialEq, Eq)]
enum Into {
    #[default]
    Nothing,
    Value,
    Rich,
    Formula,
}

/// Characters of a formula that are kept, to know the one of a picture.
const FORMULA_BYTES: usize = 64;
/// Elements about columns that are looked at; there are no more columns.
const COLUMN_ELEMENTS: u32 = 2 * SHEET_COLUMNS as u32;

pub(super) fn read(part: &mut Part<'_, '_>, shared: &Shared, sheet: &mut Builder) -> Result<()> {
    let mut place = Place::default();
    let mut columns = 0;
    loop {
        match part.next()? {
            Node::Open(tag) if tag.name() == "col" && columns < COLUMN_ELEMENTS => {
                columns += 1;
                hide_columns(&tag, sheet);
            }
            Node::Open(tag) => open(&tag, &mut place, sheet)?,
            Node::Text(piece) => text(&piece, &mut place, sheet)?,
            Node::Close(name) => match &*name {
                "v" | "t" | "f" => place.into = Into::Nothing,
                "rPh" => place.phonetic = false,
                "c" => {
                    put(&place, shared, sheet)?;
                    place.in_cell = false;
                    place.column = place.column.saturating_add(1);
                }
                "row" => place.row = place.row.saturating_add(1),
                _ => {}
            },
            Node::End => return Ok(()),
        }
    }
}

fn text(piece: &str, place: &mut Place, sheet: &mut Builder) -> Result<()> {
    match place.into {
        Into::Value => place.text.push_str(piece),
        Into::Rich if !place.phonetic => place.rich.push(piece, place.mark),
        Into::Formula if place.formula.len() < FORMULA_BYTES => {
            place.formula.extend(piece.chars().take(FORMULA_BYTES));
        }
        _ => return Ok(()),
    }
    let bytes = place.text.len().max(place.rich.len());
    if bytes > CELL_TEXT_BYTES { sheet.charge(place.row, place.column, bytes) } else { Ok(()) }
}

/// A column is hidden by its flag or by having no width.
fn hide_columns(tag: &Tag<'_>, sheet: &mut Builder) {
    let is_hidden = tag.attribute("hidden").is_some_and(|value| is_true(&value)) || is_nothing(tag.attribute("width"));
    if let (true, Some(first), Some(last)) = (is_hidden, tag.number("min"), tag.number("max")) {
        sheet.hide_columns(first.saturating_sub(1), last.saturating_sub(1));
    }
}

fn is_nothing(size: Option<std::borrow::Cow<'_, str>>) -> bool {
    size.is_some_and(|size| size.trim().parse() == Ok(0.0))
}

fn open(tag: &Tag<'_>, place: &mut Place, sheet: &mut Builder) -> Result<()> {
    match tag.name() {
        "row" => {
            // Row and column are optional: what follows is then the next one.
            if let Some(row) = tag.number("r") {
                place.row = row.saturating_sub(1);
            }
            place.column = 0;
            if tag.attribute("hidden").is_some_and(|value| is_true(&value)) || is_nothing(tag.attribute("ht")) {
                sheet.hide_row(place.row)?;
            }
        }
        "c" => place.open_cell(tag)?,
        "v" if place.in_cell => (place.into, place.has_value) = (Into::Value, true),
        "is" if place.in_cell => place.has_rich = true,
        "t" if place.in_cell => place.into = if place.has_rich { Into::Rich } else { Into::Value },
        "f" if place.in_cell => (place.into, place.has_formula) = (Into::Formula, true),
        "r" => place.mark = Mark::default(),
        "strike" | "vertAlign" if place.in_cell => place.mark = place.mark.and(font_mark(tag)),
        "rPh" => place.phonetic = true,
        "mergeCell" => {
            let area = tag.attribute("ref").unwrap_or_default();
            let (first, last) = area.split_once(':').unwrap_or((&area, &area));
            if let (Some(first), Some(last)) = (reference(first), reference(last)) {
                sheet.merge(first, last)?;
            }
        }
        _ => {}
    }
    Ok(())
}

impl Place {
    fn open_cell(&mut self, tag: &Tag<'_>) -> Result<()> {
        self.kind.clear();
        self.style = 0;
        self.is_rich_value = false;
        for (name, value) in tag.attributes() {
            match name {
                "r" => {
                    let at = reference(&value);
                    let at = at.ok_or_else(|| broken(parts::cell_at_no_place(format!("{value:.20}"))))?;
                    (self.row, self.column) = (at.row, at.column);
                }
                "t" => self.kind.push_str(&value),
                "s" => self.style = value.trim().parse::<u32>().unwrap_or(0) as usize,
                "vm" => self.is_rich_value = true,
                _ => {}
            }
        }
        self.text.clear();
        self.formula.clear();
        self.rich.clear();
        self.mark = Mark::default();
        (self.has_value, self.has_rich, self.has_formula) = (false, false, false);
        self.in_cell = true;
        Ok(())
    }

    /// Whether the cell is a formula that the file holds no result of. An empty text is a result, if it is there.
    fn has_no_result(&self) -> bool {
        self.has_formula && self.text.is_empty() && !self.has_rich && !(self.kind == "str" && self.has_value)
    }
}

/// `H24` as a place.
fn reference(text: &str) -> Option<CellRef> {
    let text = text.trim();
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at_checked(digits)?;
    let mut column: u32 = 0;
    for letter in letters.bytes().filter(|b| *b != b'$') {
        let digit = letter.to_ascii_uppercase().checked_sub(b'A').filter(|digit| *digit < 26)?;
        column = column.checked_mul(26)?.checked_add(u32::from(digit) + 1)?;
    }
    Some(CellRef { row: row.parse::<u32>().ok()?.checked_sub(1)?, column: column.checked_sub(1)? })
}

fn put(place: &Place, shared: &Shared, sheet: &mut Builder) -> Result<()> {
    let (row, column, raw) = (place.row, place.column, place.text.as_str());
    let style = shared.styles.style(place.style);
    if (place.is_rich_value && place.kind == "e") || values::is_picture_formula(&place.formula) {
        return sheet.look(row, column, Look { picture: true, ..Look::default() });
    }
    if place.has_no_result() {
        return sheet.no_result(row, column);
    }
    if place.has_rich && (place.kind == "inlineStr" || !place.has_value) {
        if let Some(look) = place.rich.look() {
            sheet.look(row, column, look)?;
            return sheet.put_text(row, column, &unescape(place.rich.text()));
        }
        return sheet.put_styled_text(row, column, &unescape(place.rich.text()), style.mark);
    }
    if raw.is_empty() {
        return if place.has_formula { sheet.formula(row, column, &Cell::Empty) } else { Ok(()) };
    }
    let cell = match place.kind.as_str() {
        "s" => {
            let at = raw.trim().parse().ok();
            let text = at.and_then(|at| Some((shared.strings.get(at)?, shared.strings.look(at))));
            let (text, look) = text.ok_or_else(|| broken(parts::shared_text_missing(format!("{raw:.20}"))))?;
            let Some(look) = look else {
                return sheet.put_styled_text(row, column, &unescape(text), style.mark);
            };
            sheet.look(row, column, look.clone())?;
            return sheet.put_text(row, column, &unescape(text));
        }
        "str" | "inlineStr" => {
            if place.has_formula {
                sheet.formula(row, column, &Cell::Bool(true))?;
            }
            return sheet.put_styled_text(row, column, &unescape(raw), style.mark);
        }
        "b" => Cell::Bool(is_true(raw)),
        "e" => Cell::Error(raw.trim().to_owned()),
        "d" => values::iso_date(raw),
        _ if style.shows == Shows::Date => values::dated(values::parse_number(raw), shared.from_1904),
        _ => values::parse_number(raw),
    };
    if matches!(cell, Cell::Text(_) | Cell::Error(_)) {
        sheet.charge(row, column, raw.len())?;
    }
    if place.has_formula {
        sheet.formula(row, column, &cell)?;
    }
    sheet.put_number(row, column, cell, style, &shared.styles)
}

/// Excel writes characters that XML cannot hold as `_x000D_`.
fn unescape(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, mark) = rest.split_at(at);
        out.push_str(before);
        let code = mark.get(2..6).filter(|_| mark.get(6..7) == Some("_"));
        let code = code.filter(|code| code.bytes().all(|b| b.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                rest = mark.get(7..).unwrap_or_default();
            }
            None => {
                out.push_str("_x");
                rest = mark.get(2..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out.into()
}
