//! People (人员) and their roles (职责): who files, who reviews, who answers, who keeps the ledger.
//!
//! The host program signs people in and names the actor of each write; what the actor may do follows from the roles
//! that the ledger holds. As long as nobody is its registrar, everybody may do everything.

use serde::{Deserialize, Serialize};

use crate::coded::coded;
use crate::domain::messages;
use crate::domain::value::field::{Fields, record};
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, UnitId, record_number};
use crate::domain::value::record::Record;
use crate::domain::value::text;
use crate::error::Result;

record_number! {
    /// Number of a person (人员).
    PersonId: person "person" "人员";
    /// Number of a role that somebody has (授权).
    GrantId: grant "role" "授权";
}

coded! {
    /// What somebody is for the projects of a unit, or for one project.
    #[derive(PartialOrd, Ord)]
    pub enum Role: "ROLE", "Role" {
        /// keeps the ledger, runs the plan, issues bulletins; may do whatever others may.
        Registrar = 1 "重点办",
        /// files reports.
        Reporter = 2 "信息员",
        /// approves reports or returns them.
        Liaison = 3 "联络员",
        /// answers for the projects; may do what the liaison may.
        Commissioner = 4 "责任专员",
        /// reads only.
        Reader = 5 "查阅",
    }
}

/// What the ledger knows of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PersonFields {
    /// Name (姓名) under which the host signs them in and changes name their actor; unique, so two 张三 need something
    /// that distinguishes them.
    pub name: String,
    /// Where they work (所在单位).
    pub unit: Option<UnitId>,
}

record!(PersonFields { name: NAME, unit: UNIT });

impl PersonFields {
    /// A person of whom only the name is known.
    pub fn named(name: &str) -> Self {
        PersonFields { name: name.to_owned(), ..Default::default() }
    }

    pub(crate) fn checked(mut self) -> Result<Self> {
        self.check_members()?;
        self.name = text::checked_name("name", &self.name)?;
        Ok(self)
    }
}

/// For what a role is granted: everything, the projects of a unit, or one project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RoleScope {
    /// The whole ledger.
    Ledger,
    /// The projects that a unit reports on or is responsible for.
    Unit(UnitId),
    /// One project.
    Project(ProjectId),
}

/// A role that somebody has (授权).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RoleGrant {
    /// Its number.
    pub id: GrantId,
    /// The change that granted it.
    pub since: ChangeNumber,
    /// Who has it.
    pub person: PersonId,
    /// The role.
    pub role: Role,
    /// For what.
    pub scope: RoleScope,
    /// What it rests on (依据), such as a document.
    pub basis: Option<String>,
}

/// The ledger has one registrar's office: its people are registrars of the whole ledger.
pub(crate) fn check_grant(role: Role, scope: RoleScope) -> Result<()> {
    if role == Role::Registrar && scope != RoleScope::Ledger {
        return Err(messages::registrar_of_a_part().field("scope"));
    }
    Ok(())
}

/// What somebody wants to do (事权).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Task {
    /// Keep people, units, sectors, projects, plans and their changes, issue bulletins, close months (台账管理).
    Manage,
    /// File drafts, reports and ten-day reports of an item (填报).
    Report(ItemId),
    /// Approve reports of an item or return them (审核).
    Review(ItemId),
    /// Record matters and events of a project (记录事项、开竣工).
    Record(ProjectId),
}

coded! {
    /// What kind of task it is, apart from what it is about.
    pub enum TaskKind: "TASK", "Task" {
        /// keep people, units, sectors, projects, plans and their changes, issue bulletins, close months.
        Manage = 1 "台账管理",
        /// file drafts, reports and ten-day reports of an item.
        Report = 2 "填报",
        /// approve reports of an item or return them.
        Review = 3 "审核",
        /// record matters and events of a project.
        Record = 4 "记录事项",
    }
}

