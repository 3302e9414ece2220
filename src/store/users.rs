//! Who still uses a record (使用者), so that it cannot be voided.

use rusqlite::Connection;

use super::query;
use super::value::Columns;
use crate::domain::beside::attachment::AttachedKind;
use crate::domain::monthly::ten_day::TenDays;
use crate::domain::office::person::{PersonId, Role};
use crate::domain::office::voided::VoidOf;
use crate::domain::plan::plan_change::PlanChangeId;
use crate::domain::project::event::EventId;
use crate::domain::value::ids::{
    AssessmentFactId, AttachmentId, ItemId, LetterId, MatterId, NodeId, PlaceId, PlanId, ProjectId, UnitId,
};
use crate::domain::value::period::YearMonth;
use crate::error::Result;

/// A record that uses another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum User {
    /// A place in a plan.
    Item(ItemId, PlanId),
    Event(EventId),
    Matter(MatterId),
    Node(NodeId),
    Letter(LetterId),
    AssessmentFact(AssessmentFactId),
    /// A file that is attached to it.
    Attachment(AttachmentId),
    Place(PlaceId),
    /// A role that somebody has.
    Role(PersonId, Role),
    /// A project that is a part of it.
    Part(ProjectId),
    Person(PersonId),
    PlanChange(PlanChangeId),
    /// What is one with it.
    Merged(VoidOf),
    /// A monthly report, or what is on its way to become one.
    Report(ItemId, YearMonth),
    TenDays(ItemId, TenDays),
}

/// Asks for users: the number of the used record is `?1`, and `?2` the `until` of what holds.
macro_rules! ask {
    ($conn:ident, $id:expr, $sql:literal, |$columns:ident| $read:expr) => {
        query::all($conn, $sql, [$id, super::OPEN], |$columns: &mut Columns<'_, '_>| $read)?
    };
}

/// Everything that uses a record as it is now.
pub(crate) fn users(conn: &Connection, of: VoidOf) -> Result<Vec<User>> {
    let id = of.id();
    match of {
        VoidOf::Project(_) => Ok([of_project(conn, id)?, merged(conn, of, |id| ProjectId(id).into())?].concat()),
        VoidOf::Unit(_) => Ok([of_unit(conn, id)?, merged(conn, of, |id| UnitId(id).into())?].concat()),
        VoidOf::Person(_) => roles(conn, "person_id", id),
        VoidOf::Letter(_) => {
            Ok([letters(conn, "v.escalated_to = ?1", id)?, attached(conn, AttachedKind::Letter, id)?].concat())
        }
        VoidOf::Matter(_) => {
            let reports = ask!(
                conn,
                id,
                "SELECT l.item_id, y.year, l.month FROM matter_report l JOIN plan_item i ON i.id = l.item_id
             JOIN year_plan y ON y.id = i.plan_id WHERE l.matter_id = ?1 AND l.until = ?2 ORDER BY y.year, l.month",
                |columns| Ok(User::Report(columns.read()?, YearMonth::new(columns.take()?, columns.take()?)?))
            );
            let handed = "t.matter_id = ?1 OR EXISTS (SELECT 1 FROM json_each(v.matters) m WHERE m.value = ?1)";
            Ok([reports, letters(conn, handed, id)?, attached(conn, AttachedKind::Matter, id)?].concat())
        }
        VoidOf::Node(_) => nodes(conn, "v.after_id = ?1", id),
        VoidOf::Item(item) => of_item(conn, item),
        VoidOf::AssessmentFact(_) | VoidOf::Attachment(_) | VoidOf::Place(_) | VoidOf::Draft(..) => Ok(Vec::new()),
    }
}

/// The attachments for which a condition holds. It calls identities `t`, and versions `v`.
fn attachments(conn: &Connection, which: &str, id: i64) -> Result<Vec<User>> {
    let sql = format!(
        "SELECT t.id FROM attachment t JOIN attachment_version v ON v.attachment_id = t.id AND v.until = ?2
         WHERE {which} ORDER BY t.id"
    );
    query::all(conn, &sql, [id, super::OPEN], |columns| Ok(User::Attachment(columns.read()?)))
}

