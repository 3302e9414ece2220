//! The OLE2 container around xls and et, and what kind of document it is.
//!
//! The crate `cfb` refuses cycles in its tables, but would read as many of them as a damaged header chains
//! together; so the length of that chain is checked first.

use std::io::{Cursor, Read};

use cfb::CompoundFile;

use super::refused::broken;
use super::{password, password_package, password_xls};
use crate::Result;
use crate::exchange::grid::messages::{Foreign, parts};
use crate::limits::SHEET_FILE_BYTES;

/// What the container holds.
pub(super) enum Content {
    /// The records of a binary workbook.
    Workbook(Vec<u8>),
    /// A package that was encrypted, as a zip.
    Package(Vec<u8>),
}

/// The workbook in the container.
pub(super) fn content(bytes: &[u8]) -> Result<Content> {
    check_tables(bytes)?;
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|cause| damaged(&cause))?;
    if file.is_stream("/EncryptionInfo") && file.is_stream("/EncryptedPackage") {
        let info = stream(&mut file, "/EncryptionInfo", bytes.len())?;
        let package = stream(&mut file, "/EncryptedPackage", bytes.len())?;
        return Ok(Content::Package(password_package::open(&info, package)?));
    }
    if file.exists("/EncryptedPackage") || file.exists("/EncryptionInfo") || file.exists("/\u{6}DataSpaces") {
        return Err(password::unknown_cipher(("by rights that a server grants (文档权限)", "由服务器授予文档权限")));
    }
    let name = ["/Workbook", "/WORKBOOK", "/Book", "/BOOK"].into_iter().find(|name| file.is_stream(name));
    let Some(name) = name else {
        return Err(if file.exists("/WordDocument") {
            Foreign::Document.error("a Word or WPS document (.doc, .wps)", "Word或WPS文档（.doc、.wps）")
        } else if file.exists("/PowerPoint Document") {
            Foreign::Document.error("a presentation (.ppt, .dps)", "演示文稿（.ppt、.dps）")
        } else if file.exists("/HwpSummaryInformation") || file.exists("/__properties_version1.0") {
            Foreign::Document.error("a document or a mail, not a workbook", "文档或邮件，不是工作簿")
        } else {
            Foreign::Document.error("an OLE2 document without a workbook in it", "没有工作簿的OLE2文档")
        });
    };
    Ok(Content::Workbook(opened(stream(&mut file, name, bytes.len())?)?))
}

/// The records of a binary workbook, decrypted where they are encrypted with the built-in password.
pub(super) fn opened(mut records: Vec<u8>) -> Result<Vec<u8>> {
    password_xls::open(&mut records)?;
    Ok(records)
}

/// A stream of the container, which cannot be longer than the file around it.
fn stream(file: &mut CompoundFile<Cursor<&[u8]>>, name: &str, most: usize) -> Result<Vec<u8>> {
    let mut stream = file.open_stream(name).map_err(|cause| damaged(&cause))?;
    let length = usize::try_from(stream.len()).unwrap_or(usize::MAX).min(most);
    let mut content = Vec::with_capacity(length);
    (&mut stream)
        .take(SHEET_FILE_BYTES.min(length as u64))
        .read_to_end(&mut content)
        .map_err(|cause| damaged(&cause))?;
    Ok(content)
}

fn damaged(cause: &std::io::Error) -> crate::Error {
    broken(parts::container_damaged()).because(std::io::Error::from(cause.kind()))
}

/// Walks the chain of sectors that list the allocation tables: a file of n sectors has n/128 tables and a list of
/// n/16,256 sectors; more is an attack on memory.
fn check_tables(bytes: &[u8]) -> Result<()> {
    let word = |at: usize| bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
    let half = bytes.get(30..32).and_then(|b| b.try_into().ok()).map(u16::from_le_bytes);
    let size: usize = match half {
        Some(9) => 512,
        Some(12) => 4096,
        _ => return Err(broken(parts::container_header_damaged())),
    };
    let entries = size / 4;
    let most = bytes.len() / (size * entries * (entries - 1)) + 1;
    let mut sector = word(68);
    for _ in 0..=most {
        match sector {
            Some(0xFFFF_FFFE | 0xFFFF_FFFF) => return Ok(()),
            Some(at) => sector = (at as usize + 1).checked_mul(size).and_then(|start| word(start + size - 4)),
            None => break,
        }
    }
    Err(broken(parts::container_tables_damaged()))
}
