//! The fields of records as a comparison shows them: name, name in Chinese, value.

use crate::domain::monthly::report::Standing;
use crate::domain::office::unit::UnitFields;
use crate::domain::plan::overlap::CountedSide;
use crate::domain::project::event::ProjectEvent;
use crate::domain::rules::{FigureRules, GapOrder};
use crate::domain::value::field::{Fields, Member};
use crate::domain::value::field_value::{FieldValue, Raw};
use crate::domain::value::ids::UnitId;
use crate::domain::value::money::Money;
use crate::domain::value::period::ProjectDate;
use crate::fields;
use crate::fields::Field;
use crate::figures::starts::base_name;
use crate::ledger::project::state::MonthState;

/// The fields of a record: name, name in Chinese, value.
pub(super) type Values = Vec<(&'static str, &'static str, Option<Raw>)>;

pub(super) fn words(text: &str) -> Option<Raw> {
    Some(Raw::words(text))
}

pub(super) fn words_if(text: &Option<String>) -> Option<Raw> {
    text.as_deref().and_then(words)
}

pub(super) fn number(number: impl Into<i64>) -> Option<Raw> {
    Some(Raw::Plain(FieldValue::Number(number.into())))
}

pub(super) fn money(amount: Option<Money>) -> Option<Raw> {
    amount.map(|amount| Raw::Plain(FieldValue::Money(amount)))
}

pub(super) fn date(date: Option<ProjectDate>) -> Option<Raw> {
    date.map(|date| Raw::Plain(FieldValue::Date(date)))
}

pub(super) fn flag(flag: Option<bool>) -> Option<Raw> {
    flag.map(|flag| Raw::Plain(FieldValue::Flag(flag)))
}

pub(super) fn of_rules(rules: &FigureRules, pack: Option<String>) -> Values {
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

/// The fields of a record, in its order.
pub(super) fn of<T: Fields>(record: &T) -> Values {
    let value = |member: &Member<T>| (member.field.name, member.field.title, Raw::of((member.get)(record)));
    T::MEMBERS.iter().map(value).collect()
}

pub(super) fn of_counted_side(side: Option<CountedSide>) -> Values {
    vec![("counted_side", "整体与部分", side.and_then(|side| words(side.name())))]
}

/// A unit as bulletins name it: its code is not printed.
pub(super) fn of_unit(unit: &UnitFields) -> Values {
    of(unit).into_iter().filter(|(name, ..)| *name != fields::CREDIT_CODE.name).collect()
}

/// What a report leaves open and carries forward, which changes with the reports before it.
pub(super) fn of_standing(standing: &Standing) -> Values {
    let Standing { done, started, finished } = standing;
    vec![
        ("standing_done", "累计完成投资", money(*done)),
        ("standing_started", "已开工", flag(*started)),
        ("standing_finished", "已竣工", flag(*finished)),
    ]
}

pub(super) fn of_event(event: &ProjectEvent) -> Values {
    let Field { name, title, .. } = fields::COUNTS_FROM;
    let mut values = of(&event.fields);
    values.push((name, title, date(event.counts_from.map(ProjectDate::from))));
    values
}

/// A value with the names that its state knows.
pub(super) fn shown(value: Raw, state: &MonthState) -> FieldValue {
    match value {
        Raw::Plain(value) => value,
        Raw::Units(units) => {
            let name = |unit: &UnitId| state.units.get(unit).map(|unit| unit.fields.name.clone()).unwrap_or_default();
            FieldValue::Text(units.iter().map(name).collect::<Vec<_>>().join("、"))
        }
        // No record of a bulletin names others.
        Raw::Records(_, numbers) => FieldValue::Text(numbers.iter().map(i64::to_string).collect::<Vec<_>>().join("、")),
        // A state knows the projects of its plan alone.
        Raw::Project(project) => FieldValue::Number(project.0),
        Raw::Sector(sector) => {
            FieldValue::Text(state.sectors.get(&sector).map(|of| of.fields.name.clone()).unwrap_or_default())
        }
    }
}
