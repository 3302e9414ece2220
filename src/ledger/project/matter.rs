//! What stands in the way of projects (事项): permits, institutions, problems, inspections, land acquisition, with those
//! that are overdue.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;

use crate::domain::office::change::ChangeKind;
use crate::domain::project::matter::{Matter, MatterFields, MatterKind, OverdueMatter};
use crate::domain::project::matter_query::{FoundMatter, MatterQuery};
use crate::domain::value::ids::{MatterId, ProjectId};
use crate::domain::value::period::check_day;
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::{Error, Result};
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::ordered::IntoOrdered;
use crate::store::{NOW, matter, project, unit, versions};

impl Batch {
    /// Adds a matter of a project. A project can have several of one name: two problems, two notices.
    pub fn add_matter(&mut self, project: ProjectId, kind: MatterKind, fields: MatterFields) -> Result<MatterId> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            project::get(batch.conn()?, project, NOW)?.ok_or_else(|| messages::not_found(project).field("project"))?;
            // The office inspects, and nobody else gives its notices.
            let pass = if kind == MatterKind::Inspection {
                batch.may_manage(ChangeKind::TrackMatters, project)?
            } else {
                batch.may_record(project, None)?
            };
            batch.check_matter_unit(&fields)?;
            versions::add::<Matter>(batch.writer(pass)?, &[project.into(), kind.into()], &fields)
        })
    }

    /// Replaces what is known of a matter, on the version that was read: also how it is settled. Of an inspection, only a
    /// registrar changes more than its result.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_matter(&mut self, base: impl Into<Base<MatterId>>, fields: MatterFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_matter(base, fields))
    }

    /// Changes some of what is known of a matter, or settles it; the rest stays as it is now.
    pub fn change_matter(&mut self, id: MatterId, change: impl FnOnce(&mut MatterFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = versions::get::<Matter>(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            batch.may_record(now.project, now.fields.unit)?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_matter(base, now.fields)
        })
    }

    fn put_matter(&mut self, base: Base<MatterId>, fields: MatterFields) -> Result<()> {
        let id = base.id;
        let fields = fields.checked()?;
        let before = versions::get::<Matter>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        // The unit that must put an inspection right says how, and nothing else.
        let settles = MatterFields {
            settled_on: fields.settled_on,
            result: fields.result.clone(),
            remark: fields.remark.clone(),
            ..before.fields.clone()
        };
        let pass = if before.kind == MatterKind::Inspection && fields != settles {
            self.may_manage(ChangeKind::TrackMatters, base.id)?
        } else {
            self.may_record(before.project, before.fields.unit)?
        };
        self.check_base(id, base.since, before.since, || {
            let versions = versions::history::<Matter>(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        self.check_matter_unit(&fields)?;
        versions::revise::<Matter>(self.writer(pass)?, id, before.since, &fields)
    }

    pub(in crate::ledger) fn check_matter_unit(&self, fields: &MatterFields) -> Result<()> {
        let Some(id) = fields.unit else { return Ok(()) };
        match unit::get(self.conn()?, id, NOW)? {
            Some(_) => Ok(()),
            None => Err(messages::not_found(id).field("unit")),
        }
    }
}

/// # Matters (手续、问题、督查、征地)
///
/// What stands in the way of a project, and what is overdue on a day.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.matters(project)?.is_empty());
/// let day = march.last_day();
/// assert!(view.overdue_matters(day)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One matter.
    pub fn matter(&self, id: MatterId) -> Result<Matter> {
        let found = versions::get::<Matter>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// The matters of a project, by kind and number: its checklist.
    pub fn matters(&self, project: ProjectId) -> Result<Vec<Matter>> {
        self.project(project)?;
        versions::of_project::<Matter>(self.conn()?, project, self.as_of().0)
    }

    /// Every version of a matter that this view knows of, oldest first.
    pub fn matter_history(&self, id: MatterId) -> Result<Vec<Matter>> {
        let mut history = versions::history::<Matter>(self.conn()?, id, self.as_of().0)?;
        history.retain(|matter| self.sees(matter.project));
        Ok(history)
    }

    /// The matters that meet a query, as they stand on a day: those with the earliest deadline first, those without one last.
    ///
    /// Fails with `NotFound` for a plan, a project or a unit that does not exist.
    pub fn find_matters(&self, on: NaiveDate, query: &MatterQuery) -> Result<Vec<FoundMatter>> {
        check_day("on_day", on)?;
        query.plan.map(|plan| self.plan(plan)).transpose().map_err(|error| error.field("plan"))?;
        let project = query.project.map(|project| Ok(self.project(project)?.id));
        let unit = query.unit.map(|unit| Ok(self.unit(unit)?.id));
        let mut asked = *query;
        asked.project = project.transpose().map_err(|error: Error| error.field("project"))?;
        asked.unit = unit.transpose().map_err(|error: Error| error.field("unit"))?;
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let mut matters = matter::asked(conn, &asked, as_of)?;
        matters.retain(|matter| {
            let (is_open, late) = (matter.fields.is_open(on), matter.fields.days_late(on));
            self.sees(matter.project)
                && query.open.is_none_or(|open| is_open == open)
                && query.overdue.is_none_or(|overdue| late.is_some() == overdue)
        });
        let units = self.units()?.into_iter().map(|unit| (unit.id, unit.fields.name)).into_map();
        let mut names = BTreeMap::new();
        for matter in &matters {
            if let Entry::Vacant(place) = names.entry(matter.project) {
                place.insert(self.project(matter.project)?.fields.name);
            }
        }
        let found = |matter: Matter| FoundMatter {
            project_name: names.get(&matter.project).cloned().unwrap_or_default(),
            unit_name: matter.fields.unit.and_then(|unit| units.get(&unit).cloned()),
            is_open: matter.fields.is_open(on),
            days_late: matter.fields.days_late(on),
            matter,
        };
        Ok(matters.into_iter().map(found).collect())
    }

    /// The matters that were open on a day after their deadline, the longest overdue first (逾期清单).
    pub fn overdue_matters(&self, on: NaiveDate) -> Result<Vec<OverdueMatter>> {
        check_day("on_day", on)?;
        let mut matters = matter::overdue(self.conn()?, on, self.as_of().0)?;
        matters.retain(|matter| self.sees(matter.project));
        let units = self.units()?.into_iter().map(|unit| (unit.id, unit.fields.name)).into_map();
        let overdue = |matter: Matter| {
            let days_late = matter.fields.days_late(on).unwrap_or(0);
            let unit = matter.fields.unit.and_then(|unit| units.get(&unit).cloned());
            Ok(OverdueMatter { project: self.project(matter.project)?.fields.name, unit, days_late, matter })
        };
        matters.into_iter().map(overdue).collect()
    }
}
