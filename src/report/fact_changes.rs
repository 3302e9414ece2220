//! The records that differ between two states of a month, field by field, each with the change that wrote it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::comparison::{BulletinState, ComparedValue};
use super::starts::base_name;
use crate::domain::figures::ItemFigures;
use crate::domain::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::money::{Money, MoneyUnit};
use crate::domain::period::{ProjectDate, YearMonth};
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::progress::{ReportFields, Standing};
use crate::domain::record::{PlanItem, ProgressReport, Record};
use crate::domain::rules::{FigureRules, GapOrder};
use crate::domain::unit::{SectorFields, UnitFields};
use crate::error::Result;
use crate::ledger::View;
use crate::ledger::states::{MonthState, say};

/// Which record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
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
}

/// How a record differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// It is only in the later state.
    Added,
    /// It says something else.
    Revised,
    /// It is only in the earlier state.
    Removed,
}

/// A field of a record that differs. Of a record that was added or removed, each field that says something; one that
/// says nothing has one entry without a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    pub before: Option<ComparedValue>,
    /// After; `None` for "not said".
    pub after: Option<ComparedValue>,
    /// The last change that gave the field its later value; `None` where no change did: another rule, or a month that
    /// only one of the states looks at.
    pub change: Option<ChangeNumber>,
}

/// Stands for "no change" among the versions of a record: another rule, or another month that is looked at.
const NO_CHANGE: ChangeNumber = ChangeNumber(i64::MAX);

/// A value as records hold it, with numbers instead of names: a renamed unit is no other unit.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Raw {
    Plain(ComparedValue),
    Units(Vec<UnitId>),
    Sector(SectorId),
}

/// The fields of a record: name, name in Chinese, value.
type Values = Vec<(&'static str, &'static str, Option<Raw>)>;

fn words(text: &str) -> Option<Raw> {
    Some(Raw::Plain(ComparedValue::Text(text.to_owned())))
}

fn words_if(text: &Option<String>) -> Option<Raw> {
    text.as_deref().and_then(words)
}

fn number(number: impl Into<i64>) -> Option<Raw> {
    Some(Raw::Plain(ComparedValue::Number(number.into())))
}

fn money(amount: Option<Money>) -> Option<Raw> {
    amount.map(|amount| Raw::Plain(ComparedValue::Money(amount)))
}

fn date(date: Option<ProjectDate>) -> Option<Raw> {
    date.map(|date| Raw::Plain(ComparedValue::Date(date)))
}

fn flag(flag: Option<bool>) -> Option<Raw> {
    flag.map(|flag| Raw::Plain(ComparedValue::Flag(flag)))
}

fn of_rules(rules: &FigureRules, pack: Option<String>) -> Values {
    let FigureRules { money_decimals, rate_decimals, gap_order, start_base } = rules;
    let order = match gap_order {
        GapOrder::Exact => "精确值",
        GapOrder::Rounded => "取整后",
    };
    vec![
        ("money_decimals", "金额小数位", number(*money_decimals)),
        ("rate_decimals", "比率小数位", number(*rate_decimals)),
        ("gap_order", "差值取整顺序", words(order)),
        ("start_base", "开工率口径", words(&base_name(*start_base))),
        ("rule_pack", "规则", words_if(&pack)),
    ]
}

fn of_plan(fields: &PlanFields) -> Values {
    // Year and level never change.
    let PlanFields { year: _, level: _, title, document_no, issued_on } = fields;
    let issued_on = issued_on.and_then(|day| ProjectDate::try_from(day).ok());
    vec![
        ("title", "标题", words(title)),
        ("document_no", "文号", words_if(document_no)),
        ("issued_on", "印发日期", date(issued_on)),
    ]
}

fn of_sector(fields: &SectorFields) -> Values {
    let SectorFields { name, parent, position } = fields;
    vec![
        ("name", "名称", words(name)),
        ("parent", "上级", parent.map(Raw::Sector)),
        ("position", "序号", number(*position)),
    ]
}

fn of_unit(fields: &UnitFields) -> Values {
    // A code is not printed.
    let UnitFields { name, kind, credit_code: _ } = fields;
    vec![("name", "名称", words(name)), ("kind", "类别", words(kind.name()))]
}

