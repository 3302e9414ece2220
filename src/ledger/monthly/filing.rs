//! How reports get into the figures (报送、审核): drafts, submissions, approvals, returns.
//!
//! A reporter (信息员) submits, a liaison (联络员) or commissioner (责任专员) approves or returns. Only what was approved
//! counts; [`Batch::file_report`] files and approves in one step, for those who may review.

use super::report::{FiledReport, check_open};
use crate::domain::monthly::filing::{Filing, FilingBase, FilingState};
use crate::domain::monthly::report::ReportFields;
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::message::Arg;
use crate::store::{NOW, filing, voided};

impl Batch {
    /// Keeps a report that is being written (草稿), on the filing that was read, or on item and month where there was none.
    /// Where the month was approved already, it is the draft of a correction, and the approved report counts on.
    ///
    /// Fails with `Conflict` where somebody else has drafted, submitted or returned one since.
    pub fn save_draft(&mut self, base: impl Into<FilingBase>, fields: ReportFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.file_state(base, fields, FilingState::Draft).map(drop))
    }

    /// Submits a report for its review (报送), on the filing that was read, or on item and month where there was none. It is
    /// locked until it is approved or returned. Gives what the ledger would make of it, so that the reporter sees what
    /// somebody should look at.
    ///
    /// Fails with `Conflict` where somebody else has drafted, submitted or returned one since.
    pub fn submit_report(&mut self, base: impl Into<FilingBase>, fields: ReportFields) -> Result<FiledReport> {
        let base = base.into();
        self.whole(|batch| batch.file_state(base, fields, FilingState::Submitted))
    }

    fn file_state(&mut self, base: FilingBase, fields: ReportFields, state: FilingState) -> Result<FiledReport> {
        let FilingBase { item, month, since } = base;
        let pass = self.may_report(item)?;
        let (fields, context) = self.check_report(item, month, fields)?;
        if state == FilingState::Submitted {
            fields.check_said()?;
        }
        check_open(month, &context)?;
        let before = filing::get(self.conn()?, item, month, NOW)?;
        if before.as_ref().is_some_and(|filing| filing.state == FilingState::Submitted) {
            return Err(messages::report_locked(item, month));
        }
        // What the reviewer said stands until there is something new to say.
        let opinion = before.as_ref().filter(|_| state == FilingState::Draft).and_then(|filing| filing.opinion.clone());
        let after = Filing { item, month, since: ChangeNumber(0), state, opinion, fields };
        self.check_filing_base(since, before.as_ref(), &after)?;
        let filed = self.weigh_report(item, month, &after.fields, context)?;
        self.put_filing(pass, before, after)?;
        Ok(filed)
    }

    /// Refuses a draft, a submission or a review that is not based on the filing that is there.
    fn check_filing_base(&self, base: Option<ChangeNumber>, before: Option<&Filing>, after: &Filing) -> Result<()> {
        let record = (after.item, after.month);
        match (base, before) {
            (None, None) => Ok(()),
            (_, Some(before)) if is_same(before, after) => Ok(()),
            (None, Some(before)) => {
                Err(messages::filing_exists(record.into(), before.state, self.who_and_when(before.since)?))
            }
            (Some(base), None) => Err(messages::filing_gone(record.into(), base)),
            (Some(base), Some(before)) => self.check_base(record, base, before.since, || {
                let states = filing::history(self.conn()?, before.item, before.month, NOW)?.into_iter();
                Ok(states.map(|filing| (filing.since, Filing { since: ChangeNumber(0), ..filing })).collect())
            }),
        }
    }

    /// Approves a submitted report (审核通过), in the version that was read: from this change on it counts. An opinion may be
    /// added.
    ///
    /// Fails with `Conflict` where it was submitted anew since: nobody approves what they have not read; with `Rule` where the
    /// actor submitted it and the rules of the plan want another person (`own_approval = false`).
    pub fn approve_report(&mut self, base: impl Into<FilingBase>, opinion: Option<String>) -> Result<FiledReport> {
        let FilingBase { item, month, since } = base.into();
        self.whole(|batch| {
            let pass = batch.may_review(item)?;
            let opinion = text::checked_text("opinion", opinion)?;
            let before = batch.filing_in(item, month, &[FilingState::Submitted])?;
            let checked = batch.check_report(item, month, before.fields.clone())?;
            checked.0.check_said()?;
            check_open(month, &checked.1)?;
            batch.check_another(checked.1.plan, before.since)?;
            let after = Filing { state: FilingState::Approved, opinion, ..before.clone() };
            batch.check_filing_base(since, Some(&before), &after)?;
            let filed = batch.put_report(pass, item, month, checked)?;
            batch.put_filing(pass, Some(before), after)?;
            Ok(filed)
        })
    }

    /// Sends a report back with an opinion (退回), in the version that was read: one that was submitted, or one that was
    /// approved and must be corrected. What was approved counts until the correction is.
    ///
    /// Fails with `Conflict` where it was submitted anew or approved since.
    pub fn return_report(&mut self, base: impl Into<FilingBase>, opinion: &str) -> Result<()> {
        let FilingBase { item, month, since } = base.into();
        self.whole(|batch| {
            let pass = batch.may_review(item)?;
            let opinion = text::checked_text("opinion", Some(opinion.to_owned()))?
                .ok_or_else(|| messages::returned_without_opinion().field("opinion"))?;
            let before = batch.filing_in(item, month, &[FilingState::Submitted, FilingState::Approved])?;
            // Whatever it says, it can be sent back.
            let (_, context) = batch.check_report(item, month, ReportFields::default())?;
            check_open(month, &context)?;
            let after = Filing { state: FilingState::Returned, opinion: Some(opinion), ..before.clone() };
            batch.check_filing_base(since, Some(&before), &after)?;
            batch.put_filing(pass, Some(before), after)
        })
    }

    /// The filing of a report, which must be in one of some states.
    fn filing_in(&self, item: ItemId, month: YearMonth, states: &[FilingState]) -> Result<Filing> {
        let found = filing::get(self.conn()?, item, month, NOW)?;
        let state = found.as_ref().map_or(FilingState::NotReported, |filing| filing.state);
        found.filter(|_| states.contains(&state)).ok_or_else(|| {
            let wanted = Arg::list(states.iter().copied());
            messages::report_in_other_state(item, month, state, wanted).field("state")
        })
    }

    fn put_filing(
        &mut self,
        pass: crate::ledger::office::pass::Pass,
        before: Option<Filing>,
        after: Filing,
    ) -> Result<()> {
        self.items.has_filings = Some(true);
        let Some(before) = before else {
            let writer = self.writer(pass)?;
            // It takes the place of a draft that was voided.
            voided::lift(writer, (after.item, after.month).into())?;
            return filing::write(writer, None, &after);
        };
        if is_same(&before, &after) {
            return Ok(());
        }
        filing::write(self.writer(pass)?, Some(before.since), &after)
    }
}

/// Whether two filings say the same, whenever that was.
fn is_same(before: &Filing, after: &Filing) -> bool {
    (before.state, &before.opinion, &before.fields) == (after.state, &after.opinion, &after.fields)
}

/// # Reports under review (报送、审核)
///
/// Where a report stands on its way from the reporter to the liaison.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// // What is filed at once is never on its way.
/// assert!(view.filing(item, march)?.is_none());
/// assert!(view.filing_history(item, march)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// Where the report of an item for a month stands on its way into the figures; `None` where nobody drafted or
    /// submitted one. A report that was filed at once has none.
    pub fn filing(&self, item: ItemId, month: YearMonth) -> Result<Option<Filing>> {
        self.check_month(self.plan_of(item)?, month)?;
        filing::get(self.conn()?, item, month, self.as_of().0)
    }

    /// The whole trail of a report: every draft, submission, return and approval, oldest first. The change of each says
    /// who and when.
    pub fn filing_history(&self, item: ItemId, month: YearMonth) -> Result<Vec<Filing>> {
        self.check_month(self.plan_of(item)?, month)?;
        filing::history(self.conn()?, item, month, self.as_of().0)
    }
}
