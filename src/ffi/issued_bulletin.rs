//! Issued bulletins (简报、通报的签发): a month's bulletin gets a number and a date and is frozen.
//!
//! Form: PLAN, MONTH, NUMBER, ISSUED_ON, TITLE, REMARK; the first four must be there. A bulletin is a change of its own:
//!
//! ```text
//! zdxm_batch_new(ledger, actor, -1, ZDXM_CHANGE_ISSUE_BULLETIN, &batch);
//! rc = zdxm_issue_bulletin(batch, form, NULL, &id);
//! if (rc == ZDXM_OK) rc = zdxm_batch_commit(batch, &change);
//! zdxm_batch_free(batch);
//! ```
//!
//! Its forms stay as they were issued, whatever is corrected later and however the library prints by then:
//! `zdxm_issue_reprint` gives them. `zdxm_issue_check` says whether all are there and whether the figures, made again, are the
//! same; the `zdxm_issue_compare_...` functions say what is known otherwise by now, and
//! by which change.

use super::border::fault::number_of_name;
use super::border::{Fault, OrNull, Out, ZDXM_RET, binds, handle};
use super::bulletin::{Made, zdxm_bulletin};
use super::form::{filled, must, record, record_or_default, zdxm_form};
use super::row::{Cell, row};
use super::rules::start_target;
use super::view::{ask, zdxm_view};
use crate::figures::Cut;
use crate::issue::{
    BulletinComparison, ComparedValue, FactChange, FactRecord, FigureChange, FormCheck, Reproduction, reissue,
};
use crate::{
    Batch, BulletinId, Change, FigureRules, IssuedBulletin, IssuedBulletinFields, PlanId, ProjectDate, Result, View,
    YearMonth,
};

/// A bulletin being issued.
#[derive(Clone, Default)]
pub(super) struct IssueForm {
    plan: Option<PlanId>,
    month: Option<YearMonth>,
    number: Option<String>,
    issued_on: Option<chrono::NaiveDate>,
    title: Option<String>,
    remark: Option<String>,
}

filled!(IssueForm { plan: PLAN, month: MONTH, number: NUMBER, issued_on: ISSUED_ON, title: TITLE, remark: REMARK });

impl IssueForm {
    fn fields(self, rules: FigureRules) -> Result<IssuedBulletinFields> {
        let IssueForm { plan, month, number, issued_on, title, remark } = self;
        Ok(IssuedBulletinFields {
            plan: must(plan, "plan")?,
            month: must(month, "month")?,
            number: must(number, "number")?,
            issued_on: must(issued_on, "issued_on")?,
            title,
            rules,
            remark,
        })
    }
}

row!(IssuedBulletin, issued => {
    ID: issued.id,
    SINCE: issued.since,
    AS_OF: issued.as_of,
    PLAN: issued.fields.plan,
    MONTH: issued.fields.month,
    NUMBER: &issued.fields.number,
    ISSUED_ON: ProjectDate::try_from(issued.fields.issued_on).ok(),
    TITLE: &issued.fields.title,
    REMARK: &issued.fields.remark,
    IS_LATEST: issued.is_latest,
    MONEY_DECIMALS: issued.fields.rules.money_decimals,
    RATE_DECIMALS: issued.fields.rules.rate_decimals,
    GAP_ORDER: issued.fields.rules.gap_order,
    START_BASE: issued.fields.rules.start_base.kind(),
    START_TARGET: start_target(issued.fields.rules.start_base),
    RULE_PACK: issued.rule_pack,
    PRINTING: issued.format,
    FIGURES_SHA256: &issued.digests.figures,
    TEXT_SHA256: &issued.digests.text,
    JSON_SHA256: &issued.digests.json,
    MARKDOWN_SHA256: &issued.digests.markdown,
    WORKBOOK_SHA256: &issued.digests.workbook,
});