fn of_item(fields: &ItemFields) -> Values {
    let ItemFields {
        position,
        phase,
        sector,
        total,
        annual,
        done_before,
        target,
        planned_start,
        planned_finish,
        responsible_units,
        reporting_unit,
        higher_level,
        remark,
    } = fields;
    let units = (!responsible_units.is_empty()).then(|| Raw::Units(responsible_units.clone()));
    vec![
        ("phase", "建设阶段", words(phase.name())),
        ("sector", "行业分类", Some(Raw::Sector(*sector))),
        ("position", "序号", number(*position)),
        ("total", "总投资", money(*total)),
        ("annual", "年度计划投资", money(*annual)),
        ("done_before", "至上年底累计完成投资", money(*done_before)),
        ("target", "年度进度目标", words_if(target)),
        ("planned_start", "计划开工时间", date(*planned_start)),
        ("planned_finish", "计划竣工时间", date(*planned_finish)),
        ("responsible_units", "责任单位", units),
        ("reporting_unit", "填报单位", reporting_unit.map(|unit| Raw::Units(vec![unit]))),
        ("higher_level", "上级统筹", flag(Some(*higher_level))),
        ("remark", "备注", words_if(remark)),
    ]
}

fn of_report(fields: &ReportFields) -> Values {
    let ReportFields {
        month_done,
        ytd_done,
        funds_ytd,
        started,
        started_on,
        finished,
        finished_on,
        progress,
        preparation,
        problem,
        next_steps,
        remark,
        funds_by_source,
    } = fields;
    let funds =
        funds_by_source.iter().map(|(source, amount)| format!("{source}{}元", amount.to_decimal(MoneyUnit::Yuan)));
    let funds = funds.collect::<Vec<_>>().join("、");
    vec![
        ("month_done", "本月完成投资", money(*month_done)),
        ("ytd_done", "年初至本月累计完成投资", money(*ytd_done)),
        ("funds_ytd", "到位资金", money(*funds_ytd)),
        ("started", "是否开工", flag(*started)),
        ("started_on", "开工时间", date(*started_on)),
        ("finished", "是否竣工", flag(*finished)),
        ("finished_on", "竣工时间", date(*finished_on)),
        ("progress", "形象进度", words_if(progress)),
        ("preparation", "前期工作进展", words_if(preparation)),
        ("problem", "存在问题", words_if(problem)),
        ("next_steps", "下一步工作计划", words_if(next_steps)),
        ("remark", "备注", words_if(remark)),
        ("funds_by_source", "分来源到位资金", words(&funds).filter(|_| !funds_by_source.is_empty())),
    ]
}

/// What a report leaves open and carries forward, which changes with the reports before it.
fn of_standing(standing: &Standing) -> Values {
    let Standing { done, started, finished } = standing;
    vec![
        ("standing_done", "累计完成投资", money(*done)),
        ("standing_started", "已开工", flag(*started)),
        ("standing_finished", "已竣工", flag(*finished)),
    ]
}

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
    let (found, planned) = (Vec::new(), BTreeMap::new());
    let mut comparer = Comparer { view, before: before.1, after: after.1, since, until, found, planned };
    let rules = [(before.0.as_of, of_before), (NO_CHANGE, of_after)];
    comparer.revised(FactRecord::Rules, "口径", &rules);
    comparer.names()?;
    comparer.items()?;
    Ok(comparer.found)
}

struct Comparer<'s> {
    view: &'s View,
    before: &'s MonthState,
    after: &'s MonthState,
    since: ChangeNumber,
    until: ChangeNumber,
    found: Vec<FactChange>,
    /// What the plan said of its items in the later state's month, as of changes between.
    planned: BTreeMap<ChangeNumber, BTreeMap<ItemId, ItemFigures>>,
}

