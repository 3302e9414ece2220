//! Which bytes a file had, found out when somebody asks: mostly nobody does, and it takes longer than much of the reading.

use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::domain::office::import_answer::FileDigest;

/// Most bytes that are kept until somebody asks.
const KEPT_BYTES: usize = 4 << 20;

/// SHA-256 of a file, or the bytes to make it of.
#[derive(Debug, Clone, Default)]
pub struct LazyDigest {
    bytes: Arc<[u8]>,
    digest: OnceLock<FileDigest>,
}

impl LazyDigest {
    pub(super) fn of(bytes: &[u8]) -> Self {
        match bytes.len() <= KEPT_BYTES {
            true => LazyDigest { bytes: Arc::from(bytes), digest: OnceLock::new() },
            false => LazyDigest { bytes: Arc::default(), digest: OnceLock::from(sha256(bytes)) },
        }
    }

    pub(crate) fn get(&self) -> FileDigest {
        *self.digest.get_or_init(|| sha256(&self.bytes))
    }
}

impl PartialEq for LazyDigest {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.bytes, &other.bytes) && !self.bytes.is_empty() || self.get() == other.get()
    }
}

impl Eq for LazyDigest {}

fn sha256(bytes: &[u8]) -> FileDigest {
    FileDigest(Sha256::digest(bytes).into())
}
