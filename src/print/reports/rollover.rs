//! The proposal for the next year's plan (下年度计划滚动接续建议表), as a table for a person to go through.

use crate::domain::plan::PlanFields;
use crate::domain::plan::phase::Phase;
use crate::domain::plan::rollover::RolloverProposal;
use crate::domain::rules::PlanRules;
use crate::print::table::{ColumnUnit, RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 8] =
    ["序号", "项目名称", "本年建设阶段", "下年建设阶段", "总投资", "至年底累计完成投资", "剩余投资", "理由"];

/// The proposals as a table, in groups of the phases of the next plan; by the rules of the ending one
/// ([`View::figure_rules`](crate::View::figure_rules)).
pub fn rollover_table(ending: &PlanFields, proposals: &[RolloverProposal], rules: &PlanRules) -> Table {
    let rules = rules.figures();
    let mut rows = Vec::new();
    let mut group: Option<Option<Phase>> = None;
    for (number, proposal) in (1..).zip(proposals) {
        let phase = proposal.reason.phase();
        if group != Some(phase) {
            group = Some(phase);
            rows.push(head(phase, proposals));
        }
        let (total, done) = proposal.fields.as_ref().map_or((None, None), |fields| (fields.total, fields.done_before));
        rows.push(TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                TableCell::Text(proposal.name.clone()),
                TableCell::Text(proposal.phase_before.name().into()),
                phase.map_or(TableCell::Dash, |phase| TableCell::Text(phase.name().into())),
                TableCell::money(total),
                TableCell::money(done),
                TableCell::money(proposal.remaining),
                TableCell::Text(proposal.reason.name().into()),
            ],
        });
    }
    let units = ["总投资", "至年底累计完成投资", "剩余投资"].map(|name| (name, ColumnUnit::Money));
    let title = format!("{}年度{}重大项目计划滚动接续建议表", ending.year + 1, ending.level.name());
    Table {
        notes: vec!["注：本表由上年执行情况推定，供研究确定；年度计划投资和进度目标须重新核定。".into()],
        money_decimals: rules.money_decimals,
        rate_decimals: rules.rate_decimals,
        ..Table::new(title, "单位：亿元", &COLUMNS, rows).with_units(&units)
    }
}

fn head(phase: Option<Phase>, proposals: &[RolloverProposal]) -> TableRow {
    let count = proposals.iter().filter(|proposal| proposal.reason.phase() == phase).count();
    let name = phase.map_or("不再列入".into(), |phase| format!("{}项目", phase.name()));
    let mut cells = vec![TableCell::Blank, TableCell::Text(format!("{name}（{count}项）"))];
    cells.resize(COLUMNS.len(), TableCell::Blank);
    TableRow { kind: RowKind::Group, cells }
}
