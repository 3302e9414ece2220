//! Rows on their way out: which fields a kind of row has, and the value of each.

use std::any::TypeId;
use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::border::{Fault, faults};
use super::field_names;
use crate::domain::value::field::{Datum, pairs};
use crate::message::{Arg, Language, Message};
use crate::numbered::Choice;
use crate::{Change, Coded, FieldValue, ItemId, Money, MoneyUnit, ProjectDate, ReportFlag, UnitId, YearMonth};

/// A value of a row.
#[derive(Debug, Clone)]
pub(super) enum Cell<'r> {
    Null,
    Int(i64),
    /// A value of an enumeration.
    Code(Choice),
    Flags(&'r [ReportFlag]),
    Money(Money),
    Month(YearMonth),
    Date(ProjectDate),
    Decimal(Decimal),
    Text(Cow<'r, str>),
    Ints(Vec<i64>),
    Texts(Vec<Cow<'r, str>>),
    /// What somebody should read, in the language of the context.
    Localized(Localized<'r>),
}

/// A text that there is in each language.
#[derive(Debug, Clone)]
pub(super) enum Localized<'r> {
    Fault(&'r Fault),
    Message(&'r Message),
    Made(Message),
    Pair(&'static str, &'static str),
}

impl Localized<'_> {
    pub(super) fn text(&self, language: Language) -> String {
        match self {
            Localized::Fault(fault) => fault.text(language),
            Localized::Message(message) => message.line(language),
            Localized::Made(message) => message.line(language),
            Localized::Pair(english, chinese) => language.of(english, chinese).to_owned(),
        }
    }
}

impl<'r> Cell<'r> {
    /// Why the instant of a change is not trusted.
    pub(super) fn mark_of(change: &Change) -> Self {
        Cell::from(change.clock_mark.map(|mark| mark.kind))
    }

    /// As a number of any size; an error that names the field where it is none.
    #[inline]
    pub(super) fn number(&self, field: i32) -> Result<Option<i64>, Fault> {
        match self {
            Cell::Null => Ok(None),
            Cell::Int(number) => Ok(Some(*number)),
            Cell::Code(choice) => Ok(Some(i64::from(choice.number))),
            Cell::Flags(flags) => Ok(Some(i64::from(sum(flags)))),
            Cell::Money(money) => Ok(Some(money.fen())),
            Cell::Month(month) => Ok(Some(month.yyyymm().into())),
            Cell::Date(date) => Ok(Some(date.yyyymmdd().into())),
            _ => Err(wrong_type(field, ("a number", "数"))),
        }
    }

    /// As a text: money in 元 with two decimals, months as 2022-06, dates as 2022-06-15.
    pub(super) fn to_text(&self, language: Language) -> Cow<'_, str> {
        let list = |list: &[String]| Cow::Owned(list.join("\n"));
        match self {
            Cell::Null => Cow::Borrowed(""),
            Cell::Int(number) => Cow::Owned(number.to_string()),
            Cell::Code(choice) => Cow::Borrowed(choice.name),
            Cell::Flags(flags) => Cow::Owned(flags.iter().map(|flag| flag.name()).collect::<Vec<_>>().join("、")),
            Cell::Money(money) => Cow::Owned(money.display(MoneyUnit::Yuan, 2)),
            Cell::Month(month) => Cow::Owned(ProjectDate::from(*month).dashed()),
            Cell::Date(date) => Cow::Owned(date.dashed()),
            Cell::Decimal(number) => Cow::Owned(number.to_string()),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Ints(numbers) => list(&numbers.iter().map(i64::to_string).collect::<Vec<_>>()),
            Cell::Texts(texts) => list(&texts.iter().map(|text| text.to_string()).collect::<Vec<_>>()),
            Cell::Localized(text) => Cow::Owned(text.text(language)),
        }
    }
}

/// Flags of a report in one number.
pub(super) fn sum(flags: &[ReportFlag]) -> i32 {
    flags.iter().fold(0, |all, flag| all | flag.number())
}

/// Some of the rows that there are, and how many there are.
pub(super) struct Counted<T> {
    pub(super) rows: Vec<T>,
    pub(super) count: u32,
}

/// A field of a kind of row.
pub(super) struct Column<T> {
    pub(super) field: i32,
    pub(super) get: for<'r> fn(&'r T) -> Cell<'r>,
}

/// A kind of row.
pub(super) trait Row: Sized + Send + 'static {
    /// Its fields.
    const COLUMNS: &'static [Column<Self>];

    /// The kind of row whose versions its SINCE numbers: its own, or that of the record which it shows whole.
    fn record_type() -> TypeId {
        TypeId::of::<Self>()
    }

    /// The fields of the record that it has after them.
    fn record_fields() -> impl Iterator<Item = i32> {
        std::iter::empty()
    }

    /// A field of that record, by its place there.
    fn record_cell(&self, _place: usize) -> Option<Cell<'_>> {
        None
    }

    fn place(field: i32) -> Option<usize> {
        let own = Self::COLUMNS.iter().position(|column| column.field == field);
        own.or_else(|| Some(Self::COLUMNS.len() + Self::record_fields().position(|of_record| of_record == field)?))
    }

    fn cell_at(&self, place: usize) -> Option<Cell<'_>> {
        match Self::COLUMNS.get(place) {
            Some(column) => Some((column.get)(self)),
            None => self.record_cell(place - Self::COLUMNS.len()),
        }
    }

    fn cell(&self, field: i32) -> Option<Cell<'_>> {
        self.cell_at(Self::place(field)?)
    }
}

