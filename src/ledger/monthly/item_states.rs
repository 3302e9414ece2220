//! What is looked up of single items beside their figures: where their reports stand, and what stands in their way.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::filing::FilingState;
use crate::domain::project::matter::OpenMatter;
use crate::domain::value::ids::ProjectId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::view::View;
use crate::store::filing;
use crate::store::matter::OpenMatters;

/// The states of items in a month and on a day.
pub(crate) struct ItemStates<'v> {
    conn: &'v Connection,
    month: YearMonth,
    as_of: i64,
    /// Whether any report went the way of a filing.
    has_filings: bool,
    matters: OpenMatters<'v>,
}

impl View {
    /// States at the end of a month, with the matters that are open on a day.
    pub(crate) fn item_states(&self, month: YearMonth, on: NaiveDate) -> Result<ItemStates<'_>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let (has_filings, matters) = (filing::is_used(conn)?, OpenMatters::new(conn, on, as_of)?);
        Ok(ItemStates { conn, month, as_of, has_filings, matters })
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
}
