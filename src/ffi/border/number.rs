//! Numbers of C that are months, days and years.

use chrono::NaiveDate;

use super::fault::Fault;
use super::faults;
use crate::domain::messages::{number_too_large, ten_days_unreadable};
use crate::error::Result;
use crate::ffi::messages;
use crate::{ProjectDate, TenDays, YearMonth};

/// Numbers of records and changes have 32 bits at the border, because Basic has no others.
pub(in crate::ffi) fn narrow(number: i64) -> Result<i32, Fault> {
    i32::try_from(number).map_err(|_| number_too_large(number).into())
}

/// A month of the caller, yyyymm.
pub(in crate::ffi) fn month_of(yyyymm: i32) -> Result<YearMonth> {
    let number = u32::try_from(yyyymm).ok().and_then(|number| YearMonth::try_from(number).ok());
    number.ok_or_else(|| messages::month_number_unreadable(yyyymm.into()).field("month"))
}

/// A day of the caller, yyyymmdd.
pub(in crate::ffi) fn day_of(number: i32) -> Result<NaiveDate, Fault> {
    let date = u32::try_from(number).ok().and_then(|number| ProjectDate::try_from(number).ok());
    date.and_then(ProjectDate::day).ok_or_else(|| faults::day_unreadable(number.into()))
}

/// A day for the caller, yyyymmdd; 0 for none.
pub(in crate::ffi) fn number_of_day(day: Option<NaiveDate>) -> Result<i32, Fault> {
    let day = day.and_then(|day| ProjectDate::try_from(day).ok());
    narrow(day.map_or(0, |day| day.yyyymmdd().into()))
}

/// Ten days of the caller, yyyymmp.
pub(in crate::ffi) fn ten_days_of(number: i32) -> Result<TenDays> {
    let ten_days = u32::try_from(number).ok().and_then(|number| TenDays::try_from(number).ok());
    ten_days.ok_or_else(|| ten_days_unreadable(number.into()).field("ten_days"))
}

/// A year of the caller.
pub(in crate::ffi) fn year_of(number: i32) -> Result<u16> {
    u16::try_from(number).map_err(|_| messages::year_unreadable(number.into()).field("year"))
}
