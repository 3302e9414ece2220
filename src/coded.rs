//! Enumerations that are a number in the ledger and in C, a word in JSON and a name in an office: each is described once.

use crate::error::{self, Result};
use crate::message::Arg;

/// A value of a coded enumeration (代码值), such as [`Phase::New`](crate::Phase::New): number 1, word `new`, name 新开工.
///
/// Every coded enumeration has all of this as functions of its own, too. As text it is its name; `FromStr` and JSON read the
/// word and the name, JSON writes the word.
pub trait Coded: Copy + Eq + 'static {
    /// All values, in their order.
    const ALL: &'static [Self];

    /// Its number, as stored and in C.
    fn number(self) -> i32;

    /// Its English word in snake_case, as JSON has it.
    fn word(self) -> &'static str;

    /// Its name in Chinese.
    fn name(self) -> &'static str;
}

/// A value of whichever enumeration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) number: i32,
    pub(crate) word: &'static str,
    pub(crate) name: &'static str,
}

impl Choice {
    pub(crate) fn of(value: impl Coded) -> Self {
        Choice { number: value.number(), word: value.word(), name: value.name() }
    }
}

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
        $vis:vis enum $Enum:ident $(: $family:literal, $title:literal)? {
            $( $(#[$of_one:meta])* $Value:ident = $number:literal $name:literal ),+ $(,)?
        }
    ) => {
        $(#[$of_all])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
        #[strum(serialize_all = "snake_case")]
        $vis enum $Enum {
            $( #[doc = concat!($name, ":")] $(#[$of_one])* $Value = $number, )+
        }

        impl $Enum {
            /// All values, in their order.
            pub const ALL: [$Enum; [$($number),+].len()] = [$($Enum::$Value),+];

            /// Its number, as stored and in C.
            pub const fn number(self) -> i32 {
                self as i32
            }

            /// The value of a number, if it is one.
            pub fn from_number(number: i64) -> Option<Self> {
                Self::ALL.into_iter().find(|value| i64::from(value.number()) == number)
            }

            /// Its English word in snake_case, as JSON has it.
            pub fn word(self) -> &'static str {
                self.into()
            }

            /// Its name in Chinese.
            pub const fn name(self) -> &'static str {
                match self {
                    $( $Enum::$Value => $name, )+
                }
            }
        }

        impl crate::coded::Coded for $Enum {
            const ALL: &'static [Self] = &$Enum::ALL;

            fn number(self) -> i32 {
                self.number()
            }

            fn word(self) -> &'static str {
                self.word()
            }

            fn name(self) -> &'static str {
                self.name()
            }
        }

        impl std::fmt::Display for $Enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl std::str::FromStr for $Enum {
            type Err = crate::error::Error;

            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                crate::coded::read(text)
            }
        }

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Enum {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                crate::coded::read(&text).map_err(|error| {
                    serde::de::Error::custom(error.what(crate::message::Language::English))
                })
            }
        }
    };
}
pub(crate) use coded;
