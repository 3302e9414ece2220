//! What contradicts itself in a scheme, refused with its place.

use std::collections::BTreeSet;
use std::str::FromStr;

use super::absent::AbsentRule;
use super::item::{AssessedEach, AssessmentItem};
use super::outcome::{AssessmentGrade, AssessmentList};
use super::rule::PointsRuleKind;
use super::rule_of_item::ordered;
use super::scheme::AssessmentScheme;
use crate::domain::messages;
use crate::domain::rules::filter::MeasureFilter;
use crate::domain::rules::measure::{Condition, Measure};
use crate::domain::value::fraction::Fraction;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::message::Arg;

/// Names that values of a unit have beside its items.
const RESERVED: [&str; 2] = ["items", "exempt"];

/// The schemes of a rule pack: each is sound, names measures that a ledger knows, and has a name of its own.
pub(in crate::domain::rules::rule_pack) fn check_all(schemes: &[AssessmentScheme]) -> Result<()> {
    let mut names = BTreeSet::new();
    for (at, scheme) in schemes.iter().enumerate() {
        let place = format!("assessments[{at}]");
        scheme.check(&place)?;
        scheme.check_measures(&place)?;
        if !names.insert(text::name_key(&scheme.name)) {
            return Err(messages::rule_pack_name_twice(&scheme.name).field("assessments"));
        }
    }
    for (at, scheme) in schemes.iter().enumerate() {
        for (number, item) in scheme.items.iter().enumerate() {
            let place = format!("assessments[{at}].items[{number}]");
            item.check_combined(&place, schemes.iter().filter(|other| other.name != scheme.name))?;
        }
    }
    Ok(())
}

impl AssessmentScheme {
    pub(super) fn check(&self, place: &str) -> Result<()> {
        check_name(&format!("{place}.name"), &self.name)?;
        text::checked_text("source", self.source.clone())?;
        if self.items.is_empty() {
            return Err(messages::assessment_empty(&format!("{place}.items")));
        }
        let mut ids = BTreeSet::new();
        for (at, item) in self.items.iter().enumerate() {
            let place = format!("{place}.items[{at}]");
            if RESERVED.contains(&item.id.as_str()) {
                return Err(messages::assessment_id_reserved(&format!("{place}.id"), &item.id));
            }
            if !ids.insert(item.id.as_str()) {
                return Err(messages::assessment_id_twice(&format!("{place}.id"), &item.id));
            }
            item.check(&place)?;
        }
        self.check_dropped(place)?;
        self.check_gates(place, &ids)?;
        for (at, veto) in self.veto.iter().enumerate() {
            let place = format!("{place}.veto[{at}]");
            check_name(&format!("{place}.result"), &veto.result)?;
            if veto.when.is_empty() {
                return Err(messages::assessment_empty(&format!("{place}.when")));
            }
            check_conditions(&place, &veto.when)?;
        }
        check_grades(place, &self.grades)?;
        for (at, list) in self.lists.iter().enumerate() {
            list.check(&format!("{place}.lists[{at}]"))?;
        }
        ordered(&format!("{place}.total"), self.total.least.as_ref(), self.total.most.as_ref())
    }

    /// Where an item may be left out, the others say what they are part of the full mark with.
    fn check_dropped(&self, place: &str) -> Result<()> {
        let dropped = self.items.iter().filter(|item| item.absent == Some(AbsentRule::Drop)).collect::<Vec<_>>();
        for (at, item) in self.items.iter().enumerate() {
            let unsaid = item.core && item.points.is_none();
            if let Some(other) = dropped.iter().find(|other| unsaid && other.shares_group_with(item)) {
                return Err(messages::full_mark_unknown(&format!("{place}.items[{at}].points"), &other.id, &item.id));
            }
        }
        Ok(())
    }

    fn check_gates(&self, place: &str, ids: &BTreeSet<&str>) -> Result<()> {
        if self.no_grade_after_gates == Some(0) {
            return Err(messages::assessment_not_above_zero(&format!("{place}.no_grade_after_gates"), "0".to_owned()));
        }
        for (at, gate) in self.gates.iter().enumerate() {
            let place = format!("{place}.gates[{at}]");
            check_name(&format!("{place}.name"), &gate.name)?;
            if gate.items.is_empty() {
                return Err(messages::assessment_empty(&format!("{place}.items")));
            }
            let mut of_gate = BTreeSet::new();
            for (at, item) in gate.items.iter().enumerate() {
                let place = format!("{place}.items[{at}]");
                if !ids.contains(item.as_str()) {
                    return Err(messages::gate_item_unknown(&place, item, Arg::list(ids.iter().copied())));
                }
                if !of_gate.insert(item) {
                    return Err(messages::assessment_id_twice(&place, item));
                }
            }
        }
        Ok(())
    }

