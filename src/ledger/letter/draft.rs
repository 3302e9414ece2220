//! Drafts of letters (拟稿).

use crate::domain::letter::course::LetterCourse;
use crate::domain::letter::fields::{LetterCause, LetterFields};
use crate::domain::letter::found::LetterQuery;
use crate::domain::letter::kind::LetterState;
use crate::domain::letter::record::{Letter, LetterVersion};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::project::matter::Matter;
use crate::domain::value::ids::{LetterId, PlanId, ProjectId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::plan::check_month;
use crate::message::Arg;
use crate::store::{NOW, item, letter as store, plan, project, unit, versions};

impl Batch {
    /// Drafts a letter (拟稿). A person decides: what a rule asks for is [proposed](crate::issue::LetterProposals) and never drafted by
    /// itself. A registrar drafts, issues, closes and revokes.
    ///
    /// Fails with `Rule` for a project that does not count in the plan in the month, and with `Duplicate` where what a rule asks for
    /// was drafted for the month already.
    ///
    /// ```
    /// use zdxm::{Ledger, LetterCause, LetterFields, LetterKind, LetterState, LetterSubject, ProjectFields};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "市重点办").unwrap();
    /// let date = chrono::NaiveDate::from_ymd_opt(2022, 7, 8).unwrap();
    /// let letter = ledger.write("张三", |batch| {
    ///     let project = batch.add_project(ProjectFields::named("凤凰岭大桥"))?;
    ///     let mut fields = LetterFields::titled("关于凤凰岭大桥推进情况的提醒函");
    ///     fields.units = vec![batch.ensure_unit("市交通运输局")?.id];
    ///     fields.body = Some("请加快推进，并于{回复期限}前将整改措施书面报送我办。".into());
    ///     fields.reply_days = Some(5);
    ///     let cause = LetterCause::new(LetterKind::Reminder, LetterSubject::Project(project));
    ///     batch.draft_letter(cause, fields)
    /// })?;
    /// let draft = ledger.view()?.letter(letter)?;
    /// ledger.write("张三", |batch| batch.issue_letter(&draft, "柳重办函〔2022〕3号", date))?;
    /// let issued = ledger.view()?.letter(letter)?;
    /// assert_eq!(issued.course.state, LetterState::Issued);
    /// assert_eq!(issued.fields.reply_due.unwrap().to_string(), "2022-07-15");
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn draft_letter(&mut self, cause: LetterCause, fields: LetterFields) -> Result<LetterId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::FollowLetters, Subject::Letter)?;
            let mut cause = batch.check_letter_cause(cause)?;
            let fields = fields.checked()?;
            batch.check_letter_records(&fields)?;
            batch.check_once_a_month(&cause)?;
            let last = batch.last_change()?;
            match cause.as_of {
                Some(as_of) if as_of > last || as_of.0 < 1 => {
                    return Err(messages::letter_figures_of_future(as_of, last).field("as_of"));
                }
                Some(_) => {}
                None => cause.as_of = Some(last),
            }
            let version = LetterVersion { fields, course: LetterCourse::default() };
            store::add(batch.writer(pass)?, &cause, &version)
        })
    }

    /// Replaces what a draft says, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and with `Rule` for a letter that is issued.
    pub fn revise_letter(&mut self, base: impl Into<Base<LetterId>>, fields: LetterFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::FollowLetters, base.id)?;
            let before = batch.letter_in(base.id, &[LetterState::Draft])?;
            let fields = fields.checked()?;
            if before.fields == fields {
                return Ok(());
            }
            batch.check_letter_base(base, &before)?;
            batch.check_letter_records(&fields)?;
            let version = LetterVersion { fields, course: before.course };
            versions::revise::<Letter>(batch.writer(pass)?, base.id, before.since, &version)
        })
    }

    /// Changes some of what a draft says; the rest stays as it is now.
    pub fn change_letter(&mut self, id: LetterId, change: impl FnOnce(&mut LetterFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::FollowLetters, id)?;
            let mut now = batch.letter_in(id, &[LetterState::Draft])?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.revise_letter(base, now.fields)
        })
    }

    /// A letter as it is now, which must be in one of some states.
    pub(super) fn letter_in(&self, id: LetterId, states: &[LetterState]) -> Result<Letter> {
        let letter = versions::get::<Letter>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        match states.contains(&letter.course.state) {
            true => Ok(letter),
            false => {
                let wanted = Arg::list(states.iter().copied());
                Err(messages::letter_in_other_state(id, letter.course.state, wanted).field("letter_state"))
            }
        }
    }

    /// Refuses what is based on another version of a letter than the last one.
    pub(super) fn check_letter_base(&self, base: Base<LetterId>, before: &Letter) -> Result<()> {
        self.check_base(base.id, base.since, before.since, || {
            let versions = versions::history::<Letter>(self.conn()?, base.id, NOW)?.into_iter();
            let said = |letter: Letter| LetterVersion { fields: letter.fields, course: letter.course };
            Ok(versions.map(|letter| (letter.since, said(letter))).collect())
        })
    }

    /// What a letter is about: it is there, and its figures can be quoted.
    pub(in crate::ledger) fn check_letter_cause(&self, cause: LetterCause) -> Result<LetterCause> {
        let mut cause = cause.checked()?;
        let conn = self.conn()?;
        if let Some(id) = cause.matter {
            let matter =
                versions::get::<Matter>(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("matter"))?;
            let of_it = Some(matter.project);
            let named = cause.project.map(|project| self.end(project)).transpose()?;
            if let Some(other) = named.filter(|_| named != of_it) {
                return Err(messages::letter_of_other_project(id, other).field("project"));
            }
            cause.project = of_it;
        }
        if let Some(id) = cause.project {
            project::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("project"))?;
            cause.project = Some(self.end(id)?);
        }
        if let Some(id) = cause.unit {
            unit::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("unit"))?;
            cause.unit = Some(self.end(id)?);
        }
        if let Some(id) = cause.plan {
            let found = plan::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("plan"))?;
            cause.month.map(|month| check_month(id, &found.fields, month)).transpose()?;
            cause.project.map(|project| self.check_quoted(id, project, cause.month)).transpose()?;
        }
        Ok(cause)
    }

    /// What a rule asks for is drafted once for each month: two clerks may have read the same proposal.
    pub(in crate::ledger) fn check_once_a_month(&self, cause: &LetterCause) -> Result<()> {
        let (Some(_), Some(plan), Some(month)) = (&cause.rule, cause.plan, cause.month) else { return Ok(()) };
        let query =
            LetterQuery { plan: Some(plan), month: Some(month), project: cause.project, ..LetterQuery::default() };
        let same = |letter: &Letter| {
            letter.cause.rule.is_some()
                && letter.course.state != LetterState::Revoked
                && letter.cause.subject() == cause.subject()
        };
        match store::asked(self.conn()?, &query, NOW)?.iter().find(|letter| same(letter)) {
            Some(other) => Err(messages::letter_drafted_already(other.id, month).field("letter_rule")),
            None => Ok(()),
        }
    }

    /// A project is in a plan, and counts in a month.
    fn check_quoted(&self, plan: PlanId, project: ProjectId, month: Option<YearMonth>) -> Result<()> {
        let conn = self.conn()?;
        let not_in_plan = || messages::letter_project_not_in_plan(project, plan).field("plan");
        let id = item::of_project(conn, plan, project, NOW)?.ok_or_else(not_in_plan)?;
        let found = item::get(conn, plan, id, NOW)?.ok_or_else(not_in_plan)?;
        match month.filter(|month| !found.presence.includes(month.month())) {
            Some(month) => Err(messages::letter_project_left(project, month).field("month")),
            None => Ok(()),
        }
    }

    /// The records that a letter names are there.
    pub(in crate::ledger) fn check_letter_records(&self, fields: &LetterFields) -> Result<()> {
        let conn = self.conn()?;
        for id in &fields.units {
            unit::get(conn, *id, NOW)?.ok_or_else(|| messages::not_found(*id).field("addressed_units"))?;
        }
        for id in &fields.matters {
            versions::get::<Matter>(conn, *id, NOW)?.ok_or_else(|| messages::not_found(*id).field("handed_matters"))?;
        }
        Ok(())
    }
}
