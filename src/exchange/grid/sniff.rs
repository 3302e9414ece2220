//! What a file is, from its bytes alone: names and endings say little (an `.xls` from a web system is a page, an
//! `.et` may be either a binary workbook or a zip).

use super::decode::decode;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::{Foreign, parts};
use crate::{Error, Result};

/// How many bytes of a text its kind is recognized by.
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
const OTHERS: [(&[u8], Foreign, &str, &str); 23] = [
    (b"PK\x05\x06", Foreign::Archive, "an empty zip archive", "空压缩包"),
    (b"%PDF", Foreign::Picture, "a PDF", "PDF"),
    (b"\x89PNG", Foreign::Picture, "a picture", "图片"),
    (b"\xFF\xD8\xFF", Foreign::Picture, "a picture", "图片"),
    (b"GIF8", Foreign::Picture, "a picture", "图片"),
    (b"BM", Foreign::Picture, "a picture", "图片"),
    (b"RIFF", Foreign::Picture, "a picture, a sound or a film", "图片、音频或视频"),
    (b"\0\0\x01\0", Foreign::Picture, "a picture", "图片"),
    (b"II*\0", Foreign::Picture, "a picture", "图片"),
    (b"MM\0*", Foreign::Picture, "a picture", "图片"),
    (b"%!PS", Foreign::Picture, "a PostScript document", "PostScript文档"),
    (b"Rar!", Foreign::Archive, "a RAR archive", "RAR压缩包"),
    (b"7z\xBC\xAF", Foreign::Archive, "a 7z archive", "7z压缩包"),
    (b"\x1F\x8B", Foreign::Archive, "a gzip archive", "gzip压缩包"),
    (b"BZh", Foreign::Archive, "a bzip2 archive", "bzip2压缩包"),
    (b"\xFD7zXZ\0", Foreign::Archive, "an xz archive", "xz压缩包"),
    (b"\x28\xB5\x2F\xFD", Foreign::Archive, "a zstd archive", "zstd压缩包"),
    (b"MZ", Foreign::Other, "a program", "程序"),
    (b"SQLite format 3", Foreign::Other, "a database", "数据库"),
    (b"{\\rtf", Foreign::Document, "an RTF document", "RTF文档"),
    (b"\x09\x00\x04\x00", Foreign::Other, "a workbook older than Excel 5", "早于Excel 5的工作簿"),
    (b"\x09\x02\x06\x00", Foreign::Other, "a workbook older than Excel 5", "早于Excel 5的工作簿"),
    (b"\x09\x04\x06\x00", Foreign::Other, "a workbook older than Excel 5", "早于Excel 5的工作簿"),
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
    let other = OTHERS.iter().find(|(start, ..)| bytes.starts_with(start) && (!is_word(start) || is_binary(bytes)));
    if let Some((_, foreign, english, chinese)) = other {
        return Err(foreign.error(english, chinese));
    }
    let Some(text) = decode(bytes)? else {
        return Err(messages::file_is_other(parts::neither_workbook_nor_text()));
    };
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').len();
    if start == 0 {
        return Err(messages::file_is_other(parts::file_is_empty()));
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
        Some(error) => Err(error),
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
fn foreign(head: &str) -> Option<Error> {
    if head.starts_with("mime-version:") || head.contains("\nmime-version:") {
        return Some(Foreign::Other.error("a web archive (MHTML)", "网页归档（MHTML）"));
    }
    if head.starts_with('<') {
        return Some(match head {
            head if head.contains("<?mso-application progid=\"word") => {
                Foreign::Document.error("an XML document of Word 2003", "Word 2003的XML文档")
            }
            head if head.contains("opendocument") => {
                Foreign::Document.error("a flat OpenDocument file", "单文件OpenDocument文档")
            }
            head if head.contains("<svg") => Foreign::Picture.error("a picture (SVG)", "图片（SVG）"),
            _ => Foreign::Other.error("an XML file", "XML文件"),
        });
    }
    if head.starts_with("{\"") || head.starts_with("[{") {
        return Some(Foreign::Other.error("JSON", "JSON"));
    }
    let controls = head.chars().filter(|c| c.is_control() && !c.is_whitespace()).count();
    let zeros = head.contains('\0');
    (zeros || controls * 100 > head.len())
        .then_some(Foreign::Other.error("binary, and of no format that is known", "格式不明的二进制文件"))
}
