//! Rules by which figures are made (口径). Where cities differ, the difference is data.

pub(crate) mod filter;
pub(crate) mod measure;
mod names;
pub(crate) mod period;
pub(crate) mod ranking_query;
pub(crate) mod rule_pack;
mod text_of;

pub use filter::{MeasureFilter, UnitRole};
pub use measure::{Condition, Measure, MeasureKind};
pub use period::Period;
pub use ranking_query::RankingQuery;
pub use rule_pack::{
    AbsentRule, AnyStep, AssessedEach, AssessmentFilter, AssessmentGate, AssessmentGrade, AssessmentItem,
    AssessmentList, AssessmentScheme, AssessmentVeto, BulletinDetail, BulletinKind, BulletinPart, BulletinRule,
    BulletinTable, Calendar, ComparedBasis, DeadlineKind, DeadlineRule, DueLetter, ExportColumn, ExportGroup,
    ExportProfile, GroupRule, HolidayRule, Judgement, LetterAbout, LetterCondition, LetterFigure, LetterMonth,
    LetterRule, LetterTo, LetterWording, Light, LightMeasure, LightRules, Lights, ListRule, MatterLight, MissingMonths,
    NodeTemplate, PartialSteps, PermitEntry, PointBounds, PointBracket, PointStep, PointsRule, PointsRuleKind,
    ProgressLight, RankOrder, RankStep, ReportingRules, RulePack, SectorEntry, StartLight, StoredRulePack, SumOrMean,
    Target, TemplateNode,
};

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::{Rate, RateGap};
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

coded! {
    /// Which base the rate of starts (开工率) has.
    pub enum StartBaseKind: "START", "Base of the rate of starts" {
        /// the planned new starts of the year; Liuzhou's.
        PlannedNew = 1 "计划新开工项目",
        /// the new starts planned up to the month.
        PlannedToDate = 2 "截至本月计划新开工项目",
        /// all implementation projects.
        All = 3 "全部实施项目",
        /// the number of starts set as the year's target.
        Target = 4 "全年开工目标数",
    }
}

/// The base of the rate of starts (开工率), of which four are in use. Every printed rate names its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum StartBase {
    /// Started of the planned new starts of the year (计划新开工项目); Liuzhou's.
    PlannedNew,
    /// Started of the new starts planned up to the month (1-m月计划新开工项目).
    PlannedToDate,
    /// Started of all implementation projects (全部实施项目).
    All,
    /// Started of the number of starts set as the year's target (全年开工目标数).
    Target(u32),
}

impl StartBase {
    /// Which one it is, apart from the number of a target.
    pub fn kind(self) -> StartBaseKind {
        match self {
            StartBase::PlannedNew => StartBaseKind::PlannedNew,
            StartBase::PlannedToDate => StartBaseKind::PlannedToDate,
            StartBase::All => StartBaseKind::All,
            StartBase::Target(_) => StartBaseKind::Target,
        }
    }
}

coded! {
    /// From what the gap between rate and 序时进度 is computed.
    pub enum GapOrder: "GAP", "The gap to 序时进度" {
        /// from the exact values, rounded once: 629.0/647.4 at month 10 is +13.8 points.
        Exact = 1 "按精确值计算",
        /// from the two rounded values: +13.9 in the same case.
        Rounded = 2 "按四舍五入后的值计算",
    }
}

/// How the figures of a bulletin are made and rounded.
///
/// Issued bulletins keep their rules as JSON. A field that is added later is missing there, so its default must be
/// what was done before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct FigureRules {
    /// Decimals of amounts in 亿元.
    pub money_decimals: u32,
    /// Decimals of rates and gaps.
    pub rate_decimals: u32,
    /// How a gap is rounded.
    pub gap_order: GapOrder,
    /// Base of the rate of starts.
    pub start_base: StartBase,
}

