//! What a package would do to this ledger (预览), line by line, and what a person decides about it.

use serde::Serialize;

use super::compare::PackageField;
use super::decided::{PackageChoices, PackageLineState, Proposal};
use super::judge::{Judged, judge};
use super::opened::Package;
use crate::domain::office::history::Subject;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::sharing::standing::PackageStanding;
use crate::domain::value::ids::PlanId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::View;
use crate::message::{Language, Message};

/// A line of a package beside what this ledger says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PackageLine {
    /// Its number in the package, from 1: decisions name it.
    pub number: u32,
    /// The part of the package in which it stands.
    pub part: String,
    /// Its place there, from 1.
    pub row: u32,
    /// What it is.
    pub subject: Subject,
    /// What an office calls the record; of the things of a project, the name of the project.
    pub name: String,
    /// Where it comes from; of a report, where its item does.
    pub origin: Option<Origin>,
    /// The record of this ledger, where it is known; of a report, its item.
    pub record: Option<i64>,
    /// The month of a report.
    pub month: Option<YearMonth>,
    /// What it would do.
    pub state: PackageLineState,
    /// Whether it waits for a decision.
    pub undecided: bool,
    /// The fields of which the two say different things.
    pub fields: Vec<PackageField>,
    /// The records that it may be.
    pub proposals: Vec<Proposal>,
    /// Why it cannot be taken, in English; see [`PackageLine::problem`].
    #[serde(rename = "problem", serialize_with = "english")]
    pub(super) said: Option<Message>,
}

fn english<S: serde::Serializer>(said: &Option<Message>, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    match said {
        Some(message) => serializer.serialize_some(&message.line(Language::English)),
        None => serializer.serialize_none(),
    }
}

impl PackageLine {
    /// Why the line cannot be taken, and what to do.
    pub fn problem(&self, language: Language) -> Option<String> {
        self.said.as_ref().map(|message| message.line(language))
    }
}

/// What a package would do to a ledger (预览). Nothing is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PackagePreview {
    /// Who sent it.
    pub partner: PartnerId,
    /// The plan of this ledger that it is about; `None` for one that it brings.
    pub plan: Option<PlanId>,
    /// How it stands to the packages that came before it.
    pub standing: PackageStanding,
    /// The numbers of packages before it that were not received.
    pub missing: Vec<u32>,
    /// A package of this office that the sender received and this ledger never made: it was restored or copied.
    pub unknown_receipt: Option<u32>,
    /// Its lines.
    pub lines: Vec<PackageLine>,
}

impl PackagePreview {
    /// What a package would do, with what was decided about it so far.
    ///
    /// Fails with `Rule` for a package to another office, `NotFound` where its sender is no partner or its plan is not known,
    /// `NotPermitted` for a kind that is not the sender's to send.
    pub fn new(view: &View, package: &Package, choices: &PackageChoices) -> Result<PackagePreview> {
        view.check_whole()?;
        let judged = judge(view.conn()?, package, choices)?;
        Ok(PackagePreview::of(package, judged))
    }

    pub(super) fn of(package: &Package, judged: Judged) -> PackagePreview {
        let Judged { partner, plan, standing, missing, unknown_receipt, lines, .. } = judged;
        let lines = (1..).zip(package.lines.iter().zip(lines)).map(|(number, (read, judged))| PackageLine {
            number,
            part: read.part.clone(),
            row: read.row,
            subject: read.line.record,
            name: judged.name,
            origin: read.line.origin.clone().or_else(|| read.line.item.clone()),
            record: judged.record.map(|of| of.id),
            month: read.line.month.and_then(|month| YearMonth::try_from(month).ok()),
            state: judged.state,
            undecided: judged.undecided,
            fields: judged.fields,
            proposals: judged.proposals,
            said: judged.problem.map(|error| error.message()),
        });
        PackagePreview { partner: partner.id, plan, standing, missing, unknown_receipt, lines: lines.collect() }
    }

    /// The lines that wait for a decision.
    pub fn undecided(&self) -> impl Iterator<Item = &PackageLine> {
        self.lines.iter().filter(|line| line.undecided)
    }

    /// How many lines are in a state.
    pub fn count(&self, state: PackageLineState) -> usize {
        self.lines.iter().filter(|line| line.state == state).count()
    }
}
