//! The records that differ between two states of a month, field by field, each with the change that wrote it.

use serde::Serialize;

use super::compared::BulletinState;
use super::fact_values::{Values, of, of_counted_side, of_event, of_rules, of_standing, of_unit, shown, words};
use crate::coded::coded;
use crate::domain::office::history::Subject;
use crate::domain::plan::PlanItem;
use crate::domain::project::event::EventId;
use crate::domain::value::field_value::FieldValue;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Record;
use crate::error::Result;
use crate::fields;
use crate::ledger::View;
use crate::ledger::project::state::{MonthState, Written};
use crate::ordered::IntoOrdered;

coded! {
    /// What kind of record differs.
    pub enum FactRecordKind: "RECORD", "Record that differs" {
        /// the rules of figures, which no change of the ledger wrote.
        Rules = 1 "口径",
        /// the year plan.
        Plan = 2 "年度计划",
        /// a sector.
        Sector = 3 "行业分类",
        /// a unit that the plan names.
        Unit = 4 "单位",
        /// the name of a project.
        Project = 5 "项目",
        /// a plan item.
        Item = 6 "计划项目",
        /// the report of an item for a month.
        Report = 7 "月报",
        /// an event of a project: a start, a stop.
        Event = 8 "开竣工事件",
        /// a merge of a unit or a project that the earlier state names.
        Merger = 9 "合并",
    }
}

/// Which record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FactRecord {
    /// The rules of figures (口径), which no change of the ledger wrote.
    Rules,
    /// The year plan.
    Plan(PlanId),
    /// A sector.
    Sector(SectorId),
    /// A unit that the plan names.
    Unit(UnitId),
    /// The name of a project.
    Project(ProjectId),
    /// A plan item.
    Item(ItemId),
    /// The report of an item for a month.
    Report(ItemId, YearMonth),
    /// An event of a project: a start, a stop.
    Event(EventId),
    /// That a unit or a project is another one.
    Merger(Subject, i64),
}

impl FactRecord {
    /// What kind of record it is.
    pub fn kind(self) -> FactRecordKind {
        match self {
            FactRecord::Rules => FactRecordKind::Rules,
            FactRecord::Plan(_) => FactRecordKind::Plan,
            FactRecord::Sector(_) => FactRecordKind::Sector,
            FactRecord::Unit(_) => FactRecordKind::Unit,
            FactRecord::Project(_) => FactRecordKind::Project,
            FactRecord::Item(_) => FactRecordKind::Item,
            FactRecord::Report(..) => FactRecordKind::Report,
            FactRecord::Event(_) => FactRecordKind::Event,
            FactRecord::Merger(..) => FactRecordKind::Merger,
        }
    }
}

coded! {
    /// How a record differs.
    pub enum Difference: "DIFFERENCE", "The record" {
        /// it is only in the later state.
        Added = 1 "增加",
        /// it says something else.
        Revised = 2 "更正",
        /// it is only in the earlier state.
        Removed = 3 "减少",
    }
}

/// A field of a record that differs. Of a record that was added or removed, each field that says something; one that
/// says nothing has one entry without a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FactChange {
    /// The record.
    pub record: FactRecord,
    /// What it is about: the name of the project, the unit, the sector.
    pub name: String,
    /// How it differs.
    pub difference: Difference,
    /// The field, by its name in the record; `standing_done` and the like for what is carried forward.
    pub field: Option<&'static str>,
    /// What the field is called, such as 年度计划投资.
    pub title: &'static str,
    /// Before; `None` for "not said".
    pub before: Option<FieldValue>,
    /// After; `None` for "not said".
    pub after: Option<FieldValue>,
    /// The last change that gave the field its later value; `None` where no change did: another rule, or a month that
    /// only one of the states looks at.
    pub change: Option<ChangeNumber>,
}

/// Stands for "no change" among the versions of a record: another rule, or another month that is looked at.
const NO_CHANGE: ChangeNumber = ChangeNumber(i64::MAX);

/// Every field of every record that differs: rules, plan, sectors, units, then item by item in the plan's order.
pub(super) fn compare(
    view: &View,
    before: (&BulletinState, &MonthState),
    after: (&BulletinState, &MonthState),
) -> Result<Vec<FactChange>> {
    let title = |state: &BulletinState| {
        let pack = state.rule_pack.map(|pack| view.rule_pack(pack)).transpose()?;
        Ok::<_, crate::Error>(pack.map(|stored| stored.pack.title()))
    };
    let of_before = of_rules(&before.0.rules, title(before.0)?);
    let of_after = of_rules(&after.0.rules, title(after.0)?);
    let (since, until) = (before.0.as_of, after.0.as_of);
    let mut comparer =
        Comparer { view, before: before.1, after: after.1, since, until, found: Vec::new(), side_change: None };
    let rules = [(before.0.as_of, of_before), (NO_CHANGE, of_after)];
    comparer.revised(FactRecord::Rules, "口径", &rules);
    comparer.names()?;
    comparer.mergers()?;
    comparer.items()?;
    Ok(comparer.found)
}

