//! When a photo was taken: a day, with the time of day where it is known (拍摄时间).

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::field::{Datum, Given, Kind, Scalar};
use super::period::{ProjectDate, check_day};
use crate::domain::messages;
use crate::error::{Error, Result};

/// A day with the time of day by the clocks of China (UTC+8), where it is known.
///
/// ```
/// use zdxm::TakenAt;
/// let taken: TakenAt = "2022年6月30日 15:02".parse()?;
/// assert_eq!(taken.to_string(), "2022-06-30 15:02:00");
/// assert_eq!("2022-06-30".parse::<TakenAt>()?.time(), None);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakenAt {
    day: NaiveDate,
    time: Option<NaiveTime>,
}

impl TakenAt {
    /// A day and, where it is known, the time of day, to the second. Fails with `InvalidValue` for a day that no ledger has.
    pub fn new(day: NaiveDate, time: Option<NaiveTime>) -> Result<TakenAt> {
        check_day("taken_at", day)?;
        let seconds = |time: NaiveTime| chrono::Timelike::with_nanosecond(&time, 0).unwrap_or(time);
        Ok(TakenAt { day, time: time.map(seconds) })
    }

    /// The day.
    pub fn day(self) -> NaiveDate {
        self.day
    }

    /// The time of day, to the second.
    pub fn time(self) -> Option<NaiveTime> {
        self.time
    }
}

impl fmt::Display for TakenAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.day.fmt(f)?;
        self.time.map_or(Ok(()), |time| write!(f, " {}", time.format("%H:%M:%S")))
    }
}

/// A day as the library reads days, with a blank or a `T` before the time of day, if there is one: `2022-06-30 15:02:10`.
impl FromStr for TakenAt {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let unreadable = || messages::taken_at_unreadable(text);
        let trimmed = text.trim().replace('：', ":");
        let (day, time) = match trimmed.split_once([' ', 'T']) {
            Some((day, time)) => (day, Some(time.trim())),
            None => (trimmed.as_str(), None),
        };
        let time = time.map(|time| {
            let read = |form: &str| NaiveTime::parse_from_str(time, form).ok();
            read("%H:%M:%S").or_else(|| read("%H:%M")).ok_or_else(unreadable)
        });
        let number = day.parse().ok().and_then(|number: u32| ProjectDate::try_from(number).ok());
        let day = number.or_else(|| ProjectDate::parse(day)).and_then(ProjectDate::day).ok_or_else(unreadable)?;
        TakenAt::new(day, time.transpose()?)
    }
}

impl Serialize for TakenAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TakenAt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl Scalar for TakenAt {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        Datum::Text(Cow::Owned(self.to_string()))
    }

    fn read(given: Given) -> Result<Option<Self>> {
        let text = String::read(given)?.filter(|text| !text.trim().is_empty());
        text.map(|text| text.parse()).transpose()
    }
}
