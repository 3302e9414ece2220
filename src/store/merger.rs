//! Which units and which projects are one (合并), and what reading makes of it.
//!
//! Rows keep the number that they were written with. What reads a unit or a project of a row settles it: it gives the one that
//! the number stands for as of the change that is asked about. Most ledgers have no merges, and are asked once.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;
use rusqlite::Connection;

use super::query;
use super::writer::ChangeWriter;
use crate::domain::office::history::Subject;
use crate::domain::office::merger::Mergeable;
use crate::domain::value::ids::{ChangeNumber, UnitId};
use crate::error::Result;
use crate::limits::MERGES_IN_A_ROW;
use crate::ordered::{IntoOrdered, Ordered};
use crate::store::tables::office::MERGER;

/// What is said of a merge.
pub(crate) struct Said {
    pub(crate) subject: i64,
    pub(crate) from: i64,
    pub(crate) into: i64,
    pub(crate) since: ChangeNumber,
    pub(crate) reason: String,
}

/// Which numbers are one as of a change.
pub(crate) struct Merged<'c>(How<'c>);

enum How<'c> {
    /// Nothing was ever merged.
    Nothing,
    /// All merges were read.
    All(Box<All>),
    /// Each number is looked up.
    Each(&'c Connection, i64),
}

#[derive(Default)]
struct All {
    /// The one that a merged number stands for.
    ends: HashMap<(i64, i64), i64>,
    /// The merged numbers that stand for one.
    merged: BTreeMap<(i64, i64), Vec<i64>>,
}

impl<'c> Merged<'c> {
    /// For a question about few records: each is looked up.
    pub(crate) fn of_few(conn: &'c Connection, as_of: i64) -> Result<Merged<'c>> {
        let how = if is_used(conn)? { How::Each(conn, as_of) } else { How::Nothing };
        Ok(Merged(how))
    }

    /// For a question about many records: all merges are read at once.
    pub(crate) fn of_many(conn: &'c Connection, as_of: i64) -> Result<Merged<'c>> {
        if !is_used(conn)? {
            return Ok(Merged(How::Nothing));
        }
        let steps = all(conn, as_of)?.into_iter().map(|said| ((said.subject, said.from), said.into));
        let steps = steps.collect::<HashMap<_, _>>();
        let mut all = All::default();
        for (subject, from) in steps.keys() {
            let end = follow(*from, |id| Ok(steps.get(&(*subject, id)).copied()))?;
            all.ends.insert((*subject, *from), end);
            all.merged.entry((*subject, end)).or_default().push(*from);
        }
        all.merged.values_mut().for_each(|merged| merged.sort_unstable());
        Ok(Merged(How::All(Box::new(all))))
    }

    /// Whether nothing was ever merged, so that every number stands for itself.
    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self.0, How::Nothing)
    }

    /// The one that a number stands for.
    pub(crate) fn end<Id: Mergeable>(&self, id: Id) -> Result<Id> {
        let subject = subject_of::<Id>();
        match &self.0 {
            How::Nothing => Ok(id),
            How::All(all) => Ok(all.ends.get(&(subject, id.number())).map_or(id, |end| Id::of(*end))),
            How::Each(conn, as_of) => {
                follow(id.number(), |id| step(conn, subject, id, *as_of).map(|found| found.map(|(into, _)| into)))
                    .map(Id::of)
            }
        }
    }

    /// All numbers that stand for the same one as a number: that one first, then those that were merged, as they rise.
    pub(crate) fn numbers<Id: Mergeable>(&self, id: Id) -> Result<Vec<Id>> {
        let (subject, end) = (subject_of::<Id>(), self.end(id)?);
        let mut numbers = vec![end];
        match &self.0 {
            How::Nothing => {}
            How::All(all) => {
                let merged = all.merged.get(&(subject, end.number()));
                numbers.extend(merged.into_iter().flatten().map(|id| Id::of(*id)));
            }
            How::Each(conn, as_of) => {
                for number in below(conn, end, *as_of)?.into_iter().skip(1) {
                    // An index finds it and the table says so: rights must not hang on what an index makes up.
                    if self.end(number)? == end {
                        numbers.push(number);
                    }
                }
            }
        }
        Ok(numbers)
    }

