//! What a file is, from its bytes alone: names and endings say little (an `.xls` from a web system is a page, an
//! `.et` may be either a binary workbook or a zip).

use super::decode::decode;
use super::unknown;
use crate::Result;

/// How much of a text tells what it is, in bytes.
const SAMPLE_BYTES: usize = 64 << 10;

/// What the bytes are.
#[derive(Debug)]
pub(super) enum Shape<'a> {
    Ole,
    /// The records of a binary workbook without a container.
    Records,
    Zip,
    Html(std::borrow::Cow<'a, str>),
    Xml2003(std::borrow::Cow<'a, str>),
    Csv(std::borrow::Cow<'a, str>),
}

/// Beginnings of files that are no tables.
const OTHERS: [(&[u8], &str); 23] = [
    (b"PK\x05\x06", "an empty zip archive"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"BM", "a picture"),
    (b"RIFF", "a picture, a sound or a film"),
    (b"\0\0\x01\0", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"%!PS", "a PostScript document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xBC\xAF", "a 7z archive"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xFD7zXZ\0", "an xz archive"),
    (b"\x28\xB5\x2F\xFD", "a zstd archive"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
    (b"{\\rtf", "an RTF document"),
    (b"\x09\x00\x04\x00", "a workbook older than Excel 5"),
    (b"\x09\x02\x06\x00", "a workbook older than Excel 5"),
    (b"\x09\x04\x06\x00", "a workbook older than Excel 5"),
];

/// Finds out what the bytes are, or says what they look like.
pub(super) fn shape(bytes: &[u8]) -> Result<Shape<'_>> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Shape::Ole);
    }
    if bytes.starts_with(b"\x09\x08") && is_binary(bytes) {
        return Ok(Shape::Records);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Shape::Zip);
    }
    // Letters can begin a text as well; sizes follow those of other files, with zero bytes.
    let is_word = |start: &[u8]| start.iter().all(u8::is_ascii_alphanumeric);
    let other = OTHERS.iter().find(|(start, _)| bytes.starts_with(start) && (!is_word(start) || is_binary(bytes)));
    if let Some((_, what)) = other {
        return Err(unknown(format!("the file is {what}")));
    }
    let Some(text) = decode(bytes)? else {
        return Err(unknown("the file is neither a workbook nor text in UTF-8, UTF-16 or GB18030"));
    };
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').len();
    if start == 0 {
        return Err(unknown("the file is empty"));
    }
    let head = sample(&text).to_ascii_lowercase();
    let visible = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if is_excel_2003(visible) {
        return Ok(Shape::Xml2003(text));
    }
    if is_page(visible) {
        return Ok(Shape::Html(text));
    }
    match foreign(visible) {
        Some(what) => Err(unknown(what)),
        None => Ok(Shape::Csv(text)),
    }
}

fn is_binary(bytes: &[u8]) -> bool {
    bytes.iter().take(SAMPLE_BYTES).any(|byte| *byte == 0)
}

/// The beginning of the text, cut between characters.
fn sample(text: &str) -> &str {
    let end = (0..=SAMPLE_BYTES.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

/// Whether the text begins like a web page.
fn is_page(head: &str) -> bool {
    const TAGS: [&str; 9] =
        ["<html", "<table", "<!doctype html", "<head", "<body", "<meta", "<style", "<div", "<center"];
    head.starts_with('<') && TAGS.iter().any(|tag| head.contains(tag))
}

/// Whether the text is the XML of Excel 2003; its first element has that name with or without a prefix.
fn is_excel_2003(head: &str) -> bool {
    let names = ["<workbook", "<ss:workbook"];
    head.starts_with('<')
        && head.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && names.iter().any(|name| head.contains(name))
}

/// What a text is that is no table.
fn foreign(head: &str) -> Option<&'static str> {
    if head.starts_with("mime-version:") || head.contains("\nmime-version:") {
        return Some("the file is a web archive (MHTML)");
    }
    if head.starts_with('<') {
        return Some(match head {
            head if head.contains("<?mso-application progid=\"word") => "the file is an XML document of Word 2003",
            head if head.contains("opendocument") => "the file is a flat OpenDocument file",
            head if head.contains("<svg") => "the file is a picture (SVG)",
            _ => "the file is an XML file",
        });
    }
    if head.starts_with("{\"") || head.starts_with("[{") {
        return Some("the file is JSON");
    }
    let controls = head.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    let zeros = head.contains('\0');
    (zeros || controls * 100 > head.len()).then_some("the file is binary, and of no format that is known")
}
