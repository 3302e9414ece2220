//! The day until which a month must be reported (报送时限).

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::setters::setters;

coded! {
    /// From what a deadline is counted.
    pub enum DeadlineKind {
        /// a day of the month that is reported, such as 每月28日前.
        MonthDay = 1 "当月某日前",
        /// a day of the month after, such as 次月5日前.
        NextMonthDay = 2 "次月某日前",
        /// so many working days after the month, such as 每月结束后5个工作日内.
        WorkingDays = 3 "月后若干个工作日内",
    }
}

coded! {
    /// What happens to a deadline that falls on a day on which nobody works.
    #[derive(Default)]
    pub enum HolidayRule {
        /// it stays where it is.
        #[default]
        Keep = 1 "不顺延",
        /// it moves to the next working day.
        NextWorkday = 2 "顺延至节后第一个工作日",
        /// it moves to the second working day after.
        SecondWorkday = 3 "顺延至节后第二个工作日",
    }
}

/// Until when a month must be reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct DeadlineRule {
    /// From what it is counted.
    pub kind: DeadlineKind,
    /// The day of the month, or the number of working days. A day that a month does not have is its last.
    pub days: u32,
    /// What happens to a day on which nobody works.
    #[serde(default)]
    pub on_holiday: HolidayRule,
}

setters! {
    DeadlineRule {
        with_on_holiday(on_holiday: HolidayRule) = on_holiday;
    }
}

impl DeadlineRule {
    /// A deadline that stays where it is on a day on which nobody works.
    ///
    /// ```
    /// use zdxm::{Calendar, DeadlineKind, DeadlineRule, HolidayRule, YearMonth};
    /// let rule = DeadlineRule::new(DeadlineKind::NextMonthDay, 5).with_on_holiday(HolidayRule::NextWorkday);
    /// let september = YearMonth::new(2022, 9)?;
    /// let holidays = YearMonth::new(2022, 10)?.first_day().iter_days().take(7);
    /// let calendar = Calendar::default().with_holidays(holidays);
    /// assert_eq!(rule.of(september, &calendar).unwrap().to_string(), "2022-10-10");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn new(kind: DeadlineKind, days: u32) -> Self {
        DeadlineRule { kind, days, on_holiday: HolidayRule::default() }
    }

    /// The last day on which the report of a month is in time.
    pub fn of(&self, month: YearMonth, calendar: &Calendar) -> Option<NaiveDate> {
        let first = month.first_day();
        let day = match self.kind {
            DeadlineKind::MonthDay => day_of(first, self.days)?,
            DeadlineKind::NextMonthDay => day_of(first.checked_add_months(Months::new(1))?, self.days)?,
            DeadlineKind::WorkingDays => return calendar.workday_after(month.last_day(), self.days),
        };
        match self.on_holiday {
            _ if calendar.is_workday(day) => Some(day),
            HolidayRule::Keep => Some(day),
            HolidayRule::NextWorkday => calendar.workday_after(day, 1),
            HolidayRule::SecondWorkday => calendar.workday_after(day, 2),
        }
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.kind == DeadlineKind::WorkingDays && self.on_holiday != HolidayRule::Keep {
            return Err(messages::workday_is_no_holiday().field("reporting.deadline.on_holiday"));
        }
        if (1..=31).contains(&self.days) {
            return Ok(());
        }
        Err(messages::deadline_days_invalid(self.days).field("reporting.deadline.days"))
    }
}

/// A day of the month that begins on a day, or its last where it is shorter.
fn day_of(first: NaiveDate, day: u32) -> Option<NaiveDate> {
    first.with_day(day.clamp(1, first.num_days_in_month().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deadline(kind: DeadlineKind, days: u32, on_holiday: HolidayRule, month: u8) -> String {
        let day = |month, day| NaiveDate::from_ymd_opt(2022, month, day).unwrap();
        let calendar = Calendar {
            holidays: (1..=7).map(|of| day(10, of)).collect(),
            workdays: [day(10, 8), day(10, 9)].into_iter().collect(),
        };
        let rule = DeadlineRule { kind, days, on_holiday };
        rule.of(YearMonth::new(2022, month).unwrap(), &calendar).unwrap().to_string()
    }

    #[test]
    fn deadlines_know_short_months_weekends_and_holidays() {
        use DeadlineKind::{MonthDay, NextMonthDay, WorkingDays};
        use HolidayRule::{Keep, NextWorkday, SecondWorkday};
        assert_eq!(deadline(MonthDay, 28, Keep, 6), "2022-06-28");
        assert_eq!(deadline(MonthDay, 31, Keep, 2), "2022-02-28");
        assert_eq!(deadline(NextMonthDay, 5, Keep, 12), "2023-01-05");
        assert_eq!(deadline(NextMonthDay, 5, NextWorkday, 9), "2022-10-08");
        assert_eq!(deadline(NextMonthDay, 5, SecondWorkday, 9), "2022-10-09");
        assert_eq!(deadline(NextMonthDay, 5, Keep, 9), "2022-10-05");
        assert_eq!(deadline(WorkingDays, 5, Keep, 3), "2022-04-07");
        assert_eq!(deadline(WorkingDays, 5, Keep, 9), "2022-10-12");
        assert_eq!(deadline(WorkingDays, 1, Keep, 12), "2023-01-02");
    }
}
