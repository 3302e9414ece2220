//! Figures on paper: each report is made a [`Table`] or a text, and each form renders what a report says.
//!
//! A [`Table`] is what is printed, cell by cell with its type. Text, Markdown, JSON and the workbook only render these.

mod chart;
mod document;
mod forms;
mod map;
pub(crate) mod messages;
mod points_words;
mod reports;
pub(crate) mod table;
mod words;

pub use chart::{Chart, LightChart, MonthBar, MonthChart, Pair, PairChart, RateChart};
pub use document::{Attachment, Document, Heading, Level, Paper, Part};
pub use forms::json::annual_json;
pub(crate) use forms::printed::canonical;
pub use map::{GeoJsonOptions, geojson};
pub use reports::assessment::{assessment_document, assessment_json};
pub use reports::balance::balance_table;
pub use reports::exported::exported_table;
pub use reports::facts::{fact_fields_table, facts_table};
pub use reports::found_items::found_items_table;
pub use reports::found_matters::found_matters_table;
pub use reports::found_nodes::found_nodes_table;
pub use reports::funds::funds_table;
pub use reports::history::history_table;
pub(crate) use reports::letter::{HandedMatter, LetterWords, letter_document};
pub use reports::letters::letters_table;
pub use reports::mergers::{merge_candidates_table, mergers_table};
pub use reports::outdated::outdated_table;
pub use reports::overdue::overdue_table;
pub use reports::plan_text::plan_document;
pub use reports::refusals::refusals_table;
pub use reports::reporting::{outstanding_table, reporting_document, reporting_table};
pub use reports::rollover::rollover_table;
pub use reports::states::states_table;
pub use reports::voided::voided_table;
pub use table::{Amount, ColumnUnit, HeaderCell, RowKind, Table, TableCell, TableRow};
pub(crate) use words::{against_time_progress, in_short};