/// Says what a kind of row shows: members that are called as their fields are; those of a member, also under another field, and of
/// one that is an option (`change? { actor }`); whatever else a field is of a row; and then the fields of its record.
///
/// ```ignore
/// row!(MonthlyReport, report => {
///     item, standing { done: STANDING_DONE }, LEAD_UNIT: report.lead_unit(),
/// }, fields: ReportFields);
/// ```
///
/// is
///
/// ```ignore
/// impl Row for MonthlyReport {
///     const COLUMNS: &'static [Column<MonthlyReport>] = &[
///         Column { field: fields::ITEM.number, get: |report| report.item.shown() },
///         Column { field: fields::STANDING_DONE.number, get: |report| report.standing.done.shown() },
///         Column { field: fields::LEAD_UNIT.number, get: |report| Cell::from(report.lead_unit()) },
///     ];
///
///     // And the members of `ReportFields`, in `report.fields`.
/// }
/// ```
///
/// A row that is a record itself has no path before the colon: `row!(SheetRow, row => { row, counted }, : SheetRow)`. One that shows
/// all of another row, so that a correction can go on from it, says so: `row!(FoundMatter of Matter, row => { ... })`.
macro_rules! row {
    ($Row:ident of $Shown:ty, $row:ident => $($rest:tt)*) => {
        $crate::ffi::row::row!(& $Row [$Shown] $row => $($rest)*);
    };
    ($Row:ty, $row:ident => $($rest:tt)*) => {
        $crate::ffi::row::row!(& $Row [] $row => $($rest)*);
    };
    (& $Row:ty [$($Shown:ty)?] $row:ident => { $($entries:tt)* } $(, $($step:ident).* : $Record:ty)?) => {
        impl $crate::ffi::row::Row for $Row {
            const COLUMNS: &'static [$crate::ffi::row::Column<Self>] =
                $crate::ffi::row::row!(@ $row [] $($entries)*);
            $(
                fn record_type() -> std::any::TypeId {
                    std::any::TypeId::of::<$Shown>()
                }
            )?
            $(
                fn record_fields() -> impl Iterator<Item = i32> {
                    <$Record as $crate::domain::value::field::Fields>::MEMBERS.iter().map(|member| member.field.number)
                }

                fn record_cell(&self, place: usize) -> Option<$crate::ffi::row::Cell<'_>> {
                    let member = <$Record as $crate::domain::value::field::Fields>::MEMBERS.get(place)?;
                    Some((member.get)(&self $(.$step)*).into())
                }
            )?
        }
    };
    (@ $row:ident [$($done:tt)*]) => { &[$($done)*] };
    (@ $row:ident [$($done:tt)*] of $path:tt { $($inner:ident $(: $FIELD:ident)?),+ $(,)? } $($rest:tt)*) => {
        $crate::ffi::row::row!(@ $row [$($done)* $($crate::ffi::row::Column {
            field: $crate::ffi::row::row!(# $inner $($FIELD)?),
            get: $crate::ffi::row::row!(% $row $path $inner),
        },)+] $($rest)*)
    };
    (@ $row:ident [$($done:tt)*] $FIELD:ident: $value:expr $(, $($rest:tt)*)?) => {
        $crate::ffi::row::row!(@ $row [$($done)* $crate::ffi::row::Column {
            field: $crate::fields::$FIELD.number,
            get: |$row| $crate::ffi::row::Cell::from($value),
        },] $($($rest)*)?)
    };
    (@ $row:ident [$($done:tt)*] $($step:ident).+ { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $crate::ffi::row::row!(@ $row [$($done)*] of [$($step).+] { $($inner)* } $($($rest)*)?)
    };
    (@ $row:ident [$($done:tt)*] $member:ident? { $($inner:ident $(: $FIELD:ident)?),+ $(,)? } $(, $($rest:tt)*)?) => {
        $crate::ffi::row::row!(@ $row [$($done)* $($crate::ffi::row::Column {
            field: $crate::ffi::row::row!(# $inner $($FIELD)?),
            get: |$row| $row.$member.as_ref().map_or($crate::ffi::row::Cell::Null, |of| $crate::ffi::row::Shown::shown(&of.$inner)),
        },)+] $($($rest)*)?)
    };
    (@ $row:ident [$($done:tt)*] $member:ident $(, $($rest:tt)*)?) => {
        $crate::ffi::row::row!(@ $row [$($done)* $crate::ffi::row::Column {
            field: $crate::ffi::row::row!(# $member),
            get: |$row| $crate::ffi::row::Shown::shown(&$row.$member),
        },] $($($rest)*)?)
    };
    (% $row:ident [$($step:ident).+] $inner:ident) => {
        |$row| $crate::ffi::row::Shown::shown(&$row.$($step).+.$inner)
    };
    (# $member:ident) => { $crate::fields::number_of(stringify!($member)) };
    (# $member:ident $FIELD:ident) => { $crate::fields::$FIELD.number };
}
pub(super) use row;

/// A member that a row shows.
pub(super) trait Shown {
    fn shown(&self) -> Cell<'_>;
}

/// What a value is in a row.
macro_rules! shown {
    ($($Value:ty: $value:ident => $cell:expr;)*) => {$(
        impl From<$Value> for $crate::ffi::row::Cell<'_> {
            fn from($value: $Value) -> Self {
                $cell
            }
        }

        impl $crate::ffi::row::Shown for $Value {
            fn shown(&self) -> $crate::ffi::row::Cell<'_> {
                $crate::ffi::row::Cell::from(*self)
            }
        }
    )*};
    // The numbers of records, which `exports` lists.
    (ids: $($Id:ident)*) => {
        $crate::ffi::row::shown! { $($crate::$Id: id => $crate::ffi::row::Cell::Int(id.0);)* }
    };
    (borrowed: $($Value:ty: $value:ident => $cell:expr;)*) => {$(
        impl<'r> From<&'r $Value> for Cell<'r> {
            fn from($value: &'r $Value) -> Self {
                $cell
            }
        }

        impl Shown for $Value {
            fn shown(&self) -> Cell<'_> {
                Cell::from(self)
            }
        }
    )*};
}
pub(super) use shown;

shown! {
    i64: number => Cell::Int(number);
    i32: number => Cell::Int(number.into());
    u32: number => Cell::Int(number.into());
    u16: number => Cell::Int(number.into());
    u8: number => Cell::Int(number.into());
    u64: number => Cell::Int(i64::try_from(number).unwrap_or(i64::MAX));
    usize: number => Cell::Int(i64::try_from(number).unwrap_or(i64::MAX));
    bool: flag => Cell::Int(flag.into());
    Money: money => Cell::Money(money);
    YearMonth: month => Cell::Month(month);
    ProjectDate: date => Cell::Date(date);
    NaiveDate: day => ProjectDate::try_from(day).map_or(Cell::Null, Cell::Date);
    Decimal: number => Cell::Decimal(number);
    [u8; 32]: hash => Cell::from(hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
}

shown! { borrowed:
    str: text => Cell::Text(Cow::Borrowed(text));
    String: text => Cell::Text(Cow::Borrowed(text));
    Arc<str>: text => Cell::Text(Cow::Borrowed(text));
    Path: path => Cell::Text(path.to_string_lossy());
    Message: message => Cell::Localized(Localized::Message(message));
    FieldValue: value => match value {
        FieldValue::Text(text) => Cell::from(text),
        FieldValue::Number(number) => Cell::from(*number),
        FieldValue::Flag(flag) => Cell::from(*flag),
        FieldValue::Money(money) => Cell::Money(*money),
        FieldValue::Percent(number) => Cell::Decimal(*number),
        FieldValue::Date(date) => Cell::Date(*date),
    };
    [String]: texts => Cell::Texts(texts.iter().map(|text| text.as_str().into()).collect());
    Vec<String>: texts => Cell::from(texts.as_slice());
    Vec<ItemId>: items => Cell::Ints(items.iter().map(|item| item.0).collect());
    Vec<UnitId>: units => Cell::Ints(units.iter().map(|unit| unit.0).collect());
    Vec<ReportFlag>: flags => Cell::Flags(flags);
}

impl Shown for &'static str {
    fn shown(&self) -> Cell<'_> {
        Cell::from(*self)
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(Cow::Owned(text))
    }
}

