//! Seals (签章): signatures of the host over number and hash of a change, which nobody can make anew without its key.

use serde::Serialize;

use super::change::Hex;
use crate::domain::messages;
use crate::domain::value::ids::ChangeNumber;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// What a seal signs: which ledger, which change, and the hash that vouches for everything before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SealDraft {
    /// Number of the ledger among all ledgers.
    pub uuid: String,
    /// The change up to which the ledger is sealed.
    pub change: ChangeNumber,
    /// Its hash.
    #[serde(serialize_with = "crate::domain::office::change::hex")]
    pub hash: [u8; 32],
}

impl SealDraft {
    /// What is signed, in UTF-8, the same for ever: four lines, each with a line feed (`\n`) at its end. They are
    /// `zdxm seal 1`, the uuid of the ledger, the number of the change, and its hash in 64 hexadecimal digits.
    pub fn text(&self) -> String {
        format!("{HEAD}\n{}\n{}\n{}\n", self.uuid, self.change, Hex(&self.hash))
    }

    /// What such a text says. Programs may have lost the last line feed, or have put their own line ends into it.
    pub(crate) fn parse(text: &str) -> Result<SealDraft> {
        let wrong = || messages::not_what_a_seal_signs().field("seal_text");
        let lines = text.trim_end().lines().collect::<Vec<_>>();
        let [HEAD, uuid, number, digits] = lines.as_slice() else { return Err(wrong()) };
        let change = ChangeNumber(number.parse().map_err(|_| wrong())?);
        let draft = SealDraft { uuid: (*uuid).to_owned(), change, hash: hash_of(digits).ok_or_else(wrong)? };
        // Only one text says the same.
        if draft.text().lines().eq(lines) { Ok(draft) } else { Err(wrong()) }
    }
}

const HEAD: &str = "zdxm seal 1";

/// Of 64 hexadecimal digits.
fn hash_of(digits: &str) -> Option<[u8; 32]> {
    let byte = |at: usize| u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes = (0..32).map(byte).collect::<Option<Vec<_>>>()?;
    bytes.try_into().ok().filter(|_| digits.len() == 64)
}

/// A seal of the ledger (签章). Whether its signature is good, only the host can judge: the library knows no keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Seal {
    /// What it signs.
    #[serde(flatten)]
    pub of: SealDraft,
    /// What the host calls the key, such as the number of its certificate.
    pub key: String,
    /// The signature as the host wrote it, in Base64 say.
    pub signature: String,
    /// What the clock said when it was kept: UTC, in milliseconds since 1970. It is not signed.
    pub at_ms: i64,
}

impl Seal {
    /// What was signed: [`SealDraft::text`].
    pub fn text(&self) -> String {
        self.of.text()
    }

    /// Whether the host may have written it.
    pub(crate) fn check(&self) -> Result<()> {
        if checked_key(&self.key)? != self.key {
            return Err(messages::seal_key_has_blanks().field("seal_key"));
        }
        check_signature(&self.signature)
    }
}

pub(crate) fn checked_key(key: &str) -> Result<String> {
    text::checked_line("seal_key", key, limits::NAME_CHARS)
}

/// A signature is kept as it is.
pub(crate) fn check_signature(signature: &str) -> Result<()> {
    if signature.trim().is_empty() {
        return Err(messages::signature_missing().field("signature"));
    }
    if signature.len() > limits::SIGNATURE_BYTES {
        return Err(messages::signature_too_long(limits::SIGNATURE_BYTES).field("signature"));
    }
    if signature.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err(messages::signature_has_control_characters().field("signature"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn what_is_signed_says_one_thing_in_one_way() {
        let draft = SealDraft { uuid: "7d0a".into(), change: ChangeNumber(12), hash: [0xa5; 32] };
        let text = draft.text();
        assert_eq!(text, format!("zdxm seal 1\n7d0a\n12\n{}\n", "a5".repeat(32)));
        assert_eq!(SealDraft::parse(&text).unwrap(), draft);
        assert_eq!(SealDraft::parse(&text.replace('\n', "\r\n")).unwrap(), draft);
        for wrong in [
            text.replace("seal 1", "seal 2"),
            text.replace("12", "+12"),
            text.replace("12", "012"),
            text.replace("a5a5", "A5a5"),
            text.replace("a5a5", "+5a5"),
            text.replace("a5a5", ""),
            format!("{text}x\n"),
            String::new(),
        ] {
            assert_eq!(SealDraft::parse(&wrong).unwrap_err().kind(), ErrorKind::InvalidValue, "{wrong}");
        }
    }
}
