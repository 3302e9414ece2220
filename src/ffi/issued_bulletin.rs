//! Issued bulletins (简报、通报的签发): a month's bulletin gets a number and a date and is frozen.
//!
//! Form: PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, BULLETIN_KIND, BULLETIN_PERIOD, REMARK; the first four must be there. A bulletin is a change of its own:
//!
//! ```text
//! zdxm_batch_new(ledger, actor, -1, &batch);
//! rc = zdxm_issue_bulletin(batch, form, NULL, &id);
//! if (rc == ZDXM_OK) rc = zdxm_batch_commit(batch, &change);
//! zdxm_batch_free(batch);
//! ```
//!
//! Its forms stay as they were issued, whatever is corrected later and however the library prints by then:
//! `zdxm_issued_bulletin_reprint` gives them. `zdxm_issued_bulletin_check` says whether all are there and whether the figures, made again, are the
//! same; the `zdxm_issued_bulletin_compare_...` functions say what is known otherwise by now, and
//! by which change.

use super::border::fault::number_of_name;
use super::border::{OrEmpty, binds};
use super::bulletin::Made;
use super::document::Drawn;
use super::form::{filled, must};
use super::row::{Cell, row};
use super::rules::start_target;
use crate::figures::Cut;
use crate::issue::{BulletinComparison, FactChange, FactRecord, FigureChange, FormCheck, Reproduction, reissue};
use crate::{
    Batch, BulletinId, BulletinKind, Change, FigureRules, IssuedBulletin, IssuedBulletinFields, Period, PlanId, Result,
    View, YearMonth,
};

filled! {
    /// A bulletin being issued.
    struct IssueForm {
        plan: PlanId = PLAN,
        month: YearMonth = MONTH,
        number: String = NUMBER,
        issued_on: chrono::NaiveDate = ISSUED_ON,
        title: String = TITLE,
        kind: BulletinKind = BULLETIN_KIND,
        period: Period = BULLETIN_PERIOD,
        remark: String = REMARK,
    }
}

impl IssueForm {
    fn fields(self, rules: FigureRules) -> Result<IssuedBulletinFields> {
        let IssueForm { plan, month, number, issued_on, title, kind, period, remark } = self;
        Ok(IssuedBulletinFields {
            plan: must(plan, "plan")?,
            month: must(month, "month")?,
            number: must(number, "number")?,
            issued_on: must(issued_on, "issued_on")?,
            title,
            rules,
            kind,
            period,
            remark,
        })
    }
}

row!(IssuedBulletin, issued => {
    id, since, as_of, fields { plan, month, number, issued_on, title, kind: BULLETIN_KIND, period: BULLETIN_PERIOD, remark }, is_latest,
    fields.rules { money_decimals, rate_decimals, gap_order }, START_BASE: issued.fields.rules.start_base.kind(),
    START_TARGET: start_target(issued.fields.rules.start_base), rule_pack, PRINTING: issued.format,
    digests {
        figures: FIGURES_SHA256,
    },
});

/// Issues the bulletin of a month (签发): Rust `Batch::issue_bulletin`.
///
/// The figures are those before this batch, which must not have written anything, and cannot write anything after it:
/// `ZDXM_E_RULE`. `ZDXM_E_DUPLICATE` if another issued bulletin has the number. A month can be issued again under another number.
pub(super) fn zdxm_issue_bulletin(
    batch: &mut Batch,
    form: IssueForm,
    rules: OrEmpty<FigureRules>,
) -> Result<BulletinId> {
    batch.issue_bulletin(form.fields(rules)?)
}

/// The bulletin that `zdxm_issue_bulletin` would issue at the moment of a view, byte for byte (签发预览): Rust `View::preview_issue`.
///
/// The same errors; nothing is written.
pub(super) fn zdxm_issue_preview(view: &View, form: IssueForm, rules: OrEmpty<FigureRules>) -> Result<Made> {
    Ok(Made::from(view.preview_issue(form.fields(rules)?)?))
}

binds! {
    /// One issued bulletin: Rust `View::issued_bulletin`.
    ///
    /// SINCE is the change that issued it, AS_OF the last change that its figures know of.
    zdxm_issued_bulletin_get = View::issued_bulletin(id: BulletinId) -> IssuedBulletin;

    /// The issued bulletin of a number (期号、文号), or no row: Rust `View::bulletin_by_number`.
    zdxm_issued_bulletin_by_number = View::bulletin_by_number(number: &str) -> Option<IssuedBulletin>;

    /// The text of an issued bulletin as it was issued, whatever was corrected since: Rust `View::issued_text`.
    zdxm_issued_bulletin_text = View::issued_text(id: BulletinId) -> String;
}

/// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust `View::issued_bulletins`.
pub(super) fn zdxm_issued_bulletin_list(view: &View, plan: PlanId) -> Result<Vec<IssuedBulletin>> {
    view.issued_bulletins((plan.0 != 0).then_some(plan))
}

