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

use super::batch::{add, zdxm_batch};
use super::border::fault::number_of_name;
use super::border::{OrNull, Out, Text, TextOut, ZDXM_RET, handle};
use super::bulletin::{Made, zdxm_bulletin};
use super::cursor::{Cell, Column, Row, zdxm_cursor};
use super::fields::*;
use super::form::{filled, record, record_or_default, zdxm_form};
use super::rules::start_target;
use super::view::{ask, query, zdxm_view};
use crate::domain::messages::field_missing;
use crate::figures::Cut;
use crate::issue::{
    BulletinComparison, ComparedValue, FactChange, FactRecord, FigureChange, FormCheck, Reproduction, reissue,
};
use crate::{
    BulletinId, Change, FigureRules, IssuedBulletin, IssuedBulletinFields, PlanId, ProjectDate, Result, YearMonth,
};

/// A bulletin being issued.
#[derive(Clone, Default)]
pub(crate) struct IssueForm {
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
        let must = |field| field_missing().field(field);
        Ok(IssuedBulletinFields {
            plan: plan.ok_or_else(|| must("plan"))?,
            month: month.ok_or_else(|| must("month"))?,
            number: number.ok_or_else(|| must("number"))?,
            issued_on: issued_on.ok_or_else(|| must("issued_on"))?,
            title,
            rules,
            remark,
        })
    }
}

impl Row for IssuedBulletin {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |issued| Cell::int(issued.id.0) },
        Column { field: ZDXM_F_SINCE, get: |issued| Cell::int(issued.since.0) },
        Column { field: ZDXM_F_AS_OF, get: |issued| Cell::int(issued.as_of.0) },
        Column { field: ZDXM_F_PLAN, get: |issued| Cell::int(issued.fields.plan.0) },
        Column { field: ZDXM_F_MONTH, get: |issued| Cell::Month(issued.fields.month) },
        Column { field: ZDXM_F_NUMBER, get: |issued| Cell::text(&issued.fields.number) },
        Column {
            field: ZDXM_F_ISSUED_ON,
            get: |issued| Cell::date_if(ProjectDate::try_from(issued.fields.issued_on).ok()),
        },
        Column { field: ZDXM_F_TITLE, get: |issued| Cell::text_if(&issued.fields.title) },
        Column { field: ZDXM_F_REMARK, get: |issued| Cell::text_if(&issued.fields.remark) },
        Column { field: ZDXM_F_IS_LATEST, get: |issued| Cell::int(issued.is_latest) },
        Column { field: ZDXM_F_MONEY_DECIMALS, get: |issued| Cell::int(issued.fields.rules.money_decimals) },
        Column { field: ZDXM_F_RATE_DECIMALS, get: |issued| Cell::int(issued.fields.rules.rate_decimals) },
        Column { field: ZDXM_F_GAP_ORDER, get: |issued| Cell::code(issued.fields.rules.gap_order) },
        Column { field: ZDXM_F_START_BASE, get: |issued| Cell::code(issued.fields.rules.start_base.kind()) },
        Column { field: ZDXM_F_START_TARGET, get: |issued| Cell::int_if(start_target(issued.fields.rules.start_base)) },
        Column { field: ZDXM_F_RULE_PACK, get: |issued| Cell::int_if(issued.rule_pack.map(|pack| pack.0)) },
        Column { field: ZDXM_F_PRINTING, get: |issued| Cell::int(issued.format) },
        Column { field: ZDXM_F_FIGURES_SHA256, get: |issued| Cell::text(&issued.digests.figures) },
        Column { field: ZDXM_F_TEXT_SHA256, get: |issued| Cell::text(&issued.digests.text) },
        Column { field: ZDXM_F_JSON_SHA256, get: |issued| Cell::text(&issued.digests.json) },
        Column { field: ZDXM_F_MARKDOWN_SHA256, get: |issued| Cell::text(&issued.digests.markdown) },
        Column { field: ZDXM_F_WORKBOOK_SHA256, get: |issued| Cell::text_if(&issued.digests.workbook) },
    ];
}

/// Issues the bulletin of a month (签发): Rust `Batch::issue_bulletin`.
///
/// `rules` is a form of the rules of figures, or NULL for those of the plan; other rules than its rule pack's give
/// `ZDXM_E_RULE`. The figures are those before this batch, which must
/// not have written anything, and cannot write anything after it: `ZDXM_E_RULE`. `ZDXM_E_DUPLICATE` if another issued
/// bulletin has the number. A month can be issued again under another number.
pub(crate) fn zdxm_issue_bulletin(
    batch: *mut zdxm_batch,
    form: *mut zdxm_form,
    rules: OrNull<zdxm_form>,
    id: Out<i32>,
) -> ZDXM_RET {
    add(batch, id, |_, batch| {
        let rules = record_or_default::<FigureRules>(rules)?;
        Ok(batch.issue_bulletin(record::<IssueForm>(form)?.fields(rules)?)?.0)
    })
}

