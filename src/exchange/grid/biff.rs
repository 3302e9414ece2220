//! The records of a binary workbook, and the strings in them, which may run on through CONTINUE records.
//!
//! Nothing here trusts a length: every read is bounded by its record, and a string by 65,535 characters.

use encoding_rs::Encoding;
use encoding_rs::mem::decode_latin1;

use super::refused::broken;
use crate::Result;
use crate::exchange::grid::messages::parts;

pub(super) const CONTINUE: u16 = 0x003C;

/// One record: its number and where its content lies in the stream.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    pub(super) id: u16,
    pub(super) data: &'a [u8],
    stream: &'a [u8],
    at: usize,
}

impl<'a> Record<'a> {
    /// The record at an offset; nothing at the end of the stream.
    pub(super) fn at(stream: &'a [u8], offset: usize) -> Result<Option<Record<'a>>> {
        let Some(header) = stream.get(offset..).and_then(|rest| rest.first_chunk::<4>()) else { return Ok(None) };
        let [a, b, c, d] = *header;
        let at = offset + 4;
        let data = stream.get(at..at + usize::from(u16::from_le_bytes([c, d])));
        let data = data.ok_or_else(|| broken(parts::record_cut_off()))?;
        Ok(Some(Record { id: u16::from_le_bytes([a, b]), data, stream, at }))
    }

    /// Where the next record begins.
    pub(super) fn end(&self) -> usize {
        self.at + self.data.len()
    }

    pub(super) fn byte(&self, at: usize) -> Result<u8> {
        self.data.get(at).copied().ok_or_else(|| self.short())
    }

    pub(super) fn u16(&self, at: usize) -> Result<u16> {
        let bytes = self.data.get(at..).and_then(|rest| rest.first_chunk());
        bytes.map(|bytes| u16::from_le_bytes(*bytes)).ok_or_else(|| self.short())
    }

    pub(super) fn u32(&self, at: usize) -> Result<u32> {
        let bytes = self.data.get(at..).and_then(|rest| rest.first_chunk());
        bytes.map(|bytes| u32::from_le_bytes(*bytes)).ok_or_else(|| self.short())
    }

    pub(super) fn f64(&self, at: usize) -> Result<f64> {
        let bytes = self.data.get(at..).and_then(|rest| rest.first_chunk());
        bytes.map(|bytes| f64::from_le_bytes(*bytes)).ok_or_else(|| self.short())
    }

    fn short(&self) -> crate::Error {
        broken(parts::record_too_short(format!("{:#06x}", self.id)))
    }

    /// A reader of the strings that begin `skip` bytes into the record.
    pub(super) fn strings(&self, skip: usize) -> Strings<'a> {
        Strings { stream: self.stream, at: (self.at + skip).min(self.end()), end: self.end(), runs: Vec::new() }
    }
}

/// How text is stored: in UTF-16 since Excel 97, in a code page before.
#[derive(Clone, Copy)]
pub(super) enum Script {
    Unicode,
    CodePage(&'static Encoding),
}

/// Reads strings one after another.
pub(super) struct Strings<'a> {
    stream: &'a [u8],
    at: usize,
    end: usize,
    runs: Vec<Run>,
}

/// A font that begins inside a string, at a unit of UTF-16.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) start: usize,
    pub(super) font: u16,
}

/// Where a string begins and its record ends; small, because a workbook can have a million of them.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: u32,
    end: u32,
}

impl<'a> Strings<'a> {
    /// A place to come back to with [`Strings::from_mark`].
    pub(super) fn mark(&self) -> Mark {
        Mark { at: self.at as u32, end: self.end as u32 } // A file is far smaller than 4 GiB.
    }

    pub(super) fn from_mark(stream: &'a [u8], mark: Mark) -> Self {
        Strings { stream, at: mark.at as usize, end: mark.end as usize, runs: Vec::new() }
    }

    /// The fonts that begin inside the strings that were read.
    pub(super) fn runs(self) -> Vec<Run> {
        self.runs
    }

    /// Steps into the CONTINUE record if this one is used up.
    fn refill(&mut self) -> Result<()> {
        while self.at >= self.end {
            match Record::at(self.stream, self.end)? {
                Some(next) if next.id == CONTINUE => (self.at, self.end) = (next.at, next.end()),
                _ => return Err(broken(parts::text_cut_off())),
            }
        }
        Ok(())
    }

    fn byte(&mut self) -> Result<u8> {
        self.refill()?;
        let byte = self.stream.get(self.at).copied().unwrap_or_default();
        self.at += 1;
        Ok(byte)
    }

