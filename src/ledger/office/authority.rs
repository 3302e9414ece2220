//! Who writes, and what they may do (权限).

use rusqlite::Connection;

use crate::domain::office::person::{Place, Role, RoleGrant, TaskKind};
use crate::error::Result;
use crate::ledger::messages;
use crate::store::{NOW, person as store};

/// Names that an error gives of those who could do it.
const NAMES: usize = 3;

/// What the actor of a batch may do.
#[derive(Debug)]
pub(in crate::ledger) enum Authority {
    /// A registrar, or anybody as long as there is none.
    Everything,
    /// What these roles allow.
    Roles(Vec<RoleGrant>),
}

impl Authority {
    /// What somebody may do, and the name under which the ledger knows them.
    pub(in crate::ledger) fn of(conn: &Connection, actor: &str) -> Result<(Authority, Option<String>)> {
        let Some((grants, name)) = roles_of(conn, actor)? else { return Ok((Authority::Everything, None)) };
        let is_registrar = grants.iter().any(|grant| grant.role == Role::Registrar);
        let authority = if is_registrar { Authority::Everything } else { Authority::Roles(grants) };
        Ok((authority, Some(name)))
    }
}

/// The roles of an actor, and the name under which the ledger knows them; `None` while nobody is registrar, so that
/// everybody may do everything.
pub(in crate::ledger) fn roles_of(conn: &Connection, actor: &str) -> Result<Option<(Vec<RoleGrant>, String)>> {
    if !store::has_registrar(conn, NOW)? {
        return Ok(None);
    }
    match store::actor(conn, actor)? {
        Some((person, name)) => Ok(Some((store::grants_of(conn, person, NOW)?, name))),
        None => {
            let could = could(conn, TaskKind::Manage, &Place::default(), NOW)?;
            Err(messages::actor_unknown(actor, could).field("actor"))
        }
    }
}

/// Who can do a task: their roles and numbers, the nearest role first.
pub(in crate::ledger) fn who(conn: &Connection, task: TaskKind, place: &Place, as_of: i64) -> Result<Vec<RoleGrant>> {
    let mut who: Vec<RoleGrant> = Vec::new();
    for role in task.roles() {
        for grant in store::holders(conn, *role, as_of)? {
            if place.is_in(grant.scope) && who.iter().all(|other| other.person != grant.person) {
                who.push(grant);
            }
        }
    }
    Ok(who)
}

/// `王五（联络员）、张三（重点办）`, of those who could do a task.
pub(super) fn could(conn: &Connection, task: TaskKind, place: &Place, as_of: i64) -> Result<String> {
    let who = who(conn, task, place, as_of)?;
    // The last is the one who can do most.
    let named = who.iter().take(NAMES).chain(who.iter().skip(NAMES).last());
    let mut names = Vec::new();
    for grant in named {
        if let Some(person) = store::get(conn, grant.person, as_of)? {
            names.push(format!("{}（{}）", person.fields.name, grant.role.name()));
        }
    }
    Ok(names.join("、"))
}