/// An issued bulletin as it was issued, to be printed again: Rust `issue::reissue`, `Reissued::bytes`, `Reissued::text`.
///
/// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not
/// kept; `zdxm_issued_bulletin_check` says which they are. Its figures and tables are made again.
pub(super) fn zdxm_issued_bulletin_reprint(view: &View, id: BulletinId) -> Result<Made> {
    Ok(Made::from(reissue(view, id)?))
}

/// A form of a bulletin, with what became of the whole.
pub(super) struct Checked {
    check: FormCheck,
    outcome: Reproduction,
}

row!(Checked, row => {
    outcome, check { form: PRINTED_FORM, keeping }, IS_SAME: row.check.is_same(),
    check { issued: ISSUED_SHA256, again: PRESENT_SHA256 },
});

/// Whether an issued bulletin is as it was issued, form by form: Rust `issue::reissue`, `Reissued::outcome`, `Reissued::is_reproduced`, `FormCheck::is_same`.
///
/// Its text must also print the hash that the change as of which its figures stand has in the ledger:
/// `ZDXM_REPRODUCED_CHAIN_CHANGED` where it does not, which means that the chain was made anew.
///
/// OUTCOME is of the whole, the same in each row. The figures come first; their KEEPING is NULL, as they are made again and compared.
/// IS_SAME is whether the library makes the same again; NULL where a form was not made.
pub(super) fn zdxm_issued_bulletin_check(view: &View, id: BulletinId) -> Result<Vec<Checked>> {
    let again = reissue(view, id)?;
    let outcome = again.outcome();
    Ok(again.forms.into_iter().map(|check| Checked { check, outcome }).collect())
}

/// Compares an issued bulletin with a later one, or with the present state.
fn compare(view: &crate::View, before: BulletinId, after: BulletinId) -> Result<BulletinComparison> {
    BulletinComparison::of_issued(view, before, (after.0 != 0).then_some(after))
}

row!(FigureChange, change => {
    CUT: change.cut.map(Cut::kind), name, CHANGED_FIELD: number_of_name(change.figure), LABEL: change.title,
    before, after,
});

/// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust `BulletinComparison::of_issued`.
///
/// CUT is NULL for starts and finishes, NAME says whose figure it is, CHANGED_FIELD is `ZDXM_F_DONE` and the like, LABEL what it is
/// called; BEFORE and AFTER are of the type of that field. No row if all figures are the same.
pub(super) fn zdxm_issued_bulletin_compare_figures(
    view: &View,
    before: BulletinId,
    after: BulletinId,
) -> Result<Vec<FigureChange>> {
    Ok(compare(view, before, after)?.figures)
}

/// A field of a record that differs, with the change that wrote it.
pub(super) struct Fact {
    fact: FactChange,
    change: Option<Change>,
}

row!(Fact, row => {
    RECORD_KIND: row.fact.record.kind(), ID: record_id(row.fact.record),
    MONTH: match row.fact.record { FactRecord::Report(_, month) => Cell::Month(month), _ => Cell::Null },
    fact { name, difference }, CHANGED_FIELD: row.fact.field.map(number_of_name),
    LABEL: if row.fact.field.is_some() { Cell::from(row.fact.title) } else { Cell::Null },
    fact { before, after, change },
    change? { actor, at_ms }, CLOCK_MARK: row.change.as_ref().map_or(Cell::Null, Cell::mark_of), change? { kind: CHANGE_KIND },
    CHANGE_CODE: row.change.as_ref().and_then(Change::known_kind),
});

fn record_id(record: FactRecord) -> Option<i64> {
    match record {
        FactRecord::Rules => None,
        FactRecord::Plan(id) => Some(id.0),
        FactRecord::Sector(id) => Some(id.0),
        FactRecord::Unit(id) => Some(id.0),
        FactRecord::Project(id) => Some(id.0),
        FactRecord::Item(id) | FactRecord::Report(id, _) => Some(id.0),
        FactRecord::Event(id) => Some(id.0),
        FactRecord::Merger(_, from) => Some(from),
    }
}

/// Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust `BulletinComparison::of_issued`, `BulletinComparison::change_of`.
///
/// `after` as of `zdxm_issued_bulletin_compare_figures`. ID is of the record, of a report the item's, NULL for the rules; MONTH is of a report.
/// CHANGED_FIELD and LABEL are NULL where a whole record says nothing, CHANGE and what follows where no change did it.
pub(super) fn zdxm_issued_bulletin_compare_records(
    view: &View,
    before: BulletinId,
    after: BulletinId,
) -> Result<Vec<Fact>> {
    let comparison = compare(view, before, after)?;
    let row = |fact: &FactChange| Fact { fact: fact.clone(), change: comparison.change_of(fact).cloned() };
    Ok(comparison.facts.iter().map(row).collect())
}

/// The comparison as a document: Rust `BulletinComparison::document`, of `BulletinComparison::tables`.
///
/// `after` as of `zdxm_issued_bulletin_compare_figures`.
pub(super) fn zdxm_issued_bulletin_compare_document(
    view: &View,
    before: BulletinId,
    after: BulletinId,
) -> Result<Drawn> {
    Ok(Drawn::of(compare(view, before, after)?.document()))
}
