//! Further names of a ledger's file (hard links). A program that opens the file by another name gets another log.

use std::path::{Path, PathBuf};

use super::held::FileId;
use crate::domain::office::opening::{Opening, OpeningNotice};

/// Reports further names of the file; with `tidy`, removes those that an unfinished creation of this file left.
pub(crate) fn look(path: &Path, tidy: bool, opening: &mut Opening) {
    if tidy && count(path) > 1 {
        for path in partials(path).into_iter().filter(|partial| std::fs::remove_file(partial).is_ok()) {
            opening.notices.push(OpeningNotice::PartialRemoved { path });
        }
    }
    let links = count(path);
    if links > 1 {
        opening.notices.push(OpeningNotice::HardLinks { links });
    }
}

/// How many names the file has.
#[cfg(unix)]
pub(crate) fn count(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(1, |file| std::os::unix::fs::MetadataExt::nlink(&file))
}

/// The standard library does not say it.
#[cfg(not(unix))]
pub(crate) fn count(_: &Path) -> u64 {
    1
}

/// Names under which the library itself made the file: `台账.zdxm.0123456789ab.partial`.
fn partials(path: &Path) -> Vec<PathBuf> {
    let file = FileId::of(path);
    let real = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (Some(folder), Some(name)) = (real.parent(), real.file_name()) else { return Vec::new() };
    let is_partial = |other: &Path| {
        let rest = other.file_name().map(|other| other.as_encoded_bytes());
        let number = rest.and_then(|rest| rest.strip_prefix(name.as_encoded_bytes())?.strip_prefix(b"."));
        let number = number.and_then(|rest| rest.strip_suffix(b".partial"));
        number.is_some_and(|number| !number.is_empty() && number.iter().all(u8::is_ascii_alphanumeric))
    };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|other| is_partial(other) && FileId::of(other) == file).collect()
}
