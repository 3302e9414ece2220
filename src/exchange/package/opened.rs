//! A package that was received, proved against its own manifest.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::container::{self, Container};
use super::line::{Line, ORDER, part_of};
use super::manifest::{MANIFEST, Manifest, Part, SIGNATURE};
use super::messages;
use crate::domain::office::change::Hex;
use crate::domain::sharing::package::PackageKind;
use crate::domain::value::ids::ChangeNumber;
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::store::file::digests::Digests;
use crate::store::file::new_file::{Draft, SaveOptions, document_check};

/// The signature of a package: the host made it over the bytes of the manifest, with a key of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageSignature {
    /// What the host calls the key, such as the number of its certificate.
    pub key: String,
    /// The signature as the host wrote it, in Base64 say.
    pub signature: String,
}

/// A package of another office (数据包), opened and proved against its own manifest; not yet compared with a ledger.
///
/// Every part has the hashes that the manifest names, and there is no other part. Who made it, only a signature says
/// ([`Package::signature`]), which the host checks over [`Package::manifest`].
#[derive(Debug)]
pub struct Package {
    path: PathBuf,
    pub(super) manifest: Manifest,
    text: String,
    digests: Digests,
    signature: Option<PackageSignature>,
    pub(super) lines: Vec<ReadLine>,
}

/// A line with the place where it stands.
#[derive(Debug)]
pub(super) struct ReadLine {
    pub(super) part: String,
    /// From 1, in its part.
    pub(super) row: u32,
    pub(super) line: Line,
}

impl Package {
    /// Opens a package and proves it.
    ///
    /// Fails with `UnknownFormat` for another file, `NewerVersion` for a package of a later format, `Damaged` where it was cut short,
    /// packed anew or changed, so that a part does not have the hashes of the manifest, `TooLong` beyond the limits.
    pub fn open(path: impl AsRef<Path>) -> Result<Package> {
        let path = path.as_ref();
        let mut container = Container::open(path)?;
        let mut names = container.names(path)?;
        if !names.iter().any(|name| name == MANIFEST) {
            return Err(messages::not_a_package());
        }
        let bytes = container.part(path, MANIFEST, limits::PACKAGE_MANIFEST_BYTES)?;
        let manifest = Manifest::parse(&bytes)?;
        let text = String::from_utf8(bytes).map_err(|_| messages::manifest_wrong("it is not UTF-8"))?;
        let signature = match names.iter().any(|name| name == SIGNATURE) {
            true => Some(read_signature(&container.part(path, SIGNATURE, limits::SIGNATURE_BYTES as u64 * 2)?)?),
            false => None,
        };
        names.retain(|name| name != MANIFEST && name != SIGNATURE);
        names.sort_unstable();
        if !names.iter().eq(manifest.files.iter().map(|part| &part.path)) {
            return Err(messages::package_parts_differ());
        }
        let mut left = limits::PACKAGE_DATA_BYTES;
        let mut lines = Vec::new();
        for subject in ORDER {
            let name = part_of(subject);
            let Some(part) = manifest.files.iter().find(|part| part.path == name) else { continue };
            let bytes = container.part(path, &name, left)?;
            left -= bytes.len() as u64;
            if Part::of(&name, &Digests::of(&bytes)) != *part {
                return Err(messages::package_part_tampered(&name));
            }
            read_lines(&name, &bytes, subject, &mut lines)?;
        }
        let known = |part: &&Part| !ORDER.iter().any(|subject| part_of(*subject) == part.path);
        if let Some(unknown) = manifest.files.iter().find(known) {
            return Err(messages::package_part_unknown(&unknown.path));
        }
        let digests = Digests::of(text.as_bytes());
        Ok(Package { path: path.to_owned(), manifest, text, digests, signature, lines })
    }

    /// What a signature signs: the bytes of the manifest, as UTF-8.
    pub fn manifest(&self) -> &str {
        &self.text
    }

    /// The signature that the package bears, if it bears one. Whether it is good, only the host can judge.
    pub fn signature(&self) -> Option<&PackageSignature> {
        self.signature.as_ref()
    }

