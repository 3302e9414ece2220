//! What a bulletin says beside its figures: what stands below phases and sectors (其中), problems, funds, changes of the plan, what
//! goes over into the next year. A part of which nothing is known is left out.

use std::cmp::Reverse;
use std::fmt::Write as _;

use crate::domain::plan::phase::Phase;
use crate::domain::plan::plan_change::PlanChangeKind;
use crate::domain::plan::rollover::RolloverReason;
use crate::domain::rules::rule_pack::BulletinDetail;
use crate::domain::value::money::Money;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::figures::bulletin_facts::{AssessmentSum, GradeSum, NextYearSum, PlanChangeSum};
use crate::figures::cells::{Cut, FigureCell};
use crate::ordered::Ordered;
use crate::print::words;

/// Where a plan names no unit.
const NOBODY: &str = "未明确";

/// How many units a result without grades names, where the rule does not say it.
const FIRST: usize = 3;

impl Bulletin {
    /// `（较上月增加3项）` behind the number of implementation projects; nothing where there are as many.
    pub(super) fn more_items(&self) -> String {
        let before = self.compared.starts_before.map(|before| before.all);
        let before = before.filter(|before| *before != self.cuts.all.count);
        before.map(|before| words::more(self.cuts.all.count, before)).unwrap_or_default()
    }

    /// `其中：基础设施40项，累计完成投资14.71亿元，占年度计划投资的16.90%；…。` for each kind of detail that the rule names.
    pub(super) fn details_text(&self, whole: Cut) -> String {
        let mut text = String::new();
        for detail in &self.rule.details {
            let cells = self.cells_below(whole, *detail).into_iter();
            let said = cells.map(|cell| self.detail_text(cell, *detail)).collect::<Vec<_>>();
            if !said.is_empty() {
                let _ = write!(text, "其中：{}。", said.join("；"));
            }
        }
        text
    }

    fn detail_text(&self, cell: &FigureCell, detail: BulletinDetail) -> String {
        let name = match cell.cut {
            Cut::PhaseSector(phase, _) if detail == BulletinDetail::SectorPhases => format!("{}项目", phase.name()),
            cut => self.name(cut),
        };
        let mut text = format!("{name}{}项", cell.count);
        match cell.done {
            // Nobody expects a figure of the reserve.
            None if matches!(cell.cut, Cut::PhaseSector(Phase::Reserve, _) | Cut::PhaseUnit(Phase::Reserve, _)) => {}
            None => text.push_str("，累计完成投资—"),
            Some(done) => {
                let _ = write!(text, "，累计完成投资{}亿元", self.money(done));
                if let Some(rate) = cell.rate() {
                    let _ = write!(text, "，占年度计划投资的{}%", self.percent(rate));
                }
            }
        }
        text
    }

    /// How many projects state problems, of which units, then the problems in the order of the plan, as many as the rule says.
    pub(super) fn problems_text(&self) -> Vec<String> {
        let problems = &self.facts.problems;
        if problems.is_empty() {
            return Vec::new();
        }
        let mut units: Vec<(String, u32)> = Vec::new();
        for problem in problems {
            let name = self.name(Cut::ReportingUnit(problem.unit));
            match units.iter_mut().find(|(other, _)| *other == name) {
                Some((_, count)) => *count += 1,
                None => units.push((name, 1)),
            }
        }
        // The most first; among equals the order of the plan stays.
        units.order_by_key(|(_, count)| Reverse(*count));
        let units = units.iter().map(|(name, count)| format!("{name}{count}项")).collect::<Vec<_>>().join("、");
        let mut head = format!("{}月报送存在问题的项目{}项：{units}", self.month.month(), problems.len());
        let followed = problems.iter().filter(|problem| problem.is_matter).count();
        if followed > 0 {
            let _ = write!(head, "；其中已转为事项跟踪办理{followed}项");
        }
        head.push('。');
        let kept = self.rule.problems.map_or(problems.len(), |most| problems.len().min(most as usize));
        let quoted = (1..).zip(problems).take(kept).map(|(number, problem)| {
            let unit = self.name(Cut::ReportingUnit(problem.unit));
            let unit = if unit == NOBODY { String::new() } else { format!("（{unit}）") };
            let text = words::in_one_line(&problem.text);
            let text = text.trim_end_matches(['。', '；', ';', '.']);
            format!("{number}.{}{unit}：{text}。", problem.project)
        });
        let rest = problems.len() - kept;
        let rest = (rest > 0 && kept > 0).then(|| format!("其余{rest}项从略。"));
        std::iter::once(head).chain(quoted).chain(rest).collect()
    }

    /// `报送到位资金的项目12项，到位资金3.20亿元，占年度计划投资的30.00%。其中：市级财政2.00亿元、未分来源1.20亿元。`
    pub(super) fn funds_text(&self) -> Vec<String> {
        let Some((funds, total)) = self.facts.funds.as_ref().and_then(|funds| Some((funds, funds.total?))) else {
            return Vec::new();
        };
        let mut text = format!(
            "截至{}月底，实施项目中报送到位资金的{}项，到位资金{}亿元",
            self.month.month(),
            funds.reported,
            self.money(total)
        );
        if let Some(rate) = funds.annual.and_then(|annual| Rate::of_money(total, annual)) {
            let _ = write!(text, "，资金到位率{}%（占年度计划投资）", self.percent(rate));
        }
        text.push('。');
        let share = |amount: Money| match Rate::of_money(amount, total) {
            Some(rate) => format!("{}亿元（占{}%）", self.money(amount), self.percent(rate)),
            None => format!("{}亿元", self.money(amount)),
        };
        let sources = funds.by_source.iter().map(|(source, amount)| format!("{source}{}", share(*amount)));
        let sources = sources.chain(funds.unnamed.map(|amount| format!("未分来源{}", share(amount))));
        let sources = sources.collect::<Vec<_>>();
        if !funds.by_source.is_empty() {
            let _ = write!(text, "其中：{}。", sources.join("、"));
        }
        vec![text]
    }

