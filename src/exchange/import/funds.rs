//! The sources of funds of a monthly sheet, by the names that the plan's rule pack has for them.

use super::matching::{self, has};
use super::messages;
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::monthly::report::ReportFields;
use crate::domain::value::ids::PlanId;
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::exchange::grid::CellRef;
use crate::exchange::sheet::{Field, Finding, Severity, SheetReading, SheetRow, source_key};
use crate::ledger::lookup::Lookup;
use crate::message::Arg;

/// The columns of sources of a sheet.
#[derive(Default)]
pub(super) struct Sources {
    columns: Vec<Source>,
}

struct Source {
    key: String,
    /// What the sheet calls it.
    sheet: String,
    /// What the ledger will call it.
    name: String,
}

impl Sources {
    /// Names the sources of a sheet as the rule pack does, and reports those that it does not name at their headers.
    pub(super) fn of(
        lookup: &Lookup<'_>,
        plan: PlanId,
        sheet: &SheetReading,
        findings: &mut Vec<Finding>,
    ) -> Result<Sources> {
        if !has(sheet, Field::FundsBySource) {
            return Ok(Sources::default());
        }
        let known = lookup.fund_sources(plan)?;
        let mut sources = Sources::default();
        for column in &sheet.columns {
            let Some(said) = &column.source else { continue };
            let key = source_key(said);
            let name = known.iter().find(|name| source_key(name) == key);
            if name.is_none() && !known.is_empty() {
                let cell = CellRef { row: sheet.header_row, column: column.column };
                let noted = messages::source_of_no_rule(said, Arg::list(&known));
                findings.push(Finding::new(Severity::Notice, &sheet.sheet, cell, noted));
            }
            let name = name.unwrap_or(said).clone();
            sources.columns.push(Source { key, sheet: said.clone(), name });
        }
        Ok(sources)
    }

    /// The funds of a report: what the row says of the sheet's sources, and what the report before says of others.
    pub(super) fn funds(&self, row: &SheetRow, before: FundsBySource) -> FundsBySource {
        if self.columns.is_empty() {
            return before;
        }
        let mut funds = self.others(&before).collect::<FundsBySource>();
        for source in &self.columns {
            funds.set(&source.name, row.funds_by_source.get(&source.sheet));
        }
        funds
    }

    /// The sources of a report for which the sheet has no column.
    fn others<'f>(&'f self, before: &'f FundsBySource) -> impl Iterator<Item = (&'f str, Money)> {
        before.iter().filter(|(name, _)| {
            let key = source_key(name);
            self.columns.iter().all(|source| source.key != key)
        })
    }

    /// Reports the sources of a report that stay because the sheet has no column for them.
    pub(super) fn tell_others(&self, sheet: &SheetReading, row: &SheetRow, before: &ReportFields) -> Option<Finding> {
        if self.columns.is_empty() {
            return None;
        }
        let mut names = self.others(&before.funds_by_source).map(|(name, _)| name).peekable();
        names.peek()?;
        let noted = messages::sources_stay(&row.name, Arg::list(names));
        Some(matching::finding(sheet, row, Field::FundsBySource, Severity::Notice, noted))
    }
}