    fn number(&mut self, bytes: u32) -> Result<usize> {
        let mut value = 0;
        for place in 0..bytes {
            value |= usize::from(self.byte()?) << (8 * place);
        }
        Ok(value)
    }

    fn skip(&mut self, mut bytes: usize) -> Result<()> {
        while bytes > 0 {
            self.refill()?;
            let step = bytes.min(self.end - self.at);
            self.at += step;
            bytes -= step;
        }
        Ok(())
    }

    /// Whether anything of the record is left.
    pub(super) fn has_more(&mut self) -> bool {
        self.refill().is_ok()
    }

    /// Reads a string whose length has `length_bytes`; without `out` it is only passed over. What is there of one that
    /// is cut off is in `out` all the same.
    pub(super) fn next(&mut self, length_bytes: u32, script: Script, out: Option<&mut String>) -> Result<()> {
        let length = self.number(length_bytes)?;
        match script {
            Script::Unicode => self.unicode(length, out),
            Script::CodePage(encoding) => self.code_page(length, encoding, out),
        }
    }

    fn unicode(&mut self, length: usize, out: Option<&mut String>) -> Result<()> {
        // Some writers leave out the options of a text without characters.
        if length == 0 && !self.has_more() {
            return Ok(());
        }
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { self.number(2)? } else { 0 };
        let extra = if flags & 4 != 0 { self.number(4)? } else { 0 };
        match out {
            Some(out) => {
                let read = self.unicode_text(length, flags & 1 != 0, out);
                read?;
                self.read_runs(runs, length)?;
            }
            None => {
                self.characters(length, flags & 1 != 0, None)?;
                self.skip(runs * 4)?;
            }
        }
        self.skip(extra)
    }

    /// The characters of a string that may run on; one that does not, which nearly all are, at once.
    fn unicode_text(&mut self, length: usize, wide: bool, out: &mut String) -> Result<()> {
        let bytes = length.checked_mul(if wide { 2 } else { 1 }).and_then(|bytes| self.at.checked_add(bytes));
        if let Some(end) = bytes.filter(|end| *end <= self.end) {
            let piece = self.stream.get(self.at..end).unwrap_or_default();
            self.at = end;
            match wide {
                true => push_utf16(little_endian(piece), out),
                false => out.push_str(&decode_latin1(piece)),
            }
            return Ok(());
        }
        let mut units = Vec::new();
        let read = self.characters(length, wide, Some(&mut units));
        push_utf16(units.into_iter(), out);
        read
    }

    /// The fonts of a string. More than it has characters are nothing that shows: a cell must not cost more than its text.
    fn read_runs(&mut self, count: usize, length: usize) -> Result<()> {
        let kept = count.min(length);
        for _ in 0..kept {
            let (start, font) = (self.number(2)?, self.number(2)? as u16);
            self.runs.push(Run { start, font });
        }
        self.skip((count - kept) * 4)
    }

    fn characters(&mut self, mut length: usize, mut wide: bool, mut units: Option<&mut Vec<u16>>) -> Result<()> {
        while length > 0 {
            if self.at >= self.end {
                // A string that runs on says again how it is stored.
                self.refill()?;
                wide = self.byte()? & 1 != 0;
                continue;
            }
            let width = if wide { 2 } else { 1 };
            let count = length.min((self.end - self.at) / width);
            if count == 0 {
                return Err(broken(parts::text_cut_off()));
            }
            let piece = self.stream.get(self.at..self.at + count * width).unwrap_or_default();
            if let Some(units) = &mut units {
                match wide {
                    true => units.extend(little_endian(piece)),
                    false => units.extend(piece.iter().map(|b| u16::from(*b))),
                }
            }
            self.at += count * width;
            length -= count;
        }
        Ok(())
    }

    fn code_page(&mut self, length: usize, encoding: &'static Encoding, out: Option<&mut String>) -> Result<()> {
        let rest = self.stream.get(self.at..self.end).unwrap_or_default();
        let piece = rest.get(..length).unwrap_or(rest);
        self.at += piece.len();
        if let Some(out) = out {
            out.push_str(&encoding.decode_without_bom_handling(piece).0);
        }
        if piece.len() < length { Err(broken(parts::text_cut_off())) } else { Ok(()) }
    }
}

fn little_endian(bytes: &[u8]) -> impl ExactSizeIterator<Item = u16> {
    bytes.as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit))
}

/// Texts are mostly short: a decoder takes longer to begin than to read one.
fn push_utf16(units: impl ExactSizeIterator<Item = u16>, out: &mut String) {
    out.reserve(3 * units.len());
    for c in char::decode_utf16(units) {
        out.push(c.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
}
