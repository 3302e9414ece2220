//! Excel 97-2003 and WPS `.et` (BIFF8), and Excel 5/95 (BIFF5): the workbook and what its sheets share. The cells are
//! in [`super::xls_sheet`].
//!
//! Read record by record, without calamine: it copies every shared string into every cell that uses it and lays each
//! sheet out as a full rectangle before anybody can look, so a guard would have to read all records anyway. Here
//! shared strings stay in the stream and only their places are kept.

use encoding_rs::GBK;

use super::biff::{Record, Script};
use super::budget::Builder;
use super::refused::broken;
use super::xls_shared::Shared;
use super::{Sheet, xls_sheet};
use crate::Result;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::parts;
use crate::limits::SHEETS;

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
    let mut shared = Shared::new(stream, script);
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
            0x00FC => shared.strings(&record)?,
            _ => {}
        }
    }
    Err(broken(parts::sheet_list_cut_off()))
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
