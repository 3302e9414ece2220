//! Writing what another office sent: as it is, where an ordinary operation would make something else of it.

#![cfg_attr(not(feature = "packages"), allow(dead_code, reason = "only packages ask for all of it"))]

use crate::domain::monthly::filing::{Filing, FilingBase, FilingState};
use crate::domain::monthly::report::ReportFields;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeFields, PlanChangeId};
use crate::domain::plan::{ItemFields, Presence};
use crate::domain::project::event::{EventFields, EventId, EventKind, ProjectEvent, check_sequence};
use crate::domain::sharing::origin::Origin;
use crate::domain::sharing::partner::PartnerId;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::item::{check_new, check_references};
use crate::ledger::sharing::said::Shared;
use crate::store::{NOW, event, filing, plan_change, report, sharing};

impl Batch {
    /// Keeps as what a partner knows a record, and whether it was made of what the partner sent.
    pub(crate) fn keep_origin(
        &mut self,
        subject: Subject,
        id: i64,
        (partner, origin): (PartnerId, &Origin),
        is_made: bool,
    ) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, (subject, id))?;
            match sharing::known_as(batch.conn()?, subject, id, partner, NOW)? {
                Some(known) if known == *origin => Ok(()),
                Some(known) => Err(messages::origin_taken(subject.into(), known.to_string())),
                None => sharing::keep_origin(batch.writer(pass)?, subject, id, (partner, origin), is_made),
            }
        })
    }

    /// Keeps which version of a record a partner has, and whether this office says the same from this change on.
    pub(crate) fn agree(&mut self, of: Shared, (partner, version): (PartnerId, i64), is_same: bool) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, (of.subject, of.id))?;
            sharing::agree(batch.writer(pass)?, of.key(), (partner, version), is_same)
        })
    }

    /// Ends what was agreed on of a record, which is no more.
    pub(crate) fn end_agreed(&mut self, of: Shared) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, (of.subject, of.id))?;
            sharing::end_agreed(batch.writer(pass)?, of.key())
        })
    }

    /// Writes a project's place in a plan as an upper office has it, also under plan changes: these come with it.
    pub(crate) fn take_item(
        &mut self,
        known: Option<ItemId>,
        (plan, project): (PlanId, ProjectId),
        presence: Presence,
        fields: ItemFields,
    ) -> Result<ItemId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, project)?;
            let fields = fields.checked()?;
            check_references(batch.conn()?, &fields)?;
            let Some(id) = known else {
                check_new(batch.conn()?, plan, project)?;
                return batch.write_new_item(pass, plan, project, presence, fields);
            };
            let before = batch.item(id)?;
            if (before.presence, &before.fields) != (presence, &fields) {
                batch.write_item(pass, &before, presence, &fields)?;
            }
            Ok(id)
        })
    }

    /// Writes a plan change as an upper office adopted it, with its number there; what it did to the items comes with them.
    pub(crate) fn take_plan_change(
        &mut self,
        plan: PlanId,
        number: u32,
        fields: PlanChangeFields,
        entries: &[PlanChangeEntry],
    ) -> Result<PlanChangeId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, plan)?;
            let fields = fields.checked()?;
            plan_change::add(batch.writer(pass)?, plan, number, &fields, entries)
        })
    }

    /// Records an event as another office has it, with the month from which it counts there.
    pub(crate) fn take_event(
        &mut self,
        project: ProjectId,
        kind: EventKind,
        fields: EventFields,
        counts_from: Option<YearMonth>,
    ) -> Result<EventId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, project)?;
            let fields = fields.checked()?;
            let mut events = event::of_project(batch.conn()?, project, NOW)?;
            let (id, since) = (EventId(i64::MAX), ChangeNumber(0));
            let new =
                ProjectEvent { id, project, kind, since, recorded: since, recorded_by: None, counts_from, fields };
            events.push(new.clone());
            check_sequence(events)?;
            event::add(batch.writer(pass)?, project, kind, &new.fields, counts_from)
        })
    }

    /// Corrects an event as another office has it.
    pub(crate) fn take_event_version(
        &mut self,
        id: EventId,
        fields: EventFields,
        counts_from: Option<YearMonth>,
    ) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ReceivePackage, id)?;
            let before = event::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let after = ProjectEvent { fields: fields.checked()?, counts_from, ..before.clone() };
            let mut events = event::of_project(batch.conn()?, before.project, NOW)?;
            events.retain(|other| other.id != id);
            events.push(after.clone());
            check_sequence(events)?;
            event::revise(batch.writer(pass)?, &before, &after.fields, after.counts_from)
        })
    }

    /// Takes a report that another office sent: for review, or so that it counts at once. One that still waits is replaced, with a
    /// return that says so.
    pub(crate) fn take_report(
        &mut self,
        item: ItemId,
        month: YearMonth,
        fields: ReportFields,
        for_review: bool,
    ) -> Result<()> {
        self.whole(|batch| {
            let waits = batch.waiting(item, month)?;
            if let Some(waits) = &waits {
                batch.return_report(waits, REPLACED)?;
            }
            if for_review {
                let base = filing::get(batch.conn()?, item, month, NOW)?;
                let base = base.as_ref().map_or_else(|| FilingBase::from((item, month)), FilingBase::from);
                return batch.submit_report(base, fields).map(drop);
            }
            match report::get(batch.conn()?, item, month, NOW)? {
                Some(before) => batch.revise_report(&before, fields).map(drop),
                None => batch.file_report(item, month, fields).map(drop),
            }
        })
    }

    /// Takes a report out of the figures because the office that filed it did.
    pub(crate) fn take_withdrawal(&mut self, item: ItemId, month: YearMonth, reason: &str) -> Result<()> {
        self.whole(|batch| {
            if let Some(waits) = batch.waiting(item, month)? {
                batch.return_report(&waits, reason)?;
            }
            match report::get(batch.conn()?, item, month, NOW)? {
                Some(before) => batch.withdraw_report(Base::from(&before), reason),
                None => Ok(()),
            }
        })
    }

    /// The filing of a report that waits for its review.
    fn waiting(&self, item: ItemId, month: YearMonth) -> Result<Option<Filing>> {
        let found = filing::get(self.conn()?, item, month, NOW)?;
        Ok(found.filter(|filing| filing.state == FilingState::Submitted))
    }
}

/// Why a report that waited was returned.
const REPLACED: &str = "报送单位已重新报送，以新报为准";
