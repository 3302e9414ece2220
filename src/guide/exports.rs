//! # Sheets out: blank monthly sheets and exports (表式、月报模板)
//!
//! What an office hands out in spreadsheets is data of its rule pack: an [`ExportProfile`](crate::ExportProfile) has columns with their
//! headers, fields by the words of the import, unit, order and filter. Those that come with the library stand behind those of the pack.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::print::exported_table;
//! // A blank sheet for each unit: its projects are filled in and locked, the cells of the month are open.
//! let unit = view.unit_by_name("市交通运输局")?.unwrap().id;
//! let april = march.next()?;
//! let query = ItemQuery::default().with_reporting_unit(unit);
//! let blank = view.export(plan, Some(april), "month", &query)?;
//! let file = folder.path().join("市交通运输局.xlsx");
//! blank.save_template(&file, SaveOptions::default())?;
//!
//! // The unit fills it in and sends it back. What it left empty is not reported, never zero.
//! let preview = ImportPreview::of(&view, &Workbook::open(&file)?, ImportTarget::default())?;
//! assert_eq!(preview.counts().new_reports, 0);
//!
//! // The same sheet with what was reported, as a document in every form.
//! let march = exported_table(&view.export(plan, Some(march), "month", &ItemQuery::default())?)?;
//! assert!(march.to_text().contains("1200.5"));
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! A plan can be exported with its month plans (`plan-months`); a column says its months, such as `months = "3"`, `"4-6"` or, since
//! January, `"1-6"`. A sheet whose columns cannot say the month plan of a project is refused.
//!
//! The sheet shows for which plan and month it was made. One that comes back under another month, or is imported into a plan of another
//! level, is stopped at that cell. Sorting rows, adding a column and saving with WPS or LibreOffice do no harm.
