//! Money (金额): whole fen in 64 bits, checked.
//!
//! Nothing is ever rounded on the way in without saying so, and nothing is rounded on the way out but for display.
//! The largest amount is about 9.2 × 10¹⁶ 元.

use std::fmt;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::text;
use crate::coded::coded;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits::{AMOUNT_FEN, VALUE_BYTES};
use crate::message::Language;

/// An exact amount of money, in fen (分).
///
/// As JSON it is `{"fen": 120075}`; a text with its unit, such as `"1200.75万元"`, is read as well. A bare number is
/// refused, because its writer may mean fen, 元 or 万元.
///
/// ```
/// use zdxm::{Money, MoneyUnit};
/// let plan = Money::parse("7,769,212.00", MoneyUnit::WanYuan)?;
/// assert_eq!(plan.fen(), 7_769_212_000_000);
/// assert_eq!(plan.display(MoneyUnit::YiYuan, 2), "776.92");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

coded! {
    /// The unit in which an amount is written (计量单位).
    pub enum MoneyUnit: "", "Unit of money" {
        /// 100 fen.
        Yuan = 1 "元",
        /// ten thousand yuan: the unit of plans and reports.
        WanYuan = 2 "万元",
        /// a hundred million yuan: the unit of bulletins.
        YiYuan = 3 "亿元",
        /// a thousand yuan.
        QianYuan = 4 "千元",
        /// a million yuan.
        BaiWanYuan = 5 "百万元",
        /// ten million yuan.
        QianWanYuan = 6 "千万元",
        /// a thousand million yuan.
        ShiYiYuan = 7 "十亿元",
    }
}

impl MoneyUnit {
    /// Fen in one of the unit.
    pub const fn fen(self) -> i64 {
        match self {
            MoneyUnit::Yuan => 100,
            MoneyUnit::WanYuan => 1_000_000,
            MoneyUnit::YiYuan => 10_000_000_000,
            MoneyUnit::QianYuan => 100_000,
            MoneyUnit::BaiWanYuan => 100_000_000,
            MoneyUnit::QianWanYuan => 1_000_000_000,
            MoneyUnit::ShiYiYuan => 100_000_000_000,
        }
    }

    const fn exponent(self) -> u32 {
        match self {
            MoneyUnit::Yuan => 2,
            MoneyUnit::WanYuan => 6,
            MoneyUnit::YiYuan => 10,
            MoneyUnit::QianYuan => 5,
            MoneyUnit::BaiWanYuan => 8,
            MoneyUnit::QianWanYuan => 9,
            MoneyUnit::ShiYiYuan => 11,
        }
    }
}

impl Money {
    /// No money, which is not the same as "not reported" (`None`).
    pub const ZERO: Money = Money(0);
    /// The largest amount.
    pub const MAX: Money = Money(i64::MAX);

    /// An amount of so many fen.
    pub const fn from_fen(fen: i64) -> Self {
        Money(fen)
    }

    /// The amount in fen.
    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The exact amount of a decimal number in `unit`; an error where it has parts of a fen.
    pub fn from_decimal(value: Decimal, unit: MoneyUnit) -> Result<Self> {
        let (money, exact) = Self::from_decimal_rounded(value, unit)?;
        if exact {
            return Ok(money);
        }
        Err(messages::amount_below_fen(value, unit.into()))
    }

    /// The amount of a decimal number in `unit`, rounded to the fen (四舍五入), and whether it was exact.
    pub fn from_decimal_rounded(value: Decimal, unit: MoneyUnit) -> Result<(Self, bool)> {
        let overflow = || messages::amount_overflows(value, unit.into());
        let fen = value.checked_mul(Decimal::from(unit.fen())).ok_or_else(overflow)?;
        let rounded = fen.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        Ok((Money(rounded.to_i64().ok_or_else(overflow)?), rounded == fen))
    }

    /// Reads an amount as offices write it: full-width digits, thousands commas, blanks, a unit at the end that
    /// overrides `unit`. Anything that would have to be guessed (`约3亿`, `一千万`, `1.2e3`) is an error.
    pub fn parse(text: &str, unit: MoneyUnit) -> Result<Self> {
        let (value, unit) = Self::parse_decimal(text, unit)?;
        Self::from_decimal(value, unit)
    }

