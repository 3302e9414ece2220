//! Letters (提醒函、督办函、交办单、约谈通知、通报批评): drafts, their issue, and what becomes of them.
//!
//! Form and rows: LETTER_KIND, PROJECT or UNIT or MATTER (what it is about), PLAN, MONTH, LETTER_RULE, TITLE, ADDRESSED_UNITS, ADDRESSEES, BODY,
//! DEMANDS, HANDED_MATTERS, REPLY_DAYS, REPLY_DUE, QUOTED_FACTS, LETTER_POINTS, IS_PUBLIC, LOSES, REMARK; rows also ID, SINCE, AS_OF (the
//! last change that the figures know of), and its course: LETTER_STATE, DOCUMENT_NO (the number that it bears), ISSUED_ON, REPLIED_ON, REPLY,
//! REPLIED_BY, CLOSED_ON, RESULT, ESCALATED_TO, REVOKED_ON, REVOKED_BY, REVOKED_FOR. The library proposes, a person reads, corrects
//! and issues:
//!
//! ```text
//! zdxm_letter_proposals(view, plan, 202206, &rows);
//! while (zdxm_cursor_next(rows) == ZDXM_ROW) {
//!     zdxm_form_load(form, rows);
//!     zdxm_letter_draft(batch, form, as_of, &letter);
//! }
//! ```

use chrono::NaiveDate;

use super::border::{Fault, OrEmpty, binds};
use super::document::Drawn;
use super::fields::ZDXM_F_ID;
use super::form::{filled, must};
use super::revision::{Correction, not_moved};
use super::row::{Cell, row};
use crate::issue::{IssuedForm, LetterProposal, LetterProposals, letter_document, reissue_letter};
use crate::print::letters_table;
use crate::{
    Base, Batch, ChangeNumber, FoundLetter, Letter, LetterCause, LetterFields, LetterId, LetterKind, LetterPoints,
    LetterQuery, LetterReply, LetterRevocation, MatterId, PlanId, ProjectId, Result, UnitId, View, YearMonth,
};

filled! {
    /// A letter being filled in.
    struct LetterForm {
        kind: LetterKind = LETTER_KIND,
        project: ProjectId = PROJECT,
        unit: UnitId = UNIT,
        matter: MatterId = MATTER,
        plan: PlanId = PLAN,
        month: YearMonth = MONTH,
        rule: String = LETTER_RULE,
    },
    fields: LetterFields = LetterFields::titled("")
}

filled!(LetterQuery);

row!(Letter, letter => {
    id, since, cause { kind: LETTER_KIND, project, unit, matter, plan, month, rule: LETTER_RULE, as_of },
    course {
        state: LETTER_STATE, number: DOCUMENT_NO, issued_on, replied_on, reply, replied_by, closed_on, outcome: RESULT,
        escalated_to, revoked_on, revoked_by, revoked_for,
    },
}, fields: LetterFields);

row!(FoundLetter of Letter, row => {
    letter { id, since }, letter.cause { kind: LETTER_KIND, project, unit, matter, plan, month, rule: LETTER_RULE, as_of },
    letter.course {
        state: LETTER_STATE, number: DOCUMENT_NO, issued_on, replied_on, reply, replied_by, closed_on, outcome: RESULT,
        escalated_to, revoked_on, revoked_by, revoked_for,
    },
    about, ADDRESSEE_NAMES: texts(&row.addressee_names), days_late,
}, letter.fields: LetterFields);

row!(LetterProposal, row => {
    rule_name, LETTER_LEVEL: row.level, about, WHY: texts(&row.why),
    MISSING_FIGURES: Cell::Texts(row.missing.iter().map(|name| (*name).into()).collect()),
    LETTERS: Cell::Ints(row.drafted.iter().map(|letter| letter.0).collect()),
    cause { kind: LETTER_KIND, project, unit, matter, plan, month, rule: LETTER_RULE, as_of },
}, fields: LetterFields);

row!(LetterPoints, row => {
    unit, LETTER_POINTS: row.points.normalize().to_string(),
    LETTERS: Cell::Ints(row.letters.iter().map(|letter| letter.0).collect()),
});

