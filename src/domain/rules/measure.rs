//! Measures (指标): what rankings, lists, letters and assessments look at, and the conditions that they put on it.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::fraction::Fraction;
use crate::error::Result;
use crate::setters::setters;

coded! {
    /// What is measured of a unit or of a plan item at the end of a month. Money counts in 元, a rate as a part of one.
    #[derive(Default, PartialOrd, Ord)]
    pub enum Measure: "MEASURE", "Measure of a unit or an item" {
        /// items.
        Items = 1 "项目数",
        /// new starts that the plan has.
        PlannedNew = 2 "计划新开工项目数",
        /// items that have started.
        Started = 3 "已开工项目数",
        /// new starts planned up to the month.
        PlannedStartToDate = 4 "截至本月计划开工项目数",
        /// new starts that are late.
        LateStarts = 5 "未按计划开工项目数",
        /// items that are finished.
        Finished = 6 "已竣工项目数",
        /// items that the plan finishes.
        PlannedFinish = 7 "计划竣工项目数",
        /// items that stand still.
        NotWorking = 8 "停工项目数",
        /// annual planned investment.
        Annual = 9 "年度计划投资",
        /// done in the year to date.
        Done = 10 "累计完成投资",
        /// total investment.
        Total = 11 "总投资",
        /// started or finished, less the target.
        OverTarget = 12 "超出考核数",
        /// done in the year to date, less the target.
        OverTargetMoney = 13 "超出考核投资",
        /// done of the annual planned investment.
        #[default]
        AnnualRate = 14 "年度计划完成率",
        /// done of the target.
        TargetRate = 15 "考核目标完成率",
        /// done in the month of what was planned for it.
        MonthTaskRate = 16 "月任务完成率",
        /// the annual rate at the end of June.
        HalfRate = 17 "半年度完成率",
        /// started of the planned new starts.
        StartRate = 18 "开工率",
        /// finished of those that the plan finishes.
        FinishRate = 19 "竣工率",
        /// funds in place.
        Funds = 20 "到位资金",
        /// funds in place of the annual planned investment.
        FundsRate = 21 "资金到位率",
        /// its part of the annual planned investment of all.
        ShareAnnual = 22 "年度计划投资占比",
        /// its part of what all have done.
        ShareDone = 23 "完成投资占比",
        /// matters that were settled of those that were due.
        MatterRate = 24 "事项办结率",
        /// matters that are overdue.
        MattersOverdue = 25 "逾期事项数",
        /// nodes that were reached of those that were due.
        NodesRate = 26 "节点完成率",
        /// months at whose end the annual rate was below the time progress.
        MonthsBehind = 27 "慢于序时进度月数",
        /// months in which it was the last of its group.
        MonthsLast = 28 "排名末位月数",
        /// months in which more was done than an amount.
        MonthsOver = 29 "单月投资达标月数",
        /// reports that came after the deadline.
        ReportsLate = 30 "迟报次数",
        /// reports that did not come.
        ReportsMissing = 31 "未报送次数",
        /// reports that were returned.
        ReportsReturned = 32 "退回次数",
        /// months of a yellow light.
        YellowMonths = 33 "黄灯月数",
        /// months of a red light.
        RedMonths = 34 "红灯月数",
        /// the mean of the results of the months.
        MeanOfMonths = 35 "各月平均得分",
        /// the mean of the results of the owners.
        MeanOfOwners = 36 "各业主平均得分",
        /// points that a registrar recorded with a document.
        GivenPoints = 37 "认定得分",
        /// times that a registrar recorded with a document.
        GivenTimes = 38 "认定次数",
        /// a rate that a registrar recorded with a document.
        GivenRate = 39 "认定比率",
        /// one, always.
        One = 40 "一",
        /// done in the month.
        MonthDone = 41 "本月完成投资",
        /// new starts by the plan; of one item 1 or 0.
        PhaseNew = 42 "计划新开工",
        /// ongoing by the plan; of one item 1 or 0.
        PhaseOngoing = 43 "计划续建",
        /// to be finished by the plan; of one item 1 or 0.
        PhaseCompleted = 44 "计划竣工",
        /// in reserve by the plan; of one item 1 or 0.
        PhaseReserve = 45 "计划预备",
        /// items that have started, of every phase; of one item 1 or 0.
        IsStarted = 46 "实际开工",
        /// items that are finished, of every phase; of one item 1 or 0.
        IsFinished = 47 "实际竣工",
        /// items that a higher level coordinates, too (★); of one item 1 or 0.
        IsProvince = 48 "上级统筹项目",
        /// what the month plans ask for in the month.
        MonthTask = 49 "本月计划投资",
        /// what the month plans ask for by the end of the month.
        PlanToDate = 50 "截至本月计划投资",
        /// done in the year to date of what the month plans ask for.
        PlanToDateRate = 51 "截至本月计划完成率",
        /// points that its letters gave it.
        LetterPoints = 52 "函件计分",
        /// nodes whose day is over and that are not done.
        NodesLate = 53 "逾期节点数",
    }
}

