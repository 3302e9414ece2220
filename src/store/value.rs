//! The home of conversions between the domain's types and the columns of the ledger.

use chrono::NaiveDate;
use rusqlite::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, RowIndex};

use super::file::errors::damaged;
use crate::domain::office::clock_mark::ClockMarkKind;
use crate::domain::office::person::Role;
use crate::domain::plan::plan_change::{PlanChangeKind, ReasonClass};
use crate::domain::project::matter::MatterKind;
use crate::domain::value::ids::{
    BulletinId, ChangeNumber, EventId, GrantId, ItemId, MatterId, PersonId, PlanChangeId, PlanId, ProjectId,
    RulePackId, SectorId, UnitId,
};
use crate::domain::value::money::Money;
use crate::domain::value::period::ProjectDate;
use crate::error::Result;

/// A value of a column, on its way in. The ledger has no floating-point columns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Integer(i64),
    Text(&'a str),
    Blob(&'a [u8]),
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

/// Types that stand in a column as a whole number.
macro_rules! as_integer {
    ($($type:ty: $value:ident => $number:expr;)*) => {$(
        impl From<$type> for Value<'_> {
            fn from($value: $type) -> Self {
                Value::Integer($number)
            }
        }
    )*};
}

as_integer! {
    i64: value => value;
    u32: value => value.into();
    bool: value => value.into();
    Money: value => value.fen();
    ProjectDate: value => value.yyyymmdd().into();
    UnitId: value => value.0;
    SectorId: value => value.0;
    ProjectId: value => value.0;
    PlanId: value => value.0;
    ItemId: value => value.0;
    PlanChangeId: value => value.0;
    MatterId: value => value.0;
    RulePackId: value => value.0;
    PersonId: value => value.0;
}

/// The columns of a row, read one after the other in the order of the SELECT.
pub(crate) struct Columns<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl<'r, 's> Columns<'r, 's> {
    /// Starts at the first column.
    pub(crate) fn of(row: &'r Row<'s>) -> Self {
        Columns { row, next: 0 }
    }

    /// The next column as it is stored.
    pub(crate) fn take<T: FromSql>(&mut self) -> Result<T> {
        let column = self.next;
        self.next += 1;
        get(self.row, column)
    }

    /// The next column, converted.
    pub(crate) fn read<T: FromColumn>(&mut self) -> Result<T> {
        T::from_column(self.take()?)
    }

    /// The next column, converted, where it is not NULL.
    pub(crate) fn read_opt<T: FromColumn>(&mut self) -> Result<Option<T>> {
        self.take::<Option<T::Stored>>()?.map(T::from_column).transpose()
    }
}

/// One column of a row, with an error that names a wrong type.
pub(crate) fn get<T: FromSql>(row: &Row<'_>, column: impl RowIndex) -> Result<T> {
    row.get(column).map_err(damaged)
}

/// A type of the domain that is read from one column.
pub(crate) trait FromColumn: Sized {
    type Stored: FromSql;
    fn from_column(stored: Self::Stored) -> Result<Self>;
}

/// Types that are read from a whole number that must be in range.
macro_rules! from_integer {
    ($($type:ty: $number:ident => $value:expr;)*) => {$(
        impl FromColumn for $type {
            type Stored = i64;
            fn from_column($number: i64) -> Result<Self> {
                $value
            }
        }
    )*};
}

from_integer! {
    Money: number => Ok(Money::from_fen(number));
    bool: number => Ok(number != 0);
    u32: number => u32::try_from(number).map_err(damaged);
    ProjectDate: number => {
        u32::try_from(number).map_err(damaged).and_then(|date| ProjectDate::try_from(date).map_err(damaged))
    };
    ChangeNumber: number => Ok(ChangeNumber(number));
    UnitId: number => Ok(UnitId(number));
    SectorId: number => Ok(SectorId(number));
    ProjectId: number => Ok(ProjectId(number));
    PlanId: number => Ok(PlanId(number));
    ItemId: number => Ok(ItemId(number));
    PlanChangeId: number => Ok(PlanChangeId(number));
    MatterId: number => Ok(MatterId(number));
    BulletinId: number => Ok(BulletinId(number));
    EventId: number => Ok(EventId(number));
    crate::domain::project::event::EventKind: number => {
        crate::domain::project::event::EventKind::from_number(number).ok_or_else(|| damaged(format!("kind of event {number}")))
    };
    RulePackId: number => Ok(RulePackId(number));
    PersonId: number => Ok(PersonId(number));
    GrantId: number => Ok(GrantId(number));
    crate::domain::monthly::filing::FilingState: number => {
        crate::domain::monthly::filing::FilingState::from_number(number).ok_or_else(|| damaged(format!("state {number}")))
    };
    Role: number => Role::from_number(number).ok_or_else(|| damaged(format!("role {number}")));
    ClockMarkKind: number => {
        ClockMarkKind::from_number(number).ok_or_else(|| damaged(format!("kind of clock mark {number}")))
    };
    crate::domain::plan::phase::Phase: number => {
        crate::domain::plan::phase::Phase::from_number(number).ok_or_else(|| damaged(format!("phase {number}")))
    };
    crate::domain::office::unit::UnitKind: number => {
        crate::domain::office::unit::UnitKind::from_number(number).ok_or_else(|| damaged(format!("kind {number}")))
    };
    crate::domain::plan::PlanLevel: number => {
        crate::domain::plan::PlanLevel::from_number(number).ok_or_else(|| damaged(format!("level {number}")))
    };
    crate::domain::value::period::YearMonth: number => {
        let month = u32::try_from(number).ok().and_then(|number| crate::domain::value::period::YearMonth::try_from(number).ok());
        month.ok_or_else(|| damaged(format!("month {number}")))
    };
    crate::domain::plan::overlap::CountedSide: number => {
        crate::domain::plan::overlap::CountedSide::from_number(number).ok_or_else(|| damaged(format!("side {number}")))
    };
    PlanChangeKind: number => {
        PlanChangeKind::from_number(number).ok_or_else(|| damaged(format!("kind of plan change {number}")))
    };
    crate::domain::office::import_answer::ImportDecision: number => {
        crate::domain::office::import_answer::ImportDecision::from_number(number)
            .ok_or_else(|| damaged(format!("decision {number}")))
    };
    MatterKind: number => MatterKind::from_number(number).ok_or_else(|| damaged(format!("kind of matter {number}")));
    ReasonClass: number => {
        ReasonClass::from_number(number).ok_or_else(|| damaged(format!("class of reason {number}")))
    };
}

impl FromColumn for crate::domain::value::code::ProjectCode {
    type Stored = String;
    fn from_column(text: String) -> Result<Self> {
        Self::parse(&text).map_err(damaged)
    }
}

impl FromColumn for crate::domain::value::code::CreditCode {
    type Stored = String;
    fn from_column(text: String) -> Result<Self> {
        Self::parse(&text).map_err(damaged)
    }
}

impl FromColumn for NaiveDate {
    type Stored = String;
    fn from_column(text: String) -> Result<Self> {
        text.parse().map_err(damaged)
    }
}
