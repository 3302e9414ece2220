//! Coded enumerations (代码值) that are read from texts: what `numbered!` makes, with `FromStr` and JSON.

use crate::error::{self, ErrorKind, Result};
use crate::message::Arg;
use crate::numbered::Coded;

/// The value of a word or a name; the error lists them all.
pub(crate) fn read<T: Coded>(text: &str) -> Result<T> {
    let found = T::ALL.iter().copied().find(|value| text == value.word() || text == value.name());
    found.ok_or_else(|| {
        let all = T::ALL.iter().map(|value| format!("{} ({})", value.word(), value.name()));
        error::value_unknown(text, Arg::list(all))
    })
}

/// The value of a number; the error lists them all.
pub(crate) fn of_number<T: Coded>(number: i64) -> Result<T> {
    let found = T::ALL.iter().copied().find(|value| i64::from(value.number()) == number);
    found.ok_or_else(|| {
        let all = T::ALL.iter().map(|value| format!("{} ({})", value.number(), value.name()));
        error::number_unknown(number, Arg::list(all))
    })
}

/// Lets a coded enumeration be read from a text and from JSON.
macro_rules! read_from_text {
    ($Enum:ident) => {
        impl std::str::FromStr for $Enum {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                crate::coded::read(text)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                crate::coded::read(&text)
                    .map_err(|error| serde::de::Error::custom(error.what(crate::message::Language::English)))
            }
        }
    };
}
pub(crate) use read_from_text;

read_from_text!(ErrorKind);

/// Makes an enumeration of numbers and Chinese names. The word is the variant's name in snake_case.
///
/// ```ignore
/// coded! {
///     /// Class of a reason.
///     #[derive(PartialOrd, Ord)]
///     pub enum ReasonClass: "REASON", "Class of a reason" {
///         /// industrial policy and the like.
///         Objective = 1 "客观原因",
///     }
/// }
/// ```
///
/// is
///
/// ```ignore
/// /// Class of a reason.
/// #[derive(PartialOrd, Ord, Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
/// #[strum(serialize_all = "snake_case")]
/// #[non_exhaustive]
/// pub enum ReasonClass {
///     /// 客观原因: industrial policy and the like.
///     Objective = 1,
/// }
/// impl ReasonClass {
///     pub const ALL: [ReasonClass; 1] = [ReasonClass::Objective];
///     pub const fn number(self) -> i32;              // 1
///     pub fn from_number(number: i64) -> Option<Self>;
///     pub fn word(self) -> &'static str;             // "objective"
///     pub const fn name(self) -> &'static str;       // "客观原因"
/// }
/// impl Coded for ReasonClass { … }
/// impl Display for ReasonClass { … }                 // the name
/// impl FromStr for ReasonClass { … }                 // the word or the name
/// impl Serialize for ReasonClass { … }               // the word
/// impl Deserialize for ReasonClass { … }             // the word or the name
/// ```
///
/// and, by `cargo run -p zdxm-abi`, in C what follows the colon, with what the value's documentation says:
///
/// ```c
/// /* Class of a reason: industrial policy and the like (客观原因). */
/// #define ZDXM_REASON_OBJECTIVE 1
/// ```
///
/// An enumeration that C does not have leaves the colon out, and what follows it. The order is that of `ALL`; `Ord` is
/// derived where it means something.
macro_rules! coded {
    (
        $(#[$of_all:meta])*
        $vis:vis enum $Enum:ident $($rest:tt)*
    ) => {
        crate::numbered::numbered! {
            $(#[$of_all])*
            $vis enum $Enum $($rest)*
        }

        crate::coded::read_from_text!($Enum);
    };
}
pub(crate) use coded;
