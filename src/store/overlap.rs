//! Which of a whole and its parts counts in a plan (整体与部分).

use rusqlite::Connection;

use super::merger::{self, Merged};
use super::writer::ChangeWriter;
use super::{NOW, OPEN, query};
use crate::domain::plan::overlap::CountedSide;
use crate::domain::value::ids::{ChangeNumber, PlanId, ProjectId};
use crate::error::Result;
use crate::store::tables::plan::PLAN_COUNTED;

/// The choice of a plan, and the change that made it.
pub(crate) fn side(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Option<(CountedSide, ChangeNumber)>> {
    let sql = "SELECT side, since FROM plan_counted WHERE plan_id = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, [plan.0, as_of], |columns| Ok((columns.read()?, columns.read()?)))
}

/// Every choice that a plan made, oldest first: the change, and the side; `None` where a choice was given up.
pub(crate) fn history(conn: &Connection, plan: PlanId, as_of: i64) -> Result<Vec<(ChangeNumber, Option<CountedSide>)>> {
    let sql = "SELECT since, until, side FROM plan_counted WHERE plan_id = ?1 AND since <= ?2 ORDER BY since";
    let rows = query::all(conn, sql, [plan.0, as_of], |columns| {
        Ok((columns.read::<ChangeNumber>()?, columns.take::<i64>()?, columns.read()?))
    })?;
    let mut versions: Vec<(ChangeNumber, Option<CountedSide>)> = Vec::new();
    for (since, until, side) in rows {
        if versions.last().is_some_and(|(ended, side)| side.is_none() && *ended == since) {
            versions.pop();
        }
        versions.push((since, Some(side)));
        if until <= as_of {
            versions.push((ChangeNumber(until), None));
        }
    }
    Ok(versions)
}

/// Puts a choice in place of the one that was made in `before`; `None` gives it up.
pub(crate) fn choose(
    writer: &mut ChangeWriter,
    plan: PlanId,
    before: Option<ChangeNumber>,
    side: Option<CountedSide>,
) -> Result<()> {
    if let Some(since) = before {
        writer.close(&PLAN_COUNTED, &[plan.0], since)?;
    }
    match side {
        Some(side) => writer.open(&PLAN_COUNTED, &[plan.0], &[side.into()]),
        None => Ok(()),
    }
}

/// The projects that are parts of another one as they are now, by their numbers.
pub(crate) fn parts(conn: &Connection, whole: ProjectId) -> Result<Vec<ProjectId>> {
    let sql =
        format!("SELECT project_id FROM project_version WHERE parent_id = ?1 AND until = {OPEN} ORDER BY project_id");
    let merged = Merged::of_few(conn, NOW)?;
    let mut parts = Vec::new();
    for number in merged.numbers(whole)? {
        parts.extend(query::all(conn, &sql, [number.0], |columns| columns.read::<ProjectId>())?);
    }
    merged.keep_ends(&mut parts, |part| *part)?;
    Ok(parts)
}

/// The project that another one is a part of.
pub(crate) fn parent(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Option<ProjectId>> {
    let parent = parent_as_written(conn, project, as_of)?;
    parent.map(|parent| merger::end(conn, parent, as_of)).transpose()
}

/// The same by the number that was written, whatever that is now.
pub(crate) fn parent_as_written(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Option<ProjectId>> {
    let sql = "SELECT parent_id FROM project_version WHERE project_id = ?1 AND until > ?2 AND since <= ?2";
    Ok(query::one(conn, sql, [project.0, as_of], |columns| columns.read())?.flatten())
}
