//! Writing a line of a package, by the operations of the ledger.

use hashbrown::HashMap;
use serde_json::Value;

use super::line::{Ended, Line};
use super::messages;
use crate::domain::monthly::report::ReportFields;
use crate::domain::office::history::Subject;
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeFields, PlanChangeId, PlanState};
use crate::domain::plan::{CountedSide, ItemFields, PlanFields};
use crate::domain::project::ProjectFields;
use crate::domain::project::event::{EventFields, EventId, EventKind};
use crate::domain::project::matter::{Matter, MatterFields, MatterKind};
use crate::domain::rules::rule_pack::RulePack;
use crate::domain::sharing::answer::ReportAnswer;
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::{ChangeNumber, ItemId, MatterId, PlanId, ProjectId, RulePackId, SectorId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::Batch;
use crate::ledger::sharing::identity::Origins;
use crate::ledger::sharing::said::{Said, Shared, localised, record, take_presence};
use crate::store::{NOW, merger, plan, plan_change, project, sector, unit, versions, voided};

/// What is written of a package, with the records that it added so far.
pub(super) struct Taking<'b> {
    pub(super) batch: &'b mut Batch,
    /// The uuid of this ledger.
    pub(super) own: String,
    pub(super) partner: PartnerId,
    /// Whether an upper office sent it, whose word on a report counts at once.
    pub(super) from_above: bool,
    /// Lets reports count at once.
    pub(super) at_once: bool,
    /// The records of lines that were taken.
    pub(super) made: HashMap<(Subject, Origin), i64>,
    /// The plan changes that came.
    pub(super) plan_changes: Vec<PlanChangeId>,
}

