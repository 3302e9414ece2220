//! People (人员) and their roles (职责): who files, who reviews, who keeps the ledger.
//!
//! The host signs people in and names the actor of each batch. While nobody is registrar (重点办), everybody may write
//! everything; afterwards every actor must be one of the people, and a write that their roles do not allow gives
//! `ZDXM_E_NOT_PERMITTED` with a text that says who could.
//!
//! Form and rows of a person: NAME, UNIT, POST, PHONE, REMARK; rows also ID and SINCE. Rows of a role: ID, SINCE, PERSON,
//! PERSON_NAME, ROLE, UNIT, PROJECT, BASIS; without a unit and a project it is for the whole ledger.

use super::batch::{add, write, zdxm_batch};
use super::border::{Code, Fault, Out, Text, ZDXM_RET, faults};
use super::codes::*;
use super::cursor::{Cell, Column, Row, record_of, zdxm_cursor};
use super::fields::*;
use super::form::{filled, record, revision, zdxm_form};
use super::view::{ask, query, zdxm_view};
use crate::{
    Base, GrantId, ItemId, Person, PersonFields, PersonId, ProjectId, Role, RoleGrant, RoleScope, Task, TaskKind,
    UnitId, View,
};

filled!(PersonFields);

impl Row for Person {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |person| Cell::int(person.id.0) },
        Column { field: ZDXM_F_SINCE, get: |person| Cell::int(person.since.0) },
    ];

    record_of!(fields: PersonFields);
}

/// A role with the name of the person.
struct Grant {
    grant: RoleGrant,
    name: String,
}

impl Row for Grant {
    const COLUMNS: &'static [Column<Self>] = &[
        Column { field: ZDXM_F_ID, get: |row| Cell::int(row.grant.id.0) },
        Column { field: ZDXM_F_SINCE, get: |row| Cell::int(row.grant.since.0) },
        Column { field: ZDXM_F_PERSON, get: |row| Cell::int(row.grant.person.0) },
        Column { field: ZDXM_F_PERSON_NAME, get: |row| Cell::text(&row.name) },
        Column { field: ZDXM_F_ROLE, get: |row| Cell::code(row.grant.role) },
        Column {
            field: ZDXM_F_UNIT,
            get: |row| match row.grant.scope {
                RoleScope::Unit(unit) => Cell::int(unit.0),
                _ => Cell::Null,
            },
        },
        Column {
            field: ZDXM_F_PROJECT,
            get: |row| match row.grant.scope {
                RoleScope::Project(project) => Cell::int(project.0),
                _ => Cell::Null,
            },
        },
        Column { field: ZDXM_F_BASIS, get: |row| Cell::text_if(&row.grant.basis) },
    ];
}

fn named(view: &View, grants: Vec<RoleGrant>) -> Result<Vec<Grant>, Fault> {
    let named = |grant: RoleGrant| Ok(Grant { name: view.person(grant.person)?.fields.name, grant });
    grants.into_iter().map(named).collect()
}

/// Adds a person: Rust `Batch::add_person`. Names are unique: changes name their actor by them.
pub(super) fn zdxm_person_add(batch: *mut zdxm_batch, form: *mut zdxm_form, id: Out<i32>) -> ZDXM_RET {
    add(batch, id, |_, batch| Ok(batch.add_person(record(form)?)?.0))
}

/// Corrects a person: Rust `Batch::revise_person`, `Batch::change_person`.
///
/// With a form that was loaded from its row, all of it, or `ZDXM_E_CONFLICT` where somebody changed it since; with another
/// one, the fields that were set.
pub(super) fn zdxm_person_revise(batch: *mut zdxm_batch, id: PersonId, form: *mut zdxm_form) -> ZDXM_RET {
    write(batch, |_, batch| {
        let now = || batch.view()?.person(id);
        let (form, since) = revision::<PersonFields, Person>(form, &[(ZDXM_F_ID, id.0)], now)?;
        batch.revise_person(Base { id, since }, form)?;
        Ok(ZDXM_OK)
    })
}

