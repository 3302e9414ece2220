//! What an upper office is given: the reports that count, events and matters of the projects of its plan.

use super::plan::is_of;
use super::{Collector, Wants};
use crate::domain::office::history::Subject;
use crate::domain::office::voided::VoidOf;
use crate::domain::project::matter::Matter;
use crate::domain::sharing::partner::Partner;
use crate::domain::value::ids::{ItemId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::exchange::package::line::{Ended, Line};
use crate::ledger::sharing::said::Shared;
use crate::limits;
use crate::store::{event, item, merger, plan, report, sharing, versions, voided, withdrawal};

impl Collector<'_> {
    pub(super) fn reports(&mut self, id: PlanId, partner: &Partner) -> Result<()> {
        let Some(year) = plan::get(self.conn, id, self.as_of)?.map(|plan| plan.fields.year) else { return Ok(()) };
        let given = sharing::from_partner(self.conn, Subject::Item, partner.id, self.as_of)?;
        let unit = partner.fields.unit.map(|unit| merger::numbers(self.conn, unit, self.as_of)).transpose()?;
        for of in item::of_plan(self.conn, id, self.as_of)? {
            // What was handed over is reported by others.
            if given.contains(&of.id.0) && unit.as_ref().is_none_or(|units| is_of(&of, units)) {
                self.add_reports(of.id, year, Wants::All)?;
                self.add_events(of.project, Wants::All)?;
                self.add_matters(of.project, Wants::All)?;
            }
        }
        self.add_own_units()
    }

    pub(super) fn add_reports(&mut self, item: ItemId, year: u16, wants: Wants) -> Result<()> {
        let origin = self.origin(Subject::Item, item.0)?;
        let counted = report::of_item(self.conn, item, year, self.as_of)?;
        for month in (1..=12).filter_map(|month| YearMonth::new(year, month).ok()) {
            if !self.wants(wants, Shared::report(item, month))? {
                continue;
            }
            let line = match counted.iter().find(|report| report.month == month) {
                Some(_) => self.line(Shared::report(item, month))?,
                None => withdrawal::of_report(self.conn, item, month, self.as_of)?.pop().map(|withdrawn| {
                    let ended = Some(Ended::Withdrawn { reason: withdrawn.reason });
                    Line { ended, ..Line::new(Subject::Report, None, withdrawn.change.0) }
                }),
            };
            if let Some(line) = line {
                self.add(0, Line { item: Some(origin.clone()), month: Some(month.yyyymm()), ..line });
            }
        }
        Ok(())
    }

    pub(super) fn add_events(&mut self, project: ProjectId, wants: Wants) -> Result<()> {
        let of_project = Some(self.origin(Subject::Project, project.0)?);
        // In the order in which they happened.
        for (place, event) in event::of_project(self.conn, project, self.as_of)?.iter().enumerate() {
            let of = Shared::new(Subject::Event, event.id.0);
            if self.wants(wants, of)?
                && let Some(line) = self.line(of)?
            {
                let kind = Some(event.kind.word().to_owned());
                self.add(place + 1, Line { project: of_project.clone(), kind, ..line });
            }
        }
        for (id, kind, since) in event::revoked(self.conn, project, self.as_of)? {
            if !self.wants(wants, Shared::new(Subject::Event, id.0))? {
                continue;
            }
            let ended = Some(Ended::Voided { reason: REVOKED.to_owned() });
            let origin = Some(self.origin(Subject::Event, id.0)?);
            let (project, kind) = (of_project.clone(), Some(kind.word().to_owned()));
            self.add(0, Line { project, kind, ended, ..Line::new(Subject::Event, origin, since.0) });
        }
        Ok(())
    }

    pub(super) fn add_matters(&mut self, project: ProjectId, wants: Wants) -> Result<()> {
        let of_project = Some(self.origin(Subject::Project, project.0)?);
        for matter in versions::of_project::<Matter>(self.conn, project, self.as_of)? {
            let of = Shared::new(Subject::Matter, matter.id.0);
            if self.wants(wants, of)?
                && let Some(line) = self.line(of)?
            {
                let kind = Some(matter.kind.word().to_owned());
                self.add(0, Line { project: of_project.clone(), kind, ..line });
            }
        }
        for ended in voided::all(self.conn, self.as_of)? {
            let VoidOf::Matter(id) = ended.of else { continue };
            let Some(matter) = versions::get::<Matter>(self.conn, id, ended.since.0 - 1)? else { continue };
            if matter.project == project && self.wants(wants, Shared::new(Subject::Matter, id.0))? {
                let (project, kind) = (of_project.clone(), Some(matter.kind.word().to_owned()));
                self.add_voided(Subject::Matter, id.0, |line| Line { project, kind, ..line })?;
            }
        }
        Ok(())
    }

    /// The units that matters name and that were added here: the receiver has the others.
    fn add_own_units(&mut self) -> Result<()> {
        self.add_referred()?;
        let own = self.origins.own().to_owned();
        self.lines.retain(|_, line| match line.record {
            Subject::Sector | Subject::Project => false,
            Subject::Unit => line.origin.as_ref().is_some_and(|origin| origin.ledger == own),
            _ => true,
        });
        Ok(())
    }
}

/// Why an event is no more: its ledger keeps no reason.
pub(super) const REVOKED: &str = "撤销";
const _: () = assert!(limits::NAME_CHARS > REVOKED.len());
