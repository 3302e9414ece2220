//! Year plans (年度计划) and their figures.

pub(super) mod item;
pub(super) mod overlap;
pub(super) mod plan_change;
pub(super) mod rollover;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::batch::Batch;
use super::monthly::submissions::Submissions;
use super::plan::overlap::chosen;
use super::rules::pack_of;
use super::view::View;
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::monthly::plan_funds::PlanFunds;
use crate::domain::office::change::ChangeKind;
use crate::domain::office::history::Subject;
use crate::domain::plan::{PlanFields, PlanLevel, YearPlan};
use crate::domain::rules::PlanRules;
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId};
use crate::domain::value::money::Money;
use crate::domain::value::period::YearMonth;
use crate::domain::value::record::Base;
use crate::domain::value::text::check_new_name;
use crate::error::Result;
use crate::ledger::messages;
use crate::ordered::IntoOrdered;
use crate::store::{NOW, assessment_fact, figures as store, history, item as stored, plan, report, sector, unit};

/// Where a project stood in a year plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ProjectPlace {
    /// The plan.
    pub plan: PlanId,
    /// The project's item in it.
    pub item: ItemId,
}

impl Batch {
    /// Adds a year plan: one per year and level. Its items are added one by one.
    pub fn adopt_plan(&mut self, fields: PlanFields) -> Result<PlanId> {
        self.whole(|batch| {
            let pass = batch.may_manage(ChangeKind::AdoptPlan, Subject::Plan)?;
            let fields = fields.checked()?;
            check_new_name("title", &fields.title, None)?;
            if let Some(other) = plan::by_year(batch.conn()?, fields.year, fields.level, NOW)? {
                return Err(messages::plan_exists(other).field("year"));
            }
            plan::add(batch.writer(pass)?, &fields)
        })
    }

    /// Replaces title, document number and date of a plan, on the version that was read; its year and level stay.
    ///
    /// Fails with `Conflict` where somebody has changed it since, and says who, when and which fields.
    pub fn revise_plan(&mut self, base: impl Into<Base<PlanId>>, fields: PlanFields) -> Result<()> {
        let base = base.into();
        self.whole(|batch| batch.put_plan(base, fields))
    }

    /// Changes some of title, document number and date of a plan; the rest stays as it is now.
    pub fn change_plan(&mut self, id: PlanId, change: impl FnOnce(&mut PlanFields)) -> Result<()> {
        self.whole(|batch| {
            batch.may_manage(ChangeKind::Edit, id)?;
            let mut now = plan::get(batch.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
            let base = Base::from(&now);
            change(&mut now.fields);
            batch.put_plan(base, now.fields)
        })
    }

    fn put_plan(&mut self, base: Base<PlanId>, fields: PlanFields) -> Result<()> {
        let id = base.id;
        let pass = self.may_manage(ChangeKind::Edit, base.id)?;
        let fields = fields.checked()?;
        let before = plan::get(self.conn()?, id, NOW)?.ok_or_else(|| messages::not_found(id))?;
        check_new_name("title", &fields.title, Some(&before.fields.title))?;
        if (before.fields.year, before.fields.level) != (fields.year, fields.level) {
            return Err(messages::plan_year_fixed().field("year"));
        }
        if before.fields == fields {
            return Ok(());
        }
        self.check_base(id, base.since, before.since, || {
            let versions = plan::history(self.conn()?, id, NOW)?.into_iter();
            Ok(versions.map(|version| (version.since, version.fields)).collect())
        })?;
        plan::revise(self.writer(pass)?, id, before.since, &fields)
    }
}

/// # Plans and their figures (年度计划、数据)
///
/// Plans, and the exact figures of one, alone or at the end of a month.
///
/// ```
#[doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
/// let found = view.plan_of_year(2022, PlanLevel::Municipal)?.expect("a plan");
/// let figures = view.month_figures(found.id, march)?;
/// assert_eq!(figures.items[0].standing.done, Some("1200.50万元".parse()?));
/// # Ok::<(), zdxm::Error>(())
/// ```
impl View {
    /// One year plan.
    pub fn plan(&self, id: PlanId) -> Result<YearPlan> {
        plan::get(self.conn()?, id, self.as_of().0)?.ok_or_else(|| messages::not_found(id))
    }

