//! People (人员) and their roles (职责).

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::authority;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::person::{
    self, GrantId, Person, PersonFields, PersonId, Place, Role, RoleGrant, RoleScope, Task, TaskKind,
};
use crate::domain::value::ids::ProjectId;
use crate::domain::value::record::Base;
use crate::domain::value::text;
use crate::domain::value::text::check_new_name;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::store::{NOW, merger, person as store, project, unit};

impl Batch {
    /// Adds a person. Names are unique, because changes name their actor by them.
    ///
    /// As long as nobody is registrar (重点办), everybody may write everything, under any name. From the change after
    /// the one that names the first registrar, every actor must be one of the people, and may do what their roles allow.
    ///
    /// ```
    /// use zdxm::{ErrorKind, Ledger, PersonFields, ProjectFields, Role, RoleScope};
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let ledger = Ledger::create(folder.path().join("x"), "办").unwrap();
    /// ledger.write("张三", |batch| {
    ///     let registrar = batch.add_person(PersonFields::named("张三"))?;
    ///     batch.grant_role(registrar, Role::Registrar, RoleScope::Ledger, None)
    /// })?;
    /// let add = |batch: &mut zdxm::Batch| batch.add_project(ProjectFields::named("凤凰岭大桥"));
    /// assert_eq!(ledger.write("李四", add).unwrap_err().kind(), ErrorKind::NotPermitted);
    /// ledger.write("张三", add)?;
    /// # Ok::<(), zdxm::Error>(())
    /// ```
    pub fn add_person(&mut self, fields: PersonFields) -> Result<PersonId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ManagePeople, Subject::Person)?;
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            batch.check_person(&fields, None)?;
            store::add(batch.writer(pass)?, &fields)
        })
    }

    /// Replaces what is known of a person, on the version that was read. Changes made before keep the name that the
    /// person had then.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_person(&mut self, base: impl Into<Base<PersonId>>, fields: PersonFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_person(base, fields))
    }

    /// Changes some of what is known of a person; the rest stays as it is now.
    pub fn change_person(&mut self, id: PersonId, change: impl FnOnce(&mut PersonFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::ManagePeople, id)?;
            let mut now = store::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_person(base, now.fields)
        })
    }

    fn put_person(&mut self, base: Base<PersonId>, fields: PersonFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::ManagePeople, base.id)?;
        let fields = fields.checked()?;
        let before = store::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = store::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_reach(&before, &fields)?;
        self.check_person(&fields, Some(id))?;
        store::revise(self.writer(pass)?, id, before.since, &fields)
    }

    /// The only registrar keeps the name by which the host knows him: nobody else could bring him back.
    fn check_reach(&self, before: &Person, fields: &PersonFields) -> Result<()> {
        if text::name_key(&before.fields.name) == text::name_key(&fields.name) {
            return Ok(());
        }
        let conn = self.conn()?;
        let is_registrar = store::grants_of(conn, before.id, NOW)?.iter().any(|grant| grant.role == Role::Registrar);
        if is_registrar && store::registrars(conn, NOW)? == 1 {
            return Err(messages::last_registrar_renamed().field("name"));
        }
        Ok(())
    }

    pub(in crate::ledger) fn check_person(&self, fields: &PersonFields, but: Option<PersonId>) -> Result<()> {
        if let Some(other) = store::by_name(self.conn()?, &fields.name, NOW)?.filter(|id| Some(*id) != but) {
            return Err(messages::person_name_taken(other).field("name"));
        }
        if let Some(id) = fields.unit {
            unit::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field("unit"))?;
        }
        Ok(())
    }

    /// Grants a role (授权), with what it rests on (依据), such as a document. Granting what somebody has already gives the
    /// number that it has.
    pub fn grant_role(
        &mut self,
        person: PersonId,
        role: Role,
        scope: RoleScope,
        basis: Option<String>,
    ) -> Result<GrantId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ManagePeople, person)?;
            person::check_grant(role, scope)?;
            let basis = text::checked_text("basis", basis)?;
            let conn = batch.conn()?;
            store::get(conn, person, NOW)?.ok_or_else(|| messages::not_found(person).field("person"))?;
            match scope {
                RoleScope::Ledger => {}
                RoleScope::Unit(id) => {
                    unit::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("unit"))?;
                }
                RoleScope::Project(id) => {
                    project::get(conn, id, NOW)?.ok_or_else(|| messages::not_found(id).field("project"))?;
                }
            }
            let settled = match scope {
                RoleScope::Ledger => scope,
                RoleScope::Unit(unit) => RoleScope::Unit(merger::end(conn, unit, NOW)?),
                RoleScope::Project(project) => RoleScope::Project(merger::end(conn, project, NOW)?),
            };
            let has = store::grants_of(conn, person, NOW)?;
            if let Some(same) = has.iter().find(|grant| (grant.role, grant.scope) == (role, settled)) {
                return Ok(same.id);
            }
            store::grant(batch.writer(pass)?, person, role, scope, basis.as_ref())
        })
    }

    /// Ends a role from this change on. The last registrar stays: without one, everybody could do everything.
    pub fn revoke_role(&mut self, id: GrantId) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::ManagePeople, id)?;
            let grant = store::get_grant(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            if grant.role == Role::Registrar && store::registrars(batch.conn()?, NOW)? == 1 {
                return Err(messages::last_registrar_revoked());
            }
            store::revoke(batch.writer(pass)?, id, grant.since)
        })
    }
}

