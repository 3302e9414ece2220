//! What a lower office is answered: what became of the reports that it sent, and what was corrected of its events and matters.

use super::Collector;
use super::reports::REVOKED;
use crate::domain::monthly::filing::FilingState;
use crate::domain::office::history::Subject;
use crate::domain::project::event::EventId;
use crate::domain::project::matter::Matter;
use crate::domain::sharing::answer::AnswerOutcome;
use crate::domain::sharing::partner::Partner;
use crate::domain::value::ids::{ItemId, MatterId, PlanId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::exchange::package::line::{Answered, Ended, Line};
use crate::ledger::sharing::said::{Shared, said};
use crate::store::{event, filing, item, report, sharing, versions, withdrawal};

impl Collector<'_> {
    pub(super) fn answers(&mut self, plan: PlanId, partner: &Partner) -> Result<()> {
        for (id, month) in sharing::agreed_with(self.conn, partner.id, Subject::Report, self.as_of)? {
            let item = ItemId(id);
            let of_plan = item::identity(self.conn, item, self.as_of)?.is_some_and(|(of, _)| of == plan);
            let Some(month) = u32::try_from(month).ok().and_then(|month| YearMonth::try_from(month).ok()) else {
                continue;
            };
            if of_plan {
                self.add_answer(item, month)?;
            }
        }
        self.add_corrected(plan, partner)
    }

    fn add_answer(&mut self, item: ItemId, month: YearMonth) -> Result<()> {
        let of = Shared::report(item, month);
        let Some(agreed) = sharing::agreed(self.conn, of.key(), self.as_of)? else { return Ok(()) };
        let filing = filing::get(self.conn, item, month, self.as_of)?;
        let counted = report::get(self.conn, item, month, self.as_of)?;
        let sent = match agreed.said_at {
            Some(said_at) => said(self.conn, &self.origins, of, said_at.0, true)?,
            None => None,
        };
        let opinion = filing.as_ref().and_then(|filing| filing.opinion.clone());
        let (outcome, since, fields, opinion) = match (filing.as_ref().map(|filing| filing.state), counted) {
            // Nobody looked at it yet.
            (Some(FilingState::Submitted | FilingState::Draft), _) => return Ok(()),
            (Some(FilingState::Returned), _) => {
                let since = filing.map_or(agreed.since, |filing| filing.since);
                (AnswerOutcome::Returned, since, None, opinion)
            }
            (_, Some(_)) => {
                let Some(now) = self.version(of)? else { return Ok(()) };
                match sent.is_some_and(|sent| sent.said == now.said) {
                    true => (AnswerOutcome::Accepted, now.since, None, opinion),
                    false => (AnswerOutcome::Corrected, now.since, Some(now.said), opinion),
                }
            }
            (_, None) => match withdrawal::of_report(self.conn, item, month, self.as_of)?.pop() {
                Some(withdrawn) => (AnswerOutcome::Returned, withdrawn.change, None, Some(withdrawn.reason)),
                None => return Ok(()),
            },
        };
        let answer = Some(Answered { outcome, opinion, version: agreed.version });
        let item = Some(self.origin(Subject::Item, item.0)?);
        let line = Line::new(Subject::Report, None, since.0);
        self.add(0, Line { item, month: Some(month.yyyymm()), answer, fields, ..line });
        Ok(())
    }

    /// Events and matters that this office says otherwise than the one that sent them.
    fn add_corrected(&mut self, plan: PlanId, partner: &Partner) -> Result<()> {
        let is_of_plan =
            |project| Ok::<_, crate::Error>(item::of_project(self.conn, plan, project, self.as_of)?.is_some());
        let mut corrected = Vec::new();
        for (id, _) in sharing::agreed_with(self.conn, partner.id, Subject::Event, self.as_of)? {
            let id = EventId(id);
            let last = event::history(self.conn, id, self.as_of)?.pop();
            let Some(last) = last else { continue };
            if is_of_plan(last.project)? {
                corrected.push((Shared::new(Subject::Event, id.0), last.project, last.kind.word()));
            }
        }
        for (id, _) in sharing::agreed_with(self.conn, partner.id, Subject::Matter, self.as_of)? {
            if let Some(last) = versions::history::<Matter>(self.conn, MatterId(id), self.as_of)?.pop()
                && is_of_plan(last.project)?
            {
                corrected.push((Shared::new(Subject::Matter, id), last.project, last.kind.word()));
            }
        }
        for (of, project, kind) in corrected {
            let Some(agreed) = sharing::agreed(self.conn, of.key(), self.as_of)? else { continue };
            let sent = match agreed.said_at {
                Some(said_at) => said(self.conn, &self.origins, of, said_at.0, false)?,
                None => None,
            };
            let project = Some(self.origin(Subject::Project, project.0)?);
            let kind = Some(kind.to_owned());
            match self.line(of)? {
                Some(line) if sent.is_some_and(|sent| Some(&sent.said) == line.fields.as_ref()) => {}
                Some(line) => self.add(0, Line { project, kind, seen: Some(agreed.version), ..line }),
                None if of.subject == Subject::Event => {
                    let ended = Some(Ended::Voided { reason: REVOKED.to_owned() });
                    let since = event::ended_by(self.conn, EventId(of.id), self.as_of)?.unwrap_or(agreed.since);
                    let origin = Some(self.origin(Subject::Event, of.id)?);
                    self.add(0, Line { project, kind, ended, ..Line::new(Subject::Event, origin, since.0) });
                }
                None => self.add_voided(of.subject, of.id, |line| Line { project, kind, ..line })?,
            }
        }
        self.add_referred()?;
        self.lines.retain(|_, line| !matches!(line.record, Subject::Sector | Subject::Project));
        Ok(())
    }
}
