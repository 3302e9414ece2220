//! Ten-day reports (旬报): what was done within a third of a month, where a city asks for it.

use serde::{Deserialize, Serialize};

use crate::domain::messages;
use crate::domain::value::field::{Datum, Fields, Given, Kind, Scalar, record};
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::{Error, Result};

/// A third of a month: 上旬 (1st to 10th), 中旬 (11th to 20th), 下旬 (the rest). As a number `yyyymmp`: 2022061 is 上旬 of June.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct TenDays {
    month: YearMonth,
    part: u8,
}

impl TenDays {
    /// The third `part` (1 to 3) of a month.
    pub fn new(month: YearMonth, part: u8) -> Result<Self> {
        if (1..=3).contains(&part) {
            return Ok(TenDays { month, part });
        }
        Err(messages::part_of_month_unknown(part).field("period"))
    }

    /// The month.
    pub fn month(self) -> YearMonth {
        self.month
    }

    /// 1 上旬, 2 中旬, 3 下旬.
    pub fn part(self) -> u8 {
        self.part
    }

    /// The period as a number, such as 2022061.
    pub fn yyyymmp(self) -> u32 {
        self.month.yyyymm() * 10 + u32::from(self.part)
    }
}

impl Scalar for TenDays {
    const KIND: Kind = Kind::Int;

    fn datum(&self) -> Datum<'_> {
        Datum::Int(self.yyyymmp().into())
    }

    /// As a number yyyymmp.
    fn read(given: Given) -> Result<Option<Self>> {
        u32::read(given)?
            .map(|number| TenDays::try_from(number).map_err(|_| messages::ten_days_unreadable(number.into())))
            .transpose()
    }
}

impl TryFrom<u32> for TenDays {
    type Error = Error;

    fn try_from(number: u32) -> Result<Self> {
        TenDays::new(YearMonth::try_from(number / 10)?, (number % 10) as u8)
    }
}

impl From<TenDays> for u32 {
    fn from(period: TenDays) -> u32 {
        period.yyyymmp()
    }
}

/// The names of the parts.
const PARTS: [(u8, &str); 3] = [(1, "上旬"), (2, "中旬"), (3, "下旬")];

impl std::fmt::Display for TenDays {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = PARTS.iter().find(|(part, _)| *part == self.part).map_or("", |(_, name)| name);
        write!(f, "{}{name}", self.month)
    }
}

/// Reads a month with its part, `2022年6月上旬`, or the number `2022061`.
impl std::str::FromStr for TenDays {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || messages::ten_days_text_unreadable(text);
        let plain = text.trim();
        let named = PARTS.iter().find_map(|(part, name)| Some((plain.strip_suffix(name)?, *part)));
        match named {
            Some((month, part)) => TenDays::new(month.parse().map_err(|_| wrong())?, part),
            None => {
                let number = plain.parse::<u32>().ok().filter(|_| !plain.starts_with('+'));
                number.and_then(|number| TenDays::try_from(number).ok()).ok_or_else(wrong)
            }
        }
    }
}

/// What a ten-day report says. `None` is "not said".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TenDayFields {
    /// Investment done within the ten days (旬完成投资).
    pub done: Option<Money>,
    /// Physical progress (形象进度).
    pub progress: Option<String>,
    /// Problems (存在问题).
    pub problem: Option<String>,
    /// 备注
    pub remark: Option<String>,
}

record!(TenDayFields { done: TEN_DAYS_DONE, progress: PROGRESS, problem: PROBLEM, remark: REMARK });

impl TenDayFields {
    /// A report that says nothing is not one.
    pub(crate) fn check_said(&self) -> Result<()> {
        if *self == TenDayFields::default() {
            return Err(messages::ten_day_report_empty().field("report"));
        }
        Ok(())
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        Ok(self)
    }
}

/// A ten-day report (旬报) of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TenDayReport {
    /// The plan item.
    pub item: ItemId,
    /// The period.
    pub period: TenDays,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What it says.
    #[serde(flatten)]
    pub fields: TenDayFields,
}

impl From<&TenDayReport> for Base<(ItemId, TenDays)> {
    fn from(report: &TenDayReport) -> Self {
        Base { id: (report.item, report.period), since: report.since }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_three_parts() {
        let june = TenDays::try_from(2022061).unwrap();
        assert_eq!((june.to_string(), june.yyyymmp(), june.part()), ("2022年6月上旬".to_owned(), 2022061, 1));
        for wrong in [2022060, 2022064, 2022131, 61, u32::MAX] {
            assert!(TenDays::try_from(wrong).is_err(), "{wrong}");
        }
    }
}
