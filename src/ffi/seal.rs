//! Seals (签章): the host signs number and hash of the last change with a key that the file does not hold, so that nobody
//! without the key can make the chain of changes anew:
//!
//! ```text
//! zdxm_seal_text(view, text, sizeof text, NULL);        sign these bytes, outside of any batch
//! zdxm_seal_add(ledger, text, -1, "证书 01", -1, signature_in_base64, -1);
//! ```
//!
//! To prove it, complete a proof (`zdxm_verify_new`), then check the signatures of `zdxm_seal_list` from the last row on: the
//! ledger is sealed up to the change of the last good one. There is no function pointer in it: every language can make these
//! calls, and a signature may need a person, a card or another program.

use super::border::binds;
use super::row::row;
use crate::{Ledger, Result, Seal, View};

row!(Seal, seal => { of { change, hash }, at_ms, SEAL_KEY: &seal.key, signature, SEAL_TEXT: seal.text() });

/// What a seal of the last change of a view signs: Rust `View::seal_draft`, `SealDraft::text`.
///
/// Four lines, each with a line feed at its end: `zdxm seal 1`, the uuid of the ledger, the number of the change, its hash in 64
/// hexadecimal digits. What is signed are these characters of ASCII, a byte each.
pub(super) fn zdxm_seal_text(view: &View) -> Result<String> {
    Ok(view.seal_draft()?.text())
}

/// Keeps a seal: Rust `Ledger::add_seal`.
///
/// `text` is what was signed, as `zdxm_seal_text` gave it; `key` what the host calls the key; `signature` a text of at most 64
/// KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. `ZDXM_E_NOT_SEALED` where the
/// ledger does not lead through what was signed.
pub(super) fn zdxm_seal_add(ledger: &Ledger, text: &str, key: &str, signature: &str) -> Result<()> {
    ledger.add_seal(text, key, signature).map(drop)
}

binds! {
    /// The seals of changes that a view knows of, in the order of the changes: Rust `View::seals`, `Seal::text`.
    ///
    /// AT_MS is when it was kept, which is not signed; SEAL_TEXT is what was signed. Whether a signature is good, only the host can
    /// judge.
    zdxm_seal_list = View::seals() -> Vec<Seal>;
}
