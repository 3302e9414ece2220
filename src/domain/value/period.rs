//! Years, months and the dates of projects (年月、建设起止年限).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::text;
use crate::domain::messages;
use crate::error::{Error, Result};
use crate::limits::{VALUE_BYTES, YEAR_MAX, YEAR_MIN};

/// A month of a year (年月), written `yyyymm` as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct YearMonth {
    year: u16,
    month: u8,
}

impl YearMonth {
    /// The earliest month, where some month must stand until one is said.
    #[cfg(feature = "capi")]
    pub(crate) const FIRST: YearMonth = YearMonth { year: YEAR_MIN, month: 1 };

    /// The month `month` (1 to 12) of `year`.
    pub fn new(year: u16, month: u8) -> Result<Self> {
        check_year(year)?;
        if !(1..=12).contains(&month) {
            return Err(messages::month_unknown(month).field("month"));
        }
        Ok(YearMonth { year, month })
    }

    /// The month after it; an error where its year is out of range.
    pub fn next(self) -> Result<YearMonth> {
        self.plus_months(1)
    }

    /// The month before it; an error where its year is out of range.
    pub fn previous(self) -> Result<YearMonth> {
        self.plus_months(-1)
    }

    /// The month so many months later, or earlier where the number is below zero; an error where its year is out of range.
    pub fn plus_months(self, months: i32) -> Result<YearMonth> {
        let count = i64::from(self.count()) + i64::from(months);
        let year = count.div_euclid(12);
        YearMonth::new(u16::try_from(year).map_err(|_| out_of_range(year))?, count.rem_euclid(12) as u8 + 1)
    }

    /// How many months it is after the other one; below zero where it is before it.
    pub fn months_since(self, other: YearMonth) -> i32 {
        self.count() - other.count()
    }

    /// The months from this one to the last one, both included; none where the last one is before it.
    ///
    /// ```
    /// use zdxm::YearMonth;
    /// let (november, february) = (YearMonth::new(2022, 11)?, YearMonth::new(2023, 2)?);
    /// let months = november.through(february).map(YearMonth::yyyymm).collect::<Vec<_>>();
    /// assert_eq!(months, [202211, 202212, 202301, 202302]);
    /// assert_eq!(february.months_since(november), 3);
    /// assert_eq!(november.plus_months(3)?, february);
    /// assert_eq!(february.last_day().to_string(), "2023-02-28");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn through(self, last: YearMonth) -> impl DoubleEndedIterator<Item = YearMonth> + ExactSizeIterator + Clone {
        let months = last.months_since(self).saturating_add(1).max(0) as u32;
        // Years are 16 bits, so no month between two others is out of their range.
        let first = self.count() as u32;
        (0..months as usize).map(move |after| {
            let count = first + after as u32;
            YearMonth { year: (count / 12) as u16, month: (count % 12) as u8 + 1 }
        })
    }

    /// The first day of the month.
    pub fn first_day(self) -> NaiveDate {
        // Every month has one, so the default is never given.
        NaiveDate::from_ymd_opt(self.year.into(), self.month.into(), 1).unwrap_or_default()
    }

    /// The last day of the month: the 28th to the 31st.
    pub fn last_day(self) -> NaiveDate {
        let first = self.first_day();
        first.with_day(first.num_days_in_month().into()).unwrap_or(first)
    }

    /// Months since the beginning of year 0.
    const fn count(self) -> i32 {
        self.year as i32 * 12 + self.month as i32 - 1
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The month as a number, such as 202206.
    pub fn yyyymm(self) -> u32 {
        u32::from(self.year) * 100 + u32::from(self.month)
    }
}

impl TryFrom<u32> for YearMonth {
    type Error = Error;

    fn try_from(yyyymm: u32) -> Result<Self> {
        let wrong = || messages::month_unreadable(yyyymm);
        let year = u16::try_from(yyyymm / 100).map_err(|_| wrong())?;
        YearMonth::new(year, (yyyymm % 100) as u8).map_err(|_| wrong())
    }
}

impl TryFrom<NaiveDate> for YearMonth {
    type Error = Error;

    /// The month of a day.
    fn try_from(day: NaiveDate) -> Result<Self> {
        let year = u16::try_from(day.year()).map_err(|_| messages::date_out_of_range(day))?;
        YearMonth::new(year, day.month() as u8)
    }
}

