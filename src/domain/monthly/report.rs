//! Monthly reports (月报).
//!
//! A month without a report is no report, never a report of zero. A report gives the month's amount, the year to
//! date, both or neither (a reserve project may report only its preparatory work). What it leaves open is carried
//! forward from the report before it.

use serde::{Deserialize, Serialize};

use super::funds::FundsBySource;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, ItemId};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::record::Base;
use crate::error::Result;

/// What a monthly report says, as it was filed. `None` is "not said".
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReportFields {
    /// Investment done in the month (本月完成投资). Negative corrects what was reported too high before.
    pub month_done: Option<Money>,
    /// Investment done since the start of the year (年初至本月累计完成投资).
    pub ytd_done: Option<Money>,
    /// Investment done since the start of the construction (自开工累计完成投资), as it was said: no figure is made of it.
    pub cumulative_done: Option<Money>,
    /// Funds in place since the start of the year (到位资金).
    pub funds_ytd: Option<Money>,
    /// Whether the project has started (是否开工).
    pub started: Option<bool>,
    /// When it started (开工时间).
    pub started_on: Option<ProjectDate>,
    /// Whether the project is finished (是否竣工).
    pub finished: Option<bool>,
    /// When it was finished (竣工时间).
    pub finished_on: Option<ProjectDate>,
    /// Physical progress (形象进度).
    pub progress: Option<String>,
    /// Preparatory progress (前期工作进展).
    pub preparation: Option<String>,
    /// Problems (存在问题).
    pub problem: Option<String>,
    /// Next steps (下一步工作计划).
    pub next_steps: Option<String>,
    /// 备注
    pub remark: Option<String>,
    /// Funds in place since the start of the year, by source (资金来源).
    pub funds_by_source: FundsBySource,
}

record!(ReportFields {
    month_done: MONTH_DONE,
    ytd_done: YTD_DONE,
    cumulative_done: CUMULATIVE_DONE,
    funds_ytd: FUNDS_YTD,
    started: STARTED,
    started_on: STARTED_ON,
    finished: FINISHED,
    finished_on: FINISHED_ON,
    progress: PROGRESS,
    preparation: PREPARATION,
    problem: PROBLEM,
    next_steps: NEXT_STEPS,
    remark: REMARK,
    funds_by_source: FUNDS_BY_SOURCE
});

impl ReportFields {
    /// Funds in place since the start of the year: what the report says of them, or the sum of its sources.
    pub fn funds(&self) -> Result<Option<Money>> {
        match self.funds_ytd {
            Some(said) => Ok(Some(said)),
            None => self.funds_by_source.sum(),
        }
    }

    /// Whether nothing is said.
    pub(crate) fn is_empty(&self) -> bool {
        *self == ReportFields::default()
    }

    /// A report that says nothing is not one: who files it is thought to have reported.
    pub(crate) fn check_said(&self) -> Result<()> {
        if self.is_empty() {
            return Err(messages::report_empty().field("report"));
        }
        Ok(())
    }

    /// Whether a correction of `before` says no amount any more where that said one: of what was done in the year or since
    /// the start, or of the funds.
    fn erases(&self, before: &ReportFields) -> bool {
        let is_done = |report: &ReportFields| report.month_done.is_some() || report.ytd_done.is_some();
        let has_funds = |report: &ReportFields| report.funds_ytd.is_some() || !report.funds_by_source.is_empty();
        is_done(before) && !is_done(self)
            || before.cumulative_done.is_some() && self.cumulative_done.is_none()
            || has_funds(before) && !has_funds(self)
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        Ok(self)
    }
}

/// What is known of an item at the end of a month: said by its last report, or carried forward from one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Standing {
    /// Investment done since the start of the year.
    pub done: Option<Money>,
    /// Whether it has started.
    pub started: Option<bool>,
    /// Whether it is finished.
    pub finished: Option<bool>,
}

impl Standing {
    /// The standing after a report, given the one before it in the same year.
    pub fn after(self, report: &ReportFields) -> Result<Standing> {
        let done = match (report.ytd_done, report.month_done) {
            (Some(ytd), _) => Some(ytd),
            (None, Some(month)) => Some(self.done.unwrap_or(Money::ZERO).checked_add(month)?),
            (None, None) => self.done,
        };
        let finished = report.finished.or(self.finished);
        // A project that is finished has started; an explicit "not started" is kept as it was said.
        let started = report.started.or(if report.finished == Some(true) { Some(true) } else { self.started });
        Ok(Standing { done, started, finished })
    }
}

