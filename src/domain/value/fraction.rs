//! Exact numbers of any size (分数): measures, points and totals of an assessment, which are added and compared before
//! anything is rounded.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul, Neg, Sub};
use std::str::FromStr;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::money::Money;
use super::rate::Rate;
use super::text;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits;
use crate::message::Language;

/// A fraction of two whole numbers of any size. Money stands in it as 元, a rate as a part of one.
///
/// ```
/// use zdxm::Fraction;
/// let points = Fraction::parse("25")? * Fraction::parse("93.5%")?;
/// assert_eq!(points.to_string(), "187/8");
/// assert_eq!(points.rounded(2), "23.38");
/// assert_eq!(Fraction::parse("1.5亿元")?, Fraction::from(150_000_000));
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(BigRational);

/// Units that a text may name behind its number, and how much one of them is: its numerator and its denominator.
const UNITS: [(&str, u32, u32); 6] = [
    ("个百分点", 1, 100),
    ("百分点", 1, 100),
    ("%", 1, 100),
    ("亿元", 100_000_000, 1),
    ("万元", 10_000, 1),
    ("元", 1, 1),
];

impl Fraction {
    /// `part` of `base`; `None` where the base is zero.
    pub fn of(part: i64, base: i64) -> Option<Fraction> {
        (base != 0).then(|| Fraction(BigRational::new(part.into(), base.into())))
    }

    /// An amount in 元.
    pub fn yuan(amount: Money) -> Fraction {
        Fraction(BigRational::new(amount.fen().into(), 100.into()))
    }

    /// Nothing.
    pub fn zero() -> Fraction {
        Fraction(BigRational::zero())
    }

    /// Reads a number as a scheme writes it: `12`, `-0.5`, `4/6`, `93.5%`, `1个百分点`, `6亿元`, `9999万元`.
    ///
    /// Fails with `InvalidValue` for anything else, and for a base of zero.
    pub fn parse(written: &str) -> Result<Fraction> {
        let wrong = || messages::fraction_unreadable(written);
        if written.len() > limits::FRACTION_BYTES {
            return Err(wrong());
        }
        let plain = text::squeeze_digits(written).ok_or_else(wrong)?;
        let unit = UNITS.into_iter().find_map(|(unit, part, base)| Some((plain.strip_suffix(unit)?, part, base)));
        let (number, part, base) = unit.unwrap_or((&plain, 1, 1));
        let number = match number.split_once('/') {
            Some((above, below)) => read(above).and_then(|above| above.checked_div(&read(below)?)),
            None => read(number),
        };
        Ok(number.ok_or_else(wrong)? * Fraction(BigRational::new(part.into(), base.into())))
    }

    /// Nothing for a divisor of zero.
    pub fn checked_div(&self, divisor: &Fraction) -> Option<Fraction> {
        (!divisor.0.is_zero()).then(|| Fraction(&self.0 / &divisor.0))
    }

    /// The whole number that is not above it.
    pub fn floor(&self) -> Fraction {
        Fraction(self.0.floor())
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// With so many decimals, rounded half away from zero: `25.30`. What rounds to zero has no sign.
    pub fn rounded(&self, decimals: u32) -> String {
        let decimals = decimals.min(limits::FIGURE_DECIMALS);
        let scaled = (self.0.abs() * BigInt::from(10).pow(decimals)).round().to_integer();
        let sign = if self.is_negative() && !scaled.is_zero() { "-" } else { "" };
        let width = decimals as usize + 1;
        let digits = format!("{scaled:0>width$}");
        let (whole, rest) = digits.split_at(digits.len().saturating_sub(decimals as usize));
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
    }

    /// In percent with so many decimals: `93.50` for 187/200.
    pub fn percent(&self, decimals: u32) -> String {
        (self * &Fraction::from(100)).rounded(decimals)
    }

    /// The same number with so many decimals as it is displayed; `None` where it does not fit.
    pub fn to_decimal(&self, decimals: u32) -> Option<Decimal> {
        Decimal::from_str(&self.rounded(decimals)).ok()
    }
}

/// A number without a unit, such as `-1,200.5`, of any length.
fn read(written: &str) -> Option<Fraction> {
    let plain = text::plain_number(written)?;
    let decimals = plain.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let digits = BigInt::from_str(&plain.replace('.', "")).ok()?;
    Some(Fraction(BigRational::new(digits, BigInt::from(10).pow(u32::try_from(decimals).ok()?))))
}

impl From<i64> for Fraction {
    fn from(number: i64) -> Self {
        Fraction(BigRational::from_integer(number.into()))
    }
}

impl From<u32> for Fraction {
    fn from(number: u32) -> Self {
        Fraction(BigRational::from_integer(number.into()))
    }
}

impl From<i32> for Fraction {
    fn from(number: i32) -> Self {
        Fraction(BigRational::from_integer(number.into()))
    }
}

impl From<Rate> for Fraction {
    fn from(rate: Rate) -> Self {
        let (part, base) = rate.parts();
        Fraction(BigRational::new(part.into(), base.into()))
    }
}

/// Each operator for values and for references.
macro_rules! arithmetic {
    ($($Trait:ident $method:ident),+) => {$(
        impl $Trait for Fraction {
            type Output = Fraction;

            fn $method(self, other: Fraction) -> Fraction {
                Fraction(self.0.$method(other.0))
            }
        }

        impl $Trait for &Fraction {
            type Output = Fraction;

            fn $method(self, other: &Fraction) -> Fraction {
                Fraction((&self.0).$method(&other.0))
            }
        }
    )+};
}

arithmetic!(Add add, Sub sub, Mul mul);

impl Neg for Fraction {
    type Output = Fraction;

