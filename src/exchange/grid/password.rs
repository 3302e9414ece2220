//! Workbooks that are encrypted with the password that Excel and WPS try by themselves: what 保护工作簿 and a password for
//! changes leave behind. [`super::password_package`] opens the packages of Excel 2007 and later, [`super::password_xls`]
//! binary workbooks. No other password is tried, and none is asked for.

use aes::cipher::{Block, BlockCipherDecrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::Error;
use crate::exchange::grid::messages;
use crate::message::Arg;

/// The password that is built into Excel and WPS.
const BUILT_IN: &str = "VelvetSweatshop";

/// Bytes of a block of AES.
pub(super) const BLOCK: usize = 16;

/// The password as it is hashed: in UTF-16.
pub(super) fn built_in() -> Vec<u8> {
    BUILT_IN.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The error of a workbook with a password that only people know.
pub(super) fn locked() -> Error {
    messages::workbook_locked()
}

/// The error of a workbook whose encryption is not known, or asks for too much work.
pub(super) fn unknown_cipher((english, chinese): (&'static str, &'static str)) -> Error {
    messages::cipher_unknown(Arg::Word(english, chinese))
}

/// A hash function that office files use.
#[derive(Clone, Copy)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The hash of the parts, one after another.
    pub(super) fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        fn of<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
            parts.iter().fold(D::new(), |hash, part| hash.chain_update(part)).finalize().to_vec()
        }
        match self {
            Hash::Md5 => of::<Md5>(parts),
            Hash::Sha1 => of::<Sha1>(parts),
            Hash::Sha256 => of::<Sha256>(parts),
            Hash::Sha384 => of::<Sha384>(parts),
            Hash::Sha512 => of::<Sha512>(parts),
        }
    }

    /// The hash of the password, and of the hash again as often as the file asks.
    pub(super) fn spun(self, salt: &[u8], times: u32) -> Vec<u8> {
        let first = self.of(&[salt, &built_in()]);
        (0..times).fold(first, |hash, turn| self.of(&[&turn.to_le_bytes(), &hash]))
    }
}

/// AES with a key of one of its three lengths.
pub(super) enum Aes {
    K128(Aes128),
    K192(Aes192),
    K256(Aes256),
}

impl Aes {
    pub(super) fn new(key: &[u8]) -> Option<Aes> {
        Some(match key.len() {
            16 => Aes::K128(Aes128::new_from_slice(key).ok()?),
            24 => Aes::K192(Aes192::new_from_slice(key).ok()?),
            32 => Aes::K256(Aes256::new_from_slice(key).ok()?),
            _ => return None,
        })
    }

    fn decrypt_block(&self, block: &mut [u8; BLOCK]) {
        let mut whole = Block::<Aes128>::from(*block);
        match self {
            Aes::K128(aes) => aes.decrypt_block(&mut whole),
            Aes::K192(aes) => aes.decrypt_block(&mut whole),
            Aes::K256(aes) => aes.decrypt_block(&mut whole),
        }
        *block = whole.into();
    }

    /// Decrypts block by block (ECB); what is left behind the last whole block stays.
    pub(super) fn decrypt(&self, data: &mut [u8]) {
        for block in data.as_chunks_mut::<BLOCK>().0 {
            self.decrypt_block(block);
        }
    }

    /// Decrypts chained blocks (CBC); what is left behind the last whole block stays.
    pub(super) fn decrypt_chained(&self, start: [u8; BLOCK], data: &mut [u8]) {
        let mut before = start;
        for block in data.as_chunks_mut::<BLOCK>().0 {
            let encrypted = *block;
            self.decrypt_block(block);
            block.iter_mut().zip(before).for_each(|(byte, mask)| *byte ^= mask);
            before = encrypted;
        }
    }
}
