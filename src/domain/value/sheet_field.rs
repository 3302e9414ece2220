//! What a sheet of an office is, and what its columns mean: the same words for reading one and for writing one.

use crate::coded::coded;

coded! {
    /// What a sheet is.
    pub enum SheetKind: "SHEET", "Sheet" {
        /// a list of projects with their plan.
        Plan = 1 "计划表",
        /// the progress of projects in a month.
        Monthly = 2 "月报表",
    }
}

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
        /// done in the year until the end of the month before, by which a reporter checks.
        YtdBefore = 41 "截至上月底本年累计完成投资",
        /// planned for some months of the year; a month, a quarter or the year up to a month has a column each.
        MonthPlan = 42 "月度计划",
    }
}

impl Field {
    /// Whether its cells are amounts of money.
    pub fn is_amount(self) -> bool {
        use Field::*;
        matches!(
            self,
            Total | DoneBefore | Annual | MonthDone | YtdDone | CumulativeDone | FundsYtd | FundsBySource | MonthPlan
        )
    }

    /// Whether several columns of a sheet can have it: of each source of funds, of each month.
    #[cfg(feature = "sheets")]
    pub(crate) fn has_many_columns(self) -> bool {
        matches!(self, Field::FundsBySource | Field::MonthPlan)
    }

    /// Whether what is written in its cells has a unit, whether it is read as an amount or not.
    pub(crate) fn has_unit(self) -> bool {
        self.is_amount() || self == Field::YtdBefore
    }

    /// Whether its cells hold sentences, in which a raised character is part of what is said.
    #[cfg(any(feature = "sheets", feature = "workbook"))]
    pub(crate) fn is_sentence(self) -> bool {
        use Field::*;
        matches!(self, Content | Location | Target | Progress | Preparation | Problem | NextSteps | Remark)
    }
}
