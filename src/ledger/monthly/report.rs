//! Monthly reports (月报): filed once, corrected by revisions.
//!
//! A correction of March in August is a new revision, known from August on: bulletins as of an earlier change do not
//! see it. Where later months of the year gave only the month's amount, their year to date is derived again, in the
//! same change.

use std::collections::BTreeSet;
use std::sync::Arc;

use hashbrown::HashMap;

use crate::domain::monthly::filing::{FilingState, ReportWithdrawal};
use crate::domain::monthly::report::{MonthlyReport, ReportFields, ReportFlag, Standing, flags_of};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::refusal::Attempt;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::domain::value::text::{self, name_key};
use crate::error::Result;
use crate::ledger::batch::{Batch, ItemContext};
use crate::ledger::messages;
use crate::ledger::office::authority::Authority;
use crate::ledger::office::pass::Pass;
use crate::ledger::plan::check_month;
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::proof::change;
use crate::store::report::LastReport;
use crate::store::tables::monthly::REPORT;
use crate::store::{NOW, filing, item, report, rule_pack, ten_day, withdrawal};

/// By how many items the next look-up in a plan reads more than the one before.
const MORE_ITEMS_A_LOOKUP: u32 = 16;

/// What the ledger makes of a report.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct FiledReport {
    /// The plan item that it reports on.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// The name of the project, so that the reporter sees for which one it was.
    pub project_name: Arc<str>,
    /// What is known at the end of its month.
    pub standing: Standing,
    /// What somebody should look at.
    pub flags: Vec<ReportFlag>,
}

impl FiledReport {
    fn new(item: ItemId, context: &ItemContext, standing: Standing, flags: Vec<ReportFlag>) -> FiledReport {
        let (project, project_name) = (context.project, Arc::clone(&context.project_name));
        FiledReport { item, project, project_name, standing, flags }
    }
}

/// What a report is of: a plan item, or a project in a plan, where the caller knows the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReportTarget {
    /// The plan item.
    Item(ItemId),
    /// The item that the project has in the plan.
    Project(PlanId, ProjectId),
}

impl From<ItemId> for ReportTarget {
    fn from(item: ItemId) -> Self {
        ReportTarget::Item(item)
    }
}

impl From<(PlanId, ProjectId)> for ReportTarget {
    fn from((plan, project): (PlanId, ProjectId)) -> Self {
        ReportTarget::Project(plan, project)
    }
}

impl Batch {
    /// Files a report of a plan item, or of a project in a plan; an error where there is one for the month, and where it says nothing.
    pub fn file_report(
        &mut self,
        target: impl Into<ReportTarget>,
        month: YearMonth,
        fields: ReportFields,
    ) -> Result<FiledReport> {
        let target = target.into();
        self.whole(|batch| {
            let item = batch.target(target)?;
            let (fields, context, pass) = batch.check_filed(item, month, fields)?;
            let last = LastReport::new(batch.conn()?)?.of(item)?;
            let before = match last {
                None => Standing::default(),
                Some(last) if last.month < month.month() => last.standing,
                // Not the common case: somebody catches up.
                Some(_) => {
                    let (before, same, later) = batch.around(item, month)?;
                    if same.is_some() {
                        return Err(messages::report_exists(item, month));
                    }
                    return batch.write_report(pass, item, month, fields, context, (before, None, later));
                }
            };
            batch.write_report(pass, item, month, fields, context, (before, None, Vec::new()))
        })
    }

    /// Files the reports of many items for a month; an error names its record, counted from 1.
    pub fn file_reports(
        &mut self,
        month: YearMonth,
        reports: impl IntoIterator<Item = (impl Into<ReportTarget>, ReportFields)>,
    ) -> Result<Vec<FiledReport>> {
        self.whole(|batch| {
            let mut filed = Vec::new();
            batch.file_all(month, reports, &mut |_, result| {
                filed.push(result?);
                Ok(())
            })?;
            Ok(filed)
        })
    }