    /// Reads an amount that names its unit, such as `1200.75万元`; without one it is refused.
    pub fn parse_with_unit(text: &str) -> Result<Self> {
        let (value, unit) = Self::parse_parts(text)?;
        let unit = unit.ok_or_else(|| messages::amount_without_unit(text))?;
        Self::from_decimal(value, unit)
    }

    /// Reads the number of an amount, and its unit where the text has one at its end.
    pub fn parse_decimal(text: &str, unit: MoneyUnit) -> Result<(Decimal, MoneyUnit)> {
        let (value, said) = Self::parse_parts(text)?;
        Ok((value, said.unwrap_or(unit)))
    }

    fn parse_parts(text: &str) -> Result<(Decimal, Option<MoneyUnit>)> {
        let plain = if text.len() > VALUE_BYTES { None } else { text::squeeze_digits(text) }.unwrap_or_default();
        // 百万元 ends in 万元: the longer ones first.
        let units = [
            ("十亿元", MoneyUnit::ShiYiYuan),
            ("百万元", MoneyUnit::BaiWanYuan),
            ("千万元", MoneyUnit::QianWanYuan),
            ("千元", MoneyUnit::QianYuan),
            ("亿元", MoneyUnit::YiYuan),
            ("亿", MoneyUnit::YiYuan),
            ("万元", MoneyUnit::WanYuan),
            ("万", MoneyUnit::WanYuan),
            ("元", MoneyUnit::Yuan),
        ];
        let (number, unit) = units
            .into_iter()
            .find_map(|(suffix, unit)| plain.strip_suffix(suffix).map(|number| (number, Some(unit))))
            .unwrap_or((&plain, None));
        let value = text::parse_number(number).ok_or_else(|| messages::amount_unreadable(text))?;
        Ok((value, unit))
    }

    /// The amount as a decimal number of `unit`, exact.
    pub fn to_decimal(self, unit: MoneyUnit) -> Decimal {
        Decimal::new(self.0, unit.exponent())
    }

    /// The amount in `unit`, rounded for display (四舍五入, half away from zero).
    pub fn rounded(self, unit: MoneyUnit, decimals: u32) -> Decimal {
        let mut value = self.to_decimal(unit).round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        value.rescale(decimals);
        if value.is_zero() { value.abs() } else { value }
    }

    /// The amount in `unit` as a text with so many decimals.
    pub fn display(self, unit: MoneyUnit, decimals: u32) -> String {
        self.rounded(unit, decimals).to_string()
    }

    /// Whether no single field of a record can have so much.
    pub(crate) fn is_absurd(self) -> bool {
        self.0.unsigned_abs() > AMOUNT_FEN.unsigned_abs()
    }

    /// Sum of two amounts.
    pub fn checked_add(self, other: Money) -> Result<Money> {
        self.0.checked_add(other.0).map(Money).ok_or_else(overflow)
    }

    /// Difference of two amounts.
    pub fn checked_sub(self, other: Money) -> Result<Money> {
        self.0.checked_sub(other.0).map(Money).ok_or_else(overflow)
    }

    /// Sum of many amounts.
    pub fn sum(amounts: impl IntoIterator<Item = Money>) -> Result<Money> {
        amounts.into_iter().try_fold(Money::ZERO, Money::checked_add)
    }
}

impl fmt::Display for Money {
    /// The exact amount in 元, such as `12007500.00元`, which reads back as the same amount. What an office prints names its
    /// unit and decimals: [`Money::display`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.to_decimal(MoneyUnit::Yuan), MoneyUnit::Yuan)
    }
}

/// Reads an amount that names its unit, as [`Money::parse_with_unit`] does.
impl std::str::FromStr for Money {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Money::parse_with_unit(text)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut amount = serializer.serialize_struct("Money", 1)?;
        amount.serialize_field("fen", &self.0)?;
        amount.end()
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(Written)
    }
}