/// One person: Rust `View::person`.
pub(super) fn zdxm_person_get(view: *mut zdxm_view, id: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(vec![view.person(id)?]))
}

/// All people: Rust `View::people`.
pub(super) fn zdxm_person_list(view: *mut zdxm_view, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.people()?))
}

/// The person of a name, whatever its blanks and brackets, or no row: Rust `View::person_by_name`.
pub(super) fn zdxm_person_find(view: *mut zdxm_view, name: Text, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |entry, view| Ok(view.person_by_name(&name.read(&entry.context, "name")?)?.into_iter().collect()))
}

/// Every version of a person that the view knows of, oldest first: Rust `View::person_history`.
pub(super) fn zdxm_person_history(view: *mut zdxm_view, id: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| Ok(view.person_history(id)?))
}

/// Grants a role for the projects of a unit, for one project, or, with 0 for both, for the whole ledger:
/// Rust `Batch::grant_role`.
///
/// `basis` (依据) is what it rests on, such as a document; NULL with length 0 for nothing. A registrar is one for the whole
/// ledger. From the change after the one that names the first registrar, everybody may do what their roles allow.
pub(super) fn zdxm_role_grant(
    batch: *mut zdxm_batch,
    person: PersonId,
    role: Code<Role>,
    unit: i32,
    project: i32,
    basis: Text,
    id: Out<i32>,
) -> ZDXM_RET {
    add(batch, id, |entry, batch| {
        let basis = basis.read(&entry.context, "basis")?;
        let role = role.value()?;
        let scope = match (unit, project) {
            (0, 0) => RoleScope::Ledger,
            (unit, 0) => RoleScope::Unit(UnitId(i64::from(unit))),
            (0, project) => RoleScope::Project(ProjectId(i64::from(project))),
            _ => return Err(faults::role_of_both()),
        };
        Ok(batch.grant_role(person, role, scope, Some(basis))?.0)
    })
}

/// Ends a role: Rust `Batch::revoke_role`. The last registrar stays.
pub(super) fn zdxm_role_revoke(batch: *mut zdxm_batch, id: GrantId) -> ZDXM_RET {
    write(batch, |_, batch| {
        batch.revoke_role(id)?;
        Ok(ZDXM_OK)
    })
}

/// The roles that somebody has: Rust `View::roles`.
pub(super) fn zdxm_role_list(view: *mut zdxm_view, person: PersonId, rows: Out<*mut zdxm_cursor>) -> ZDXM_RET {
    query(view, rows, |_, view| named(view, view.roles(person)?))
}

fn task_of(task: Code<TaskKind>, id: i32) -> Result<Task, Fault> {
    let id = i64::from(id);
    Ok(match task.value()? {
        TaskKind::Manage => Task::Manage,
        TaskKind::Report => Task::Report(ItemId(id)),
        TaskKind::Review => Task::Review(ItemId(id)),
        TaskKind::Record => Task::Record(ProjectId(id)),
    })
}

/// Who can do a task with an item or project, by the role that lets them, the nearest first: Rust `View::who_may`.
///
/// No rows where nobody is registrar: then everybody can. `id` is not looked at for `ZDXM_TASK_MANAGE`.
pub(super) fn zdxm_role_who(
    view: *mut zdxm_view,
    task: Code<TaskKind>,
    id: i32,
    rows: Out<*mut zdxm_cursor>,
) -> ZDXM_RET {
    query(view, rows, |_, view| named(view, view.who_may(task_of(task, id)?)?))
}

/// Whether somebody can do a task with an item or project, 1 or 0: Rust `View::may`.
pub(super) fn zdxm_role_may(
    view: *mut zdxm_view,
    actor: Text,
    task: Code<TaskKind>,
    id: i32,
    flag: Out<i32>,
) -> ZDXM_RET {
    ask(view, |entry, view| {
        let place = flag.required("flag")?;
        place.put(i32::from(view.may(&actor.read(&entry.context, "actor")?, task_of(task, id)?)?))
    })
}