/// Reads what offices write (`2022年6月`, `2022.6`) and programs (`2022-06`, `202206`).
impl FromStr for YearMonth {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        // The number of a date without a day, `20220600`, is a date and no month.
        let is_date = |plain: String| plain.len() == 8 && plain.bytes().all(|b| b.is_ascii_digit());
        let date = ProjectDate::parse(text).filter(|date| date.day().is_none());
        let date = date.filter(|_| !text::squeeze_digits(text).is_some_and(is_date));
        date.and_then(ProjectDate::month).ok_or_else(|| messages::month_text_unreadable(text))
    }
}

impl From<YearMonth> for u32 {
    fn from(month: YearMonth) -> u32 {
        month.yyyymm()
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}年{}月", self.year, self.month)
    }
}

pub(crate) fn check_year(year: u16) -> Result<()> {
    if (YEAR_MIN..=YEAR_MAX).contains(&year) {
        return Ok(());
    }
    Err(out_of_range(year.into()))
}

/// A day of a year that the ledger has: as texts, days of other years stand in another order.
pub(crate) fn check_day(field: &'static str, day: NaiveDate) -> Result<()> {
    ProjectDate::try_from(day).map(drop).map_err(|error| error.field(field))
}

fn out_of_range(year: i64) -> Error {
    messages::year_out_of_range(year, YEAR_MIN, YEAR_MAX).field("year")
}

/// A date as exact as the office knows it: a day, a month or only a year.
///
/// As a number it is `yyyymmdd` with `00` for what is not known (`20220600`), so that dates of one year sort.
///
/// ```
/// use zdxm::ProjectDate;
/// assert_eq!(ProjectDate::parse("2022年6月").unwrap().yyyymmdd(), 20220600);
/// assert_eq!(ProjectDate::parse("2022.6.15").unwrap().to_string(), "2022年6月15日");
/// assert!(ProjectDate::parse("年内").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct ProjectDate(u32);

impl ProjectDate {
    /// Only the year is known.
    pub fn year_only(year: u16) -> Result<Self> {
        check_year(year)?;
        Ok(ProjectDate(u32::from(year) * 10_000))
    }

    /// The year as a number.
    pub fn year(self) -> u16 {
        (self.0 / 10_000) as u16
    }

    /// The month, if it is known.
    pub fn month(self) -> Option<YearMonth> {
        let month = (self.0 / 100 % 100) as u8;
        (month > 0).then(|| YearMonth { year: self.year(), month })
    }

    /// The day, if it is known.
    pub fn day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(i32::from(self.year()), self.0 / 100 % 100, self.0 % 100)
    }

    /// The date as a number, `00` standing for what is not known.
    pub fn yyyymmdd(self) -> u32 {
        self.0
    }

    /// Reads `2022`, `2022年`, `2022年6月`, `2022.6`, `2022-06-15`, `202206`, `20220615` and two-digit years such as
    /// `09.10`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > VALUE_BYTES {
            return None;
        }
        let plain = text::squeeze_digits(text)?;
        if plain.bytes().all(|b| b.is_ascii_digit()) {
            let number = plain.parse::<u32>().ok()?;
            return match plain.len() {
                4 => ProjectDate::try_from(number * 10_000).ok(),
                6 => ProjectDate::try_from(number * 100).ok(),
                8 => ProjectDate::try_from(number).ok(),
                _ => None,
            };
        }
        let mut parts =
            plain.trim_end_matches(['日', '号', '月', '年', '份', '底', '初']).split(['年', '月', '.', '-', '/']);
        let year_digits = parts.next()?;
        let year = full_year(year_digits)?;
        let mut part = || match parts.next() {
            None => Some(0),
            Some(part) if (1..=2).contains(&part.len()) => part.parse::<u32>().ok().filter(|number| *number > 0),
            Some(_) => None,
        };
        let (month, day) = (part()?, part()?);
        // `12月` and `22` alone name no year.
        if parts.next().is_some() || (year_digits.len() == 2 && month == 0) {
            return None;
        }
        ProjectDate::try_from(u32::from(year) * 10_000 + month * 100 + day).ok()
    }
}

