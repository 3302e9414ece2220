//! The questions of an import to the ledger. A view answers them for the preview, a batch for the commit: the same questions,
//! so that a commit can prove that its preview still holds.

use hashbrown::HashMap;
use rusqlite::Connection;

use super::batch::Batch;
use super::view::View;
use crate::domain::monthly::figures::ItemFigures;
use crate::domain::monthly::report::MonthlyReport;
use crate::domain::plan::plan_change::PlanChangeEntry;
use crate::domain::plan::{PlanItem, PlanLevel};
use crate::domain::project::ProjectFields;
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::text;
use crate::error::Result;
use crate::store::column_mapping::{self, StoredMapping};
use crate::store::item::ItemPlace;
use crate::store::merger::Merged;
use crate::store::proof::change::{self, Hash};
use crate::store::{NOW, figures, filing, item, overlap, plan, plan_change, project, report, sector, unit};

/// A state of a ledger, as one connection sees it.
pub(crate) struct Lookup<'c> {
    conn: &'c Connection,
    as_of: i64,
    /// The last change of that state.
    last: ChangeNumber,
}

/// The projects of a ledger, to be found by code or name.
#[derive(Default)]
pub(crate) struct Projects {
    names: HashMap<ProjectId, String>,
    by_name: HashMap<String, Vec<ProjectId>>,
    by_code: HashMap<ProjectCode, ProjectId>,
    codes: HashMap<ProjectId, ProjectCode>,
}

/// A name that a project had before.
pub(crate) struct FormerName {
    pub(crate) project: ProjectId,
    pub(crate) name: String,
    pub(crate) key: String,
}

/// What the ledger knows of each project.
pub(crate) type KnownProjects = HashMap<ProjectId, ProjectFields>;

impl Projects {
    /// Adds a project with the key of its name.
    pub(crate) fn add(&mut self, id: ProjectId, name: String, key: String, code: Option<ProjectCode>) {
        self.by_name.entry(key).or_default().push(id);
        if let Some(code) = code {
            self.codes.insert(id, code.clone());
            self.by_code.insert(code, id);
        }
        self.names.insert(id, name);
    }

    /// Adds name and code of a project that was merged into another one.
    pub(crate) fn add_merged(&mut self, into: ProjectId, key: String, code: Option<ProjectCode>) {
        let of_name = self.by_name.entry(key).or_default();
        if !of_name.contains(&into) {
            of_name.push(into);
        }
        if let Some(code) = code {
            self.by_code.insert(code, into);
        }
    }

    /// Whether a name, by its key, is that of a project that was merged into another one, and not its own.
    pub(crate) fn has_merged_name(&self, id: ProjectId, key: &str) -> bool {
        self.by_key(key).contains(&id) && self.name(id).is_some_and(|name| text::name_key(name) != key)
    }

    /// Whether a code is that of a project that was merged into another one, and not its own.
    pub(crate) fn has_merged_code(&self, id: ProjectId, code: &ProjectCode) -> bool {
        self.by_code(code) == Some(id) && self.code(id) != Some(code)
    }

    /// What a project is called.
    pub(crate) fn name(&self, id: ProjectId) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// The projects of a name, by its key: several only where each has a code.
    pub(crate) fn by_key(&self, key: &str) -> &[ProjectId] {
        self.by_name.get(key).map_or(&[], Vec::as_slice)
    }

    /// The national code of a project.
    pub(crate) fn code(&self, id: ProjectId) -> Option<&ProjectCode> {
        self.codes.get(&id)
    }

    /// The project of a national code.
    pub(crate) fn by_code(&self, code: &ProjectCode) -> Option<ProjectId> {
        self.by_code.get(code).copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The keys of all names.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&str, ProjectId)> {
        self.by_name.iter().flat_map(|(name, ids)| ids.iter().map(|id| (name.as_str(), *id)))
    }
}

impl View {
    pub(crate) fn lookup(&self) -> Result<Lookup<'_>> {
        self.check_whole()?;
        Ok(Lookup { conn: self.conn()?, as_of: self.as_of().0, last: self.as_of() })
    }
}

impl Batch {
    pub(crate) fn lookup(&self) -> Result<Lookup<'_>> {
        Ok(Lookup { conn: self.conn()?, as_of: NOW, last: ChangeNumber(self.number()?.0 - 1) })
    }
}