impl Taking<'_> {
    /// The number in this ledger of the record of an origin.
    pub(super) fn local(&self, subject: Subject, origin: &Origin) -> Result<i64> {
        if let Some(id) = self.made.get(&(subject, origin.clone())) {
            return Ok(*id);
        }
        let found = Origins::new(self.batch.conn()?, Some(self.partner), NOW)?.local(subject, origin)?;
        found.ok_or_else(|| messages::line_origin_unknown(subject.into(), origin.to_string()))
    }

    fn of(&self, subject: Subject, origin: &Option<Origin>) -> Result<i64> {
        match origin {
            Some(origin) => self.local(subject, origin),
            None => Err(messages::line_value_unreadable(subject.word())),
        }
    }

    fn record<T: serde::de::DeserializeOwned>(&self, said: Said) -> Result<T> {
        record(said, &|subject, origin| self.local(subject, origin))
    }

    /// Writes what is to be taken of a line over a record that is known, or as a new one; gives the record.
    pub(super) fn write(&mut self, line: &Line, known: Option<Shared>, said: Said) -> Result<Shared> {
        let id = known.map(|known| known.id);
        if let Some(known) = known {
            self.restore(known)?;
        }
        let new = match line.record {
            Subject::RulePack => self.rule_pack(said)?,
            Subject::Sector => self.sector(id, said)?,
            Subject::Unit => self.unit(id, said)?,
            Subject::Project => self.project(id, said)?,
            Subject::Plan => self.plan(id, said)?,
            Subject::Item => self.item(line, id, said)?,
            Subject::PlanChange => self.plan_change(line, id, said)?,
            Subject::Event => self.event(line, id, said)?,
            Subject::Matter => self.matter(line, id, said)?,
            Subject::Report => return self.report(line, said),
            other => return Err(messages::line_value_unreadable(other.word())),
        };
        Ok(Shared::new(line.record, new))
    }

    fn rule_pack(&mut self, mut said: Said) -> Result<i64> {
        let document = said.remove("document").unwrap_or_default();
        let pack = RulePack::parse(&document.to_string())?;
        Ok(self.batch.add_rule_pack(pack)?.0)
    }

    fn sector(&mut self, id: Option<i64>, said: Said) -> Result<i64> {
        let fields: SectorFields = self.record(said)?;
        match id.map(SectorId) {
            None => Ok(self.batch.add_sector(fields)?.0),
            Some(id) => {
                let now = sector::get(self.batch.conn()?, id, NOW)?;
                self.batch.revise_sector(Base { id, since: now.map_or(ChangeNumber(0), |now| now.since) }, fields)?;
                Ok(id.0)
            }
        }
    }

    fn unit(&mut self, id: Option<i64>, said: Said) -> Result<i64> {
        let fields: UnitFields = self.record(said)?;
        match id.map(UnitId) {
            None => Ok(self.batch.add_unit(fields)?.0),
            Some(id) => {
                if merger::end(self.batch.conn()?, id, NOW)? != id {
                    self.batch.unmerge_unit(id)?;
                }
                let now = unit::get(self.batch.conn()?, id, NOW)?;
                self.batch.revise_unit(Base { id, since: now.map_or(ChangeNumber(0), |now| now.since) }, fields)?;
                Ok(id.0)
            }
        }
    }

    fn project(&mut self, id: Option<i64>, said: Said) -> Result<i64> {
        let fields: ProjectFields = self.record(said)?;
        match id.map(ProjectId) {
            None => Ok(self.batch.add_project(fields)?.0),
            Some(id) => {
                if merger::end(self.batch.conn()?, id, NOW)? != id {
                    self.batch.unmerge_project(id)?;
                }
                let now = project::get(self.batch.conn()?, id, NOW)?;
                self.batch.revise_project(Base { id, since: now.map_or(ChangeNumber(0), |now| now.since) }, fields)?;
                Ok(id.0)
            }
        }
    }

    fn plan(&mut self, id: Option<i64>, mut said: Said) -> Result<i64> {
        let side = said.remove("counted_side").and_then(|side| side.as_str()?.parse::<CountedSide>().ok());
        let rules = said.remove("rules").map(|rules| localised(rules, &|subject, origin| self.local(subject, origin)));
        let rules = rules.transpose()?.and_then(|rules| rules.as_i64());
        let fields: PlanFields = self.record(said)?;
        let id = match id.map(PlanId) {
            None => self.batch.adopt_plan(fields)?,
            Some(id) => {
                let now = plan::get(self.batch.conn()?, id, NOW)?;
                self.batch.revise_plan(Base { id, since: now.map_or(ChangeNumber(0), |now| now.since) }, fields)?;
                id
            }
        };
        self.batch.count_side(id, side)?;
        if let Some(rules) = rules {
            self.batch.use_rule_pack(id, RulePackId(rules))?;
        }
        Ok(id.0)
    }

    fn item(&mut self, line: &Line, id: Option<i64>, mut said: Said) -> Result<i64> {
        let presence = take_presence(&mut said)?;
        let fields: ItemFields = self.record(said)?;
        let plan = PlanId(self.of(Subject::Plan, &line.plan)?);
        let project = ProjectId(self.of(Subject::Project, &line.project)?);
        Ok(self.batch.take_item(id.map(ItemId), (plan, project), presence, fields)?.0)
    }

    fn plan_change(&mut self, line: &Line, id: Option<i64>, said: Said) -> Result<i64> {
        let fields: PlanChangeFields = self.record(said)?;
        if let Some(id) = id.map(PlanChangeId) {
            let now = plan_change::get(self.batch.conn()?, id, NOW)?;
            let since = now.map_or(ChangeNumber(0), |now| now.since);
            self.batch.revise_plan_change(Base { id, since }, fields)?;
            return Ok(id.0);
        }
        let plan = PlanId(self.of(Subject::Plan, &line.plan)?);
        let entries = line.entries.iter().map(|entry| self.entry(entry)).collect::<Result<Vec<_>>>()?;
        let id = self.batch.take_plan_change(plan, line.number.unwrap_or_default(), fields, &entries)?;
        self.plan_changes.push(id);
        Ok(id.0)
    }

    fn entry(&self, entry: &Value) -> Result<PlanChangeEntry> {
        let wrong = || messages::line_value_unreadable("entries");
        let members = entry.as_object().ok_or_else(wrong)?;
        let item = members.get("item").and_then(Value::as_str).ok_or_else(wrong)?;
        let item = ItemId(self.local(Subject::Item, &item.parse()?)?);
        let state = |side: &str| match members.get(side) {
            Some(Value::Object(said)) => self.record::<PlanState>(said.clone()).map(Some),
            Some(_) => Err(wrong()),
            None => Ok(None),
        };
        Ok(PlanChangeEntry { item, before: state("before")?, after: state("after")? })
    }

    fn event(&mut self, line: &Line, id: Option<i64>, mut said: Said) -> Result<i64> {
        let from = said.remove("counts_from").and_then(|month| u32::try_from(month.as_u64()?).ok());
        let from = from.map(YearMonth::try_from).transpose()?;
        let fields: EventFields = self.record(said)?;
        if let Some(id) = id.map(EventId) {
            self.batch.take_event_version(id, fields, from)?;
            return Ok(id.0);
        }
        let project = ProjectId(self.of(Subject::Project, &line.project)?);
        let kind = line.kind.as_deref().unwrap_or_default().parse::<EventKind>()?;
        Ok(self.batch.take_event(project, kind, fields, from)?.0)
    }

    fn matter(&mut self, line: &Line, id: Option<i64>, said: Said) -> Result<i64> {
        let fields: MatterFields = self.record(said)?;
        if let Some(id) = id.map(MatterId) {
            let now = versions::get::<Matter>(self.batch.conn()?, id, NOW)?;
            self.batch.revise_matter(Base { id, since: now.map_or(ChangeNumber(0), |now| now.since) }, fields)?;
            return Ok(id.0);
        }
        let project = ProjectId(self.of(Subject::Project, &line.project)?);
        let kind = line.kind.as_deref().unwrap_or_default().parse::<MatterKind>()?;
        Ok(self.batch.add_matter(project, kind, fields)?.0)
    }

    fn report(&mut self, line: &Line, said: Said) -> Result<Shared> {
        let fields: ReportFields = self.record(said)?;
        let item = ItemId(self.of(Subject::Item, &line.item)?);
        let month = YearMonth::try_from(line.month.unwrap_or_default())?;
        let for_review = !self.at_once && !self.from_above;
        self.batch.take_report(item, month, fields, for_review)?;
        Ok(Shared::report(item, month))
    }

    /// Keeps what an upper office made of a report.
    pub(super) fn answer(&mut self, line: &Line, of: Shared) -> Result<()> {
        let Some(answered) = &line.answer else { return Ok(()) };
        self.batch.keep_answer(&ReportAnswer {
            item: ItemId(of.id),
            month: YearMonth::try_from(of.month)?,
            partner: self.partner,
            outcome: answered.outcome,
            opinion: answered.opinion.clone(),
            version: ChangeNumber(answered.version),
            since: ChangeNumber(0),
        })
    }

    /// Ends a record.
    pub(super) fn end(&mut self, line: &Line, of: Shared) -> Result<()> {
        match &line.ended {
            Some(Ended::Merged { into, reason }) => {
                let into = self.local(line.record, into)?;
                match line.record {
                    Subject::Unit => self.batch.merge_unit(UnitId(of.id), UnitId(into), reason)?,
                    _ => self.batch.merge_project(ProjectId(of.id), ProjectId(into), reason)?,
                }
                return Ok(());
            }
            Some(Ended::Withdrawn { reason }) => {
                self.batch.take_withdrawal(ItemId(of.id), YearMonth::try_from(of.month)?, reason)?;
            }
            Some(Ended::Voided { .. }) if of.subject == Subject::Event => self.batch.revoke_event(EventId(of.id))?,
            Some(Ended::Voided { reason }) => self.batch.void(VoidOf::new(of.subject, of.id)?, reason)?,
            None => return Ok(()),
        }
        self.batch.end_agreed(of)
    }

    /// Makes a record stand again that was voided here.
    fn restore(&mut self, of: Shared) -> Result<()> {
        let Ok(record) = VoidOf::new(of.subject, of.id) else { return Ok(()) };
        match voided::get_voided(self.batch.conn()?, record, NOW)? {
            Some(_) => self.batch.restore(record),
            None => Ok(()),
        }
    }
}
