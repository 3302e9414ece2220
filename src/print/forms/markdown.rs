//! A document as Markdown.

use std::fmt::Write as _;

use crate::print::document::{Document, Heading, Level, Part, is_titled_by};
use crate::print::table::{RowKind, Table, TableCell};

impl Document {
    /// The document as Markdown with tables.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("# {}\n", escape(&self.title));
        for line in self.labels.iter().chain(&self.head_line()).chain(&self.mark) {
            let _ = write!(text, "\n{}\n", escape(line));
        }
        if !self.addressees.is_empty() {
            let _ = write!(text, "\n{}：\n", escape(&self.addressees.join("，")));
        }
        write_parts(&mut text, &self.title, &self.parts);
        for line in self.attachment_lines() {
            let _ = write!(text, "\n{}\n", escape(line.trim_start_matches('　')));
        }
        if self.is_signed() {
            for line in self.office.iter().cloned().chain(self.written_date()) {
                let _ = write!(text, "\n{}\n", escape(&line));
            }
        }
        if let Some(remark) = &self.remark {
            let _ = write!(text, "\n（{}）\n", escape(remark));
        }
        if !self.copies.is_empty() {
            let _ = write!(text, "\n抄送：{}。\n", escape(&self.copies.join("，")));
        }
        for attached in &self.attachments {
            let _ = write!(text, "\n# 附件：{}\n", escape(&attached.title));
            write_parts(&mut text, &attached.title, &attached.parts);
        }
        text
    }
}

fn write_parts(text: &mut String, title: &str, parts: &[Part]) {
    for part in parts {
        let _ = match part {
            Part::Heading(Heading { level: Level::First, text: heading, rest }) if rest.is_empty() => {
                write!(text, "\n## {}\n", escape(heading))
            }
            Part::Heading(Heading { level: _, text: heading, rest }) if rest.is_empty() => {
                write!(text, "\n### {}\n", escape(heading))
            }
            Part::Heading(Heading { level: _, text: heading, rest }) => {
                write!(text, "\n**{}**{}\n", escape(heading), escape(rest))
            }
            Part::Paragraph(words) => write!(text, "\n{}\n", escape(words)),
            Part::Table(table) if is_titled_by(title, parts, table) => {
                text.push('\n');
                table.write_markdown(text);
                Ok(())
            }
            Part::Table(table) => write!(text, "\n{}", table.to_markdown()),
        };
    }
}

impl Table {
    /// The table as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("## {}\n\n", escape(&self.title));
        self.write_markdown(&mut text);
        text
    }

    /// All but its title.
    fn write_markdown(&self, text: &mut String) {
        if !self.unit_line.is_empty() {
            let _ = write!(text, "{}\n\n", self.unit_line);
        }
        let names = self.column_names().iter().map(|name| escape(name)).collect::<Vec<_>>();
        let _ = writeln!(text, "| {} |", names.join(" | "));
        let is_words =
            |column: usize| self.rows.iter().filter_map(|row| row.cells.get(column)).any(TableCell::is_words);
        let marks = (0..names.len()).map(|column| if is_words(column) { ":---" } else { "---:" });
        let _ = writeln!(text, "| {} |", marks.collect::<Vec<_>>().join(" | "));
        for row in &self.rows {
            let cells = row.cells.iter().map(|cell| {
                let plain = escape(&cell.text(self));
                if row.kind == RowKind::Plain || plain.is_empty() { plain } else { format!("**{plain}**") }
            });
            let _ = writeln!(text, "| {} |", cells.collect::<Vec<_>>().join(" | "));
        }
        for note in &self.notes {
            let _ = write!(text, "\n{}\n", escape(note));
        }
    }
}

/// Characters that Markdown would take for its own.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '|' | '*' | '_' | '`' | '<' | '[' | ']' | '\\' | '#' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '\n' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
