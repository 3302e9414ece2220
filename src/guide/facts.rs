//! # Data for other programs (数据导出)
//!
//! [`View::facts`](crate::View::facts) lists the records of one kind, field by field, and every table is saved as CSV: UTF-8 with its mark,
//! one header row, amounts in 元 to the fen. Excel and WPS open it; ClickHouse and DuckDB read it.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::FactTable;
//! use zdxm::print::{fact_fields_table, facts_table};
//! // Facts: what was planned and reported.
//! for table in FactTable::ALL {
//!     let file = folder.path().join(format!("{}.csv", table.name()));
//!     facts_table(&view.facts(table, Some(plan))?).save_csv(file, SaveOptions::default())?;
//! }
//! // What each column means.
//! fact_fields_table().save_csv(folder.path().join("字段说明.csv"), SaveOptions::default())?;
//!
//! // Figures that follow from the rules of the plan: any table of any document.
//! let bulletin = figures::Bulletin::new(&view.month_figures(plan, march)?)?.document()?;
//! for (number, table) in (1..).zip(bulletin.tables()) {
//!     table.save_csv(folder.path().join(format!("通报附表{number}.csv")), SaveOptions::default())?;
//! }
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! A text that a spreadsheet would run as a formula gets an apostrophe before it. Excel shortens a number of 18 digits, as of a credit code,
//! when it opens a CSV file: take the workbook for machines ([`PrintedForm::FlatWorkbook`](crate::PrintedForm::FlatWorkbook)) for people, or
//! import the file with that column as text.
//!
//! Programs that read the ledger's file itself find the same facts in its reading views (`docs/reading-views.md`). Two examples show how to
//! write other formats: `oc4ids` (open data of infrastructure projects) and `mspdi` (Microsoft Project).
