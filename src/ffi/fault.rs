//! What goes wrong at the border: the library's [`Error`], or a call that cannot be one.

use std::any::Any;

use super::codes::*;
use super::field_names;
use super::handle::Handle;
use crate::{Error, ErrorKind};

/// Why a call failed, with everything that the caller can ask for.
#[derive(Debug, Clone, Default)]
pub(super) struct Fault {
    /// Below zero.
    pub(super) code: i32,
    /// SQLite's extended code; 0 where SQLite has no part in it.
    pub(super) sqlite: i32,
    /// `ZDXM_F_…`; 0 where it is not one field.
    pub(super) field: i32,
    /// The record of a batch, from 1; 0 where it is not one record.
    pub(super) row: i32,
    /// Sheet and cell, such as `实施项目!H24`; empty where it is not a cell.
    pub(super) cell: String,
    /// Whether the same call may succeed later.
    pub(super) is_temporary: bool,
    /// What, where and what to do, in one line.
    pub(super) text: String,
}

impl Fault {
    fn new(code: i32, text: impl Into<String>) -> Fault {
        Fault { code, text: text.into(), ..Default::default() }
    }

    /// An argument that the function cannot take.
    pub(super) fn argument(text: impl Into<String>) -> Fault {
        Fault::new(ZDXM_E_ARG, text)
    }

    /// A pointer that must not be NULL.
    pub(super) fn null(what: &str) -> Fault {
        Fault::argument(format!("{what} is NULL"))
    }

    /// A handle that is closed or of another kind.
    pub(super) fn handle(text: impl Into<String>) -> Fault {
        Fault::new(ZDXM_E_HANDLE, text)
    }

    /// A first handle that is none.
    pub(super) fn no_handle<H: Handle>(is_null: bool) -> Fault {
        let path = std::any::type_name::<H>();
        let name = path.rsplit_once("::").map_or(path, |(_, name)| name);
        Fault::handle(if is_null {
            format!("the {name} is NULL")
        } else {
            format!("the {name} is closed, or the handle is of another kind or none at all; open another one")
        })
    }

    pub(super) fn encoding(text: impl Into<String>) -> Fault {
        Fault::new(ZDXM_E_ENCODING, text)
    }

    pub(super) fn buffer(need: usize, cap: i32) -> Fault {
        Fault::new(ZDXM_E_BUFFER, format!("the text needs {need} units and one for its end; the buffer has {cap}"))
    }

    pub(super) fn abi(text: impl Into<String>) -> Fault {
        Fault::new(ZDXM_E_ABI, text)
    }

    pub(super) fn too_many_handles() -> Fault {
        Fault::handle("65,536 handles are open; free those that are done with")
    }

    /// A panic, which is a mistake in the library.
    pub(super) fn panic(payload: &(dyn Any + Send)) -> Fault {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or(payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason was given");
        Fault::new(ZDXM_E_PANIC, format!("mistake in the library: {text}; nothing was written, close the handle"))
    }

    /// A mistake in the library, like a panic.
    #[cold]
    pub(super) fn called_twice() -> Fault {
        Fault::panic(&"a call was run twice")
    }

    pub(super) fn poisoned() -> Fault {
        Fault::new(ZDXM_E_PANIC, "an earlier call with this handle ended by a mistake in the library; close it")
    }

    /// The same, of a field.
    pub(super) fn of_field(mut self, field: i32) -> Fault {
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
            field: error.field_name().map_or(0, field_names::by_name),
            row: error.row().and_then(|row| i32::try_from(row).ok()).unwrap_or(0),
            cell: error.cell().map(|(sheet, cell)| format!("{sheet}!{cell}")).unwrap_or_default(),
            is_temporary: error.is_temporary(),
            text: error.to_string(),
        }
    }
}

/// What an office calls an error.
pub(super) fn title(code: i32) -> Option<&'static str> {
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
