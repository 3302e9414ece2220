//! Nodes of projects (节点): laid out from a template or added by hand, planned, done.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::messages::node_template_in_circle;
use crate::domain::office::change::ChangeKind;
use crate::domain::project::node::{FoundNode, Node, NodeFields, NodeProposal, NodeQuery, conflict};
use crate::domain::rules::rule_pack::{MatterLight, NodeTemplate, RulePack};
use crate::domain::value::ids::{ItemId, NodeId, PlanId, ProjectId};
use crate::domain::value::period::check_day;
use crate::domain::value::record::Base;
use crate::domain::value::text::{check_new_name, name_key};
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::message::Arg;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::merger::Merged;
use crate::store::value::Value;
use crate::store::{NOW, event, item, node, project, unit, versions};

impl Batch {
    /// Lays out the nodes of a template for the project of a plan item (布置节点): the template that the plan's rules have by that
    /// name, or one that comes with the library. Gives how many were added.
    ///
    /// Nodes that the project has from this template already are left as they are, also where the template was changed since; what the
    /// template has beside them is added behind. A registrar's task, as every plan of nodes is. Fails with `NotFound` for a template
    /// that is not known, and with `Rule` where it is for items of other phases.
    pub fn lay_nodes(&mut self, item: ItemId, template: &str) -> Result<u32> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::TrackNodes, item)?;
            let conn = batch.conn()?;
            let (plan, project) =
                item::identity(conn, item, NOW)?.ok_or_else(|| messages::not_found(item).field("item"))?;
            let phase =
                item::get(conn, plan, item, NOW)?.ok_or_else(|| messages::not_found(item).field("item"))?.fields.phase;
            let pack = pack_of(conn, plan, NOW)?.map(|stored| stored.pack);
            let templates = templates_of(pack.as_ref());
            let key = name_key(template);
            let found = templates.iter().find(|of| name_key(&of.template) == key);
            let Some(found) = found else {
                let known = Arg::list(templates.iter().map(|of| of.template.as_str()));
                return Err(messages::node_template_unknown(template, known).field("node_template"));
            };
            if !found.is_for(phase) {
                let phases = Arg::list(found.phases.iter().copied());
                return Err(
                    messages::node_template_of_other_phase(&found.template, phases, item, phase).field("node_template")
                );
            }
            let found = NodeTemplate::clone(found);
            let nodes = node::of_project(conn, project, NOW)?;
            let mut place = nodes.iter().filter_map(|node| node.fields.position).max().unwrap_or(0);
            let mut laid: BTreeMap<String, NodeId> = BTreeMap::new();
            for node in nodes.iter().filter(|node| node.template.as_deref() == Some(found.template.as_str())) {
                laid.extend(node.template_node.clone().map(|id| (id, node.id)));
            }
            let mut wanted: Vec<_> = found.list.iter().filter(|node| !laid.contains_key(&node.id)).collect();
            let added = u32::try_from(wanted.len()).unwrap_or(u32::MAX);
            let positions: BTreeMap<&str, u32> = wanted
                .iter()
                .map(|node| {
                    place = place.saturating_add(1);
                    (node.id.as_str(), place)
                })
                .collect();
            // A node comes behind the one that it waits for, whatever the order in which the template lists them.
            while !wanted.is_empty() {
                let (ready, waiting): (Vec<_>, Vec<_>) = wanted
                    .into_iter()
                    .partition(|node| node.after.as_ref().is_none_or(|after| laid.contains_key(after)));
                if let Some(stuck) = waiting.first().filter(|_| ready.is_empty()) {
                    return Err(node_template_in_circle(&found.template, &stuck.id).field("node_template"));
                }
                for of in ready {
                    let fields = NodeFields {
                        position: positions.get(of.id.as_str()).copied(),
                        after: of.after.as_ref().and_then(|after| laid.get(after)).copied(),
                        counts_as: of.counts_as,
                        ..NodeFields::named(&of.name)
                    };
                    let fields = fields.checked()?;
                    let identity = [project.into(), Value::Text(&found.template), Value::Text(&of.id)];
                    let id = versions::add::<Node>(batch.writer(pass)?, &identity, &fields)?;
                    laid.insert(of.id.clone(), id);
                }
                wanted = waiting;
            }
            Ok(added)
        })
    }

    /// Adds a node of a project by hand; without a place, behind the others. A registrar's task.
    ///
    /// Fails with `NotFound` for a project, a unit or a node before it that does not exist.
    pub fn add_node(&mut self, project: ProjectId, fields: NodeFields) -> Result<NodeId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::TrackNodes, project)?;
            let mut fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            let found = project::get(batch.conn()?, project, NOW)?;
            let project = found.ok_or_else(|| messages::not_found(project).field("project"))?.id;
            if fields.position.is_none() {
                let nodes = node::of_project(batch.conn()?, project, NOW)?;
                let last = nodes.iter().filter_map(|node| node.fields.position).max().unwrap_or(0);
                fields.position = Some(last.saturating_add(1));
                fields = fields.checked()?;
            }
            batch.check_node(None, project, &fields)?;
            versions::add::<Node>(batch.writer(pass)?, &[project.into(), Value::Null, Value::Null], &fields)
        })
    }

    /// Replaces what is known of a node, on the version that was read: also when it was done.
    ///
    /// When it was done, the document that proves it and a remark are for everybody who may record something of the project, and for
    /// the people of the node's unit. What it is, by when, by whom and after what is the registrar's: who is measured does not move
    /// the measure. Fails with `Conflict` where somebody has changed it since, and with `Rule` where the nodes would wait for one
    /// another in a circle.
    pub fn revise_node(&mut self, base: impl Into<Base<NodeId>>, fields: NodeFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_node(base, fields))
    }

    /// Changes some of what is known of a node, or says that it is done; the rest stays as it is now.
    pub fn change_node(&mut self, id: NodeId, change: impl FnOnce(&mut NodeFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = versions::get::<Node>(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            batch.may_record(now.project, now.fields.unit)?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_node(base, now.fields)
        })
    }

    fn put_node(&mut self, base: Base<NodeId>, fields: NodeFields) -> Result<()> {
        let id = base.id;
        let before = versions::get::<Node>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        let fields = NodeFields { position: fields.position.or(before.fields.position), ..fields }.checked()?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        let done = NodeFields {
            actual_on: fields.actual_on,
            document_no: fields.document_no.clone(),
            remark: fields.remark.clone(),
            ..before.fields.clone()
        };
        let pass = if fields == done {
            self.may_record(before.project, before.fields.unit)?
        } else {
            self.may_manage(ChangeKind::TrackNodes, id)?
        };
        self.check_base(id, base.since, before.since, || {
            let versions = versions::history::<Node>(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        if fields != done {
            self.check_node(Some(id), before.project, &fields)?;
        }
        versions::revise::<Node>(self.writer(pass)?, id, before.since, &fields)
    }

    /// Whether the records that a node names exist, and no circle of nodes comes from it.
    pub(in crate::ledger) fn check_node(
        &self,
        id: Option<NodeId>,
        project: ProjectId,
        fields: &NodeFields,
    ) -> Result<()> {
        let conn = self.conn()?;
        if let Some(unit) = fields.unit {
            unit::get(conn, unit, NOW)?.ok_or_else(|| messages::not_found(unit).field("unit"))?;
        }
        let Some(after) = fields.after else { return Ok(()) };
        let before = versions::get::<Node>(conn, after, NOW)?;
        let before = before.ok_or_else(|| messages::not_found(after).field("node_after"))?;
        if before.project != project {
            return Err(messages::node_after_other_project(after, project).field("node_after"));
        }
        let Some(id) = id else { return Ok(()) };
        let mut seen = BTreeSet::from([id]);
        let mut next = Some(after);
        while let Some(at) = next {
            if !seen.insert(at) {
                return Err(messages::nodes_in_circle(id, after).field("node_after"));
            }
            next = node::before(conn, at, NOW)?;
        }
        Ok(())
    }
}

/// The templates that a plan with a pack, or without one, has.
fn templates_of(pack: Option<&RulePack>) -> Vec<&NodeTemplate> {
    pack.map_or_else(|| RulePack::shipped_nodes().iter().collect(), RulePack::all_nodes)
}

/// # Nodes (节点)
///
/// The dated steps of projects: how they stand on a day, and the events that they propose.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.nodes(project)?.is_empty());
/// assert!(view.find_nodes(march.last_day(), &NodeQuery::default().with_plan(plan))?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One node.
    pub fn node(&self, id: NodeId) -> Result<Node> {
        let found = versions::get::<Node>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// The nodes of a project, in their order.
    pub fn nodes(&self, project: ProjectId) -> Result<Vec<Node>> {
        self.project(project)?;
        node::of_project(self.conn()?, project, self.as_of().0)
    }

    /// Every version of a node that this view knows of, oldest first.
    pub fn node_history(&self, id: NodeId) -> Result<Vec<Node>> {
        let mut history = versions::history::<Node>(self.conn()?, id, self.as_of().0)?;
        history.retain(|node| self.sees(node.project));
        Ok(history)
    }

    /// The nodes that meet a query, as they stand at the end of a day; by project, in their order.
    ///
    /// Fails with `NotFound` for a plan, a project or a unit that does not exist.
    pub fn find_nodes(&self, on: NaiveDate, query: &NodeQuery) -> Result<Vec<FoundNode>> {
        check_day("on_day", on)?;
        let light = match query.plan {
            Some(plan) => self.node_light(plan).map_err(|error| error.field("plan"))?,
            None => MatterLight::default(),
        };
        let project = query.project.map(|project| Ok(self.project(project)?.id));
        let unit = query.unit.map(|unit| Ok(self.unit(unit)?.id));
        let mut asked = query.clone();
        asked.project = project.transpose().map_err(|error: Error| error.field("project"))?;
        asked.unit = unit.transpose().map_err(|error: Error| error.field("unit"))?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        // The node before one need not meet the query.
        let whole = NodeQuery { unit: None, template: None, ..asked.clone() };
        let mut all = node::asked(conn, &whole, as_of)?;
        all.retain(|node| self.sees(node.project));
        let by_number: BTreeMap<NodeId, &Node> = all.iter().map(|node| (node.id, node)).collect();
        let units = self.units()?.into_iter().map(|unit| (unit.id, unit.fields.name)).into_map();
        let names = self.names_of(all.iter().map(|node| node.project))?;
        let is_asked = |node: &&Node| {
            asked.unit.is_none_or(|unit| node.fields.unit == Some(unit))
                && asked.template.as_ref().is_none_or(|of| node.template.as_ref() == Some(of))
                && asked.state.is_none_or(|state| node.fields.state(on) == state)
        };
        let found = |node: &Node| FoundNode {
            project_name: names.get(&node.project).cloned().unwrap_or_default(),
            unit_name: node.fields.unit.and_then(|unit| units.get(&unit).cloned()),
            state: node.fields.state(on),
            days_late: node.fields.days_late(on),
            light: node.fields.light(on, light),
            conflict: conflict(node, &by_number, on),
            node: node.clone(),
        };
        Ok(all.iter().filter(is_asked).map(found).collect())
    }

    /// The events that nodes of a plan's projects propose at the end of a day (建议登记的开竣工): of each node that is done and amounts to
    /// a start or a finish, where the ledger knows no such event of the project. A person looks at them and records them
    /// ([`Batch::record_event`]); the library never does.
    pub fn node_proposals(&self, id: PlanId, on: NaiveDate) -> Result<Vec<NodeProposal>> {
        check_day("on_day", on)?;
        self.plan(id)?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let mut nodes = self.nodes_of_plan(id)?;
        nodes.retain(|node| node.fields.counts_as.is_some() && node.fields.is_done(on));
        let names = self.names_of(nodes.iter().map(|node| node.project))?;
        let merged = Merged::of_many(conn, as_of)?;
        let mut proposals = Vec::new();
        // Of several nodes that amount to the same, the first that was done.
        nodes.order_by_key(|node| (node.project, node.fields.counts_as, node.fields.actual_on, node.id));
        let mut proposed = None;
        for node in nodes {
            let (Some(event), Some(occurred_on)) = (node.fields.counts_as, node.fields.actual_on) else { continue };
            if proposed.replace((node.project, event)) == Some((node.project, event)) {
                continue;
            }
            let known = event::of_merged(conn, node.project, &merged, as_of)?;
            if known.iter().any(|known| known.kind == event) {
                continue;
            }
            let project_name = names.get(&node.project).cloned().unwrap_or_default();
            proposals.push(NodeProposal {
                node: node.id,
                project: node.project,
                project_name,
                name: node.fields.name,
                event,
                occurred_on,
                document_no: node.fields.document_no,
            });
        }
        Ok(proposals)
    }

    /// The nodes of a plan's projects, by project, in their order.
    pub(crate) fn nodes_of_plan(&self, plan: PlanId) -> Result<Vec<Node>> {
        let mut nodes = node::all(self.conn()?, Some(plan), self.as_of().0)?;
        nodes.retain(|node| self.sees(node.project));
        Ok(nodes)
    }

    /// From when on a late node is red, by the rules of a plan.
    pub(crate) fn node_light(&self, plan: PlanId) -> Result<MatterLight> {
        let stored = self.rules_of_plan(plan)?;
        Ok(stored.and_then(|stored| stored.pack.lights.nodes).unwrap_or_default())
    }

    fn names_of(&self, projects: impl Iterator<Item = ProjectId>) -> Result<BTreeMap<ProjectId, String>> {
        let projects = projects.into_set();
        projects.into_iter().map(|id| Ok((id, self.project(id)?.fields.name))).collect()
    }
}
