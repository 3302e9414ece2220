//! Which records a package brings, as of a change: everything that its receiver shares, of which the next package sends what
//! differs.

mod answers;
mod plan;
mod reports;

use std::collections::BTreeMap;

use hashbrown::HashMap;
use rusqlite::Connection;

use super::line::{Ended, Line, LineKey};
use crate::domain::office::history::Subject;
use crate::domain::office::voided::VoidOf;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::package::PackageKind;
use crate::domain::sharing::partner::{Partner, PartnerId};
use crate::domain::value::ids::{PlanId, ProjectId, SectorId, UnitId};
use crate::error::Result;
use crate::ledger::sharing::identity::Origins;
use crate::ledger::sharing::said::{Said, Shared, Version, all_referred, said};
use crate::limits;
use crate::store::{merger, project, sector, sharing, voided};

/// The lines of a package, in their order.
pub(super) type Lines = BTreeMap<LineKey, Line>;

/// Everything that a package of a kind can say of a plan to a partner, as of a change.
pub(super) fn collect(
    conn: &Connection,
    kind: PackageKind,
    plan: PlanId,
    partner: &Partner,
    as_of: i64,
) -> Result<Lines> {
    let mut collector =
        Collector { conn, as_of, origins: Origins::new(conn, Some(partner.id), as_of)?, lines: Lines::new() };
    match kind {
        PackageKind::Plan | PackageKind::PlanChange => collector.plan(plan, partner)?,
        PackageKind::MonthReports => collector.reports(plan, partner)?,
        PackageKind::Answers => collector.answers(plan, partner)?,
    }
    Ok(collector.lines)
}

/// What one set of lines says and another one does not, and what the receiver asked for again.
pub(super) fn difference(now: Lines, before: &Lines, wanted: &[String]) -> Lines {
    let before: HashMap<_, _> = before.values().map(|line| (line.identity(), line)).collect();
    let is_new = |line: &Line| {
        !before.get(&line.identity()).is_some_and(|other| other.says_the_same(line)) || wanted.contains(&line.called())
    };
    now.into_iter().filter(|(_, line)| is_new(line)).collect()
}

/// Which of the reports, events and matters of an item go into a package.
#[derive(Clone, Copy)]
enum Wants {
    All,
    /// What did not come from the receiver.
    NotFrom(PartnerId),
}

struct Collector<'c> {
    conn: &'c Connection,
    as_of: i64,
    origins: Origins<'c>,
    lines: Lines,
}

impl Collector<'_> {
    fn origin(&self, subject: Subject, id: i64) -> Result<Origin> {
        self.origins.of(subject, id)
    }

    fn wants(&self, wants: Wants, of: Shared) -> Result<bool> {
        let Wants::NotFrom(partner) = wants else { return Ok(true) };
        let agreed = sharing::agreed(self.conn, of.key(), self.as_of)?;
        Ok(agreed.is_none_or(|agreed| agreed.partner != partner))
    }

    /// What a record says; `None` where there is none as of the change.
    fn version(&self, of: Shared) -> Result<Option<Version>> {
        said(self.conn, &self.origins, of, self.as_of, false)
    }

    /// A line of what a record says.
    fn line(&self, of: Shared) -> Result<Option<Line>> {
        let Some(Version { since, said }) = self.version(of)? else { return Ok(None) };
        let origin = match of.subject {
            Subject::Report => None,
            subject => Some(self.origin(subject, of.id)?),
        };
        Ok(Some(Line { fields: Some(said), ..Line::new(of.subject, origin, since.0) }))
    }

    fn add(&mut self, depth: usize, line: Line) {
        self.lines.insert(line.key(depth), line);
    }

    /// Adds the units, sectors and projects that lines refer to, with those above them and those that were merged into them.
    fn add_referred(&mut self) -> Result<()> {
        let mut waiting = Vec::new();
        for line in self.lines.values() {
            line.project.iter().for_each(|origin| waiting.push((Subject::Project, origin.clone())));
            fields_of(line, &mut waiting);
        }
        while let Some((subject, origin)) = waiting.pop() {
            let Some(id) = self.origins.local(subject, &origin)? else { continue };
            let (line, merged) = match subject {
                Subject::Unit => (
                    self.line(Shared::new(subject, id))?,
                    merger::below(self.conn, UnitId(id), self.as_of)?.into_iter().map(|unit| unit.0).collect(),
                ),
                Subject::Project => (
                    self.line(Shared::new(subject, id))?,
                    merger::below(self.conn, ProjectId(id), self.as_of)?.into_iter().map(|project| project.0).collect(),
                ),
                Subject::Sector => (self.line(Shared::new(subject, id))?, Vec::new()),
                _ => continue,
            };
            let Some(line) = line else { continue };
            let depth = self.depth(subject, id)?;
            if self.lines.contains_key(&line.key(depth)) {
                continue;
            }
            fields_of(&line, &mut waiting);
            self.add(depth, line);
            for from in merged {
                self.add_merged(subject, from, &origin)?;
            }
        }
        Ok(())
    }

    /// That a unit or a project is another one.
    fn add_merged(&mut self, subject: Subject, from: i64, into: &Origin) -> Result<()> {
        let Some((_, reason)) = merger::said(self.conn, subject, from, self.as_of)? else { return Ok(()) };
        let since = match subject {
            Subject::Unit => merger::get(self.conn, UnitId(from), self.as_of)?.map(|(_, since)| since),
            _ => merger::get(self.conn, ProjectId(from), self.as_of)?.map(|(_, since)| since),
        };
        let Some(since) = since else { return Ok(()) };
        let ended = Some(Ended::Merged { into: into.clone(), reason });
        let line = Line { ended, ..Line::new(subject, Some(self.origin(subject, from)?), since.0) };
        // After all that it may be merged into.
        self.add(MERGED, line);
        Ok(())
    }

    /// That a record is voided, where it is.
    fn add_voided(&mut self, subject: Subject, id: i64, line: impl FnOnce(Line) -> Line) -> Result<()> {
        let of = VoidOf::new(subject, id)?;
        let Some(voided) = voided::get_voided(self.conn, of, self.as_of)? else { return Ok(()) };
        let ended = Some(Ended::Voided { reason: voided.reason });
        let ended = Line { ended, ..Line::new(subject, Some(self.origin(subject, id)?), voided.since.0) };
        self.add(0, line(ended));
        Ok(())
    }

    /// How many of its own kind are above a record.
    fn depth(&self, subject: Subject, id: i64) -> Result<usize> {
        let (mut depth, mut at) = (0, id);
        while depth < limits::PROJECT_DEPTH as usize {
            let above = match subject {
                Subject::Sector => {
                    sector::get(self.conn, SectorId(at), self.as_of)?.and_then(|of| of.fields.parent).map(|id| id.0)
                }
                Subject::Project => {
                    project::get(self.conn, ProjectId(at), self.as_of)?.and_then(|of| of.fields.parent).map(|id| id.0)
                }
                _ => None,
            };
            let Some(above) = above else { break };
            (depth, at) = (depth + 1, above);
        }
        Ok(depth)
    }
}

/// Deeper than any record is.
const MERGED: usize = limits::PROJECT_DEPTH as usize + 1;

fn fields_of(line: &Line, found: &mut Vec<(Subject, Origin)>) {
    let values = line.fields.iter().flat_map(Said::values).chain(&line.entries);
    values.for_each(|value| all_referred(value, found));
}