    fn neg(self) -> Fraction {
        Fraction(-self.0)
    }
}

impl Sum for Fraction {
    fn sum<I: Iterator<Item = Fraction>>(numbers: I) -> Fraction {
        numbers.fold(Fraction::zero(), |sum, number| sum + number)
    }
}

impl<'f> Sum<&'f Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'f Fraction>>(numbers: I) -> Fraction {
        numbers.fold(Fraction::zero(), |sum, number| &sum + number)
    }
}

impl fmt::Display for Fraction {
    /// Exact and in lowest terms: `997/10`, `25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl FromStr for Fraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Fraction::parse(text)
    }
}

/// As its exact text.
impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A number that a document writes as a text, or as a whole number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Whole(i64),
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        match Written::deserialize(deserializer) {
            Ok(Written::Whole(number)) => Ok(Fraction::from(number)),
            Ok(Written::Text(text)) => {
                Fraction::parse(&text).map_err(|error| D::Error::custom(error.what(Language::English)))
            }
            Err(_) => Err(D::Error::custom("a number is written as a text, such as \"0.8\", \"80%\" or \"6亿元\"")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Fraction {
        Fraction::parse(text).unwrap()
    }

    #[test]
    fn numbers_are_read_with_their_units() {
        for (text, exact) in [
            ("25", "25"),
            ("-0.50", "-1/2"),
            ("4/6", "2/3"),
            ("1,200.5", "2401/2"),
            ("93.5%", "187/200"),
            ("1个百分点", "1/100"),
            ("6亿元", "600000000"),
            ("9999万元", "99990000"),
            ("0.5元", "1/2"),
            (" 12 ", "12"),
            ("１２％", "3/25"),
        ] {
            assert_eq!(Fraction::parse(text).map(|number| number.to_string()).ok().as_deref(), Some(exact), "{text}");
        }
        for wrong in ["", "甲", "1/0", "1//2", "1/2/3", "%", "1e5", "nan", "5亿美元", &"9".repeat(5_000)] {
            assert!(Fraction::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_number_is_rounded_once_and_half_away_from_zero() {
        for (text, decimals, shown) in [
            ("997/10", 2, "99.70"),
            ("2/3", 2, "0.67"),
            ("0.005", 2, "0.01"),
            ("-0.005", 2, "-0.01"),
            ("-0.004", 2, "0.00"),
            ("5/2", 0, "3"),
            ("0", 2, "0.00"),
            ("123456789012345678901234567890/7", 1, "17636684144620811271604938270.0"),
        ] {
            assert_eq!(of(text).rounded(decimals), shown, "{text}");
        }
    }

    #[test]
    fn what_is_displayed_is_read_back() {
        for text in
            ["-7/3", "0", "600000000", "1/999999999999", "-98765432109876543210987654321098765432109876543210/7"]
        {
            assert_eq!(of(&of(text).to_string()), of(text));
            let json = serde_json::to_string(&of(text)).unwrap();
            assert_eq!(serde_json::from_str::<Fraction>(&json).unwrap(), of(text));
        }
        assert_eq!(serde_json::from_str::<Fraction>("3").unwrap(), of("3"));
        assert!(serde_json::from_str::<Fraction>("0.1").is_err());
    }
}