    /// `截至12月底，年内增补项目3项，总投资5.00亿元，年度计划投资1.00亿元；调出项目1项，…。`
    pub(super) fn plan_changes_text(&self) -> Vec<String> {
        let said = |sum: &PlanChangeSum| {
            let head = format!("{}项目{}项，总投资{}亿元", sum.kind.name(), sum.count, self.money(sum.total));
            if sum.kind != PlanChangeKind::Adjustment {
                return format!("{head}，年度计划投资{}亿元", self.money(sum.annual));
            }
            let size = if sum.annual < Money::ZERO { "调减" } else { "调增" };
            let amount = Money::ZERO.checked_sub(sum.annual).ok().filter(|amount| *amount > Money::ZERO);
            match sum.annual == Money::ZERO {
                true => format!("{head}，年度计划投资不变"),
                false => format!("{head}，年度计划投资{size}{}亿元", self.money(amount.unwrap_or(sum.annual))),
            }
        };
        let said = self.facts.plan_changes.iter().map(said).collect::<Vec<_>>();
        if said.is_empty() {
            return Vec::new();
        }
        vec![format!("截至{}月底，年内{}。", self.month.month(), said.join("；"))]
    }

    /// What becomes of the projects at the end of the year, by reason.
    pub(super) fn carried_over_text(&self) -> Vec<String> {
        let Some(sums) = self.facts.next_year.as_deref().filter(|sums| !sums.is_empty()) else { return Vec::new() };
        let said = sums.iter().map(|sum| format!("{}{}项", sum.reason.name().replace('，', "、"), sum.count));
        let all = sums.iter().map(|sum| sum.count).sum::<u32>();
        vec![format!("年底列入计划的项目共{all}项（含预备项目）：{}。", said.collect::<Vec<_>>().join("；"))]
    }

    /// `年度考核（柳重办〔2022〕30号）县区共考核单位3个：优秀1个，为市交通运输局；良好2个，为鱼峰区人民政府、城中区人民政府。`
    pub(super) fn assessment_text(&self) -> Vec<String> {
        let first = self.rule.first.map_or(FIRST, |first| first as usize);
        let said = |sum: &AssessmentSum| {
            let grades = sum.grades.iter().filter_map(|grade| grade_text(grade, first)).collect::<Vec<_>>();
            let grades = if grades.is_empty() { String::new() } else { format!("：{}", grades.join("；")) };
            let group = sum.group.as_deref().unwrap_or_default();
            format!("{}（{}）{group}共考核单位{}个{grades}。", sum.scheme, sum.number, sum.units)
        };
        self.facts.assessments.iter().map(said).collect()
    }

    /// How many projects the next plan would have, by phase, and what is left to be done of them.
    pub(super) fn next_year_text(&self) -> Result<Vec<String>> {
        let Some(sums) = self.facts.next_year.as_deref() else { return Ok(Vec::new()) };
        let of = |phase: Option<Phase>| sums.iter().filter(move |sum| sum.reason.phase() == phase);
        let count = |phase| of(phase).map(|sum: &NextYearSum| sum.count).sum::<u32>();
        let phases = Phase::IMPLEMENTATION.map(|phase| (phase, count(Some(phase))));
        let all = phases.iter().map(|(_, count)| count).sum::<u32>();
        if all + count(Some(Phase::Reserve)) == 0 {
            return Ok(Vec::new());
        }
        let said = phases.iter().filter(|(_, count)| *count > 0);
        let said = said.map(|(phase, count)| format!("{}项目{count}项", phase.name())).collect::<Vec<_>>();
        let mut text = format!("建议{}年安排实施项目{all}项", self.plan.year + 1);
        if !said.is_empty() {
            let _ = write!(text, "，其中{}", said.join("、"));
        }
        let left = Phase::IMPLEMENTATION.into_iter().flat_map(|phase| of(Some(phase))).filter_map(|sum| sum.remaining);
        let left = left.collect::<Vec<_>>();
        if !left.is_empty() {
            let _ = write!(text, "，剩余投资{}亿元", self.money(Money::sum(left)?));
        }
        let reserve = count(Some(Phase::Reserve));
        if reserve > 0 {
            let _ = write!(text, "；安排预备项目{reserve}项");
        }
        let leave = of(None).find(|sum| sum.reason == RolloverReason::NotStartedTwice).map_or(0, |sum| sum.count);
        if leave > 0 {
            let _ = write!(text, "；连续两年未开工的{leave}项建议调出");
        }
        text.push_str("。年度计划投资和进度目标须重新核定。");
        Ok(vec![text])
    }
}

/// The units of a grade, those who are exempt counted and not named; without grades, the first ones by rank.
fn grade_text(sum: &GradeSum, first: usize) -> Option<String> {
    let Some(grade) = &sum.grade else {
        let named = sum.units.iter().take(first).map(String::as_str).collect::<Vec<_>>();
        return (!named.is_empty()).then(|| format!("得分居前的为{}", named.join("、")));
    };
    let count = sum.units.len() + sum.exempt as usize;
    let but =
        if sum.exempt == 0 { String::new() } else { format!("（其中{}个单位按规定免列）", sum.exempt) };
    let named = if sum.units.is_empty() { String::new() } else { format!("，为{}", sum.units.join("、")) };
    Some(format!("{grade}{count}个{but}{named}"))
}