impl<'r> From<&'r Option<String>> for Cell<'r> {
    fn from(text: &'r Option<String>) -> Self {
        text.shown()
    }
}

impl<'r, T: Into<Cell<'r>>> From<Option<T>> for Cell<'r> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Cell::Null, T::into)
    }
}

impl<T: Shown> Shown for Option<T> {
    fn shown(&self) -> Cell<'_> {
        self.as_ref().map_or(Cell::Null, T::shown)
    }
}

impl<T: Coded> From<T> for Cell<'_> {
    fn from(value: T) -> Self {
        Cell::Code(Choice::of(value))
    }
}

impl<T: Coded> Shown for T {
    fn shown(&self) -> Cell<'_> {
        Cell::from(*self)
    }
}

impl<'r> From<Datum<'r>> for Cell<'r> {
    fn from(datum: Datum<'r>) -> Self {
        match datum {
            Datum::Null => Cell::Null,
            Datum::Int(number) => Cell::Int(number),
            Datum::Flag(flag) => Cell::from(flag),
            Datum::Code(choice) => Cell::Code(choice),
            Datum::Money(money) => Cell::Money(money),
            Datum::Month(month) => Cell::Month(month),
            Datum::Date(date) => Cell::Date(date),
            Datum::Text(text) => Cell::Text(text),
            Datum::Unit(unit) => Cell::Int(unit.0),
            Datum::Sector(sector) => Cell::Int(sector.0),
            Datum::Project(project) => Cell::Int(project.0),
            Datum::Record(_, number) => Cell::Int(number),
            Datum::Records(_, numbers) => Cell::Ints(numbers),
            Datum::Units(units) => Cell::Ints(units.iter().map(|unit| unit.0).collect()),
            Datum::Amounts(amounts) => Cell::from(pairs(&amounts)),
            Datum::Texts(texts) => Cell::from(texts),
        }
    }
}

