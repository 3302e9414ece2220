//! The letters that are due of a plan (应发函件): by the rules of its pack, for each project, unit and matter.

use std::collections::{BTreeMap, BTreeSet};

use super::lights::{LightOf, LightRow, PlanLights};
use super::measures::{Measures, Of};
use crate::domain::letter::fields::LetterSubject;
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::project::matter_query::{FoundMatter, MatterQuery};
use crate::domain::rules::MeasureFilter;
use crate::domain::rules::measure::Measure;
use crate::domain::rules::rule_pack::{DueLetter, LetterAbout, LetterMonth, LetterRule, RulePack};
use crate::domain::value::ids::{ItemId, PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::figures::messages;
use crate::ledger::View;
use crate::ordered::IntoOrdered;

/// A letter that a rule asks for at the end of a month.
#[derive(Debug, Clone)]
pub(crate) struct LetterDue {
    /// What it is about.
    pub(crate) subject: LetterSubject,
    /// The plan item of the project; `None` for a unit.
    pub(crate) item: Option<ItemId>,
    /// The unit that answers for it: the lead unit of the project, the unit itself, or that of the matter.
    pub(crate) unit: Option<UnitId>,
    /// The rule.
    pub(crate) rule: LetterRule,
    /// For how many months in a row its conditions hold, up to this one.
    pub(crate) in_a_row: u32,
    /// In how many months of the year they held.
    pub(crate) times: u32,
    /// The month, with what its conditions look at.
    pub(crate) month: LetterMonth,
    /// Why the light is not green.
    pub(crate) reasons: Vec<String>,
    /// The matter, as it stands at the end of the month.
    pub(crate) matter: Option<FoundMatter>,
}

/// The letters that are due of a plan at the end of a month.
pub(crate) struct LettersDue<'v> {
    /// The measures of the plan.
    pub(crate) measures: Measures<'v>,
    /// The rules.
    pub(crate) pack: RulePack,
    /// Projects in the order of the plan, then units, then matters, those with the earliest deadline first.
    pub(crate) letters: Vec<LetterDue>,
}

impl<'v> LettersDue<'v> {
    /// Judges a plan at the end of a month of its year. Earlier months are judged as they are known now.
    ///
    /// Fails with `Rule` where the plan uses no rule pack, or one without rules of letters, or where a rule looks at lights that the
    /// pack does not have.
    pub(crate) fn new(view: &'v View, plan: PlanId, month: YearMonth) -> Result<LettersDue<'v>> {
        view.check_whole()?;
        let pack = view.rules_of_plan(plan)?.map(|stored| stored.pack).filter(|pack| !pack.letters.is_empty());
        let pack = pack.ok_or_else(|| view.named(messages::plan_without_letters(plan).field("plan")))?;
        let measures = Measures::new(view, plan, month)?;
        let lights = lights(view, &pack, plan, month)?;
        let letters = {
            let judge = Judge { view, pack: &pack, measures: &measures, lights: &lights, month };
            [judge.projects()?, judge.units()?, judge.matters(plan)?].concat()
        };
        Ok(LettersDue { measures, pack, letters })
    }
}

/// The rows of lights that the rules look at.
fn lights(view: &View, pack: &RulePack, plan: PlanId, month: YearMonth) -> Result<BTreeMap<LightOf, LightRow>> {
    let looks_at = |about: LetterAbout| {
        let rules = pack.letters.iter().filter(|rule| rule.about == about);
        rules.clone().find(|rule| rule.when.iter().any(|condition| condition.light.is_some()))
    };
    let known = [
        (looks_at(LetterAbout::Project), pack.lights.items.is_some()),
        (looks_at(LetterAbout::Unit), pack.lights.units.is_some()),
    ];
    if let Some((Some(rule), _)) = known.iter().find(|(rule, known)| rule.is_some() && !known) {
        return Err(messages::letter_rule_without_lights(&rule.id).field("rule_pack"));
    }
    if known.iter().all(|(rule, _)| rule.is_none()) {
        return Ok(BTreeMap::new());
    }
    let lights = PlanLights::new(view, plan, month)?;
    Ok(lights.items.into_iter().chain(lights.units).map(|row| (row.of, row)).into_map())
}

struct Judge<'j, 'v> {
    view: &'v View,
    pack: &'j RulePack,
    measures: &'j Measures<'v>,
    lights: &'j BTreeMap<LightOf, LightRow>,
    month: YearMonth,
}

impl Judge<'_, '_> {
    fn figures(&self) -> &PlanFigures {
        self.measures.figures()
    }

    /// The measures that the rules of something look at.
    fn wanted(&self, about: LetterAbout) -> BTreeSet<Measure> {
        let rules = self.pack.letters.iter().filter(|rule| rule.about == about);
        rules.flat_map(|rule| rule.when.iter().filter_map(|condition| condition.measure)).into_set()
    }

