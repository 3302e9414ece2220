//! SQLite's errors in the words of the library. What SQLite says itself is their cause, and stands in no text.

use rusqlite::{Error as SqliteError, ErrorCode};

use crate::error::{Error, Result};
use crate::message::Arg;
use crate::store::messages;

/// What SQLite answered, as a result of the library. No `From`: rusqlite's version is nothing that programs depend on.
pub(crate) trait Stored<T> {
    /// SQLite's error in the words of the library.
    fn stored(self) -> Result<T>;
}

impl<T> Stored<T> for rusqlite::Result<T> {
    fn stored(self) -> Result<T> {
        self.map_err(said_by_sqlite)
    }
}

#[cold]
pub(crate) fn said_by_sqlite(error: rusqlite::Error) -> Error {
    let said = match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => messages::busy(),
        Some(ErrorCode::DiskFull) => messages::disk_full(),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => messages::not_writable(),
        Some(ErrorCode::NotADatabase) => messages::not_a_database(),
        Some(ErrorCode::DatabaseCorrupt) => messages::file_damaged(),
        Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
            messages::file_unreadable()
        }
        Some(ErrorCode::OperationInterrupted) => messages::call_interrupted(),
        Some(ErrorCode::ConstraintViolation) => messages::record_refused(),
        Some(ErrorCode::OutOfMemory | ErrorCode::TooBig) => messages::data_too_large(),
        // Every statement of the library works with the tables that it makes: others are in the file.
        Some(ErrorCode::Unknown | ErrorCode::TypeMismatch | ErrorCode::AuthorizationForStatementDenied) => {
            messages::tables_differ()
        }
        None if is_of_a_value(&error) => messages::value_of_wrong_type(),
        _ => messages::statement_refused(),
    };
    said.because(error)
}

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

/// A stored value that the library never writes.
#[cold]
pub(crate) fn damaged(what: impl Into<Arg>) -> Error {
    messages::value_impossible(what.into())
}

/// The same, by what it stands for in English and in Chinese.
#[cold]
pub(crate) fn damaged_value(english: &str, chinese: &str, value: impl std::fmt::Display) -> Error {
    damaged(Arg::Both(format!("{english} {value}"), format!("{chinese}{value}")))
}

/// A stored value of another type than the library writes.
#[cold]
pub(crate) fn damaged_cell(error: rusqlite::Error) -> Error {
    damaged_value("unreadable value:", "无法读取的值：", error)
}

/// A stored document that is not the JSON which the library writes.
#[cold]
pub(crate) fn damaged_document(error: serde_json::Error) -> Error {
    damaged_value("unreadable document:", "无法读取的内容：", error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    #[test]
    fn an_impossible_value_is_named_in_either_language() {
        let error = damaged_value("kind of event", "事件种类", 9);
        assert!(error.text(Language::English).contains("it cannot hold: kind of event 9"));
        assert!(error.text(Language::Chinese).contains("事件种类9"));
    }
}
