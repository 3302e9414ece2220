//! Letters that the rules of a plan ask for, in words (拟发函件): the library proposes, a person drafts and issues.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::domain::letter::fields::{LetterCause, LetterFields, LetterSubject};
use crate::domain::letter::found::LetterQuery;
use crate::domain::letter::kind::LetterState;
use crate::domain::letter::record::Letter;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::office::person::{Role, Task};
use crate::domain::rules::MeasureFilter;
use crate::domain::rules::measure::Measure;
use crate::domain::rules::rule_pack::wording::{LetterFigure, LetterWording, Named, measured, render};
use crate::domain::rules::rule_pack::{LetterAbout, LetterTo};
use crate::domain::value::ids::{LetterId, PlanId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::letters::{LetterDue, LettersDue};
use crate::figures::measures::Of;
use crate::ledger::View;
use crate::print::against_time_progress;

/// A letter that a rule asks for, ready to be drafted by [`Batch::draft_letter`](crate::Batch::draft_letter).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LetterProposal {
    /// What an office calls the letter by its rule: 黄牌警告（督办函）.
    pub rule_name: String,
    /// The level of the rule.
    pub level: u32,
    /// What it is about, in words.
    pub about: String,
    /// Why it is due, each reason in words.
    pub why: Vec<String>,
    /// What it is about, and on which figures.
    pub cause: LetterCause,
    /// What it says, by the wording of the rule.
    pub fields: LetterFields,
    /// The figures without which its words are not complete: their names stand in braces there, and a draft with such is refused.
    pub missing: Vec<&'static str>,
    /// The letter about the same that was drafted or issued for this month already.
    pub drafted: Option<LetterId>,
}

/// The letters that the rules of a plan ask for at the end of a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LetterProposals {
    /// The plan.
    pub plan: PlanId,
    /// The month.
    pub month: YearMonth,
    /// Name and version of the rules.
    pub rules: String,
    /// Projects in the order of the plan, then units, then matters, those with the earliest deadline first.
    pub proposals: Vec<LetterProposal>,
}

impl LetterProposals {
    /// What the rules of a plan ask for at the end of a month, as of the change of the view: one letter at most about each
    /// project, unit and matter. Nothing is written.
    ///
    /// Fails with `Rule` where the plan uses no rule pack with rules of letters, or where a rule looks at lights that the pack does
    /// not have.
    pub fn new(view: &View, plan: PlanId, month: YearMonth) -> Result<LetterProposals> {
        let due = LettersDue::new(view, plan, month)?;
        let query = LetterQuery::default().with_plan(plan);
        let mut known = BTreeMap::<_, Vec<_>>::new();
        for found in view.find_letters(month.last_day(), &query)? {
            if let Some(subject) = found.letter.cause.subject() {
                known.entry(subject).or_default().push(found.letter);
            }
        }
        let words = Words { view, due: &due, plan, month, known };
        let proposals = due.letters.iter().map(|letter| words.proposal(letter)).collect::<Result<_>>()?;
        Ok(LetterProposals { plan, month, rules: due.pack.title(), proposals })
    }
}

/// What every letter of a month takes its words from.
struct Words<'w, 'v> {
    view: &'v View,
    due: &'w LettersDue<'v>,
    plan: PlanId,
    month: YearMonth,
    /// The letters on figures of the plan, by what they are about.
    known: BTreeMap<LetterSubject, Vec<Letter>>,
}

/// Those whom a letter goes to.
#[derive(Default)]
struct Addressees {
    units: Vec<UnitId>,
    names: Vec<String>,
}

impl Words<'_, '_> {
    fn proposal(&self, due: &LetterDue) -> Result<LetterProposal> {
        let rule = &due.rule;
        let cause = LetterCause {
            plan: Some(self.plan),
            month: Some(self.month),
            rule: Some(rule.id.clone()),
            as_of: Some(self.view.as_of()),
            ..LetterCause::new(rule.letter_kind(), due.subject)
        };
        let about = self.about(due)?;
        let to = self.addressees(due)?;
        let mut written = Writing { facts: Vec::new(), missing: Vec::new() };
        let mut fields = LetterFields::titled(&about);
        if let Some(wording) = self.due.pack.wording_of(rule) {
            self.write(due, wording, &to, &mut fields, &mut written)?;
        }
        fields.facts = written.facts;
        fields.units = to.units;
        fields.addressees = to.names;
        fields.reply_days = rule.reply_working_days;
        fields.points = rule.points;
        fields.public = rule.public;
        fields.loses = rule.loses.clone();
        if let LetterSubject::Matter(matter) = due.subject {
            fields.matters = vec![matter];
        }
        Ok(LetterProposal {
            rule_name: rule.name.clone(),
            level: rule.level,
            about,
            why: self.why(due),
            drafted: self.drafted(due),
            cause,
            fields,
            missing: written.missing,
        })
    }

