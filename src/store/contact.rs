//! How people are reached (联系方式): rows that no digest covers, each overwritten by a change that says why.

use rusqlite::{Connection, params};

use super::columns::InColumns;
use super::query;
use super::tables::office::CONTACT_CHANGE;
use super::value::Columns;
use super::writer::ChangeWriter;
use crate::domain::office::contact::{Contact, ContactFields};
use crate::domain::office::person::PersonId;
use crate::domain::value::ids::ChangeNumber;
use crate::error::Result;
use crate::store::file::errors::Stored as _;

/// Those of now. Where nobody has overwritten them, they are what older versions of the library wrote to the person.
const CONTACTS: &str = "SELECT p.id, coalesce(c.change_no, p.since),
                               iif(c.person_id IS NULL, v.post, c.post),
                               iif(c.person_id IS NULL, v.phone, c.phone),
                               iif(c.person_id IS NULL, v.remark, c.remark)
                        FROM person p
                        JOIN person_version v ON v.person_id = p.id AND v.until > ?1 AND v.since <= ?1
                        LEFT JOIN person_contact c ON c.person_id = p.id";

fn read(columns: &mut Columns<'_, '_>) -> Result<Contact> {
    Ok(Contact { id: columns.read()?, since: columns.read()?, fields: ContactFields::read_with(columns, ())? })
}

/// Those of a person who was known as of a change.
pub(crate) fn get(conn: &Connection, person: PersonId, as_of: i64) -> Result<Option<Contact>> {
    query::one(conn, &format!("{CONTACTS} WHERE p.id = ?2"), [as_of, person.0], read)
}

/// Those of all people who were known as of a change, in the order of their numbers.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Contact>> {
    query::all(conn, &format!("{CONTACTS} ORDER BY p.id"), [as_of], read)
}

/// Overwrites those of a person. What stood there is gone from the file, once its log is folded into it.
pub(crate) fn overwrite(
    writer: &mut ChangeWriter,
    person: PersonId,
    fields: &ContactFields,
    reason: &str,
) -> Result<()> {
    writer.create(&CONTACT_CHANGE, &[person.into(), reason.into()])?;
    let change = ChangeNumber(writer.number());
    let conn = writer.conn();
    erasing(conn, true)?;
    let written = put(conn, &Contact { id: person, since: change, fields: fields.clone() });
    erasing(conn, false)?;
    written
}

/// Whether SQLite writes zeros over what it deletes.
fn erasing(conn: &Connection, erases: bool) -> Result<()> {
    let sql = if erases { "PRAGMA secure_delete = ON" } else { "PRAGMA secure_delete = OFF" };
    query::one(conn, sql, [], |_| Ok(())).map(drop)
}

/// Writes a row as it is, over another one.
pub(crate) fn put(conn: &Connection, contact: &Contact) -> Result<()> {
    let ContactFields { post, phone, remark } = &contact.fields;
    let sql = "INSERT INTO person_contact (person_id, change_no, post, phone, remark) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (person_id) DO UPDATE SET change_no = ?2, post = ?3, phone = ?4, remark = ?5";
    let row = params![contact.id.0, contact.since.0, post, phone, remark];
    conn.prepare_cached(sql).stored()?.execute(row).stored().map(drop)
}

/// The rows that belong to the changes up to one, in the order of their people. What a row said then is gone where a later change
/// has overwritten it.
pub(crate) fn rows(conn: &Connection, until: ChangeNumber) -> Result<Vec<Contact>> {
    let sql = "SELECT o.person_id, o.last, c.post, c.phone, c.remark
               FROM (SELECT person_id, max(since) AS last FROM contact_change WHERE since <= ?1 GROUP BY person_id) o
               LEFT JOIN person_contact c ON c.person_id = o.person_id AND c.change_no = o.last
               ORDER BY o.person_id";
    query::all(conn, sql, [until.0], read)
}

/// The people whose row is not of the last change that overwrote it, or is missing, so many at most.
pub(crate) fn unfitting(conn: &Connection, most: u32) -> Result<Vec<PersonId>> {
    let sql = "SELECT person_id FROM (
                   SELECT person_id, max(since) AS last, 0 AS held FROM contact_change GROUP BY person_id
                   UNION ALL SELECT person_id, 0, change_no FROM person_contact)
               GROUP BY person_id HAVING sum(last) <> sum(held) ORDER BY person_id LIMIT ?1";
    query::all(conn, sql, [most], |columns| columns.read())
}
