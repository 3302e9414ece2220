//! The findings of one sheet, collected while it is read.

use super::finding::{Finding, Noted, Severity};
use super::messages;
use crate::exchange::grid::CellRef;
use crate::limits;
use crate::ordered::Ordered;

/// Collects the findings of one sheet.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) sheet: String,
    /// The row of the sheet in which the table's own rows begin.
    pub(crate) first_row: u32,
    pub(crate) all: Vec<Finding>,
    /// How many more there are, the worst of them, and where the first one is.
    more: Option<(usize, Severity, CellRef)>,
}

impl Findings {
    /// None yet, of a sheet of that name.
    pub(crate) fn of(sheet: &str) -> Self {
        Findings { sheet: sheet.to_owned(), ..Default::default() }
    }

    /// Adds a finding that stands in the way.
    pub(crate) fn blocking(&mut self, cell: CellRef, noted: Noted) {
        self.add(Severity::Blocking, cell, noted);
    }

    /// Adds a finding to look at.
    pub(crate) fn notice(&mut self, cell: CellRef, noted: Noted) {
        self.add(Severity::Notice, cell, noted);
    }

    /// Adds a finding.
    pub(super) fn add(&mut self, severity: Severity, cell: CellRef, noted: Noted) {
        let cell = CellRef { row: cell.row.saturating_add(self.first_row), ..cell };
        if self.all.len() < limits::SHEET_FINDINGS {
            self.all.push(Finding::new(severity, &self.sheet, cell, noted));
            return;
        }
        // A sheet with that many problems is no table; what is left out must still stand in the way if it would.
        let (more, worst, first) = self.more.unwrap_or((0, severity, cell));
        self.more = Some((more + 1, worst.min(severity), first));
    }

    /// The findings in the order of their cells, with one that says how many were left out.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.all.order_by_key(|finding| finding.cell);
        // A merged cell holds for several rows, and is reported once.
        self.all.dedup();
        if let Some((more, severity, cell)) = self.more {
            self.all.push(Finding::new(severity, &self.sheet, cell, messages::more_findings(more)));
        }
        self.all
    }
}
