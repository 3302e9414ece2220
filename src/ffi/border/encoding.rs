//! `char` texts in UTF-8 or GB18030.

use std::borrow::Cow;

use encoding_rs::GB18030;

use super::fault::Fault;
use super::faults;
use crate::ffi::codes::ZDXM_GB18030;

/// The text of the bytes of an argument, which errors name.
pub(in crate::ffi) fn decode(bytes: &[u8], encoding: i32, what: &str) -> Result<String, Fault> {
    if encoding == ZDXM_GB18030 {
        let text = GB18030.decode_without_bom_handling_and_without_replacement(bytes);
        return text.map(Cow::into_owned).ok_or_else(|| faults::not_gb18030(what));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        faults::not_utf8(what, at)
    })?;
    Ok(text.to_owned())
}

/// The bytes of a text.
pub(in crate::ffi) fn encode(text: &str, encoding: i32) -> Result<Cow<'_, [u8]>, Fault> {
    if encoding != ZDXM_GB18030 {
        return Ok(Cow::Borrowed(text.as_bytes()));
    }
    match GB18030.encode(text) {
        (bytes, _, false) => Ok(bytes),
        (_, _, true) => Err(faults::beyond_gb18030()),
    }
}

/// GB18030 characters have one, two or four bytes, which only shows from the start: how many bytes are whole ones.
pub(in crate::ffi) fn cut_gb18030(bytes: &[u8], room: usize) -> usize {
    let mut at = 0;
    while let Some(first) = bytes.get(at) {
        let second = bytes.get(at + 1).copied().unwrap_or(0);
        let width = match first {
            0..=0x80 => 1,
            _ if second.is_ascii_digit() => 4,
            _ => 2,
        };
        if at + width > room {
            break;
        }
        at += width;
    }
    at
}