/// A year of four digits, or of two as in `09.10-11.3` (50 to 99 are 19xx).
fn full_year(text: &str) -> Option<u16> {
    let year = text.parse::<u16>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()))?;
    match text.len() {
        4 => Some(year),
        2 => Some(if year < 50 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

impl From<YearMonth> for ProjectDate {
    fn from(month: YearMonth) -> Self {
        ProjectDate(month.yyyymm() * 100)
    }
}

impl TryFrom<NaiveDate> for ProjectDate {
    type Error = Error;

    fn try_from(date: NaiveDate) -> Result<Self> {
        let year = u16::try_from(date.year()).map_err(|_| messages::date_out_of_range(date))?;
        check_year(year)?;
        Ok(ProjectDate(u32::from(year) * 10_000 + date.month() * 100 + date.day()))
    }
}

impl TryFrom<u32> for ProjectDate {
    type Error = Error;

    fn try_from(yyyymmdd: u32) -> Result<Self> {
        let wrong = || messages::date_unreadable(yyyymmdd);
        let (year, month, day) = (yyyymmdd / 10_000, yyyymmdd / 100 % 100, yyyymmdd % 100);
        check_year(u16::try_from(year).map_err(|_| wrong())?).map_err(|_| wrong())?;
        let exists = match (month, day) {
            (0, 0) | (1..=12, 0) => true,
            _ => i32::try_from(year).is_ok_and(|year| NaiveDate::from_ymd_opt(year, month, day).is_some()),
        };
        if exists { Ok(ProjectDate(yyyymmdd)) } else { Err(wrong()) }
    }
}

impl From<ProjectDate> for u32 {
    fn from(date: ProjectDate) -> u32 {
        date.0
    }
}

impl ProjectDate {
    /// As programs write it: `2022-04-12`, `2022-04` or `2022`, as far as it is known.
    pub(crate) fn dashed(self) -> String {
        match (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100) {
            (year, 0, _) => format!("{year}"),
            (year, month, 0) => format!("{year}-{month:02}"),
            (year, month, day) => format!("{year}-{month:02}-{day:02}"),
        }
    }
}

impl fmt::Display for ProjectDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}年", self.year())?;
        if let Some(month) = self.month() {
            write!(f, "{}月", month.month())?;
        }
        if !self.0.is_multiple_of(100) {
            write!(f, "{}日", self.0 % 100)?;
        }
        Ok(())
    }
}

/// Reads what [`ProjectDate::parse`] reads.
impl FromStr for ProjectDate {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        ProjectDate::parse(text).ok_or_else(|| messages::date_text_unreadable(text))
    }
}

/// When a project is built (建设起止年限): `2009-2011`, `2010-`, `09.10-11.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConstructionPeriod {
    /// Start of construction.
    pub start: Option<ProjectDate>,
    /// End of construction.
    pub end: Option<ProjectDate>,
}

impl ConstructionPeriod {
    /// A period whose end, if known, is not before its start.
    pub fn new(start: Option<ProjectDate>, end: Option<ProjectDate>) -> Result<Self> {
        Self::in_order(start, end).map_err(|error| error.field("period"))
    }

    fn in_order(start: Option<ProjectDate>, end: Option<ProjectDate>) -> Result<Self> {
        if let (Some(start), Some(end)) = (start, end) {
            // A date without month stands for the whole year, so compare what both know.
            let before = match (start.month(), end.month()) {
                (Some(start), Some(end)) => end < start,
                _ => end.year() < start.year(),
            };
            if before {
                return Err(messages::period_reversed(start.into(), end.into()));
            }
        }
        Ok(ConstructionPeriod { start, end })
    }