/// What is attached to a record.
fn attached(conn: &Connection, kind: AttachedKind, id: i64) -> Result<Vec<User>> {
    attachments(conn, &format!("t.kind = {} AND t.record_id = ?1", kind.number()), id)
}

/// The others with which a unit or a project was merged by itself.
fn merged(conn: &Connection, of: VoidOf, other: fn(i64) -> VoidOf) -> Result<Vec<User>> {
    let sql = "SELECT iif(id = ?2, into_id, id) FROM merger WHERE subject = ?1 AND (id = ?2 OR into_id = ?2) AND until = ?3 ORDER BY 1";
    query::all(conn, sql, [of.subject().number().into(), of.id(), super::OPEN], |columns| {
        Ok(User::Merged(other(columns.take()?)))
    })
}

/// The nodes for which a condition holds. It calls identities `t`, and versions `v`.
fn nodes(conn: &Connection, which: &str, id: i64) -> Result<Vec<User>> {
    let sql = format!(
        "SELECT t.id FROM node t JOIN node_version v ON v.node_id = t.id AND v.until = ?2 WHERE {which} ORDER BY t.id"
    );
    query::all(conn, &sql, [id, super::OPEN], |columns| Ok(User::Node(columns.read()?)))
}

/// The letters for which a condition holds. It calls identities `t`, and versions `v`.
fn letters(conn: &Connection, which: &str, id: i64) -> Result<Vec<User>> {
    let sql = format!(
        "SELECT t.id FROM letter t JOIN letter_version v ON v.letter_id = t.id AND v.until = ?2 WHERE {which} ORDER BY t.id"
    );
    query::all(conn, &sql, [id, super::OPEN], |columns| Ok(User::Letter(columns.read()?)))
}

/// The facts of assessments for which a condition holds. It calls identities `t`, and versions `v`.
fn facts(conn: &Connection, which: &str, id: i64) -> Result<Vec<User>> {
    let sql = format!(
        "SELECT t.id FROM assessment_fact t JOIN assessment_fact_version v ON v.assessment_fact_id = t.id AND v.until = ?2
         WHERE {which} ORDER BY t.id"
    );
    query::all(conn, &sql, [id, super::OPEN], |columns| Ok(User::AssessmentFact(columns.read()?)))
}

/// The roles that name a record in a column.
fn roles(conn: &Connection, column: &str, id: i64) -> Result<Vec<User>> {
    let sql = format!(
        "SELECT g.person_id, g.role FROM role_grant g JOIN role_grant_term t ON t.grant_id = g.id
         WHERE g.{column} = ?1 AND t.until = ?2 ORDER BY g.id"
    );
    query::all(conn, &sql, [id, super::OPEN], |columns| Ok(User::Role(columns.read()?, columns.read()?)))
}

fn of_project(conn: &Connection, id: i64) -> Result<Vec<User>> {
    let mut users = ask!(
        conn,
        id,
        "SELECT i.id, i.plan_id FROM plan_item i
         JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id AND v.until = ?2
         WHERE i.project_id = ?1 ORDER BY i.plan_id",
        |columns| Ok(User::Item(columns.read()?, columns.read()?))
    );
    users.extend(ask!(
        conn,
        id,
        "SELECT e.id FROM event e JOIN event_version v ON v.event_id = e.id AND v.until = ?2
         WHERE e.project_id = ?1 ORDER BY e.id",
        |columns| Ok(User::Event(columns.read()?))
    ));
    users.extend(ask!(
        conn,
        id,
        "SELECT m.id FROM matter m JOIN matter_version v ON v.matter_id = m.id AND v.until = ?2
         WHERE m.project_id = ?1 ORDER BY m.id",
        |columns| Ok(User::Matter(columns.read()?))
    ));
    users.extend(nodes(conn, "t.project_id = ?1", id)?);
    users.extend(letters(conn, "t.project_id = ?1", id)?);
    users.extend(facts(conn, "v.project_id = ?1", id)?);
    users.extend(attachments(conn, "t.project_id = ?1", id)?);
    users.extend(ask!(
        conn,
        id,
        "SELECT p.id FROM place p JOIN place_version v ON v.place_id = p.id AND v.until = ?2
         WHERE p.project_id = ?1 ORDER BY p.id",
        |columns| Ok(User::Place(columns.read()?))
    ));
    users.extend(roles(conn, "project_id", id)?);
    users.extend(ask!(
        conn,
        id,
        "SELECT project_id FROM project_version WHERE parent_id = ?1 AND until = ?2 ORDER BY project_id",
        |columns| Ok(User::Part(columns.read()?))
    ));
    Ok(users)
}

