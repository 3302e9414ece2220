//! Failures at the border: an [`Error`] of the library, or a call that is wrong in itself.

use std::sync::Arc;

use crate::ffi::codes::*;
use crate::ffi::field_names;
use crate::message::{Language, Message};
use crate::{Error, ErrorKind};

/// A status that is not an error, or why there is none.
pub(in crate::ffi) type Outcome = Result<i32, Fault>;

/// The codes that only C has.
#[derive(Debug, Clone, Copy)]
pub(in crate::ffi) enum FaultKind {
    Arg,
    Handle,
    Encoding,
    Buffer,
    Abi,
    Panic,
}

/// Why a call failed, with everything that the caller can ask for.
#[derive(Debug, Clone, Default)]
pub(in crate::ffi) struct Fault {
    /// Below zero.
    pub(in crate::ffi) code: i32,
    /// SQLite's extended code; 0 where SQLite has no part in it.
    pub(in crate::ffi) sqlite: i32,
    /// `ZDXM_F_…`; 0 where it is not one field.
    pub(in crate::ffi) field: i32,
    /// The record of a batch, from 1; 0 where it is not one record.
    pub(in crate::ffi) row: i32,
    /// Sheet and cell, such as `实施项目!H24`; empty where it is not a cell.
    pub(in crate::ffi) cell: String,
    /// Whether the same call may succeed later.
    pub(in crate::ffi) is_temporary: bool,
    /// What, where and what to do.
    pub(in crate::ffi) said: Said,
}

/// What a fault says, until somebody asks in a language.
#[derive(Debug, Clone, Default)]
pub(in crate::ffi) enum Said {
    #[default]
    Nothing,
    Message(Message),
    Error(Arc<Error>),
    /// In English and Chinese, of a call that belongs to no context.
    Texts([String; 2]),
}

impl Fault {
    /// A row of the tables of messages.
    pub(in crate::ffi) fn said(kind: FaultKind, message: Message) -> Fault {
        let code = match kind {
            FaultKind::Arg => ZDXM_E_ARG,
            FaultKind::Handle => ZDXM_E_HANDLE,
            FaultKind::Encoding => ZDXM_E_ENCODING,
            FaultKind::Buffer => ZDXM_E_BUFFER,
            FaultKind::Abi => ZDXM_E_ABI,
            FaultKind::Panic => ZDXM_E_PANIC,
        };
        Fault { code, said: Said::Message(message), ..Default::default() }
    }

    /// What was kept of one without a context.
    pub(in crate::ffi) fn kept(code: i32, texts: [String; 2]) -> Fault {
        Fault { code, said: Said::Texts(texts), ..Default::default() }
    }

    /// What, where and what to do, in one line.
    pub(in crate::ffi) fn text(&self, language: Language) -> String {
        match &self.said {
            Said::Nothing => String::new(),
            Said::Message(message) => message.line(language),
            Said::Error(error) => error.text(language),
            Said::Texts([english, chinese]) => if language == Language::Chinese { chinese } else { english }.clone(),
        }
    }

    /// What to do; empty where nothing is to be said.
    pub(in crate::ffi) fn remedy(&self, language: Language) -> String {
        self.message().and_then(|message| message.remedy(language)).unwrap_or_default()
    }

    /// Which message it is; empty for one without a context.
    pub(in crate::ffi) fn id(&self) -> &'static str {
        match &self.said {
            Said::Nothing | Said::Texts(_) => "",
            Said::Message(message) => message.id(),
            Said::Error(error) => error.id(),
        }
    }

    /// What it says, for another message to name.
    pub(in crate::ffi) fn message(&self) -> Option<Message> {
        match &self.said {
            Said::Nothing | Said::Texts(_) => None,
            Said::Message(message) => Some(message.clone()),
            Said::Error(error) => Some(error.message()),
        }
    }

    /// The same, of a field.
    pub(in crate::ffi) fn of_field(mut self, field: i32) -> Fault {
        self.field = field;
        self
    }
}

impl From<Error> for Fault {
    #[cold]
    fn from(error: Error) -> Fault {
        Fault {
            code: -error.kind().code(),
            sqlite: sqlite_code(&error),
            field: error.field_name().map_or(0, number_of_name),
            row: error.row().and_then(|row| i32::try_from(row).ok()).unwrap_or(0),
            cell: error.cell().map(|(sheet, cell)| format!("{sheet}!{cell}")).unwrap_or_default(),
            is_temporary: error.is_temporary(),
            said: Said::Error(Arc::new(error)),
        }
    }
}

/// The number of a field that an error names; 0 for one that has none.
pub(in crate::ffi) fn number_of_name(name: &str) -> i32 {
    let name = match name {
        "period" => "period_start",
        other => other,
    };
    field_names::number_of(name).unwrap_or(0)
}

/// What an office calls an error.
pub(in crate::ffi) fn title(code: i32) -> Option<&'static str> {
    Some(match code {
        ZDXM_E_ARG => "参数错误",
        ZDXM_E_HANDLE => "句柄无效",
        ZDXM_E_ENCODING => "编码错误",
        ZDXM_E_BUFFER => "缓冲区不足",
        ZDXM_E_ABI => "版本不符",
        ZDXM_E_PANIC => "程序内部错误",
        _ => ErrorKind::from_number(-i64::from(code))?.name(),
    })
}

/// SQLite's extended code, where SQLite is the cause or the cause of the cause.
fn sqlite_code(error: &Error) -> i32 {
    let first = std::error::Error::source(error);
    let causes = std::iter::successors(first, |cause| cause.source());
    let mut codes = causes.filter_map(|cause| match cause.downcast_ref::<rusqlite::Error>() {
        Some(error) => error.sqlite_error().map(|error| error.extended_code),
        None => cause.downcast_ref::<Error>().map(sqlite_code),
    });
    codes.find(|code| *code != 0).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields;

    #[test]
    fn each_name_stands_for_one_field() {
        for field in fields::ALL {
            assert_eq!(number_of_name(field.name), field.number, "{}", field.name);
        }
    }
}