impl Task {
    /// What kind of task it is.
    pub fn kind(self) -> TaskKind {
        match self {
            Task::Manage => TaskKind::Manage,
            Task::Report(_) => TaskKind::Report,
            Task::Review(_) => TaskKind::Review,
            Task::Record(_) => TaskKind::Record,
        }
    }
}

impl TaskKind {
    /// The roles that may do it, the nearest first.
    pub(crate) const fn roles(self) -> &'static [Role] {
        match self {
            TaskKind::Manage => &[Role::Registrar],
            TaskKind::Report => &[Role::Reporter, Role::Registrar],
            TaskKind::Review => &[Role::Liaison, Role::Commissioner, Role::Registrar],
            TaskKind::Record => &[Role::Reporter, Role::Liaison, Role::Commissioner, Role::Registrar],
        }
    }

    /// As an error says it in English, and in Chinese.
    pub(crate) const fn words(self) -> (&'static str, &'static str) {
        match self {
            TaskKind::Manage => ("change this part of the ledger (台账管理)", "办理台账管理"),
            TaskKind::Report => ("file reports of this project (填报)", "填报该项目"),
            TaskKind::Review => (
                "approve reports of this project, or write figures that count at once (审核)",
                "审核该项目或直接计入数据",
            ),
            TaskKind::Record => ("record matters and events of this project (记录事项)", "记录该项目的事项和事件"),
        }
    }
}

/// What a task is about: a project, and the units whose people may do it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) project: Option<ProjectId>,
    pub(crate) units: Vec<UnitId>,
}

impl Place {
    /// Whether a role that is granted for a scope reaches it.
    pub(crate) fn is_in(&self, scope: RoleScope) -> bool {
        match scope {
            RoleScope::Ledger => true,
            RoleScope::Unit(unit) => self.units.contains(&unit),
            RoleScope::Project(project) => self.project == Some(project),
        }
    }
}

/// Whether one of some roles lets somebody do a task.
pub(crate) fn may(grants: &[RoleGrant], task: TaskKind, place: &Place) -> bool {
    grants.iter().any(|grant| task.roles().contains(&grant.role) && place.is_in(grant.scope))
}

/// A person (人员) of the ledger.
pub type Person = Record<PersonId, PersonFields>;

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(role: Role, scope: RoleScope) -> RoleGrant {
        RoleGrant { id: GrantId(1), since: ChangeNumber(1), person: PersonId(1), role, scope, basis: None }
    }

    #[test]
    fn a_role_reaches_what_it_was_granted_for() {
        let place = Place { project: Some(ProjectId(7)), units: vec![UnitId(3), UnitId(4)] };
        let may = |role, scope, task| may(&[grant(role, scope)], task, &place);
        assert!(may(Role::Reporter, RoleScope::Unit(UnitId(3)), TaskKind::Report));
        assert!(!may(Role::Reporter, RoleScope::Unit(UnitId(5)), TaskKind::Report));
        assert!(may(Role::Reporter, RoleScope::Project(ProjectId(7)), TaskKind::Report));
        assert!(!may(Role::Reporter, RoleScope::Project(ProjectId(8)), TaskKind::Report));
        assert!(!may(Role::Reporter, RoleScope::Unit(UnitId(3)), TaskKind::Review));
        assert!(may(Role::Commissioner, RoleScope::Unit(UnitId(4)), TaskKind::Review));
        assert!(!may(Role::Liaison, RoleScope::Ledger, TaskKind::Manage));
        for task in [TaskKind::Manage, TaskKind::Report, TaskKind::Review, TaskKind::Record] {
            assert!(may(Role::Registrar, RoleScope::Ledger, task));
            assert!(!may(Role::Reader, RoleScope::Ledger, task));
        }
    }

    #[test]
    fn a_registrar_is_one_for_the_whole_ledger() {
        assert!(check_grant(Role::Registrar, RoleScope::Unit(UnitId(1))).is_err());
        assert!(check_grant(Role::Registrar, RoleScope::Ledger).is_ok());
        assert!(check_grant(Role::Reader, RoleScope::Project(ProjectId(1))).is_ok());
    }
}
