//! Rates (率), always of a named base, kept exact until they are displayed.
//!
//! A [`Rate`] is a fraction of two whole numbers. It is compared and subtracted exactly and rounded once, when it is
//! shown. A base of zero gives no rate: `None`, printed `—`.

use std::cmp::Ordering;
use std::fmt;

use rust_decimal::Decimal;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::money::Money;
use super::period::YearMonth;

/// A part of a base, exact, such as done of planned.
///
/// ```
/// use zdxm::{Money, Rate, YearMonth};
/// // Jiangmen, October 2019: 629.0 of 647.4; the gap to 序时进度 is +13.8 points.
/// let rate = Rate::of_money(Money::from_fen(6290), Money::from_fen(6474)).unwrap();
/// assert_eq!(rate.percent(1).to_string(), "97.2");
/// assert_eq!(rate.gap(Rate::time_progress(YearMonth::new(2019, 10)?)).points(1).to_string(), "13.8");
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    part: i64,
    /// Above zero.
    base: i64,
}

impl Rate {
    /// `part` of `base`; `None` where the base is not above zero.
    pub fn of(part: i64, base: i64) -> Option<Self> {
        (base > 0).then_some(Rate { part, base })
    }

    /// An amount of another; `None` where the base is not above zero.
    pub fn of_money(part: Money, base: Money) -> Option<Self> {
        Self::of(part.fen(), base.fen())
    }

    /// A count of another; `None` where the base is zero.
    pub fn of_count(part: u32, base: u32) -> Option<Self> {
        Self::of(part.into(), base.into())
    }

    /// The share of the year that is gone at the end of the month (序时进度).
    pub fn time_progress(month: YearMonth) -> Self {
        Rate { part: month.month().into(), base: 12 }
    }

    /// The part and the base.
    pub(super) fn parts(self) -> (i64, i64) {
        (self.part, self.base)
    }

    /// The rate in percent, rounded half away from zero.
    pub fn percent(self, decimals: u32) -> Decimal {
        percent(self.part.into(), self.base.into(), decimals)
    }

    /// So much of a length, rounded half away from zero: where a bar ends. `None` where it is too long for a number.
    pub(crate) fn of_length(self, whole: i64) -> Option<i64> {
        let (part, base) = (i128::from(self.part) * i128::from(whole), i128::from(self.base));
        let rounded = (part.abs() + base / 2) / base;
        i64::try_from(if part < 0 { -rounded } else { rounded }).ok()
    }

    /// How far this rate is above the other, unrounded.
    pub fn gap(self, other: Rate) -> RateGap {
        let (part, base) = (i128::from(self.part), i128::from(self.base));
        let (other_part, other_base) = (i128::from(other.part), i128::from(other.base));
        // Each product is below 2^126, so their difference fits.
        RateGap { difference: part * other_base - other_part * base, base: base * other_base }
    }
}

impl fmt::Display for Rate {
    /// In percent, with two decimals unless the format says how many (`{:.1}`): `97.16%`. A rounded text does not say the
    /// rate, so none is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.percent(decimals_of(f)))
    }
}

/// As `{"part": 629000, "base": 647400}`: exact, and for the reader to round.
impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut rate = serializer.serialize_struct("Rate", 2)?;
        rate.serialize_field("part", &self.part)?;
        rate.serialize_field("base", &self.base)?;
        rate.end()
    }
}

/// How many decimals a format asks for; two unless it says.
fn decimals_of(f: &fmt::Formatter<'_>) -> u32 {
    f.precision().map_or(2, |decimals| u32::try_from(decimals).unwrap_or(u32::MAX))
}

impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Rate {}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rate {
    /// Compares the unrounded values: a rank never depends on what is displayed.
    fn cmp(&self, other: &Self) -> Ordering {
        self.gap(*other).difference.cmp(&0)
    }
}

/// The difference of two rates, exact, shown in percentage points (个百分点). Gaps are compared unrounded.
#[derive(Debug, Clone, Copy)]
pub struct RateGap {
    difference: i128,
    /// Above zero.
    base: i128,
}

impl RateGap {
    /// A gap of so many percentage points.
    pub fn of_points(points: Decimal) -> Self {
        let points = points.normalize();
        // A scale is at most 28, so the base is below 2^100.
        RateGap { difference: points.mantissa(), base: 100 * 10_i128.pow(points.scale()) }
    }

    /// The gap in percentage points, rounded half away from zero.
    pub fn points(self, decimals: u32) -> Decimal {
        percent(self.difference, self.base, decimals)
    }
}

impl fmt::Display for RateGap {
    /// In percentage points, with two decimals unless the format says how many (`{:.1}`): `13.83`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.points(decimals_of(f)))
    }
}

impl PartialEq for RateGap {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for RateGap {}

impl PartialOrd for RateGap {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RateGap {
    /// Part by part as continued fractions, because products across could pass 2^127.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut left, mut right) = ((self.difference, self.base), (other.difference, other.base));
        loop {
            let wholes = left.0.div_euclid(left.1).cmp(&right.0.div_euclid(right.1));
            let (rest, other_rest) = (left.0.rem_euclid(left.1), right.0.rem_euclid(right.1));
            match wholes {
                Ordering::Equal if rest > 0 && other_rest > 0 => {
                    // a/b is below c/d where d/c is below b/a.
                    (left, right) = ((right.1, other_rest), (left.1, rest));
                }
                Ordering::Equal => return rest.min(1).cmp(&other_rest.min(1)),
                decided => return decided,
            }
        }
    }
}

/// As a text of percentage points with six decimals: `-10.500000`.
impl Serialize for RateGap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.points(RATE_DECIMALS_MAX))
    }
}