fn texts(texts: &[String]) -> Cell<'_> {
    Cell::Texts(texts.iter().map(|text| text.as_str().into()).collect())
}

/// The version of a letter that was read.
fn read(id: LetterId, since: ChangeNumber) -> Base<LetterId> {
    Base { id, since }
}

/// Drafts a letter (拟稿): Rust `Batch::draft_letter`, `LetterCause::new`, `LetterFields::titled`.
///
/// `ZDXM_E_RULE` for a project that does not count in the plan in the month.
///
/// - as_of: the last change that the figures which it quotes know of, as the row of the proposal has it; 0 for the change before this batch.
pub(super) fn zdxm_letter_draft(batch: &mut Batch, form: LetterForm, as_of: ChangeNumber) -> Result<LetterId> {
    let LetterForm { kind, project, unit, matter, plan, month, rule, fields } = form;
    let kind = must(kind, "letter_kind")?;
    let as_of = Some(as_of).filter(|as_of| as_of.0 != 0);
    batch.draft_letter(LetterCause { kind, project, unit, matter, plan, month, rule, as_of }, fields)
}

/// Corrects a draft: Rust `Batch::revise_letter`, `Batch::change_letter`.
///
/// `ZDXM_E_RULE` for a letter that is issued, and if the form names another kind, project, unit or matter than the letter has.
pub(super) fn zdxm_letter_revise(batch: &mut Batch, id: LetterId, form: Correction<LetterForm>) -> Result<(), Fault> {
    let (form, since) = form.revision(&[(ZDXM_F_ID, id.0)], || batch.view()?.letter(id))?;
    let view = batch.view()?;
    let now = view.letter(id)?.cause;
    not_moved(&view, id, "letter_kind", form.kind, now.kind)?;
    if let Some(is) = now.project {
        not_moved(&view, id, "project", form.project, is)?;
    }
    if let Some(is) = now.unit {
        not_moved(&view, id, "unit", form.unit, is)?;
    }
    if let Some(is) = now.matter {
        not_moved(&view, id, "matter", form.matter, is)?;
    }
    drop(view);
    Ok(batch.revise_letter(read(id, since), form.fields)?)
}

/// Issues a draft (签发): Rust `Batch::issue_letter`. It gets its number and date, and is frozen.
///
/// `since` is the SINCE of the row that was read; `ZDXM_E_CONFLICT` where the draft was revised since. `ZDXM_E_DUPLICATE` for a number that another
/// letter of its kind has in that year, `ZDXM_E_RULE` for a letter that is no draft.
///
/// - issued_on: yyyymmdd
pub(super) fn zdxm_letter_issue(
    batch: &mut Batch,
    id: LetterId,
    since: ChangeNumber,
    number: &str,
    issued_on: NaiveDate,
) -> Result<()> {
    batch.issue_letter(read(id, since), number, issued_on)
}

/// Records the answer to an issued letter (登记回复): Rust `Batch::reply_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - replied_on: yyyymmdd, not before the letter
/// - replied_by: who answered; "" for the first whom the letter went to
pub(super) fn zdxm_letter_reply(
    batch: &mut Batch,
    id: LetterId,
    since: ChangeNumber,
    replied_on: NaiveDate,
    reply: &str,
    replied_by: &str,
) -> Result<()> {
    let (reply, replied_by) = (reply.to_owned(), Some(replied_by.to_owned()));
    batch.reply_letter(read(id, since), LetterReply { replied_on, reply, replied_by })
}

/// Closes a letter with what came of it (销号): Rust `Batch::close_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - closed_on: yyyymmdd, not before the letter and its answer
pub(super) fn zdxm_letter_mark_closed(
    batch: &mut Batch,
    id: LetterId,
    since: ChangeNumber,
    closed_on: NaiveDate,
    outcome: &str,
) -> Result<()> {
    batch.close_letter(read(id, since), closed_on, outcome)
}

/// States that a stronger letter about the same follows this one (升级): Rust `Batch::escalate_letter`.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - stronger: the stronger letter, which is issued already
pub(super) fn zdxm_letter_escalate(
    batch: &mut Batch,
    id: LetterId,
    since: ChangeNumber,
    stronger: LetterId,
) -> Result<()> {
    batch.escalate_letter(read(id, since), stronger)
}

