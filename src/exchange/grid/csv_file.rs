//! Text with separators: every cell is text, and what it means is found later.
//!
//! The separator is found from the content, because offices write amounts such as 1,407.74 into files with tabs.
//! Records are bounded by [`Metered`]: a quote that never closes makes one record of the whole file.

use std::borrow::Cow;
use std::rc::Rc;

use csv::{ErrorKind as CsvErrorKind, Position, ReaderBuilder, StringRecord};

use super::budget::Builder;
use super::meter::{Metered, failed};
use super::refused::broken;
use super::{FaultKind, Sheet};
use crate::Result;
use crate::exchange::grid::messages::parts;

/// How many characters of the file its separator is found by.
const SAMPLE_CHARS: usize = 64 << 10;
/// Separators from the least to the most likely where several fit alike.
const SEPARATORS: [char; 5] = ['，', '|', ';', ',', '\t'];
/// Stands for a separator that is more than a byte long.
const UNIT: u8 = 0x1F;

/// The one sheet of the file.
pub(super) fn read(text: &str) -> Result<Vec<Sheet>> {
    let (text, separator, mut row) = separator(text);
    let (text, separator) = one_byte(text, separator);
    let source = Metered::new(text.as_bytes(), Rc::default());
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(source);
    let mut sheet = Builder::new();
    sheet.sheet("", false)?;
    let damaged = text.contains(char::REPLACEMENT_CHARACTER);
    let mut record = StringRecord::new();
    loop {
        let start = reader.position().clone();
        reader.get_mut().mark();
        if !reader.read_record(&mut record).map_err(|cause| csv_error(&cause))? {
            return sheet.finish();
        }
        // The reader steps over empty lines; they count, so that a cell is where the office sees it.
        row += blank_lines(&text, start.byte());
        for (column, cell) in (0..).zip(&record) {
            sheet.put_text(row, column, unwrapped(cell))?;
        }
        let raw = text.as_bytes().get(start.byte() as usize..reader.position().byte() as usize).unwrap_or_default();
        if raw.contains(&b'"') {
            check_quotes(raw, separator, start.line(), |column, kind| sheet.fault(row, column, kind));
        }
        if damaged {
            check_bytes(raw, &record, start.line(), |column, kind| sheet.fault(row, column, kind));
        }
        row += 1;
    }
}

/// Systems write `="2207-450200"` so that Excel leaves a code alone.
fn unwrapped(cell: &str) -> &str {
    let inner = cell.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(cell)
}

/// Finds quotes that do not pair in a record that begins on `line`.
fn check_quotes(raw: &[u8], separator: u8, mut line: u64, mut report: impl FnMut(u32, FaultKind)) {
    #[derive(PartialEq)]
    enum At {
        Start,
        Plain,
        Quoted,
        /// Behind a quote inside quotes: the end of them, or the first of two.
        Quote,
        /// Behind the quotes and a blank.
        Blank,
    }
    let (mut at, mut column, mut opened) = (At::Start, 0, line);
    for byte in raw {
        at = match (at, *byte) {
            (At::Quoted, b'"') => At::Quote,
            (At::Quoted, _) => At::Quoted,
            (At::Quote, b'"') => At::Quoted,
            (_, byte) if byte == separator => {
                column += 1;
                At::Start
            }
            (_, b'\r' | b'\n') => At::Start,
            (At::Start, b'"') => {
                opened = line;
                At::Quoted
            }
            (At::Quote | At::Blank, b' ' | b'\t') => At::Blank,
            (At::Quote | At::Blank, _) => {
                report(column, FaultKind::StrayQuote { line: opened });
                At::Plain
            }
            (At::Start | At::Plain, _) => At::Plain,
        };
        line += u64::from(*byte == b'\n');
    }
    if at == At::Quoted {
        report(column, FaultKind::OpenQuote { line: opened });
    }
}

/// Finds the cells with bytes that were no character.
fn check_bytes(raw: &[u8], record: &StringRecord, line: u64, mut report: impl FnMut(u32, FaultKind)) {
    let lines = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
    let blank = raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let mut line = line + lines(raw.get(..blank).unwrap_or_default());
    for (column, cell) in (0..).zip(record) {
        if let Some((before, _)) = cell.split_once(char::REPLACEMENT_CHARACTER) {
            report(column, FaultKind::BadBytes { line: line + lines(before.as_bytes()) });
        }
        line += lines(cell.as_bytes());
    }
}