    /// Files as many of the reports as it can and returns what became of each, so that a person sees every problem at
    /// once. An error of the call itself is one of the file, not of a record.
    pub fn file_reports_each(
        &mut self,
        month: YearMonth,
        reports: impl IntoIterator<Item = (impl Into<ReportTarget>, ReportFields)>,
    ) -> Result<Vec<Result<FiledReport>>> {
        self.whole(|batch| {
            let mut results = Vec::new();
            batch.file_all(month, reports, &mut |row, result| match result {
                Err(error) if !error.kind().is_of_a_record() => Err(error),
                result => {
                    results.push((row, result));
                    Ok(())
                }
            })?;
            results.order_by_key(|(row, _)| *row);
            Ok(results.into_iter().map(|(_, result)| result).collect())
        })
    }

    /// The item that a report is of.
    fn target(&self, target: ReportTarget) -> Result<ItemId> {
        let (plan, project) = match target {
            ReportTarget::Item(item) => return Ok(item),
            ReportTarget::Project(plan, project) => (plan, project),
        };
        item::of_project(self.conn()?, plan, project, NOW)?
            .ok_or_else(|| messages::project_not_in_plan(project, plan).field("project"))
    }

    /// Files reports, and passes to `sink` what became of each; gives up where the sink does.
    fn file_all(
        &mut self,
        month: YearMonth,
        reports: impl IntoIterator<Item = (impl Into<ReportTarget>, ReportFields)>,
        sink: Sink<'_>,
    ) -> Result<()> {
        let mut checked = Vec::new();
        let mut passed = None;
        for (row, (target, fields)) in (1..).zip(reports) {
            let item = self.target(target.into());
            match item.and_then(|item| Ok((item, self.check_filed(item, month, fields)?))) {
                Ok((item, (fields, context, pass))) => {
                    passed = Some(pass);
                    checked.push((row, item, (fields, context)));
                }
                Err(error) => sink(row, Err(self.named(error).at_row(row)))?,
            }
        }
        let Some(pass) = passed else { return Ok(()) };
        let mut rest = checked.into_iter();
        // Runs of common cases by prepared statements; what is not common, one by one.
        while let Some((row, item, fields)) = self.file_run(pass, month, &mut rest, sink)? {
            sink(row, self.file_report(item, month, fields).map_err(|error| error.at_row(row)))?;
        }
        Ok(())
    }

    /// Files reports as long as each is the latest of its item and nothing else must be asked; gives the first that is not.
    fn file_run(
        &mut self,
        pass: Pass,
        month: YearMonth,
        reports: &mut impl Iterator<Item = (u64, ItemId, (ReportFields, ItemContext))>,
        sink: Sink<'_>,
    ) -> Result<Option<(u64, ItemId, ReportFields)>> {
        let sources = self.items.sources.clone();
        let mut rows = self.writer(pass)?.appender(&REPORT)?;
        let mut last = LastReport::new(rows.conn())?;
        for (row, item, (fields, context)) in reports {
            // Its ten-day reports must be looked at.
            if context.asks_ten_days {
                return Ok(Some((row, item, fields)));
            }
            let before = match last.of(item)? {
                None => Standing::default(),
                Some(last) if last.month < month.month() => last.standing,
                Some(_) => return Ok(Some((row, item, fields))),
            };
            let filed = match before.after(&fields) {
                Ok(standing) => {
                    report::append(&mut rows, item, month, &fields, standing)?;
                    let flags = own_flags(&fields, None, (before, standing), &context, &sources);
                    Ok(FiledReport::new(item, &context, standing, flags))
                }
                Err(error) => Err(error.at_row(row)),
            };
            sink(row, filed)?;
        }
        Ok(None)
    }