    /// All year plans, the latest year first.
    pub fn plans(&self) -> Result<Vec<YearPlan>> {
        plan::all(self.conn()?, self.as_of().0)
    }

    /// The plan of a year and level, if there is one.
    pub fn plan_of_year(&self, year: u16, level: PlanLevel) -> Result<Option<YearPlan>> {
        let found = plan::by_year(self.conn()?, year, level, self.as_of().0)?;
        found.map(|id| self.plan(id)).transpose()
    }

    /// The plans in which a project stood, the latest year first.
    pub fn plans_of_project(&self, project: ProjectId) -> Result<Vec<ProjectPlace>> {
        self.check_sees(self.end(project)?)?;
        let places = stored::of_any_plan(self.conn()?, project, self.as_of().0)?;
        Ok(places.into_iter().map(|(plan, item)| ProjectPlace { plan, item }).collect())
    }

    /// The exact figures of a plan, alone.
    pub fn plan_figures(&self, id: PlanId) -> Result<PlanFigures> {
        self.figures(id, None)
    }

    /// The exact figures of a plan at the end of a month of its year, with what reports say up to then.
    pub fn month_figures(&self, id: PlanId, month: YearMonth) -> Result<PlanFigures> {
        self.figures(id, Some(month))
    }

    /// The names of the projects of items, item by item.
    pub(crate) fn project_names<'i>(
        &self,
        items: impl IntoIterator<Item = &'i ItemFigures>,
    ) -> Result<BTreeMap<ItemId, String>> {
        store::names(self.conn()?, items.into_iter(), self.as_of().0)
    }

    /// Funds in place of a plan's implementation projects up to a month, by source (资金到位情况).
    pub fn funds(&self, id: PlanId, month: YearMonth) -> Result<PlanFunds> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        PlanFunds::new(&self.month_figures(id, month)?, month, |item| report::funds(conn, item, month, as_of))
    }

    /// Funds in place of items up to a month, carried forward; an item that never named any is left out.
    pub(crate) fn funds_of_items(&self, items: &[ItemFigures], month: YearMonth) -> Result<BTreeMap<ItemId, Money>> {
        let (conn, as_of) = (self.conn()?, self.as_of().0);
        let mut funds = BTreeMap::new();
        for item in items {
            let Some((said, by_source)) = report::funds(conn, item.item, month, as_of)? else { continue };
            if let Some(amount) = said.map_or_else(|| by_source.sum(), |said| Ok(Some(said)))? {
                funds.insert(item.item, amount);
            }
        }
        Ok(funds)
    }

    /// The figures of the items that count in a month, and nothing else of [`View::month_figures`].
    pub(crate) fn counted_items(&self, id: PlanId, month: YearMonth) -> Result<Vec<ItemFigures>> {
        let mut items = counted(self.conn()?, id, Some(month), self.as_of().0)?;
        items.retain(|item| self.sees(item.project));
        Ok(items)
    }

    fn figures(&self, id: PlanId, month: Option<YearMonth>) -> Result<PlanFigures> {
        let mut figures = figures(self.conn()?, id, month, self.as_of())?;
        figures.items.retain(|item| self.sees(item.project));
        let shown = figures.items.iter().map(|item| item.item).into_set();
        figures.missing_names.retain(|item, _| shown.contains(item));
        figures.late.retain(|item| shown.contains(item));
        figures.undated.retain(|item| shown.contains(item));
        Ok(figures)
    }
}

