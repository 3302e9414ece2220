//! The home of conversions between the domain's types and the columns of the ledger.

use chrono::NaiveDate;
use rusqlite::types::{FromSql, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Row, RowIndex};
use rust_decimal::Decimal;

use super::document;
use super::file::errors::{damaged, damaged_cell, damaged_value};
use crate::domain::assessment::fact::AssessmentFactKind;
use crate::domain::beside::attachment::AttachedKind;
use crate::domain::beside::media::MediaType;
use crate::domain::beside::place::PlaceKind;
use crate::domain::letter::kind::{LetterKind, LetterState};
use crate::domain::monthly::filing::FilingState;
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::clock_mark::ClockMarkKind;
use crate::domain::office::history::Subject;
use crate::domain::office::import_answer::{FileDigest, ImportDecision};
use crate::domain::office::person::{Role, TaskKind};
use crate::domain::office::printed_form::PrintedForm;
use crate::domain::office::unit::UnitKind;
use crate::domain::plan::overlap::CountedSide;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::plan_change::{PlanChangeKind, ReasonClass};
use crate::domain::plan::{AbsentMonths, MonthPlan, PlanLevel};
use crate::domain::project::event::EventKind;
use crate::domain::project::matter::MatterKind;
use crate::domain::rules::period::Period;
use crate::domain::rules::rule_pack::BulletinKind;
use crate::domain::sharing::answer::AnswerOutcome;
use crate::domain::sharing::package::PackageKind;
use crate::domain::sharing::partner::PartnerRank;
use crate::domain::value::code::{CreditCode, ProjectCode};
use crate::domain::value::ids::RecordNumber;
use crate::domain::value::moment::TakenAt;
use crate::domain::value::money::Money;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::points::Points;
use crate::domain::value::position::{Datum, Position};
use crate::error::{Error, Result};

/// A value of a column, on its way in. The ledger has no floating-point columns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Null,
    Integer(i64),
    Text(&'a str),
    /// A text that is made of what a record says, such as the key of its name.
    Made(String),
    Blob(&'a [u8]),
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Made(text) => ValueRef::Text(text.as_bytes()),
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

/// A parameter of an INSERT.
pub(crate) enum Bound<'v> {
    Number(i64),
    Value(&'v Value<'v>),
}

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Bound::Number(number) => number.to_sql(),
            Bound::Value(value) => value.to_sql(),
        }
    }
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

    /// Leaves the next column out.
    pub(crate) fn skip(&mut self) {
        self.next += 1;
    }

    /// The next column, converted.
    pub(crate) fn read<T: Column>(&mut self) -> Result<T> {
        T::read(self.take()?)
    }
}

/// One column of a row, with an error that names a wrong type.
pub(crate) fn get<T: FromSql>(row: &Row<'_>, column: impl RowIndex) -> Result<T> {
    row.get(column).map_err(damaged_cell)
}

impl Column for AbsentMonths {
    type Stored = u16;

    fn value(&self) -> Value<'_> {
        i64::from(self.bits()).into()
    }

    fn read(stored: u16) -> Result<Self> {
        AbsentMonths::of_bits(stored).ok_or_else(|| damaged_value("months", "月份", stored))
    }
}

/// A type that stands in one column.
pub(crate) trait Column: Sized {
    /// As which it is stored.
    type Stored: FromSql;

    fn value(&self) -> Value<'_>;

    fn read(stored: Self::Stored) -> Result<Self>;
}

impl<T: Column> Column for Option<T> {
    type Stored = Option<T::Stored>;

    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, T::value)
    }

    fn read(stored: Self::Stored) -> Result<Self> {
        stored.map(T::read).transpose()
    }
}

/// Types that stand in a column as a whole number, which must be in range.
macro_rules! numbers {
    ($($type:ty: $value:ident => $stored:expr, $number:ident => $read:expr;)*) => {$(
        impl From<$type> for Value<'_> {
            fn from($value: $type) -> Self {
                Value::Integer($stored)
            }
        }

        impl Column for $type {
            type Stored = i64;

            fn value(&self) -> Value<'_> {
                (*self).into()
            }

            fn read($number: i64) -> Result<Self> {
                $read
            }
        }
    )*};
}

numbers! {
    i64: value => value, number => Ok(number);
    u32: value => value.into(), number => u32::try_from(number).map_err(|_| damaged_value("number", "数字", number));
    u16: value => value.into(), number => u16::try_from(number).map_err(|_| damaged_value("number", "数字", number));
    u8: value => value.into(), number => u8::try_from(number).map_err(|_| damaged_value("number", "数字", number));
    bool: value => value.into(), number => Ok(number != 0);
    Money: value => value.fen(), number => Ok(Money::from_fen(number));
    ProjectDate: value => value.yyyymmdd().into(), number => {
        let date = u32::try_from(number).ok().and_then(|date| ProjectDate::try_from(date).ok());
        date.ok_or_else(|| damaged_value("date", "日期", number))
    };
    YearMonth: value => value.yyyymm().into(), number => {
        let month = u32::try_from(number).ok().and_then(|number| YearMonth::try_from(number).ok());
        month.ok_or_else(|| damaged_value("month", "月份", number))
    };
}

