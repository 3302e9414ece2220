//! Projects (重大项目): what lives for many years, whatever the plans of the years say.
//!
//! Form and rows: NAME, CODE, SECTOR, CONTENT, PERIOD_START, PERIOD_END, TOTAL, OWNER, OWNER_CREDIT_CODE, LOCATION,
//! PARENT, REMARK; rows also ID and SINCE. Only the name must be there.

use super::border::binds;
use super::form::filled;
use super::revision::revises;
use super::row::row;
use crate::{Project, ProjectCode, ProjectFields, ProjectId, Result, View};

filled!(ProjectFields);

row!(Project, project => { id, since }, fields: ProjectFields);

binds! {
    /// Adds a project: Rust `Batch::add_project`.
    zdxm_project_add = Batch::add_project(form: ProjectFields) -> ProjectId;
}

revises! {
    /// Corrects a project: Rust `Batch::revise_project`, `Batch::change_project`.
    zdxm_project_revise = Batch::revise_project(id: ProjectId, form: ProjectFields => form) of View::project;
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

    /// The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four characters
    /// on: Rust `View::find_projects`.
    ///
    /// Those whose whole name it is come first, then those whose name begins with it. `ZDXM_E_MISSING_VALUE` for a blank text.
    zdxm_project_find = View::find_projects(text: &str) -> Vec<Project>;

    /// Every version of a project that the view knows of, oldest first: Rust `View::project_history`.
    zdxm_project_history = View::project_history(id: ProjectId) -> Vec<Project>;
}

/// The project of a national code, or no row: Rust `View::project_by_code`.
pub(super) fn zdxm_project_by_code(view: &View, code: &str) -> Result<Option<Project>> {
    view.project_by_code(&ProjectCode::parse(code)?)
}