    fn write(
        &self,
        due: &LetterDue,
        wording: &LetterWording,
        to: &Addressees,
        fields: &mut LetterFields,
        written: &mut Writing,
    ) -> Result<()> {
        let figures = Figures { words: self, due, to, item: self.item(due)? };
        let mut line = |template: &String| written.line(template.as_str(), &figures);
        fields.title = line(&wording.title)?;
        let body = wording.body.iter().map(&mut line).collect::<Result<Vec<_>>>()?;
        fields.body = Some(body.join("\n")).filter(|body| !body.trim().is_empty());
        fields.demands = wording.demands.iter().map(line).collect::<Result<_>>()?;
        fields.demands.retain(|demand| !demand.trim().is_empty());
        Ok(())
    }

    /// What the letter is about, in words.
    fn about(&self, due: &LetterDue) -> Result<String> {
        match due.subject {
            LetterSubject::Project(id) => Ok(self.view.project(id)?.fields.name),
            LetterSubject::Unit(id) => Ok(self.view.unit(id)?.fields.name),
            LetterSubject::Matter(_) => {
                Ok(due.matter.as_ref().map(|found| found.matter.fields.name.clone()).unwrap_or_default())
            }
        }
    }

    fn item(&self, due: &LetterDue) -> Result<Option<&ItemFigures>> {
        Ok(due.item.map(|item| self.due.measures.item(item)).transpose()?.flatten())
    }

    /// The conditions of the rule as they hold, and why the light is not green.
    fn why(&self, due: &LetterDue) -> Vec<String> {
        let decimals = self.decimals();
        let conditions = due.rule.when.iter().map(|condition| {
            let value = condition.measure.and_then(|measure| Some((measure, due.month.measures.get(&measure)?)));
            match value {
                Some((measure, value)) => format!("{}（{}）", condition.words(), measured(measure, value, decimals)),
                None => condition.words(),
            }
        });
        let mut why = conditions.collect::<Vec<_>>();
        if due.rule.streak > 1 {
            why.push(format!("连续{}个月", due.in_a_row));
        }
        if due.rule.times.is_some() {
            why.push(format!("本年累计{}次", due.times));
        }
        why.extend(due.reasons.iter().cloned());
        why
    }

    /// The letter about the same for the same month that was drafted or issued, the last one.
    fn drafted(&self, due: &LetterDue) -> Option<LetterId> {
        let of_month = |letter: &&Letter| {
            letter.cause.month == Some(self.month)
                && letter.cause.rule.is_some()
                && letter.course.state != LetterState::Revoked
        };
        self.known.get(&due.subject)?.iter().rfind(of_month).map(|letter| letter.id)
    }

    /// The last issued letter about the same that is not settled.
    fn earlier(&self, due: &LetterDue) -> Option<&Letter> {
        self.known.get(&due.subject)?.iter().rfind(|letter| letter.course.state.is_open())
    }

    fn decimals(&self) -> u32 {
        self.due.pack.figures.rate_decimals
    }

    fn addressees(&self, due: &LetterDue) -> Result<Addressees> {
        let asked = match (due.rule.to.as_slice(), due.rule.about) {
            ([], LetterAbout::Project) => &[LetterTo::LeadUnit],
            ([], _) => &[LetterTo::Unit],
            (to, _) => to,
        };
        let mut to = Addressees::default();
        for one in asked {
            self.address(*one, due, &mut to)?;
        }
        Ok(to)
    }

