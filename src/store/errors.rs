//! SQLite's errors in the words of the library.

use rusqlite::ErrorCode;

use crate::error::{Error, ErrorKind};

impl From<rusqlite::Error> for Error {
    #[cold]
    fn from(error: rusqlite::Error) -> Self {
        use ErrorKind::*;
        let code = error.sqlite_error_code();
        let (kind, what, remedy) = match code {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                (Busy, "another program is writing to the ledger", "try again in a moment")
            }
            Some(ErrorCode::DiskFull) => (DiskFull, "the disk is full", "free some space; nothing was written"),
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                (ReadOnly, "the ledger cannot be written to", "check the rights of the file and its folder")
            }
            Some(ErrorCode::NotADatabase) => (NotALedger, "the file is not a ledger", "check the path"),
            Some(ErrorCode::DatabaseCorrupt) => {
                (Damaged, "the ledger file is damaged", "restore a backup; keep the damaged file")
            }
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
                (Io, "the ledger file cannot be read or written", "check the path, its rights and the disk")
            }
            Some(ErrorCode::OperationInterrupted) => (Interrupted, "the call was interrupted", "nothing was written"),
            Some(ErrorCode::ConstraintViolation) => (Rule, "a rule of the ledger file refuses the record", ""),
            Some(ErrorCode::OutOfMemory | ErrorCode::TooBig) => (TooLong, "the data is too large", ""),
            _ => (Internal, "SQLite refused a statement", ""),
        };
        let error_of_kind = match kind {
            Rule | Internal => Error::new(kind, format!("{what}: {error}")),
            _ => Error::new(kind, what),
        };
        let error_of_kind = if remedy.is_empty() { error_of_kind } else { error_of_kind.remedy(remedy) };
        error_of_kind.because(error)
    }
}

/// A stored value that the library never writes.
#[cold]
pub(crate) fn damaged(what: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Damaged, format!("the ledger holds a value that it cannot hold: {what}"))
        .remedy("run verify; restore a backup")
}
