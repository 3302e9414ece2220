//! What identifies the bytes of a file: SHA-256, by which the ledger names them, and SM3 beside it, which packages between
//! offices carry as well.

use std::io::{ErrorKind, Read};

use sha2::{Digest as _, Sha256};
use sm3::Sm3;

/// Bytes that are read at once.
const PORTION: usize = 64 << 10;

/// Both hashes of some bytes, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Digests {
    pub(crate) sha256: [u8; 32],
    pub(crate) sm3: [u8; 32],
    /// Bytes.
    pub(crate) size: u64,
}

/// Hashes that grow with the bytes.
#[derive(Default)]
pub(crate) struct Digesting {
    sha256: Sha256,
    sm3: Sm3,
    size: u64,
}

impl Digesting {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.sha256.update(bytes);
        self.sm3.update(bytes);
        self.size += bytes.len() as u64;
    }

    pub(crate) fn finish(self) -> Digests {
        Digests { sha256: self.sha256.finalize().into(), sm3: self.sm3.finalize().into(), size: self.size }
    }
}

impl Digests {
    pub(crate) fn of(bytes: &[u8]) -> Digests {
        let mut digesting = Digesting::default();
        digesting.add(bytes);
        digesting.finish()
    }

    #[allow(dead_code, reason = "packages between offices read files that are larger")]
    /// Reads to the end, whatever the size; whatever has a bound reads through `Read::take`.
    pub(crate) fn of_reader(reader: &mut impl Read) -> std::io::Result<Digests> {
        let mut digesting = Digesting::default();
        let mut portion = vec![0; PORTION];
        loop {
            match reader.read(&mut portion) {
                Ok(0) => return Ok(digesting.finish()),
                Ok(read) => digesting.add(portion.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Digests;
    use crate::domain::office::change::Hex;

    /// The examples of GM/T 0004-2012 (SM3) and FIPS 180-4 (SHA-256).
    #[test]
    fn hashes_are_those_of_the_standards() {
        let abc = Digests::of(b"abc");
        assert_eq!(Hex(&abc.sm3).to_string(), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assert_eq!(Hex(&abc.sha256).to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let long = Digests::of(&b"abcd".repeat(16));
        assert_eq!(Hex(&long.sm3).to_string(), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        assert_eq!(long.size, 64);
    }

    #[test]
    fn a_reader_gives_what_its_bytes_give() {
        let bytes = (0..200_000_u32).map(|at| at.to_le_bytes()[0]).collect::<Vec<_>>();
        assert_eq!(Digests::of_reader(&mut bytes.as_slice()).unwrap(), Digests::of(&bytes));
        assert_eq!(Digests::of_reader(&mut [].as_slice()).unwrap().size, 0);
    }
}
