//! What a sheet of the office (表式) says of a plan's items, column by column: values, not yet words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::monthly::item_query::{ItemOrder, ItemQuery};
use crate::domain::monthly::report::ReportFields;
use crate::domain::plan::month_plan::MonthPlan;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::plan_change::Responsibility;
use crate::domain::plan::planned_months::PlannedMonths;
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::project::ProjectFields;
use crate::domain::rules::rule_pack::exports::SheetTime;
use crate::domain::rules::rule_pack::{ExportColumn, ExportGroup, ExportProfile, RulePack};
use crate::domain::value::ids::{ItemId, PlanId, SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::rate::Rate;
use crate::domain::value::sheet_field::{Field, SheetKind};
use crate::error::Result;
use crate::figures::messages;
use crate::ledger::View;
use crate::ordered::{IntoOrdered, Ordered};

/// What a cell of a sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ExportedValue {
    /// Words, names joined by 、, dates and yes or no as an office writes them.
    Text(String),
    /// A number in a list.
    Count(u32),
    /// An amount.
    Money(Money),
    /// A rate.
    Rate(Rate),
}

/// A row of a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportedRow {
    /// The item.
    pub item: ItemId,
    /// Name of its project.
    pub project_name: String,
    /// The groups that it belongs to, from the outside in: `新开工项目`, `基础设施项目`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// What each column says; `None` where the ledger knows nothing, which is no zero.
    pub values: Vec<Option<ExportedValue>>,
}

/// A plan's items as a sheet of the office lists them (表式数据).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExportedSheet {
    /// The plan.
    pub plan: PlanId,
    /// What the ledger knows of it.
    pub plan_fields: PlanFields,
    /// The month that it is about; `None` for the plan alone.
    pub month: Option<YearMonth>,
    /// The sheet that was asked for.
    pub profile: ExportProfile,
    /// The unit that was asked for, whose sheet it is (填报单位).
    pub unit: Option<String>,
    /// One row for each item.
    pub rows: Vec<ExportedRow>,
}

impl ExportedSheet {
    pub(crate) fn time(&self) -> SheetTime {
        SheetTime { year: self.plan_fields.year, month: self.month }
    }

    /// Its title, with year and month.
    pub fn title(&self) -> String {
        self.time().filled(&self.profile.title)
    }
}

