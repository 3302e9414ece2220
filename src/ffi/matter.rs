//! What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.
//!
//! Form and rows: PROJECT, MATTER_KIND, NAME, UNIT (responsible), CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON,
//! RESULT, REMARK; rows also ID and SINCE. Project, kind and name must be there. A matter is settled by a correction that
//! says SETTLED_ON and RESULT.

use chrono::NaiveDate;

use super::border::binds;
use super::form::{filled, must};
use super::revision::revises;
use super::row::row;
use crate::print::overdue_table;
use crate::{Batch, Matter, MatterFields, MatterId, MatterKind, OverdueMatter, ProjectId, Result, View};

filled! {
    /// A matter being filled in.
    struct MatterForm { project: ProjectId = PROJECT, kind: MatterKind = MATTER_KIND },
    fields: MatterFields = MatterFields::named("")
}

row!(Matter, matter => { id, since, project, MATTER_KIND: matter.kind }, fields: MatterFields);

row!(OverdueMatter, row => {
    matter { id, project }, PROJECT_NAME: &row.project, matter { kind: MATTER_KIND }, matter.fields { name, unit },
    UNIT_NAME: &row.unit, matter.fields { deadline }, days_late,
});

/// Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
pub(super) fn zdxm_matter_add(batch: &mut Batch, form: MatterForm) -> Result<MatterId> {
    batch.add_matter(must(form.project, "project")?, must(form.kind, "matter_kind")?, form.fields)
}

revises! {
    /// Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
    zdxm_matter_revise = Batch::revise_matter(id: MatterId, form: MatterForm => form.fields) of View::matter;
}

binds! {
    /// One matter: Rust `View::matter`.
    zdxm_matter_get = View::matter(id: MatterId) -> Matter;
    /// The matters of a project, by kind: its checklist. Rust `View::matters`.
    zdxm_matter_list = View::matters(project: ProjectId) -> Vec<Matter>;
    /// Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
    zdxm_matter_history = View::matter_history(id: MatterId) -> Vec<Matter>;

    /// What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
    zdxm_matter_overdue = View::overdue_matters(on: NaiveDate) -> Vec<OverdueMatter>;
}

/// The list of what was overdue on a day (yyyymmdd), as a printed table (逾期事项清单): Rust `print::overdue_table`.
pub(super) fn zdxm_matter_overdue_text(view: &View, on: NaiveDate) -> Result<String> {
    Ok(overdue_table(&view.overdue_matters(on)?, on).to_text())
}