    /// Writes the package with a signature of the host over [`Package::manifest`]; one that it bore before is replaced.
    pub fn save_signed(&self, signature: PackageSignature, path: impl AsRef<Path>, options: SaveOptions) -> Result<()> {
        let PackageSignature { key, signature } = signature;
        let key = crate::domain::office::seal::checked_key(&key)?;
        crate::domain::office::seal::check_signature(&signature)?;
        let mut container = Container::open(&self.path)?;
        let mut parts = Vec::new();
        for name in container.names(&self.path)?.into_iter().filter(|name| name != SIGNATURE) {
            let bytes = container.part(&self.path, &name, limits::PACKAGE_FILE_BYTES)?;
            parts.push((name, bytes));
        }
        let signed = PackageSignature { key, signature };
        let text = serde_json::to_string(&signed).map_err(|error| messages::package_not_made(&error))?;
        parts.push((SIGNATURE.to_owned(), text.into_bytes()));
        parts.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        if parts.iter().find(|(name, _)| name == MANIFEST).map(|(_, bytes)| bytes.as_slice())
            != Some(self.text.as_bytes())
        {
            return Err(messages::package_damaged(&self.path));
        }
        let check = document_check(options);
        let draft = Draft::begin(path.as_ref(), Some(path.as_ref()), check)?;
        container::write(&draft, &parts)?;
        drop(container);
        draft.put_in_place(check)
    }

    /// What it brings.
    pub fn kind(&self) -> PackageKind {
        self.manifest.kind
    }

    /// The office that made it, as it calls itself.
    pub fn office(&self) -> &str {
        &self.manifest.from.office
    }

    /// The uuid of the ledger by which it was made.
    pub fn ledger(&self) -> &str {
        &self.manifest.from.ledger
    }

    /// The uuid of the ledger for which it is.
    pub fn receiver(&self) -> &str {
        &self.manifest.to.ledger
    }

    /// In which life of its ledger it was made ([`crate::Incarnation`]).
    pub fn incarnation(&self) -> u32 {
        self.manifest.from.incarnation
    }

    /// The n-th for this office in that life.
    pub fn sequence(&self) -> u32 {
        self.manifest.sequence
    }

    /// The month that it was made for.
    pub fn month(&self) -> Option<YearMonth> {
        self.manifest.month
    }

    /// The change of its ledger as of which it was made.
    pub fn head(&self) -> ChangeNumber {
        ChangeNumber(self.manifest.head.change)
    }

    /// How many lines it has.
    pub fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// SHA-256 of its manifest, 64 hexadecimal digits: which package it is.
    pub fn sha256(&self) -> String {
        Hex(&self.digests.sha256).to_string()
    }

    /// SM3 of its manifest, likewise.
    pub fn sm3(&self) -> String {
        Hex(&self.digests.sm3).to_string()
    }
}

fn read_signature(bytes: &[u8]) -> Result<PackageSignature> {
    let read: Option<PackageSignature> = serde_json::from_slice(bytes).ok();
    let good = |of: &PackageSignature| {
        text::checked_line("seal_key", &of.key, limits::NAME_CHARS).is_ok_and(|key| key == of.key)
    };
    read.filter(good).ok_or_else(messages::package_signature_unreadable)
}

fn read_lines(
    part: &str,
    bytes: &[u8],
    subject: crate::domain::office::history::Subject,
    lines: &mut Vec<ReadLine>,
) -> Result<()> {
    let wrong = |row: u32, reason: String| messages::package_line_wrong(part, row, reason);
    let text = std::str::from_utf8(bytes).map_err(|_| wrong(1, "it is not UTF-8".into()))?;
    let Some(text) = text.strip_suffix('\n') else { return Err(wrong(1, "its last line does not end".into())) };
    for (row, text) in (1..).zip(text.split('\n')) {
        if lines.len() >= limits::PACKAGE_LINES {
            return Err(messages::package_of_too_many_lines(limits::PACKAGE_LINES));
        }
        let line = Line::parse(text).map_err(|reason| wrong(row, reason))?;
        if line.record != subject {
            return Err(wrong(row, format!("a {} does not belong here", line.record.word())));
        }
        lines.push(ReadLine { part: part.to_owned(), row, line });
    }
    Ok(())
}