/// Revokes an issued letter by a document (撤销): Rust `Batch::revoke_letter`. Its points count no more.
///
/// `since` as in `zdxm_letter_issue`.
///
/// - revoked_on: yyyymmdd, not before the letter
pub(super) fn zdxm_letter_revoke(
    batch: &mut Batch,
    id: LetterId,
    since: ChangeNumber,
    revoked_on: NaiveDate,
    document_no: &str,
    reason: &str,
) -> Result<()> {
    let (document_no, reason) = (document_no.to_owned(), reason.to_owned());
    batch.revoke_letter(read(id, since), LetterRevocation { revoked_on, document_no, reason })
}

binds! {
    /// One letter: Rust `View::letter`.
    zdxm_letter_get = View::letter(id: LetterId) -> Letter;
    /// Every version of a letter that the view knows of, oldest first: Rust `View::letter_history`.
    zdxm_letter_history = View::letter_history(id: LetterId) -> Vec<Letter>;
    /// The points that the letters of some months (yyyymm, both included) give a unit (函件计分): Rust `View::letter_points`.
    zdxm_letter_points = View::letter_points(unit: UnitId, first: YearMonth, last: YearMonth) -> LetterPoints;
    /// The points of every unit that the letters of some months give any: Rust `View::letter_points_of_all`.
    zdxm_letter_points_of_all = View::letter_points_of_all(first: YearMonth, last: YearMonth) -> Vec<LetterPoints>;
}

/// The letters that meet a query, as they stand on a day (yyyymmdd, 函件台账): Rust `View::find_letters`, `Letter::days_late`.
///
/// DAYS_LATE is NULL where no answer is overdue. `ZDXM_E_NOT_FOUND` for a plan, a project or a unit that does not exist.
pub(super) fn zdxm_letter_find(view: &View, on: NaiveDate, query: OrEmpty<LetterQuery>) -> Result<Vec<FoundLetter>> {
    view.find_letters(on, &query)
}

/// The same as a document (函件台账): Rust `print::letters_table`.
pub(super) fn zdxm_letter_find_document(view: &View, on: NaiveDate, query: OrEmpty<LetterQuery>) -> Result<Drawn> {
    Ok(Drawn::of(letters_table(&view.find_letters(on, &query)?, on)))
}

/// The letters that the rules of a plan ask for at the end of a month (yyyymm, 拟发函件): Rust `LetterProposals::new`.
///
/// WHY says which conditions hold. MISSING_FIGURES are figures without which the words are not complete; LETTERS has the letter about the same that
/// was drafted for the month already. `ZDXM_E_RULE` where the plan uses no rule pack with rules of letters.
pub(super) fn zdxm_letter_proposals(view: &View, plan: PlanId, month: YearMonth) -> Result<Vec<LetterProposal>> {
    Ok(LetterProposals::new(view, plan, month)?.proposals)
}

/// A letter as a document, the draft as well: Rust `issue::letter_document`. What was issued is given by `zdxm_letter_reprint`.
pub(super) fn zdxm_letter_document(view: &View, id: LetterId) -> Result<Drawn> {
    Ok(Drawn::of(letter_document(view, id)?))
}

/// An issued letter as it was issued, byte for byte (重印): Rust `issue::reissue_letter`, `ReissuedLetter::bytes`, `ReissuedLetter::text`, `ReissuedLetter::save`.
///
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not kept.
/// `ZDXM_E_RULE` for a draft.
pub(super) fn zdxm_letter_reprint(view: &View, id: LetterId) -> Result<Drawn> {
    Ok(Drawn::of_letter(letter_document(view, id)?, reissue_letter(view, id)?))
}

/// Whether each form of an issued letter is at hand as it was issued: Rust `ReissuedLetter::forms`, `ReissuedLetter::is_whole`.
pub(super) fn zdxm_letter_check(view: &View, id: LetterId) -> Result<Vec<IssuedForm>> {
    Ok(reissue_letter(view, id)?.forms().to_vec())
}
