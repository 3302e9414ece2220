//! The rows of a file with what the ledger has to say to each: what an import writes.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use serde::Serialize;

use super::matching::Claims;
use super::messages;
use crate::domain::monthly::report::ReportFields;
use crate::domain::office::unit::UnitKind;
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::project::{Owner, ProjectFields};
use crate::domain::value::code::ProjectCode;
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::near::near_names;
use crate::domain::value::text::name_key;
use crate::exchange::sheet::Noted;
use crate::message::Arg;
use crate::store::column_mapping::StoredMapping;

/// New units and sectors of an import that are compared with others.
const HINTED_NAMES: usize = 200;

/// What an import does, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ImportCounts {
    /// Projects that are not in the ledger yet.
    pub new_projects: u32,
    /// Projects in the ledger of which the sheet says something else.
    pub revised_projects: u32,
    /// Plan items that are not there yet.
    pub new_items: u32,
    /// Plan items of which the sheet says something else.
    pub revised_items: u32,
    /// Plan items that a plan change takes out of the plan.
    pub withdrawn_items: u32,
    /// Reports that are not there yet.
    pub new_reports: u32,
    /// Reports that differ from the one that is there.
    pub revised_reports: u32,
    /// Rows that say what the ledger knows.
    pub unchanged: u32,
    /// Rows without a project in the ledger or in the plan.
    pub unmatched: u32,
}

/// The rows of a file with what the ledger has to say to each.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Work {
    pub(super) sheets: Vec<SheetWork>,
    pub(super) counts: ImportCounts,
    pub(super) new_units: BTreeMap<String, UnitKind>,
    pub(super) new_sectors: Vec<String>,
    pub(super) claims: Claims,
    /// The codes that the sheets list.
    pub(super) listed: HashSet<ProjectCode>,
    /// What the ledger keeps of columns, where the sheets were read by it.
    pub(super) mappings: Vec<StoredMapping>,
}

impl Work {
    /// Notes a unit that the ledger does not have; returns what it looks like.
    pub(super) fn note_unit(&mut self, known: &HashMap<String, UnitId>, unit: &str) -> Option<Noted> {
        if known.contains_key(&name_key(unit)) || self.new_units.contains_key(unit) {
            return None;
        }
        let near = self.near(unit, known.keys().chain(self.new_units.keys()));
        self.new_units.insert(unit.to_owned(), UnitKind::suggest(unit));
        near.map(|near| messages::unit_is_new_and_near(unit, near))
    }

    /// Notes a sector that the ledger does not have; returns what it looks like.
    pub(super) fn note_sector(&mut self, known: &HashMap<String, SectorId>, sector: &str) -> Option<Noted> {
        if known.contains_key(&name_key(sector)) || self.new_sectors.iter().any(|noted| noted == sector) {
            return None;
        }
        let near = self.near(sector, known.keys().chain(&self.new_sectors));
        self.new_sectors.push(sector.to_owned());
        near.map(|near| messages::sector_is_new_and_near(sector, near))
    }

    /// The names that a new one looks like. Only the first ones are compared, as a sheet of nothing but new
    /// names would be compared with itself.
    fn near<'n>(&self, name: &str, known: impl Iterator<Item = &'n String>) -> Option<Arg> {
        if self.new_units.len() + self.new_sectors.len() >= HINTED_NAMES {
            return None;
        }
        let near = near_names(name, known.map(String::as_str));
        (!near.is_empty()).then(|| Arg::list(near.into_iter().map(Arg::quoted)))
    }

    pub(super) fn rows(&self) -> usize {
        let rows = self.sheets.iter().map(|sheet| match sheet {
            SheetWork::Plan { rows, .. } => rows.len(),
            SheetWork::Monthly { rows, .. } => rows.len(),
        });
        rows.sum()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum SheetWork {
    Plan { fields: PlanFields, plan: Option<PlanId>, rows: Vec<PlanRow> },
    Monthly { month: crate::domain::value::period::YearMonth, rows: Vec<ReportRow> },
}

/// A row of a plan with what the ledger knows of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PlanRow {
    pub(super) project: Option<ProjectId>,
    /// `None` where the ledger knows the same.
    pub(super) project_fields: Option<ProjectFields>,
    pub(super) sector: Option<String>,
    /// Index of the row of the whole that this is a part of.
    pub(super) parent: Option<usize>,
    pub(super) place: Place,
}

impl PlanRow {
    /// What the plan would say of the project.
    pub(super) fn listed(&self) -> Option<&ItemFields> {
        match &self.place {
            Place::Listed(item) => Some(&item.fields),
            Place::None | Place::Leaves(_) | Place::Returns(_) => None,
        }
    }
}

/// What a row says of the plan.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    /// It does not count, and has no place there.
    None,
    /// It stands in the plan.
    Listed(Box<ItemPlan>),
    /// A plan change takes it out of the plan; `None` where it is not there.
    Leaves(Option<ItemId>),
    /// A plan change brings it back; `None` where it did not leave.
    Returns(Option<ItemId>),
}

/// A row's place in the plan, with units and sector by name: new ones have no number yet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ItemPlan {
    pub(super) existing: Option<ItemId>,
    /// Sector and units of these fields are filled in when they are written.
    pub(super) fields: ItemFields,
    pub(super) sector: String,
    /// `None` where the sheet has no such column.
    pub(super) responsible_units: Option<Vec<String>>,
    /// `None` where the sheet does not say it.
    pub(super) reporting_unit: Option<String>,
    /// The owner from the effective month of the plan change on, where it is another one.
    pub(super) owner: Option<Owner>,
    /// Whether the plan says the same already.
    pub(super) unchanged: bool,
}

/// A row of a monthly sheet with what the ledger knows of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ReportRow {
    pub(super) item: ItemId,
    pub(super) report: ReportFields,
    pub(super) state: ReportState,
    /// The item with its reporting unit, where the plan did not name one.
    pub(super) reporting_unit: Option<(ItemFields, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReportState {
    New,
    Revised,
    Unchanged,
    /// The row says nothing, which is not a report.
    Empty,
}
