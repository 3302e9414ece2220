//! The figures that differ between two bulletins, cell by cell.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::value::field_value::FieldValue;
use crate::domain::value::rate::Rate;
use crate::error::Result;
use crate::figures::bulletin::Bulletin;
use crate::figures::cells::{Cut, FigureCell};

/// A figure that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FigureChange {
    /// Which items it sums up; `None` for starts and finishes.
    pub cut: Option<Cut>,
    /// What these are called; by the later state, where both have them.
    pub name: String,
    /// Which figure, such as `done`, `rate` or `rank`.
    pub figure: &'static str,
    /// What it is called, such as 累计完成投资.
    pub title: &'static str,
    /// Before; `None` where there was no such figure.
    pub before: Option<FieldValue>,
    /// After; `None` where there is no such figure any more.
    pub after: Option<FieldValue>,
}

/// The figures of a cell: name, name in Chinese, value.
type Figures = Vec<(&'static str, &'static str, Option<FieldValue>)>;

struct Line {
    cut: Option<Cut>,
    name: String,
    figures: Figures,
}

/// Every figure that differs, in the order of the bulletin.
pub(super) fn compare(before: &Bulletin, after: &Bulletin) -> Result<Vec<FigureChange>> {
    let (mut earlier, later) = (BTreeMap::new(), lines(after)?);
    for line in lines(before)? {
        earlier.insert(line.cut, line);
    }
    let mut changes = Vec::new();
    for line in &later {
        add(&mut changes, earlier.remove(&line.cut).as_ref(), Some(line));
    }
    // What is gone stands at the end, in the order of the cuts.
    for line in earlier.values() {
        add(&mut changes, Some(line), None);
    }
    Ok(changes)
}

fn add(changes: &mut Vec<FigureChange>, before: Option<&Line>, after: Option<&Line>) {
    let Some(named) = after.or(before) else { return };
    for (place, (figure, title, _)) in named.figures.iter().enumerate() {
        let value = |line: Option<&Line>| line.and_then(|line| line.figures.get(place)).and_then(|of| of.2.clone());
        let (before, after) = (value(before), value(after));
        if before != after {
            changes.push(FigureChange { cut: named.cut, name: named.name.clone(), figure, title, before, after });
        }
    }
}

/// Starts and finishes, then every cell.
fn lines(bulletin: &Bulletin) -> Result<Vec<Line>> {
    let mut lines = vec![starts(bulletin)];
    let cuts = &bulletin.cuts;
    for cell in std::iter::once(&cuts.all).chain(&cuts.phases).chain(&cuts.phase_sectors).chain(&cuts.sectors) {
        lines.push(line(bulletin, cell, None)?);
    }
    for unit in bulletin.lead_units.iter().chain(&bulletin.reporting_units).flat_map(|group| &group.units) {
        lines.push(line(bulletin, &unit.cell, unit.rank)?);
    }
    Ok(lines)
}

fn number(number: u32) -> Option<FieldValue> {
    Some(FieldValue::Number(number.into()))
}

fn starts(bulletin: &Bulletin) -> Line {
    let starts = &bulletin.starts;
    let percent = |rate: Option<Rate>| rate.map(|rate| FieldValue::Percent(bulletin.percent(rate)));
    let figures = vec![
        ("planned_new", "计划新开工", number(starts.planned_new)),
        ("new_started", "计划新开工已开工", number(starts.new_started)),
        ("planned_to_date", "截至本月计划开工", number(starts.planned_to_date)),
        ("to_date_started", "截至本月已开工", number(starts.to_date_started)),
        ("early_starts", "提前开工", number(starts.early_starts)),
        ("late_starts", "未按计划开工", number(starts.late_starts)),
        ("planned_completed", "计划竣工", number(starts.planned_completed)),
        ("completed_finished", "计划竣工已竣工", number(starts.completed_finished)),
        ("early_finishes", "提前竣工", number(starts.early_finishes)),
        ("suspended", "停工", number(starts.suspended)),
        ("start_rate", "开工率", percent(starts.start_rate(bulletin.rules.start_base))),
        ("finish_rate", "竣工率", percent(starts.finish_rate())),
    ];
    Line { cut: None, name: "开竣工情况".into(), figures }
}

fn line(bulletin: &Bulletin, cell: &FigureCell, rank: Option<u32>) -> Result<Line> {
    let own = bulletin.name(cell.cut);
    let name = match cell.cut {
        Cut::All | Cut::Phase(_) => own,
        Cut::PhaseSector(phase, _) => format!("{}项目·{own}", phase.name()),
        Cut::Sector(_) => format!("行业·{own}"),
        Cut::LeadUnit(_) => format!("牵头单位·{own}"),
        Cut::ReportingUnit(_) => format!("填报单位·{own}"),
        Cut::PhaseUnit(phase, _) => format!("{}项目·填报单位·{own}", phase.name()),
        Cut::Subsector(_) => format!("二级行业·{own}"),
    };
    let money = |amount: Option<_>| amount.map(FieldValue::Money);
    let rate = cell.rate().map(|rate| FieldValue::Percent(bulletin.percent(rate)));
    let figures = vec![
        ("count", "项目数", number(cell.count)),
        ("total", "总投资", money(Some(cell.total))),
        ("annual", "年度计划投资", money(cell.annual)),
        ("month_done", "本月完成投资", money(cell.month_done()?)),
        ("done", "累计完成投资", money(cell.done)),
        ("rate", "完成年度计划的比例", rate),
        ("gap", "与序时进度差", bulletin.gap(cell).map(FieldValue::Percent)),
        ("rank", "排名", rank.and_then(number)),
        ("reported", "已报送", number(cell.reported)),
        ("started_count", "已开工数", number(cell.started)),
        ("finished_count", "已竣工数", number(cell.finished)),
    ];
    Ok(Line { cut: Some(cell.cut), name, figures })
}
