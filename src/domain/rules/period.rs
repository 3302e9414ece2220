//! Of what time a paper is (期间): a month, a quarter, half a year, a year.

use crate::coded::coded;
use crate::domain::value::period::YearMonth;

coded! {
    /// Of what time a bulletin or an assessment is; its month is the last one of that.
    #[derive(PartialOrd, Ord)]
    pub enum Period: "PERIOD", "Period of a bulletin or an assessment" {
        /// a month.
        Month = 1 "月度",
        /// a quarter: March, June, September, December.
        Quarter = 2 "季度",
        /// half a year: June, December.
        Half = 3 "半年",
        /// a year: December.
        Year = 4 "年度",
    }
}

impl Period {
    /// Months that it has.
    pub fn months(self) -> u8 {
        match self {
            Period::Month => 1,
            Period::Quarter => 3,
            Period::Half => 6,
            Period::Year => 12,
        }
    }

    /// The time that ends with a month, in words: `2022年6月`, `2022年第二季度`, `2022年上半年`, `2022年`; the month alone where it ends in
    /// the middle of it.
    pub(crate) fn name_of(self, month: YearMonth) -> String {
        let year = month.year();
        match (self, month.month()) {
            (Period::Quarter, 3) => format!("{year}年第一季度"),
            (Period::Quarter, 6) => format!("{year}年第二季度"),
            (Period::Quarter, 9) => format!("{year}年第三季度"),
            (Period::Quarter, 12) => format!("{year}年第四季度"),
            (Period::Half, 6) => format!("{year}年上半年"),
            (Period::Half, 12) => format!("{year}年下半年"),
            (Period::Year, 12) => format!("{year}年"),
            _ => month.to_string(),
        }
    }

    /// Whether it ends with a month.
    pub fn ends_with(self, month: YearMonth) -> bool {
        month.month().is_multiple_of(self.months())
    }
}