/// The bulletin that `zdxm_issue_bulletin` would issue at the moment of a view, byte for byte (签发预览): Rust `View::preview_issue`.
///
/// Form and `rules` as of `zdxm_issue_bulletin`, and the same errors; nothing is written. Free it with `zdxm_bulletin_free`.
pub(crate) fn zdxm_issue_preview(
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

/// One issued bulletin: Rust `View::issued_bulletin`.
///
/// Fields: those of the form and of the rules, ID, SINCE (the change that issued it), AS_OF (the last change that its
/// figures know of), RULE_PACK, IS_LATEST, PRINTING, FIGURES_SHA256, TEXT_SHA256, JSON_SHA256, MARKDOWN_SHA256, WORKBOOK_SHA256.
pub(crate) fn zdxm_issue_get(view: *mut zdxm_view, id: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.issued_bulletin(id)?]))
}

/// The issued bulletins of a plan, 0 for all plans, in the order in which they were issued: Rust `View::issued_bulletins`.
///
/// Fields as of `zdxm_issue_get`.
pub(crate) fn zdxm_issue_list(view: *mut zdxm_view, plan: PlanId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    let plan = (plan.0 != 0).then_some(plan);
    query(view, rows, |_, view| Ok(view.issued_bulletins(plan)?))
}

/// The issued bulletin of a number (期号、文号), or no row: Rust `View::bulletin_by_number`.
///
/// Fields as of `zdxm_issue_get`.
pub(crate) fn zdxm_issue_by_number(view: *mut zdxm_view, number: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |entry, view| {
        Ok(view.bulletin_by_number(&number.read(&entry.context, "number")?)?.into_iter().collect())
    })
}

/// The text of an issued bulletin as it was issued, whatever was corrected since: Rust `View::issued_text`.
pub(crate) fn zdxm_issue_text(view: *mut zdxm_view, id: BulletinId, out: TextOut) -> ZDXM_RET {
    ask(view, |entry, view| out.put(&entry.context, &view.issued_text(id)?))
}

/// An issued bulletin as it was issued, to be printed again: Rust `issue::reissue`, `Reissued::bytes`, `Reissued::text`.
///
/// Its text, Markdown, JSON and workbook are those that were issued, byte for byte, whatever the library prints by now:
/// `ZDXM_E_TAMPERED` from the call that asks for a form that was edited in the ledger, `ZDXM_E_NOT_FOUND` for one that was not
/// kept; `zdxm_issue_check` says which they are. Its figures and tables are made again. Free it with `zdxm_bulletin_free`.
pub(crate) fn zdxm_issue_reprint(view: *mut zdxm_view, id: BulletinId, bulletin: Out<*mut zdxm_bulletin>) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = bulletin.handle("bulletin")?;
        place.put(handle::insert_child(entry, Made::from(reissue(view, id)?))?)
    })
}

/// A form of a bulletin, with what became of the whole.
struct Checked {
    check: FormCheck,
    outcome: Reproduction,
}

impl Row for Checked {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_OUTCOME, get: |row| Cell::code(row.outcome) },
        Column { field: ZDXM_F_PRINTED_FORM, get: |row| Cell::code(row.check.form) },
        Column { field: ZDXM_F_KEEPING, get: |row| Cell::code_if(row.check.keeping) },
        Column { field: ZDXM_F_IS_SAME, get: |row| Cell::flag_if(row.check.is_same()) },
        Column { field: ZDXM_F_ISSUED_SHA256, get: |row| Cell::text_if(&row.check.issued) },
        Column { field: ZDXM_F_PRESENT_SHA256, get: |row| Cell::text_if(&row.check.again) },
    ];
}

/// Whether an issued bulletin is as it was issued, form by form: Rust `issue::reissue`, `Reissued::outcome`, `Reissued::is_reproduced`, `FormCheck::is_same`.
///
/// Its text must also print the hash that the change as of which its figures stand has in the ledger:
/// `ZDXM_REPRODUCED_CHAIN_CHANGED` where it does not, which means that the chain was made anew.
///
/// Fields: OUTCOME (of the whole, the same in each row: `ZDXM_REPRODUCED_...`), PRINTED_FORM (`ZDXM_PRINTED_...`; the
/// figures come first), KEEPING (`ZDXM_KEEPING_...`; NULL for the figures, which are made again and compared), IS_SAME (whether the
/// library makes the same again; NULL where a form was not made), ISSUED_SHA256, PRESENT_SHA256.
pub(crate) fn zdxm_issue_check(view: *mut zdxm_view, id: BulletinId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let again = reissue(view, id)?;
        let outcome = again.outcome();
        Ok(again.forms.into_iter().map(|check| Checked { check, outcome }).collect())
    })
}

