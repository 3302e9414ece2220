//! Reports as JSON, for programs.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::monthly::figures::PlanFigures;
use crate::domain::rules::StartBase;
use crate::domain::value::ids::{SectorId, UnitId};
use crate::domain::value::money::Money;
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::figures::cells::{Cut, Cuts, FigureCell};
use crate::figures::ranking::RankGroup;
use crate::figures::starts::base_name;
use crate::ordered::IntoOrdered;

/// Names of sectors and units.
struct Names<'f> {
    sectors: BTreeMap<SectorId, &'f str>,
    units: BTreeMap<UnitId, &'f str>,
}

impl<'f> Names<'f> {
    fn of(figures: &'f PlanFigures) -> Self {
        Names {
            sectors: figures.sectors.iter().map(|(id, fields)| (*id, fields.name.as_str())).into_map(),
            units: figures.units.iter().map(|(id, fields)| (*id, fields.name.as_str())).into_map(),
        }
    }

    fn unit(&self, unit: Option<UnitId>) -> &str {
        unit.and_then(|unit| self.units.get(&unit).copied()).unwrap_or("未明确")
    }
}

/// One cell: `null` for what it does not split by; money in fen. Without a month there is no progress either.
fn cell(cell: &FigureCell, names: &Names<'_>, has_month: bool) -> Value {
    let (mut phase, mut sector, mut lead_unit, mut reporting_unit) = (None, None, None, None);
    match cell.cut {
        Cut::All => {}
        Cut::Phase(of) => phase = Some(of),
        Cut::PhaseSector(of, id) => (phase, sector) = (Some(of), names.sectors.get(&id)),
        Cut::Sector(id) => sector = names.sectors.get(&id),
        Cut::LeadUnit(unit) => lead_unit = Some(names.unit(unit)),
        Cut::ReportingUnit(unit) => reporting_unit = Some(names.unit(unit)),
        Cut::PhaseUnit(of, unit) => (phase, reporting_unit) = (Some(of), Some(names.unit(unit))),
        Cut::Subsector(id) => sector = names.sectors.get(&id),
    }
    let progress = |count: u32| has_month.then_some(count);
    json!({
        "phase": phase,
        "sector": sector,
        "lead_unit": lead_unit,
        "reporting_unit": reporting_unit,
        "count": cell.count,
        "total_fen": cell.total.fen(),
        "annual_fen": cell.annual.map(Money::fen),
        "done_fen": cell.done.map(Money::fen),
        "reported": progress(cell.reported),
        "started": progress(cell.started),
        "finished": progress(cell.finished),
    })
}

/// The plan's cells and the month's cells as one object:
/// `{"year", "month", "plan": [cell…], "bulletin": [cell…]}`.
pub fn annual_json(plan: &PlanFigures, month: &PlanFigures) -> Result<Value> {
    let cells_of = |figures: &PlanFigures, with_units: bool| -> Result<Vec<Value>> {
        let (cuts, names) = (Cuts::new(figures)?, Names::of(figures));
        let mut cells = std::iter::once(&cuts.all).chain(&cuts.phases).chain(&cuts.phase_sectors).collect::<Vec<_>>();
        if with_units {
            cells.extend(cuts.lead_units.iter().chain(&cuts.reporting_units));
        }
        Ok(cells.into_iter().map(|of| cell(of, &names, figures.month.is_some())).collect())
    };
    Ok(json!({
        "year": plan.plan_fields.year,
        "month": month.month.map(|month| month.month()),
        "plan": cells_of(plan, false)?,
        "bulletin": cells_of(month, true)?,
    }))
}

/// As [`Bulletin::to_json`].
impl serde::Serialize for Bulletin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.to_json().map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}

impl Bulletin {
    /// The whole bulletin as JSON: exact money in fen, rates as texts with their decimals and the name of their base.
    pub fn to_json(&self) -> Result<Value> {
        let cells = std::iter::once(&self.cuts.all)
            .chain(&self.cuts.phases)
            .chain(&self.cuts.phase_sectors)
            .chain(&self.cuts.sectors)
            .map(|of| self.cell_json(of))
            .collect::<Result<Vec<_>>>()?;
        let mut bulletin = json!({
            "plan": self.plan,
            "month": self.month.yyyymm(),
            "as_of": self.as_of,
            "rules": self.rules,
            "time_progress": self.percent(self.time_progress()).to_string(),
            "cells": cells,
            "starts": self.starts_json(),
            "lead_units": self.ranking_json(&self.lead_units)?,
            "reporting_units": self.ranking_json(&self.reporting_units)?,
            "report_deadline": self.deadline.map(|day| day.to_string()),
            "late": self.deadline.map(|_| self.late),
            "undated": self.deadline.map(|_| self.undated),
            "missing": self.missing.iter().map(|missing| json!({
                "unit": missing.unit,
                "projects": missing.projects.iter().map(|(name, last)| json!({
                    "name": name,
                    "last_report": last.map(|month| month.yyyymm()),
                })).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
        });
        if let (false, Some(fields)) = (self.facts.is_empty(), bulletin.as_object_mut()) {
            fields.insert("facts".into(), json!(self.facts));
        }
        if let (Some(issue), Some(fields)) = (&self.issue, bulletin.as_object_mut()) {
            fields.insert("issue".into(), json!(issue));
        }
        Ok(bulletin)
    }

    fn cell_json(&self, cell: &FigureCell) -> Result<Value> {
        let (phase, is_sector) = match cell.cut {
            Cut::Phase(phase) => (Some(phase), false),
            Cut::PhaseSector(phase, _) => (Some(phase), true),
            Cut::Sector(_) => (None, true),
            _ => (None, false),
        };
        Ok(json!({
            "name": self.name(cell.cut),
            "phase": phase,
            "sector": is_sector.then(|| self.name(cell.cut)),
            "count": cell.count,
            "total_fen": cell.total.fen(),
            "annual_fen": cell.annual.map(Money::fen),
            "month_done_fen": cell.month_done()?.map(Money::fen),
            "several_months": cell.several_months,
            "done_fen": cell.done.map(Money::fen),
            "rate_of_annual_plan": cell.rate().map(|rate| self.percent(rate).to_string()),
            "gap_to_time_progress": self.gap(cell).map(|gap| gap.to_string()),
            "reported": cell.reported,
            "started": cell.started,
            "finished": cell.finished,
        }))
    }

    fn starts_json(&self) -> Value {
        let mut bases = vec![StartBase::PlannedNew, StartBase::PlannedToDate, StartBase::All];
        if let target @ StartBase::Target(_) = self.rules.start_base {
            bases.push(target);
        }
        let rates = bases.into_iter().map(|base| {
            let rate = self.starts.start_rate(base).map(|rate| self.percent(rate).to_string());
            json!({ "base": base, "name": base_name(base), "rate": rate, "printed": base == self.rules.start_base })
        });
        json!({
            "counts": self.starts,
            "start_rates": rates.collect::<Vec<_>>(),
            "finish_rate": self.starts.finish_rate().map(|rate| self.percent(rate).to_string()),
        })
    }

    fn ranking_json(&self, groups: &[RankGroup]) -> Result<Vec<Value>> {
        let group = |group: &RankGroup| -> Result<Value> {
            let units = group.units.iter().map(|unit| {
                let mut value = self.cell_json(&unit.cell)?;
                if let Some(fields) = value.as_object_mut() {
                    fields.insert("rank".into(), json!(unit.rank));
                }
                Ok(value)
            });
            Ok(json!({ "kind": group.kind, "units": units.collect::<Result<Vec<_>>>()? }))
        };
        groups.iter().map(group).collect()
    }
}
