//! What each line of a package would do, asked of the ledger as it is now.

use hashbrown::HashMap;
use rusqlite::Connection;

use super::compare::{Compared, PackageField, compare};
use super::decided::{PackageChoices, PackageDecision, PackageLineState, Proposal, ProposalBasis};
use super::line::{Ended, Line};
use super::matching::{name_in, name_of, project_of, proposals};
use super::opened::Package;
use super::{messages, ownership, shown};
use crate::domain::office::history::Subject;
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::project::matter::Matter;
use crate::domain::sharing::answer::AnswerOutcome;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::package::{PackageKind, SentPackage};
use crate::domain::sharing::partner::{Partner, PartnerRank};
use crate::domain::sharing::standing::{PackageStanding, Place, missing, standing};
use crate::domain::value::ids::{ChangeNumber, ItemId, MatterId, PlanId, ProjectId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::error::{Error, Result};
use crate::ledger::sharing::identity::Origins;
use crate::ledger::sharing::said::{Said, Shared, Version, all_referred, said, with_origins};
use crate::store::{NOW, event, item, merger, package, plan, plan_change, rule_pack, sharing, versions, voided};

/// A package as the ledger sees it.
pub(super) struct Judged {
    pub(super) partner: Partner,
    pub(super) plan: Option<PlanId>,
    pub(super) standing: PackageStanding,
    pub(super) missing: Vec<u32>,
    pub(super) receipts: Vec<SentPackage>,
    pub(super) unknown_receipt: Option<u32>,
    pub(super) lines: Vec<JudgedLine>,
}

/// What a line would do.
pub(super) struct JudgedLine {
    pub(super) name: String,
    /// The record of this ledger, where it is known.
    pub(super) record: Option<Shared>,
    pub(super) state: PackageLineState,
    pub(super) undecided: bool,
    /// What is to be written of the record, with origins in the place of numbers.
    pub(super) taken: Option<Said>,
    /// Whether both say the same of it when it is taken.
    pub(super) agrees: bool,
    pub(super) fields: Vec<PackageField>,
    pub(super) proposals: Vec<Proposal>,
    pub(super) problem: Option<Error>,
}

impl JudgedLine {
    fn new(state: PackageLineState) -> Self {
        JudgedLine {
            name: String::new(),
            record: None,
            state,
            undecided: false,
            taken: None,
            agrees: false,
            fields: Vec::new(),
            proposals: Vec::new(),
            problem: None,
        }
    }

    fn of(record: Shared, state: PackageLineState) -> Self {
        JudgedLine { record: Some(record), ..JudgedLine::new(state) }
    }

    fn refused(problem: Error) -> Self {
        JudgedLine { problem: Some(problem), ..JudgedLine::new(PackageLineState::Refused) }
    }
}

/// Judges every line of a package; an error where none of it can be taken.
pub(super) fn judge(conn: &Connection, package: &Package, choices: &PackageChoices) -> Result<Judged> {
    let manifest = &package.manifest;
    let origins = Origins::new(conn, None, NOW)?;
    if manifest.to.ledger != origins.own() {
        return Err(messages::package_for_another(&manifest.to.office));
    }
    let partner = sharing::partner_of(conn, &manifest.from.ledger, NOW)?;
    let partner = partner.ok_or_else(|| messages::package_of_stranger(&manifest.from.office, &manifest.from.ledger))?;
    if manifest.kind.is_from_above() != (partner.fields.rank == PartnerRank::Upper) {
        return Err(messages::package_kind_not_from(manifest.kind, partner.id));
    }
    let origins = Origins::new(conn, Some(partner.id), NOW)?;
    let plan = origins.local(Subject::Plan, &manifest.plan.origin)?.map(PlanId);
    let plan = match plan {
        Some(id) => plan::get(conn, id, NOW)?.map(|plan| plan.id),
        None => None,
    };
    let brings_plan = matches!(manifest.kind, PackageKind::Plan | PackageKind::PlanChange);
    if plan.is_none() && !brings_plan {
        return Err(messages::package_plan_unknown(&manifest.plan.title));
    }
    let received = package::received(conn, partner.id, NOW)?;
    let base =
        manifest.base.as_ref().map_or((ChangeNumber(0), ""), |base| (ChangeNumber(base.change), base.hash.as_str()));
    let sha256 = package.sha256();
    let place = Place {
        incarnation: manifest.from.incarnation,
        sequence: manifest.sequence,
        kind: manifest.kind,
        plan,
        base,
        head: (ChangeNumber(manifest.head.change), &manifest.head.hash),
        sha256: &sha256,
    };
    let (standing, missing) = (standing(&place, &received), missing(&place, &received));
    let (receipts, unknown_receipt) = receipts(conn, package, &partner)?;
    let acknowledged = acknowledged(conn, &partner, &receipts)?;
    let known = package
        .lines
        .iter()
        .enumerate()
        .filter_map(|(at, read)| Some(((read.line.record, read.line.origin.clone()?), at)));
    let judge = Judge { conn, package, choices, origins, partner, acknowledged, pending: known.collect() };
    for number in choices.lines.keys().chain(choices.matches.keys()) {
        if *number == 0 || *number as usize > package.lines.len() {
            return Err(messages::package_choice_of_no_line(*number));
        }
    }
    let mut lines = Vec::with_capacity(package.lines.len());
    for (number, read) in (1..).zip(&package.lines) {
        let decision = choices.lines.get(&number).copied();
        let mut judged = match judge.line(&read.line, decision) {
            Ok(judged) => judged,
            Err(error) if error.kind().is_of_a_record() => JudgedLine::refused(error),
            Err(error) => return Err(error),
        };
        judged.name = judge.name(&read.line)?;
        if decision == Some(PackageDecision::LeaveOut) {
            judged = JudgedLine { state: PackageLineState::LeftOut, undecided: false, ..judged };
        }
        lines.push(judged);
    }
    let Judge { partner, .. } = judge;
    Ok(Judged { partner, plan, standing, missing, receipts, unknown_receipt, lines })
}

/// The packages of this office that the sender has received, and one that this ledger does not know.
fn receipts(conn: &Connection, package: &Package, partner: &Partner) -> Result<(Vec<SentPackage>, Option<u32>)> {
    let sent = package::sent(conn, partner.id, NOW)?;
    let (mut receipts, mut unknown) = (Vec::new(), None);
    for receipt in &package.manifest.received {
        let is_it = |of: &&SentPackage| (of.incarnation, of.sequence) == (receipt.incarnation, receipt.sequence);
        match sent.iter().find(is_it).filter(|of| of.sha256 == receipt.sha256) {
            Some(of) => receipts.push(SentPackage { wanted: receipt.wanted.clone(), ..of.clone() }),
            None => unknown = Some(receipt.sequence),
        }
    }
    Ok((receipts, unknown))
}

/// The change as of which the last package was made that the partner has received, of those that say what this office owns.
fn acknowledged(conn: &Connection, partner: &Partner, receipts: &[SentPackage]) -> Result<Option<ChangeNumber>> {
    let sent = package::sent(conn, partner.id, NOW)?.into_iter().filter(|of| of.received.is_some());
    let own = |of: &SentPackage| of.kind != PackageKind::Answers;
    Ok(sent.chain(receipts.iter().cloned()).filter(own).map(|of| of.head).max())
}

struct Judge<'p> {
    conn: &'p Connection,
    package: &'p Package,
    choices: &'p PackageChoices,
    origins: Origins<'p>,
    partner: Partner,
    /// The change up to which the sender has what this office says.
    acknowledged: Option<ChangeNumber>,
    /// The lines of the package by what they are of.
    pending: HashMap<(Subject, Origin), usize>,
}

