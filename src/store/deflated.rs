//! Printed forms as they are kept: deflated (RFC 1951).

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use crate::error::Result;
use crate::limits::ISSUED_FORM_BYTES;
use crate::store::messages;

pub(crate) fn deflate(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let deflated = encoder.write_all(bytes).and_then(|()| encoder.finish());
    deflated.map_err(|error| messages::form_cannot_be_deflated().because(error))
}

/// What was deflated; `None` where the bytes are no such thing, or are more than can have been kept.
pub(crate) fn inflate(deflated: &[u8]) -> Option<Vec<u8>> {
    let most = ISSUED_FORM_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    DeflateDecoder::new(deflated).take(most).read_to_end(&mut bytes).ok()?;
    (bytes.len() <= ISSUED_FORM_BYTES).then_some(bytes)
}
