//! What a person decided about the cells of imported files (人工确认).

use rusqlite::Connection;

use super::columns::InColumns;
use super::query;
#[cfg(feature = "sheets")]
use super::writer::ChangeWriter;
use crate::domain::office::import_answer::ImportAnswer;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
#[cfg(feature = "sheets")]
use crate::store::tables::office::IMPORT_ANSWER;

/// Keeps a decision with the change.
#[cfg(feature = "sheets")]
pub(crate) fn add(writer: &mut ChangeWriter, answer: &ImportAnswer) -> Result<()> {
    writer.create(&IMPORT_ANSWER, &answer.row()).map(drop)
}

/// The decisions of a change, in their order.
pub(crate) fn of_change(conn: &Connection, change: ChangeNumber) -> Result<Vec<ImportAnswer>> {
    let sql = format!("SELECT {} FROM import_answer WHERE since = ?1 ORDER BY id", ImportAnswer::COLUMNS.join(", "));
    query::all(conn, &sql, [change.0], ImportAnswer::read)
}
