//! The figures of other months with which a bulletin compares.

use rusqlite::Connection;

use crate::domain::monthly::background::Background;
use crate::domain::monthly::figures::PlanFigures;
use crate::domain::rules::rule_pack::{BulletinRule, ComparedBasis};
use crate::domain::value::ids::PlanId;
use crate::domain::value::period::YearMonth;
use crate::error::Result;
use crate::ledger::plan::figures;
use crate::ledger::view::View;
use crate::store::{issued_bulletin, plan};

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
    Ok(background)
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
