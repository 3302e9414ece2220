//! Text with separators: every cell is text, and what it means is found later.
//!
//! The separator is found from the content, because offices write amounts such as 1,407.74 into files with tabs.
//! Records are bounded by [`Metered`]: a quote that never closes makes one record of the whole file.

use std::rc::Rc;

use csv::{ErrorKind as CsvErrorKind, Position, ReaderBuilder, StringRecord};

use super::budget::Builder;
use super::meter::{Metered, failed};
use super::{Sheet, broken};
use crate::Result;

/// How much of the file tells its separator, in characters.
const SAMPLE_CHARS: usize = 64 << 10;

/// The one sheet of the file.
pub(super) fn read(text: &str) -> Result<Vec<Sheet>> {
    let (text, separator, mut row) = separator(text);
    let source = Metered::new(text.as_bytes(), Rc::default());
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(source);
    let mut sheet = Builder::new();
    sheet.sheet("", false)?;
    let mut record = StringRecord::new();
    loop {
        let start = reader.position().byte();
        reader.get_mut().mark();
        if !reader.read_record(&mut record).map_err(|cause| csv_error(&cause))? {
            return Ok(sheet.finish());
        }
        // The reader steps over empty lines; they count, so that a cell is where the office sees it.
        row += blank_lines(text, start);
        for (column, cell) in (0..).zip(&record) {
            sheet.put_text(row, column, cell)?;
        }
        row += 1;
    }
}

fn csv_error(cause: &csv::Error) -> crate::Error {
    match cause.kind() {
        CsvErrorKind::Io(cause) => failed(cause),
        _ => broken(format!("line {} cannot be read", cause.position().map_or(0, Position::line))),
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
fn separator(text: &str) -> (&str, u8, u32) {
    if let Some(rest) = text.strip_prefix("sep=") {
        let (line, rest) = rest.split_once('\n').unwrap_or((rest, ""));
        if let &[separator] = line.trim_end_matches('\r').as_bytes() {
            return (rest, separator, 1);
        }
    }
    let score = |separator: char| (steady_lines(text, separator), separator == '\t', separator == ',');
    let best = ['\t', ',', ';'].into_iter().max_by_key(|separator| score(*separator)).unwrap_or(',');
    (text, best as u8, 0)
}

/// How many lines have the number of separators that most lines with any have.
fn steady_lines(text: &str, separator: char) -> usize {
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
    lines.into_iter().filter(|(count, _)| *count > 0).map(|(_, lines)| lines).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::grid::Cell;

    #[test]
    fn separator_from_the_content() {
        assert_eq!(separator("名称\t总投资\n甲\t1,407.74\n乙\t2,000.00\n").1, b'\t');
        assert_eq!(separator("名称,总投资\n\"甲;乙\",\"1,4\"\n").1, b',');
        assert_eq!(separator("名称;总投资\n甲;1,5\n乙;2\n").1, b';');
        assert_eq!(separator("sep=;\r\n1;2").0, "1;2");
    }

    #[test]
    fn empty_lines_keep_their_place() {
        let sheet = read("\r\n甲,乙\r\n\r\n\r\n\"丙\r\n丁\",3\r\n").unwrap().remove(0);
        assert_eq!(*sheet.cell(1, 0), Cell::Text("甲".into()));
        assert_eq!(*sheet.cell(4, 0), Cell::Text("丙\n丁".into()));
    }
}
