//! One record as a package has it: a line of canonical JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::messages;
use crate::domain::office::history::Subject;
use crate::domain::sharing::answer::AnswerOutcome;
use crate::domain::sharing::origin::Origin;
use crate::error::Result;
use crate::ledger::sharing::said::Said;

/// The subjects that packages bring, in the order in which they are taken: what is referred to comes first.
pub(super) const ORDER: [Subject; 10] = [
    Subject::RulePack,
    Subject::Sector,
    Subject::Unit,
    Subject::Project,
    Subject::Plan,
    Subject::Item,
    Subject::PlanChange,
    Subject::Event,
    Subject::Matter,
    Subject::Report,
];

/// The part of a package that has the lines of a subject.
pub(super) fn part_of(subject: Subject) -> String {
    format!("data/{}.jsonl", subject.word())
}

/// A record. Which of the members a line has follows from its subject: [`Line::check`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    /// What it is.
    pub(super) record: Subject,
    /// Where it comes from. A report is known by its item and month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) origin: Option<Origin>,
    /// The sender's change that wrote this version.
    pub(super) since: i64,
    /// The plan of an item or a plan change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) plan: Option<Origin>,
    /// The project of an item, an event or a matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) project: Option<Origin>,
    /// The item of a report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) item: Option<Origin>,
    /// The month of a report, yyyymm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) month: Option<u32>,
    /// The kind of an event or a matter: its word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    /// The number of a plan change among those of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) number: Option<u32>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) fields: Option<Said>,
    /// What a plan change did to each item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) entries: Vec<Value>,
    /// That it is no more, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ended: Option<Ended>,
    /// Of an event or a matter that the sender says otherwise than the receiver, the receiver's change that it has seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) seen: Option<i64>,
    /// What became of a report that the receiver sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<Answered>,
}

/// How a record ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Ended {
    /// It was voided, or revoked.
    Voided { reason: String },
    /// It is another one.
    Merged { into: Origin, reason: String },
    /// A report was taken out of the figures.
    Withdrawn { reason: String },
}

/// What an upper office made of a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answered {
    pub(super) outcome: AnswerOutcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) opinion: Option<String>,
    /// The change of the receiver's ledger that wrote the version that is answered.
    pub(super) version: i64,
}

/// What a line is known by within a package, in the order of lines: by subject, depth, origin or item, and month.
pub(super) type LineKey = (usize, usize, Option<Origin>, u32);

impl Line {
    pub(super) fn new(record: Subject, origin: Option<Origin>, since: i64) -> Self {
        Line {
            record,
            origin,
            since,
            plan: None,
            project: None,
            item: None,
            month: None,
            kind: None,
            number: None,
            fields: None,
            entries: Vec::new(),
            ended: None,
            seen: None,
            answer: None,
        }
    }

    /// Where it stands among the lines of its package; `depth` is how many of its own kind are above it.
    pub(super) fn key(&self, depth: usize) -> LineKey {
        let place = ORDER.iter().position(|subject| *subject == self.record).unwrap_or(ORDER.len());
        let known_by = self.origin.clone().or_else(|| self.item.clone());
        (place, depth, known_by, self.month.unwrap_or_default())
    }

    /// Which record it is of.
    pub(super) fn identity(&self) -> (Subject, Option<&Origin>, u32) {
        (self.record, self.origin.as_ref().or(self.item.as_ref()), self.month.unwrap_or_default())
    }

    /// Which record it is of, as a receiver asks for it again.
    pub(super) fn called(&self) -> String {
        let (record, origin, month) = self.identity();
        let origin = origin.map(Origin::to_string).unwrap_or_default();
        if month == 0 { format!("{} {origin}", record.word()) } else { format!("{} {origin} {month}", record.word()) }
    }

    /// Whether two lines say the same, whenever it was written.
    pub(super) fn says_the_same(&self, other: &Line) -> bool {
        *self == Line { since: self.since, ..other.clone() }
    }

    /// As it stands in a package.
    pub(super) fn text(&self) -> Result<String> {
        // Through a value, whose members are in the order of their names.
        let value = serde_json::to_value(self).map_err(|error| messages::package_not_made(&error))?;
        serde_json::to_string(&value).map_err(|error| messages::package_not_made(&error))
    }

    /// A line of a part, which must be written in the one way that there is.
    pub(super) fn parse(text: &str) -> std::result::Result<Line, String> {
        let line: Line = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match line.text() {
            Ok(canonical) if canonical == text => {}
            _ => return Err("it is not canonical JSON".into()),
        }
        line.check().map(|()| line)
    }

    /// Whether it has the members of its subject, and no others.
    fn check(&self) -> std::result::Result<(), String> {
        use Subject::{Event, Item, Matter, Plan, PlanChange, Project, Report, RulePack, Sector, Unit};
        if !ORDER.contains(&self.record) {
            return Err(format!("no package brings a {}", self.record.word()));
        }
        let has = [
            ("origin", self.origin.is_some(), self.record != Report),
            ("plan", self.plan.is_some(), matches!(self.record, Item | PlanChange)),
            ("project", self.project.is_some(), matches!(self.record, Item | Event | Matter)),
            ("item", self.item.is_some(), self.record == Report),
            ("month", self.month.is_some(), self.record == Report),
            ("kind", self.kind.is_some(), matches!(self.record, Event | Matter)),
            ("number", self.number.is_some(), self.record == PlanChange),
        ];
        if let Some((member, _, must)) = has.into_iter().find(|(_, is, must)| is != must) {
            return Err(format!("{member} {}", if must { "is missing" } else { "does not belong here" }));
        }
        if self.since <= 0 {
            return Err("since is no change".into());
        }
        if !self.entries.is_empty() && self.record != PlanChange || self.answer.is_some() && self.record != Report {
            return Err("entries or answer do not belong here".into());
        }
        let says = [self.fields.is_some(), self.ended.is_some(), self.answer.is_some()];
        if says == [false; 3] || says[0] && says[1] || says[1] && says[2] {
            return Err("it must have fields, an answer, or how it ended".into());
        }
        match (&self.ended, self.record) {
            (None, _)
            | (Some(Ended::Voided { .. }), Project | Unit | Item | Event | Matter)
            | (Some(Ended::Merged { .. }), Project | Unit)
            | (Some(Ended::Withdrawn { .. }), Report) => Ok(()),
            (Some(_), Plan | PlanChange | RulePack | Sector | Report | Project | Unit | Item | Event | Matter) => {
                Err("a record of its kind does not end so".into())
            }
            (Some(_), _) => Err("ended does not belong here".into()),
        }
    }
}