/// Rows of one kind, whatever the kind.
pub(super) trait Rows: Send {
    fn count(&self) -> usize;
    fn fields(&self) -> Vec<i32>;
    /// The kind of row whose versions they number.
    fn record_type(&self) -> TypeId;
    /// `None` where the rows have no such field.
    fn cell(&self, row: usize, field: i32) -> Option<Cell<'_>> {
        self.cell_at(row, self.place(field)?)
    }
    /// The place of a field among those of each row.
    fn place(&self, field: i32) -> Option<usize>;
    /// [`Rows::cell`] by the place of the field, for what reads many rows.
    fn cell_at(&self, row: usize, place: usize) -> Option<Cell<'_>>;
}

impl<T: Row> Rows for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn fields(&self) -> Vec<i32> {
        T::COLUMNS.iter().map(|column| column.field).chain(T::record_fields()).collect()
    }

    fn record_type(&self) -> TypeId {
        T::record_type()
    }

    fn place(&self, field: i32) -> Option<usize> {
        T::place(field)
    }

    fn cell_at(&self, row: usize, place: usize) -> Option<Cell<'_>> {
        self.get(row)?.cell_at(place)
    }
}

pub(super) fn wrong_type(field: i32, (english, chinese): (&'static str, &'static str)) -> Fault {
    let name = field_names::name(field).unwrap_or("the field".into());
    faults::field_of_other_type(name.into_owned(), Arg::Word(english, chinese)).of_field(field)
}
