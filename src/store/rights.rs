//! The rights of a new file: those of the file that it replaces.

use std::ffi::OsStr;
use std::fs::{File, Metadata};
use std::io::Result;
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// A new empty file under a name that nobody can foresee, with the rights of `like`, where there is such a file.
pub(super) fn create(folder: &Path, prefix: &OsStr, like: Option<&Path>) -> Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(prefix).suffix(".partial").rand_bytes(12);
    let Some(like) = like.and_then(|like| std::fs::metadata(like).ok()) else {
        usual(&mut builder);
        return builder.tempfile_in(folder);
    };
    // Only for its owner, until it has the rights of the other one.
    let file = builder.tempfile_in(folder)?;
    take(file.as_file(), &like);
    Ok(file)
}

/// The rights of every new file of the process.
#[cfg(unix)]
fn usual(builder: &mut Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(std::fs::Permissions::from_mode(0o666));
}

/// Gives a file the group and the mode of another one. Where a file system has none, it stays as it is.
#[cfg(unix)]
fn take(file: &File, like: &Metadata) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    // What one group may read must not become readable for another.
    let has_group = fchown(file, None, Some(like.gid())).is_ok();
    let shared = like.mode() & if has_group { 0o666 } else { 0o606 };
    let _ = file.set_permissions(std::fs::Permissions::from_mode(shared | 0o600));
}

/// The folder decides.
#[cfg(not(unix))]
fn usual(_: &mut Builder<'_, '_>) {}

/// The folder decides.
#[cfg(not(unix))]
fn take(_: &File, _: &Metadata) {}
