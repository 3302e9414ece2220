//! A cell, its place and its value; areas of merged cells.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::messages;
use crate::{Error, Result};

/// One cell as it was written.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub enum Cell {
    /// Nothing, or only white space.
    #[default]
    Empty,
    /// Text, untrimmed.
    Text(String),
    /// A number. Binary noise is gone: 1440.2450000000001 is 1440.245.
    Number(Decimal),
    /// A date or an instant, without its time of day.
    Date(NaiveDate),
    /// A tick box.
    Bool(bool),
    /// A formula that failed, such as `#DIV/0!`.
    Error(String),
}

/// Row and column of a cell, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellRef {
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub column: u32,
}

impl CellRef {
    pub(super) fn at(row: usize, column: usize) -> Option<CellRef> {
        Some(CellRef { row: u32::try_from(row).ok()?, column: u32::try_from(column).ok()? })
    }
}

impl std::fmt::Display for CellRef {
    /// As in the spreadsheet: `H24`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut letters = Vec::new();
        let mut rest = u64::from(self.column) + 1;
        while rest > 0 {
            let digit = ((rest - 1) % 26) as u8;
            letters.push(char::from(b'A' + digit));
            rest = (rest - 1) / 26;
        }
        for letter in letters.iter().rev() {
            write!(f, "{letter}")?;
        }
        write!(f, "{}", u64::from(self.row) + 1)
    }
}

/// Reads a place as in the spreadsheet: `H24`.
impl std::str::FromStr for CellRef {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
        let (letters, digits) = text.split_at(letters);
        // Counted from 1, the last row and column are one more than 32 bits.
        let column = letters.bytes().try_fold(0_u64, |column, letter| {
            column.checked_mul(26)?.checked_add(u64::from(letter.to_ascii_uppercase() - b'A') + 1)
        });
        let row = Some(digits).filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()));
        let row = row.and_then(|digits| digits.parse::<u64>().ok());
        let from_0 = |number: Option<u64>| u32::try_from(number?.checked_sub(1)?).ok();
        let place = from_0(row).zip(from_0(column));
        place.map(|(row, column)| CellRef { row, column }).ok_or_else(|| messages::cell_unreadable(text))
    }
}

/// As in the spreadsheet, `H24`.
impl serde::Serialize for CellRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A merged area, both corners included. Only its first cell holds the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merge {
    /// Top left cell.
    pub first: CellRef,
    /// Bottom right cell.
    pub last: CellRef,
}
