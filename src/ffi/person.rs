//! People (人员) and their roles (职责): who files, who reviews, who keeps the ledger.
//!
//! The host signs people in and names the actor of each batch. While nobody is registrar (重点办), everybody may write
//! everything; afterwards every actor must be one of the people, and a write that their roles do not allow gives
//! `ZDXM_E_NOT_PERMITTED` with a text that says who could.
//!
//! Form and rows of a person: NAME, UNIT; rows also ID and SINCE. Rows of a role: ID, SINCE, PERSON, PERSON_NAME, ROLE, UNIT,
//! PROJECT, BASIS; without a unit and a project it is for the whole ledger.

use super::border::{Fault, binds, faults};
use super::form::filled;
use super::revision::revises;
use super::row::{Cell, row};
use crate::{
    Batch, GrantId, ItemId, Person, PersonFields, PersonId, ProjectId, Result, Role, RoleGrant, RoleScope, Task,
    TaskKind, UnitId, View,
};

filled!(PersonFields);

row!(Person, person => { id, since }, fields: PersonFields);

/// A role with the name of the person.
pub(super) struct Grant {
    grant: RoleGrant,
    name: String,
}

row!(Grant, row => {
    grant { id, since, person }, PERSON_NAME: &row.name, grant { role },
    UNIT: match row.grant.scope { RoleScope::Unit(unit) => Cell::from(unit), _ => Cell::Null },
    PROJECT: match row.grant.scope { RoleScope::Project(project) => Cell::from(project), _ => Cell::Null },
    grant { basis },
});

fn named(view: &View, grants: Vec<RoleGrant>) -> Result<Vec<Grant>> {
    let named = |grant: RoleGrant| Ok(Grant { name: view.person(grant.person)?.fields.name, grant });
    grants.into_iter().map(named).collect()
}

revises! {
    /// Corrects a person: Rust `Batch::revise_person`, `Batch::change_person`.
    zdxm_person_revise = Batch::revise_person(id: PersonId, form: PersonFields => form) of View::person;
}

binds! {
    /// Adds a person: Rust `Batch::add_person`. Names are unique: changes name their actor by them.
    zdxm_person_add = Batch::add_person(form: PersonFields) -> PersonId;
    /// One person: Rust `View::person`.
    zdxm_person_get = View::person(id: PersonId) -> Person;
    /// All people: Rust `View::people`.
    zdxm_person_list = View::people() -> Vec<Person>;
    /// The person of a name, whatever its blanks and brackets, or no row: Rust `View::person_by_name`.
    zdxm_person_find = View::person_by_name(name: &str) -> Option<Person>;
    /// Every version of a person that the view knows of, oldest first: Rust `View::person_history`.
    zdxm_person_history = View::person_history(id: PersonId) -> Vec<Person>;
    /// Ends a role: Rust `Batch::revoke_role`. The last registrar stays.
    zdxm_role_revoke = Batch::revoke_role(id: GrantId);
}

/// Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger:
/// Rust `Batch::grant_role`.
///
/// `basis` (依据) is what it rests on, such as a document; NULL with length 0 for nothing. A registrar is one for the whole
/// ledger. From the change after the one that names the first registrar, everybody may do what their roles allow.
pub(super) fn zdxm_role_grant(
    batch: &mut Batch,
    person: PersonId,
    role: Role,
    unit: i32,
    project: i32,
    basis: &str,
) -> Result<GrantId, Fault> {
    let scope = match (unit, project) {
        (0, 0) => RoleScope::Ledger,
        (unit, 0) => RoleScope::Unit(UnitId(i64::from(unit))),
        (0, project) => RoleScope::Project(ProjectId(i64::from(project))),
        _ => return Err(faults::role_of_both()),
    };
    Ok(batch.grant_role(person, role, scope, Some(basis.to_owned()))?)
}

/// The roles of a person: Rust `View::roles`.
pub(super) fn zdxm_role_list(view: &View, person: PersonId) -> Result<Vec<Grant>> {
    named(view, view.roles(person)?)
}

fn task_of(task: TaskKind, id: i32) -> Task {
    let id = i64::from(id);
    match task {
        TaskKind::Manage => Task::Manage,
        TaskKind::Report => Task::Report(ItemId(id)),
        TaskKind::Review => Task::Review(ItemId(id)),
        TaskKind::Record => Task::Record(ProjectId(id)),
    }
}

/// Who can do a task with an item or project, by the role that lets them, the nearest first: Rust `View::who_may`.
///
/// No rows in a ledger without a registrar: everybody can then. `id` is not looked at for `ZDXM_TASK_MANAGE`.
pub(super) fn zdxm_role_who(view: &View, task: TaskKind, id: i32) -> Result<Vec<Grant>> {
    named(view, view.who_may(task_of(task, id))?)
}

/// Whether a person may do a task with an item or project, 1 or 0: Rust `View::may`.
pub(super) fn zdxm_role_may(view: &View, actor: &str, task: TaskKind, id: i32) -> Result<bool> {
    view.may(actor, task_of(task, id))
}
