//! What a column can mean, and the row that keeps what its cells say of a project.
//!
//! A column and a member of the row that have the same name belong together: the cells are read by the kind of value that the
//! member holds, and an import puts the member into each record that has the field (`exchange/import/said.rs`).

use std::sync::{Arc, LazyLock};

use serde::Serialize;

use crate::coded::coded;
use crate::domain::monthly::funds::FundsBySource;
use crate::domain::plan::phase::Phase;
use crate::domain::value::code::{CreditCode, ProjectCode};
use crate::domain::value::field::{Fields, Member, record};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ConstructionPeriod, ProjectDate};

coded! {
    /// The meaning of a column.
    #[derive(PartialOrd, Ord)]
    pub enum Field {
        /// its number in the list.
        Seq = 1 "序号",
        /// the name of the project.
        Name = 2 "项目名称",
        /// its planned phase.
        Phase = 3 "建设阶段",
        /// its sector.
        Sector = 4 "行业分类",
        /// 新建, 扩建 and the like.
        Nature = 5 "建设性质",
        /// what is built, and how large.
        Content = 6 "建设内容及规模",
        /// where it lies.
        Location = 7 "建设地点",
        /// the construction period.
        Period = 8 "建设起止年限",
        /// total investment.
        Total = 9 "总投资",
        /// done until the end of the year before.
        DoneBefore = 10 "至上年底累计完成投资",
        /// planned for the year.
        Annual = 11 "年度计划投资",
        /// what is to be reached in the year.
        Target = 12 "年度进度目标",
        /// done in the month.
        MonthDone = 13 "本月完成投资",
        /// done in the year to date.
        YtdDone = 14 "本年累计完成投资",
        /// of the annual plan.
        YtdRate = 15 "占年度计划比例",
        /// done since the start.
        CumulativeDone = 16 "开工以来累计完成投资",
        /// of the total investment.
        CumulativeRate = 17 "占总投资比例",
        /// funds in place in the year to date.
        FundsYtd = 18 "到位资金",
        /// what one source (中央, 自筹, 银行贷款) has given; each source has a column.
        FundsBySource = 19 "到位资金（分来源）",
        /// physical progress.
        Progress = 20 "形象进度",
        /// preparatory progress.
        Preparation = 21 "前期工作进展",
        /// planned start.
        PlannedStart = 22 "计划开工时间",
        /// whether it has started.
        Started = 23 "是否开工",
        /// when it started.
        StartedOn = 24 "开工时间",
        /// planned finish.
        PlannedFinish = 25 "计划竣工时间",
        /// whether it is finished.
        Finished = 26 "是否竣工",
        /// when it was finished.
        FinishedOn = 27 "竣工时间",
        /// who builds it.
        Owner = 28 "项目业主",
        /// the person in charge there.
        OwnerPerson = 29 "业主负责人",
        /// in their order.
        ResponsibleUnits = 30 "责任单位",
        /// the unit that files the reports.
        ReportingUnit = 31 "填报单位",
        /// the leader in charge.
        Leader = 32 "责任领导",
        /// the person to call.
        Liaison = 33 "联络员",
        /// problems.
        Problem = 34 "存在问题",
        /// what comes next.
        NextSteps = 35 "下一步工作计划",
        /// of which level the project is.
        Level = 36 "项目级别",
        /// the national code.
        Code = 37 "项目代码",
        /// number of the document that approves it.
        ApprovalNo = 38 "批准文号",
        /// what else is said.
        Remark = 39 "备注",
        /// 统一社会信用代码 of the owner.
        OwnerCreditCode = 40 "业主统一社会信用代码",
    }
}

impl Field {
    /// Whether its cells hold sentences, in which a raised character is part of what is said.
    pub(super) fn is_prose(self) -> bool {
        use Field::*;
        matches!(self, Content | Location | Target | Progress | Preparation | Problem | NextSteps | Remark)
    }

    /// Whether the ledger has no field for it: its cells are kept as text.
    pub(super) fn is_kept(self) -> bool {
        use Field::*;
        matches!(self, Nature | YtdRate | CumulativeRate | OwnerPerson | Leader | Liaison | Level | ApprovalNo)
    }

    /// Whether its cells are amounts of money.
    pub fn is_amount(self) -> bool {
        use Field::*;
        matches!(self, Total | DoneBefore | Annual | MonthDone | YtdDone | CumulativeDone | FundsYtd | FundsBySource)
    }
}

