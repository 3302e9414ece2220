//! When a letter is due (函件规则): conditions on the lights and the measures of a month, for so many months. Where cities differ,
//! the difference is data.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::lights::Light;
use super::wording::measured;
use crate::coded::coded;
use crate::domain::letter::kind::LetterKind;
use crate::domain::messages;
use crate::domain::rules::measure::{Condition, Measure};
use crate::domain::value::decimal_text;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;

/// Decimals of rates in the words of a condition.
const CONDITION_DECIMALS: u32 = 2;

coded! {
    /// What a rule of letters looks at.
    #[derive(PartialOrd, Ord)]
    pub enum LetterAbout {
        /// each implementation project of a plan.
        Project = 1 "项目",
        /// each matter that is open at the end of the month, of these projects.
        Matter = 2 "事项",
        /// each lead unit.
        Unit = 3 "单位",
    }
}

coded! {
    /// Whom a letter goes to.
    pub enum LetterTo {
        /// the owner of the project.
        Owner = 1 "项目业主",
        /// the unit that leads.
        LeadUnit = 2 "牵头单位",
        /// the other responsible units.
        CoUnits = 3 "配合单位",
        /// those who answer for the project as commissioners.
        Leader = 4 "责任领导",
        /// the unit that the letter is about, or that must settle the matter.
        Unit = 5 "责任单位",
    }
}

/// A condition of a rule: a light, or a measure with its bounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LetterCondition {
    /// The light of the month is this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub light: Option<Light>,
    /// This measure has a value within the bounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
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

impl LetterCondition {
    /// The light of the month is this one.
    pub fn light(light: Light) -> Self {
        let none = Condition::on(());
        LetterCondition::bounds(none, None, Some(light))
    }

    /// A measure has a value within bounds.
    pub fn measure(condition: Condition) -> Self {
        let measure = condition.measure;
        LetterCondition::bounds(condition, Some(measure), None)
    }

    fn bounds<M>(of: Condition<M>, measure: Option<Measure>, light: Option<Light>) -> Self {
        let Condition { measure: _, at_least, above, below, at_most } = of;
        LetterCondition { light, measure, at_least, above, below, at_most }
    }

    fn on_measure(&self) -> Option<Condition> {
        let mut condition = Condition::on(self.measure?);
        condition.at_least = self.at_least.clone();
        condition.above = self.above.clone();
        condition.below = self.below.clone();
        condition.at_most = self.at_most.clone();
        Some(condition)
    }

    /// Whether it holds in a month; what is not known does not.
    pub fn holds(&self, month: &LetterMonth) -> bool {
        match self.on_measure() {
            Some(condition) => condition.holds(month.measures.get(&condition.measure)),
            None => self.light.is_some() && self.light == month.light,
        }
    }

    fn check(&self) -> Result<()> {
        let has_bounds = [&self.at_least, &self.above, &self.below, &self.at_most].into_iter().any(Option::is_some);
        match (self.light, self.measure) {
            (Some(_), None) if !has_bounds => Ok(()),
            (None, Some(_)) if has_bounds => Ok(()),
            _ => Err(messages::letter_condition_invalid()),
        }
    }

    /// As an office writes it: 月任务完成率低于60%, 亮黄灯.
    pub(crate) fn words(&self) -> String {
        let Some(measure) = self.measure else {
            return self.light.map(|light| format!("亮{}", light.name())).unwrap_or_default();
        };
        let bound = |word: &str, bound: &Option<Fraction>| {
            bound.as_ref().map(|bound| format!("{word}{}", measured(measure, bound, CONDITION_DECIMALS)))
        };
        let bounds = [
            bound("不低于", &self.at_least),
            bound("高于", &self.above),
            bound("低于", &self.below),
            bound("不高于", &self.at_most),
        ];
        format!("{}{}", measure.name(), bounds.into_iter().flatten().collect::<Vec<_>>().join("且"))
    }
}

/// When a letter is due, whom it goes to, and what follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct LetterRule {
    /// What the pack calls it; no other rule of it has the name.
    pub id: String,
    /// Of the rules that hold for one project, matter or unit in a month, the one of the highest level asks for the letter; of
    /// several of one level, the first.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub level: u32,
    /// What an office calls the letter: 黄牌警告（督办函）.
    pub name: String,
    /// What kind of letter it is; where nothing is said, the kind whose name stands in [`LetterRule::name`], else 督办函.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<LetterKind>,
    /// What it looks at: `project`, `matter` or `unit`.
    #[serde(rename = "for")]
    pub about: LetterAbout,
    /// All of these must hold at the end of a month. A matter has the measures of its project, and a light by its own time limit.
    pub when: Vec<LetterCondition>,
    /// For so many months in a row, up to this one, within the year of the plan.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub streak: u32,
    /// In so many months of the year, this one among them, in a row or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// In this month of the year alone, 1 to 12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_month: Option<u8>,
    /// Whom it goes to, in this order. Without any: the lead unit of a project, the unit itself, the unit of a matter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<LetterTo>,
    /// Within how many working days an answer is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_working_days: Option<u32>,
    /// Points that it gives each of its units in the assessment, such as `"-1"`.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "decimal_text::option")]
    pub points: Option<Decimal>,
    /// Whether it is made public (公示).
    #[serde(rename = "publish", default, skip_serializing_if = "std::ops::Not::not")]
    pub public: bool,
    /// What the answer must have: 时间表, 路线图, 责任人.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<String>,
    /// What the unit loses by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loses: Option<String>,
    /// Which wording of the pack it has; the first of its kind unless said otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_one(number: &u32) -> bool {
    *number == 1
}

