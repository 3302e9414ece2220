//! Traffic lights (红黄绿灯): how far behind is yellow, how far is red. Where cities differ, the difference is data.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::rules::text_of;
use crate::domain::value::decimal_text;
use crate::domain::value::money::{Money, check_amounts};
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::rate::{Rate, last_place, percent};
use crate::error::Result;
use crate::setters::setters;

/// Most decimals and largest value of a threshold, so that comparisons are exact in 128 bits.
const DECIMALS_MAX: u32 = 6;
const THRESHOLD_MAX: i64 = 1_000;
/// Decimals of figures in a reason.
const REASON_DECIMALS: u32 = 2;

coded! {
    /// A light.
    #[derive(PartialOrd, Ord)]
    pub enum Light: "LIGHT", "Light" {
        /// green.
        Green = 1 "绿灯",
        /// yellow.
        Yellow = 2 "黄灯",
        /// red.
        Red = 3 "红灯",
    }
}

coded! {
    /// How progress is measured against 序时进度.
    pub enum LightMeasure {
        /// percentage points below it, such as 10 and 30.
        PointsBelow = 1 "低于序时进度的百分点",
        /// the rate as a part of it, such as 0.8 and 0.6.
        Ratio = 2 "完成率与序时进度之比",
        /// by how many percent less is done than should be by now, such as 0 and 50.
        Shortfall = 3 "比序时应完成投资少的百分比",
    }
}

/// A light by progress. Strictly worse than a threshold gives the colour; unrounded values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ProgressLight {
    /// What is compared.
    pub measure: LightMeasure,
    /// Worse than this is yellow.
    #[serde(with = "decimal_text")]
    pub yellow: Decimal,
    /// Worse than this is red.
    #[serde(with = "decimal_text")]
    pub red: Decimal,
    /// Whether a new start is judged before the month in which it is planned to start.
    #[serde(default)]
    pub before_planned_start: bool,
}

impl ProgressLight {
    /// Yellow and red beyond these thresholds; a new start is judged from its planned month on.
    pub fn new(measure: LightMeasure, yellow: Decimal, red: Decimal) -> Self {
        ProgressLight { measure, yellow, red, before_planned_start: false }
    }
}

setters! {
    ProgressLight {
        with_before_planned_start(before_planned_start: bool) = before_planned_start;
    }
}

/// A light by a late start: months, counting the planned one, at whose end it should have started and had not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct StartLight {
    /// So many months give yellow.
    pub yellow_months: u32,
    /// So many months give red.
    pub red_months: u32,
}

impl StartLight {
    /// Yellow and red after so many months.
    pub fn new(yellow_months: u32, red_months: u32) -> Self {
        StartLight { yellow_months, red_months }
    }
}

/// The lights of projects, or of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct LightRules {
    /// By progress.
    pub progress: Option<ProgressLight>,
    /// By a late start; of projects only.
    pub start: Option<StartLight>,
    /// So many months of yellow in a row make red.
    pub red_after_yellow: Option<u32>,
    /// Only plans from so much on are judged, such as `1000万元`.
    #[serde(with = "text_of::amount")]
    pub least_annual: Option<Money>,
    /// Whether a late node gives its light to its project (节点逾期亮灯); of projects only.
    #[serde(skip_serializing_if = "is_no")]
    pub nodes: bool,
}

fn is_no(flag: &bool) -> bool {
    !flag
}

setters! {
    LightRules {
        with_nodes(nodes: bool) = nodes;
        with_progress(progress: ProgressLight) = Some(progress);
        with_start(start: StartLight) = Some(start);
        with_red_after_yellow(red_after_yellow: u32) = Some(red_after_yellow);
        with_least_annual(least_annual: Money) = Some(least_annual);
    }
}

/// The light of a matter, or of a node: yellow from the day after its deadline on, red later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct MatterLight {
    /// So many days after its deadline it is still yellow.
    pub yellow_days: u32,
}

impl MatterLight {
    /// Yellow for so many days after the deadline.
    pub fn new(yellow_days: u32) -> Self {
        MatterLight { yellow_days }
    }

    /// The light of a matter that is too late by so many days, or not (`None`).
    pub fn of(self, days_late: Option<i64>) -> Light {
        match days_late {
            None => Light::Green,
            Some(days) if days <= i64::from(self.yellow_days) => Light::Yellow,
            Some(_) => Light::Red,
        }
    }
}

impl Default for MatterLight {
    /// Yellow for 30 days, as node plans have it.
    fn default() -> Self {
        MatterLight::new(30)
    }
}

/// Which lights a rule pack has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Lights {
    /// Of implementation projects.
    pub items: Option<LightRules>,
    /// Of lead units, by the sums of their implementation projects.
    pub units: Option<LightRules>,
    /// Of matters; yellow for 30 days unless said otherwise.
    pub matters: Option<MatterLight>,
    /// Of nodes; yellow for 30 days unless said otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nodes: Option<MatterLight>,
}

setters! {
    Lights {
        with_matters(matters: MatterLight) = Some(matters);
        with_nodes(nodes: MatterLight) = Some(nodes);
        with_items(items: LightRules) = Some(items);
        with_units(units: LightRules) = Some(units);
    }
}

