//! Issuing letters (签发). `issue/issued_letter.rs` makes what is printed; here it is checked and kept.

use chrono::{Datelike, NaiveDate};

use crate::domain::letter::course::LetterCourse;
use crate::domain::letter::fields::LetterFields;
use crate::domain::letter::kind::{LetterKind, LetterState};
use crate::domain::letter::record::{Letter, LetterVersion};
use crate::domain::office::change::ChangeKind;
use crate::domain::rules::rule_pack::Calendar;
use crate::domain::rules::rule_pack::wording::{LateFigures, fill_late};
use crate::domain::value::ids::LetterId;
use crate::domain::value::period::check_day;
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::limits;
use crate::store::kept_form::{FrozenForm, KeptForm};
use crate::store::{NOW, letter as store, versions};

impl Batch {
    /// Issues a draft, on the version that was read, and keeps the forms that `freeze` prints.
    pub(crate) fn freeze_letter(
        &mut self,
        base: Base<LetterId>,
        number: &str,
        issued_on: NaiveDate,
        freeze: impl FnOnce(&mut Batch, &Letter) -> Result<Vec<FrozenForm>>,
    ) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::IssueLetters, base.id)?;
            let before = batch.letter_in(base.id, &[LetterState::Draft])?;
            batch.check_letter_base(base, &before)?;
            let issued = batch.ready(before.clone(), number, issued_on)?;
            let forms = freeze(batch, &issued)?;
            let version = LetterVersion { fields: issued.fields, course: issued.course };
            let writer = batch.writer(pass)?;
            versions::revise::<Letter>(writer, base.id, before.since, &version)?;
            forms.iter().try_for_each(|form| store::keep(writer, base.id, form))
        })
    }

    /// A draft as it would be issued, if it may be.
    fn ready(&self, letter: Letter, number: &str, issued_on: NaiveDate) -> Result<Letter> {
        let Letter { id, since, cause, fields, course: _ } = letter;
        check_day("issued_on", issued_on)?;
        let number = text::checked_line("document_no", number, limits::ISSUE_NUMBER_CHARS)?;
        self.check_number(id, cause.kind, &number, issued_on)?;
        if let Some(month) = cause.month.filter(|month| issued_on < month.first_day()) {
            return Err(messages::letter_before_its_month(issued_on, month).field("issued_on"));
        }
        // A project may have left the plan since the draft, a unit may be gone.
        let cause = self.check_letter_cause(cause)?;
        self.check_letter_records(&fields)?;
        check_said(id, cause.kind, &fields)?;
        let calendar = cause.plan.map(|plan| pack_of(self.conn()?, plan, NOW)).transpose()?.flatten();
        let calendar = calendar.map_or_else(Calendar::default, |stored| stored.pack.calendar);
        let fields = filled(fields, &calendar, &number, issued_on)?;
        let course = LetterCourse {
            state: LetterState::Issued,
            number: Some(number),
            issued_on: Some(issued_on),
            ..LetterCourse::default()
        };
        Ok(Letter { id, since, cause, fields, course })
    }

    /// A number is used once for each kind and year; revoking a letter does not make its number free.
    fn check_number(&self, id: LetterId, kind: LetterKind, number: &str, issued_on: NaiveDate) -> Result<()> {
        let year = issued_on.year();
        let of_year = |letter: &Letter| letter.course.issued_on.is_some_and(|on| on.year() == year) && letter.id != id;
        match store::of_number(self.conn()?, kind, number)?.iter().find(|letter| of_year(letter)) {
            Some(other) => Err(messages::letter_number_taken(other.id, number, year).field("document_no")),
            None => Ok(()),
        }
    }
}

/// Whether a letter has what a person who gets it needs.
fn check_said(id: LetterId, kind: LetterKind, fields: &LetterFields) -> Result<()> {
    if fields.units.is_empty() && fields.addressees.is_empty() {
        return Err(messages::letter_to_nobody(id).field("addressed_units"));
    }
    if kind == LetterKind::Assignment && fields.matters.is_empty() {
        return Err(messages::assignment_without_matters(id).field("handed_matters"));
    }
    if fields.body.is_none() && fields.demands.is_empty() && fields.matters.is_empty() {
        return Err(messages::letter_says_nothing(id).field("body"));
    }
    Ok(())
}

/// The words of a letter with its number, its date, and the day until which an answer is due.
fn filled(mut fields: LetterFields, calendar: &Calendar, number: &str, issued_on: NaiveDate) -> Result<LetterFields> {
    if let Some(days) = fields.reply_days {
        let due = calendar.workday_after(issued_on, days);
        fields.reply_due = Some(due.ok_or_else(|| messages::letter_due_beyond_calendar(days).field("reply_days"))?);
    }
    if let Some(due) = fields.reply_due.filter(|due| *due < issued_on) {
        return Err(messages::letter_due_before_issue(due, issued_on).field("reply_due"));
    }
    let late = LateFigures { number, issued_on, reply_due: fields.reply_due };
    fields.title = fill_late(&fields.title, late)?;
    fields.body = fields.body.map(|body| fill_late(&body, late)).transpose()?;
    fields.demands = fields.demands.iter().map(|demand| fill_late(demand, late)).collect::<Result<_>>()?;
    Ok(fields)
}

impl View {
    /// A draft as it would be issued.
    pub(crate) fn letter_forms(&self, id: LetterId) -> Result<Vec<KeptForm>> {
        store::kept(self.conn()?, id, self.as_of().0)
    }
}
