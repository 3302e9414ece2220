//! Revisions that name the version they are based on (修改依据), so that nobody writes over what they have not read.

use std::fmt::Display;

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;

use super::batch::Batch;
use crate::domain::office::change::office_minute;
use crate::domain::value::ids::ChangeNumber;
use crate::error::{Error, ErrorKind, Result};
use crate::store::NOW;
use crate::store::proof::change;

/// Versions that an error tells of, the last ones.
const TOLD: usize = 3;

/// A version of a record: the change that wrote it, and what it says.
pub(super) type Said<Fields> = (ChangeNumber, Fields);

impl Batch {
    /// [`check_base`], as this batch sees the record.
    pub(super) fn check_base<Fields: Serialize>(
        &self,
        record: impl Display,
        base: ChangeNumber,
        since: ChangeNumber,
        versions: impl FnOnce() -> Result<Vec<Said<Fields>>>,
    ) -> Result<()> {
        check_base((self.conn()?, self.last_change()?), record, base, since, versions)
    }

    pub(super) fn who_and_when(&self, number: ChangeNumber) -> Result<String> {
        who_and_when((self.conn()?, self.last_change()?), number)
    }

    /// The last change that was committed.
    pub(super) fn last_change(&self) -> Result<ChangeNumber> {
        Ok(ChangeNumber(self.number()?.0 - 1))
    }
}

/// Who can be asked for changes, and the last one that is committed.
pub(super) type Known<'c> = (&'c Connection, ChangeNumber);

/// Refuses a revision that is based on another version than the last one, where the two say different things;
/// `versions` are all versions of the record, the oldest first. What nobody has said otherwise loses nothing.
pub(super) fn check_base<Fields: Serialize>(
    known: Known<'_>,
    record: impl Display,
    base: ChangeNumber,
    since: ChangeNumber,
    versions: impl FnOnce() -> Result<Vec<Said<Fields>>>,
) -> Result<()> {
    if base == since {
        return Ok(());
    }
    let mut versions = versions()?;
    versions.retain(|(since, _)| *since >= base);
    let said = versions.iter().map(|(since, fields)| Ok((*since, members(fields)?))).collect::<Result<Vec<_>>>()?;
    let (Some((first, before)), Some((_, after))) = (said.first(), said.last()) else {
        return Err(unknown(record, base, since));
    };
    if *first != base {
        return Err(unknown(record, base, since));
    }
    if before == after {
        return Ok(());
    }
    let mut told = Vec::new();
    for pair in said.windows(2) {
        let [(_, before), (since, after)] = pair else { continue };
        let fields = differing(before, after);
        if !fields.is_empty() {
            told.push(format!("{} changed {}", who_and_when(known, *since)?, fields.join(", ")));
        }
    }
    let skipped = told.len().saturating_sub(TOLD);
    let told = told.split_off(skipped).join("; ");
    let what = format!("{record} is not as it was read at change {base}: {told}");
    Err(Error::new(ErrorKind::Conflict, what).remedy("read it again and decide what of both is to hold"))
}

/// `李四 (change 9, 2022-06-03 10:20)`
fn who_and_when((conn, last): Known<'_>, number: ChangeNumber) -> Result<String> {
    if number > last {
        return Ok("this batch".into());
    }
    let Some(change) = change::find(conn, number, NOW)? else { return Ok(format!("change {number}")) };
    let at_ms = Some(change.at_ms).filter(|_| change.clock_mark.is_none());
    let minute = at_ms.and_then(office_minute).map(|minute| format!(", {minute}")).unwrap_or_default();
    Ok(format!("{} (change {number}{minute})", change.actor))
}

fn unknown(record: impl Display, base: ChangeNumber, since: ChangeNumber) -> Error {
    let what = format!("{record} has no version of change {base}; the last one is of change {since}");
    Error::new(ErrorKind::Conflict, what).remedy("base the revision on the record as it was read")
}

/// What a record says, field by field.
fn members(fields: &impl Serialize) -> Result<serde_json::Map<String, Value>> {
    match serde_json::to_value(fields) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Error::new(ErrorKind::Internal, "a record cannot be compared")),
    }
}

fn differing(before: &serde_json::Map<String, Value>, after: &serde_json::Map<String, Value>) -> Vec<String> {
    let mut names = after.keys().filter(|name| before.get(*name) != after.get(*name)).cloned().collect::<Vec<_>>();
    names.extend(before.keys().filter(|name| !after.contains_key(*name)).cloned());
    names
}
