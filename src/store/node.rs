//! Nodes of projects (节点), but for what every record is asked ([`versions`]).

use rusqlite::{Connection, params};

use super::merger::Merged;
use super::{item, query, versions};
use crate::domain::project::node::{Node, NodeQuery};
use crate::domain::value::ids::{NodeId, PlanId, ProjectId};
use crate::error::Result;
use crate::ordered::{IntoOrdered, Ordered};

/// The order in which an office reads the nodes of a project.
const IN_ORDER: &str = "ORDER BY t.project_id, v.position, t.id";

/// The nodes of a project, in their order.
pub(crate) fn of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<Node>> {
    let mut nodes = versions::of_project::<Node>(conn, project, as_of)?;
    nodes.order_by_key(|node| (node.fields.position, node.id));
    Ok(nodes)
}

/// The nodes of all projects, or of those of a plan; by project, in their order.
pub(crate) fn all(conn: &Connection, plan: Option<PlanId>, as_of: i64) -> Result<Vec<Node>> {
    asked(conn, &NodeQuery { plan, ..NodeQuery::default() }, as_of)
}

/// The nodes that a query asks for, whatever their state; by project, in their order.
pub(crate) fn asked(conn: &Connection, query: &NodeQuery, as_of: i64) -> Result<Vec<Node>> {
    let NodeQuery { plan, project, unit, template, state: _ } = query;
    let which =
        "(?2 IS NULL OR t.project_id = ?2) AND (?3 IS NULL OR v.unit_id = ?3) AND (?4 IS NULL OR t.template = ?4)
           AND (?5 IS NULL OR t.project_id IN (
                SELECT i.project_id FROM plan_item_version p JOIN plan_item i ON i.id = p.item_id
                WHERE p.plan_id = ?5 AND p.until > ?1 AND p.since <= ?1))";
    let is_merged = !Merged::of_few(conn, as_of)?.is_nothing();
    // What may stand in a row by another number is looked for among all.
    let wanted = |id: Option<i64>| id.filter(|_| !is_merged);
    let (of_project, of_unit) = (wanted(project.map(|id| id.0)), wanted(unit.map(|id| id.0)));
    let params = params![as_of, of_project, of_unit, template, wanted(plan.map(|id| id.0))];
    let mut nodes: Vec<Node> = versions::of(conn, as_of, &format!("{which} {IN_ORDER}"), params)?;
    if is_merged {
        let listed = plan.map(|plan| item::of_plan(conn, plan, as_of)).transpose()?;
        let listed = listed.map(|items| items.into_iter().map(|item| item.project).into_set());
        nodes.retain(|node| {
            project.is_none_or(|project| node.project == project)
                && unit.is_none_or(|unit| node.fields.unit == Some(unit))
                && listed.as_ref().is_none_or(|listed| listed.contains(&node.project))
        });
        nodes.order_by_key(|node| (node.project, node.fields.position, node.id));
    }
    Ok(nodes)
}

/// The node that comes before a node, as it is stored.
pub(crate) fn before(conn: &Connection, node: NodeId, as_of: i64) -> Result<Option<NodeId>> {
    let sql = "SELECT after_id FROM node_version WHERE node_id = ?1 AND until > ?2 AND since <= ?2";
    Ok(query::one(conn, sql, [node.0, as_of], |columns| columns.read())?.flatten())
}
