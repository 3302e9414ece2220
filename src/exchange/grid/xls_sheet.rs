//! The cells and merged areas of one sheet of a binary workbook.

use rust_decimal::Decimal;

use super::biff::{Record, Run};
use super::budget::Builder;
use super::refused::broken;
use super::rich::{Mark, RichText};
use super::styles::Shows;
use super::xls_shared::{Shared, font_at};
use super::{Cell, CellRef, FaultKind, values};
use crate::Result;
use crate::exchange::grid::messages::parts;
use crate::limits::SHEETS;

pub(super) const BOF: u16 = 0x0809;
const EOF: u16 = 0x000A;

/// Where the first sheets, charts and macros behind `offset` begin.
pub(super) fn starts(stream: &[u8], offset: usize) -> Vec<usize> {
    let (mut starts, mut next, mut depth) = (Vec::new(), offset, 0_u32);
    while let Ok(Some(record)) = Record::at(stream, next) {
        match record.id {
            BOF => {
                if depth == 0 && starts.len() < SHEETS {
                    starts.push(next);
                }
                depth += 1;
            }
            EOF => depth = depth.saturating_sub(1),
            _ => {}
        }
        next = record.end();
    }
    starts
}

/// Reads the sheet that begins at `next`, which is then where its last record ends.
pub(super) fn read(stream: &[u8], next: &mut usize, shared: &Shared<'_>, sheet: &mut Builder) -> Result<()> {
    let start = Record::at(stream, *next)?.filter(|record| record.id == BOF);
    *next = start.ok_or_else(|| broken(parts::sheet_is_nowhere()))?.end();
    let mut depth = 0_u32; // A chart in the sheet is a stream of its own.
    let mut text = String::new(); // Texts are read into the same room, one after the other.
    let mut formula = None; // The place and style of a formula whose text comes in a later record.
    while let Some(record) = Record::at(stream, *next)? {
        *next = record.end();
        match record.id {
            BOF => depth += 1,
            EOF if depth == 0 => return Ok(()),
            EOF => depth -= 1,
            _ if depth > 0 => {}
            0x0006 | 0x0206 | 0x0406 => formula = put_formula(&record, shared, sheet)?,
            0x0207 => {
                if let Some((place, style)) = formula.take() {
                    sheet.formula(place.0, place.1, &Cell::Bool(true))?;
                    put_string(&record, 0, place, style, &mut text, shared, sheet)?;
                }
            }
            _ => cell(&record, &mut text, shared, sheet)?,
        }
    }
    Err(broken(parts::sheet_cut_off()))
}

