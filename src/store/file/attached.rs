//! The files of attachments: in a folder beside the ledger, each under the SHA-256 of its bytes.
//!
//! `台账.zdxm.files/ab/cdef…` has the name of the ledger in full, as the logs of SQLite have it, and no ending, so that no
//! program opens it to turn a photo round. A file is written once and never changed; the same bytes are one file.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{Error as IoError, ErrorKind as IoErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::digests::{Digesting, Digests};
use super::missing::is_missing;
use super::new_file::{Draft, failed, nothing, sync_folder};
use super::side::side_file;
use crate::domain::office::import_answer::FileDigest;
use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::store::messages;

/// What the folder's name adds to that of the ledger.
pub(crate) const ENDING: &str = ".files";
/// What unfinished files end with.
const PARTIAL: &str = ".partial";
const PORTION: usize = 64 << 10;

/// The folder of a ledger's files; of a link to a ledger, that of the ledger.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    ledger: PathBuf,
    folder: PathBuf,
}

/// What lies in the folder.
#[derive(Debug)]
pub(crate) struct Lying {
    pub(crate) path: PathBuf,
    /// Which bytes its name promises; `None` for what is no attachment.
    pub(crate) digest: Option<FileDigest>,
    /// Whether it is what a write that was killed left.
    pub(crate) is_partial: bool,
}

impl Files {
    /// The files of a ledger at a path.
    pub(crate) fn of(ledger: &Path) -> Files {
        let ledger = fs::canonicalize(ledger).unwrap_or_else(|_| ledger.to_owned());
        let folder = side_file(&ledger, ENDING);
        Files { ledger, folder }
    }

    /// Where files wait until what lies there is put aside.
    pub(crate) fn waiting(&self) -> Files {
        Files { ledger: self.ledger.clone(), folder: side_file(&self.folder, PARTIAL) }
    }

    /// Gives the folder the place of another one, if there is such a folder.
    pub(crate) fn move_to(&self, other: &Files) -> Result<()> {
        if self.folder == other.folder || !self.folder.exists() {
            return Ok(());
        }
        fs::rename(&self.folder, &other.folder).map_err(|error| failed(&other.folder, error))
    }

    /// Where the bytes of a digest lie, or would.
    pub(crate) fn path(&self, digest: FileDigest) -> PathBuf {
        let digits = digest.to_string();
        let (first, rest) = digits.split_at_checked(2).unwrap_or_default();
        self.folder.join(first).join(rest)
    }

