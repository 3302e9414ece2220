//! Figures for people: the plan's own text, the month's bulletin, and their forms.
//!
//! A report is data, made by pure functions from the exact [`PlanFigures`](crate::PlanFigures) of a view: [`Cuts`]
//! are the sums, [`Bulletin`] adds rates, ranks and names, [`Table`] is what is printed, cell by cell with its type.
//! Text, Markdown, JSON and the workbook only render these.
//!
//! Each figure is rounded on its own from exact money. Displayed parts may therefore differ from a displayed total by
//! the last digit; a note says so, and nothing is ever "repaired".

mod balance;
mod bulletin;
mod cells;
mod comparison;
mod comparison_text;
mod fact_changes;
mod fact_values;
mod figure_changes;
mod funds;
mod issued;
mod json;
mod lights;
mod markdown;
mod outdated;
mod overdue;
mod plan_text;
mod ranking;
mod reporting;
mod rollover;
mod starts;
mod states;
mod table;
mod tables;
mod text;
mod words;
#[cfg(feature = "workbook")]
mod workbook;

pub use crate::domain::issued::BulletinForm;
pub use balance::balance_table;
pub use bulletin::{Bulletin, ChainMark, IssueHead, MissingReports};
pub use cells::{Cut, Cuts, FigureCell};
pub use comparison::{BulletinComparison, BulletinState, ComparedValue};
pub use fact_changes::{Difference, FactChange, FactRecord};
pub use figure_changes::FigureChange;
pub use funds::funds_table;
pub use issued::{FormCheck, Keeping, Reissued, Reproduction, reissue};
pub use json::annual_json;
pub use lights::{LightOf, LightRow, PlanLights};
pub use outdated::outdated_table;
pub use overdue::overdue_table;
pub use plan_text::plan_text;
pub use ranking::{RankGroup, Ranked};
pub use reporting::{outstanding_table, reporting_table};
pub use rollover::rollover_table;
pub use starts::Starts;
pub use states::states_table;
pub use table::{HeaderCell, RowKind, Table, TableCell, TableRow};
