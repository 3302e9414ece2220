//! Values on their own: reading and writing amounts, rates and codes by the rules of the library, for what a host
//! program shows or asks in its own windows.

use super::border::{Context, Fault, Fen, Out, Text, ZDXM_RET, faults, guard, narrow};
use super::codes::ZDXM_TYPE_CODE;
use super::handles::zdxm_context;
use super::row::row;
use super::{field_names, field_types, messages};
use crate::domain::messages::date_text_unreadable;
use crate::limits::FIGURE_DECIMALS;
use crate::message::Arg;
use crate::numbered::Choice;
use crate::{
    ConstructionPeriod, CreditCode, Money, MoneyUnit, Phase, ProjectCode, ProjectDate, Rate, Result, YearMonth,
};

fn decimals_of(number: i32) -> Result<u32, Fault> {
    let number = u32::try_from(number).ok().filter(|number| *number <= FIGURE_DECIMALS);
    number.ok_or_else(|| faults::decimals_of_text_out_of_range(FIGURE_DECIMALS))
}

/// Reads an amount as offices write it, in a unit unless it names its own: Rust `Money::parse`.
///
/// 28,760.55 in 万元 is 28760550000 fen; what would have to be guessed is an error.
pub(super) fn zdxm_money_parse(_context: &Context, text: &str, unit: MoneyUnit) -> Result<Money> {
    Money::parse(text, unit)
}

/// An amount of fen in a unit, rounded half away from zero (四舍五入): Rust `Money::display`.
pub(super) fn zdxm_money_text(_context: &Context, fen: Fen, unit: MoneyUnit, decimals: i32) -> Result<String, Fault> {
    Ok(Money::from_fen(fen).display(unit, decimals_of(decimals)?))
}

/// A part of a base in percent, rounded once from the exact value: Rust `Rate::of`, `Rate::percent`. `ZDXM_NULL` for a base of 0.
pub(super) fn zdxm_rate_text(_context: &Context, part: Fen, base: Fen, decimals: i32) -> Result<Option<String>, Fault> {
    let decimals = decimals_of(decimals)?;
    Ok(Rate::of(part, base).map(|rate| rate.percent(decimals).to_string()))
}

/// Reads a national project code in any spelling and gives it with its hyphens: Rust `ProjectCode::parse`.
pub(super) fn zdxm_project_code_parse(_context: &Context, text: &str) -> Result<String> {
    Ok(ProjectCode::parse(text)?.as_str().to_owned())
}

/// Reads a 统一社会信用代码, checks its check character and gives it without blanks: Rust `CreditCode::parse`.
pub(super) fn zdxm_credit_code_parse(_context: &Context, text: &str) -> Result<String> {
    Ok(CreditCode::parse(text)?.as_str().to_owned())
}

/// Reads a date as offices write it, such as 2022年3月: Rust `ProjectDate::parse`. yyyymmdd, 00 for what it does not say.
pub(super) fn zdxm_date_parse(_context: &Context, text: &str) -> Result<ProjectDate> {
    ProjectDate::parse(text).ok_or_else(|| date_text_unreadable(text))
}

/// Reads a phase under the names that offices use, such as 在建 or 竣工投产: Rust `Phase::parse`. `ZDXM_PHASE_...`
pub(super) fn zdxm_phase_parse(_context: &Context, text: &str) -> Result<Phase> {
    Phase::parse(text).ok_or_else(|| messages::phase_unreadable(text))
}

/// The name of a value that a field can have, such as 续建: Rust `Coded::name`.
///
/// The field is of type `ZDXM_TYPE_CODE`, or `ZDXM_TYPE_FLAGS`, whose names are joined by 、. No other field's value has a name;
/// `zdxm_cursor_text` gives it as a text.
pub(super) fn zdxm_value_text(_context: &Context, field: i32, value: i32) -> Result<String, Fault> {
    let choices = choices_of(field)?;
    let unknown = || {
        let all = choices.iter().map(|choice| format!("{} ({})", choice.number, choice.name));
        faults::value_is_no_choice(value, Arg::list(all)).of_field(field)
    };
    if field_names::type_of(field) == Some(ZDXM_TYPE_CODE) {
        let choice = choices.iter().find(|choice| choice.number == value);
        return Ok(choice.ok_or_else(unknown)?.name.to_owned());
    }
    let set = choices.iter().filter(|choice| value & choice.number != 0).collect::<Vec<_>>();
    if set.iter().fold(0, |all, choice| all | choice.number) != value {
        return Err(unknown());
    }
    Ok(set.iter().map(|choice| choice.name).collect::<Vec<_>>().join("、"))
}

/// All values that a field can have, in their order, as a list to choose from shows them: Rust `Coded::ALL`, `Coded::number`, `Coded::word`, `Coded::name`.
///
/// The field is of type `ZDXM_TYPE_CODE` or `ZDXM_TYPE_FLAGS`. A form takes the number, by
/// `zdxm_form_text` also the name or the word.
pub(super) fn zdxm_field_choices(_context: &Context, field: i32) -> Result<Vec<Choice>, Fault> {
    choices_of(field)
}

fn choices_of(field: i32) -> Result<Vec<Choice>, Fault> {
    let name = field_names::name(field).ok_or_else(faults::field_unknown)?;
    let none = || faults::field_without_choices(name.into_owned()).of_field(field);
    field_types::CHOICES.iter().find(|(of, _)| *of == field).map(|(_, choices)| choices()).ok_or_else(none)
}

row!(Choice, choice => { VALUE_NUMBER: choice.number, VALUE_WORD: choice.word, name });

/// Reads a construction period (建设起止年限) as offices write it, such as 2019-2022: Rust `ConstructionPeriod::parse`.
///
/// `start` and `end` are dates, 0 where the text does not say it.
pub(super) fn zdxm_period_parse(context: *mut zdxm_context, text: Text, start: Out<i32>, end: Out<i32>) -> ZDXM_RET {
    guard(context, |entry, _| {
        let (mut start, end) = (start.required("start")?, end.required("end")?);
        let text = text.read(&entry.context, "text")?;
        let period = ConstructionPeriod::parse(&text).ok_or_else(|| messages::period_unreadable(&text))?;
        let number = |date: Option<ProjectDate>| date.map_or(Ok(0), |date| narrow(date.yyyymmdd().into()));
        start.set(number(period.start)?);
        end.put(number(period.end)?)
    })
}

/// Percentage points by which a part of a base is above 序时进度 at the end of a month (yyyymm), from exact values: Rust `Rate::gap`, `Rate::time_progress`, `RateGap::points`. `ZDXM_NULL` for a base of 0.
pub(super) fn zdxm_gap_text(
    _context: &Context,
    part: Fen,
    base: Fen,
    month: YearMonth,
    decimals: i32,
) -> Result<Option<String>, Fault> {
    let (time, decimals) = (Rate::time_progress(month), decimals_of(decimals)?);
    Ok(Rate::of(part, base).map(|rate| rate.gap(time).points(decimals).to_string()))
}
