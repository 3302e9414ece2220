//! What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.
//!
//! Form and rows: PROJECT, MATTER_KIND, NAME, UNIT (responsible), CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON,
//! RESULT, REMARK; rows also ID and SINCE. Project, kind and name must be there. A matter is settled by a correction that
//! says SETTLED_ON and RESULT.

use chrono::NaiveDate;

use super::border::binds;
use super::document::Drawn;
use super::form::{filled, must};
use super::messages;
use super::revision::revises;
use super::row::row;
use crate::print::overdue_table;
use crate::{
    Batch, ItemId, Matter, MatterFields, MatterId, MatterKind, MatterReport, OverdueMatter, ProjectId, Result, View,
    YearMonth,
};

filled! {
    /// A matter being filled in.
    struct MatterForm { project: ProjectId = PROJECT, kind: MatterKind = MATTER_KIND },
    fields: MatterFields = MatterFields::named("")
}

row!(Matter, matter => { id, since, project, MATTER_KIND: matter.kind }, fields: MatterFields);

row!(MatterReport, link => { ID: link.matter, item, month, since });

row!(OverdueMatter of Matter, row => {
    matter { id, since, project }, PROJECT_NAME: &row.project, matter { kind: MATTER_KIND }, UNIT_NAME: &row.unit, days_late,
}, matter.fields: MatterFields);

/// Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
pub(super) fn zdxm_matter_add(batch: &mut Batch, form: MatterForm) -> Result<MatterId> {
    batch.add_matter(must(form.project, "project")?, must(form.kind, "matter_kind")?, form.fields)
}

revises! {
    /// Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
    ///
    /// The rows of `zdxm_query_matters` and `zdxm_matter_overdue` do as well as the matter's own. `ZDXM_E_RULE` if the form names another
    /// project or kind than the matter has.
    zdxm_matter_revise = Batch::revise_matter(id: MatterId, form: MatterForm => form.fields)
        of View::matter { project: PROJECT, kind: MATTER_KIND };
}

binds! {
    /// States that the problem of a report is a matter that the ledger has already, of the same project: Rust `Batch::link_matter`.
    zdxm_matter_link = Batch::link_matter(id: MatterId, item: ItemId, month: YearMonth);
    /// Takes back that the problem of a report is a matter: Rust `Batch::unlink_matter`. The matter stays.
    zdxm_matter_unlink = Batch::unlink_matter(id: MatterId, item: ItemId, month: YearMonth);
    /// The matters that the problem of a report became: Rust `View::matters_of_report`.
    zdxm_matter_of_report = View::matters_of_report(item: ItemId, month: YearMonth) -> Vec<Matter>;
    /// The reports whose problems became a matter, the earliest month first: Rust `View::reports_of_matter`.
    zdxm_matter_reports = View::reports_of_matter(id: MatterId) -> Vec<MatterReport>;

    /// One matter: Rust `View::matter`.
    zdxm_matter_get = View::matter(id: MatterId) -> Matter;
    /// The matters of a project, by kind: its checklist. Rust `View::matters`.
    zdxm_matter_list = View::matters(project: ProjectId) -> Vec<Matter>;
    /// Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
    zdxm_matter_history = View::matter_history(id: MatterId) -> Vec<Matter>;

    /// What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
    zdxm_matter_overdue = View::overdue_matters(on: NaiveDate) -> Vec<OverdueMatter>;
}

/// Makes the problem that a report states a matter of its project, of kind `ZDXM_MATTER_PROBLEM`: Rust `Batch::open_matter_of_report`.
///
/// Without CONTENT the matter has what the report says. PROJECT and MATTER_KIND can be left out; others than those of the report give
/// `ZDXM_E_RULE`, and so does a report that states no problem.
pub(super) fn zdxm_matter_open_of_report(
    batch: &mut Batch,
    item: ItemId,
    month: YearMonth,
    form: MatterForm,
) -> Result<MatterId> {
    let MatterForm { project, kind, fields } = form;
    let of_report = batch.view()?.item(item)?.project;
    if project.is_some_and(|project| project != of_report) || kind.is_some_and(|kind| kind != MatterKind::Problem) {
        return Err(messages::matter_is_a_problem_of_the_report());
    }
    batch.open_matter_of_report(item, month, fields)
}

/// The list of what was overdue on a day (yyyymmdd), as a document (逾期事项清单): Rust `print::overdue_table`.
pub(super) fn zdxm_matter_overdue_document(view: &View, on: NaiveDate) -> Result<Drawn> {
    Ok(Drawn::of(overdue_table(&view.overdue_matters(on)?, on)))
}