    /// Reads a period as offices write it; `None` where it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        Self::read(text)?.ok()
    }

    /// [`ConstructionPeriod::parse`], which keeps the error of a period whose end is before its start.
    fn read(text: &str) -> Option<Result<Self>> {
        if text.len() > VALUE_BYTES {
            return None;
        }
        if let Some(years) = Self::parse_years(text) {
            return Some(Ok(years));
        }
        let plain = text::squeeze_digits(text)?.replace(['~', '—', '–', '－', '至', '到'], "-").replace("--", "-");
        let plain = plain.trim_end_matches("年").to_owned();
        // `2022-06-15` style dates inside a period have dashes of their own: try each dash as the middle one.
        let dashes = plain.match_indices('-').map(|(at, _)| at);
        let both = dashes.filter_map(|at| {
            let (start, end) = plain.split_at_checked(at)?;
            let end = end.strip_prefix('-')?;
            let start = ProjectDate::parse(start)?;
            let end = if end.is_empty() || end == "今" { None } else { Some(ProjectDate::parse(end)?) };
            Some(Self::in_order(Some(start), end))
        });
        let (fits, reversed) = both.partition::<Vec<_>, _>(Result::is_ok);
        // The most exact split wins: of `2009-2011` only the one dash fits, of `2020-03-2022-05` the middle one.
        let exact = fits.into_iter().min_by_key(|period| period.as_ref().is_ok_and(|period| period.end.is_none()));
        let one_date = || ProjectDate::parse(&plain).map(|date| Ok(Self { start: Some(date), end: Some(date) }));
        exact.or_else(one_date).or_else(|| reversed.into_iter().next())
    }

    /// `2009-2011`, which most offices write, without a detour.
    fn parse_years(text: &str) -> Option<Self> {
        let (start, end) = text.split_once('-').filter(|(start, end)| start.len() == 4 && end.len() == 4)?;
        let year = |text: &str| ProjectDate::year_only(full_year(text)?).ok();
        Self::in_order(Some(year(start)?), Some(year(end)?)).ok()
    }

    /// Whether neither end is known.
    pub fn is_empty(self) -> bool {
        self.start.is_none() && self.end.is_none()
    }
}

impl fmt::Display for ConstructionPeriod {
    /// As `2009年-2011年`; an end that is not known is left empty.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |date: Option<ProjectDate>| date.map(|date| date.to_string()).unwrap_or_default();
        if self.is_empty() { Ok(()) } else { write!(f, "{}-{}", show(self.start), show(self.end)) }
    }
}

/// Reads what [`ConstructionPeriod::parse`] reads, and periods without a start as they are displayed.
impl FromStr for ConstructionPeriod {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        if text.is_empty() {
            return Ok(ConstructionPeriod::default());
        }
        let end_alone = text.strip_prefix('-').and_then(ProjectDate::parse);
        let period = end_alone.map(|end| Ok(ConstructionPeriod { start: None, end: Some(end) }));
        period.or_else(|| Self::read(text)).unwrap_or_else(|| Err(messages::period_text_unreadable(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_write_periods_in_many_ways() {
        let read = |text| {
            let period = ConstructionPeriod::parse(text)?;
            Some((period.start.map(ProjectDate::yyyymmdd), period.end.map(ProjectDate::yyyymmdd)))
        };
        assert_eq!(read("2009-2011"), Some((Some(20090000), Some(20110000))));
        assert_eq!(read("2010-"), Some((Some(20100000), None)));
        assert_eq!(read("2010年至今"), Some((Some(20100000), None)));
        assert_eq!(read("09.10-11.3"), Some((Some(20091000), Some(20110300))));
        assert_eq!(read("2007.10-2010.12"), Some((Some(20071000), Some(20101200))));
        assert_eq!(read("2011.01—2012.12"), Some((Some(20110100), Some(20121200))));
        assert_eq!(read("2020年3月～2022年5月"), Some((Some(20200300), Some(20220500))));
        assert_eq!(read("２０２１－２０２３年"), Some((Some(20210000), Some(20230000))));
        assert_eq!(read("2020-03-2022-05"), Some((Some(20200300), Some(20220500))));
        assert_eq!(read("2022"), Some((Some(20220000), Some(20220000))));
        assert_eq!(read("2012-2010"), None);
        assert_eq!(read("待定"), None);
        assert_eq!(read(""), None);
    }

    #[test]
    fn dates_keep_what_is_known() {
        for (text, number) in [("2022年", 20220000), ("2022/6/1", 20220601), ("22.6", 20220600), ("202206", 20220600)]
        {
            assert_eq!(ProjectDate::parse(text).map(ProjectDate::yyyymmdd), Some(number), "{text}");
        }
        for text in
            ["2022年13月", "2022-02-30", "6月", "2022年6月7日8", "1800年", "2022..6", "二〇二二年", "12月", "22年"]
        {
            assert_eq!(ProjectDate::parse(text), None, "{text}");
        }
        assert!(ProjectDate::try_from(20220230).is_err());
        assert!(ProjectDate::try_from(20220001).is_err());
    }

    #[test]
    fn months_are_checked() {
        assert!(YearMonth::new(2022, 0).is_err());
        assert!(YearMonth::new(2022, 13).is_err());
        assert_eq!(YearMonth::try_from(202206).unwrap().to_string(), "2022年6月");
        assert!(YearMonth::try_from(u32::MAX).is_err());
    }
}
