//! People (人员) and their roles (职责).

use rusqlite::Connection;

use super::columns::InColumns;
use super::merger::{self, Merged};
use super::value::Columns;
use super::writer::ChangeWriter;
use super::{NOW, query};
use crate::domain::office::contact::ContactFields;
use crate::domain::office::person::{GrantId, Person, PersonFields, PersonId, Place, Role, RoleGrant, RoleScope};
use crate::domain::value::ids::{ChangeNumber, ItemId, ProjectId, UnitId};
use crate::domain::value::text;
use crate::error::Result;
use crate::store::tables::office::{PERSON, PERSON_VERSION, ROLE_GRANT, ROLE_GRANT_TERM};

/// Asked of the table itself, not of its indexes: rights must not hang on what an index leaves out or makes up.
const GRANTS: &str = "SELECT g.id, t.since, g.person_id, g.role, g.unit_id, g.project_id, t.basis
                      FROM role_grant g NOT INDEXED JOIN role_grant_term t ON t.grant_id = g.id";

/// The versions of people for which a condition holds.
fn select(which: &str) -> String {
    format!("SELECT person_id, {} FROM person_version v WHERE {which}", PersonFields::SELECT)
}

fn open(writer: &mut ChangeWriter, id: PersonId, fields: &PersonFields) -> Result<()> {
    writer.open(&PERSON_VERSION, &[id.0], fields.row().iter().chain(&ContactFields::default().row()))
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Person> {
    Ok(Person { id: columns.read()?, since: columns.read()?, fields: PersonFields::read(columns)? })
}

/// People with the units that theirs are as of a change.
fn settled(conn: &Connection, mut people: Vec<Person>, as_of: i64) -> Result<Vec<Person>> {
    let merged = Merged::of_many(conn, as_of)?;
    people.iter_mut().try_for_each(|person| merged.settle_some(&mut person.fields.unit))?;
    Ok(people)
}

/// Roles for what theirs are as of a change.
fn settled_grants(conn: &Connection, mut grants: Vec<RoleGrant>, as_of: i64) -> Result<Vec<RoleGrant>> {
    let merged = Merged::of_few(conn, as_of)?;
    for grant in &mut grants {
        match &mut grant.scope {
            RoleScope::Ledger => {}
            RoleScope::Unit(unit) => merged.settle(unit)?,
            RoleScope::Project(project) => merged.settle(project)?,
        }
    }
    Ok(grants)
}

fn read_grant(columns: &mut Columns<'_, '_>) -> Result<RoleGrant> {
    let (id, since, person, role) = (columns.read()?, columns.read()?, columns.read()?, columns.read()?);
    let (unit, project) = (columns.read()?, columns.read()?);
    let scope = match (unit, project) {
        (Some(unit), _) => RoleScope::Unit(unit),
        (None, Some(project)) => RoleScope::Project(project),
        (None, None) => RoleScope::Ledger,
    };
    Ok(RoleGrant { id, since, person, role, scope, basis: columns.take()? })
}

/// Adds a person.
pub(crate) fn add(writer: &mut ChangeWriter, fields: &PersonFields) -> Result<PersonId> {
    let id = PersonId(writer.create(&PERSON, &[])?);
    open(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a person.
pub(crate) fn revise(
    writer: &mut ChangeWriter,
    id: PersonId,
    since: ChangeNumber,
    fields: &PersonFields,
) -> Result<()> {
    let unit = stored_unit(writer.conn(), id, fields.unit)?;
    writer.close(&PERSON_VERSION, &[id.0], since)?;
    open(writer, id, &PersonFields { unit, ..fields.clone() })
}

/// The unit of a person as it is stored, where it stands for the one that is to be written: a merge that is taken back leaves
/// everybody where they were.
fn stored_unit(conn: &Connection, id: PersonId, unit: Option<UnitId>) -> Result<Option<UnitId>> {
    let merged = Merged::of_few(conn, NOW)?;
    if merged.is_nothing() {
        return Ok(unit);
    }
    let mut stored = one(conn, id, NOW)?.and_then(|person| person.fields.unit);
    let as_stored = stored;
    merged.settle_some(&mut stored)?;
    Ok(if stored == unit { as_stored } else { unit })
}

fn one(conn: &Connection, id: PersonId, as_of: i64) -> Result<Option<Person>> {
    let sql = select("person_id = ?1 AND until > ?2 AND since <= ?2");
    query::one(conn, &sql, [id.0, as_of], read)
}

/// One person.
pub(crate) fn get(conn: &Connection, id: PersonId, as_of: i64) -> Result<Option<Person>> {
    let Some(mut person) = one(conn, id, as_of)? else { return Ok(None) };
    Merged::of_few(conn, as_of)?.settle_some(&mut person.fields.unit)?;
    Ok(Some(person))
}

/// The person who has this name.
pub(crate) fn by_name(conn: &Connection, name: &str, as_of: i64) -> Result<Option<PersonId>> {
    query::named(conn, ("person_version", "person_id"), name, as_of)
}

/// The person who has this name now, with the name as the ledger writes it: asked of every write, and of the table itself.
pub(crate) fn actor(conn: &Connection, name: &str) -> Result<Option<(PersonId, String)>> {
    // NOT INDEXED does not hold for tables without row numbers; an index on open rows cannot answer this.
    let sql = "SELECT person_id, name FROM person_version WHERE +name_key = ?1 AND until > ?2";
    query::one(conn, sql, (text::name_key(name), super::NOW), |columns| Ok((columns.read()?, columns.take()?)))
}

/// The person who had exactly this name as of a change; asked of the table itself, like [`actor`].
pub(crate) fn named_then(conn: &Connection, name: &str, as_of: i64) -> Result<Option<PersonId>> {
    let sql = "SELECT person_id FROM person_version WHERE +name = ?1 AND until > ?2 AND since <= ?2";
    query::one(conn, sql, (name, as_of), |columns| columns.read())
}

/// All people, in the order of their numbers.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Person>> {
    let sql = select("until > ?1 AND since <= ?1 ORDER BY person_id");
    settled(conn, query::all(conn, &sql, [as_of], read)?, as_of)
}

/// Every version of a person, oldest first.
pub(crate) fn history(conn: &Connection, id: PersonId, as_of: i64) -> Result<Vec<Person>> {
    let sql = select("person_id = ?1 AND since <= ?2 ORDER BY since");
    settled(conn, query::all(conn, &sql, [id.0, as_of], read)?, as_of)
}

/// Grants a role.
pub(crate) fn grant(
    writer: &mut ChangeWriter,
    person: PersonId,
    role: Role,
    scope: RoleScope,
    basis: Option<&String>,
) -> Result<GrantId> {
    let (unit, project) = match scope {
        RoleScope::Ledger => (None, None),
        RoleScope::Unit(unit) => (Some(unit), None),
        RoleScope::Project(project) => (None, Some(project)),
    };
    let values = [person.into(), role.into(), unit.into(), project.into()];
    let id = GrantId(writer.create(&ROLE_GRANT, &values)?);
    writer.open(&ROLE_GRANT_TERM, &[id.0], &[basis.into()])?;
    Ok(id)
}

/// Ends a role.
pub(crate) fn revoke(writer: &mut ChangeWriter, id: GrantId, since: ChangeNumber) -> Result<()> {
    writer.close(&ROLE_GRANT_TERM, &[id.0], since)
}

/// One role that somebody has.
pub(crate) fn get_grant(conn: &Connection, id: GrantId, as_of: i64) -> Result<Option<RoleGrant>> {
    let sql = format!("{GRANTS} WHERE g.id = ?1 AND t.until > ?2 AND t.since <= ?2");
    let found = query::one(conn, &sql, [id.0, as_of], read_grant)?;
    Ok(settled_grants(conn, found.into_iter().collect(), as_of)?.pop())
}

/// The roles that somebody has, in the order in which they were granted.
pub(crate) fn grants_of(conn: &Connection, person: PersonId, as_of: i64) -> Result<Vec<RoleGrant>> {
    let sql = format!("{GRANTS} WHERE g.person_id = ?1 AND t.until > ?2 AND t.since <= ?2 ORDER BY g.id");
    settled_grants(conn, query::all(conn, &sql, [person.0, as_of], read_grant)?, as_of)
}

/// Who has a role, in the order in which it was granted.
pub(crate) fn holders(conn: &Connection, role: Role, as_of: i64) -> Result<Vec<RoleGrant>> {
    let sql = format!("{GRANTS} WHERE g.role = ?1 AND t.until > ?2 AND t.since <= ?2 ORDER BY g.id");
    settled_grants(conn, query::all(conn, &sql, [role as i64, as_of], read_grant)?, as_of)
}

/// How many are registrars.
pub(crate) fn registrars(conn: &Connection, as_of: i64) -> Result<i64> {
    let sql =
        "SELECT count(DISTINCT g.person_id) FROM role_grant g NOT INDEXED JOIN role_grant_term t ON t.grant_id = g.id
               WHERE g.role = 1 AND t.until > ?1 AND t.since <= ?1";
    Ok(query::one(conn, sql, [as_of], |columns| columns.take())?.unwrap_or(0))
}

/// Whether there is a registrar.
pub(crate) fn has_registrar(conn: &Connection, as_of: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM role_grant g NOT INDEXED JOIN role_grant_term t ON t.grant_id = g.id
               WHERE g.role = 1 AND t.until > ?1 AND t.since <= ?1 LIMIT 1";
    Ok(query::one(conn, sql, [as_of], |columns| columns.take::<i64>())?.is_some())
}

/// Where the reports of an item are filed: its project, and the unit that files them (the lead unit where the plan names
/// no reporting unit).
pub(crate) fn place_of_item(conn: &Connection, item: ItemId, as_of: i64) -> Result<Option<Place>> {
    let sql = "SELECT i.project_id, coalesce(v.reporting_unit_id, v.lead_unit_id)
               FROM plan_item i JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id
               WHERE i.id = ?1 AND v.until > ?2 AND v.since <= ?2";
    let found =
        query::one(conn, sql, [item.0, as_of], |columns| Ok((columns.read()?, columns.read::<Option<UnitId>>()?)))?;
    let Some((project, mut unit)) = found else { return Ok(None) };
    let merged = Merged::of_few(conn, as_of)?;
    merged.settle_some(&mut unit)?;
    Ok(Some(Place { project: Some(merged.end(project)?), units: unit.into_iter().collect() }))
}

/// The units of a project in any plan: those that report on it or are responsible for it. The index of items by project (`h`)
/// only says where to look; what an item's project is, its row says.
const UNITS: &str = "WITH i AS (SELECT i.id, i.plan_id FROM plan_item h JOIN plan_item i NOT INDEXED ON i.id = h.id
                                WHERE h.project_id = ?1 AND i.project_id = ?1)
                     SELECT v.reporting_unit_id AS unit_id FROM i
                     JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id
                     WHERE v.until > ?2 AND v.since <= ?2
                     UNION SELECT v.lead_unit_id FROM i
                     JOIN plan_item_version v ON v.plan_id = i.plan_id AND v.item_id = i.id
                     WHERE v.until > ?2 AND v.since <= ?2
                     UNION SELECT u.unit_id FROM i JOIN plan_item_unit u ON u.item_id = i.id
                     WHERE u.until > ?2 AND u.since <= ?2";

/// A project with all of its units.
pub(crate) fn place_of_project(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Place> {
    let sql = format!("SELECT unit_id FROM ({UNITS}) WHERE unit_id IS NOT NULL ORDER BY unit_id");
    let merged = Merged::of_few(conn, as_of)?;
    let mut units = Vec::new();
    for number in merged.numbers(project)? {
        units.extend(query::all(conn, &sql, [number.0, as_of], |columns| columns.read::<UnitId>())?);
    }
    merged.settle_units(&mut units)?;
    Ok(Place { project: Some(merged.end(project)?), units })
}

/// The projects that a unit reports on or is responsible for, in any plan.
pub(crate) fn projects_of_unit(conn: &Connection, unit: UnitId, as_of: i64) -> Result<Vec<ProjectId>> {
    let sql = "SELECT i.project_id FROM plan_item_version v JOIN plan_item i ON i.id = v.item_id
               WHERE (v.reporting_unit_id = ?1 OR v.lead_unit_id = ?1) AND v.until > ?2 AND v.since <= ?2
               UNION SELECT i.project_id FROM plan_item_unit u JOIN plan_item i ON i.id = u.item_id
               WHERE u.unit_id = ?1 AND u.until > ?2 AND u.since <= ?2";
    let mut projects = Vec::new();
    for number in merger::numbers(conn, unit, as_of)? {
        projects.extend(query::all(conn, sql, [number.0, as_of], |columns| columns.read::<ProjectId>())?);
    }
    let merged = Merged::of_few(conn, as_of)?;
    projects.iter_mut().try_for_each(|project| merged.settle(project))?;
    Ok(projects)
}
