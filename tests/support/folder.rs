//! Everything that is in a folder, to see whether a call left it alone.
#![allow(dead_code, reason = "not every test uses everything")]

use std::collections::BTreeMap;
use std::path::Path;

/// Each file with its bytes. Not for a folder of which this process has a ledger open.
pub fn state(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|file| file.is_file())
        .map(|file| (file.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&file).unwrap()))
        .collect()
}

/// The names of the files.
pub fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names = files.collect::<Vec<_>>();
    names.sort();
    names
}
