//! XML as it is written into charts and into the parts of a `.docx`: elements that are always closed, texts that are always
//! escaped.

use std::fmt::{Display, Write};

use crate::domain::value::unseen::is_unseen;

/// XML that grows.
#[derive(Default)]
pub(in crate::print::forms) struct Xml {
    out: String,
}

impl Xml {
    /// A whole part: the declaration, and one element around everything.
    pub(in crate::print::forms) fn part(
        root: &str,
        attributes: &[(&str, &dyn Display)],
        inside: impl FnOnce(&mut Xml),
    ) -> String {
        let mut xml = Xml { out: r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.to_owned() };
        xml.out.push('\n');
        xml.within(root, attributes, inside);
        xml.out
    }

    /// An element with others inside.
    pub(in crate::print::forms) fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &dyn Display)],
        inside: impl FnOnce(&mut Xml),
    ) {
        self.begin(name, attributes);
        self.out.push('>');
        inside(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// An element without anything inside.
    pub(in crate::print::forms) fn empty(&mut self, name: &str, attributes: &[(&str, &dyn Display)]) {
        self.begin(name, attributes);
        self.out.push_str("/>");
    }

    /// What another one has.
    pub(in crate::print::forms) fn append(&mut self, other: &Xml) {
        self.out.push_str(&other.out);
    }

    /// Words between elements.
    pub(in crate::print::forms) fn words(&mut self, text: &str) {
        escape(text, &mut self.out);
    }

    fn begin(&mut self, name: &str, attributes: &[(&str, &dyn Display)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            // Writing into a string cannot fail.
            let _ = write!(Escaped(&mut self.out), "{value}");
            self.out.push('"');
        }
    }
}

/// What is written here is escaped, without a text in between.
struct Escaped<'o>(&'o mut String);

impl Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        escape(text, self.0);
        Ok(())
    }
}

/// Five characters; what XML does not allow at all is not among the [`lines`] of a text. The
/// library that reads sheets is not in every build.
fn escape(text: &str, out: &mut String) {
    if !text.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(text);
        return;
    }
    for piece in text.split_inclusive(['&', '<', '>', '"', '\'']) {
        let (plain, escaped) = match piece.char_indices().next_back() {
            Some((at, '&')) => (piece.get(..at), "&amp;"),
            Some((at, '<')) => (piece.get(..at), "&lt;"),
            Some((at, '>')) => (piece.get(..at), "&gt;"),
            Some((at, '"')) => (piece.get(..at), "&quot;"),
            Some((at, '\'')) => (piece.get(..at), "&apos;"),
            _ => (Some(piece), ""),
        };
        out.push_str(plain.unwrap_or_default());
        out.push_str(escaped);
    }
}

/// A text line by line, without what XML does not allow and what turns the order of the characters round. Joiners and
/// variants of a character stay.
pub(in crate::print::forms) fn lines(text: &str) -> Vec<String> {
    let is_break = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let is_kept = |c: &char| {
        !is_unseen(*c) || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
    };
    let plain = |line: &str| line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(is_kept).collect();
    text.replace("\r\n", "\n").split(is_break).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_written_becomes_an_element() {
        let xml = Xml::part("a", &[("b", &"\"<&>'")], |xml| xml.words("]]> <w:t> & 甲"));
        assert!(xml.ends_with("<a b=\"&quot;&lt;&amp;&gt;&apos;\">]]&gt; &lt;w:t&gt; &amp; 甲</a>"), "{xml}");
    }

    #[test]
    fn lines_keep_what_can_be_read() {
        assert_eq!(lines("甲\0乙\u{7}\u{fffe}\u{202e}丙\t丁"), ["甲乙丙 丁"]);
        assert_eq!(lines("一\r\n二\u{2028}三\r四"), ["一", "二", "三", "四"]);
        assert_eq!(lines("👨\u{200d}👩\u{fe0f}"), ["👨\u{200d}👩\u{fe0f}"]);
        assert_eq!(lines(""), [""]);
    }
}
