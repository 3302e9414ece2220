//! The zip around xlsx and ods: its parts by name, and what kind of document it is.
//!
//! Only parts that are needed are unpacked, each through [`Metered`] with one total for all, because the sizes in
//! the directory can lie. The directory itself is checked before the zip crate reserves room for it.

use std::io::{BufReader, Cursor, Read};

use hashbrown::HashMap;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::meter::{Metered, Total, failed};
use super::password::locked;
use super::refused::broken;
use super::xml::Xml;
use crate::exchange::grid::messages;
use crate::exchange::grid::messages::{Foreign, parts};
use crate::{Error, Result};

/// Most parts in the zip of a workbook.
const PARTS: usize = 8_192;
/// Largest zip directory, in bytes.
const DIRECTORY_BYTES: u64 = 4 << 20;

/// What a zip holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Document {
    Xlsx,
    Ods,
}

type Source<'a> = Cursor<&'a [u8]>;

/// A part of the package as XML.
pub(super) type Part<'p, 'a> = Xml<BufReader<ZipFile<'p, Source<'a>>>>;

/// An open zip.
pub(super) struct Package<'a> {
    archive: ZipArchive<Source<'a>>,
    index: HashMap<String, usize>,
    total: Total,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self> {
        check_directory(bytes)?;
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|cause| zip_error(&cause))?;
        if archive.len() > PARTS {
            return Err(messages::package_of_too_many_parts(PARTS));
        }
        // Some writers use backslashes, a leading slash or another case.
        let names = archive.file_names().enumerate();
        let index = names.filter_map(|(at, name)| Some((plain(&name.ok()?), at))).collect();
        Ok(Package { archive, index, total: Total::default() })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.index.contains_key(&plain(name))
    }

    fn has_folder(&self, folder: &str) -> bool {
        self.index.keys().any(|name| name.starts_with(folder))
    }

    /// A part as XML; nothing if there is no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'a>>> {
        let Some(at) = self.index.get(&plain(name)) else { return Ok(None) };
        let file = self.archive.by_index(*at).map_err(|cause| zip_error(&cause))?;
        Ok(Some(Xml::new(Metered::new(BufReader::new(file), self.total.clone()))))
    }

    /// The first bytes of a part, as text.
    fn head(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.index.get(&plain(name)) else { return Ok(None) };
        let file = self.archive.by_index(*at).map_err(|cause| zip_error(&cause))?;
        let mut head = Vec::new();
        file.take(64 << 10).read_to_end(&mut head).map_err(|cause| failed(&cause))?;
        Ok(Some(String::from_utf8_lossy(&head).into_owned()))
    }

    /// What the package holds, or an error that says what it looks like instead.
    pub(super) fn document(&mut self) -> Result<Document> {
        if self.has("xl/workbook.xml") {
            return Ok(Document::Xlsx);
        }
        if self.has("EncryptedPackage") || self.has("encrypted-package") {
            return Err(locked());
        }
        let manifest = self.head("META-INF/manifest.xml")?.unwrap_or_default();
        if manifest.contains("encryption-data") {
            return Err(locked());
        }
        if let Some(mimetype) = self.head("mimetype")? {
            if mimetype.contains("opendocument.spreadsheet") {
                return Ok(Document::Ods);
            }
            return Err(messages::file_is_document(parts::package_of_type(format!("{:.80}", mimetype.trim()))));
        }
        if manifest.contains("opendocument.spreadsheet") {
            return Ok(Document::Ods);
        }
        if self.head("[Content_Types].xml")?.is_some_and(|types| types.contains("spreadsheetml.sheet.main")) {
            return Ok(Document::Xlsx);
        }
        Err(self.looks_like())
    }

    fn looks_like(&self) -> Error {
        if self.has("xl/workbook.bin") {
            Foreign::Other.error("a binary workbook of Excel 2007 (.xlsb)", "Excel 2007二进制工作簿（.xlsb）")
        } else if self.has_folder("word/") {
            Foreign::Document.error("a Word document (.docx)", "Word文档（.docx）")
        } else if self.has_folder("ppt/") {
            Foreign::Document.error("a presentation (.pptx)", "演示文稿（.pptx）")
        } else if self.has_folder("epub/") || self.has_folder("oebps/") {
            Foreign::Other.error("an e-book", "电子书")
        } else if self.has("ofd.xml") {
            Foreign::Picture.error("an OFD document (.ofd)", "OFD文档（.ofd）")
        } else if self.has_folder("index/") {
            Foreign::Document.error("an Apple Numbers document (.numbers)", "Apple Numbers文档（.numbers）")
        } else {
            Foreign::Archive.error("a zip archive and not a workbook", "压缩包，不是工作簿")
        }
    }
}

fn plain(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// Refuses directories that are larger than any workbook needs. The zip crate reserves room for as many entries as
/// a zip64 directory claims.
fn check_directory(bytes: &[u8]) -> Result<()> {
    let refused = || Err(broken(parts::zip_too_large()));
    let tail = bytes.get(bytes.len().saturating_sub(22 + 65_535 + 20)..).unwrap_or(bytes);
    for at in positions(tail, b"PK\x05\x06") {
        if tail.get(at + 12..at + 16).is_some_and(|size| little(size) > DIRECTORY_BYTES && little(size) != 0xFFFF_FFFF)
        {
            return refused();
        }
    }
    if positions(tail, b"PK\x06\x07").next().is_none() {
        return Ok(());
    }
    for at in positions(bytes, b"PK\x06\x06") {
        let count = bytes.get(at + 32..at + 40).map(little);
        let size = bytes.get(at + 40..at + 48).map(little);
        if count.is_some_and(|count| count > PARTS as u64) || size.is_some_and(|size| size > DIRECTORY_BYTES) {
            return refused();
        }
    }
    Ok(())
}

fn positions<'b>(bytes: &'b [u8], mark: &'b [u8; 4]) -> impl Iterator<Item = usize> + 'b {
    bytes.windows(4).enumerate().filter(move |(_, window)| window == mark).map(|(at, _)| at)
}

fn little(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte))
}

fn zip_error(cause: &ZipError) -> Error {
    match cause {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => locked(),
        ZipError::Io(cause) => failed(cause),
        _ => broken(parts::zip_damaged()),
    }
}