/// Issues the bulletin of a month (签发): Rust `Batch::issue_bulletin`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give
/// `ZDXM_E_RULE`. The figures are those before this batch, which must
/// not have written anything, and cannot write anything after it: `ZDXM_E_RULE`. `ZDXM_E_DUPLICATE` if another issued
/// bulletin has the number. A month can be issued again under another number.
pub(super) fn zdxm_issue_bulletin(
    batch: &mut Batch,
    form: *mut zdxm_form,
    rules: OrNull<zdxm_form>,
) -> Result<BulletinId, Fault> {
    let rules = record_or_default::<FigureRules>(rules)?;
    Ok(batch.issue_bulletin(record::<IssueForm>(form)?.fields(rules)?)?)
}

/// The bulletin that `zdxm_issue_bulletin` would issue at the moment of a view, byte for byte (签发预览): Rust `View::preview_issue`.
///
/// Form and `rules` as of `zdxm_issue_bulletin`, and the same errors; nothing is written. Free it with `zdxm_bulletin_free`.
pub(super) fn zdxm_issue_preview(
    view: *mut zdxm_view,
    form: *mut zdxm_form,
    rules: OrNull<zdxm_form>,
    bulletin: Out<*mut zdxm_bulletin>,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        let fields = record::<IssueForm>(form)?.fields(record_or_default(rules)?)?;
        place.put(handle::insert_child(entry, Made::from(view.preview_issue(fields)?))?)
    })
}

binds! {
    /// One issued bulletin: Rust `View::issued_bulletin`.
    ///
    /// Fields: those of the form and of the rules, ID, SINCE (the change that issued it), AS_OF (the last change that its
    /// figures know of), RULE_PACK, IS_LATEST, PRINTING, FIGURES_SHA256, TEXT_SHA256, JSON_SHA256, MARKDOWN_SHA256, WORKBOOK_SHA256.
    zdxm_issue_get = View::issued_bulletin(id: BulletinId) -> IssuedBulletin;

    /// The issued bulletin of a number (期号、文号), or no row: Rust `View::bulletin_by_number`.
    ///
    /// Fields as of `zdxm_issue_get`.
    zdxm_issue_by_number = View::bulletin_by_number(number: &str) -> Option<IssuedBulletin>;
}

/// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust `View::issued_bulletins`.
///
/// Fields as of `zdxm_issue_get`.
pub(super) fn zdxm_issue_list(view: &View, plan: PlanId) -> Result<Vec<IssuedBulletin>> {
    view.issued_bulletins((plan.0 != 0).then_some(plan))
}

binds! {
    /// The text of an issued bulletin as it was issued, whatever was corrected since: Rust `View::issued_text`.
    zdxm_issue_text = View::issued_text(id: BulletinId) -> String;
}

/// An issued bulletin as it was issued, to be printed again: Rust `issue::reissue`, `Reissued::bytes`, `Reissued::text`.
///
/// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not
/// kept; `zdxm_issue_check` says which they are. Its figures and tables are made again. Free it with `zdxm_bulletin_free`.
pub(super) fn zdxm_issue_reprint(view: *mut zdxm_view, id: BulletinId, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        place.put(handle::insert_child(entry, Made::from(reissue(view, id)?))?)
    })
}

/// A form of a bulletin, with what became of the whole.
pub(super) struct Checked {
    check: FormCheck,
    outcome: Reproduction,
}

row!(Checked, row => {
    OUTCOME: row.outcome,
    PRINTED_FORM: row.check.form,
    KEEPING: row.check.keeping,
    IS_SAME: row.check.is_same(),
    ISSUED_SHA256: &row.check.issued,
    PRESENT_SHA256: &row.check.again,
});

/// Whether an issued bulletin is as it was issued, form by form: Rust `issue::reissue`, `Reissued::outcome`, `Reissued::is_reproduced`, `FormCheck::is_same`.
///
/// Its text must also print the hash that the change as of which its figures stand has in the ledger:
/// `ZDXM_REPRODUCED_CHAIN_CHANGED` where it does not, which means that the chain was made anew.
///
/// Fields: OUTCOME (of the whole, the same in each row: `ZDXM_REPRODUCED_...`), PRINTED_FORM (`ZDXM_PRINTED_...`; the
/// figures come first), KEEPING (`ZDXM_KEEPING_...`; NULL for the figures, which are made again and compared), IS_SAME (whether the
/// library makes the same again; NULL where a form was not made), ISSUED_SHA256, PRESENT_SHA256.
pub(super) fn zdxm_issue_check(view: &View, id: BulletinId) -> Result<Vec<Checked>> {
    let again = reissue(view, id)?;
    let outcome = again.outcome();
    Ok(again.forms.into_iter().map(|check| Checked { check, outcome }).collect())
}

