//! Changes (变更): every write to a ledger is one, with its number, its instant and who made it.

use serde::Serialize;

use super::ids::ChangeNumber;

/// One write to the ledger, as the chain of changes records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Its number, from 1 without gaps.
    pub number: ChangeNumber,
    /// When it was made: UTC, in milliseconds since 1970. Never falls from one change to the next.
    pub at_ms: i64,
    /// Who made it, as the host program named the person.
    pub actor: String,
    /// What was done, such as `file_report` or `import_plan`.
    pub kind: String,
    /// A remark of the caller.
    pub note: String,
    /// Rows that it wrote and closed.
    pub entries: i64,
    /// SHA-256 over these rows.
    #[serde(serialize_with = "hex")]
    pub digest: [u8; 32],
    /// SHA-256 over everything above and the hash of the change before.
    #[serde(serialize_with = "hex")]
    pub hash: [u8; 32],
}

fn hex<S: serde::Serializer>(bytes: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Hex(bytes))
}

/// Bytes in hexadecimal digits.
pub(crate) struct Hex<'a>(pub(crate) &'a [u8]);

impl std::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
