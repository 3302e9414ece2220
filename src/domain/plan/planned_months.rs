//! The months that a column of a plan is about: 3月, 一季度, 1-6月.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::month_plan::MonthPlan;
use crate::domain::messages;
use crate::domain::value::money::Money;
use crate::error::{Error, Result};

/// Months of a year that follow one another, of which an amount is planned: a month alone, a quarter, or the year up to a month.
///
/// ```
/// use zdxm::PlannedMonths;
/// let quarter: PlannedMonths = "4-6".parse()?;
/// assert_eq!((quarter.first(), quarter.last(), quarter.to_string()), (4, 6, "4-6".to_owned()));
/// assert!("6-4".parse::<PlannedMonths>().is_err());
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlannedMonths {
    last: u8,
    first: u8,
}

impl PlannedMonths {
    /// From one month to another, 1 to 12.
    pub fn new(first: u8, last: u8) -> Result<Self> {
        match (1..=last).contains(&first) && last <= 12 {
            true => Ok(PlannedMonths { last, first }),
            false => Err(messages::planned_months_unreadable(&format!("{first}-{last}"))),
        }
    }

    /// The first month, 1 to 12.
    pub fn first(self) -> u8 {
        self.first
    }

    /// The last month, 1 to 12.
    pub fn last(self) -> u8 {
        self.last
    }

    /// Whether it is more than a month and begins with January.
    #[cfg(feature = "sheets")]
    pub(crate) fn is_to_date(self) -> bool {
        self.first == 1 && self.last > 1
    }
}

impl fmt::Display for PlannedMonths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.first == self.last {
            true => write!(f, "{}", self.last),
            false => write!(f, "{}-{}", self.first, self.last),
        }
    }
}

impl FromStr for PlannedMonths {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        // A number may have a sign, a month has none.
        let month = |text: &str| text.parse::<u8>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        let months = month(first).zip(month(last)).and_then(|(first, last)| PlannedMonths::new(first, last).ok());
        months.ok_or_else(|| messages::planned_months_unreadable(text))
    }
}

impl TryFrom<String> for PlannedMonths {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl From<PlannedMonths> for String {
    fn from(months: PlannedMonths) -> String {
        months.to_string()
    }
}

/// Why an amount of some months is no part of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// What is planned by the end of the months before is not known.
    Open,
    /// Other amounts give this one by the end of the same month.
    Differs(Money),
    /// It is less than what is planned by the end of an earlier month.
    Falls,
}

impl MonthPlan {
    /// What is planned for some months together; `None` where the plan does not say it.
    ///
    /// ```
    /// use zdxm::{Money, MonthPlan, PlannedMonths};
    /// let plan = MonthPlan::of_tasks([1, 2, 4].map(Money::from_fen))?;
    /// assert_eq!(plan.of_months(PlannedMonths::new(2, 3)?), Some(Money::from_fen(6)));
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn of_months(&self, months: PlannedMonths) -> Option<Money> {
        let before = if months.first == 1 { Some(Money::ZERO) } else { self.by_end_of(months.first.checked_sub(1)?) };
        self.by_end_of(months.last)?.checked_sub(before?).ok()
    }

    /// The plan that amounts of some months make, and those that do not fit into it.
    pub(crate) fn of_parts(parts: &[(PlannedMonths, Money)]) -> Result<(MonthPlan, Vec<(PlannedMonths, Misfit)>)> {
        let (mut plan, mut misfits) = (MonthPlan::default(), Vec::new());
        for (months, amount) in parts.iter().filter(|(months, _)| months.first == 1) {
            plan.set(months.last, Some(*amount))?;
        }
        let mut later = parts.iter().filter(|(months, _)| months.first > 1).collect::<Vec<_>>();
        later.sort_unstable_by_key(|(months, _)| *months);
        for (months, amount) in later {
            let Some(before) = plan.by_end_of(months.first.saturating_sub(1)) else {
                misfits.push((*months, Misfit::Open));
                continue;
            };
            let sum = before.checked_add(*amount)?;
            match plan.by_end_of(months.last).filter(|known| *known != sum) {
                Some(known) => misfits.push((*months, Misfit::Differs(known))),
                None => plan.set(months.last, Some(sum))?,
            }
        }
        let mut before = Money::ZERO;
        for (month, amount) in plan.iter() {
            if amount < before {
                misfits.push((PlannedMonths { first: 1, last: month }, Misfit::Falls));
            }
            before = amount;
        }
        Ok((plan, misfits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `3=5 6=7 | 4-6 Open`: by the end of which month how much, and what does not fit.
    fn parts(said: &[(u8, u8, i64)]) -> String {
        let parts =
            said.iter().map(|(first, last, fen)| (PlannedMonths::new(*first, *last).unwrap(), Money::from_fen(*fen)));
        let (plan, misfits) = MonthPlan::of_parts(&parts.collect::<Vec<_>>()).unwrap();
        let plan = plan.iter().map(|(month, amount)| format!("{month}={}", amount.fen()));
        let misfits = misfits.into_iter().map(|(months, misfit)| format!("| {months} {misfit:?}"));
        plan.chain(misfits).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn amounts_of_months_quarters_and_the_year_to_date_make_one_plan() {
        assert_eq!(parts(&[(1, 1, 5), (2, 2, 0), (3, 3, 7)]), "1=5 2=5 3=12");
        assert_eq!(parts(&[(1, 3, 5), (4, 6, 2), (7, 12, 3)]), "3=5 6=7 12=10");
        assert_eq!(parts(&[(1, 6, 9), (4, 6, 2), (1, 3, 7)]), "3=7 6=9");
        assert_eq!(parts(&[(3, 3, 1), (1, 1, 5)]), "1=5 | 3 Open");
        assert_eq!(parts(&[(1, 6, 9), (4, 6, 3), (1, 3, 7)]), "3=7 6=9 | 4-6 Differs(Money(9))");
        assert_eq!(parts(&[(1, 3, 9), (1, 6, 8)]), "3=9 6=8 | 1-6 Falls");
    }

    #[test]
    fn months_are_written_as_numbers() {
        for text in ["1", "12", "1-6", "7-12"] {
            assert_eq!(text.parse::<PlannedMonths>().unwrap().to_string(), text);
        }
        for wrong in ["", "0", "13", "6-4", "0-3", "10-13", "一", "1-", "1-2-3", "+3", " 3"] {
            assert!(wrong.parse::<PlannedMonths>().is_err(), "{wrong}");
        }
        assert!(serde_json::from_str::<PlannedMonths>("\"13\"").is_err());
    }
}
