//! Putting a file aside, with what SQLite keeps beside it and the files of its attachments.

use std::fs::{self, File};
use std::io::Error as IoError;
use std::path::{Path, PathBuf};

use super::attached;
use super::new_file::{failed, has_side_files, sync_folder};
use super::side::{SIDE_FILES, side_file};
use crate::error::Result;
use crate::store::messages;

/// Puts a file aside, with what SQLite keeps beside it, under a name with the date; gives the name.
pub(crate) fn put_aside(path: &Path) -> Result<PathBuf> {
    let date = chrono::Local::now().format("%Y%m%d-%H%M%S");
    let (stem, ending) = (path.file_stem().unwrap_or_default(), path.extension());
    let named = |number: u32| {
        let mut name = stem.to_owned();
        name.push(if number == 1 { format!(".{date}") } else { format!(".{date}-{number}") });
        if let Some(ending) = ending {
            name.push(".");
            name.push(ending);
        }
        path.with_file_name(name)
    };
    let is_free = |aside: &PathBuf| {
        fs::symlink_metadata(aside).is_err() && !has_side_files(aside) && !side_file(aside, attached::ENDING).exists()
    };
    let aside = (1..100).map(named).find(is_free).ok_or_else(|| messages::file_taken(path))?;
    // The file first: a log without its file is nothing, a log beside another file would be read as that one's.
    move_all(path, &aside).map_err(|error| failed(path, error))?;
    sync_folder(path);
    Ok(aside)
}

/// Undoes [`put_aside`].
pub(crate) fn put_back(aside: &Path, path: &Path) {
    let _ = move_all(aside, path);
}

fn move_all(from: &Path, to: &Path) -> Result<(), IoError> {
    if from.exists() {
        rename_new(from, to)?;
    }
    for ending in SIDE_FILES {
        let side = side_file(from, ending);
        if side.exists() {
            rename_new(&side, &side_file(to, ending))?;
        }
    }
    let files = side_file(from, attached::ENDING);
    if files.exists() { fs::rename(&files, side_file(to, attached::ENDING)) } else { Ok(()) }
}

/// Renames a file to a name that nobody has: an empty file of ours keeps it free of others, and is replaced.
fn rename_new(from: &Path, to: &Path) -> Result<(), IoError> {
    File::create_new(to)?;
    fs::rename(from, to).inspect_err(|_| drop(fs::remove_file(to)))
}