    /// Replaces a report, on the version that was read; an error where there is none for the month, and where it says
    /// nothing. What it leaves out is not said any more; an amount that is gone is flagged.
    ///
    /// Fails with `Conflict` where somebody has said otherwise since, and says who, when and which fields.
    ///
    /// In a closed month only a registrar (重点办) corrects: the correction is known from then on, in the bulletins of the
    /// month that is open; see [`View::late_corrections`].
    pub fn revise_report(
        &mut self,
        base: impl Into<Base<(ItemId, YearMonth)>>,
        fields: ReportFields,
    ) -> Result<FiledReport> {
        let base = base.into();
        self.whole(|batch| batch.correct_report(base, fields))
    }

    /// Changes some of what a report says; the rest stays as it is now. Otherwise like [`Batch::revise_report`].
    pub fn change_report(
        &mut self,
        item: ItemId,
        month: YearMonth,
        change: impl FnOnce(&mut ReportFields),
    ) -> Result<FiledReport> {
        self.whole(|batch| {
            batch.may_review(item)?;
            let now = report::get(batch.conn()?, item, month, NOW)?;
            let mut now = now.ok_or_else(|| messages::report_missing(item, month))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.correct_report(base, now.fields)
        })
    }

    fn correct_report(&mut self, base: Base<(ItemId, YearMonth)>, fields: ReportFields) -> Result<FiledReport> {
        let (item, month) = base.id;
        let (fields, context) = self.check_report(item, month, fields)?;
        fields.check_said()?;
        self.check_at_once(&context)?;
        self.check_not_waiting(item, month)?;
        let is_closed = month.month() <= context.closed;
        let pass = if is_closed { self.may_manage(ChangeKind::FileReports, item)? } else { self.may_review(item)? };
        let (before, same, later) = self.around(item, month)?;
        let same = same.ok_or_else(|| messages::report_missing(item, month))?;
        if same.fields != fields {
            self.check_report_base(base, &same)?;
        }
        self.write_report(pass, item, month, fields, context, (before, Some(same), later))
    }

