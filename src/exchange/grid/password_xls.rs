//! Binary workbooks that are encrypted: by RC4, by RC4 with the hashes of Windows (CryptoAPI), or only by XOR.
//!
//! The contents of records are encrypted, their numbers and lengths are not; the key stream runs on over both.

use rc4::{KeyInit, Rc4, StreamCipher};

use super::biff::Record;
use super::password::{Hash, built_in, locked, unknown_cipher};
use crate::Result;

/// Record that describes the encryption.
pub(super) const FILE_PASS: u16 = 0x002F;
/// Record of the list of sheets; the place in it is not encrypted.
const BOUND_SHEET: u16 = 0x0085;
/// Records that are never encrypted.
const PLAIN: [u16; 7] = [0x0809, FILE_PASS, 0x0193, 0x0194, 0x0195, 0x0196, 0x00E1];
/// Bytes of the stream that one key is used for.
const SEGMENT: usize = 1_024;
/// Check of the built-in password, and the mask that it makes, by method 1 of the XOR obfuscation.
const XOR_CHECK: [u8; 4] = [0x59, 0xB3, 0x0A, 0x9A];
const XOR_MASK: [u8; 16] =
    [0x87, 0x6B, 0x9A, 0xE2, 0x1E, 0xE3, 0x05, 0x62, 0x1E, 0x69, 0x96, 0x60, 0x98, 0x6E, 0x94, 0x04];

/// Decrypts the stream if its first records say that it is encrypted.
pub(super) fn open(stream: &mut [u8]) -> Result<()> {
    let Some(lock) = description(stream)? else { return Ok(()) };
    match lock.get(..2) {
        Some([0, 0]) if lock.get(2..6) == Some(&XOR_CHECK) => unmask(stream),
        Some([0, 0]) => Err(locked()),
        Some([1, 0]) => decrypt(stream, &key_of(lock.get(2..).unwrap_or_default())?),
        _ => Err(unknown_cipher(("an unknown method", "方法未知"))),
    }
}

/// The content of the record that describes the encryption. It stands among the first; what follows it is encrypted.
fn description(stream: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut at = 0;
    // The reader of records reports a damaged stream.
    while let Ok(Some(record)) = Record::at(stream, at) {
        match record.id {
            FILE_PASS => return Ok(Some(record.data.to_vec())),
            0x000A => break,
            _ => at = record.end(),
        }
    }
    Ok(None)
}

/// What makes the key of each segment.
struct Key {
    hash: Hash,
    base: Vec<u8>,
    bytes: usize,
}

impl Key {
    fn segment(&self, number: u32) -> Result<Rc4> {
        let mut key = self.hash.of(&[&self.base, &number.to_le_bytes()]);
        key.truncate(self.bytes);
        // A key of 40 bits is used with zeros behind it.
        if self.bytes == 5 {
            key.resize(16, 0);
        }
        Rc4::new_from_slice(&key).map_err(|_| locked())
    }

    /// Whether this is the key of the file.
    fn opens(&self, input: &[u8], proof: &[u8]) -> Result<bool> {
        let mut both = [input, proof].concat();
        self.segment(0)?.apply_keystream(&mut both);
        let (input, proof) = both.split_at_checked(input.len()).unwrap_or_default();
        Ok(proof == self.hash.of(&[input]))
    }
}

fn key_of(lock: &[u8]) -> Result<Key> {
    let part = |from: usize, length: usize| lock.get(from..from.saturating_add(length)).ok_or_else(locked);
    let word = |at: usize| {
        let bytes = part(at, 4)?.first_chunk::<4>().ok_or_else(locked)?;
        Ok::<_, crate::Error>(u32::from_le_bytes(*bytes))
    };
    let (key, input, proof) = match part(0, 4)? {
        [1, 0, 1, 0] => {
            let short = |hash: Vec<u8>| hash.get(..5).unwrap_or_default().to_vec();
            let salted = [short(Hash::Md5.of(&[&built_in()])), part(4, 16)?.to_vec()].concat().repeat(16);
            let base = short(Hash::Md5.of(&[&salted]));
            (Key { hash: Hash::Md5, base, bytes: 16 }, part(20, 16)?, part(36, 16)?)
        }
        [2..=4, 0, 2, 0] => {
            let (cipher, bits) = (word(20)?, word(28)?);
            if cipher != 0x6801 || bits > 128 || !bits.is_multiple_of(8) {
                return Err(unknown_cipher(("not RC4", "不是RC4")));
            }
            let bytes = if bits == 0 { 5 } else { bits as usize / 8 };
            let verifier = 12_usize.saturating_add(word(8)? as usize);
            let base = Hash::Sha1.of(&[part(verifier.saturating_add(4), 16)?, &built_in()]);
            let at = |offset: usize, length: usize| part(verifier.saturating_add(offset), length);
            (Key { hash: Hash::Sha1, base, bytes }, at(20, 16)?, at(40, 20)?)
        }
        _ => return Err(unknown_cipher(("an unknown version", "版本未知"))),
    };
    if key.opens(input, proof)? { Ok(key) } else { Err(locked()) }
}

/// Gives each record's encrypted content to `change`, with where in the stream it begins and how many bytes of the
/// record before it are plain.
fn each_content(stream: &mut [u8], mut change: impl FnMut(usize, usize, &mut [u8]) -> Result<()>) -> Result<()> {
    let mut at = 0;
    loop {
        let (id, start, end) = match Record::at(stream, at) {
            Ok(Some(record)) => (record.id, record.end() - record.data.len(), record.end()),
            _ => return Ok(()),
        };
        at = end;
        if !PLAIN.contains(&id) {
            let plain = if id == BOUND_SHEET { 4.min(end - start) } else { 0 };
            change(start + plain, plain, stream.get_mut(start + plain..end).unwrap_or_default())?;
        }
    }
}

fn decrypt(stream: &mut [u8], key: &Key) -> Result<()> {
    let mut segment = (u32::MAX, [0; SEGMENT]);
    each_content(stream, |start, _, content| {
        for (at, byte) in (start..).zip(content) {
            let number = (at / SEGMENT) as u32; // A file is far smaller than 4 GiB.
            if segment.0 != number {
                segment = (number, [0; SEGMENT]);
                key.segment(number)?.apply_keystream(&mut segment.1);
            }
            *byte ^= segment.1.get(at % SEGMENT).copied().unwrap_or_default();
        }
        Ok(())
    })
}

/// The mask begins with where the record ends.
fn unmask(stream: &mut [u8]) -> Result<()> {
    each_content(stream, |start, plain, content| {
        let end = start + content.len();
        for (at, byte) in (end + plain..).zip(content) {
            *byte = (*byte ^ XOR_MASK.get(at % 16).copied().unwrap_or_default()).rotate_left(3);
        }
        Ok(())
    })
}
