//! The errors that any reader may end in.

use super::messages;
use crate::Error;
use crate::message::{Arg, Message};

/// The error of a workbook that is not as its format wants it.
pub(super) fn broken(why: Message) -> Error {
    messages::workbook_broken(why)
}

/// The error of a workbook beyond a limit.
pub(super) fn too_large((english, chinese): (&'static str, &'static str), limit: usize) -> Error {
    messages::workbook_too_large(Arg::Word(english, chinese), limit)
}
