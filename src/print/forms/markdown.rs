//! The bulletin as Markdown.

use std::fmt::Write as _;

use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::print::table::{RowKind, Table, TableCell};

impl Bulletin {
    /// The whole bulletin as Markdown with tables.
    pub fn to_markdown(&self) -> Result<String> {
        let mut text = format!("# {}\n", escape(&self.title()));
        if let Some(issue) = &self.issue {
            for line in issue.lines() {
                let _ = write!(text, "\n{}\n", escape(&line));
            }
        }
        for (heading, lines) in self.paragraphs()? {
            let _ = write!(text, "\n## {heading}\n");
            for line in lines {
                let _ = write!(text, "\n{}\n", escape(&line));
            }
        }
        for table in self.tables()? {
            let _ = write!(text, "\n{}", table.to_markdown());
        }
        Ok(text)
    }
}

impl Table {
    /// The table as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut text = format!("## {}\n\n", escape(&self.title));
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
        text
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