/// # People and roles (人员、职责)
///
/// Who is who, who has which role, and who may do what. Without a registrar everybody may do everything.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.people()?.is_empty());
/// assert!(view.may("王五", Task::Review(item))?);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One person.
    pub fn person(&self, id: PersonId) -> Result<Person> {
        store::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))
    }

    /// Roles as this view shows them: one that is limited shows no basis, and none for a project that it does not show.
    fn shown_grants(&self, mut grants: Vec<RoleGrant>) -> Vec<RoleGrant> {
        if self.is_limited() {
            grants.retain(|grant| !matches!(grant.scope, RoleScope::Project(project) if !self.sees(project)));
            grants.iter_mut().for_each(|grant| grant.basis = None);
        }
        grants
    }

    /// All people, in the order of their numbers.
    pub fn people(&self) -> Result<Vec<Person>> {
        store::all(self.conn()?, self.as_of().0)
    }

    /// The person who has a name, or had it as of the change of this view, whatever its blanks and brackets.
    pub fn person_by_name(&self, name: &str) -> Result<Option<Person>> {
        let found = store::by_name(self.conn()?, name, self.moment())?;
        Ok(found.map(|id| store::get(self.conn()?, id, self.as_of().0)).transpose()?.flatten())
    }

    /// Every version of a person that this view knows of, oldest first.
    pub fn person_history(&self, id: PersonId) -> Result<Vec<Person>> {
        store::history(self.conn()?, id, self.as_of().0)
    }

    /// The roles that somebody has, in the order in which they were granted.
    pub fn roles(&self, person: PersonId) -> Result<Vec<RoleGrant>> {
        self.person(person)?;
        Ok(self.shown_grants(store::grants_of(self.conn()?, person, self.as_of().0)?))
    }

    /// Who can do something, by the role that lets them, the nearest role first. Empty where nobody is registrar: then
    /// everybody can.
    pub fn who_may(&self, task: Task) -> Result<Vec<RoleGrant>> {
        let (kind, place) = self.place_of_task(task)?;
        if !store::has_registrar(self.conn()?, self.as_of().0)? {
            return Ok(Vec::new());
        }
        Ok(self.shown_grants(authority::who(self.conn()?, kind, &place, self.as_of().0)?))
    }

    /// Whether somebody can do something, so that a host can leave a button out. The write itself asks again.
    pub fn may(&self, actor: &str, task: Task) -> Result<bool> {
        let (kind, place) = self.place_of_task(task)?;
        Ok(match self.grants(actor)? {
            None => true,
            Some(grants) => person::may(&grants, kind, &place),
        })
    }

    /// Limits this view to what somebody may see: the projects of the units, and the projects, for which they have a
    /// role. A registrar, and a person with a role for the whole ledger, sees everything; so does everybody while there is
    /// no registrar. Somebody whom the ledger does not know is refused with `NotPermitted`.
    ///
    /// Limited again, it shows what both may see. Of a limited view, lists and figures hold these projects only, and what asks for the ledger as a whole (comparison,
    /// archive, previews of imports and plan changes, balances, the next year's proposal) is refused. Of people it shows no contact
    /// details, of roles no basis. Units, sectors, plans, plan changes, changes and issued bulletins are for everybody in the office.
    /// `docs/limited-views.md` lists every question.
    pub fn limit_to(&mut self, actor: &str) -> Result<()> {
        let Some(grants) = self.grants(actor)? else { return Ok(()) };
        if let Some(sees) = shown_to(self.conn()?, &grants, self.as_of().0)? {
            self.limit(sees);
        }
        Ok(())
    }

    /// The roles of an actor; `None` where everybody may do everything. They are those of now, also in a view of the past:
    /// who left sees nothing.
    fn grants(&self, actor: &str) -> Result<Option<Vec<RoleGrant>>> {
        Ok(authority::roles_of(self.conn()?, actor)?.map(|(grants, _)| grants))
    }

    fn place_of_task(&self, task: Task) -> Result<(TaskKind, Place)> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        match task {
            Task::Manage => {}
            Task::Report(item) | Task::Review(item) => self.plan_of(item).map(drop)?,
            Task::Record(project) => self.check_sees(self.end(project)?)?,
        }
        let of_item = |item| store::place_of_item(conn, item, as_of)?.ok_or_else(|| messages::not_found(item));
        Ok(match task {
            Task::Manage => (TaskKind::Manage, Place::default()),
            Task::Report(item) => (TaskKind::Report, of_item(item)?),
            Task::Review(item) => (TaskKind::Review, of_item(item)?),
            Task::Record(project) => (TaskKind::Record, store::place_of_project(conn, project, as_of)?),
        })
    }
}

/// The projects that somebody with some roles may see; `None` for all of them.
pub(in crate::ledger) fn shown_to(
    conn: &Connection,
    grants: &[RoleGrant],
    as_of: i64,
) -> Result<Option<BTreeSet<ProjectId>>> {
    let mut sees = BTreeSet::<ProjectId>::new();
    for grant in grants {
        match grant.scope {
            RoleScope::Ledger => return Ok(None),
            // Roles are those of now. In a state of before, what was merged since were two, and they are for both.
            RoleScope::Unit(unit) => {
                for number in merger::numbers(conn, unit, NOW)? {
                    sees.extend(store::projects_of_unit(conn, number, as_of)?);
                }
            }
            RoleScope::Project(project) => {
                for number in merger::numbers(conn, project, NOW)? {
                    sees.extend([merger::end(conn, number, as_of)?]);
                }
            }
        }
    }
    Ok(Some(sees))
}