impl Lights {
    pub(super) fn check(&self) -> Result<()> {
        for (place, rules) in [("lights.items", &self.items), ("lights.units", &self.units)] {
            rules.as_ref().map_or(Ok(()), |rules| rules.check(place, place == "lights.units"))?;
        }
        Ok(())
    }
}

impl LightRules {
    fn check(&self, place: &'static str, of_units: bool) -> Result<()> {
        check_amounts(&[(place, self.least_annual)])?;
        if let Some(progress) = &self.progress {
            let most = Decimal::from(THRESHOLD_MAX);
            for value in [progress.yellow, progress.red] {
                if value.is_sign_negative() || value > most || value.normalize().scale() > DECIMALS_MAX {
                    let wrong = messages::threshold_out_of_range(value, THRESHOLD_MAX, DECIMALS_MAX);
                    return Err(wrong.field(place));
                }
            }
            let in_order = match progress.measure {
                LightMeasure::Ratio => progress.red < progress.yellow,
                LightMeasure::PointsBelow | LightMeasure::Shortfall => progress.red > progress.yellow,
            };
            if !in_order {
                return Err(messages::thresholds_in_wrong_order(progress.red, progress.yellow).field(place));
            }
        }
        if let Some(StartLight { yellow_months, red_months }) = self.start {
            if of_units {
                return Err(messages::units_do_not_start().field(place));
            }
            if yellow_months == 0 || red_months < yellow_months {
                return Err(messages::late_months_invalid(yellow_months, red_months).field(place));
            }
        }
        if self.nodes && of_units {
            return Err(messages::units_have_no_nodes().field(place));
        }
        match self.red_after_yellow {
            Some(0 | 1) => Err(messages::red_after_one_yellow().field(place)),
            _ => Ok(()),
        }
    }
}

/// The node of a project that is late by most days at the end of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LateNode {
    pub(crate) name: String,
    pub(crate) days: i64,
    pub(crate) light: Light,
}

/// What a light looks at, at the end of a month.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct LightFacts {
    /// Annual planned investment.
    pub(crate) annual: Option<Money>,
    /// Done in the year to date; `None` where nothing was ever reported.
    pub(crate) done: Option<Money>,
    /// When a new start is planned to start; `None` for others.
    pub(crate) planned_start: Option<ProjectDate>,
    /// Whether it has started.
    pub(crate) started: bool,
    /// Where the rules look at nodes.
    pub(crate) late_node: Option<LateNode>,
}

/// A light with the reasons for it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Judgement {
    /// The light; `None` where there is nothing to judge: no plan, or never reported.
    pub light: Option<Light>,
    /// Why it is not green, in Chinese.
    pub reasons: Vec<String>,
}

impl Judgement {
    fn add(&mut self, light: Light, reason: impl FnOnce() -> Option<String>) {
        self.light = self.light.max(Some(light));
        if light > Light::Green {
            self.reasons.extend(reason());
        }
    }
}

impl LightRules {
    /// The lights of the months of a year from January on, of which the facts are given.
    pub(crate) fn judge_months(&self, year: u16, facts: &[LightFacts]) -> Result<Vec<Judgement>> {
        let mut months: Vec<Judgement> = Vec::with_capacity(facts.len());
        let mut in_a_row = 0;
        for (number, facts) in (1..).zip(facts) {
            let mut judged = self.judge(YearMonth::new(year, number)?, facts);
            in_a_row = if judged.light >= Some(Light::Yellow) { in_a_row + 1 } else { 0 };
            if self.red_after_yellow.is_some_and(|months| in_a_row >= months) && judged.light == Some(Light::Yellow) {
                judged.add(Light::Red, || Some(format!("连续{in_a_row}个月黄灯")));
            }
            months.push(judged);
        }
        Ok(months)
    }

    /// The light of a month alone. `earlier` gives the facts of a month before it, and is asked only while a row of yellow
    /// months may make it red.
    pub(crate) fn light(
        &self,
        month: YearMonth,
        facts: &LightFacts,
        mut earlier: impl FnMut(u8) -> Result<LightFacts>,
    ) -> Result<Option<Light>> {
        let light = self.judge(month, facts).light;
        let (Some(Light::Yellow), Some(months)) = (light, self.red_after_yellow) else { return Ok(light) };
        let mut in_a_row = 1;
        for number in (1..month.month()).rev() {
            if in_a_row >= months {
                break;
            }
            let judged = self.judge(YearMonth::new(month.year(), number)?, &earlier(number)?);
            if judged.light < Some(Light::Yellow) {
                break;
            }
            in_a_row += 1;
        }
        Ok(if in_a_row >= months { Some(Light::Red) } else { light })
    }

