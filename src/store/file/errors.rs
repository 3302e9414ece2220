//! SQLite's errors in the words of the library.

use rusqlite::{Error as SqliteError, ErrorCode};

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
            Some(ErrorCode::DatabaseCorrupt) => (Damaged, "the ledger file is damaged", RESTORE),
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
                (Io, "the ledger file cannot be read or written", "check the path, its rights and the disk")
            }
            Some(ErrorCode::OperationInterrupted) => (Interrupted, "the call was interrupted", "nothing was written"),
            Some(ErrorCode::ConstraintViolation) => (Rule, "a rule of the ledger file refuses the record", ""),
            Some(ErrorCode::OutOfMemory | ErrorCode::TooBig) => (TooLong, "the data is too large", ""),
            // Every statement of the library works with the tables that it makes: others are in the file.
            Some(ErrorCode::Unknown | ErrorCode::TypeMismatch | ErrorCode::AuthorizationForStatementDenied) => {
                (Damaged, "the tables of the ledger are not those that the library makes", RESTORE)
            }
            None if is_of_a_value(&error) => (Damaged, "the ledger holds a value that it cannot hold", RESTORE),
            _ => (Internal, "SQLite refused a statement", ""),
        };
        let error_of_kind = match kind {
            Rule | Internal => Error::new(kind, format!("{what}: {error}")),
            Damaged => Error::new(kind, with_reason(what, &error)),
            _ => Error::new(kind, what),
        };
        let error_of_kind = if remedy.is_empty() { error_of_kind } else { error_of_kind.remedy(remedy) };
        error_of_kind.because(error)
    }
}

const RESTORE: &str = "restore a backup; keep the damaged file";

/// Whether a value in a column is not of the type that the library writes there.
fn is_of_a_value(error: &SqliteError) -> bool {
    matches!(
        error,
        SqliteError::FromSqlConversionFailure(..)
            | SqliteError::IntegralValueOutOfRange(..)
            | SqliteError::Utf8Error(..)
            | SqliteError::InvalidColumnType(..)
    )
}

/// Adds what SQLite says, without the statement, which says nothing to an office.
fn with_reason(what: &str, error: &SqliteError) -> String {
    match error {
        SqliteError::SqliteFailure(_, Some(reason)) => format!("{what}: {reason}"),
        SqliteError::SqlInputError { msg, .. } => format!("{what}: {msg}"),
        _ => what.to_owned(),
    }
}

/// A stored value that the library never writes.
#[cold]
pub(crate) fn damaged(what: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Damaged, format!("the ledger holds a value that it cannot hold: {what}"))
        .remedy("run verify; restore a backup")
}