/// Compares an issued bulletin with a later one, or with the present state.
fn compare(view: &crate::View, before: BulletinId, after: BulletinId) -> Result<BulletinComparison> {
    BulletinComparison::of_issued(view, before, (after.0 != 0).then_some(after))
}

fn value(value: &Option<ComparedValue>) -> Cell<'_> {
    match value {
        None => Cell::Null,
        Some(ComparedValue::Text(text)) => Cell::text(text),
        Some(ComparedValue::Number(number)) => Cell::int(*number),
        Some(ComparedValue::Flag(flag)) => Cell::int(*flag),
        Some(ComparedValue::Money(money)) => Cell::Money(*money),
        Some(ComparedValue::Percent(number)) => Cell::Decimal(*number),
        Some(ComparedValue::Date(date)) => Cell::Date(*date),
    }
}

impl Row for FigureChange {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_CUT, get: |change| Cell::code_if(change.cut.map(Cut::kind)) },
        Column { field: ZDXM_F_NAME, get: |change| Cell::text(&change.name) },
        Column { field: ZDXM_F_CHANGED_FIELD, get: |change| Cell::int(number_of_name(change.figure)) },
        Column { field: ZDXM_F_LABEL, get: |change| Cell::text(change.title) },
        Column { field: ZDXM_F_BEFORE, get: |change| value(&change.before) },
        Column { field: ZDXM_F_AFTER, get: |change| value(&change.after) },
    ];
}

/// The figures that differ between an issued bulletin and a later one, or 0 for the present state of its month: Rust `BulletinComparison::of_issued`.
///
/// Fields: CUT (NULL for starts and finishes), NAME (whose figure it is), CHANGED_FIELD (`ZDXM_F_DONE` and the like), LABEL
/// (what it is called), BEFORE and AFTER, each of the type of its field. No row if all figures are the same.
pub(crate) fn zdxm_issue_compare_figures(
    view: *mut zdxm_view,
    before: BulletinId,
    after: BulletinId,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(compare(view, before, after)?.figures))
}

/// A field of a record that differs, with the change that wrote it.
struct Fact {
    fact: FactChange,
    change: Option<Change>,
}

impl Row for Fact {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_RECORD_KIND, get: |row| Cell::code(row.fact.record.kind()) },
        Column { field: ZDXM_F_ID, get: |row| Cell::int_if(record_id(row.fact.record)) },
        Column {
            field: ZDXM_F_MONTH,
            get: |row| match row.fact.record {
                FactRecord::Report(_, month) => Cell::Month(month),
                _ => Cell::Null,
            },
        },
        Column { field: ZDXM_F_NAME, get: |row| Cell::text(&row.fact.name) },
        Column { field: ZDXM_F_DIFFERENCE, get: |row| Cell::code(row.fact.difference) },
        Column { field: ZDXM_F_CHANGED_FIELD, get: |row| Cell::int_if(row.fact.field.map(number_of_name)) },
        Column {
            field: ZDXM_F_LABEL,
            get: |row| if row.fact.field.is_some() { Cell::text(row.fact.title) } else { Cell::Null },
        },
        Column { field: ZDXM_F_BEFORE, get: |row| value(&row.fact.before) },
        Column { field: ZDXM_F_AFTER, get: |row| value(&row.fact.after) },
        Column { field: ZDXM_F_CHANGE, get: |row| Cell::int_if(row.fact.change.map(|number| number.0)) },
        Column {
            field: ZDXM_F_ACTOR,
            get: |row| row.change.as_ref().map_or(Cell::Null, |change| Cell::text(&change.actor)),
        },
        Column { field: ZDXM_F_AT_MS, get: |row| Cell::int_if(row.change.as_ref().map(|change| change.at_ms)) },
        Column { field: ZDXM_F_CLOCK_MARK, get: |row| row.change.as_ref().map_or(Cell::Null, Cell::mark_of) },
        Column {
            field: ZDXM_F_CHANGE_KIND,
            get: |row| row.change.as_ref().map_or(Cell::Null, |change| Cell::text(&change.kind)),
        },
    ];
}

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
pub(crate) fn zdxm_issue_compare_records(
    view: *mut zdxm_view,
    before: BulletinId,
    after: BulletinId,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| {
        let comparison = compare(view, before, after)?;
        let row = |fact: &FactChange| Fact { fact: fact.clone(), change: comparison.change_of(fact).cloned() };
        Ok(comparison.facts.iter().map(row).collect())
    })
}

/// The comparison as a text to print: Rust `BulletinComparison::to_text`, of `BulletinComparison::tables`.
///
/// `after` as of `zdxm_issue_compare_figures`.
pub(crate) fn zdxm_issue_compare_text(
    view: *mut zdxm_view,
    before: BulletinId,
    after: BulletinId,
    out: TextOut,
) -> ZDXM_RET {
    ask(view, |entry, view| out.put(&entry.context, &compare(view, before, after)?.to_text()?))
}
