//! Files that another program has open, which Windows then lets nobody else open or replace.

use std::io::{Error as IoError, ErrorKind as IoErrorKind};
use std::path::Path;

/// Whether the system says that another program has a file open.
pub(crate) fn is_in_use(error: &IoError) -> bool {
    let on_windows = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    on_windows || matches!(error.kind(), IoErrorKind::ResourceBusy | IoErrorKind::ExecutableFileBusy)
}

/// Whether Windows lets nobody else open the file, which SQLite does not say. Not to be asked of Unix, where the locks on a file
/// go with whichever of its openings is closed first.
pub(crate) fn is_in_use_elsewhere(path: &Path) -> bool {
    cfg!(windows) && std::fs::File::open(path).is_err_and(|error| is_in_use(&error))
}