/// What is known of a project, a matter or a unit at the end of a month.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct LetterMonth {
    /// Its light; `None` where there is nothing to judge.
    pub light: Option<Light>,
    /// Its measures; one that is not known stands not there.
    pub measures: BTreeMap<Measure, Fraction>,
}

impl LetterMonth {
    /// A month of which nothing is known but the light.
    pub fn new(light: Option<Light>) -> Self {
        LetterMonth { light, measures: BTreeMap::new() }
    }

    /// The same with the value of a measure.
    #[must_use]
    pub fn with(mut self, measure: Measure, value: Fraction) -> Self {
        self.measures.insert(measure, value);
        self
    }
}

/// A letter that is due (应发函件).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DueLetter<'r> {
    /// The rule that asks for it.
    pub rule: &'r LetterRule,
    /// For how many months in a row its conditions hold, up to this one.
    pub in_a_row: u32,
    /// In how many months of the year they held.
    pub times: u32,
}

impl LetterRule {
    /// What kind of letter it asks for.
    pub fn letter_kind(&self) -> LetterKind {
        let named = || LetterKind::ALL.into_iter().find(|kind| self.name.contains(kind.name()));
        self.kind.or_else(named).unwrap_or(LetterKind::Urging)
    }

    /// Whether it asks for a letter at the end of the last of some months, from January on.
    pub fn due(&self, months: &[LetterMonth]) -> Option<DueLetter<'_>> {
        let holds = |month: &&LetterMonth| self.when.iter().all(|condition| condition.holds(month));
        if self.only_month.is_some_and(|month| usize::from(month) != months.len()) {
            return None;
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let in_a_row = count(months.iter().rev().take_while(holds).count());
        let times = count(months.iter().filter(holds).count());
        let is_due = in_a_row >= self.streak.max(1) && self.times.is_none_or(|wanted| times >= wanted);
        is_due.then_some(DueLetter { rule: self, in_a_row, times })
    }

    pub(super) fn check(&self) -> Result<()> {
        text::checked_line("letters.id", &self.id, limits::NAME_CHARS)?;
        text::checked_line("letters.name", &self.name, limits::NAME_CHARS)?;
        self.loses
            .as_ref()
            .map_or(Ok(()), |loses| text::checked_line("letters.loses", loses, limits::NAME_CHARS).map(drop))?;
        self.asks.iter().try_for_each(|asks| text::checked_line("letters.asks", asks, limits::NAME_CHARS).map(drop))?;
        let wrong = || messages::letter_rule_months_invalid(&self.id).field("letters");
        if self.when.is_empty() {
            return Err(messages::letter_rule_without_condition(&self.id).field("letters.when"));
        }
        self.when.iter().try_for_each(LetterCondition::check).map_err(|error| error.field("letters.when"))?;
        let of_a_year = |months: u32| (1..=12).contains(&months);
        if !of_a_year(self.streak) || !self.times.is_none_or(of_a_year) || (self.streak > 1 && self.times.is_some()) {
            return Err(wrong());
        }
        if self.only_month.is_some_and(|month| !of_a_year(month.into()) || u32::from(month) < self.streak) {
            return Err(wrong());
        }
        if self.reply_working_days.is_some_and(|days| !(1..=limits::REPLY_DAYS).contains(&days)) {
            return Err(messages::reply_days_invalid(limits::REPLY_DAYS).field("letters.reply_working_days"));
        }
        if self.points.is_some_and(|points| points.abs() > Decimal::from(limits::LETTER_POINTS)) {
            return Err(messages::letter_points_invalid(limits::LETTER_POINTS).field("letters.points"));
        }
        let fits = |to: &LetterTo| match self.about {
            LetterAbout::Project => *to != LetterTo::Unit,
            LetterAbout::Matter => true,
            LetterAbout::Unit => *to == LetterTo::Unit,
        };
        match self.to.iter().find(|to| !fits(to)) {
            Some(to) => Err(messages::letter_goes_nowhere(&self.id, (*to).into()).field("letters.to")),
            None => Ok(()),
        }
    }
}

/// The letter that is due about something at the end of the last of some months, from January on: that of the rule of the highest
/// level which holds; of several of one level, the first.
pub(crate) fn due<'r>(rules: &'r [LetterRule], about: LetterAbout, months: &[LetterMonth]) -> Option<DueLetter<'r>> {
    let mut found: Option<DueLetter<'r>> = None;
    for due in rules.iter().filter(|rule| rule.about == about).filter_map(|rule| rule.due(months)) {
        if found.is_none_or(|found| due.rule.level > found.rule.level) {
            found = Some(due);
        }
    }
    found
}
