//! Workbooks with the password that is built into Excel and WPS: 保护工作簿 leaves it behind, and nobody is asked for it.
//! What is encrypted here is encrypted as the specification of office files (MS-OFFCRYPTO) says, apart from the library.
#![cfg(feature = "sheets")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::io::{Cursor, Write};

use aes::Aes128;
use aes::cipher::{Block, BlockCipherEncrypt};
use md5::Md5;
use rc4::{KeyInit, Rc4, StreamCipher};
use sha1::{Digest, Sha1};
use zdxm::{Cell, ErrorKind, FileFormat, Workbook};

use crate::builds;
use builds::{Record, ole, xls_stream, xlsx};

const BUILT_IN: &str = "VelvetSweatshop";
const SALT: [u8; 16] = *b"a grain of salt.";
const INPUT: [u8; 16] = *b"what is verified";

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn rc4(key: &[u8], data: &mut [u8]) {
    Rc4::new_from_slice(key).unwrap().apply_keystream(data);
}

/// A binary workbook with one text in each of 500 rows, and with this record of its encryption.
fn records(lock: &[u8]) -> Vec<u8> {
    let label = |row: u16| -> Record {
        let text = utf16(&format!("项目{row}"));
        let place = [row, 0, 0, text.len() as u16 / 2].map(u16::to_le_bytes).concat();
        (0x0204, [&place[..], &[1], &text].concat())
    };
    xls_stream(
        0x0600,
        &[(0x002F, lock.to_vec()), (0x0042, vec![0xB0, 4])],
        b"\0a",
        &(0..500).map(label).collect::<Vec<_>>(),
    )
}

/// Encrypts the contents of records: `change` gets the stream and where a content begins, is encrypted, and ends.
fn encrypted(mut stream: Vec<u8>, change: impl Fn(&mut [u8], usize, usize, usize)) -> Vec<u8> {
    let mut at = 0;
    while at + 4 <= stream.len() {
        let id = u16::from_le_bytes([stream[at], stream[at + 1]]);
        let start = at + 4;
        at = start + usize::from(u16::from_le_bytes([stream[at + 2], stream[at + 3]]));
        if !matches!(id, 0x0809 | 0x002F) {
            change(&mut stream, start, start + if id == 0x0085 { 4 } else { 0 }, at);
        }
    }
    ole(&stream)
}

/// RC4 with a key for each 1,024 bytes of the stream.
fn by_rc4(lock: &[u8], key: impl Fn(u32) -> Vec<u8>) -> Vec<u8> {
    encrypted(records(lock), |stream, _, from, to| {
        for at in from..to {
            let mut mask = [0; 1_024];
            rc4(&key((at / 1_024) as u32), &mut mask);
            stream[at] ^= mask[at % 1_024];
        }
    })
}

fn rc4_of_excel_97(password: &str) -> Vec<u8> {
    let short = |parts: &[u8]| Md5::digest(parts)[..5].to_vec();
    let base = short(&[short(&utf16(password)), SALT.to_vec()].concat().repeat(16));
    let key = |segment: u32| Md5::digest([&base[..], &segment.to_le_bytes()].concat()).to_vec();
    let mut proof = [&INPUT[..], &Md5::digest(INPUT)].concat();
    rc4(&key(0), &mut proof);
    by_rc4(&[&[1, 0, 1, 0, 1, 0][..], &SALT, &proof].concat(), key)
}

fn rc4_of_windows(password: &str, bits: u32) -> Vec<u8> {
    let base = Sha1::digest([&SALT[..], &utf16(password)].concat());
    let key = |segment: u32| {
        let mut key = Sha1::digest([&base[..], &segment.to_le_bytes()].concat()).to_vec();
        key.truncate(if bits == 0 { 5 } else { bits as usize / 8 });
        if key.len() == 5 {
            key.resize(16, 0);
        }
        key
    };
    let mut proof = [&INPUT[..], &Sha1::digest(INPUT)].concat();
    rc4(&key(0), &mut proof);
    let header = [&[4, 0, 0x6801, 0x8004, bits, 1, 0, 0].map(u32::to_le_bytes).concat()[..], &utf16("CSP\0")].concat();
    let lock = [
        &[1, 0, 3, 0, 2, 0, 4, 0, 0, 0][..],
        &(header.len() as u32).to_le_bytes(),
        &header,
        &16_u32.to_le_bytes(),
        &SALT,
        &proof[..16],
        &20_u32.to_le_bytes(),
        &proof[16..],
    ];
    by_rc4(&lock.concat(), key)
}

