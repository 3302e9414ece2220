//! Revisions that name the version they are based on (修改依据), so that nobody writes over what they have not read.

use rusqlite::Connection;
use serde::Serialize;
use serde_json::Value;

use super::batch::Batch;
use crate::domain::office::change::office_minute;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::ledger::messages;
use crate::ledger::messages::parts;
use crate::message::{Arg, Message};
use crate::store::NOW;
use crate::store::proof::change;

/// Versions that an error names, the last ones.
const NAMED: usize = 3;

/// A version of a record: the change that wrote it, and what it says.
pub(super) type Said<Fields> = (ChangeNumber, Fields);

impl Batch {
    /// [`check_base`], as this batch sees the record.
    pub(super) fn check_base<Fields: Serialize>(
        &self,
        record: impl Into<Arg>,
        base: ChangeNumber,
        since: ChangeNumber,
        versions: impl FnOnce() -> Result<Vec<Said<Fields>>>,
    ) -> Result<()> {
        check_base((self.conn()?, self.last_change()?), record, base, since, versions)
    }

    pub(super) fn who_and_when(&self, number: ChangeNumber) -> Result<Message> {
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
    record: impl Into<Arg>,
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
        return Err(messages::version_unknown(record.into(), base, since));
    };
    if *first != base {
        return Err(messages::version_unknown(record.into(), base, since));
    }
    if before == after {
        return Ok(());
    }
    let mut changes = Vec::new();
    for pair in said.windows(2) {
        let [(_, before), (since, after)] = pair else { continue };
        let fields = differing(before, after);
        if !fields.is_empty() {
            changes.push(parts::changed_by(who_and_when(known, *since)?, Arg::List(fields)));
        }
    }
    let skipped = changes.len().saturating_sub(NAMED);
    Err(messages::revision_conflicts(record.into(), base, Arg::list(changes.split_off(skipped))))
}

/// `李四 (change 9, 2022-06-03 10:20)`
pub(super) fn who_and_when((conn, last): Known<'_>, number: ChangeNumber) -> Result<Message> {
    if number > last {
        return Ok(parts::this_batch());
    }
    let Some(change) = change::find(conn, number, NOW)? else { return Ok(parts::somebody(number)) };
    let at_ms = Some(change.at_ms).filter(|_| change.clock_mark.is_none());
    Ok(match at_ms.and_then(office_minute) {
        Some(minute) => parts::at_minute(change.actor, number, minute),
        None => parts::by_change(change.actor, number),
    })
}

/// What a record says, field by field.
fn members(fields: &impl Serialize) -> Result<serde_json::Map<String, Value>> {
    match serde_json::to_value(fields) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(messages::record_cannot_be_compared()),
    }
}

fn differing(before: &serde_json::Map<String, Value>, after: &serde_json::Map<String, Value>) -> Vec<Arg> {
    let changed = after.keys().filter(|name| before.get(*name) != after.get(*name));
    changed.chain(before.keys().filter(|name| !after.contains_key(*name))).map(|name| Arg::field(name)).collect()
}