/// An amount as somebody wrote it.
struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = Money;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount with its unit, such as \"1200.75万元\", or {\"fen\": 1200750000}")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> std::result::Result<Money, E> {
        Money::parse_with_unit(text).map_err(|error| {
            let what = error.what(Language::English);
            E::custom(format!("{what}; write it as \"1200.75万元\" or {{\"fen\": 1200750000}}"))
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Money, A::Error> {
        let mut fen = None;
        while let Some(name) = map.next_key::<String>()? {
            if name != "fen" {
                return Err(de::Error::unknown_field(&name, &["fen"]));
            }
            if fen.replace(map.next_value()?).is_some() {
                return Err(de::Error::duplicate_field("fen"));
            }
        }
        fen.map(Money).ok_or_else(|| de::Error::missing_field("fen"))
    }
}

/// Whether fields have amounts that a project can have (金额上限), or which one has not.
pub(crate) fn check_amounts(amounts: &[(&'static str, Option<Money>)]) -> Result<()> {
    match amounts.iter().find(|(_, amount)| amount.is_some_and(Money::is_absurd)) {
        None => Ok(()),
        Some((field, amount)) => {
            let unit = MoneyUnit::YiYuan;
            let amount = amount.unwrap_or_default().to_decimal(unit).normalize();
            let most = Money(AMOUNT_FEN).to_decimal(unit).normalize();
            Err(messages::amount_too_large(amount, unit.into(), most).field(field))
        }
    }
}

fn overflow() -> Error {
    messages::sum_overflows()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn every_unit_is_exact() {
        for unit in MoneyUnit::ALL {
            let money = Money::parse(&format!("120.5{}", unit.name()), MoneyUnit::WanYuan).unwrap();
            assert_eq!(money.fen(), unit.fen() / 10 * 1205, "{unit}");
            assert_eq!(money.to_decimal(unit).normalize().to_string(), "120.5", "{unit}");
        }
    }

    #[test]
    fn offices_write_amounts_in_many_ways() {
        let yi = |text| Money::parse(text, MoneyUnit::YiYuan).unwrap().fen();
        for text in
            ["1,407.74", "1407.74亿元", "１４０７．７４", "１,４０７．７４亿元", " 1 407.74 亿 ", "１，４０７．７４"]
        {
            assert_eq!(yi(text), 14_077_400_000_000, "{text}");
        }
        assert_eq!(yi("3万元"), 3_000_000);
        assert_eq!(yi("0.01元"), 1);
        assert_eq!(yi("-2.5"), -25_000_000_000);
    }

    #[test]
    fn what_would_be_a_guess_is_refused() {
        for text in
            ["约3亿", "一千亿", "(5.2)", "", "1.407e3", "1,2,3", "12,34", "3-5", "0x10", "1.2.3", ".", "-", "+-1"]
        {
            assert_eq!(Money::parse(text, MoneyUnit::WanYuan).unwrap_err().kind(), ErrorKind::InvalidValue, "{text}");
        }
    }

    #[test]
    fn half_a_fen_is_rounded_away_from_zero_and_told() {
        let round = |text: &str| Money::from_decimal_rounded(text.parse().unwrap(), MoneyUnit::Yuan).unwrap();
        assert_eq!(round("0.005"), (Money(1), false));
        assert_eq!(round("-0.005"), (Money(-1), false));
        assert_eq!(round("0.01"), (Money(1), true));
        assert!(Money::from_decimal("0.005".parse().unwrap(), MoneyUnit::Yuan).is_err());
    }

    #[test]
    fn display_rounds_half_away_from_zero() {
        let wan = |text: &str| Money::parse(text, MoneyUnit::WanYuan).unwrap().display(MoneyUnit::WanYuan, 2);
        assert_eq!(wan("1440.245"), "1440.25");
        assert_eq!(wan("0.005"), "0.01");
        assert_eq!(wan("2.675"), "2.68");
        assert_eq!(wan("-0.005"), "-0.01");
        assert_eq!(wan("-0.004"), "0.00");
    }

    #[test]
    fn sums_that_do_not_fit_are_errors() {
        assert_eq!(Money::MAX.checked_add(Money(1)).unwrap_err().kind(), ErrorKind::Overflow);
        assert!(Money::parse("922337203686", MoneyUnit::WanYuan).is_ok());
        assert_eq!(Money::parse("999999999999999", MoneyUnit::YiYuan).unwrap_err().kind(), ErrorKind::Overflow);
    }
}
