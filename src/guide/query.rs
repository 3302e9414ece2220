//! # Ask the ledger (查询)
//!
//! A view shows one moment. It stays the same whatever others write, and any earlier moment can be asked for. Everything that is
//! asked for is `Serialize`, so a service hands it on as JSON.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::Bulletin;
//! use zdxm::print::reporting_table;
//!
//! let then = ledger.view()?.as_of();
//! ledger.write("张三", ChangeKind::Edit, |batch| {
//!     batch.change_project(project, |bridge| bridge.location = Some("柳东新区".into()))
//! })?;
//!
//! let view = ledger.view()?;
//! let bridge = view.project_by_name("凤凰岭大桥")?.expect("a project");
//! assert_eq!(serde_json::to_value(&bridge).unwrap()["location"], "柳东新区");
//! assert_eq!(view.project_history(project)?.len(), 2);
//! assert_eq!(ledger.view_as_of(then)?.project(project)?.fields.location, None);
//!
//! let bulletin = Bulletin::new(&view.month_figures(plan, march)?)?;
//! let rate = bulletin.cuts.all.rate().expect("a plan above zero");
//! assert_eq!(format!("{rate:.1}"), "23.6%");
//! let table = reporting_table(&view.reporting(plan, march, march.last_day())?, march);
//! println!("{}", table.to_text());
//! # Ok::<(), zdxm::Error>(())
//! ```