    fn judge(&self, month: YearMonth, facts: &LightFacts) -> Judgement {
        let mut judged = Judgement::default();
        if self.least_annual.is_some_and(|least| facts.annual.unwrap_or(Money::ZERO) < least) {
            return judged;
        }
        let late = facts.planned_start.and_then(|planned| months_late(planned, month)).filter(|_| !facts.started);
        let is_to_come = !facts.started && late.is_none() && facts.planned_start.is_some();
        if let Some(rule) = self.progress.filter(|rule| rule.before_planned_start || !is_to_come)
            && let (Some(annual), Some(done)) = (facts.annual.filter(|annual| *annual > Money::ZERO), facts.done)
        {
            let light = rule.light(month, done, annual);
            judged.add(light, || rule.reason(month, done, annual));
        }
        if let (Some(rule), Some(late)) = (self.start, late) {
            let light = match late {
                late if late >= rule.red_months => Light::Red,
                late if late >= rule.yellow_months => Light::Yellow,
                _ => Light::Green,
            };
            let planned = facts.planned_start.map(|planned| planned.to_string()).unwrap_or_default();
            judged.add(light, || Some(format!("应于{planned}开工，已有{late}个月应开未开")));
        }
        if let Some(LateNode { name, days, light }) = facts.late_node.as_ref().filter(|_| self.nodes) {
            judged.add(*light, || Some(format!("节点“{name}”逾期{days}天")));
        }
        judged
    }
}

/// How many months, counting the planned one, are over at the end of a month; `None` before. A year alone is its end.
fn months_late(planned: ProjectDate, month: YearMonth) -> Option<u32> {
    let planned = planned.month().or_else(|| YearMonth::new(planned.year(), 12).ok())?;
    u32::try_from(month.months_since(planned) + 1).ok().filter(|months| *months > 0)
}

impl ProgressLight {
    fn light(&self, month: YearMonth, done: Money, annual: Money) -> Light {
        if self.is_worse(self.red, month, done, annual) {
            Light::Red
        } else if self.is_worse(self.yellow, month, done, annual) {
            Light::Yellow
        } else {
            Light::Green
        }
    }

    /// Whether progress is strictly worse than a threshold, exactly.
    fn is_worse(&self, threshold: Decimal, month: YearMonth, done: Money, annual: Money) -> bool {
        let threshold = threshold.normalize();
        let (mantissa, scale) = (threshold.mantissa(), 10_i128.pow(threshold.scale().min(DECIMALS_MAX)));
        // Twelfths: done of the year against the months of it. Each product is below 2^63 × 10^13.
        let (twelve_done, due) = (12 * i128::from(done.fen()), i128::from(month.month()) * i128::from(annual.fen()));
        match self.measure {
            LightMeasure::PointsBelow => (due - twelve_done) * 100 * scale > mantissa * 12 * i128::from(annual.fen()),
            LightMeasure::Ratio => twelve_done * scale < mantissa * due,
            LightMeasure::Shortfall => (due - twelve_done) * 100 * scale > mantissa * due,
        }
    }

    fn reason(&self, month: YearMonth, done: Money, annual: Money) -> Option<String> {
        let rate = Rate::of_money(done, annual)?;
        let (twelve_done, due) = (12 * i128::from(done.fen()), i128::from(month.month()) * i128::from(annual.fen()));
        Some(match self.measure {
            LightMeasure::PointsBelow => {
                let below = Rate::time_progress(month).gap(rate).points(REASON_DECIMALS);
                format!("低于序时进度{}个百分点", behind(below))
            }
            LightMeasure::Ratio => match percent(twelve_done, due, REASON_DECIMALS) {
                // What is behind is not called as far as it should be.
                shown if twelve_done < due && shown >= Decimal::ONE_HUNDRED => format!("完成率不足序时进度的{shown}%"),
                shown => format!("完成率为序时进度的{shown}%"),
            },
            LightMeasure::Shortfall => {
                format!("比序时应完成投资少{}%", behind(percent(due - twelve_done, due, REASON_DECIMALS)))
            }
        })
    }
}

/// By how much somebody is behind who is: never by nothing.
fn behind(shown: Decimal) -> String {
    if shown.is_zero() { format!("不足{}", last_place(REASON_DECIMALS)) } else { shown.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_that_is_behind_is_never_called_level() {
        let reason = |measure, done, annual| {
            let (yellow, red) = (Decimal::ZERO, Decimal::TEN);
            let light = ProgressLight { measure, yellow, red, before_planned_start: false };
            let month = YearMonth::new(2022, 6).unwrap();
            light.reason(month, Money::from_fen(done), Money::from_fen(annual)).unwrap()
        };
        let [points, ratio, shortfall] = [LightMeasure::PointsBelow, LightMeasure::Ratio, LightMeasure::Shortfall];
        assert_eq!(reason(points, 499_999, 1_000_000), "低于序时进度不足0.01个百分点");
        assert_eq!(reason(points, 499_000, 1_000_000), "低于序时进度0.10个百分点");
        assert_eq!(reason(ratio, 499_999, 1_000_000), "完成率不足序时进度的100.00%");
        assert_eq!(reason(ratio, 499_000, 1_000_000), "完成率为序时进度的99.80%");
        assert_eq!(reason(shortfall, 499_999, 1_000_000), "比序时应完成投资少不足0.01%");
        assert_eq!(reason(shortfall, 250_000, 1_000_000), "比序时应完成投资少50.00%");
    }
}