coded! {
    /// What kind of number a measure is.
    pub enum MeasureKind: "MEASURE_KIND", "Kind of a measure" {
        /// a number of things.
        Count = 1 "项、次、月",
        /// an amount; exact values are in 元.
        Money = 2 "金额",
        /// a part of one: 1 is 100%.
        Rate = 3 "比率",
        /// points of an assessment.
        Points = 4 "分值",
    }
}

impl Measure {
    /// What kind of number it is.
    pub fn kind(self) -> MeasureKind {
        use Measure::*;
        match self {
            Annual | Done | Total | OverTargetMoney | Funds | MonthDone | MonthTask | PlanToDate => MeasureKind::Money,
            AnnualRate | TargetRate | MonthTaskRate | HalfRate | StartRate | FinishRate | FundsRate | ShareAnnual
            | ShareDone | PlanToDateRate | MatterRate | NodesRate | GivenRate => MeasureKind::Rate,
            MeanOfMonths | MeanOfOwners | GivenPoints | LetterPoints => MeasureKind::Points,
            _ => MeasureKind::Count,
        }
    }

    /// In what its things are counted.
    pub(crate) fn counted_in(self) -> &'static str {
        use Measure::*;
        match self {
            ReportsLate | ReportsMissing | ReportsReturned | GivenTimes => "次",
            MonthsBehind | MonthsLast | MonthsOver | YellowMonths | RedMonths => "个月",
            NodesLate => "个",
            One => "",
            _ => "项",
        }
    }

    /// Whether less is better (越少越好), so that the lowest value ranks first.
    pub fn is_better_low(self) -> bool {
        use Measure::*;
        matches!(
            self,
            LateStarts
                | NotWorking
                | MattersOverdue
                | NodesLate
                | MonthsBehind
                | MonthsLast
                | ReportsLate
                | ReportsMissing
                | ReportsReturned
                | YellowMonths
                | RedMonths
        )
    }

    /// Whether it is done of a year's plan or target, so that it is compared with the time progress (序时进度).
    pub fn is_of_the_year(self) -> bool {
        matches!(self, Measure::AnnualRate | Measure::TargetRate)
    }

    /// Whether a registrar gives it (认定).
    pub(crate) fn is_given(self) -> bool {
        matches!(self, Measure::GivenPoints | Measure::GivenTimes | Measure::GivenRate)
    }

    /// Whether a ledger knows it; points that were given and results of other assessments are no facts of a plan.
    pub fn is_in_ledger(self) -> bool {
        use Measure::*;
        !matches!(self, MeanOfMonths | MeanOfOwners | GivenPoints | GivenTimes | GivenRate)
    }

    pub(crate) fn check_in_ledger(self, field: &'static str) -> Result<()> {
        if self.is_in_ledger() { Ok(()) } else { Err(messages::measure_not_in_ledger(self.into()).field(field)) }
    }

    /// Whether a target can be set for it: items or money that somebody does.
    pub(crate) fn can_be_target(self) -> bool {
        use Measure::*;
        matches!(self, Items | Started | Finished | IsStarted | IsFinished | Done | Annual | Funds)
    }
}

/// A condition on a measure (条件): it holds where the value is known and fits every bound that is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Condition<M = Measure> {
    /// What is looked at.
    pub measure: M,
    /// Not below this (不低于).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Fraction>,
    /// Above this (高于).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Fraction>,
    /// Below this (低于).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Fraction>,
    /// Not above this (不高于).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Fraction>,
}

setters! {
    Condition {
        with_at_least(at_least: Fraction) = Some(at_least);
        with_above(above: Fraction) = Some(above);
        with_below(below: Fraction) = Some(below);
        with_at_most(at_most: Fraction) = Some(at_most);
    }
}

impl<M> Condition<M> {
    /// A condition without bounds yet.
    pub fn on(measure: M) -> Self {
        Condition { measure, at_least: None, above: None, below: None, at_most: None }
    }

    /// Whether it names a bound; without any it says nothing.
    pub fn has_bound(&self) -> bool {
        [&self.at_least, &self.above, &self.below, &self.at_most].into_iter().any(Option::is_some)
    }

    /// Whether a value fits; one that is not known fits nothing.
    pub fn holds(&self, value: Option<&Fraction>) -> bool {
        let Some(value) = value else { return false };
        let fits = |bound: &Option<Fraction>, fits: fn(&Fraction, &Fraction) -> bool| {
            bound.as_ref().is_none_or(|bound| fits(value, bound))
        };
        fits(&self.at_least, |value, bound| value >= bound)
            && fits(&self.above, |value, bound| value > bound)
            && fits(&self.below, |value, bound| value < bound)
            && fits(&self.at_most, |value, bound| value <= bound)
    }
}
