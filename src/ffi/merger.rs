//! Units and projects that are one (合并): said as a fact, and read as one from then on.
//!
//! Nothing that was written is written anew. MERGED is the number that stands for another one, MERGED_TO that one, MERGED_NAME and
//! MERGED_INTO are their names. AT_MS is NULL where the instant is marked. Calls that take the number of a unit or a project answer
//! for the one that it is.

use super::border::binds;
use super::document::Drawn;
use super::row::row;
use crate::print::{merge_candidates_table, mergers_table};
use crate::{MergeCandidate, Merger, ProjectId, Result, Subject, UnitId, View};

row!(Merger, of => {
    subject, MERGED: of.from, MERGED_NAME: &of.from_name, MERGED_TO: of.into, MERGED_INTO: &of.into_name, change, actor, at_ms,
    reason,
});

row!(MergeCandidate, of => {
    subject, MERGED: of.from, MERGED_NAME: &of.from_name, MERGED_TO: of.into, MERGED_INTO: &of.into_name,
});

binds! {
    /// States that a unit is another one, with the reason: Rust `Batch::merge_unit`. Units that are one already give
    /// `ZDXM_E_RULE`.
    ///
    /// - from: the unit that is another one.
    /// - into: the unit that it is.
    /// - reason: why they are one.
    zdxm_unit_merge = Batch::merge_unit(from: UnitId, into: UnitId, reason: &str);
    /// Takes back that a unit is another one: Rust `Batch::unmerge_unit`. A unit that was not merged gives `ZDXM_E_NOT_FOUND`.
    ///
    /// - from: the unit that was merged.
    zdxm_unit_unmerge = Batch::unmerge_unit(from: UnitId);
    /// States that a project is another one, with the reason: Rust `Batch::merge_project`.
    ///
    /// Projects that both stand in one plan, a project and its part, and projects whose events do not fit one give `ZDXM_E_RULE`.
    ///
    /// - from: the project that is another one.
    /// - into: the project that it is.
    /// - reason: why they are one.
    zdxm_project_merge = Batch::merge_project(from: ProjectId, into: ProjectId, reason: &str);
    /// Takes back that a project is another one: Rust `Batch::unmerge_project`. A project that was not merged gives
    /// `ZDXM_E_NOT_FOUND`.
    ///
    /// - from: the project that was merged.
    zdxm_project_unmerge = Batch::unmerge_project(from: ProjectId);
    /// The merges that hold, in the order of the changes that made them: Rust `View::mergers`.
    zdxm_merger_list = View::mergers() -> Vec<Merger>;
    /// Units or projects whose names are so near that they may be one, for a person to judge: Rust `View::merge_candidates`.
    ///
    /// - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
    zdxm_merger_candidates = View::merge_candidates(subject: Subject) -> Vec<MergeCandidate>;
}

/// The rows of `zdxm_merger_list` as a document (合并情况表): Rust `print::mergers_table`.
pub(super) fn zdxm_merger_document(view: &View) -> Result<Drawn> {
    Ok(Drawn::of(mergers_table(&view.mergers()?)))
}

/// The rows of `zdxm_merger_candidates` as a document (疑似重复表): Rust `print::merge_candidates_table`.
///
/// - subject: `ZDXM_SUBJECT_UNIT` or `ZDXM_SUBJECT_PROJECT`.
pub(super) fn zdxm_merger_candidates_document(view: &View, subject: Subject) -> Result<Drawn> {
    Ok(Drawn::of(merge_candidates_table(&view.merge_candidates(subject)?)))
}
