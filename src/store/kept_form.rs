//! Printed forms of what was issued, as they are kept: a row for each, in a table of their own.

use rusqlite::Connection;

use super::deflated::{deflate, inflate};
use super::query;
use super::table::Table;
use super::value::Value;
use super::writer::ChangeWriter;
use crate::domain::office::printed_form::PrintedForm;
use crate::error::Result;
use crate::limits::ISSUED_FORM_BYTES;
use crate::store::messages;

/// The columns of such a table behind the number of what was issued.
pub(crate) const COLUMNS: [&str; 4] = ["form", "format", "sha256", "deflated"];

/// A form that is being kept.
#[derive(Debug, Clone)]
pub(crate) struct FrozenForm {
    pub(crate) form: PrintedForm,
    pub(crate) format: u32,
    pub(crate) bytes: Vec<u8>,
    pub(crate) sha256: String,
}

/// A form as it is kept.
#[derive(Debug, Clone)]
pub(crate) struct KeptForm {
    pub(crate) form: PrintedForm,
    pub(crate) format: u32,
    pub(crate) sha256: String,
    /// `None` where what is kept cannot be inflated.
    pub(crate) bytes: Option<Vec<u8>>,
}

/// Keeps a form of what was issued.
pub(crate) fn keep(writer: &mut ChangeWriter, table: &'static Table, of: i64, frozen: &FrozenForm) -> Result<()> {
    let FrozenForm { form, format, bytes, sha256 } = frozen;
    if bytes.len() > ISSUED_FORM_BYTES {
        return Err(messages::form_too_long(bytes.len(), ISSUED_FORM_BYTES));
    }
    let deflated = deflate(bytes)?;
    let values = [of.into(), (*form).into(), (*format).into(), sha256.into(), Value::Blob(&deflated)];
    writer.create(table, &values)?;
    Ok(())
}

/// The forms of what was issued.
pub(crate) fn kept(conn: &Connection, table: &Table, of: i64, as_of: i64) -> Result<Vec<KeptForm>> {
    let key = table.values.first().copied().unwrap_or_default();
    let sql = format!(
        "SELECT form, format, sha256, deflated FROM {} WHERE {key} = ?1 AND since <= ?2 ORDER BY form",
        table.name
    );
    query::all(conn, &sql, [of, as_of], |columns| {
        let (form, format, sha256) = (columns.read()?, columns.read()?, columns.take()?);
        Ok(KeptForm { form, format, sha256, bytes: inflate(&columns.take::<Vec<u8>>()?) })
    })
}
