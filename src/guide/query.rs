//! # Ask the ledger (查询)
//!
//! A view shows one moment. It stays the same whatever others write, and any earlier moment can be asked for. Everything that is
//! asked for is `Serialize`, so a service hands it on as JSON.
//!
//! ```
#![doc = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/guide/office.txt"))]
//! use zdxm::figures::Bulletin;
//! use zdxm::print::{found_items_table, reporting_table};
//!
//! let then = ledger.view()?.as_of();
//! ledger.write("张三", |batch| {
//!     batch.change_project(project, |bridge| bridge.location = Some("柳东新区".into()))
//! })?;
//!
//! let view = ledger.view()?;
//! let bridge = view.project_by_name("凤凰岭大桥")?.expect("a project");
//! assert_eq!(serde_json::to_value(&bridge).unwrap()["location"], "柳东新区");
//! assert_eq!(view.project_history(project)?.len(), 2);
//! assert_eq!(ledger.view_as_of(then)?.project(project)?.fields.location, None);
//!
//! // The projects of a unit that are more than 10 points behind and have an open problem, the furthest behind first.
//! let unit = view.units()?.remove(0).id;
//! let query = ItemQuery::default().with_lead_unit(unit).with_gap_below((-10).into());
//! let query = query.with_open_matter(MatterKind::Problem).with_order(ItemOrder::Gap).with_most(20);
//! let found = view.find_items(plan, march, &query)?;
//! assert_eq!(found.total, 0);
//! println!("{}", found_items_table(&found).to_text());
//!
//! let bulletin = Bulletin::new(&view.month_figures(plan, march)?)?;
//! let rate = bulletin.cuts.all.rate().expect("a plan above zero");
//! assert_eq!(format!("{rate:.1}"), "23.6%");
//! let table = reporting_table(&view.reporting(plan, march, march.last_day())?, march);
//! println!("{}", table.to_text());
//! # Ok::<(), zdxm::Error>(())
//! ```
