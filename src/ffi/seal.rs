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

use super::border::{Out, Text, TextOut, ZDXM_RET, guard};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::ledger::zdxm_ledger;
use super::view::{ask, query, zdxm_view};
use crate::Seal;

impl Row for Seal {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CHANGE, get: |seal| Cell::int(seal.of.change.0) },
        Column { field: ZDXM_F_HASH, get: |seal| Cell::hex(&seal.of.hash) },
        Column { field: ZDXM_F_AT_MS, get: |seal| Cell::int(seal.at_ms) },
        Column { field: ZDXM_F_SEAL_KEY, get: |seal| Cell::text(&seal.key) },
        Column { field: ZDXM_F_SIGNATURE, get: |seal| Cell::text(&seal.signature) },
        Column { field: ZDXM_F_SEAL_TEXT, get: |seal| Cell::words(seal.text()) },
    ];
}

/// What a seal of the last change of a view signs: Rust `View::seal_draft`, `SealDraft::text`.
///
/// Four lines, each with a line feed at its end: `zdxm seal 1`, the uuid of the ledger, the number of the change, its hash in 64
/// hexadecimal digits. What is signed are these characters of ASCII, a byte each.
pub(super) fn zdxm_seal_text(view: *mut zdxm_view, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| out.put(&entry.context, &view.seal_draft()?.text()))
}

/// Keeps a seal: Rust `Ledger::add_seal`.
///
/// `text` is what was signed, as `zdxm_seal_text` gave it; `key` what the host calls the key; `signature` a text of at most 64
/// KiB, in Base64 say. It is no change and needs no batch; none may be open in this program. `ZDXM_E_NOT_SEALED` where the
/// ledger does not lead through what was signed.
pub(super) fn zdxm_seal_add(ledger: *mut zdxm_ledger, text: Text, key: Text, signature: Text) -> ZDXM_RET {
    let texts = [text, key, signature];
    add(ledger, texts)
}

fn add(ledger: *mut zdxm_ledger, [text, key, signature]: [Text; 3]) -> i32 {
    guard(ledger, |entry, _| {
        let (text, key) = (text.read(&entry.context, "text")?, key.read(&entry.context, "key")?);
        entry.ledger()?.add_seal(&text, &key, &signature.read(&entry.context, "signature")?)?;
        Ok(ZDXM_OK)
    })
}

/// The seals of changes that a view knows of, in the order of the changes: Rust `View::seals`, `Seal::text`.
///
/// Fields: CHANGE, HASH, AT_MS (when it was kept; not signed), SEAL_KEY, SIGNATURE, SEAL_TEXT (what was signed). Whether a
/// signature is good, only the host can judge.
pub(super) fn zdxm_seal_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.seals()?))
}
