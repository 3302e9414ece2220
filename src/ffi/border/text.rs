//! Texts in and out.
//!
//! In: pointer and length, -1 for a text that ends with a zero; strictly validated. Out: buffer, capacity and where
//! to write the length. A `char` text is in the encoding of the context, a 16-bit text in UTF-16.

use std::ffi::{CStr, c_char, c_void};
use std::path::{Path, PathBuf};

use super::context::Context;
use super::encoding::{cut_gb18030, decode, encode};
use super::fault::{Fault, Outcome};
use super::faults;
use crate::ffi::codes::{ZDXM_GB18030, ZDXM_NULL, ZDXM_OK};

/// A text as the caller gave it.
pub(in crate::ffi) struct Text {
    pointer: Pointer,
    len: i32,
}

enum Pointer {
    Narrow(*const c_char),
    Wide(*const u16),
}

impl Text {
    /// # Safety
    ///
    /// NULL, or readable for `len` bytes or up to a zero until the call returns.
    pub(in crate::ffi) unsafe fn narrow(pointer: *const c_char, len: i32) -> Text {
        Text { pointer: Pointer::Narrow(pointer), len }
    }

    /// # Safety
    ///
    /// NULL, or readable for `len` 16-bit units or up to a zero until the call returns.
    pub(in crate::ffi) unsafe fn wide(pointer: *const u16, len: i32) -> Text {
        Text { pointer: Pointer::Wide(pointer), len }
    }

    /// The text of an argument, which errors name; an error for NULL, a wrong length, bytes that are no text, and a
    /// zero inside.
    pub(in crate::ffi) fn read(&self, context: &Context, what: &str) -> Result<String, Fault> {
        if self.len < -1 {
            return Err(faults::text_length_impossible(what, self.len));
        }
        let is_null = match self.pointer {
            Pointer::Narrow(pointer) => pointer.is_null(),
            Pointer::Wide(pointer) => pointer.is_null(),
        };
        if is_null {
            return if self.len == 0 { Ok(String::new()) } else { Err(faults::argument_is_null(what)) };
        }
        let text = match self.pointer {
            Pointer::Narrow(pointer) => decode(self.bytes(pointer), context.encoding(), what)?,
            Pointer::Wide(pointer) => String::from_utf16(&self.units(pointer)).map_err(|_| faults::not_utf16(what))?,
        };
        if text.contains('\0') {
            return Err(faults::zero_inside(what));
        }
        Ok(text)
    }

    /// The path of an argument. On Unix the name of what is there may be bytes that are no UTF-8: they are taken as they are.
    /// A new file gets no such name, which other programs could not read.
    pub(in crate::ffi) fn read_path(&self, context: &Context, what: &str) -> Result<PathBuf, Fault> {
        match self.read(context, what) {
            Ok(path) => Ok(PathBuf::from(path)),
            Err(fault) => self.bytes_of_path(context).filter(|path| is_there(path)).ok_or(fault),
        }
    }

    /// The bytes of a path, which need not be UTF-8.
    #[cfg(unix)]
    fn bytes_of_path(&self, context: &Context) -> Option<PathBuf> {
        use std::os::unix::ffi::OsStrExt;
        match self.pointer {
            Pointer::Narrow(pointer) if !pointer.is_null() && self.len >= -1 && context.encoding() != ZDXM_GB18030 => {
                let bytes = self.bytes(pointer);
                (!bytes.contains(&0)).then(|| PathBuf::from(std::ffi::OsStr::from_bytes(bytes)))
            }
            _ => None,
        }
    }

    #[cfg(not(unix))]
    fn bytes_of_path(&self, _: &Context) -> Option<PathBuf> {
        None
    }

    fn bytes<'a>(&self, pointer: *const c_char) -> &'a [u8] {
        // SAFETY: `Text::narrow` was promised a text that is readable until the call returns, and it is used before.
        unsafe {
            match usize::try_from(self.len) {
                Ok(len) => std::slice::from_raw_parts(pointer.cast(), len),
                Err(_) => CStr::from_ptr(pointer).to_bytes(),
            }
        }
    }

