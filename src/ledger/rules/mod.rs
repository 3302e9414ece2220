//! Rule packs (规则包) of the ledger, and what a plan takes from the one that it uses.

use chrono::{Days, NaiveDate};

use super::batch::Batch;
use super::view::View;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::unit::SectorFields;
use crate::domain::project::matter::{Matter, MatterFields, MatterKind};
use crate::domain::rules::PlanRules;
use crate::domain::rules::rule_pack::{RulePack, StoredRulePack};
use crate::domain::value::ids::{PlanId, ProjectId, RulePackId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::messages;
use crate::ordered::IntoOrdered;
use crate::store::{NOW, history, plan, project, rule_pack, sector, versions};

impl Batch {
    /// Adds a rule pack. The same document again gives the number that it has; another one under the same name and version
    /// is refused, because bulletins name their rules by these.
    pub fn add_rule_pack(&mut self, pack: RulePack) -> Result<RulePackId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::SetRules, Subject::RulePack)?;
            let pack = pack.checked()?;
            match rule_pack::by_name(batch.conn()?, &pack.name, &pack.version)? {
                Some(same) if same.pack == pack => Ok(same.id),
                Some(other) => Err(messages::rule_pack_version_taken(other.id, pack.title()).field("version")),
                None => rule_pack::add(batch.writer(pass)?, &pack),
            }
        })
    }

    /// Lets a plan use a rule pack from this change on: for deadlines, lights, ten-day reports and the figures of
    /// bulletins. Sectors that the pack names and the ledger does not have are added.
    pub fn use_rule_pack(&mut self, id: PlanId, pack: RulePackId) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::SetRules, id)?;
            plan::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field("plan"))?;
            let stored = rule_pack::get(batch.conn()?, pack, NOW)?;
            let stored = stored.ok_or_else(|| messages::not_found(pack).field("rule_pack"))?;
            for entry in &stored.pack.sectors {
                let above = batch.ensure_sector(&entry.name)?.id;
                for part in &entry.parts {
                    if sector::by_name(batch.conn()?, part)?.is_none() {
                        let sectors = sector::all(batch.conn()?, NOW)?.into_iter();
                        let position =
                            sectors.map(|sector| sector.fields.position).max().unwrap_or(0).saturating_add(1);
                        batch.add_sector(SectorFields { name: part.clone(), parent: Some(above), position })?;
                    }
                }
            }
            let before = rule_pack::of_plan(batch.conn()?, id, NOW)?;
            if before.is_some_and(|(used, _)| used == pack) {
                return Ok(());
            }
            batch.items.items.clear();
            batch.items.sources.clear();
            rule_pack::set(batch.writer(pass)?, id, before.map(|(_, since)| since), pack)
        })
    }

    /// Adds what the rules of a plan ask of each project and this one does not have yet: permits (前期手续) with their time
    /// limit from a day on, and institutions (四制). Gives how many were added.
    pub fn add_checklist(&mut self, id: PlanId, project: ProjectId, from: NaiveDate) -> Result<u32> {
        self.whole(|batch| {
            project::get(batch.conn()?, project, NOW)?.ok_or_else(|| messages::not_found(project).field("project"))?;
            let pack = pack_of(batch.conn()?, id, NOW)?;
            let pack = pack.ok_or_else(|| messages::plan_without_rules(id).field("plan"))?;
            let known = versions::of_project::<Matter>(batch.conn()?, project, NOW)?.into_iter();
            let known = known.map(|matter| (matter.kind, text::name_key(&matter.fields.name))).into_set();
            let mut wanted = Vec::new();
            for permit in &pack.pack.permits {
                let mut fields = MatterFields::named(&permit.name);
                fields.unit = permit.office.as_ref().map(|office| batch.unit_named(office)).transpose()?;
                fields.opened_on = Some(from);
                fields.deadline = permit.days.and_then(|days| from.checked_add_days(Days::new(days.into())));
                wanted.push((MatterKind::Permit, fields));
            }
            let institutions = pack.pack.institutions.iter();
            wanted.extend(institutions.map(|name| (MatterKind::Institution, MatterFields::named(name))));
            let mut added = 0;
            for (kind, fields) in wanted {
                if !known.contains(&(kind, text::name_key(&fields.name))) {
                    batch.add_matter(project, kind, fields)?;
                    added += 1;
                }
            }
            Ok(added)
        })
    }
}

/// # Rules (规则包)
///
/// The rule packs of the ledger, and the rules by which the figures of a plan are made.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.rules_of_plan(plan)?.is_none());
/// assert_eq!(view.figure_rules(plan)?.figures(), &FigureRules::default());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// All rule packs of the ledger, in the order in which they were added.
    pub fn rule_packs(&self) -> Result<Vec<StoredRulePack>> {
        rule_pack::all(self.conn()?, self.as_of().0)
    }

    /// One rule pack.
    pub fn rule_pack(&self, id: RulePackId) -> Result<StoredRulePack> {
        rule_pack::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// The document of a rule pack as the ledger keeps it: JSON.
    pub fn rule_pack_document(&self, id: RulePackId) -> Result<String> {
        rule_pack::document(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// The rule pack that a plan uses, if it uses one.
    pub fn rules_of_plan(&self, id: PlanId) -> Result<Option<StoredRulePack>> {
        self.plan(id)?;
        pack_of(self.conn()?, id, self.as_of().0)
    }

    /// The rules by which the figures of a plan are made and printed: its rule pack's, Liuzhou's where it uses none.
    pub fn figure_rules(&self, id: PlanId) -> Result<PlanRules> {
        self.plan(id)?;
        rules_of(self.conn()?, id, self.as_of().0)
    }

    /// The last day on which the report of a month is in time; `None` where the plan's rules name none.
    pub fn report_deadline(&self, id: PlanId, month: YearMonth) -> Result<Option<NaiveDate>> {
        Ok(self.rules_of_plan(id)?.and_then(|stored| stored.pack.deadline(month)))
    }

    /// Whether the rules of a plan ask for ten-day reports.
    pub(in crate::ledger) fn asks_ten_days(&self, id: PlanId) -> Result<bool> {
        rule_pack::asks_ten_days(self.conn()?, id, self.as_of().0)
    }
}

/// The rules of figures that a plan has as of a change.
pub(in crate::ledger) fn rules_of(conn: &rusqlite::Connection, id: PlanId, as_of: i64) -> Result<PlanRules> {
    let pack = pack_of(conn, id, as_of)?;
    Ok(PlanRules::of_pack(pack.as_ref().map(|stored| &stored.pack), history::office(conn, as_of)?))
}

/// The rule pack that a plan uses as of a change.
pub(in crate::ledger) fn pack_of(
    conn: &rusqlite::Connection,
    id: PlanId,
    as_of: i64,
) -> Result<Option<StoredRulePack>> {
    let used = rule_pack::of_plan(conn, id, as_of)?;
    used.map(|(pack, _)| rule_pack::get(conn, pack, as_of)).transpose().map(Option::flatten)
}
