//! Who reported, who was late, what is missing, what came back (报送情况).

use chrono::NaiveDate;

use super::submissions::Submissions;
use crate::domain::monthly::filing::{FilingState, ReportingStatus, days_late};
use crate::domain::value::ids::PlanId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::plan::{check_month, figures};
use crate::ledger::view::View;
use crate::store::filing;

/// # Who has reported (报送情况)
///
/// For each item of a plan whether it was reported, when, and how late.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let status = &view.reporting(plan, march, march.last_day())?[0];
/// assert_eq!((status.item, status.state), (item, FilingState::Approved));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Where the reporting of a month stands, item by item in the plan's order; what is still missing is judged as of a
    /// day. The deadline is that of the plan's rules.
    pub fn reporting(&self, id: PlanId, month: YearMonth, on: NaiveDate) -> Result<Vec<ReportingStatus>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        check_month(id, &self.plan(id)?.fields, month)?;
        let deadline = self.report_deadline(id, month)?;
        let mut figures = figures(conn, id, Some(month), self.as_of())?;
        figures.items.retain(|item| self.sees(item.project));
        let names = self.project_names(&figures.items)?;
        let mut submissions = Submissions::new(conn, month, self.as_of())?;
        let mut statuses = Vec::with_capacity(figures.items.len());
        for item in &figures.items {
            let is_counted = item.last_report == Some(month);
            let standing = filing::get(conn, item.item, month, as_of)?;
            let (_, returned) = filing::submissions(conn, item.item, month, submissions.from(item.item)?, as_of)?;
            let submitted = submissions.first(item.item, is_counted)?;
            let submitted_on = submitted.map(|change| submissions.day(change)).transpose()?.flatten();
            let day = if submitted.is_some() { submitted_on } else { Some(on) };
            let state = FilingState::of(standing.as_ref().map(|filing| filing.state), is_counted);
            let unit = item.reporting_unit.or(item.lead_unit);
            statuses.push(ReportingStatus {
                item: item.item,
                project: item.project,
                project_name: names.get(&item.item).cloned().unwrap_or_default(),
                phase: item.phase,
                unit,
                unit_name: unit.and_then(|unit| figures.units.get(&unit)).map(|unit| unit.name.clone()),
                state,
                is_counted,
                submitted,
                submitted_on,
                deadline,
                days_late: match deadline.filter(|_| item.phase.is_implementation()) {
                    Some(deadline) => day.map(|day| days_late(deadline, day)),
                    None => Some(0),
                },
                returned,
                opinion: standing.and_then(|filing| filing.opinion),
            });
        }
        Ok(statuses)
    }
}