    /// Takes a report out of the figures (撤回), on the version that was read: one that was filed or approved for the wrong
    /// project, say. From this change on the month is not reported (未报送), and can be reported again; the months after it
    /// are derived again. The report and its reason stay in the ledger; see [`View::report_withdrawals`].
    ///
    /// In a closed month only a registrar (重点办) withdraws, as with [`Batch::revise_report`].
    pub fn withdraw_report(&mut self, base: impl Into<Base<(ItemId, YearMonth)>>, reason: &str) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let (item, month) = base.id;
            let (_, context) = batch.check_report(item, month, ReportFields::default())?;
            let reason = text::checked_reason(reason, messages::withdrawn_without_reason)?;
            batch.check_not_waiting(item, month)?;
            let pass = if month.month() <= context.closed {
                batch.may_manage(ChangeKind::FileReports, item)?
            } else {
                batch.may_review(item)?
            };
            let (before, same, later) = batch.around(item, month)?;
            let same = same.ok_or_else(|| messages::report_missing(item, month))?;
            batch.check_report_base(base, &same)?;
            let derived = derive(before, later)?;
            let filing = filing::get(batch.conn()?, item, month, NOW)?;
            let writer = batch.writer(pass)?;
            report::close(writer, &same)?;
            for (report, standing) in derived {
                report::revise(writer, &report, &report.fields, standing)?;
            }
            if let Some(filing) = filing {
                filing::end(writer, &filing)?;
            }
            withdrawal::add(writer, item, month, &reason)
        })
    }

    fn check_report_base(&self, base: Base<(ItemId, YearMonth)>, same: &MonthlyReport) -> Result<()> {
        let (item, month) = base.id;
        self.check_base(base.id, base.since, same.since, || {
            let versions = report::history(self.conn()?, item, month, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })
    }

    /// Whether the rules of a plan want another person to approve a report.
    fn refuses_own_approval(&self, plan: PlanId) -> Result<bool> {
        Ok(!rule_pack::allows_own_approval(self.conn()?, plan)?)
    }

    /// Refuses to let count at once what somebody else must approve.
    fn check_at_once(&self, context: &ItemContext) -> Result<()> {
        if !context.needs_another {
            return Ok(());
        }
        self.registrar_only(Attempt::to(ChangeKind::ReviewReports, context.project), messages::own_report)
    }

    /// Refuses to approve what the actor submitted, where the rules of the plan do.
    pub(in crate::ledger) fn check_another(&self, plan: PlanId, submitted: ChangeNumber) -> Result<()> {
        if !self.refuses_own_approval(plan)? {
            return Ok(());
        }
        let by = change::unmarked(self.conn()?, submitted)?.map(|change| change.actor);
        if !self.is_by_actor(submitted)? && by.as_deref() != Some(self.actor()) {
            return Ok(());
        }
        Err(messages::own_approval(self.actor()))
    }

    /// Checks a report that counts at once.
    fn check_filed(
        &mut self,
        item: ItemId,
        month: YearMonth,
        fields: ReportFields,
    ) -> Result<(ReportFields, ItemContext, Pass)> {
        let (fields, context) = self.check_report(item, month, fields)?;
        fields.check_said()?;
        check_open(month, &context)?;
        self.check_at_once(&context)?;
        self.check_not_waiting(item, month)?;
        Ok((fields, context, self.may_review(item)?))
    }

    pub(in crate::ledger) fn check_report(
        &mut self,
        item: ItemId,
        month: YearMonth,
        fields: ReportFields,
    ) -> Result<(ReportFields, ItemContext)> {
        let context = self.context(item)?;
        if context.year != month.year() {
            return Err(messages::item_year_differs(month, context.year, item).field("month"));
        }
        let fields = fields.checked()?;
        if !fields.funds_by_source.is_empty() {
            self.know_sources(context.plan)?;
        }
        Ok((fields, context))
    }

    /// Reads once per batch which sources of funds the rules of a plan name: for the flags of reports that name theirs.
    fn know_sources(&mut self, plan: PlanId) -> Result<()> {
        if !self.items.sources.contains_key(&plan) {
            let pack = pack_of(self.conn()?, plan, NOW)?;
            let named = pack.iter().flat_map(|stored| &stored.pack.fund_sources).map(|name| name_key(name)).into_set();
            self.items.sources.insert(plan, named);
        }
        Ok(())
    }

    /// What somebody submitted is not written over before it was looked at.
    fn check_not_waiting(&mut self, item: ItemId, month: YearMonth) -> Result<()> {
        if !self.has_filings()? {
            return Ok(());
        }
        let waits = filing::get(self.conn()?, item, month, NOW)?;
        if waits.is_some_and(|filing| filing.state == FilingState::Submitted) {
            return Err(messages::report_waits(item, month));
        }
        Ok(())
    }

    /// Whether there are reports on their way through a review.
    fn has_filings(&mut self) -> Result<bool> {
        if let Some(known) = self.items.has_filings {
            return Ok(known);
        }
        let used = filing::is_used(self.conn()?)?;
        self.items.has_filings = Some(used);
        Ok(used)
    }

    /// Files a report or replaces the one that is there.
    pub(in crate::ledger) fn put_report(
        &mut self,
        pass: Pass,
        item: ItemId,
        month: YearMonth,
        (fields, context): (ReportFields, ItemContext),
    ) -> Result<FiledReport> {
        let around = self.around(item, month)?;
        self.write_report(pass, item, month, fields, context, around)
    }

    /// What the ledger would make of a report, without writing it.
    pub(in crate::ledger) fn weigh_report(
        &self,
        item: ItemId,
        month: YearMonth,
        fields: &ReportFields,
        context: ItemContext,
    ) -> Result<FiledReport> {
        let (before, same, later) = self.around(item, month)?;
        let replaced = same.as_ref().map(|same| &same.fields);
        let standing = before.after(fields)?;
        later.iter().try_fold(standing, |last, report| last.after(&report.fields))?;
        let flags = self.flags(item, month, (fields, replaced), (before, standing), &context)?;
        Ok(FiledReport::new(item, &context, standing, flags))
    }

    fn flags(
        &self,
        item: ItemId,
        month: YearMonth,
        (fields, replaced): (&ReportFields, Option<&ReportFields>),
        (before, after): (Standing, Standing),
        context: &ItemContext,
    ) -> Result<Vec<ReportFlag>> {
        let mut flags = own_flags(fields, replaced, (before, after), context, &self.items.sources);
        if context.asks_ten_days
            && let Some(sum) = ten_day::sum_of_month(self.conn()?, item, month, NOW)?
        {
            let done = after.done.map(|done| done.checked_sub(before.done.unwrap_or(Money::ZERO))).transpose()?;
            if done.is_some_and(|done| done != sum) {
                flags.push(ReportFlag::TenDaysDisagree);
            }
        }
        Ok(flags)
    }

    fn write_report(
        &mut self,
        pass: Pass,
        item: ItemId,
        month: YearMonth,
        fields: ReportFields,
        context: ItemContext,
        (before, same, later): Around,
    ) -> Result<FiledReport> {
        let standing = before.after(&fields)?;
        let replaced = same.as_ref().map(|same| &same.fields);
        let flags = self.flags(item, month, (&fields, replaced), (before, standing), &context)?;
        // All that can be refused comes first: a refused report leaves nothing behind.
        let derived = derive(standing, later)?;
        let writer = self.writer(pass)?;
        match same {
            Some(same) if same.fields == fields && same.standing == standing => {}
            Some(same) => report::revise(writer, &same, &fields, standing)?,
            None => report::open(writer, item, month, &fields, standing)?,
        }
        for (report, standing) in derived {
            report::revise(writer, &report, &report.fields, standing)?;
        }
        Ok(FiledReport::new(item, &context, standing, flags))
    }

    /// What is known before a month, the report of the month itself, and the reports after it.
    fn around(&self, item: ItemId, month: YearMonth) -> Result<Around> {
        let reports = report::of_item(self.conn()?, item, month.year(), NOW)?;
        let (mut before, mut same, mut later) = (Standing::default(), None, Vec::new());
        for report in reports {
            match report.month.cmp(&month) {
                std::cmp::Ordering::Less => before = report.standing,
                std::cmp::Ordering::Equal => same = Some(report),
                std::cmp::Ordering::Greater => later.push(report),
            }
        }
        Ok((before, same, later))
    }

    /// What a report needs to know of its item. Each look-up in a plan also reads the items after it, more of them every
    /// time: many reports soon need none, and a few never read the whole plan.
    fn context(&mut self, id: ItemId) -> Result<ItemContext> {
        if let Some(context) = self.items.items.get(&id) {
            return Ok(context.clone());
        }
        let known = item::reported_plan(self.conn()?, id)?.ok_or_else(|| messages::not_found(id).field("item"))?;
        let item::ReportedPlan { plan, year, closed, asks_ten_days } = known;
        let lookups = self.items.lookups.entry(plan).or_default();
        let most = lookups.saturating_mul(MORE_ITEMS_A_LOOKUP).max(1);
        *lookups += 1;
        let known = item::reported_from(self.conn()?, plan, id, most)?;
        let needs_another = matches!(self.authority(), Authority::Roles(_)) && self.refuses_own_approval(plan)?;
        let context = |known: item::Reported| {
            let item::Reported { item, project, project_name, annual } = known;
            let project_name = project_name.into();
            (item, ItemContext { plan, project, project_name, year, annual, closed, asks_ten_days, needs_another })
        };
        self.items.items.extend(known.into_iter().map(context));
        self.items.items.get(&id).cloned().ok_or_else(|| messages::not_found(id))
    }
}

