//! The fields of records as a comparison shows them: name, name in Chinese, value.

use super::comparison::ComparedValue;
use crate::domain::monthly::report::{ReportFields, Standing};
use crate::domain::office::unit::{SectorFields, UnitFields};
use crate::domain::plan::overlap::CountedSide;
use crate::domain::plan::{ItemFields, PlanFields};
use crate::domain::project::event::{EventFields, ProjectEvent};
use crate::domain::rules::{FigureRules, GapOrder};
use crate::domain::value::ids::{SectorId, UnitId};
use crate::domain::value::money::{Money, MoneyUnit};
use crate::domain::value::period::ProjectDate;
use crate::figures::starts::base_name;
use crate::ledger::project::state::MonthState;

/// A value as records hold it, with numbers instead of names: a renamed unit is no other unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Raw {
    Plain(ComparedValue),
    Units(Vec<UnitId>),
    Sector(SectorId),
}

/// The fields of a record: name, name in Chinese, value.
pub(super) type Values = Vec<(&'static str, &'static str, Option<Raw>)>;

pub(super) fn words(text: &str) -> Option<Raw> {
    Some(Raw::Plain(ComparedValue::Text(text.to_owned())))
}

pub(super) fn words_if(text: &Option<String>) -> Option<Raw> {
    text.as_deref().and_then(words)
}

pub(super) fn number(number: impl Into<i64>) -> Option<Raw> {
    Some(Raw::Plain(ComparedValue::Number(number.into())))
}

pub(super) fn money(amount: Option<Money>) -> Option<Raw> {
    amount.map(|amount| Raw::Plain(ComparedValue::Money(amount)))
}

pub(super) fn date(date: Option<ProjectDate>) -> Option<Raw> {
    date.map(|date| Raw::Plain(ComparedValue::Date(date)))
}

pub(super) fn flag(flag: Option<bool>) -> Option<Raw> {
    flag.map(|flag| Raw::Plain(ComparedValue::Flag(flag)))
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

pub(super) fn of_plan(fields: &PlanFields) -> Values {
    // Year and level never change.
    let PlanFields { year: _, level: _, title, document_no, issued_on } = fields;
    let issued_on = issued_on.and_then(|day| ProjectDate::try_from(day).ok());
    vec![
        ("title", "标题", words(title)),
        ("document_no", "文号", words_if(document_no)),
        ("issued_on", "印发日期", date(issued_on)),
    ]
}

pub(super) fn of_counted_side(side: Option<CountedSide>) -> Values {
    vec![("counted_side", "整体与部分", side.and_then(|side| words(side.name())))]
}

pub(super) fn of_sector(fields: &SectorFields) -> Values {
    let SectorFields { name, parent, position } = fields;
    vec![
        ("name", "名称", words(name)),
        ("parent", "上级", parent.map(Raw::Sector)),
        ("position", "序号", number(*position)),
    ]
}

pub(super) fn of_unit(fields: &UnitFields) -> Values {
    // A code is not printed.
    let UnitFields { name, kind, credit_code: _ } = fields;
    vec![("name", "名称", words(name)), ("kind", "类别", words(kind.name()))]
}

pub(super) fn of_item(fields: &ItemFields) -> Values {
    let ItemFields {
        position,
        phase,
        sector,
        total,
        annual,
        done_before,
        target,
        planned_start,
        planned_finish,
        responsible_units,
        reporting_unit,
        higher_level,
        remark,
    } = fields;
    let units = (!responsible_units.is_empty()).then(|| Raw::Units(responsible_units.clone()));
    vec![
        ("phase", "建设阶段", words(phase.name())),
        ("sector", "行业分类", Some(Raw::Sector(*sector))),
        ("position", "序号", position.and_then(number)),
        ("total", "总投资", money(*total)),
        ("annual", "年度计划投资", money(*annual)),
        ("done_before", "至上年底累计完成投资", money(*done_before)),
        ("target", "年度进度目标", words_if(target)),
        ("planned_start", "计划开工时间", date(*planned_start)),
        ("planned_finish", "计划竣工时间", date(*planned_finish)),
        ("responsible_units", "责任单位", units),
        ("reporting_unit", "填报单位", reporting_unit.map(|unit| Raw::Units(vec![unit]))),
        ("higher_level", "上级统筹", flag(Some(*higher_level))),
        ("remark", "备注", words_if(remark)),
    ]
}

pub(super) fn of_report(fields: &ReportFields) -> Values {
    let ReportFields {
        month_done,
        ytd_done,
        cumulative_done,
        funds_ytd,
        started,
        started_on,
        finished,
        finished_on,
        progress,
        preparation,
        problem,
        next_steps,
        remark,
        funds_by_source,
    } = fields;
    let funds =
        funds_by_source.iter().map(|(source, amount)| format!("{source}{}元", amount.to_decimal(MoneyUnit::Yuan)));
    let funds = funds.collect::<Vec<_>>().join("、");
    vec![
        ("month_done", "本月完成投资", money(*month_done)),
        ("ytd_done", "年初至本月累计完成投资", money(*ytd_done)),
        ("cumulative_done", "自开工累计完成投资", money(*cumulative_done)),
        ("funds_ytd", "到位资金", money(*funds_ytd)),
        ("started", "是否开工", flag(*started)),
        ("started_on", "开工时间", date(*started_on)),
        ("finished", "是否竣工", flag(*finished)),
        ("finished_on", "竣工时间", date(*finished_on)),
        ("progress", "形象进度", words_if(progress)),
        ("preparation", "前期工作进展", words_if(preparation)),
        ("problem", "存在问题", words_if(problem)),
        ("next_steps", "下一步工作计划", words_if(next_steps)),
        ("remark", "备注", words_if(remark)),
        ("funds_by_source", "分来源到位资金", words(&funds).filter(|_| !funds_by_source.is_empty())),
    ]
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
    let EventFields { occurred_on, evidence, document_no, remark } = &event.fields;
    vec![
        ("occurred_on", "发生时间", date(Some(*occurred_on))),
        ("counts_from", "计入起始月份", date(event.counts_from.map(ProjectDate::from))),
        ("evidence", "依据", words_if(evidence)),
        ("document_no", "文号", words_if(document_no)),
        ("remark", "备注", words_if(remark)),
    ]
}

/// A value with the names that its state knows.
pub(super) fn shown(value: Raw, state: &MonthState) -> ComparedValue {
    match value {
        Raw::Plain(value) => value,
        Raw::Units(units) => {
            let name = |unit: &UnitId| state.units.get(unit).map(|unit| unit.fields.name.clone()).unwrap_or_default();
            ComparedValue::Text(units.iter().map(name).collect::<Vec<_>>().join("、"))
        }
        Raw::Sector(sector) => {
            ComparedValue::Text(state.sectors.get(&sector).map(|of| of.fields.name.clone()).unwrap_or_default())
        }
    }
}
