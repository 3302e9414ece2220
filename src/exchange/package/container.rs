//! The zip of a package: parts that are stored as they are, so that nothing inflates, and the same bytes on every system.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::messages;
use crate::error::Result;
use crate::limits;
use crate::store::file::new_file::{self, Draft};

/// Bytes of the record that ends a zip without a comment.
const END_BYTES: usize = 22;
/// Before it stands a zip64 record, if there is one.
const ZIP64_LOCATOR_BYTES: usize = 20;

/// Writes the parts of a package, in the order of their names.
pub(super) fn write(draft: &Draft, parts: &[(String, Vec<u8>)]) -> Result<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    let not_written = |error: ZipError| match error {
        ZipError::Io(error) => new_file::failed(draft.place(), error),
        error => messages::package_not_made(&error),
    };
    let mut zip = ZipWriter::new(BufWriter::new(draft.file()?));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), options).map_err(not_written)?;
        zip.write_all(bytes).map_err(|error| new_file::failed(draft.place(), error))?;
    }
    let mut file = zip.finish().map_err(not_written)?;
    file.flush().map_err(|error| new_file::failed(draft.place(), error))
}

/// An open package, of which nothing is believed.
pub(super) struct Container {
    archive: ZipArchive<BufReader<File>>,
}

impl Container {
    pub(super) fn open(path: &Path) -> Result<Container> {
        let mut file = File::open(path).map_err(|error| new_file::failed(path, error))?;
        let entries = check_end(path, &mut file)?;
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| damaged(path, &error))?;
        // The crate keeps one of two parts with the same name.
        if archive.len() != entries {
            return Err(messages::package_part_twice());
        }
        Ok(Container { archive })
    }

    /// The names of its parts, in their order.
    pub(super) fn names(&mut self, path: &Path) -> Result<Vec<String>> {
        let mut names = Vec::with_capacity(self.archive.len());
        for at in 0..self.archive.len() {
            let part = self.archive.by_index_raw(at).map_err(|error| damaged(path, &error))?;
            let name = String::from_utf8(part.name_raw().to_vec()).map_err(|_| messages::package_part_unknown("?"))?;
            if part.compression() != CompressionMethod::Stored
                || part.size() != part.compressed_size()
                || part.encrypted()
            {
                return Err(messages::package_repacked(&name));
            }
            names.push(name);
        }
        Ok(names)
    }

    /// The bytes of a part, at most so many.
    pub(super) fn part(&mut self, path: &Path, name: &str, most: u64) -> Result<Vec<u8>> {
        let part = self.archive.by_name(name).map_err(|error| damaged(path, &error))?;
        if part.size() > most {
            return Err(messages::package_too_large(name, most));
        }
        let mut bytes = Vec::new();
        // What the directory says of the size may be a lie.
        part.take(most + 1).read_to_end(&mut bytes).map_err(|_| messages::package_damaged(path))?;
        if bytes.len() as u64 > most {
            return Err(messages::package_too_large(name, most));
        }
        Ok(bytes)
    }
}

/// Looks at the end of the file before the zip crate reserves room for what it claims: gives the number of parts.
fn check_end(path: &Path, file: &mut File) -> Result<usize> {
    let size = file.metadata().map_err(|error| new_file::failed(path, error))?.len();
    if size > limits::PACKAGE_FILE_BYTES {
        return Err(messages::package_file_too_large(limits::PACKAGE_FILE_BYTES));
    }
    let tail_bytes = size.min((END_BYTES + ZIP64_LOCATOR_BYTES) as u64);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(size - tail_bytes)).map_err(|error| new_file::failed(path, error))?;
    file.take(tail_bytes).read_to_end(&mut tail).map_err(|error| new_file::failed(path, error))?;
    file.seek(SeekFrom::Start(0)).map_err(|error| new_file::failed(path, error))?;
    let end = tail.len().checked_sub(END_BYTES).and_then(|at| tail.get(at..));
    let end = end.filter(|end| end.starts_with(b"PK\x05\x06") && end.ends_with(&[0, 0]));
    let half = |end: &[u8], at: usize| match end.get(at..at + 2) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => usize::MAX,
    };
    let Some(end) = end else { return Err(messages::package_damaged(path)) };
    if tail.starts_with(b"PK\x06\x07") && tail.len() > END_BYTES {
        return Err(messages::package_damaged(path));
    }
    let entries = half(end, 10);
    match half(end, 8) == entries && entries <= limits::PACKAGE_PARTS {
        true => Ok(entries),
        false => Err(messages::package_damaged(path)),
    }
}

fn damaged(path: &Path, error: &ZipError) -> crate::Error {
    match error {
        ZipError::Io(_) | ZipError::InvalidArchive(_) | ZipError::UnsupportedArchive(_) | ZipError::FileNotFound => {
            messages::package_damaged(path)
        }
        _ => messages::package_damaged(path),
    }
}
