//! Changes (变更): every write to a ledger is one, with its number, its instant and who made it.

use chrono::{DateTime, Duration, NaiveDate};
use serde::Serialize;

use super::clock_mark::ClockMark;
use crate::domain::value::ids::ChangeNumber;

/// One write to the ledger, as the chain of changes records it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// Its number, from 1 without gaps.
    pub number: ChangeNumber,
    /// What the clock said when it was made: UTC, in milliseconds since 1970. Clocks can be wrong, so it may fall from one
    /// change to the next, and says nothing where [`Change::clock_mark`] is set. Order comes from the number.
    pub at_ms: i64,
    /// Who made it, as the host program named the person.
    pub actor: String,
    /// What was done, such as `file_report` or `import_plan`.
    pub kind: String,
    /// A remark of the caller.
    pub note: String,
    /// Rows that it wrote and closed.
    pub entries: i64,
    /// SHA-256 over these rows.
    #[serde(serialize_with = "hex")]
    pub digest: [u8; 32],
    /// SHA-256 over everything above and the hash of the change before.
    #[serde(serialize_with = "hex")]
    pub hash: [u8; 32],
    /// Why its instant is not trusted, where it is not. The mark is a fact of its own, no part of the hash.
    pub clock_mark: Option<ClockMark>,
}

impl Change {
    /// The day on which it was made, by the clock of the office: UTC+8 all over China, without summer time. `None` where
    /// its instant is marked.
    pub fn date(&self) -> Option<NaiveDate> {
        if self.clock_mark.is_none() { office_date(self.at_ms) } else { None }
    }
}

/// The day of an instant (UTC, milliseconds since 1970) by the clock of the office (UTC+8).
pub(crate) fn office_date(at_ms: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp_millis(at_ms)?.checked_add_signed(Duration::hours(8)).map(|instant| instant.date_naive())
}

/// The minute of an instant (UTC, milliseconds since 1970) by the clock of the office: `2022-06-03 10:20`.
pub(crate) fn office_minute(at_ms: i64) -> Option<String> {
    let instant = DateTime::from_timestamp_millis(at_ms)?.checked_add_signed(Duration::hours(8))?;
    Some(instant.format("%Y-%m-%d %H:%M").to_string())
}

pub(crate) fn hex<S: serde::Serializer>(bytes: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&Hex(bytes))
}

/// Bytes in hexadecimal digits.
pub(crate) struct Hex<'a>(pub(crate) &'a [u8]);

impl std::fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_the_office() {
        let day = |at_ms| office_date(at_ms).map(|day| day.to_string());
        // 15:59:59.999 and 16:00 UTC.
        assert_eq!(day(1_649_174_399_999).as_deref(), Some("2022-04-05"));
        assert_eq!(day(1_649_174_400_000).as_deref(), Some("2022-04-06"));
        assert_eq!(day(i64::MAX), None);
    }
}
