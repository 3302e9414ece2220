//! What a registrar recorded of the units of a plan (考核登记), as a scheme takes it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::assessment::fact::{AssessmentFact, AssessmentFactFields, AssessmentFactKind};
use crate::domain::rules::Measure;
use crate::domain::rules::rule_pack::AssessmentScheme;
use crate::domain::value::fraction::Fraction;
use crate::domain::value::ids::{AssessmentFactId, ChangeNumber, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::messages;
use crate::ledger::View;

/// The facts of a scheme that count at the end of a month.
pub(super) struct Facts<'v> {
    view: &'v View,
    given: BTreeMap<UnitId, Vec<AssessmentFact>>,
    exemptions: Vec<AssessmentFact>,
    taken: BTreeSet<AssessmentFactId>,
    actors: BTreeMap<ChangeNumber, String>,
}

impl<'v> Facts<'v> {
    pub(super) fn new(view: &'v View, plan: PlanId, scheme: &AssessmentScheme, month: YearMonth) -> Result<Self> {
        let first = scheme.counts_from(month)?;
        let counts = |fact: &AssessmentFact| {
            let fields = &fact.fields;
            fact.kind == AssessmentFactKind::Given
                && fields.scheme.as_ref() == Some(&scheme.name)
                && (first..=month).contains(&fields.month)
        };
        let mut given = BTreeMap::<UnitId, Vec<AssessmentFact>>::new();
        for fact in view.assessment_facts(plan)?.into_iter().filter(counts) {
            given.entry(fact.unit).or_default().push(fact);
        }
        let exemptions = view.exemptions(plan, month, Some(&scheme.name))?;
        Ok(Facts { view, given, exemptions, taken: BTreeSet::new(), actors: BTreeMap::new() })
    }

    /// What a unit is given by the id of an item or the name of a measure, and of an item that judges plan items, for a project.
    /// `None` where nothing is recorded, which is not zero.
    pub(super) fn given(
        &mut self,
        unit: UnitId,
        name: &str,
        measure: Measure,
        project: Option<ProjectId>,
    ) -> Result<Option<(Fraction, Vec<String>)>> {
        let is_it =
            |fact: &&AssessmentFact| fact.fields.item.as_deref() == Some(name) && fact.fields.project == project;
        let found = self.given.get(&unit).into_iter().flatten().filter(is_it).cloned().collect::<Vec<_>>();
        self.taken.extend(found.iter().map(|fact| fact.id));
        let counted = match measure {
            // Rates are no parts of a sum.
            Measure::GivenRate => found.into_iter().max_by_key(|fact| fact.fields.month).into_iter().collect(),
            _ => found,
        };
        let mut sum = None::<Fraction>;
        let mut entries = Vec::new();
        for fact in counted {
            let value = fact.fields.value.ok_or_else(|| messages::given_fact_without_value(fact.id))?;
            entries.push(self.basis(&fact, Some(&shown(value, measure))));
            let value = Fraction::parse(&value.to_string())?;
            sum = Some(sum.map_or_else(|| value.clone(), |sum| sum + value.clone()));
        }
        Ok(sum.map(|sum| (sum, entries)))
    }

    /// What exempts a unit.
    pub(super) fn exemptions(&mut self, unit: UnitId) -> Result<Vec<String>> {
        let of_unit = self.exemptions.iter().filter(|fact| fact.unit == unit).cloned().collect::<Vec<_>>();
        Ok(of_unit.iter().map(|fact| self.basis(fact, None)).collect())
    }

    /// What was given and no item of a unit took: its unit, item and document.
    pub(super) fn left_over(&self) -> Result<Vec<String>> {
        let left = self.given.values().flatten().filter(|fact| !self.taken.contains(&fact.id));
        let said = left.map(|fact| {
            let unit = self.view.unit(fact.unit)?.fields.name;
            let AssessmentFactFields { item, document_no, .. } = &fact.fields;
            Ok(format!("{unit}“{}”（{document_no}）", item.as_deref().unwrap_or_default()))
        });
        said.collect()
    }

    fn basis(&mut self, fact: &AssessmentFact, value: Option<&str>) -> String {
        let actor = self.actors.entry(fact.since).or_insert_with(|| actor(self.view, fact.since));
        said(fact, value, actor)
    }
}

/// What is given, with what it counts in.
fn shown(value: Decimal, measure: Measure) -> String {
    match measure {
        Measure::GivenRate => format!("{}%", (value * Decimal::ONE_HUNDRED).normalize()),
        Measure::GivenTimes => format!("{}次", value.normalize()),
        _ => format!("{}分", value.normalize()),
    }
}

/// Who wrote a change; nobody yet of one that is still being written.
fn actor(view: &View, change: ChangeNumber) -> String {
    view.change(change).map(|change| change.actor).unwrap_or_default()
}

/// `示例办〔2022〕9号（2022年6月20日），2分：承办现场会；张三登记，变更12`.
fn said(fact: &AssessmentFact, value: Option<&str>, actor: &str) -> String {
    let AssessmentFactFields { document_no, document_date, reason, .. } = &fact.fields;
    let value = value.map(|value| format!("，{value}")).unwrap_or_default();
    let date = document_date.format("%Y年%-m月%-d日");
    format!("{document_no}（{date}）{value}：{reason}；{actor}登记，变更{}", fact.since)
}

/// What exempts the units of a plan from its rankings and lists at the end of a month, in words.
pub(in crate::figures) fn exempted(
    view: &View,
    plan: PlanId,
    month: YearMonth,
) -> Result<BTreeMap<UnitId, Vec<String>>> {
    let mut exempted = BTreeMap::<UnitId, Vec<String>>::new();
    for fact in view.exemptions(plan, month, None)? {
        exempted.entry(fact.unit).or_default().push(said(&fact, None, &actor(view, fact.since)));
    }
    Ok(exempted)
}
