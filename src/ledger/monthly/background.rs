//! The figures of other months with which a bulletin compares.

use rusqlite::Connection;

use crate::domain::monthly::background::{Background, DueNode, StandingResult, StatedProblem};
use crate::domain::monthly::figures::{ItemFigures, PlanFigures};
use crate::domain::monthly::plan_funds::PlanFunds;
use crate::domain::rules::rule_pack::{BulletinPart, BulletinRule, ComparedBasis};
use crate::domain::value::ids::PlanId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::plan::rollover::proposals;
use crate::ledger::plan::{counted, figures};
use crate::ledger::rules::pack_of;
use crate::ledger::view::View;
use crate::ordered::IntoOrdered;
use crate::store::matter_report::MattersOfReports;
use crate::store::{
    figures as store, issued_assessment, issued_bulletin, item, node, plan, plan_change, report, rule_pack, unit,
};

/// What the rule of a bulletin asks for, as of the change of its figures.
pub(in crate::ledger) fn background(conn: &Connection, of: &PlanFigures, rule: &BulletinRule) -> Result<Background> {
    let (Some(month), as_of) = (of.month, of.as_of) else { return Ok(Background::default()) };
    let mut background = Background::default();
    if rule.needs_month_before() {
        background.month_before = match month.month() {
            1 => of_year_before(conn, of, 12)?,
            number => Some(figures(conn, of.plan, Some(YearMonth::new(month.year(), number - 1)?), as_of)?),
        };
    }
    let (number, months) = (month.month(), rule.period.months());
    if months > 1 && number > months {
        let before = YearMonth::new(month.year(), number - months)?;
        background.before_period = Some(figures(conn, of.plan, Some(before), as_of)?);
    }
    if rule.last_year.contains(&ComparedBasis::Issued) {
        background.issued = issued(conn, of, month)?;
    }
    if rule.last_year.iter().any(|basis| *basis != ComparedBasis::Issued) {
        background.known = of_year_before(conn, of, month.month())?;
    }
    add_facts(conn, of, month, rule, &mut background)?;
    Ok(background)
}

/// What the parts, tables and charts of the rule say beside the figures of the month.
fn add_facts(
    conn: &Connection,
    of: &PlanFigures,
    month: YearMonth,
    rule: &BulletinRule,
    background: &mut Background,
) -> Result<()> {
    let as_of = of.as_of.0;
    if rule.needs_problems() {
        background.problems = problems(conn, of, month)?;
    }
    if rule.parts.contains(&BulletinPart::Funds) {
        background.funds = Some(PlanFunds::new(of, month, |item| report::funds(conn, item, month, as_of))?);
    }
    if rule.has_month_chart() {
        for number in 1..=month.month() {
            let month = YearMonth::new(month.year(), number)?;
            background.months.push((month, counted(conn, of.plan, Some(month), as_of)?));
        }
        background.month_plans = item::month_plans(conn, of.plan, as_of)?.into_iter().into_map();
    }
    if rule.parts.contains(&BulletinPart::PlanChanges) {
        for change in plan_change::of_plan(conn, of.plan, as_of)? {
            if change.fields.effective <= month {
                let lines = plan_change::lines(conn, change.id, as_of)?;
                background.plan_changes.push((change, lines));
            }
        }
    }
    if rule.needs_proposals() && month.month() == 12 {
        background.proposals = Some(proposals(conn, of.plan, &of.plan_fields, as_of)?);
    }
    if rule.parts.contains(&BulletinPart::Assessment) {
        let issued = issued_assessment::of_plan(conn, of.plan, as_of)?.into_iter();
        for issued in issued.filter(|issued| issued.fields.month == month && issued.corrected_by.is_none()) {
            let pack = rule_pack::get(conn, issued.rule_pack, as_of)?;
            let schemes = pack.into_iter().flat_map(|stored| stored.pack.assessments);
            let scheme = schemes.filter(|scheme| scheme.name == issued.fields.scheme);
            let grades = scheme.flat_map(|scheme| scheme.grades).map(|grade| grade.name).collect();
            let units = issued_assessment::results(conn, issued.id, as_of)?;
            background.assessments.push(StandingResult { issued, grades, units });
        }
    }
    if rule.needs_nodes() {
        background.nodes = due_nodes(conn, of, month)?;
    }
    if rule.needs_items() {
        background.names = store::names(conn, of.items.iter(), as_of)?;
    }
    Ok(())
}