fn csv_error(cause: &csv::Error) -> crate::Error {
    match cause.kind() {
        CsvErrorKind::Io(cause) => failed(cause),
        _ => broken(parts::line_unreadable(cause.position().map_or(0, Position::line))),
    }
}

/// Empty lines from a byte on. The record before may have ended between `\r` and `\n`.
fn blank_lines(text: &str, start: u64) -> u32 {
    let start = start as usize;
    let bytes = text.as_bytes();
    let mut before = start.checked_sub(1).and_then(|at| bytes.get(at)).copied();
    let mut lines = 0;
    for byte in bytes.iter().copied().skip(start).take_while(|byte| matches!(byte, b'\r' | b'\n')) {
        if (before, byte) == (Some(b'\r'), b'\n') {
            before = None;
            continue;
        }
        lines += 1;
        before = Some(byte);
    }
    lines
}

/// The separator, the text without the line `sep=;` that Excel knows, and the row that it begins with.
fn separator(text: &str) -> (&str, char, u32) {
    if let Some(rest) = text.strip_prefix("sep=") {
        let (line, rest) = rest.split_once('\n').unwrap_or((rest, ""));
        let mut named = line.trim_end_matches('\r').chars();
        if let (Some(separator), None) = (named.next(), named.next()) {
            return (rest, separator, 1);
        }
    }
    let (mut best, mut most) = (',', (0, 0));
    for separator in SEPARATORS {
        let (lines, count) = steady_lines(text, separator);
        // Texts have commas of their own, so those that end a sentence must not part more than others would.
        if lines > 0 && (lines >= most.0 || best == '，' && lines * count > most.0 * most.1) {
            (best, most) = (separator, (lines, count));
        }
    }
    (text, best, 0)
}

/// The text with a separator of one byte.
fn one_byte(text: &str, separator: char) -> (Cow<'_, str>, u8) {
    match u8::try_from(separator) {
        Ok(byte) if byte.is_ascii() => return (text.into(), byte),
        _ => {}
    }
    let mut quoted = false;
    let parted = text.chars().map(|c| {
        quoted ^= c == '"';
        if c == separator && !quoted { char::from(UNIT) } else { c }
    });
    (parted.collect::<String>().into(), UNIT)
}

/// How many lines have the number of separators that most lines with any have, and that number.
fn steady_lines(text: &str, separator: char) -> (usize, usize) {
    let mut quoted = false;
    let mut count = 0_usize;
    let mut lines = std::collections::HashMap::<usize, usize>::new();
    for c in text.chars().take(SAMPLE_CHARS).chain(['\n']) {
        match c {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                *lines.entry(count).or_default() += 1;
                count = 0;
            }
            c if c == separator && !quoted => count += 1,
            _ => {}
        }
    }
    let steady = lines.into_iter().filter(|(count, _)| *count > 0).map(|(count, lines)| (lines, count));
    steady.max().unwrap_or((0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::grid::Cell;

    #[test]
    fn separator_from_the_content() {
        assert_eq!(separator("名称\t总投资\n甲\t1,407.74\n乙\t2,000.00\n").1, '\t');
        assert_eq!(separator("名称,总投资\n\"甲;乙\",\"1,4\"\n").1, ',');
        assert_eq!(separator("名称|总投资\n甲|1,407.74\n乙|2,000.00\n").1, '|');
        assert_eq!(separator("名称，总投资\n甲，1,407.74\n乙，2,000.00\n").1, '，');
        assert_eq!(separator("名称,内容,备注\n甲,一，二\n乙,三，四,无\n丙,五，六\n").1, ',');
        assert_eq!(separator("名称;总投资\n甲;1,5\n乙;2\n").1, ';');
        assert_eq!(separator("sep=;\r\n1;2").0, "1;2");
    }

    #[test]
    fn empty_lines_keep_their_place() {
        let sheet = read("\r\n甲,乙\r\n\r\n\r\n\"丙\r\n丁\",3\r\n").unwrap().remove(0);
        assert_eq!(*sheet.cell(1, 0), Cell::Text("甲".into()));
        assert_eq!(*sheet.cell(4, 0), Cell::Text("丙\n丁".into()));
    }
}
