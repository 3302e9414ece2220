//! The one place that writes files: workbooks, archives, backups, restored ledgers.
//!
//! A file is written under a random name beside its own, which nobody can foresee and plant a link at, and renamed when
//! everything is on the disk. Whatever happens before leaves what was there; a program that is killed leaves the
//! unfinished file, whose name ends with `.partial`.

use std::fs::{self, File};
use std::io::{Error as IoError, ErrorKind as IoErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::{NamedTempFile, PersistError};

use super::in_use::is_in_use;
use super::look::{self, Found};
use super::missing::{is_missing, no_file, no_folder};
use super::name::check_name;
use super::side::{SIDE_FILES, side_file};
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::setters::setters;
use crate::store::{messages, rights};

/// The first bytes of every SQLite file.
const DATABASE: &[u8; 16] = b"SQLite format 3\0";
/// The longest name that a partial file repeats, in bytes; with what it adds it stays within 255.
const NAME_BYTES: usize = 200;
/// Between two attempts to replace a file that another program holds.
const PAUSE: Duration = Duration::from_millis(50);

/// How to save a file (保存选项).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct SaveOptions {
    /// Replace the older file of that name, when the new one is complete. A ledger is never replaced, nor any other
    /// SQLite file; a backup alone may replace an older backup of the same ledger that nobody has open.
    pub overwrite: bool,
}

setters! {
    SaveOptions {
        with_overwrite(overwrite: bool) = overwrite;
    }
}

/// Whether a file may be replaced; the error says why not.
pub(crate) type Check<'a> = &'a dyn Fn(&Path) -> Result<()>;

/// A file being written.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    file: NamedTempFile,
    /// After the file, as SQLite may keep them beside it.
    _side_files: SideFiles,
}

impl Draft {
    /// A new file that may replace what `check` allows. It has the rights of `like`, where there is such a file.
    pub(crate) fn begin(path: &Path, like: Option<&Path>, check: Check) -> Result<Draft> {
        check_name(path)?;
        if stands_at(path)? {
            check_replaced(path, check)?;
        }
        check_side_files(path)?;
        Draft::beside(path, like)
    }

    /// A ledger that is to stand where nothing stands any more when it is complete.
    pub(crate) fn restored(path: &Path, like: Option<&Path>) -> Result<Draft> {
        check_name(path)?;
        Draft::beside(path, like)
    }

    fn beside(path: &Path, like: Option<&Path>) -> Result<Draft> {
        let name = path.file_name().unwrap_or_default();
        let mut prefix = if name.len() > NAME_BYTES { "zdxm".into() } else { name.to_owned() };
        prefix.push(".");
        let folder = folder_of(path);
        let file = rights::create(folder, &prefix, like).map_err(|error| {
            let missing = if is_missing(&error) { no_folder(path) } else { None };
            missing.unwrap_or_else(|| failed(folder, error))
        })?;
        let side_files = SideFiles(file.path().to_owned());
        Ok(Draft { path: path.to_owned(), file, _side_files: side_files })
    }

    /// Where to write.
    pub(crate) fn place(&self) -> &Path {
        self.file.path()
    }

    /// The file itself, for what is not written by SQLite.
    pub(crate) fn file(&self) -> Result<File> {
        self.file.as_file().try_clone().map_err(|error| failed(self.place(), error))
    }

    /// Gives the file its name, once everything of it is on the disk. Nothing may have it open any more. What stands
    /// there by now is replaced if `check` allows it; a program that holds it gets some time to let it go.
    pub(crate) fn put_in_place(self, check: Check) -> Result<()> {
        let Draft { path, mut file, _side_files } = self;
        file.as_file().sync_all().map_err(|error| failed(file.path(), error))?;
        let deadline = Instant::now() + Duration::from_millis(limits::HELD_FILE_MS.into());
        loop {
            let replace = stands_at(&path)?;
            if replace {
                check_replaced(&path, check)?;
            }
            check_side_files(&path)?;
            let renamed = if replace { file.persist(&path) } else { persist_new(file, &path) };
            let Err(failure) = renamed else {
                sync_folder(&path);
                return Ok(());
            };
            // Where somebody was faster, what he put there is looked at next.
            let is_late = failure.error.kind() == IoErrorKind::AlreadyExists;
            if !is_late && !is_kept(&failure.error) {
                return Err(failed(&path, failure.error));
            }
            if Instant::now() >= deadline {
                return Err(if is_late { messages::file_taken(&path) } else { held(&path, failure.error) });
            }
            if !is_late {
                std::thread::sleep(PAUSE);
            }
            file = failure.file;
        }
    }
}

/// Gives a file a name that nobody has.
fn persist_new(file: NamedTempFile, path: &Path) -> Result<File, PersistError> {
    file.persist_noclobber(path).or_else(|failure| {
        // Not every file system can rename without replacing, or has links.
        let is_free = matches!(stands_at(path), Ok(false)) && !is_kept(&failure.error);
        if is_free { failure.file.persist(path) } else { Err(failure) }
    })
}

/// What SQLite may have left beside an unfinished file.
#[derive(Debug)]
struct SideFiles(PathBuf);