/// Compares an issued bulletin with a later one, or with the present state.
fn compare(view: &crate::View, before: BulletinId, after: BulletinId) -> Result<BulletinComparison> {
    BulletinComparison::of_issued(view, before, (after.0 != 0).then_some(after))
}

fn value(value: &Option<ComparedValue>) -> Cell<'_> {
    match value {
        None => Cell::Null,
        Some(ComparedValue::Text(text)) => Cell::from(text),
        Some(ComparedValue::Number(number)) => Cell::from(*number),
        Some(ComparedValue::Flag(flag)) => Cell::from(*flag),
        Some(ComparedValue::Money(money)) => Cell::Money(*money),
        Some(ComparedValue::Percent(number)) => Cell::Decimal(*number),
        Some(ComparedValue::Date(date)) => Cell::Date(*date),
    }
}

row!(FigureChange, change => {
    CUT: change.cut.map(Cut::kind),
    NAME: &change.name,
    CHANGED_FIELD: number_of_name(change.figure),
    LABEL: change.title,
    BEFORE: value(&change.before),
    AFTER: value(&change.after),
});

/// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust `BulletinComparison::of_issued`.
///
/// Fields: CUT (NULL for starts and finishes), NAME (whose figure it is), CHANGED_FIELD (`ZDXM_F_DONE` and the like), LABEL
/// (what it is called), BEFORE and AFTER, each of the type of its field. No row if all figures are the same.
pub(super) fn zdxm_issue_compare_figures(
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
    RECORD_KIND: row.fact.record.kind(),
    ID: record_id(row.fact.record),
    MONTH: match row.fact.record { FactRecord::Report(_, month) => Cell::Month(month), _ => Cell::Null },
    NAME: &row.fact.name,
    DIFFERENCE: row.fact.difference,
    CHANGED_FIELD: row.fact.field.map(number_of_name),
    LABEL: if row.fact.field.is_some() { Cell::from(row.fact.title) } else { Cell::Null },
    BEFORE: value(&row.fact.before),
    AFTER: value(&row.fact.after),
    CHANGE: row.fact.change,
    ACTOR: row.change.as_ref().map(|change| &change.actor),
    AT_MS: row.change.as_ref().map(|change| change.at_ms),
    CLOCK_MARK: row.change.as_ref().map_or(Cell::Null, Cell::mark_of),
    CHANGE_KIND: row.change.as_ref().map(|change| &change.kind),
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
    }
}

/// Why they differ: each field of each record that is known otherwise, with the change that wrote it: Rust `BulletinComparison::of_issued`, `BulletinComparison::change_of`.
///
/// `after` as of `zdxm_issue_compare_figures`. Fields: RECORD_KIND (`ZDXM_RECORD_...`), ID (of the record, of a report the
/// item's; NULL for the rules), MONTH (of a report), NAME, DIFFERENCE (`ZDXM_DIFFERENCE_...`), CHANGED_FIELD and LABEL (NULL
/// where a whole record says nothing), BEFORE, AFTER, CHANGE, ACTOR, AT_MS, CLOCK_MARK, CHANGE_KIND (NULL where no change did it).
pub(super) fn zdxm_issue_compare_records(view: &View, before: BulletinId, after: BulletinId) -> Result<Vec<Fact>> {
    let comparison = compare(view, before, after)?;
    let row = |fact: &FactChange| Fact { fact: fact.clone(), change: comparison.change_of(fact).cloned() };
    Ok(comparison.facts.iter().map(row).collect())
}

/// The comparison as a text to print: Rust `BulletinComparison::to_text`, of `BulletinComparison::tables`.
///
/// `after` as of `zdxm_issue_compare_figures`.
pub(super) fn zdxm_issue_compare_text(view: &View, before: BulletinId, after: BulletinId) -> Result<String, Fault> {
    Ok(compare(view, before, after)?.to_text()?)
}
