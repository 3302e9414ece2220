//! The files beside the ledger: whether all are there and unchanged, and which nobody needs (附件文件核对).

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::domain::beside::file_finding::{FileFinding, FileFindingKind, FilesChecked};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::error::{ErrorKind, Result};
use crate::ledger::messages;
use crate::ledger::open::Ledger;
use crate::ledger::view::View;
use crate::limits;
use crate::store::NOW;
use crate::store::attachment::{self as store, Needed};

/// # The files beside the ledger (附件文件核对)
///
/// Whether all are there, and unchanged.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let checked = view.check_files()?;
/// assert_eq!((checked.files, checked.findings.len()), (0, 0));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Reads every file beside the ledger and names what is wrong: files that are missing or have other bytes, and files that no
    /// attachment needs. The ledger itself is complete without them; [`View::verify`] proves it.
    pub fn check_files(&self) -> Result<FilesChecked> {
        self.check_files_with(&mut |_, _| ControlFlow::Continue(()))
    }

    /// [`View::check_files`]; reports how many of how many files are read. `Break` gives up with `Interrupted`.
    pub fn check_files_with(&self, progress: &mut dyn FnMut(u64, u64) -> ControlFlow<()>) -> Result<FilesChecked> {
        self.check_whole()?;
        let files = self.files();
        // What later changes attached belongs there as well.
        let needed = store::needed(self.conn()?, NOW)?;
        let mut checked = FilesChecked::default();
        let mut findings = Findings::default();
        for (done, file) in (0..).zip(&needed) {
            if progress(done, needed.len() as u64).is_break() {
                return Err(messages::verify_interrupted());
            }
            let kind = match files.check(file.sha256, file.size) {
                Ok(()) => None,
                Err(error) if error.kind() == ErrorKind::NoFile => Some(FileFindingKind::Missing),
                Err(error) if error.kind() == ErrorKind::Tampered => Some(FileFindingKind::Changed),
                Err(_) => Some(FileFindingKind::Unreadable),
            };
            (checked.files, checked.bytes) = (checked.files + 1, checked.bytes.saturating_add(file.size));
            if let Some(kind) = kind {
                findings.add(FileFinding {
                    kind,
                    path: files.path(file.sha256),
                    sha256: Some(file.sha256),
                    attachment: Some(file.first),
                    attachments: file.attachments,
                });
            }
        }
        for lying in files.lying()? {
            let is_needed = |digest| needed.binary_search_by_key(&digest, |file: &Needed| file.sha256).is_ok();
            if lying.digest.is_some_and(is_needed) {
                continue;
            }
            let is_ours = lying.digest.is_some() || lying.is_partial;
            findings.add(FileFinding {
                kind: if is_ours { FileFindingKind::Unreferenced } else { FileFindingKind::Foreign },
                path: lying.path,
                sha256: lying.digest,
                attachment: None,
                attachments: 0,
            });
        }
        checked.findings = findings.0.into_values().flatten().collect();
        Ok(checked)
    }
}

/// Findings by their kind, of each as many as are listed.
#[derive(Default)]
struct Findings(BTreeMap<FileFindingKind, Vec<FileFinding>>);

impl Findings {
    fn add(&mut self, finding: FileFinding) {
        let of_kind = self.0.entry(finding.kind).or_default();
        if of_kind.len() < limits::FILE_PROBLEMS {
            of_kind.push(finding);
        }
    }
}

impl Ledger {
    /// Removes the files beside the ledger that no attachment needs: what writes that were given up left. It writes no change.
    /// Returns how many files are gone. A registrar's task; nobody else writes meanwhile.
    ///
    /// Files of attachments that are voided stay, because these can be restored; so does what the library did not put there.
    pub fn sweep_files(&self, actor: &str) -> Result<u64> {
        let batch = self.batch(actor)?;
        batch.may_manage(ChangeKind::AttachFiles, Subject::Attachment)?;
        let files = batch.files();
        let needed = store::needed(batch.conn()?, NOW)?;
        let mut gone = 0;
        for lying in files.lying()? {
            let is_needed = |digest| needed.binary_search_by_key(&digest, |file: &Needed| file.sha256).is_ok();
            if lying.is_partial || lying.digest.is_some_and(|digest| !is_needed(digest)) {
                files.remove(&lying.path)?;
                gone += 1;
            }
        }
        Ok(gone)
    }
}
