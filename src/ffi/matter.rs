//! What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition.
//!
//! Form and rows: PROJECT, MATTER_KIND, NAME, UNIT (responsible), CONTENT, DOCUMENT_NO, OPENED_ON, DEADLINE, SETTLED_ON,
//! RESULT, REMARK; rows also ID and SINCE. Project, kind and name must be there. A matter is settled by a correction that
//! says SETTLED_ON and RESULT.

use chrono::NaiveDate;

use super::border::{Fault, binds};
use super::fields::*;
use super::form::{filled, must, record, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::print::overdue_table;
use crate::{Base, Batch, Matter, MatterFields, MatterId, MatterKind, OverdueMatter, ProjectId, Result, View};

/// A matter being filled in.
#[derive(Clone)]
pub(super) struct MatterForm {
    project: Option<ProjectId>,
    kind: Option<MatterKind>,
    fields: MatterFields,
}

impl Default for MatterForm {
    fn default() -> Self {
        MatterForm { project: None, kind: None, fields: MatterFields::named("") }
    }
}

filled!(MatterForm { project: PROJECT, kind: MATTER_KIND }, fields: MatterFields);

row!(Matter, matter => {
    ID: matter.id,
    SINCE: matter.since,
    PROJECT: matter.project,
    MATTER_KIND: matter.kind,
}, fields: MatterFields);

row!(OverdueMatter, row => {
    ID: row.matter.id,
    PROJECT: row.matter.project,
    PROJECT_NAME: &row.project,
    MATTER_KIND: row.matter.kind,
    NAME: &row.matter.fields.name,
    UNIT: row.matter.fields.unit,
    UNIT_NAME: &row.unit,
    DEADLINE: row.matter.fields.deadline,
    DAYS_LATE: row.days_late,
});

/// Adds a matter: Rust `Batch::add_matter`, `MatterFields::named`.
pub(super) fn zdxm_matter_add(batch: &mut Batch, form: *mut zdxm_form) -> Result<MatterId, Fault> {
    let MatterForm { project, kind, fields } = record(form)?;
    Ok(batch.add_matter(must(project, "project")?, must(kind, "matter_kind")?, fields)?)
}

/// Corrects a matter, or settles it: Rust `Batch::revise_matter`, `Batch::change_matter`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_matter_revise(batch: &mut Batch, id: MatterId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.matter(id);
    let (form, since) = revision::<MatterForm, Matter>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_matter(Base { id, since }, form.fields)?)
}

binds! {
    /// One matter: Rust `View::matter`.
    zdxm_matter_get = View::matter(id: MatterId) -> Matter;
    /// The matters of a project, by kind: its checklist. Rust `View::matters`.
    zdxm_matter_list = View::matters(project: ProjectId) -> Vec<Matter>;
    /// Every version of a matter that the view knows of, oldest first: Rust `View::matter_history`.
    zdxm_matter_history = View::matter_history(id: MatterId) -> Vec<Matter>;

    /// What was open on a day (yyyymmdd) after its deadline, the longest overdue first: Rust `View::overdue_matters`, `MatterFields::days_late`.
    ///
    /// Fields: ID, PROJECT, PROJECT_NAME, MATTER_KIND, NAME, UNIT, UNIT_NAME, DEADLINE, DAYS_LATE.
    zdxm_matter_overdue = View::overdue_matters(on: NaiveDate) -> Vec<OverdueMatter>;
}

/// The list of what was overdue on a day (yyyymmdd), as a printed table (逾期事项清单): Rust `print::overdue_table`.
pub(super) fn zdxm_matter_overdue_text(view: &View, on: NaiveDate) -> Result<String, Fault> {
    Ok(overdue_table(&view.overdue_matters(on)?, on).to_text())
}
