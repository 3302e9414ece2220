//! One line of an archive: an object of whole numbers and texts, in the order in which they stand.

use std::fmt;
use std::io::{BufRead, Read};

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use crate::error::{Error, Result};
use crate::ledger::archive::messages;
use crate::ledger::archive::messages::parts;
use crate::limits;
use crate::message::Message;
use crate::store::file::new_file;

/// The version of the format of archives.
pub(super) const FORMAT: i64 = 1;
/// A value of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Scalar {
    Number(i64),
    Text(String),
    /// Of a text of hexadecimal digits.
    Bytes(Vec<u8>),
}

/// The members of a line, each name once.
#[derive(Debug)]
pub(super) struct Members {
    members: Vec<(String, Scalar)>,
    /// The number of the line, from 1.
    line: u64,
}

impl Members {
    pub(super) fn parse(text: &str, line: u64) -> Result<Members> {
        let Flat(members) = serde_json::from_str(text).map_err(|error| not_json(line, &error))?;
        Ok(Members { members, line })
    }

    /// The first name, which says what the line is.
    pub(super) fn head(&self) -> &str {
        self.members.first().map_or("", |(name, _)| name)
    }

    /// Takes a member that may be left out.
    pub(super) fn take(&mut self, name: &str) -> Option<Scalar> {
        let at = self.members.iter().position(|(other, _)| other == name)?;
        Some(self.members.remove(at).1)
    }

    pub(super) fn number_if(&mut self, name: &str) -> Result<Option<i64>> {
        match self.take(name) {
            None => Ok(None),
            Some(Scalar::Number(number)) => Ok(Some(number)),
            Some(_) => Err(wrong(self.line, parts::is_text(name))),
        }
    }

    pub(super) fn text_if(&mut self, name: &str) -> Result<Option<String>> {
        match self.take(name) {
            None => Ok(None),
            Some(Scalar::Text(text)) => Ok(Some(text)),
            Some(_) => Err(wrong(self.line, parts::is_number(name))),
        }
    }

    /// Bytes as hexadecimal digits.
    pub(super) fn bytes_if(&mut self, name: &str) -> Result<Option<Vec<u8>>> {
        let Some(text) = self.text_if(name)? else { return Ok(None) };
        let bytes = bytes_of(&text);
        bytes.map(Some).ok_or_else(|| wrong(self.line, parts::is_not_bytes(name)))
    }

    pub(super) fn number(&mut self, name: &str) -> Result<i64> {
        self.number_if(name)?.ok_or_else(|| wrong(self.line, parts::is_missing(name)))
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String> {
        self.text_if(name)?.ok_or_else(|| wrong(self.line, parts::is_missing(name)))
    }

    /// A hash in hexadecimal digits.
    pub(super) fn hash(&mut self, name: &str) -> Result<[u8; 32]> {
        let text = self.text(name)?;
        let hash = bytes_of(&text).and_then(|bytes| bytes.try_into().ok());
        hash.ok_or_else(|| wrong(self.line, parts::is_not_hash(name)))
    }

    /// Nothing may be left that nobody knows.
    pub(super) fn end(self) -> Result<()> {
        match self.members.first() {
            None => Ok(()),
            Some((name, _)) => Err(wrong(self.line, parts::is_unknown(name))),
        }
    }
}

fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let bytes = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    });
    bytes.collect()
}

/// A line that is not what it should be.
#[cold]
pub(super) fn wrong(line: u64, what: Message) -> Error {
    messages::archive_line_wrong(line, what)
}

pub(super) fn not_json(line: u64, error: &serde_json::Error) -> Error {
    // Its place is within the line, which serde_json calls line 1.
    let text = error.to_string();
    let reason = text.split(" at line ").next().unwrap_or_default();
    wrong(line, parts::not_json(error.column(), reason))
}

/// Reads the next line into a buffer, within the bound; whether there was one.
pub(super) fn read(from: &mut dyn BufRead, buffer: &mut Vec<u8>, line: u64) -> Result<bool> {
    buffer.clear();
    let most = limits::ARCHIVE_LINE_BYTES as u64 + 1;
    let read = from.take(most).read_until(b'\n', buffer);
    read.map_err(|error| new_file::failed(std::path::Path::new("the archive"), error))?;
    if buffer.len() as u64 == most && buffer.last() != Some(&b'\n') {
        return Err(messages::archive_line_too_long(line, limits::ARCHIVE_LINE_BYTES));
    }
    Ok(!buffer.is_empty())
}

/// The text of a line.
pub(super) fn text(buffer: &[u8], line: u64) -> Result<&str> {
    std::str::from_utf8(buffer).map_err(|error| wrong(line, parts::not_utf8(error.valid_up_to().saturating_add(1))))
}

struct Flat(Vec<(String, Scalar)>);

impl<'de> Deserialize<'de> for Flat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Flat;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Flat, A::Error> {
                let mut members = Vec::<(String, Scalar)>::new();
                while let Some((name, value)) = map.next_entry::<String, Scalar>()? {
                    if members.len() >= MEMBERS {
                        return Err(de::Error::custom("there are too many values"));
                    }
                    if members.iter().any(|(other, _)| *other == name) {
                        return Err(de::Error::custom(format_args!("{name} stands here twice")));
                    }
                    members.push((name, value));
                }
                Ok(Flat(members))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// More than any table has columns.
const MEMBERS: usize = 256;

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct NumberOrText;
        impl Visitor<'_> for NumberOrText {
            type Value = Scalar;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or a text")
            }
            fn visit_i64<E>(self, number: i64) -> std::result::Result<Scalar, E> {
                Ok(Scalar::Number(number))
            }
            fn visit_u64<E: de::Error>(self, number: u64) -> std::result::Result<Scalar, E> {
                i64::try_from(number).map(Scalar::Number).map_err(|_| E::custom("a number is too large"))
            }
            fn visit_str<E>(self, text: &str) -> std::result::Result<Scalar, E> {
                Ok(Scalar::Text(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> std::result::Result<Scalar, E> {
                Ok(Scalar::Text(text))
            }
        }
        deserializer.deserialize_any(NumberOrText)
    }
}

/// A line being put together.
#[derive(Default)]
pub(super) struct LineOut(Vec<u8>);

impl LineOut {
    pub(super) fn number(&mut self, name: &str, number: i64) {
        self.name(name);
        self.0.extend(number.to_string().into_bytes());
    }

    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.name(name);
        self.quote(text);
    }

    fn name(&mut self, name: &str) {
        self.0.push(if self.0.is_empty() { b'{' } else { b',' });
        self.quote(name);
        self.0.push(b':');
    }

    fn quote(&mut self, text: &str) {
        // A text can always be written to memory.
        let _ = serde_json::to_writer(&mut self.0, text);
    }

    /// The line with its end; the next one begins.
    pub(super) fn take(&mut self) -> Vec<u8> {
        self.0.extend(b"}\n");
        std::mem::take(&mut self.0)
    }
}