impl Lookup<'_> {
    /// The hash of the last change, which names the state of the whole ledger; `None` before the first change.
    pub(crate) fn state(&self) -> Result<Option<Hash>> {
        Ok(change::find(self.conn, self.last, self.as_of)?.map(|change| change.hash))
    }

    /// All projects by name and code.
    pub(crate) fn projects(&self) -> Result<Projects> {
        let mut projects = Projects::default();
        let merged = Merged::of_many(self.conn, self.as_of)?;
        project::names(self.conn, self.as_of, |id, name, key, code| {
            match merged.end(id)? {
                end if end == id => projects.add(id, name, key, code),
                end => projects.add_merged(end, key, code),
            }
            Ok(())
        })?;
        Ok(projects)
    }

    /// The names that projects had before, but for those that are another spelling of the one that they have.
    pub(crate) fn former_names(&self, projects: &Projects) -> Result<Vec<FormerName>> {
        let mut names = Vec::new();
        let merged = Merged::of_many(self.conn, self.as_of)?;
        project::former_names(self.conn, self.as_of, |project, name, key| {
            let project = merged.end(project)?;
            if !projects.by_key(&key).contains(&project) {
                names.push(FormerName { project, name, key });
            }
            Ok(())
        })?;
        Ok(names)
    }

    /// What is known of every project.
    pub(crate) fn project_fields(&self) -> Result<KnownProjects> {
        let all = project::all(self.conn, self.as_of)?;
        Ok(all.into_iter().map(|project| (project.id, project.fields)).collect())
    }

    /// Units by the key of their name.
    pub(crate) fn units(&self) -> Result<HashMap<String, UnitId>> {
        let merged = Merged::of_many(self.conn, self.as_of)?;
        let units = unit::with_merged(self.conn, self.as_of)?.into_iter();
        units.map(|unit| Ok((text::name_key(&unit.fields.name), merged.end(unit.id)?))).collect()
    }

    /// Sectors by the key of their name.
    pub(crate) fn sectors(&self) -> Result<HashMap<String, SectorId>> {
        let sectors = sector::all(self.conn, self.as_of)?;
        Ok(sectors.into_iter().map(|sector| (text::name_key(&sector.fields.name), sector.id)).collect())
    }

    /// The sources of funds that the rule pack of a plan names; none where it names none.
    pub(crate) fn fund_sources(&self, plan: PlanId) -> Result<Vec<String>> {
        let pack = crate::ledger::rules::pack_of(self.conn, plan, self.as_of)?;
        Ok(pack.map_or_else(Vec::new, |stored| stored.pack.fund_sources))
    }

    /// What the office confirmed that columns mean.
    pub(crate) fn mappings(&self) -> Result<Vec<StoredMapping>> {
        column_mapping::all(self.conn, self.as_of)
    }

    pub(crate) fn plan(&self, year: u16, level: PlanLevel) -> Result<Option<PlanId>> {
        plan::by_year(self.conn, year, level, self.as_of)
    }

    /// The items of a plan by project.
    pub(crate) fn items(&self, plan: PlanId) -> Result<HashMap<ProjectId, PlanItem>> {
        let items = item::of_plan(self.conn, plan, self.as_of)?;
        Ok(items.into_iter().map(|item| (item.project, item)).collect())
    }

    /// The items of a plan by project, with no more than who reports on them.
    pub(crate) fn places(&self, plan: PlanId) -> Result<HashMap<ProjectId, ItemPlace>> {
        let places = item::places(self.conn, plan, self.as_of)?;
        Ok(places.into_iter().map(|place| (place.project, place)).collect())
    }

    /// One item of a plan.
    pub(crate) fn item(&self, plan: PlanId, id: ItemId) -> Result<Option<PlanItem>> {
        item::get(self.conn, plan, id, self.as_of)
    }

    /// What plan changes did to the items of a plan; `None` where there was no plan change.
    pub(crate) fn touched_items(&self, plan: PlanId) -> Result<Option<HashMap<ItemId, Vec<PlanChangeEntry>>>> {
        let is_changed = plan_change::is_changed(self.conn, plan)?;
        is_changed.then(|| plan_change::touched(self.conn, plan)).transpose()
    }

    /// The last plan change that changed an item: its name, and the month from which it counts.
    pub(crate) fn last_plan_change(&self, item: ItemId) -> Result<Option<(String, YearMonth)>> {
        let last = plan_change::last_of_item(self.conn, item)?;
        Ok(last.map(|last| (last.name(), last.fields.effective)))
    }

    /// What is known of a plan's items at the end of a month, by project.
    pub(crate) fn figures(&self, plan: PlanId, month: YearMonth) -> Result<HashMap<ProjectId, ItemFigures>> {
        let items = figures::items(self.conn, plan, Some(month), self.as_of)?;
        Ok(items.into_iter().map(|item| (item.project, item)).collect())
    }

    /// Whether a plan says which of a whole and its parts counts.
    pub(crate) fn has_counted_side(&self, plan: PlanId) -> Result<bool> {
        Ok(overlap::side(self.conn, plan, self.as_of)?.is_some())
    }

    /// The last month of a plan that is closed; 0 for none.
    pub(crate) fn closed_through(&self, plan: PlanId) -> Result<u8> {
        Ok(filing::closed(self.conn, plan, self.as_of)?.map_or(0, |(month, _)| month))
    }

    pub(crate) fn report(&self, item: ItemId, month: YearMonth) -> Result<Option<MonthlyReport>> {
        report::get(self.conn, item, month, self.as_of)
    }
}
