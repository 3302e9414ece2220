//! What a person decided about the cells of a file that was imported (人工确认), and which bytes the file had.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::change::Hex;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Datum, Given, Kind, Scalar};
use crate::error::{Error, Result};

/// SHA-256 of a file's bytes; as text, 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileDigest(pub [u8; 32]);

impl fmt::Display for FileDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(&self.0).fmt(f)
    }
}

impl Scalar for FileDigest {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        Datum::Text(self.to_string().into())
    }

    fn read(given: Given) -> Result<Option<Self>> {
        String::read(given)?.map(|text| text.parse()).transpose()
    }
}

impl FromStr for FileDigest {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut bytes = [0; 32];
        let is_hex = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
            let digits = text.get(at..at + 2).filter(|_| is_hex);
            let digits = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
            *byte = digits.ok_or_else(|| messages::not_a_file_digest().field("file_digest"))?;
        }
        Ok(FileDigest(bytes))
    }
}

impl<'de> serde::Deserialize<'de> for FileDigest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for FileDigest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

coded! {
    /// What was decided about a cell, a row or a column of an imported file.
    pub enum ImportDecision: "DECISION", "Decision of an import" {
        /// the cell says what a person typed.
        Value = 1 "改为",
        /// the cell is empty.
        Empty = 2 "留空",
        /// the row is left out.
        LeaveOutRow = 3 "不导入该行",
        /// the row is taken although it is struck out or hidden.
        TakeRow = 4 "导入该行",
        /// the cell could not be read and was left empty by the import's option.
        LeftEmpty = 5 "读不出，留空",
        /// the column means what a person said.
        Column = 6 "指定列",
        /// the column means what the office confirmed before.
        KeptColumn = 7 "按已确认的列",
    }
}

/// A decision about an imported file, as it stands in the change that the import wrote. Who decided is the actor of that
/// change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ImportAnswer {
    /// The file's bytes, for which alone it was decided.
    pub file: FileDigest,
    /// The sheet's name.
    pub sheet: String,
    /// The cell, such as `H24`, or the column, such as `H`.
    pub cell: String,
    /// What the cell, or the column's header, says.
    pub read: Option<String>,
    /// What was decided.
    pub decision: ImportDecision,
    /// What the cell says instead; of a column the name of its field, and its unit.
    pub value: Option<String>,
}
