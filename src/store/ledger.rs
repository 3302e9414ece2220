//! What is written of the ledger itself: which one it is, and what a registrar says of its clocks (建账、时间标记).

use super::tables::office::{CHANGE_DAY, CLOCK_LIFT, CLOCK_MARK, LEDGER};
use super::value::Value;
use super::writer::ChangeWriter;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;

/// Writes the identity of a new ledger.
pub(crate) fn found(writer: &mut ChangeWriter, uuid: &str, office: &str) -> Result<()> {
    writer.open(&LEDGER, &[1], &[Value::Text(uuid), Value::Text(office)])
}

/// Takes the mark of a change away that another one set.
pub(crate) fn unmark(writer: &mut ChangeWriter, change: ChangeNumber, by: ChangeNumber) -> Result<()> {
    writer.close(&CLOCK_MARK, &[change.0], by)
}

/// Says why the marks that a change set are lifted.
pub(crate) fn add_lift(writer: &mut ChangeWriter, change: ChangeNumber, reason: &str) -> Result<()> {
    writer.create(&CLOCK_LIFT, &[Value::Integer(change.0), reason.into()]).map(drop)
}

/// Sets the day of a change; `before` is the version that it replaces, if any.
pub(crate) fn set_day(
    writer: &mut ChangeWriter,
    change: ChangeNumber,
    before: Option<ChangeNumber>,
    day: chrono::NaiveDate,
    reason: &str,
) -> Result<()> {
    if let Some(since) = before {
        writer.close(&CHANGE_DAY, &[change.0], since)?;
    }
    writer.open(&CHANGE_DAY, &[change.0], &[Value::Text(&day.to_string()), Value::Text(reason)])
}
