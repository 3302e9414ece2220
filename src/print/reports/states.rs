//! What projects really do, beside their plan (项目开竣工情况表).

use crate::domain::project::event::{ItemState, ProjectState, Timing};
use crate::domain::value::period::{ProjectDate, YearMonth};
use crate::print::table::{RowKind, Table, TableCell, TableRow};

const COLUMNS: [&str; 9] =
    ["序号", "项目名称", "计划阶段", "计划开工", "实际开工", "开工", "计划竣工", "实际竣工", "实际状态"];

/// The actual state of the implementation projects of a month: starts and finishes against their plan. What only reports
/// say is 待认定.
pub fn states_table(states: &[ItemState], month: YearMonth) -> Table {
    let text = |text: &str| TableCell::Text(text.to_owned());
    let date = |date: Option<ProjectDate>| date.map_or(TableCell::Dash, |date| text(&date.to_string()));
    let timing = |timing: Option<Timing>| timing.map_or(TableCell::Dash, |timing| text(timing.name()));
    let shown = states.iter().filter(|state| state.phase.is_implementation());
    let rows = (1..).zip(shown.clone()).map(|(number, item)| {
        let status = &item.status;
        let state = match status.state {
            _ if item.needs_proof => "待认定",
            Some(state) => state.name(),
            None => match item.started {
                Some(false) => ProjectState::NotStarted.name(),
                _ => "—",
            },
        };
        TableRow {
            kind: RowKind::Plain,
            cells: vec![
                TableCell::Count(number),
                text(&item.project_name),
                text(item.phase.name()),
                date(item.planned_start),
                date(status.started_on),
                timing(item.start),
                date(item.planned_finish),
                date(status.finished_on),
                text(state),
            ],
        }
    });
    let count = |is: &dyn Fn(&ItemState) -> bool| shown.clone().filter(|item| is(item)).count();
    let early = count(&|item| item.start == Some(Timing::Early));
    let late = count(&|item| item.start == Some(Timing::Late));
    let early_finish = count(&|item| item.finish == Some(Timing::Early));
    let suspended = count(&|item| item.status.state == Some(ProjectState::Suspended));
    let unproved = count(&|item| item.needs_proof);
    let note = format!(
        "提前开工{early}项，逾期未开工或迟开工{late}项，提前竣工{early_finish}项，停工{suspended}项，待认定{unproved}项。"
    );
    let table = Table::new(format!("{month}项目开竣工情况表"), "", &COLUMNS, rows.collect());
    Table { notes: vec![note], ..table }
}
