//! Nodes of projects (节点): dated steps, laid out from a template or added by hand, planned and done.
//!
//! Form and rows: PROJECT, NAME, POSITION (its place among the nodes of the project), PLANNED_ON, ACTUAL_ON, UNIT (responsible),
//! NODE_AFTER (the node before it), COUNTS_AS (a start or a finish), DOCUMENT_NO, REMARK; rows also ID, SINCE, NODE_TEMPLATE and
//! TEMPLATE_NODE. Project and name must be there. A node is done by a correction that says ACTUAL_ON.
//!
//! Form of a query: PLAN, PROJECT, UNIT, NODE_TEMPLATE, NODE_STATE. A node must meet everything that is said.

use chrono::NaiveDate;

use super::border::OrEmpty;
use super::border::binds;
use super::document::Drawn;
use super::form::{filled, must};
use super::revision::revises;
use super::row::row;
use crate::print::found_nodes_table;
use crate::{
    Batch, FoundNode, ItemId, Node, NodeFields, NodeId, NodeProposal, NodeQuery, PlanId, ProjectId, Result, View,
};

filled! {
    /// A node being filled in.
    struct NodeForm { project: ProjectId = PROJECT },
    fields: NodeFields = NodeFields::named("")
}

filled!(NodeQuery);

row!(Node, node => { id, since, project, NODE_TEMPLATE: &node.template, template_node }, fields: NodeFields);

row!(FoundNode of Node, row => {
    node { id, since, project }, project_name, node { template: NODE_TEMPLATE, template_node }, unit_name,
    NODE_STATE: row.state, days_late, light, NODE_CONFLICT: row.conflict,
}, node.fields: NodeFields);

row!(NodeProposal, proposal => {
    node, project, project_name, name, EVENT_KIND: proposal.event, occurred_on, document_no,
});

/// Adds a node of a project by hand: Rust `Batch::add_node`, `NodeFields::named`. Without POSITION it stands behind the others.
///
/// `ZDXM_E_NOT_PERMITTED` where the actor is no registrar.
pub(super) fn zdxm_node_add(batch: &mut Batch, form: NodeForm) -> Result<NodeId> {
    batch.add_node(must(form.project, "project")?, form.fields)
}

revises! {
    /// Corrects a node, plans it anew, or says that it is done: Rust `Batch::revise_node`, `Batch::change_node`.
    ///
    /// ACTUAL_ON, DOCUMENT_NO and REMARK are for everybody who may record something of the project, and for the people of UNIT; the
    /// others give `ZDXM_E_NOT_PERMITTED` where the actor is no registrar. The rows of `zdxm_node_find` do as well as the node's own.
    /// `ZDXM_E_RULE` if nodes would wait for one another in a circle, or the form names another project than the node has.
    zdxm_node_revise = Batch::revise_node(id: NodeId, form: NodeForm => form.fields)
        of View::node { project: PROJECT };
}

binds! {
    /// Lays out the nodes of a template for the project of a plan item: Rust `Batch::lay_nodes`. It gives how many were added.
    ///
    /// The template is one of the plan's rules, or one that comes with the library. Nodes that were laid out before stay as they are.
    ///
    /// - name: name of the template, such as 建设节点
    zdxm_node_lay = Batch::lay_nodes(item: ItemId, name: &str) -> u32;

    /// One node: Rust `View::node`.
    zdxm_node_get = View::node(id: NodeId) -> Node;
    /// The nodes of a project, in their order: Rust `View::nodes`.
    zdxm_node_list = View::nodes(project: ProjectId) -> Vec<Node>;
    /// Every version of a node that the view knows of, oldest first: Rust `View::node_history`.
    zdxm_node_history = View::node_history(id: NodeId) -> Vec<Node>;

    /// The starts and finishes that nodes propose at the end of a day (yyyymmdd) and the ledger does not know: Rust `View::node_proposals`.
    ///
    /// A person looks at them, and records them by `zdxm_event_record`.
    zdxm_node_proposals = View::node_proposals(plan: PlanId, on: NaiveDate) -> Vec<NodeProposal>;
}

/// The nodes that meet a query, as they stand at the end of a day (yyyymmdd): Rust `View::find_nodes`, `NodeFields::state`,
/// `NodeFields::days_late`, `NodeFields::light`.
///
/// They come by project, in their order. DAYS_LATE and LIGHT are NULL where no day is planned. `ZDXM_E_NOT_FOUND` for a plan, a project
/// or a unit that does not exist.
pub(super) fn zdxm_node_find(view: &View, on: NaiveDate, query: OrEmpty<NodeQuery>) -> Result<Vec<FoundNode>> {
    view.find_nodes(on, &query)
}

/// The same as a document (节点完成情况表): Rust `print::found_nodes_table`.
pub(super) fn zdxm_node_find_document(view: &View, on: NaiveDate, query: OrEmpty<NodeQuery>) -> Result<Drawn> {
    Ok(Drawn::of(found_nodes_table(&view.find_nodes(on, &query)?, on)))
}
