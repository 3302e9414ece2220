//! Projects (重大项目).

mod event;
mod matter;
mod matter_report;
mod merger;
mod node;
pub(crate) mod state;

use std::collections::BTreeMap;

use super::batch::Batch;
use super::view::View;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::project::{Project, ProjectFields};
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::ProjectId;
use crate::domain::value::record::Base;
use crate::domain::value::text::{check_new_name, checked_name, former_key, name_key};
use crate::error::{Error, Result};
use crate::ledger::messages;
use crate::ledger::messages::parts;
use crate::limits;
use crate::message::Arg;
use crate::ordered::Ordered;
use crate::store::{NOW, project, sector};

/// So many characters of a national code find it; fewer are in nearly all of them.
const CODE_CHARS: usize = 4;

impl Batch {
    /// Adds a project. Codes are unique, and so are names whatever their blanks, brackets and marks, but for projects that
    /// have a code each: these are two, whatever they are called.
    pub fn add_project(&mut self, fields: ProjectFields) -> Result<ProjectId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Edit, Subject::Project)?;
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            batch.check_project(&fields, None)?;
            project::add(batch.writer(pass)?, &fields)
        })
    }

    /// Replaces what is known of a project, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_project(&mut self, base: impl Into<Base<ProjectId>>, fields: ProjectFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_project(base, fields))
    }

    /// Changes some of what is known of a project; the rest stays as it is now.
    pub fn change_project(&mut self, id: ProjectId, change: impl FnOnce(&mut ProjectFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, id)?;
            let mut now = project::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_project(base, now.fields)
        })
    }

    fn put_project(&mut self, base: Base<ProjectId>, fields: ProjectFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, base.id)?;
        let fields = fields.checked()?;
        let before = project::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        self.check_unmerged(id)?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = project::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_project(&fields, Some(id))?;
        project::revise(self.writer(pass)?, id, before.since, &fields)
    }

    pub(in crate::ledger) fn check_project(&self, fields: &ProjectFields, id: Option<ProjectId>) -> Result<()> {
        let conn = self.conn()?;
        let mut of_name = project::of_name(conn, &fields.name, NOW)?.into_iter();
        if let Some((other, _)) =
            of_name.find(|(other, code)| Some(*other) != id && (code.is_none() || fields.code.is_none()))
        {
            return Err(messages::project_name_taken(other).field("name"));
        }
        if let Some(code) = &fields.code
            && let Some(other) = project::by_code(conn, code, NOW)?.filter(|other| Some(*other) != id)
        {
            return Err(messages::project_code_taken(other).field("code"));
        }
        if let Some(sector) = fields.sector {
            sector::get(conn, sector, NOW)?.ok_or_else(|| messages::not_found(sector).field("sector"))?;
        }
        self.check_parents(fields.parent, id)
    }

    fn check_parents(&self, parent: Option<ProjectId>, id: Option<ProjectId>) -> Result<()> {
        let mut next = parent;
        for _ in 0..limits::PROJECT_DEPTH {
            let Some(above) = next else { return Ok(()) };
            let above = self.end(above)?;
            if Some(above) == id {
                break;
            }
            let found = project::get(self.conn()?, above, NOW)?;
            next = found.ok_or_else(|| messages::not_found(above).field("parent"))?.fields.parent;
        }
        Err(messages::project_part_of_itself().field("parent"))
    }
}

/// # Projects (重大项目)
///
/// Projects by number, code or name, and every version of one.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let bridge = view.project_by_name("凤凰岭大桥")?.expect("a project");
/// assert_eq!((bridge.id, view.project_history(project)?.len()), (project, 1));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One project; of a number that was merged, the project that it is.
    pub fn project(&self, id: ProjectId) -> Result<Project> {
        let id = self.end(id)?;
        let found = project::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        self.check_sees(id)?;
        Ok(found)
    }

    /// All projects, in the order of their numbers; those that were merged are listed once.
    pub fn projects(&self) -> Result<Vec<Project>> {
        let mut projects = project::all(self.conn()?, self.as_of().0)?;
        projects.retain(|project| self.sees(project.id));
        Ok(projects)
    }

    /// The project that has a national code, or had it as of the change of this view.
    pub fn project_by_code(&self, code: &ProjectCode) -> Result<Option<Project>> {
        let found = project::by_code(self.conn()?, code, self.moment())?.map(|id| self.end(id)).transpose()?;
        let found = found.filter(|id| self.sees(*id));
        Ok(found.map(|id| project::get(self.conn()?, id, self.as_of().0)).transpose()?.flatten())
    }

    /// The project that has a name, or had it as of the change of this view, whatever its blanks, brackets and marks.
    ///
    /// Fails with `NameAmbiguous` where it stands for several projects, and gives their codes.
    pub fn project_by_name(&self, name: &str) -> Result<Option<Project>> {
        let mut found = BTreeMap::new();
        for (id, code) in project::of_name(self.conn()?, name, self.moment())? {
            let end = self.end(id)?;
            // Its own code is the one that distinguishes it.
            if end == id || !found.contains_key(&end) {
                found.insert(end, code);
            }
        }
        let mut found = found.into_iter().collect::<Vec<_>>();
        found.retain(|(id, _)| self.sees(*id));
        if found.len() > 1 {
            return Err(ambiguous(name, &found));
        }
        let found = found.first().map(|(id, _)| project::get(self.conn()?, *id, self.as_of().0));
        Ok(found.transpose()?.flatten())
    }

    /// The projects in whose name a text stands, whatever its blanks, width and brackets, or in whose national code, from four
    /// characters on. Those whose whole name it is come first, then those whose name begins with it.
    pub fn find_projects(&self, part: &str) -> Result<Vec<Project>> {
        let part = checked_name("name_part", part)?;
        let (key, former) = (name_key(&part), former_key(&part));
        let code = key.replace('-', "").to_uppercase();
        let code = Some(code.as_str())
            .filter(|code| code.len() >= CODE_CHARS && code.bytes().all(|c| c.is_ascii_alphanumeric()));
        let parts = [Some(key.as_str()).filter(|key| !key.is_empty()), former.as_deref(), code];
        let mut found = project::with_part(self.conn()?, parts, self.as_of().0)?;
        found.retain(|project| self.sees(project.id));
        let place = |project: Project| {
            let name = name_key(&project.fields.name);
            ((name != key, !name.starts_with(&key)), project)
        };
        let mut found = found.into_iter().map(place).collect::<Vec<_>>();
        found.order_by_key(|(place, _)| *place);
        Ok(found.into_iter().map(|(_, project)| project).collect())
    }

    /// Every version of a project that this view knows of, oldest first.
    pub fn project_history(&self, id: ProjectId) -> Result<Vec<Project>> {
        self.check_sees(self.end(id)?)?;
        project::history(self.conn()?, id, self.as_of().0)
    }
}

fn ambiguous(name: &str, found: &[(ProjectId, Option<ProjectCode>)]) -> Error {
    let each = found.iter().map(|(id, code)| match code {
        Some(code) => parts::project_with_code(id.0, code.to_string()),
        None => parts::project_without_code(id.0),
    });
    messages::name_ambiguous(name, Arg::list(each)).field("name")
}
