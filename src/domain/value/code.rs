//! Codes with a shape of their own: the national project code and the unified social credit code.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::text;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits::VALUE_BYTES;

/// National code of a project (投资项目统一代码, GB/T 40058-2021 and the form before it).
///
/// Digits in groups of 4-6-2-2-6, kept with their hyphens. Only the shape is checked: the algorithm of the check
/// character is not public, and regions and departments come and go.
///
/// ```
/// use zdxm::ProjectCode;
/// let code = ProjectCode::parse("2207－450204 77 01 946789")?;
/// assert_eq!(code.as_str(), "2207-450204-77-01-946789");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProjectCode(String);

const PROJECT_CODE_GROUPS: [usize; 5] = [4, 6, 2, 2, 6];

/// Whether a text is a code already as it is kept, as those of the ledger and most of those in sheets are.
fn is_written_out(text: &str) -> bool {
    let mut groups = text.split('-');
    let (body, last) = text.split_at_checked(text.len().saturating_sub(1)).unwrap_or_default();
    PROJECT_CODE_GROUPS.iter().all(|length| groups.next().is_some_and(|group| group.len() == *length))
        && groups.next().is_none()
        && body.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        && last.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

impl ProjectCode {
    /// Reads a code with or without hyphens, in full-width digits or with blanks.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = || messages::project_code_malformed(text).field("code");
        if is_written_out(text) {
            return Ok(ProjectCode(text.to_owned()));
        }
        if text.len() > VALUE_BYTES {
            return Err(wrong());
        }
        let digits = text::squeeze_digits(text).ok_or_else(wrong)?.replace(['-', '—', '–', '_'], "");
        // The last group may carry a letter as its check character.
        let (body, last) = digits.split_at_checked(19).ok_or_else(wrong)?;
        let shape_fits = body.bytes().all(|b| b.is_ascii_digit())
            && last.len() == 1
            && last.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
        if !shape_fits {
            return Err(wrong());
        }
        let mut rest = digits.as_str();
        let mut groups = Vec::with_capacity(PROJECT_CODE_GROUPS.len());
        for length in PROJECT_CODE_GROUPS {
            let (group, after) = rest.split_at_checked(length).ok_or_else(wrong)?;
            groups.push(group);
            rest = after;
        }
        Ok(ProjectCode(groups.join("-")))
    }

    /// The code with its hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Unified social credit code (统一社会信用代码, GB 32100-2015), with its check character verified.
///
/// ```
/// use zdxm::CreditCode;
/// assert!(CreditCode::parse("91350100M000100Y43").is_ok());
/// assert!(CreditCode::parse("91350100M000100Y44").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CreditCode(String);

/// The 31 characters of GB 32100: no I, O, S, V, Z.
const CREDIT_CHARACTERS: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

impl CreditCode {
    /// Reads a code, in lower case or full width too.
    pub fn parse(text: &str) -> Result<Self> {
        Self::parsed(text).map_err(|error| error.field("credit_code"))
    }

    fn parsed(text: &str) -> Result<Self> {
        if text.len() > VALUE_BYTES {
            return Err(messages::credit_code_too_long(text));
        }
        let code = text::squeeze_digits(text).ok_or_else(|| messages::credit_code_marked(text))?.to_uppercase();
        let values = code
            .chars()
            .map(|c| CREDIT_CHARACTERS.find(c))
            .collect::<Option<Vec<_>>>()
            .filter(|values| values.len() == 18)
            .ok_or_else(|| messages::credit_code_malformed(text))?;
        let (body, check) = values.split_at(17);
        let (sum, _) = body.iter().fold((0, 1), |(sum, weight), value| (sum + value * weight, weight * 3 % 31));
        if check != [(31 - sum % 31) % 31] {
            return Err(messages::credit_code_misspelt(text));
        }
        Ok(CreditCode(code))
    }

    /// The 18 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What text codes share: from and to a text, for serde and display.
macro_rules! as_text {
    ($name:ident) => {
        impl TryFrom<String> for $name {
            type Error = Error;
            fn try_from(text: String) -> Result<Self> {
                Self::parse(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> String {
                code.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

as_text!(ProjectCode);
as_text!(CreditCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_eras_of_project_codes_have_one_shape() {
        for code in ["2020-450200-47-01-012345", "2509-320193-89-01-544060", "25093201938901544060"] {
            assert!(ProjectCode::parse(code).is_ok(), "{code}");
        }
        // However it is written, it is the same code.
        let parsed = |text: &str| ProjectCode::parse(text).unwrap().as_str().to_owned();
        for text in [
            "2509-320193-89-01-54406A",
            "250932019389 0154406A",
            "２５０９-320193—89–01_54406A",
            "25-093201938901-54406A",
        ] {
            assert_eq!(parsed(text), "2509-320193-89-01-54406A", "{text}");
        }
        for code in ["", "2020-450200-47-01-01234", "2020-450200-47-01-0123456", "abcd-450200-47-01-012345", "二〇二〇"]
        {
            assert!(ProjectCode::parse(code).is_err(), "{code}");
        }
    }

    #[test]
    fn one_wrong_character_of_a_credit_code_is_found() {
        let good = "91350100M000100Y43";
        for at in 0..18 {
            for c in CREDIT_CHARACTERS.chars() {
                let mut code = good.chars().collect::<Vec<_>>();
                code[at] = c;
                let code = String::from_iter(code);
                assert_eq!(CreditCode::parse(&code).is_ok(), code == good, "{code}");
            }
        }
        assert!(CreditCode::parse("91512081MA62K0260E").is_ok());
    }
}