    /// Puts the one that it stands for in place of a number.
    pub(crate) fn settle<Id: Mergeable>(&self, id: &mut Id) -> Result<()> {
        *id = self.end(*id)?;
        Ok(())
    }

    /// [`Merged::settle`], where there is a number.
    pub(crate) fn settle_some<Id: Mergeable>(&self, id: &mut Option<Id>) -> Result<()> {
        id.as_mut().map_or(Ok(()), |id| self.settle(id))
    }

    /// [`Merged::settle`] of units in order; of those that are one, the first stays.
    pub(crate) fn settle_units(&self, units: &mut Vec<UnitId>) -> Result<()> {
        if self.is_nothing() {
            return Ok(());
        }
        let mut settled = Vec::with_capacity(units.len());
        for unit in units.iter() {
            let end = self.end(*unit)?;
            if !settled.contains(&end) {
                settled.push(end);
            }
        }
        *units = settled;
        Ok(())
    }

    /// Takes out of a list what is another one.
    pub(crate) fn keep_ends<Id: Mergeable, T>(&self, records: &mut Vec<T>, id: impl Fn(&T) -> Id) -> Result<()> {
        if self.is_nothing() {
            return Ok(());
        }
        let mut kept = Vec::with_capacity(records.len());
        for record in std::mem::take(records) {
            let id = id(&record);
            if self.end(id)? == id {
                kept.push(record);
            }
        }
        *records = kept;
        Ok(())
    }
}

fn subject_of<Id: Mergeable>() -> i64 {
    Id::SUBJECT.number().into()
}

/// Where steps from a number lead. They end, whatever a damaged file says.
fn follow(from: i64, step: impl Fn(i64) -> Result<Option<i64>>) -> Result<i64> {
    let mut end = from;
    for _ in 0..MERGES_IN_A_ROW {
        let Some(next) = step(end)? else { break };
        end = next;
    }
    Ok(end)
}

/// A condition that a column has one of some numbers, of which the first is the parameter `?1`. The others stand in the text: a
/// statement is kept for each number of them, and most often there is none.
pub(crate) fn among<Id: Mergeable>(column: &str, numbers: &[Id]) -> String {
    let others = numbers.iter().skip(1).map(|id| format!(", {}", id.number())).collect::<String>();
    format!("{column} IN (?1{others})")
}

/// Whether anything was ever merged.
fn is_used(conn: &Connection) -> Result<bool> {
    Ok(query::one(conn, "SELECT 1 FROM merger LIMIT 1", [], |columns| columns.take::<i64>())?.is_some())
}

/// The one that a unit or a project stands for.
pub(crate) fn end<Id: Mergeable>(conn: &Connection, id: Id, as_of: i64) -> Result<Id> {
    Merged::of_few(conn, as_of)?.end(id)
}

/// All numbers that stand for the same unit or project as one, that one first.
pub(crate) fn numbers<Id: Mergeable>(conn: &Connection, id: Id, as_of: i64) -> Result<Vec<Id>> {
    Merged::of_few(conn, as_of)?.numbers(id)
}

fn step(conn: &Connection, subject: i64, id: i64, as_of: i64) -> Result<Option<(i64, ChangeNumber)>> {
    let sql = "SELECT into_id, since FROM merger WHERE subject = ?1 AND id = ?2 AND until > ?3 AND since <= ?3";
    query::one(conn, sql, [subject, id, as_of], |columns| Ok((columns.take()?, columns.read()?)))
}

/// What a unit or a project was merged into by itself, and the change that says so.
pub(crate) fn get<Id: Mergeable>(conn: &Connection, id: Id, as_of: i64) -> Result<Option<(Id, ChangeNumber)>> {
    let found = step(conn, subject_of::<Id>(), id.number(), as_of)?;
    Ok(found.map(|(into, since)| (Id::of(into), since)))
}