impl<T: RecordNumber> From<T> for Value<'_> {
    fn from(id: T) -> Self {
        Value::Integer(id.number())
    }
}

impl<T: RecordNumber> Column for T {
    type Stored = i64;

    fn value(&self) -> Value<'_> {
        (*self).into()
    }

    fn read(number: i64) -> Result<Self> {
        Ok(T::of(number))
    }
}

/// Coded enumerations, which stand in a column as their number; with what an error calls them in English and in Chinese.
macro_rules! codes {
    ($($code:ty, $english:literal, $chinese:literal;)*) => {
        numbers! {$(
            $code: value => value.number().into(), number => {
                <$code>::from_number(number).ok_or_else(|| damaged_value($english, $chinese, number))
            };
        )*}
    };
}

codes! {
    AttachedKind, "kind of record", "所附记录种类";
    Datum, "system of coordinates", "坐标系";
    MediaType, "type of file", "文件类型";
    PlaceKind, "kind of place", "位置形状";
    AnswerOutcome, "answer", "答复";
    AssessmentFactKind, "kind of fact", "考核登记类别";
    BulletinKind, "kind of bulletin", "通报种类";
    Period, "period", "期间";
    PrintedForm, "form", "印发形式";
    ChangeKind, "kind of change", "变更种类";
    ClockMarkKind, "kind of clock mark", "时间标记种类";
    CountedSide, "side", "整体与部分的取舍";
    EventKind, "kind of event", "事件种类";
    FilingState, "state", "报送状态";
    ImportDecision, "decision", "处理方式";
    LetterKind, "kind of letter", "函件种类";
    LetterState, "state", "函件状态";
    MatterKind, "kind of matter", "事项种类";
    PackageKind, "kind of package", "数据包种类";
    PartnerRank, "rank", "往来单位级别";
    Phase, "phase", "建设阶段";
    PlanChangeKind, "kind of plan change", "计划变更种类";
    PlanLevel, "level", "计划级别";
    ReasonClass, "class of reason", "原因类别";
    Role, "role", "职责";
    Subject, "subject", "对象";
    TaskKind, "task", "办理事项";
    UnitKind, "kind", "单位种类";
}

impl Column for String {
    type Stored = String;

    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }

    fn read(text: String) -> Result<Self> {
        Ok(text)
    }
}

impl Column for ProjectCode {
    type Stored = String;

    fn value(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }

    fn read(text: String) -> Result<Self> {
        Self::parse(&text).map_err(|error| damaged(error.message()))
    }
}

impl Column for CreditCode {
    type Stored = String;

    fn value(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }

    fn read(text: String) -> Result<Self> {
        Self::parse(&text).map_err(|error| damaged(error.message()))
    }
}

impl Column for NaiveDate {
    type Stored = String;

    fn value(&self) -> Value<'_> {
        Value::Made(self.to_string())
    }

    fn read(text: String) -> Result<Self> {
        text.parse().map_err(|_| damaged_value("date", "日期", &text))
    }
}

impl Column for FundsBySource {
    type Stored = Option<String>;

    fn value(&self) -> Value<'_> {
        document::funds_json(self).map_or(Value::Null, Value::Made)
    }

    fn read(json: Option<String>) -> Result<Self> {
        document::read_funds(json.as_deref())
    }
}

impl Column for MonthPlan {
    type Stored = Option<String>;

    fn value(&self) -> Value<'_> {
        document::month_plan_json(self).map_or(Value::Null, Value::Made)
    }

    fn read(json: Option<String>) -> Result<Self> {
        document::read_month_plan(json.as_deref())
    }
}

/// Types that stand in a column as their text.
macro_rules! texts {
    ($($type:ty),*) => {$(
        impl Column for $type {
            type Stored = String;

            fn value(&self) -> Value<'_> {
                Value::Made(self.to_string())
            }

            fn read(text: String) -> Result<Self> {
                text.parse().map_err(|error: Error| damaged(error.message()))
            }
        }
    )*};
}

texts!(FileDigest, Points, Position, TakenAt);

impl Column for Decimal {
    type Stored = String;

    fn value(&self) -> Value<'_> {
        Value::Made(self.normalize().to_string())
    }

    fn read(text: String) -> Result<Self> {
        text.parse().map_err(|_| damaged_value("number", "数字", &text))
    }
}