    fn address(&self, one: LetterTo, due: &LetterDue, to: &mut Addressees) -> Result<()> {
        let item = self.item(due)?;
        let project = item.map(|item| item.project);
        match one {
            LetterTo::Unit => to.unit(self.view, due.unit),
            LetterTo::LeadUnit => to.unit(self.view, item.and_then(|item| item.lead_unit)),
            LetterTo::CoUnits => {
                let lead = item.and_then(|item| item.lead_unit);
                let Some(item) = due.item.map(|item| self.view.item(item)).transpose()? else { return Ok(()) };
                let others = item.fields.responsible_units.into_iter().filter(|unit| Some(*unit) != lead);
                others.into_iter().try_for_each(|unit| to.unit(self.view, Some(unit)))
            }
            LetterTo::Owner => {
                let Some(project) = project else { return Ok(()) };
                let Some(owner) = self.view.project(project)?.fields.owner else { return Ok(()) };
                match self.view.unit_by_name(&owner)? {
                    Some(unit) => to.unit(self.view, Some(unit.id)),
                    None => {
                        to.name(owner);
                        Ok(())
                    }
                }
            }
            LetterTo::Leader => {
                let Some(project) = project else { return Ok(()) };
                for grant in self.view.who_may(Task::Record(project))? {
                    if grant.role == Role::Commissioner {
                        to.name(format!("{}同志", self.view.person(grant.person)?.fields.name));
                    }
                }
                Ok(())
            }
        }
    }
}

impl Addressees {
    fn unit(&mut self, view: &View, unit: Option<UnitId>) -> Result<()> {
        let Some(unit) = unit.filter(|unit| !self.units.contains(unit)) else { return Ok(()) };
        self.units.push(unit);
        self.name(view.unit(unit)?.fields.name);
        Ok(())
    }

    fn name(&mut self, name: String) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}

/// The lines of a letter, with the figures that they quote.
struct Writing {
    facts: Vec<String>,
    missing: Vec<&'static str>,
}

impl Writing {
    fn line(&mut self, template: &str, figures: &Figures<'_, '_, '_>) -> Result<String> {
        let mut failed = None;
        let mut quoted = Vec::new();
        let written = render(template, &mut |named| match figures.value(named) {
            Ok(value) => {
                quoted
                    .extend(value.iter().filter(|_| is_fact(named)).map(|value| format!("{}：{value}", named.name())));
                value
            }
            Err(error) => {
                failed = Some(error);
                None
            }
        })?;
        if let Some(error) = failed {
            return Err(error);
        }
        quoted.retain(|fact| !self.facts.contains(fact));
        self.facts.extend(quoted);
        for named in written.missing {
            if !self.missing.contains(&named.name()) {
                self.missing.push(named.name());
            }
        }
        Ok(written.text)
    }
}

/// Whether it is a figure of the ledger, not a name or a word.
fn is_fact(named: Named) -> bool {
    use LetterFigure::{Gap, Light, MatterDaysLate, MatterDeadline, MonthsInARow, Times};
    match named {
        Named::Measure(_) => true,
        Named::Figure(figure) => [Gap, Light, MatterDaysLate, MatterDeadline, MonthsInARow, Times].contains(&figure),
    }
}

/// What the names in braces stand for in one letter.
struct Figures<'f, 'w, 'v> {
    words: &'f Words<'w, 'v>,
    due: &'f LetterDue,
    to: &'f Addressees,
    item: Option<&'f ItemFigures>,
}