    /// What is known of the months so far.
    fn months(&self, wanted: &BTreeSet<Measure>, of: Of, lights: Option<&LightRow>) -> Result<Vec<LetterMonth>> {
        let light =
            |number: u8| lights.and_then(|row| row.months.get(usize::from(number) - 1)).and_then(|judged| judged.light);
        let month = |number: u8| {
            let mut month = LetterMonth::new(light(number));
            for measure in wanted {
                if let Some(value) = self.measures.at(number, *measure, &MeasureFilter::default(), of)? {
                    month.measures.insert(*measure, value);
                }
            }
            Ok(month)
        };
        (1..=self.month.month()).map(month).collect()
    }

    fn projects(&self) -> Result<Vec<LetterDue>> {
        let wanted = self.wanted(LetterAbout::Project);
        let mut letters = Vec::new();
        if !self.asks(LetterAbout::Project) {
            return Ok(letters);
        }
        for item in self.figures().items.iter().filter(|item| item.phase.is_implementation()) {
            let row = self.lights.get(&LightOf::Item(item.item));
            let months = self.months(&wanted, Of::Item(item.item), row)?;
            let due = self.pack.due_letter(LetterAbout::Project, &months);
            let subject = LetterSubject::Project(item.project);
            letters.extend(due.map(|due| LetterDue {
                item: Some(item.item),
                unit: item.lead_unit,
                reasons: row.map(|row| row.reasons().to_vec()).unwrap_or_default(),
                ..of(subject, due, months.clone())
            }));
        }
        Ok(letters)
    }

    fn units(&self) -> Result<Vec<LetterDue>> {
        let wanted = self.wanted(LetterAbout::Unit);
        let mut letters = Vec::new();
        if !self.asks(LetterAbout::Unit) {
            return Ok(letters);
        }
        for unit in self.measures.units() {
            let row = self.lights.get(&LightOf::Unit(Some(unit)));
            let months = self.months(&wanted, Of::Unit(Some(unit)), row)?;
            let due = self.pack.due_letter(LetterAbout::Unit, &months);
            letters.extend(due.map(|due| LetterDue {
                unit: Some(unit),
                reasons: row.map(|row| row.reasons().to_vec()).unwrap_or_default(),
                ..of(LetterSubject::Unit(unit), due, months.clone())
            }));
        }
        Ok(letters)
    }

    /// The matters of the projects that count, by their own time limits.
    fn matters(&self, plan: PlanId) -> Result<Vec<LetterDue>> {
        let wanted = self.wanted(LetterAbout::Matter);
        let mut letters = Vec::new();
        if !self.asks(LetterAbout::Matter) {
            return Ok(letters);
        }
        let items = self.figures().items.iter().map(|item| (item.project, item)).into_map();
        let query = MatterQuery::default().with_plan(plan).with_open(true);
        for found in self.view.find_matters(self.month.last_day(), &query)? {
            let Some(item) = items.get(&found.matter.project).copied() else { continue };
            let months = self.months_of_matter(&wanted, item, &found)?;
            let due = self.pack.due_letter(LetterAbout::Matter, &months);
            let subject = LetterSubject::Matter(found.matter.id);
            letters.extend(due.map(|due| LetterDue {
                item: Some(item.item),
                unit: found.matter.fields.unit.or(item.lead_unit),
                matter: Some(found.clone()),
                ..of(subject, due, months.clone())
            }));
        }
        Ok(letters)
    }

    fn months_of_matter(
        &self,
        wanted: &BTreeSet<Measure>,
        item: &ItemFigures,
        found: &FoundMatter,
    ) -> Result<Vec<LetterMonth>> {
        let mut months = self.months(wanted, Of::Item(item.item), None)?;
        let (fields, lights) = (&found.matter.fields, self.pack.lights.matters.unwrap_or_default());
        for (number, month) in (1..).zip(&mut months) {
            let day = YearMonth::new(self.month.year(), number)?.last_day();
            // One that nobody knew by then, or that has no time limit, has no light.
            let is_judged = fields.deadline.is_some() && fields.opened_on.is_none_or(|opened| opened <= day);
            month.light = is_judged.then(|| lights.of(fields.days_late(day)));
        }
        Ok(months)
    }

    fn asks(&self, about: LetterAbout) -> bool {
        self.pack.letters.iter().any(|rule| rule.about == about)
    }
}

/// A letter of which only the subject and the rule are known.
fn of(subject: LetterSubject, due: DueLetter<'_>, mut months: Vec<LetterMonth>) -> LetterDue {
    let DueLetter { rule, in_a_row, times } = due;
    LetterDue {
        subject,
        item: None,
        unit: None,
        rule: rule.clone(),
        in_a_row,
        times,
        month: months.pop().unwrap_or_default(),
        reasons: Vec::new(),
        matter: None,
    }
}
