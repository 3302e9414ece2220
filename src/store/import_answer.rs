//! What a person decided about the cells of imported files (人工确认).

use rusqlite::Connection;

use super::file::errors::damaged;
use super::query;
use super::table::Table;
#[cfg(feature = "sheets")]
use super::writer::ChangeWriter;
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;

pub(crate) static IMPORT_ANSWER: Table =
    Table::fixed(38, "import_answer", &["file", "sheet", "cell", "decision", "read", "value"]);

/// Keeps a decision with the change.
#[cfg(feature = "sheets")]
pub(crate) fn add(writer: &mut ChangeWriter, answer: &ImportAnswer) -> Result<()> {
    let ImportAnswer { file, sheet, cell, read, decision, value } = answer;
    let file = file.to_string();
    let values = [
        (&file).into(),
        sheet.into(),
        cell.into(),
        (*decision as i64).into(),
        read.as_ref().into(),
        value.as_ref().into(),
    ];
    writer.create(&IMPORT_ANSWER, &values).map(drop)
}

/// The decisions of a change, in their order.
pub(crate) fn of_change(conn: &Connection, change: ChangeNumber) -> Result<Vec<ImportAnswer>> {
    let sql = "SELECT file, sheet, cell, decision, read, value FROM import_answer WHERE since = ?1 ORDER BY id";
    query::all(conn, sql, [change.0], |columns| {
        Ok(ImportAnswer {
            file: columns.take::<String>()?.parse().map_err(damaged)?,
            sheet: columns.take()?,
            cell: columns.take()?,
            decision: columns.read()?,
            read: columns.take()?,
            value: columns.take()?,
        })
    })
}
