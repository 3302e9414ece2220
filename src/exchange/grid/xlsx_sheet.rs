//! The cells and merged areas of one xlsx sheet, as a stream.

use super::budget::Builder;
use super::package::Part;
use super::xlsx::{Shared, is_true};
use super::xml::{Node, Tag};
use super::{Cell, CellRef, broken, values};
use crate::Result;
use crate::limits::CELL_TEXT_BYTES;

/// Where the reader stands and what it has collected of the cell that it is in.
#[derive(Default)]
struct Place {
    row: u32,
    column: u32,
    kind: String,
    style: usize,
    text: String,
    in_cell: bool,
    in_value: bool,
    phonetic: bool,
}

pub(super) fn read(part: &mut Part<'_, '_>, shared: &Shared, sheet: &mut Builder) -> Result<()> {
    let mut place = Place::default();
    loop {
        match part.next()? {
            Node::Open(tag) => open(&tag, &mut place, sheet)?,
            Node::Text(piece) if place.in_value && !place.phonetic => {
                place.text.push_str(&piece);
                if place.text.len() > CELL_TEXT_BYTES {
                    sheet.charge(place.row, place.column, place.text.len())?;
                }
            }
            Node::Text(_) => {}
            Node::Close(name) => match &*name {
                "v" | "t" => place.in_value = false,
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

fn open(tag: &Tag<'_>, place: &mut Place, sheet: &mut Builder) -> Result<()> {
    match tag.name() {
        "row" => {
            // Row and column are optional: what follows is then the next one.
            if let Some(row) = tag.number("r") {
                place.row = row.saturating_sub(1);
            }
            place.column = 0;
        }
        "c" => {
            place.kind.clear();
            place.style = 0;
            place.text.clear();
            for (name, value) in tag.attributes() {
                match name {
                    "r" => {
                        let at = reference(&value);
                        let at = at.ok_or_else(|| broken(format!("it has a cell at the place {value:.20}")))?;
                        (place.row, place.column) = (at.row, at.column);
                    }
                    "t" => place.kind.push_str(&value),
                    "s" => place.style = value.trim().parse::<u32>().unwrap_or(0) as usize,
                    _ => {}
                }
            }
            place.in_cell = true;
        }
        "v" | "t" if place.in_cell => place.in_value = true,
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
    if raw.is_empty() {
        return Ok(());
    }
    let cell = match place.kind.as_str() {
        "s" => {
            let at = raw.trim().parse().ok();
            let text = at.and_then(|at| shared.strings.get(at));
            let text = text.ok_or_else(|| broken(format!("its shared text {raw:.20} is missing")))?;
            return sheet.put_text(row, column, &unescape(text));
        }
        "str" | "inlineStr" => return sheet.put_text(row, column, &unescape(raw)),
        "b" => Cell::Bool(is_true(raw)),
        "e" => Cell::Error(raw.trim().to_owned()),
        "d" => values::iso_date(raw),
        _ if shared.dates.get(place.style) == Some(&true) => values::dated(values::parse_number(raw), shared.from_1904),
        _ => values::parse_number(raw),
    };
    if matches!(cell, Cell::Text(_) | Cell::Error(_)) {
        sheet.charge(row, column, raw.len())?;
    }
    sheet.put(row, column, cell)
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
