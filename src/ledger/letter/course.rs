//! What becomes of an issued letter: answered (回复), closed (销号), followed by a stronger one (升级), revoked (撤销).

use chrono::NaiveDate;

use crate::domain::letter::course::{LetterCourse, LetterReply, LetterRevocation};
use crate::domain::letter::kind::LetterState;
use crate::domain::letter::record::{Letter, LetterVersion};
use crate::domain::office::change::ChangeKind;
use crate::domain::value::ids::LetterId;
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::office::pass::Pass;
use crate::limits;
use crate::store::{NOW, unit, versions};

const OPEN: [LetterState; 2] = [LetterState::Issued, LetterState::Replied];

impl Batch {
    /// Records the answer to an issued letter (登记回复), or another answer to one that was answered. Who may record something of
    /// its project, or of a unit that it went to, may do it.
    ///
    /// Fails with `InvalidValue` for an answer before the letter.
    pub fn reply_letter(&mut self, base: impl Into<Base<LetterId>>, reply: LetterReply) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let letter = versions::get::<Letter>(batch.conn()?, base.id, NOW)?;
            let pass = batch.may_answer(&letter.ok_or_else(|| messages::not_found(base.id))?)?;
            let before = batch.letter_in(base.id, &OPEN)?;
            let LetterReply { replied_on, reply, replied_by } = reply;
            before.course.check_after_issue("replied_on", replied_on)?;
            let reply = text::checked_text("reply", Some(reply))?;
            let reply = reply.ok_or_else(|| messages::letter_without_reply().field("reply"))?;
            let replied_by = replied_by.filter(|by| !by.trim().is_empty());
            let replied_by =
                replied_by.map(|by| text::checked_line("replied_by", &by, limits::NAME_CHARS)).transpose()?;
            let replied_by = match replied_by {
                Some(by) => Some(by),
                None => batch.first_addressee(&before)?,
            };
            let course = LetterCourse {
                state: LetterState::Replied,
                replied_on: Some(replied_on),
                reply: Some(reply),
                replied_by,
                ..before.course.clone()
            };
            batch.put_course(pass, base, before, course)
        })
    }

    /// Closes a letter with what came of it (销号). One that nobody answered can be closed, too.
    pub fn close_letter(&mut self, base: impl Into<Base<LetterId>>, closed_on: NaiveDate, outcome: &str) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::FollowLetters, base.id)?;
            let before = batch.letter_in(base.id, &OPEN)?;
            before.course.check_after_issue("closed_on", closed_on)?;
            if let Some(replied) = before.course.replied_on.filter(|replied| closed_on < *replied) {
                return Err(messages::letter_closed_before_reply(closed_on, replied).field("closed_on"));
            }
            let outcome = text::checked_text("result", Some(outcome.to_owned()))?;
            let outcome = outcome.ok_or_else(|| messages::letter_without_outcome().field("result"))?;
            let course = LetterCourse {
                state: LetterState::Closed,
                closed_on: Some(closed_on),
                outcome: Some(outcome),
                ..before.course.clone()
            };
            batch.put_course(pass, base, before, course)
        })
    }

    /// States that a stronger letter about the same follows this one (升级): 督办函 after 提醒函. That one is issued already.
    pub fn escalate_letter(&mut self, base: impl Into<Base<LetterId>>, to: LetterId) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::FollowLetters, base.id)?;
            let before = batch.letter_in(base.id, &OPEN)?;
            if to == base.id {
                return Err(messages::letter_escalated_to_itself(to).field("escalated_to"));
            }
            let next = batch.letter_in(to, &OPEN).map_err(|error| error.field("escalated_to"))?;
            if next.cause.subject() != before.cause.subject() {
                return Err(messages::letter_escalated_elsewhere(to).field("escalated_to"));
            }
            if next.course.issued_on < before.course.issued_on {
                return Err(messages::letter_escalated_backwards(to).field("escalated_to"));
            }
            let course =
                LetterCourse { state: LetterState::Escalated, escalated_to: Some(to), ..before.course.clone() };
            batch.put_course(pass, base, before, course)
        })
    }

    /// Revokes an issued letter by a document (撤销). It keeps its number and its words; its points count no more.
    pub fn revoke_letter(&mut self, base: impl Into<Base<LetterId>>, revocation: LetterRevocation) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::FollowLetters, base.id)?;
            let issued = [LetterState::Issued, LetterState::Replied, LetterState::Closed, LetterState::Escalated];
            let before = batch.letter_in(base.id, &issued)?;
            let LetterRevocation { revoked_on, document_no, reason } = revocation;
            before.course.check_after_issue("revoked_on", revoked_on)?;
            let document = text::checked_text("document_no", Some(document_no))?;
            let document = document.ok_or_else(|| messages::letter_revoked_without_document().field("document_no"))?;
            let reason = text::checked_reason(&reason, messages::letter_revoked_without_reason)?;
            let course = LetterCourse {
                state: LetterState::Revoked,
                revoked_on: Some(revoked_on),
                revoked_by: Some(document),
                revoked_for: Some(reason),
                ..before.course.clone()
            };
            batch.put_course(pass, base, before, course)
        })
    }

    fn put_course(&mut self, pass: Pass, base: Base<LetterId>, before: Letter, course: LetterCourse) -> Result<()> {
        let course = course.checked()?;
        if before.course == course {
            return Ok(());
        }
        self.check_letter_base(base, &before)?;
        let version = LetterVersion { fields: before.fields, course };
        versions::revise::<Letter>(self.writer(pass)?, base.id, before.since, &version)
    }

    /// The first of those whom a letter went to.
    fn first_addressee(&self, letter: &Letter) -> Result<Option<String>> {
        if let Some(name) = letter.fields.addressees.first() {
            return Ok(Some(name.clone()));
        }
        let Some(unit) = letter.fields.units.first() else { return Ok(None) };
        Ok(unit::get(self.conn()?, *unit, NOW)?.map(|unit| unit.fields.name))
    }
}
