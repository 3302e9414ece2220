//! Paths that lead nowhere, reported by their first part that does not exist: a wrong drive or folder is seen at once.

use std::io::{Error as IoError, ErrorKind as IoErrorKind};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::store::messages;

/// Whether the system says that a path leads nowhere.
pub(crate) fn is_missing(error: &IoError) -> bool {
    matches!(error.kind(), IoErrorKind::NotFound | IoErrorKind::NotADirectory)
}

/// Of a file that is to be read and does not exist.
#[cold]
pub(crate) fn no_file(path: &Path) -> Error {
    let path = whole(path);
    match first_missing(&path) {
        Some(folder) if is_there(&folder) => messages::no_file_below_file(&path, &folder),
        Some(folder) => messages::no_file_nor_folder(&path, &folder),
        None => messages::no_file(&path),
    }
}

/// Of a file that is to be written into a folder that does not exist; `None` where the folder exists.
pub(crate) fn no_folder(path: &Path) -> Option<Error> {
    let path = whole(path);
    let folder = first_missing(&path)?;
    Some(match is_there(&folder) {
        true => messages::no_folder_but_file(&path, &folder),
        false => messages::no_folder(&path, &folder),
    })
}

fn is_there(folder: &Path) -> bool {
    folder.symlink_metadata().is_ok()
}

/// From the root on: the reader of an error may stand in another folder than the program.
fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The first folder above a file that does not exist, or is none.
fn first_missing(path: &Path) -> Option<PathBuf> {
    let leads_nowhere = |folder: &&Path| match folder.metadata() {
        Ok(found) => !found.is_dir(),
        Err(error) => is_missing(&error),
    };
    let folders = path.ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
    folders.take_while(leads_nowhere).last().map(Path::to_owned)
}
