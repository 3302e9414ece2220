//! Numbers of C that are months, days and years.

use std::time::Duration;

use chrono::NaiveDate;

use super::fault::{Fault, Outcome};
use super::faults;
use super::out::{OutIf, Place, Wanted};
use crate::domain::messages::{number_too_large, ten_days_unreadable};
use crate::error::Result;
use crate::ffi::codes::{ZDXM_NULL, ZDXM_OK};
use crate::ffi::messages;
use crate::{ChangeNumber, Money, ProjectDate, TenDays, YearMonth};

/// Numbers of records and changes have 32 bits at the border, because Basic has no others.
pub(in crate::ffi) fn narrow(number: i64) -> Result<i32, Fault> {
    i32::try_from(number).map_err(|_| number_too_large(number).into())
}

/// A number for the caller.
pub(in crate::ffi) trait Number {
    /// What it is at the border.
    type Border: Wanted + Default;
    fn border(self) -> Result<Self::Border, Fault>;
}

/// Writes a number as the last thing of a call, or 0 where there is none.
pub(in crate::ffi) fn put_if<N: Number>(mut place: Place<N::Border>, number: Option<N>) -> Outcome {
    match number {
        Some(number) => place.put(number.border()?),
        None => {
            place.set(N::Border::default());
            Ok(ZDXM_NULL)
        }
    }
}

/// Writes a number as the last thing of a call, where the caller wants it.
pub(in crate::ffi) fn put_if_wanted<N: Number>(wanted: OutIf<N::Border>, number: N) -> Outcome {
    let number = number.border()?;
    wanted.optional().map_or(Ok(ZDXM_OK), |place| place.put(number))
}

macro_rules! numbers {
    ($($Number:ty as $Border:ty: $number:ident => $value:expr;)*) => {$(
        impl Number for $Number {
            type Border = $Border;
            fn border(self) -> Result<$Border, Fault> {
                let $number = self;
                $value
            }
        }
    )*};
}

numbers! {
    i32 as i32: number => Ok(number);
    i64 as i64: number => Ok(number);
    u32 as i32: number => narrow(number.into());
    usize as i32: number => narrow(i64::try_from(number).unwrap_or(i64::MAX));
    ChangeNumber as i32: change => narrow(change.0);
    Money as i64: amount => Ok(amount.fen());
    Duration as i64: age => Ok(i64::try_from(age.as_millis()).unwrap_or(i64::MAX));
    YearMonth as i32: month => narrow(month.yyyymm().into());
    ProjectDate as i32: date => narrow(date.yyyymmdd().into());
    NaiveDate as i32: day => ProjectDate::try_from(day)?.border();
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

/// Ten days of the caller, yyyymmp.
pub(in crate::ffi) fn ten_days_of(number: i32) -> Result<TenDays> {
    let ten_days = u32::try_from(number).ok().and_then(|number| TenDays::try_from(number).ok());
    ten_days.ok_or_else(|| ten_days_unreadable(number.into()).field("ten_days"))
}

/// A number of things of the caller, which errors name.
pub(in crate::ffi) fn count_of(number: i32, what: &str) -> Result<u32, Fault> {
    u32::try_from(number).map_err(|_| faults::number_below(what, 0))
}

/// A year of the caller.
pub(in crate::ffi) fn year_of(number: i32) -> Result<u16> {
    u16::try_from(number).map_err(|_| messages::year_unreadable(number.into()).field("year"))
}
