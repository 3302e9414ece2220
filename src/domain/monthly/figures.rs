//! The exact figures of a plan at the end of a month, item by item: what reports are made of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::report::Standing;
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::plan::PlanFields;
use crate::domain::plan::phase::Phase;
use crate::domain::rules::{FigureRules, PlanRules};
use crate::domain::value::ids::{ChangeNumber, ItemId, PlanId, ProjectId, SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::domain::value::record::with_numbers;
use crate::error::Result;

/// What is known of one plan item at the end of a month.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct ItemFigures {
    /// The item.
    pub item: ItemId,
    /// Its project.
    pub project: ProjectId,
    /// Planned phase.
    pub phase: Phase,
    /// Sector under which the plan lists it.
    pub sector: SectorId,
    /// Lead unit (牵头单位): the first responsible one.
    pub lead_unit: Option<UnitId>,
    /// The unit that files its reports (填报单位).
    pub reporting_unit: Option<UnitId>,
    /// Total investment as the plan lists it.
    pub total: Option<Money>,
    /// Annual planned investment.
    pub annual: Option<Money>,
    /// Planned start.
    pub planned_start: Option<ProjectDate>,
    /// Planned finish.
    pub planned_finish: Option<ProjectDate>,
    /// The last month for which it reported, up to the month in question.
    pub last_report: Option<YearMonth>,
    /// What its reports say up to the end of the month, carried forward.
    pub standing: Standing,
    /// Investment done up to the end of the month before, carried forward.
    pub done_before_month: Option<Money>,
    /// Whether what was done between the month before and this one is of earlier months, too: it reported for the month, not
    /// for the one before, and gave the year to date (含以前月份).
    pub covers_earlier_months: bool,
    /// Whether it stands still at the end of the month, by its events (停工).
    pub suspended: bool,
}

/// The names of the figures in which two states of an item differ; `None` where it does not count.
pub(crate) fn moved(before: Option<&ItemFigures>, after: Option<&ItemFigures>) -> Vec<&'static str> {
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (None, None) => return Vec::new(),
        _ => return vec!["counted"],
    };
    let ItemFigures {
        item: _,
        project: _,
        phase,
        sector,
        lead_unit,
        reporting_unit,
        total,
        annual,
        planned_start,
        planned_finish,
        last_report,
        standing: Standing { done, started, finished },
        done_before_month,
        covers_earlier_months,
        suspended,
    } = before;
    let differs = [
        ("phase", *phase != after.phase),
        ("sector", *sector != after.sector),
        ("lead_unit", *lead_unit != after.lead_unit),
        ("reporting_unit", *reporting_unit != after.reporting_unit),
        ("total", *total != after.total),
        ("annual", *annual != after.annual),
        ("planned_start", *planned_start != after.planned_start),
        ("planned_finish", *planned_finish != after.planned_finish),
        ("last_report", *last_report != after.last_report),
        ("done", *done != after.standing.done),
        ("started", *started != after.standing.started),
        ("finished", *finished != after.standing.finished),
        ("done_before_month", *done_before_month != after.done_before_month),
        ("covers_earlier_months", *covers_earlier_months != after.covers_earlier_months),
        ("suspended", *suspended != after.suspended),
    ];
    differs.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
}

/// The exact figures of a plan, at the end of a month and as of a change.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct PlanFigures {
    /// The plan.
    pub plan: PlanId,
    /// What the ledger knows of it.
    pub plan_fields: PlanFields,
    /// The month in question; `None` for the plan alone, without progress.
    pub month: Option<YearMonth>,
    /// The last change that the figures know of.
    pub as_of: ChangeNumber,
    /// The sectors, in the order of their position.
    #[serde(serialize_with = "with_numbers")]
    pub sectors: Vec<(SectorId, SectorFields)>,
    /// The units that the items name.
    pub units: BTreeMap<UnitId, UnitFields>,
    /// The items, in the order of phase and position.
    pub items: Vec<ItemFigures>,
    /// Names of the projects that did not report for the month.
    pub missing_names: BTreeMap<ItemId, String>,
    /// The last day on which a report for the month was in time (报送时限); `None` where the rules of the plan name none.
    pub deadline: Option<NaiveDate>,
    /// Implementation projects whose report for the month came after it (迟报).
    pub late: BTreeSet<ItemId>,
    /// Implementation projects of whose report for the month nobody knows the day, so that it may be late (报送日期不详).
    pub undated: BTreeSet<ItemId>,
    /// Units that the ledger exempts in the month from being named as leading or lagging (免列).
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub exempt: BTreeSet<UnitId>,
    /// The rules of the plan (口径), by which reports are made of the figures.
    pub rules: PlanRules,
}

impl PlanFigures {
    /// The same figures for a report by other rules: [`PlanRules::with`].
    pub fn with_rules(self, rules: &FigureRules) -> Result<PlanFigures> {
        Ok(PlanFigures { rules: self.rules.with(rules)?, ..self })
    }
}
