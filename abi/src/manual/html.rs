//! Texts as HTML.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Sheet of style of all pages: read on a screen from 640 dots, and printed on A4.
pub const STYLE: &str = "\
body { font: 15px/1.55 \"Segoe UI\", \"Helvetica Neue\", Arial, \"Microsoft YaHei\", \"Noto Sans CJK SC\", SimSun, sans-serif;
  color: #222; max-width: 960px; margin: 0 auto; padding: 0 16px 48px; }
h1 { font-size: 26px; border-bottom: 2px solid #8c1c13; padding-bottom: 6px; }
h2 { font-size: 20px; margin-top: 36px; border-bottom: 1px solid #bbb; }
h3 { font-size: 16px; margin: 28px 0 6px; font-family: Consolas, Menlo, \"DejaVu Sans Mono\", monospace; }
a { color: #14508c; text-decoration: none; }
a:hover { text-decoration: underline; }
code, pre { font-family: Consolas, Menlo, \"DejaVu Sans Mono\", \"Noto Sans Mono CJK SC\", monospace; font-size: 13px; }
pre { background: #f4f4f1; border-left: 3px solid #8c1c13; padding: 8px 12px; white-space: pre-wrap; overflow: auto; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; }
th, td { border: 1px solid #ccc; padding: 3px 8px; text-align: left; vertical-align: top; }
th { background: #eeeeea; }
td.n { text-align: right; white-space: nowrap; }
p.nav { font-size: 14px; background: #f4f4f1; padding: 6px 10px; }
.en { color: #555; font-size: 13px; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  p.nav { display: none; }
  a { color: #000; }
  h2, h3 { page-break-after: avoid; }
  pre, tr { page-break-inside: avoid; }
}
";

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Where each name of the header stands in the manual.
pub type Links = BTreeMap<String, String>;

/// A paragraph: names of the header lead to where they stand, what is in backquotes is code, *words* are emphasized.
pub fn inline(text: &str, links: &Links) -> String {
    let mut out = String::new();
    for (place, part) in text.split('`').enumerate() {
        if place % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", linked(part, links));
        } else {
            out.push_str(&emphasized(part, links));
        }
    }
    out
}

/// `*words*` between others as emphasis.
fn emphasized(text: &str, links: &Links) -> String {
    let Some((before, behind)) = text.split_once('*') else { return linked(text, links) };
    match behind.split_once('*') {
        Some((words, rest)) if words.starts_with(char::is_alphanumeric) && words.ends_with(char::is_alphanumeric) => {
            format!("{}<em>{}</em>{}", linked(before, links), linked(words, links), emphasized(rest, links))
        }
        _ => format!("{}*{}", linked(before, links), emphasized(behind, links)),
    }
}

fn linked(text: &str, links: &Links) -> String {
    let mut out = String::new();
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_of_name(c)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        match links.get(word) {
            Some(link) => {
                let _ = write!(out, "<a href=\"{link}\">{}</a>", escaped(word));
            }
            None => out.push_str(&escaped(word)),
        }
        let next = behind.find(is_of_name).unwrap_or(behind.len());
        let (between, behind) = behind.split_at(next);
        out.push_str(&escaped(between));
        rest = behind;
    }
    out
}

/// A documentation: paragraphs, lists, and code between fences.
pub fn blocks(text: &str, links: &Links) -> String {
    let mut out = String::new();
    let (mut lines, mut is_code, mut is_list) = (Vec::new(), false, false);
    let flush = |lines: &mut Vec<&str>, is_list: bool, out: &mut String| {
        if lines.is_empty() {
            return;
        }
        let tag = if is_list { "li" } else { "p" };
        let _ = writeln!(out, "<{tag}>{}</{tag}>", inline(&lines.join(" "), links));
        lines.clear();
    };
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            flush(&mut lines, is_list, &mut out);
            out.push_str(if is_code { "</pre>\n" } else { "<pre>" });
            is_code = !is_code;
        } else if is_code {
            let _ = writeln!(out, "{}", escaped(line));
        } else if let Some(item) = line.strip_prefix("- ") {
            flush(&mut lines, is_list, &mut out);
            if !is_list {
                out.push_str("<ul>\n");
            }
            is_list = true;
            lines.push(item);
        } else if line.is_empty() {
            flush(&mut lines, is_list, &mut out);
            if is_list {
                out.push_str("</ul>\n");
            }
            is_list = false;
        } else {
            lines.push(line.trim());
        }
    }
    flush(&mut lines, is_list, &mut out);
    if is_list {
        out.push_str("</ul>\n");
    }
    out
}

/// A row of a table; numbers stand on the right.
pub fn row(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| {
        let is_number = !cell.is_empty() && cell.chars().all(|c| c.is_ascii_digit() || c == '-');
        format!("<td{}>{cell}</td>", if is_number { " class=\"n\"" } else { "" })
    });
    format!("<tr>{}</tr>\n", cells.collect::<String>())
}

pub fn head(cells: &[&str]) -> String {
    let cells = cells.iter().map(|cell| format!("<th>{cell}</th>")).collect::<String>();
    format!("<table>\n<tr>{cells}</tr>\n")
}