    /// Keeps bytes, on the disk when it returns; what is there already is left alone if it is right.
    pub(crate) fn put(&self, bytes: &[u8], digest: FileDigest) -> Result<()> {
        let path = self.path(digest);
        match self.check(digest, bytes.len() as u64) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == ErrorKind::NoFile => {}
            // What was changed behind the library's back is put right.
            Err(error) if error.kind() == ErrorKind::Tampered => {
                fs::remove_file(&path).map_err(|error| failed(&path, error))?;
            }
            Err(error) => return Err(error),
        }
        self.write(&path, |file| file.write_all(bytes))
    }

    fn write(&self, path: &Path, write: impl FnOnce(&mut File) -> Result<(), IoError>) -> Result<()> {
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        sync_folder(folder);
        sync_folder(&self.folder);
        let draft = Draft::begin(path, Some(&self.ledger), &nothing)?;
        write(&mut draft.file()?).map_err(|error| failed(path, error))?;
        match draft.put_in_place(&nothing) {
            // Another process keeps the same bytes.
            Err(error) if error.kind() == ErrorKind::Duplicate => Ok(()),
            done => done,
        }
    }

    /// Takes a file over from another ledger's: as a further name of it where the file system has such names, or as a copy.
    /// Fails with `NoFile` or `Tampered` where the other one is not what it should be.
    pub(crate) fn take(&self, from: &Files, digest: FileDigest, size: u64) -> Result<()> {
        if self.check(digest, size).is_ok() {
            return Ok(());
        }
        from.check(digest, size)?;
        let (source, path) = (from.path(digest), self.path(digest));
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        if fs::symlink_metadata(&path).is_ok() {
            fs::remove_file(&path).map_err(|error| failed(&path, error))?;
        }
        if fs::hard_link(&source, &path).is_ok() {
            sync_folder(&path);
        } else {
            let mut source = File::open(&source).map_err(|error| failed(&source, error))?;
            self.write(&path, |file| std::io::copy(&mut source, file).map(drop))?;
        }
        self.check(digest, size)
    }

    /// Whether the bytes of a digest lie there, every one of them.
    pub(crate) fn check(&self, digest: FileDigest, size: u64) -> Result<()> {
        self.read_to(digest, size, &mut std::io::sink())
    }

    /// Whether something of the right size lies there; its bytes are not read.
    pub(crate) fn is_there(&self, digest: FileDigest, size: u64) -> bool {
        fs::symlink_metadata(self.path(digest)).is_ok_and(|file| file.is_file() && file.len() == size)
    }

    /// The bytes of a digest, proved.
    pub(crate) fn bytes(&self, digest: FileDigest, size: u64) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.read_to(digest, size, &mut bytes)?;
        Ok(bytes)
    }

    /// Writes the bytes of a digest somewhere. They are proved only when it returns.
    pub(crate) fn read_to(&self, digest: FileDigest, size: u64, to: &mut dyn Write) -> Result<()> {
        let path = self.path(digest);
        let lost = |error: IoError| match is_missing(&error) {
            true => messages::attached_file_missing(&path).because(error),
            false => failed(&path, error),
        };
        let found = fs::symlink_metadata(&path).map_err(lost)?;
        if !found.is_file() || found.len() != size || size > limits::ATTACHMENT_BYTES {
            return Err(messages::attached_file_changed(&path));
        }
        let mut file = File::open(&path).map_err(lost)?.take(size + 1);
        let mut digesting = Digesting::default();
        let mut portion = vec![0; PORTION];
        loop {
            match file.read(&mut portion) {
                Ok(0) => break,
                Ok(read) => {
                    let read = portion.get(..read).unwrap_or_default();
                    digesting.add(read);
                    to.write_all(read).map_err(|error| failed(&path, error))?;
                }
                Err(error) if error.kind() == IoErrorKind::Interrupted => {}
                Err(error) => return Err(failed(&path, error)),
            }
        }
        match digesting.finish().sha256 == digest.0 {
            true => Ok(()),
            false => Err(messages::attached_file_changed(&path)),
        }
    }

    /// Everything that lies in the folder, in the order of names. Links and folders within are named, not followed.
    pub(crate) fn lying(&self) -> Result<Vec<Lying>> {
        let mut all = Vec::new();
        for first in entries(&self.folder)? {
            let name = first.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_folder = fs::symlink_metadata(&first).is_ok_and(|found| found.is_dir());
            if !is_folder || name.len() != 2 || !is_hex(&name) {
                all.push(Lying { path: first, digest: None, is_partial: false });
                continue;
            }
            for path in entries(&first)? {
                let rest = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
                let digest = format!("{name}{rest}").parse().ok().filter(|_| is_file && is_hex(&rest));
                let is_partial = is_file && rest.len() > 62 && rest.ends_with(PARTIAL);
                all.push(Lying { path, digest, is_partial });
            }
        }
        Ok(all)
    }

    /// Removes a file of ours, and its folder where that is empty then.
    pub(crate) fn remove(&self, path: &Path) -> Result<()> {
        fs::remove_file(path).map_err(|error| failed(path, error))?;
        if let Some(folder) = path.parent() {
            let _ = fs::remove_dir(folder);
        }
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

/// Both hashes of a file as they stand in the ledger.
pub(crate) fn digests(bytes: &[u8]) -> (FileDigest, FileDigest) {
    let Digests { sha256, sm3, size: _ } = Digests::of(bytes);
    (FileDigest(sha256), FileDigest(sm3))
}

/// The bytes of a file that is to be attached: a regular one, within the limit.
pub(crate) fn read_source(path: &Path) -> Result<Vec<u8>> {
    let failed = |error: IoError| failed(path, error);
    let found = fs::metadata(path).map_err(failed)?;
    if !found.is_file() {
        return Err(messages::name_is_no_file(path));
    }
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(failed)?.take(limits::ATTACHMENT_BYTES + 1);
    file.read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn entries(folder: &Path) -> Result<BTreeSet<PathBuf>> {
    let failed = |error: IoError| -> Error { failed(folder, error) };
    match fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| Ok(entry.map_err(failed)?.path())).collect(),
        Err(error) if is_missing(&error) => Ok(BTreeSet::new()),
        Err(error) => Err(failed(error)),
    }
}
