//! The way of a project in dated steps (节点): what is to be done by when, and when it was done.
//!
//! A node is a record of its own and no matter: a matter stands in the way of a project and is anybody's who works on it, a node is
//! what the office measures the project by, so that its planned day is the office's. It belongs to the project, not to its place in a
//! plan: a way goes over several years.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::event::EventKind;
use crate::coded::coded;
use crate::domain::messages;
use crate::domain::rules::rule_pack::{Light, MatterLight};
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, NodeId, PlanId, ProjectId, UnitId};
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::error::Result;
use crate::limits;
use crate::setters::setters;

coded! {
    /// How a node stands on a day.
    #[derive(PartialOrd, Ord)]
    pub enum NodeState: "NODE_STATE", "State of a node" {
        /// it is planned, and its day is not over.
        NotDue = 1 "未到期",
        /// its planned day is over, and it is not done.
        Late = 2 "逾期",
        /// it was done by its planned day.
        Done = 3 "按期完成",
        /// it was done after its planned day.
        DoneLate = 4 "逾期完成",
        /// it was done, and no day was planned.
        DoneUnplanned = 5 "无计划已完成",
        /// neither is a day planned, nor is it done.
        Unplanned = 6 "未排计划",
    }
}

impl NodeState {
    /// Whether it is done (已完成).
    pub fn is_done(self) -> bool {
        matches!(self, NodeState::Done | NodeState::DoneLate | NodeState::DoneUnplanned)
    }
}

coded! {
    /// What does not fit between a node that is done and the one before it. It is shown, not refused: steps are built out of turn.
    #[derive(PartialOrd, Ord)]
    pub enum NodeConflict: "NODE_CONFLICT", "Conflict of a node" {
        /// the node before it is not done.
        BeforeOpen = 1 "前置节点未完成",
        /// it was done before the node before it.
        BeforeDone = 2 "早于前置节点完成",
    }
}

/// What is known of a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NodeFields {
    /// What it is (节点名称): 主体封顶.
    pub name: String,
    /// Its place among the nodes of the project, from 1; `None` where it is added puts it behind the others.
    #[serde(default)]
    pub position: Option<u32>,
    /// The last day on which it is in time (计划完成日期).
    #[serde(default)]
    pub planned_on: Option<NaiveDate>,
    /// When it was done (实际完成日期); `None` while it is not.
    #[serde(default)]
    pub actual_on: Option<NaiveDate>,
    /// The unit that must do it (责任单位).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The node that comes before it (前置节点), of the same project.
    #[serde(default)]
    pub after: Option<NodeId>,
    /// Which event its being done amounts to (对应开竣工): a start or a finish.
    #[serde(default)]
    pub counts_as: Option<EventKind>,
    /// Number of the document that proves it (文号).
    #[serde(default)]
    pub document_no: Option<String>,
    /// 备注
    #[serde(default)]
    pub remark: Option<String>,
}

record!(NodeFields {
    name: NAME,
    position: POSITION,
    planned_on: PLANNED_ON,
    actual_on: ACTUAL_ON,
    unit: UNIT,
    after: NODE_AFTER,
    counts_as: COUNTS_AS,
    document_no: DOCUMENT_NO,
    remark: REMARK
});

impl NodeFields {
    /// A node of which only the name is known.
    pub fn named(name: &str) -> Self {
        NodeFields {
            name: name.to_owned(),
            position: None,
            planned_on: None,
            actual_on: None,
            unit: None,
            after: None,
            counts_as: None,
            document_no: None,
            remark: None,
        }
    }

    /// Whether it is done by the end of a day. A day that is still to come says nothing yet.
    pub fn is_done(&self, on: NaiveDate) -> bool {
        self.actual_on.is_some_and(|actual| actual <= on)
    }

    /// Whether its planned day has come by a day (已到期): the base of the rate of nodes.
    pub fn is_due(&self, on: NaiveDate) -> bool {
        self.planned_on.is_some_and(|planned| planned <= on)
    }

    /// How it stands at the end of a day.
    pub fn state(&self, on: NaiveDate) -> NodeState {
        let done = self.actual_on.filter(|actual| *actual <= on);
        match (self.planned_on, done) {
            (None, None) => NodeState::Unplanned,
            (None, Some(_)) => NodeState::DoneUnplanned,
            (Some(planned), None) if on <= planned => NodeState::NotDue,
            (Some(_), None) => NodeState::Late,
            (Some(planned), Some(done)) if done <= planned => NodeState::Done,
            (Some(_), Some(_)) => NodeState::DoneLate,
        }
    }

