//! Cursors: rows on their way out, read field by field.
//!
//! A cursor holds its rows, as they were when it was made, and stands before the first one. Which fields its rows
//! have is said where it is made, and by `zdxm_cursor_field`. Every field can be read as a text. `ZDXM_NULL` says that
//! there is no value: the text is empty then and the number 0, which must not be taken for one. An empty list is a
//! value: it has 0 entries.

use std::any::TypeId;
use std::ops::Range;

use super::border::{
    Context, Entry, Fault, Ints, Out, OutIf, Outcome, Outs, Place, TextOut, ZDXM_RET, faults, guard, handle_of, narrow,
};
use super::codes::*;
use super::field_names;
use super::handles::zdxm_cursor;
use super::row::{Cell, Rows, sum, wrong_type};
use crate::{Money, Result};

handle_of!(zdxm_cursor = 3, Cursor);

/// The object of a cursor handle.
pub(super) struct Cursor {
    rows: Box<dyn Rows>,
    count: usize,
    /// How often `next` reached a row; the current row is the one before.
    at: usize,
}

impl Cursor {
    /// A field of the current row.
    pub(super) fn cell(&self, field: i32) -> Result<Cell<'_>, Fault> {
        self.cell_if_any(field).ok_or_else(|| self.no_cell(field))
    }

    #[cold]
    fn no_cell(&self, field: i32) -> Fault {
        if self.at == 0 || self.at > self.count {
            return faults::cursor_on_no_row();
        }
        no_field(field)
    }

    /// The fields that each row has.
    pub(super) fn fields(&self) -> Vec<i32> {
        self.rows.fields()
    }

    /// The next rows, at most so many, as places in the set.
    fn ahead(&self, most: usize) -> Range<usize> {
        let first = self.at.min(self.count);
        first..first.saturating_add(most).min(self.count)
    }

    /// The numbers in fields of rows, row by row.
    fn numbers(&self, fields: &[i32], rows: Range<usize>) -> Result<Vec<Option<i64>>, Fault> {
        let place = |field: &i32| self.rows.place(*field).map(|place| (*field, place)).ok_or_else(|| no_field(*field));
        let places = fields.iter().map(place).collect::<Result<Vec<_>, _>>()?;
        let mut numbers = Vec::with_capacity(places.len() * rows.len());
        for row in rows {
            for (field, place) in &places {
                numbers.push(self.rows.cell_at(row, *place).unwrap_or(Cell::Null).number(*field)?);
            }
        }
        Ok(numbers)
    }

    /// Moves to the last of these rows, or behind all where there are none; puts how many they are.
    fn pass(&mut self, rows: Range<usize>, place: Place<i32>) -> Outcome {
        place.put(size(rows.len())?)?;
        self.at = if rows.is_empty() { self.count + 1 } else { rows.end };
        Ok(if rows.is_empty() { ZDXM_DONE } else { ZDXM_ROW })
    }

    /// The kind of row whose versions its rows number.
    pub(super) fn record_type(&self) -> TypeId {
        self.rows.record_type()
    }

    /// A field of the current row, if it has it.
    pub(super) fn cell_if_any(&self, field: i32) -> Option<Cell<'_>> {
        // Beyond the last row there is none; before the first, none before that.
        self.rows.cell(self.at.checked_sub(1)?, field)
    }
}

#[cold]
fn no_field(field: i32) -> Fault {
    faults::rows_have_no_field(field_names::name_and_number(field)).of_field(field)
}

/// Gives rows to a caller that wants them.
pub(super) fn give_if(wanted: OutIf<*mut zdxm_cursor>, parent: &Entry, rows: impl Rows + 'static) -> Outcome {
    wanted.optional().map_or(Ok(ZDXM_OK), |place| give(place, parent, rows))
}

/// Gives rows to the caller.
pub(super) fn give(place: Place<*mut zdxm_cursor>, parent: &Entry, rows: impl Rows + 'static) -> Outcome {
    give_boxed(place, parent, Box::new(rows))
}

pub(super) fn give_boxed(place: Place<*mut zdxm_cursor>, parent: &Entry, rows: Box<dyn Rows>) -> Outcome {
    let count = rows.count();
    place.give(parent, Cursor { rows, count, at: 0 })
}

/// Goes to the next row: `ZDXM_ROW`, or `ZDXM_DONE` after the last one.
pub(super) fn zdxm_cursor_next(cursor: *mut zdxm_cursor) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let count = cursor.count;
        cursor.at = (cursor.at + 1).min(count + 1);
        Ok(if cursor.at <= count { ZDXM_ROW } else { ZDXM_DONE })
    })
}

