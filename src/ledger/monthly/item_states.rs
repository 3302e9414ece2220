//! What is looked up of single items beside their figures: where their reports stand, and what stands in their way.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::filing::FilingState;
use crate::domain::project::matter::OpenMatter;
use crate::domain::value::ids::{MatterId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::view::View;
use crate::store::matter::OpenMatters;
use crate::store::matter_report::MattersOfReports;
use crate::store::{filing, report};

/// The states of items in a month and on a day.
pub(crate) struct ItemStates<'v> {
    conn: &'v Connection,
    month: YearMonth,
    as_of: i64,
    /// Whether any report went the way of a filing.
    has_filings: bool,
    matters: OpenMatters<'v>,
    of_reports: MattersOfReports<'v>,
}

impl View {
    /// States at the end of a month, with the matters that are open on a day.
    pub(crate) fn item_states(&self, month: YearMonth, on: NaiveDate) -> Result<ItemStates<'_>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let (has_filings, matters) = (filing::is_used(conn)?, OpenMatters::new(conn, on, as_of)?);
        let of_reports = MattersOfReports::new(conn, as_of)?;
        Ok(ItemStates { conn, month, as_of, has_filings, matters, of_reports })
    }
}

impl ItemStates<'_> {
    /// Where the report of an item for the month stands.
    pub(crate) fn filing(&self, item: &ItemFigures) -> Result<FilingState> {
        let (conn, month, as_of) = (self.conn, self.month, self.as_of);
        let filed = if self.has_filings { filing::state(conn, item.item, month, as_of)? } else { None };
        Ok(FilingState::of(filed, item.last_report == Some(month)))
    }

    /// The matters of a project that are open on the day, by kind and number.
    pub(crate) fn open_matters(&mut self, project: ProjectId) -> Result<Vec<OpenMatter>> {
        self.matters.of(project)
    }

    /// The problem that the report of an item for the month states, where it counts.
    pub(crate) fn problem(&self, item: &ItemFigures) -> Result<Option<String>> {
        let has_reported = item.last_report == Some(self.month);
        if has_reported { report::problem(self.conn, item.item, self.month, self.as_of) } else { Ok(None) }
    }

    /// The matters that the problem of the report for the month became, by number.
    pub(crate) fn matters_of_problem(&mut self, item: &ItemFigures) -> Result<Vec<MatterId>> {
        self.of_reports.of(item.item, self.month)
    }
}
