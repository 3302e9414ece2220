//! How the reports of a month came in, item by item, as measures count it: late, missing, returned.

use std::collections::BTreeMap;

use super::submissions::Submissions;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::filing::FilingState;
use crate::domain::value::ids::{ItemId, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::view::View;
use crate::store::filing;

/// How the report of an item for a month came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Discipline {
    /// Whether it was first submitted after the deadline; `None` where there is none, or nobody knows the day.
    pub(crate) late: Option<bool>,
    /// Whether it neither counts nor waits for its review.
    pub(crate) missing: bool,
    /// How often it was returned.
    pub(crate) returned: u32,
}

impl View {
    /// How the reports of the implementation projects among these items came in.
    pub(crate) fn discipline(
        &self,
        plan: PlanId,
        month: YearMonth,
        items: &[ItemFigures],
    ) -> Result<BTreeMap<ItemId, Discipline>> {
        let (conn, as_of) = (self.conn()?, self.as_of());
        let deadline = self.report_deadline(plan, month)?;
        let has_filings = filing::is_used(conn)?;
        let mut submissions = Submissions::new(conn, month, as_of)?;
        let mut known = BTreeMap::new();
        for item in items.iter().filter(|item| item.phase.is_implementation()) {
            let is_counted = item.last_report == Some(month);
            let late = match deadline {
                None => None,
                Some(deadline) => match submissions.first(item.item, is_counted)? {
                    None => Some(false),
                    Some(change) => submissions.day(change)?.map(|day| day > deadline),
                },
            };
            let (mut missing, mut returned) = (!is_counted, 0);
            if has_filings {
                let from = submissions.from(item.item)?;
                (_, returned) = filing::submissions(conn, item.item, month, from, as_of.0)?;
                missing &= filing::state(conn, item.item, month, as_of.0)? != Some(FilingState::Submitted);
            }
            known.insert(item.item, Discipline { late, missing, returned });
        }
        Ok(known)
    }
}
