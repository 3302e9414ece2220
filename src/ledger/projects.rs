//! Projects (重大项目).

use super::batch::{Batch, duplicate, not_found};
use super::view::View;
use crate::domain::code::ProjectCode;
use crate::domain::ids::ProjectId;
use crate::domain::project::ProjectFields;
use crate::domain::record::Project;
use crate::error::{Error, ErrorKind, Result};
use crate::store::{NOW, project, sector};

/// Most projects above one another; a chain that long is a circle.
const DEPTH_MAX: u32 = 16;

impl Batch {
    /// Adds a project. Names are unique whatever their blanks, brackets and marks, and so are codes.
    pub fn add_project(&mut self, fields: ProjectFields) -> Result<ProjectId> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let fields = fields.checked()?;
            batch.check_project(&fields, None)?;
            project::add(batch.writer(pass)?, &fields)
        })
    }

    /// Replaces what is known of a project.
    pub fn revise_project(&mut self, id: ProjectId, fields: ProjectFields) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage()?;
            let fields = fields.checked()?;
            let before = project::get(batch.conn()?, id, NOW)?.ok_or_else(|| not_found("project", id))?;
            if before.fields == fields {
                return Ok(());
            }
            batch.check_project(&fields, Some(id))?;
            project::revise(batch.writer(pass)?, id, before.since, &fields)
        })
    }

    fn check_project(&self, fields: &ProjectFields, id: Option<ProjectId>) -> Result<()> {
        let conn = self.conn()?;
        if let Some(other) = project::by_name(conn, &fields.name)?.filter(|other| Some(*other) != id) {
            return Err(duplicate("project", other, "name", "name")
                .remedy("revise that project, or add what tells the two apart, such as （二期）"));
        }
        if let Some(code) = &fields.code
            && let Some(other) = project::by_code(conn, code)?.filter(|other| Some(*other) != id)
        {
            return Err(duplicate("project", other, "code", "code"));
        }
        if let Some(sector) = fields.sector {
            sector::get(conn, sector, NOW)?.ok_or_else(|| not_found("sector", sector).field("sector"))?;
        }
        self.check_parents(fields.parent, id)
    }

    fn check_parents(&self, parent: Option<ProjectId>, id: Option<ProjectId>) -> Result<()> {
        let mut next = parent;
        for _ in 0..DEPTH_MAX {
            let Some(above) = next else { return Ok(()) };
            if Some(above) == id {
                break;
            }
            let found = project::get(self.conn()?, above, NOW)?;
            next = found.ok_or_else(|| not_found("project", above).field("parent"))?.fields.parent;
        }
        Err(Error::new(ErrorKind::Rule, "a project cannot be a part of itself").field("parent"))
    }
}

impl View {
    /// One project.
    pub fn project(&self, id: ProjectId) -> Result<Project> {
        let found = project::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| not_found("project", id))?;
        self.check_sees(id)?;
        Ok(found)
    }

    /// All projects, in the order of their numbers.
    pub fn projects(&self) -> Result<Vec<Project>> {
        let mut projects = project::all(self.conn()?, self.as_of().0)?;
        projects.retain(|project| self.sees(project.id));
        Ok(projects)
    }

    /// The project that has a national code in the present ledger.
    pub fn project_by_code(&self, code: &ProjectCode) -> Result<Option<Project>> {
        let found = project::by_code(self.conn()?, code)?.filter(|id| self.sees(*id));
        Ok(found.map(|id| project::get(self.conn()?, id, self.as_of().0)).transpose()?.flatten())
    }

    /// The project that has a name in the present ledger, whatever its blanks, brackets and marks.
    pub fn project_by_name(&self, name: &str) -> Result<Option<Project>> {
        let found = project::by_name(self.conn()?, name)?.filter(|id| self.sees(*id));
        Ok(found.map(|id| project::get(self.conn()?, id, self.as_of().0)).transpose()?.flatten())
    }

    /// Every version of a project that this view knows of, oldest first.
    pub fn project_history(&self, id: ProjectId) -> Result<Vec<Project>> {
        self.check_sees(id)?;
        project::history(self.conn()?, id, self.as_of().0)
    }
}