impl Figures<'_, '_, '_> {
    fn value(&self, named: Named) -> Result<Option<String>> {
        match named {
            Named::Measure(measure) => self.measure(measure),
            Named::Figure(figure) => self.figure(figure),
        }
    }

    fn of(&self) -> Option<Of> {
        match self.due.subject {
            LetterSubject::Unit(unit) => Some(Of::Unit(Some(unit))),
            _ => self.due.item.map(Of::Item),
        }
    }

    fn measure(&self, measure: Measure) -> Result<Option<String>> {
        // What no ledger knows is no figure of a letter.
        let (Some(of), true) = (self.of(), measure.is_in_ledger()) else { return Ok(None) };
        // What a report gives for several months is not said of the month.
        let of_month = matches!(measure, Measure::MonthDone | Measure::MonthTaskRate);
        if of_month && self.item.is_some_and(|item| item.covers_earlier_months) {
            return Ok(None);
        }
        let (measures, month) = (&self.words.due.measures, self.words.month.month());
        let value = measures.at(month, measure, &MeasureFilter::default(), of)?;
        Ok(value.map(|value| measured(measure, &value, self.words.decimals())))
    }

    fn figure(&self, figure: LetterFigure) -> Result<Option<String>> {
        let (due, words, view) = (self.due, self.words, self.words.view);
        let matter = due.matter.as_ref();
        let date = |date: NaiveDate| date.format("%Y年%-m月%-d日").to_string();
        let earlier = words.earlier(due);
        Ok(match figure {
            LetterFigure::Project if self.item.is_none() => Some("牵头项目".to_owned()),
            LetterFigure::Project => {
                self.item.map(|item| Ok::<_, crate::Error>(view.project(item.project)?.fields.name)).transpose()?
            }
            LetterFigure::Unit => {
                due.unit.map(|unit| Ok::<_, crate::Error>(view.unit(unit)?.fields.name)).transpose()?
            }
            LetterFigure::Addressees => Some(self.to.names.join("、")).filter(|names| !names.is_empty()),
            LetterFigure::Office => Some(view.office()?),
            LetterFigure::Year => Some(words.month.year().to_string()),
            LetterFigure::Month => Some(words.month.month().to_string()),
            LetterFigure::Gap => self.gap(),
            LetterFigure::Light => due.month.light.map(|light| format!("亮{}", light.name())),
            LetterFigure::LightReasons => Some(due.reasons.join("；")).filter(|reasons| !reasons.is_empty()),
            LetterFigure::Matter => matter.map(|found| found.matter.fields.name.clone()),
            LetterFigure::MatterDeadline => matter.and_then(|found| found.matter.fields.deadline).map(date),
            LetterFigure::MatterDaysLate => matter.and_then(|found| found.days_late).map(|days| days.to_string()),
            LetterFigure::MonthsInARow => Some(due.in_a_row.to_string()).filter(|_| due.in_a_row > 1),
            LetterFigure::Times => Some(due.times.to_string()).filter(|_| due.rule.times.is_some()),
            LetterFigure::Asks => Some(due.rule.asks.join("、")).filter(|asks| !asks.is_empty()),
            LetterFigure::Loses => due.rule.loses.clone(),
            LetterFigure::PointsLost => {
                let lost = due.rule.points.filter(|points| *points < Decimal::ZERO);
                lost.map(|points| points.abs().normalize().to_string())
            }
            LetterFigure::RuleName => Some(due.rule.name.clone()),
            LetterFigure::Problem => self.problem()?,
            LetterFigure::EarlierKind => earlier.map(|letter| letter.cause.kind.name().to_owned()),
            LetterFigure::EarlierNumber => earlier.and_then(|letter| letter.course.number.clone()),
            LetterFigure::EarlierDate => earlier.and_then(|letter| letter.course.issued_on).map(date),
            LetterFigure::EarlierState => earlier.map(|letter| match letter.course.state {
                LetterState::Replied => "已回复".to_owned(),
                _ => "尚未回复".to_owned(),
            }),
            LetterFigure::Number | LetterFigure::IssuedOn | LetterFigure::ReplyDue => None,
        })
    }

    /// How the annual rate compares with the time progress.
    fn gap(&self) -> Option<String> {
        let item = self.item.filter(|_| !matches!(self.due.subject, LetterSubject::Unit(_)))?;
        let rate = Rate::of_money(item.standing.done?, item.annual?)?;
        let (rules, time) = (&self.words.due.pack.figures, Rate::time_progress(self.words.month));
        let shown = rules.gap(rate, self.words.month).points(rules.rate_decimals);
        Some(against_time_progress(rate, time, shown, rules))
    }

    /// The problem that the report of the month states.
    fn problem(&self) -> Result<Option<String>> {
        let Some(item) = self.item else { return Ok(None) };
        let report = self.words.view.report(item.item, self.words.month)?;
        let problem = report.and_then(|report| report.fields.problem);
        let problem = problem.map(|problem| problem.split_whitespace().collect::<Vec<_>>().join(""));
        Ok(problem
            .map(|problem| problem.trim_end_matches(['。', '；', '.', ';']).to_owned())
            .filter(|text| !text.is_empty()))
    }
}