/// The flags that a report has by itself and by the rules of its plan, without its ten-day reports.
fn own_flags(
    fields: &ReportFields,
    replaced: Option<&ReportFields>,
    (before, after): (Standing, Standing),
    context: &ItemContext,
    sources: &HashMap<PlanId, BTreeSet<String>>,
) -> Vec<ReportFlag> {
    let mut flags = flags_of(fields, replaced, before, after, context.annual);
    let named = sources.get(&context.plan).filter(|named| !named.is_empty());
    let is_unknown = |source: &str| named.is_some_and(|named| !named.contains(&name_key(source)));
    if fields.funds_by_source.iter().any(|(source, _)| is_unknown(source)) {
        flags.push(ReportFlag::FundSourceUnknown);
    }
    flags
}

/// The reports after a month whose standing is another one after `last`, with that.
fn derive(mut last: Standing, later: Vec<MonthlyReport>) -> Result<Vec<(MonthlyReport, Standing)>> {
    let mut derived = Vec::with_capacity(later.len());
    for report in later {
        last = last.after(&report.fields)?;
        if report.standing != last {
            derived.push((report, last));
        }
    }
    Ok(derived)
}

/// A closed month takes no further reports.
pub(in crate::ledger) fn check_open(month: YearMonth, context: &ItemContext) -> Result<()> {
    if month.month() > context.closed {
        return Ok(());
    }
    Err(messages::month_closed(month).field("month"))
}

