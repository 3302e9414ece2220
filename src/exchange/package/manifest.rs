//! The manifest of a package (数据包清单): who sends what to whom, as canonical JSON.

use serde::{Deserialize, Serialize};

use super::messages;
use crate::domain::office::change::Hex;
use crate::domain::plan::PlanLevel;
use crate::domain::sharing::origin::{Origin, is_uuid};
use crate::domain::sharing::package::PackageKind;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::limits;
use crate::store::file::digests::Digests;

/// The format that this library writes; it reads no later one.
pub(super) const FORMAT: u32 = 1;
pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const SIGNATURE: &str = "signature";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// `package`.
    pub(super) zdxm: String,
    pub(super) format: u32,
    /// Version of the library that wrote it.
    pub(super) library: String,
    pub(super) kind: PackageKind,
    pub(super) from: Sender,
    pub(super) to: Receiver,
    /// Who made it.
    pub(super) made_by: String,
    pub(super) plan: PlanOf,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) month: Option<YearMonth>,
    /// The sender's change after which what it brings was written; `None` where it brings all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) base: Option<HashedChange>,
    /// The sender's change as of which it was made.
    pub(super) head: HashedChange,
    /// The n-th for the receiver, in this life of the sender's ledger.
    pub(super) sequence: u32,
    /// Packages before it that nobody said were received, and which it contains.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) replaces: Vec<u32>,
    /// The rules of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) rules: Option<RulesOf>,
    /// The last packages of the receiver, of each kind, that the sender has received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) received: Vec<Receipt>,
    pub(super) files: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sender {
    pub(super) ledger: String,
    pub(super) office: String,
    pub(super) incarnation: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receiver {
    pub(super) ledger: String,
    pub(super) office: String,
    /// The unit that the receiver is in the plans of an upper office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<Origin>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanOf {
    pub(super) origin: Origin,
    pub(super) year: u16,
    pub(super) level: PlanLevel,
    pub(super) title: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HashedChange {
    pub(super) change: i64,
    /// 64 hexadecimal digits.
    pub(super) hash: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesOf {
    pub(super) name: String,
    pub(super) version: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Receipt {
    pub(super) incarnation: u32,
    pub(super) sequence: u32,
    pub(super) sha256: String,
    /// The records of it that were left out, and that are to be sent again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) wanted: Vec<String>,
}

/// A part of the package, by its name and what its bytes are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) path: String,
    pub(super) bytes: u64,
    pub(super) sha256: String,
    pub(super) sm3: String,
}

impl Part {
    pub(super) fn of(path: &str, digests: &Digests) -> Part {
        let Digests { sha256, sm3, size } = digests;
        Part { path: path.to_owned(), bytes: *size, sha256: Hex(sha256).to_string(), sm3: Hex(sm3).to_string() }
    }
}

impl Manifest {
    /// Its bytes: the members in the order of their names, without blanks.
    pub(super) fn text(&self) -> Result<String> {
        let value = serde_json::to_value(self).map_err(|error| messages::package_not_made(&error))?;
        serde_json::to_string(&value).map_err(|error| messages::package_not_made(&error))
    }

    pub(super) fn parse(bytes: &[u8]) -> Result<Manifest> {
        let text = std::str::from_utf8(bytes).map_err(|_| messages::manifest_wrong("it is not UTF-8"))?;
        #[derive(Deserialize)]
        struct Head {
            zdxm: String,
            format: u32,
        }
        let head: Head = serde_json::from_str(text).map_err(|error| messages::manifest_wrong(error.to_string()))?;
        if head.zdxm != "package" {
            return Err(messages::not_a_package());
        }
        if head.format > FORMAT {
            return Err(messages::package_of_newer_format(head.format, FORMAT));
        }
        let manifest: Manifest =
            serde_json::from_str(text).map_err(|error| messages::manifest_wrong(error.to_string()))?;
        if manifest.text()? != text {
            return Err(messages::manifest_wrong("it is not canonical JSON"));
        }
        manifest.check()?;
        Ok(manifest)
    }

    fn check(&self) -> Result<()> {
        let hashes = self.files.iter().flat_map(|part| [&part.sha256, &part.sm3]);
        let hashes = hashes.chain(self.received.iter().map(|receipt| &receipt.sha256));
        let mut hashes = hashes.chain(self.base.iter().map(|base| &base.hash)).chain([&self.head.hash]);
        let is_hash =
            |text: &String| text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let wrong = if !hashes.all(is_hash) {
            "a hash is not 64 hexadecimal digits"
        } else if !is_uuid(&self.from.ledger) || !is_uuid(&self.to.ledger) || self.from.ledger == self.to.ledger {
            "sender and receiver are not two ledgers"
        } else if self.sequence == 0 || self.head.change <= 0 || self.base.as_ref().is_some_and(|base| base.change <= 0)
        {
            "a change or the sequence is not above zero"
        } else if self.base.as_ref().is_some_and(|base| base.change >= self.head.change) {
            "it begins after its end"
        } else if self.files.len() > limits::PACKAGE_PARTS || self.received.len() > limits::PACKAGE_PARTS {
            "it names too many parts"
        } else if !self.files.is_sorted_by(|one, other| one.path < other.path) {
            "its parts are not in the order of their names"
        } else {
            return Ok(());
        };
        Err(messages::manifest_wrong(wrong))
    }
}