    /// What only a ledger needs: measures of the closed vocabulary, and filters that can be asked.
    fn check_measures(&self, place: &str) -> Result<()> {
        let known = |place: String, name: &str| match Measure::from_str(name) {
            Ok(_) => Ok(()),
            Err(_) => {
                let all = Measure::ALL.iter().map(|measure| measure.word());
                Err(messages::measure_unknown(&place, name, Arg::list(all)))
            }
        };
        let conditions = |place: &str, conditions: &[Condition<String>]| {
            let mut places = conditions.iter().enumerate();
            places.try_for_each(|(at, condition)| known(format!("{place}.when[{at}].measure"), &condition.measure))
        };
        for (at, item) in self.items.iter().enumerate() {
            let place = format!("{place}.items[{at}]");
            known(format!("{place}.measure"), &item.measure)?;
            // A condition would look at the item's value in place of the measure.
            if item.id.parse::<Measure>().is_ok() && (item.id != item.measure || item.of.is_some()) {
                return Err(messages::assessment_id_reserved(&format!("{place}.id"), &item.id));
            }
            conditions(&place, &item.when)?;
            item.filter_at(&place)?;
        }
        for (at, veto) in self.veto.iter().enumerate() {
            conditions(&format!("{place}.veto[{at}]"), &veto.when)?;
        }
        for (at, list) in self.lists.iter().enumerate() {
            conditions(&format!("{place}.lists[{at}]"), &list.when)?;
        }
        Ok(())
    }
}

impl AssessmentItem {
    fn check(&self, place: &str) -> Result<()> {
        check_name(&format!("{place}.id"), &self.id)?;
        check_name(&format!("{place}.name"), &self.name)?;
        check_name(&format!("{place}.measure"), &self.measure)?;
        check_groups(place, self.groups.as_deref())?;
        self.rule_at(place)?;
        ordered(&format!("{place}.least"), self.least.as_ref(), self.most.as_ref())?;
        check_conditions(place, &self.when)?;
        let is_of_items = self.each == AssessedEach::Item;
        if is_of_items && matches!(self.rule, PointsRuleKind::Rank | PointsRuleKind::Effect) {
            return Err(messages::items_are_not_compared(&format!("{place}.each"), self.rule.into()));
        }
        if !is_of_items && self.how.is_some() {
            return Err(messages::how_without_items(&format!("{place}.how")));
        }
        if self.absent == Some(AbsentRule::Full) && self.points.is_none() {
            return Err(messages::points_rule_needs(&format!("{place}.points"), self.rule.into(), "points"));
        }
        Ok(())
    }

    /// What combines results names another scheme of the pack; a scheme cannot wait for itself.
    fn check_combined<'s>(
        &self,
        place: &str,
        mut others: impl Iterator<Item = &'s AssessmentScheme> + Clone,
    ) -> Result<()> {
        let combines = [Measure::MeanOfMonths, Measure::MeanOfOwners].iter().any(|mean| mean.word() == self.measure);
        let names = Arg::list(others.clone().map(|other| &other.name));
        match (&self.scheme, combines) {
            (Some(scheme), true) if others.any(|other| other.name == *scheme) => Ok(()),
            (_, true) => Err(messages::combined_scheme_unknown(&format!("{place}.scheme"), names)),
            (Some(_), false) => Err(messages::scheme_not_combined(&format!("{place}.scheme"), &self.measure)),
            (None, false) => Ok(()),
        }?;
        match combines && self.each == AssessedEach::Item {
            true => Err(messages::items_are_not_compared(&format!("{place}.each"), self.rule.into())),
            false => Ok(()),
        }
    }

    /// What of a plan its measure looks at. Fails with `InvalidValue` for what a ledger does not know.
    pub fn measure_filter(&self) -> Result<MeasureFilter> {
        self.filter_at(&format!("items.{}", self.id))
    }

    fn filter_at(&self, place: &str) -> Result<MeasureFilter> {
        let Some(of) = &self.of else { return Ok(MeasureFilter::default()) };
        let wrong =
            |member: String, reason: Arg| messages::assessment_filter_wrong(&format!("{place}.of.{member}"), reason);
        let written = serde_json::to_value(of).map_err(|error| wrong(String::new(), error.to_string().into()))?;
        let filter: MeasureFilter = serde_path_to_error::deserialize(written)
            .map_err(|error| wrong(error.path().to_string(), error.inner().to_string().into()))?;
        filter.check("assessments")?;
        Ok(filter)
    }

    fn shares_group_with(&self, other: &AssessmentItem) -> bool {
        match (&self.groups, &other.groups) {
            (Some(of_this), Some(of_other)) => of_this.iter().any(|group| of_other.contains(group)),
            _ => true,
        }
    }
}