fn cell(record: &Record<'_>, text: &mut String, shared: &Shared<'_>, sheet: &mut Builder) -> Result<()> {
    let place = || Ok::<_, crate::Error>((u32::from(record.u16(0)?), u32::from(record.u16(2)?)));
    match record.id {
        0x00FD => {
            let (row, column) = place()?;
            text.clear();
            match shared.string(record.u32(6)? as usize, text) {
                Some(runs) => put_rich(text, &runs, record.u16(4)?, (row, column), shared, sheet),
                None => {
                    sheet.fault(row, column, FaultKind::MissingText);
                    Ok(())
                }
            }
        }
        0x0204 | 0x00D6 => put_string(record, 6, place()?, record.u16(4)?, text, shared, sheet),
        0x0203 => put_number(values::number(record.f64(6)?), record.u16(4)?, place()?, shared, sheet),
        0x027E => put_number(rk(record.u32(6)?), record.u16(4)?, place()?, shared, sheet),
        0x00BD => {
            let (row, first) = place()?;
            for (column, at) in (first..).zip((4..record.data.len().saturating_sub(7)).step_by(6)) {
                put_number(rk(record.u32(at + 2)?), record.u16(at)?, (row, column), shared, sheet)?;
            }
            Ok(())
        }
        0x0205 => {
            let (row, column) = place()?;
            put_flag(record.byte(6)?, record.byte(7)? != 0, row, column, sheet)
        }
        0x00E5 => merges(record, sheet),
        0x0208 => {
            let (height, flags) = (record.u16(6).unwrap_or(1) & 0x7FFF, record.u16(12).unwrap_or(0));
            if height == 0 || flags & 0x20 != 0 { sheet.hide_row(u32::from(record.u16(0)?)) } else { Ok(()) }
        }
        0x007D => {
            if record.u16(4).unwrap_or(1) == 0 || record.u16(8).unwrap_or(0) & 1 != 0 {
                sheet.hide_columns(u32::from(record.u16(0)?), u32::from(record.u16(2)?));
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

fn put_flag(value: u8, is_error: bool, row: u32, column: u32, sheet: &mut Builder) -> Result<()> {
    sheet.put(row, column, if is_error { values::error(value) } else { Cell::Bool(value != 0) })
}

fn put_number(
    cell: Cell,
    style: u16,
    (row, column): (u32, u32),
    shared: &Shared<'_>,
    sheet: &mut Builder,
) -> Result<()> {
    let style = shared.styles.style(usize::from(style));
    let cell = if style.shows == Shows::Date { values::dated(cell, shared.from_1904) } else { cell };
    sheet.put_number(row, column, cell, style, &shared.styles)
}

fn put_string(
    record: &Record<'_>,
    skip: usize,
    place: (u32, u32),
    style: u16,
    text: &mut String,
    shared: &Shared<'_>,
    sheet: &mut Builder,
) -> Result<()> {
    // A text without characters may have no length either.
    if record.data.len() <= skip {
        return Ok(());
    }
    text.clear();
    let mut strings = record.strings(skip);
    if strings.next(2, shared.script, Some(text)).is_err() {
        sheet.fault(place.0, place.1, FaultKind::MissingText);
    }
    put_rich(text, &strings.runs(), style, place, shared, sheet)
}

/// Puts a text in the font of its cell, in which other fonts may begin.
fn put_rich(
    text: &str,
    runs: &[Run],
    style: u16,
    (row, column): (u32, u32),
    shared: &Shared<'_>,
    sheet: &mut Builder,
) -> Result<()> {
    let mark = shared.styles.style(usize::from(style)).mark;
    let is_marked = |run: &Run| shared.styles.font(font_at(run.font)) != Mark::default();
    if !runs.iter().any(is_marked) && (runs.is_empty() || mark == Mark::default()) {
        return sheet.put_styled_text(row, column, text, mark);
    }
    let (mut rich, mut mark, mut unit) = (RichText::default(), mark, 0);
    let mut next = runs.iter().peekable();
    for c in text.chars() {
        while let Some(run) = next.next_if(|run| run.start <= unit) {
            mark = shared.styles.font(font_at(run.font));
        }
        rich.push(c.encode_utf8(&mut [0; 4]), mark);
        unit += c.len_utf16();
    }
    if let Some(look) = rich.look() {
        sheet.look(row, column, look)?;
    }
    sheet.put_text(row, column, rich.text())
}

/// The stored result of a formula. Text follows in a record of its own; then this gives the place and the style.
fn put_formula(record: &Record<'_>, shared: &Shared<'_>, sheet: &mut Builder) -> Result<Option<((u32, u32), u16)>> {
    let (row, column) = (u32::from(record.u16(0)?), u32::from(record.u16(2)?));
    if record.u16(12)? != 0xFFFF {
        let cell = values::number(record.f64(6)?);
        sheet.formula(row, column, &cell)?;
        put_number(cell, record.u16(4)?, (row, column), shared, sheet)?;
        return Ok(None);
    }
    match record.byte(6)? {
        0 => return Ok(Some(((row, column), record.u16(4)?))),
        kind @ (1 | 2) => {
            sheet.formula(row, column, &Cell::Bool(true))?;
            put_flag(record.byte(8)?, kind == 2, row, column, sheet)?;
        }
        // An empty text, which is also what programs write that never calculated.
        _ => sheet.formula(row, column, &Cell::Empty)?,
    }
    Ok(None)
}

/// A number in four bytes: an integer or the upper half of a float, perhaps in hundredths.
fn rk(bits: u32) -> Cell {
    let cell = match bits & 2 {
        0 => values::number(f64::from_bits(u64::from(bits & !3) << 32)),
        _ => Cell::Number(Decimal::from(bits.cast_signed() >> 2)),
    };
    match cell {
        Cell::Number(value) if bits & 1 != 0 => {
            value.checked_div(Decimal::ONE_HUNDRED).map_or(Cell::Number(value), |value| Cell::Number(value.normalize()))
        }
        other => other,
    }
}

fn merges(record: &Record<'_>, sheet: &mut Builder) -> Result<()> {
    for at in (2..record.data.len().saturating_sub(7)).step_by(8).take(usize::from(record.u16(0)?)) {
        let place = |row, column| {
            Ok::<_, crate::Error>(CellRef { row: u32::from(record.u16(row)?), column: u32::from(record.u16(column)?) })
        };
        sheet.merge(place(at, at + 4)?, place(at + 2, at + 6)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers() {
        let number = |text: &str| Cell::Number(text.parse().unwrap());
        assert_eq!(rk((140_774 << 2) | 3), number("1407.74"));
        assert_eq!(rk(((-5_i32) << 2).cast_unsigned() | 2), number("-5"));
        assert_eq!(rk(0x3FF0_0000), number("1"));
        assert_eq!(rk(0x3FF0_0001), number("0.01"));
    }
}
