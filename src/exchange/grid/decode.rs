//! Bytes of a text file to text: a byte order mark, else UTF-8, else GB18030.
//!
//! The order matters: most UTF-8 also passes as GBK without an error, as wrong characters. GB18030 contains GBK and
//! GB2312. Each byte that is no character becomes U+FFFD, and the reader of csv reports its place; a file with many of
//! them is no text. The text is counted before it is stored, so the memory is what the text needs and not three
//! times the file.

use std::borrow::Cow;

use encoding_rs::{CoderResult, DecoderResult, Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::refused::too_large;
use crate::Result;
use crate::limits::SHEET_FILE_BYTES;

/// How far into a page its declared character set is looked for.
const META_BYTES: usize = 2048;
/// How many bytes of a text are looked at to find UTF-16 without a mark.
const SAMPLE_BYTES: usize = 64 << 10;
/// Most bytes that may be no character in what still is a text.
const BAD_BYTES: usize = 1_000;

/// The text of `bytes`, or nothing if they are no text.
pub(super) fn decode(bytes: &[u8]) -> Result<Option<Cow<'_, str>>> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return match str::from_utf8(rest) {
            Ok(text) => Ok(Some(Cow::Borrowed(text))),
            Err(_) => text_of(UTF_8, rest, BAD_BYTES),
        };
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return text_of(UTF_16LE, rest, BAD_BYTES);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return text_of(UTF_16BE, rest, BAD_BYTES);
    }
    if let Some(encoding) = bare_utf16(bytes) {
        return text_of(encoding, bytes, 0);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        return Ok(Some(Cow::Borrowed(text)));
    }
    if is_nearly_utf8(bytes) {
        return text_of(UTF_8, bytes, BAD_BYTES);
    }
    for (encoding, bad) in [(Some(GB18030), 0), (declared(bytes), 0), (Some(GB18030), BAD_BYTES)] {
        if let Some(encoding) = encoding
            && let Some(text) = text_of(encoding, bytes, bad)?
        {
            return Ok(Some(text));
        }
    }
    Ok(None)
}

/// UTF-16 without a mark: separators, digits and line ends are an ASCII character and a zero byte, always on one side.
fn bare_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [a, 0, b, 0, ..] if *a > 0 && *b > 0 => return Some(UTF_16LE),
        [0, a, 0, b, ..] if *a > 0 && *b > 0 => return Some(UTF_16BE),
        _ if !bytes.len().is_multiple_of(2) => return None,
        _ => {}
    }
    let sample = bytes.get(..SAMPLE_BYTES).unwrap_or(bytes);
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    // A character such as 一 (U+4E00) has its zero on the other side.
    let mostly = |many: usize, few: usize| many >= 2 && many > 3 * few && many * 50 >= sample.len();
    match () {
        () if mostly(second, first) => Some(UTF_16LE),
        () if mostly(first, second) => Some(UTF_16BE),
        () => None,
    }
}

/// Whether bytes are UTF-8 but for a few: Chinese characters have three bytes there, which other encodings rarely imitate.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| c.len_utf8() == 3).count();
        bad += usize::from(!chunk.invalid().is_empty());
        if bad > BAD_BYTES {
            return false;
        }
    }
    good >= 4 * bad
}

/// The character set that a web page names for itself.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..META_BYTES).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, rest) = head.split_once("charset=")?;
    let label = rest.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(label.len());
    Encoding::for_label(label.get(..end)?.as_bytes())
}

/// The text in an encoding, or nothing if more than `bad` of its bytes, or a fifth of what is not ASCII, are none of it.
fn text_of<'a>(encoding: &'static Encoding, bytes: &[u8], bad: usize) -> Result<Option<Cow<'a, str>>> {
    let Some(length) = decoded_length(encoding, bytes, bad) else { return Ok(None) };
    if length as u64 > SHEET_FILE_BYTES {
        return Err(too_large(("text", "文字字节数"), SHEET_FILE_BYTES as usize));
    }
    // The decoder wants room for its longest character even at the end.
    let mut text = String::with_capacity(length + 16);
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (result, ..) = decoder.decode_to_string(bytes, &mut text, true);
    Ok((result == CoderResult::InputEmpty).then_some(Cow::Owned(text)))
}

/// The length in UTF-8, or nothing if too many bytes do not belong to the encoding.
fn decoded_length(encoding: &'static Encoding, mut bytes: &[u8], most: usize) -> Option<usize> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut scratch = [0; 4096];
    let (mut length, mut wide, mut bad) = (0, 0, 0);
    loop {
        let (result, read, written) = decoder.decode_to_utf8_without_replacement(bytes, &mut scratch, true);
        length += written;
        if most > 0 {
            // Every character begins with a byte that is no continuation.
            let begins = |byte: &&u8| **byte >= 0xC0;
            wide += scratch.get(..written).unwrap_or_default().iter().filter(begins).count();
        }
        bytes = bytes.get(read..)?;
        match result {
            DecoderResult::InputEmpty => return (5 * bad <= wide).then_some(length),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) if bad < most => {
                bad += 1;
                length += char::REPLACEMENT_CHARACTER.len_utf8();
            }
            DecoderResult::Malformed(..) => return None,
        }
    }
}
