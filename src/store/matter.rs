//! What stands in the way of projects (事项), but for what every record is asked ([`versions`]).

use chrono::NaiveDate;
use rusqlite::{CachedStatement, Connection, params};

use super::merger::Merged;
use super::value::Columns;
use super::{item, query, versions};
use crate::domain::project::matter::{Matter, OpenMatter};
use crate::domain::project::matter_query::MatterQuery;
use crate::domain::value::ids::ProjectId;
use crate::error::Result;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::file::errors::Stored as _;

/// The versions of matters that are open on a day, which is a parameter.
macro_rules! open_on {
    ($day:literal) => {
        concat!(
            "(v.settled_on IS NULL OR v.settled_on > ",
            $day,
            ") AND (v.opened_on IS NULL OR v.opened_on <= ",
            $day,
            ")"
        )
    };
}

/// The matters that were open on a day after their deadline, the longest overdue first.
pub(crate) fn overdue(conn: &Connection, on: NaiveDate, as_of: i64) -> Result<Vec<Matter>> {
    let which = concat!("v.deadline < ?2 AND ", open_on!("?2"), " ORDER BY v.deadline, t.id");
    versions::of(conn, as_of, which, params![as_of, on.to_string()])
}

/// The matters that a query asks for, whenever they are open: those with the earliest deadline first, those without one last.
pub(crate) fn asked(conn: &Connection, query: &MatterQuery, as_of: i64) -> Result<Vec<Matter>> {
    let MatterQuery { plan, project, unit, kind, open: _, overdue: _ } = query;
    let which = "(?2 IS NULL OR t.project_id = ?2) AND (?3 IS NULL OR v.unit_id = ?3) AND (?4 IS NULL OR t.kind = ?4)
           AND (?5 IS NULL OR t.project_id IN (
                SELECT i.project_id FROM plan_item_version p JOIN plan_item i ON i.id = p.item_id
                WHERE p.plan_id = ?5 AND p.until > ?1 AND p.since <= ?1))
         ORDER BY v.deadline IS NULL, v.deadline, t.id";
    let is_merged = !Merged::of_few(conn, as_of)?.is_nothing();
    // What may stand in a row by another number is looked for among all.
    let asked = |id: Option<i64>| id.filter(|_| !is_merged);
    let kind = kind.map(|kind| kind.number());
    let params =
        params![as_of, asked(project.map(|id| id.0)), asked(unit.map(|id| id.0)), kind, asked(plan.map(|id| id.0))];
    let mut matters: Vec<Matter> = versions::of(conn, as_of, which, params)?;
    if is_merged {
        let listed = plan.map(|plan| item::of_plan(conn, plan, as_of)).transpose()?;
        let listed = listed.map(|items| items.into_iter().map(|item| item.project).into_set());
        matters.retain(|matter| {
            project.is_none_or(|project| matter.project == project)
                && unit.is_none_or(|unit| matter.fields.unit == Some(unit))
                && listed.as_ref().is_none_or(|listed| listed.contains(&matter.project))
        });
    }
    Ok(matters)
}

const OPEN_OF_PROJECT: &str = concat!(
    "SELECT m.id, m.kind, v.name, v.deadline FROM matter m
     JOIN matter_version v ON v.matter_id = m.id AND v.until > ?2 AND v.since <= ?2
     WHERE m.project_id = ?1 AND ",
    open_on!("?3"),
    " ORDER BY m.kind, m.id"
);

/// The matters of projects that are open on a day.
pub(crate) struct OpenMatters<'c> {
    /// `None` where the ledger has no matters at all.
    statement: Option<CachedStatement<'c>>,
    merged: Merged<'c>,
    on: String,
    as_of: i64,
}

impl<'c> OpenMatters<'c> {
    pub(crate) fn new(conn: &'c Connection, on: NaiveDate, as_of: i64) -> Result<Self> {
        let used = query::one(conn, "SELECT 1 FROM matter LIMIT 1", [], |columns| columns.take::<i64>())?;
        let statement = used.map(|_| conn.prepare_cached(OPEN_OF_PROJECT).stored()).transpose()?;
        Ok(OpenMatters { statement, merged: Merged::of_many(conn, as_of)?, on: on.to_string(), as_of })
    }

    /// Those of a project, by kind and number.
    pub(crate) fn of(&mut self, project: ProjectId) -> Result<Vec<OpenMatter>> {
        let Some(statement) = &mut self.statement else { return Ok(Vec::new()) };
        let numbers = self.merged.numbers(project)?;
        let mut matters = Vec::new();
        for number in &numbers {
            let mut rows = statement.query(params![number.0, self.as_of, self.on]).stored()?;
            while let Some(row) = rows.next().stored()? {
                let mut columns = Columns::of(row);
                let (id, kind) = (columns.read()?, columns.read()?);
                matters.push(OpenMatter { id, kind, name: columns.take()?, deadline: columns.read()? });
            }
        }
        if numbers.len() > 1 {
            matters.order_by_key(|matter| (matter.kind, matter.id));
        }
        Ok(matters)
    }
}