coded! {
    /// Something about a report that is legal but that somebody should look at (提示). The numbers are bits, to be added up.
    pub enum ReportFlag: "FLAG", "Flag of a report" {
        /// the year to date is lower than in the report before.
        YearToDateFell = 1 "累计完成投资下降",
        /// month's amount and year to date do not fit the report before.
        MonthDisagrees = 2 "本月与累计不符",
        /// more is done than the year's plan.
        AbovePlan = 4 "完成投资超过年度计划",
        /// money is done though the project has not started.
        DoneBeforeStart = 8 "未开工但有完成投资",
        /// funds in place are not the sum of their sources.
        FundsDisagree = 16 "到位资金与分来源之和不符",
        /// the month's amount is not the sum of its ten-day reports.
        TenDaysDisagree = 32 "本月完成与旬报之和不符",
        /// funds come from a source that the plan's rules do not name.
        FundSourceUnknown = 64 "资金来源不在规则之内",
        /// the correction says no amount any more where the report before it said one.
        AmountErased = 128 "更正删去了已报金额",
        /// less is done since the start of the construction than in the year alone.
        CumulativeBelowYear = 256 "自开工累计小于本年累计",
    }
}

/// What about a report somebody should look at; `replaced` is the one that it corrects.
pub(crate) fn flags_of(
    report: &ReportFields,
    replaced: Option<&ReportFields>,
    before: Standing,
    after: Standing,
    annual: Option<Money>,
) -> Vec<ReportFlag> {
    let mut flags = Vec::new();
    if replaced.is_some_and(|replaced| report.erases(replaced)) {
        flags.push(ReportFlag::AmountErased);
    }
    let before_done = before.done.unwrap_or(Money::ZERO);
    let done = after.done.unwrap_or(Money::ZERO);
    if done < before_done {
        flags.push(ReportFlag::YearToDateFell);
    }
    if let (Some(month), Some(ytd)) = (report.month_done, report.ytd_done)
        && before_done.checked_add(month).ok() != Some(ytd)
    {
        flags.push(ReportFlag::MonthDisagrees);
    }
    if report.cumulative_done.is_some_and(|since_start| since_start < done) {
        flags.push(ReportFlag::CumulativeBelowYear);
    }
    if annual.is_some_and(|annual| annual > Money::ZERO && done > annual) {
        flags.push(ReportFlag::AbovePlan);
    }
    if after.started == Some(false) && done > Money::ZERO {
        flags.push(ReportFlag::DoneBeforeStart);
    }
    if !report.funds_by_source.is_empty()
        && report.funds_ytd.is_some_and(|said| report.funds_by_source.sum().ok().flatten() != Some(said))
    {
        flags.push(ReportFlag::FundsDisagree);
    }
    flags
}

/// A monthly report (月报) as filed, with what is known after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MonthlyReport {
    /// The plan item that it reports on.
    pub item: ItemId,
    /// The month that it reports on.
    pub month: YearMonth,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What it says.
    #[serde(flatten)]
    pub fields: ReportFields,
    /// What is known at the end of its month, with what was carried forward.
    pub standing: Standing,
}

impl From<&MonthlyReport> for Base<(ItemId, YearMonth)> {
    fn from(report: &MonthlyReport) -> Self {
        Base { id: (report.item, report.month), since: report.since }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fen(fen: i64) -> Option<Money> {
        Some(Money::from_fen(fen))
    }

    #[test]
    fn either_amount_gives_the_other() {
        let month = ReportFields { month_done: fen(5), ..Default::default() };
        let ytd = ReportFields { ytd_done: fen(9), ..Default::default() };
        let text = ReportFields { progress: Some("主体施工".into()), ..Default::default() };
        let start = Standing::default();
        assert_eq!(start.after(&month).unwrap().done, fen(5));
        assert_eq!(start.after(&month).unwrap().after(&month).unwrap().done, fen(10));
        assert_eq!(start.after(&month).unwrap().after(&ytd).unwrap().done, fen(9));
        assert_eq!(start.after(&text).unwrap().done, None);
        assert_eq!(start.after(&ytd).unwrap().after(&text).unwrap().done, fen(9));
    }

    #[test]
    fn a_falling_year_to_date_is_legal_and_flagged() {
        let before = Standing { done: fen(10), started: Some(false), finished: None };
        let report = ReportFields { month_done: fen(1), ytd_done: fen(9), ..Default::default() };
        let after = before.after(&report).unwrap();
        assert_eq!(
            flags_of(&report, None, before, after, fen(8)),
            [
                ReportFlag::YearToDateFell,
                ReportFlag::MonthDisagrees,
                ReportFlag::AbovePlan,
                ReportFlag::DoneBeforeStart
            ]
        );
        assert!(!flags_of(&report, None, before, after, fen(0)).contains(&ReportFlag::AbovePlan));
    }

    #[test]
    fn a_finished_project_has_started() {
        let report = ReportFields { finished: Some(true), ..Default::default() };
        assert_eq!(Standing::default().after(&report).unwrap().started, Some(true));
    }
}
