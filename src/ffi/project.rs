//! Projects (重大项目): what lives for many years, whatever the plans of the years say.
//!
//! Form and rows: NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
//! PARENT, REMARK; rows also ID and SINCE. Only the name must be there.

use super::batch::{Added, Writes};
use super::border::{Fault, binds};
use super::fields::*;
use super::form::{Queued, filled, record, zdxm_form};
use super::revision::revision;
use super::row::row;
use crate::{Base, Batch, Project, ProjectCode, ProjectFields, ProjectId, Result, View};

filled!(ProjectFields);

impl Queued for ProjectFields {
    fn queue(self, writes: &mut Writes) -> Result<()> {
        writes.queue(move |batch| Ok(Added::new(batch.add_project(self)?.0)));
        Ok(())
    }
}

row!(Project, project => { ID: project.id, SINCE: project.since }, fields: ProjectFields);

/// Adds a project: Rust `Batch::add_project`.
pub(super) fn zdxm_project_add(batch: &mut Batch, form: *mut zdxm_form) -> Result<ProjectId, Fault> {
    Ok(batch.add_project(record(form)?)?)
}

/// Corrects a project: Rust `Batch::revise_project`, `Batch::change_project`.
///
/// A form that was loaded from its row revises all fields; `ZDXM_E_CONFLICT` if somebody changed the record since. Another
/// form revises the fields that were set.
pub(super) fn zdxm_project_revise(batch: &mut Batch, id: ProjectId, form: *mut zdxm_form) -> Result<(), Fault> {
    let now = || batch.view()?.project(id);
    let (form, since) = revision::<ProjectFields, Project>(form, &[(ZDXM_F_ID, id.0)], now)?;
    Ok(batch.revise_project(Base { id, since }, form)?)
}

binds! {
    /// One project: Rust `View::project`.
    zdxm_project_get = View::project(id: ProjectId) -> Project;
    /// All projects: Rust `View::projects`.
    zdxm_project_list = View::projects() -> Vec<Project>;

    /// The project of a name, whatever its brackets and blanks, or no row: Rust `View::project_by_name`.
    ///
    /// `ZDXM_E_NAME_AMBIGUOUS` where it is the name of several projects, which have a code each; look for it by its code then.
    zdxm_project_by_name = View::project_by_name(name: &str) -> Option<Project>;

    /// Every version of a project that the view knows of, oldest first: Rust `View::project_history`.
    zdxm_project_history = View::project_history(id: ProjectId) -> Vec<Project>;
}

/// The project of a national code, or no row: Rust `View::project_by_code`.
pub(super) fn zdxm_project_by_code(view: &View, code: &str) -> Result<Option<Project>> {
    view.project_by_code(&ProjectCode::parse(code)?)
}
