//! What a measure looks at (范围): which items, which matters, against which target; and in which part a unit answers for them.

use serde::{Deserialize, Serialize};

use super::names::check_names;
use super::{StartBaseKind, text_of};
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::plan::PlanLevel;
use crate::domain::plan::phase::Phase;
use crate::domain::value::field::{Content, Datum, Given, Kind, Scalar};
use crate::domain::value::money::{Money, check_amounts};
use crate::error::Result;
use crate::setters::setters;

coded! {
    /// For which items of a plan a unit answers.
    #[derive(Default, PartialOrd, Ord)]
    pub enum UnitRole: "UNIT_ROLE", "Part of a unit in a plan" {
        /// those that it leads: it is the first responsible unit.
        #[default]
        Lead = 1 "牵头单位",
        /// those whose reports it files.
        Reporting = 2 "填报单位",
    }
}

/// What a measure looks at. Whatever is left out asks for nothing; several values of one kind are alternatives.
///
/// ```
/// use zdxm::{MeasureFilter, Phase};
/// let of = MeasureFilter::default().with_phase(vec![Phase::New]).with_sector(vec!["产业发展".into()]);
/// assert_eq!(of.phase, [Phase::New]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct MeasureFilter {
    /// Items of these planned phases. Without any: implementation projects, the reserve left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phase: Vec<Phase>,
    /// Items that the plan lists under sectors of these names, of the first level or of the second.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sector: Vec<String>,
    /// Items of these levels: a starred one (★) is of the level above that of its plan, any other of the level of its plan.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub level: Vec<PlanLevel>,
    /// Matters of these kinds (word or name), or with this text in their names: `拆迁`. Only measures of matters look at it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub matter: Vec<String>,
    /// Name of the target (考核数) of the rule pack; only measures against a target look at it. Without one: the only target of
    /// the pack that fits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// Base of the rate of starts, where it is not that of the plan's rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<StartBaseKind>,
    /// The amount that a month must exceed to be counted by `months_over`, such as `10亿元`.
    #[serde(with = "text_of::amount", skip_serializing_if = "Option::is_none")]
    pub over: Option<Money>,
}

setters! {
    MeasureFilter {
        with_phase(phase: Vec<Phase>) = phase;
        with_sector(sector: Vec<String>) = sector;
        with_level(level: Vec<PlanLevel>) = level;
        with_matter(matter: Vec<String>) = matter;
        with_target(target: impl Into<String>) = Some(target.into());
        with_base(base: StartBaseKind) = Some(base);
        with_over(over: Money) = Some(over);
    }
}

impl MeasureFilter {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == MeasureFilter::default()
    }

    /// Names that are there, each once, and an amount above zero.
    pub(crate) fn check(&self, place: &'static str) -> Result<()> {
        check_names(place, &self.sector)?;
        check_names(place, &self.matter)?;
        check_names(place, &self.target)?;
        match self.over {
            Some(over) if over <= Money::ZERO => Err(messages::filter_over_not_positive().field(place)),
            over => check_amounts(&[(place, over)]),
        }
    }

    /// Whether it leaves out items that are looked at without it.
    pub(crate) fn narrows_items(&self) -> bool {
        !(self.phase.is_empty() && self.sector.is_empty() && self.level.is_empty())
    }
}

/// A text of pairs such as `phase=new,ongoing;sector=产业发展;over=10亿元`, values of one kind with a comma between them.
impl Content for MeasureFilter {
    const KIND: Kind = Kind::Text;

    fn datum(&self) -> Datum<'_> {
        if self.is_empty() {
            return Datum::Null;
        }
        let MeasureFilter { phase, sector, level, matter, target, base, over } = self;
        let words = |words: Vec<&str>| words.join(",");
        let pairs = [
            ("phase", words(phase.iter().map(|phase| phase.word()).collect())),
            ("sector", sector.join(",")),
            ("level", words(level.iter().map(|level| level.word()).collect())),
            ("matter", matter.join(",")),
            ("target", target.clone().unwrap_or_default()),
            ("base", base.map(|base| base.word().to_owned()).unwrap_or_default()),
            ("over", over.map(|over| over.to_string()).unwrap_or_default()),
        ];
        let said = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        Datum::Text(said.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(";").into())
    }

    fn put(&mut self, given: Given) -> Result<()> {
        let text = String::read(given)?.unwrap_or_default();
        let mut filter = MeasureFilter::default();
        for pair in text.split([';', '；']).filter(|pair| !pair.trim().is_empty()) {
            let wrong = || messages::filter_unreadable(pair.trim());
            let (name, value) = pair.split_once(['=', '＝']).ok_or_else(wrong)?;
            let values = || value.split([',', '，', '、']).map(str::trim).filter(|value| !value.is_empty());
            match name.trim() {
                "phase" => filter.phase = values().map(str::parse).collect::<Result<_>>()?,
                "sector" => filter.sector = values().map(str::to_owned).collect(),
                "level" => filter.level = values().map(str::parse).collect::<Result<_>>()?,
                "matter" => filter.matter = values().map(str::to_owned).collect(),
                "target" => filter.target = Some(value.trim().to_owned()),
                "base" => filter.base = Some(value.trim().parse()?),
                "over" => filter.over = Some(Money::parse_with_unit(value)?),
                _ => return Err(wrong()),
            }
        }
        *self = filter;
        Ok(())
    }

    fn check(&mut self, field: &'static str) -> Result<()> {
        MeasureFilter::check(self, field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_read_as_it_is_written() {
        let mut filter = MeasureFilter::default();
        let text =
            "phase=new,ongoing;sector=产业发展,民生保障;level=regional;matter=拆迁;target=投资;base=all;over=1000.00元";
        filter.put(Given::Text(text.into())).unwrap();
        assert_eq!(filter.phase, [Phase::New, Phase::Ongoing]);
        assert_eq!(filter.datum(), Datum::Text(text.into()));
        let json = serde_json::to_string(&filter).unwrap();
        assert_eq!(serde_json::from_str::<MeasureFilter>(&json).unwrap(), filter);
        filter.put(Given::Text(" ；".into())).unwrap();
        assert!(filter.is_empty() && filter.datum() == Datum::Null);
        for wrong in ["phase", "stage=new", "phase=early", "base=none", "over=10", "{\"phase\":[\"new\"]}"] {
            assert!(filter.put(Given::Text(wrong.into())).is_err(), "{wrong}");
        }
    }
}
