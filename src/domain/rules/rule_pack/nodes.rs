//! Templates of nodes (节点模板): the steps that projects of a kind go through, each after at most one other.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::text;
use crate::domain::messages;
use crate::domain::plan::phase::Phase;
use crate::domain::project::event::EventKind;
use crate::domain::rules::names::check_names;
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

/// A template of nodes (节点模板).
///
/// ```
/// use zdxm::{Phase, RulePack};
/// let pack = RulePack::parse(r#"
///     name = "示例市"
///     version = "2022.1"
///     [[nodes]]
///     template = "建设节点"
///     phases = ["新开工", "续建"]
///     list = [{ id = "enter", name = "开工进场", counts_as = "start" }, { id = "topped", name = "主体封顶", after = "enter" }]
/// "#)?;
/// assert_eq!(pack.nodes[0].phases, [Phase::New, Phase::Ongoing]);
/// # Ok::<(), zdxm::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NodeTemplate {
    /// Its name, such as 建设节点.
    pub template: String,
    /// The planned phases of the items for which it is; without any, all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phases: Vec<Phase>,
    /// Its nodes, in their order.
    pub list: Vec<TemplateNode>,
}

/// A node of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct TemplateNode {
    /// What the template calls it, such as `topped`: nodes keep it, so that a later version of the template finds them.
    pub id: String,
    /// Its name, such as 主体封顶.
    pub name: String,
    /// The `id` of the node that comes before it (前置节点).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The event that its being done amounts to: `start` or `finish`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<EventKind>,
}

impl NodeTemplate {
    /// A template for every phase.
    pub fn new(template: impl Into<String>, list: Vec<TemplateNode>) -> Self {
        NodeTemplate { template: template.into(), phases: Vec::new(), list }
    }

    /// Whether it is for the items of a planned phase.
    pub fn is_for(&self, phase: Phase) -> bool {
        self.phases.is_empty() || self.phases.contains(&phase)
    }

    fn check(&self) -> Result<()> {
        let NodeTemplate { template, phases: _, list } = self;
        if list.is_empty() {
            return Err(messages::node_template_empty(template).field("nodes.list"));
        }
        if list.len() > limits::TEMPLATE_NODES {
            return Err(messages::node_template_too_long(template, limits::TEMPLATE_NODES).field("nodes.list"));
        }
        check_names("nodes.list.id", list.iter().map(|node| &node.id))?;
        let named = |id: &str| list.iter().find(|node| node.id == id);
        for node in list {
            text::checked_line("nodes.list.name", &node.name, limits::NAME_CHARS)?;
            if let Some(kind) = node.counts_as.filter(|kind| !matches!(kind, EventKind::Start | EventKind::Finish)) {
                return Err(messages::node_counts_as_other(kind.into()).field("nodes.list.counts_as"));
            }
            let mut seen = BTreeSet::from([node.id.as_str()]);
            let mut now = node;
            while let Some(after) = now.after.as_deref() {
                let unknown = || messages::node_after_unknown(template, &now.id, after).field("nodes.list.after");
                now = named(after).ok_or_else(unknown)?;
                if !seen.insert(after) {
                    return Err(messages::node_template_in_circle(template, &node.id).field("nodes.list.after"));
                }
            }
        }
        Ok(())
    }
}

impl TemplateNode {
    /// A node that waits for no other.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        TemplateNode { id: id.into(), name: name.into(), after: None, counts_as: None }
    }
}

setters! {
    NodeTemplate {
        with_phases(phases: Vec<Phase>) = phases;
    }
}

setters! {
    TemplateNode {
        with_after(after: impl Into<String>) = Some(after.into());
        with_counts_as(counts_as: EventKind) = Some(counts_as);
    }
}

/// Each template has a name of its own, nodes that are named once, and no circle.
pub(super) fn check(templates: &[NodeTemplate]) -> Result<()> {
    check_names("nodes", templates.iter().map(|template| &template.template))?;
    templates.iter().try_for_each(NodeTemplate::check)
}