impl AssessmentList {
    fn check(&self, place: &str) -> Result<()> {
        check_name(&format!("{place}.name"), &self.name)?;
        check_groups(place, self.groups.as_deref())?;
        check_conditions(place, &self.when)?;
        match (self.first, self.last) {
            (Some(_), Some(_)) => Err(messages::list_of_two_ends(place)),
            (Some(0), None) => Err(messages::assessment_not_above_zero(&format!("{place}.first"), "0".to_owned())),
            (None, Some(0)) => Err(messages::assessment_not_above_zero(&format!("{place}.last"), "0".to_owned())),
            (None, None) if self.when.is_empty() => Err(messages::assessment_empty(&format!("{place}.first"))),
            _ => Ok(()),
        }
    }
}

/// A grade that an earlier one always takes is never given: grades stand from the highest to the lowest.
fn check_grades(place: &str, grades: &[AssessmentGrade]) -> Result<()> {
    for (at, grade) in grades.iter().enumerate() {
        let place = format!("{place}.grades[{at}]");
        check_name(&format!("{place}.name"), &grade.name)?;
        if grade.first == Some(0) {
            return Err(messages::assessment_not_above_zero(&format!("{place}.first"), "0".to_owned()));
        }
        if let Some(share) = grade.share.as_ref().filter(|share| **share <= Fraction::zero() || **share > 1.into()) {
            return Err(messages::share_out_of_range(&format!("{place}.share"), share.to_string()));
        }
        if let Some(before) = grades.iter().take(at).find(|before| before.takes_all_of(grade)) {
            return Err(messages::grade_never_given(&place, &grade.name, &before.name));
        }
    }
    Ok(())
}

fn check_groups(place: &str, groups: Option<&[String]>) -> Result<()> {
    let Some(groups) = groups else { return Ok(()) };
    if groups.is_empty() {
        return Err(messages::assessment_empty(&format!("{place}.groups")));
    }
    groups.iter().enumerate().try_for_each(|(at, group)| check_name(&format!("{place}.groups[{at}]"), group))
}

fn check_conditions(place: &str, conditions: &[Condition<String>]) -> Result<()> {
    for (at, condition) in conditions.iter().enumerate() {
        let place = format!("{place}.when[{at}]");
        check_name(&format!("{place}.measure"), &condition.measure)?;
        let lowest = condition.at_least.iter().map(|bound| (bound, false));
        let lowest = lowest.chain(condition.above.iter().map(|bound| (bound, true))).max();
        let highest = condition.at_most.iter().map(|bound| (bound, false));
        let highest = highest
            .chain(condition.below.iter().map(|bound| (bound, true)))
            .min_by_key(|(bound, strict)| (*bound, !*strict));
        if let (Some((lowest, above)), Some((highest, below))) = (lowest, highest)
            && (lowest > highest || lowest == highest && (above || below))
        {
            return Err(messages::bounds_reversed(&place, lowest.to_string(), highest.to_string()));
        }
    }
    Ok(())
}

fn check_name(place: &str, name: &str) -> Result<()> {
    match text::checked_line("name", name, limits::NAME_CHARS) {
        Ok(line) if line == name => Ok(()),
        Ok(_) => Err(messages::assessment_name_untidy(place, name)),
        Err(error) => Err(messages::assessment_text_wrong(place, error.message().into())),
    }
}
