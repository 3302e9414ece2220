//! Places of projects (位置).

use crate::domain::beside::place::{FoundPlace, Place, PlaceFields};
use crate::domain::value::ids::{PlaceId, ProjectId};
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::Result;
use crate::ledger::batch::Batch;
use crate::ledger::messages;
use crate::ledger::view::View;
use crate::limits;
use crate::store::{NOW, project, versions};

impl Batch {
    /// Adds a place of a project, which can have several: a bridge and its two approaches. Who may record something of the project
    /// may add it.
    pub fn add_place(&mut self, project: ProjectId, fields: PlaceFields) -> Result<PlaceId> {
        self.whole(|batch| {
            let fields = fields.checked()?;
            check_new_name("name", &fields.name, None)?;
            project::get(batch.conn()?, project, NOW)?.ok_or_else(|| messages::not_found(project).field("project"))?;
            let pass = batch.may_record(project, None)?;
            batch.check_place_room(project)?;
            versions::add::<Place>(batch.writer(pass)?, &[project.into()], &fields)
        })
    }

    /// Replaces what is known of a place, on the version that was read.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_place(&mut self, base: impl Into<Base<PlaceId>>, fields: PlaceFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_place(base, fields))
    }

    /// Changes some of what is known of a place; the rest stays as it is now.
    pub fn change_place(&mut self, id: PlaceId, change: impl FnOnce(&mut PlaceFields)) -> Result<()> {
        self.whole(|batch| {
            let mut now = batch.place_now(id)?;
            batch.may_record(now.project, None)?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_place(base, now.fields)
        })
    }

    fn put_place(&mut self, base: Base<PlaceId>, fields: PlaceFields) -> Result<()> {
        let fields = fields.checked()?;
        let before = self.place_now(base.id)?;
        check_new_name("name", &fields.name, Some(&before.fields.name))?;
        if before.fields == fields {
            return Ok(());
        }
        let pass = self.may_record(before.project, None)?;
        self.check_base(base.id, base.since, before.since, || {
            let versions = versions::history::<Place>(self.conn()?, base.id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        versions::revise::<Place>(self.writer(pass)?, base.id, before.since, &fields)
    }

    fn place_now(&self, id: PlaceId) -> Result<Place> {
        versions::get::<Place>(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))
    }

    /// Whether a project can have one place more.
    pub(in crate::ledger) fn check_place_room(&self, project: ProjectId) -> Result<()> {
        let there = versions::of_project::<Place>(self.conn()?, project, NOW)?.len() as u64;
        match there < limits::PLACES {
            true => Ok(()),
            false => Err(messages::too_many_places(limits::PLACES).field("project")),
        }
    }
}

/// # Places (位置)
///
/// Where projects lie, each with the system of coordinates in which it is meant.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// assert!(view.places(project)?.is_empty());
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One place.
    pub fn place(&self, id: PlaceId) -> Result<Place> {
        let found = versions::get::<Place>(self.conn()?, id, self.as_of().0)?.ok_or_else(|| self.gone(id))?;
        self.check_sees(found.project)?;
        Ok(found)
    }

    /// The places of a project, in the order in which they were added.
    pub fn places(&self, project: ProjectId) -> Result<Vec<Place>> {
        self.project(project)?;
        versions::of_project::<Place>(self.conn()?, project, self.as_of().0)
    }

    /// The places of a project, or of all projects that the view shows, with their names, as a map needs them:
    /// [`print::geojson`](crate::print::geojson).
    pub fn find_places(&self, project: Option<ProjectId>) -> Result<Vec<FoundPlace>> {
        let projects = match project {
            Some(project) => vec![self.project(project)?],
            None => self.projects()?,
        };
        let mut found = Vec::new();
        for project in projects {
            let places = versions::of_project::<Place>(self.conn()?, project.id, self.as_of().0)?;
            found.extend(
                places.into_iter().map(|place| FoundPlace { project_name: project.fields.name.clone(), place }),
            );
        }
        Ok(found)
    }

    /// Every version of a place that this view knows of, oldest first.
    pub fn place_history(&self, id: PlaceId) -> Result<Vec<Place>> {
        let mut history = versions::history::<Place>(self.conn()?, id, self.as_of().0)?;
        history.retain(|place| self.sees(place.project));
        Ok(history)
    }
}