/// # Sheets of the office (表式)
///
/// What an office hands out and gets back in spreadsheets is data of its rule pack ([`ExportProfile`]). What is written by one is
/// read back by the import without a question.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let sheet = view.export(plan, Some(march), "month", &ItemQuery::default())?;
/// assert_eq!(sheet.title(), "2022年3月重大项目建设进展情况月报表");
/// assert_eq!(sheet.rows.len(), 1);
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// The sheets that a plan can be exported by: those of its rule pack, then those that come with the library.
    pub fn export_profiles(&self, plan: PlanId) -> Result<Vec<ExportProfile>> {
        Ok(match self.rules_of_plan(plan)? {
            Some(stored) => stored.pack.all_exports().into_iter().cloned().collect(),
            None => RulePack::shipped_exports().to_vec(),
        })
    }

    /// The items of a plan by the sheet of a name, of those that meet a query: each that counts in the month, or, without one, that
    /// the plan lists.
    ///
    /// Fails with `NotFound` for a sheet that the plan does not have, with `MissingValue` where a monthly sheet gets no month or
    /// a query needs one, and as [`View::find_items`] does.
    pub fn export(
        &self,
        plan: PlanId,
        month: Option<YearMonth>,
        profile: &str,
        query: &ItemQuery,
    ) -> Result<ExportedSheet> {
        let profiles = self.export_profiles(plan)?;
        let known = || profiles.iter().map(|known| known.id.as_str()).collect::<Vec<_>>().join("、");
        let found = profiles.iter().find(|known| known.id == profile);
        let found = found.ok_or_else(|| messages::export_unknown(profile, known()).field("profile"))?;
        self.export_by(plan, month, found, query)
    }

    /// [`View::export`] by a sheet that no rule pack has.
    pub fn export_by(
        &self,
        plan: PlanId,
        month: Option<YearMonth>,
        profile: &ExportProfile,
        query: &ItemQuery,
    ) -> Result<ExportedSheet> {
        profile.check()?;
        if month.is_none() && profile.kind == SheetKind::Monthly {
            return Err(messages::export_needs_month(&profile.id).field("month"));
        }
        let figures = match month {
            Some(month) => self.month_figures(plan, month)?,
            None => self.plan_figures(plan)?,
        };
        let mut asked = self.asked(&figures, month, profile, query)?;
        let place = |sector| figures.sectors.iter().position(|(id, _)| *id == sector);
        let rank = |item: &ItemFigures, group: &ExportGroup| match group {
            ExportGroup::Phase => Phase::ALL.iter().position(|phase| *phase == item.phase),
            ExportGroup::Sector => place(item.sector),
        };
        // Within a group, the order that was asked for stays.
        asked.order_by_key(|item| profile.groups.iter().map(|group| rank(item, group)).collect::<Vec<_>>());
        let source = Source::new(self, &figures, month)?;
        let mut rows = Vec::with_capacity(asked.len());
        for (number, item) in (1..).zip(asked) {
            rows.push(source.row(profile, number, item)?);
        }
        let unit = query.reporting_unit.or(query.lead_unit).or(query.responsible_unit);
        let unit = unit.map(|unit| Ok::<_, crate::Error>(self.unit(unit)?.fields.name)).transpose()?;
        Ok(ExportedSheet {
            plan,
            plan_fields: figures.plan_fields.clone(),
            month,
            profile: profile.clone(),
            unit,
            rows,
        })
    }

    /// The items that profile and query ask for, in the order of the query, else of the profile.
    fn asked<'f>(
        &self,
        figures: &'f PlanFigures,
        month: Option<YearMonth>,
        profile: &ExportProfile,
        query: &ItemQuery,
    ) -> Result<Vec<&'f ItemFigures>> {
        let is_of_phase = |item: &&ItemFigures| profile.phases.is_empty() || profile.phases.contains(&item.phase);
        let whole = ItemQuery::default();
        let queries = [&profile.filter, query];
        let Some(month) = month else {
            if queries.into_iter().any(|query| *query != whole) {
                return Err(messages::export_needs_month(&profile.id).field("month"));
            }
            return Ok(figures.items.iter().filter(is_of_phase).collect());
        };
        let found = |query: &ItemQuery| -> Result<Vec<ItemId>> {
            let found = self.find_items(figures.plan, month, query)?;
            Ok(found.items.into_iter().map(|item| item.item).collect())
        };
        let (by_profile, by_query) = (found(&profile.filter)?, found(query)?);
        let is_ordered = query.order != ItemOrder::Plan || query.descending || query.skip.or(query.most).is_some();
        let (order, also) = if is_ordered { (by_query, by_profile) } else { (by_profile, by_query) };
        let also = also.into_iter().collect::<BTreeSet<_>>();
        let items = figures.items.iter().map(|item| (item.item, item)).into_map();
        let asked = order.into_iter().filter(|item| also.contains(item)).filter_map(|item| items.get(&item).copied());
        Ok(asked.filter(is_of_phase).collect())
    }
}

/// What the ledger knows of all items of a sheet.
struct Source<'f> {
    view: &'f View,
    figures: &'f PlanFigures,
    month: Option<YearMonth>,
    items: BTreeMap<ItemId, ItemFields>,
    reports: BTreeMap<ItemId, ReportFields>,
    names: BTreeMap<ItemId, String>,
    units: BTreeMap<UnitId, String>,
    sectors: BTreeMap<SectorId, String>,
}

impl<'f> Source<'f> {
    fn new(view: &'f View, figures: &'f PlanFigures, month: Option<YearMonth>) -> Result<Self> {
        let reports = month.map(|month| view.reports_of_month(figures.plan, month)).transpose()?.unwrap_or_default();
        Ok(Source {
            view,
            figures,
            month,
            items: view.items(figures.plan)?.into_iter().map(|item| (item.id, item.fields)).into_map(),
            reports: reports.into_iter().map(|report| (report.item, report.fields)).into_map(),
            names: view.project_names(&figures.items)?,
            units: view.units()?.into_iter().map(|unit| (unit.id, unit.fields.name)).into_map(),
            sectors: figures.sectors.iter().map(|(id, fields)| (*id, fields.name.clone())).into_map(),
        })
    }