/// Goes back to before the first row.
pub(super) fn zdxm_cursor_rewind(cursor: &mut Cursor) -> Result<()> {
    cursor.at = 0;
    Ok(())
}

/// Number of rows.
pub(super) fn zdxm_cursor_count(cursor: &Cursor) -> Result<usize> {
    Ok(cursor.count)
}

/// Number of fields that each row has.
pub(super) fn zdxm_cursor_field_count(cursor: &Cursor) -> Result<usize> {
    Ok(cursor.rows.fields().len())
}

/// A field that each row has (`ZDXM_F_...`), by its place from 0: for hosts that fill a grid with whatever there is.
pub(super) fn zdxm_cursor_field(cursor: *mut zdxm_cursor, index: i32, field: Out<i32>) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let place = field.required("field")?;
        let fields = cursor.rows.fields();
        place.put(*usize::try_from(index).ok().and_then(|index| fields.get(index)).ok_or_else(beyond)?)
    })
}

fn beyond() -> Fault {
    faults::index_beyond_end()
}

fn size(count: usize) -> Result<i32, Fault> {
    narrow(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Reads a field that is an int, a code, flags, a flag (0 or 1), a month (yyyymm) or a date (yyyymmdd). `ZDXM_NULL` without a value.
pub(super) fn zdxm_cursor_int(cursor: &Cursor, field: i32) -> Result<Option<i32>, Fault> {
    Ok(Some(match cursor.cell(field)? {
        Cell::Null => return Ok(None),
        Cell::Int(number) => narrow(number).map_err(|fault| fault.of_field(field))?,
        Cell::Code(choice) => choice.number,
        Cell::Flags(flags) => sum(flags),
        Cell::Month(month) => narrow(month.yyyymm().into())?,
        Cell::Date(date) => narrow(date.yyyymmdd().into())?,
        _ => return Err(wrong_type(field, ("an int", "整数"))),
    }))
}

/// Reads a field that is a number of any size: int, int64, or money in fen. `ZDXM_NULL` without a value.
pub(super) fn zdxm_cursor_int64(cursor: &Cursor, field: i32) -> Result<Option<i64>, Fault> {
    cursor.cell(field)?.number(field)
}

/// Reads a field that is money, in fen (分). `ZDXM_NULL` without a value.
pub(super) fn zdxm_cursor_money(cursor: &Cursor, field: i32) -> Result<Option<Money>, Fault> {
    match cursor.cell(field)? {
        Cell::Null => Ok(None),
        Cell::Money(money) => Ok(Some(money)),
        _ => Err(wrong_type(field, ("money", "金额"))),
    }
}

/// Reads several fields of the next rows in one call, each as `zdxm_cursor_int64` does: as many rows as both arrays have
/// room for. `ZDXM_ROW` where rows were read, of which the last is then the current one; `ZDXM_DONE` after the last.
///
/// - fields: the fields to read, `ZDXM_F_...`; fields_count says how many.
/// - values: out, not NULL; the numbers of the first row, then those of the next: money in fen, months yyyymm, dates yyyymmdd.
/// - nulls: out, not NULL; for each of these numbers 1 where there is no value, else 0.
/// - rows: out, not NULL; how many rows were read.
pub(super) fn zdxm_cursor_numbers(
    cursor: *mut zdxm_cursor,
    fields: Ints,
    values: Outs<i64>,
    nulls: Outs<i32>,
    rows: Out<i32>,
) -> ZDXM_RET {
    guard(cursor, |_, cursor| {
        let fields = fields.read("fields")?;
        let (mut values, mut nulls) = (values.required("values")?, nulls.required("nulls")?);
        let place = rows.required("rows")?;
        let most = values.room.min(nulls.room) / fields.len();
        if most == 0 {
            return Err(faults::no_room_for_a_row());
        }
        let read = cursor.ahead(most);
        let numbers = cursor.numbers(&fields, read.clone())?;
        values.set(numbers.iter().map(|number| number.unwrap_or(0)));
        nulls.set(numbers.iter().map(|number| i32::from(number.is_none())));
        cursor.pass(read, place)
    })
}

/// Reads a field of the next rows in one call, each as `zdxm_cursor_text` does: of as many rows as `lens` has room for. The
/// texts stand one behind the other, each with its end; `need` is the length of all without the last end. `ZDXM_ROW` where rows were read, of which the last is then the
/// current one; `ZDXM_DONE` after the last. The cursor stays where it is, and `rows` is 0, if `cap` is 0 to ask for the
/// length; it stays also if the buffer is short (`ZDXM_E_BUFFER`).
///
/// - lens: out, not NULL; the length of each text without its end, or -1 where there is no value: an empty text stands there.
/// - rows: out, not NULL; how many rows were read.
pub(super) fn zdxm_cursor_texts(
    cursor: *mut zdxm_cursor,
    field: i32,
    lens: Outs<i32>,
    out: TextOut,
    rows: Out<i32>,
) -> ZDXM_RET {
    guard(cursor, |entry, cursor| {
        let (mut lens, place) = (lens.required("lens")?, rows.required("rows")?);
        let read = cursor.ahead(lens.room);
        let column = cursor.rows.place(field).ok_or_else(|| no_field(field))?;
        let cells = || read.clone().map(|row| cursor.rows.cell_at(row, column).unwrap_or(Cell::Null));
        if let Some(lengths) = copied(&entry.context, &out, cells())? {
            lens.set(lengths);
            return cursor.pass(read, place);
        }
        let (mut all, mut lengths) = (String::new(), Vec::with_capacity(read.len()));
        for cell in cells() {
            let text = cell.to_text(entry.context.language());
            if !lengths.is_empty() {
                all.push('\0');
            }
            all.push_str(&text);
            lengths.push(length(&cell, out.len_of(&entry.context, &text)?)?);
        }
        out.put(&entry.context, &all)?;
        if out.only_asks() {
            return place.put(0);
        }
        lens.set(lengths);
        cursor.pass(read, place)
    })
}

/// The lengths of texts that were copied straight into the caller's buffer; none where they do not fit, or where their
/// encoding is another one.
fn copied<'c>(
    context: &Context,
    out: &TextOut,
    cells: impl Iterator<Item = Cell<'c>>,
) -> Result<Option<Vec<i32>>, Fault> {
    let Some(mut texts) = out.row_of_texts(context) else { return Ok(None) };
    let mut lengths = Vec::with_capacity(cells.size_hint().0);
    for cell in cells {
        let text = cell.to_text(context.language());
        if !texts.push(&text) {
            return Ok(None);
        }
        lengths.push(length(&cell, text.len())?);
    }
    if lengths.is_empty() {
        return Ok(None);
    }
    texts.finish()?;
    Ok(Some(lengths))
}

/// The length of a text for the caller; -1 where there is no value.
fn length(cell: &Cell<'_>, len: usize) -> Result<i32, Fault> {
    if matches!(cell, Cell::Null) { Ok(-1) } else { size(len) }
}

/// Reads any field as a text: codes by their names, such as 续建, money in 元 with two decimals, months as 2022-06, dates as
/// 2022-06-15, lists line by line. `ZDXM_NULL` without a value, `ZDXM_E_BUFFER` if the buffer is short.
pub(super) fn zdxm_cursor_text(cursor: *mut zdxm_cursor, field: i32, out: TextOut) -> ZDXM_RET {
    guard(cursor, |entry, cursor| {
        let cell = cursor.cell(field)?;
        let status = out.put(&entry.context, &cell.to_text(entry.context.language()))?;
        Ok(if matches!(cell, Cell::Null) { ZDXM_NULL } else { status })
    })
}

/// Number of entries of a field that is a list.
pub(super) fn zdxm_cursor_list_count(cursor: &Cursor, field: i32) -> Result<usize, Fault> {
    match cursor.cell(field)? {
        Cell::Ints(list) => Ok(list.len()),
        Cell::Texts(list) => Ok(list.len()),
        _ => Err(wrong_type(field, ("a list", "列表"))),
    }
}

/// Reads an entry of a field that is a list of int, by its place from 0.
pub(super) fn zdxm_cursor_list_int(cursor: &Cursor, field: i32, index: i32) -> Result<i32, Fault> {
    match cursor.cell(field)? {
        Cell::Ints(list) => {
            let entry = usize::try_from(index).ok().and_then(|index| list.get(index).copied());
            narrow(entry.ok_or_else(beyond)?)
        }
        _ => Err(wrong_type(field, ("a list of int", "整数列表"))),
    }
}

/// Reads an entry of a field that is a list, by its place from 0, as a text.
pub(super) fn zdxm_cursor_list_text(cursor: &Cursor, field: i32, index: i32) -> Result<String, Fault> {
    let index = usize::try_from(index).map_err(|_| beyond())?;
    let text = match cursor.cell(field)? {
        Cell::Ints(list) => list.get(index).map(i64::to_string),
        Cell::Texts(list) => list.get(index).map(|text| text.to_string()),
        _ => return Err(wrong_type(field, ("a list", "列表"))),
    };
    text.ok_or_else(beyond)
}
