//! Rows of a plan sheet: projects, and their items in the year's plan.

use hashbrown::{HashMap, HashSet};

use super::matching::{self, Match};
use super::near::{Hints, Likeness};
use super::said::Said;
use super::target::{self, ImportTarget};
use super::work::{ItemPlan, Place, PlanRow, SheetWork, Work};
use super::{messages, plan_change};
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::plan_change::{PlanChangeEntry, PlanChangeKind, PlanChangeLine};
use crate::domain::plan::{ItemFields, PlanFields, PlanItem};
use crate::domain::project::{Owner, ProjectFields};
use crate::domain::value::ids::{ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::record::Base;
use crate::domain::value::text::name_key;
use crate::error::Result;
use crate::exchange::messages as refusals;
use crate::exchange::sheet::{Field, Finding, Severity, SheetReading, SheetRow};
use crate::ledger::Batch;
use crate::ledger::lookup::{KnownProjects, Lookup, Projects};
use crate::{fields, limits};

/// What the ledger has, to compare with.
struct Known {
    projects: Projects,
    fields: KnownProjects,
    units: HashMap<String, UnitId>,
    sectors: HashMap<String, SectorId>,
    items: HashMap<ProjectId, PlanItem>,
    /// What plan changes have touched, once there is one: the rest of the plan is closed to imports of the plan itself.
    touched: Option<HashMap<ItemId, Vec<PlanChangeEntry>>>,
    /// What a row says of its project. The remark of a sheet is the plan item's; a period has two ends or is left open.
    of_project: Said<ProjectFields>,
    /// What a row says of its place in the plan, where the order is that of the plan.
    of_item: Said<ItemFields>,
}

/// Compares a plan sheet with the ledger.
pub(super) fn compare(
    lookup: &Lookup<'_>,
    sheet: &SheetReading,
    target: &ImportTarget,
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> Result<()> {
    let year = target::year(sheet, target)?;
    let plan = lookup.plan(year, target.level)?;
    let known = Known {
        projects: lookup.projects()?,
        fields: lookup.project_fields()?,
        units: lookup.units()?,
        sectors: lookup.sectors()?,
        items: plan.map(|plan| lookup.items(plan)).transpose()?.unwrap_or_default(),
        touched: plan.map(|plan| lookup.touched_items(plan)).transpose()?.flatten(),
        of_project: Said::where_filled(&[&fields::REMARK, &fields::PERIOD_START, &fields::PERIOD_END]),
        of_item: Said::by_columns(sheet, &[&fields::POSITION, &fields::MONTH_PLAN]),
    };
    let mut rows = Vec::with_capacity(sheet.rows.len());
    let mut hints = Hints::new(lookup, &known.projects, Likeness::Spelling);
    // New items follow those that the plan has; those that it has keep their place.
    let mut position = known.items.values().filter_map(|item| item.fields.position).max().unwrap_or(0);
    for row in &sheet.rows {
        position = position.saturating_add(u32::from(row.counted));
        let compared = match &target.plan_change {
            Some(fields) if matches!(fields.kind, PlanChangeKind::Withdrawal | PlanChangeKind::Return) => {
                leaving_row(&known, sheet, row, (year, fields.kind), work, findings)
            }
            _ => compare_row(&known, sheet, row, (year, position), target, work, findings)?,
        };
        if compared.project.is_none() && !matches!(compared.place, Place::Leaves(_) | Place::Returns(_)) {
            findings.extend(hints.of_new(sheet, row)?);
        }
        let item = compared.project.and_then(|project| known.items.get(&project));
        findings.extend(match &target.plan_change {
            Some(fields) => plan_change::check(lookup, fields, sheet, row, item)?,
            None => plan_change::needed(sheet, row, known.touched.as_ref(), item, compared.listed()),
        });
        rows.push(compared);
    }
    let has_chosen = plan.map(|plan| lookup.has_counted_side(plan)).transpose()?.unwrap_or(false);
    if !has_chosen {
        note_counted_twice(&known, sheet, &rows, findings);
    }
    work.sheets.push(SheetWork::Plan { fields: plan_fields(sheet, target, year), plan, rows });
    Ok(())
}

/// Reports the parts that would stand in the plan beside a whole of theirs: both count until somebody chooses.
fn note_counted_twice(known: &Known, sheet: &SheetReading, rows: &[PlanRow], findings: &mut Vec<Finding>) {
    let listed = rows.iter().filter(|compared| compared.listed().is_some()).filter_map(|compared| compared.project);
    let present = known.items.values().filter(|item| item.presence.withdrawn_from.is_none()).map(|item| item.project);
    let in_plan = listed.chain(present).collect::<HashSet<_>>();
    for (row, compared) in sheet.rows.iter().zip(rows).filter(|(_, compared)| compared.listed().is_some()) {
        let above = row.parent.filter(|at| rows.get(*at).is_some_and(|above| above.listed().is_some()));
        let above = above.and_then(|at| sheet.rows.get(at)).map(|above| above.name.as_str());
        let whole = above.or_else(|| {
            let whole = wholes(known, compared.project).find(|project| in_plan.contains(project))?;
            known.projects.name(whole)
        });
        if let Some(whole) = whole {
            let noted = messages::counted_twice(&row.name, whole);
            findings.push(matching::finding(sheet, row, Field::Name, Severity::Notice, noted));
        }
    }
}

/// The projects that one is a part of, as the ledger knows it.
fn wholes(known: &Known, project: Option<ProjectId>) -> impl Iterator<Item = ProjectId> {
    let parent = |project: &ProjectId| known.fields.get(project).and_then(|fields| fields.parent);
    std::iter::successors(project.and_then(|project| parent(&project)), parent).take(limits::PROJECT_DEPTH as usize)
}

fn plan_fields(sheet: &SheetReading, target: &ImportTarget, year: u16) -> PlanFields {
    let of_sheet = sheet.title.as_deref().and_then(|title| title.split(['(', '（']).next());
    let of_sheet =
        of_sheet.map(|title| title.trim().trim_end_matches('表').to_owned()).filter(|title| !title.is_empty());
    let title = target.title.clone().or(of_sheet).unwrap_or_else(|| format!("{year}年重大项目计划"));
    PlanFields {
        year,
        level: target.level,
        title,
        document_no: target.document_no.clone(),
        issued_on: target.issued_on,
    }
}

fn compare_row(
    known: &Known,
    sheet: &SheetReading,
    row: &SheetRow,
    (year, position): (u16, u32),
    target: &ImportTarget,
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> Result<PlanRow> {
    let project = project_of(known, sheet, row, year, work, findings);
    let before = project.and_then(|project| known.fields.get(&project));
    if let (Some(before), Some(code)) = (before.and_then(|fields| fields.code.as_ref()), &row.code)
        && before != code
        && !project.is_some_and(|project| known.projects.has_merged_code(project, code))
    {
        let noted = messages::code_replaced(&row.name, before.as_str(), code.as_str());
        findings.push(matching::finding(sheet, row, Field::Code, Severity::Notice, noted));
    }
    note_new_names(known, sheet, row, work, findings);
    let sector = row.sector.as_ref().and_then(|sector| known.sectors.get(&name_key(sector)).copied());
    let existing = project.and_then(|project| known.items.get(&project));
    let mut fields = project_fields(known, before, row, sector)?;
    if let (Some(project), Some(before)) = (project, before) {
        keep_own_name(known, (project, before), row, &mut fields);
    }
    let is_adjusted = target.plan_change.as_ref().is_some_and(|of| of.kind == PlanChangeKind::Adjustment);
    let owner = before.filter(|_| is_adjusted && existing.is_some()).and_then(|before| new_owner(before, row));
    if let (Some(_), Some(before)) = (&owner, before) {
        // The project gets its new owner with the plan change, which dates it.
        fields.owner.clone_from(&before.owner);
        fields.owner_credit_code.clone_from(&before.owner_credit_code);
    }
    let same = before == Some(&fields) && (row.sector.is_none() || sector.is_some()) && row.parent.is_none();
    match (project, same) {
        (None, _) => work.counts.new_projects += 1,
        (Some(_), false) => work.counts.revised_projects += 1,
        (Some(_), true) => {}
    }
    let mut item = if row.counted { item_plan(known, sheet, row, existing, position, findings)? } else { None };
    if let (Some(item), Some(owner)) = (&mut item, owner) {
        (item.unchanged, item.owner) = (false, Some(owner));
    }
    match &item {
        Some(ItemPlan { existing: None, .. }) => work.counts.new_items += 1,
        Some(ItemPlan { unchanged: false, .. }) => work.counts.revised_items += 1,
        _ if same => work.counts.unchanged += 1,
        _ => {}
    }
    let place = item.map_or(Place::None, |item| Place::Listed(Box::new(item)));
    let project_fields = (!same).then_some(fields);
    Ok(PlanRow { project, project_fields, sector: row.sector.clone(), parent: row.parent, place })
}

/// The project of a row, claimed for the year; reports a code and a name that are of two projects.
fn project_of(
    known: &Known,
    sheet: &SheetReading,
    row: &SheetRow,
    year: u16,
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> Option<ProjectId> {
    let key = name_key(&row.name);
    let project = match matching::find(&known.projects, row, &key, &work.listed) {
        Match::Found(project) => Some(project),
        Match::Unknown => None,
        Match::Ambiguous(by_code, by_name) => {
            findings.push(matching::ambiguous(sheet, row, &known.projects, (by_code, by_name)));
            Some(by_code)
        }
        Match::SameName(found) => {
            findings.push(matching::same_name(sheet, row, &known.projects, &found));
            None
        }
    };
    work.claims.claim(sheet, row, (project, key), (year, None), findings);
    project
}

/// A row of a withdrawal: only which project it is matters.
fn leaving_row(
    known: &Known,
    sheet: &SheetReading,
    row: &SheetRow,
    (year, kind): (u16, PlanChangeKind),
    work: &mut Work,
    findings: &mut Vec<Finding>,
) -> PlanRow {
    let project = project_of(known, sheet, row, year, work, findings);
    let item = project.and_then(|project| known.items.get(&project));
    let returns = kind == PlanChangeKind::Return;
    let fits = |item: &&PlanItem| row.counted && item.presence.withdrawn_from.is_some() == returns;
    let leaves = item.filter(fits).map(|item| item.id);
    match leaves {
        Some(_) if returns => work.counts.revised_items += 1,
        Some(_) => work.counts.withdrawn_items += 1,
        None => work.counts.unmatched += 1,
    }
    let place = if returns { Place::Returns(leaves) } else { Place::Leaves(leaves) };
    PlanRow { project, project_fields: None, sector: None, parent: None, place }
}

/// Units and sectors that the ledger does not have are reported before they are added, with those that look like them.
fn note_new_names(known: &Known, sheet: &SheetReading, row: &SheetRow, work: &mut Work, findings: &mut Vec<Finding>) {
    let mut notice = |field, noted| findings.push(matching::finding(sheet, row, field, Severity::Notice, noted));
    let responsible = row.responsible_units.iter().map(|unit| (Field::ResponsibleUnits, unit));
    let reporting = row.reporting_unit.iter().map(|unit| (Field::ReportingUnit, unit));
    for (field, unit) in responsible.chain(reporting) {
        if let Some(noted) = work.note_unit(&known.units, unit) {
            notice(field, noted);
        }
    }
    if let Some(sector) = &row.sector
        && let Some(noted) = work.note_sector(&known.sectors, sector)
    {
        notice(Field::Sector, noted);
    }
}

/// The owner that a row gives to a project which has another one.
fn new_owner(before: &ProjectFields, row: &SheetRow) -> Option<Owner> {
    let (known, said) = (before.owner.as_ref()?, row.owner.as_ref()?);
    let owner = || Owner { credit_code: row.owner_credit_code.clone(), ..Owner::named(said) };
    (name_key(known) != name_key(said)).then(owner)
}

/// What the ledger will know of the project: what the row says, and what it leaves open as it was.
fn project_fields(
    known: &Known,
    before: Option<&ProjectFields>,
    row: &SheetRow,
    sector: Option<SectorId>,
) -> Result<ProjectFields> {
    let mut fields = before.cloned().unwrap_or_default();
    if before.is_some_and(|before| new_owner(before, row).is_some()) {
        // The code is that of the former owner.
        fields.owner_credit_code = None;
    }
    known.of_project.put(row, &mut fields)?;
    fields.sector = sector.or(fields.sector);
    if !row.period.is_empty() {
        fields.period = row.period;
    }
    Ok(fields)
}

/// What is called by name or code of one that was merged into it keeps its own.
fn keep_own_name(known: &Known, (id, before): (ProjectId, &ProjectFields), row: &SheetRow, fields: &mut ProjectFields) {
    if known.projects.has_merged_name(id, &name_key(&row.name)) {
        fields.name.clone_from(&before.name);
    }
    if row.code.as_ref().is_some_and(|code| known.projects.has_merged_code(id, code)) {
        fields.code.clone_from(&before.code);
    }
}

/// The row's place in the plan; `None` where phase or sector are missing, which the reading has reported.
fn item_plan(
    known: &Known,
    sheet: &SheetReading,
    row: &SheetRow,
    existing: Option<&PlanItem>,
    position: u32,
    findings: &mut Vec<Finding>,
) -> Result<Option<ItemPlan>> {
    let (Some(phase), Some(sector)) = (row.phase, row.sector.clone()) else { return Ok(None) };
    let sector_id = known.sectors.get(&name_key(&sector)).copied();
    let mut fields = existing.map(|item| item.fields.clone()).unwrap_or_else(|| ItemFields::new(phase, SectorId(0)));
    known.of_item.put(row, &mut fields)?;
    if existing.is_none() {
        fields.position = Some(position);
    }
    fields.sector = sector_id.unwrap_or(SectorId(0));
    if matching::has(sheet, Field::MonthPlan) {
        note_lost_months(sheet, row, &fields.month_plan, findings);
        fields.month_plan.clone_from(&row.month_plan);
    }
    // Units that the sheet has no column for stay as they are.
    let units = matching::has(sheet, Field::ResponsibleUnits).then(|| row.responsible_units.clone());
    let ids = units.iter().flatten().map(|unit| known.units.get(&name_key(unit)).copied()).collect::<Option<Vec<_>>>();
    let reporting_unit = row.reporting_unit.clone();
    let reporting_id = reporting_unit.as_ref().map(|unit| known.units.get(&name_key(unit)).copied());
    let all_known = sector_id.is_some() && ids.is_some() && reporting_id != Some(None);
    if units.is_some() {
        fields.responsible_units = ids.unwrap_or_default();
    }
    fields.reporting_unit = reporting_id.flatten().or(fields.reporting_unit);
    let unchanged = all_known && existing.is_some_and(|item| item.fields == fields);
    let existing = existing.map(|item| item.id);
    Ok(Some(ItemPlan { existing, fields, sector, responsible_units: units, reporting_unit, owner: None, unchanged }))
}

/// Reports the months of which the ledger knows the plan and the sheet does not say it: a month plan is replaced as a whole.
fn note_lost_months(sheet: &SheetReading, row: &SheetRow, before: &MonthPlan, findings: &mut Vec<Finding>) {
    let lost = before.iter().filter(|(month, _)| row.month_plan.by_end_of(*month).is_none());
    let lost = lost.map(|(month, _)| month.to_string()).collect::<Vec<_>>();
    if !lost.is_empty() {
        let noted = messages::month_plan_shrinks(&row.name, lost.join("、"));
        findings.push(matching::finding(sheet, row, Field::MonthPlan, Severity::Notice, noted));
    }
}

/// The plan that the rows go to; made where there is none.
pub(super) fn plan(batch: &mut Batch, fields: &PlanFields, plan: Option<PlanId>) -> Result<PlanId> {
    match plan {
        Some(plan) => Ok(plan),
        // Another sheet of the same file may have made it.
        None => match batch.lookup()?.plan(fields.year, fields.level)? {
            Some(plan) => Ok(plan),
            None => batch.adopt_plan(fields.clone()),
        },
    }
}

/// Writes a row of a plan; `projects` are those of the rows before it. What a plan change does to the plan is not written
/// yet but added to its lines.
pub(super) fn write(
    batch: &mut Batch,
    plan: PlanId,
    row: &PlanRow,
    projects: &mut Vec<ProjectId>,
    lines: Option<&mut Vec<PlanChangeLine>>,
) -> Result<()> {
    let line = match row.place {
        Place::Leaves(item) => Some(item.map(|item| PlanChangeLine::Withdrawal { item })),
        Place::Returns(item) => Some(item.map(|item| PlanChangeLine::Return { item })),
        Place::None | Place::Listed(_) => None,
    };
    if let Some(line) = line {
        if let Some(lines) = lines {
            lines.extend(line);
        }
        return Ok(());
    }
    let parent = row.parent.and_then(|parent| projects.get(parent).copied());
    let project = write_project(batch, row, parent)?;
    projects.push(project);
    let Place::Listed(item) = &row.place else { return Ok(()) };
    if item.unchanged {
        return Ok(());
    }
    let fields = item_fields(batch, item)?;
    match (item.existing, lines) {
        (None, None) => batch.add_item(plan, project, fields).map(drop)?,
        (Some(existing), None) => batch.change_item(existing, |item| *item = fields)?,
        (None, Some(lines)) => lines.push(PlanChangeLine::Supplement { project, fields }),
        (Some(existing), Some(lines)) => {
            // The preview was computed once more under the lock: what it compared with is what holds now.
            let base = Base::from(&batch.view()?.item(existing)?);
            lines.push(PlanChangeLine::Adjustment { base, fields, owner: item.owner.clone() });
        }
    }
    Ok(())
}

fn write_project(batch: &mut Batch, row: &PlanRow, parent: Option<ProjectId>) -> Result<ProjectId> {
    let Some(fields) = &row.project_fields else {
        return row.project.ok_or_else(refusals::row_without_project);
    };
    let mut fields = fields.clone();
    fields.parent = parent.or(fields.parent);
    if let Some(sector) = &row.sector {
        fields.sector = Some(batch.ensure_sector(sector)?.id);
    }
    match row.project {
        Some(project) => batch.change_project(project, |known| *known = fields).map(|()| project),
        None => batch.add_project(fields),
    }
}

/// The item's fields with its sector and units, added where they are new.
fn item_fields(batch: &mut Batch, item: &ItemPlan) -> Result<ItemFields> {
    let mut fields = item.fields.clone();
    fields.sector = batch.ensure_sector(&item.sector)?.id;
    if let Some(units) = &item.responsible_units {
        fields.responsible_units = units.iter().map(|unit| batch.unit_named(unit)).collect::<Result<_>>()?;
    }
    if let Some(unit) = &item.reporting_unit {
        fields.reporting_unit = Some(batch.unit_named(unit)?);
    }
    Ok(fields)
}