impl Drop for SideFiles {
    fn drop(&mut self) {
        for file in SIDE_FILES.iter().map(|ending| side_file(&self.0, ending)) {
            let _ = fs::remove_file(file);
        }
    }
}

/// Saves a document as a whole, or not at all.
pub(crate) fn save(path: &Path, bytes: &[u8], options: SaveOptions) -> Result<()> {
    let check = document_check(options);
    let draft = Draft::begin(path, Some(path), check)?;
    draft.file()?.write_all(bytes).map_err(|error| failed(draft.place(), error))?;
    draft.put_in_place(check)
}

/// What a document may replace.
pub(crate) fn document_check(options: SaveOptions) -> Check<'static> {
    if options.overwrite { &document } else { &nothing }
}

/// Replaces no file.
pub(crate) fn nothing(path: &Path) -> Result<()> {
    Err(messages::file_taken(path))
}

/// Replaces every file but those of SQLite.
fn document(path: &Path) -> Result<()> {
    let is_ledger = match look::look(path) {
        Ok(Found::Nothing) => return if is_empty(path) { Ok(()) } else { Err(messages::file_is_database(path)) },
        Ok(Found::Ledger) => true,
        Err(error) if error.kind() == ErrorKind::NotALedger => false,
        Err(error) if error.kind() == ErrorKind::Damaged => return Err(messages::file_is_database(path).because(error)),
        // SQLite does not say why it cannot open a file, Windows does, where opening it costs nobody a lock.
        Err(error) if cfg!(windows) && error.kind() == ErrorKind::Io => {
            return Err(begins_as_database(path).err().map_or(error, |reason| failed(path, reason)));
        }
        Err(error) => return Err(error),
    };
    if is_ledger {
        return Err(messages::file_is_ledger(path));
    }
    // Nobody has it open as a ledger, so that closing it drops no locks.
    match begins_as_database(path) {
        Ok(false) => Ok(()),
        Ok(true) => Err(messages::file_is_database(path)),
        Err(error) => Err(failed(path, error)),
    }
}

fn begins_as_database(path: &Path) -> Result<bool, IoError> {
    let mut start = Vec::new();
    File::open(path)?.take(DATABASE.len() as u64).read_to_end(&mut start)?;
    Ok(start == DATABASE)
}

/// Whether a file has no content, as those that a dialog makes to try a name.
pub(crate) fn is_empty(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.len() == 0)
}

/// Whether anything has the name, a link to nowhere as well.
fn stands_at(path: &Path) -> Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if is_missing(&error) => no_folder(path).map_or(Ok(false), Err),
        Err(error) => Err(failed(path, error)),
    }
}

/// A link, a device or a pipe is not what somebody means to replace by a file.
fn check_replaced(path: &Path, check: Check) -> Result<()> {
    let is_file = fs::symlink_metadata(path).is_ok_and(|there| there.is_file());
    if is_file { check(path) } else { Err(messages::file_taken(path)) }
}

/// A log beside the place belongs to a ledger in use, or to one that is gone: SQLite would read it as the new one's.
fn check_side_files(path: &Path) -> Result<()> {
    match first_side_file(path) {
        None => Ok(()),
        Some(log) if stands_at(path)? => Err(messages::log_in_use(&log)),
        Some(log) => Err(messages::log_orphaned(&log)),
    }
}

fn first_side_file(path: &Path) -> Option<PathBuf> {
    SIDE_FILES.iter().map(|ending| side_file(path, ending)).find(|file| file.exists())
}

/// Whether something lies beside a place that SQLite would take for a part of what comes there.
pub(crate) fn has_side_files(path: &Path) -> bool {
    first_side_file(path).is_some()
}

/// A name is on the disk when its folder is; systems without that keep it by themselves.
pub(crate) fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder_of(path))
    {
        let _ = folder.sync_all();
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether another program keeps a file from being renamed or replaced, perhaps only for the moment.
fn is_kept(error: &IoError) -> bool {
    // On Windows, access to a file that is open is denied, too.
    is_in_use(error) || (cfg!(windows) && error.raw_os_error() == Some(5))
}

/// Of a file that was held all the time.
fn held(path: &Path, error: IoError) -> Error {
    let is_read_only = cfg!(windows) && fs::metadata(path).is_ok_and(|file| file.permissions().readonly());
    if is_read_only {
        return failed(path, IoErrorKind::PermissionDenied.into());
    }
    messages::file_in_use(path).because(error)
}

/// What a file system says, in the words of the library.
pub(crate) fn failed(path: &Path, error: IoError) -> Error {
    let said = match error.kind() {
        _ if is_in_use(&error) => messages::file_in_use(path),
        _ if is_missing(&error) => no_file(path),
        IoErrorKind::StorageFull | IoErrorKind::QuotaExceeded => messages::disk_full_at(path),
        IoErrorKind::InvalidFilename => messages::name_not_allowed(path),
        IoErrorKind::PermissionDenied | IoErrorKind::ReadOnlyFilesystem => messages::not_permitted_at(path),
        _ => messages::failed_at(path, messages::reason(&error)),
    };
    said.because(error)
}
