//! Records with versions (登记、更正): what every such noun writes to its two tables and asks of them.

use std::borrow::Cow;

use rusqlite::{Connection, Params};

use super::columns::InColumns;
use super::merger::{self, Merged, among};
use super::table::Table;
use super::value::{Columns, Value};
use super::writer::ChangeWriter;
use super::{NOW, query};
use crate::domain::office::history::Subject;
use crate::domain::value::field::Fields;
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::{ChangeNumber, ProjectId, RecordNumber};
use crate::error::Result;
use crate::fields::Field;
use crate::message::RecordKind;

/// A record that stands in a table of identities and in one of versions.
pub(crate) trait Versioned: Sized {
    type Id: RecordNumber;
    type Fields: InColumns + Fields + Clone;

    /// The table of identities, and that of versions, whose key is the number.
    fn tables() -> [&'static Table; 2];

    /// What a history calls it.
    const SUBJECT: Subject;

    /// Its project, if it is of one, and the fields of its identity.
    fn identity(&self) -> Sayings;

    fn fields(&self) -> Self::Fields;

    /// From its number, the columns of its identity, `since`, and the columns of its fields.
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self>;

    /// Puts projects and units in place of those that are another one.
    fn settle(&mut self, merged: &Merged<'_>) -> Result<()>;

    /// Fields with what is stored, where that stands for what is to be written.
    fn keep_stored(fields: &mut Self::Fields, stored: &Self::Fields, settled: &Self::Fields);
}

/// A project, if it is of one, and fields with what they say.
pub(crate) type Sayings = (Option<ProjectId>, Vec<(&'static Field, Raw)>);

/// How a history asks for records with versions, whatever they are.
pub(crate) struct Told {
    pub(crate) subject: Subject,
    pub(crate) kind: RecordKind,
    pub(crate) tables: fn() -> [&'static Table; 2],
    /// The project of a record as of a change, and what the record says.
    pub(crate) say: fn(&Connection, i64, i64) -> Result<Option<Sayings>>,
}

impl Told {
    pub(crate) const fn of<R: Versioned>() -> Told {
        Told { subject: R::SUBJECT, kind: R::Id::RECORD, tables: R::tables, say: say::<R> }
    }
}

fn say<R: Versioned>(conn: &Connection, id: i64, as_of: i64) -> Result<Option<Sayings>> {
    let Some(record) = get::<R>(conn, R::Id::of(id), as_of)? else { return Ok(None) };
    let (project, mut fields) = record.identity();
    fields.extend(Raw::of_record(&record.fields()));
    Ok(Some((project, fields)))
}

/// The versions of records for which a condition holds, with what was merged as of a change. It calls identities `t`, and versions `v`.
fn select<R: Versioned>(conn: &Connection, as_of: i64, which: &str, params: impl Params) -> Result<Vec<R>> {
    let mut records = stored::<R>(conn, which, params)?;
    let merged = Merged::of_few(conn, as_of)?;
    if !merged.is_nothing() {
        records.iter_mut().try_for_each(|record| record.settle(&merged))?;
    }
    Ok(records)
}

/// The versions as they are stored.
fn stored<R: Versioned>(conn: &Connection, which: &str, params: impl Params) -> Result<Vec<R>> {
    let [things, versions] = R::tables();
    let identity = [&["id"], things.values].concat().iter().map(|column| format!("t.{column}, ")).collect::<String>();
    let sql = format!(
        "SELECT {identity}{} FROM {} t JOIN {} v ON v.{} = t.id WHERE {which}",
        R::Fields::SELECT,
        things.name,
        versions.name,
        versions.key.join(", ")
    );
    query::all(conn, &sql, params, R::read)
}

fn open<R: Versioned>(writer: &mut ChangeWriter, id: R::Id, fields: &R::Fields) -> Result<()> {
    let [_, versions] = R::tables();
    writer.open(versions, &[id.number()], fields.row().as_ref())
}

/// Adds a record with what never changes of it, and what is known.
pub(crate) fn add<R: Versioned>(
    writer: &mut ChangeWriter,
    identity: &[Value<'_>],
    fields: &R::Fields,
) -> Result<R::Id> {
    let [things, _] = R::tables();
    let id = R::Id::of(writer.create(things, identity)?);
    open::<R>(writer, id, fields)?;
    Ok(id)
}

/// Replaces what is known of a record.
pub(crate) fn revise<R: Versioned>(
    writer: &mut ChangeWriter,
    id: R::Id,
    since: ChangeNumber,
    fields: &R::Fields,
) -> Result<()> {
    let fields = as_stored::<R>(writer.conn(), id, fields)?;
    end::<R>(writer, id, since)?;
    open::<R>(writer, id, &fields)
}

/// Fields with what is stored, where that stands for what is to be written: a merge that is taken back leaves it as it was.
fn as_stored<'f, R: Versioned>(conn: &Connection, id: R::Id, fields: &'f R::Fields) -> Result<Cow<'f, R::Fields>> {
    let merged = Merged::of_few(conn, NOW)?;
    if merged.is_nothing() {
        return Ok(Cow::Borrowed(fields));
    }
    let [found, settled] = [(); 2].map(|()| stored::<R>(conn, OF_NUMBER, [id.number(), NOW]));
    let (Some(found), Some(mut settled)) = (found?.pop(), settled?.pop()) else { return Ok(Cow::Borrowed(fields)) };
    settled.settle(&merged)?;
    let mut fields = fields.clone();
    R::keep_stored(&mut fields, &found.fields(), &settled.fields());
    Ok(Cow::Owned(fields))
}

const OF_NUMBER: &str = "t.id = ?1 AND v.until > ?2 AND v.since <= ?2";

/// Ends the last version of a record without a successor; the earlier states keep it.
pub(crate) fn end<R: Versioned>(writer: &mut ChangeWriter, id: R::Id, since: ChangeNumber) -> Result<()> {
    let [_, versions] = R::tables();
    writer.close(versions, &[id.number()], since)
}

/// One record.
pub(crate) fn get<R: Versioned>(conn: &Connection, id: R::Id, as_of: i64) -> Result<Option<R>> {
    let found = select(conn, as_of, OF_NUMBER, [id.number(), as_of])?;
    Ok(found.into_iter().next())
}

/// The records of a project, in the order of what never changes of them.
pub(crate) fn of_project<R: Versioned>(conn: &Connection, project: ProjectId, as_of: i64) -> Result<Vec<R>> {
    let [things, _] = R::tables();
    let numbers = merger::numbers(conn, project, as_of)?;
    let project = numbers.first().copied().unwrap_or(project);
    let others = things.values.iter().filter(|column| **column != "project_id");
    let order = others.map(|column| format!("t.{column}, ")).collect::<String>();
    let of_project = among("t.project_id", &numbers);
    let which = format!("{of_project} AND v.until > ?2 AND v.since <= ?2 ORDER BY {order}t.id");
    select(conn, as_of, &which, [project.0, as_of])
}

/// Every version of a record with the change from which on it holds, oldest first.
pub(crate) fn history<R: Versioned>(conn: &Connection, id: R::Id, as_of: i64) -> Result<Vec<R>> {
    select(conn, as_of, "t.id = ?1 AND v.since <= ?2 ORDER BY v.since", [id.number(), as_of])
}

/// The records for which a condition holds as of a change, which is the first parameter, too. It calls identities `t`, and versions `v`.
pub(crate) fn of<R: Versioned>(conn: &Connection, as_of: i64, which: &str, params: impl Params) -> Result<Vec<R>> {
    select(conn, as_of, &format!("v.until > ?1 AND v.since <= ?1 AND {which}"), params)
}
