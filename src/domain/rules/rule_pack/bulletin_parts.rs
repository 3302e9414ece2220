//! What a bulletin consists of (简报、通报的组成): the parts of its text, and its tables.

use crate::coded::coded;

coded! {
    /// A part of a bulletin.
    #[derive(PartialOrd, Ord)]
    pub enum BulletinPart {
        /// what is done of all, by phase and by sector.
        Investment = 1 "投资完成情况",
        /// what is done of all.
        Overall = 2 "总体情况",
        /// by phase.
        Phases = 3 "分阶段情况",
        /// by sector.
        Sectors = 4 "分行业情况",
        /// starts and finishes.
        Starts = 5 "开竣工情况",
        /// units by rank.
        Units = 6 "分单位情况",
        /// who reported.
        Reporting = 7 "报送情况",
        /// units that lead (主要成效).
        Leading = 8 "主要成效",
        /// units that lag (存在问题).
        Lagging = 9 "存在问题",
        /// what comes next, in the words of the pack.
        Next = 10 "下一步工作",
        /// problems that the reports of the month state.
        Problems = 11 "主要问题",
        /// funds in place, by source.
        Funds = 12 "资金到位情况",
        /// what came into the plan, left it and was changed.
        PlanChanges = 13 "计划调整情况",
        /// what becomes of the projects at the end of the year; of December alone.
        CarriedOver = 14 "结转情况",
        /// the next year's plan, as it is proposed; of December alone.
        NextYear = 15 "下年度计划建议",
        /// the results of assessments that were issued for the month.
        Assessment = 16 "考核结果",
        /// nodes that were due by the end of the month, of all projects of the plan: how many are done, by unit, and which are late.
        Nodes = 17 "节点完成情况",
    }
}

coded! {
    /// A table of a bulletin (附表).
    #[derive(PartialOrd, Ord)]
    pub enum BulletinTable {
        /// by phase and sector.
        Summary = 1 "分阶段、分行业汇总表",
        /// by lead unit, ranked.
        LeadUnits = 2 "牵头责任单位情况表",
        /// by reporting unit, ranked.
        ReportingUnits = 3 "填报单位情况表",
        /// projects that did not report.
        Missing = 4 "未报送项目表",
        /// problems that the reports of the month state.
        Problems = 5 "存在问题表",
        /// implementation projects below 序时进度, those furthest behind first.
        Behind = 6 "慢于序时进度项目表",
        /// implementation projects that are level with 序时进度 or above it, the furthest ahead first.
        OnTime = 7 "达到序时进度项目表",
        /// nodes that are late, the longest first.
        LateNodes = 8 "逾期节点表",
    }
}

coded! {
    /// What a bulletin says below its phases and sectors (其中).
    #[derive(PartialOrd, Ord)]
    pub enum BulletinDetail {
        /// the sectors of each phase.
        PhaseSectors = 1 "分阶段的行业",
        /// the reporting units of each phase.
        PhaseUnits = 2 "分阶段的填报单位",
        /// the phases of each sector.
        SectorPhases = 3 "分行业的建设阶段",
        /// the sectors of the second level of each sector.
        Subsectors = 4 "二级行业",
    }
}

impl BulletinTable {
    /// Those of a bulletin whose rule names none, in their order.
    pub(crate) const USUAL: [BulletinTable; 4] =
        [BulletinTable::Summary, BulletinTable::LeadUnits, BulletinTable::ReportingUnits, BulletinTable::Missing];
}
