//! Which member of a record is which field, and how its value goes in and out, whatever the border: forms and rows of
//! C, columns of the ledger, a comparison.
//!
//! A type of value says once what it is as a [`Datum`] and how it is read from a [`Given`]; [`record!`] says once which
//! member is which [`Field`]. A member that stands in no table does not compile.

#![cfg_attr(
    not(all(feature = "capi", feature = "sheets")),
    allow(dead_code, reason = "only the forms of C and the rows of sheets put values in")
)]

use std::borrow::Cow;

use super::ids::{MatterId, ProjectId, SectorId, UnitId};
use super::money::{Money, MoneyUnit};
use super::period::{ProjectDate, YearMonth};
use crate::domain::messages;
use crate::error::Result;
use crate::fields::Field;
use crate::message::RecordKind;
use crate::numbered::Choice;

/// What type of value a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Int,
    Code,
    Money,
    Month,
    Date,
    Flag,
    ListOfInt,
    ListOfText,
}

impl Kind {
    pub(crate) const fn is_list(self) -> bool {
        matches!(self, Kind::ListOfInt | Kind::ListOfText)
    }
}

/// A value on its way out of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Datum<'r> {
    /// Not said.
    Null,
    Int(i64),
    Flag(bool),
    Code(Choice),
    Money(Money),
    Month(YearMonth),
    Date(ProjectDate),
    Text(Cow<'r, str>),
    Unit(UnitId),
    Sector(SectorId),
    Project(ProjectId),
    Units(&'r [UnitId]),
    /// Another record, by its number.
    Record(RecordKind, i64),
    /// Other records of one kind, by their numbers.
    Records(RecordKind, Vec<i64>),
    Texts(&'r [String]),
    /// Amounts, each with what it is of.
    Amounts(Vec<(&'r str, Money)>),
}

/// Amounts as one text: `市级财政=1200.00元;企业自筹=4500.00元`.
pub(crate) fn pairs(amounts: &[(&str, Money)]) -> String {
    let pair = |(of, amount): &(&str, Money)| format!("{of}={}元", amount.display(MoneyUnit::Yuan, 2));
    amounts.iter().map(pair).collect::<Vec<_>>().join(";")
}

/// A value on its way into a record.
#[derive(Debug, Clone)]
pub(crate) enum Given {
    /// "Not said"; of a list, empty.
    Unset,
    Int(i64),
    /// Money, in fen.
    Fen(i64),
    Text(String),
}

/// A type that is one value.
pub(crate) trait Scalar: Sized {
    const KIND: Kind;

    fn datum(&self) -> Datum<'_>;

    /// `None` where nothing is said.
    fn read(given: Given) -> Result<Option<Self>>;

    /// In the form in which a record keeps it; `None` where nothing is left of it.
    fn checked(self, _field: &'static str) -> Result<Option<Self>> {
        Ok(Some(self))
    }
}

/// A value that a record always has.
pub(crate) trait Always: Scalar {
    /// Whether a person must say it.
    const MUST_BE_SAID: bool;

    /// What it is where nothing is said; `None` where it must be said.
    fn unsaid() -> Option<Self>;
}

/// A type of a record's member.
pub(crate) trait Content {
    const KIND: Kind;
    const MUST_BE_SAID: bool = false;

    fn datum(&self) -> Datum<'_>;

    /// Puts a value in the place of what is there; adds it to a list.
    fn put(&mut self, given: Given) -> Result<()>;

    /// Brings it into the form in which a record keeps it.
    fn check(&mut self, field: &'static str) -> Result<()>;
}

impl<T: Scalar> Content for Option<T> {
    const KIND: Kind = T::KIND;

    fn datum(&self) -> Datum<'_> {
        self.as_ref().map_or(Datum::Null, T::datum)
    }

    fn put(&mut self, given: Given) -> Result<()> {
        *self = T::read(given)?;
        Ok(())
    }

    fn check(&mut self, field: &'static str) -> Result<()> {
        *self = self.take().map(|value| value.checked(field)).transpose()?.flatten();
        Ok(())
    }
}

impl<T: Always> Content for T {
    const KIND: Kind = T::KIND;
    const MUST_BE_SAID: bool = T::MUST_BE_SAID;

    fn datum(&self) -> Datum<'_> {
        Scalar::datum(self)
    }

    fn put(&mut self, given: Given) -> Result<()> {
        let said = T::read(given)?.or_else(T::unsaid);
        *self = said.ok_or_else(messages::field_missing)?;
        Ok(())
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        Ok(())
    }
}

/// Adds an entry; only "not said" empties the list, and an entry that says nothing is none.
fn put_in_list<T: Scalar>(list: &mut Vec<T>, given: Given) -> Result<()> {
    if matches!(given, Given::Unset) {
        list.clear();
        return Ok(());
    }
    list.push(T::read(given)?.ok_or_else(messages::list_entry_empty)?);
    Ok(())
}

impl Content for Vec<UnitId> {
    const KIND: Kind = Kind::ListOfInt;

    fn datum(&self) -> Datum<'_> {
        Datum::Units(self)
    }

    fn put(&mut self, given: Given) -> Result<()> {
        put_in_list(self, given)
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        Ok(())
    }
}

impl Content for Vec<MatterId> {
    const KIND: Kind = Kind::ListOfInt;

    fn datum(&self) -> Datum<'_> {
        Datum::Records(MatterId::KIND, self.iter().map(|matter| matter.0).collect())
    }

    fn put(&mut self, given: Given) -> Result<()> {
        put_in_list(self, given)
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        Ok(())
    }
}

impl Content for Vec<String> {
    const KIND: Kind = Kind::ListOfText;

    fn datum(&self) -> Datum<'_> {
        Datum::Texts(self)
    }

    fn put(&mut self, given: Given) -> Result<()> {
        put_in_list(self, given)
    }

    fn check(&mut self, _field: &'static str) -> Result<()> {
        Ok(())
    }
}