    fn row(&self, profile: &ExportProfile, number: u32, item: &ItemFigures) -> Result<ExportedRow> {
        let known = Known {
            source: self,
            number,
            figures: item,
            fields: self.items.get(&item.item),
            report: self.reports.get(&item.item),
            project: self.view.project(item.project)?.fields,
            responsibility: self.responsibility(profile, item)?,
        };
        let project_name = self.names.get(&item.item).unwrap_or(&known.project.name).clone();
        check_month_plan(profile, known.fields, &project_name)?;
        let values = profile.columns.iter().map(|column| known.value(column)).collect();
        let group = |group: &ExportGroup| match group {
            ExportGroup::Phase => format!("{}项目", item.phase.name()),
            ExportGroup::Sector => {
                self.sectors.get(&item.sector).map_or_else(|| "其他项目".into(), |name| format!("{name}项目"))
            }
        };
        let groups = profile.groups.iter().map(group).collect();
        Ok(ExportedRow { item: item.item, project_name, groups, values })
    }

    /// Who answers for an item in the month, which changes of the plan may have moved since.
    fn responsibility(&self, profile: &ExportProfile, item: &ItemFigures) -> Result<Option<Responsibility>> {
        let is_dated = |column: &ExportColumn| {
            matches!(column.field, Field::ResponsibleUnits | Field::Owner | Field::OwnerCreditCode)
        };
        let Some(month) = self.month.filter(|_| profile.columns.iter().any(is_dated)) else { return Ok(None) };
        Ok(self.view.plan_state(item.item, month)?.and_then(|state| state.responsibility))
    }

    fn unit(&self, unit: UnitId) -> Option<&String> {
        self.units.get(&unit).or_else(|| self.figures.units.get(&unit).map(|fields| &fields.name))
    }
}

/// Refuses a plan sheet whose columns cannot say the whole month plan of an item; what a monthly report repeats of it is read by
/// nobody.
fn check_month_plan(profile: &ExportProfile, fields: Option<&ItemFields>, project: &str) -> Result<()> {
    let plan = fields.map(|fields| &fields.month_plan).filter(|_| profile.kind == SheetKind::Plan);
    let Some(plan) = plan.filter(|plan| !plan.is_empty()) else { return Ok(()) };
    let columns = profile.columns.iter().filter_map(|column| column.months).collect::<Vec<_>>();
    let parts = columns.iter().filter_map(|months| Some((*months, plan.of_months(*months)?))).collect::<Vec<_>>();
    if !columns.is_empty() && MonthPlan::of_parts(&parts)?.0 != *plan {
        let months = plan.iter().map(|(month, _)| month.to_string()).collect::<Vec<_>>().join("、");
        return Err(messages::export_month_plan_open(project, months).field("exports.columns.months"));
    }
    Ok(())
}

/// What is known of one item.
struct Known<'f> {
    source: &'f Source<'f>,
    number: u32,
    figures: &'f ItemFigures,
    fields: Option<&'f ItemFields>,
    report: Option<&'f ReportFields>,
    project: ProjectFields,
    responsibility: Option<Responsibility>,
}

fn text(text: impl Into<String>) -> Option<ExportedValue> {
    let text = text.into();
    (!text.is_empty()).then_some(ExportedValue::Text(text))
}

fn said(said: Option<impl std::fmt::Display>) -> Option<ExportedValue> {
    text(said?.to_string())
}

fn money(amount: Option<Money>) -> Option<ExportedValue> {
    amount.map(ExportedValue::Money)
}

fn flag(flag: Option<bool>) -> Option<ExportedValue> {
    flag.and_then(|flag| text(if flag { "是" } else { "否" }))
}