setters! {
    FigureRules {
        with_money_decimals(money_decimals: u32) = money_decimals;
        with_rate_decimals(rate_decimals: u32) = rate_decimals;
        with_gap_order(gap_order: GapOrder) = gap_order;
        with_start_base(start_base: StartBase) = start_base;
    }
}

impl FigureRules {
    /// How far a rate is above 序时进度 at the end of a month, by the order in which these rules round.
    pub fn gap(&self, rate: Rate, month: YearMonth) -> RateGap {
        let (time, decimals) = (Rate::time_progress(month), self.rate_decimals);
        match self.gap_order {
            GapOrder::Exact => rate.gap(time),
            GapOrder::Rounded => RateGap::of_points(rate.percent(decimals) - time.percent(decimals)),
        }
    }

    pub(crate) fn check(&self) -> Result<()> {
        for (field, decimals) in [("money_decimals", self.money_decimals), ("rate_decimals", self.rate_decimals)] {
            if decimals > limits::FIGURE_DECIMALS {
                return Err(messages::decimals_too_many(decimals, limits::FIGURE_DECIMALS).field(field));
            }
        }
        Ok(())
    }
}

/// The rules by which the figures of one plan are made (口径): those of the rule pack that it uses, Liuzhou's where it uses
/// none. Only a ledger gives them, as of a change, so a draft prints what issuing would freeze.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanRules {
    figures: FigureRules,
    /// Name and version of the pack.
    pack: Option<String>,
    /// The bulletins of the pack.
    #[serde(skip)]
    bulletins: Vec<BulletinRule>,
    /// The office of the ledger, which issues a bulletin for which the pack names no other.
    #[serde(skip)]
    office: Option<String>,
}

impl PlanRules {
    /// Of a plan that uses a pack, or none.
    pub(crate) fn of_pack(pack: Option<&RulePack>, office: Option<String>) -> Self {
        PlanRules {
            figures: pack.map(|pack| pack.figures.clone()).unwrap_or_default(),
            pack: pack.map(RulePack::title),
            bulletins: pack.map(|pack| pack.bulletins.clone()).unwrap_or_default(),
            office,
        }
    }

    /// The bulletin of a kind and period: that of the pack, or the usual one. Without a kind the first of the pack for the
    /// period.
    pub(crate) fn bulletin(&self, kind: Option<BulletinKind>, period: Period) -> BulletinRule {
        let of_pack =
            self.bulletins.iter().find(|rule| rule.period == period && kind.is_none_or(|kind| kind == rule.kind));
        let rule = of_pack.cloned().unwrap_or_else(|| BulletinRule::usual(kind.unwrap_or(BulletinKind::Brief), period));
        BulletinRule { office: rule.office.or_else(|| self.office.clone()), ..rule }
    }

    /// How figures are made and rounded.
    pub fn figures(&self) -> &FigureRules {
        &self.figures
    }

    /// Name and version of the rule pack that the plan uses, if it uses one.
    pub fn pack(&self) -> Option<&str> {
        self.pack.as_deref()
    }

    /// The same with other rules of figures, which only a plan without a rule pack can have: where there is a pack, its rules
    /// stand, [`FigureRules::default`] asks for nothing else, and any others fail with `Rule`.
    pub fn with(&self, asked: &FigureRules) -> Result<PlanRules> {
        asked.check()?;
        match &self.pack {
            None => Ok(PlanRules { figures: asked.clone(), ..self.clone() }),
            Some(_) if *asked == FigureRules::default() || *asked == self.figures => Ok(self.clone()),
            Some(pack) => Err(messages::rules_are_of_the_plan(pack.to_string()).field("rules")),
        }
    }
}

impl Default for FigureRules {
    /// Liuzhou's: two decimals everywhere, exact gaps, starts of planned new starts.
    fn default() -> Self {
        FigureRules {
            money_decimals: 2,
            rate_decimals: 2,
            gap_order: GapOrder::Exact,
            start_base: StartBase::PlannedNew,
        }
    }
}