    fn units(&self, pointer: *const u16) -> Vec<u16> {
        // SAFETY: `Text::wide` was promised that so many units, or all up to a zero, are readable. They need not be
        // aligned: a text inside a record of Basic need not be.
        let unit = |at: usize| unsafe { pointer.add(at).read_unaligned() };
        match usize::try_from(self.len) {
            Ok(len) => (0..len).map(unit).collect(),
            Err(_) => (0..).map(unit).take_while(|unit| *unit != 0).collect(),
        }
    }
}

/// Bytes that the caller holds.
pub(in crate::ffi) struct Bytes {
    pointer: *const c_void,
    len: i32,
}

impl Bytes {
    /// # Safety
    ///
    /// NULL, or readable for `len` bytes until the call returns.
    pub(in crate::ffi) unsafe fn new(pointer: *const c_void, len: i32) -> Bytes {
        Bytes { pointer, len }
    }

    /// The bytes of an argument, which errors name.
    pub(in crate::ffi) fn read(&self, what: &str) -> Result<&[u8], Fault> {
        let len = usize::try_from(self.len).map_err(|_| faults::number_below("len", 0))?;
        if self.pointer.is_null() {
            return Err(faults::argument_is_null(what));
        }
        // SAFETY: `Bytes::new` was promised as many readable bytes until the call returns, and they are borrowed from it.
        Ok(unsafe { std::slice::from_raw_parts(self.pointer.cast(), len) })
    }
}

/// Whether a file is there, or may be made under a name in UTF-8.
fn is_there(path: &Path) -> bool {
    let has_readable_name = path.file_name().is_some_and(|name| name.to_str().is_some());
    path.exists() || (has_readable_name && path.parent().is_some_and(Path::exists))
}

/// Where the caller wants a text.
pub(in crate::ffi) struct TextOut {
    buffer: Buffer,
    cap: i32,
    need: *mut i32,
}

enum Buffer {
    Narrow(*mut c_char),
    Wide(*mut u16),
}

impl TextOut {
    /// # Safety
    ///
    /// `buffer` is NULL or writable for `cap` bytes, `need` is NULL or writable, until the call returns.
    pub(in crate::ffi) unsafe fn narrow(buffer: *mut c_char, cap: i32, need: *mut i32) -> TextOut {
        TextOut { buffer: Buffer::Narrow(buffer), cap, need }
    }

    /// # Safety
    ///
    /// `buffer` is NULL or writable for `cap` 16-bit units, `need` is NULL or writable, until the call returns.
    pub(in crate::ffi) unsafe fn wide(buffer: *mut u16, cap: i32, need: *mut i32) -> TextOut {
        TextOut { buffer: Buffer::Wide(buffer), cap, need }
    }

    /// Writes a text, cut at a character where the buffer is short, and always its end.
    pub(in crate::ffi) fn put(&self, context: &Context, text: &str) -> Outcome {
        match self.buffer {
            Buffer::Narrow(buffer) => {
                let bytes = encode(text, context.encoding())?;
                let is_gb = context.encoding() == ZDXM_GB18030;
                self.copy(buffer.cast::<u8>(), &bytes, |room| {
                    if is_gb { cut_gb18030(&bytes, room) } else { cut_utf8(text, room) }
                })
            }
            Buffer::Wide(buffer) => {
                let units = text.encode_utf16().collect::<Vec<_>>();
                self.copy(buffer, &units, |room| {
                    let splits = units.get(room).is_some_and(|unit| (0xDC00..0xE000).contains(unit));
                    room - usize::from(splits)
                })
            }
        }
    }

    /// Writes a text, or an empty one where there is none.
    pub(in crate::ffi) fn put_if(&self, context: &Context, text: Option<&str>) -> Outcome {
        let status = self.put(context, text.unwrap_or_default())?;
        Ok(if text.is_some() { status } else { ZDXM_NULL })
    }

