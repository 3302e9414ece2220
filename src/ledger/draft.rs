//! Files that appear under their name only when they are complete.
//!
//! A file is written under another name beside its own, and renamed when everything is on the disk. Whatever happens
//! before leaves what was there; a program that is killed leaves the unfinished file, whose name ends with `.partial`.

use std::fs::{self, File};
use std::io::{Error as IoError, ErrorKind as IoErrorKind};
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};
use crate::store::open::{self, Found, side_file};

/// What SQLite may keep beside a file.
const SIDE_FILES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// A file being written.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    partial: PathBuf,
    may_replace: bool,
}

impl Draft {
    /// A new ledger; where one is replaced, it must be one that nobody has open.
    pub(crate) fn ledger(path: &Path, may_replace: bool) -> Result<Draft> {
        let draft = Draft::new(path, may_replace)?;
        if draft.path.exists() {
            open::look(path)?;
        }
        draft.check_place()?;
        Ok(draft)
    }

    /// A ledger that is to stand where nothing stands any more when it is complete.
    pub(crate) fn restored(path: &Path) -> Result<Draft> {
        let mut draft = Draft::new(path, true)?;
        draft.may_replace = false;
        Ok(draft)
    }

    /// A new file of another kind; a ledger is never replaced by one.
    pub(crate) fn text(path: &Path, may_replace: bool) -> Result<Draft> {
        let draft = Draft::new(path, may_replace)?;
        match open::look(path) {
            Ok(Found::Nothing) => Ok(draft),
            Err(error) if error.kind() == ErrorKind::NotALedger => Ok(draft),
            Err(error) => Err(error),
            Ok(Found::Ledger) => Err(taken(path)),
        }
    }

    fn new(path: &Path, may_replace: bool) -> Result<Draft> {
        let name = path.file_name().filter(|_| !path.is_dir());
        let name = name.ok_or_else(|| {
            Error::new(ErrorKind::InvalidValue, format!("{} is not the name of a file", path.display()))
        })?;
        if path.exists() && !may_replace {
            return Err(taken(path));
        }
        // The last digits are random.
        let number = uuid::Uuid::now_v7().simple().to_string();
        let mut partial = name.to_owned();
        partial.push(format!(".{}.partial", number.get(20..).unwrap_or(&number)));
        Ok(Draft { path: path.to_owned(), partial: path.with_file_name(partial), may_replace })
    }

    /// Where to write.
    pub(crate) fn place(&self) -> &Path {
        &self.partial
    }

    /// A log beside the place belongs to a ledger in use, or to one that is gone: SQLite would read it as the new one's.
    fn check_place(&self) -> Result<()> {
        match first_side_file(&self.path) {
            None => Ok(()),
            Some(file) => Err(Error::new(ErrorKind::Busy, format!("there is {}, of a ledger in use", file.display()))
                .remedy("close the ledger in every program, or choose another path")),
        }
    }

    /// Gives the file its name, once everything of it is on the disk. Nothing may have it open any more.
    pub(crate) fn publish(self, is_ledger: bool) -> Result<()> {
        // Nobody but this draft knows the name, so that closing the file drops nobody's locks.
        let sync = File::options().write(true).open(&self.partial).and_then(|file| file.sync_all());
        sync.map_err(|error| failed(&self.partial, error))?;
        if is_ledger {
            self.check_place()?;
        }
        self.rename().map_err(|error| match error.kind() {
            IoErrorKind::AlreadyExists => taken(&self.path),
            _ => failed(&self.path, error),
        })?;
        sync_folder(&self.path);
        Ok(())
    }

    fn rename(&self) -> Result<(), IoError> {
        if self.may_replace {
            return fs::rename(&self.partial, &self.path);
        }
        // Unlike a rename, a link never replaces what somebody else has put there meanwhile.
        match fs::hard_link(&self.partial, &self.path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == IoErrorKind::AlreadyExists => Err(error),
            // Not every file system has links.
            Err(_) if self.path.exists() => Err(IoErrorKind::AlreadyExists.into()),
            Err(_) => fs::rename(&self.partial, &self.path),
        }
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        for file in SIDE_FILES.iter().map(|ending| side_file(&self.partial, ending)).chain([self.partial.clone()]) {
            let _ = fs::remove_file(file);
        }
    }
}

fn first_side_file(path: &Path) -> Option<PathBuf> {
    SIDE_FILES.iter().map(|ending| side_file(path, ending)).find(|file| file.exists())
}

/// Whether something lies beside a place that SQLite would take for a part of what comes there.
pub(crate) fn has_side_files(path: &Path) -> bool {
    first_side_file(path).is_some()
}

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
    let aside = (1..100).map(named).find(|aside| !aside.exists()).ok_or_else(|| taken(path))?;
    // The file first: a log without its file is nothing, a log beside another file would be read as that one's.
    move_all(path, &aside).map_err(|error| failed(path, error))?;
    sync_folder(path);
    Ok(aside)
}

/// Undoes [`put_aside`].
pub(crate) fn put_back(aside: &Path, path: &Path) {
    if !path.exists() {
        let _ = move_all(aside, path);
    }
}

fn move_all(from: &Path, to: &Path) -> Result<(), IoError> {
    if from.exists() {
        fs::rename(from, to)?;
    }
    for ending in SIDE_FILES {
        let side = side_file(from, ending);
        if side.exists() {
            fs::rename(side, side_file(to, ending))?;
        }
    }
    Ok(())
}

/// A name is on the disk when its folder is; systems without that keep it by themselves.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

fn taken(path: &Path) -> Error {
    Error::new(ErrorKind::Duplicate, format!("there is a file at {}", path.display()))
        .remedy("choose another path; it was not touched")
}

/// What a file system says, in the words of the library.
pub(crate) fn failed(path: &Path, error: IoError) -> Error {
    let (kind, remedy) = match error.kind() {
        IoErrorKind::StorageFull | IoErrorKind::QuotaExceeded => (ErrorKind::DiskFull, "free some space"),
        IoErrorKind::PermissionDenied | IoErrorKind::ReadOnlyFilesystem => {
            (ErrorKind::ReadOnly, "check the rights of the file and its folder")
        }
        _ => (ErrorKind::Io, "check the path, its rights and the disk"),
    };
    Error::new(kind, format!("{} cannot be read or written: {error}", path.display())).remedy(remedy).because(error)
}
