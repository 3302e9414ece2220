//! Two projects that are one (项目合并).

use rusqlite::Connection;

use crate::domain::messages::merge_without_reason;
use crate::domain::office::change::ChangeKind;
use crate::domain::project::event::check_sequence;
use crate::domain::value::ids::ProjectId;
use crate::domain::value::text::checked_reason;
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::limits;
use crate::store::{NOW, event, item, merger, overlap, project};

impl Batch {
    /// Says that a project is another one, with the reason (合并). A registrar's task.
    ///
    /// Nothing is written anew: items, reports, events, matters and roles of the one are read as the other's from this change
    /// on, whose name, code and fields stand for both. Views of earlier changes, and issued bulletins, show two.
    ///
    /// Fails with `Rule` where both stand in one plan, where one is a part of the other, where their events together do not fit one
    /// project, where the two are one already, or the first was merged before.
    pub fn merge_project(&mut self, from: ProjectId, into: ProjectId, reason: &str) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Merge, from)?;
            let reason = checked_reason(reason, merge_without_reason)?;
            for (id, field) in [(from, "merged"), (into, "merged_to")] {
                project::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id).field(field))?;
            }
            let into = batch.mergeable(from, into)?;
            check_merge(batch.conn()?, from, into).map_err(|error| error.field("merged"))?;
            batch.forget_projects();
            merger::add(batch.writer(pass)?, from, into, &reason)
        })
    }

    /// Takes back that a project is another one (撤销合并): from this change on they are two again, each with what was written
    /// with its number.
    ///
    /// Fails with `Rule` where the events of one alone, or its parents, would not fit.
    pub fn unmerge_project(&mut self, from: ProjectId) -> Result<()> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::Merge, from)?;
            project::get(batch.conn()?, from, NOW)?.ok_or_else(|| messages::not_found(from).field("merged"))?;
            let since = batch.merged_since(from)?;
            check_unmerge(batch.conn()?, from).map_err(|error| error.field("merged"))?;
            batch.forget_projects();
            merger::end_of(batch.writer(pass)?, from, since)
        })
    }

    /// What was kept of projects is read anew.
    fn forget_projects(&mut self) {
        self.items.items.clear();
        self.items.sees = None;
    }
}

fn check_merge(conn: &Connection, from: ProjectId, into: ProjectId) -> Result<()> {
    for (plan, first) in item::of_any_plan(conn, from, NOW)? {
        if let Some(second) = item::of_project(conn, plan, into, NOW)? {
            return Err(messages::merge_in_one_plan(plan, first, second));
        }
    }
    for (part, whole) in [(from, into), (into, from)] {
        let mut next = overlap::parent(conn, part, NOW)?;
        for _ in 0..limits::PROJECT_DEPTH {
            let Some(above) = next else { break };
            if above == whole {
                return Err(messages::merge_of_part(part, whole));
            }
            next = overlap::parent(conn, above, NOW)?;
        }
    }
    let mut events = event::of_project(conn, from, NOW)?;
    events.extend(event::of_project(conn, into, NOW)?);
    check_sequence(events).map_err(|error| messages::merge_of_events(error.message()))?;
    Ok(())
}

/// Whether each of the two is sound by itself.
fn check_unmerge(conn: &Connection, from: ProjectId) -> Result<()> {
    let (parting, all) = (merger::below(conn, from, NOW)?, merger::numbers(conn, from, NOW)?);
    let (own, others) = all.into_iter().partition::<Vec<_>, _>(|number| parting.contains(number));
    for numbers in [&own, &others] {
        let events = numbers.iter().map(|number| event::of_number(conn, *number, NOW)).collect::<Result<Vec<_>>>()?;
        let sound = check_sequence(events.into_iter().flatten().collect());
        sound.map_err(|error: Error| messages::part_of_events(error.message()))?;
    }
    let end = |id: ProjectId| if parting.contains(&id) { Ok(from) } else { merger::end(conn, id, NOW) };
    let mut next = overlap::parent_as_written(conn, from, NOW)?.map(end).transpose()?;
    for _ in 0..limits::PROJECT_DEPTH {
        let Some(above) = next else { return Ok(()) };
        if above == from {
            return Err(messages::part_of_itself_again(from));
        }
        next = overlap::parent_as_written(conn, above, NOW)?.map(end).transpose()?;
    }
    Ok(())
}
