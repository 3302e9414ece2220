//! Two units or two projects that are one (合并).

use rusqlite::Connection;

use crate::domain::messages::{merge_subject_unknown, merge_without_reason};
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::office::merger::{MergeCandidate, Mergeable, Merger};
use crate::domain::office::unit::UnitFields;
use crate::domain::project::ProjectFields;
use crate::domain::value::ids::{ChangeNumber, ProjectId, UnitId};
use crate::domain::value::near::{NearIndex, near_projects};
use crate::domain::value::text::checked_reason;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::naming::name_of;
use crate::ledger::view::View;
use crate::limits;
use crate::message::RecordKind;
use crate::store::proof::change;
use crate::store::{NOW, merger, unit};

impl Batch {
    /// Says that a unit is another one, with the reason (合并). A registrar's task.
    ///
    /// Nothing is written anew: what names the one is read as the other from this change on, in lists, figures, roles and
    /// look-ups by either name. Views of earlier changes, and issued bulletins, show two. Names and codes stay taken.
    ///
    /// Fails with `Rule` where the two are one already, or the first was merged before.
    pub fn merge_unit(&mut self, from: UnitId, into: UnitId, reason: &str) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Merge, from)?;
            let reason = checked_reason(reason, merge_without_reason)?;
            for (id, field) in [(from, "merged"), (into, "merged_to")] {
                unit::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field(field))?;
            }
            let into = batch.mergeable(from, into)?;
            merger::add(batch.writer(pass)?, from, into, &reason)
        })
    }

    /// Takes back that a unit is another one (撤销合并): from this change on they are two again, each with what was written with
    /// its number.
    pub fn unmerge_unit(&mut self, from: UnitId) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Merge, from)?;
            unit::get(batch.conn()?, from, NOW)?.ok_or_else(|| messages::not_found(from).field("merged"))?;
            let since = batch.merged_since(from)?;
            merger::end_of(batch.writer(pass)?, from, since)
        })
    }

    /// The one into which a record may be merged. Chains end at one that is no other, so that no circle comes about.
    pub(in crate::ledger) fn mergeable<Id: Mergeable>(&self, from: Id, into: Id) -> Result<Id> {
        let conn = self.conn()?;
        let (end, into_end) = (merger::end(conn, from, NOW)?, merger::end(conn, into, NOW)?);
        if end == into_end {
            return Err(messages::merge_with_itself(from.into(), into.into()).field("merged_to"));
        }
        if end != from {
            return Err(messages::merge_exists(from.into(), end.into()).field("merged"));
        }
        if merger::depth(conn, from, NOW)? >= limits::MERGES_IN_A_ROW {
            return Err(messages::merges_too_deep(into_end.into(), limits::MERGES_IN_A_ROW).field("merged"));
        }
        Ok(into_end)
    }

    /// The change that merged a record.
    pub(in crate::ledger) fn merged_since<Id: Mergeable>(&self, from: Id) -> Result<ChangeNumber> {
        let found = merger::get(self.conn()?, from, NOW)?;
        Ok(found.ok_or_else(|| messages::not_merged(from.into()).field("merged"))?.1)
    }

    /// The one that a number stands for.
    pub(in crate::ledger) fn end<Id: Mergeable>(&self, id: Id) -> Result<Id> {
        merger::end(self.conn()?, id, NOW)
    }

    /// Refuses to revise what is another one.
    pub(in crate::ledger) fn check_unmerged<Id: Mergeable>(&self, id: Id) -> Result<()> {
        match self.end(id)? {
            end if end == id => Ok(()),
            end => Err(messages::merged_into(id.into(), end.into())),
        }
    }
}

