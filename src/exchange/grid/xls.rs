//! Excel 97-2003 and WPS `.et` (BIFF8), and Excel 5/95 (BIFF5): the workbook and what its sheets share. The cells are
//! in [`super::xls_sheet`].
//!
//! Read record by record, without calamine: it copies every shared string into every cell that uses it and lays each
//! sheet out as a full rectangle before anybody can look, so a guard would have to read all records anyway. Here
//! shared strings stay in the stream and only their places are kept.

use encoding_rs::{Encoding, GBK, WINDOWS_1252};

use super::biff::{Mark, Record, Run, Script, Strings};
use super::budget::{Builder, too_large};
use super::styles::{Styles, TINY_POINTS};
use super::{Sheet, broken, xls_sheet};
use crate::Result;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::parts;
use crate::limits::{SHEET_CELLS, SHEETS};

/// What the cells of every sheet refer to.
pub(super) struct Shared<'a> {
    pub(super) script: Script,
    stream: &'a [u8],
    strings: Vec<Mark>,
    pub(super) styles: Styles,
    pub(super) from_1904: bool,
    /// Whether a program says that it calculated the workbook, as Excel does.
    is_calculated: bool,
}

impl Shared<'_> {
    /// Puts a shared string behind `text`, and returns the fonts that begin inside it; `None` if the list ends before it.
    pub(super) fn string(&self, at: usize, text: &mut String) -> Option<Vec<Run>> {
        let mut strings = Strings::from_mark(self.stream, *self.strings.get(at)?);
        strings.next(2, self.script, Some(text)).ok()?;
        Some(strings.runs())
    }
}

struct Entry {
    name: String,
    hidden: bool,
    /// Where its records begin, as the list says.
    offset: Option<usize>,
}

/// All sheets of the workbook with these records.
pub(super) fn read(stream: &[u8]) -> Result<Vec<Sheet>> {
    let (shared, entries, after) = globals(stream)?;
    // Sheets that share records would be read again and again.
    let mut work = stream.len().saturating_mul(2);
    let mut sheets = Builder::new();
    if !shared.is_calculated {
        sheets.recalculates();
    }
    let mut found = false;
    for Entry { name, hidden, offset } in place(stream, entries, after)? {
        sheets.sheet(&name, hidden)?;
        let Some(offset) = offset else {
            sheets.missing();
            continue;
        };
        let mut end = offset;
        let read = xls_sheet::read(stream, &mut end, &shared, &mut sheets);
        work = work.checked_sub(end.saturating_sub(offset)).ok_or_else(|| broken(parts::sheets_overlap()))?;
        sheets.settle(read)?;
        found = true;
    }
    if !found {
        return Err(broken(parts::sheet_is_nowhere()));
    }
    sheets.finish()
}

/// Some writers miss the place of a sheet by some bytes: then it is the one next to it that no other entry names.
fn place(stream: &[u8], mut entries: Vec<Entry>, after: usize) -> Result<Vec<Entry>> {
    let begins = |offset: usize| matches!(Record::at(stream, offset), Ok(Some(record)) if record.id == xls_sheet::BOF);
    if entries.iter().all(|entry| entry.offset.is_some_and(begins)) {
        return Ok(entries);
    }
    let mut starts = xls_sheet::starts(stream, after);
    starts.retain(|start| !entries.iter().any(|entry| entry.offset == Some(*start)));
    for entry in &mut entries {
        let Some(claimed) = entry.offset.filter(|offset| !begins(*offset)) else { continue };
        let nearest = starts.iter().enumerate().min_by_key(|(_, start)| start.abs_diff(claimed));
        entry.offset = nearest.map(|(at, _)| at).map(|at| starts.remove(at));
    }
    Ok(entries)
}

