//! What somebody gives as a value, read as the type that a field has.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::code::{CreditCode, ProjectCode};
use super::field::{Datum, Given, Kind, Scalar, always};
use super::ids::{
    AttachmentId, IssuedAssessmentId, ItemId, LetterId, MatterId, NodeId, PlaceId, PlanId, ProjectId, SectorId, UnitId,
};
use super::money::Money;
use super::period::{ProjectDate, YearMonth, check_day};
use super::text::{checked_text, parse_number, squeeze};
use crate::coded;
use crate::domain::messages;
use crate::error::Result;
use crate::numbered::{Choice, Coded};

fn number(given: Given) -> Result<Option<i64>> {
    match given {
        Given::Unset => Ok(None),
        Given::Int(number) => Ok(Some(number)),
        Given::Fen(_) => Err(messages::not_money()),
        Given::Text(text) if text.trim().is_empty() => Ok(None),
        Given::Text(text) => match text.trim().parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(messages::number_unreadable(&text)),
        },
    }
}

impl Scalar for String {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        Datum::Text(Cow::Borrowed(self))
    }

    fn read(given: Given) -> Result<Option<Self>> {
        match given {
            Given::Unset => Ok(None),
            Given::Text(text) => Ok(Some(text)),
            Given::Int(_) | Given::Fen(_) => Err(messages::text_wanted()),
        }
    }

    fn checked(self, field: &'static str) -> Result<Option<Self>> {
        checked_text(field, Some(self))
    }
}

/// Percentage points, such as -10 or 7.5.
impl Scalar for Decimal {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        Datum::Text(Cow::Owned(self.to_string()))
    }

    fn read(given: Given) -> Result<Option<Self>> {
        let text = String::read(given)?.filter(|text| !text.trim().is_empty());
        let points = |text: String| parse_number(&squeeze(&text)).ok_or_else(|| messages::points_unreadable(&text));
        text.map(points).transpose()
    }
}

impl Scalar for Money {
    const KIND: Kind = Kind::Money;

    fn datum(&self) -> Datum<'_> {
        Datum::Money(*self)
    }

    /// Money says its unit: as a text, or in fen. A bare number may be fen, 元, 万元 or 亿元.
    fn read(given: Given) -> Result<Option<Self>> {
        match given {
            Given::Unset => Ok(None),
            Given::Fen(fen) => Ok(Some(Money::from_fen(fen))),
            Given::Int(number) => Err(messages::money_without_unit(number)),
            Given::Text(text) if text.trim().is_empty() => Ok(None),
            Given::Text(text) => Money::parse_with_unit(&text).map(Some),
        }
    }

    fn checked(self, field: &'static str) -> Result<Option<Self>> {
        super::money::check_amounts(&[(field, Some(self))])?;
        Ok(Some(self))
    }
}

impl Scalar for YearMonth {
    const KIND: Kind = Kind::Month;

    fn datum(&self) -> Datum<'_> {
        Datum::Month(*self)
    }

    /// As a number yyyymm, as a text also 2022-06 or 2022年6月.
    fn read(given: Given) -> Result<Option<Self>> {
        match given {
            Given::Text(text) if text.trim().parse::<u32>().is_err() => {
                let date = ProjectDate::read(Given::Text(text))?;
                date.map(|date| date.month().ok_or_else(messages::not_a_month)).transpose()
            }
            given => number(given)?.map(|number| YearMonth::try_from(in_range::<u32>(number)?)).transpose(),
        }
    }
}

impl Scalar for ProjectDate {
    const KIND: Kind = Kind::Date;

    fn datum(&self) -> Datum<'_> {
        Datum::Date(*self)
    }

    fn read(given: Given) -> Result<Option<Self>> {
        match given {
            Given::Unset => Ok(None),
            Given::Int(number) => ProjectDate::try_from(in_range::<u32>(number)?).map(Some),
            Given::Fen(_) => Err(messages::not_money()),
            Given::Text(text) if text.trim().is_empty() => Ok(None),
            Given::Text(text) => {
                let date = text.trim().parse().ok().and_then(|number: u32| ProjectDate::try_from(number).ok());
                let date = date.or_else(|| ProjectDate::parse(&text));
                date.map(Some).ok_or_else(|| messages::date_text_unreadable(&text))
            }
        }
    }
}

impl Scalar for NaiveDate {
    const KIND: Kind = Kind::Date;