impl Judge<'_> {
    fn line(&self, line: &Line, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let project = match project_of(line) {
            Some(origin) => self
                .local(Subject::Project, origin)?
                .map(|id| merger::end(self.conn, ProjectId(id), NOW))
                .transpose()?,
            None => None,
        };
        let item = match &line.item {
            Some(origin) => self.local(Subject::Item, origin)?.map(ItemId),
            None => None,
        };
        ownership::check(self.conn, &self.partner, self.package.manifest.kind, line, (item, project))?;
        let known = self.known(line, item, project)?;
        match (&line.ended, known) {
            // What this ledger never had cannot end.
            (Some(_), None) => return Ok(JudgedLine::new(PackageLineState::Same)),
            (Some(ended), Some(of)) => {
                self.check_references(line)?;
                return self.ended(line, ended, of, decision);
            }
            (None, _) => self.check_references(line)?,
        }
        if line.record == Subject::Report && line.answer.is_some() {
            return self.answer(line, known, decision);
        }
        match known {
            Some(of) => self.compared(line, of, decision),
            None => self.unknown(line, decision),
        }
    }

    /// Everything that a line refers to must be in this ledger, or in the package.
    fn check_references(&self, line: &Line) -> Result<()> {
        let mut found = Vec::new();
        let values = line.fields.iter().flat_map(Said::values).chain(&line.entries);
        values.for_each(|value| all_referred(value, &mut found));
        let of = |subject: Subject, origin: &Option<Origin>| origin.clone().map(|origin| (subject, origin));
        found.extend(of(Subject::Plan, &line.plan));
        found.extend(of(Subject::Project, &line.project));
        found.extend(of(Subject::Item, &line.item));
        if let Some(Ended::Merged { into, .. }) = &line.ended {
            found.push((line.record, into.clone()));
        }
        for (subject, origin) in found {
            if !self.is_known(subject, &origin)? {
                return Err(messages::line_origin_unknown(subject.into(), origin.to_string()));
            }
        }
        Ok(())
    }

    /// The number of the record of an origin, where this ledger has or had one.
    fn local(&self, subject: Subject, origin: &Origin) -> Result<Option<i64>> {
        let Some(id) = self.origins.local(subject, origin)? else { return Ok(None) };
        Ok(self.stands(subject, id)?.then_some(id))
    }

    /// Whether there is, or was, a record of a number.
    fn stands(&self, subject: Subject, id: i64) -> Result<bool> {
        if self.said(Shared::new(subject, id), NOW)?.is_some() {
            return Ok(true);
        }
        match subject {
            Subject::Event => Ok(!event::history(self.conn, EventId(id), NOW)?.is_empty()),
            Subject::Unit | Subject::Project | Subject::Item | Subject::Matter => {
                Ok(voided::get_voided(self.conn, VoidOf::new(subject, id)?, NOW)?.is_some())
            }
            _ => Ok(false),
        }
    }

    /// Whether the record of an origin is in this ledger, or in a line of the package that adds it.
    fn is_known(&self, subject: Subject, origin: &Origin) -> Result<bool> {
        let in_package = self.in_package(subject, origin).is_some_and(|line| line.fields.is_some());
        Ok(in_package || self.local(subject, origin)?.is_some())
    }

    /// The line of the package that is of an origin.
    fn in_package(&self, subject: Subject, origin: &Origin) -> Option<&Line> {
        let at = self.pending.get(&(subject, origin.clone()))?;
        self.package.lines.get(*at).map(|read| &read.line)
    }

    /// What both said when they last agreed: when this office took it from the sender, or when the sender had received the last
    /// package that brought it.
    fn base(&self, of: Shared) -> Result<Option<Said>> {
        let agreed = sharing::agreed(self.conn, of.key(), NOW)?.filter(|agreed| agreed.partner == self.partner.id);
        let said_at = agreed.map_or(self.acknowledged, |agreed| agreed.said_at);
        let Some(said_at) = said_at else { return Ok(None) };
        Ok(self.said(of, said_at.0)?.map(|version| version.said))
    }

    fn said(&self, of: Shared, as_of: i64) -> Result<Option<Version>> {
        said(self.conn, &self.origins, of, as_of, self.partner.fields.rank == PartnerRank::Lower)
    }

    /// The record of this ledger that a line is of, if it is known; refused where it is one of another project or kind.
    fn known(&self, line: &Line, item: Option<ItemId>, project: Option<ProjectId>) -> Result<Option<Shared>> {
        if line.record == Subject::Report {
            let month = line.month.map(YearMonth::try_from).transpose()?;
            return Ok(item.zip(month).map(|(item, month)| Shared::report(item, month)));
        }
        let Some(origin) = &line.origin else { return Ok(None) };
        let mut found = self.local(line.record, origin)?;
        let plan = match &line.plan {
            Some(origin) => self.local(Subject::Plan, origin)?.map(PlanId),
            None => None,
        };
        if found.is_none()
            && line.record == Subject::Item
            && let Some((plan, project)) = plan.zip(project)
        {
            found = item::of_project(self.conn, plan, project, NOW)?.map(|item| item.0);
        }
        if found.is_none() && line.record == Subject::RulePack {
            found = self.same_rule_pack(line)?;
        }
        let Some(id) = found else { return Ok(None) };
        self.check_identity(line, id, (plan, project))?;
        Ok(Some(Shared::new(line.record, id)))
    }

    /// The rule pack that says the same.
    fn same_rule_pack(&self, line: &Line) -> Result<Option<i64>> {
        let document = line.fields.as_ref().and_then(|said| said.get("document"));
        let text = |name: &str| document.and_then(|document| document.get(name)?.as_str()).unwrap_or_default();
        let found = rule_pack::by_name(self.conn, text("name"), text("version"))?;
        let Some(found) = found else { return Ok(None) };
        let same = self.said(Shared::new(Subject::RulePack, found.id.0), NOW)?;
        Ok(same.filter(|same| Some(&same.said) == line.fields.as_ref()).map(|_| found.id.0))
    }

    fn check_identity(&self, line: &Line, id: i64, (plan, project): (Option<PlanId>, Option<ProjectId>)) -> Result<()> {
        let is_same = match line.record {
            Subject::Item => match item::identity(self.conn, ItemId(id), NOW)? {
                // A project that the package merges into another one is that one in a moment.
                Some((of_plan, of_project)) => {
                    Some(of_plan) == plan && (Some(of_project) == project || self.is_merged_here(of_project, line)?)
                }
                None => false,
            },
            Subject::Event => {
                let history = event::history(self.conn, EventId(id), NOW)?;
                let last = history.last();
                last.is_some_and(|of| Some(of.kind.word()) == line.kind.as_deref() && Some(of.project) == project)
            }
            Subject::Matter => {
                let history = versions::history::<Matter>(self.conn, MatterId(id), NOW)?;
                let last = history.last();
                last.is_some_and(|of| Some(of.kind.word()) == line.kind.as_deref() && Some(of.project) == project)
            }
            Subject::PlanChange => {
                let found = plan_change::get(self.conn, PlanChangeId(id), NOW)?;
                found.is_some_and(|of| Some(of.plan) == plan && Some(of.number) == line.number)
            }
            _ => true,
        };
        if is_same { Ok(()) } else { Err(messages::line_identity_differs(line.record.into())) }
    }

    /// Whether the package says that a project is the one of a line.
    fn is_merged_here(&self, project: ProjectId, line: &Line) -> Result<bool> {
        let origin = self.origins.of(Subject::Project, project.0)?;
        let into = self.in_package(Subject::Project, &origin).and_then(|line| match &line.ended {
            Some(Ended::Merged { into, .. }) => Some(into),
            _ => None,
        });
        Ok(into.is_some() && into == line.project.as_ref())
    }

    /// A record that this ledger does not know yet.
    fn unknown(&self, line: &Line, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let taken = line.fields.clone();
        let new = JudgedLine { taken, agrees: true, ..JudgedLine::new(PackageLineState::New) };
        let proposals = proposals(self.conn, self.partner.id, line)?;
        let single = || match proposals.as_slice() {
            [only] if self.choices.take_proposals && only.by != ProposalBasis::FormerName => Some(only.record),
            _ => None,
        };
        let said = self.number(line).and_then(|number| self.choices.matches.get(&number).copied());
        match said {
            Some(Some(id)) => self.matched(line, id, decision),
            Some(None) => Ok(new),
            None if proposals.is_empty() => Ok(new),
            None => match single() {
                Some(id) => self.matched(line, id, decision),
                None => Ok(JudgedLine { proposals, undecided: true, ..JudgedLine::new(PackageLineState::Unmatched) }),
            },
        }
    }

    /// A line that a person says is a record of this ledger.
    fn matched(&self, line: &Line, id: i64, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let fits = matches!(line.record, Subject::Unit | Subject::Sector | Subject::Project | Subject::Plan);
        let of = Shared::new(line.record, id);
        if !fits
            || self.said(of, NOW)?.is_none()
            || sharing::known_as(self.conn, line.record, id, self.partner.id, NOW)?.is_some()
        {
            return Err(messages::line_identity_differs(line.record.into()));
        }
        self.compared(line, of, decision)
    }

    fn number(&self, line: &Line) -> Option<u32> {
        let at = self.pending.get(&(line.record, line.origin.clone()?))?;
        u32::try_from(at + 1).ok()
    }

    /// A record that this ledger has, beside what the line says.
    fn compared(&self, line: &Line, of: Shared, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let Some(theirs) = &line.fields else { return Ok(JudgedLine::of(of, PackageLineState::Same)) };
        let theirs = &self.as_known_here(theirs)?;
        let Some(ours) = self.said(of, NOW)? else {
            let is_agreed = sharing::agreed(self.conn, of.key(), NOW)?.is_some();
            return self.gone(line, of, is_agreed, decision);
        };
        let base = self.base(of)?;
        Ok(self.of_compared(of, compare(base.as_ref(), theirs, &ours.said), &ours.said, decision))
    }

    /// What a line says, with each reference as this ledger writes it to the sender: one record may have several origins.
    fn as_known_here(&self, said: &Said) -> Result<Said> {
        let known = |subject: Subject, origin: &Origin| match self.origins.local(subject, origin)? {
            Some(id) => self.origins.of(subject, id),
            None => Ok(origin.clone()),
        };
        said.iter().map(|(name, value)| Ok((name.clone(), with_origins(value.clone(), &known)?))).collect()
    }

    /// A record that this ledger had, and that its owner has still, or again. Where it ended here because its owner ended it, nothing
    /// is agreed on any more, and it stands again; else this office ended it.
    fn gone(&self, line: &Line, of: Shared, ended_here: bool, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let taken = line.fields.clone();
        let again = |state| Ok(JudgedLine { taken, agrees: true, ..JudgedLine::of(of, state) });
        match (of.subject, decision) {
            (Subject::Event, _) => {
                let origin = line.origin.as_ref().map(Origin::to_string).unwrap_or_default();
                Err(messages::line_record_gone(of.subject.into(), origin))
            }
            (Subject::Report, _) if !ended_here => again(PackageLineState::New),
            (_, Some(PackageDecision::TakeTheirs)) => again(PackageLineState::Changed),
            (_, Some(PackageDecision::KeepOurs)) => Ok(JudgedLine::of(of, PackageLineState::Kept)),
            _ if !ended_here => again(PackageLineState::Changed),
            _ => Ok(JudgedLine { undecided: true, ..JudgedLine::of(of, PackageLineState::Conflict) }),
        }
    }

    fn of_compared(
        &self,
        of: Shared,
        compared: Compared,
        ours: &Said,
        decision: Option<PackageDecision>,
    ) -> JudgedLine {
        let (has_conflict, brings) = (compared.has_conflict(), compared.brings_something(ours));
        let is_same = compared.differences.is_empty();
        let keeps = decision == Some(PackageDecision::KeepOurs);
        let takes = decision == Some(PackageDecision::TakeTheirs);
        let (state, undecided) = match (has_conflict, brings) {
            (true, _) if keeps && !brings => (PackageLineState::Kept, false),
            (true, _) if keeps || takes => (PackageLineState::Changed, false),
            (true, _) => (PackageLineState::Conflict, true),
            (false, true) => (PackageLineState::Changed, false),
            (false, false) if is_same => (PackageLineState::Same, false),
            (false, false) => (PackageLineState::Kept, false),
        };
        // What is taken as it is, both say from then on.
        let agrees = is_same
            || state == PackageLineState::Changed
                && !keeps
                && compared
                    .differences
                    .iter()
                    .all(|of| of.conflict || of.ours == of.base || of.base.is_none() && of.ours.is_none());
        let taken = match state {
            PackageLineState::Changed if has_conflict && keeps => Some(compared.ours),
            PackageLineState::Changed => Some(compared.theirs),
            _ => None,
        };
        let names = |subject: Subject, origin: &Origin| self.name_of_origin(subject, origin).ok().flatten();
        let fields = compared.differences.into_iter().map(|difference| shown::field(difference, &names)).collect();
        JudgedLine { taken, agrees, undecided, fields, ..JudgedLine::of(of, state) }
    }

    /// A record that is no more.
    fn ended(&self, line: &Line, ended: &Ended, of: Shared, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let Some(ours) = self.said(of, NOW)? else { return Ok(JudgedLine::of(of, PackageLineState::Same)) };
        if let Ended::Merged { .. } = ended {
            // What it was merged into here is, or becomes, the same one.
            let is_merged = match line.record {
                Subject::Unit => merger::get(self.conn, UnitId(of.id), NOW)?.is_some(),
                _ => merger::get(self.conn, ProjectId(of.id), NOW)?.is_some(),
            };
            let state = if is_merged { PackageLineState::Same } else { PackageLineState::Ended };
            return Ok(JudgedLine::of(of, state));
        }
        // Nobody but its owner takes an event back for good.
        let is_ours = of.subject == Subject::Event || self.base(of)?.is_none_or(|base| base == ours.said);
        let state = match decision {
            _ if is_ours => PackageLineState::Ended,
            Some(PackageDecision::TakeTheirs) => PackageLineState::Ended,
            Some(PackageDecision::KeepOurs) => PackageLineState::Kept,
            _ => PackageLineState::Conflict,
        };
        Ok(JudgedLine { undecided: state == PackageLineState::Conflict, ..JudgedLine::of(of, state) })
    }

    /// What the upper office made of a report of this one.
    fn answer(&self, line: &Line, known: Option<Shared>, decision: Option<PackageDecision>) -> Result<JudgedLine> {
        let Some((of, answered)) = known.zip(line.answer.as_ref()) else {
            return Ok(JudgedLine::new(PackageLineState::Same));
        };
        let before = package::answer(self.conn, ItemId(of.id), YearMonth::try_from(of.month)?, NOW)?;
        let is_known = before.is_some_and(|before| {
            (before.outcome, &before.opinion, before.version.0)
                == (answered.outcome, &answered.opinion, answered.version)
        });
        let state = if is_known { PackageLineState::Same } else { PackageLineState::New };
        let (AnswerOutcome::Corrected, Some(theirs)) = (answered.outcome, &line.fields) else {
            return Ok(JudgedLine::of(of, state));
        };
        let theirs = &self.as_known_here(theirs)?;
        let Some(ours) = self.said(of, NOW)? else {
            // This office withdrew what the upper one corrected.
            let taken = Some(theirs.clone());
            return Ok(match decision {
                Some(PackageDecision::TakeTheirs) => {
                    JudgedLine { taken, ..JudgedLine::of(of, PackageLineState::Changed) }
                }
                Some(PackageDecision::KeepOurs) => JudgedLine::of(of, PackageLineState::Kept),
                _ if is_known => JudgedLine::of(of, PackageLineState::Same),
                _ => JudgedLine { undecided: true, ..JudgedLine::of(of, PackageLineState::Conflict) },
            });
        };
        let base = self.said(of, answered.version)?.map(|version| version.said);
        let judged = self.of_compared(of, compare(base.as_ref(), theirs, &ours.said), &ours.said, decision);
        Ok(match judged.state {
            PackageLineState::Same | PackageLineState::Kept if !is_known => JudgedLine { state, taken: None, ..judged },
            _ => judged,
        })
    }

    /// What an office calls the record of a line.
    fn name(&self, line: &Line) -> Result<String> {
        if let Some(name) = name_in(line).filter(|_| line.project.is_none()) {
            return Ok(name.to_owned());
        }
        let project = match &line.item {
            Some(origin) => {
                match (self.in_package(Subject::Item, origin), self.origins.local(Subject::Item, origin)?) {
                    (Some(line), _) => line.project.clone(),
                    (None, Some(id)) => match item::identity(self.conn, ItemId(id), NOW)? {
                        Some((_, project)) => Some(self.origins.of(Subject::Project, project.0)?),
                        None => None,
                    },
                    (None, None) => None,
                }
            }
            None => line.project.clone(),
        };
        let of = match (&project, &line.origin) {
            (Some(project), _) => self.name_of_origin(Subject::Project, project)?,
            (None, Some(origin)) => self.name_of_origin(line.record, origin)?,
            (None, None) => None,
        };
        Ok(of.unwrap_or_default())
    }

    /// What the record of an origin is called, here or in the package.
    fn name_of_origin(&self, subject: Subject, origin: &Origin) -> Result<Option<String>> {
        if let Some(id) = self.origins.local(subject, origin)?
            && let Some(name) = name_of(self.conn, subject, id)?
        {
            return Ok(Some(name));
        }
        Ok(self.in_package(subject, origin).and_then(name_in).map(str::to_owned))
    }
}