/// The records of two states, with the changes that wrote them, where the changes are not the same.
fn differing<Key: Ord + Copy>(
    earlier: Option<&Written<Key>>,
    later: Option<&Written<Key>>,
) -> Vec<(Key, Option<ChangeNumber>, Option<ChangeNumber>)> {
    let keys = [earlier, later].into_iter().flatten().flat_map(|written| written.keys().copied());
    let since = |written: Option<&Written<Key>>, key| written.and_then(|written| written.get(&key)).copied();
    let both = keys.into_set().into_iter().map(|key| (key, since(earlier, key), since(later, key)));
    both.filter(|(_, before, after)| before != after).collect()
}

struct Comparer<'s> {
    view: &'s View,
    before: &'s MonthState,
    after: &'s MonthState,
    since: ChangeNumber,
    until: ChangeNumber,
    found: Vec<FactChange>,
    /// The change that last said which of a whole and its parts counts.
    side_change: Option<ChangeNumber>,
}

impl Comparer<'_> {
    /// Plan, sectors and the units that the items name.
    fn names(&mut self) -> Result<()> {
        let (view, until) = (self.view, self.until);
        let (earlier, later) = (self.before, self.after);
        if earlier.plan.since != later.plan.since {
            let versions = view.plan_history_until(later.plan.id, until)?;
            self.revised_record(FactRecord::Plan(later.plan.id), &later.plan.fields.title, &versions, of);
        }
        let sides = view.counted_side_history_until(later.plan.id, until)?;
        let sides = std::iter::once((ChangeNumber(0), None)).chain(sides);
        let sides = sides.map(|(since, side)| (since, of_counted_side(side))).collect::<Vec<_>>();
        self.side_change = sides.last().map(|(since, _)| *since).filter(|since| *since > self.since);
        self.revised(FactRecord::Plan(later.plan.id), &later.plan.fields.title, &sides);
        for (id, sector) in &later.sectors {
            if earlier.sectors.get(id).is_some_and(|before| before.since != sector.since) {
                let versions = view.sector_history_until(*id, until)?;
                self.revised_record(FactRecord::Sector(*id), &sector.fields.name, &versions, of);
            }
        }
        let units = |item: &PlanItem| {
            item.fields.responsible_units.iter().copied().chain(item.fields.reporting_unit).collect::<Vec<_>>()
        };
        let named = earlier.items.values().chain(later.items.values()).flat_map(units).into_set();
        for id in named {
            let (Some(before), Some(unit)) = (earlier.units.get(&id), later.units.get(&id)) else { continue };
            if before.since != unit.since {
                let versions = view.unit_history_until(id, until)?;
                self.revised_record(FactRecord::Unit(id), &unit.fields.name, &versions, of_unit);
            }
        }
        Ok(())
    }

    /// The merges that only one of the states has, of the units and projects that their items name.
    fn mergers(&mut self) -> Result<()> {
        let all = |as_of: ChangeNumber| {
            let mergers = self.view.mergers_as_of(as_of)?.into_iter();
            Ok::<_, crate::Error>(mergers.map(|merger| ((merger.subject, merger.from), merger)).into_map())
        };
        let (earlier, later) = (all(self.since)?, all(self.until)?);
        let sides = [(Difference::Added, &later, &earlier), (Difference::Removed, &earlier, &later)];
        for (difference, with, without) in sides {
            for (key, merger) in with.iter().filter(|(key, _)| !without.contains_key(key)) {
                if !self.before.names_merged(merger) && !self.after.names_merged(merger) {
                    continue;
                }
                let said = vec![
                    (fields::MERGED_INTO.name, fields::MERGED_INTO.title, words(&merger.into_name)),
                    (fields::REASON.name, fields::REASON.title, words(&merger.reason)),
                ];
                let change = match difference {
                    Difference::Added => Some(merger.change),
                    _ => self.view.merger_end_until(merger, self.until)?,
                };
                self.whole(FactRecord::Merger(key.0, key.1), &merger.from_name, difference, said, change);
            }
        }
        Ok(())
    }

    /// Items with their projects' names and their reports, in the plan's order; those that are gone at the end.
    fn items(&mut self) -> Result<()> {
        let (earlier, later) = (self.before, self.after);
        let order = later.figures.items.iter().map(|item| item.item);
        let gone = earlier.figures.items.iter().map(|item| item.item).filter(|id| !later.items.contains_key(id));
        for id in order.chain(gone) {
            let (before, after) = (earlier.items.get(&id), later.items.get(&id));
            let Some(item) = after.or(before) else { continue };
            let project = later.projects.get(&item.project).or(earlier.projects.get(&item.project));
            let name = project.map(|(_, name)| name.clone()).unwrap_or_default();
            match (before, after) {
                (Some(before), Some(after)) if before != after => self.item(&name, before, after)?,
                (Some(_), Some(_)) => {}
                (None, Some(after)) => {
                    let change = self.presence_change(after)?;
                    self.whole(FactRecord::Item(id), &name, Difference::Added, of(&after.fields), change);
                }
                (Some(before), None) => {
                    let change = self.presence_change(before)?;
                    self.whole(FactRecord::Item(id), &name, Difference::Removed, of(&before.fields), change);
                    continue;
                }
                (None, None) => {}
            }
            self.project_name(item.project, &name)?;
            self.events(item.project, &name)?;
            self.reports(id, &name)?;
        }
        Ok(())
    }

    /// An item of both states: what the plan says of it in the month, after each change between.
    fn item(&mut self, name: &str, before: &PlanItem, after: &PlanItem) -> Result<()> {
        let month = self.after.figures.month;
        let mut said = vec![(self.since, of(&before.fields))];
        for mut version in self.view.item_history_until(after.plan, after.id, self.until)? {
            if version.since <= self.since {
                continue;
            }
            if let Some(month) = month {
                version = self.view.said_in_month(version, month)?;
            }
            said.push((version.since, of(&version.fields)));
        }
        // Of two months, the later one may have what a plan change says that both states know of.
        let last = of(&after.fields);
        if said.last().is_some_and(|(_, values)| *values != last) {
            said.push((NO_CHANGE, last));
        }
        self.revised(FactRecord::Item(after.id), name, &said);
        Ok(())
    }

    /// The last change that made an item count from or up to another month: added it, supplemented or withdrew it.
    fn presence_change(&self, item: &PlanItem) -> Result<Option<ChangeNumber>> {
        let mut previous = None;
        let mut change = None;
        for version in self.view.item_history_until(item.plan, item.id, self.until)? {
            if previous != Some(version.presence) {
                change = Some(version.since).filter(|since| *since > self.since).or(change);
            }
            previous = Some(version.presence);
        }
        // Else it came or went because its whole or its parts count.
        Ok(change.or(self.side_change))
    }

    /// Of a project, the name alone is printed.
    fn project_name(&mut self, id: ProjectId, name: &str) -> Result<()> {
        let of = |state: &MonthState| state.projects.get(&id).map(|(since, _)| *since);
        if let (Some(before), Some(after)) = (of(self.before), of(self.after))
            && before != after
        {
            let versions = self.view.project_history_until(id, self.until)?;
            self.revised_record(FactRecord::Project(id), name, &versions, |fields| {
                vec![("name", "名称", words(&fields.name))]
            });
        }
        Ok(())
    }

    /// What a project did: recorded, corrected or revoked.
    fn events(&mut self, project: ProjectId, name: &str) -> Result<()> {
        for (id, before, after) in differing(self.before.events.get(&project), self.after.events.get(&project)) {
            match (before, after) {
                (Some(_), Some(_)) => {
                    let versions = self.view.event_history_until(id, self.until)?;
                    let kind = versions.last().map_or("", |event| event.kind.name());
                    let said = versions.iter().map(|event| (event.since, of_event(event))).collect::<Vec<_>>();
                    self.revised(FactRecord::Event(id), &format!("{name} {kind}"), &said);
                }
                (None, since) => {
                    let change = since.filter(|since| *since > self.since);
                    self.whole_event(id, name, Difference::Added, change)?;
                }
                (Some(_), None) => {
                    let change = self.view.event_end_until(id, self.until)?;
                    self.whole_event(id, name, Difference::Removed, change)?;
                }
            }
        }
        Ok(())
    }

    /// An event that only one of the states has.
    fn whole_event(
        &mut self,
        id: EventId,
        name: &str,
        difference: Difference,
        change: Option<ChangeNumber>,
    ) -> Result<()> {
        if let Some(event) = self.view.event_as_of(id, self.knowing(difference))? {
            let name = format!("{name} {}", event.kind.name());
            self.whole(FactRecord::Event(id), &name, difference, of_event(&event), change);
        }
        Ok(())
    }

    /// The change as of which a record is there that only one of the states has.
    fn knowing(&self, difference: Difference) -> ChangeNumber {
        if difference == Difference::Added { self.until } else { self.since }
    }

    fn reports(&mut self, item: ItemId, name: &str) -> Result<()> {
        for (month, before, after) in differing(self.before.reports.get(&item), self.after.reports.get(&item)) {
            match (before, after) {
                (Some(_), Some(_)) => self.report(item, month, name)?,
                (None, since) => {
                    // What the earlier state knew of and did not look at was written by no later change.
                    let change = since.filter(|since| *since > self.since);
                    self.whole_report(item, month, name, Difference::Added, change)?;
                }
                (Some(_), None) => {
                    let change = self.view.report_end_until(item, month, self.until)?;
                    self.whole_report(item, month, name, Difference::Removed, change)?;
                }
            }
        }
        Ok(())
    }

    /// A report that only one of the states has.
    fn whole_report(
        &mut self,
        item: ItemId,
        month: YearMonth,
        name: &str,
        difference: Difference,
        change: Option<ChangeNumber>,
    ) -> Result<()> {
        if let Some(report) = self.view.report_as_of(item, month, self.knowing(difference))? {
            self.whole(FactRecord::Report(item, month), name, difference, of(&report.fields), change);
        }
        Ok(())
    }

    fn report(&mut self, item: ItemId, month: YearMonth, name: &str) -> Result<()> {
        let record = FactRecord::Report(item, month);
        let versions = self.view.report_history_until(item, month, self.until)?;
        let found = self.found.len();
        let said = versions.iter().map(|report| (report.since, of(&report.fields))).collect::<Vec<_>>();
        self.revised(record, name, &said);
        // Where nothing else is said, what was carried forward has changed.
        if self.found.len() == found {
            let known = versions.iter().map(|of| (of.since, of_standing(&of.standing))).collect::<Vec<_>>();
            self.revised(record, name, &known);
        }
        Ok(())
    }

    fn revised_record<Id, Fields>(
        &mut self,
        record: FactRecord,
        name: &str,
        versions: &[Record<Id, Fields>],
        values: impl Fn(&Fields) -> Values,
    ) {
        let versions = versions.iter().map(|version| (version.since, values(&version.fields))).collect::<Vec<_>>();
        self.revised(record, name, &versions);
    }

    /// The fields in which the last version differs from the one that the earlier state knows, each with the change
    /// that last gave it another value.
    fn revised(&mut self, record: FactRecord, name: &str, versions: &[(ChangeNumber, Values)]) {
        let known = versions.partition_point(|(since, _)| *since <= self.since);
        let Some((_, first)) = known.checked_sub(1).and_then(|at| versions.get(at)) else { return };
        let Some((_, last)) = versions.last() else { return };
        let later = versions.get(known..).unwrap_or_default();
        for (column, (field, title, after)) in last.iter().enumerate() {
            let value = |values: &Values| values.get(column).and_then(|(_, _, value)| value.clone());
            let before = value(first);
            if before == *after {
                continue;
            }
            let mut previous = before.clone();
            let mut change = None;
            for (since, values) in later {
                let present = value(values);
                if present != previous {
                    change = Some(*since).filter(|since| *since != NO_CHANGE);
                }
                previous = present;
            }
            self.found.push(FactChange {
                record,
                name: name.to_owned(),
                difference: Difference::Revised,
                field: Some(field),
                title,
                before: before.map(|value| shown(value, self.before)),
                after: after.clone().map(|value| shown(value, self.after)),
                change,
            });
        }
    }

    /// A record that only one of the states has.
    fn whole(
        &mut self,
        record: FactRecord,
        name: &str,
        difference: Difference,
        values: Values,
        change: Option<ChangeNumber>,
    ) {
        let is_added = difference == Difference::Added;
        let state = if is_added { self.after } else { self.before };
        let entry = |field, title, value: Option<FieldValue>| {
            let (before, after) = if is_added { (None, value) } else { (value, None) };
            FactChange { record, name: name.to_owned(), difference, field, title, before, after, change }
        };
        let said = values.into_iter().filter_map(|(field, title, value)| Some((field, title, value?)));
        let mut said =
            said.map(|(field, title, value)| entry(Some(field), title, Some(shown(value, state)))).peekable();
        if said.peek().is_none() {
            self.found.push(entry(None, "", None));
            return;
        }
        self.found.extend(said);
    }
}
