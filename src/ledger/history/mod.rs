//! Who changed what (变更明细、沿革): of one change, or of all that belongs to something.

mod belonging;
mod rows;
pub(super) mod said;

use std::collections::{BTreeMap, BTreeSet};

use self::belonging::belonging;
use self::rows::all;
use self::said::{Key, Said, said, shown};
use super::view::View;
use crate::domain::office::change::Change;
use crate::domain::office::history::{Entry, HistoryOf, HistoryQuery, Subject};
use crate::domain::office::voided::VoidOf;
use crate::domain::value::field_value::Raw;
use crate::domain::value::ids::{ChangeNumber, UnitId};
use crate::error::Result;
use crate::fields;
use crate::fields::Field;
use crate::ledger::messages;
use crate::store::history as stored;
use crate::store::merger::{self, Merged};
use crate::store::proof::change;
use crate::store::voided;

/// # Who changed what (变更明细、沿革)
///
/// What a change wrote, and the history of a project, a unit, a person, a plan or a rule pack, field by field with person and
/// instant.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// use zdxm::HistoryQuery;
/// let entries = view.entries(view.as_of())?;
/// assert!(entries.iter().all(|entry| entry.actor == "李四"));
/// // Who set the project's annual plan, and when.
/// let annual = view.history(HistoryQuery::from(project).with_field("annual"))?;
/// assert_eq!(annual[0].title, "年度计划投资");
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// What a change wrote, field by field (变更明细), ordered by subject and number. A limited view shows what is of its projects.
    ///
    /// It reads every table of the ledger once.
    pub fn entries(&self, change: ChangeNumber) -> Result<Vec<Entry>> {
        let made = self.change(change)?;
        let conn = self.conn()?;
        let mut keys = BTreeSet::new();
        for rows in all() {
            let touched = stored::of_change(conn, rows.table, change.0)?;
            keys.extend(touched.iter().map(|(key, _)| rows.key(key)));
        }
        let mut entries = Vec::new();
        for key in keys {
            add(self, &made, key, &mut entries, &Wanted::default())?;
        }
        self.shown_entries(entries)
    }

    /// What changes wrote of all that belongs to a project, a unit, a person, a plan or a rule pack (沿革), field by field, the
    /// oldest first.
    ///
    /// A limited view answers for its projects alone. Fails with `NotFound` where there is no such record.
    pub fn history(&self, query: impl Into<HistoryQuery>) -> Result<Vec<Entry>> {
        let query = query.into();
        if let Some(field) = query.field.as_deref().filter(|field| fields::known(field).is_none()) {
            return Err(messages::history_field_unknown(field).field("field"));
        }
        match query.of {
            HistoryOf::Project(project) => self.check_sees(project).and_then(|()| self.check_known(project))?,
            HistoryOf::Unit(unit) => self.check_known(unit)?,
            HistoryOf::Person(person) => self.check_known(person)?,
            HistoryOf::Plan(plan) => drop(self.plan(plan)?),
            HistoryOf::RulePack(pack) => drop(self.rule_pack(pack)?),
        }
        if !matches!(query.of, HistoryOf::Project(_)) {
            self.check_whole()?;
        }
        let conn = self.conn()?;
        // A change that is still being written has no actor yet.
        let as_of = self.last_change().0;
        let mut touched = BTreeSet::new();
        for (table, key) in belonging(conn, query.of, as_of)? {
            for rows in all().filter(|rows| rows.table.number == table.number) {
                let touches = stored::of_key(conn, table, &key, as_of)?;
                touched.extend(touches.iter().map(|(key, change)| (*change, rows.key(key))));
            }
        }
        touched.retain(|(change, key)| {
            *change > query.after.0 && query.subject.is_none_or(|subject| subject == key.subject)
        });
        let wanted = Wanted {
            field: query.field.as_deref(),
            units: if let HistoryOf::Unit(unit) = query.of { merger::numbers(conn, unit, as_of)? } else { Vec::new() },
        };
        let mut changes: BTreeMap<i64, Change> = BTreeMap::new();
        let mut entries = Vec::new();
        for (number, key) in touched {
            if !changes.contains_key(&number) {
                changes.extend(change::find(conn, ChangeNumber(number), as_of)?.map(|change| (number, change)));
            }
            let Some(made) = changes.get(&number) else { continue };
            add(self, made, key, &mut entries, &wanted)?;
        }
        self.shown_entries(entries)
    }

    /// A record that stands, or is voided: what was voided keeps its history.
    fn check_known(&self, of: impl Into<VoidOf>) -> Result<()> {
        let (of, conn, as_of) = (of.into(), self.conn()?, self.as_of().0);
        match voided::stood(conn, of, as_of)? || voided::get_voided(conn, of, as_of)?.is_some() {
            true => Ok(()),
            false => Err(messages::not_found(of)),
        }
    }

    /// The entries that a limited view shows: those of its projects and of plan changes; of roles, not what they rest on.
    fn shown_entries(&self, mut entries: Vec<Entry>) -> Result<Vec<Entry>> {
        if self.is_limited() {
            let merged = Merged::of_many(self.conn()?, self.as_of().0)?;
            entries.retain(|entry| {
                let project = entry.project.map(|project| merged.end(project).unwrap_or(project));
                let is_shown = project.is_some_and(|project| self.sees(project));
                entry.subject == Subject::PlanChange || is_shown && entry.field != fields::BASIS.name
            });
        }
        Ok(entries)
    }
}