    /// By how many days it is late at the end of a day, or was done late; 0 where it is not, `None` where no day is planned.
    pub fn days_late(&self, on: NaiveDate) -> Option<i64> {
        let until = self.actual_on.filter(|actual| *actual <= on).unwrap_or(on);
        self.planned_on.map(|planned| (until - planned).num_days().max(0))
    }

    /// Its light at the end of a day; `None` where no day is planned.
    pub fn light(&self, on: NaiveDate, rule: MatterLight) -> Option<Light> {
        match self.state(on) {
            NodeState::DoneUnplanned | NodeState::Unplanned => None,
            NodeState::Late => Some(rule.of(self.days_late(on))),
            NodeState::NotDue | NodeState::Done | NodeState::DoneLate => Some(Light::Green),
        }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        if let Some(kind) = self.counts_as.filter(|kind| !matches!(kind, EventKind::Start | EventKind::Finish)) {
            return Err(messages::node_counts_as_other(kind.into()).field("counts_as"));
        }
        if let Some(place) = self.position.filter(|place| !(1..=limits::NODE_POSITION).contains(place)) {
            return Err(messages::node_position_out_of_range(place, limits::NODE_POSITION).field("position"));
        }
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        Ok(self)
    }
}

/// A node of the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Node {
    /// Its number.
    pub id: NodeId,
    /// The project whose way it is a step of.
    pub project: ProjectId,
    /// The template from which it was laid out (节点模板); `None` where a person added it.
    pub template: Option<String>,
    /// Which node of that template it is: its `id` there.
    pub template_node: Option<String>,
    /// The change that wrote this version.
    pub since: ChangeNumber,
    /// What is known.
    #[serde(flatten)]
    pub fields: NodeFields,
}

impl From<&Node> for Base<NodeId> {
    fn from(node: &Node) -> Self {
        Base { id: node.id, since: node.since }
    }
}

/// Which nodes are asked for: [`View::find_nodes`](crate::View::find_nodes). A node must meet everything that is said; nothing said
/// asks for all.
///
/// ```
/// use zdxm::{NodeQuery, NodeState, PlanId};
/// let late = NodeQuery::default().with_plan(PlanId(1)).with_state(NodeState::Late);
/// # assert_eq!(late.unit, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct NodeQuery {
    /// Of a project that stands in this plan, or stood in it and was withdrawn. The lights are those of its rules.
    pub plan: Option<PlanId>,
    /// Of this project.
    pub project: Option<ProjectId>,
    /// To be done by this unit (责任单位).
    pub unit: Option<UnitId>,
    /// Laid out from this template (节点模板).
    pub template: Option<String>,
    /// In this state on the day.
    pub state: Option<NodeState>,
}

setters! {
    NodeQuery {
        with_plan(plan: PlanId) = Some(plan);
        with_project(project: ProjectId) = Some(project);
        with_unit(unit: UnitId) = Some(unit);
        with_template(template: impl Into<String>) = Some(template.into());
        with_state(state: NodeState) = Some(state);
    }
}

record!(NodeQuery { plan: PLAN, project: PROJECT, unit: UNIT, template: NODE_TEMPLATE, state: NODE_STATE });

/// A node that meets a query, with how it stands on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FoundNode {
    /// The node.
    pub node: Node,
    /// Name of its project.
    pub project_name: String,
    /// Name of the unit that must do it.
    pub unit_name: Option<String>,
    /// How it stands.
    pub state: NodeState,
    /// By how many days it is late, or was done late; 0 where it is not, `None` where no day is planned.
    pub days_late: Option<i64>,
    /// Its light; `None` where no day is planned.
    pub light: Option<Light>,
    /// What does not fit between it and the node before it.
    pub conflict: Option<NodeConflict>,
}

/// That a node is done which amounts to an event that the ledger does not know (建议登记): a person looks at it, and records the event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct NodeProposal {
    /// The node.
    pub node: NodeId,
    /// Its project.
    pub project: ProjectId,
    /// Name of the project.
    pub project_name: String,
    /// What the node is.
    pub name: String,
    /// The event that it amounts to.
    pub event: EventKind,
    /// When it was done.
    pub occurred_on: NaiveDate,
    /// Number of the document that proves it.
    pub document_no: Option<String>,
}

/// What does not fit between a node and the one before it, on a day. A node before it that is of another project, or voided, is none.
pub(crate) fn conflict(node: &Node, nodes: &BTreeMap<NodeId, &Node>, on: NaiveDate) -> Option<NodeConflict> {
    let done = node.fields.actual_on.filter(|done| *done <= on)?;
    let before = nodes.get(&node.fields.after?).filter(|before| before.project == node.project)?;
    match before.fields.actual_on.filter(|done| *done <= on) {
        None => Some(NodeConflict::BeforeOpen),
        Some(before) if done < before => Some(NodeConflict::BeforeDone),
        Some(_) => None,
    }
}