/// # Merges (合并)
///
/// Which units and projects are one, since when and why.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let bureau = view.unit_by_name("市交通运输局")?.expect("a unit").id;
/// let other = ledger.write("张三", |batch| {
///     let other = batch.ensure_unit("市交通局")?.id;
///     batch.merge_unit(other, bureau, "同一单位的简称")?;
///     Ok(other)
/// })?;
/// let view = ledger.view()?;
/// assert_eq!(view.unit(other)?.fields.name, "市交通运输局");
/// assert_eq!(view.unit_by_name("市交通局")?.expect("a unit").id, bureau);
/// assert_eq!(view.mergers()?[0].reason, "同一单位的简称");
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The merges that hold, in the order of the changes that made them. A limited view shows those of units and of its projects.
    pub fn mergers(&self) -> Result<Vec<Merger>> {
        self.mergers_as_of(self.as_of())
    }

    /// Units or projects whose names are so near that they may be one (疑似重复), for a person to judge, at most
    /// [`limits::MERGE_CANDIDATES`]: the one that was added later beside the earlier one. What is one already is listed once; two
    /// with codes of their own are two.
    ///
    /// `subject` is [`Subject::Unit`] or [`Subject::Project`].
    pub fn merge_candidates(&self, subject: Subject) -> Result<Vec<MergeCandidate>> {
        self.check_whole()?;
        let records: Vec<(i64, String, Option<String>)> = match subject {
            Subject::Unit => {
                let code = |of: &UnitFields| of.credit_code.as_ref().map(ToString::to_string);
                self.units()?.into_iter().map(|of| (of.id.0, of.fields.name.clone(), code(&of.fields))).collect()
            }
            Subject::Project => {
                let code = |of: &ProjectFields| of.code.as_ref().map(ToString::to_string);
                self.projects()?.into_iter().map(|of| (of.id.0, of.fields.name.clone(), code(&of.fields))).collect()
            }
            other => return Err(merge_subject_unknown(other.into()).field("subject")),
        };
        let names = records.iter().map(|(_, name, _)| name.as_str()).collect::<Vec<_>>();
        let pairs = match subject {
            Subject::Unit => names.iter().copied().collect::<NearIndex>().pairs(limits::MERGE_CANDIDATES),
            _ => near_projects(&names, limits::MERGE_CANDIDATES),
        };
        let pairs = pairs.into_iter().filter_map(|(earlier, later)| records.get(earlier).zip(records.get(later)));
        let may_be_one = |(one, other): &(&(_, _, Option<String>), &(_, _, Option<String>))| {
            one.2.is_none() || other.2.is_none() || one.2 == other.2
        };
        let candidate = |(into, from): (&(i64, String, _), &(i64, String, _))| MergeCandidate {
            subject,
            from: from.0,
            from_name: from.1.clone(),
            into: into.0,
            into_name: into.1.clone(),
        };
        Ok(pairs.filter(may_be_one).map(candidate).collect())
    }

    /// The merges that held as of a change that this view knows of.
    pub(crate) fn mergers_as_of(&self, as_of: ChangeNumber) -> Result<Vec<Merger>> {
        let (conn, as_of) = (self.conn()?, as_of.0);
        let mut mergers = Vec::new();
        for said in merger::all(conn, as_of)? {
            let (subject, kind) = match Subject::from_number(said.subject) {
                Some(Subject::Project) if !self.sees(self.end(ProjectId(said.from))?) => continue,
                Some(subject @ Subject::Project) => (subject, ProjectId::KIND),
                Some(subject) => (subject, UnitId::KIND),
                None => continue,
            };
            mergers.push(merger_of(conn, as_of, (subject, kind), said)?);
        }
        Ok(mergers)
    }

    /// The change that took a merge back, the last one up to a change.
    pub(crate) fn merger_end_until(&self, of: &Merger, until: ChangeNumber) -> Result<Option<ChangeNumber>> {
        merger::ended_by(self.conn()?, of.subject, of.from, until.0)
    }

    /// The one that a number stands for as of the change of this view.
    pub(in crate::ledger) fn end<Id: Mergeable>(&self, id: Id) -> Result<Id> {
        merger::end(self.conn()?, id, self.as_of().0)
    }
}

fn merger_of(
    conn: &Connection,
    as_of: i64,
    (subject, kind): (Subject, RecordKind),
    said: merger::Said,
) -> Result<Merger> {
    let name = |id: i64| name_of(conn, kind, id, as_of).map(Option::unwrap_or_default);
    let made = change::find(conn, said.since, as_of)?.ok_or_else(|| messages::not_found(said.since))?;
    Ok(Merger {
        subject,
        from: said.from,
        from_name: name(said.from)?,
        into: said.into,
        into_name: name(said.into)?,
        change: said.since,
        actor: Some(made.actor).filter(|_| made.kind != "-"),
        at_ms: Some(made.at_ms).filter(|_| made.clock_mark.is_none()),
        reason: said.reason,
    })
}
