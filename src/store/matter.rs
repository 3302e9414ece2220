//! What stands in the way of projects (事项), but for what every record is asked ([`versions`]).

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::versions;
use crate::domain::project::matter::Matter;
use crate::error::Result;

/// The matters that were open on a day after their deadline, the longest overdue first.
pub(crate) fn overdue(conn: &Connection, on: NaiveDate, as_of: i64) -> Result<Vec<Matter>> {
    let which = "v.deadline < ?2 AND (v.settled_on IS NULL OR v.settled_on > ?2) ORDER BY v.deadline, t.id";
    versions::of(conn, which, params![as_of, on.to_string()])
}