/// One in the last place that a rate or a gap is displayed with: 0.01 for two decimals.
pub(crate) fn last_place(decimals: u32) -> Decimal {
    Decimal::new(1, decimals.min(RATE_DECIMALS_MAX))
}

/// Most decimals that a rate is displayed with.
pub(crate) const RATE_DECIMALS_MAX: u32 = 6;

/// `100 × part / base` with so many decimals, half away from zero, without a remainder getting lost.
pub(crate) fn percent(part: i128, base: i128, decimals: u32) -> Decimal {
    let decimals = decimals.min(RATE_DECIMALS_MAX);
    let scale = 100 * 10_i128.pow(decimals);
    // Split off the whole first: part × scale could pass 2^127.
    let (whole, rest) = (part / base, part % base);
    let rest = match rest.checked_mul(scale * 2) {
        Some(doubled) => round_half(doubled, base),
        // The base is then above 2^90: a bit of both is nothing.
        None => round_half((rest >> 32) * (scale * 2), base >> 32),
    };
    let scaled = whole.saturating_mul(scale).saturating_add(rest);
    Decimal::try_from_i128_with_scale(scaled, decimals).unwrap_or(Decimal::MAX)
}

/// `doubled / 2 / base`, half away from zero.
fn round_half(doubled: i128, base: i128) -> i128 {
    let sign = doubled.signum();
    // |doubled| / base has the half as its last bit.
    sign * ((doubled.abs() / base + 1) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_base_gives_no_rate() {
        assert!(Rate::of_money(Money::from_fen(5), Money::ZERO).is_none());
        assert!(Rate::of_count(0, 0).is_none());
        assert!(Rate::of(1, -1).is_none());
    }

    #[test]
    fn halves_go_away_from_zero() {
        let percent = |part, base, decimals| Rate::of(part, base).unwrap().percent(decimals).to_string();
        assert_eq!(percent(1, 800, 1), "0.1");
        assert_eq!(percent(1, 800, 2), "0.13");
        assert_eq!(percent(1, 800, 3), "0.125");
        assert_eq!(percent(-1, 800, 2), "-0.13");
        assert_eq!(percent(2878, 1900, 2), "151.47");
        assert_eq!(percent(0, 7, 2), "0.00");
        assert_eq!(percent(1, 3, 0), "33");
    }

    #[test]
    fn extreme_amounts_still_give_a_rate() {
        let huge = Rate::of(i64::MAX, i64::MAX).unwrap();
        assert_eq!(huge.percent(6).to_string(), "100.000000");
        let other = Rate::of(i64::MAX - 1, i64::MAX).unwrap();
        assert!(other < huge);
        assert_eq!(huge.gap(other).points(6).to_string(), "0.000000");
        assert!(Rate::of(i64::MIN, 1).unwrap().gap(Rate::of(i64::MAX, 1).unwrap()).points(6) < Decimal::ZERO);
    }

    #[test]
    fn gaps_are_compared_exactly_however_large_their_parts_are() {
        let time = Rate::time_progress(YearMonth::new(2022, 6).unwrap());
        let gap = |part, base| Rate::of(part, base).unwrap().gap(time);
        let points = |text: &str| RateGap::of_points(text.parse().unwrap());
        assert_eq!(gap(40, 100), points("-10"));
        assert_eq!(gap(40, 100), points("-10.000000000000000000000000000"));
        assert!(gap(399_999_999_999_999, 1_000_000_000_000_000) < points("-10"));
        assert!(gap(400_000_000_000_001, 1_000_000_000_000_000) > points("-10"));
        assert!(gap(1, 3) > points("-16.66666666666666666666666667"));
        assert!(gap(1, 3) < points("-16.66666666666666666666666666"));
        assert!(gap(i64::MIN, 1) < gap(i64::MIN + 1, 1));
        assert!(gap(i64::MAX - 1, i64::MAX) < gap(i64::MAX, i64::MAX));
        assert_eq!(gap(i64::MAX, i64::MAX), points("50"));
        // As fractions of 64 bits say it, by another way.
        let mut state = 7_u64;
        let mut next = |most: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((state >> 33) % most).unwrap()
        };
        for _ in 0..10_000 {
            let (a, b, c, d) = (next(50) - 25, next(9) + 1, next(50) - 25, next(9) + 1);
            assert_eq!(gap(a, b).cmp(&gap(c, d)), (a * d).cmp(&(c * b)), "{a}/{b} {c}/{d}");
        }
    }

    #[test]
    fn a_rank_looks_at_unrounded_values() {
        let (a, b) = (Rate::of(9999, 10000).unwrap(), Rate::of(99_989, 100_000).unwrap());
        assert_eq!(a.percent(1), b.percent(1));
        assert!(a > b);
        assert_eq!(Rate::of(1, 3), Rate::of(2, 6));
    }
}
