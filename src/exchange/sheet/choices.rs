//! What a person decided about a file that it does not say by itself.

use std::fmt;
use std::str::FromStr;

use super::field::Field;
use crate::domain::value::money::MoneyUnit;
use crate::error::{Error, Result};
use crate::exchange::grid::CellRef;
use crate::exchange::messages;
use crate::setters::setters;

/// What a column means, as a person decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnChoice {
    /// The sheet's name.
    pub sheet: String,
    /// Which column, from 0.
    pub column: u32,
    /// What it means; `None` keeps its content as text.
    pub field: Option<Field>,
    /// Unit of its amounts; `None` leaves what the header says. A column that is kept as text has none.
    pub unit: Option<MoneyUnit>,
}

/// What is to be done about one cell or row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// The cell says this; an amount with its unit, such as `28760.55万元`. Blanks around it do not count, and nothing but
    /// blanks is refused: an empty cell is [`Answer::Empty`].
    Value(String),
    /// The cell is empty.
    Empty,
    /// The row is left out.
    LeaveOutRow,
    /// The row is taken although it is struck out or hidden.
    TakeRow,
}

/// A person's answer to a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellAnswer {
    /// The sheet's name.
    pub sheet: String,
    /// The cell.
    pub cell: CellRef,
    /// What is to be done.
    pub answer: Answer,
}

/// All that a person decided about a file.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Choices {
    /// Year of the tables, where a sheet does not say it.
    pub year: Option<u16>,
    /// Month of the reports (1 to 12), where a sheet does not say it.
    pub month: Option<u8>,
    /// Columns.
    pub columns: Vec<ColumnChoice>,
    /// Cells and rows.
    pub answers: Vec<CellAnswer>,
}

setters! {
    Choices {
        with_year(year: u16) = Some(year);
        with_month(month: u8) = Some(month);
        with_columns(columns: Vec<ColumnChoice>) = columns;
        with_answers(answers: Vec<CellAnswer>) = answers;
    }
}

impl FromStr for ColumnChoice {
    type Err = Error;

    /// Reads `表1!H=ytd_done`, `表1!H=ytd_done 万元` or `表1!H:text`; the field by either of its names, the unit by its
    /// Chinese one.
    fn from_str(line: &str) -> Result<Self> {
        let refuse = || messages::column_choice_unreadable(line).field("column_meanings");
        let (sheet, column, rest) = place(line, |rest| letters(rest)).ok_or_else(refuse)?;
        let (field, unit) = match rest.strip_prefix('=').map(str::trim) {
            Some(meaning) => {
                let (name, unit) =
                    meaning.split_once(' ').map_or((meaning, None), |(name, unit)| (name, Some(unit.trim())));
                let field = name.parse::<Field>();
                let unit =
                    unit.map(|unit| MoneyUnit::ALL.into_iter().find(|known| known.name() == unit).ok_or_else(refuse));
                (Some(field.map_err(|_| refuse())?), unit.transpose()?)
            }
            None if rest == ":text" => (None, None),
            None => return Err(refuse()),
        };
        if unit.is_some() && !field.is_some_and(Field::is_amount) {
            return Err(refuse().field("money_unit"));
        }
        Ok(ColumnChoice { sheet, column, field, unit })
    }
}

impl FromStr for CellAnswer {
    type Err = Error;

    /// Reads `表1!H24=28760.55万元`, `表1!H24:empty`, `表1!H24:leave_out_row` or `表1!H24:take_row`.
    fn from_str(line: &str) -> Result<Self> {
        let refuse = || messages::answer_unreadable(line).field("answers");
        let (sheet, cell, rest) = place(line, cell).ok_or_else(refuse)?;
        let answer = match (rest.strip_prefix('=').map(str::trim), rest) {
            (Some(value), _) if !value.is_empty() => Answer::Value(value.to_owned()),
            (None, ":empty") => Answer::Empty,
            (None, ":leave_out_row") => Answer::LeaveOutRow,
            (None, ":take_row") => Answer::TakeRow,
            _ => return Err(refuse()),
        };
        Ok(CellAnswer { sheet, cell, answer })
    }
}

impl fmt::Display for ColumnChoice {
    /// As it is read: `表1!H=ytd_done 万元`, `表1!H:text`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}", self.sheet, self.letters())?;
        match (self.field, self.unit) {
            (Some(field), Some(unit)) => write!(f, "={} {unit}", <&str>::from(field)),
            (Some(field), None) => write!(f, "={}", <&str>::from(field)),
            (None, _) => f.write_str(":text"),
        }
    }
}

impl fmt::Display for CellAnswer {
    /// As it is read: `表1!H24=28760.55万元`, `表1!H24:empty`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}", self.sheet, self.cell)?;
        match &self.answer {
            Answer::Value(text) => write!(f, "={text}"),
            Answer::Empty => f.write_str(":empty"),
            Answer::LeaveOutRow => f.write_str(":leave_out_row"),
            Answer::TakeRow => f.write_str(":take_row"),
        }
    }
}

/// What a person decides is a line of text, in JSON too.
macro_rules! as_line {
    ($($Line:ident),+) => {$(
        impl serde::Serialize for $Line {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Line {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
                let line = <String as serde::Deserialize>::deserialize(deserializer)?;
                line.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}
as_line!(ColumnChoice, CellAnswer);

/// Sheet and place of a line, and what follows. A sheet's name may have a `!` of its own.
fn place<'l, P>(line: &'l str, read: impl Fn(&'l str) -> Option<(P, &'l str)>) -> Option<(String, P, &'l str)> {
    line.match_indices('!').find_map(|(at, _)| {
        let (sheet, rest) = (line.get(..at)?, line.get(at + 1..)?);
        let (place, rest) = read(rest)?;
        rest.starts_with(['=', ':']).then(|| (sheet.to_owned(), place, rest))
    })
}

/// The cell at the beginning, and what follows.
fn cell(text: &str) -> Option<(CellRef, &str)> {
    let (cell, rest) = text.split_at_checked(text.find(['=', ':'])?)?;
    Some((cell.parse().ok()?, rest))
}

/// The column of the letters at the beginning, from 0, and what follows.
fn letters(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let letters = text.get(..end).filter(|letters| (1..=3).contains(&letters.len()))?;
    let digit = |letter: u8| u32::from(letter.to_ascii_uppercase() - b'A') + 1;
    Some((letters.bytes().fold(0, |number, letter| number * 26 + digit(letter)) - 1, text.get(end..)?))
}
