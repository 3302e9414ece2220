//! Papers that a story says it has saved beside its ledger.

use std::path::{Path, PathBuf};

/// The `.docx` of each paper; panics where one of its files is missing or is not what it is called.
pub fn saved(story: &str, folder: &Path) -> Vec<PathBuf> {
    let names = story.lines().filter_map(|line| line.trim().strip_prefix("另存：")?.strip_suffix(".docx、.xlsx、.txt"));
    let docx = names.map(|name| {
        let path = |extension: &str| folder.join(format!("{name}.{extension}"));
        let read = |extension: &str| std::fs::read(path(extension)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(read("docx").starts_with(b"PK") && read("xlsx").starts_with(b"PK"), "{name}");
        assert!(!String::from_utf8(read("txt")).unwrap().trim().is_empty(), "{name}");
        path("docx")
    });
    docx.collect()
}