fn of_unit(conn: &Connection, id: i64) -> Result<Vec<User>> {
    let mut users = ask!(
        conn,
        id,
        "SELECT item_id, plan_id FROM plan_item_version
         WHERE (lead_unit_id = ?1 OR reporting_unit_id = ?1) AND until = ?2
         UNION SELECT i.id, i.plan_id FROM plan_item_unit u JOIN plan_item i ON i.id = u.item_id
         WHERE u.unit_id = ?1 AND u.until = ?2 ORDER BY 2, 1",
        |columns| Ok(User::Item(columns.read()?, columns.read()?))
    );
    // What a plan change says of the months before it, and in figures as of then, stays.
    users.extend(ask!(
        conn,
        id,
        "SELECT plan_change_id FROM plan_change_line
         WHERE lead_unit_before = ?1 OR reporting_unit_before = ?1 OR lead_unit_after = ?1 OR reporting_unit_after = ?1
         UNION SELECT l.plan_change_id FROM plan_change_unit u JOIN plan_change_line l ON l.id = u.line_id
         WHERE u.unit_id = ?1 AND ?2 > 0 ORDER BY 1",
        |columns| Ok(User::PlanChange(columns.read()?))
    ));
    users.extend(ask!(
        conn,
        id,
        "SELECT person_id FROM person_version WHERE unit_id = ?1 AND until = ?2 ORDER BY person_id",
        |columns| Ok(User::Person(columns.read()?))
    ));
    users.extend(roles(conn, "unit_id", id)?);
    users.extend(ask!(
        conn,
        id,
        "SELECT matter_id FROM matter_version WHERE unit_id = ?1 AND until = ?2 ORDER BY matter_id",
        |columns| Ok(User::Matter(columns.read()?))
    ));
    users.extend(nodes(conn, "v.unit_id = ?1", id)?);
    let named = "t.unit_id = ?1 OR EXISTS (SELECT 1 FROM json_each(v.units) u WHERE u.value = ?1)";
    users.extend(letters(conn, named, id)?);
    users.extend(facts(conn, "t.unit_id = ?1", id)?);
    Ok(users)
}

fn of_item(conn: &Connection, item: ItemId) -> Result<Vec<User>> {
    let Some((.., year)) = super::history::place_of(conn, item)? else { return Ok(Vec::new()) };
    let mut users = ask!(
        conn,
        item.0,
        "SELECT month FROM report WHERE item_id = ?1 AND until = ?2
         UNION SELECT month FROM filing WHERE item_id = ?1 AND until = ?2
         UNION SELECT month FROM matter_report WHERE item_id = ?1 AND until = ?2 ORDER BY 1",
        |columns| Ok(User::Report(item, YearMonth::new(year, columns.take()?)?))
    );
    users.extend(ask!(
        conn,
        item.0,
        "SELECT period / 10, period % 10 FROM ten_day_report WHERE item_id = ?1 AND until = ?2 ORDER BY period",
        |columns| { Ok(User::TenDays(item, TenDays::new(YearMonth::new(year, columns.take()?)?, columns.take()?)?)) }
    ));
    users.extend(attached(conn, AttachedKind::Report, item.0)?);
    users.extend(ask!(
        conn,
        item.0,
        "SELECT plan_change_id FROM plan_change_line WHERE item_id = ?1 AND ?2 > 0 ORDER BY plan_change_id",
        |columns| Ok(User::PlanChange(columns.read()?))
    ));
    Ok(users)
}