/// A member of a record: which field it is, and how its value goes in and out.
#[derive(Debug)]
pub(crate) struct Member<T> {
    pub(crate) field: &'static Field,
    pub(crate) kind: Kind,
    /// Whether a record without it is none.
    pub(crate) must_be_said: bool,
    pub(crate) get: for<'r> fn(&'r T) -> Datum<'r>,
    pub(crate) put: fn(&mut T, Given) -> Result<()>,
    pub(crate) check: fn(&mut T, &'static str) -> Result<()>,
}

impl<T> Member<T> {
    /// A field that goes in alone, in a way of its own.
    pub(crate) const fn taking(field: &'static Field, kind: Kind, put: fn(&mut T, Given) -> Result<()>) -> Self {
        Member { field, kind, must_be_said: false, get: |_| Datum::Null, put, check: |_, _| Ok(()) }
    }

    /// Puts what another record says in the place of what is there.
    pub(crate) fn copy(&self, record: &mut T, said: Datum<'_>) -> Result<()> {
        let given = match said {
            Datum::Null => Given::Unset,
            Datum::Int(number) | Datum::Record(_, number) => Given::Int(number),
            Datum::Flag(flag) => Given::Int(flag.into()),
            Datum::Code(choice) => Given::Int(choice.number.into()),
            Datum::Money(money) => Given::Fen(money.fen()),
            Datum::Month(month) => Given::Int(month.yyyymm().into()),
            Datum::Date(date) => Given::Int(date.yyyymmdd().into()),
            Datum::Text(text) => Given::Text(text.into_owned()),
            Datum::Unit(unit) => Given::Int(unit.0),
            Datum::Sector(sector) => Given::Int(sector.0),
            Datum::Project(project) => Given::Int(project.0),
            Datum::Units(units) => return self.put_list(record, units.iter().map(|unit| Given::Int(unit.0))),
            Datum::Records(_, numbers) => return self.put_list(record, numbers.into_iter().map(Given::Int)),
            Datum::Texts(texts) => return self.put_list(record, texts.iter().cloned().map(Given::Text)),
            Datum::Amounts(amounts) => Given::Text(pairs(&amounts)),
        };
        (self.put)(record, given)
    }