/// A number, and those that were merged into it, directly or not, as they rise.
pub(crate) fn below<Id: Mergeable>(conn: &Connection, id: Id, as_of: i64) -> Result<Vec<Id>> {
    let sql = "WITH RECURSIVE one (id) AS (
                   SELECT ?2 UNION
                   SELECT m.id FROM one JOIN merger m ON m.subject = ?1 AND m.into_id = one.id
                   WHERE m.until > ?3 AND m.since <= ?3)
               SELECT id FROM one WHERE id <> ?2 ORDER BY id";
    let params = [subject_of::<Id>(), id.number(), as_of];
    let mut numbers = vec![id];
    numbers.extend(query::all(conn, sql, params, |columns| columns.read::<Id>())?);
    Ok(numbers)
}

/// How many merges lead to a number at most.
pub(crate) fn depth<Id: Mergeable>(conn: &Connection, id: Id, as_of: i64) -> Result<u32> {
    let sql = format!(
        "WITH RECURSIVE one (id, depth) AS (
             SELECT ?2, 0 UNION
             SELECT m.id, one.depth + 1 FROM one JOIN merger m ON m.subject = ?1 AND m.into_id = one.id
             WHERE m.until > ?3 AND m.since <= ?3 AND one.depth < {MERGES_IN_A_ROW})
         SELECT max(depth) FROM one"
    );
    let params = [subject_of::<Id>(), id.number(), as_of];
    Ok(query::one(conn, &sql, params, |columns| columns.read())?.unwrap_or(0))
}

/// All merges, in the order of the changes that say so.
pub(crate) fn all(conn: &Connection, as_of: i64) -> Result<Vec<Said>> {
    let sql = "SELECT subject, id, into_id, since, reason FROM merger WHERE until > ?1 AND since <= ?1";
    let mut all = query::all(conn, sql, [as_of], |columns| {
        let (subject, from, into) = (columns.take()?, columns.take()?, columns.take()?);
        Ok(Said { subject, from, into, since: columns.read()?, reason: columns.take()? })
    })?;
    all.order_by_key(|said| (said.since, said.subject, said.from));
    Ok(all)
}

/// Says that one is another.
pub(crate) fn add<Id: Mergeable>(writer: &mut ChangeWriter, from: Id, into: Id, reason: &str) -> Result<()> {
    writer.open(&MERGER, &[subject_of::<Id>(), from.number()], &[into.number().into(), reason.into()])
}

/// Takes it back.
pub(crate) fn end_of<Id: Mergeable>(writer: &mut ChangeWriter, from: Id, since: ChangeNumber) -> Result<()> {
    writer.close(&MERGER, &[subject_of::<Id>(), from.number()], since)
}

/// What a merge says of a key of its table.
pub(crate) fn said(conn: &Connection, subject: Subject, from: i64, as_of: i64) -> Result<Option<(i64, String)>> {
    let sql = "SELECT into_id, reason FROM merger WHERE subject = ?1 AND id = ?2 AND until > ?3 AND since <= ?3";
    query::one(conn, sql, [subject.number().into(), from, as_of], |columns| Ok((columns.take()?, columns.take()?)))
}

/// The change that ended the last merge of a record that a state knows of.
pub(crate) fn ended_by(conn: &Connection, subject: Subject, from: i64, as_of: i64) -> Result<Option<ChangeNumber>> {
    let sql = "SELECT max(until) FROM merger WHERE subject = ?1 AND id = ?2 AND until <= ?3";
    Ok(query::one(conn, sql, [subject.number().into(), from, as_of], |columns| columns.read())?.flatten())
}

/// The changes after one that merged something, or took a merge back.
pub(crate) fn changes_after(conn: &Connection, after: i64, as_of: i64) -> Result<BTreeSet<i64>> {
    let sql = "SELECT since, until FROM merger WHERE since <= ?1";
    let rows = query::all(conn, sql, [as_of], |columns| Ok([columns.take::<i64>()?, columns.take()?]))?;
    Ok(rows.into_iter().flatten().filter(|change| *change > after && *change <= as_of).into_set())
}
