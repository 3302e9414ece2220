//! Projects (重大项目).

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::columns::InColumns;
use super::merger::Merged;
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{NOW, query};
use crate::domain::project::{Project, ProjectFields};
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::domain::value::text;
use crate::error::Result;
use crate::ordered::IntoOrdered;
use crate::store::tables::project::{PROJECT, PROJECT_VERSION};

/// The versions of projects for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT project_id, {} FROM project_version v WHERE {which}", ProjectFields::SELECT)
}

fn open(writer: &mut ChangeWriter, id: ProjectId, fields: &ProjectFields) -> Result<()> {
    writer.open(&PROJECT_VERSION, &[id.0], &fields.row())
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Project> {
    Ok(Project { id: columns.read()?, since: columns.read()?, fields: ProjectFields::read(columns)? })
}

/// Adds a project.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &ProjectFields) -> Result<ProjectId> {
    let id = ProjectId(writer.create(&PROJECT, &[])?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a project.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: ProjectId,
    since: ChangeNumber,
    fields: &ProjectFields,
) -> Result<()> {
    let parent = stored_parent(writer.conn(), id, fields.parent)?;
    writer.close(&PROJECT_VERSION, &[id.0], since)?;
    match parent == fields.parent {
        true => open(writer, id, fields),
        false => open(writer, id, &ProjectFields { parent, ..fields.clone() }),
    }
}

/// The parent of a project as it is stored, where it stands for the one that is to be written.
fn stored_parent(conn: &Connection, id: ProjectId, parent: Option<ProjectId>) -> Result<Option<ProjectId>> {
    let merged = Merged::of_few(conn, NOW)?;
    if merged.is_nothing() {
        return Ok(parent);
    }
    let as_stored = one(conn, id, NOW)?.and_then(|project| project.fields.parent);
    let mut settled = as_stored;
    merged.settle_some(&mut settled)?;
    Ok(if settled == parent { as_stored } else { parent })
}

fn one(conn: &Connection, id: ProjectId, as_of: i64) -> Result<Option<Project>> {
    let sql = select("project_id = ?1 AND until > ?2 AND since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// Projects with the parents that theirs are as of a change.
fn settled(mut projects: Vec<Project>, merged: &Merged<'_>) -> Result<Vec<Project>> {
    if !merged.is_nothing() {
        projects.iter_mut().try_for_each(|project| merged.settle_some(&mut project.fields.parent))?;
    }
    Ok(projects)
}

/// One project, by its own number.
pub(crate) fn get(conn: &Connection, id: ProjectId, as_of: i64) -> Result<Option<Project>> {
    let Some(mut project) = one(conn, id, as_of)? else { return Ok(None) };
    if project.fields.parent.is_some() {
        Merged::of_few(conn, as_of)?.settle_some(&mut project.fields.parent)?;
    }
    Ok(Some(project))
}

/// The project that has this national code.
pub(crate) fn by_code(conn: &Connection, code: &ProjectCode, as_of: i64) -> Result<Option<ProjectId>> {
    query::holder(conn, ("project_version", "project_id", "code"), code.as_str(), as_of)
}

/// The projects that have this name, whatever its blanks, brackets and marks, with their codes. They are several only where
/// each has a code.
pub(crate) fn of_name(conn: &Connection, name: &str, as_of: i64) -> Result<Vec<(ProjectId, Option<ProjectCode>)>> {
    let of_key = |key: &str| {
        let sql = "SELECT project_id, code FROM project_version
                   WHERE name_key = ?1 AND until > ?2 AND since <= ?2 ORDER BY project_id";
        query::all(conn, sql, params![key, as_of], |columns| Ok((columns.read()?, columns.read()?)))
    };
    let found = of_key(&text::name_key(name))?;
    match text::former_key(name).filter(|_| found.is_empty()) {
        Some(former) => of_key(&former),
        None => Ok(found),
    }
}

/// The projects in whose name or code something stands, in the order of their numbers. `parts` are parts of names' keys, in the present
/// form and in that of older versions, and a part of a code without its hyphens.
pub(crate) fn with_part(conn: &Connection, parts: [Option<&str>; 3], as_of: i64) -> Result<Vec<Project>> {
    let sql = select(
        "until > ?1 AND since <= ?1
           AND (instr(name_key, ?2) > 0 OR instr(name_key, ?3) > 0 OR instr(replace(code, '-', ''), ?4) > 0)
         ORDER BY project_id",
    );
    let [key, former, code] = parts;
    let found = query::all(conn, &sql, params![as_of, key, former, code], read)?;
    let merged = Merged::of_many(conn, as_of)?;
    if merged.is_nothing() {
        return Ok(found);
    }
    let mut ends = BTreeMap::new();
    for project in found {
        let end = merged.end(project.id)?;
        match end == project.id {
            true => drop(ends.insert(end, project)),
            false if ends.contains_key(&end) => {}
            false => ends.extend(one(conn, end, as_of)?.map(|project| (end, project))),
        }
    }
    settled(ends.into_values().collect(), &merged)
}

/// All projects but for those that are another one, in the order of their numbers.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Project>> {
    let merged = Merged::of_many(conn, as_of)?;
    let mut projects = settled(with_merged(conn, as_of)?, &merged)?;
    merged.keep_ends(&mut projects, |project| project.id)?;
    Ok(projects)
}

/// All projects, also those that are another one: names and codes are theirs for ever.
pub(crate) fn with_merged(conn: &Connection, as_of: i64) -> Result<Vec<Project>> {
    let sql = select("until > ?1 AND since <= ?1 ORDER BY project_id");
    query::all(conn, &sql, [as_of], read)
}

#[cfg(feature = "sheets")]
/// Number, name, key of the name and code of each project.
pub(crate) fn names(
    conn: &Connection,
    as_of: i64,
    mut each: impl FnMut(ProjectId, String, String, Option<ProjectCode>) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT project_id, name, name_key, code FROM project_version
               WHERE until > ?1 AND since <= ?1 ORDER BY project_id";
    query::all(conn, sql, [as_of], |columns| each(columns.read()?, columns.take()?, columns.take()?, columns.read()?))?;
    Ok(())
}

#[cfg(feature = "sheets")]
/// Number, name and key of each name that a project had before.
pub(crate) fn former_names(
    conn: &Connection,
    as_of: i64,
    mut each: impl FnMut(ProjectId, String, String) -> Result<()>,
) -> Result<()> {
    // A project that is voided is not found by any name.
    let sql = "SELECT project_id, max(name), name_key FROM project_version
               WHERE until <= ?1 AND project_id IN (SELECT project_id FROM project_version WHERE until > ?1 AND since <= ?1)
               GROUP BY project_id, name_key ORDER BY project_id, name_key";
    query::all(conn, sql, [as_of], |columns| each(columns.read()?, columns.take()?, columns.take()?))?;
    Ok(())
}

/// The names of a plan's projects, with the changes that wrote them.
pub(crate) fn names_of_plan(
    conn: &Connection,
    plan: PlanId,
    as_of: i64,
) -> Result<BTreeMap<ProjectId, (ChangeNumber, String)>> {
    let sql = "SELECT p.project_id, p.since, p.name FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
               JOIN project_version p ON p.project_id = i.project_id AND p.until > ?2 AND p.since <= ?2
               WHERE v.plan_id = ?1 AND v.until > ?2 AND v.since <= ?2";
    let names =
        query::all(conn, sql, [plan.0, as_of], |columns| Ok((columns.read()?, (columns.read()?, columns.take()?))))?;
    let mut names: BTreeMap<ProjectId, (ChangeNumber, String)> = names.into_iter().into_map();
    let merged = Merged::of_many(conn, as_of)?;
    if merged.is_nothing() {
        return Ok(names);
    }
    for project in names.keys().copied().collect::<Vec<_>>() {
        let end = merged.end(project)?;
        if end != project {
            names.remove(&project);
            names.extend(one(conn, end, as_of)?.map(|of| (end, (of.since, of.fields.name))));
        }
    }
    Ok(names)
}

/// Every version of a project with the change from which on it holds, oldest first.
pub(crate) fn history(conn: &Connection, id: ProjectId, as_of: i64) -> Result<Vec<Project>> {
    let sql = select("project_id = ?1 AND since <= ?2 ORDER BY since");
    settled(query::all(conn, &sql, [id.0, as_of], read)?, &Merged::of_many(conn, as_of)?)
}