fn xor(lock: [u8; 6]) -> Vec<u8> {
    const MASK: [u8; 16] =
        [0x87, 0x6B, 0x9A, 0xE2, 0x1E, 0xE3, 0x05, 0x62, 0x1E, 0x69, 0x96, 0x60, 0x98, 0x6E, 0x94, 0x04];
    encrypted(records(&lock), |stream, start, from, to| {
        for at in from..to {
            stream[at] = stream[at].rotate_right(3) ^ MASK[(to + at - start) % 16];
        }
    })
}

fn check_xls(what: &str, file: &[u8]) {
    let book = Workbook::read(file).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!((book.format, book.sheets[0].rows.len()), (FileFormat::Xls, 500), "{what}");
    for (row, cells) in book.sheets[0].rows.iter().enumerate() {
        assert_eq!(cells[0], Cell::Text(format!("项目{row}")), "{what}");
    }
}

fn locked(what: &str, file: &[u8], says: &str) {
    let error = Workbook::read(file).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EncryptedSheet, "{what}: {error}");
    let text = error.to_string();
    assert!(text.contains(says) && text.contains("取消密码") && text.contains("保护工作簿"), "{what}: {text}");
}

#[test]
fn binary_workbooks_with_the_built_in_password_open() {
    check_xls("RC4", &rc4_of_excel_97(BUILT_IN));
    for bits in [0, 40, 56, 128] {
        check_xls("RC4 of Windows", &rc4_of_windows(BUILT_IN, bits));
    }
    check_xls("XOR", &xor([0, 0, 0x59, 0xB3, 0x0A, 0x9A]));
}

#[test]
fn binary_workbooks_with_another_password_are_named() {
    locked("RC4", &rc4_of_excel_97("123456"), "with a password");
    locked("RC4 of Windows", &rc4_of_windows("123456", 128), "with a password");
    locked("XOR", &xor([0, 0, 0x59, 0xB3, 0x0A, 0x9B]), "with a password");
    for lock in [&[][..], &[1], &[1, 0, 1, 0, 1, 0], &[1, 0, 4, 0, 2, 0, 0xFF], &[0, 0]] {
        locked("a lock that is cut off", &ole(&records(lock)), "encrypted");
    }
    for lock in [[2, 0, 0, 0], [1, 0, 9, 0]] {
        locked("an unknown lock", &ole(&records(&lock)), "encrypted");
    }
}

/// An OLE2 container around an encrypted package.
fn container(info: &[u8], package: &[u8]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    file.create_stream("EncryptionInfo").unwrap().write_all(info).unwrap();
    file.create_stream("EncryptedPackage").unwrap().write_all(package).unwrap();
    file.into_inner().into_inner()
}

fn plain() -> Vec<u8> {
    xlsx("<worksheet><sheetData><row><c><v>1407.74</v></c></row></sheetData></worksheet>", "<sst/>")
}