/// A row that is a project.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct SheetRow {
    /// Which row, from 0.
    pub row: u32,
    /// Its number in the list (序号), where it has one.
    pub position: Option<u32>,
    /// Name, without marks and outer blanks.
    pub name: String,
    /// Whether the name or number carries a mark such as ★: a higher level coordinates it too.
    pub higher_level: bool,
    /// Planned phase, from its column, its heading or the title.
    pub phase: Option<Phase>,
    /// Sector, from its column or heading.
    pub sector: Option<String>,
    /// National code.
    pub code: Option<ProjectCode>,
    /// Content and scale.
    pub content: Option<String>,
    /// Where it lies.
    pub location: Option<String>,
    /// Construction period.
    pub period: ConstructionPeriod,
    /// Total investment.
    pub total: Option<Money>,
    /// Done before the year.
    pub done_before: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Annual target.
    pub target: Option<String>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// Owner.
    pub owner: Option<String>,
    /// 统一社会信用代码 of the owner.
    pub owner_credit_code: Option<CreditCode>,
    /// Responsible units in their order.
    pub responsible_units: Vec<String>,
    /// The unit that reports.
    pub reporting_unit: Option<String>,
    /// The row, as an index into [`SheetReading::rows`](crate::SheetReading::rows), of the project that this one is a part of.
    pub parent: Option<usize>,
    /// Whether it counts: a part whose whole counts does not, nor does a whole that is only a heading.
    pub counted: bool,
    /// Done in the month.
    pub month_done: Option<Money>,
    /// Done in the year to date.
    pub ytd_done: Option<Money>,
    /// Done since the start of the construction.
    pub cumulative_done: Option<Money>,
    /// Funds in place in the year to date.
    pub funds_ytd: Option<Money>,
    /// The same by source, where the sheet has columns for sources.
    pub funds_by_source: FundsBySource,
    /// Whether it has started.
    pub started: Option<bool>,
    /// When it started.
    pub started_on: Option<ProjectDate>,
    /// Whether it is finished.
    pub finished: Option<bool>,
    /// When it was finished.
    pub finished_on: Option<ProjectDate>,
    /// Physical progress.
    pub progress: Option<String>,
    /// Preparatory progress.
    pub preparation: Option<String>,
    /// Problems.
    pub problem: Option<String>,
    /// Next steps.
    pub next_steps: Option<String>,
    /// Remark.
    pub remark: Option<String>,
    /// What the ledger has no field for, as (header, text): nothing is lost.
    pub other: Vec<(Arc<str>, String)>,
}

record!(SheetRow {
    position: POSITION,
    name: NAME,
    higher_level: HIGHER_LEVEL,
    phase: PHASE,
    sector: SECTOR_NAME,
    code: CODE,
    content: CONTENT,
    location: LOCATION,
    period { start: PERIOD_START, end: PERIOD_END },
    total: TOTAL,
    done_before: DONE_BEFORE,
    annual: ANNUAL,
    target: TARGET,
    planned_start: PLANNED_START,
    planned_finish: PLANNED_FINISH,
    owner: OWNER,
    owner_credit_code: OWNER_CREDIT_CODE,
    responsible_units: RESPONSIBLE_UNIT_NAMES,
    reporting_unit: REPORTING_UNIT_NAME,
    month_done: MONTH_DONE,
    ytd_done: YTD_DONE,
    cumulative_done: CUMULATIVE_DONE,
    funds_ytd: FUNDS_YTD,
    funds_by_source: FUNDS_BY_SOURCE,
    started: STARTED,
    started_on: STARTED_ON,
    finished: FINISHED,
    finished_on: FINISHED_ON,
    progress: PROGRESS,
    preparation: PREPARATION,
    problem: PROBLEM,
    next_steps: NEXT_STEPS,
    remark: REMARK,
} beside row, parent, counted, other);

/// A column whose cells are read by their kind alone, and the member of a row that they go into.
pub(super) type Plain = (Field, &'static Member<SheetRow>);

impl SheetRow {
    /// The columns whose cells are read by their kind alone, in the order of the members.
    pub(super) fn plain() -> &'static [Plain] {
        static PLAIN: LazyLock<Vec<Plain>> = LazyLock::new(|| {
            let columns = SheetRow::MEMBERS.iter().filter_map(|member| {
                let field = Field::ALL.into_iter().find(|field| field.word() == member.field.name)?;
                // A name has a number and marks beside it, a phase a heading above it, and each source a column of its own.
                let has_own_way = matches!(field, Field::Name | Field::Phase | Field::Code | Field::FundsBySource);
                (!has_own_way).then_some((field, member))
            });
            columns.collect()
        });
        &PLAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::field::Kind;

    #[test]
    fn every_column_has_a_member_of_a_row_or_is_kept_as_text() {
        use Field::*;
        let read_apart = [Seq, Name, Phase, Sector, Period, FundsBySource, ResponsibleUnits, ReportingUnit, Code];
        for field in Field::ALL {
            let plain = SheetRow::plain().iter().find(|(plain, _)| *plain == field);
            let ways = [plain.is_some(), read_apart.contains(&field), field.is_kept()];
            assert_eq!(ways.into_iter().filter(|way| *way).count(), 1, "{field:?}");
            let is_money = plain.is_some_and(|(_, member)| member.kind == Kind::Money);
            assert_eq!(is_money || field == FundsBySource, field.is_amount(), "{field:?}");
        }
    }
}
