//! Funds in place by source (资金到位情况), beside what was invested.

use crate::domain::monthly::plan_funds::PlanFunds;
use crate::domain::value::rate::Rate;
use crate::print::table::{ColumnUnit, RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 3] = ["资金来源", "到位资金", "占到位资金"];

/// Funds in place up to a month by source, the largest first, with the rate of funds in place (资金到位率: of the annual plan)
/// and what was invested; by the rules of the plan.
pub fn funds_table(funds: &PlanFunds) -> Table {
    let rules = funds.rules.figures();
    let share = |amount| match funds.total.and_then(|total| Rate::of_money(amount, total)) {
        Some(rate) => TableCell::Percent(rate.percent(rules.rate_decimals)),
        None => TableCell::Dash,
    };
    let row = |kind, name: &str, amount| TableRow {
        kind,
        cells: vec![TableCell::Text(name.to_owned()), TableCell::Money(amount), share(amount)],
    };
    let mut rows = funds.total.map(|total| row(RowKind::Total, "合计", total)).into_iter().collect::<Vec<_>>();
    rows.extend(funds.by_source.iter().map(|(source, amount)| row(RowKind::Plain, source, *amount)));
    rows.extend(funds.unnamed.map(|amount| row(RowKind::Plain, "未分来源", amount)));
    let mut notes = vec![format!("报送到位资金的项目{}项，共{}项。", funds.reported, funds.items)];
    let percent = |rate: Rate| rate.percent(rules.rate_decimals);
    if let Some(rate) = funds.total.and_then(|total| Rate::of_money(total, funds.annual?)) {
        notes.push(format!("资金到位率{}%（占年度计划投资）。", percent(rate)));
    }
    if let Some(rate) = funds.done.and_then(|done| Rate::of_money(done, funds.annual?)) {
        notes.push(format!("同期投资完成率{}%。", percent(rate)));
    }
    let units = [("到位资金", ColumnUnit::Money), ("占到位资金", ColumnUnit::Percent)];
    let title = format!("{}资金到位情况表", funds.month);
    let table = Table::new(title, "单位：亿元、%", &COLUMNS, rows).with_units(&units);
    Table { notes, money_decimals: rules.money_decimals, rate_decimals: rules.rate_decimals, ..table }
}
