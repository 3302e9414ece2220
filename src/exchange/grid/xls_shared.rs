//! What the sheets of a binary workbook share: texts, fonts, number formats and styles.

use encoding_rs::{Encoding, GBK, WINDOWS_1252};

use super::biff::{Mark, Record, Run, Script, Strings};
use super::refused::too_large;
use super::rich;
use super::styles::{Styles, TINY_POINTS};
use crate::Result;
use crate::limits::SHEET_CELLS;

/// What the cells of every sheet refer to.
pub(super) struct Shared<'a> {
    pub(super) script: Script,
    stream: &'a [u8],
    strings: Vec<Mark>,
    pub(super) styles: Styles,
    pub(super) from_1904: bool,
    /// Whether a program says that it calculated the workbook, as Excel does.
    pub(super) is_calculated: bool,
}

impl<'a> Shared<'a> {
    pub(super) fn new(stream: &'a [u8], script: Script) -> Self {
        Shared {
            script,
            stream,
            strings: Vec::new(),
            styles: Styles::default(),
            from_1904: false,
            is_calculated: false,
        }
    }

    /// Puts a shared string behind `text`, and returns the fonts that begin inside it; `None` if the list ends before it.
    pub(super) fn string(&self, at: usize, text: &mut String) -> Option<Vec<Run>> {
        let mut strings = Strings::from_mark(self.stream, *self.strings.get(at)?);
        strings.next(2, self.script, Some(text)).ok()?;
        Some(strings.runs())
    }

    /// Old workbooks of Chinese offices are in code page 936.
    pub(super) fn code_page(&mut self, page: u16) {
        if let Script::CodePage(encoding) = &mut self.script {
            *encoding = match page {
                1252 | 0x8001 | 367 => WINDOWS_1252,
                page => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(GBK),
            };
        }
    }

    /// Keeps the list of shared strings.
    pub(super) fn strings(&mut self, record: &Record<'_>) -> Result<()> {
        self.strings = places(record, self.script)?;
        Ok(())
    }

    pub(super) fn format(&mut self, record: &Record<'_>) -> Result<()> {
        let length_bytes = if matches!(self.script, Script::Unicode) { 2 } else { 1 };
        let mut code = String::new();
        // One that is cut off shows dates as well as a whole one.
        let is_whole = record.strings(2).next(length_bytes, self.script, Some(&mut code)).is_ok();
        self.styles.add_format(u32::from(record.u16(0)?), &code, is_whole)
    }

    pub(super) fn font(&mut self, record: &Record<'_>) -> Result<()> {
        const STRUCK: u16 = 0x0008;
        let (flags, raised) = (record.u16(2).unwrap_or(0), record.u16(8).unwrap_or(0));
        self.styles.add_font(rich::Mark { struck: flags & STRUCK != 0, raised: matches!(raised, 1 | 2) })?;
        let (height, colour) = (record.u16(0).unwrap_or(u16::MAX), record.u16(4).unwrap_or(0));
        let is_tiny = (1..TINY_POINTS * TWENTIETHS).contains(&u32::from(height));
        self.styles.mark_unseen(WHITE.contains(&colour), is_tiny);
        Ok(())
    }

    pub(super) fn style(&mut self, record: &Record<'_>) -> Result<()> {
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

/// The places of the shared strings. Their number is a claim, and some writers leave it at 0: the list is as long as
/// it is.
fn places(record: &Record<'_>, script: Script) -> Result<Vec<Mark>> {
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