impl Known<'_> {
    fn value(&self, column: &ExportColumn) -> Option<ExportedValue> {
        let Known { figures, fields, report, project, .. } = self;
        match column.field {
            Field::Seq => Some(ExportedValue::Count(self.number)),
            Field::Name => self.name(),
            Field::Phase => text(figures.phase.name()),
            Field::Sector => said(self.source.sectors.get(&figures.sector)),
            Field::Content => said(project.content.as_ref()),
            Field::Location => said(project.location.as_ref()),
            Field::Period => text(project.period.to_string()),
            Field::Code => said(project.code.as_ref()),
            Field::Owner => said(self.owner()),
            Field::OwnerCreditCode => match &self.responsibility {
                Some(dated) => said(dated.owner.as_ref().and_then(|owner| owner.credit_code.as_ref())),
                None => said(project.owner_credit_code.as_ref()),
            },
            Field::ResponsibleUnits => text(self.responsible_units().join("、")),
            Field::ReportingUnit => said(figures.reporting_unit.and_then(|unit| self.source.unit(unit))),
            Field::Total => money(figures.total),
            Field::Annual => money(figures.annual),
            Field::MonthPlan => self.planned(column.months?),
            Field::DoneBefore => money(fields.and_then(|fields| fields.done_before)),
            Field::Target => said(fields.and_then(|fields| fields.target.as_ref())),
            Field::PlannedStart => said(figures.planned_start),
            Field::PlannedFinish => said(figures.planned_finish),
            Field::YtdBefore => money(figures.done_before_month),
            Field::MonthDone => money(report.and_then(|report| report.month_done)),
            Field::YtdDone => money(report.and_then(|report| report.ytd_done)),
            Field::CumulativeDone => money(report.and_then(|report| report.cumulative_done)),
            Field::FundsYtd => money(report.and_then(|report| report.funds_ytd)),
            Field::FundsBySource => {
                let source = column.source.as_deref()?;
                money(report.and_then(|report| report.funds_by_source.get(source)))
            }
            Field::YtdRate => self.rate(figures.annual),
            Field::CumulativeRate => {
                let done = report.and_then(|report| report.cumulative_done);
                Rate::of_money(done?, figures.total?).map(ExportedValue::Rate)
            }
            Field::Progress => said(report.and_then(|report| report.progress.as_ref())),
            Field::Preparation => said(report.and_then(|report| report.preparation.as_ref())),
            Field::Started => flag(report.and_then(|report| report.started)),
            Field::StartedOn => said(report.and_then(|report| report.started_on)),
            Field::Finished => flag(report.and_then(|report| report.finished)),
            Field::FinishedOn => said(report.and_then(|report| report.finished_on)),
            Field::Problem => said(report.and_then(|report| report.problem.as_ref())),
            Field::NextSteps => said(report.and_then(|report| report.next_steps.as_ref())),
            Field::Level => text(self.source.figures.plan_fields.level.name()),
            Field::Remark => match self.source.month {
                Some(_) => said(report.and_then(|report| report.remark.as_ref())),
                None => said(fields.and_then(|fields| fields.remark.as_ref())),
            },
            // The ledger has no field for them.
            Field::Nature | Field::OwnerPerson | Field::Leader | Field::Liaison | Field::ApprovalNo => None,
        }
    }

    /// What is planned for some months; of a plan that does not say it, that it is not known, since an empty month is none with
    /// nothing planned.
    fn planned(&self, months: PlannedMonths) -> Option<ExportedValue> {
        let plan = &self.fields.filter(|fields| !fields.month_plan.is_empty())?.month_plan;
        money(plan.of_months(months)).or_else(|| text("—"))
    }

    /// With the mark of a higher level.
    fn name(&self) -> Option<ExportedValue> {
        let name = self.source.names.get(&self.figures.item).unwrap_or(&self.project.name);
        let mark = if self.fields.is_some_and(|fields| fields.higher_level) { "★" } else { "" };
        text(format!("{mark}{name}"))
    }

    fn owner(&self) -> Option<&String> {
        match &self.responsibility {
            Some(dated) => dated.owner.as_ref().map(|owner| &owner.name),
            None => self.project.owner.as_ref(),
        }
    }

    fn responsible_units(&self) -> Vec<&str> {
        let now = self.fields.map(|fields| fields.responsible_units.as_slice());
        let dated = self.responsibility.as_ref().map(|dated| dated.responsible_units.as_slice());
        let units = dated.or(now).unwrap_or_default().iter();
        units.filter_map(|unit| self.source.unit(*unit)).map(String::as_str).collect()
    }

    /// Done in the year to date, of a base.
    fn rate(&self, base: Option<Money>) -> Option<ExportedValue> {
        Rate::of_money(self.figures.standing.done?, base?).map(ExportedValue::Rate)
    }
}