/// The encryption of Excel 2007.
fn standard(password: &str) -> Vec<u8> {
    let hash = |parts: &[&[u8]]| Sha1::digest(parts.concat()).to_vec();
    let spun =
        (0..50_000_u32).fold(hash(&[&SALT, &utf16(password)]), |before, turn| hash(&[&turn.to_le_bytes(), &before]));
    let last = hash(&[&spun, &[0; 4]]);
    let mut mask = [0x36; 64];
    mask.iter_mut().zip(&last).for_each(|(byte, hash)| *byte ^= hash);
    let aes = Aes128::new_from_slice(&hash(&[&mask])[..16]).unwrap();
    let encrypt = |mut data: Vec<u8>| {
        data.resize(data.len().next_multiple_of(16), 0);
        for block in data.as_chunks_mut::<16>().0 {
            let mut whole = Block::<Aes128>::from(*block);
            aes.encrypt_block(&mut whole);
            *block = whole.into();
        }
        data
    };
    let header =
        [&[0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0].map(u32::to_le_bytes).concat()[..], &utf16("CSP\0")].concat();
    let info = [
        &[4, 0, 2, 0, 0x24, 0, 0, 0][..],
        &(header.len() as u32).to_le_bytes(),
        &header,
        &16_u32.to_le_bytes(),
        &SALT,
        &encrypt(INPUT.to_vec()),
        &20_u32.to_le_bytes(),
        &encrypt(hash(&[&INPUT])),
    ];
    let package = [&(plain().len() as u64).to_le_bytes()[..], &encrypt(plain())].concat();
    container(&info.concat(), &package)
}

#[test]
fn packages_with_the_built_in_password_open() {
    let book = Workbook::read(&standard(BUILT_IN)).unwrap();
    assert_eq!(book.format, FileFormat::Xlsx);
    assert_eq!(*book.sheets[0].cell(0, 0), Cell::Number("1407.74".parse().unwrap()));
    // Agile, by SHA-512 and AES with 256 bits.
    let book = Workbook::open("tests/fixtures/sheets/files/12-velvet.xlsx").unwrap();
    assert_eq!(book.format, FileFormat::Xlsx);
    assert_eq!(*book.sheets[0].cell(3, 1), Cell::Text("甲路".into()));
}

/// The streams of the agile fixture.
fn agile() -> (String, Vec<u8>) {
    let mut file =
        cfb::CompoundFile::open(Cursor::new(std::fs::read("tests/fixtures/sheets/files/12-velvet.xlsx").unwrap()))
            .unwrap();
    let mut stream = |name| {
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut file.open_stream(name).unwrap(), &mut content).unwrap();
        content
    };
    (String::from_utf8(stream("/EncryptionInfo")[8..].to_vec()).unwrap(), stream("/EncryptedPackage"))
}

#[test]
fn packages_with_another_password_or_an_odd_encryption_are_named() {
    locked("standard", &standard("123456"), "with a password");
    let (info, package) = agile();
    let with = |from: &str, to: &str| {
        assert!(info.contains(from), "{from}");
        container(&[&[4, 0, 4, 0, 0x40, 0, 0, 0][..], info.replace(from, to).as_bytes()].concat(), &package)
    };
    locked("few rounds", &with("spinCount=\"100000\"", "spinCount=\"10\""), "with a password");
    for rounds in ["10000000", "4294967295", "99999999999", "-1", ""] {
        locked("rounds", &with("spinCount=\"100000\"", &format!("spinCount=\"{rounds}\"")), "rounds");
    }
    locked("cipher", &with("\"AES\"", "\"DES\""), "AES");
    locked("chaining", &with("ChainingModeCBC", "ChainingModeCFB"), "AES");
    locked("hash", &with("\"SHA512\"", "\"RIPEMD\""), "hash");
    locked("key", &with("keyBits=\"256\"", "keyBits=\"4294967295\""), "length of key");
    locked("no lock", &with("encryptedKey ", "other "), "with a password");
    locked("extensible", &container(&[4, 0, 3, 0, 0, 0, 0, 0], &[0; 16]), "extensible");
    for info in [&[][..], &[4, 0, 2, 0], &[4, 0, 4, 0], &[4, 0, 4, 0, 0x40, 0, 0, 0, b'<']] {
        for package in [&[][..], &[0; 8], &[0xFF; 24]] {
            assert!(Workbook::read(&container(info, package)).is_err());
        }
    }
    locked("rights", &builds::ole_with("EncryptedPackage", b"x"), "rights");
}
