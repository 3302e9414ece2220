//! Which instants of changes are not trusted (时钟), and the days that a registrar set instead (补记日期).

use rusqlite::Connection;

use crate::domain::office::clock::{ChangeDay, ClockLift};
use crate::domain::office::clock_mark::ClockMark;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::limits;
use crate::store::value::Columns;
use crate::store::{NOW, query};

/// Whether the change `c` has no mark as of `?1`.
const IS_TRUSTED: &str = "NOT EXISTS (SELECT 1 FROM clock_mark m
                                      WHERE m.change_no = c.seq AND m.until > ?1 AND m.since <= ?1)";
const DAY_MS: i64 = 86_400_000;

/// A change and its instant.
type Instant = (ChangeNumber, i64);

fn instant(columns: &mut Columns<'_, '_>) -> Result<Instant> {
    Ok((columns.read()?, columns.take()?))
}

/// The last change up to a number whose instant is trusted, and its instant.
pub(crate) fn last_trusted(conn: &Connection, number: i64, as_of: i64) -> Result<Option<Instant>> {
    let sql =
        format!("SELECT c.seq, c.at_ms FROM change c WHERE c.seq <= ?2 AND {IS_TRUSTED} ORDER BY c.seq DESC LIMIT 1");
    query::one(conn, &sql, [as_of, number], instant)
}

/// The first change from a number on whose instant is trusted, and its instant.
pub(crate) fn next_trusted(conn: &Connection, number: i64, as_of: i64) -> Result<Option<Instant>> {
    let sql = format!("SELECT c.seq, c.at_ms FROM change c WHERE c.seq >= ?2 AND {IS_TRUSTED} ORDER BY c.seq LIMIT 1");
    query::one(conn, &sql, [as_of, number], instant)
}

/// The last change whose instant is trusted and not after another instant; 0 where there is none.
pub(crate) fn last_at(conn: &Connection, at_ms: i64, as_of: i64) -> Result<ChangeNumber> {
    // Trusted instants rise but for an hour here and there, so that the search from the end soon meets one that fits.
    let sql = format!(
        "SELECT c.seq FROM change c WHERE c.at_ms <= ?2 AND c.seq <= ?1 AND {IS_TRUSTED} ORDER BY c.seq DESC LIMIT 1"
    );
    Ok(query::one(conn, &sql, [as_of, at_ms], |columns| columns.read())?.unwrap_or(ChangeNumber(0)))
}

/// The changes that are dated after an instant and trusted, in the order of their numbers.
pub(crate) fn trusted_after(conn: &Connection, at_ms: i64, as_of: i64) -> Result<Vec<i64>> {
    let sql = format!("SELECT c.seq FROM change c WHERE c.at_ms > ?2 AND {IS_TRUSTED} ORDER BY c.seq");
    query::all(conn, &sql, [as_of, at_ms], |columns| columns.take())
}

/// The changes that another one marked because they are dated after it, each with its instant.
pub(crate) fn marked_by(conn: &Connection, change: ChangeNumber) -> Result<Vec<Instant>> {
    let sql = "SELECT c.seq, c.at_ms FROM clock_mark m JOIN change c ON c.seq = m.change_no
               WHERE m.until > ?2 AND m.since = ?1 AND m.change_no < m.since ORDER BY c.seq";
    query::all(conn, sql, [change.0, NOW], instant)
}

/// The changes from one on that are trusted and dated before an instant.
pub(crate) fn trusted_before(conn: &Connection, from: ChangeNumber, at_ms: i64) -> Result<Vec<i64>> {
    let sql = format!("SELECT c.seq FROM change c WHERE c.seq >= ?2 AND c.at_ms < ?3 AND {IS_TRUSTED} ORDER BY c.seq");
    query::all(conn, &sql, [NOW, from.0, at_ms], |columns| columns.take())
}

/// Why the marks that a change set were lifted, the last time.
pub(crate) fn lift_of(conn: &Connection, change: ChangeNumber, as_of: i64) -> Result<Option<ClockLift>> {
    let sql = "SELECT since, reason FROM clock_lift WHERE change_no = ?1 AND since <= ?2 ORDER BY id DESC LIMIT 1";
    query::one(conn, sql, [change.0, as_of], |columns| {
        Ok(ClockLift { since: columns.read()?, reason: columns.take()? })
    })
}

/// The mark of a change, from two columns that are both NULL where there is none.
pub(crate) fn read_mark(columns: &mut Columns<'_, '_>) -> Result<Option<ClockMark>> {
    let (kind, since): (Option<_>, Option<_>) = (columns.read()?, columns.read()?);
    Ok(kind.zip(since).map(|(kind, since)| ClockMark { kind, since }))
}

/// The mark of a change; none in a file of a version that knew no marks.
pub(crate) fn mark_of(conn: &Connection, change: ChangeNumber, as_of: i64) -> Result<Option<ClockMark>> {
    let known = query::one(conn, "SELECT 1 FROM pragma_table_info('clock_mark')", [], |columns| columns.take::<i64>())?;
    if known.is_none() {
        return Ok(None);
    }
    let sql = "SELECT kind, since FROM clock_mark WHERE change_no = ?1 AND until > ?2 AND since <= ?2";
    Ok(query::one(conn, sql, [change.0, as_of], read_mark)?.flatten())
}

/// The day that was set for a change, if one was.
pub(crate) fn day_of(conn: &Connection, change: ChangeNumber, as_of: i64) -> Result<Option<ChangeDay>> {
    let sql = "SELECT since, day, reason FROM change_day WHERE change_no = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, [change.0, as_of], |columns| {
        Ok(ChangeDay { since: columns.read()?, day: columns.read()?, reason: columns.take()? })
    })
}

/// The changes up to `until` that are marked, and those that lie far after the last trusted one before them, with the days between.
pub(crate) fn unusual(conn: &Connection, until: i64, as_of: i64) -> Result<Vec<(ChangeNumber, Option<i64>)>> {
    let sql = format!(
        "WITH trusted AS (
             SELECT c.seq, c.at_ms - lag(c.at_ms) OVER (ORDER BY c.seq) AS rest_ms
             FROM change c WHERE c.seq <= ?2 AND {IS_TRUSTED}
         )
         SELECT seq, CAST(rest_ms / {DAY_MS} AS INTEGER) FROM trusted WHERE rest_ms > {}
         UNION ALL SELECT change_no, NULL FROM clock_mark WHERE until > ?1 AND since <= ?1 AND change_no <= ?2
         ORDER BY 1",
        limits::CLOCK_JUMP_DAYS * DAY_MS
    );
    query::all(conn, &sql, [as_of, until], |columns| Ok((columns.read()?, columns.take()?)))
}
