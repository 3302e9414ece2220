//! # File monthly reports (月报)
//!
//! A report says what was done in the month or since the start of the year; the other is derived. What it leaves open is carried
//! forward. A month that was not reported is `None`, never zero.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::Bulletin;
//!
//! let april = march.next()?;
//! let filed = ledger.write("李四", |batch| {
//!     let report = ReportFields {
//!         month_done: Some("300万元".parse()?),
//!         progress: Some("主桥合龙".into()),
//!         ..Default::default()
//!     };
//!     batch.file_report(item, april, report)
//! })?;
//! assert!(filed.flags.is_empty());
//!
//! let view = ledger.view()?;
//! let report = view.report(item, april)?.expect("a report");
//! assert_eq!(report.standing.done, Some("1500.50万元".parse()?));
//! assert!(view.report(item, april.next()?)?.is_none());
//!
//! let bulletin = Bulletin::new(&view.month_figures(plan, april)?)?;
//! assert_eq!(bulletin.cuts.all.done, report.standing.done);
//! println!("{}", bulletin.to_text()?);
//! # Ok::<(), zdxm::Error>(())
//! ```
//!
//! [`Batch::file_reports`](crate::Batch::file_reports) files a whole month in one change. Legal but odd amounts come back as flags
//! ([`ReportFlag`](crate::ReportFlag)): show them to the person who filed.
