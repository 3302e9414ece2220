//! Taking back what was typed by mistake (作废), and taking that back (恢复).
//!
//! A voided record stays in its history and in views of earlier changes, and leaves lists, sums and look-ups. Its number and its name
//! are in ID and NAME of the rows; of a draft, SUBJECT is `ZDXM_SUBJECT_FILING`, ID the plan item and MONTH its month. AT_MS is NULL
//! where the instant is marked.

use super::border::binds;
use super::document::Drawn;
use super::row::row;
use crate::print::voided_table;
use crate::{Batch, ItemId, Result, Subject, View, VoidOf, VoidedRecord, YearMonth};

row!(VoidedRecord, record => { change, actor, at_ms, subject, id, name, project, month, reason });

/// Voids a record that was typed by mistake, for a reason: Rust `Batch::void`, `VoidOf::new`.
///
/// `ZDXM_E_IN_USE` where other records still use it; the error lists them. `ZDXM_E_RULE` where this batch has written it first.
///
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
/// - id: number of that record.
pub(super) fn zdxm_record_void(batch: &mut Batch, subject: Subject, id: i32, reason: &str) -> Result<()> {
    batch.void(VoidOf::new(subject, id.into())?, reason)
}

/// Makes a voided record stand again as it was: Rust `Batch::restore`, `VoidOf::new`.
///
/// It asks what adding the record would ask, such as whether its name is free.
///
/// - subject: `ZDXM_SUBJECT_PROJECT`, `_UNIT`, `_PERSON`, `_MATTER` or `_ITEM`.
/// - id: number of that record.
pub(super) fn zdxm_record_restore(batch: &mut Batch, subject: Subject, id: i32) -> Result<()> {
    batch.restore(VoidOf::new(subject, id.into())?)
}

/// Voids the draft of a report, for a reason: Rust `Batch::void`. `ZDXM_E_RULE` where it answers a return.
///
/// What was approved before the draft counts on.
pub(super) fn zdxm_draft_void(batch: &mut Batch, item: ItemId, month: YearMonth, reason: &str) -> Result<()> {
    batch.void(VoidOf::Draft(item, month), reason)
}

/// Makes the voided draft of a report stand again: Rust `Batch::restore`.
pub(super) fn zdxm_draft_restore(batch: &mut Batch, item: ItemId, month: YearMonth) -> Result<()> {
    batch.restore(VoidOf::Draft(item, month))
}

binds! {
    /// Everything that is voided, the latest first: Rust `View::voided`. A limited view lists what is of its projects.
    zdxm_voided_list = View::voided() -> Vec<VoidedRecord>;
}

/// [`zdxm_voided_list`] as a document (已作废记录): Rust `print::voided_table`.
pub(super) fn zdxm_voided_document(view: &View) -> Result<Drawn> {
    Ok(Drawn::of(voided_table("已作废记录", &view.voided()?)))
}
