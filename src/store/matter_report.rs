//! Which problems of monthly reports became which matters.

use rusqlite::{CachedStatement, Connection};

use super::query;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::project::matter::MatterReport;
use crate::domain::value::ids::{ChangeNumber, ItemId, MatterId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::store::file::errors::Stored as _;
use crate::store::tables::project::MATTER_REPORT;

/// Says that the problem of a report became a matter.
pub(crate) fn link(writer: &mut ChangeWriter, matter: MatterId, item: ItemId, month: YearMonth) -> Result<()> {
    writer.open(&MATTER_REPORT, &[matter.0, item.0, month.month().into()], &[])
}

/// Ends it.
pub(crate) fn unlink(writer: &mut ChangeWriter, link: &MatterReport) -> Result<()> {
    let key = [link.matter.0, link.item.0, link.month.month().into()];
    writer.close(&MATTER_REPORT, &key, link.since)
}

/// The reports whose problems became a matter, the earliest month first.
pub(crate) fn of_matter(conn: &Connection, matter: MatterId, as_of: i64) -> Result<Vec<MatterReport>> {
    let sql = "SELECT l.item_id, y.year, l.month, l.since FROM matter_report l JOIN plan_item i ON i.id = l.item_id
               JOIN year_plan y ON y.id = i.plan_id
               WHERE l.matter_id = ?1 AND l.until > ?2 AND l.since <= ?2 ORDER BY y.year, l.month, l.item_id";
    query::all(conn, sql, [matter.0, as_of], |columns| {
        let (item, month) = (columns.read()?, YearMonth::new(columns.take()?, columns.take()?)?);
        Ok(MatterReport { matter, item, month, since: columns.read::<ChangeNumber>()? })
    })
}

const OF_REPORT: &str = "SELECT matter_id FROM matter_report
    WHERE item_id = ?1 AND month = ?2 AND until > ?3 AND since <= ?3 ORDER BY matter_id";

/// The matters that the problems of reports became.
pub(crate) struct MattersOfReports<'c> {
    /// `None` where no problem ever became a matter.
    statement: Option<CachedStatement<'c>>,
    as_of: i64,
}

impl<'c> MattersOfReports<'c> {
    pub(crate) fn new(conn: &'c Connection, as_of: i64) -> Result<Self> {
        let used = query::one(conn, "SELECT 1 FROM matter_report LIMIT 1", [], |columns| columns.take::<i64>())?;
        let statement = used.map(|_| conn.prepare_cached(OF_REPORT).stored()).transpose()?;
        Ok(MattersOfReports { statement, as_of })
    }

    /// Those of a report, by number.
    pub(crate) fn of(&mut self, item: ItemId, month: YearMonth) -> Result<Vec<MatterId>> {
        let Some(statement) = &mut self.statement else { return Ok(Vec::new()) };
        let mut rows = statement.query([item.0, month.month().into(), self.as_of]).stored()?;
        let mut matters = Vec::new();
        while let Some(row) = rows.next().stored()? {
            matters.push(Columns::of(row).read()?);
        }
        Ok(matters)
    }
}
