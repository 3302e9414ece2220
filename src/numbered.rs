//! Enumerations that are a number in the ledger and in C, a word in JSON and a name in an office: each is described once.
//!
//! `numbered!` makes the enumeration of its values. [`coded!`](crate::coded) also reads a value from a text.

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

/// Makes an enumeration of numbers and Chinese names, as [`coded!`](crate::coded::coded) does, but without reading. Reading
/// gives an error, and the kinds of errors are such an enumeration.
macro_rules! numbered {
    (
        $(#[$of_all:meta])*
        $vis:vis enum $Enum:ident $(: $family:literal, $title:literal)? {
            $( $(#[$of_one:meta])* $Value:ident = $number:literal $name:literal ),+ $(,)?
        }
    ) => {
        $(#[$of_all])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
        #[strum(serialize_all = "snake_case")]
        #[non_exhaustive]
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

        impl crate::numbered::Coded for $Enum {
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

        impl serde::Serialize for $Enum {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }
    };
}
pub(crate) use numbered;
