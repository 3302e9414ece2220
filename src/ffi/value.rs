//! Values on their own: reading and writing amounts, rates and codes by the rules of the library, for what a host
//! program shows or asks in its own windows.

use super::codes::money_unit;
use super::context::zdxm_context;
use super::fault::Fault;
use super::guard::guard;
use super::out::Out;
use super::report::month_of;
use super::text::{Text, TextOut};
use super::{Fen, Month, ZDXM_RET};
use crate::{
    ConstructionPeriod, CreditCode, Money, MoneyUnit, Phase, PlanLevel, ProjectCode, ProjectDate, Rate, UnitKind,
};

/// Most decimals that are displayed.
const DECIMALS_MAX: u32 = 10;

fn unit_of(number: i32) -> Result<MoneyUnit, Fault> {
    money_unit(number).ok_or_else(|| Fault::argument(format!("there is no unit of money {number}")))
}

fn decimals_of(number: i32) -> Result<u32, Fault> {
    let number = u32::try_from(number).ok().filter(|number| *number <= DECIMALS_MAX);
    number.ok_or_else(|| Fault::argument(format!("there can be 0 to {DECIMALS_MAX} decimals")))
}

/// Reads an amount as offices write it, in a unit (`ZDXM_YUAN`...) unless it names its own: Rust `Money::parse`.
///
/// `fen` gets it in fen. 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
pub(super) fn zdxm_money_parse(context: *mut zdxm_context, text: Text, unit: i32, fen: Out<i64>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = fen.required("fen")?;
        place.put(Money::parse(&text.read(&entry.context, "text")?, unit_of(unit)?)?.fen())
    })
}

/// An amount of fen in a unit (`ZDXM_YUAN`...), rounded half away from zero (四舍五入): Rust `Money::display`.
pub(super) fn zdxm_money_text(
    context: *mut zdxm_context,
    fen: Fen,
    unit: i32,
    decimals: i32,
    out: TextOut,
) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, &Money::from_fen(fen).display(unit_of(unit)?, decimals_of(decimals)?))
    })
}

/// A part of a base in percent, rounded once from the exact value: Rust `Rate::of`, `Rate::percent`. `ZDXM_NULL` for a base of 0.
pub(super) fn zdxm_rate_text(
    context: *mut zdxm_context,
    part: Fen,
    base: Fen,
    decimals: i32,
    out: TextOut,
) -> ZDXM_RET {
    guard(context, |entry, _| {
        let decimals = decimals_of(decimals)?;
        match Rate::of(part, base) {
            Some(rate) => out.put(&entry.context, &rate.percent(decimals).to_string()),
            None => out.put(&entry.context, "").map(|_| super::codes::ZDXM_NULL),
        }
    })
}

/// Reads a national project code in any spelling and gives it with its hyphens: Rust `ProjectCode::parse`.
pub(super) fn zdxm_project_code_parse(context: *mut zdxm_context, text: Text, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        out.put(&entry.context, ProjectCode::parse(&text.read(&entry.context, "text")?)?.as_str())
    })
}

/// Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust `CreditCode::parse`.
pub(super) fn zdxm_credit_code_parse(context: *mut zdxm_context, text: Text, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| out.put(&entry.context, CreditCode::parse(&text.read(&entry.context, "text")?)?.as_str()))
}

/// Reads a date as offices write it, such as 2022年3月: Rust `ProjectDate::parse`. yyyymmdd, 00 for what it does not say.
pub(super) fn zdxm_date_parse(context: *mut zdxm_context, text: Text, yyyymmdd: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = yyyymmdd.required("yyyymmdd")?;
        let text = text.read(&entry.context, "text")?;
        let date = ProjectDate::parse(&text).ok_or_else(|| unreadable(&text, "date"))?;
        place.put(super::out::narrow(i64::from(date.yyyymmdd()))?)
    })
}

fn unreadable(text: &str, what: &str) -> Fault {
    crate::Error::new(crate::ErrorKind::InvalidValue, format!("\"{text}\" is not a {what}")).into()
}

/// Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust `Phase::parse`. `ZDXM_PHASE_...`
pub(super) fn zdxm_phase_parse(context: *mut zdxm_context, text: Text, phase: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let place = phase.required("phase")?;
        let text = text.read(&entry.context, "text")?;
        place.put(Phase::parse(&text).ok_or_else(|| unreadable(&text, "phase"))? as i32)
    })
}

/// Name of a phase (`ZDXM_PHASE_...`), such as 续建: Rust `Phase::name`.
pub(super) fn zdxm_phase_text(context: *mut zdxm_context, phase: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let phase = Phase::from_number(i64::from(phase));
        out.put(&entry.context, phase.ok_or_else(|| Fault::argument("there is no such phase"))?.name())
    })
}

/// Name of a level (`ZDXM_LEVEL_...`), such as 市级: Rust `PlanLevel::name`.
pub(super) fn zdxm_level_text(context: *mut zdxm_context, level: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let level = PlanLevel::from_number(i64::from(level));
        out.put(&entry.context, level.ok_or_else(|| Fault::argument("there is no such level"))?.name())
    })
}

/// Name of a kind of unit, such as 功能区: Rust `UnitKind::name`.
///
/// - kind: ZDXM_UNIT_...
pub(super) fn zdxm_unit_kind_text(context: *mut zdxm_context, kind: i32, out: TextOut) -> ZDXM_RET {
    guard(context, |entry, _| {
        let kind = UnitKind::from_number(i64::from(kind));
        out.put(&entry.context, kind.ok_or_else(|| Fault::argument("there is no such kind of unit"))?.name())
    })
}

/// Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust `ConstructionPeriod::parse`.
///
/// `start` and `end` are dates, 0 where the text does not say it.
pub(super) fn zdxm_period_parse(context: *mut zdxm_context, text: Text, start: Out<i32>, end: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let (mut start, end) = (start.required("start")?, end.required("end")?);
        let text = text.read(&entry.context, "text")?;
        let period = ConstructionPeriod::parse(&text).ok_or_else(|| unreadable(&text, "period"))?;
        let number = |date: Option<ProjectDate>| date.map_or(Ok(0), |date| super::out::narrow(date.yyyymmdd().into()));
        start.set(number(period.start)?);
        end.put(number(period.end)?)
    })
}

/// Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust `Rate::gap`, `Rate::time_progress`, `RateGap::points`. `ZDXM_NULL` for a base of 0.
pub(super) fn zdxm_gap_text(
    context: *mut zdxm_context,
    part: Fen,
    base: Fen,
    month: Month,
    decimals: i32,
    out: TextOut,
) -> ZDXM_RET {
    guard(context, |entry, _| {
        let (time, decimals) = (Rate::time_progress(month_of(month)?), decimals_of(decimals)?);
        match Rate::of(part, base) {
            Some(rate) => out.put(&entry.context, &rate.gap(time).points(decimals).to_string()),
            None => out.put(&entry.context, "").map(|_| super::codes::ZDXM_NULL),
        }
    })
}
