//! Bytes of a text file to text, strictly: a byte order mark, else UTF-8, else GB18030.
//!
//! The order matters: most UTF-8 also passes as GBK without an error, as wrong characters. GB18030 contains GBK and
//! GB2312. The text is counted before it is stored, so the memory is what the text needs and not three times the
//! file.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding, GB18030, UTF_16BE, UTF_16LE};

use super::budget::too_large;
use crate::Result;
use crate::limits::SHEET_FILE_BYTES;

/// How far into a page its declared character set is looked for.
const META_BYTES: usize = 2048;

/// The text of `bytes`, or nothing if they are no text.
pub(super) fn decode(bytes: &[u8]) -> Result<Option<Cow<'_, str>>> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok(str::from_utf8(rest).ok().map(Cow::Borrowed));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return strict(UTF_16LE, rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return strict(UTF_16BE, rest);
    }
    if let Some(encoding) = bare_utf16(bytes) {
        return strict(encoding, bytes);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(Some(Cow::Borrowed(text)));
    }
    if let Some(text) = strict(GB18030, bytes)? {
        return Ok(Some(text));
    }
    declared(bytes).map_or(Ok(None), |encoding| strict(encoding, bytes))
}

/// UTF-16 without a mark begins, in a table file, with an ASCII character and its zero byte.
fn bare_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [a, 0, b, 0, ..] if *a > 0 && *b > 0 => Some(UTF_16LE),
        [0, a, 0, b, ..] if *a > 0 && *b > 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The character set that a web page names for itself.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..META_BYTES).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let label = rest.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(label.len());
    Encoding::for_label(label.get(..end)?.as_bytes())
}

fn strict<'a>(encoding: &'static Encoding, bytes: &[u8]) -> Result<Option<Cow<'a, str>>> {
    let Some(length) = decoded_length(encoding, bytes) else { return Ok(None) };
    if length as u64 > SHEET_FILE_BYTES {
        return Err(too_large("more text", SHEET_FILE_BYTES as usize));
    }
    // The decoder wants room for its longest character even at the end.
    let mut text = String::with_capacity(length + 16);
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (result, _) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    Ok((result == DecoderResult::InputEmpty).then_some(Cow::Owned(text)))
}

/// The length in UTF-8, or nothing if a byte does not belong to the encoding.
fn decoded_length(encoding: &'static Encoding, mut bytes: &[u8]) -> Option<usize> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut scratch = [0; 4096];
    let mut length = 0;
    loop {
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(bytes, &mut scratch, true);
        length += written;
        bytes = bytes.get(read..)?;
        match result {
            DecoderResult::InputEmpty => return Some(length),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => return None,
        }
    }
}