impl Comparer<'_> {
    /// Plan, sectors and the units that the items name.
    fn names(&mut self) -> Result<()> {
        let (view, until) = (self.view, self.until);
        let (earlier, later) = (self.before, self.after);
        if earlier.plan.since != later.plan.since {
            let versions = view.plan_history_until(later.plan.id, until)?;
            self.revised_record(FactRecord::Plan(later.plan.id), &later.plan.fields.title, &versions, of_plan);
        }
        for (id, sector) in &later.sectors {
            if earlier.sectors.get(id).is_some_and(|before| before.since != sector.since) {
                let versions = view.sector_history_until(*id, until)?;
                self.revised_record(FactRecord::Sector(*id), &sector.fields.name, &versions, of_sector);
            }
        }
        let units = |item: &PlanItem| {
            item.fields.responsible_units.iter().copied().chain(item.fields.reporting_unit).collect::<Vec<_>>()
        };
        let named = earlier.items.values().chain(later.items.values()).flat_map(units).collect::<BTreeSet<_>>();
        for id in named {
            let (Some(before), Some(unit)) = (earlier.units.get(&id), later.units.get(&id)) else { continue };
            if before.since != unit.since {
                let versions = view.unit_history_until(id, until)?;
                self.revised_record(FactRecord::Unit(id), &unit.fields.name, &versions, of_unit);
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
            let name = project.map(|project| project.fields.name.clone()).unwrap_or_default();
            match (before, after) {
                (Some(before), Some(after)) if before != after => self.item(&name, before, after)?,
                (Some(_), Some(_)) => {}
                (None, Some(after)) => {
                    let change = self.presence_change(after)?;
                    self.whole(FactRecord::Item(id), &name, Difference::Added, of_item(&after.fields), change);
                }
                (Some(before), None) => {
                    let change = self.presence_change(before)?;
                    self.whole(FactRecord::Item(id), &name, Difference::Removed, of_item(&before.fields), change);
                    continue;
                }
                (None, None) => {}
            }
            self.project_name(item.project, &name)?;
            self.reports(id, &name)?;
        }
        Ok(())
    }

    /// An item of both states: what the plan says of it in the month, after each change between.
    fn item(&mut self, name: &str, before: &PlanItem, after: &PlanItem) -> Result<()> {
        let month = self.after.figures.month;
        let mut said = vec![(self.since, of_item(&before.fields))];
        for mut version in self.view.item_history_until(after.plan, after.id, self.until)? {
            if version.since <= self.since {
                continue;
            }
            if let (false, Some(month)) = (self.planned.contains_key(&version.since), month) {
                let planned = self.view.planned_items(after.plan, month, version.since)?;
                self.planned.insert(version.since, planned);
            }
            if let Some(of_month) = self.planned.get(&version.since).and_then(|planned| planned.get(&after.id)) {
                say(&mut version.fields, of_month);
            }
            said.push((version.since, of_item(&version.fields)));
        }
        // Of two months, the later one may have what an instrument says that both states know of.
        let last = of_item(&after.fields);
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
        Ok(change)
    }

    /// Of a project, the name alone is printed.
    fn project_name(&mut self, id: ProjectId, name: &str) -> Result<()> {
        let of = |state: &MonthState| state.projects.get(&id).map(|project| project.since);
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

    fn reports(&mut self, item: ItemId, name: &str) -> Result<()> {
        let (earlier, later) = (self.before, self.after);
        let months = |state: &MonthState| {
            let of_item = state.reports.keys().filter(|(of, _)| *of == item);
            of_item.map(|(_, month)| *month).collect::<BTreeSet<_>>()
        };
        for month in months(earlier).union(&months(later)).copied() {
            let key = (item, month);
            let record = FactRecord::Report(item, month);
            match (earlier.reports.get(&key), later.reports.get(&key)) {
                (Some(before), Some(after)) if before.since != after.since => self.report(record, name, after)?,
                (None, Some(report)) => {
                    // What the earlier state knew of and did not look at was written by no later change.
                    let change = Some(report.since).filter(|since| *since > self.since);
                    self.whole(record, name, Difference::Added, of_report(&report.fields), change);
                }
                (Some(report), None) => {
                    self.whole(record, name, Difference::Removed, of_report(&report.fields), None);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn report(&mut self, record: FactRecord, name: &str, after: &ProgressReport) -> Result<()> {
        let versions = self.view.report_history_until(after, self.until)?;
        let found = self.found.len();
        let said = versions.iter().map(|of| (of.since, of_report(&of.fields))).collect::<Vec<_>>();
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
        let entry = |field, title, value: Option<ComparedValue>| {
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

/// A value with the names that its state knows.
fn shown(value: Raw, state: &MonthState) -> ComparedValue {
    match value {
        Raw::Plain(value) => value,
        Raw::Units(units) => {
            let name = |unit: &UnitId| state.units.get(unit).map(|unit| unit.fields.name.clone()).unwrap_or_default();
            ComparedValue::Text(units.iter().map(name).collect::<Vec<_>>().join("、"))
        }
        Raw::Sector(sector) => {
            ComparedValue::Text(state.sectors.get(&sector).map(|of| of.fields.name.clone()).unwrap_or_default())
        }
    }
}