/// The exact figures of a plan as of a change that the connection knows of.
pub(in crate::ledger) fn figures(
    conn: &Connection,
    id: PlanId,
    month: Option<YearMonth>,
    as_of: ChangeNumber,
) -> Result<PlanFigures> {
    let plan_fields = plan::get(conn, id, as_of.0)?.ok_or_else(|| messages::not_found(id))?.fields;
    if let Some(month) = month {
        check_month(id, &plan_fields, month)?;
    }
    let items = counted(conn, id, month, as_of.0)?;
    let missing = items.iter().filter(|item| month.is_some() && item.last_report != month);
    let missing_names = store::names(conn, missing.filter(|item| item.phase.is_implementation()), as_of.0)?;
    let sectors = sector::all(conn, as_of.0)?.into_iter().map(|sector| (sector.id, sector.fields)).collect();
    let units = unit::all(conn, as_of.0)?.into_iter().map(|unit| (unit.id, unit.fields)).into_map();
    let pack = pack_of(conn, id, as_of.0)?;
    let deadline = pack.as_ref().zip(month).and_then(|(stored, month)| stored.pack.deadline(month));
    let (late, undated) = late(conn, &items, month.zip(deadline), as_of)?;
    let facts = month.map(|_| assessment_fact::of_plan(conn, id, as_of.0)).transpose()?.unwrap_or_default().into_iter();
    let exempt =
        facts.filter(|fact| month.is_some_and(|month| fact.exempts(month, None))).map(|fact| fact.unit).into_set();
    let rules = PlanRules::of_pack(pack.as_ref().map(|stored| &stored.pack), history::office(conn, as_of.0)?);
    Ok(PlanFigures {
        plan: id,
        plan_fields,
        month,
        as_of,
        sectors,
        units,
        items,
        missing_names,
        deadline,
        late,
        undated,
        exempt,
        rules,
    })
}

/// The implementation projects whose report for a month came after the deadline, and those of which nobody knows the day.
fn late(
    conn: &Connection,
    items: &[ItemFigures],
    deadline: Option<(YearMonth, NaiveDate)>,
    as_of: ChangeNumber,
) -> Result<(BTreeSet<ItemId>, BTreeSet<ItemId>)> {
    let (mut late, mut undated) = (BTreeSet::new(), BTreeSet::new());
    let Some((month, deadline)) = deadline else { return Ok((late, undated)) };
    let mut submissions = Submissions::new(conn, month, as_of)?;
    for item in items.iter().filter(|item| item.phase.is_implementation() && item.last_report == Some(month)) {
        let first = submissions.first(item.item, true)?;
        match first.map(|change| submissions.day(change)).transpose()?.flatten() {
            Some(day) if day <= deadline => {}
            Some(_) => drop(late.insert(item.item)),
            None => drop(undated.insert(item.item)),
        }
    }
    Ok((late, undated))
}

/// The exact figures of the items that a plan counts.
pub(in crate::ledger) fn counted(
    conn: &Connection,
    id: PlanId,
    month: Option<YearMonth>,
    as_of: i64,
) -> Result<Vec<ItemFigures>> {
    let mut items = store::items(conn, id, month, as_of)?;
    leave_out(conn, id, as_of, &mut items)?;
    Ok(items)
}

/// Takes out the wholes or the parts that the plan does not count.
fn leave_out(conn: &Connection, id: PlanId, as_of: i64, items: &mut Vec<ItemFigures>) -> Result<()> {
    let listed = || Ok(items.iter().map(|item| (item.item, item.project)).collect());
    let left_out = chosen(conn, id, as_of, listed)?.left_out(|_| true);
    if !left_out.is_empty() {
        items.retain(|item| !left_out.contains(&item.item));
    }
    Ok(())
}

/// A month belongs to a plan only if it is of the plan's year.
pub(in crate::ledger) fn check_month(id: PlanId, plan: &PlanFields, month: YearMonth) -> Result<()> {
    if month.year() == plan.year {
        return Ok(());
    }
    let error = messages::plan_year_differs(month, plan.year, id).field("month");
    Err(error.named(|_| Some(plan.title.clone())))
}