    /// A place for texts that are copied as they come: where they go in UTF-8. What does not fit is left to [`TextOut::put`].
    pub(in crate::ffi) fn row_of_texts(&self, context: &Context) -> Option<RowOfTexts> {
        match (&self.buffer, usize::try_from(self.cap)) {
            (Buffer::Narrow(buffer), Ok(room)) if !buffer.is_null() && context.encoding() != ZDXM_GB18030 => {
                Some(RowOfTexts { buffer: *buffer, room, at: 0, need: self.need })
            }
            _ => None,
        }
    }

    /// How many units a text has where it goes, without its end.
    pub(in crate::ffi) fn len_of(&self, context: &Context, text: &str) -> Result<usize, Fault> {
        Ok(match self.buffer {
            Buffer::Narrow(_) => encode(text, context.encoding())?.len(),
            Buffer::Wide(_) => text.encode_utf16().count(),
        })
    }

    /// Whether the caller only asks how long the text is.
    pub(in crate::ffi) fn only_asks(&self) -> bool {
        self.cap == 0
    }

    /// `cut` returns how many units fit whole characters into a room that is too small.
    fn copy<U: Copy + Default>(&self, buffer: *mut U, units: &[U], cut: impl FnOnce(usize) -> usize) -> Outcome {
        let need = i32::try_from(units.len()).map_err(|_| faults::text_beyond_2_gib())?;
        let cap = usize::try_from(self.cap).map_err(|_| faults::capacity_negative())?;
        if cap > 0 && buffer.is_null() {
            return Err(faults::argument_is_null("the buffer"));
        }
        if cap == 0 && self.need.is_null() {
            return Err(faults::no_place_for_text());
        }
        if !self.need.is_null() {
            // SAFETY: the constructors were promised that it is writable.
            unsafe { self.need.write_unaligned(need) };
        }
        let Some(room) = cap.checked_sub(1) else { return Ok(ZDXM_OK) };
        let fits = units.len() <= room;
        let len = if fits { units.len() } else { cut(room) };
        // SAFETY: `len` is at most `room`, one below the capacity that the constructors were promised, and at most the
        // number of units. Copied as bytes, because a buffer inside a record of Basic need not be aligned.
        unsafe {
            std::ptr::copy_nonoverlapping(units.as_ptr().cast::<u8>(), buffer.cast::<u8>(), len * size_of::<U>());
            buffer.add(len).write_unaligned(U::default());
        }
        if fits { Ok(ZDXM_OK) } else { Err(faults::buffer_too_short(units.len(), self.cap)) }
    }
}

/// Texts that stand one behind the other in the caller's buffer, each with its end.
pub(in crate::ffi) struct RowOfTexts {
    buffer: *mut c_char,
    room: usize,
    /// Where the next one begins.
    at: usize,
    need: *mut i32,
}

impl RowOfTexts {
    /// Copies a text behind the others; whether it fits.
    pub(in crate::ffi) fn push(&mut self, text: &str) -> bool {
        let end = self.at + text.len();
        if end >= self.room {
            return false;
        }
        // SAFETY: `TextOut::narrow` was promised a buffer of `room` bytes, and text and end lie within.
        unsafe {
            std::ptr::copy_nonoverlapping(text.as_ptr(), self.buffer.cast::<u8>().add(self.at), text.len());
            self.buffer.add(end).write(0);
        }
        self.at = end + 1;
        true
    }

    /// Says how long all are, without the last end.
    pub(in crate::ffi) fn finish(self) -> Result<(), Fault> {
        let need = i32::try_from(self.at.saturating_sub(1)).map_err(|_| faults::text_beyond_2_gib())?;
        if !self.need.is_null() {
            // SAFETY: `TextOut::narrow` was promised that it is writable.
            unsafe { self.need.write_unaligned(need) };
        }
        Ok(())
    }
}

fn cut_utf8(text: &str, room: usize) -> usize {
    (0..=room).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
