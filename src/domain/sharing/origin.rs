//! Where a shared record comes from (来源): the ledger in which it was made, and its number there.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use serde::{Deserialize, Serialize};

use crate::domain::messages;
use crate::error::{Error, Result};

/// The ledger in which a record was made, and its number there. Every office that receives the record keeps it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Origin {
    /// The uuid of the ledger.
    pub ledger: String,
    /// The number of the record in it.
    pub number: i64,
}

impl Origin {
    pub(crate) fn new(ledger: &str, number: i64) -> Self {
        Origin { ledger: ledger.to_owned(), number }
    }
}

/// As packages write it: `01890a5d-…/12`.
impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.ledger, self.number)
    }
}

impl std::str::FromStr for Origin {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts = text.split_once('/').filter(|(ledger, _)| is_uuid(ledger));
        let number = parts.and_then(|(ledger, digits)| Some((ledger, digits.parse::<i64>().ok()?)));
        let found = number.map(|(ledger, number)| Origin::new(ledger, number)).filter(|of| of.to_string() == text);
        found.filter(|of| of.number > 0).ok_or_else(|| messages::origin_unreadable(text))
    }
}

impl From<Origin> for String {
    fn from(origin: Origin) -> String {
        origin.to_string()
    }
}

impl TryFrom<String> for Origin {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

/// Whether a text is the number of a ledger as it stands in the ledger.
pub(crate) fn is_uuid(text: &str) -> bool {
    let hyphens = [8, 13, 18, 23];
    let fits = |(at, byte): (usize, u8)| match hyphens.contains(&at) {
        true => byte == b'-',
        false => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_written_in_one_way() {
        let uuid = "01890a5d-ac96-774b-bcce-b302099a8057";
        let origin = Origin::new(uuid, 12);
        assert_eq!(origin.to_string().parse::<Origin>().unwrap(), origin);
        for wrong in [
            "".into(),
            uuid.to_owned(),
            format!("{uuid}/"),
            format!("{uuid}/0"),
            format!("{uuid}/-3"),
            format!("{uuid}/+3"),
            format!("{uuid}/03"),
            format!("{uuid}/3 "),
            format!("{}/3", uuid.to_uppercase()),
            format!("{uuid}x/3"),
            format!("{}/3", uuid.replace('-', "_")),
        ] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong}");
        }
    }
}
