//! Who changed what (变更明细、沿革), field by field with person and instant.
//!
//! ID is the number of the record: of what a project's place in a plan has, such as its reports, that of the plan item; of what a
//! plan has one of, that of the plan. AT_MS is NULL where the instant is marked, CHANGED_FIELD is `ZDXM_F_ANNUAL` and the like,
//! LABEL what an office calls that field. BEFORE and AFTER are texts, with names instead of codes and of the numbers of records; where
//! that field is money, a number, a flag or a date, they can be read as that, too. What follows from what was said, such as a sum that
//! is carried forward, is no entry.

use super::border::fault::number_of_name;
use super::border::{Fault, binds, faults};
use super::document::Drawn;
use super::field_names;
use super::row::row;
use crate::print::history_table;
use crate::{ChangeNumber, Entry, HistoryOf, HistoryQuery, Result, Subject, View};

row!(Entry, entry => {
    change, actor, at_ms, subject, id, name, project, month, TEN_DAYS: entry.ten_days.map(|period| period.yyyymmp()),
    CHANGED_FIELD: number_of_name(entry.field), LABEL: entry.title, before, after,
});

binds! {
    /// What a change wrote, field by field (变更明细): Rust `View::entries`.
    ///
    /// It reads every table of the ledger once. A limited view shows what is of its projects.
    zdxm_change_entries = View::entries(change: ChangeNumber) -> Vec<Entry>;
}

/// What changes wrote of all that belongs to something (沿革), the oldest first: Rust `View::history`, `HistoryOf::new`, `HistoryQuery::new`.
///
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
/// - id: number of that record.
/// - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
/// - after: only the changes after this one; 0 for all.
pub(super) fn zdxm_history_list(
    view: &View,
    subject: Subject,
    id: i32,
    field: i32,
    after: ChangeNumber,
) -> Result<Vec<Entry>, Fault> {
    let query = HistoryQuery::new(HistoryOf::new(subject, id.into())?).with_after(after);
    let query = match field {
        0 => query,
        _ => query.with_field(&field_names::name(field).ok_or_else(faults::field_unknown)?),
    };
    Ok(view.history(query)?)
}

/// The rows of `zdxm_history_list` as a document (沿革表): Rust `print::history_table`.
///
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_PLAN` or `_RULE_PACK`.
/// - id: number of that record.
/// - field: only this field, such as `ZDXM_F_ANNUAL`; 0 for all.
/// - after: only the changes after this one; 0 for all.
pub(super) fn zdxm_history_document(
    view: &View,
    subject: Subject,
    id: i32,
    field: i32,
    after: ChangeNumber,
) -> Result<Drawn, Fault> {
    Ok(Drawn::of(history_table("沿革表", &zdxm_history_list(view, subject, id, field, after)?)))
}