    fn put_list(&self, record: &mut T, list: impl Iterator<Item = Given>) -> Result<()> {
        std::iter::once(Given::Unset).chain(list).try_for_each(|given| (self.put)(record, given))
    }
}

/// A record whose members are fields.
pub(crate) trait Fields: Sized + 'static {
    /// Its members, in their order.
    const MEMBERS: &'static [Member<Self>];

    /// Brings each member into the form in which it is kept; the first that is wrong is named.
    fn check_members(&mut self) -> Result<()> {
        Self::MEMBERS.iter().try_for_each(|member| (member.check)(self, member.field.name))
    }
}

/// Makes types values that a record always has; with what they are where nothing is said, or to be said by a person.
macro_rules! always {
    ($($type:ty $(= $unsaid:expr)?;)*) => {$(
        impl $crate::domain::value::field::Always for $type {
            const MUST_BE_SAID: bool = {
                let unsaid: &[&str] = &[$(stringify!($unsaid))?];
                unsaid.is_empty()
            };

            fn unsaid() -> Option<Self> {
                [$($unsaid)?].into_iter().next()
            }
        }
    )*};
}
pub(crate) use always;

/// What a path leads to: its kind, and whether it must be said.
pub(crate) const fn type_of<R, C: Content>(_path: fn(&R) -> &C) -> (Kind, bool) {
    (C::KIND, C::MUST_BE_SAID)
}

/// A member, by its path and its field.
macro_rules! member {
    ($record:ty, $($step:ident).+ : $field:ident) => {
        $crate::domain::value::field::Member {
            field: &$crate::fields::$field,
            kind: $crate::domain::value::field::type_of(|record: &$record| &record.$($step).+).0,
            must_be_said: $crate::domain::value::field::type_of(|record: &$record| &record.$($step).+).1,
            get: |record| $crate::domain::value::field::Content::datum(&record.$($step).+),
            put: |record, given| $crate::domain::value::field::Content::put(&mut record.$($step).+, given),
            check: |record, field| $crate::domain::value::field::Content::check(&mut record.$($step).+, field),
        }
    };
}
pub(crate) use member;

/// Says which member of a record is which field.
///
/// ```ignore
/// record!(ProjectFields { name: NAME, period { start: PERIOD_START, end: PERIOD_END } });
/// ```
///
/// is, with the path of each member in the place of `member`,
///
/// ```ignore
/// impl Fields for ProjectFields {
///     const MEMBERS: &'static [Member<Self>] = &[
///         Member {
///             field: &fields::NAME,
///             kind: Kind::Text,
///             must_be_said: false,
///             get: |record| record.name.datum(),
///             put: |record, given| record.name.put(given),
///             check: |record, field| record.name.check(field),
///         },
///         // period.start and period.end alike
///     ];
/// }
/// // Does not compile where a member is forgotten:
/// const _: fn(&ProjectFields) = |record| { let ProjectFields { name: _, period: _ } = record; };
/// ```
///
/// Members that are no fields stand behind the others: `record!(SheetRow { name: NAME } beside row, parent)`.
macro_rules! record {
    ($record:ident {
        $( $member:ident $(: $field:ident)? $({ $($inner:ident : $inner_field:ident),+ $(,)? })? ),+ $(,)?
    } $(beside $($beside:ident),+)?) => {
        impl $crate::domain::value::field::Fields for $record {
            const MEMBERS: &'static [$crate::domain::value::field::Member<Self>] = &[$(
                $( $crate::domain::value::field::member!($record, $member: $field), )?
                $($( $crate::domain::value::field::member!($record, $member.$inner: $inner_field), )+)?
            )+];
        }

        const _: fn(&$record) = |record| {
            let $record { $($member: _,)+ $($($beside: _,)+)? } = record;
        };
    };
}
pub(crate) use record;
