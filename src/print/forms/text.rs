//! A document as plain text, for a fixed-width font in which a Chinese character is two wide.

use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization;

use crate::print::document::{Document, Heading, Level, Part, is_titled_by};
use crate::print::table::{Table, TableCell};

/// Columns of a line of a letter, at whose end the signature stands.
const LINE: usize = 56;

impl Document {
    /// The document as plain text: its words, then its tables in columns for a fixed-width font.
    pub fn to_text(&self) -> String {
        let mut text = self.labels.iter().map(|label| format!("{label}\n")).collect::<String>();
        let _ = writeln!(text, "{}", self.title);
        for line in self.head_line().iter().chain(&self.mark) {
            let _ = writeln!(text, "{line}");
        }
        if !self.addressees.is_empty() {
            let _ = writeln!(text, "\n{}：", self.addressees.join("，"));
        }
        write_parts(&mut text, &self.title, &self.parts);
        let attached = self.attachment_lines();
        if !attached.is_empty() {
            text.push('\n');
            attached.iter().for_each(|line| text.extend(["    ", line, "\n"]));
        }
        if self.is_signed() {
            let signed = self.office.clone().into_iter().chain(self.written_date());
            let lines = signed.map(|line| format!("{}{line}\n", " ".repeat(LINE.saturating_sub(width(&line)))));
            let lines = lines.collect::<String>();
            text.extend([if lines.is_empty() { "" } else { "\n" }, &lines]);
        }
        if let Some(remark) = &self.remark {
            let _ = writeln!(text, "    （{remark}）");
        }
        if !self.copies.is_empty() {
            let _ = writeln!(text, "\n抄送：{}。", self.copies.join("，"));
        }
        for (number, attached) in (1..).zip(&self.attachments) {
            let number = if self.attachments.len() == 1 { String::new() } else { number.to_string() };
            let _ = writeln!(text, "\n附件{number}\n{}", attached.title);
            write_parts(&mut text, &attached.title, &attached.parts);
        }
        text
    }
}

/// Writes the parts under a title; a blank line stands before what begins something.
fn write_parts(text: &mut String, title: &str, parts: &[Part]) {
    for (place, part) in parts.iter().enumerate() {
        let _ = match part {
            Part::Heading(Heading { level: Level::First, text: heading, rest }) => {
                writeln!(text, "\n{heading}{rest}")
            }
            Part::Heading(Heading { level: _, text: heading, rest }) => writeln!(text, "    {heading}{rest}"),
            Part::Paragraph(words) => {
                let before = if place == 0 { "\n" } else { "" };
                writeln!(text, "{before}    {words}")
            }
            Part::Table(table) if is_titled_by(title, parts, table) => {
                table.write_text(text);
                Ok(())
            }
            Part::Table(table) => write!(text, "\n{}", table.to_text()),
        };
    }
}

impl Table {
    /// The table in columns for a fixed-width font, in which a Chinese character is two wide.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.title);
        self.write_text(&mut text);
        text
    }

    /// All but its title.
    fn write_text(&self, text: &mut String) {
        let names = self.column_names();
        let rows = self.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text(self)).collect::<Vec<_>>());
        let rows = rows.collect::<Vec<_>>();
        let widest = |column: usize| {
            let texts = rows.iter().filter_map(|row| row.get(column)).chain(names.get(column));
            texts.map(|text| width(text)).max().unwrap_or(0)
        };
        let widths = (0..names.len()).map(widest).collect::<Vec<_>>();
        let is_words =
            |column: usize| self.rows.iter().filter_map(|row| row.cells.get(column)).any(TableCell::is_words);
        let line = |cells: &[String]| {
            let cells = cells.iter().zip(&widths).enumerate().map(|(at, (text, wide))| {
                let pad = " ".repeat(wide - width(text).min(*wide));
                if is_words(at) { format!("{text}{pad}") } else { format!("{pad}{text}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        let _ = writeln!(text, "{}\n{}", self.unit_line, line(&names));
        for row in &rows {
            let _ = writeln!(text, "{}", line(row));
        }
        for note in &self.notes {
            let _ = writeln!(text, "{note}");
        }
    }
}

/// Columns that a text takes in a fixed-width font.
fn width(text: &str) -> usize {
    // What NFKC leaves outside of ASCII and the dash is as wide as a Chinese character.
    text.chars().map(|c| if c.is_ascii() || c.nfkc().all(|c| c.is_ascii()) && !is_full_width(c) { 1 } else { 2 }).sum()
}

fn is_full_width(c: char) -> bool {
    ('\u{ff01}'..='\u{ff60}').contains(&c) || c == '\u{3000}'
}