/// The problems that the reports for a month state, in the order of the plan.
fn problems(conn: &Connection, of: &PlanFigures, month: YearMonth) -> Result<Vec<StatedProblem>> {
    let as_of = of.as_of.0;
    let mut matters = MattersOfReports::new(conn, as_of)?;
    let (mut texts, mut named) = (Vec::new(), Vec::new());
    for item in of.items.iter().filter(|item| item.last_report == Some(month)) {
        if let Some(text) = report::problem(conn, item.item, month, as_of)? {
            texts.push((text, !matters.of(item.item, month)?.is_empty()));
            named.push(item);
        }
    }
    let mut names = store::names(conn, named.iter().copied(), as_of)?;
    let problem = |(item, (text, is_matter)): (&ItemFigures, (String, bool))| StatedProblem {
        item: item.item,
        project: names.remove(&item.item).unwrap_or_default(),
        unit: item.reporting_unit,
        text,
        is_matter,
    };
    Ok(named.into_iter().zip(texts).map(problem).collect())
}

/// The nodes of the projects that count in the month, also of the reserve, that were due by its end.
fn due_nodes(conn: &Connection, of: &PlanFigures, month: YearMonth) -> Result<Vec<DueNode>> {
    let (as_of, on) = (of.as_of.0, month.last_day());
    let items = of.items.iter().map(|item| (item.project, item)).into_map();
    let mut nodes = node::all(conn, Some(of.plan), as_of)?;
    nodes.retain(|node| node.fields.is_due(on) && items.contains_key(&node.project));
    let light = pack_of(conn, of.plan, as_of)?.and_then(|stored| stored.pack.lights.nodes).unwrap_or_default();
    let units = unit::all(conn, as_of)?.into_iter().map(|unit| (unit.id, unit.fields.name)).into_map();
    let names = store::names(conn, of.items.iter(), as_of)?;
    let due = nodes.into_iter().filter_map(|node| {
        let item = items.get(&node.project)?;
        Some(DueNode {
            project: names.get(&item.item).cloned().unwrap_or_default(),
            unit: node.fields.unit.or(item.lead_unit).and_then(|unit| units.get(&unit).cloned()),
            planned_on: node.fields.planned_on?,
            is_done: node.fields.is_done(on),
            days_late: node.fields.days_late(on)?,
            light: node.fields.light(on, light)?,
            name: node.fields.name,
        })
    });
    Ok(due.collect())
}

/// The plan of the year before of the same level.
fn plan_before(conn: &Connection, of: &PlanFigures) -> Result<Option<PlanId>> {
    let (year, level) = (of.plan_fields.year.saturating_sub(1), of.plan_fields.level);
    plan::by_year(conn, year, level, of.as_of.0)
}

fn of_year_before(conn: &Connection, of: &PlanFigures, month: u8) -> Result<Option<PlanFigures>> {
    let year = of.plan_fields.year.saturating_sub(1);
    let Some(plan) = plan_before(conn, of)? else { return Ok(None) };
    figures(conn, plan, Some(YearMonth::new(year, month)?), of.as_of).map(Some)
}

/// The figures of the last bulletin that was issued for the same month of the year before.
fn issued(conn: &Connection, of: &PlanFigures, month: YearMonth) -> Result<Option<(String, PlanFigures)>> {
    let Some(plan) = plan_before(conn, of)? else { return Ok(None) };
    let all = issued_bulletin::all(conn, Some(plan), of.as_of.0)?;
    let Some(last) = all.into_iter().rfind(|issued| issued.fields.month.month() == month.month()) else {
        return Ok(None);
    };
    let then = figures(conn, plan, Some(last.fields.month), last.as_of)?;
    Ok(Some((last.fields.number, then)))
}

impl View {
    /// The figures with which a bulletin by a rule compares those of a month; a limited view compares with nothing.
    pub(crate) fn background(&self, of: &PlanFigures, rule: &BulletinRule) -> Result<Background> {
        match self.check_whole() {
            Ok(()) => background(self.conn()?, of, rule),
            Err(_) => Ok(Background::default()),
        }
    }
}