/// What the sheets share, the list of sheets, and where that ends.
fn globals(stream: &[u8]) -> Result<(Shared<'_>, Vec<Entry>, usize)> {
    let start = Record::at(stream, 0)?.filter(|record| record.id == 0x0809);
    let start = start.ok_or_else(|| messages::file_is_other(parts::older_than_excel_5()))?;
    let script = match start.u16(0)? {
        0x0600 => Script::Unicode,
        0x0500 => Script::CodePage(GBK),
        version => return Err(messages::file_is_other(parts::version_unknown(format!("{version:#06x}")))),
    };
    let mut shared = Shared {
        script,
        stream,
        strings: Vec::new(),
        styles: Styles::default(),
        from_1904: false,
        is_calculated: false,
    };
    let mut entries = Vec::new();
    let mut offset = start.end();
    while let Some(record) = Record::at(stream, offset)? {
        offset = record.end();
        match record.id {
            0x000A => return Ok((shared, entries, offset)),
            0x0022 => shared.from_1904 = record.u16(0)? == 1,
            0x0042 => shared.code_page(record.u16(0)?),
            // One more than may be read is enough to refuse them.
            0x0085 if entries.len() <= SHEETS => entries.extend(sheet_entry(&record, shared.script)?),
            0x0031 => shared.font(&record)?,
            0x00E0 => shared.style(&record)?,
            0x01C1 => shared.is_calculated = record.u32(4).is_ok_and(|engine| engine > 0),
            0x041E => shared.format(&record)?,
            0x00FC => shared.strings = shared_strings(&record, shared.script)?,
            _ => {}
        }
    }
    Err(broken(parts::sheet_list_cut_off()))
}

impl Shared<'_> {
    /// Old workbooks of Chinese offices are in code page 936.
    fn code_page(&mut self, page: u16) {
        if let Script::CodePage(encoding) = &mut self.script {
            *encoding = match page {
                1252 | 0x8001 | 367 => WINDOWS_1252,
                page => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(GBK),
            };
        }
    }

    fn format(&mut self, record: &Record<'_>) -> Result<()> {
        let length_bytes = if matches!(self.script, Script::Unicode) { 2 } else { 1 };
        let mut code = String::new();
        // One that is cut off shows dates as well as a whole one.
        let is_whole = record.strings(2).next(length_bytes, self.script, Some(&mut code)).is_ok();
        self.styles.add_format(u32::from(record.u16(0)?), &code, is_whole)
    }

    fn font(&mut self, record: &Record<'_>) -> Result<()> {
        const STRUCK: u16 = 0x0008;
        let (flags, raised) = (record.u16(2).unwrap_or(0), record.u16(8).unwrap_or(0));
        self.styles.add_font(super::rich::Mark { struck: flags & STRUCK != 0, raised: matches!(raised, 1 | 2) })?;
        let (height, colour) = (record.u16(0).unwrap_or(u16::MAX), record.u16(4).unwrap_or(0));
        let is_tiny = (1..TINY_POINTS * TWENTIETHS).contains(&u32::from(height));
        self.styles.mark_unseen(WHITE.contains(&colour), is_tiny);
        Ok(())
    }

    fn style(&mut self, record: &Record<'_>) -> Result<()> {
        let font = font_at(record.u16(0)?);
        self.styles.add_style(u32::from(record.u16(2)?), font)?;
        // Before Excel 97 the record is shorter and says its fill otherwise.
        let ground = record.u16(16).ok().zip(record.u16(18).ok());
        let is_white = ground.is_some_and(|(pattern, colour)| match pattern >> 10 {
            0 => true,
            1 => WHITE.contains(&(colour & 0x7f)),
            _ => false,
        });
        self.styles.set_ground(font, is_white);
        Ok(())
    }
}

/// The numbers of white.
const WHITE: [u16; 2] = [1, 9];
/// Parts of a point in which the height of a font is written.
const TWENTIETHS: u32 = 20;

/// The place of a font: no workbook has a font of number 4.
pub(super) fn font_at(number: u16) -> usize {
    usize::from(if number > 4 { number - 1 } else { number })
}

/// A worksheet of the list of sheets; charts and macros are none.
fn sheet_entry(record: &Record<'_>, script: Script) -> Result<Option<Entry>> {
    if record.byte(5)? != 0 {
        return Ok(None);
    }
    let mut name = String::new();
    let _ = record.strings(6).next(1, script, Some(&mut name));
    Ok(Some(Entry { name, hidden: record.byte(4)? & 3 != 0, offset: Some(record.u32(0)? as usize) }))
}

/// The places of the shared strings. Their number is a claim, and some writers leave it at 0: the list is as long as
/// it is.
fn shared_strings(record: &Record<'_>, script: Script) -> Result<Vec<Mark>> {
    let claimed = record.u32(4)? as usize;
    let mut reader = record.strings(8);
    let mut places = Vec::new();
    loop {
        if claimed.max(places.len()) > SHEET_CELLS {
            return Err(too_large(("texts", "文字数"), SHEET_CELLS));
        }
        if !reader.has_more() {
            break;
        }
        let place = reader.mark();
        if reader.next(2, script, None).is_err() {
            break;
        }
        places.push(place);
    }
    Ok(places)
}
