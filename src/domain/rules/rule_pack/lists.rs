//! Red and black lists (红榜、黑榜): who leads and who lags, by rank and by conditions.

use serde::{Deserialize, Serialize};

use super::groups::GroupRule;
use crate::domain::messages;
use crate::domain::office::unit::UnitKind;
use crate::domain::rules::filter::{MeasureFilter, UnitRole};
use crate::domain::rules::measure::{Condition, Measure};
use crate::domain::rules::names::check_names;
use crate::error::Result;
use crate::setters::setters;

/// A list of units (红黑榜): of each group the first or the last so many, of those that fit every condition. A unit that is
/// exempt stands on none.
///
/// ```
/// use zdxm::RulePack;
/// let pack = RulePack::parse(r#"
///     name = "示例市"
///     version = "2022.1"
///     [[lists]]
///     name = "红榜"
///     first = 3
///     when = [{ measure = "annual_rate", at_least = "100%" }]
/// "#)?;
/// assert_eq!((pack.lists[0].first, pack.lists[0].measure.word()), (Some(3), "annual_rate"));
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ListRule {
    /// Its name, such as 红榜. Several rules of one name make one list.
    pub name: String,
    /// Names of the groups that it looks at; without any, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// By what units are ranked.
    #[serde(default)]
    pub measure: Measure,
    /// Which items ranks and conditions look at.
    #[serde(default, skip_serializing_if = "MeasureFilter::is_empty")]
    pub of: MeasureFilter,
    /// For which items a unit answers.
    #[serde(default)]
    pub role: UnitRole,
    /// The first so many by rank, more where the last of them share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// The last so many by rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<u32>,
    /// What must hold of a unit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
}

impl ListRule {
    /// A list by the annual rate that neither ranks nor conditions narrow yet.
    pub fn named(name: impl Into<String>) -> Self {
        ListRule {
            name: name.into(),
            groups: Vec::new(),
            measure: Measure::default(),
            of: MeasureFilter::default(),
            role: UnitRole::default(),
            first: None,
            last: None,
            when: Vec::new(),
        }
    }
}

setters! {
    ListRule {
        with_groups(groups: Vec<String>) = groups;
        with_measure(measure: Measure) = measure;
        with_of(of: MeasureFilter) = of;
        with_role(role: UnitRole) = role;
        with_first(first: u32) = Some(first);
        with_last(last: u32) = Some(last);
        with_when(when: Vec<Condition>) = when;
    }
}

/// Each list narrows something, by measures that a ledger gives, in groups that the pack has.
pub(super) fn check_lists(lists: &[ListRule], groups: &[GroupRule]) -> Result<()> {
    for list in lists {
        let ListRule { name, groups: of_groups, measure, of, role: _, first, last, when } = list;
        check_names("lists", [name])?;
        check_names("lists.groups", of_groups)?;
        let is_known = |name: &String| match groups {
            [] => UnitKind::ALL.iter().any(|kind| kind.name() == name),
            groups => groups.iter().any(|group| group.name == *name),
        };
        if let Some(unknown) = of_groups.iter().find(|name| !is_known(name)) {
            return Err(messages::list_of_unknown_group(name, unknown).field("lists.groups"));
        }
        let sides = [first, last].into_iter().flatten();
        if sides.clone().count() > 1 || sides.clone().any(|count| *count == 0) {
            return Err(messages::list_sides_invalid(name).field("lists.first"));
        }
        if sides.count() == 0 && when.is_empty() {
            return Err(messages::list_of_everybody(name).field("lists"));
        }
        of.check("lists.of")?;
        if let Some(condition) = when.iter().find(|condition| !condition.has_bound()) {
            return Err(messages::condition_without_bound(name, condition.measure.into()).field("lists.when"));
        }
        for measure in when.iter().map(|condition| condition.measure).chain([*measure]) {
            measure.check_in_ledger("lists.measure")?;
        }
    }
    Ok(())
}
