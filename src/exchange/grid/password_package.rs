//! A package of Excel 2007 or later inside an OLE2 container: encrypted as "standard" (2007) or as "agile" (since 2010).

use base64ct::{Base64, Encoding};

use super::password::{Aes, BLOCK, Hash, locked, unknown_cipher};
use super::refused::broken;
use super::xml::{Node, Tag, from_text};
use crate::Result;
use crate::exchange::grid::messages::parts;

/// Most rounds of hashing that are made; Excel makes 100,000.
const ROUNDS: u32 = 1_000_000;
/// Rounds of hashing of the standard encryption.
const STANDARD_ROUNDS: u32 = 50_000;
/// Bytes of the package that are encrypted together.
const SEGMENT: usize = 4_096;
/// Longest description of an encryption.
const INFO_BYTES: usize = 64 << 10;

/// The package in `package`, encrypted as `info` describes.
pub(super) fn open(info: &[u8], mut package: Vec<u8>) -> Result<Vec<u8>> {
    let short = || broken(parts::encryption_cut_off());
    let version = info.first_chunk::<4>().ok_or_else(short)?;
    let length = package.first_chunk::<8>().map(|bytes| u64::from_le_bytes(*bytes)).ok_or_else(short)?;
    package.drain(..8);
    match version {
        [2..=4, 0, 2, 0] => {
            let key = standard_key(info)?;
            Aes::new(&key).ok_or_else(locked)?.decrypt(&mut package);
        }
        [4, 0, 4, 0] => agile(info.get(8..).ok_or_else(short)?, &mut package)?,
        [_, _, 3, 0] => return Err(unknown_cipher(("extensible encryption", "扩展加密"))),
        _ => return Err(unknown_cipher(("an unknown version", "版本未知"))),
    }
    package.truncate(usize::try_from(length).unwrap_or(usize::MAX));
    Ok(package)
}

fn word(bytes: &[u8], at: usize) -> Result<u32> {
    let word = bytes.get(at..).and_then(|rest| rest.first_chunk::<4>());
    word.map(|word| u32::from_le_bytes(*word)).ok_or_else(|| broken(parts::encryption_cut_off()))
}

/// The key of the standard encryption, proved by its verifier.
fn standard_key(info: &[u8]) -> Result<Vec<u8>> {
    let header = word(info, 8)? as usize;
    let (cipher, bits) = (word(info, 20)?, word(info, 28)? as usize);
    if !matches!(cipher, 0x660E..=0x6610) || !matches!(bits, 128 | 192 | 256) {
        return Err(unknown_cipher(("not AES", "不是AES")));
    }
    let verifier = info.get(12_usize.saturating_add(header)..).unwrap_or_default();
    let part = |from: usize, to: usize| verifier.get(from..to).ok_or_else(|| broken(parts::encryption_cut_off()));
    let salt = part(4, 20)?;
    let last = Hash::Sha1.of(&[&Hash::Sha1.spun(salt, STANDARD_ROUNDS), &[0; 4]]);
    let half = |pad: u8| {
        let mut block = [pad; 64];
        block.iter_mut().zip(&last).for_each(|(byte, hash)| *byte ^= hash);
        Hash::Sha1.of(&[&block])
    };
    let mut key = [half(0x36), half(0x5C)].concat();
    key.truncate(bits / 8);
    let aes = Aes::new(&key).ok_or_else(locked)?;
    let (mut input, mut hash) = (part(20, 36)?.to_vec(), part(40, 72)?.to_vec());
    aes.decrypt(&mut input);
    aes.decrypt(&mut hash);
    let proof = Hash::Sha1.of(&[&input]);
    if hash.starts_with(&proof) { Ok(key) } else { Err(locked()) }
}

/// What an element of the agile description says of a key.
struct Scheme {
    salt: Vec<u8>,
    hash: Hash,
    key_bytes: usize,
}