/// Receives for each record, by its number from 1, what became of it.
type Sink<'s> = &'s mut dyn FnMut(u64, Result<FiledReport>) -> Result<()>;

type Around = (Standing, Option<MonthlyReport>, Vec<MonthlyReport>);

/// # Monthly reports (月报)
///
/// What was reported, with what is known after it, and every version.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let report = view.report(item, march)?.expect("a report");
/// assert_eq!(report.standing.done, report.fields.ytd_done);
/// // Not reported is not zero.
/// assert!(view.report(item, march.next()?)?.is_none());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The report of an item for a month; `None` where it did not report, which is not a report of zero.
    pub fn report(&self, item: ItemId, month: YearMonth) -> Result<Option<MonthlyReport>> {
        self.check_month(self.plan_of(item)?, month)?;
        report::get(self.conn()?, item, month, self.as_of().0)
    }

    /// All reports of an item, month by month.
    pub fn reports(&self, item: ItemId) -> Result<Vec<MonthlyReport>> {
        let plan = self.plan_of(item)?;
        report::of_item(self.conn()?, item, self.plan(plan)?.fields.year, self.as_of().0)
    }

    /// The reports of a plan's items for a month, in the plan's order.
    pub fn reports_of_month(&self, plan: PlanId, month: YearMonth) -> Result<Vec<MonthlyReport>> {
        self.check_month(plan, month)?;
        let items = item::of_plan(self.conn()?, plan, self.as_of().0)?;
        let items = items.iter().filter(|item| self.sees(item.project));
        let reports = items.map(|item| report::get(self.conn()?, item.id, month, self.as_of().0));
        reports.filter_map(Result::transpose).collect()
    }

    /// Every version of a report that this view knows of, oldest first: as filed, then each revision.
    pub fn report_history(&self, item: ItemId, month: YearMonth) -> Result<Vec<MonthlyReport>> {
        self.check_month(self.plan_of(item)?, month)?;
        report::history(self.conn()?, item, month, self.as_of().0)
    }

    /// Why reports of an item for a month were withdrawn (撤回), in the order of their changes, which say who and when.
    pub fn report_withdrawals(&self, item: ItemId, month: YearMonth) -> Result<Vec<ReportWithdrawal>> {
        self.check_month(self.plan_of(item)?, month)?;
        withdrawal::of_report(self.conn()?, item, month, self.as_of().0)
    }

    pub(in crate::ledger) fn plan_of(&self, id: ItemId) -> Result<PlanId> {
        let found = item::identity(self.conn()?, id, self.as_of().0)?;
        let (plan, project) = found.ok_or_else(|| messages::not_found(id))?;
        self.check_sees(project)?;
        Ok(plan)
    }

    pub(in crate::ledger) fn check_month(&self, plan: PlanId, month: YearMonth) -> Result<()> {
        check_month(plan, &self.plan(plan)?.fields, month)
    }
}
