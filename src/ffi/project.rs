//! Projects (重大项目): what lives for many years, whatever the plans of the years say.
//!
//! Form and rows: NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
//! PARENT, REMARK; rows also ID and SINCE. Only the name must be there.

use super::batch::{Added, Writes, add, write, zdxm_batch};
use super::border::{Out, Text, ZDXM_RET};
use super::codes::ZDXM_OK;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{Queued, filled, record, revision, zdxm_form};
use super::view::{query, zdxm_view};
use crate::{Base, Project, ProjectCode, ProjectFields, ProjectId, Result};

filled!(ProjectFields);

impl Queued for ProjectFields {
    fn queue(self, writes: &mut Writes) -> Result<()> {
        writes.queue(move |batch| Ok(Added::new(batch.add_project(self)?.0)));
        Ok(())
    }
}

impl Row for Project {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |project| Cell::int(project.id.0) },
        Column { field: ZDXM_F_SINCE, get: |project| Cell::int(project.since.0) },
    ];

    record_of!(fields: ProjectFields);
}

/// Adds a project: Rust `Batch::add_project`.
pub(super) fn zdxm_project_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| Ok(batch.add_project(record(form)?)?.0))
}

/// Corrects a project: Rust `Batch::revise_project`, `Batch::change_project`.
///
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_project_revise(batch: *mut zdxm_batch, id: ProjectId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.project(id);
        let (form, since) = revision::<ProjectFields, Project>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_project(Base { id, since }, form)?;
        Ok(ZDXM_OK)
    })
}

/// One project: Rust `View::project`.
pub(super) fn zdxm_project_get(view: *mut zdxm_view, id: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.project(id)?]))
}

/// All projects: Rust `View::projects`.
pub(super) fn zdxm_project_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.projects()?))
}

/// The project of a national code, or no row: Rust `View::project_by_code`.
pub(super) fn zdxm_project_by_code(view: *mut zdxm_view, code: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |entry, view| {
        let code = ProjectCode::parse(&code.read(&entry.context, "code")?)?;
        Ok(view.project_by_code(&code)?.into_iter().collect())
    })
}

/// The project of a name, whatever its brackets and blanks, or no row: Rust `View::project_by_name`.
///
/// `ZDXM_E_NAME_AMBIGUOUS` where it is the name of several projects, which have a code each; look for it by its code then.
pub(super) fn zdxm_project_by_name(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |entry, view| {
        Ok(view.project_by_name(&name.read(&entry.context, "name")?)?.into_iter().collect())
    })
}

/// Every version of a project that the view knows of, oldest first: Rust `View::project_history`.
pub(super) fn zdxm_project_history(view: *mut zdxm_view, id: ProjectId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.project_history(id)?))
}
