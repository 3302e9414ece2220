//! Taking a package (接收): one change, or nothing.

use hashbrown::HashMap;

use super::apply::Taking;
use super::decided::{PackageChoices, PackageDecision, PackageLineState};
use super::judge::{Judged, JudgedLine, judge};
use super::messages;
use super::opened::{Package, ReadLine};
use crate::domain::office::history::Subject;
use crate::domain::sharing::package::ReceivedPackage;
use crate::domain::sharing::partner::Partner;
use crate::domain::sharing::standing::PackageStanding;
use crate::domain::value::ids::{ChangeNumber, PlanId, UnitId};
use crate::error::{Error, ErrorKind, Result};
use crate::ledger::{Batch, Ledger};
use crate::message::{Arg, Language};

impl Ledger {
    /// Takes a package (接收数据包), as one change: what [`PackagePreview`](crate::PackagePreview) shows with the same choices. A
    /// registrar's task.
    ///
    /// A package that was received before, or that a later one contains, changes nothing and gives `None`. Fails with `UnsettledProblems`
    /// while a line waits for a decision, and with `Rule` where packages are missing on which it builds, where it contradicts an earlier
    /// one, unless that is accepted, and where the ledger refuses a line. Lines that are refused stay out, and are counted. Whatever fails, nothing is written.
    pub fn receive_package(
        &self,
        actor: &str,
        package: &Package,
        choices: &PackageChoices,
    ) -> Result<Option<ReceivedPackage>> {
        let mut batch = self.batch(actor)?;
        batch.check_may_receive()?;
        let judged = judge(batch.conn()?, package, choices)?;
        check_standing(&judged, choices)?;
        if matches!(judged.standing, PackageStanding::Repeated | PackageStanding::Superseded) {
            return Ok(None);
        }
        check_decided(package, &judged)?;
        let received = take(&mut batch, package, judged, choices)?;
        let change = batch.commit()?;
        Ok(Some(ReceivedPackage { change, ..received }))
    }
}

fn check_standing(judged: &Judged, choices: &PackageChoices) -> Result<()> {
    let is_refused = match judged.standing {
        PackageStanding::Gap => true,
        PackageStanding::Fork | PackageStanding::NewIncarnation => !choices.accept_fork,
        _ => false,
    };
    if !is_refused {
        return Ok(());
    }
    let missing = judged.missing.iter().map(|sequence| Arg::from(sequence.to_string()));
    Err(messages::package_not_ready(judged.standing.into(), Arg::list(missing)))
}

fn check_decided(package: &Package, judged: &Judged) -> Result<()> {
    let mut lines = package.lines.iter().zip(&judged.lines);
    match lines.find(|(_, judged)| judged.undecided) {
        Some((read, judged)) => Err(messages::package_undecided(&read.part, read.row, judged.state.into())),
        None => Ok(()),
    }
}

fn take(batch: &mut Batch, package: &Package, judged: Judged, choices: &PackageChoices) -> Result<ReceivedPackage> {
    let Judged { partner, plan, receipts, lines, .. } = judged;
    let own = package.receiver().to_owned();
    let mut taking = Taking {
        batch,
        own,
        partner: partner.id,
        from_above: package.kind().is_from_above(),
        at_once: choices.count_at_once,
        made: HashMap::new(),
        plan_changes: Vec::new(),
    };
    let (mut left_out, mut wanted) = (0, Vec::new());
    for (number, (read, judged)) in (1..).zip(package.lines.iter().zip(lines)) {
        let keeps = choices.lines.get(&number) == Some(&PackageDecision::KeepOurs);
        match judged.state {
            PackageLineState::Refused | PackageLineState::LeftOut => {
                left_out += 1;
                // It may be owned by its sender, or be known here, when it comes again.
                wanted.push(read.line.called());
            }
            _ => taking.line(read, judged, keeps).map_err(|error| fails(read, error))?,
        }
    }
    taking.keep_unit(package, &partner)?;
    let Taking { plan_changes, made, .. } = taking;
    for id in plan_changes {
        batch.view()?.plan_balance(id)?;
    }
    let plan = plan.or_else(|| made.get(&(Subject::Plan, package.manifest.plan.origin.clone())).copied().map(PlanId));
    let plan = plan.ok_or_else(|| messages::package_plan_unknown(&package.manifest.plan.title))?;
    let received = ReceivedPackage {
        change: ChangeNumber(0),
        partner: partner.id,
        incarnation: package.incarnation(),
        sequence: package.sequence(),
        kind: package.kind(),
        plan,
        month: package.month(),
        head: package.head(),
        head_hash: package.manifest.head.hash.clone(),
        lines: u32::try_from(package.lines.len()).unwrap_or(u32::MAX),
        left_out,
        wanted,
        sha256: package.sha256(),
        sm3: package.sm3(),
    };
    batch.keep_received(&received, &receipts)?;
    let note = format!(
        "{}第{}号数据包（{}）SHA-256 {} SM3 {}",
        partner.fields.name,
        received.sequence,
        received.kind.name(),
        received.sha256,
        received.sm3
    );
    batch.set_note(&note)?;
    Ok(received)
}

impl Taking<'_> {
    /// Keeps which unit this office is in the plans of an upper one.
    fn keep_unit(&mut self, package: &Package, partner: &Partner) -> Result<()> {
        let Some(origin) = package.manifest.to.unit.as_ref().filter(|_| self.from_above) else { return Ok(()) };
        // A unit that came with none of its projects is not known yet.
        let Ok(unit) = self.local(Subject::Unit, origin) else { return Ok(()) };
        let unit = Some(UnitId(unit));
        if partner.fields.unit == unit {
            Ok(())
        } else {
            self.batch.change_partner(partner.id, |fields| fields.unit = unit)
        }
    }

    fn line(&mut self, read: &ReadLine, judged: JudgedLine, keeps: bool) -> Result<()> {
        let JudgedLine { record, state, taken, agrees, .. } = judged;
        let line = &read.line;
        if state == PackageLineState::Ended {
            return record.map_or(Ok(()), |of| self.end(line, of));
        }
        let mut of = record;
        if let Some(said) = taken {
            of = Some(self.write(line, record, said)?);
        }
        let Some(of) = of else { return Ok(()) };
        if state != PackageLineState::Kept {
            self.answer(line, of)?;
        }
        if let Some(origin) = &line.origin {
            self.made.insert((line.record, origin.clone()), of.id);
            if line.ended.is_none() && origin.ledger != self.own {
                let is_made = record.is_none();
                self.batch.keep_origin(line.record, of.id, (self.partner, origin), is_made)?;
            }
        }
        let is_same = agrees && !keeps && line.ended.is_none();
        let brings = line.fields.is_some() || line.ended.is_some();
        match brings && (is_same || keeps) {
            true => self.batch.agree(of, (self.partner, line.since), is_same),
            false => Ok(()),
        }
    }
}

/// A line that the ledger refuses.
fn fails(read: &ReadLine, error: Error) -> Error {
    if !error.kind().is_of_a_record() || error.kind() == ErrorKind::NotPermitted {
        return error;
    }
    messages::package_line_fails(&read.part, read.row, error.what(Language::Chinese).into())
}