/// Which fields of a record a history is about.
#[derive(Default)]
struct Wanted<'q> {
    /// This one alone.
    field: Option<&'q str>,
    /// What names one of these numbers of a unit: of its own records, everything; of a project's place in a plan, the units; of the records that
    /// were given to it, all that was said while they were.
    units: Vec<UnitId>,
}

impl Wanted<'_> {
    fn is_wanted(&self, subject: Subject, field: &Field, before: Values<'_>, after: Values<'_>) -> bool {
        let names = |values: Values<'_>, is_it: &dyn Fn(&Field) -> bool| {
            self.units.is_empty() || values.iter().any(|(of, value)| is_it(of) && names_unit(value, &self.units))
        };
        let is_of_unit = match subject {
            Subject::Item => [before, after].iter().any(|values| names(values, &|of| of.number == field.number)),
            Subject::Person | Subject::Matter | Subject::Node => {
                [before, after].iter().any(|values| names(values, &|_| true))
            }
            _ => true,
        };
        is_of_unit && self.field.is_none_or(|name| name == field.name)
    }
}

/// Adds what a change wrote of a record: the fields that differ from what was said before.
fn add(view: &View, made: &Change, key: Key, entries: &mut Vec<Entry>, wanted: &Wanted<'_>) -> Result<()> {
    let (conn, number) = (view.conn()?, made.number.0);
    let before = said(conn, key, number - 1)?;
    let after = said(conn, key, number)?;
    let Some(Said { name, id, project, month, ten_days, .. }) = after.as_ref().or(before.as_ref()) else {
        return Ok(());
    };
    let (is_said, was_said) = (values(after.as_ref()), values(before.as_ref()));
    for (field, before, after) in differing(was_said, is_said) {
        if !wanted.is_wanted(key.subject, field, was_said, is_said) {
            continue;
        }
        entries.push(Entry {
            change: made.number,
            actor: made.actor.clone(),
            at_ms: Some(made.at_ms).filter(|_| made.clock_mark.is_none()),
            subject: key.subject,
            id: *id,
            name: name.clone(),
            project: *project,
            month: *month,
            ten_days: *ten_days,
            field: field.name,
            title: field.title,
            before: before.map(|value| shown(view, value.clone(), number - 1)).transpose()?,
            after: after.map(|value| shown(view, value.clone(), number)).transpose()?,
        });
    }
    Ok(())
}

type Values<'s> = &'s [(&'static Field, Raw)];

fn values(said: Option<&Said>) -> Values<'_> {
    said.map_or(&[], |said| said.fields.as_slice())
}

/// The fields that say something else than before, in the order of the record.
fn differing<'s>(
    before: Values<'s>,
    after: Values<'s>,
) -> impl Iterator<Item = (&'static Field, Option<&'s Raw>, Option<&'s Raw>)> {
    let find = |values: Values<'s>, field: &Field| {
        values.iter().find(|(of, _)| of.number == field.number).map(|(_, value)| value)
    };
    let gone = before.iter().filter(move |(field, _)| find(after, field).is_none());
    let all = after.iter().chain(gone).map(|(field, _)| *field);
    all.map(move |field| (field, find(before, field), find(after, field))).filter(|(_, before, after)| before != after)
}

fn names_unit(value: &Raw, numbers: &[UnitId]) -> bool {
    matches!(value, Raw::Units(units) if numbers.iter().any(|unit| units.contains(unit)))
}