impl Scheme {
    fn of(tag: &Tag<'_>) -> Result<Scheme> {
        let is = |name, value: &str| tag.attribute(name).is_some_and(|found| found.trim().eq_ignore_ascii_case(value));
        if !is("cipherAlgorithm", "AES") || !is("cipherChaining", "ChainingModeCBC") {
            return Err(unknown_cipher(("not AES in chained blocks", "不是分组链接的AES")));
        }
        let hash = match &*tag.attribute("hashAlgorithm").unwrap_or_default().replace('-', "").to_ascii_uppercase() {
            "SHA1" => Hash::Sha1,
            "SHA256" => Hash::Sha256,
            "SHA384" => Hash::Sha384,
            "SHA512" => Hash::Sha512,
            _ => return Err(unknown_cipher(("an unknown hash", "摘要算法未知"))),
        };
        let key_bytes = tag.number("keyBits").filter(|bits| matches!(bits, 128 | 192 | 256));
        let key_bytes =
            key_bytes.ok_or_else(|| unknown_cipher(("an unknown length of key", "密钥长度未知")))? as usize / 8;
        Ok(Scheme { salt: bytes_of(tag, "saltValue")?, hash, key_bytes })
    }

    /// A hash cut or filled up to a length.
    fn fitted(mut hash: Vec<u8>, length: usize) -> Vec<u8> {
        hash.resize(length, 0x36);
        hash
    }

    fn start(from: Vec<u8>) -> [u8; BLOCK] {
        Scheme::fitted(from, BLOCK).try_into().unwrap_or_default()
    }
}

fn bytes_of(tag: &Tag<'_>, name: &str) -> Result<Vec<u8>> {
    let text = tag.attribute(name).unwrap_or_default();
    Base64::decode_vec(text.trim()).map_err(|_| broken(parts::encryption_damaged()))
}

/// How the key of the package is kept under a password.
struct Lock {
    scheme: Scheme,
    rounds: u32,
    input: Vec<u8>,
    proof: Vec<u8>,
    key: Vec<u8>,
}

fn agile(description: &[u8], package: &mut [u8]) -> Result<()> {
    let text = description.get(..INFO_BYTES).unwrap_or(description);
    let text = str::from_utf8(text).map_err(|_| broken(parts::encryption_damaged()))?;
    let mut xml = from_text(text.trim_end_matches('\0'));
    let (mut data, mut lock) = (None, None);
    loop {
        match xml.next()? {
            Node::Open(tag) if tag.name() == "keyData" => data = Some(Scheme::of(&tag)?),
            Node::Open(tag) if tag.name() == "encryptedKey" => {
                lock = Some(Lock {
                    scheme: Scheme::of(&tag)?,
                    rounds: tag.number("spinCount").unwrap_or(u32::MAX),
                    input: bytes_of(&tag, "encryptedVerifierHashInput")?,
                    proof: bytes_of(&tag, "encryptedVerifierHashValue")?,
                    key: bytes_of(&tag, "encryptedKeyValue")?,
                });
            }
            Node::End => break,
            _ => {}
        }
    }
    let (Some(data), Some(lock)) = (data, lock) else { return Err(locked()) };
    let aes = Aes::new(&unlock(lock, data.key_bytes)?).ok_or_else(locked)?;
    for (number, segment) in (0_u32..).zip(package.chunks_mut(SEGMENT)) {
        let start = Scheme::start(data.hash.of(&[&data.salt, &number.to_le_bytes()]));
        aes.decrypt_chained(start, segment);
    }
    Ok(())
}

/// The key of the package, if the lock has the built-in password.
fn unlock(lock: Lock, key_bytes: usize) -> Result<Vec<u8>> {
    let Lock { scheme, rounds, mut input, mut proof, mut key } = lock;
    if rounds > ROUNDS {
        return Err(unknown_cipher(("far too many rounds of hashing", "摘要次数过多")));
    }
    let spun = scheme.hash.spun(&scheme.salt, rounds);
    let start = Scheme::start(scheme.salt.clone());
    let decrypt = |purpose: [u8; 8], value: &mut [u8]| {
        let key = Scheme::fitted(scheme.hash.of(&[&spun, &purpose]), scheme.key_bytes);
        Aes::new(&key).map(|aes| aes.decrypt_chained(start, value)).ok_or_else(locked)
    };
    decrypt([0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79], &mut input)?;
    decrypt([0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E], &mut proof)?;
    // The salt's length is that of the random input; what fills its last block up is not hashed.
    input.truncate(scheme.salt.len());
    if !proof.starts_with(&scheme.hash.of(&[&input])) {
        return Err(locked());
    }
    decrypt([0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6], &mut key)?;
    Ok(Scheme::fitted(key, key_bytes))
}