    fn datum(&self) -> Datum<'_> {
        ProjectDate::try_from(*self).map_or(Datum::Null, Datum::Date)
    }

    fn read(given: Given) -> Result<Option<Self>> {
        ProjectDate::read(given)?.map(|date| date.day().ok_or_else(messages::day_missing)).transpose()
    }

    fn checked(self, field: &'static str) -> Result<Option<Self>> {
        check_day(field, self)?;
        Ok(Some(self))
    }
}

impl Scalar for bool {
    const KIND: Kind = Kind::Flag;

    fn datum(&self) -> Datum<'_> {
        Datum::Flag(*self)
    }

    fn read(given: Given) -> Result<Option<Self>> {
        number(given)?.map(flag).transpose()
    }
}

fn flag(number: i64) -> Result<bool> {
    match number {
        0 => Ok(false),
        1 => Ok(true),
        _ => Err(messages::flag_unreadable(number)),
    }
}

/// A number within what its type and C's 32 bits hold.
fn in_range<T: TryFrom<i64>>(number: i64) -> Result<T> {
    let is_int = i32::try_from(number).is_ok();
    let fits = T::try_from(number).ok().filter(|_| is_int);
    let wrong = if is_int { messages::number_out_of_range } else { messages::number_too_large };
    fits.ok_or_else(|| wrong(number))
}

/// Types that are a whole number, or the number of a record.
macro_rules! numbers {
    ($($type:ty: $value:ident => $datum:expr, $number:ident => $read:expr;)*) => {$(
        impl Scalar for $type {
            const KIND: Kind = Kind::Int;

            fn datum(&self) -> Datum<'_> {
                let $value = *self;
                $datum
            }

            fn read(given: Given) -> Result<Option<Self>> {
                number(given)?.map(|$number| $read).transpose()
            }
        }
    )*};
}

fn id(number: i64) -> Result<i64> {
    in_range::<i32>(number).map(i64::from)
}

numbers! {
    i32: value => Datum::Int(value.into()), number => in_range(number);
    u32: value => Datum::Int(value.into()), number => in_range(number);
    u16: value => Datum::Int(value.into()), number => in_range(number);
    u8: value => Datum::Int(value.into()), number => in_range(number);
    UnitId: unit => Datum::Unit(unit), number => id(number).map(UnitId);
    SectorId: sector => Datum::Sector(sector), number => id(number).map(SectorId);
    ProjectId: project => Datum::Project(project), number => id(number).map(ProjectId);
    PlanId: plan => Datum::Int(plan.0), number => id(number).map(PlanId);
    ItemId: item => Datum::Int(item.0), number => id(number).map(ItemId);
    MatterId: matter => Datum::Record(MatterId::KIND, matter.0), number => id(number).map(MatterId);
    NodeId: node => Datum::Record(NodeId::KIND, node.0), number => id(number).map(NodeId);
    IssuedAssessmentId: issued => Datum::Record(IssuedAssessmentId::KIND, issued.0), number => id(number).map(IssuedAssessmentId);
    LetterId: letter => Datum::Record(LetterId::KIND, letter.0), number => id(number).map(LetterId);
    AttachmentId: attachment => Datum::Record(AttachmentId::KIND, attachment.0), number => id(number).map(AttachmentId);
    PlaceId: place => Datum::Record(PlaceId::KIND, place.0), number => id(number).map(PlaceId);
}

always! {
    super::position::Datum;
    crate::domain::beside::place::PlaceKind;
    // A name or a title: the record says what it must be like.
    String = String::new();
    bool = false;
    // A place in a list.
    u32 = 1;
    u16;
    SectorId;
    YearMonth;
    NaiveDate;
    ProjectDate;
}

/// Codes that are a text: a blank text is none.
macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Scalar for $type {
            const KIND: Kind = Kind::Text;

            fn datum(&self) -> Datum<'_> {
                Datum::Text(Cow::Borrowed(self.as_str()))
            }

            fn read(given: Given) -> Result<Option<Self>> {
                let text = String::read(given)?.filter(|text| !text.trim().is_empty());
                text.map(|text| <$type>::parse(&text)).transpose()
            }
        }
    )*};
}
texts!(ProjectCode, CreditCode);

impl<T: Coded> Scalar for T {
    const KIND: Kind = Kind::Code;

    fn datum(&self) -> Datum<'_> {
        Datum::Code(Choice::of(*self))
    }

    /// By its number, as digits too, by its name or by its word.
    fn read(given: Given) -> Result<Option<Self>> {
        match given {
            Given::Text(text) if text.trim().parse::<i64>().is_err() => match text.trim() {
                "" => Ok(None),
                text => coded::read(text).map(Some),
            },
            given => number(given)?.map(coded::of_number).transpose(),
        }
    }
}
