//! Which days are working days (工作日): Monday to Friday, but for public holidays and the days that make up for them.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::domain::messages;
use crate::error::Result;
use crate::setters::setters;

/// Longest run of days without a working day that is looked through.
const DAYS_MAX: usize = 366;

/// Public holidays and make-up working days. It is data, published for each year by the State Council's general office;
/// a year that is not in it has weekends only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Calendar {
    /// Public holidays (法定节假日、放假日).
    pub holidays: BTreeSet<NaiveDate>,
    /// Saturdays and Sundays on which people work (调休上班).
    pub workdays: BTreeSet<NaiveDate>,
}

setters! {
    Calendar {
        with_holidays(holidays: impl IntoIterator<Item = NaiveDate>) = holidays.into_iter().collect();
        with_workdays(workdays: impl IntoIterator<Item = NaiveDate>) = workdays.into_iter().collect();
    }
}

impl Calendar {
    /// Whether people work on a day.
    pub fn is_workday(&self, day: NaiveDate) -> bool {
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        self.workdays.contains(&day) || !is_weekend && !self.holidays.contains(&day)
    }

    /// The `n`-th working day after a day; the day itself for 0.
    pub fn workday_after(&self, day: NaiveDate, n: u32) -> Option<NaiveDate> {
        let days = day.iter_days().skip(1).take(DAYS_MAX);
        match n.checked_sub(1) {
            None => Some(day),
            Some(before) => days.filter(|day| self.is_workday(*day)).nth(usize::try_from(before).ok()?),
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        match self.holidays.intersection(&self.workdays).next() {
            None => Ok(()),
            Some(day) => Err(messages::holiday_and_workday(*day).field("calendar")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_day_2022_was_made_up_for() {
        let day = |month, day| NaiveDate::from_ymd_opt(2022, month, day).unwrap();
        let calendar = Calendar {
            holidays: (1..=7).map(|of| day(10, of)).collect(),
            workdays: [day(10, 8), day(10, 9)].into_iter().collect(),
        };
        assert!(!calendar.is_workday(day(10, 7)) && calendar.is_workday(day(10, 8)) && calendar.is_workday(day(10, 9)));
        assert!(!calendar.is_workday(day(10, 15)));
        assert_eq!(calendar.workday_after(day(9, 30), 1), Some(day(10, 8)));
        assert_eq!(calendar.workday_after(day(9, 30), 5), Some(day(10, 12)));
        assert_eq!(calendar.workday_after(day(9, 30), 0), Some(day(9, 30)));
        assert_eq!(Calendar::default().workday_after(day(10, 7), 1), Some(day(10, 10)));
    }
}
