//! Sealing the ledger (签章): the host signs number and hash of a change with a key that the file does not hold.

use serde::Serialize;

use crate::domain::office::seal::{self as rules, Seal, SealDraft};
use crate::error::{ErrorKind, Result};
use crate::ledger::messages;
use crate::ledger::open::Ledger;
use crate::ledger::view::{Verification, View};
use crate::store::NOW;
use crate::store::file::{errors, identity};
use crate::store::proof::seal;

/// What a signer fails with.
type Cause = Box<dyn std::error::Error + Send + Sync>;

/// What a successful [`View::verify_sealed`] found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SealedVerification {
    /// The proof of the file alone.
    #[serde(flatten)]
    pub verification: Verification,
    /// The seal of the last change that has a good one: nobody without its key has made the chain anew up to there.
    pub sealed: Option<Seal>,
    /// The seals whose signature the host did not accept. Their hashes are those of their changes.
    pub refused: Vec<Seal>,
}

impl Ledger {
    /// Seals the ledger as it is now (签章): `signer` signs the [`SealDraft::text`] of the last change with the key that the host
    /// calls `key`, and gives the signature as a text. When to seal, the host says: after issuing, at a backup, each evening.
    ///
    /// The signer is called outside of the write lock and may take its time, asking a person say; others go on writing. If it fails, nothing but the
    /// seal is missing: `NotSealed`, as where the change does not have the signed hash any more.
    ///
    /// ```
    /// # use zdxm::Ledger;
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// # fn sign(text: &str) -> std::io::Result<String> { Ok(text.len().to_string()) }
    /// # fn is_good(text: &str, signature: &str) -> bool { text.len().to_string() == signature }
    /// let seal = ledger.seal("签名证书 01", |draft| sign(&draft.text()))?;
    /// let proof = ledger.view()?.verify_sealed(&mut |seal| is_good(&seal.text(), &seal.signature))?;
    /// assert_eq!(proof.sealed, Some(seal));
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn seal<E: Into<Cause>>(
        &self,
        key: &str,
        signer: impl FnOnce(&SealDraft) -> std::result::Result<String, E>,
    ) -> Result<Seal> {
        let key = rules::checked_key(key)?;
        // The view must not be held while somebody signs.
        let draft = self.view()?.seal_draft()?;
        let signature = signer(&draft).map_err(|error| {
            let cause = error.into();
            messages::signer_failed(cause.to_string()).because(cause)
        })?;
        self.keep_seal(draft, key, signature)
    }

    /// Keeps a seal that the host made by itself: `text` is what was signed, [`SealDraft::text`] of [`View::seal_draft`].
    ///
    /// Fails with `NotSealed` where the ledger does not lead through it, and `InvalidValue` for another text.
    pub fn add_seal(&self, text: &str, key: &str, signature: &str) -> Result<Seal> {
        self.keep_seal(SealDraft::parse(text)?, rules::checked_key(key)?, signature.to_owned())
    }

    fn keep_seal(&self, of: SealDraft, key: String, signature: String) -> Result<Seal> {
        let pool = &self.pool;
        let kept = Seal { of, key, signature, at_ms: (pool.clock)() };
        kept.check()?;
        let conn = pool.borrow_writer()?;
        let interruptible = pool.interruptible(&conn, None);
        let result = seal::keep(&conn, &kept);
        if result.as_ref().is_err_and(|error| error.kind() == ErrorKind::OutcomeUnknown) {
            pool.lose();
        }
        drop(interruptible);
        pool.return_writer(Some(conn));
        result.map(|()| kept)
    }
}

/// # Seals (签章)
///
/// What a seal of the present state would sign, and the seals that stand. Only the host knows whether a signature is good.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let draft = view.seal_draft()?;
/// assert!(draft.text().starts_with("zdxm seal 1\n"));
/// assert!(view.seals()?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What a seal of the last change of this view signs.
    pub fn seal_draft(&self) -> Result<SealDraft> {
        self.check_committed()?;
        let change = self.change(self.as_of())?;
        let (uuid, _) = identity::get(self.conn()?, NOW)?.ok_or_else(|| errors::damaged("no office"))?;
        Ok(SealDraft { uuid, change: change.number, hash: change.hash })
    }

    /// The seals of changes that this view knows of, in the order of the changes.
    pub fn seals(&self) -> Result<Vec<Seal>> {
        seal::all(self.conn()?, self.last_change())
    }

    /// [`View::verify`], and up to which change the ledger is sealed: `check` says of each seal whether its signature is good,
    /// over [`Seal::text`], by a key that the host trusts. That every seal has the hash of its change, `verify` proves.
    pub fn verify_sealed(&self, check: &mut dyn FnMut(&Seal) -> bool) -> Result<SealedVerification> {
        let verification = self.verify()?;
        let (good, refused) = self.seals()?.into_iter().partition::<Vec<_>, _>(|seal| check(seal));
        Ok(SealedVerification { verification, sealed: good.into_iter().next_back(), refused })
    }
}
